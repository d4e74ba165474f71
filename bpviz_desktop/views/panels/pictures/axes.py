"""Which inputs a picture goes over, what the others are held at, and which output."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.prediction import is_of_classes
from bpviz_desktop.model.screen.session import Session, Slice
from bpviz_desktop.model.screen.slices import inputs_in
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.panels.pictures.plane import WINNER

_WIDTH = 132


class AxesButton(QToolButton):
    """Opens a small form; hidden where there is nothing to choose.

    Signals
    -------
    looked(Slice)
        Other inputs are wanted.
    output_chosen()
    """

    looked = Signal(object)
    output_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("prediction_axes")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(12, 8, 12, 8)
        self._labels: list[QLabel] = []
        self.across, self.up, self.held, self.output = (
            self._box(grid, row, name, words)
            for row, (name, words) in enumerate(
                (
                    ("prediction_across", tr("Across")),
                    ("prediction_up", tr("Upwards")),
                    ("prediction_held", tr("Others held")),
                    ("prediction_output", tr("Output")),
                )
            )
        )
        self.held.addItems([tr("at the mean"), tr("at the sample shown")])
        for box in (self.across, self.up, self.held):
            box.activated.connect(self._on_chosen)
        self.output.activated.connect(self.output_chosen)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(form)
        menu.addAction(action)
        self.setMenu(menu)

    def _box(self, grid: QGridLayout, row: int, name: str, words: str) -> QComboBox:
        box = QComboBox(grid.parentWidget())
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        grow(box.setMinimumWidth, _WIDTH)
        grow(box.setMaximumWidth, 2 * _WIDTH)
        label = QLabel(words, grid.parentWidget())
        self._labels.append(label)
        grid.addWidget(label, row, 0)
        grid.addWidget(box, row, 1)
        return box

    def fill(self, session: Session) -> None:
        """Offer the inputs and outputs of another network."""
        network, data = session.document.network, session.document.data
        inputs = [unit_name(network, 0, j) for j in range(network.widths[0])]
        count = network.widths[-1]
        for box in (self.across, self.up):
            box.clear()
            box.addItems(inputs)
        self.output.clear()
        if count > 1 and is_of_classes(data):
            self.output.addItem(tr("the winner"), WINNER)
        for k in range(count):
            self.output.addItem(unit_name(network, network.depth, k), k)
        has_axes, has_outputs = len(inputs) > 2, count > 1
        wanted = (has_axes, has_axes, has_axes, has_outputs)
        boxes = (self.across, self.up, self.held, self.output)
        for box, label, is_wanted in zip(boxes, self._labels, wanted, strict=True):
            box.setVisible(is_wanted)
            label.setVisible(is_wanted)
        self.setVisible(any(wanted))

    def show_session(self, session: Session) -> None:
        """Show which inputs are looked at."""
        pair = inputs_in(session)
        for box, at in zip((self.across, self.up), pair, strict=False):
            box.setCurrentIndex(at)
        has_axes = session.document.network.widths[0] > 2
        self.setText(tr("inputs") if has_axes else tr("output"))
        names = [unit_name(session.document.network, 0, at) for at in pair]
        self.setToolTip(
            tr(
                "Drawn over {join}: choose what, over which",
                join=tr(" and ").join(names),
            )
        )
        self.held.setCurrentIndex(int(session.slice.holds_sample))

    @property
    def chosen_output(self) -> int:
        """Which output is drawn; WINNER for the class of the largest."""
        value = self.output.currentData()
        return 0 if value is None else int(value)

    @Slot()
    def _on_chosen(self) -> None:
        across, up = self.across.currentIndex(), self.up.currentIndex()
        if across == up:  # the other one gives way
            other = (across + 1) % self.up.count()
            is_first = self.sender() is self.across
            across, up = (across, other) if is_first else (other, up)
        self.looked.emit(Slice(across, up, self.held.currentIndex() == 1))

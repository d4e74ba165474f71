"""New: a row of starting points with pictures, sizes as text, activation, loss."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.language import counted, inside, tr
from bpviz_desktop.model.beginning import begun, empty, sizes_of, sizes_written
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.project.file import load
from bpviz_desktop.views.look.size import LINE, grow, sized, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.dialogs.small_network import network_picture

_PICTURE = QSize(92, 60)
# Titles have two lines.
_CELL, _ITEM = QSize(118, 110), QSize(110, 100)
_IN_ROW = 6
_ROUND_CELLS, _BELOW = QSize(16, 16), QSize(24, 206)
# What the examples are called.
_TITLES = {
    "Two circles": tr("Two circles"),
    "Deep sigmoid chain": tr("Deep sigmoid chain"),
    "One neuron": tr("One neuron"),
    "One neuron, exact": tr("One neuron, exact"),
    "Sine": tr("Sine"),
    "Two spirals": tr("Two spirals"),
}
_FIRST = (2, 3, 1), "tanh", "binary_cross_entropy"


class NewDialog(QDialog):
    """Asks what to begin with.

    Signals
    -------
    chosen(Document)
    """

    chosen = Signal(object)

    def __init__(
        self, examples: Iterable[Path], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("new_dialog")
        self.setWindowTitle(tr("New network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bases = [empty(*_FIRST), *_readable(examples)]
        self.starts = QListWidget(self)
        self.sizes = QLineEdit(self)
        self.activation, self.loss = QComboBox(self), QComboBox(self)
        self._words = QLabel(self)
        self._buttons = QDialogButtonBox(self)
        self._create = QPushButton(tr("Create"), self)
        self._made: Document | None = None
        self._build(theme)
        self.starts.setCurrentRow(0)
        self._on_start()
        self.sizes.setFocus()
        self.sizes.selectAll()

    def _build(self, theme: Theme) -> None:
        for name, widget in (
            ("new_starts", self.starts),
            ("new_sizes", self.sizes),
            ("new_activation", self.activation),
            ("new_loss", self.loss),
        ):
            widget.setObjectName(name)
        self._fill_starts(theme)
        for kind, entry in ACTIVATIONS.items():
            if not entry.coupled:
                self.activation.addItem(entry.title, kind)
        for kind, loss in LOSSES.items():
            self.loss.addItem(loss.title, kind)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        grow(self._words.setMinimumHeight, 2 * LINE)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.addRow(tr("Sizes"), self.sizes)
        form.addRow(tr("Activation"), self.activation)
        form.addRow(tr("Loss"), self.loss)
        role = QDialogButtonBox.ButtonRole
        self._create.setObjectName("filled")  # before it is polished
        self._buttons.addButton(self._create, role.AcceptRole)
        self._create.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.starts, 1)
        column.addLayout(form)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        self.starts.currentRowChanged.connect(self._on_start)
        self.starts.itemDoubleClicked.connect(self._on_accept)
        self.sizes.textChanged.connect(self._on_changed)
        self.activation.currentIndexChanged.connect(self._on_changed)
        self.loss.currentIndexChanged.connect(self._on_changed)
        self._buttons.accepted.connect(self._on_accept)
        self._buttons.rejected.connect(self.reject)

    def _fill_starts(self, theme: Theme) -> None:
        starts = self.starts
        starts.setAccessibleName(tr("Starting points"))
        starts.setViewMode(QListWidget.ViewMode.IconMode)
        starts.setMovement(QListWidget.Movement.Static)
        starts.setResizeMode(QListWidget.ResizeMode.Adjust)
        starts.setWordWrap(True)
        starts.setIconSize(sized(_PICTURE))
        starts.setGridSize(sized(_CELL))
        starts.setSpacing(4)
        starts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = -(-len(self._bases) // _IN_ROW)
        least = QSize(2 * _CELL.width(), _CELL.height()) + _ROUND_CELLS
        grow(starts.setMinimumSize, least.width(), least.height())
        whole = QSize(_IN_ROW * _CELL.width(), min(rows, 3) * _CELL.height())
        self.resize(sized_over(whole + _ROUND_CELLS + _BELOW, self.parentWidget()))
        for number, base in enumerate(self._bases):
            sizes = sizes_written(base.network)
            title = _TITLES.get(base.title, base.title)
            if not number:
                title = tr("Empty {sizes_written}", sizes_written=sizes)
            picture = QIcon(network_picture(base.network.widths, theme, _PICTURE))
            item = QListWidgetItem(picture, title or tr("Untitled"), starts)
            item.setToolTip(f"{title}: {sizes}")
            item.setSizeHint(sized(_ITEM))

    @property
    def _base(self) -> Document:
        return self._bases[max(self.starts.currentRow(), 0)]

    @Slot()
    def _on_start(self) -> None:
        """Show what the starting point has."""
        network = self._base.network
        self.sizes.setText(sizes_written(network))
        hidden = [layer.activation.kind for layer in network.layers[:-1]]
        if hidden:
            self.activation.setCurrentIndex(self.activation.findData(hidden[0]))
        self.loss.setCurrentIndex(self.loss.findData(self._base.loss.kind))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """Make what is asked for, or say why it cannot be."""
        try:
            self._made = self._asked()
        except EditError as error:
            self._made = None
            words = str(error)
        else:
            words = _said(self._made)
        self._words.setText(words)
        self._words.setObjectName("quiet" if self._made else "fault")
        self._words.style().polish(self._words)
        self._create.setEnabled(self._made is not None)
        self.activation.setEnabled(self._made is None or self._made.network.depth > 1)

    def _asked(self) -> Document:
        sizes = sizes_of(self.sizes.text())
        activation, loss = self.activation.currentData(), self.loss.currentData()
        if self.starts.currentRow() <= 0:
            return empty(sizes, activation, loss)
        base = self._base
        hidden = {layer.activation.kind for layer in base.network.layers[:-1]}
        is_as_it_is = sizes == base.network.widths and loss == base.loss.kind
        if is_as_it_is and hidden <= {activation}:
            return base
        return begun(base, sizes, activation, loss)

    @Slot()
    def _on_accept(self) -> None:
        if self._made is not None:
            self.chosen.emit(self._made)
            self.accept()


def _said(document: Document) -> str:
    """What one begins with, in a sentence."""
    count, samples = document.network.parameter_count, len(document.data.inputs)
    last = inside(ACTIVATIONS[document.network.layers[-1].activation.kind].title)
    weights = counted(count, tr("1 weight"), tr("{count:,} weights and biases"))
    told = counted(samples, tr("1 sample"), tr("{count:,} samples"))
    outputs = tr("outputs by {activation}", activation=last)
    return f"{weights}; {told}; {outputs}."


def _readable(paths: Iterable[Path]) -> list[Document]:
    """The projects that can be read; one that is damaged is left out."""
    found = []
    for path in paths:
        try:
            found.append(load(path))
        except (OSError, ValueError):
            continue
    return found

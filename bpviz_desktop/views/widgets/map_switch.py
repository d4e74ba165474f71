"""Numbers or maps in the neurons: two buttons beside the phases."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.model.screen.unit_maps import can_be_mapped


class MapSwitch(QFrame):
    """Says which of both is shown; hidden where nothing is mapped.

    Attributes
    ----------
    label : QLabel
        What stands before the buttons, where there is room.

    Signals
    -------
    asked(bool)
        Maps are wanted; False: numbers.
    """

    asked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("map_switch")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.label = QLabel("in the neurons", self)
        self.label.setObjectName("small")
        row.addWidget(self.label)
        row.addSpacing(8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        tips = (
            ("value", "Show each neuron’s number for the sample shown"),
            ("map", "Show what each neuron answers over the inputs (M)"),
        )
        for at, (words, tip) in enumerate(tips):
            button = QToolButton(self)
            button.setObjectName(f"switch_{words}")
            button.setText(words)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, at)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)

    def show_session(self, session: Session) -> None:
        """Show which of them is on."""
        self.setVisible(can_be_mapped(session.document.network))
        self._group.button(int(session.shows_maps)).setChecked(True)

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        self.asked.emit(bool(at))

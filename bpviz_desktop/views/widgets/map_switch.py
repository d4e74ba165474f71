"""Numbers or maps in the neurons: two buttons beside the phases."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.model.screen.unit_maps import can_be_mapped
from bpviz_desktop.views.widgets.switch import Switch

_CHOICES = (
    ("value", "Show each neuron’s number for the sample shown"),
    ("map", "Show what each neuron answers over the inputs (M)"),
)


class MapSwitch(Switch):
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
        super().__init__(_CHOICES, parent)
        self.label = QLabel("in the neurons ", self)
        self.label.setObjectName("small")
        self.row.insertWidget(0, self.label)
        self.chosen.connect(self._on_chosen)

    def show_session(self, session: Session) -> None:
        """Show which of them is on."""
        self.setVisible(can_be_mapped(session.document.network))
        self.show_place(int(session.shows_maps))

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.asked.emit(bool(at))

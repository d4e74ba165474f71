"""What is looked at: the row of choices over the picture."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.landscape.choice import KINDS, Kind
from bpviz_desktop.views.widgets.forms import part_combo

_GROUNDS = (
    (tr("batch"), tr("The loss of this update’s samples")),
    (tr("all"), tr("The loss of all training samples")),
)


class Head(QWidget):
    """Along what, of which samples, a race or not.

    Attributes
    ----------
    kind, ground : QComboBox
    race, others : QToolButton

    Signals
    -------
    changed()
        Something else is to be drawn.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = part_combo("landscape_kind", list(KINDS.values()), self)
        self.ground = part_combo("landscape_ground", _GROUNDS, self)
        self.race = self._button(
            tr("Race"),
            "landscape_race",
            tr("Seven optimizers from here, at the same learning rate: where they go"),
        )
        self.race.setCheckable(True)
        self.others = self._button(
            tr("Others"), "landscape_others", tr("Draw two other random directions")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.kind, self.ground, self.race, self.others):
            row.addWidget(widget)
        row.addStretch(1)
        self.kind.activated.connect(self.changed)
        self.ground.activated.connect(self.changed)
        self.race.toggled.connect(self.changed)

    def _button(self, words: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setToolTip(tip)
        return button

    @property
    def chosen(self) -> Kind:
        """Along what the loss is drawn."""
        return tuple(KINDS)[self.kind.currentIndex()]

    @property
    def is_whole(self) -> bool:
        """Whether the loss is that of all samples."""
        return self.ground.currentIndex() == 1

    @property
    def has_race(self) -> bool:
        """Whether optimizers race."""
        return self.race.isChecked()

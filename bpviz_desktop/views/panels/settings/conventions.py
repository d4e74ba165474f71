"""Conventions: where textbooks differ, in one place, with what each choice changes."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import MOST_DECIMALS
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.widgets.panel import Panel, PanelEntry, Place

_HALF = {
    "squared_error": ("Σ(y − ŷ)²", "Its slope is 2(ŷ − y)."),
    "half_squared_error": ("½ Σ(y − ŷ)²", "The ½ cancels the 2: its slope is ŷ − y."),
    "mean_squared_error": (
        "1/K Σ(y − ŷ)²",
        "Divided by the number of outputs: its slope is 2(ŷ − y)/K.",
    ),
}
_OTHER_LOSS = "This loss has one form only; the ½ is a matter of squared errors."
_REDUCTIONS = {
    "mean": ("mean", "Each sample counts 1/B: the step does not grow with the batch."),
    "sum": ("sum", "Samples add up: twice the samples, twice the step."),
}
_BIASES = {
    True: ("trained", "Biases learn as weights do."),
    False: ("frozen", "Biases keep their values, as in books that leave them out."),
    None: ("some frozen", "Some layers train their biases, others keep them."),
}
_EXACT = "Numbers are used as they are, with all their digits."
_BY_HAND = (
    "Every activation is rounded before it is used further, as on paper. Stepping does "
    "so, running does not."
)
_DIGITS = "Decimals on the screen; computed with all digits."


class ConventionsPanel(Panel):
    """½ or not, mean or sum, biases, rounding by hand, digits."""

    entry = PanelEntry("conventions_panel", "Conventions", Place.LEFT, is_open=False)

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 0, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._words: list[QLabel] = []
        self._loss = QComboBox(self)
        for kind, (title, _) in _HALF.items():
            self._loss.addItem(title, kind)
        self._reduction = QComboBox(self)
        for kind, (title, _) in _REDUCTIONS.items():
            self._reduction.addItem(title, kind)
        self._biases = QComboBox(self)
        for trained in (True, False):
            self._biases.addItem(_BIASES[trained][0], trained)
        self._by_hand = self._spin("by_hand_spin", -1)
        self._by_hand.setSpecialValueText("off")
        self._decimals = self._spin("decimals_spin", 1)
        self._add("Squared error", self._loss)
        self._add("Batch", self._reduction)
        self._add("Biases", self._biases)
        self._add("Round by hand", self._by_hand)
        self._add("Digits shown", self._decimals)
        self._loss.activated.connect(self._on_loss)
        self._reduction.activated.connect(self._on_reduction)
        self._biases.activated.connect(self._on_biases)
        self._by_hand.valueChanged.connect(self._on_by_hand)
        self._decimals.valueChanged.connect(self._on_decimals)

    def _spin(self, name: str, low: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setRange(low, MOST_DECIMALS)
        spin.setKeyboardTracking(False)
        return spin

    def _add(self, title: str, control: QWidget) -> None:
        row = 2 * len(self._words)
        control.setFixedWidth(112)
        control.setAccessibleName(title)
        words = QLabel(self)
        words.setObjectName("small")
        words.setWordWrap(True)
        words.setContentsMargins(0, 0, 0, 6)
        self._grid.addWidget(QLabel(title, self), row, 0)
        self._grid.addWidget(control, row, 1)
        self._grid.addWidget(words, row + 1, 0, 1, 2)
        self._words.append(words)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show what holds, and say what it changes."""
        if "document" not in fields:
            return
        document = session.document
        loss, display = document.loss, document.display
        trains = {layer.train_biases for layer in document.network.layers}
        biases = trains.pop() if len(trains) == 1 else None
        self._loss.setCurrentIndex(self._loss.findData(loss.kind))
        self._loss.setEnabled(loss.kind in _HALF)
        self._reduction.setCurrentIndex(self._reduction.findData(loss.reduction))
        self._biases.setCurrentIndex(-1 if biases is None else int(not biases))
        by_hand = display.by_hand_decimals
        for spin, value in (
            (self._by_hand, -1 if by_hand is None else by_hand),
            (self._decimals, display.decimals),
        ):
            blocked = spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(blocked)
        for label, words in zip(
            self._words,
            (
                _HALF[loss.kind][1] if loss.kind in _HALF else _OTHER_LOSS,
                _REDUCTIONS[loss.reduction][1],
                _BIASES[biases][1],
                _EXACT if by_hand is None else _BY_HAND,
                _DIGITS,
            ),
            strict=True,
        ):
            label.setText(words)

    @Slot()
    def _on_loss(self) -> None:
        self.intents.edit(edits.set_loss, self._loss.currentData())

    @Slot()
    def _on_reduction(self) -> None:
        self.intents.edit(edits.set_reduction, self._reduction.currentData())

    @Slot()
    def _on_biases(self) -> None:
        self.intents.edit(edits.train_biases, self._biases.currentData())

    @Slot(int)
    def _on_by_hand(self, decimals: int) -> None:
        self.intents.edit(edits.set_by_hand, None if decimals < 0 else decimals)

    @Slot(int)
    def _on_decimals(self, decimals: int) -> None:
        self.intents.edit(edits.set_decimals, decimals)

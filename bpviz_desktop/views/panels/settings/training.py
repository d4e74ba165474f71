"""Training: optimizer, loss, how batches are combined, and the learning rate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.registry import Choice, Entry, Option
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.formula.symbol_label import SymbolLabel
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.number_field import NumberField, NumberSpin
from bpviz_desktop.views.widgets.panel import Panel, PanelEntry, Place
from bpviz_desktop.views.widgets.section import Section

RATES = (1e-5, 10.0)
_LABEL_WIDTH = 64


def _titles(entries: Mapping[str, Entry]) -> list[tuple[str, str]]:
    return [(kind, entry.title) for kind, entry in entries.items()]


class TrainingPanel(Panel):
    """All settings of training."""

    entry = PanelEntry("training_panel", "Training", Place.LEFT)

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._choice: Choice | None = None
        self._options: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        main = QGridLayout()
        main.setHorizontalSpacing(8)
        main.setVerticalSpacing(4)
        main.setColumnStretch(1, 1)
        self._optimizer = self._combo(main, 0, "Optimizer", _titles(OPTIMIZERS))
        self._options_box = QWidget(self)
        self._options_grid = QGridLayout(self._options_box)
        self._options_grid.setContentsMargins(16, 0, 0, 0)
        self._loss = self._combo(main, 2, "Loss", _titles(LOSSES))
        self._reduction = self._combo(
            main, 3, "Batch", ((kind, kind) for kind in REDUCTIONS)
        )
        column.addLayout(main)
        self._rate = NumberField(SymbolLabel(Symbol("η"), self), logarithmic=RATES)
        self._rate.slider.setObjectName("learning_rate_slider")
        self._rate.spin.setObjectName("learning_rate_spin")
        for part in (self._rate.slider, self._rate.spin):
            part.setAccessibleName("Learning rate η")
        column.addWidget(self._rate)
        self._options_section = Section(
            "Optimizer settings", self._options_box, is_open=False, parent=self
        )
        column.addWidget(self._options_section)
        column.addWidget(self._batches())
        self._connect()

    def _combo(
        self, grid: QGridLayout, row: int, name: str, items: Iterable[tuple[str, str]]
    ) -> QComboBox:
        label = QLabel(name, self)
        label.setFixedWidth(_LABEL_WIDTH)
        combo = QComboBox(self)
        combo.setObjectName(f"{name.lower()}_combo")
        combo.setAccessibleName(name)
        for kind, title in items:
            combo.addItem(title, kind)
        label.setBuddy(combo)
        grid.addWidget(label, row, 0)
        grid.addWidget(combo, row, 1)
        return combo

    def _batches(self) -> Section:
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(16, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        self._batch_size = self._count("Samples in a batch", "batch_size_spin")
        self._accumulation = self._count("Batches an update", "accumulation_spin")
        self._shuffle = QCheckBox("Shuffle every epoch", self)
        self._clip = QComboBox(self)
        self._clip.setAccessibleName("Clip gradients")
        self._clip.addItem("off", None)
        for kind, title in _titles(CLIPPINGS):
            self._clip.addItem(title, kind)
        self._limit = NumberSpin(self, low=0.0)
        self._limit.setAccessibleName("Limit of clipping")
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Batch size", self._batch_size),
            ("Accumulate", self._accumulation),
            ("Clip gradients", self._clip),
            ("Limit", self._limit),
        )
        for row, (title, widget) in enumerate(rows):
            widget.setFixedWidth(88)
            grid.addWidget(QLabel(title, self), row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self._shuffle, len(rows), 0, 1, 2)
        self._batch_section = Section(
            "Batches and clipping", body, is_open=False, parent=self
        )
        return self._batch_section

    def _count(self, words: str, name: str) -> CountSpin:
        spin = CountSpin(self, low=1)
        spin.setObjectName(name)
        spin.setAccessibleName(words)
        return spin

    def _connect(self) -> None:
        self._optimizer.activated.connect(self._on_optimizer)
        self._loss.activated.connect(self._on_loss)
        self._reduction.activated.connect(self._on_reduction)
        self._rate.moved.connect(self._on_rate)
        self._rate.taken.connect(self._on_rate_taken)
        self._rate.let_go.connect(self._on_rate_let_go)
        self._rate.refused.connect(self._on_rate_refused)
        self._batch_size.valueChanged.connect(self._on_batching)
        self._accumulation.valueChanged.connect(self._on_batching)
        self._shuffle.toggled.connect(self._on_batching)
        self._clip.activated.connect(self._on_clip)
        self._limit.valueChanged.connect(self._on_clip)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the settings."""
        if "document" not in fields:
            return
        training, loss = session.document.training, session.document.loss
        self._optimizer.setCurrentIndex(
            self._optimizer.findData(training.optimizer.kind)
        )
        self._loss.setCurrentIndex(self._loss.findData(loss.kind))
        self._reduction.setCurrentIndex(self._reduction.findData(loss.reduction))
        self._show_options(training.optimizer)
        digits = session.document.display.decimals
        self._rate.show_value(training.learning_rate, digits)
        for spin, value in (
            (self._batch_size, training.batch_size),
            (self._accumulation, training.accumulation_steps),
        ):
            spin.show_count(value)
        blocked = self._shuffle.blockSignals(True)
        self._shuffle.setChecked(training.shuffle)
        self._shuffle.blockSignals(blocked)
        clip = training.clip
        self._clip.setCurrentIndex(self._clip.findData(clip.kind if clip else None))
        self._limit.setEnabled(clip is not None)
        self._limit.show_value(clip["limit"] if clip else 1.0)
        size = min(training.batch_size, len(session.document.data.inputs))
        extra = f" × {training.accumulation_steps}"
        shown = extra if training.accumulation_steps > 1 else ""
        self._batch_section.set_summary(f"{size}{shown}")

    def _show_options(self, choice: Choice) -> None:
        if self._choice is None or choice.kind != self._choice.kind:
            self._rebuild_options(choice)
        self._choice = choice
        for name, value in choice.options:
            widget = self._options[name]
            blocked = widget.blockSignals(True)
            if isinstance(widget, QCheckBox):
                widget.setChecked(bool(value))
            elif isinstance(widget, NumberSpin):
                widget.show_value(value)
            widget.blockSignals(blocked)

    def _rebuild_options(self, choice: Choice) -> None:
        for widget in self._options_box.findChildren(QWidget):
            self._options_grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._options = {}
        for row, option in enumerate(OPTIMIZERS[choice.kind].options):
            label = QLabel(option.title, self._options_box)
            self._options_grid.addWidget(label, row, 0)
            widget = self._option_widget(option)
            self._options[option.name] = widget
            self._options_grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignRight)
            label.show()
            widget.show()

    def _option_widget(self, option: Option) -> QWidget:
        if option.kind is bool:
            box = QCheckBox(self._options_box)
            box.setAccessibleName(option.title)
            box.toggled.connect(self._on_option)
            return box
        spin = NumberSpin(self._options_box, low=option.low)
        spin.setAccessibleName(option.title)
        spin.set_digits(4)
        spin.valueChanged.connect(self._on_option)
        return spin

    @Slot()
    def _on_option(self) -> None:
        options: dict[str, float | bool] = {}
        for name, widget in self._options.items():
            if isinstance(widget, QCheckBox):
                options[name] = widget.isChecked()
            elif isinstance(widget, NumberSpin):
                options[name] = widget.value()
        kind = self._optimizer.currentData()
        self.intents.edit(edits.set_optimizer, kind, **options)

    @Slot()
    def _on_optimizer(self) -> None:
        kind = self._optimizer.currentData()
        if self._choice is None or kind != self._choice.kind:
            self.intents.edit(edits.set_optimizer, kind)

    @Slot()
    def _on_loss(self) -> None:
        self.intents.edit(edits.set_loss, self._loss.currentData())

    @Slot()
    def _on_reduction(self) -> None:
        self.intents.edit(edits.set_reduction, self._reduction.currentData())

    @Slot()
    def _on_batching(self) -> None:
        self.intents.edit(
            edits.set_batching,
            batch_size=self._batch_size.count,
            accumulation_steps=self._accumulation.count,
            shuffle=self._shuffle.isChecked(),
        )

    @Slot()
    def _on_clip(self) -> None:
        self.intents.edit(edits.set_clip, self._clip.currentData(), self._limit.value())

    @Slot(float)
    def _on_rate(self, value: float) -> None:
        self.intents.edit(edits.set_learning_rate, value)

    @Slot()
    def _on_rate_taken(self) -> None:
        self.intents.begin_gesture(holds_run=False)

    @Slot()
    def _on_rate_let_go(self) -> None:
        self.intents.end_gesture(f"η = {self._rate.spin.text()}")

    @Slot(str)
    def _on_rate_refused(self, fault: str) -> None:
        kept = self._rate.spin.textFromValue(self._rate.spin.value())
        self.intents.show_message(f"{fault}; η stays {kept}.")

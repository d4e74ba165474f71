"""Training: optimizer, loss, learning rate, batches, clipping, schedule and start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ParamSpec

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.registry import Choice, OptionValue
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.run.train_job import updates_an_epoch
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.formula.symbol_label import SymbolLabel
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.settings.batch_slider import BatchSlider
from bpviz_desktop.views.panels.settings.choice_field import (
    FIELD_WIDTH,
    ChoiceField,
    titled_combo,
)
from bpviz_desktop.views.panels.settings.schedule_curve import ScheduleCurve
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.forms import FieldLabel, field_form, small_label
from bpviz_desktop.views.widgets.number_field import NumberField
from bpviz_desktop.views.widgets.panel import Panel
from bpviz_desktop.views.widgets.section import Section

P = ParamSpec("P")
RATES = (1e-5, 10.0)
_COMBINED = {
    "mean": tr("The mean of a batch’s losses: its size does not change the step’s."),
    "sum": tr("The sum of a batch’s losses: a larger batch makes a larger step."),
}
_BATCH = tr("So many samples are averaged before a weight changes.")
_ACCUMULATE = tr("So many batches are gathered into one update, as if they were one.")
_SHUFFLE = tr("Draw the samples in another order in every epoch.")
_SEED = tr("The same seed draws the same weights and the same order of samples.")


class TrainingPanel(Panel):
    """All settings of training; each can be changed while it runs."""

    name = "training_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._shown: object = None
        self._session: Session | None = None
        self._optimizer = ChoiceField(
            tr("Optimizer"),
            "optimizer",
            OPTIMIZERS,
            self,
            folded=tr("Optimizer settings"),
        )
        self._clip = ChoiceField(
            tr("Clip"), "clipping", CLIPPINGS, self, none=tr("off")
        )
        self._schedule = ChoiceField(tr("Schedule"), "schedule", SCHEDULES, self)
        self._curve = ScheduleCurve(self)
        self._rate = NumberField(SymbolLabel(Symbol("η"), self), logarithmic=RATES)
        self._rate.slider.setObjectName("learning_rate_slider")
        self._rate.spin.setObjectName("learning_rate_spin")
        for part in (self._rate.slider, self._rate.spin):
            part.setAccessibleName(tr("Learning rate η"))
            part.setToolTip(tr("How far a step goes for a gradient of 1."))
        self._loss = titled_combo("loss", tr("Loss"), LOSSES, self)
        self._reduction = QComboBox(self)
        self._reduction.setObjectName("reduction")
        self._reduction.setAccessibleName(tr("How a batch’s losses are combined"))
        for kind, words in REDUCTIONS.items():
            self._reduction.addItem(words, kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._optimizer)
        column.addLayout(
            _form(((tr("Loss"), self._loss), (tr("Batch"), self._reduction)))
        )
        column.addWidget(self._rate)
        self._batch_section = self._section(
            "batches", tr("Batches and clipping"), self._batches()
        )
        self._schedule_section = self._section(
            "schedule_section", tr("Schedule"), _column(self._schedule, self._curve)
        )
        self._start_section = self._section(
            "start", tr("Start and order"), self._start()
        )
        for section in (
            self._batch_section,
            self._schedule_section,
            self._start_section,
        ):
            column.addWidget(section)
        self._connect()

    def _section(self, name: str, title: str, body: QWidget) -> Section:
        return Section(title, body, is_open=False, name=name, parent=self)

    def _batches(self) -> QWidget:
        self._batch_size = self._count(
            tr("Samples in a batch"), "batch_size_spin", _BATCH
        )
        self._accumulation = self._count(
            tr("Batches an update"), "accumulation_spin", _ACCUMULATE
        )
        self._sizes = BatchSlider(self)
        self._sizes.slider.setToolTip(_BATCH)
        self._per_epoch = small_label(self)
        form = _form(
            (
                (tr("Batch size"), self._batch_size),
                (tr("Accumulate"), self._accumulation),
            )
        )
        return _column(form, self._per_epoch, self._sizes, self._clip)

    def _start(self) -> QWidget:
        self._initializer = titled_combo(
            "initializer", tr("How weights are drawn"), INITIALIZERS, self
        )
        self._initializer_words = small_label(self)
        self._seed = self._count(tr("Seed"), "seed_spin", _SEED, low=0)
        self._shuffle = QCheckBox(tr("Shuffle every epoch"), self)
        self._shuffle.setToolTip(_SHUFFLE)
        self._shuffle.setObjectName("shuffle")
        self._draw = QPushButton(tr("Draw weights"), self)
        self._draw.setToolTip(tr("Draw all weights anew; the run begins again."))
        form = _form(((tr("Weights"), self._initializer), (tr("Seed"), self._seed)))
        return _column(form, self._initializer_words, self._draw, self._shuffle)

    def _count(self, words: str, name: str, tip: str, *, low: int = 1) -> CountSpin:
        spin = CountSpin(self, low=low)
        spin.setObjectName(name)
        grow(spin.setFixedWidth, FIELD_WIDTH)
        spin.setAccessibleName(words)
        spin.setAccessibleDescription(tip)
        spin.setToolTip(tip)
        return spin

    def _connect(self) -> None:
        self._optimizer.chosen.connect(self._on_optimizer)
        self._clip.chosen.connect(self._on_clip)
        self._schedule.chosen.connect(self._on_schedule)
        self._curve.taken.connect(self._on_taken)
        self._curve.moved.connect(self._on_curve)
        self._curve.let_go.connect(self._on_curve_let_go)
        self._loss.activated.connect(self._on_loss)
        self._reduction.activated.connect(self._on_reduction)
        self._rate.moved.connect(self._on_rate)
        self._rate.taken.connect(self._on_taken)
        self._rate.let_go.connect(self._on_rate_let_go)
        self._rate.refused.connect(self._on_rate_refused)
        self._sizes.taken.connect(self._on_taken)
        self._sizes.moved.connect(self._on_size)
        self._sizes.let_go.connect(self._on_size_let_go)
        self._batch_size.valueChanged.connect(self._on_batching)
        self._accumulation.valueChanged.connect(self._on_batching)
        self._shuffle.toggled.connect(self._on_batching)
        self._initializer.activated.connect(self._on_initializer)
        self._draw.clicked.connect(self._on_draw)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the settings."""
        if "document" not in fields:
            return
        self._session, document = session, session.document
        self._curve.show_training(document.training, document.checkpoint.updates)
        # Every update makes another document; few change what stands here.
        settings = (document.training, document.loss, document.data, document.display)
        if settings != self._shown:
            self._shown = settings
            self._show_settings(document)

    def _show_settings(self, document: Document) -> None:
        training, loss = document.training, document.loss
        self._optimizer.show_choice(training.optimizer)
        self._clip.show_choice(training.clip)
        self._schedule.show_choice(training.schedule)
        self._loss.setCurrentIndex(self._loss.findData(loss.kind))
        self._reduction.setCurrentIndex(self._reduction.findData(loss.reduction))
        self._reduction.setToolTip(_COMBINED[loss.reduction])
        self._rate.show_value(training.learning_rate, document.display.decimals)
        self._show_batches(document)
        self._show_start(document)

    def _show_batches(self, document: Document) -> None:
        training, samples = document.training, len(document.data.inputs)
        self._batch_size.show_count(training.batch_size)
        self._accumulation.show_count(training.accumulation_steps)
        self._sizes.show_size(training.batch_size, samples)
        count = updates_an_epoch(document)
        per_epoch = (
            tr("1 update an epoch")
            if count == 1
            else tr("{count:,} an epoch", count=count)
        )
        last = samples % (training.batch_size * training.accumulation_steps)
        partial = (
            tr(", the last one of {last}", last=last) if last and count > 1 else ""
        )
        self._per_epoch.setText(f"{per_epoch}{partial}")
        steps = training.accumulation_steps
        extra = f" × {steps}" if steps > 1 else ""
        clip = tr(", clipped") if training.clip else ""
        size = min(training.batch_size, samples)
        self._batch_section.set_summary(f"{size}{extra}{clip}")

    def _show_start(self, document: Document) -> None:
        training = document.training
        schedule = SCHEDULES[training.schedule.kind].title
        warmup = tr(", warm-up") if training.schedule["warmup"] else ""
        self._schedule_section.set_summary(f"{schedule}{warmup}")
        entry = INITIALIZERS[training.initializer]
        if not self._initializer.hasFocus():
            at = self._initializer.findData(training.initializer)
            self._initializer.setCurrentIndex(at)
            self._on_initializer()
        if not self._seed.hasFocus():
            self._seed.show_count(training.seed)
        blocked = self._shuffle.blockSignals(True)
        self._shuffle.setChecked(training.shuffle)
        self._shuffle.blockSignals(blocked)
        self._start_section.set_summary(entry.title)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._sizes.set_theme(theme)
        self._curve.set_theme(theme)

    def actions_taken(self) -> Mapping[str, Callable[[], object]]:
        """Drawing the weights is in a menu too."""
        return {"draw_anew": self._on_draw}

    # What is asked for.

    def _ask(self, change: edits.Edit[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Have it changed; where that is not possible, show what holds."""
        before = self._shown
        self.intents.edit(change, *args, **kwargs)
        if self._session is not None and self._shown is before:
            self._show_settings(self._session.document)

    @Slot(object, object)
    def _on_optimizer(self, kind: str, options: dict[str, OptionValue]) -> None:
        self._ask(edits.set_optimizer, kind, **options)

    @Slot(object, object)
    def _on_clip(self, kind: str | None, options: dict[str, OptionValue]) -> None:
        self._ask(edits.set_clip, kind, **options)

    @Slot(object, object)
    def _on_schedule(self, kind: str, options: dict[str, OptionValue]) -> None:
        self._ask(edits.set_schedule, kind, **options)

    @Slot(object)
    def _on_curve(self, schedule: Choice) -> None:
        self._ask(edits.set_schedule, schedule.kind, **dict(schedule.options))

    @Slot()
    def _on_curve_let_go(self) -> None:
        self.intents.end_gesture(tr("Drag the schedule"))

    @Slot()
    def _on_loss(self) -> None:
        self._ask(edits.set_loss, self._loss.currentData())

    @Slot()
    def _on_reduction(self) -> None:
        self._ask(edits.set_reduction, self._reduction.currentData())

    @Slot()
    def _on_batching(self) -> None:
        self._set_batching(self._batch_size.count)

    def _set_batching(self, size: int) -> None:
        self._ask(
            edits.set_batching,
            batch_size=size,
            accumulation_steps=self._accumulation.count,
            shuffle=self._shuffle.isChecked(),
        )

    @Slot(int)
    def _on_size(self, size: int) -> None:
        self._set_batching(size)

    @Slot()
    def _on_size_let_go(self) -> None:
        self.intents.end_gesture(tr("Batches of {count}", count=self._batch_size.count))

    @Slot()
    def _on_initializer(self) -> None:
        kind = self._initializer.currentData()
        self._initializer_words.setText(INITIALIZERS[kind].words if kind else "")

    @Slot()
    def _on_draw(self) -> None:
        kind = self._initializer.currentData()
        self._ask(edits.draw_anew, kind, self._seed.count)

    @Slot(float)
    def _on_rate(self, value: float) -> None:
        self._ask(edits.set_learning_rate, value)

    @Slot()
    def _on_taken(self) -> None:
        self.intents.begin_gesture(holds_run=False)

    @Slot()
    def _on_rate_let_go(self) -> None:
        self.intents.end_gesture(f"η = {self._rate.spin.text()}")

    @Slot(str)
    def _on_rate_refused(self, fault: str) -> None:
        kept = self._rate.spin.textFromValue(self._rate.spin.value())
        self.intents.show_message(
            tr("{fault}; η stays {kept}.", fault=fault, kept=kept)
        )


def _form(rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    """Labels of one width beside their fields; narrow fields end at the right."""
    form = field_form()
    for title, widget in rows:
        label = FieldLabel(title, widget, widget.parentWidget())
        if isinstance(widget, QComboBox):
            form.addRow(label, widget)
        else:
            at_right = QHBoxLayout()
            at_right.addStretch(1)
            at_right.addWidget(widget)
            form.addRow(label, at_right)
    return form


def _column(*parts: QWidget | QFormLayout) -> QWidget:
    """Widgets and grids under each other: the body of a section."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(16, 0, 0, 4)
    column.setSpacing(4)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return body

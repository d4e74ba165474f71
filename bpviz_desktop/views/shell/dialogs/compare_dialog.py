"""Compare: the same project with several values of one setting, run after run."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import inside, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.comparison import (
    SETTINGS,
    Trial,
    Value,
    prepared,
    proposed,
    trial_steps,
    values_of,
)
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.lines import Chart, Line, Losses, Stroke
from bpviz_desktop.model.run.train_job import updates_an_epoch
from bpviz_desktop.views.look.size import grow, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves.legend import Legend, Row
from bpviz_desktop.views.plots.axes import Span
from bpviz_desktop.views.plots.curve_view import CurveView, pen_of
from bpviz_desktop.views.shell.dialogs.compare_table import (
    best_words,
    columns_of,
    rounded,
)
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.number_field import NumberSpin
from bpviz_desktop.views.widgets.plain_table import PlainTable

_KIND = "compare"
_SLICE_SECONDS = 0.002
_UPDATES, _SIZE = 500, QSize(900, 640)
_EPOCHS = 20
_FIRST_KINDS = {
    "optimizer": ("sgd", "rmsprop", "adam"),
    "activation": ("sigmoid", "tanh", "relu"),
    "initializer": ("zeros", "xavier_uniform", "he_normal"),
}
# Of the first loss: a limit to begin with.
_SHARE = 0.1
# A box to tick, and the room round it.
_TICK = 40


class CompareDialog(QDialog):
    """Asks for a setting and values, runs them one by one, shows curves and a table.

    Signals
    -------
    export_asked(Chart, str)
        The curves are to be written to a file of about this name.
    """

    export_asked = Signal(object, str)

    def __init__(
        self, document: Document, intents: Intents, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(tr("Compare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sized_over(_SIZE, parent))
        self._document, self._intents, self._theme = document, intents, theme
        self.trials: list[Trial] = []
        self._waiting: list[tuple[str, Document]] = []
        self._hidden: set[str] = set()
        self._made = 0
        self._build()
        self._on_setting()

    # Building.

    def _build(self) -> None:
        self.setting = QComboBox(self)
        self.setting.setObjectName("compare_setting")
        for key, setting in SETTINGS.items():
            self.setting.addItem(setting.title, key)
        self.numbers = QLineEdit(self)
        self.numbers.setObjectName("compare_values")
        self.numbers.setToolTip(tr("Numbers, parted by spaces or semicolons"))
        self.kinds = QListWidget(self)
        self.kinds.setObjectName("compare_kinds")
        self.kinds.setFlow(QListWidget.Flow.LeftToRight)
        self.kinds.setWrapping(True)
        grow(self.kinds.setFixedHeight, 58)
        self._values = QStackedWidget(self)
        for each in (self.numbers, self.kinds):
            self._values.addWidget(each)
        self.updates = CountSpin(self, low=1)
        self.updates.setObjectName("compare_updates")
        self.updates.show_count(
            max(_UPDATES, _EPOCHS * updates_an_epoch(self._document))
        )
        self.start = QPushButton(tr("Start"), self)
        self.start.setObjectName("filled")
        self.start.setDefault(True)
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setColumnStretch(1, 1)
        for column, (title, widget) in enumerate(
            (
                (tr("Setting"), self.setting),
                (tr("Values"), self._values),
                (tr("Updates each"), self.updates),
                ("", self.start),
            )
        ):
            label = QLabel(title, self)
            label.setBuddy(widget)
            form.addWidget(label, 0, column)
            form.addWidget(widget, 1, column, Qt.AlignmentFlag.AlignTop)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        grow(self.progress.setFixedHeight, 6)
        self.plot = CurveView("compare_plot", tr("Losses of all runs"), "", self)
        self.plot.set_theme(self._theme)
        self.legend = Legend(self)
        self.legend.set_theme(self._theme)
        self.table = PlainTable("compare_table", tr("What the runs came to"), self)
        self.limit = NumberSpin(self, low=0.0)
        self.limit.setObjectName("compare_limit")
        self._lay_out(form)
        self.setting.currentIndexChanged.connect(self._on_setting)
        self.start.clicked.connect(self._on_start)
        self.limit.valueChanged.connect(self._show_table)
        self.legend.toggled.connect(self._on_toggled)
        self.plot.zoomed.connect(self._show_curves)
        self.plot.pointed.connect(self._on_pointed)

    def _lay_out(self, form: QGridLayout) -> None:
        plot = QHBoxLayout()
        plot.setSpacing(0)
        plot.addWidget(self.plot, 1)
        plot.addWidget(self.legend)
        reach = QHBoxLayout()
        reach.addWidget(QLabel(tr("Updates until the mean of an epoch is below"), self))
        reach.addWidget(self.limit)
        reach.addStretch(1)
        buttons = QHBoxLayout()
        self.export, self.keep = (
            QPushButton(words, self)
            for words in (tr("Export plot…"), tr("Keep the curves"))
        )
        self.export.setObjectName("compare_export")
        self.keep.setObjectName("compare_keep")
        self.keep.setToolTip(tr("Draw them beside the run; each can be gone back to"))
        close = QPushButton(tr("Close"), self)
        for button, slot in (
            (self.export, self._on_export),
            (self.keep, self._on_keep),
            (close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        buttons.addWidget(self.export)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addLayout(plot, 3)
        column.addLayout(reach)
        column.addWidget(self.table, 2)
        column.addLayout(buttons)

    # What is asked for.

    @property
    def _key(self) -> str:
        key: str = self.setting.currentData()
        return key

    @Slot()
    def _on_setting(self) -> None:
        setting = SETTINGS[self._key]
        self._values.setCurrentIndex(int(bool(setting.kinds)))
        if not setting.kinds:
            self.numbers.setText(proposed(self._key, self._document))
        self._values.setFixedHeight(
            self.kinds.height() if setting.kinds else self.numbers.sizeHint().height()
        )
        self.kinds.clear()
        for kind, entry in setting.kinds.items():
            item = QListWidgetItem(entry.title, self.kinds)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            item.setToolTip(entry.words)
            wide = self.kinds.fontMetrics().horizontalAdvance(entry.title)
            item.setSizeHint(QSize(wide + _TICK, 24))
            is_on = kind in _FIRST_KINDS[self._key]
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self._say("")
        self._show_all()

    def _asked(self) -> tuple[Value, ...]:
        setting = SETTINGS[self._key]
        if not setting.kinds:
            return values_of(setting, self.numbers.text())
        items = (self.kinds.item(k) for k in range(self.kinds.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _say(self, words: str, *, is_fault: bool = False) -> None:
        self.words.setText(words)
        self.words.setObjectName("fault" if is_fault else "quiet")
        self.words.style().polish(self.words)

    @Slot()
    def _on_start(self) -> None:
        """Begin, or end what is going on."""
        if self._waiting:
            self._end(tr("Cancelled; what is done stays."))
            return
        setting = SETTINGS[self._key]
        try:
            values = self._asked()
            documents = prepared(setting, self._document, values)
        except EditError as error:
            self._say(str(error), is_fault=True)
            return
        self._intents.pause()
        self.trials, self._hidden, self._made = [], set(), 0
        names = [setting.named(value) for value in values]
        self._waiting = list(zip(names, documents, strict=True))
        self.progress.setRange(0, len(values) * self.updates.count)
        self.start.setText(tr("Cancel"))
        self.limit.show_value(0.0)
        self._show_all()
        self._next()

    def _next(self) -> None:
        """Have the next run made."""
        name, document = self._waiting[0]
        self._say(
            tr(
                "Running {name}: {number} of {whole}.",
                name=name,
                number=len(self.trials) + 1,
                whole=self._whole,
            )
        )
        begin = partial(trial_steps, name, document, self.updates.count, _SLICE_SECONDS)
        self._intents.have_computed(
            _KIND, begin, self._on_trial, progress=self._on_progress
        )

    @property
    def _whole(self) -> int:
        return len(self.trials) + len(self._waiting)

    def _on_progress(self, made: int) -> None:
        self.progress.setValue(len(self.trials) * self.updates.count + made)

    def _on_trial(self, trial: Trial) -> None:
        if not self._waiting:
            return
        del self._waiting[0]
        self.trials.append(trial)
        if len(self.trials) == 1 and len(trial.losses):
            self.limit.show_value(rounded(_SHARE * float(trial.losses.values[0])))
        self._show_all()
        if self._waiting:
            self._next()
        else:
            self._end(best_words(self.trials))

    def _end(self, words: str) -> None:
        self._intents.stop_computing(_KIND)
        self._waiting = []
        self.start.setText(tr("Start"))
        self.progress.setValue(self.progress.maximum())
        self._say(words)
        self._show_all()

    def done(self, result: int) -> None:
        """Leave; what is still going on ends."""
        self._intents.stop_computing(_KIND)
        self._waiting = []
        super().done(result)

    # What came of it.

    def _lines(self) -> list[Line]:
        colors = self._theme.compared
        return [
            Line(
                trial.name,
                trial.name,
                Losses(Curve(trial.losses)),
                Stroke.MAIN,
                k // len(colors),
                colors[k % len(colors)],
            )
            for k, trial in enumerate(self.trials)
        ]

    def chart(self) -> Chart:
        """The curves that are not hidden, as means of an epoch."""
        lines = [line for line in self._lines() if line.key not in self._hidden]
        title = tr("Loss by {lower}", lower=inside(SETTINGS[self._key].title))
        smoothing = self.trials[0].per_epoch if self.trials else 1
        mean = tr("loss, mean of an epoch (no unit)")
        up = mean if smoothing > 1 else tr("loss (no unit)")
        return Chart(title, up, lines, smoothing=smoothing)

    def _show_all(self) -> None:
        for button in (self.export, self.keep):
            button.setEnabled(bool(self.trials) and not self._waiting)
        self._show_curves()
        self._show_table()

    @Slot()
    def _show_curves(self) -> None:
        self.plot.show_chart(self.chart(), Span(0, self.updates.count))
        self.legend.show_rows(
            [
                Row(
                    line.key,
                    line.name,
                    pen_of(line, self._theme),
                    is_hidden=line.key in self._hidden,
                    is_run=False,
                )
                for line in self._lines()
            ]
        )
        self._on_pointed(None)

    @Slot(object)
    def _on_pointed(self, update: float | None) -> None:
        numbers = []
        for trial in self.trials:
            last = float(len(trial.losses))
            found = Losses(Curve(trial.losses)).at(last if update is None else update)
            numbers.append("" if found is None else short(found))
        self.legend.show_numbers(numbers)

    @Slot(str)
    def _on_toggled(self, key: str) -> None:
        self._hidden ^= {key}
        self._show_curves()

    @Slot()
    def _show_table(self) -> None:
        columns = columns_of(self._document, self.limit.value())
        self.table.show_rows(
            [head for head, _ in columns],
            len(self.trials),
            lambda row, at: columns[at][1](self.trials[row]),
        )
        self.table.resizeColumnsToContents()

    @Slot()
    def _on_export(self) -> None:
        self.export_asked.emit(self.chart(), self.chart().title.lower())

    @Slot()
    def _on_keep(self) -> None:
        colors = self._theme.compared
        chosen = [colors[k % len(colors)] for k in range(len(self.trials))]
        self._intents.keep_runs(self.trials, chosen)
        self.keep.setEnabled(False)
        self._say(
            tr("The curves stand beside the run now; the legend has their names.")
        )

"""How a table is read and what is made of it: the left column of the import."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.beginning import hidden_of
from bpviz_desktop.model.data.dialect import (
    DECIMALS,
    DELIMITERS,
    ENCODINGS,
    QUOTES,
    Dialect,
)
from bpviz_desktop.model.data.draft import Draft
from bpviz_desktop.model.data.plan import (
    DROP,
    MEAN,
    MIN_MAX,
    NO_SCALING,
    REFUSE,
    TARGET,
    Z_SCORE,
    classes_in,
)
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.widgets.forms import field_form

_SCALING = {
    Z_SCORE: tr("Standardise"),
    MIN_MAX: tr("From 0 to 1"),
    NO_SCALING: tr("As it is"),
}
_SCALING_WORDS = {
    Z_SCORE: tr(
        "Each input gets mean 0 and deviation 1, both taken from "
        "the training part only. The project remembers them, to "
        "show the file’s numbers too."
    ),
    MIN_MAX: tr(
        "The smallest training value becomes 0, the largest 1. The "
        "project remembers them, to show the file’s numbers too."
    ),
    NO_SCALING: tr("Inputs as they stand in the file; large numbers saturate neurons."),
}
_MISSING = {REFUSE: tr("Refuse"), DROP: tr("Leave rows out"), MEAN: tr("Take the mean")}
_LABEL, _MOST_CLASSES, _MOST_TESTS = 86, 5, 90


class ImportOptions(QWidget):
    """Fields for the dialect and the plan.

    Signals
    -------
    dialect_asked(Dialect)
        The table is to be read in this way.
    plan_asked(Plan)
        This is to become of it.
    network_asked(bool)
        The network on the screen stays, or a new one is made.
    """

    dialect_asked = Signal(object)
    plan_asked = Signal(object)
    network_asked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self.delimiter = self._combo("import_delimiter", DELIMITERS)
        self.decimal = self._combo("import_decimal", DECIMALS)
        self.quote = self._combo("import_quote", QUOTES)
        self.encoding = self._combo("import_encoding", ENCODINGS)
        self.header = QCheckBox(tr("The first line holds the names"), self)
        self.header.setObjectName("import_header")
        self.recognised = self._small(tr("✓ recognised"))
        self.scaling = self._combo("import_scaling", _SCALING)
        self.scaling_words = self._small("")
        self.missing = self._combo("import_missing", _MISSING)
        self.missing_words = self._small("")
        self.target_head = self._head(tr("Target"))
        self.classes = self._small("")
        self.share = QSlider(Qt.Orientation.Horizontal, self)
        self.share.setAccessibleName(tr("Test part"))
        self.share.setRange(0, _MOST_TESTS)
        self.share_spin = QSpinBox(self)
        self.share_spin.setObjectName("import_test_share")
        self.share_spin.setAccessibleName(tr("Test part in percent"))
        self.share_spin.setRange(0, _MOST_TESTS)
        self.share_spin.setSuffix(" %")
        self.stratified = QCheckBox(tr("Same share of every class"), self)
        self.network = self._combo(
            "import_network", {"new": tr("New"), "keep": tr("As it is")}
        )
        self.hidden = QLineEdit(self)
        self.hidden.setObjectName("import_hidden")
        self.activation = self._combo(
            "import_activation",
            {k: entry.title for k, entry in ACTIVATIONS.items() if not entry.coupled},
        )
        self.network_words = self._small("")
        self._first_dialect: Dialect | None = None
        self._build()
        self._connect()

    def _combo(self, name: str, choices: dict[str, str]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in choices.items():
            combo.addItem(words, key)
        return combo

    def _small(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("small")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _head(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("head")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._head(tr("How it is read")))
        head.addStretch(1)
        self.recognised.setWordWrap(False)
        head.addWidget(self.recognised)
        self._column.addLayout(head)
        self._rows(
            (tr("Delimiter"), self.delimiter),
            (tr("Decimal mark"), self.decimal),
            (tr("Text in"), self.quote),
            (tr("Encoding"), self.encoding),
        )
        self._column.addWidget(self.header)
        self._line()
        self._column.addWidget(self._head(tr("Inputs")))
        self._rows((tr("Scaling"), self.scaling))
        self._column.addWidget(self.scaling_words)
        self._rows((tr("If empty"), self.missing))
        self._column.addWidget(self.missing_words)
        self._line()
        self._column.addWidget(self.target_head)
        self._column.addWidget(self.classes)
        share = QHBoxLayout()
        share.addWidget(self.share, 1)
        share.addWidget(self.share_spin)
        self._rows((tr("Test part"), share))
        self._column.addWidget(self.stratified)
        self._line()
        self._column.addWidget(self._head(tr("Network")))
        self._rows(
            (tr("Network"), self.network),
            (tr("Hidden"), self.hidden),
            (tr("Activation"), self.activation),
        )
        self._column.addWidget(self.network_words)
        self._column.addStretch(1)

    def _rows(self, *rows: tuple[str, QWidget | QHBoxLayout]) -> None:
        form = field_form()
        form.setVerticalSpacing(6)
        for title, field in rows:
            label = QLabel(title, self)
            grow(label.setMinimumWidth, _LABEL)
            if isinstance(field, QWidget):
                label.setBuddy(field)
                field.setAccessibleName(title)
            form.addRow(label, field)
        self._column.addLayout(form)

    def _line(self) -> None:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFixedHeight(1)
        line.setObjectName("rule")
        self._column.addSpacing(4)
        self._column.addWidget(line)
        self._column.addSpacing(4)

    def _connect(self) -> None:
        for combo in (self.delimiter, self.decimal, self.quote, self.encoding):
            combo.activated.connect(self._on_dialect)
        self.header.clicked.connect(self._on_dialect)
        for combo in (self.scaling, self.missing, self.activation):
            combo.activated.connect(self._on_plan)
        self.stratified.clicked.connect(self._on_plan)
        self.hidden.editingFinished.connect(self._on_plan)
        self.share.valueChanged.connect(self._on_share)
        self.share_spin.valueChanged.connect(self._on_share)
        self.network.activated.connect(self._on_network)

    @Slot()
    def _on_dialect(self) -> None:
        if self._draft is None:
            return
        self.dialect_asked.emit(
            Dialect(
                self.encoding.currentData(),
                self.delimiter.currentData(),
                self.quote.currentData(),
                self.decimal.currentData(),
                self.header.isChecked(),
            )
        )

    @Slot()
    def _on_plan(self) -> None:
        if self._draft is None:
            return
        plan = self._draft.plan
        try:
            hidden = hidden_of(self.hidden.text())
        except EditError as error:
            self._say(str(error), is_fault=True)
            return
        asked = replace(
            plan,
            scaling=self.scaling.currentData(),
            missing=self.missing.currentData(),
            test_share=self.share_spin.value() / 100,
            is_stratified=self.stratified.isChecked(),
            hidden=hidden,
            activation=self.activation.currentData(),
        )
        if asked != plan:
            self.plan_asked.emit(asked)

    @Slot(int)
    def _on_share(self, percent: int) -> None:
        for field in (self.share, self.share_spin):
            with QSignalBlocker(field):
                field.setValue(percent)
        self._on_plan()

    @Slot()
    def _on_network(self) -> None:
        self.network_asked.emit(self.network.currentData() == "keep")

    def show_draft(self, draft: Draft) -> None:
        """Show how a draft is read, and what becomes of it."""
        self._draft = draft
        dialect, plan = draft.found.dialect, draft.plan
        self._first_dialect = self._first_dialect or dialect
        is_first = dialect == self._first_dialect
        self.recognised.setText(tr("✓ recognised") if is_first else tr("as chosen"))
        for combo, value in (
            (self.delimiter, dialect.delimiter),
            (self.decimal, dialect.decimal),
            (self.quote, dialect.quote),
            (self.encoding, dialect.encoding),
            (self.scaling, plan.scaling),
            (self.missing, plan.missing),
            (self.activation, plan.activation),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.header.setChecked(dialect.has_header)
        self.scaling_words.setText(_SCALING_WORDS[plan.scaling])
        self.stratified.setChecked(plan.is_stratified)
        for field in (self.share, self.share_spin):
            with QSignalBlocker(field):
                field.setValue(round(100 * plan.test_share))
        if not self.hidden.hasFocus():
            self.hidden.setText("-".join(map(str, plan.hidden)))
        self._show_missing(draft)
        self._show_target(draft)

    def _show_missing(self, draft: Draft) -> None:
        made, words = draft.made, ""
        if made is not None and made.dropped:
            words = counted(
                made.dropped,
                tr("1 row without a value left out."),
                tr("{count:,} rows without a value left out."),
            )
        elif made is not None and made.filled:
            words = counted(
                made.filled,
                tr("1 cell filled with a column’s mean."),
                tr("{count:,} cells filled with a column’s mean."),
            )
        self.missing_words.setText(words)
        self.missing_words.setVisible(bool(words))

    def _show_target(self, draft: Draft) -> None:
        columns, targets = draft.found.columns, draft.plan.columns(TARGET)
        names = ", ".join(columns[at].name for at in targets)
        self.target_head.setText(
            tr("Target: {names}", names=names)[:60] if names else tr("No target")
        )
        of_classes = [at for at in targets if at in draft.plan.as_classes]
        self.stratified.setVisible(bool(of_classes))
        if of_classes:
            words = _classes_said(draft, of_classes[0])
        else:
            words = tr(
                "Numbers: the output is the sum itself (identity), ½(y − ŷ)² the loss."
            )
        self.classes.setText(words)
        self.classes.setVisible(bool(targets))

    def show_network(self, keeps: bool, can_keep: bool, words: str) -> None:
        """Say what the network will look like; one that fits may stay."""
        self.network.setCurrentIndex(self.network.findData("keep" if keeps else "new"))
        self.network.setEnabled(can_keep)
        for field in (self.hidden, self.activation):
            field.setEnabled(not keeps)
        self._say(words, is_fault=False)

    def _say(self, words: str, *, is_fault: bool) -> None:
        self.network_words.setText(words)
        self.network_words.setObjectName("fault" if is_fault else "small")
        self.network_words.style().polish(self.network_words)


def _classes_said(draft: Draft, at: int) -> str:
    """The classes, how they are written, and how many samples each has."""
    column = draft.found.columns[at]
    classes, counts = classes_in(column), column.counts or {}
    shown = classes[:_MOST_CLASSES]
    lines = list(_class_lines(shown, len(classes), counts))
    if len(classes) > len(shown):
        lines.append(tr("and {number:,} more", number=len(classes) - len(shown)))
    return "\n".join(lines)


def _class_lines(
    shown: tuple[str, ...], count: int, counts: dict[str, int]
) -> Iterable[str]:
    for k, name in enumerate(shown):
        if count == 2:
            code = str(k)
        else:
            code = " ".join("1" if j == k else "0" for j in range(min(count, 5)))
            code += " …" if count > 5 else ""
        rows = counts.get(name, 0)
        told = counted(rows, tr("1 row"), tr("{count:,} rows"))
        yield f"{name[:24]}  =  {code}   ({told})"

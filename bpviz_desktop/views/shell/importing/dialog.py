"""From a table in a file to samples: how it is read, what it becomes, what is wrong."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.data.dialect import ENCODINGS, Dialect
from bpviz_desktop.model.data.draft import Draft, draft, fits
from bpviz_desktop.model.data.plan import Plan, with_role
from bpviz_desktop.model.data.source import Source, TableError
from bpviz_desktop.model.data.survey import Survey
from bpviz_desktop.model.document import Document
from bpviz_desktop.views.look.size import grow, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.importing.faults import FaultList
from bpviz_desktop.views.shell.importing.options import ImportOptions
from bpviz_desktop.views.shell.importing.preview import PreviewTable
from bpviz_desktop.views.shell.importing.told import (
    bytes_said,
    head_of,
    network_said,
    why_it_waits,
)
from bpviz_desktop.views.widgets.forms import Flow
from bpviz_desktop.views.widgets.switch import Switch

_KIND = "import"
_SIZE, _LEFT = QSize(1120, 720), 274
_Read = Draft | str
_ROWS = (("first", tr("first lines"), ""), ("errors", tr("lines with errors"), ""))
_VALUES = (
    ("as_read", tr("as in the file"), ""),
    ("scaled", tr("scaled"), tr("As the network gets them")),
)


class ImportDialog(QDialog):
    """Reads a table on the worker, and again with every choice that is changed.

    Signals
    -------
    imported(Imported, bool)
        What is to be taken, and whether the network stays.
    other_asked()
        Another file is wanted.
    """

    imported = Signal(object, bool)
    other_asked = Signal()

    def __init__(
        self,
        path: Path,
        document: Document,
        intents: Intents,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(tr("Data from a CSV file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sized_over(_SIZE, parent))
        self._document, self._intents = document, intents
        self._source = Source.of(path)
        self._title = path.stem[:200] or tr("Table")
        self.draft: Draft | None = None
        self._keeps_network: bool | None = None
        self._was_fitted = False
        self.options = ImportOptions(self)
        self.preview = PreviewTable(theme, self)
        self.faults = FaultList(theme, self)
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.file = QLabel(self._source.name, self)
        self.file.setObjectName("title")
        self.about, self.words, self.summary = (QLabel(self) for _ in range(3))
        self.about.setObjectName("small")
        self.summary.setObjectName("quiet")
        for label in (self.file, self.about, self.words, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.other = QPushButton(tr("Other file…"), self)
        self.rows_shown = Switch(_ROWS, self)
        self.values_shown = Switch(_VALUES, self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        grow(self.progress.setFixedHeight, 4)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.accept_button = QPushButton(tr("Import"), self)
        self.accept_button.setObjectName("filled")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        self.cancel = QPushButton(tr("Cancel"), self)
        for button in (self.other, self.cancel):
            button.setAutoDefault(False)
        self._lay_out()

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.addWidget(self.file, 1)
        name.addWidget(self.other)
        area = QScrollArea(self)
        area.setObjectName("import_options")
        area.setWidget(self.options)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.addLayout(name)
        left.addWidget(self.about)
        left.addSpacing(6)
        left.addWidget(area, 1)
        side = QWidget(self)
        grow(side.setFixedWidth, _LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        title = QLabel(tr("Preview"), self)
        title.setObjectName("head")
        right = QVBoxLayout()
        right.addLayout(Flow(title, self.rows_shown, self.values_shown))
        right.addWidget(self.progress)
        right.addWidget(self.preview, 1)
        right.addWidget(self.faults)
        right.addWidget(self.summary)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(side)
        both.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.words, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.options.dialect_asked.connect(self._on_dialect)
        self.options.plan_asked.connect(self._on_plan)
        self.options.network_asked.connect(self._on_network)
        self.preview.heads.role_asked.connect(self._on_role)
        self.preview.heads.kind_asked.connect(self._on_kind)
        self.preview.lines.corrected.connect(self._on_corrected)
        self.faults.correct_asked.connect(self._on_correct)
        self.faults.left_out.connect(self._on_left_out)
        self.rows_shown.chosen.connect(self._show_lines)
        self.values_shown.chosen.connect(self._show_lines)
        self.cancel.clicked.connect(self.reject)
        self.other.clicked.connect(self._on_other)
        self.accept_button.clicked.connect(self._on_accept)

    # Reading.

    def _read(
        self,
        dialect: Dialect | None = None,
        found: Survey | None = None,
        plan: Plan | None = None,
    ) -> None:
        """Have the table read; what is shown stays until it has been."""
        self.accept_button.setEnabled(False)
        self._say(tr("Reading the table …"))
        self.progress.setRange(0, max(self._source.size, 1))
        self.progress.setValue(0)
        self.progress.show()
        begin = partial(
            _steps, self._source, self._title, dialect=dialect, found=found, plan=plan
        )
        self._intents.have_computed(
            _KIND, begin, self._on_read, progress=self._on_progress
        )

    def _on_progress(self, done: int) -> None:
        self.progress.setValue(min(done, self._source.size))

    def _on_read(self, read: _Read) -> None:
        self.progress.hide()
        if isinstance(read, str):
            self.draft = None
            self._say(read, is_fault=True)
            self.preview.lines.show_draft(None, only_faults=False, scaled=False)
            return
        had_faults = self.draft is not None and bool(self.draft.faults)
        self.draft = read
        self.rows_shown.setEnabled(bool(read.faults))
        if bool(read.faults) != had_faults:
            self.rows_shown.show_place(int(bool(read.faults)))
        self._show()

    def done(self, result: int) -> None:
        """Leave; what is still read is no longer wanted."""
        self._intents.stop_computing(_KIND)
        super().done(result)

    # Showing.

    def _show(self) -> None:
        shown = self.draft
        assert shown is not None
        found, dialect = shown.found, shown.found.dialect
        encoding = ENCODINGS.get(dialect.encoding, dialect.encoding)
        self.about.setText(
            tr(
                "{bytes_said} · {rows:,} rows · {encoding}",
                bytes_said=bytes_said(self._source.size),
                rows=found.rows,
                encoding=encoding,
            )
        )
        self.options.show_draft(shown)
        self.preview.heads.show_heads(
            [
                head_of(column, role, at in shown.plan.as_classes)
                for at, (column, role) in enumerate(
                    zip(found.columns, shown.plan.roles, strict=True)
                )
            ]
        )
        self._show_lines()
        self.preview.fit()
        self.faults.show_draft(shown)
        self._show_outcome(shown)

    @Slot()
    def _show_lines(self) -> None:
        self.preview.lines.show_draft(
            self.draft,
            only_faults=self.rows_shown.place == 1,
            scaled=self.values_shown.place == 1,
        )

    def _show_outcome(self, shown: Draft) -> None:
        made = shown.made
        self.accept_button.setEnabled(made is not None)
        self.summary.setVisible(made is not None)
        if made is None:
            self.accept_button.setText(tr("Import"))
            self._say(why_it_waits(shown), is_fault=not shown.faults)
            self.options.show_network(False, False, "")
            return
        document = made.document
        train, tests = len(document.data.inputs), len(document.data.test_inputs)
        total = train + tests
        self.accept_button.setText(
            counted(total, tr("Import 1 sample"), tr("Import {count:,} samples"))
        )
        can_keep = fits(self._document, made)
        keeps = can_keep if self._keeps_network is None else self._keeps_network
        keeps = keeps and can_keep
        self.options.show_network(
            keeps, can_keep, network_said(keeps, made, self._document)
        )
        self.summary.setText(
            " ".join(
                (
                    tr(
                        "{train:,} samples to train with, {tests:,} to test with.",
                        train=train,
                        tests=tests,
                    ),
                    *made.notes,
                )
            )
        )
        self._say(tr("One undo takes the import back."))

    def _say(self, words: str, *, is_fault: bool = False) -> None:
        self.words.setText(words)
        self.words.setObjectName("fault" if is_fault else "quiet")
        self.words.style().polish(self.words)

    # What is chosen.

    @Slot(object)
    def _on_dialect(self, dialect: Dialect) -> None:
        self._read(dialect=dialect)

    @Slot(object)
    def _on_plan(self, plan: Plan) -> None:
        if self.draft is not None:
            self._read(found=self.draft.found, plan=plan)

    @Slot(bool)
    def _on_network(self, keeps: bool) -> None:
        self._keeps_network = keeps
        if self.draft is not None:
            self._show_outcome(self.draft)

    @Slot(int, str)
    def _on_role(self, at: int, role: str) -> None:
        if self.draft is None:
            return
        self._on_plan(with_role(self.draft.plan, self.draft.found, at, role))

    @Slot(int, bool)
    def _on_kind(self, at: int, as_classes: bool) -> None:
        if self.draft is None:
            return
        plan = self.draft.plan
        classes = plan.as_classes | {at} if as_classes else plan.as_classes - {at}
        self._on_plan(replace(plan, as_classes=classes))

    @Slot(int, int, str)
    def _on_corrected(self, line: int, column: int, text: str) -> None:
        if self.draft is not None:
            corrected = {**self.draft.plan.corrected, (line, column): text}
            self._on_plan(replace(self.draft.plan, corrected=corrected))

    @Slot(int, int)
    def _on_correct(self, line: int, column: int) -> None:
        self.rows_shown.show_place(1)
        self.values_shown.show_place(0)
        self._show_lines()
        self.preview.correct(line, column)

    @Slot(object)
    def _on_left_out(self, lines: list[int] | None) -> None:
        if self.draft is None:
            return
        plan, shown = self.draft.plan, self.draft
        if lines is None:
            lines = [fault.line for fault in shown.faults]
        self._on_plan(replace(plan, left_out=plan.left_out.union(lines)))

    @Slot()
    def _on_other(self) -> None:
        self.reject()
        self.other_asked.emit()

    @Slot()
    def _on_accept(self) -> None:
        if self.draft is None or self.draft.made is None:
            return
        made = self.draft.made
        keeps = self.options.network.currentData() == "keep"
        self.accept()
        self.imported.emit(made, keeps)


def _steps(
    source: Source,
    title: str,
    *,
    dialect: Dialect | None,
    found: Survey | None,
    plan: Plan | None,
) -> Generator[int, None, _Read]:
    """Read the table; what keeps it from being one is told in a sentence."""
    try:
        return (
            yield from draft(source, title, dialect=dialect, found=found, plan=plan)
        )
    except TableError as error:
        return error.problems[0]
    except MemoryError:
        return tr("{name}: there is not enough memory for this.", name=source.name)
    except OSError as error:
        return tr(
            "{name}: cannot be read: {value}.",
            name=source.name,
            value=error.strerror or error,
        )

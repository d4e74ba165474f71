"""The typed expression: an editor, its variables with both checks, and both modes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.laboratory.computation import Computation, compare_modes
from bpviz_desktop.model.laboratory.expression import LONGEST_TEXT, central_difference
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.autodiff.words import modes_words
from bpviz_desktop.views.look.size import grow, sized
from bpviz_desktop.views.widgets.plain_table import PlainTable

_WAIT_MS, _HIGH, _EDITOR = 150, 110, 300
_HEADS = (tr("variable"), tr("value"), "grad", tr("difference"))


class _Editor(QPlainTextEdit):
    """As high as five lines; a text that is far too long is not taken in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("expression_editor")
        self.setAccessibleName(tr("Expression, a statement on each line"))
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.setStyleSheet(f"font-family: '{family}', monospace;")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return sized(QSize(_EDITOR, _HIGH))

    def insertFromMimeData(self, source: object) -> None:
        """Paste plain text, cut off where nobody would read on."""
        text = source.text()  # type: ignore[attr-defined]
        self.insertPlainText(text[: LONGEST_TEXT + 1])


class TypedExpression(QWidget):
    """Says what is typed, and shows what its computation comes to.

    Attributes
    ----------
    editor : QPlainTextEdit
    fault : QLabel
    table : PlainTable

    Signals
    -------
    typed(str)
        Another text stands in the editor.
    picked(int)
        A variable was clicked: its node.
    """

    typed = Signal(str)
    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = _Editor(self)
        self.fault = self._label("expression_fault")
        self.fault.setObjectName("fault")
        self._modes = self._label("small")
        self.table = PlainTable(
            "expression_table", tr("Variables and their slopes"), self
        )
        self.table.setToolTip(
            tr("difference: (L(x + h) − L(x − h)) / 2h, to compare with")
        )
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(4)
        right.setSpacing(4)
        left.addWidget(self.editor, 1)
        left.addWidget(self.fault)
        right.addWidget(self.table, 1)
        right.addWidget(self._modes)
        grow(self.setMaximumHeight, _HIGH + 70)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 5)
        row.addLayout(right, 6)
        self._computation: Computation | None = None
        self._position = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._on_rest)
        self.editor.textChanged.connect(self._timer.start)
        self.table.picked.connect(self._on_picked)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_source(self, source: str) -> None:
        """Have a text in the editor that was not typed there."""
        if not self.editor.hasFocus() and self.editor.toPlainText() != source:
            self.editor.setPlainText(source)
            self._timer.stop()

    def show_fault(self, words: str) -> None:
        """Say what is wrong with the text, or nothing."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def show_computation(self, computation: Computation, position: int) -> None:
        """List the variables, their slopes and central differences."""
        if computation is not self._computation:
            self._modes.setText(modes_words(compare_modes(computation)))
        self._computation, self._position = computation, position
        count = len(computation.graph.leaves)
        self.table.show_rows(_HEADS, count, self._cell)

    def _cell(self, row: int, column: int) -> str:
        computation = self._computation
        if computation is None:
            return ""
        graph = computation.graph
        leaf = graph.leaves[row]
        node = graph.nodes[leaf]
        if column == 0:
            return node.name
        if column == 1:
            return short(node.number)
        if column == 3:
            return short(central_difference(graph, leaf))
        if not computation.needed[leaf]:
            return tr("None")
        found = computation.grad(leaf, self._position)
        is_over = self._position >= computation.length
        return (tr("None") if is_over else "?") if found is None else short(found)

    @Slot()
    def _on_rest(self) -> None:
        self.typed.emit(self.editor.toPlainText())

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        if self._computation is not None:
            self.picked.emit(self._computation.graph.leaves[row])

"""Check my figures: what a learner has on paper, pasted or typed, and judged."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.practice.figures import (
    Figure,
    FigureError,
    checked,
    read_figures,
)
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.panels.practice.parts import (
    FOLLOWS,
    RIGHT,
    WRONG,
    button,
    reasons,
    words_label,
)

_EXAMPLE = (
    "z1(1) = 0.3775\na1(1) = 1/(1+e^-0.3775)\ndL/dw11(2) = 0.0822\nw11(2)+ = 0.3589"
)


class MyFigures(QWidget):
    """Lines `name = number` of the update on the screen, and what is said of each."""

    def __init__(self, intents: Intents, parent: QWidget) -> None:
        super().__init__(parent)
        self._intents = intents
        self._session: Session | None = None
        self._found: tuple[Figure, ...] = ()
        self._about = words_label(self)
        self.lines = QPlainTextEdit(self)
        self.lines.setObjectName("practice_figures")
        self.lines.setAccessibleName(tr("Your figures, one on each line"))
        self.lines.setPlaceholderText(_EXAMPLE)
        self.lines.setTabChangesFocus(True)
        self.check = button(
            tr("Check"), tr("Find the first wrong one"), self, is_filled=True
        )
        self.verdict = words_label(self, "practice_verdict")
        self.list = QListWidget(self)
        self.list.setObjectName("practice_judged")
        self.list.setAccessibleName(tr("Judged figures"))
        self.list.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self.lines, 1)
        column.addLayout(row)
        column.addWidget(self.verdict)
        column.addWidget(self.list, 1)
        self.list.hide()
        self.check.clicked.connect(self.on_check)
        self.list.itemClicked.connect(self._on_clicked)

    def show_session(self, session: Session) -> None:
        """Figures are of the update on the screen."""
        before, self._session = self._session, session
        update = session.lesson.trace.before.updates + 1
        self._about.setText(
            tr(
                "Your numbers of update {update:,}, one on each line; any "
                "of them, in any order.",
                update=update,
            )
        )
        if before is not None and before.lesson.trace is not session.lesson.trace:
            self._found = ()
            self.list.clear()
            self.list.hide()
            self.verdict.setText("")

    @Slot()
    def on_check(self) -> None:
        """Judge all lines."""
        session = self._session
        if session is None:
            return
        board, decimals = session.lesson.board, session.document.display.decimals
        self.list.clear()
        self.list.hide()
        try:
            figures = read_figures(
                board, session.lesson.focus, self.lines.toPlainText()
            )
        except FigureError as error:
            self.verdict.setText(str(error))
            return
        if not figures:
            self.verdict.setText(
                tr("Nothing to check yet: write z1 = 0.5, for example.")
            )
            return
        self._found = checked(board, figures, decimals=decimals)
        first = next((each for each in self._found if each.standing == "wrong"), None)
        if first is None:
            count = len(self._found)
            self.verdict.setText(
                tr(
                    "{value} {value_2} right.",
                    value=RIGHT,
                    value_2="It is" if count == 1 else f"All {count} are",
                )
            )
        else:
            name = text(symbol_of(session.lesson.order, first.term))
            self.verdict.setText(
                tr(
                    "{value} The first wrong one is {name}. {reasons}",
                    value=WRONG,
                    name=name,
                    reasons=reasons(first.verdict),
                )
            )
        for figure in self._found:
            self.list.addItem(self._item(session, figure, decimals))
        self.list.show()

    def _item(self, session: Session, figure: Figure, decimals: int) -> QListWidgetItem:
        name = text(symbol_of(session.lesson.order, figure.term))
        line = f"{name} = {short(figure.number, decimals)}"
        if figure.standing == "right":
            return QListWidgetItem(f"{RIGHT} {line}")
        if figure.standing == "follows":
            return QListWidgetItem(
                tr(
                    "{value} {line}: follows from the one before",
                    value=FOLLOWS,
                    line=line,
                )
            )
        return QListWidgetItem(f"{WRONG} {line}: {reasons(figure.verdict)}")

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        """Show where on the canvas it is."""
        self._intents.hover(self._found[self.list.row(item)].term)

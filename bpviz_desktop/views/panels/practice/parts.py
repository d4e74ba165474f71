"""What the ways of practising share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.calculator import CalculationError, calculated
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.practice.judge import Verdict
from bpviz_desktop.model.screen.lesson import Lesson

RIGHT, WRONG, FOLLOWS = "✓", "✕", "→"
_MOST_TOLD = 3


def words_label(parent: QWidget, name: str = "small") -> QLabel:
    """A label of sentences."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def button(
    words: str, tip: str, parent: QWidget, *, name: str = "", is_filled: bool = False
) -> QPushButton:
    """A button; one of each way is filled."""
    made = QPushButton(words, parent)
    if is_filled:
        made.setObjectName("filled")  # before it is polished
    elif name:
        made.setObjectName(name)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def number_of(text: str) -> tuple[float | None, str]:
    """The number of what was typed, or why there is none."""
    if not text.strip():
        return None, tr(
            "Type a number, a fraction, or a calculation such as 2·(0.75 − 1)."
        )
    try:
        return calculated(text), ""
    except CalculationError as error:
        return None, f"“{text.strip()[:40]}” {error}."


def shown(lesson: Lesson, term: TermId, decimals: int) -> str:
    """A number that is no secret any more."""
    name = text(symbol_of(lesson.order, term))
    return f"{name} = {short(lesson.board.value(term), decimals)}."


def reasons(verdict: Verdict) -> str:
    """What a wrong number comes of, one sentence for each way."""
    told = list(_told(verdict))
    if not told:
        return tr("Not right; no usual mistake gives this number.")
    return "\nOr: ".join(told[:_MOST_TOLD])


def _told(verdict: Verdict) -> Iterable[str]:
    return (mistake.words for mistake in verdict.mistakes)

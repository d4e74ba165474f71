"""Finding terms by what a reader calls them: "w11", "dL_dW", "sample 2", "hidden 1".

A term's words are made when they are first looked at, and kept; a search goes through
them in slices, so that it can be left off at any moment.
"""

from __future__ import annotations

import re
import time
import unicodedata

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId

# More words than this are not kept: 200 bytes each.
_MOST_KEPT = 300_000
_CHECK_CLOCK_EVERY = 32
_NUMBERED = re.compile(r"([a-z]) (\d)")


def normalized(words: str) -> str:
    """Letters without marks: "∂L/∂w₁₁⁽¹⁾" is "dl/dw11(1)", "Hidden 1" is "hidden=1"."""
    apart = unicodedata.normalize("NFKD", words.replace("∂", "d"))
    bare = "".join(mark for mark in apart if not unicodedata.combining(mark))
    return _NUMBERED.sub(r"\1=\2", bare.lower())


class Query:
    """What was typed: every word must be found; "sample 1" is not "sample 12"."""

    def __init__(self, typed: str) -> None:
        words = normalized(typed).split()
        self.words = tuple(word for word in words if "=" not in word)
        self._numbered = tuple(
            re.compile(re.escape(word) + r"(?!\d)") for word in words if "=" in word
        )

    @property
    def is_empty(self) -> bool:
        """Whether it finds everything."""
        return not self.words and not self._numbered

    def finds(self, words: str) -> bool:
        """Whether a term's words have all that was typed."""
        return all(word in words for word in self.words) and all(
            each.search(words) for each in self._numbered
        )


def words_of(board: Board, plain: TermId) -> str:
    """Symbol, place and kind of a term without sample, normalized."""
    symbol = normalized(text(symbol_of(board.order, plain)))
    return f"{symbol} {normalized(place(board, plain))}"


def _numbered_words(words: str, term: TermId, phase: str) -> str:
    """The same for one sample or micro-batch: "dl2/dw11 … sample=2"."""
    found = f"{str(term).lower()} {words} {phase}"
    if term.sample is not None:
        number = term.sample + 1
        found += f" sample={number}"
        if term.kind.startswith(("L", "dL")):
            name = "l" if term.kind == "L" else "dl/"
            found += " " + words.partition(" ")[0].replace(
                name, f"{name.strip('/')}{number}"
            )
    if term.micro_batch is not None:
        found += f" batch={term.micro_batch + 1}"
    return found


class TermSearch:
    """The words of all terms of a board, and one search at a time through them.

    Attributes
    ----------
    found : list of int
        Indices in the order, ascending, as far as the search has come.
    is_done : bool
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        self._words: list[str] = []
        # All samples share what is not of one sample.
        self._static: dict[TermId, str] = {}
        self._query = Query("")
        self._at = 0
        self.found: list[int] = []
        self.is_done = True

    def begin(self, query: Query) -> None:
        """Search anew."""
        self._query = query
        self._at = 0
        self.found = []
        self.is_done = False

    def go_on(self, seconds: float) -> None:
        """Search for so long, or to the end."""
        stop = time.perf_counter() + seconds
        length = len(self._board.order)
        while self._at < length:
            for k in range(self._at, min(self._at + _CHECK_CLOCK_EVERY, length)):
                if self._query.finds(self._words_at(k)):
                    self.found.append(k)
            self._at = min(self._at + _CHECK_CLOCK_EVERY, length)
            if time.perf_counter() >= stop:
                break
        self.is_done = self._at >= length

    def _words_at(self, k: int) -> str:
        if k < len(self._words):
            return self._words[k]
        order = self._board.order
        term = order[k]
        plain = term._replace(sample=None, micro_batch=None)
        static = self._static.get(plain)
        if static is None:
            static = self._static[plain] = words_of(self._board, plain)
        words = _numbered_words(static, term, order.phase(k))
        if k == len(self._words) and k < _MOST_KEPT:
            self._words.append(words)
        return words

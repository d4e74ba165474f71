"""Every sample's answer in a table, the worst first; and which classes are confused."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QWidget

from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.prediction import is_of_classes
from bpviz_desktop.model.screen.results import Results
from bpviz_desktop.model.screen.said import answer_said, class_said, target_said
from bpviz_desktop.views.look.ink import mix
from bpviz_desktop.views.look.size import painter_in, room_of, sized
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.plain_table import PlainTable

# More classes than that are listed pair by pair.
MOST_CLASSES = 10
_HEADS = (tr("sample"), tr("target"), "ŷ", tr("loss"))
_PAIR_HEADS = (tr("target"), tr("answered"), tr("train"), tr("test"))
_HEAD, _MOST_CELL, _SIDE = 16.0, 64.0, 76.0
_STRONGEST = 0.85


class ResultsTable(PlainTable):
    """Training and test samples by their loss.

    Signals
    -------
    sample_picked(int, bool)
        The row of a sample; True for one for testing.
    """

    sample_picked = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("predictions_table", tr("Answers, the worst first"), parent)
        self._results: Results | None = None
        self._decimals = 4
        self.picked.connect(self._on_row)

    def show_results(self, results: Results, document: Document, sample: int) -> None:
        """List them; the sample in focus in bold."""
        self._results, self._decimals = results, document.display.decimals
        order = results.worst_first
        is_mine = (results.rows[order] == sample) & ~results.is_test[order]
        bold = np.flatnonzero(is_mine).tolist()
        self.show_rows(_HEADS, len(order), self._cell, bold=bold)
        self.resizeColumnsToContents()

    def _cell(self, row: int, column: int) -> str:
        results = self._results
        if results is None:
            return ""
        at = int(results.worst_first[row])
        if column == 0:
            name = f"{results.rows[at] + 1}"
            return tr("test {name}", name=name) if results.is_test[at] else name
        if column == 1:
            return target_said(results.data, results.targets[at])
        if column == 2:
            return answer_said(results.data, results.answers[at], self._decimals)
        return fixed(float(results.losses[at]), self._decimals)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if self._results is not None:
            at = int(self._results.worst_first[row])
            is_test = bool(self._results.is_test[at])
            self.sample_picked.emit(int(self._results.rows[at]), is_test)


class Confusion(QStackedWidget):
    """A square for each pair of classes, or for many classes a list of the pairs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("confusion")
        self._matrix = _Matrix(self)
        self._pairs = PlainTable(
            "confused_pairs", tr("Classes that are confused"), self
        )
        self.addWidget(self._matrix)
        self.addWidget(self._pairs)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._matrix.set_theme(theme)

    def show_results(self, results: Results) -> None:
        """Count how the classes are answered."""
        train, test = (results.confusion(is_test=each) for each in (False, True))
        names = [class_said(results.data, k) for k in range(len(train))]
        if len(names) <= MOST_CLASSES:
            self.setCurrentWidget(self._matrix)
            self._matrix.show_counts(train, test, names)
            return
        both = train + test
        np.fill_diagonal(both, 0)
        pairs = np.argwhere(both)
        pairs = pairs[np.argsort(-both[tuple(pairs.T)], kind="stable")]

        def cell(row: int, column: int) -> str:
            at = tuple(pairs[row].tolist())
            if column < 2:
                return names[at[column]]
            return marked(f"{(train if column == 2 else test)[at]:,}")

        self.setCurrentWidget(self._pairs)
        self._pairs.show_rows(_PAIR_HEADS, len(pairs), cell)


class _Matrix(QWidget):
    """Rows are targets, columns answers; training samples, and tests in brackets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._train: NDArray[np.intp] = np.zeros((0, 0), np.intp)
        self._test = self._train
        self._names: list[str] = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_counts(
        self, train: NDArray[np.intp], test: NDArray[np.intp], names: list[str]
    ) -> None:
        self._train, self._test, self._names = train, test, names
        right, wrong = int(np.trace(train)), int(train.sum() - np.trace(train))
        self.setAccessibleName(
            tr(
                "Confusion matrix: {right} right, {wrong} wrong",
                right=right,
                wrong=wrong,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return sized(QSize(200, 110))

    def paintEvent(self, event: QPaintEvent) -> None:
        count = len(self._names)
        if not count:
            return
        painter = painter_in(self)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        top = 2 * _HEAD
        wide = min((room_of(self).width() - _SIDE - 2) / count, 2 * _MOST_CELL)
        high = min((room_of(self).height() - top - 2) / count, _MOST_CELL)
        area = QRectF(_SIDE, top, wide * count, high * count)
        align, theme = Qt.AlignmentFlag, self._theme
        painter.setPen(theme.color("text2"))
        painter.drawText(
            QRectF(_SIDE, 0, area.width(), _HEAD),
            int(align.AlignHCenter),
            tr("answered"),
        )
        painter.drawText(
            QRectF(0, _HEAD, _SIDE - 6, _HEAD), int(align.AlignRight), tr("target")
        )
        sums = np.maximum(self._train.sum(axis=1), 1)
        for k, name in enumerate(self._names):
            elided = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(wide) - 4
            )
            painter.setPen(theme.color("text"))
            over = QRectF(area.left() + k * wide, _HEAD, wide, _HEAD)
            painter.drawText(over, int(align.AlignCenter), elided)
            side = QRectF(0, area.top() + k * high, _SIDE - 6, high)
            elided = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(_SIDE) - 8
            )
            painter.drawText(side, int(align.AlignRight | align.AlignVCenter), elided)
            for m in range(count):
                cell = QRectF(area.left() + m * wide, area.top() + k * high, wide, high)
                share = float(self._train[k, m] / sums[k])
                self._paint_cell(painter, cell, k, m, share=share)
        painter.end()

    def _paint_cell(
        self, painter: QPainter, cell: QRectF, k: int, m: int, *, share: float
    ) -> None:
        theme = self._theme
        ink = theme.positive if k == m else theme.error
        strength = round(_STRONGEST * share, 2)
        painter.setBrush(mix(theme.panel, ink, strength))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
        words = marked(f"{self._train[k, m]:,}")
        if self._test.sum():
            words += marked(f" ({self._test[k, m]:,})")
        painter.setPen(theme.color("panel" if strength > 0.5 else "text"))
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), words)


def results_words(results: Results) -> str:
    """How good the answers are, in a few words."""
    are_classes, parts = is_of_classes(results.data), []
    for name, is_test in ((tr("train"), False), (tr("test"), True)):
        mine = results.is_test == is_test
        if not mine.any():
            continue
        if are_classes:
            right = int(np.trace(results.confusion(is_test=is_test)))
            parts.append(
                tr(
                    "{name} {right:,} of {int:,}",
                    name=name,
                    right=right,
                    int=int(mine.sum()),
                )
            )
            continue
        with np.errstate(all="ignore"):
            parts.append(f"{name} {short(float(results.losses[mine].mean()))}")
    said = ", ".join(parts)
    return (
        tr("right: {said}", said=said)
        if are_classes
        else tr("mean loss: {said}", said=said)
    )

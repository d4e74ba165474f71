"""What the marks and colours of a prediction stand for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.language import marked, ordered, tr
from bpviz_desktop.model.answers import classes_of
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.prediction import is_of_classes
from bpviz_desktop.views.look.size import painter_in, px, room_of, sized
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.plane import WINNER, Plane, scale_of
from bpviz_desktop.views.panels.pictures.samples import (
    class_ink,
    paint_cross,
    paint_mark,
    paint_ring,
)

_ROW, _LEAST_ROW, _MARK, _MOST_CLASSES = 17.0, 13.5, 20.0, 4
_Mark = Callable[[QPainter, QPointF], None]


class Legend(QWidget):
    """Rows of a mark and a word, and the scale of the heat map."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plane: Plane | None = None
        self._rows: list[tuple[_Mark, str]] = []

    def show_plane(self, plane: Plane | None) -> None:
        """Explain what a plot shows."""
        self._plane = plane
        self._rows = [] if plane is None else _rows(plane)
        self.setMaximumHeight(px(self._high(_ROW)))
        self.setMinimumHeight(px(self._high(_LEAST_ROW)))
        self.setAccessibleDescription(", ".join(words for _, words in self._rows))
        self.update()

    @property
    def _has_bar(self) -> bool:
        plane = self._plane
        return plane is not None and plane.is_map and plane.output != WINNER

    def _high(self, row: float) -> int:
        """How high it is with rows so high."""
        return round(len(self._rows) * row + (34 if self._has_bar else 4))

    @property
    def _row(self) -> float:
        """How high a row is: less where there is little room."""
        room = room_of(self).height() - (34 if self._has_bar else 4)
        return min(_ROW, max(_LEAST_ROW, room / max(len(self._rows), 1)))

    def sizeHint(self) -> QSize:
        return sized(QSize(130, self._high(_ROW)))

    def minimumSizeHint(self) -> QSize:
        return sized(QSize(60, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        plane = self._plane
        if plane is None:
            return
        painter = painter_in(self)
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        row = self._row
        for k, (mark, words) in enumerate(self._rows):
            middle = k * row + row / 2
            mark(painter, QPointF(_MARK / 2, middle))
            painter.setPen(plane.theme.color("text"))
            where = QRectF(
                _MARK + 4, middle - row / 2, room_of(self).width() - _MARK - 4, row
            )
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(where.width())
            )
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), ordered(shown))
        if self._has_bar:
            self._paint_bar(painter, plane, len(self._rows) * row + 4)
        painter.end()

    def _paint_bar(self, painter: QPainter, plane: Plane, top: float) -> None:
        bar = QRectF(1, top, room_of(self).width() - 2, 8)
        fill = QLinearGradient(bar.topLeft(), bar.topRight())
        stops = plane.theme.heat
        for k, _ in enumerate(stops):
            fill.setColorAt(k / (len(stops) - 1), QColor(stops[k]))
        painter.setPen(QPen(plane.theme.color("border"), 1))
        painter.setBrush(fill)
        painter.drawRect(bar)
        scale = scale_of(plane.session.document.data)
        below = QRectF(bar.left(), bar.bottom() + 2, bar.width(), 16)
        painter.setPen(plane.theme.color("text2"))
        align = Qt.AlignmentFlag
        network = plane.session.document.network
        name = unit_name(network, network.depth, plane.output)
        for text, side in (
            (five(scale.middle - scale.reach), align.AlignLeft),
            (name, align.AlignHCenter),
            (five(scale.middle + scale.reach), align.AlignRight),
        ):
            painter.drawText(below, int(side), text)


def _rows(plane: Plane) -> list[tuple[_Mark, str]]:
    theme, data = plane.theme, plane.session.document.data
    ground, ink = theme.color("panel"), theme.color("text")
    rows: list[tuple[_Mark, str]] = []

    def mark(shape: int, *, is_test: bool = False) -> _Mark:
        color = class_ink(theme, shape)
        return lambda painter, at: paint_mark(
            painter, at, shape, color, ground, is_test=is_test
        )

    if is_of_classes(data):
        count = max(data.targets.shape[1], 2)
        for k in reversed(range(min(count, _MOST_CLASSES))):
            words = data.classes[k] if data.classes else tr("target {k}", k=k)
            if data.targets.shape[1] > 1 and not data.classes:
                words = tr("class {number}", number=k + 1)
            rows.append((mark(k), words))
        if count > _MOST_CLASSES:
            rows.append(
                (
                    mark(_MOST_CLASSES),
                    tr("and {number} more", number=count - _MOST_CLASSES),
                )
            )
        if wrong := _wrong_count(plane):
            cross = partial(paint_cross, ink=theme.color("error"), ground=ground)
            rows.append((cross, tr("wrong, {wrong}", wrong=wrong)))
    else:
        rows.append((_number_mark(plane, is_test=False), tr("sample")))
    if len(data.test_inputs):
        is_of_numbers = not is_of_classes(data)
        test = (
            _number_mark(plane, is_test=True)
            if is_of_numbers
            else mark(1, is_test=True)
        )
        rows.append((test, tr("test sample")))
    batch = len(plane.session.lesson.trace.places)
    rows.append(
        (
            lambda p, at: paint_ring(p, at, ink, is_focus=False),
            tr("in this batch, {batch}", batch=batch),
        )
    )
    if plane.is_map and is_of_classes(data):
        at = marked(" ŷ = 0.5") if data.targets.shape[1] == 1 else ""
        words = tr("boundary{at}", at=at)
        rows.append((_line(theme), words))
    return rows


def _wrong_count(plane: Plane) -> int:
    """How many of the samples shown are answered with another class."""
    return sum(
        int((classes_of(points.answers) != classes_of(y)).sum())
        for points, _, y, _ in plane.samples()
    )


def _number_mark(plane: Plane, *, is_test: bool) -> _Mark:
    """A sample whose target is a number."""
    ink = plane.theme.color("positive" if plane.is_map else "text")
    ground = plane.theme.color("panel")
    return partial(paint_mark, shape=1, ink=ink, ground=ground, is_test=is_test)


def _line(theme: Theme) -> _Mark:
    def paint(painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(theme.color("text"), 1.5))
        painter.drawLine(at - QPointF(8, 0), at + QPointF(8, 0))

    return paint

"""A finished formula: positions that do not change any more, and painting them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen

from bpviz_desktop.engine.formulas.expr import Expr, Ref, children
from bpviz_desktop.engine.formulas.spoken import spoken
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.views.formula.boxes import DOTS_BELOW_PX, Box, Ink, Rule, Words
from bpviz_desktop.views.formula.font import math_metrics
from bpviz_desktop.views.look.fonts import interface_font

_TINT_MARGIN_X, _TINT_MARGIN_Y, _TINT_RADIUS = 3.0, 3.0, 3.0
_DOT_OPACITY = 0.62
Part = tuple[TermId, QRectF]


@dataclass(frozen=True, eq=False)
class Formula:
    """A laid-out formula, relative to its left end and the baseline of its first line.

    Attributes
    ----------
    width, ascent, descent : float
        Pixels; everything that is painted lies inside, tints a few pixels around it.
    parts : tuple of (TermId, QRectF)
        What can be clicked, in reading order; no two overlap.
    """

    width: float
    ascent: float
    descent: float
    parts: tuple[Part, ...]
    exprs: tuple[Expr, ...]
    number: Callable[[float], str]
    runs: tuple[tuple[str, QGlyphRun], ...]
    rules: tuple[tuple[str, QRectF], ...]
    words: tuple[tuple[str, QPointF, Words], ...]
    dots: tuple[tuple[TermId | None, QLineF], ...]

    @property
    def height(self) -> float:
        """From the top to the bottom."""
        return self.ascent + self.descent

    @cached_property
    def spoken(self) -> str:
        """The formula in words, for screen readers."""
        said = [spoken(expr, self.number) for expr in self.exprs]
        return tr(", equals ").join(said)

    @cached_property
    def names(self) -> dict[TermId, str]:
        """What can be clicked, in words."""
        return dict(_named(self.exprs, self.number))

    def part_at(self, x: float, y: float) -> TermId | None:
        """What can be clicked at a point, relative to (0, baseline)."""
        point = QPointF(x, y)
        for slack in (0.0, 2.0):
            for term, rect in self.parts:
                if rect.adjusted(-slack, -slack, slack, slack).contains(point):
                    return term
        return None

    def paint(
        self,
        painter: QPainter,
        x: float,
        baseline: float,
        *,
        color: QColor,
        highlight: TermId | None = None,
        tint: QColor | None = None,
        accent: QColor | None = None,
        quiet: QColor | None = None,
    ) -> None:
        """Paint with the left end at `x` and the first baseline at `baseline`.

        Parameters
        ----------
        painter : QPainter
        x, baseline : float
            Moved to the nearest pixel of the device, so that rules are sharp.
        color : QColor
            Of signs and names.
        highlight : TermId or None
            Its parts stand on `tint` and get a line instead of dots.
        accent, quiet : QColor or None
            Of results and of captions; `color` if None.
        """
        inks = {"": color, "accent": accent or color, "quiet": quiet or color}
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        device = painter.deviceTransform()
        at = device.map(QPointF(x, baseline))
        snapped = QPointF(round(at.x()), round(at.y()))
        back, is_invertible = device.inverted()
        painter.translate(back.map(snapped) if is_invertible else QPointF(x, baseline))
        if highlight is not None and tint is not None:
            self._paint_tint(painter, highlight, tint)
        self._paint_dots(painter, highlight, inks)
        for role, run in self.runs:
            painter.setPen(inks[role])
            painter.drawGlyphRun(QPointF(), run)
        scale = abs(painter.deviceTransform().m22()) or 1.0
        for role, rule in self.rules:
            painter.fillRect(sharp(rule, scale), inks[role])
        for role, point, words in self.words:
            painter.setPen(inks[role])
            painter.setFont(interface_font(words.size))
            painter.drawText(point, words.text)
        painter.restore()

    def _paint_tint(self, painter: QPainter, highlight: TermId, tint: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for term, rect in self.parts:
            if term == highlight:
                around = rect.adjusted(
                    -_TINT_MARGIN_X, -_TINT_MARGIN_Y, _TINT_MARGIN_X, _TINT_MARGIN_Y
                )
                painter.drawRoundedRect(around, _TINT_RADIUS, _TINT_RADIUS)

    def _paint_dots(
        self,
        painter: QPainter,
        highlight: TermId | None,
        inks: dict[str, QColor],
    ) -> None:
        color = QColor(inks["quiet"])
        color.setAlphaF(_DOT_OPACITY)
        pen = QPen(color, 1.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        solid = QPen(inks["accent"], 1.5)
        pen.setDashPattern([1.0, 2.0])
        for term, line in self.dots:
            is_lit = highlight is not None and term == highlight
            painter.setPen(solid if is_lit else pen)
            painter.drawLine(line)


def sharp(rule: QRectF, scale: float) -> QRectF:
    """A bar moved and resized to whole pixels of a device with `scale`."""
    if rule.width() >= rule.height():
        thick = max(1, round(rule.height() * scale)) / scale
        top = round((rule.center().y() - thick / 2) * scale) / scale
        return QRectF(rule.left(), top, rule.width(), thick)
    thick = max(1, round(rule.width() * scale)) / scale
    left = round((rule.center().x() - thick / 2) * scale) / scale
    return QRectF(left, rule.top(), thick, rule.height())


class _Collector:
    """Walks a box and gathers what there is to paint."""

    def __init__(self) -> None:
        self.glyphs: defaultdict[tuple[str, float], tuple[list[int], list[QPointF]]] = (
            defaultdict(lambda: ([], []))
        )
        self.rules: list[tuple[str, QRectF]] = []
        self.words: list[tuple[str, QPointF, Words]] = []
        self.parts: list[Part] = []
        self.dots: list[tuple[TermId | None, QLineF]] = []

    def collect(
        self,
        box: Box,
        x: float,
        y: float,
        *,
        role: str = "",
        term: TermId | None = None,
    ) -> None:
        """Gather a box whose baseline begins at (x, y), inside `term`."""
        role = box.role or role
        term = box.term or term
        if box.term is not None:
            tall = box.ascent + box.descent
            below = DOTS_BELOW_PX if box.dotted else 0.0
            rect = QRectF(x, y - box.ascent, box.width, tall + below)
            self.parts.append((box.term, rect))
        if box.dotted:
            line_y = round(y + box.descent + DOTS_BELOW_PX) + 0.5
            left, right = round(x), round(x + box.width)
            self.dots.append((term, QLineF(left, line_y, right, line_y)))
        for dx, dy, mark in box.items:
            at_x, at_y = x + dx, y + dy
            if isinstance(mark, Ink):
                indices, positions = self.glyphs[role, mark.size]
                indices.append(mark.glyph)
                positions.append(QPointF(at_x, at_y))
            elif isinstance(mark, Box):
                self.collect(mark, at_x, at_y, role=role, term=term)
            elif isinstance(mark, Rule):
                bar = QRectF(at_x, at_y, mark.width, mark.height)
                self.rules.append((role, bar))
            else:
                self.words.append((role, QPointF(at_x, at_y), mark))


def _named(
    exprs: Sequence[Expr], number: Callable[[float], str]
) -> Iterator[tuple[TermId, str]]:
    """The last face of a term is its number; the first one is its name."""
    waiting = list(reversed(exprs))
    known: set[TermId] = set()
    while waiting:
        expr = waiting.pop()
        if isinstance(expr, Ref) and expr.term not in known:
            known.add(expr.term)
            yield expr.term, spoken(expr.face, number)
        waiting.extend(reversed(children(expr)))


def finished(
    box: Box, exprs: Sequence[Expr], number: Callable[[float], str]
) -> Formula:
    """Fix a box for painting."""
    collector = _Collector()
    collector.collect(box, 0.0, 0.0)
    font = math_metrics()
    runs: list[tuple[str, QGlyphRun]] = []
    for (role, size), (indices, positions) in collector.glyphs.items():
        run = QGlyphRun()
        run.setRawFont(font.raw(size))
        run.setGlyphIndexes(indices)
        run.setPositions(positions)
        runs.append((role, run))
    return Formula(
        box.width,
        box.ascent,
        box.lowest,
        tuple(collector.parts),
        tuple(exprs),
        number,
        tuple(runs),
        tuple(collector.rules),
        tuple(collector.words),
        tuple(collector.dots),
    )

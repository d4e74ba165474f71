"""A sheet as PDF: pages of A4, with formulas set by the program itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLineF,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from bpviz_desktop.engine.formulas.expr import Expr
from bpviz_desktop.model.solution.blocks import (
    Answers,
    Block,
    Cell,
    Heading,
    Picture,
    Step,
    Table,
    Text,
)
from bpviz_desktop.model.solution.contents import Sheet
from bpviz_desktop.views.formula.formula import Formula
from bpviz_desktop.views.formula.typeset import equation, layout
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.theme import LIGHT

# In pixels of 96 to the inch: A4 with margins of 18 mm.
_WIDE, _HIGH, _MARGIN = 794.0, 1123.0, 68.0
_LINE = _WIDE - 2 * _MARGIN
_INDENT, _FORMULA, _ROOM = 44.0, 15.0, 30.0
_HEADS = {1: (24, 0.0, 6.0), 2: (17, 22.0, 6.0), 3: (14, 14.0, 4.0), 4: (13, 8.0, 2.0)}
# A heading is not the last thing on a page.
_KEEP = 120.0
_DOTS_PER_INCH = 300
_WRAPS = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft
_COLUMNS = 3
# A shorter line is no room for a calculation.
_LEAST_RULE = 180.0


class Drawn(Protocol):
    """A drawing that can be painted into `size` pixels from (0, 0)."""

    @property
    def paint(self) -> Callable[[QPainter], None]: ...
    @property
    def size(self) -> QSizeF: ...


def sheet_pdf(sheet: Sheet, picture: Drawn | None) -> bytes:
    """Set a sheet; `picture` is the network."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(sheet.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    try:
        pages = _Pages(sheet, writer, painter)
        for block in sheet.blocks():
            pages.add(block, picture)
        pages.end()
    finally:
        painter.end()  # before its writer goes, also where the sheet is given up
    buffer.close()
    return bytes(data.data())


class _Pages:
    """Puts one block under the other, and begins a page where there is no room."""

    def __init__(self, sheet: Sheet, writer: QPdfWriter, painter: QPainter) -> None:
        self._sheet, self._writer, self._painter = sheet, writer, painter
        scale = writer.width() / _WIDE
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ink, self._quiet = LIGHT.color("text"), LIGHT.color("text2")
        self._accent = LIGHT.color("forward")
        self._y, self._page = _MARGIN, 1

    def add(self, block: Block, picture: Drawn | None) -> None:
        """Put a block below what is there."""
        match block:
            case Heading():
                self._heading(block)
            case Text(words):
                self._text(words, interface_font(13), self._ink)
                self._y += 6
            case Picture():
                if picture is not None:
                    self._picture(picture)
            case Table(head, rows):
                self._table(head, rows)
            case Step():
                self._step(block)
            case Answers(rows):
                self._answers(rows)

    def end(self) -> None:
        """Number the last page."""
        self._painter.setFont(interface_font(12))
        self._painter.setPen(self._quiet)
        foot = QRectF(_MARGIN, _HIGH - _MARGIN + 14, _LINE, 20)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, str(self._page))

    def _begin_page(self) -> None:
        self.end()
        self._writer.newPage()
        self._page, self._y = self._page + 1, _MARGIN

    def _expect(self, height: float) -> None:
        """Begin a page unless so much has room on this one."""
        if self._y + height > _HIGH - _MARGIN and self._y > _MARGIN:
            self._begin_page()

    def _text(
        self, words: str, font: QFont, color: QColor, *, left: float = 0.0
    ) -> None:
        room = QRectF(0, 0, _LINE - left, 1e6)
        high = QFontMetricsF(font).boundingRect(room, int(_WRAPS), words).height()
        self._expect(high)
        self._painter.setFont(font)
        self._painter.setPen(color)
        place = QRectF(_MARGIN + left, self._y, _LINE - left, high + 4)
        self._painter.drawText(place, int(_WRAPS), words)
        self._y += high

    def _heading(self, block: Heading) -> None:
        size, above, below = _HEADS[block.level]
        if block.starts_page:
            self._begin_page()
        self._expect(above + size + _KEEP)
        if self._y > _MARGIN:
            self._y += above
        font = interface_font(size)
        font.setWeight(QFont.Weight.DemiBold)
        self._text(block.text, font, self._quiet if block.level == 4 else self._ink)
        self._y += below

    def _picture(self, picture: Drawn) -> None:
        size = picture.size
        scale = min(_LINE / size.width(), _HIGH / 3 / size.height(), 1.0)
        wide, high = size.width() * scale, size.height() * scale
        self._expect(high + 16)
        left = _MARGIN + (_LINE - wide) / 2
        self._painter.save()
        self._painter.translate(left, self._y + 8)
        self._painter.scale(scale, scale)
        self._painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
        picture.paint(self._painter)
        self._painter.restore()
        self._y += high + 16

    # Formulas.

    def _paint(self, formula: Formula, x: float, baseline: float) -> None:
        formula.paint(self._painter, x, baseline, color=self._ink, accent=self._accent)

    def _set(self, expr: Expr, size: float = _FORMULA) -> Formula:
        return layout(expr, size_px=size, number=self._sheet.number)

    def _step(self, step: Step) -> None:
        room = _LINE - _INDENT
        if step.sides:
            formula = equation(
                step.symbol,
                step.sides,
                size_px=_FORMULA,
                number=self._sheet.number,
                max_width=room,
            )
        else:
            formula = self._set(step.symbol)
        more = _ROOM if step.has_room else 0.0
        more += 18 if step.sentence else 0.0
        self._expect(formula.height + more + 10)
        baseline = self._y + formula.ascent
        self._painter.setFont(interface_font(12))
        self._painter.setPen(self._quiet)
        number = QRectF(_MARGIN, baseline - 14, _INDENT - 6, 20)
        self._painter.drawText(number, Qt.AlignmentFlag.AlignLeft, f"({step.number})")
        self._paint(formula, _MARGIN + _INDENT, baseline)
        self._y += formula.height + 4
        if step.has_room:
            self._line_to_write_on(formula, baseline)
        if step.sentence:
            font = interface_font(12)
            self._text(step.sentence, font, self._quiet, left=_INDENT)
        self._y += 8

    def _line_to_write_on(self, formula: Formula, baseline: float) -> None:
        """A ruled line: beside a short formula, or under a long one."""
        left, rule = _MARGIN + _INDENT + formula.width + 28, baseline + 4
        self._y += _ROOM
        if left > _WIDE - _MARGIN - _LEAST_RULE:
            left, rule = _MARGIN + _INDENT + 20, self._y - 8
        self._painter.setPen(self._ink)
        self._painter.setFont(interface_font(13))
        self._painter.drawText(QPointF(left - 18, rule - 4), "=")
        self._painter.setPen(QPen(self._quiet, 0.8))
        self._painter.drawLine(QLineF(left, rule, _WIDE - _MARGIN, rule))

    def _answers(self, rows: tuple[tuple[int, Expr, Expr], ...]) -> None:
        wide, column, top = _LINE / _COLUMNS, 0, self._y
        for number, symbol, value in rows:
            formula = equation(
                symbol,
                (value,),
                size_px=13.0,
                number=self._sheet.number,
                in_line=True,
            )
            if self._y + formula.height + 6 > _HIGH - _MARGIN:
                column, self._y = column + 1, top
                if column == _COLUMNS:
                    self._begin_page()
                    column, top = 0, self._y
            left = _MARGIN + column * wide
            baseline = self._y + formula.ascent
            self._painter.setFont(interface_font(12))
            self._painter.setPen(self._quiet)
            place = QRectF(left, baseline - 13, 40, 20)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, f"({number})")
            self._paint(formula, left + 40, baseline)
            self._y += formula.height + 6

    # Tables.

    def _table(
        self, head: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...]
    ) -> None:
        has_head = any(head)
        table = [head, *rows] if has_head else list(rows)
        columns = range(len(head))
        wides = [max(self._cell_width(row[c]) for row in table) for c in columns]
        # The last column of facts may be long: it wraps.
        if not has_head:
            wides[-1] = _LINE - sum(wides[:-1]) - 16 * (len(wides) - 1)
        for at, row in enumerate(table):
            self._expect(22)
            x = _MARGIN
            for c, cell in enumerate(row):
                is_right = has_head and c > 0
                self._cell(cell, x, wides[c], is_right=is_right)
                x += wides[c] + 16
            self._y += 20
            if has_head and at == 0:
                self._painter.setPen(QPen(LIGHT.color("border"), 1))
                right = min(x - 16, _WIDE - _MARGIN)
                self._painter.drawLine(QLineF(_MARGIN, self._y, right, self._y))
                self._y += 4
        self._y += 12

    def _cell_width(self, cell: Cell) -> float:
        if isinstance(cell, str):
            return QFontMetricsF(interface_font(12)).horizontalAdvance(cell)
        return self._set(cell, 13.0).width

    def _cell(self, cell: Cell, x: float, wide: float, *, is_right: bool) -> None:
        shift = wide - self._cell_width(cell) if is_right else 0.0
        if isinstance(cell, str):
            self._painter.setFont(interface_font(12))
            self._painter.setPen(self._ink)
            place = QRectF(x + shift, self._y, wide + 2, 18)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cell)
            return
        self._paint(self._set(cell, 13.0), x + shift, self._y + 13)

"""Text on the canvas: numbers in Inter, letters as in a textbook in STIX Two Math.

Everything is drawn with `QPainter.drawText`, which takes no markup (or as outlines):
names from files stay what they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
)

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.engine.formulas.expr import Symbol
from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import ordered
from bpviz_desktop.model.numbers.written import five, fixed
from bpviz_desktop.views.look.fonts import interface_font, math_font

NUMBER = 13
SMALL = 12
NAME = 16
_HAT = "\u0302"
_NUMBERED = re.compile(r"([A-Za-z])([₀-₉]{0,4})")
_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


@lru_cache(maxsize=16)
def metrics(
    size: int, semibold: bool = False, mathematical: bool = False
) -> QFontMetricsF:
    """Font metrics of one of the canvas's fonts."""
    return QFontMetricsF(font(size, semibold, mathematical))


@lru_cache(maxsize=16)
def font(size: int, semibold: bool = False, mathematical: bool = False) -> QFont:
    """One of the canvas's fonts, by size in pixels."""
    found = math_font(size) if mathematical else interface_font(size, semibold=semibold)
    # A kept picture has no ground on which the edges of letters could be coloured:
    # text must not change where it is drawn directly.
    found.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return found


@lru_cache(maxsize=4096)
def width(text: str, size: int = NUMBER, semibold: bool = False) -> float:
    """Width of a text in Inter."""
    return metrics(size, semibold).horizontalAdvance(text)


def elided(text: str, room: float, size: int = SMALL, semibold: bool = False) -> str:
    """A text shortened by … to `room` pixels."""
    if width(text, size, semibold) <= room:
        return text
    while text and width(text + "…", size, semibold) > room:
        text = text[:-1]
    return text + "…"


def _put(painter: QPainter, at: QPointF, text: str, color: QColor) -> None:
    """Draw a line of text; into an SVG as outlines, which need no font elsewhere."""
    if painter.paintEngine().type() is not QPaintEngine.Type.SVG:
        painter.drawText(at, text)
        return
    outlines = QPainterPath()
    outlines.addText(at, painter.font(), text)
    painter.fillPath(outlines, color)


def draw_text(
    painter: QPainter,
    text: str,
    center: QPointF,
    color: QColor,
    *,
    size: int = NUMBER,
    semibold: bool = False,
) -> None:
    """Draw one line of Inter, its capitals centred on `center`."""
    text = ordered(text)
    painter.setFont(font(size, semibold))
    painter.setPen(color)
    half = width(text, size, semibold) / 2
    rise = metrics(size, semibold).capHeight() / 2
    _put(painter, QPointF(center.x() - half, center.y() + rise), text, color)


@lru_cache(maxsize=4096)
def fitted(value: float, decimals: int, room: float) -> tuple[str, int]:
    """The longest form of a number that fits into `room` pixels, and its size."""
    # "123457" says more than "1e5"; "1.43" more than "1.4".
    least = 0 if abs(value) >= 100 else 2
    for places in range(decimals, least - 1, -1):
        text = fixed(value, places)
        for size in (NUMBER, SMALL):
            if width(text, size) <= room:
                return text, size
    return five(value), NUMBER


def draw_number(
    painter: QPainter,
    value: float,
    center: QPointF,
    color: QColor,
    *,
    decimals: int,
    room: float,
    semibold: bool = False,
) -> None:
    """Draw a number; the minus hangs out, so that digits stand still."""
    text, size = fitted(value, decimals, room)
    whole = width(text, size, semibold)
    shift = width(text[0], size, semibold) / 2 if text[0] in "−+" else 0.0
    shift = min(shift, max(0.0, (room - whole) / 2))
    at = QPointF(center.x() - shift, center.y())
    draw_text(painter, text, at, color, size=size, semibold=semibold)


@lru_cache(maxsize=512)
def _italic(text: str) -> tuple[str, tuple[int, ...]]:
    """Letters as mathematical italics, and the places that carry a hat."""
    out: list[str] = []
    hats: list[int] = []
    for char in text.replace("ŷ", "y" + _HAT):
        if char == _HAT:
            hats.append(len(out) - 1)
        elif char == "h":
            out.append("ℎ")
        elif char == "∂":
            out.append("\U0001d715")
        elif char.isascii() and char.isalpha():
            base = 0x1D44E - ord("a") if char.islower() else 0x1D434 - ord("A")
            out.append(chr(base + ord(char)))
        else:
            out.append(char)
    return "".join(out), tuple(hats)


@lru_cache(maxsize=1024)
def math_width(text: str, size: int) -> float:
    """Width of a mathematical text, such as "∂L/∂ŷ"."""
    return metrics(size, False, True).horizontalAdvance(_italic(text)[0])


def draw_math(
    painter: QPainter, text: str, left: QPointF, color: QColor, *, size: int = SMALL
) -> None:
    """Draw letters in italics from a baseline; ŷ and combining hats get a hat."""
    letters, hats = _italic(text)
    face = metrics(size, False, True)
    painter.setFont(font(size, False, True))
    painter.setPen(color)
    _put(painter, left, letters, color)
    for at in hats:
        start = face.horizontalAdvance(letters[:at])
        end = face.horizontalAdvance(letters[: at + 1])
        tall = letters[at] == _italic("l")[0]
        top = left.y() - (0.72 if tall else 0.56) * size
        middle = left.x() + (start + end) / 2 + 0.06 * size
        reach, rise = 0.19 * size, 0.16 * size
        painter.setPen(QPen(color, max(1.0, size / 14)))
        tip = QPointF(middle, top - rise)
        painter.drawPolyline(
            [QPointF(middle - reach, top), tip, QPointF(middle + reach, top)]
        )


def draw_math_centered(
    painter: QPainter, text: str, center: QPointF, color: QColor, *, size: int = SMALL
) -> None:
    """Draw a mathematical text with its small letters centred on `center`."""
    rise = metrics(size, False, True).capHeight() / 2
    left = QPointF(center.x() - math_width(text, size) / 2, center.y() + rise)
    draw_math(painter, text, left, color, size=size)


def symbol_width(symbol: Symbol, size: int = NAME) -> float:
    """Width of a symbol with its scripts."""
    scripts = metrics(SMALL, False, True)
    sup = symbol.sup + ("+" if symbol.plus else "")
    extra = max(scripts.horizontalAdvance(symbol.sub), scripts.horizontalAdvance(sup))
    return math_width(symbol.letter, size) + (extra + 1 if extra else 0)


def draw_symbol(
    painter: QPainter,
    symbol: Symbol,
    center: QPointF,
    color: QColor,
    *,
    size: int = NAME,
) -> None:
    """Draw a letter with its marks, such as h₁⁽²⁾ or ŷ₁, centred."""
    left = center.x() - symbol_width(symbol, size) / 2
    baseline = center.y() + metrics(size, False, True).capHeight() / 2
    letter = symbol.letter + (_HAT if symbol.hat else "")
    draw_math(painter, letter, QPointF(left, baseline), color, size=size)
    painter.setFont(font(SMALL, False, True))
    painter.setPen(color)
    x = left + math_width(symbol.letter, size) + 1
    if symbol.sub:
        _put(painter, QPointF(x, baseline + 0.22 * size), symbol.sub, color)
    if sup := symbol.sup + ("+" if symbol.plus else ""):
        _put(painter, QPointF(x, baseline - 0.42 * size), sup, color)


@lru_cache(maxsize=1024)
def name_of(network: Network, layer: int, j: int) -> Symbol | str:
    """What stands over a unit: a symbol for x1, h₁, ŷ₁; other names as they are."""
    is_output = layer == network.depth
    name = unit_name(network, layer, j)
    given = _NUMBERED.fullmatch(name)
    if given:
        hat = is_output and given[1] == "y"
        return Symbol(given[1], given[2].translate(_DIGITS), hat=hat)
    widths = network.widths
    if name == unit_name(_nameless(network), layer, j):
        sub = "" if layer in (0, network.depth) and widths[layer] == 1 else str(j + 1)
        sup = f"({layer})" if 0 < layer < network.depth and network.depth > 2 else ""
        letter = "x" if layer == 0 else "y" if is_output else "h"
        return Symbol(letter, sub, sup, hat=is_output)
    return name


@lru_cache(maxsize=8)
def _nameless(network: Network) -> Network:
    layers = tuple(replace(layer, unit_names=None) for layer in network.layers)
    return Network(("",) * len(network.inputs), layers)


def draw_name(
    painter: QPainter,
    name: Symbol | str,
    center: QPointF,
    color: QColor,
    *,
    room: float,
) -> None:
    """Draw a unit's name: a symbol in STIX Two Math, other names in Inter, elided."""
    if isinstance(name, Symbol):
        draw_symbol(painter, name, center, color)
    else:
        draw_text(painter, elided(name, room), center, color, size=SMALL)


def name_width(name: Symbol | str, room: float) -> float:
    """How wide `draw_name` draws a name."""
    if isinstance(name, Symbol):
        return symbol_width(name)
    return width(elided(name, room), SMALL)


def box(center: QPointF, wide: float, high: float) -> QRectF:
    """A rectangle by its centre."""
    return QRectF(center.x() - wide / 2, center.y() - high / 2, wide, high)

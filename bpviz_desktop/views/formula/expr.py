"""Expressions as boxes: which sign stands where, and how far apart.

`Setter.box` sets an expression on one line; `Setter.pieces` gives the same as a row
with places where a long line may be broken (`lines` breaks it).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from bpviz_desktop.engine.formulas.expr import (
    Call,
    Choose,
    Expr,
    Negative,
    Number,
    Partial,
    Power,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    refs,
)
from bpviz_desktop.engine.formulas.order import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    binding,
    compared,
    face,
    fits_above,
    holds_values,
    is_atom,
    is_beside,
    is_numeric,
    is_pi,
)
from bpviz_desktop.language import list_mark, tr
from bpviz_desktop.views.formula.boxes import (
    Box,
    barred,
    bracket,
    bracketed,
    cases,
    characters,
    dotted,
    fraction,
    linked,
    radical,
    row,
    scripts,
    space,
)
from bpviz_desktop.views.formula.names import (
    ITALIC,
    MINUS,
    PRIMES,
    SMALLEST_SCRIPT_PX,
    number_box,
    partial_box,
    script_size,
    symbol_box,
)

_NESTED_SCALE = 0.78
_SMALL_FRACTION_SCALE = 0.68
# In em. TeX's are 3/18, 4/18 and 5/18; a product holds together closer than a sum.
THIN, MEDIUM, THICK = 0.15, 0.24, 0.29


class Place(NamedTuple):
    """Where on the page an expression stands.

    Attributes
    ----------
    size : float
        Of its type, in pixels.
    in_line : bool
        Fractions are written with a slash: in scripts, or as asked.
    nesting : int
        How many fractions are around it.
    is_dotted : bool
        Whether things to click are underlined one by one.
    """

    size: float
    in_line: bool = False
    nesting: int = 0
    is_dotted: bool = True


class Piece(NamedTuple):
    """A part of a row.

    Attributes
    ----------
    box : Box
    before : float
        Space before it, dropped at the beginning of a line.
    break_cost : int or None
        How little it is liked to begin a line with it; None: never.
    """

    box: Box
    before: float = 0.0
    break_cost: int | None = None


def joined(pieces: list[Piece]) -> Box:
    """The pieces on one line."""
    boxes: list[Box] = []
    for piece in pieces:
        if boxes and piece.before:
            boxes.append(space(piece.before))
        boxes.append(piece.box)
    return row(boxes)


class Setter:
    """Sets expressions with one way of writing numbers.

    Parameters
    ----------
    number : (float) -> str
    """

    def __init__(self, number: Callable[[float], str]) -> None:
        self.number = number

    def box(self, expr: Expr, place: Place, *, leads: bool = True) -> Box:
        """Set an expression on one line; `leads`: a minus may stand first."""
        size = place.size
        match expr:
            case Ref(term, shown):
                is_dotted = place.is_dotted and not isinstance(shown, Number)
                inner = self.box(shown, place, leads=True)
                link = linked(inner, term, is_dotted=is_dotted)
                if self._begins_with_minus(shown) and not leads:
                    return bracketed(link, size)
                return link
            case Number(value):
                written = ITALIC["π"] if is_pi(expr) else self.number(value)
                box = number_box(written, size)
                is_bare = leads or not self._begins_with_minus(expr)
                return box if is_bare else bracketed(box, size)
            case Symbol():
                return symbol_box(expr, size)
            case Partial():
                return partial_box(expr, size, place.in_line)
            case Quotient(over, under):
                return self._quotient(over, under, place, leads=leads)
            case Power(base, exponent):
                return self._power(base, exponent, place)
            case Call(function, arguments):
                return self._call(function, arguments, place)
            case Choose():
                return self._cases(expr, place)
            case Negative() if not leads:
                return bracketed(self.box(expr, place), size)
            case _:
                return joined(self.pieces(expr, place, leads=leads))

    def pieces(
        self, expr: Expr, place: Place, *, leads: bool = True, opened: int = 0
    ) -> list[Piece]:
        """Set an expression as a row that may be broken.

        `opened` is how many brackets deep breaks are allowed, at a rising cost.
        """
        match expr:
            case Sum((only,)) | Product((only,)):
                return self.pieces(only, place, leads=leads, opened=opened)
            case Sum(parts):
                return self._sum(parts, place, leads=leads, opened=opened)
            case Product(factors):
                return self._product(factors, place, leads=leads, opened=opened)
            case Negative(inner) if leads:
                sign = Piece(characters(MINUS, place.size))
                inside = self._part(inner, PRODUCT, place, opened=opened)
                return [sign, *inside]
            case Quotient(over, under) if opened and is_atom(under):
                share = Quotient(Number(1), under)
                return self.pieces(
                    Product((share, over)), place, leads=leads, opened=opened
                )
            case Call(function, (argument,)) if opened and function != "abs":
                # A long root is written with brackets: its bar cannot be broken.
                name = "√" if function == "sqrt" else function
                sign = Piece(characters(name, place.size))
                return [sign, *self._opened_bracket(argument, place, opened)]
            case _:
                return [Piece(self.box(expr, place, leads=leads))]

    def _opened_bracket(self, expr: Expr, place: Place, opened: int) -> list[Piece]:
        """Set an expression in brackets that may be broken, at a cost."""
        inner = self.box(expr, place)
        pieces = [
            piece._replace(break_cost=piece.break_cost + 2)
            if piece.break_cost is not None
            else piece
            for piece in self.pieces(expr, place, opened=opened - 1)
        ]
        left, right = (bracket(end, inner, place.size) for end in "()")
        return [Piece(left), *pieces, Piece(right)]

    def _part(
        self,
        expr: Expr,
        least: int,
        place: Place,
        *,
        leads: bool = False,
        opened: int = 0,
    ) -> list[Piece]:
        """Set a part of a row, in brackets if it binds looser than `least`."""
        is_whole = isinstance(expr, Quotient) and not place.in_line
        if is_whole and opened:
            return [Piece(self.box(expr, place, leads=leads))]
        if binding(expr) >= least or is_whole or isinstance(expr, Choose):
            return self.pieces(expr, place, leads=leads, opened=opened)
        if opened:
            return self._opened_bracket(expr, place, opened)
        return [Piece(bracketed(self.box(expr, place), place.size))]

    def _begins_with_minus(self, expr: Expr) -> bool:
        shown = face(expr)
        return isinstance(shown, Number) and self.number(shown.value)[0] in "-−"

    def _sum(
        self, parts: tuple[Expr, ...], place: Place, *, leads: bool, opened: int
    ) -> list[Piece]:
        size = place.size
        gap = (MEDIUM if not is_script(place) else 0.12) * size
        pieces = self._part(parts[0], SUM, place, leads=leads, opened=opened)
        for part in parts[1:]:
            is_taken = isinstance(part, Negative)
            sign = characters(MINUS if is_taken else "+", size)
            inner = part.inner if isinstance(part, Negative) else part
            first, *rest = self._part(inner, PRODUCT, place, opened=opened)
            pieces.append(Piece(sign, gap, 0))
            pieces.append(first._replace(before=gap, break_cost=None))
            pieces.extend(rest)
        return pieces

    def _product(
        self, factors: tuple[Expr, ...], place: Place, *, leads: bool, opened: int
    ) -> list[Piece]:
        size = place.size
        whole = Product(factors)
        is_crossed_out = holds_values(whole) or is_numeric(whole)
        pieces: list[Piece] = []
        for at, factor in enumerate(factors):
            least = PRODUCT if at == 0 else POWER
            inside = self._part(
                factor, least, place, leads=leads and at == 0, opened=opened
            )
            if not pieces:
                pieces = inside
                continue
            first, *rest = inside
            if is_beside(factors[at - 1], factor, is_crossed_out=is_crossed_out):
                first = first._replace(before=0.08 * size, break_cost=None)
            else:
                gap = (MEDIUM if is_crossed_out else THIN) * size
                gap = gap / 2 if is_script(place) else gap
                sign = characters("×" if is_crossed_out else "·", size)
                # A line that holds a constant alone says nothing: "½" and below it "×".
                is_lonely = at == 1 and not refs(factors[0])
                pieces.append(Piece(sign, gap, None if is_lonely else 1))
                first = first._replace(before=gap, break_cost=None)
            pieces.extend((first, *rest))
        return pieces

    def _inside(self, place: Place) -> Place:
        return place._replace(nesting=place.nesting + 1, is_dotted=False)

    def _quotient(self, over: Expr, under: Expr, place: Place, *, leads: bool) -> Box:
        inside = self._inside(place)
        if place.in_line:
            above = self._part(over, PRODUCT, inside, leads=leads)
            below = self._part(under, POWER, inside)
            slash = Piece(characters("/", place.size))
            return self._underlined(
                joined([*above, slash, *below]), Quotient(over, under), place
            )
        is_small = all(isinstance(each, Number) for each in (over, under))
        size = place.size
        if is_small:
            size = max(SMALLEST_SCRIPT_PX, size * _SMALL_FRACTION_SCALE)
        elif place.nesting:
            size = max(SMALLEST_SCRIPT_PX, size * _NESTED_SCALE)
        inside = inside._replace(size=size)
        box = fraction(
            self.box(over, inside),
            self.box(under, inside),
            place.size if not place.nesting else size,
            is_small=is_small or place.nesting > 0,
        )
        return self._underlined(box, Quotient(over, under), place)

    def _underlined(self, box: Box, expr: Expr, place: Place) -> Box:
        """Dots under the whole of what holds names that cannot have their own."""
        return dotted(box) if place.is_dotted and _names_terms(expr) else box

    def _power(self, base: Expr, exponent: Expr, place: Place) -> Box:
        small = place._replace(
            size=script_size(place.size), in_line=True, is_dotted=False
        )
        sup = self.box(exponent, small)
        name = face(base)
        is_marked = isinstance(name, Symbol) and (
            name.sup not in ("", *PRIMES) or name.plus
        )
        if isinstance(name, Symbol) and not is_marked:
            nucleus = symbol_box(replace(name, sub=""), place.size)
            index = characters(name.sub, small.size) if name.sub else None
            if not isinstance(base, Ref):
                return scripts(nucleus, index, sup, place.size)
            if refs(exponent):
                # The exponent is asked for by itself, so the letter is alone too.
                nucleus = linked(nucleus, base.term, is_dotted=place.is_dotted)
                return scripts(nucleus, index, sup, place.size)
            box = scripts(nucleus, index, sup, place.size)
            return linked(box, base.term, is_dotted=place.is_dotted)
        is_bare = binding(base) >= ATOM and not is_marked
        is_bare = is_bare and not isinstance(name, Partial)
        inner = self.box(base, place, leads=not is_bare)
        below = inner if is_bare else bracketed(inner, place.size)
        return scripts(below, None, sup, place.size)

    def _call(self, function: str, arguments: tuple[Expr, ...], place: Place) -> Box:
        size = place.size
        if function == "exp" and fits_above(arguments[0]):
            small = place._replace(
                size=script_size(size), in_line=True, is_dotted=False
            )
            e = symbol_box(Symbol("e"), size)
            box = scripts(e, None, self.box(arguments[0], small), size)
            return self._underlined(box, arguments[0], place)
        if function == "abs":
            return barred(self.box(arguments[0], place), size)
        if function == "sqrt":
            inner = self.box(arguments[0], place._replace(is_dotted=False))
            return self._underlined(radical(inner, size), arguments[0], place)
        comma = [characters(list_mark(), size), space(0.2 * size)]
        boxes: list[Box] = []
        for argument in arguments:
            boxes += [*(comma if boxes else ()), self.box(argument, place)]
        inner = row(boxes)
        name = characters(function, size)
        is_short = function == "ln" and is_atom(arguments[0])
        if is_short and not self._begins_with_minus(arguments[0]):
            return row((name, space(0.19 * size), inner))
        return row((name, space(0.02 * size), bracketed(inner, size)))

    def _cases(self, expr: Choose, place: Place) -> Box:
        size = place.size
        place = place._replace(nesting=place.nesting + 1)
        left, right = (self.box(side, place) for side in compared(expr.test))
        gap = space(THICK * size)
        sign = characters(">", size)
        begin = characters(tr("if "), size), space(0.05 * size)
        condition = row((*begin, left, gap, sign, gap, right))
        rows = (
            (self.box(expr.yes, place), condition),
            (self.box(expr.no, place), characters(tr("otherwise"), size)),
        )
        return cases(rows, size)


def is_script(place: Place) -> bool:
    """Whether signs stand closer: in scripts and small fractions."""
    return place.in_line and place.size < 13


def _names_terms(expr: Expr) -> bool:
    return bool(refs(expr)) and not holds_values(expr)

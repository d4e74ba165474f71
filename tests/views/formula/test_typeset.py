"""Formulas have the geometry of a textbook, and their parts can be clicked."""

from __future__ import annotations

import itertools
import math

import pytest
from formula_samples import (
    DEL_W,
    SIZE,
    SLOPE,
    W11,
    X1,
    L,
    Z,
    registry_formulas,
    set_,
    term,
)
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from bpviz_desktop.engine.formulas.expr import (
    ONE,
    ZERO,
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
    call,
    minus,
    refs,
    squared,
    with_values,
)
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.font import math_metrics
from bpviz_desktop.views.formula.formula import sharp
from bpviz_desktop.views.formula.typeset import (
    Formula,
    equation,
    heading,
)
from bpviz_desktop.views.look.fonts import interface_font, load_fonts, math_font


def inked(formula: Formula) -> QRectF:
    """The box of all glyphs and rules."""
    em = 1000.0
    box = QRectF()
    for _, run in formula.runs:
        size = run.rawFont().pixelSize()
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            glyph = math_metrics()._probe.boundingRect(index)
            scaled = QRectF(
                *(v * size / em for v in (glyph.x(), glyph.y())),
                glyph.width() * size / em,
                glyph.height() * size / em,
            )
            box = box.united(scaled.translated(at))
    for _, rule in formula.rules:
        box = box.united(rule)
    return box


def picture(formula: Formula, scale: float = 1.0, **options: object) -> QImage:
    """What is painted, on white."""
    wide, tall = formula.width + 16, formula.height + 16
    image = QImage(
        math.ceil(wide * scale), math.ceil(tall * scale), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(scale)
    image.fill(QColor("white"))
    painter = QPainter(image)
    ink = {"color": QColor("black"), **options}
    formula.paint(painter, 8, 8 + formula.ascent, **ink)  # type: ignore[arg-type]
    painter.end()
    return image


# ---- fonts --------------------------------------------------------------------------


def test_that_the_bundled_fonts_are_used() -> None:
    load_fonts()
    assert interface_font(13).exactMatch()
    assert interface_font(13, semibold=True).exactMatch()
    assert math_font(18).exactMatch()
    assert math_metrics().raw(18.0).familyName() == "STIX Two Math"


def test_that_the_font_table_gives_the_measures_of_the_font() -> None:
    font = math_metrics()
    assert font["axis_height"] == pytest.approx(0.258)
    assert font["rule"] == pytest.approx(0.068)
    assert font.glyph("\U0001d464").italic > 0
    heights = [font.grown("(", h) for h in (0.9, 1.2, 2.0, 3.5)]
    tall = [glyph.ascent + glyph.descent for glyph in heights]
    assert tall == sorted(tall)
    assert tall[-1] >= 3.5


# ---- geometry -----------------------------------------------------------------------


@pytest.mark.parametrize("expr", registry_formulas())
@pytest.mark.parametrize("has_values", [False, True])
def test_that_ink_and_parts_stay_inside_the_bounds(
    expr: Expr, has_values: bool
) -> None:
    if has_values:
        expr = with_values(expr, lambda at: -0.5)
    formula = set_(expr)
    bounds = QRectF(0, -formula.ascent, formula.width, formula.height)
    around = bounds.adjusted(-1.5, -0.5, 1.5, 0.5)
    assert around.contains(inked(formula)), (bounds, inked(formula))
    for _, rect in formula.parts:
        assert around.contains(rect)
    for _, line in formula.dots:
        assert bounds.adjusted(-1, 0, 1, 1).contains(line.p1())
    for (_, one), (_, other) in itertools.combinations(formula.parts, 2):
        shared = one.intersected(other)
        assert shared.width() < 0.01 or shared.height() < 0.01
    assert {at for at, _ in formula.parts} == set(refs(expr))


def test_that_the_numerator_stands_above_the_rule_and_the_denominator_below() -> None:
    over, under = term("over", "y"), term("under", "y", "1", "(2)")
    formula = set_(Quotient(over, under))
    ((_, rule),) = formula.rules
    above, below = (rect for _, rect in formula.parts)
    assert above.bottom() < rule.top()
    assert below.top() > rule.bottom()
    assert rule.center().y() == pytest.approx(-0.258 * SIZE)
    assert above.center().x() == pytest.approx(rule.center().x(), abs=2.5)
    assert rule.width() >= max(above.width(), below.width())


def test_that_the_layer_stands_right_above_the_index() -> None:
    ((_, run), (_, small)) = sorted(
        set_(Symbol("w", "11", "(2)")).runs,
        key=lambda each: -each[1].rawFont().pixelSize(),
    )
    assert small.rawFont().pixelSize() == pytest.approx(12)
    index, *_, layer = (small.positions()[k] for k in (0, 1, 2))
    assert index.y() > 0 > layer.y()
    assert index.x() == pytest.approx(layer.x(), abs=1.5)
    assert index.x() >= run.positions()[0].x() + 10
    boxes = [math_metrics().glyph_at(k) for k in (small.glyphIndexes()[0:3:2])]
    bottom_of_layer = layer.y() + boxes[1].descent * 12
    assert bottom_of_layer < index.y() - boxes[0].ascent * 12 + 0.01


def test_that_names_are_italic_and_digits_upright() -> None:
    font = math_metrics()
    ((_, run),) = set_(Symbol("h")).runs
    assert run.glyphIndexes() == [font.glyph("\u210e").index]
    ((_, run),) = set_(Number(1)).runs
    assert run.glyphIndexes() == [font.glyph("1").index]


def test_that_all_derivatives_have_their_letters_on_the_same_lines() -> None:
    plain = set_(Partial(L, Symbol("y", "1", hat=True)))
    marked = set_(Partial(Symbol("z", "1", "(2)"), Symbol("w", "11", "(2)")))
    lines = []
    for formula in (plain, marked):
        big = max(formula.runs, key=lambda run: run[1].rawFont().pixelSize())[1]
        lines.append(sorted({round(at.y(), 3) for at in big.positions()}))
    assert lines[0][-1] == lines[1][-1]
    assert plain.descent == pytest.approx(marked.descent, abs=1.0)


def test_that_brackets_grow_with_what_they_hold() -> None:
    low = set_(call("tanh", Symbol("z")))
    tall = set_(call("tanh", Quotient(Symbol("z"), Symbol("y"))))
    assert tall.ascent > low.ascent + 3
    assert low.ascent == pytest.approx(0.736 * SIZE, abs=1.0)


def test_that_the_bar_of_a_root_covers_what_is_under_it() -> None:
    formula = set_(call("sqrt", W11))
    ((_, bar),) = formula.rules
    ((_, rect),) = formula.parts
    assert bar.left() <= rect.left() + 0.5
    assert bar.right() >= rect.right()
    assert bar.bottom() <= rect.top()


def test_that_an_inline_derivative_is_on_one_line() -> None:
    stacked, inline = set_(DEL_W), set_(DEL_W, inline=True)
    assert len(stacked.rules) == 1
    assert inline.rules == ()
    assert inline.height < stacked.height


def test_that_a_negative_number_behind_a_sign_is_bracketed() -> None:
    font = math_metrics()

    def brackets(expr: Expr) -> int:
        index = font.glyph("(").index
        runs = set_(expr).runs
        return sum(run.glyphIndexes().count(index) for _, run in runs)

    put_in = Ref(TermId("w"), Number(-0.5))
    assert brackets(Product((Number(2), put_in))) == 1
    assert brackets(Product((put_in, Number(2)))) == 0
    assert brackets(minus(Number(2), put_in)) == 1
    assert brackets(squared(put_in)) == 1
    assert brackets(Quotient(put_in, put_in)) == 0
    assert brackets(call("max", ZERO, put_in)) == 1


def test_that_powers_of_ten_get_a_small_exponent() -> None:
    formula = set_(Number(4.39e-4), max_width=100)
    sizes = {run.rawFont().pixelSize() for _, run in formula.runs}
    assert sizes == {18.0, 12.0}


def test_that_letters_the_font_has_not_are_set_in_another() -> None:
    formula = set_(Symbol("猫"))
    assert formula.runs == ()
    assert [words.text for _, _, words in formula.words] == ["猫"]


# ---- painting -----------------------------------------------------------------------

NEGATED = Negative(Power(Symbol("e"), Choose(Symbol("z"), ONE, ZERO)))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_that_painting_twice_gives_the_same_picture(scale: float) -> None:
    expr = Sum((Product((SLOPE, W11)), NEGATED))
    assert picture(set_(expr), scale) == picture(set_(expr), scale)


def test_that_a_highlight_changes_the_picture_around_its_part_only() -> None:
    formula = set_(Z)
    plain = picture(formula)
    lit = picture(formula, highlight=X1.term, tint=QColor("#FAE8EE"))
    rect = dict(formula.parts)[X1.term].translated(8, 8 + formula.ascent)
    around = rect.adjusted(-5, -5, 5, 5)
    changed = [
        (x, y)
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixel(x, y) != lit.pixel(x, y)
    ]
    assert changed
    assert all(around.contains(x, y) for x, y in changed)
    assert lit.pixelColor(int(rect.left()), int(rect.top())) == QColor("#FAE8EE")


def test_that_rules_are_whole_pixels_at_every_scale() -> None:
    for scale in (1.0, 1.25, 2.0, 3.0):
        bar = sharp(QRectF(3.2, -5.3, 20.0, 1.22), scale)
        assert (bar.top() * scale) == pytest.approx(round(bar.top() * scale))
        assert (bar.height() * scale) == pytest.approx(round(bar.height() * scale))


def test_that_a_point_finds_the_part_under_it(qtbot: QtBot) -> None:
    formula = set_(Z)
    for at, rect in formula.parts:
        assert formula.part_at(rect.center().x(), rect.center().y()) == at
    assert formula.part_at(formula.width + 50, 0) is None


def test_that_a_formula_speaks_for_itself() -> None:
    formula = equation(Symbol("z"), [W11, Number(0.5)], size_px=SIZE, number=short)
    assert formula.spoken == "z, equals w one one of layer one, equals 0.5"
    assert heading(L, Number(0.25), size_px=SIZE, number=short).spoken == (
        "L, equals 0.25"
    )

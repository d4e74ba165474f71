"""Long formulas are broken, and blocks stand in columns."""

from __future__ import annotations

import pytest
from formula_samples import DEL_W, SIZE, L, Z, registry_formulas, set_, term

from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Partial,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    abbreviated,
    call,
    children,
    refs,
    squared,
    total,
    with_values,
)
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.font import math_metrics
from bpviz_desktop.views.formula.typeset import (
    Factor,
    Share,
    equation,
    factor_columns,
    share_table,
)


@pytest.mark.parametrize("max_width", [120.0, 200.0, 296.0])
def test_that_a_long_sum_is_broken_before_its_signs(max_width: float) -> None:
    parts = [
        Product((term(f"w{k}", "w", f"1{k}", "(1)"), term(f"x{k}", "x", str(k))))
        for k in range(1, 8)
    ]
    whole = set_(total(*parts))
    formula = set_(total(*parts), max_width=max_width)
    assert whole.width > max_width
    assert formula.width <= max_width
    assert formula.height > whole.height
    assert len(formula.parts) == len(whole.parts)


@pytest.mark.parametrize("expr", registry_formulas())
def test_that_registry_formulas_fit_into_the_inspector(expr: Expr) -> None:
    assert set_(expr, max_width=296).width <= 296


def test_that_the_mean_of_many_derivatives_is_broken_inside() -> None:
    many = [Ref(TermId("g", sample=k), DEL_W) for k in range(9)]
    mean = Quotient(Sum(tuple(many)), Number(9))
    assert set_(mean, max_width=200).width <= 200


def test_that_equals_signs_stand_under_each_other() -> None:
    values = dict.fromkeys(refs(Z), 0.5)
    rows = [Z, with_values(Z, values.__getitem__), Number(0.9)]
    formula = equation(Symbol("z"), rows, size_px=SIZE, number=short)
    sign = math_metrics().glyph("=").index
    places = [
        (at.x() + 0.36 * run.rawFont().pixelSize(), at.y())
        for _, run in formula.runs
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True)
        if index == sign
    ]
    assert len(places) == 3
    assert max(x for x, _ in places) - min(x for x, _ in places) < 0.01
    assert len({y for _, y in places}) == 3
    assert {role for role, _ in formula.runs} == {"", "accent"}


def test_that_continued_lines_stand_behind_the_equals_sign() -> None:
    formula = equation(Symbol("z"), [Z], size_px=SIZE, number=short, max_width=150.0)
    lefts = [rect.left() for _, rect in formula.parts]
    assert min(lefts) >= 30
    assert len({round(rect.bottom()) for _, rect in formula.parts}) > 1


def test_that_factors_have_their_numbers_and_captions_below() -> None:
    factors = [
        Factor(Ref(TermId(name), face), value, caption)
        for name, face, value, caption in (
            ("a", Partial(L, Symbol("y", hat=True)), "0.7414", "error slope"),
            ("b", Partial(Symbol("y", hat=True), Symbol("z")), "0.1868", "steepness"),
            ("c", Partial(Symbol("z"), Symbol("w")), "0.5933", "came in"),
        )
    ]
    formula = factor_columns(
        DEL_W, factors, "0.0822", size_px=SIZE, number=short, max_width=296
    )
    assert formula.width <= 296
    assert [at.kind for at, _ in formula.parts] == ["a", "b", "c"]
    assert [words.text for _, _, words in formula.words] == [
        "error slope",
        "steepness",
        "came in",
    ]
    for (_, point, _), (_, rect) in zip(formula.words, formula.parts, strict=True):
        assert rect.contains(point)
    assert len({line.y1() for _, line in formula.dots}) == 1
    narrow = factor_columns(
        DEL_W, factors, "0.0822", size_px=SIZE, number=short, max_width=200
    )
    assert narrow.width <= 200 < formula.width
    assert narrow.height > formula.height


def test_that_shares_are_added_up_in_columns() -> None:
    shares = [
        Share(
            "via ŷ₁",
            Ref(TermId("g1"), Number(0.1385)),
            Ref(TermId("w1"), Number(0.4)),
            "0.0554",
        ),
        Share(
            "via ŷ₂",
            Ref(TermId("g2"), Number(-0.0381)),
            Ref(TermId("w2"), Number(0.5)),
            "−0.0190",
        ),
    ]
    formula = share_table(shares, "0.0364", size_px=SIZE, number=short)
    (_, g1), (_, w1), (_, g2), (_, w2) = formula.parts
    assert g1.right() == pytest.approx(g2.right())
    assert w1.right() == pytest.approx(w2.right())
    assert g2.top() > g1.bottom()
    assert len(formula.rules) == 1


def test_that_only_long_sums_are_abbreviated_in_the_middle() -> None:
    parts = tuple(Number(float(k)) for k in range(12))
    shorter = abbreviated(Quotient(Sum(parts), Number(12)), keep=6)
    assert children(children(shorter)[0]) == (
        *parts[:3],
        Symbol("⋯"),
        *parts[-3:],
    )
    assert abbreviated(Sum(parts[:8])) == Sum(parts[:8])


def test_that_what_cannot_be_broken_is_abbreviated_and_then_made_smaller() -> None:
    powers = [call("exp", Ref(TermId("z", j=j), Symbol("z", str(j)))) for j in range(9)]
    softmax = Quotient(powers[0], Sum(tuple(powers)))
    for max_width in (200.0, 130.0, 110.0):
        formula = set_(softmax, max_width=max_width)
        assert formula.width <= max_width
        assert len(formula.parts) < 10
    assert len(set_(softmax).parts) == 10


def test_that_a_long_root_is_broken_inside_brackets() -> None:
    squares = [squared(Ref(TermId("g", j=j), DEL_W)) for j in range(6)]
    formula = set_(call("sqrt", Sum(tuple(squares))), max_width=250)
    assert formula.width <= 250
    assert len(formula.parts) == 6

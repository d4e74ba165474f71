"""What stands in MathML is what the tree computes."""

import math
import xml.etree.ElementTree as ET

import pytest
from formula_samples import registry_formulas
from mathml_reader import plain, read

from bpviz_desktop.engine.formulas.expr import (
    Number,
    Partial,
    Ref,
    Symbol,
    evaluate,
    refs,
    with_values,
)
from bpviz_desktop.engine.formulas.mathml import mathml
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.optimizers import SYMBOLS
from bpviz_desktop.model.numbers.written import exact


def values_for(expr):
    """Some positive number for every name, negative for one."""
    found = {term: 0.3 + 0.17 * k for k, term in enumerate(refs(expr))}
    return {
        term: 0.9 if term.kind.startswith("beta") else v for term, v in found.items()
    }


@pytest.mark.parametrize("expr", registry_formulas(), ids=text)
def test_that_numbers_put_in_evaluate_to_the_value(expr):
    values = values_for(expr)
    value = evaluate(expr, values.__getitem__)
    shown = with_values(expr, values.__getitem__)
    assert read(mathml(shown, number=exact), {}) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize("expr", registry_formulas(), ids=text)
def test_that_symbols_evaluate_to_the_value(expr):
    values = values_for(expr)
    names = {}

    def collect(node):
        if isinstance(node, Ref):
            face = ET.fromstring(f"<x>{mathml(node.face, number=exact)}</x>")[0]
            names[plain(face)] = values[node.term]
        for part in getattr(node, "__dict__", {}).values():
            for each in part if isinstance(part, tuple) else (part,):
                if hasattr(each, "__dataclass_fields__"):
                    collect(each)

    collect(expr)
    value = evaluate(expr, values.__getitem__)
    # v⁺ and v are read as different names; where two are one the tree says the same.
    if len(names) == len(refs(expr)):
        found = read(mathml(expr, number=exact), names)
        assert found == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    "value", [0.5, -0.5, 1.5e-7, -2e20, 0.0, 1e16, math.inf, -math.inf]
)
def test_that_numbers_are_read_back(value):
    if math.isfinite(value):
        assert read(mathml(Number(value), number=exact), {}) == value
    else:
        assert "∞" in mathml(Number(value), number=exact)


@pytest.mark.parametrize(
    "symbol", [*SYMBOLS.values(), Symbol("w", "12", "(1)", plus=True)]
)
def test_that_names_are_single_elements_and_nothing_in_them_is_markup(symbol):
    (element,) = ET.fromstring(f"<x>{mathml(symbol, number=exact)}</x>")
    assert symbol.letter in plain(element)
    hostile = Partial(Symbol("<b>&amp;"), Symbol('"><script>'))
    tree = ET.fromstring(f"<x>{mathml(hostile, number=exact)}</x>")
    assert {each.tag for each in tree.iter()} <= {"x", "mfrac", "mrow", "mo", "mi"}

"""Formulas that several tests of typesetting set."""

from written_formulas import formulas_of

from bpviz_desktop.engine.formulas.expr import Expr, Partial, Product, Ref, Sum, Symbol
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.typeset import Formula, layout

SIZE = 18.0
L = Symbol("L")


def term(name: str, letter: str, sub: str = "", sup: str = "") -> Ref:
    """A clickable name."""
    return Ref(TermId(name), Symbol(letter, sub, sup))


W11, W12 = term("w11", "w", "11", "(1)"), term("w12", "w", "12", "(1)")
X1, X2, B = term("x1", "x", "1"), term("x2", "x", "2"), term("b", "b", "1", "(1)")
Z = Sum((Product((W11, X1)), Product((W12, X2)), B))
SLOPE = Ref(TermId("dL_dz"), Partial(L, Symbol("z", "1", "(2)")))
DEL_W = Partial(L, Symbol("w", "11", "(2)"))


def set_(expr: Expr, **options: float | bool) -> Formula:
    """Set at the usual size."""
    return layout(expr, size_px=SIZE, number=short, **options)  # type: ignore[arg-type]


def registry_formulas() -> list[Expr]:
    """The formulas of all activations, losses and optimizers."""
    z, x = term("z", "z", "1", "(1)"), term("x", "x", "1")
    y, y_hat = term("y", "y"), Ref(TermId("a"), Symbol("y", "1", hat=True))
    found: list[Expr] = []
    for kind in ACTIVATIONS:
        entry = ACTIVATIONS[kind]
        a = (y_hat, x) if entry.coupled else (y_hat,)
        inputs = (z, x) if entry.coupled else (z,)
        found.append(entry.formula(inputs, entry.choice()))
        found.append(entry.derivative_formula(z, a, entry.choice()))
    for kind in LOSSES:
        found.append(LOSSES[kind].formula((y, x), (y_hat, z)))
        found.append(LOSSES[kind].slope_formula(y, y_hat, 2))
    for kind in OPTIMIZERS:
        found += formulas_of(OPTIMIZERS[kind])
    return found

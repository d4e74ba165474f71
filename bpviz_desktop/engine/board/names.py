"""The numbers of an update by name, as a formula refers to them."""

from __future__ import annotations

from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.board.values import value_of
from bpviz_desktop.engine.formulas.expr import Ref
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace


class TermNames:
    """Values and references of one trace.

    Parameters
    ----------
    trace : Trace
    order : TermOrder
        Of this trace.
    """

    def __init__(self, trace: Trace, order: TermOrder) -> None:
        self.trace = trace
        self.order = order
        self.network = trace.network

    def value(self, term: TermId) -> float:
        """The number of a term or leaf; KeyError if there is none."""
        return value_of(self.trace, term) + 0.0  # zero has no sign

    def ref(self, term: TermId) -> Ref:
        """A term by its name."""
        return Ref(term, symbol_of(self.order, term))

    def unit(self, kind: str, layer: int, j: int, sample: int | None) -> Ref:
        """z, a, dL_da or dL_dz of a unit; `a` of layer 0 is the input."""
        if kind == "a" and layer == 0:
            return self.ref(TermId("x", j, sample=sample))
        return self.ref(TermId(kind, layer, j, sample=sample))

"""Wrong ways of computing a term, each with the number that it comes to.

They are variants of the term's own formula, and of what goes into it: nothing is known
of any example. `KINDS` are the mistakes by name; each is a function that yields what
the number would be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.engine.board.uses import is_leaf
from bpviz_desktop.engine.formulas.expr import Expr, Negative, Product, Ref, refs
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.practice.case import Case, case_of
from bpviz_desktop.model.practice.tree import (
    added,
    computed,
    exchanged,
    is_rest,
    with_others,
    without_factor,
    without_part,
    without_square,
)

# Formulas that name more terms are computed by nobody by hand.
MOST_NAMES = 24
_DEEPEST = 2


@dataclass(frozen=True)
class Mistake:
    """A number that comes of a mistake: which one, what was done, and in which term.

    `where` is empty if it is the term that is asked for, or many.
    """

    kind: str
    value: float
    sentence: str
    where: str = ""

    @property
    def words(self) -> str:
        """What to tell the learner."""
        return (
            tr("In {where}: {sentence}", where=self.where, sentence=self.sentence)
            if self.where
            else self.sentence
        )


Found = Iterator[tuple[float | None, str]]


def _sign(case: Case) -> Found:
    kind = case.term.kind
    if kind.startswith("new_"):
        uphill = computed(added(case.formula), case.value_of)
        yield (
            uphill,
            tr("The step is added: it must go against the gradient, so minus."),
        )
    elif kind == "dL_da" and case.is_answer:
        yield -case.value, tr("The sign is turned: it is ŷ − y, answer minus target.")
    else:
        yield -case.value, tr("Right but for the sign.")


def _factor_2(case: Case) -> Found:
    loss, kind = case.board.trace.loss_settings.kind, case.term.kind
    is_slope = kind == "dL_da" and case.is_answer
    is_loss = kind == "L" and case.term.sample is not None
    if loss in ("squared_error", "mean_squared_error"):
        if is_slope:
            yield case.value / 2, tr("The 2 is missing that the square leaves behind.")
        if is_loss:
            yield case.value / 2, tr("This loss has no ½.")
    if loss == "half_squared_error":
        if is_slope:
            yield (
                case.value * 2,
                tr("There is a 2 too many: ½ and the square’s 2 cancel."),
            )
        if is_loss:
            yield case.value * 2, tr("The ½ is missing.")


def _slope_at_a(case: Case) -> Found:
    """f′ where a is put in for z."""
    term, network = case.term, case.board.network
    if term.kind != "da_dz" or term.layer is None:
        return
    choice = network.layer(term.layer).activation
    entry = ACTIVATIONS[choice.kind]
    if entry.coupled:
        return
    at = np.array([case.value_of(term._replace(kind="a"))])
    slope = entry.derivative(at, entry.function(at, choice), choice)
    yield float(slope[0]), tr("f′ is taken at a; it belongs at z.")


def _one_minus(case: Case) -> Found:
    if case.term.kind != "da_dz":
        return
    for formula in without_factor(case.formula, is_rest):
        yield computed(formula, case.value_of), tr("The factor 1 − a is missing.")
    plain = without_square(case.formula)
    if plain != case.formula:
        yield computed(plain, case.value_of), tr("The square is missing: 1 − a².")
    match case.formula:
        case _ if is_rest(case.formula):
            rest = computed(case.formula, case.value_of)
            if rest is not None:
                yield 1.0 - rest, tr("“1 −” is missing.")


def _wrong_unit(case: Case) -> Found:
    """The formula with a unit's number in the place of another's."""
    layer = case.term.layer
    if layer is None or len(refs(case.formula)) > MOST_NAMES:
        return
    named = refs(case.formula)
    for one, other in _pairs(case, named):

        def change(term: TermId, one: TermId = one, other: TermId = other) -> TermId:
            return {one: other, other: one}.get(term, term)

        value = computed(exchanged(case.formula, change), case.value_of)
        if other in named:
            yield (
                value,
                tr(
                    "{name} and {name_2} are exchanged.",
                    name=case.name(one),
                    name_2=case.name(other),
                ),
            )
        else:
            yield (
                value,
                tr(
                    "{name} stands where {name_2} belongs.",
                    name=case.name(other),
                    name_2=case.name(one),
                ),
            )


def _pairs(case: Case, named: tuple[TermId, ...]) -> Iterator[tuple[TermId, TermId]]:
    """Each term of a formula, and each that it can be taken for."""
    for one in named:
        for other in _alike(case, one):
            if other not in named or (named.index(one) < named.index(other)):
                yield one, other


def _alike(case: Case, term: TermId) -> Iterator[TermId]:
    """Terms of the same sort at another unit."""
    network = case.board.network
    if term.kind == "x":
        for i in case.units(0, term.layer or 0):
            yield term._replace(layer=i)
        return
    if term.layer is None or term.j is None or term.layer == 0:
        return
    for j in case.units(term.layer, term.j):
        is_wire = term.kind in ("W", "dz_da", "dz_dw") and term.i is not None
        if not is_wire or network.connected(term.layer)[j, term.i]:
            yield term._replace(j=j)
    if term.i is None or term.kind == "da_dz":
        return
    for i in case.units(term.layer - 1, term.i):
        if network.connected(term.layer)[term.j, i]:
            yield term._replace(i=i)
    widths = network.widths
    is_there = term.i < widths[term.layer] and term.j < widths[term.layer - 1]
    if term.i != term.j and is_there and network.connected(term.layer)[term.i, term.j]:
        yield term._replace(j=term.i, i=term.j)


def _transposed(case: Case) -> Found:
    """All weights of the matrix read the other way round."""
    weights = [each for each in refs(case.formula) if each.kind in ("W", "dz_da")]
    if len(weights) < 2:
        return

    def turned(term: TermId) -> TermId:
        if term.kind not in ("W", "dz_da"):
            return term
        return term._replace(j=term.i, i=term.j)

    value = computed(exchanged(case.formula, turned), case.value_of)
    yield value, tr("Rows and columns of the weights are exchanged.")


def _learning_rate(case: Case) -> Found:
    def is_rate(expr: Expr) -> bool:
        return isinstance(expr, Ref) and expr.term.kind == "lr"

    for formula in without_factor(case.formula, is_rate):
        yield (
            computed(formula, case.value_of),
            tr("η is missing: the step is η times it."),
        )


def _path(case: Case) -> Found:
    """One summand left out."""
    if len(refs(case.formula)) > MOST_NAMES:
        return
    for formula, part in without_part(case.formula):
        yield (
            computed(formula, case.value_of),
            tr("{left_out} is left out.", left_out=_left_out(case, part)),
        )


def _left_out(case: Case, part: Expr) -> str:
    kind, names = case.term.kind, refs(part)
    if kind == "dL_da" and names:
        first = names[0]
        where = unit_name(case.board.network, first.layer or 0, first.j or 0)
        return tr("The path over {where}", where=where)
    if kind == "z" and isinstance(part, Ref):
        return tr("The bias")
    if names and case.term.sample is None and names[0].sample is not None:
        return tr("Sample {number}", number=names[0].sample + 1)
    inner = part.inner if isinstance(part, Negative) else part
    return tr("The summand {inner}", inner=text(inner))


def _factor(case: Case) -> Found:
    """A function that is not applied, a factor that is not multiplied by."""
    if case.term.kind == "a" and case.term.layer is not None:
        z = case.term._replace(kind="z")
        yield case.value_of(z), tr("That is z: the activation function is missing.")
        return

    def is_factor(expr: Expr) -> bool:
        return isinstance(expr, Ref) and expr.term.kind != "lr"

    if case.term.sample is None or not isinstance(case.formula, Product):
        return
    for factor, formula in zip(
        filter(is_factor, case.formula.factors),
        without_factor(case.formula, is_factor),
        strict=False,
    ):
        words = tr("The factor {factor} is missing.", factor=text(factor))
        yield computed(formula, case.value_of), words


def _old_new(case: Case) -> Found:
    """Weights after the update for those before it, and the other way round."""
    term = case.term
    if term.kind.startswith("new_"):
        old = term._replace(kind=term.kind.removeprefix("new_"))
        yield case.value_of(old), tr("That is the old value: it has not moved.")
        return
    new = case.board.trace.after.parameters
    if term.kind not in ("z", "dL_da"):
        return
    moved: dict[TermId, float] = {}
    for each in refs(case.formula):
        if each.layer and each.j is not None and each.kind in ("W", "dz_da", "b"):
            block = new.block(each.layer)
            moved[each] = float(block[each.j, -1 if each.i is None else each.i])
    if moved:
        value = computed(case.formula, with_others(case.value_of, moved))
        yield (
            value,
            tr("These are the new weights: the old ones count until the update."),
        )


def _mean_sum(case: Case) -> Found:
    term, board = case.term, case.board
    loss = board.trace.loss_settings
    count = len(refs(case.formula))
    if term.sample is None and term.kind in ("L", "dL_dW", "dL_db") and count > 1:
        if board.order.has_penalty and term.micro_batch is None:
            return
        if loss.reduction == "mean":
            yield (
                case.value * count,
                tr("That is the sum; the mean is 1/{count} of it.", count=count),
            )
        else:
            yield case.value / count, tr("That is the mean; the sum is asked for.")
    K = board.network.widths[-1]
    is_of_outputs = term.sample is not None and (
        term.kind == "L" or (term.kind == "dL_da" and case.is_answer)
    )
    if K > 1 and is_of_outputs:
        if loss_entry(loss).summed is not None:
            yield (
                case.value * K,
                tr("The factor 1/{value} for {value} outputs is missing.", value=K),
            )
        else:
            yield (
                case.value / K,
                tr("There is no factor 1/{value} in this loss.", value=K),
            )


KINDS: dict[str, tuple[Callable[[Case], Found], ...]] = {
    "sign": (_sign,),
    "factor_2": (_factor_2,),
    "slope_at_a": (_slope_at_a,),
    "one_minus": (_one_minus,),
    "wrong_unit": (_transposed, _wrong_unit),
    "learning_rate": (_learning_rate,),
    "factor": (_factor,),
    "path": (_path,),
    "old_new": (_old_new,),
    "mean_sum": (_mean_sum,),
}


def mistakes_of(case: Case, deepest: int = _DEEPEST) -> Iterator[Mistake]:
    """All wrong numbers of a term, those of its own formula first.

    What goes into the formula may be wrong as well, alone or, as one who makes a
    mistake makes it every time, everywhere.
    """
    for kind, ways in KINDS.items():
        for way in ways:
            for value, sentence in way(case):
                if value is not None:
                    yield Mistake(kind, value, sentence)
    if deepest:
        yield from _carried_on(case, deepest)


def _carried_on(case: Case, deepest: int) -> Iterator[Mistake]:
    named = [
        term
        for term in refs(case.formula)
        if not is_leaf(case.board, term) and term.kind not in ("norm", "penalty")
    ]
    if not named or len(named) > MOST_NAMES:
        return
    wrong: dict[TermId, list[Mistake]] = {}
    for term in named:
        inner = replace(case_of(case.board, term, {}), value_of=case.value_of)
        wrong[term] = list(mistakes_of(inner, deepest - 1))
    for term, found in wrong.items():
        for each in found:
            others = {term: each.value}
            value = computed(case.formula, with_others(case.value_of, others))
            if value is not None:
                where = each.where or case.name(term)
                yield Mistake(each.kind, value, each.sentence, where)
    if len(named) > 1:
        yield from _everywhere(case, wrong)


def _everywhere(case: Case, wrong: Mapping[TermId, list[Mistake]]) -> Iterator[Mistake]:
    """The same mistake in all that goes into a formula."""
    sentences = dict.fromkeys(
        (each.kind, each.sentence) for found in wrong.values() for each in found
    )
    for kind, sentence in sentences:
        others = {
            term: each.value
            for term, found in wrong.items()
            for each in found
            if (each.kind, each.sentence) == (kind, sentence)
        }
        if len(others) > 1:
            value = computed(case.formula, with_others(case.value_of, others))
            if value is not None:
                yield Mistake(kind, value, sentence)

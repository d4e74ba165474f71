"""What there is to draw: a Session read out into arrays, without a pixel in it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import LayerPass
from bpviz_desktop.language import inside, tr
from bpviz_desktop.model.numbers.written import MINUS, short
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.screen.unit_maps import UnitMaps, unit_maps
from bpviz_desktop.views.canvas.read.findings import Mark, marks_of
from bpviz_desktop.views.canvas.read.step import Step, step_of

SHOWN_KINDS = ("z", "a", "dL_dz", "dL_da")


@dataclass(frozen=True, eq=False)
class Picture:
    """The numbers of one Session as the canvas shows them.

    Attributes
    ----------
    session : Session
    network : Network
    passes : tuple of LayerPass
        Of the micro-batch of the sample shown, whose row is `row`.
    x, y, dL_dx : ndarray
        Inputs and targets of that sample, and what comes back to the inputs.
    known : dict of (kind, layer) to int
        How many units of the layer show their z, a, dL_dz, dL_da; of layer 0 the last.
    parameters : Parameters
        On the screen: those that this update has already moved are the new ones.
    moved : ndarray of bool, in the form of `Parameters.flat`
    step : Step
    is_live : bool
        Training runs: everything is known.
    """

    session: Session
    network: Network
    passes: tuple[LayerPass, ...]
    row: int
    x: Floats
    y: Floats
    dL_dx: Floats
    known: dict[tuple[str, int], int]
    parameters: Parameters
    moved: NDArray[np.bool_]
    step: Step
    is_live: bool

    @cached_property
    def maps(self) -> UnitMaps | None:
        """What each neuron answers over the inputs, where that is to be seen."""
        return unit_maps(self.session) if self.session.shows_maps else None

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Problems that are marked."""
        return marks_of(self.session)

    @property
    def lesson(self) -> Lesson:
        return self.session.lesson

    @property
    def focus(self) -> int:
        """The sample whose numbers are shown."""
        return self.session.sample

    @property
    def given(self) -> TermId | None:
        """An input, target or parameter that is asked about: it is framed."""
        term = self.session.pinned
        is_given = term is not None and self.lesson.phase_of(term) is None
        return term if is_given else None

    @property
    def decimals(self) -> int:
        return self.session.document.display.decimals

    def is_by_hand(self, kind: str) -> bool:
        """Whether these numbers have the digits that rounding by hand left them."""
        by_hand = self.lesson.trace.by_hand
        return by_hand is not None and (by_hand.everything or kind in ("z", "a"))

    @property
    def selection(self) -> frozenset[Part]:
        return self.session.selection

    def values(self, kind: str, layer: int) -> Floats:
        """z, a, dL_dz or dL_da of every unit of a layer; a of layer 0: the inputs."""
        if layer == 0:
            return self.dL_dx if kind == "dL_da" else self.x
        array: Floats = getattr(self.passes[layer - 1], kind)[self.row]
        return array

    def is_known(self, kind: str, layer: int, j: int) -> bool:
        """Whether one of a unit's four numbers is shown."""
        is_given = layer == 0 and kind != "dL_da"
        return is_given or j < self.known[kind, layer]

    def term(self, kind: str, layer: int, j: int) -> TermId:
        """The key of a unit's number in this sample."""
        if layer == 0 and kind != "dL_da":
            return TermId("x", j, sample=self.focus)
        return TermId(kind, layer, j, sample=self.focus)

    def value(self, term: TermId) -> float:
        """The number of any term or leaf."""
        return self.lesson.board.value(term)

    def current_text(self, term: TermId) -> str:
        """The number of the current term, "?" while it may not be shown.

        A move that the shown digits do not tell is written by itself: "+ 4.7×10⁻⁶".
        """
        if not self.step.is_known:
            return "?"
        if self.is_slight(term):
            change = self.value(term) - self.old_value(term)
            sign = "+" if change > 0 else MINUS
            return f"{sign} {short(abs(change), self.decimals)}"
        return short(self.value(term), self.decimals)

    def old_value(self, term: TermId) -> float:
        """What a new weight or bias was before."""
        return self.value(term._replace(kind=term.kind.removeprefix("new_")))

    def old_text(self, term: TermId) -> str:
        """The value before a move, and an arrow to the new one."""
        old = short(self.old_value(term), self.decimals)
        return old if self.is_slight(term) else f"{old} →"

    def is_slight(self, term: TermId) -> bool:
        """Whether a weight or bias has moved by less than the digits shown."""
        if not term.kind.startswith("new_"):
            return False
        old, new = self.old_value(term), self.value(term)
        return old != new and short(old, self.decimals) == short(new, self.decimals)

    def is_moved(self, layer: int, j: int, i: int | None) -> bool:
        """Whether this update has already moved a weight or bias."""
        return bool(
            _block(self.network.widths, self.moved, layer)[j, -1 if i is None else i]
        )

    def parameter_term(self, layer: int, j: int, i: int | None) -> TermId:
        """What a click on a weight or bias asks about."""
        letter = "b" if i is None else "W"
        kind = f"new_{letter}" if self.is_moved(layer, j, i) else letter
        return TermId(kind, layer, j, i)

    def is_current(self, kind: str, layer: int, j: int) -> bool:
        """Whether the last step wrote this number."""
        return self.term(kind, layer, j) in self.step.terms

    @property
    def shows_gradients(self) -> bool:
        """Whether circles and dots have turned from a to ∂L/∂z."""
        return self.step.phase in ("backward", "update")

    def losses(self) -> tuple[tuple[str, TermId], ...]:
        """The loss of the sample shown, and where that is another the update's."""
        order = self.lesson.order
        own, whole = TermId("L", sample=self.focus), order.loss_of(None)
        if own == whole:
            return (("L", own),)
        reduction = REDUCTIONS[self.lesson.trace.loss_settings.reduction]
        label = "L" if order.has_penalty else reduction
        return ((text(symbol_of(order, own)), own), (label, whole))

    def loss_is_known(self, term: TermId) -> bool:
        """Whether a loss has been revealed."""
        return self.is_live or self.session.is_known(term)

    @property
    def loss_title(self) -> str:
        """The loss's name, as it stands in a sentence."""
        title = LOSSES[self.lesson.trace.loss_settings.kind].title
        return title if title.istitle() else inside(title)

    @property
    def batch_note(self) -> str:
        """Which sample is shown, when the update has several."""
        samples = self.lesson.samples
        if len(samples) < 2:
            return ""
        reduction = REDUCTIONS[self.lesson.trace.loss_settings.reduction]
        at, count = samples.index(self.focus) + 1, len(samples)
        weights = tr(
            "weights: {reduction} of {count}", reduction=reduction, count=count
        )
        if self.is_live:  # another one in every frame: nobody could read which
            return tr(
                "one sample of {count} shown; {weights}", count=count, weights=weights
            )
        if count == len(self.session.document.data.inputs):
            return tr(
                "sample {at} of {count} shown; {weights}",
                at=at,
                count=count,
                weights=weights,
            )
        return tr(
            "row {number}, {ordinal} of {count} in this batch; {weights}",
            number=self.focus + 1,
            ordinal=ordinal(at),
            count=count,
            weights=weights,
        )


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st, …"""
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    if last == 1:
        return tr("{number}st", number=number)
    if last == 2:
        return tr("{number}nd", number=number)
    if last == 3:
        return tr("{number}rd", number=number)
    return tr("{number}th", number=number)


def picture_of(session: Session) -> Picture:
    """Read a session out."""
    lesson = session.lesson
    trace = lesson.trace
    sample = session.sample
    at, row = trace.places[sample]
    batch = trace.micro_batches[at]
    is_live = session.run_state is RunState.TRAINING
    parameters, moved = _parameters(session, is_live)
    return Picture(
        session=session,
        network=trace.network,
        passes=batch.layers,
        row=row,
        x=batch.x[row],
        y=batch.y[row],
        dL_dx=batch.dL_dx[row],
        known=_known(lesson, session.cursor.revealed, sample, is_live=is_live),
        parameters=parameters,
        moved=moved,
        step=step_of(session),
        is_live=is_live,
    )


def _known(
    lesson: Lesson, revealed: int, sample: int, *, is_live: bool
) -> dict[tuple[str, int], int]:
    """Count the known units of every layer; they become known from the first on."""
    network, order = lesson.trace.network, lesson.order
    counts: dict[tuple[str, int], int] = {}
    for layer, units in enumerate(network.widths):
        for kind in SHOWN_KINDS if layer else ("dL_da",):
            term = TermId(kind, layer, 0, sample=sample)
            if is_live or order.index(term._replace(j=units - 1)) < revealed:
                counts[kind, layer] = units
            elif order.index(term) >= revealed:
                counts[kind, layer] = 0
            else:
                counts[kind, layer] = bisect_left(
                    range(units),
                    revealed,
                    key=lambda j: order.index(term._replace(j=j)),
                )
    return counts


def _parameters(
    session: Session, is_live: bool
) -> tuple[Parameters, NDArray[np.bool_]]:
    """The parameters on the screen, and which of them this update has moved."""
    lesson = session.lesson
    trace, order = lesson.trace, lesson.order
    before = trace.before.parameters
    moved = np.zeros(len(before.flat), bool)
    done = session.cursor.revealed - order.backward_end() - order.has_norm
    if is_live or done < len(order.lines):
        return before, moved
    # Updates go through the parameters in the order of the flat vector.
    moved[_trained(trace.network)[: done // len(order.lines)]] = True
    flat = np.where(moved, trace.after.parameters.flat, before.flat)
    return Parameters(before.widths, flat), moved


@lru_cache(maxsize=2)
def _trained(network: Network) -> NDArray[np.intp]:
    return np.flatnonzero(network.trainable)


def _block(
    widths: tuple[int, ...], flat: NDArray[np.bool_], layer: int
) -> NDArray[np.bool_]:
    pairs = list(pairwise(widths))
    start = sum(n * (before + 1) for before, n in pairs[: layer - 1])
    before, units = pairs[layer - 1]
    return flat[start : start + units * (before + 1)].reshape(units, before + 1)

"""What the step, or the term asked about, lights up, and which way it flows."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.board.order import Phase
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import RunState, Session

Wires = NDArray[np.bool_]
WIRE_KINDS = ("dz_da", "dz_dw", "dL_dW")
UNIT_KINDS = ("z", "a", "da_dz", "dL_da", "dL_dz")
_MOST_TERMS = 600


@dataclass(eq=False)
class Step:
    """What was revealed or asked, as it is drawn; not changed once it is built.

    Attributes
    ----------
    phase : Phase or None
        None when nothing is lit.
    current : TermId or None
        The term written last.
    is_single : bool
        The step is this one term.
    is_known : bool
        Its number may be shown; one that is asked about too early may not.
    terms : frozenset of TermId
        Terms of the step (none when it spans whole layers).
    units : set of (layer, j)
    moving, lit : dict of int to ndarray of bool (units, units before)
        Wires by the layer they lead into: those along which something flows, and
        those that are drawn full.
    outputs : ndarray of bool (K,)
        Lines from the outputs to the loss along which something flows.
    biases, skips : set of (layer, j)
    is_loss : bool
    """

    network: Network
    phase: Phase | None = None
    current: TermId | None = None
    is_single: bool = False
    is_known: bool = True
    terms: frozenset[TermId] = frozenset()
    units: set[tuple[int, int]] = field(default_factory=set)
    moving: dict[int, Wires] = field(default_factory=dict)
    lit: dict[int, Wires] = field(default_factory=dict)
    outputs: Wires = field(default_factory=lambda: np.zeros(0, bool))
    biases: set[tuple[int, int]] = field(default_factory=set)
    skips: set[tuple[int, int]] = field(default_factory=set)
    is_loss: bool = False

    @property
    def direction(self) -> int:
        """+1 rightwards, −1 leftwards, 0 for nothing that flows."""
        if self.phase in ("forward", "loss"):
            return 1
        return -1 if self.phase == "backward" else 0

    def wires(self, table: dict[int, Wires], layer: int) -> Wires:
        """The mask of one layer in `moving` or `lit`, made when first asked for."""
        if layer not in table:
            shape = self.network.widths[layer], self.network.widths[layer - 1]
            table[layer] = np.zeros(shape, bool)
        return table[layer]

    def wire_note(self) -> TermId | None:
        """The current term if it belongs to one wire or bias and stands alone."""
        term = self.current
        if term is None or not self.is_single or term.layer is None or term.j is None:
            return None
        return None if term.kind in UNIT_KINDS else term


def step_of(session: Session) -> Step:
    """Collect what the session's last step lights up."""
    lesson = session.lesson
    network = lesson.trace.network
    step = Step(network, outputs=np.zeros(network.widths[-1], bool))
    revealed = session.cursor.revealed
    if session.run_state is RunState.TRAINING:
        return step
    if session.pinned is not None:
        return _asked(step, session, session.pinned)
    if not revealed:
        return step
    span = lesson.step(revealed, session.step_by)
    if session.step_by in ("update", "epoch"):
        # All of it would light everything: what the update has moved is enough.
        start = min(lesson.order.backward_end(), revealed - 1)
        span = range(max(span.start, start), revealed)
    step.phase, step.current = lesson.phase(revealed), lesson.current(revealed)
    step.is_single = len(span) == 1
    if len(span) > _MOST_TERMS:
        _light_layers(step, lesson, span)
    else:
        terms = [lesson.order[k] for k in span]
        step.terms = frozenset(terms)
        for term in terms:
            _light(step, term)
    return _lit(step)


def _asked(step: Step, session: Session, term: TermId) -> Step:
    """A term that was clicked, as if it were the step."""
    step.phase = session.lesson.phase_of(term)
    if step.phase is None:
        return step  # what is given is framed, and nothing flows
    step.current, step.is_single, step.terms = term, True, frozenset({term})
    step.is_known = session.is_known(term)
    _light(step, term)
    return _lit(step)


def _lit(step: Step) -> Step:
    """Leave out removed wires; what moves is drawn full."""
    network = step.network
    for layer, mask in step.moving.items():
        np.logical_or(step.wires(step.lit, layer), mask, out=step.lit[layer])
    for table in (step.moving, step.lit):
        for layer, mask in table.items():
            np.logical_and(mask, network.connected(layer), out=mask)
    return step


def _light_layers(step: Step, lesson: Lesson, span: range) -> None:
    """Light whole layers, where listing each term would take too long."""
    network = step.network
    last = lesson.order[span.stop - 1]
    single = lesson.order.spans(span.stop - 1)["layer"].start <= span.start
    layers = range(1, network.depth + 1)
    if single and last.layer is not None:
        layers = range(last.layer, last.layer + 1)
    for layer in layers:
        into = max(layer, 1)  # what comes back to the inputs comes along their wires
        step.wires(step.lit, into)[:] = True
        if step.phase != "update":
            step.wires(step.moving, into)[:] = True
        units = range(network.widths[layer])
        step.units.update((layer, j) for j in units)
    if not single and step.phase == "backward":
        step.outputs[:] = True


def _light(step: Step, term: TermId) -> None:
    kind, layer, j = term.kind, term.layer, term.j
    if kind == "L":
        step.is_loss = True
        step.outputs[:] = step.phase == "loss" and term.sample is not None
        return
    if layer is None or j is None:
        for each in range(1, step.network.depth + 1):
            step.wires(step.lit, each)[:] = True
        return
    if kind in UNIT_KINDS:
        step.units.add((layer, j if term.i is None else term.i))
        _light_unit(step, kind, layer, j)
    elif kind in WIRE_KINDS:
        step.wires(step.moving, layer)[j, term.i or 0] = True
        if kind == "dz_da":
            step.units.add((layer - 1, term.i or 0))
    elif term.i is not None:
        step.wires(step.lit, layer)[j, term.i] = True
    else:
        step.biases.add((layer, j))


def _light_unit(step: Step, kind: str, layer: int, j: int) -> None:
    """z and ∂L/∂a flow along wires; what happens inside a unit keeps them lit."""
    network = step.network
    if kind in ("z", "a"):
        step.wires(step.moving if kind == "z" else step.lit, layer)[j] = True
        if kind == "a" and network.layer(layer).skip_from is not None:
            step.skips.add((layer, j))
        return
    if layer == network.depth:
        if kind == "dL_da":
            step.outputs[j] = True
        return
    table = step.moving if kind == "dL_da" else step.lit
    step.wires(table, layer + 1)[:, j] = True
    if kind == "dL_da":
        step.skips.update((at, j) for at in network.skip_targets(layer))

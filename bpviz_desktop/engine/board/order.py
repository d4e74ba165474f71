"""In which order a teacher writes an update's terms on the board.

The order is arithmetic: `len()`, `[k]` and `index()` work from sizes, and no list of
all terms ever exists. For every mini-batch of the update:

    forward    every sample, the one in focus first: layer by layer, unit by unit: z, a
    loss       each sample's, then the batch's; what the weights cost, and the sum
    backward   every sample, last layer first, unit by unit: its slopes, then those of
               its weights and bias, at last those of the inputs; then, for several
               samples, their mean or sum

after the last one, with accumulation or a cost of weights, the whole loss and
gradients; and then

    update     clipping, then parameter by parameter the optimizer's lines
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bpviz_desktop.engine.board.walks import Block, Walk, walks
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace

Phase = Literal["forward", "loss", "backward", "update"]
PHASES: tuple[Phase, ...] = ("forward", "loss", "backward", "update")
Granularity = Literal["term", "neuron", "layer", "phase", "update", "epoch"]


@dataclass(frozen=True, eq=False)
class Stretch:
    """A run of terms of one phase: a walk, repeated for each of `samples`, or a list.

    `samples` is (None,) for what is not of a single sample.
    """

    start: int
    phase: Phase
    micro_batch: int | None
    samples: tuple[int | None, ...]
    terms: Walk | Block

    @property
    def end(self) -> int:
        return self.start + len(self.samples) * len(self.terms)


class TermOrder:
    """All terms of one update in order: a sequence of TermId that is never stored.

    Parameters
    ----------
    network : Network
    batches : tuple of tuple of int
        Samples of each mini-batch.
    focus : int or None
        The sample that comes first in its mini-batch.
    lines : tuple of str
        Names of the optimizer's lines.
    clip : str or None
        Kind of clipping.
    has_penalty : bool
        Whether the weights cost something (see Loss.l2).
    has_norm : bool
        Whether an update begins with the length of the gradient.
    has_total : bool
        Whether the loss of the update is more than that of its one mini-batch.
    """

    def __init__(
        self,
        network: Network,
        batches: tuple[tuple[int, ...], ...],
        focus: int | None = None,
        *,
        lines: tuple[str, ...] = ("new",),
        clip: str | None = None,
        has_penalty: bool = False,
    ) -> None:
        self.network = network
        self.batches = batches
        self.focus = batches[0][0] if focus is None else focus
        self.lines = (("clipped",) if clip else ()) + lines
        self.clip = clip
        self.has_norm = clip == "norm"
        self.has_penalty = has_penalty
        self.has_total = has_penalty or len(batches) > 1
        self._walks = walks(network, self.lines)
        self._stretches: list[Stretch] = []
        self._lay_out()
        self._starts = [stretch.start for stretch in self._stretches]

    @classmethod
    def of(cls, trace: Trace, focus: int | None = None) -> TermOrder:
        """The order of the terms of a trace."""
        optimizer = trace.training.optimizer
        lines = OPTIMIZERS[optimizer.kind].lines(optimizer)
        return _kept(
            trace.network,
            tuple(batch.samples for batch in trace.micro_batches),
            focus if focus in trace.places else None,
            lines=tuple(line.name for line in lines),
            clip=trace.training.clip.kind if trace.training.clip else None,
            has_penalty=trace.loss_settings.l2 > 0,
        )

    def _lay_out(self) -> None:
        forward, backward = self._walks["forward"], self._walks["backward"]
        gradient = self._walks["gradient"]
        for m, batch in enumerate(self.batches):
            samples = self._focus_first(batch)
            self._add("forward", m, samples, forward)
            self._add("loss", m, samples, (TermId("L"),))
            if len(batch) > 1:
                self._add("loss", m, (None,), (TermId("L"),))
            if self.has_penalty and len(self.batches) == 1:
                self._add("loss", None, (None,), (TermId("penalty"), TermId("L")))
            self._add("backward", m, samples, backward)
            if len(batch) > 1:
                self._add("backward", m, (None,), gradient)
        if len(self.batches) > 1:
            whole = (TermId("penalty"),) if self.has_penalty else ()
            self._add("backward", None, (None,), (*whole, TermId("L")))
        if self.has_total:
            self._add("backward", None, (None,), gradient)
        if self.has_norm:
            self._add("update", None, (None,), (TermId("norm"),))
        self._add("update", None, (None,), self._walks["update"])

    def _add(
        self,
        phase: Phase,
        m: int | None,
        samples: tuple[int | None, ...],
        terms: Walk | Block,
    ) -> None:
        start = self._stretches[-1].end if self._stretches else 0
        self._stretches.append(Stretch(start, phase, m, samples, terms))

    def _focus_first(self, batch: tuple[int, ...]) -> tuple[int, ...]:
        if self.focus not in batch:
            return batch
        return (self.focus, *(sample for sample in batch if sample != self.focus))

    def __len__(self) -> int:
        return self._stretches[-1].end

    def _stretch(self, index: int) -> Stretch:
        if not 0 <= index < len(self):
            raise IndexError(index)
        at = bisect_right(self._starts, index) - 1
        while self._stretches[at].end <= index:
            at += 1
        return self._stretches[at]

    def __getitem__(self, index: int) -> TermId:
        stretch = self._stretch(index)
        slot, offset = divmod(index - stretch.start, len(stretch.terms))
        term, sample = stretch.terms[offset], stretch.samples[slot]
        if sample is not None:
            return term._replace(sample=sample)
        return term._replace(micro_batch=stretch.micro_batch)

    def phase(self, index: int) -> Phase:
        """The phase that the index-th term belongs to."""
        return self._stretch(index).phase

    def index(self, term: TermId) -> int:
        """Where a term stands in the order.

        Raises
        ------
        KeyError
            If it is not a term of this update (an input, a parameter, …).
        """
        return _index(self, term)

    def _find(self, term: TermId) -> int:
        """As `index`, which keeps what was asked for lately."""
        plain = term._replace(sample=None, micro_batch=None)
        for stretch in self._stretches:
            slot = self._slot(stretch, term)
            if slot is None:
                continue
            if isinstance(stretch.terms, Walk):
                try:
                    offset = stretch.terms.offset(plain, *self._blocks_of(term))
                except (KeyError, ValueError):
                    continue
            elif plain in stretch.terms:
                offset = stretch.terms.index(plain)
            else:
                continue
            return stretch.start + slot * len(stretch.terms) + offset
        raise KeyError(str(term))

    @staticmethod
    def _slot(stretch: Stretch, term: TermId) -> int | None:
        if term.sample is not None:
            if term.sample in stretch.samples:
                return stretch.samples.index(term.sample)
            return None
        if stretch.samples == (None,) and stretch.micro_batch == term.micro_batch:
            return 0
        return None

    def _blocks_of(self, term: TermId) -> tuple[int, tuple[int, ...]]:
        """The layer and the blocks in which a term with these indices can stand."""
        lowest = 0 if term.kind == "dL_da" else 1
        if term.layer is None or not lowest <= term.layer <= self.network.depth:
            raise KeyError(str(term))
        mine = tuple(index for index in (term.j, term.i) if index is not None)
        if term.kind == "dz_da":
            return term.layer - 1, mine
        units = self.network.widths[term.layer]
        return term.layer, (*mine, *(units + index for index in mine))

    def spans(self, index: int) -> dict[Granularity, range]:
        """For each granularity the run of terms around `index` that is one step.

        Samples that are not in focus go the same way, and are one step together.
        """
        stretch = self._stretch(index)
        size = len(stretch.terms)
        slot, offset = divmod(index - stretch.start, size)
        first = stretch.start + slot * size
        phase = self._phase_span(index)
        everything = range(len(self))
        whole: dict[Granularity, range] = {
            "phase": phase,
            "update": everything,
            "epoch": everything,
        }
        if slot > 0:
            others = range(stretch.start + size, stretch.end)
            return {**whole, "term": others, "neuron": others, "layer": others}
        term = range(index, index + 1)
        if not isinstance(stretch.terms, Walk):
            return {**whole, "term": term, "neuron": term, "layer": term}
        layer, block = (
            range(first + span.start, first + span.stop)
            for span in stretch.terms.spans(offset)
        )
        return {**whole, "term": term, "neuron": block, "layer": layer}

    def _phase_span(self, index: int) -> range:
        at = bisect_right(self._starts, index) - 1
        first = last = at
        phase = self._stretches[at].phase
        micro = self._stretches[at].micro_batch
        same = [
            k
            for k, stretch in enumerate(self._stretches)
            if stretch.phase == phase
            and (stretch.micro_batch in (micro, None) or micro is None)
        ]
        while first - 1 in same:
            first -= 1
        while last + 1 in same:
            last += 1
        return range(self._stretches[first].start, self._stretches[last].end)

    def gradient_of(self, layer: int, j: int, i: int | None) -> TermId:
        """The term of the whole update's gradient of a parameter, before clipping."""
        return self.part_of_gradient(layer, j, i, None)

    def part_of_gradient(
        self, layer: int, j: int, i: int | None, micro_batch: int | None
    ) -> TermId:
        """The gradient of one micro-batch (None: of the whole update)."""
        term = TermId("dL_db" if i is None else "dL_dW", layer, j, i)
        if micro_batch is None:
            if self.has_total:
                return term
            micro_batch = 0
        batch = self.batches[micro_batch]
        if len(batch) > 1:
            return term._replace(micro_batch=micro_batch)
        return term._replace(sample=batch[0])

    def loss_of(self, micro_batch: int | None) -> TermId:
        """The loss of one micro-batch (None: of the whole update)."""
        if micro_batch is None:
            if self.has_total:
                return TermId("L")
            micro_batch = 0
        batch = self.batches[micro_batch]
        if len(batch) > 1:
            return TermId("L", micro_batch=micro_batch)
        return TermId("L", sample=batch[0])

    def total_gradient(self) -> int:
        """Where the gradients of the whole update begin; the update comes next."""
        return next(s.start for s in reversed(self._stretches) if s.phase == "backward")

    def backward_end(self) -> int:
        """How many terms are known when all gradients are and no weight has moved."""
        return next(s.start for s in self._stretches if s.phase == "update")


# With other weights the same terms come in the same order.
_kept = lru_cache(maxsize=4)(TermOrder)


@lru_cache(maxsize=4096)
def _index(order: TermOrder, term: TermId) -> int:
    return order._find(term)

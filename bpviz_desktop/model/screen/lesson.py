"""One update laid out for teaching: its trace, its terms, and what is known so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from bpviz_desktop.engine.batches import Group, epoch_order, next_group
from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import Granularity, Phase, TermOrder
from bpviz_desktop.engine.board.uses import is_leaf
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint
from bpviz_desktop.model.document import Document, same


def trace_of(document: Document, samples: tuple[int, ...] | None = None) -> Trace:
    """Compute the next update of a document, or one of these samples alone.

    The new parameters are the trainer's, except with rounding by hand or chosen
    samples, which the trainer never makes.

    Raises
    ------
    IndexError
        If a sample is not in the data.
    """
    problem, before = document.problem, document.checkpoint
    by_hand = document.display.by_hand
    if samples is not None:
        count = len(problem.x)
        for sample in samples:
            if not 0 <= sample < count:
                raise IndexError(f"there is no sample {sample}; there are {count}")
        group = Group((np.array(samples, dtype=np.intp),), before.epoch, 0)
        return trace_update(problem, before, group, by_hand=by_hand)

    order = epoch_order(problem.training, before.epoch, len(problem.x))
    group = next_group(problem.training, before.epoch, before.position, order=order)
    if by_hand is not None:
        return trace_update(problem, before, group, by_hand=by_hand)
    trainer = Trainer(problem, before)
    if not trainer.run(1):  # diverged: show what it came to
        return trace_update(problem, before, group)
    after = trainer.checkpoint()
    return trace_update(problem, before, group, advance=lambda _: after)


def preview_trace(document: Document) -> Trace:
    """The same while training runs: quicker, and never carried on from."""
    problem, before = document.problem, document.checkpoint
    order = epoch_order(problem.training, before.epoch, len(problem.x))
    group = next_group(problem.training, before.epoch, before.position, order=order)
    return trace_update(problem, before, group)


def document_before(document: Document, trace: Trace) -> Document:
    """The document that an update of it began with: its state and its settings."""
    if document.checkpoint is trace.before:
        return document
    return replace(
        document,
        checkpoint=trace.before,
        training=trace.training,
        loss=trace.loss_settings,
    )


def trace_between(before: Document, after: Checkpoint) -> Trace | None:
    """The update that has led from a document to a checkpoint, by hand or not.

    None where none has: parameters were edited there.
    """
    exact = replace(before, display=replace(before.display, by_hand_decimals=None))
    for document in (before, exact):
        trace = trace_of(document)
        if same(trace.after.parameters, after.parameters):
            return trace
    return None


@dataclass(frozen=True, eq=False)
class Lesson:
    """The update on the screen.

    Attributes
    ----------
    trace : Trace
    order : TermOrder
        With the sample in focus first.
    """

    trace: Trace
    order: TermOrder

    @classmethod
    def of(cls, trace: Trace, focus: int | None = None) -> Lesson:
        """Lay out a trace with one of its samples (None: the first) in focus."""
        return cls(trace, TermOrder.of(trace, focus))

    @cached_property
    def board(self) -> Board:
        """Every term with formula and value."""
        return Board(self.trace, self.order)

    @property
    def focus(self) -> int:
        """The sample whose numbers the canvas shows."""
        return self.order.focus

    def first_of(self, samples: tuple[int, ...]) -> int:
        """Which of a micro-batch's samples is shown: the one in focus, or the first."""
        return self.focus if self.focus in samples else samples[0]

    @cached_property
    def samples(self) -> tuple[int, ...]:
        """All samples of the update, in the order of the data."""
        return tuple(sorted(self.trace.places))

    def has(self, term: TermId) -> bool:
        """Whether this update has such a number."""
        if term.sample is not None and term.sample not in self.trace.places:
            return False
        try:
            self.board.value(term)
            if not is_leaf(self.board, term):
                self.order.index(term)
        except (KeyError, IndexError):
            return False
        return True

    def phase_of(self, term: TermId) -> Phase | None:
        """The phase in which a term is written; None for what is given."""
        try:
            return self.order.phase(self.order.index(term))
        except KeyError:
            return None

    def is_known(self, term: TermId, revealed: int) -> bool:
        """Whether a term is among the first `revealed`; leaves are always known."""
        try:
            return self.order.index(term) < revealed
        except KeyError:
            return True

    def current(self, revealed: int) -> TermId | None:
        """The term that was written last; None before the first."""
        return self.order[revealed - 1] if revealed else None

    def phase(self, revealed: int) -> Phase:
        """The phase that the cursor is in."""
        return self.order.phase(max(revealed - 1, 0))

    def step(self, revealed: int, granularity: Granularity) -> range:
        """The run of terms that the last step revealed (empty before the first)."""
        if not revealed:
            return range(0)
        span = self.order.spans(revealed - 1)[granularity]
        return range(span.start, revealed)

    def next_stop(self, revealed: int, granularity: Granularity) -> int:
        """How many terms are known after the next step within this update."""
        return self.order.spans(revealed)[granularity].stop

    def previous_stop(self, revealed: int, granularity: Granularity) -> int:
        """How many terms were known before the last step within this update."""
        return self.order.spans(revealed - 1)[granularity].start

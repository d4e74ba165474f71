"""All past updates of a run: a few checkpoints, and exact replay between them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Checkpoint, Problem
from bpviz_desktop.model.run.series import GrowingSeries, Series

BUDGET_BYTES = 64 * 2**20
# What Python itself needs for a checkpoint beside its arrays (measured: 0.6 to 0.9 kB).
_OVERHEAD_BYTES = 1024
FIRST_STRIDE = 64


@dataclass(frozen=True, eq=False)
class _Settings:
    """From which update on which problem was trained."""

    since: int
    problem: Problem


class History:
    """Checkpoints of one run under a byte budget.

    Between two checkpoints updates are made again by a trainer, so that every past
    state comes back to the last bit. It goes on from where it stands, so that going
    through a known past takes as long as it took at first. Changes of settings are
    logged with their update. Sealed checkpoints (edits, updates by hand) cannot be made
    again and are kept.

    Parameters
    ----------
    problem : Problem
    start : Checkpoint
        Where the run begins.
    budget_bytes : int
    """

    def __init__(
        self, problem: Problem, start: Checkpoint, budget_bytes: int = BUDGET_BYTES
    ) -> None:
        self._budget_bytes = budget_bytes
        self._settings = [_Settings(start.updates, problem)]
        self._updates = [start.updates]
        self._checkpoints = [start]
        self._sealed = {start.updates}
        self._losses = GrowingSeries()
        self.first = self.last = start.updates
        self.stride = FIRST_STRIDE
        self._replayer: tuple[Problem, Trainer] | None = None
        self._remembered: Checkpoint | None = None

    @property
    def losses(self) -> Series:
        """Loss before every update made; never changes afterwards."""
        return self._losses.series

    @property
    def bytes_held(self) -> int:
        """Memory of the checkpoints, estimated."""
        return sum(_size(checkpoint) for checkpoint in self._checkpoints)

    def room(self, updates: int) -> Floats:
        """Space for the losses of the next `updates` updates, to be written into."""
        return self._losses.room(updates)

    def extend(self, updates: int) -> None:
        """Note that `updates` more were made; their losses stand in `room`."""
        self._losses.extend(updates)
        self.last += updates

    def is_due(self) -> bool:
        """Whether a checkpoint should be added now."""
        return self.last - self._updates[-1] >= self.stride

    def add(self, checkpoint: Checkpoint) -> None:
        """Keep the checkpoint of the last update."""
        if checkpoint.updates > self._updates[-1]:
            self._updates.append(checkpoint.updates)
            self._checkpoints.append(checkpoint)
            if len(self._updates) * _size(checkpoint) > self._budget_bytes:
                self._thin()

    def remember(self, checkpoint: Checkpoint) -> None:
        """Keep a state that was just made, until the next one, to go on from it."""
        self._remembered = checkpoint

    def _thin(self) -> None:
        """Keep every second checkpoint, and all that cannot be made again."""
        self.stride *= 2
        kept = [
            (n, checkpoint)
            for n, checkpoint in zip(self._updates, self._checkpoints, strict=True)
            if n in self._sealed or (n - self.first) % self.stride == 0
        ]
        self._updates = [n for n, _ in kept]
        self._checkpoints = [checkpoint for _, checkpoint in kept]

    def seal(self, problem: Problem, checkpoint: Checkpoint) -> None:
        """Go on from `checkpoint` with `problem`; what came after it is dropped."""
        n = checkpoint.updates
        self._fork(problem, checkpoint)
        self._losses.cut(n - self.first)
        self.last = n

    def record(self, problem: Problem, checkpoint: Checkpoint, loss: float) -> None:
        """Add one update that was made by hand, or anywhere but in the trainer."""
        n = checkpoint.updates
        self._losses.cut(n - 1 - self.first)
        self.last = n - 1
        self.room(1)[0] = loss
        self.extend(1)
        self._fork(problem, checkpoint)

    def _fork(self, problem: Problem, checkpoint: Checkpoint) -> None:
        """Seal a checkpoint in place of what was from there on."""
        n = checkpoint.updates
        keep = bisect_right(self._updates, n - 1)
        self._updates[keep:] = [n]
        self._checkpoints[keep:] = [checkpoint]
        self._sealed = {each for each in self._sealed if each < n} | {n}
        self._settings = [each for each in self._settings if each.since < n]
        self._settings.append(_Settings(n, problem))
        # Both may stand where another future was.
        self._replayer = self._remembered = None

    def at(self, update: int) -> Checkpoint:
        """Return the state after `update` updates, replayed where it is not kept.

        Raises
        ------
        IndexError
            If the run has not been there.
        """
        if not self.first <= update <= self.last:
            raise IndexError(f"update {update} is not in {self.first}…{self.last}")
        kept = self._checkpoints[bisect_right(self._updates, update) - 1]
        near = self._remembered
        if near is not None and kept.updates <= near.updates <= update:
            kept = near
        if kept.updates == update:
            return kept
        # Settings never change between two checkpoints: the change seals one.
        return self._replay(self.problem_at(kept.updates), kept, update)

    def near(self, update: int, most: int) -> int:
        """The last state up to `update` that takes at most so many updates to make."""
        kept = self._updates[bisect_right(self._updates, update) - 1]
        return update if update - kept <= most else kept

    def loss_since(self, update: int) -> int:
        """From which update on the loss was the one that is trained at `update`."""
        loss, since = self.problem_at(update).loss, update
        for each in reversed(self._settings):
            if each.since > update:
                continue
            if each.problem.loss != loss:
                break
            since = each.since
        return since

    def next_seal(self, update: int) -> int:
        """The first state after `update` that cannot be made again, or past the end."""
        later = (n for n in self._sealed if n > update)
        return min(later, default=self.last + 1)

    def problem_at(self, update: int) -> Problem:
        """What was trained from `update` on."""
        since = [each.since for each in self._settings]
        return self._settings[bisect_right(since, update) - 1].problem

    def _replay(
        self, problem: Problem, checkpoint: Checkpoint, until: int
    ) -> Checkpoint:
        if self._replayer is None or self._replayer[0] is not problem:
            self._replayer = (problem, Trainer(problem, checkpoint))
        trainer = self._replayer[1]
        if not checkpoint.updates <= trainer.updates <= until:
            trainer.restore(checkpoint)
        trainer.run(until - trainer.updates)
        return trainer.checkpoint()


def _size(checkpoint: Checkpoint) -> int:
    arrays = (checkpoint.parameters.flat, *checkpoint.optimizer_state.slots.values())
    return _OVERHEAD_BYTES + sum(array.nbytes for array in arrays)

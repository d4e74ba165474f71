"""The losses of one run, with its name and where something happened to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.run.tracks import Tracks


@dataclass(frozen=True, eq=False)
class Curve:
    """The losses of a run: number k is that before update `first + k + 1`.

    Attributes
    ----------
    series : Series
    first : int
        Updates made before the first of them.
    run : int
        Which of the worker's runs it is; 0: one that cannot be gone on with.
    number : int
        What it is called by.
    rates : tuple of (int, float)
        Its learning rates, each with the updates made before it was set.
    edits : tuple of int
        After how many updates the user changed something.
    left_at : int or None
        After how many updates it left the run that it began as.
    diverged_at : int or None
        The update that gave numbers that are not finite.
    title : str
        What the user calls it; empty: by number and rates.
    color : str or None
        Chosen by the user (CSS notation).
    left : Document or None
        What was on the screen when the run was left: to be gone back to.
    tracks : Tracks or None
        What had been measured until then.
    """

    series: Series = field(default_factory=lambda: Series(np.zeros(0)))
    first: int = 0
    run: int = 0
    number: int = 1
    rates: tuple[tuple[int, float], ...] = ()
    edits: tuple[int, ...] = ()
    left_at: int | None = None
    diverged_at: int | None = None
    title: str = ""
    color: str | None = None
    left: Document | None = None
    tracks: Tracks | None = None

    @property
    def losses(self) -> Floats:
        """All of them, read-only."""
        return self.series.values

    @property
    def last(self) -> int:
        """After how many updates it ends."""
        return self.first + len(self.series)

    @property
    def name(self) -> str:
        """What a legend calls it."""
        if self.title:
            return self.title
        rates = " → ".join(marked(f"{rate:g}") for _, rate in self.rates)
        return (
            tr("run {number}, η = {rates}", number=self.number, rates=rates)
            if rates
            else tr("training loss")
        )

    def at(self, update: int) -> float | None:
        """The loss before an update, None where the run has none."""
        place = update - self.first - 1
        return float(self.losses[place]) if 0 <= place < len(self.series) else None

    def changed(self, update: int, rate: float) -> Curve:
        """With a mark where the user changed something, unless it has just begun."""
        if update == self.first:
            return replace(self, rates=((update, rate),))
        rates = self.rates
        if not rates or rates[-1][1] != rate:
            rates = (*rates, (update, rate))
        edits = self.edits if self.edits[-1:] == (update,) else (*self.edits, update)
        return replace(self, rates=rates, edits=edits)

    def branch(self, update: int, number: int) -> Curve:
        """A run of its own that has this one's losses up to an update."""
        return replace(
            self,
            series=self.series.head(update - self.first),
            number=number,
            rates=tuple(each for each in self.rates if each[0] < update),
            edits=tuple(each for each in self.edits if each < update),
            left_at=update,
            diverged_at=None,
            title="",
            color=None,
            left=None,
            tracks=None,
        )

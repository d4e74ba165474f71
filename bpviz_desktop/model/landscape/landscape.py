"""The loss on a cut, with where the update begins and where it leads.

Everything is of the update on the screen: the samples are its own (or all), the point
is where it begins, the slope its gradient's, the step the one that it makes.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.functions.losses import penalty_gradient
from bpviz_desktop.engine.network import Floats, Parameters
from bpviz_desktop.engine.textbook.passes import run_batch
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import Problem
from bpviz_desktop.model.landscape.cut import Cut
from bpviz_desktop.model.landscape.losses import Ground, losses_at, pieces

# Points of a line, and along each side of a map.
FINE_LINE, COARSE_LINE, FINE_MAP, COARSE_MAP = 241, 61, 81, 21
# So many updates more are made to see where they lead.
AHEAD = 8
_LEAST_HALF, _MOST_HALF = 1.0, 50.0
# A weight’s own size tells how far one has to look.
_OF_SIZE = 1.2
# Losses are drawn up to so many times the way down from the highest point; where that
# is less than this part of a line, the picture is drawn nearer, so often at most.
HIGHEST, _THIN, _MOST_ZOOMS = 3.0, 0.25, 4
# Both ends of a picture must be different numbers, also where weights are huge.
_TOLD_APART, _LARGEST = 1e-6, 1e300
_ROOM = 1.4
_ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True)
class Span:
    """From where to where a picture goes along one axis."""

    low: float
    high: float

    @property
    def half(self) -> float:
        """Half of its length."""
        return (self.high - self.low) / 2

    def values(self, count: int) -> Floats:
        """Evenly spread, both ends too: (count,)."""
        return np.linspace(self.low, self.high, count)


@dataclass(frozen=True, eq=False)
class Landscape:
    """What is drawn.

    Attributes
    ----------
    trace : Trace
        The update that it is about.
    ground : Ground
    cut : Cut
    spans : tuple of Span
        Of each axis.
    losses : ndarray, shape (n,) or (rows from the top, columns)
    now, after : ndarray, shape (axes,)
        Where the update begins and ends.
    loss, loss_after : float
        There, of the ground: with all parameters, also those that the cut holds.
    loss_on_cut : float
        Where the update's step would end if only what the cut shows moved.
    slopes : ndarray, shape (axes,)
        ∂L/∂ along each axis at `now`.
    push : ndarray, shape (axes,), or None
        The part of the step that is momentum's: what the velocity from before adds.
    ahead : ndarray, shape (k, axes)
        Where the following updates lead; as many as stay finite.
    losses_ahead : ndarray, shape (k,)
    """

    trace: Trace
    ground: Ground
    cut: Cut
    spans: tuple[Span, ...]
    losses: Floats
    now: Floats
    after: Floats
    loss: float
    loss_after: float
    loss_on_cut: float
    slopes: Floats
    push: Floats | None
    ahead: Floats
    losses_ahead: Floats

    @property
    def is_map(self) -> bool:
        """Whether it goes over two directions."""
        return len(self.spans) == 2

    @property
    def is_fine(self) -> bool:
        """Whether it need not be made finer."""
        return len(self.losses) >= (FINE_MAP if self.is_map else FINE_LINE)

    def knows(self, ground: Ground, cut: Cut, count: int = 0) -> bool:
        """Whether its losses, so many at least, are another cut's: the point moved."""
        near = self.cut.origin
        reach = 1e-12 * (1.0 + float(abs(near).max(initial=0.0)))
        return (
            len(self.losses) >= count
            and self.ground.is_same(ground)
            and np.array_equal(self.cut.axes, cut.axes)
            and bool(abs(near - cut.origin).max(initial=0.0) <= reach)
        )


def ground_of(problem: Problem, trace: Trace, *, is_whole: bool) -> Ground:
    """The samples of an update, or all."""
    if is_whole:
        return Ground.of_all(problem)
    batches = (np.array(each.samples, np.intp) for each in trace.micro_batches)
    return Ground(problem, tuple(batches))


def gradient_on(ground: Ground, trace: Trace) -> Floats:
    """∂L/∂ of every parameter where the update begins, frozen ones too: (P,)."""
    problem, parameters = ground.problem, trace.before.parameters
    batches = trace.micro_batches
    if ground.is_whole:
        batches = tuple(run_batch(problem, parameters, b) for b in ground.batches)
    total = np.zeros_like(parameters.flat)
    with np.errstate(all="ignore"):
        for each in batches:
            total = total + each.share * each.dL_dparameters.flat
    if problem.loss.l2:
        total = total + penalty_gradient(problem.loss, problem.network, parameters)
    return total


def _push(trace: Trace, cut: Cut) -> Floats | None:
    """The step without the gradient's own part −η·g; None without momentum."""
    optimizer = trace.training.optimizer
    if optimizer.kind != "sgd" or not optimizer["momentum"]:
        return None
    step = trace.after.parameters.flat - trace.before.parameters.flat
    return cut.along(step + trace.learning_rate * trace.lines["g"])


def states_ahead(problem: Problem, trace: Trace, count: int = AHEAD) -> Floats:
    """Parameters after each of the following updates, (at most count, parameters)."""
    trainer, states = Trainer(problem, trace.after), []
    for _ in range(count):
        if not trainer.run(1):
            break
        states.append(trainer.checkpoint().parameters.flat)
    return np.array(states).reshape(len(states), len(trace.after.parameters.flat))


def spans_for(
    now: Floats, others: Floats, before: tuple[Span, ...] | None
) -> tuple[Span, ...]:
    """Ends of a picture around `now` that shows the other points within reason.

    Parameters
    ----------
    now : ndarray, shape (axes,)
    others : ndarray, shape (n, axes)
        What is farther away than can be drawn well is left out.
    before : tuple of Span or None
        Of the picture that is there: it stays as it is while all fits in it well, so
        that nothing jumps under a hand that drags.
    """
    now = np.nan_to_num(now, nan=0.0, posinf=_LARGEST, neginf=-_LARGEST)
    near = np.isfinite(others).all(axis=1) & (abs(others - now) < _MOST_HALF).all(
        axis=1
    )
    seen = np.vstack([now, others[near]])
    low, high = seen.min(axis=0), seen.max(axis=0)
    size = float(abs(now).max(initial=0.0))
    wanted = max(
        *(_LEAST_HALF, min(_OF_SIZE * size, _MOST_HALF)),
        *(_ROOM * float((high - low).max()) / 2, _TOLD_APART * size),
    )
    if before is not None and len(before) == len(now):
        inside = all(
            span.low + 0.05 * span.half <= least
            and most <= span.high - 0.05 * span.half
            for span, least, most in zip(
                before, low.tolist(), high.tolist(), strict=True
            )
        )
        if inside and before[0].half <= 4 * wanted:
            return before
    power = 10.0 ** math.floor(math.log10(wanted))
    half = next(step * power for step in _ROUND if step * power >= wanted)
    step = half / 4
    middles = (round(at / step) * step for at in ((low + high) / 2).tolist())
    return tuple(Span(middle - half, middle + half) for middle in middles)


def landscape_steps(
    problem: Problem,
    trace: Trace,
    cut: Cut,
    *,
    is_whole: bool = False,
    others: Floats | None = None,
    kept: Landscape | None = None,
    fine: bool = True,
) -> Generator[int, None, Landscape]:
    """Steps to a landscape: yields how many of its points are known.

    Parameters
    ----------
    cut : Cut
        Through where the update begins.
    is_whole : bool
        The loss of all samples, not of the update's own.
    others : ndarray, shape (n, axes), or None
        More that should be seen: the way until now.
    kept : Landscape or None
        The one that is there: what it knows already is taken from it.
    fine : bool
    """
    ground = ground_of(problem, trace, is_whole=is_whole)
    before = None if kept is None else kept.spans
    made = _laid_out(ground, trace, cut, others=others, before=before)
    yield 0
    count = _size(len(made.spans), fine=fine)
    if kept is not None and kept.spans == made.spans and kept.knows(ground, cut, count):
        return replace(made, losses=kept.losses)
    grid = grid_of(made.spans, count)
    losses = np.empty(len(grid))
    for piece in pieces(ground, len(grid)):
        losses[piece] = losses_at(ground, cut.points(grid[piece]))
        yield piece.stop
    shape = (count,) * len(made.spans)
    return replace(made, losses=losses.reshape(shape))


def _laid_out(
    ground: Ground,
    trace: Trace,
    cut: Cut,
    *,
    others: Floats | None,
    before: tuple[Span, ...] | None,
) -> Landscape:
    """All but the losses: the update, and from where to where the picture goes."""
    ahead = states_ahead(ground.problem, trace)
    start, end = trace.before.parameters.flat, trace.after.parameters.flat
    places = cut.coordinates(np.vstack([start, end, ahead]))
    seen = places[1:4] if others is None else np.vstack([places[1:4], others])
    spans = spans_for(places[0], seen, before)
    known = losses_at(ground, np.vstack([start, end, cut.moved(start, places[1])]))
    if len(spans) == 1:
        spans = (_zoomed(ground, cut, spans[0], places[:2, 0], known),)
    return Landscape(
        trace=trace,
        ground=ground,
        cut=cut,
        spans=spans,
        losses=np.empty(0),
        now=places[0],
        after=places[1],
        loss=float(known[0]),
        loss_after=float(known[1]),
        loss_on_cut=float(known[2]),
        slopes=cut.slopes(gradient_on(ground, trace)),
        push=_push(trace, cut),
        ahead=places[2:],
        losses_ahead=losses_at(ground, ahead) if len(ahead) else np.empty(0),
    )


def _zoomed(
    ground: Ground, cut: Cut, span: Span, places: Floats, shown: Floats
) -> Span:
    """A shorter span where the valley and the step would be a thin line in this one.

    `places` and the losses `shown` are those of the points that must be seen.
    """
    places, shown = places[np.isfinite(places)], shown[np.isfinite(shown)]
    for _ in range(_MOST_ZOOMS if len(shown) and len(places) else 0):
        values = span.values(COARSE_LINE)
        losses = losses_at(ground, cut.points(values[:, None]))
        low = float(np.nanmin([*losses, *shown]))
        high = low + HIGHEST * (float(shown.max()) - low)
        seen = np.concatenate([values[losses <= high], places])
        width = float(seen.max() - seen.min())
        if not 0 < width < _THIN * 2 * span.half:
            break
        half, middle = 0.75 * width, float(seen.max() + seen.min()) / 2
        span = Span(middle - half, middle + half)
    return span


def _size(axes: int, *, fine: bool) -> int:
    if axes == 2:
        return FINE_MAP if fine else COARSE_MAP
    return FINE_LINE if fine else COARSE_LINE


def grid_of(spans: tuple[Span, ...], count: int) -> Floats:
    """Coordinates of a picture's points, those of a map by rows from the top."""
    if len(spans) == 1:
        return spans[0].values(count)[:, None]
    across, up = (span.values(count) for span in spans)
    return np.column_stack([np.tile(across, count), np.repeat(up[::-1], count)])


def parameters_at(landscape: Landscape, state: Parameters, at: Floats) -> Parameters:
    """A state's parameters moved to a point of the picture."""
    return replace(state, flat=landscape.cut.moved(state.flat, at))

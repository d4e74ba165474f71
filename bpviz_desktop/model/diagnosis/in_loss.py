"""Signs that are found in the course of the loss."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.batches import Group, updates_until_end
from bpviz_desktop.engine.network import Floats, Parameters
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import forward, sample_losses
from bpviz_desktop.engine.training import Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis.capacity import LARGER, is_linear
from bpviz_desktop.model.diagnosis.evidence import (
    Evidence,
    Finding,
    percent,
    times,
    updates_words,
)
from bpviz_desktop.model.diagnosis.probe import measured_samples, step_of
from bpviz_desktop.model.diagnosis.thresholds import (
    LEARNED,
    LEAST_FALL,
    LEAST_UPDATES,
    PLATEAU_UPDATES,
    SWING,
    SWING_WINDOW,
    TIMID_STEP,
    UPWARD_SHARE,
)
from bpviz_desktop.model.numbers.written import not_finite, short

# Beside these a loss that does not fall needs no word of its own.
_NOT_SLOW = {"exploding_gradients", "oscillation", "too_simple", "diverged"}
# So far back a swing is looked for.
MOST_LOSSES = 1_000_000
_FACTORS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1e3, 3e3, 1e4)


def diverged(evidence: Evidence) -> Finding | None:
    """Numbers that are not finite any more."""
    told = evidence.divergence
    if told is None:
        return None
    where = tr("layer {layer}", layer=told.layer) if told.layer else tr("the loss")
    largest = float(np.finfo(np.float64).max)
    before = evidence.loss
    return Finding(
        "diverged",
        tr("Training stopped: not finite"),
        where,
        told.update,
        before,
        largest,
        tr(
            "{quantity} {not_finite} in update {update:,}; the last loss was {before}",
            quantity=told.quantity,
            not_finite=not_finite(told.value),
            update=told.update,
            before=short(before),
        ),
        tr("the largest number there is, {largest}", largest=short(largest)),
        tr(
            "Update {update:,} would give a number that is not finite, "
            "so it is not made. The last good numbers are on the "
            "screen.",
            update=told.update,
        ),
        layers=(told.layer,) if told.layer else (),
        term=TermId("L"),
    )


def oscillating(evidence: Evidence) -> Finding | None:
    """A loss that goes up and down and gets nowhere."""
    if evidence.has_learned or evidence.divergence is not None:
        return None
    recent = evidence.losses[-MOST_LOSSES:]
    course = _per_epoch(evidence.problem, recent)
    swings = _swings(course[-SWING_WINDOW:])
    if swings is None:
        return None
    swing, upward = swings
    begin = len(course) - SWING_WINDOW
    while begin > 0 and _swings(course[max(0, begin - SWING_WINDOW) : begin]):
        begin -= SWING_WINDOW
    per = _updates_an_epoch(evidence.problem)
    return Finding(
        "oscillation",
        tr("The loss goes up and down"),
        tr("the loss"),
        evidence.last.updates - len(recent) + max(0, begin) * per,
        swing,
        SWING,
        tr(
            "by {percent} of itself each {time}, {upward} of them upwards",
            percent=percent(swing),
            time=tr("epoch") if per > 1 else tr("update"),
            upward=percent(upward),
        ),
        tr(
            "{percent}, and {percent_2} of them upwards",
            percent=percent(SWING),
            percent_2=percent(UPWARD_SHARE),
        ),
        tr(
            "Each step leads from one side of the valley to the other "
            "instead of down into it. The step is too long for the "
            "slope there."
        ),
        term=TermId("L"),
    )


def _updates_an_epoch(problem: Problem) -> int:
    return updates_until_end(problem.training, len(problem.x))


def _per_epoch(problem: Problem, losses: Floats) -> Floats:
    """Means over whole epochs, the last one up to the end."""
    per = _updates_an_epoch(problem)
    whole = len(losses) // per
    means: Floats = losses[len(losses) - whole * per :].reshape(whole, per).mean(axis=1)
    return means


def _swings(course: Floats) -> tuple[float, float] | None:
    """The usual step as a part of the loss and the share upwards, if they are large."""
    if len(course) < SWING_WINDOW or not np.isfinite(course).all():
        return None
    steps = np.diff(course)
    usual = float(np.median(np.abs(steps)))
    level = float(np.median(course))
    upward = float((steps > 0).mean())
    half = SWING_WINDOW // 2
    falls = course[half:].mean() < (1 - SWING) * course[:half].mean()
    if level <= 0 or usual < SWING * level or upward < UPWARD_SHARE or falls:
        return None
    return usual / level, upward


def room_for_step(evidence: Evidence) -> float:
    """How many times as long the next step could be, to where the loss is lowest.

    Along the step that all samples together ask for; 1 where no longer one is better.
    """
    problem, checkpoint = evidence.problem, evidence.checkpoint
    chosen = measured_samples(problem)
    whole = Group((chosen,), checkpoint.epoch, checkpoint.position)
    step = step_of(problem, checkpoint, whole)
    flat, widths = checkpoint.parameters.flat, problem.network.widths
    with np.errstate(all="ignore"):
        losses = [
            mean_loss(problem, Parameters(widths, flat + factor * step))
            for factor in _FACTORS
        ]
    finite = np.where(np.isfinite(losses), losses, np.inf)
    best = int(np.argmin(finite))
    return _FACTORS[best] if finite[best] < finite[0] else 1.0


def mean_loss(problem: Problem, parameters: Parameters) -> float:
    """Mean loss of the measured samples."""
    chosen = measured_samples(problem)
    x, y = problem.x[chosen], problem.y[chosen]
    last = forward(problem.network, parameters, x, multiply=np.matmul)[-1]
    losses = sample_losses(problem.loss, y, last)
    return float(losses.mean())


def asks_capacity(evidence: Evidence) -> bool:
    """Whether only a trial can tell what keeps the loss up."""
    return evidence.made >= LEAST_UPDATES and not evidence.is_learning


def too_simple(evidence: Evidence) -> Finding | None:
    """A network that cannot learn these data, whatever its weights."""
    capacity = evidence.capacity
    if evidence.has_learned or capacity is None or not capacity.is_too_small:
        return None
    widths = " and ".join(map(str, LARGER))
    return Finding(
        "too_simple",
        tr("Too simple for these data"),
        tr("the network"),
        evidence.first.updates,
        capacity.share,
        LEARNED,
        tr(
            "{percent} learned at best, from {starts} starts with Adam",
            percent=percent(max(capacity.share, 0.0)),
            starts=capacity.starts,
        ),
        tr(
            "{percent}; with {widths} hidden neurons {percent_2} and more",
            percent=percent(LEARNED),
            widths=widths,
            percent_2=percent(capacity.larger),
        ),
        _simple_why(evidence),
    )


def _simple_why(evidence: Evidence) -> str:
    network = evidence.problem.network
    narrowest = min(network.widths[1:-1], default=0)
    has_classes = bool(np.isin(evidence.problem.y, (0.0, 1.0)).all())
    if is_linear(network) or narrowest == 1:
        line = tr("straight line") if network.widths[0] == 2 else tr("single direction")
        cannot = (
            tr("A {line} cannot separate these", line=line)
            if has_classes
            else tr("A {line} cannot follow these", line=line)
        )
        what = (
            tr("It has no hidden layer")
            if network.depth == 1
            else tr("It has one neuron")
        )
        if network.depth > 1 and is_linear(network):
            what = tr("Its hidden layers do not bend")
        elif network.depth > 1:
            what = tr("All has to pass one hidden neuron")
        return tr(
            "{cannot}. {what}, and no weights can change that.",
            cannot=cannot,
            what=what,
        )
    return tr(
        "{narrowest} hidden neurons bend the answer in {narrowest} "
        "directions only; these data need more. No weights can "
        "change that.",
        narrowest=narrowest,
    )


def slow(evidence: Evidence, causes: tuple[str, ...]) -> Finding | None:
    """A loss that hardly falls although it could.

    Parameters
    ----------
    causes : tuple of str
        Kinds of what was found before.
    """
    if evidence.made < LEAST_UPDATES or evidence.is_learning:
        return None
    if _NOT_SLOW & set(causes):
        return None
    room = 1.0 if causes else room_for_step(evidence)
    if not causes and room < TIMID_STEP and not _is_plateau(evidence):
        return None
    half = evidence.last.updates - evidence.halfway.updates
    level = (1 + LEAST_FALL) * evidence.last.loss
    return Finding(
        "slow_convergence",
        tr("Slow convergence"),
        tr("the loss"),
        evidence.since(lambda each: each.loss <= level),
        evidence.fall,
        LEAST_FALL,
        tr(
            "{fell} in the last {updates_words}",
            fell=_fell(evidence.fall),
            updates_words=updates_words(half),
        ),
        tr("{percent} in the second half of the run", percent=percent(LEAST_FALL)),
        _slow_why(evidence, room, has_cause=bool(causes)),
        term=TermId("L"),
    )


def _is_plateau(evidence: Evidence) -> bool:
    """Whether it has stood still for long although the network could learn more."""
    capacity = evidence.capacity
    can_learn = capacity is not None and capacity.is_enough
    return can_learn and evidence.made >= PLATEAU_UPDATES


def _fell(fall: float) -> str:
    """How much the loss fell, or rose."""
    if abs(fall) < 1e-4:
        return tr("the loss fell by less than 0.01 %")
    if fall > 0:
        return tr("the loss fell by {percent}", percent=percent(fall))
    return tr("the loss rose by {percent}", percent=percent(-fall))


def _slow_why(evidence: Evidence, room: float, *, has_cause: bool) -> str:
    if has_cause:
        return tr(
            "The gradient that reaches the weights is too small, or leads nowhere."
        )
    rate = short(evidence.problem.training.learning_rate)
    capacity = evidence.capacity
    can_learn = capacity is not None and capacity.is_enough
    other = (
        tr(" From other starts, with Adam, this network learns.") if can_learn else ""
    )
    if room >= TIMID_STEP:
        return tr(
            "A step {times} times as long would lower the loss "
            "further, so η = {rate} is too small.{other}",
            times=times(room),
            rate=rate,
            other=other,
        )
    return tr(
        "No longer step would lower the loss further here: the "
        "valley is long and flat.{other}",
        other=other,
    )

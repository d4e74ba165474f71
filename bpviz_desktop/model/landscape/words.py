"""What a picture of the landscape says in words."""

from __future__ import annotations

import math

import numpy as np

from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import listed, tr
from bpviz_desktop.model.landscape.cut import Cut
from bpviz_desktop.model.landscape.landscape import AHEAD, Landscape
from bpviz_desktop.model.numbers.written import short

# Such a part of the way to the lowest point is a short step.
_SHORT = 0.15
_ALIKE = 1e-3


def axis_names(landscape: Landscape) -> tuple[str, ...]:
    """What the axes are called."""
    network, cut = landscape.trace.network, landscape.cut
    if cut.places:
        return tuple(text(parameter_symbol(network, *place)) for place in cut.places)
    if cut.shares:
        return "1st", "2nd"
    return "α", "β"


def facts(landscape: Landscape, decimals: int) -> list[str]:
    """The numbers of the point, the slope and the step, one line each."""
    trace, names = landscape.trace, axis_names(landscape)
    lines = [f"L = {short(landscape.loss, decimals)}"]
    if trace.by_hand is not None:
        lines[0] += tr(" (not rounded)")
    if not landscape.cut.places:
        return [*lines, *_direction_words(landscape.cut)]
    slopes = [short(float(slope), decimals) for slope in landscape.slopes]
    steps = [short(float(s), decimals) for s in landscape.after - landscape.now]
    if landscape.is_map:
        rows = zip(names, slopes, steps, strict=True)
        lines += [
            tr("{name}: slope {g}, step {s}", name=name, g=g, s=s)
            for name, g, s in rows
        ]
        if landscape.push is not None:
            pushes = (short(float(push), decimals) for push in landscape.push)
            lines.append(tr("of the steps the velocity’s: {join}", join=listed(pushes)))
        return lines
    rate = short(trace.learning_rate, max(decimals, 6))
    how = (
        tr("−{rate} × slope", rate=rate)
        if _is_plain(landscape)
        else _optimizer(landscape)
    )
    lines.append(tr("slope ∂L/∂{value} = {value_2}", value=names[0], value_2=slopes[0]))
    return [*lines, tr("step: {how} = {value}", how=how, value=steps[0])]


def _direction_words(cut: Cut) -> list[str]:
    if cut.shares:
        first, second = (f"{share:.0%}" for share in cut.shares)
        return [
            tr(
                "of the run’s way {first} goes along the 1st, {second} the 2nd",
                first=first,
                second=second,
            )
        ]
    return [tr("α, β: random directions, each neuron’s part as long as its weights")]


def _is_plain(landscape: Landscape) -> bool:
    """Whether the step is the learning rate times the slope, and nothing else."""
    trace, place = landscape.trace, landscape.cut.axes[0].astype(bool)
    step = landscape.after[0] - landscape.now[0]
    plain = -trace.learning_rate * landscape.slopes[0]
    is_sgd = trace.training.optimizer.kind == "sgd"
    return bool(is_sgd and place.any() and math.isclose(step, plain, rel_tol=1e-9))


def _optimizer(landscape: Landscape) -> str:
    return OPTIMIZERS[landscape.trace.training.optimizer.kind].title


def judgement(landscape: Landscape, decimals: int) -> str:
    """Whether the step is short, good or too long, as far as the picture shows it."""
    start, end = landscape.loss, landscape.loss_on_cut
    step = landscape.after - landscape.now
    if not np.isfinite(step).all() or not math.isfinite(end):
        return tr("The step leads to numbers that are not finite.")
    if not step.any():
        return tr("No step: the slope is 0, or the learning rate.")
    if landscape.is_map:
        words = tr("The step goes up") if end > start else tr("The step goes down")
        return f"{words}: L = {short(start, decimals)} → {short(end, decimals)}."
    ends = f"{short(start, decimals)} → {short(end, decimals)}"
    if end > start:
        rate = _longest_rate(landscape)
        below = (
            "" if rate is None else tr(" Below η ≈ {rate:.2g} it goes down.", rate=rate)
        )
        return tr(
            "Too long: past the lowest point and up, {ends}.{below}",
            ends=ends,
            below=below,
        )
    lowest = _lowest(landscape)
    if lowest is None:
        return tr("Down, {ends}; the lowest point lies beyond this picture.", ends=ends)
    share = float(abs(step[0])) / abs(lowest - float(landscape.now[0]))
    if share > 1 + _ALIKE and end > start - (start - _least(landscape)) * 0.9:
        return tr("Long: past the lowest point, but lower, {ends}.", ends=ends)
    if share < _SHORT:
        return tr(
            "Short: {round} such steps to the lowest point, {ends}.",
            round=round(1 / share),
            ends=ends,
        )
    return tr(
        "Good: {min:.0%} of the way to the lowest point, {ends}.",
        min=min(share, 1.0),
        ends=ends,
    )


def _longest_rate(landscape: Landscape) -> float | None:
    """With which η a step of plain SGD ends as high as it begins, if that is seen."""
    if not _is_plain(landscape):
        return None
    values = landscape.spans[0].values(len(landscape.losses))
    losses, now = landscape.losses, float(landscape.now[0])
    is_up = landscape.after[0] > now
    side = np.flatnonzero(values > now) if is_up else np.flatnonzero(values < now)[::-1]
    above = np.flatnonzero(losses[side] > landscape.loss)
    if not len(above) or above[0] == 0:
        return None
    first, second = side[above[0] - 1], side[above[0]]
    rise = float(losses[second] - losses[first])
    share = (landscape.loss - float(losses[first])) / rise
    end = float(values[first]) + share * float(values[second] - values[first])
    return abs(end - now) / abs(float(landscape.slopes[0]))


def _least(landscape: Landscape) -> float:
    return float(np.nanmin(landscape.losses))


def _lowest(landscape: Landscape) -> float | None:
    """Where the line is lowest on the side that the step goes to; None at its end."""
    values = landscape.spans[0].values(len(landscape.losses))
    now, is_up = landscape.now[0], landscape.after[0] > landscape.now[0]
    side = values > now if is_up else values < now
    known = side & np.isfinite(landscape.losses)
    if not known.any():
        return None
    at = int(np.flatnonzero(known)[np.argmin(landscape.losses[known])])
    return None if at in (0, len(values) - 1) else float(values[at])


def outlook(landscape: Landscape, decimals: int) -> str:
    """Where all parameters together lead: after this update, and after some more."""
    lines = []
    end, alone = landscape.loss_after, landscape.loss_on_cut
    if math.isfinite(end) and abs(end - alone) > _ALIKE * (1 + abs(alone)):
        mark = "" if landscape.is_map else "◇ "
        lines.append(
            tr(
                "{mark}All parameters move: L = {end}.",
                mark=mark,
                end=short(end, decimals),
            )
        )
    found = landscape.losses_ahead
    if len(found) < AHEAD:
        lines.append(tr("It diverges {number} updates later.", number=len(found) + 1))
    elif np.isfinite(found).all():
        last = float(found[-1])
        grows = tr(" It grows.") if last > landscape.loss * (1 + _ALIKE) else ""
        lines.append(
            tr(
                "After {value} more L = {last}.{grows}",
                value=AHEAD,
                last=short(last, decimals),
                grows=grows,
            )
        )
    return " ".join(lines)


def point_words(landscape: Landscape, at: Floats, decimals: int) -> str:
    """Coordinates under the mouse, and the loss at the nearest point that is known."""
    names = axis_names(landscape)
    lines = [
        f"{name} = {short(value, decimals)}"
        for name, value in zip(names, at.tolist(), strict=True)
    ]
    shares = [
        (value - span.low) / (2 * span.half)
        for span, value in zip(landscape.spans, at.tolist(), strict=True)
    ]
    count = len(landscape.losses) - 1
    place = [round(min(max(share, 0.0), 1.0) * count) for share in shares]
    index = (count - place[1], place[0]) if landscape.is_map else (place[0],)
    return "\n".join([*lines, f"L ≈ {short(float(landscape.losses[index]), decimals)}"])

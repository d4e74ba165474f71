"""What an optimizer keeps of one parameter, and what clipping does, over a run."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.clipping import norm_of
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS, SYMBOLS
from bpviz_desktop.engine.network import Floats, flat_index
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.engine.training import Checkpoint, Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.landscape.path import spread

MOST_STATES, LARGE, FEW_STATES = 80, 20_000, 12
# Of the whole gradient, beside the lines of one parameter.
NORM, NORM_AFTER, FACTOR = "norm", "norm_after", "factor"
STEP, RATE = "step", "own_rate"
# By these an update divides: the rate that one parameter has of its own.
_ROOTS = ("v_hat", "v")


@dataclass(frozen=True, eq=False)
class States:
    """One parameter in some updates of a run.

    Attributes
    ----------
    place : Place
    updates : ndarray, (n,)
        Made before each of them.
    rows : mapping of str to ndarray, (n,)
        By the names of the optimizer's lines ("g" the gradient after clipping, "m",
        "v", …), with STEP, what the parameter moves by, RATE, what a gradient of 1
        would move it by, and of the whole gradient NORM, NORM_AFTER (clipping) and
        FACTOR.
    """

    place: Place
    updates: Floats
    rows: Mapping[str, Floats]

    @property
    def clippings(self) -> int:
        """In how many of these updates clipping acted."""
        return int((self.rows[FACTOR] < 1).sum())


def numbers_of(trace: Trace, place: Place) -> dict[str, float]:
    """The lines of one parameter's update, and what clipping did, by name."""
    at = flat_index(trace.network.widths, *place)
    found = {
        name: float(np.broadcast_to(line, trace.gradient.flat.shape)[at])
        for name, line in trace.lines.items()
    }
    before = trace.before.parameters.flat[at]
    with np.errstate(all="ignore"):
        found[STEP] = float(found["new"] - before)
        length = norm_of(trace.lines["g"])
        found[NORM], found[NORM_AFTER] = trace.gradient_norm, length
        found[FACTOR] = float(np.float64(length) / trace.gradient_norm)
        if not trace.gradient_norm > 0 or abs(found[FACTOR] - 1) < 1e-12:
            found[FACTOR] = 1.0
        found[RATE] = _own_rate(trace, found)
    return found


def _own_rate(trace: Trace, found: Mapping[str, float]) -> float:
    """η, or η/(√v̂ + ε) where an optimizer divides by a root."""
    choice = trace.training.optimizer
    root = next((found[name] for name in _ROOTS if name in found), None)
    if root is None:
        return trace.learning_rate
    eps = choice.numbers.get("eps", 0.0)
    if choice.kind in ("adam", "adamw") and choice.word("epsilon") == "inside":
        return float(trace.learning_rate / np.sqrt(root + eps))
    return float(trace.learning_rate / (np.sqrt(root) + eps))


def state_steps(
    updates: list[int],
    state_after: Callable[[int], tuple[Problem, Checkpoint]],
    place: Place,
) -> Generator[int, None, States]:
    """Steps to the states: yields how many updates are looked at."""
    found: list[dict[str, float]] = []
    for update in updates:
        problem, before = state_after(update)
        order = epoch_order(problem.training, before.epoch, len(problem.x))
        group = next_group(problem.training, before.epoch, before.position, order=order)
        found.append(numbers_of(trace_update(problem, before, group), place))
        yield len(found)
    names = dict.fromkeys(name for each in found for name in each)
    rows = {name: np.array([e.get(name, np.nan) for e in found]) for name in names}
    return States(place, np.array(updates, np.float64), rows)


def line_names(kind: str, rows: Mapping[str, Floats]) -> dict[str, str]:
    """What is drawn of an optimizer's state, by the rows' names, with their titles."""
    titles = {name: text(SYMBOLS[name]) for name in rows if name in SYMBOLS}
    for hidden in ("new", "shrunk", "look_ahead", "decayed"):
        titles.pop(hidden, None)
    titles[STEP] = tr("step")
    if any(name in rows for name in _ROOTS):
        root = text(SYMBOLS[next(name for name in _ROOTS if name in rows)])
        titles[RATE] = f"η ÷ √{root.rstrip('⁺')}"
    assert kind in OPTIMIZERS
    return titles


def chosen_states(first: int, last: int, parameters: int) -> list[int]:
    """Which updates of a run are looked at, both ends too."""
    return spread(first, last, FEW_STATES if parameters > LARGE else MOST_STATES)

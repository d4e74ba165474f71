"""What the network answers between the samples: a curve, or a map, of the inputs.

Each is of the parameters it was asked for, and says which: nothing here is kept.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from bpviz_desktop.engine.network import Floats, Network, Parameters, frozen
from bpviz_desktop.model.answers import answers, are_classes
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.screen.contours import borders

# Beyond the outermost samples, as a part of their range.
_MARGIN = 0.1
FINE, COARSE, CURVE_POINTS = 200, 48, 240
# What a picture may take while one waits for the frame, and what answers take: for
# each point by weights and by neurons. Measured; machines differ by less than sizes do.
_PROMPT_SECONDS = 2e-3
_WEIGHT_SECONDS, _UNIT_SECONDS = 0.3e-9, 10e-9
MOST_POINTS = 1_000
# Of all outputs to all points of a map: 32 MB.
_MOST_ANSWERS = 4_000_000
_POINTS_TOGETHER = 4_000


@dataclass(frozen=True)
class Ends:
    """From where to where one input goes."""

    low: float
    high: float

    def points(self, count: int) -> Floats:
        """Evenly spread values from one end to the other, (count,)."""
        return np.linspace(self.low, self.high, count)


@dataclass(frozen=True, eq=False)
class Prediction:
    """The answers over one input, or over two.

    Attributes
    ----------
    network : Network
    parameters : Parameters
    data : Data
        Whose answers these are, and to which samples.
    inputs : tuple of int
        One input (a curve) or two (a map: across, up).
    held : ndarray, shape (inputs,)
        What the others are held at.
    ends : tuple of Ends
        Of each of these.
    answers : ndarray, shape (points, K) or (rows from the top, columns, K)
    samples, tests : Points
        The training and test samples that are shown, with the answers to them.
    """

    network: Network
    parameters: Parameters
    data: Data
    inputs: tuple[int, ...]
    held: Floats
    ends: tuple[Ends, ...]
    answers: Floats
    samples: Points
    tests: Points

    @cached_property
    def border(self) -> Floats:
        """The line between the classes: segments (n, 4), from column, row to such."""
        return borders(self.answers)


@dataclass(frozen=True, eq=False)
class Points:
    """Samples, at most MOST_POINTS of them, and what is answered to each.

    Attributes
    ----------
    rows : ndarray of int, (n,)
        Which samples.
    answers : ndarray, shape (n, K)
    """

    rows: NDArray[np.intp]
    answers: Floats


@lru_cache(maxsize=4)
def ends_of(data: Data, column: int) -> Ends:
    """Where an input's samples lie, with a margin; a constant one gets some room."""
    values = np.concatenate([data.inputs[:, column], data.test_inputs[:, column]])
    # A quarter of the largest number: so far apart two ends can still be subtracted.
    most = float(np.finfo(float).max) / 4
    low, high = np.clip([values.min(), values.max()], -most, most).tolist()
    room = (high - low) * _MARGIN
    if not room > 0:
        room = abs(low) * _MARGIN or 1.0
    return Ends(low - room, high + room)


@lru_cache(maxsize=2)
def held_at_mean(data: Data) -> Floats:
    """The mean of every input over the training samples, (inputs,)."""
    return frozen(data.inputs.mean(axis=0))


def prompt_size(document: Document) -> int:
    """How many points a map's side can have within a frame; 0 for none at all."""
    each = seconds_for(document)
    for side in (COARSE, COARSE // 2, COARSE // 4):
        if side * side * each <= _PROMPT_SECONDS:
            return side
    return 0


def seconds_for(document: Document) -> float:
    """About how long one of many points takes through the network."""
    units = sum(document.network.widths[1:])
    return _WEIGHT_SECONDS * len(document.parameters.flat) + _UNIT_SECONDS * units


def answers_to(document: Document, x: Floats) -> Floats:
    """What the network of a document answers to x (n, inputs): (n, K)."""
    return answers(document.network, document.parameters, x)


def _points(document: Document, x: Floats) -> Points:
    """Samples spread over all of them, so many as can be told apart."""
    rows = np.arange(len(x))
    if len(x) > MOST_POINTS:
        rows = np.linspace(0, len(x) - 1, MOST_POINTS).astype(np.intp)
    return Points(rows, answers_to(document, x[rows]))


def _made(
    document: Document,
    inputs: tuple[int, ...],
    held: Floats,
    ends: tuple[Ends, ...],
    found: Floats,
) -> Prediction:
    data = document.data
    return Prediction(
        document.network,
        document.parameters,
        data,
        inputs,
        held,
        ends,
        found,
        _points(document, data.inputs),
        _points(document, data.test_inputs),
    )


def curve_of(document: Document, count: int = CURVE_POINTS) -> Prediction:
    """The answers over the first input of a network that has one."""
    ends = ends_of(document.data, 0)
    x = ends.points(count)[:, None]
    held = held_at_mean(document.data)
    return _made(document, (0,), held, (ends,), answers_to(document, x))


def map_of(
    document: Document,
    inputs: tuple[int, int],
    held: Floats,
    size: int = FINE,
) -> Prediction:
    """The answers over two inputs, the others held.

    Parameters
    ----------
    inputs : (int, int)
        Across and up.
    held : ndarray, shape (inputs,)
        Of all inputs; the values of the two are not used.
    size : int
        Points along each side.
    """
    return at_once(map_steps(document, inputs, held, size))


def map_steps(
    document: Document,
    inputs: tuple[int, int],
    held: Floats,
    size: int = FINE,
) -> Generator[int, None, Prediction]:
    """As `map_of`, some rows at a time: yields how many are done."""
    ends = tuple(ends_of(document.data, column) for column in inputs)
    x, rows = points_of(inputs, ends, held, size), []
    together = max(1, _POINTS_TOGETHER // size)
    for start in range(0, size, together):
        part = x[start * size : (start + together) * size]
        found = answers_to(document, part)
        rows.append(found.reshape(-1, size, found.shape[1]))
        yield min(start + together, size)
    return _made(document, inputs, held, ends, np.concatenate(rows))


def points_of(
    inputs: tuple[int, ...], ends: tuple[Ends, ...], held: Floats, size: int
) -> Floats:
    """A grid over two inputs, row by row from the top, or a row over one: (n, inputs).

    `held` has values of all inputs, (inputs,).
    """
    x = np.tile(held, (size ** len(inputs), 1))
    across = ends[0].points(size)
    x[:, inputs[0]] = np.tile(across, size ** (len(inputs) - 1))
    if len(inputs) == 2:
        x[:, inputs[1]] = np.repeat(ends[1].points(size)[::-1], size)
    return x


def fine_map(
    document: Document, inputs: tuple[int, int], held: Floats
) -> Generator[int, None, Prediction]:
    """Steps to a map as fine as the screen can show, its border found already."""
    size = fine_size(document)
    made = yield from map_steps(document, inputs, held, size)
    if is_of_classes(document.data) and len(made.border):
        yield size
    return made


def fine_size(document: Document) -> int:
    """How many points a fine map's side has: fewer where there are many outputs."""
    return min(FINE, max(2, math.isqrt(_MOST_ANSWERS // document.network.widths[-1])))


@lru_cache(maxsize=4)
def is_of_classes(data: Data) -> bool:
    """Whether all targets are classes."""
    return are_classes(data.targets, data.test_targets)

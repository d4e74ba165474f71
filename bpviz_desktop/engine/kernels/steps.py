"""Optimizers as prepared calls, for the trainer.

Parameters and slots lie in one array, so that a step needs few calls and one look tells
whether all is finite. A step takes the gradient times a `scale` that is multiplied into
its coefficients: factors of the loss, the mean and clipping by norm cost nothing.

Long vectors are worked on in slices that stay in the second-level cache.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpviz_desktop.engine.kernels.calls import Call, scalar
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.registry import Choice

# Numbers in a slice. With g, two slots and two buffers 320 kB.
_SLICE = 8192


@dataclass(frozen=True, eq=False)
class Place:
    """Where a step works.

    Attributes
    ----------
    w, g : ndarray, shape (P,)
        Parameters and gradient; g is 0 where nothing may move.
    slots : ndarray, shape (slots, P)
        In the order of the entry's `slots`.
    mask : ndarray, shape (P,), or None
        1 where a parameter may move, otherwise 0; None: all may.
    """

    w: Floats
    g: Floats
    slots: Floats
    mask: Floats | None

    def sliced(self) -> list[Place]:
        """The same in slices."""
        return [
            Place(
                self.w[start : start + _SLICE],
                self.g[start : start + _SLICE],
                self.slots[:, start : start + _SLICE],
                None if self.mask is None else self.mask[start : start + _SLICE],
            )
            for start in range(0, len(self.w), _SLICE)
        ]


@dataclass(frozen=True, eq=False)
class Step:
    """One optimizer on its place.

    Attributes
    ----------
    calls : list of Call
    adjust : (lr, t, scale) -> None
        Set the coefficients for step t (from 1) with gradient scale · g.
    has_clock : bool
        The coefficients depend on t.
    """

    calls: list[Call]
    adjust: Callable[[float, int, float], None]
    has_clock: bool = False


StepKernel = Callable[[Choice, Place], Step]


def _masked(value: float, mask: Floats | None) -> Floats:
    """A weight decay that leaves alone what may not move."""
    return scalar(value) if mask is None else value * mask


def _kept_apart(at: Place, under: Floats) -> list[Call]:
    """Add 1 to a denominator where nothing may move: with ε = 0 it would be 0 / 0."""
    if at.mask is None:
        return []
    return [(np.add, (under, 1.0 - at.mask, under))]


def sgd(choice: Choice, place: Place) -> Step:
    """w ← w − η·d, with d the gradient, its velocity, or Nesterov's look ahead."""
    scale, rate = scalar(1.0), scalar(0.0)
    momentum, decay = choice["momentum"], choice["weight_decay"]
    is_plain = not momentum and not decay
    calls: list[Call] = []
    for at in place.sliced():
        d, part = np.empty_like(at.w), np.empty_like(at.w)
        if is_plain:
            # The scale is in the rate.
            calls += [(np.multiply, (at.g, rate, d)), (np.subtract, (at.w, d, at.w))]
            continue
        calls.append((np.multiply, (at.g, scale, d)))
        if decay:
            calls += [
                (np.multiply, (at.w, _masked(decay, at.mask), part)),
                (np.add, (d, part, d)),
            ]
        along = d
        if momentum:
            velocity = at.slots[0]
            calls += [
                (np.multiply, (velocity, scalar(momentum), velocity)),
                (np.add, (velocity, d, velocity)),
            ]
            along = velocity
        if momentum and choice["nesterov"]:
            calls += [
                (np.multiply, (velocity, scalar(momentum), part)),
                (np.add, (d, part, d)),
            ]
            along = d
        calls += [
            (np.multiply, (along, rate, part)),
            (np.subtract, (at.w, part, at.w)),
        ]

    def adjust(lr: float, t: int, factor: float) -> None:
        scale[()] = factor
        rate[()] = lr * factor if is_plain else lr

    return Step(calls, adjust)


def _over_root(at: Place, v: Floats, over: Floats, eps: Floats) -> list[Call]:
    """over / (√v + ε), into `over`; `eps` is a 0-d array."""
    root = np.empty_like(at.w)
    return [
        (np.sqrt, (v, root)),
        (np.add, (root, eps, root)),
        *_kept_apart(at, root),
        (np.divide, (over, root, over)),
    ]


def _by_root(choice: Choice, place: Place, *, keep: float | None) -> Step:
    """w ← w − η·g / (√v + ε), v gathering g² or (with `keep`) averaging it."""
    scale, rate, eps = scalar(1.0), scalar(0.0), scalar(choice["eps"])
    calls: list[Call] = []
    for at in place.sliced():
        v, d, part = at.slots[0], np.empty_like(at.w), np.empty_like(at.w)
        calls += [
            (np.multiply, (at.g, scale, d)),
            (np.multiply, (d, d, part)),
        ]
        if keep is not None:
            calls += [
                (np.multiply, (part, scalar(1.0 - keep), part)),
                (np.multiply, (v, scalar(keep), v)),
            ]
        calls += [
            (np.add, (v, part, v)),
            *_over_root(at, v, d, eps),
            (np.multiply, (d, rate, d)),
            (np.subtract, (at.w, d, at.w)),
        ]

    def adjust(lr: float, t: int, factor: float) -> None:
        scale[()] = factor
        rate[()] = lr

    return Step(calls, adjust)


def rmsprop(choice: Choice, place: Place) -> Step:
    """v ← α·v + (1 − α)·g²"""
    return _by_root(choice, place, keep=choice["alpha"])


def adagrad(choice: Choice, place: Place) -> Step:
    """v ← v + g²"""
    return _by_root(choice, place, keep=None)


def _averages_at_once(
    slots: Floats, new: Floats, betas: tuple[float, float]
) -> list[Call]:
    """slots ← β·slots + (1 − β)·new in both rows: of few numbers, calls are what costs.

    One coefficient for each number: twice as fast as a broadcast column.
    """
    column = np.array(betas)[:, None]
    kept, given = (
        np.repeat(each, new.shape[1], axis=1) for each in (column, 1 - column)
    )
    return [
        (np.multiply, (new, given, new)),
        (np.multiply, (slots, kept, slots)),
        (np.add, (slots, new, slots)),
    ]


def _two_averages(slots: Floats, new: Floats, betas: tuple[float, float]) -> list[Call]:
    """The same row by row: of many numbers, the coefficients in memory are (4 %)."""
    return [
        call
        for slot, part, beta in zip(slots, new, betas, strict=True)
        for call in (
            (np.multiply, (part, scalar(1.0 - beta), part)),
            (np.multiply, (slot, scalar(beta), slot)),
            (np.add, (slot, part, slot)),
        )
    ]


def adam(choice: Choice, place: Place) -> Step:
    """Adam, and AdamW, which shrinks w itself in place of adding λ·w to the gradient.

    (m, v) ← (β₁, β₂)·(m, v) + (1 − β₁, 1 − β₂)·(g, g²). The corrections of bias are
    multiplied out,

        η·m̂ / (√v̂ + ε) = η·√c₂/c₁ · m / (√v + ε·√c₂)    with c = 1 − βᵗ,

    as Kingma & Ba (2015) propose at the end of their section 2.
    """
    decay, decoupled = choice["weight_decay"], choice.kind == "adamw"
    beta1, beta2, eps = choice["beta1"], choice["beta2"], choice["eps"]
    scale, rate, lr_now, eps_now = (scalar(1.0) for _ in range(4))
    average = _two_averages if len(place.w) > _SLICE else _averages_at_once
    calls: list[Call] = []
    for at in place.sliced():
        both = np.empty((2, len(at.w)))
        g, d = both[0], np.empty_like(at.w)
        if decay and decoupled:
            calls += [
                (np.multiply, (at.w, _masked(decay, at.mask), d)),
                (np.multiply, (d, lr_now, d)),
                (np.subtract, (at.w, d, at.w)),
            ]
        calls.append((np.multiply, (at.g, scale, g)))
        if decay and not decoupled:
            calls += [
                (np.multiply, (at.w, _masked(decay, at.mask), d)),
                (np.add, (g, d, g)),
            ]
        m_v = at.slots
        calls += [
            (np.multiply, (g, g, both[1])),
            *average(m_v, both, (beta1, beta2)),
            (np.sqrt, (m_v[1], d)),
            (np.add, (d, eps_now, d)),
            *_kept_apart(at, d),
            (np.divide, (m_v[0], d, g)),
            (np.multiply, (g, rate, d)),
            (np.subtract, (at.w, d, at.w)),
        ]

    def adjust(lr: float, t: int, factor: float) -> None:
        root = math.sqrt(1.0 - beta2**t)
        scale[()] = factor
        lr_now[()] = lr
        eps_now[()] = eps * root
        rate[()] = lr * root / (1.0 - beta1**t)

    return Step(calls, adjust, has_clock=True)

"""Things on the canvas, and the numbers that stand for them."""

from __future__ import annotations

from typing import NamedTuple

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.lesson import Lesson

_OF_UNITS = ("z", "a", "da_dz", "dL_da", "dL_dz")


class Part(NamedTuple):
    """A thing on the canvas that can be selected.

    `kind` is "unit" (layer 0: an input), "wire", "bias", "loss", "target" or "layer"
    (its head, to which no number belongs); a wire leads from unit `i` of the layer
    before to unit `j`.
    """

    kind: str
    layer: int = 0
    j: int = 0
    i: int | None = None


def parts_of(network: Network) -> frozenset[Part]:
    """Every neuron and connection that can be selected."""
    units = (
        Part("unit", layer, j)
        for layer, width in enumerate(network.widths)
        for j in range(width)
    )
    wires = (
        Part("wire", layer, int(j), int(i))
        for layer in range(1, network.depth + 1)
        for j, i in zip(*network.connected(layer).nonzero(), strict=True)
    )
    return frozenset((*units, *wires))


def exists(part: Part, network: Network) -> bool:
    """Whether a network has this part."""
    kind, layer, j, i = part
    if kind in ("loss", "target"):
        return kind == "loss" or j < network.widths[-1]
    if not 0 <= layer <= network.depth or j >= network.widths[layer]:
        return False
    if kind == "wire":
        is_wire = layer > 0 and i is not None and i < network.widths[layer - 1]
        return is_wire and bool(network.connected(layer)[j, i])
    return kind in ("unit", "layer") or layer > 0


def part_of(term: TermId) -> Part | None:
    """The thing that a number belongs to; None for what is of the whole network."""
    kind, layer, j, i = term.kind, term.layer, term.j, term.i
    if kind == "x":
        return Part("unit", 0, layer or 0)
    if kind == "y":
        return Part("target", 0, layer or 0)
    if kind == "L":
        return Part("loss")
    if layer is None or j is None:
        return None
    if kind in _OF_UNITS:
        # ∂ŷ₂/∂z₁ is worked out at z₁.
        return Part("unit", layer, j if i is None else i)
    return Part("bias", layer, j) if i is None else Part("wire", layer, j, i)


def term_of(part: Part, lesson: Lesson, *, sample: int, revealed: int) -> TermId:
    """The number that stands for a part: the latest of its numbers that is known.

    Of a neuron what it passes on, of a wire or bias its gradient, before these are
    known what it takes in and the parameter itself.
    """
    order = lesson.order
    if part.kind == "unit" and part.layer == 0:
        return TermId("x", part.j, sample=sample)
    if part.kind == "target":
        return TermId("y", part.j, sample=sample)
    if part.kind == "loss":
        own, whole = TermId("L", sample=sample), order.loss_of(None)
        return whole if lesson.is_known(whole, revealed) else own
    if part.kind == "unit":
        z = TermId("z", part.layer, part.j, sample=sample)
        a = z._replace(kind="a")
        is_half = lesson.is_known(z, revealed) and not lesson.is_known(a, revealed)
        return z if is_half else a
    gradient = order.gradient_of(part.layer, part.j, part.i)
    if lesson.phase_of(gradient) and lesson.is_known(gradient, revealed):
        return gradient
    letter = "b" if part.i is None else "W"
    return TermId(letter, part.layer, part.j, part.i)

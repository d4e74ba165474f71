"""The canvas in words: tooltips, call-outs and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.board.headings import PHASE_NAMES
from bpviz_desktop.engine.board.symbols import layer_name, symbol_of, unit_name
from bpviz_desktop.engine.formulas.expr import Partial
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import MINUS, fixed, plain, short
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.slices import inputs_in
from bpviz_desktop.views.canvas.read.picture import Picture

WHY = tr("Click: why?")
_MOST_PATHS = 3
Write: TypeAlias = Callable[[float], str]


def tooltip_text(picture: Picture, part: Part) -> str:
    """Name and values of a part in full precision, and what a click does.

    Plain text: names from files stand in it as they are.
    """
    title, values = told(picture, part, plain)
    return "\n".join([title, *values, WHY])


def told(picture: Picture, part: Part, write: Write) -> tuple[str, list[str]]:
    """What a part is, and what is known of it, with numbers written in this way."""
    network, layer, j, i = picture.network, part.layer, part.j, part.i
    match part.kind:
        case "unit" if layer == 0:
            values = [f"x = {write(float(picture.x[j]))}"]
            raw = picture.session.document.data.raw(j, float(picture.x[j]))
            values += [] if raw is None else [tr("raw: {raw}", raw=write(raw))]
            values.append(f"∂L/∂x = {_unit_value(picture, 'dL_da', 0, j, write)}")
            title = tr("{unit} (Input)", unit=unit_name(network, 0, j))
        case "unit":
            values = _unit_values(picture, layer, j, write)
            kind = network.layer(layer).activation.kind
            place = f"{layer_name(network, layer)}, {ACTIVATIONS[kind].title}"
            title = f"{unit_name(network, layer, j)} ({place})"
        case "wire" if i is not None:
            title = wire_name(network, layer, j, i)
            values = _parameter_values(picture, layer, j, i, write)
        case "bias":
            title = tr("Bias of {unit}", unit=unit_name(network, layer, j))
            values = _parameter_values(picture, layer, j, None, write)
        case "loss":
            title = tr("Loss ({loss_title})", loss_title=picture.loss_title)
            losses = [
                (*each, picture.loss_is_known(each[1])) for each in picture.losses()
            ]
            values = [
                f"{label} = {_written(picture, term, is_known, write)}"
                for label, term, is_known in losses
            ]
        case _:
            title = tr("Target of {unit}", unit=unit_name(network, network.depth, j))
            values = [f"y = {write(float(picture.y[j]))}"]
    return title, values


def wire_name(network: Network, layer: int, j: int, i: int) -> str:
    """From-unit → to-unit."""
    return f"{unit_name(network, layer - 1, i)} → {unit_name(network, layer, j)}"


def _unit_values(picture: Picture, layer: int, j: int, write: Write) -> list[str]:
    out = "ŷ" if layer == picture.network.depth else "a"
    names = {"z": "z", "a": out, "dL_dz": "∂L/∂z", "dL_da": f"∂L/∂{out}"}
    return [
        f"{name} = {_unit_value(picture, kind, layer, j, write)}"
        for kind, name in names.items()
    ]


def _unit_value(picture: Picture, kind: str, layer: int, j: int, write: Write) -> str:
    if not picture.is_known(kind, layer, j):
        return "?"
    return write(float(picture.values(kind, layer)[j]))


def _parameter_values(
    picture: Picture, layer: int, j: int, i: int | None, write: Write
) -> list[str]:
    block = picture.parameters.block(layer)
    value = float(block[j, -1 if i is None else i])
    letter = "b" if i is None else "w"
    term = picture.lesson.order.gradient_of(layer, j, i)
    known = picture.is_live or picture.session.is_known(term)
    is_trained = (
        bool(picture.network.connected(layer)[j, i])
        if i is not None
        else (picture.network.layer(layer).train_biases)
    )
    if not is_trained:
        return [
            tr("{letter} = {value} (not trained)", letter=letter, value=write(value))
        ]
    return [
        f"{letter} = {write(value)}",
        f"∂L/∂{letter} = {_written(picture, term, known, write)}",
    ]


def _written(picture: Picture, term: TermId, is_known: bool, write: Write) -> str:
    return write(picture.value(term)) if is_known else "?"


def callout_text(picture: Picture, part: Part) -> str:
    """What a selected wire or neuron passes back; empty while that is unknown."""
    network, layer, j, i = picture.network, part.layer, part.j, part.i
    if not 1 <= layer <= network.depth or j >= network.widths[layer]:
        return ""
    decimals = picture.decimals
    if part.kind == "unit":
        return _total_text(picture, layer, j)
    if (
        i is None
        or i >= network.widths[layer - 1]
        or not network.connected(layer)[j, i]
    ):
        return ""
    if layer == 1:
        term = picture.lesson.order.gradient_of(1, j, i)
        if not (picture.is_live or picture.session.is_known(term)):
            return ""
        return f"∂L/∂w = {short(picture.value(term), decimals)}"
    if not picture.is_known("dL_dz", layer, j):
        return ""
    slope = float(picture.values("dL_dz", layer)[j])
    weight = picture.value(TermId("W", layer, j, i))
    product = short(slope * weight, decimals)
    left, right = short(slope, decimals), bracketed(short(weight, decimals))
    return tr(
        "passes back {left} × {right} = {product}",
        left=left,
        right=right,
        product=product,
    )


def bracketed(text: str) -> str:
    """A negative number after an operator stands in brackets."""
    return f"({text})" if text.startswith(MINUS) else text


def _total_text(picture: Picture, layer: int, j: int) -> str:
    """The sum of what comes back to a neuron along its paths."""
    if not picture.is_known("dL_da", layer, j):
        return ""
    total = short(float(picture.values("dL_da", layer)[j]), picture.decimals)
    network = picture.network
    if layer == network.depth:
        return tr("the loss passes back {total}", total=total)
    parts = [
        float(picture.values("dL_dz", layer + 1)[k])
        * picture.value(TermId("W", layer + 1, int(k), j))
        for k in np.flatnonzero(network.connected(layer + 1)[:, j])
    ]
    parts += [
        float(picture.values("dL_da", target)[j])
        for target in network.skip_targets(layer)
    ]
    if not parts:
        return tr("nothing comes back")
    if len(parts) == 1:
        return tr("comes back {total}", total=total)
    if len(parts) > _MOST_PATHS:
        return tr(
            "{count} paths pass back {total} together", count=len(parts), total=total
        )
    first, *others = (fixed(part, picture.decimals) for part in parts)
    tail = "".join(
        f" {MINUS} {text[1:]}" if text.startswith(MINUS) else f" + {text}"
        for text in others
    )
    total = fixed(float(picture.values("dL_da", layer)[j]), picture.decimals)
    return tr("comes back {first}{tail} = {total}", first=first, tail=tail, total=total)


def legend_text(picture: Picture, *, has_circles: bool) -> str:
    """Which number circles, or else dots, stand for."""
    if picture.maps is not None:
        names = [unit_name(picture.network, 0, j) for j in inputs_in(picture.session)]
        return tr("in the neurons: their answers over {join}", join=" and ".join(names))
    kind = "∂L/∂z" if picture.shows_gradients else "a"
    return (
        tr("in the circles: {kind}", kind=kind)
        if has_circles
        else tr("colour: {kind}", kind=kind)
    )


def description(picture: Picture) -> str:
    """What the canvas shows, for a screen reader."""
    session, network = picture.session, picture.network
    shape = " → ".join(map(str, network.widths))
    parts = [tr("Network {shape}.", shape=shape)]
    if picture.is_live:
        return tr("{value} Training.", value=parts[0])
    order, revealed = picture.lesson.order, session.cursor.revealed
    parts.append(
        tr("{revealed} of {count} numbers known.", revealed=revealed, count=len(order))
    )
    if (current := session.current) is not None:
        phase = PHASE_NAMES[picture.lesson.phase(revealed)]
        value = short(picture.value(current), picture.decimals)
        parts.append(
            tr(
                "{phase}: {named} is {value}.",
                phase=phase,
                named=named(picture, current),
                value=value,
            )
        )
    if picture.selection:
        names = sorted(part_name(picture, part) for part in picture.selection)
        more = tr(" and {number} more", number=len(names) - 5) if len(names) > 5 else ""
        parts.append(
            tr("Selected: {join}{more}.", join=", ".join(names[:5]), more=more)
        )
    if picture.marks:
        problems = "; ".join(mark.words for mark in picture.marks)
        parts.append(tr("Problems: {problems}.", problems=problems))
    return " ".join(parts)


def named(picture: Picture, term: TermId) -> str:
    """A term as it is called aloud: dL by dz of h₁."""
    symbol = symbol_of(picture.lesson.order, term)
    if isinstance(symbol, Partial):
        letters = (
            tr("{letter} hat", letter=s.letter) if s.hat else s.letter
            for s in (symbol.of, symbol.by)
        )
        text = tr(" by d").join(letters)
        name = f"d{text}"
    else:
        name = tr("{letter} hat", letter=symbol.letter) if symbol.hat else symbol.letter
    if term.layer is None or term.j is None or term.kind in ("x", "y"):
        return name
    if term.i is not None and term.layer - 1 >= 0:
        return tr(
            "{name} of {wire_name}",
            name=name,
            wire_name=wire_name(picture.network, term.layer, term.j, term.i),
        )
    return tr(
        "{name} of {unit}",
        name=name,
        unit=unit_name(picture.network, term.layer, term.j),
    )


def part_name(picture: Picture, part: Part) -> str:
    """A part as it is called in a sentence."""
    network = picture.network
    if part.kind == "loss":
        return tr("the loss")
    if not 0 <= part.layer <= network.depth or part.j >= network.widths[part.layer]:
        return part.kind
    if part.kind == "layer":
        return tr("the layer {layer_name}", layer_name=layer_name(network, part.layer))
    if part.kind == "wire" and part.layer and part.i is not None:
        return wire_name(network, part.layer, part.j, part.i)
    name = unit_name(network, part.layer, part.j)
    return (
        name
        if part.kind == "unit"
        else tr("{kind} of {name}", kind=part.kind, name=name)
    )

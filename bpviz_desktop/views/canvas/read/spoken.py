"""The canvas part by part, in words that can be spoken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache, partial

import numpy as np

from bpviz_desktop.engine.board.headings import PHASE_NAMES
from bpviz_desktop.engine.board.symbols import layer_name, unit_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import MINUS, short
from bpviz_desktop.model.screen.parts import Part, exists
from bpviz_desktop.views.canvas.read.picture import Picture
from bpviz_desktop.views.canvas.read.sentences import named, told

# Of larger networks only the neurons are told one by one, of very large ones some.
_MOST_WIRES, _MOST_UNITS = 2_000, 2_000
_SPOKEN = (
    ("∂L/∂", tr("d L by d ")),
    ("ŷ", tr("y hat")),
    (" = ", " "),
    (" → ", tr(" to ")),
    (MINUS, tr("minus ")),
    ("?", tr("not known yet")),
)


@lru_cache(maxsize=8)
def parts_in_order(network: Network) -> tuple[Part, ...]:
    """All that there is, in the order in which one computes: inputs first."""
    return tuple(_parts(network))


def _parts(network: Network) -> Iterator[Part]:
    has_wires = sum(a * b for a, b in _pairs(network)) <= _MOST_WIRES
    budget = _MOST_UNITS
    for layer, units in enumerate(network.widths):
        for j in range(min(units, budget)):
            if layer and has_wires:
                for i in np.flatnonzero(network.connected(layer)[j]).tolist():
                    yield Part("wire", layer, j, i)
            if layer:
                yield Part("bias", layer, j)
            yield Part("unit", layer, j)
        budget -= min(units, budget)
    yield Part("loss")
    for k in range(min(network.widths[-1], _MOST_UNITS)):
        yield Part("target", 0, k)


def _pairs(network: Network) -> Iterator[tuple[int, int]]:
    return zip(network.widths, network.widths[1:], strict=False)


def spoken_name(picture: Picture, part: Part) -> str:
    """What a part is called aloud."""
    network, layer, j = picture.network, part.layer, part.j
    match part.kind:
        case "unit" if layer == 0:
            return tr("Input {unit}", unit=unit_name(network, 0, j))
        case "unit":
            kind = ACTIVATIONS[network.layer(layer).activation.kind].title
            return (
                f"{layer_name(network, layer)}, {unit_name(network, layer, j)}, {kind}"
            )
        case "wire":
            return tr("Weight {spoken}", spoken=spoken(_told(picture, part)[0]))
        case "loss":
            return tr("Loss, {loss_title}", loss_title=picture.loss_title)
    return _told(picture, part)[0]


def spoken_value(picture: Picture, part: Part) -> str:
    """What is known of it, aloud."""
    return spoken(", ".join(_told(picture, part)[1]))


def _told(picture: Picture, part: Part) -> tuple[str, list[str]]:
    return told(picture, part, partial(short, decimals=picture.decimals))


def spoken(words: str) -> str:
    """Signs that screen readers leave out or misread, as words."""
    for sign, word in _SPOKEN:
        words = words.replace(sign, word)
    return words


def step_words(picture: Picture) -> str:
    """What was computed, or asked for, last; how far a run is that has been stopped."""
    session = picture.session
    term = session.asked
    made = session.update
    if term is None or not session.is_known(term):
        return tr(
            "Update {made}, {loss} is its loss.",
            made=made,
            loss=short(session.lesson.trace.loss),
        )
    phase = picture.lesson.phase_of(term)
    value = spoken(short(picture.value(term), picture.decimals))
    name = spoken(unicodedata.normalize("NFKC", named(picture, term)))
    return tr(
        "{capitalize}: {name} is {value}.",
        capitalize=PHASE_NAMES[phase] if phase else tr("Given"),
        name=name,
        value=value,
    )


def selection_words(picture: Picture) -> str:
    """What is selected, with what is known of it where it is one thing."""
    selection = [each for each in picture.selection if exists(each, picture.network)]
    if len(selection) != 1:
        return tr("{count} things selected.", count=len(selection)) if selection else ""
    part = selection[0]
    return f"{spoken_name(picture, part)}: {spoken_value(picture, part)}."

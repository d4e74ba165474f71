"""How a term is called on the board, and how a unit is called in a sentence."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.formulas.expr import Partial, Symbol
from bpviz_desktop.engine.functions.optimizers import SYMBOLS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import inside, tr

_NUMBERED = re.compile(r"([A-Za-z])_?([1-9][0-9]{0,3})")
# Letters and marks after which a sentence would go on to the left.
_LEFTWARDS = ("R", "AL", "AN", "RLE", "RLO", "RLI", "LRO", "LRE", "LRI", "FSI")
# The weights' cost is Goodfellow, Bengio & Courville's Ω (2016, eq. 7.1).
_OF_ALL = {
    "norm": Symbol("‖g‖"),
    "limit": Symbol("c"),
    "penalty": Symbol("Ω"),
    "l2": Symbol("λ", "2"),
}
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")


def small(number: int) -> str:
    """A number as subscript: ₁₂"""
    return str(number).translate(_SUBSCRIPTS)


def layer_name(network: Network, layer: int) -> str:
    """What a layer is called: its own name, or by its place."""
    if layer == 0:
        return tr("Input")
    if network.layer(layer).name:
        return isolated(network.layer(layer).name)
    if layer == network.depth:
        return tr("Output")
    return tr("Hidden {layer}", layer=layer)


def the_layer(network: Network, layer: int) -> str:
    """A layer's name inside a sentence."""
    own = 1 <= layer <= network.depth and network.layer(layer).name
    name = layer_name(network, layer)
    return name if own else inside(name)


def unit_name(network: Network, layer: int, j: int) -> str:
    """What a unit is called: its own name (h₁ for "h1"), or x₁, h₂, ŷ₁ by its place."""
    name = given_name(network, layer, j)
    numbered = _NUMBERED.fullmatch(name)
    return f"{numbered[1]}{small(int(numbered[2]))}" if numbered else isolated(name)


def isolated(name: str) -> str:
    """A name that turns nothing round it: what runs leftwards stands on its own.

    Unicode Standard Annex 9, section 2.5 (explicit directional isolates).
    """
    turns = any(unicodedata.bidirectional(letter) in _LEFTWARDS for letter in name)
    return f"\u2068{name}\u2069" if turns else name


def given_name(network: Network, layer: int, j: int) -> str:
    """A unit's own name as it was given, or x₁, h₂, ŷ₁ by its place."""
    if layer == 0:
        return network.inputs[j] or f"x{small(j + 1)}"
    own = network.layer(layer).unit_names
    given = own[j] if own else ""
    if layer == network.depth:
        if network.outputs and network.outputs[j]:
            return network.outputs[j]
        return given or ("ŷ" if network.widths[layer] == 1 else f"ŷ{small(j + 1)}")
    if given:
        return given
    mark = f"⁽{str(layer).translate(_SUPERSCRIPTS)}⁾" if network.depth > 2 else ""
    return f"h{small(j + 1)}{mark}"


def _subscript(*indices: tuple[int, int]) -> str:
    """Units from 1; nothing where every layer concerned has one unit only."""
    if all(width == 1 for _, width in indices):
        return ""
    mark = "," if any(index > 8 for index, _ in indices) else ""
    return mark.join(str(index + 1) for index, _ in indices)


def _unit(network: Network, letter: str, layer: int, j: int) -> Symbol:
    sub = _subscript((j, network.widths[layer]))
    if layer == 0:
        return Symbol("x", sub)
    if letter == "a" and layer == network.depth:
        return Symbol("y", sub, hat=True)
    return Symbol(letter, sub, f"({layer})")


def parameter_symbol(
    network: Network, layer: int, j: int, i: int | None, *, plus: bool = False
) -> Symbol:
    """w₁₂⁽¹⁾, or with `i` None b₁⁽¹⁾; `plus` for the value after the update."""
    units = network.widths[layer]
    if i is None:
        return Symbol("b", _subscript((j, units)), f"({layer})", plus=plus)
    sub = _subscript((j, units), (i, network.widths[layer - 1]))
    return Symbol("w", sub, f"({layer})", plus=plus)


def _loss(order: TermOrder, term: TermId) -> Symbol:
    """L, or with several samples Lₛ of one, with several mini-batches L^[m] of one.

    L₀ where what the weights cost is still to be added.
    """
    of_the_data = Symbol("L", "0" if order.has_penalty else "")
    if term.sample is not None:
        alone = len(order.batches) == 1 and len(order.batches[0]) == 1
        return of_the_data if alone else Symbol("L", str(term.sample + 1))
    if term.micro_batch is None:
        return Symbol("L")
    if len(order.batches) > 1:
        return Symbol("L", sup=f"[{term.micro_batch + 1}]")
    return of_the_data


@lru_cache(maxsize=4096)
def symbol_of(order: TermOrder, term: TermId) -> Symbol | Partial:
    """The name of a term on the board."""
    network = order.network
    kind, layer, j, i = term.kind, term.layer, term.j, term.i
    if kind in ("x", "y"):
        width = network.widths[0 if kind == "x" else -1]
        return Symbol(kind, _subscript((layer or 0, width)))
    if kind == "L":
        return _loss(order, term)
    if kind in _OF_ALL:
        return _OF_ALL[kind]
    if layer is None or j is None:
        return SYMBOLS[kind]
    match kind:
        case "z" | "a":
            return _unit(network, kind, layer, j)
        case "W" | "b":
            return parameter_symbol(network, layer, j, i)
        case "dL_da" | "dL_dz":
            return Partial(_loss(order, term), _unit(network, kind[-1], layer, j))
        case "da_dz":
            by = _unit(network, "z", layer, j if i is None else i)
            return Partial(_unit(network, "a", layer, j), by)
        case "dz_da":
            by = _unit(network, "a", layer - 1, i or 0)
            return Partial(_unit(network, "z", layer, j), by)
        case "dz_dw":
            by = parameter_symbol(network, layer, j, i)
            return Partial(_unit(network, "z", layer, j), by)
        case "dL_dW" | "dL_db":
            return Partial(_loss(order, term), parameter_symbol(network, layer, j, i))
    line = kind.rpartition("_")[0]
    if line == "clipped":
        return Symbol("g", sup="c")
    if line == "new":
        return parameter_symbol(network, layer, j, i, plus=True)
    return SYMBOLS[line]

"""What is said of the numbers inside an update."""

from __future__ import annotations

from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.update.state import States


def place_words(network: Network, place: Place) -> str:
    """What a parameter's numbers are called."""
    return f"state of {text(parameter_symbol(network, *place))}"


def clipping_words(clip: Choice | None, states: States) -> str:
    """How often clipping acted, of the updates that were looked at.

    The limit may have been another one in some of them.
    """
    if clip is None and not states.clippings:
        return "Nothing is clipped: see Training, Batches and clipping."
    return f"Clipping acted in {states.clippings} of {len(states.updates)} updates."

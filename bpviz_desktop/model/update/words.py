"""What is said of the numbers inside an update."""

from __future__ import annotations

from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.update.state import States


def place_words(network: Network, place: Place) -> str:
    """What a parameter's numbers are called."""
    return f"state of {text(parameter_symbol(network, *place))}"


def clipping_words(clip: Choice | None, states: States) -> str:
    """How often clipping acted, of the updates that were looked at."""
    if clip is None:
        return "Nothing is clipped: see Training, Batches and clipping."
    limit = short(clip["limit"])
    count = len(states.updates)
    title = CLIPPINGS[clip.kind].title.lower()
    return f"Clipped {title} at {limit}: {states.clippings} of {count} updates."

"""What is said of the numbers inside an update."""

from __future__ import annotations

from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.language import tr
from bpviz_desktop.model.edits import Place
from bpviz_desktop.model.update.state import States


def place_words(network: Network, place: Place) -> str:
    """What a parameter's numbers are called."""
    return tr("state of {words}", words=text(parameter_symbol(network, *place)))


def clipping_words(clip: Choice | None, states: States) -> str:
    """How often clipping acted, of the updates that were looked at.

    The limit may have been another one in some of them.
    """
    if clip is None and not states.clippings:
        return tr("Nothing is clipped: see Training, Batches and clipping.")
    return tr(
        "Clipping acted in {clippings} of {count} updates.",
        clippings=states.clippings,
        count=len(states.updates),
    )

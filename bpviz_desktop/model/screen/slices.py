"""Which inputs are looked at, and what the others are held at."""

from __future__ import annotations

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.model.screen.prediction import held_at_mean
from bpviz_desktop.model.screen.session import Session


def inputs_in(session: Session) -> tuple[int, ...]:
    """The inputs that pictures go over: one of a network with one, else two."""
    count = session.document.network.widths[0]
    if count == 1:
        return (0,)
    across, up = session.slice.across, session.slice.up
    # A network with fewer inputs may have come.
    return (across, up) if across != up and max(across, up) < count else (0, 1)


def held_in(session: Session) -> Floats:
    """Values of all inputs, (inputs,): the mean of the samples, or the sample shown."""
    data = session.document.data
    if session.slice.holds_sample and session.sample < len(data.inputs):
        held: Floats = data.inputs[session.sample]
        return held
    return held_at_mean(data)

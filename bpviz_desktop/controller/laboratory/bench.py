"""Steps over the graph of operations, its switches, and the typed expression."""

from __future__ import annotations

from dataclasses import replace

from bpviz_desktop.controller.playback import Playback
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.expression import ExpressionError, read_expression
from bpviz_desktop.model.screen.autodiff.laboratory import (
    Laboratory,
    computation_of,
    cursor_at,
    is_beyond,
    lab_of,
    position_of,
    standing,
    term_shown,
)


class Bench:
    """Carries out what is asked of the graph (GUI thread)."""

    def __init__(self, store: Store, playback: Playback) -> None:
        self._store, self._playback = store, playback

    @property
    def _lab(self) -> Laboratory:
        return lab_of(self._store.session)

    def show(self, is_shown: bool) -> None:
        """Have the graph in the centre, or the network."""
        self._store.update(laboratory=replace(self._lab, is_shown=is_shown))

    def choose(self, is_typed: bool) -> None:
        """Show the graph of the expression, or of the network."""
        if is_typed != self._lab.is_typed:
            lab = replace(self._lab, is_typed=is_typed, position=0)
            self._store.update(laboratory=lab)

    def type(self, source: str) -> str:
        """Take a text; returns what is wrong with it, or nothing."""
        try:
            read_expression(source)
        except ExpressionError as error:
            return str(error)
        if source != self._lab.source:
            lab = replace(self._lab, source=source, position=0)
            self._store.update(laboratory=lab)
        return ""

    def go_to(self, position: int) -> None:
        """Stand where so many steps are done; the lesson comes along."""
        session = self._store.session
        computation = computation_of(session)
        if computation is None:
            return
        self._playback.pause()
        position = max(0, min(position, computation.length))
        lab = replace(self._lab, position=position, asked=None)
        if lab.is_typed:
            self._store.update(laboratory=lab)
            return
        known = cursor_at(session, position)
        # Within what belongs to one number the lesson stays where it is.
        is_alike = known == cursor_at(session, position_of(session))
        with self._store.together():
            self._store.update(laboratory=lab, step_by="term", pinned=None)
            if not is_alike and known != session.cursor.revealed:
                self._playback.reveal(known)

    def step(self, by: int) -> bool:
        """One node on or back; False where there is none, or the lesson is beyond."""
        session = self._store.session
        computation, position = computation_of(session), position_of(session)
        if computation is None or not 0 <= position + by <= computation.length:
            return False
        if by < 0 and is_beyond(session):
            return False
        self.go_to(position + by)
        return True

    def to_phase_end(self) -> None:
        """To the end of the way forward, or back."""
        session = self._store.session
        computation = computation_of(session)
        if computation is not None:
            stop = computation.next_stop(position_of(session), whole_phase=True)
            self.go_to(stop)

    def ask(self, node: int | None) -> None:
        """Ask about a node; of the network's about its number on the board too."""
        session, lab = self._store.session, self._lab
        computation = computation_of(session)
        if computation is None or not _has(computation, node):
            return
        pinned = None
        if node is not None and not lab.is_typed:
            phase = computation.phase(position_of(session))
            of_node = computation.graph.nodes[node]
            term = term_shown(of_node, is_backward=phase == "backward")
            pinned = term if term and session.lesson.has(term) else None
        asked = replace(lab, asked=node, asked_at=standing(session, pinned))
        self._store.update(laboratory=asked, pinned=pinned)

    def switch(self, node: int) -> None:
        """Switch requires_grad of a leaf, or detach of an operation."""
        lab, computation = self._lab, computation_of(self._store.session)
        if computation is not None and _has(computation, node):
            switched = lab.switched ^ {node}
            self._store.update(laboratory=replace(lab, switched=switched))

    def call_backward(self) -> None:
        """backward() once more, nothing zeroed in between."""
        lab = self._lab
        self._store.update(laboratory=replace(lab, backwards=lab.backwards + 1))

    def zero(self) -> None:
        """zero_grad(), and one backward() after it."""
        self._store.update(laboratory=replace(self._lab, backwards=1))


def _has(computation: Computation, node: int | None) -> bool:
    """Whether there is such a node; a picture may be of a moment ago."""
    return node is None or node < len(computation.graph.nodes)

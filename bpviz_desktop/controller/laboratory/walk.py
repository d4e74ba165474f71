"""Steps over what stands in the centre: the lesson, or node by node the graph."""

from __future__ import annotations

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.screen.autodiff.laboratory import computation_of, lab_of
from bpviz_desktop.model.screen.session import Session


class Walk:
    """Goes to whom a step belongs (GUI thread).

    Of the network's graph, steps of a single number are its nodes; longer steps, and
    what lies beyond the graph, are the lesson's.
    """

    def __init__(self, store: Store, intents: Intents) -> None:
        self._store, self._intents = store, intents

    @property
    def _session(self) -> Session:
        return self._store.session

    @property
    def _is_typed(self) -> bool:
        lab = lab_of(self._session)
        return lab.is_shown and lab.is_typed

    @property
    def _goes_by_node(self) -> bool:
        is_term = self._session.granularity == "term"
        return lab_of(self._session).is_shown and (is_term or self._is_typed)

    def forward(self) -> None:
        """One step on."""
        if self._goes_by_node and self._intents.bench.step(1) or self._is_typed:
            return
        self._intents.step_forward()

    def back(self) -> None:
        """One step back."""
        if self._goes_by_node and self._intents.bench.step(-1) or self._is_typed:
            return
        self._intents.step_back()

    def to_start(self) -> None:
        """Nothing computed."""
        if self._is_typed:
            self._intents.bench.go_to(0)
        else:
            self._intents.step_start()

    def to_end(self) -> None:
        """All computed."""
        computation = computation_of(self._session)
        if self._is_typed and computation is not None:
            self._intents.bench.go_to(computation.length)
        else:
            self._intents.step_end()

    def to_phase_end(self) -> None:
        """To where the way turns, or ends."""
        if self._is_typed:
            self._intents.bench.to_phase_end()
        else:
            self._intents.step_phase()

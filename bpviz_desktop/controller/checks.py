"""Checking the gradient on the screen against central differences."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.worker.messages import Steps, WorkDone
from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.gradcheck import iter_check
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.screen.session import WholeCheck

_KIND = tr("gradient check")


class Checks:
    """Has gradients checked by the worker, and puts the result into the session."""

    def __init__(self, store: Store, runner: Runner) -> None:
        self._store = store
        self._runner = runner
        self._document: Document | None = None
        self._trace: Trace | None = None
        self._is_whole = False

    def check(self, term: TermId | None) -> None:
        """Check the gradient of one parameter, or with None of all that may move."""
        session = self._store.session
        document, trace = session.before, session.lesson.trace
        indices = None
        if term is not None:
            assert term.layer is not None and term.j is not None
            place = flat_index(document.network.widths, term.layer, term.j, term.i)
            indices = np.array([place], dtype=np.intp)
        samples = [
            np.array(batch.samples, dtype=np.intp) for batch in trace.micro_batches
        ]
        group = Group(tuple(samples), trace.after.epoch, trace.after.position)
        problem, parameters = document.problem, document.parameters

        def begin() -> Steps:
            return iter_check(problem, parameters, group, indices=indices)

        self._document, self._trace = document, trace
        self._is_whole = term is None
        whole = 1 if indices is not None else int(document.network.trainable.sum())
        self._store.update(check_progress=(0, whole))
        self._runner.work(_KIND, whole, begin, self._show)

    def _show(self, done: WorkDone) -> None:
        session = self._store.session
        if session.lesson.trace is not self._trace:
            return  # the numbers on the screen are others by now
        if done.fault:
            self._store.update(check_progress=None)
            return
        if done.result is None:
            self._store.update(check_progress=(done.done, done.whole))
            return
        whole = session.whole_check
        if self._is_whole and self._document is not None:
            whole = WholeCheck(self._document, done.result)
        self._store.update(
            gradient_check=done.result, whole_check=whole, check_progress=None
        )

"""Has the run diagnosed whenever it stands, and now and then while it goes on."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Slot

from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.worker.messages import WorkDone
from bpviz_desktop.controller.worker.training_run import TrainingRun
from bpviz_desktop.model.diagnosis.capacity import Capacity
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.screen.session import RunState, Session

_KIND = "diagnosis"
# A slider that moves is waited for; a run is looked at so often.
_STILL_MS, _RUNNING_MS = 120, 2_000
# What a diagnosis depends on.
_FIELDS = frozenset({"document", "run_state", "divergence"})
_NOTHING = ()
_PATIENCE_SECONDS = 10.0


class Diagnoses(QObject):
    """Keeps `Session.diagnosis` in step with the document (GUI thread)."""

    def __init__(
        self, store: Store, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._runner = store, runner
        self._capacity: tuple[Document, Capacity] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        store.changed.connect(self._on_changed)

    @Slot(object, object)
    def _on_changed(self, session: Session, fields: frozenset[str]) -> None:
        if not fields & _FIELDS:
            return
        if session.run_state is RunState.TRAINING:
            if not self._timer.isActive():
                self._timer.start(_RUNNING_MS)
        else:
            self._timer.start(_STILL_MS)

    @Slot()
    def _ask(self) -> None:
        """Have the worker look at the run, up to the update on the screen."""
        session = self._store.session
        document, capacity = session.document, self._known(session.document)
        is_training = session.run_state is RunState.TRAINING

        def begin(run: TrainingRun) -> Generator[int, None, object]:
            found = yield from run.examined(
                document.checkpoint.updates, capacity, is_hurried=is_training
            )
            # Nothing is an answer, too.
            return _NOTHING if found is None else found

        def show(done: WorkDone) -> None:
            if isinstance(done.result, Diagnosis):
                self._show(document, done.result)

        self._runner.study(_KIND, begin, show)

    def bring_up_to_date(self) -> None:
        """Wait until what is on the screen is diagnosed; for pictures without a user.

        Gives up where the worker does not answer any more.
        """
        self._timer.stop()
        self._ask()
        end = time.monotonic() + _PATIENCE_SECONDS
        while _KIND in self._runner.awaited and time.monotonic() < end:
            self.thread().msleep(1)
            self._runner.poll()

    def _known(self, document: Document) -> Capacity | None:
        """What was tried of the same network on the same data."""
        if self._capacity is None:
            return None
        of, capacity = self._capacity
        is_same = of.network is document.network and of.data is document.data
        return capacity if is_same and of.loss == document.loss else None

    def _show(self, document: Document, found: Diagnosis) -> None:
        if found.evidence.capacity is not None:
            self._capacity = (document, found.evidence.capacity)
        session = self._store.session
        is_current = (
            session.document is document or session.run_state is RunState.TRAINING
        )
        if not is_current or not found.is_of(session.document):
            return  # the next one is under way
        kinds = {each.kind for each in found.findings}
        finding = session.finding if session.finding in kinds else ""
        self._store.update(diagnosis=found, finding=finding)

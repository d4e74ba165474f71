"""What the worker computes beside the run, and who waits for it (GUI thread)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bpviz_desktop.controller.worker.messages import (
    Steps,
    Study,
    Work,
    WorkDone,
    WorkerLike,
)
from bpviz_desktop.controller.worker.training_run import TrainingRun


class Errands:
    """At most one of each kind; an answer that nobody waits for is dropped.

    Parameters
    ----------
    worker : WorkerLike
    failed : callable
        Is told the traceback of what came to grief.
    """

    def __init__(self, worker: WorkerLike, failed: Callable[[str], object]) -> None:
        self._worker = worker
        self._failed = failed
        self._ticket = 0
        self._awaited: dict[str, tuple[int, Callable[[WorkDone], None]]] = {}
        self._seen: dict[str, WorkDone] = {}

    @property
    def awaited(self) -> frozenset[str]:
        """Kinds of work that are still going on."""
        return frozenset(self._awaited)

    def ask(
        self,
        kind: str,
        whole: int,
        begin: Callable[[], Steps],
        show: Callable[[WorkDone], None],
    ) -> None:
        """Have something computed; a newer one of the same kind takes its place."""
        self._worker.send(Work(self._await(kind, show), kind, whole, begin))

    def study(
        self,
        kind: str,
        begin: Callable[[TrainingRun], Steps],
        show: Callable[[WorkDone], None],
    ) -> None:
        """As `ask`, of the run's past."""
        self._worker.send(Study(self._await(kind, show), kind, 1, begin))

    def _await(self, kind: str, show: Callable[[WorkDone], None]) -> int:
        self._ticket += 1
        self._awaited[kind] = (self._ticket, show)
        return self._ticket

    def stop(self, kind: str) -> None:
        """Have work of this kind put aside; nobody waits for it any more."""
        if self._awaited.pop(kind, None) is not None:
            self._ticket += 1
            self._worker.send(Work(self._ticket, kind, 0, _nothing))

    def poll(self) -> bool:
        """Tell those who wait what is new; whether anything was."""
        is_new = False
        for kind, (ticket, show) in list(self._awaited.items()):
            done = self._worker.work.get(kind)
            if done is None or done.ticket != ticket or done is self._seen.get(kind):
                continue
            self._seen[kind], is_new = done, True
            if done.result is not None or done.fault:
                del self._awaited[kind]
            if done.fault:
                self._failed(done.fault)
            show(done)
        return is_new


def _nothing() -> Steps:
    """Work that is done at once."""
    return
    yield


def telling(
    show: Callable[[Any], object], progress: Callable[[int], object] = lambda done: None
) -> Callable[[WorkDone], None]:
    """What is to be told of work: its result, and the steps done until then."""

    def on_done(done: WorkDone) -> None:
        if done.result is not None:
            show(done.result)
        elif not done.fault:
            progress(done.done)

    return on_done

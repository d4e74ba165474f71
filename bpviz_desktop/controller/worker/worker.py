"""The worker thread: takes messages, trains, and leaves its latest report in a slot.

Everything here runs on the worker's thread except what says otherwise. No signal is
sent: the GUI looks at the slot 60 times a second.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QThread

from bpviz_desktop.controller.worker.desk import Desk
from bpviz_desktop.controller.worker.messages import Fault, Mail, Report, Stop, WorkDone

# No frame takes longer; a window that does not paint must not stop the run.
_LONGEST_HOLD = 0.05


class Worker(QThread):
    """One thread for the life of the window, at its desk."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._desk = Desk(self._notify)
        self._mailbox: queue.SimpleQueue[Mail | Stop] = queue.SimpleQueue()
        self._gate = threading.Event()
        self._gate.set()

    # Called from the GUI thread.

    @property
    def latest(self) -> Report | Fault | None:
        """The newest answer (any thread)."""
        return self._desk.latest

    @property
    def work(self) -> Mapping[str, WorkDone]:
        """How far each kind of work is (any thread)."""
        return self._desk.work

    def send(self, message: Mail) -> None:
        """Put a message into the mailbox (any thread)."""
        self._mailbox.put(message)

    def hold(self) -> None:
        """Wait with training while a frame is drawn (GUI thread)."""
        self._gate.clear()

    def release(self) -> None:
        """The frame is drawn: go on."""
        self._gate.set()

    def wait_for(self, is_there: Callable[[], bool], seconds: float) -> bool:
        """Wait until something was answered (GUI thread); False if it takes longer."""
        with self._condition:
            return self._condition.wait_for(is_there, seconds)

    def close(self) -> None:
        """End the thread and wait for it (GUI thread)."""
        if self.isRunning():
            self._mailbox.put(Stop())
            self.wait()

    # On the worker's thread.

    def _notify(self) -> None:
        with self._condition:
            self._condition.notify_all()

    def run(self) -> None:
        """Carry out messages until Stop; train and work between them."""
        while True:
            try:
                mail = self._mailbox.get(timeout=self._desk.patience())
            except queue.Empty:
                if self._desk.is_training:
                    self._gate.wait(_LONGEST_HOLD)
                self._desk.go_on()
                continue
            if isinstance(mail, Stop):
                self._desk.clear()
                return
            self._desk.take(mail)

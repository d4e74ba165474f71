"""Moving the cursor: steps forwards and backwards, and playing them by themselves."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from bpviz_desktop.controller.runner import ALL, Runner
from bpviz_desktop.controller.speeds import SPEEDS
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.board.order import Granularity
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.run.divergence import not_made_sentence
from bpviz_desktop.model.run.goals import Goal
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import Cursor, RunState, Session
from bpviz_desktop.model.screen.steps import (
    is_applicable,
    made_by_hand,
    updates_to_epoch_end,
)

# How many steps can be undone exactly; before them Back goes by the order of terms.
_TRAIL_LENGTH = 10_000
# Up to so many updates of an epoch are stepped here; longer ones the worker makes.
_LONGEST_STEPPED_EPOCH = 200


def _have_the_same_terms(first: Document, second: Document) -> bool:
    """Whether updates of two documents of a run have the same terms."""
    one, other = first.training, second.training
    return (
        first.network is second.network
        and first.data is second.data
        and first.loss == second.loss
        and replace(one, learning_rate=0.0) == replace(other, learning_rate=0.0)
    )


class Playback(QObject):
    """Steps through the lesson (GUI thread).

    A step goes to the end of the next run of terms that the granularity names. With its
    last term an update is made; the step after it begins the next one. Back undoes
    exactly the last steps.
    """

    def __init__(
        self, store: Store, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._runner = runner
        self._trail: deque[tuple[Cursor, Granularity, Cursor]] = deque(
            maxlen=_TRAIL_LENGTH
        )
        self._trail_of: Document | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)

    # Steps.

    def forward(self) -> None:
        """Take one step of the session's granularity."""
        self._step(self._store.session.granularity)

    def next_update(self) -> None:
        """Make the rest of the update, or all of the next one."""
        self._step("update")

    def _step(self, granularity: Granularity) -> None:
        self._forget_other_terms()
        before, by = self._place(), self._store.session.step_by
        self._store.update(step_by=granularity)
        match granularity:
            case "update":
                moved = self._next_update()
            case "epoch":
                moved = self._next_epoch()
            case _:
                moved = self._next_terms(granularity)
        if moved:
            self._trail.append((before, by, self._place()))
        else:
            self.pause()

    def _forget_other_terms(self) -> None:
        """Let go of the trail where an edit may have given updates other terms."""
        document, known = self._store.session.document, self._trail_of
        if known is None or not _have_the_same_terms(known, document):
            self._trail.clear()
        self._trail_of = document

    def _place(self) -> Cursor:
        """Where the cursor is; a whole update is told by ALL."""
        session = self._store.session
        if session.cursor.revealed == len(session.lesson.order):
            return session.cursor._replace(revealed=ALL)
        return session.cursor

    def _next_terms(self, granularity: Granularity) -> bool:
        if not self.begin():
            return False
        session = self._store.session
        stop = session.lesson.next_stop(session.cursor.revealed, granularity)
        self.reveal(stop)
        return True

    def _next_update(self) -> bool:
        if not self.begin():
            return False
        self.reveal(len(self._store.session.lesson.order))
        return True

    def _next_epoch(self) -> bool:
        session = self._store.session
        count = updates_to_epoch_end(session.document)
        if count > _LONGEST_STEPPED_EPOCH:
            self._runner.train(per_second=None, until=session.update + count)
            return True
        return all(self._next_update() for _ in range(count))

    def begin(self) -> bool:
        """Lay out the next update, if that on the screen is whole."""
        session = self._store.session
        if session.is_made:
            self._show(session.document)
        elif session.cursor.revealed == len(session.lesson.order):
            self._refuse(session)
            return False
        return True

    def _refuse(self, session: Session) -> None:
        """Say why the update on the screen is not made."""
        self._store.update(
            message=not_made_sentence(
                session.update + 1, session.lesson.trace.training.learning_rate
            ),
            divergence=session.divergence,
        )

    def _show(self, document: Document) -> None:
        """Show the update that begins at a document, nothing of it known."""
        lesson = Lesson.of(trace_of(document), self._store.session.focus)
        cursor = Cursor(document.checkpoint.updates, 0)
        self._store.update(
            document=document, lesson=lesson, cursor=cursor, pinned=None, message=""
        )

    def reveal(self, revealed: int) -> None:
        """Show so many terms of the update; with all of them it is made."""
        session = self._store.session
        cursor = session.cursor._replace(revealed=revealed)
        if revealed == len(session.lesson.order) and not session.is_made:
            self._make(session, cursor)
            return
        document = session.document
        if revealed < len(session.lesson.order):
            document = session.before
        self._store.update(document=document, cursor=cursor, pinned=None, message="")

    def _make(self, session: Session, cursor: Cursor) -> None:
        """Make the update on the screen."""
        trace = session.lesson.trace
        after = trace.after
        if not is_applicable(trace):
            self._store.update(cursor=cursor, pinned=None)
            self._refuse(session)
        elif after.updates <= session.updates_made and not made_by_hand(trace):
            # The past run's own future: nothing new is made.
            self._store.update(pinned=None)
            self._runner.seek(after.updates, ALL, session.step_by)
        else:
            document = replace(session.document, checkpoint=after)
            self._store.update(
                document=document, cursor=cursor, pinned=None, message=""
            )
            self._runner.record(after, trace.loss)

    def back(self) -> None:
        """Undo the last step; before the first one go back by the granularity."""
        session = self._store.session
        cursor = session.cursor
        self._forget_other_terms()
        if self._trail and self._trail[-1][2] == self._place():
            cursor, by, _ = self._trail.pop()
            self._store.update(step_by=by)
            self._go_to(cursor, by)
            return
        self._trail.clear()
        self._store.update(step_by=session.granularity)
        if session.granularity not in ("update", "epoch") and cursor.revealed:
            stop = session.lesson.previous_stop(cursor.revealed, session.granularity)
            self.reveal(stop)
        elif cursor.update > session.first_update:
            self._runner.seek(cursor.update, ALL, session.granularity)
        else:
            self.reveal(0)

    def _go_to(self, cursor: Cursor, by: Granularity) -> None:
        if cursor.revealed == ALL:
            self._runner.seek(cursor.update + 1, ALL, by)
        elif cursor.update == self._store.session.cursor.update:
            self.reveal(cursor.revealed)
        else:
            self._runner.seek(cursor.update, cursor.revealed, by)

    def to_start(self) -> None:
        """Reveal nothing of the update on the screen."""
        self.reveal(0)

    def to_end(self) -> None:
        """Reveal all of the update on the screen."""
        self._store.update(step_by="update")
        self.reveal(len(self._store.session.lesson.order))

    def to_phase_end(self) -> None:
        """Reveal the rest of the phase."""
        self._store.update(step_by="phase")
        session = self._store.session
        if session.cursor.revealed < len(session.lesson.order):
            self.reveal(session.lesson.next_stop(session.cursor.revealed, "phase"))

    def to_update(self, update: int) -> None:
        """Show the state after `update` updates."""
        if update != self._store.session.update:
            self._trail.clear()
            at_start = update == self._store.session.first_update
            self._runner.seek(update, 0 if at_start else ALL, "update")

    # Running by itself.

    def run(self) -> None:
        """Run at the session's speed, until `pause`."""
        speed = SPEEDS[self._store.session.speed]
        self._trail.clear()
        if speed.steps:
            assert speed.per_second is not None
            self._timer.start(round(1000 / speed.per_second))
            self._store.update(run_state=RunState.PLAYING)
            self.forward()
        else:
            self._store.update(pinned=None)
            self._runner.train(per_second=speed.per_second)

    def run_until(
        self, *, updates: int | None = None, goal: Goal | None = None
    ) -> None:
        """Train at the session's speed (a lesson's: unlimited) until an end."""
        speed = SPEEDS[self._store.session.speed]
        at = self._store.session.update
        self._trail.clear()
        self._store.update(pinned=None)
        self._runner.train(
            per_second=None if speed.steps else speed.per_second,
            until=None if updates is None else at + updates,
            goal=goal,
        )

    def pause(self) -> None:
        """Stop running."""
        self._timer.stop()
        self._runner.pause()
        if self._store.session.run_state is RunState.PLAYING:
            self._store.update(run_state=RunState.PAUSED)

    @Slot()
    def _on_tick(self) -> None:
        if self._store.session.run_state is RunState.PLAYING:
            self.forward()

"""Moments: what was on the screen, to be shown again by undo and redo."""

from __future__ import annotations

from typing import NamedTuple

from bpviz_desktop.controller.playback import Playback
from bpviz_desktop.controller.runner import ALL, Runner
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.impact import Impact, impact_of
from bpviz_desktop.model.screen.lesson import Lesson, preview_trace, trace_of
from bpviz_desktop.model.screen.parts import exists
from bpviz_desktop.model.screen.session import Cursor, RunState, Session

_STOPPED = tr("The run was stopped: what it trained is another network now.")


class Moment(NamedTuple):
    """What was on the screen: a document, of which run, and how much of its update.

    `run` None is a run that is still to begin, `cursor` None nothing but the document.
    """

    document: Document
    run: int | None
    cursor: Cursor | None


class Moments:
    """Shows moments, and has the run go on from them (GUI thread)."""

    def __init__(self, store: Store, runner: Runner, playback: Playback) -> None:
        self._store = store
        self._runner = runner
        self._playback = playback

    def here(self) -> Moment:
        """The moment on the screen."""
        session = self._store.session
        return Moment(session.document, session.curve.run, session.cursor)

    def show(self, moment: Moment) -> None:
        """Show a moment, and have the run go on as the edit demands."""
        session, document = self._store.session, moment.document
        if document is session.document:
            return
        impact, was_running = impact_of(session.document, document), session.is_running
        if impact in (Impact.FORK, Impact.RESTART):
            self._playback.pause()
            session = self._store.session
        at, is_same_run = document.checkpoint.updates, moment.run == session.curve.run
        if impact is Impact.FORK:
            is_past = session.first_update <= at <= session.updates_made
            impact = Impact.CONTINUE if is_same_run and is_past else Impact.RESTART
        # Told in one, a change of the learning rate in a run takes half as long.
        with self._store.together():
            is_stopped = was_running and impact is Impact.RESTART
            self._put(session, moment, _STOPPED if is_stopped else "")
            if impact is Impact.RESTART:
                run = None if is_same_run else moment.run
                self._runner.begin(run or None, left=session.document)
            elif impact is Impact.CONTINUE:
                self._runner.go_on(left=session.document)
            if moment.cursor is not None and moment.cursor.update < at:
                self._runner.seek(at, ALL, session.step_by)

    def _put(self, session: Session, moment: Moment, message: str) -> None:
        """Put the moment into the session."""
        document, at = moment.document, moment.document.checkpoint.updates
        # Of a run that goes on the next frame shows another update.
        is_training = session.run_state is RunState.TRAINING
        trace = preview_trace if is_training else trace_of
        lesson = Lesson.of(trace(document), session.focus)
        pinned, selection = session.pinned, session.selection
        network = document.network
        if network is not session.document.network:
            pinned = None
            selection = frozenset(part for part in selection if exists(part, network))
        self._store.update(
            document=document,
            lesson=lesson,
            cursor=Cursor(at, self._known(session, moment, lesson)),
            pinned=pinned,
            selection=selection,
            message=message,
        )

    def _known(self, session: Session, moment: Moment, lesson: Lesson) -> int:
        """How many terms of an edited update are revealed: what was, but not all."""
        at, cursor = moment.document.checkpoint.updates, session.cursor
        if session.update != at:
            cursor = moment.cursor or Cursor(at, 0)
        if cursor.update != at:
            return lesson.order.backward_end()
        return min(cursor.revealed, len(lesson.order) - 1)

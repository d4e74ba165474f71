"""The store: one Session, and a signal when it changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from bpviz_desktop.model.screen.session import FIELDS, Session, changed_fields


class Store(QObject):
    """Holds the Session that every view draws (GUI thread).

    Signals
    -------
    changed(Session, frozenset of str)
        The new session, and which fields differ from the last one.
    """

    changed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # What the views have been told last, while they are not told of each change.
        self._told: Session | None = None

    @property
    def session(self) -> Session:
        """What is on the screen."""
        return self._session

    def update(self, **changes: Any) -> None:
        """Replace fields of the session, and tell the views if anything changed."""
        new = replace(self._session, **changes)
        if new.lesson.trace is not self._session.lesson.trace:
            # A check belongs to the parameters it was made for.
            new = replace(new, gradient_check=None, check_progress=None)
        is_new = new.lesson is not self._session.lesson
        if is_new and new.pinned is not None and not new.lesson.has(new.pinned):
            new = replace(new, pinned=None)
        told = new.diagnosis
        if told is not None and not told.is_of(new.document):
            new = replace(new, diagnosis=None, finding="")
        fields = changed_fields(self._session, new)
        if fields:
            self._session = new
            if self._told is None:
                self.changed.emit(new, fields)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Tell the views once of all that changes inside."""
        if self._told is not None:
            yield
            return
        self._told = self._session
        try:
            yield
        finally:
            fields = changed_fields(self._told, self._session)
            self._told = None
            if fields:
                self.changed.emit(self._session, fields)

    def announce(self) -> None:
        """Have every view draw the session from nothing."""
        self.changed.emit(self._session, FIELDS)

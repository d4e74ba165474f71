"""Undo: one command class for every edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from bpviz_desktop.controller.moments import Moment
from bpviz_desktop.model.document import Document


class EditCommand(QUndoCommand):
    """From one document to another and back.

    Both documents hold the checkpoint that was on the screen, so that undoing an edit
    after training brings back exactly what was shown before it, in its own run.

    Parameters
    ----------
    name : str
    before, after : Document
    show : callable
        Shows a moment.
    here : callable
        Gives the moment that is shown.
    """

    def __init__(
        self,
        name: str,
        before: Document,
        after: Document,
        *,
        show: Callable[[Moment], None],
        here: Callable[[], Moment],
    ) -> None:
        super().__init__(name)
        self._show, self._here = show, here
        self._before = here()._replace(document=before)
        self._after = Moment(after, None, None)

    def undo(self) -> None:
        """Show the document before the edit."""
        self._after = self._here()._replace(document=self._after.document)
        self._show(self._before)

    def redo(self) -> None:
        """Show the document after the edit."""
        self._before = self._here()._replace(document=self._before.document)
        self._show(self._after)

"""Undo: one command class for every edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from bpviz_desktop.model.document import Document


class EditCommand(QUndoCommand):
    """From one document to another and back.

    Both documents hold the checkpoint that was on the screen, so that undoing an edit
    after training brings back exactly what was shown before it.
    """

    def __init__(
        self,
        name: str,
        before: Document,
        after: Document,
        *,
        apply: Callable[[Document], None],
    ) -> None:
        super().__init__(name)
        self._before, self._after, self._apply = before, after, apply

    def undo(self) -> None:
        """Show the document before the edit."""
        self._apply(self._before)

    def redo(self) -> None:
        """Show the document after the edit."""
        self._apply(self._after)

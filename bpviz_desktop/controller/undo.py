"""Undo: one command class for every edit, on a stack that is bounded by bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from bpviz_desktop.controller.moments import Moment
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Document

# What all documents of the stack may hold together; the newest edit is always kept.
BUDGET_BYTES = 128 * 2**20
FORGOTTEN = tr("an edit that is no longer kept")


class EditCommand(QUndoCommand):
    """From one document to another and back.

    Undo brings back exactly what was shown before the edit, in its own run, and redo
    what was shown when it was undone: what has been trained in between is not lost.

    Parameters
    ----------
    name : str
    before : Document
    after : Moment
    show : callable
        Shows a moment.
    here : callable
        Gives the moment that is shown.
    burst : int or None
        Edits of one burst that follow each other become one.
    """

    def __init__(
        self,
        name: str,
        before: Document,
        after: Moment,
        *,
        show: Callable[[Moment], None],
        here: Callable[[], Moment],
        burst: int | None = None,
    ) -> None:
        super().__init__(name)
        self._burst = burst
        self._show, self._here = show, here
        self._before = here()._replace(document=before)
        self._after = after
        self._is_done = False
        self._is_forgotten = False

    def takes_up(self, other: EditCommand) -> bool:
        """Carry out an edit that follows as part of this one, if of the same burst."""
        if self._burst is None or self._burst != other._burst or self._is_forgotten:
            return False
        other.redo()
        self._after = other._after
        self.setText(other.text())
        return True

    def arrays(self) -> Iterator[Floats]:
        """What the command keeps in memory."""
        if self._is_forgotten:
            return
        for document in (self._before.document, self._after.document):
            yield document.checkpoint.parameters.flat
            yield document.start.flat
            yield from document.checkpoint.optimizer_state.slots.values()
            yield from (document.data.inputs, document.data.targets)
            yield from (document.data.test_inputs, document.data.test_targets)

    def forget(self) -> None:
        """Let go of both documents: the edit can no longer be undone."""
        if not self._is_forgotten:
            self._is_forgotten = True
            self._before = self._after = self._after._replace(
                document=self._here().document
            )
            self.setText(FORGOTTEN)

    def undo(self) -> None:
        """Show the document before the edit."""
        if self._is_forgotten:
            return
        self._after = self._here()
        self._show(self._before)

    def redo(self) -> None:
        """Show the document after the edit."""
        if self._is_forgotten:
            return
        if self._is_done:
            self._before = self._here()
        self._is_done = True
        self._show(self._after)


class UndoStack(QUndoStack):
    """Lets go of the oldest edits where all together hold too much.

    Parameters
    ----------
    budget_bytes : int
    """

    def __init__(
        self, parent: QObject | None = None, budget_bytes: int = BUDGET_BYTES
    ) -> None:
        super().__init__(parent)
        self._budget_bytes = budget_bytes

    def __del__(self) -> None:
        """Let go of the edits while the stack is still whole.

        PySide takes the stack for the commands' parent: Python's collector, which may
        come to a command before it comes to its stack, deletes it under Qt's hands.
        """
        if isValid(self):
            self.blockSignals(True)
            self.clear()

    @property
    def bytes_held(self) -> int:
        """Memory of all documents; what several share counts once."""
        return sum(_sizes(self._commands(), {}))

    def push_edit(self, command: EditCommand) -> None:
        """Carry out an edit, and keep it."""
        last = self.command(self.index() - 1) if self.index() == self.count() else None
        # Not by Qt: PySide keeps a merged command, and its documents, for ever.
        if isinstance(last, EditCommand) and last.takes_up(command):
            self.indexChanged.emit(self.index())
            self.undoTextChanged.emit(self.undoText())
        else:
            self.push(command)
        seen: dict[int, int] = {}
        held = 0
        for at, older in enumerate(reversed(self._commands())):
            held += sum(_sizes([older], seen))
            if at and held > self._budget_bytes:
                older.forget()

    def _commands(self) -> list[EditCommand]:
        found = (self.command(k) for k in range(self.count()))
        return [each for each in found if isinstance(each, EditCommand)]


def _sizes(commands: Iterable[EditCommand], seen: dict[int, int]) -> Iterator[int]:
    """Bytes of each array that was not seen before."""
    for command in commands:
        for array in command.arrays():
            owner = array if array.base is None else array.base
            if id(owner) not in seen:
                seen[id(owner)] = array.nbytes
                yield array.nbytes

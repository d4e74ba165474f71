"""What a row of the table of actions holds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

# Keys as the system and the language write them.
NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True)
class ActionRow:
    """One thing in a menu.

    Attributes
    ----------
    name : str
        Its objectName, for scripts and tests.
    menu : str
        The menu it stands in, "View/Layout" for one within another; a name of "-" is
        a separator.
    text : str
    keys : tuple of str
        Shortcuts with Ctrl or Alt, and F keys.
    plain_key : str
        A key that acts only where the focused widget has no use for it.
    tip : str
    checkable : bool
    """

    name: str
    menu: str
    text: str = ""
    keys: tuple[str, ...] = ()
    plain_key: str = ""
    tip: str = ""
    checkable: bool = False

    @property
    def shown_key(self) -> str:
        """Its first key as the menu writes it, in the reader's language."""
        return QKeySequence((*self.keys, self.plain_key)[0]).toString(NATIVE)

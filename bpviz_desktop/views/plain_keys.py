"""Plain keys: they act only where the focused widget has no use for them."""

from __future__ import annotations

from PySide6.QtCore import Qt

_ACTIONS = {
    Qt.Key.Key_Right: "step_forward",
    Qt.Key.Key_Left: "step_back",
    Qt.Key.Key_Home: "step_start",
    Qt.Key.Key_End: "step_end",
    Qt.Key.Key_R: "reset",
    Qt.Key.Key_F: "view_fit",
}


def is_plain(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key is pressed alone (the number block counts as alone)."""
    return modifiers in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )


def action_of(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str | None:
    """The name of the action that a key stands for, if it stands for one."""
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Right:
        return "step_phase"
    return _ACTIONS.get(key) if is_plain(modifiers) else None

"""Plain keys: they act only where the focused widget has no use for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ACTIONS = {
    Qt.Key.Key_Right: "step_forward",
    Qt.Key.Key_Left: "step_back",
    Qt.Key.Key_Home: "step_start",
    Qt.Key.Key_End: "step_end",
    Qt.Key.Key_R: "reset",
    Qt.Key.Key_F: "view_fit",
    Qt.Key.Key_Delete: "edit_delete",
    Qt.Key.Key_Insert: "edit_add_layer",
    Qt.Key.Key_S: "edit_link",
    Qt.Key.Key_W: "edit_next_wire",
    Qt.Key.Key_B: "edit_bias",
    Qt.Key.Key_L: "edit_align",
    Qt.Key.Key_T: "edit_weights",
    Qt.Key.Key_M: "view_maps",
}
_WITH_SHIFT = {
    Qt.Key.Key_Right: "step_phase",
    Qt.Key.Key_Delete: "edit_disconnect",
    Qt.Key.Key_B: "edit_freeze",
}
_WITH_CTRL = {
    Qt.Key.Key_A: "edit_select_all",
    Qt.Key.Key_C: "edit_copy",
    Qt.Key.Key_V: "edit_paste",
    Qt.Key.Key_X: "edit_cut",
}
_STEP_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
)


def _is_alone(event: QKeyEvent, *also: Qt.KeyboardModifier) -> bool:
    """Whether a key is pressed alone (the number block counts as alone)."""
    return event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
        *also,
    )


def action_of(event: QKeyEvent) -> str | None:
    """The name of the action that a key stands for, if it stands for one."""
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key in _WITH_SHIFT:
        return _WITH_SHIFT[key]
    if event.text() == "+" and _is_alone(event, Qt.KeyboardModifier.ShiftModifier):
        return "edit_add_unit"
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _WITH_CTRL:
        return _WITH_CTRL[key]
    return _ACTIONS.get(key) if _is_alone(event) else None


def is_space(event: QKeyEvent) -> bool:
    """Whether this is Space; with a modifier it is none on being pressed."""
    return event.key() == Qt.Key.Key_Space and (
        _is_alone(event) or event.type() == QKeyEvent.Type.KeyRelease
    )


def is_escape(event: QKeyEvent) -> bool:
    """Whether this is Esc, alone."""
    return event.key() == Qt.Key.Key_Escape and _is_alone(event)


def is_for_stepping(event: QKeyEvent) -> bool:
    """Whether a button should leave this key to the window."""
    return event.key() in _STEP_KEYS


def is_enter(event: QKeyEvent) -> bool:
    """Whether this is Enter or Return."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_enter(event: QKeyEvent, card: QWidget) -> bool:
    """Press the button with the focus on a card, as a dialog does; whether it did."""
    focused = card.focusWidget()
    if not is_enter(event) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True

"""Which columns stand beside the network; in a narrow window one at a time.

Painted with the bare window; see there why it says no `Qt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bpviz_desktop.views.look.size import px

if TYPE_CHECKING:
    from bpviz_desktop.views.shell.main_window import MainWindow

# Under this width there is no room for both columns beside the network.
_NARROW = 900
LEFT, RIGHT = "left", "right"


class Sides(QObject):
    """Shows and hides the columns of a window.

    Attributes
    ----------
    wanted : dict of str to bool
        Whether the left and the right column are to be seen where there is room.

    Signals
    -------
    changed()
        Others are to be seen than before.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.wanted = {LEFT: True, RIGHT: True}
        self._in_narrow = RIGHT
        self._actions = {
            side: window.actions_by_name[f"view_{side}"] for side in self.wanted
        }
        self._actions[LEFT].triggered.connect(self._on_left)
        self._actions[RIGHT].triggered.connect(self._on_right)

    @property
    def _is_narrow(self) -> bool:
        return self._window.width() < px(_NARROW)

    def arrange(self) -> None:
        """Show what is wanted and has room."""
        window, is_narrow = self._window, self._is_narrow
        left = self.wanted[LEFT] and not window.is_presenting
        if is_narrow:
            left = left and self._in_narrow == LEFT
        right = self.wanted[RIGHT] and not (is_narrow and left)
        before = window.left.isHidden(), window.right.isHidden()
        window.left.setVisible(left)
        window.right.setVisible(right)
        self._actions[LEFT].setChecked(left)
        self._actions[RIGHT].setChecked(right)
        if before != (not left, not right):
            self.changed.emit()

    def show(self, side: str) -> None:
        """Have a column seen, in a narrow window instead of the other."""
        self.wanted[side] = True
        self._in_narrow = side
        self.arrange()

    def want(self, *, left: bool, right: bool) -> None:
        """Have these columns seen; in a narrow window the right one before the left."""
        self.wanted = {LEFT: left, RIGHT: right}
        self._in_narrow = RIGHT if right else LEFT
        self.arrange()

    @Slot(bool)
    def _on_left(self, is_wanted: bool) -> None:
        if is_wanted:
            self.show(LEFT)
        elif self._is_narrow:
            self.show(RIGHT)
        else:
            self.hide(LEFT)

    @Slot(bool)
    def _on_right(self, is_wanted: bool) -> None:
        if is_wanted:
            self.show(RIGHT)
        else:
            self.hide(RIGHT)

    def hide(self, side: str) -> None:
        """Have a column put away."""
        self.wanted[side] = False
        self.arrange()

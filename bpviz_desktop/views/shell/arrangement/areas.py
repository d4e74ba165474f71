"""F6: from one part of the window to the next, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from bpviz_desktop.views.shell.main_window import MainWindow


class Areas(QObject):
    """Moves the focus round the window; each part remembers where it was.

    Parameters
    ----------
    areas : tuple of QWidget
        In the order in which they are gone round.
    first : mapping of QWidget to QWidget
        Where an area is entered that is better entered elsewhere than where Tab would.
    """

    def __init__(
        self,
        window: MainWindow,
        areas: tuple[QWidget, ...],
        first: Mapping[QWidget, QWidget],
    ) -> None:
        super().__init__(window)
        self._areas = areas
        self._last = {areas.index(area): widget for area, widget in first.items()}
        actions = window.actions_by_name
        actions["view_next_area"].triggered.connect(self._on_next)
        actions["view_previous_area"].triggered.connect(self._on_previous)

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    @Slot()
    def _on_previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        focused = QApplication.focusWidget()
        now = self._area_of(focused)
        if now is not None and focused is not None:
            self._last[now] = focused
        count = len(self._areas)
        start = now if now is not None else (-1 if by > 0 else count)
        for k in range(1, count + 1):
            at = (start + by * k) % count
            if self._enter(at):
                return

    def _area_of(self, widget: QWidget | None) -> int | None:
        for at, area in enumerate(self._areas):
            if widget is not None and (widget is area or area.isAncestorOf(widget)):
                return at
        return None

    def _enter(self, at: int) -> bool:
        """Give a part the focus; False where it has nothing to give it to."""
        area, last = self._areas[at], self._last.get(at)
        if not area.isVisible():
            return False
        if last is not None and self._area_of(last) == at and _takes_focus(last):
            goal: QWidget | None = last
        else:
            goal = next(_ways_in(area), None)
        if goal is None:
            return False
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _takes_focus(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled()


def _ways_in(area: QWidget) -> Iterator[QWidget]:
    """What can be focused there, in the order of Tab."""
    if _takes_focus(area):
        yield area
    widget = area.nextInFocusChain()
    while widget is not None and widget is not area:  # the chain is a ring
        if area.isAncestorOf(widget) and _takes_focus(widget):
            yield widget
        widget = widget.nextInFocusChain()

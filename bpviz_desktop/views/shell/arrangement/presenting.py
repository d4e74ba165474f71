"""F11, for a lecture: the window full, a large caption, the pointer ringed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.stage import Stage

_RING, _WIDE = 26, 4.0
# What remotes send, and what it does.
_REMOTE = {
    Qt.Key.Key_PageDown: "step_forward",
    Qt.Key.Key_PageUp: "step_back",
}


class PointerRing(QWidget):
    """A ring round the pointer; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("pointer_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(2 * _RING + 2, 2 * _RING + 2)
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme

    def point_at(self, place: QPoint) -> None:
        """Have the pointer in its middle."""
        self.move(place - QPoint(_RING + 1, _RING + 1))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it so that it shows on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(_RING + 1, _RING + 1), _RING - _WIDE
        painter.setPen(QPen(self._theme.color("panel"), _WIDE + 2))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QPen(self._theme.color("backward"), _WIDE))
        painter.drawEllipse(middle, radius, radius)
        painter.end()


class Presenting(QObject):
    """Puts away what a lecture does not need, and brings it back.

    Attributes
    ----------
    ring : PointerRing
    """

    def __init__(self, window: MainWindow, stage: Stage) -> None:
        super().__init__(window)
        self._window, self._stage = window, stage
        self._was_maximised = False
        self.ring = PointerRing(window)
        self.ring.hide()
        self._action = window.actions_by_name["view_present"]
        self._action.toggled.connect(self._on_toggled)
        window.escaped.connect(self._on_escaped)
        stage.made.connect(self._enlarge)

    @property
    def is_on(self) -> bool:
        """Whether somebody presents."""
        return self._action.isChecked()

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        window = self._window
        if is_on:
            self._was_maximised = window.isMaximized()
        window.is_presenting = is_on
        for widget in (window.menuBar(), window.statusBar()):
            widget.setVisible(not is_on)
        window.sides.arrange()
        self._stage.bottom.cover(is_on, "present")
        self._enlarge()
        application = QApplication.instance()
        assert application is not None
        if is_on:
            window.showFullScreen()
            application.installEventFilter(self)
            self.ring.set_theme(window.theme)
            self.ring.show()
            self.ring.point_at(window.mapFromGlobal(window.cursor().pos()))
            return
        application.removeEventFilter(self)
        self.ring.hide()
        if self._was_maximised:
            window.showMaximized()
        else:
            window.showNormal()

    @Slot()
    def _enlarge(self) -> None:
        """Captions are read from the last row."""
        for caption in self._window.findChildren(QLabel, "phase_caption"):
            if bool(caption.property("presenting")) != self.is_on:
                caption.setProperty("presenting", self.is_on)
                caption.style().polish(caption)

    @Slot()
    def _on_escaped(self) -> None:
        if self.is_on:
            self._action.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; a remote's keys step, whatever has the focus."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = self._window.mapFromGlobal(event.globalPosition().toPoint())
            self.ring.point_at(place)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            name = _REMOTE.get(Qt.Key(event.key()))
            is_mine = isinstance(watched, QWidget) and watched.window() is self._window
            if name is not None and is_mine:
                self._window.actions_by_name[name].trigger()
                return True
        return False

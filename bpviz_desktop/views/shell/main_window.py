"""The bare window: menus, tool bar, empty areas, status bar, keys.

It is painted before anything else is imported, so nothing here may need NumPy;
`workspace` fills it. Even the name `Qt` is left for later (its 137 enums take PySide6
20 ms to make): properties are set by the names of their values instead.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.language import LANGUAGES
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import LIGHT, THEMES, Theme
from bpviz_desktop.views.shell.actions import ACTIONS, MENUS
from bpviz_desktop.views.shell.arrangement.sides import Sides
from bpviz_desktop.views.shell.toolbar import StepBar

_UPDATE_REQUEST = QEvent.Type.UpdateRequest
LEFT, RIGHT, BOTTOM = 254, 340, 180
_CENTRE, _LEAST_UPPER = 680, 340
# Under this height only the timeline is left of the bottom.
LOW, _TIMELINE_ONLY, _USUAL = 760, 36, 800
_FRAME = (4, 32)
_LAYOUTS = ("learn", "train", "diagnose")


class Area(QFrame):
    """An empty place in the window, with its ground painted."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below those that are there."""
        self._column.addWidget(widget, stretch)


class MainWindow(QMainWindow):
    """Menu, tool bar, four areas and status bar.

    Attributes
    ----------
    actions_by_name : dict of str to QAction
    menus : dict of str to QMenu
    bar : StepBar
    left, centre, bottom, right : Area
    sides : Sides
    theme : Theme
    bottom_share : float
        How many times as high as usual the bottom is.
    is_presenting : bool
        Whether what a lecture does not need is put away.
    message, by_hand, count : QLabel
        Texts of the status bar.
    badge : QToolButton
        Says what the last check of all gradients came to; a click checks again.

    Signals
    -------
    painted()
        A frame has been painted.
    themed()
        Another theme has been taken on.
    escaped()
        Esc was pressed where nothing else had a use for it.
    closing(QCloseEvent)
        The window is about to close; a slot may ignore the event.
    dropped(object)
        Path of a file that was dropped on the window.
    """

    painted = Signal()
    themed = Signal()
    escaped = Signal()
    closing = Signal(object)
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._space_is_down = False
        self.is_presenting = False
        self._was_painted = False
        self.bottom_share = 1.0
        room = self._room()
        self.setMinimumSize(QSize(800, 520).boundedTo(room))
        self.resize(QSize(1280, 800).boundedTo(room))
        self.setWindowTitle("bpviz")
        self.actions_by_name = self._build_actions()
        self.bar = StepBar(self.actions_by_name, self)
        self.addToolBar(self.bar)
        self.left = Area("left_dock", self)
        grow(self.left.setMinimumWidth, LEFT)
        self.centre = Area("centre_dock", self)
        self.bottom = Area("bottom_dock", self)
        self.right = Area("right_dock", self)
        self.sides = Sides(self)
        self._lay_out()
        self.take_text_size()
        self._build_status()
        self.theme = LIGHT
        self.setAcceptDrops(True)

    def _room(self) -> QSize:
        """What a window may take of the screen, its frame left out."""
        if QGuiApplication.platformName() == "offscreen":
            return QSize(1 << 14, 1 << 14)  # there is no screen
        return self.screen().availableSize() - QSize(*_FRAME)

    def _build_actions(self) -> dict[str, QAction]:
        bar = self.menuBar()
        self.menus: dict[str, QMenu] = {
            name: bar.addMenu(words) for name, words in MENUS.items() if "/" not in name
        }
        submenus: dict[str, QMenu] = {}
        actions: dict[str, QAction] = {}
        for row in ACTIONS:
            name, _, inner = row.menu.partition("/")
            menu = self.menus[name]
            if inner:
                if row.menu not in submenus:
                    submenus[row.menu] = menu.addMenu(MENUS[row.menu])
                menu = submenus[row.menu]
            if row.name == "-":
                menu.addSeparator()
                continue
            action = QAction(row.text, self)
            action.setObjectName(row.name)
            action.setCheckable(row.checkable)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            shown, tip = row.shown_key, row.tip or row.text.rstrip("…")
            action.setToolTip(f"{tip} ({shown})" if shown else tip)
            if row.plain_key:
                # Shown, but not a shortcut: it would act while one types.
                action.setText(f"{row.text}\t{shown}")
                action.setIconText(row.text)
            menu.addAction(action)
            self.addAction(action)
            actions[row.name] = action
        for kind, names in (
            ("theme", (*THEMES, "system")),
            ("language", (*LANGUAGES, "system")),
            ("layout", _LAYOUTS),
        ):
            group = QActionGroup(self)
            for name in names:
                group.addAction(actions[f"{kind}_{name}"])
        return actions

    def _lay_out(self) -> None:
        upper = self._splitter("Horizontal", self.left, self.centre)
        left_block = self._splitter("Vertical", upper, self.bottom)
        whole = self._splitter("Horizontal", left_block, self.right)
        upper.setObjectName("left_splitter")
        whole.setObjectName("right_splitter")
        for splitter, growing in ((upper, 1), (left_block, 0), (whole, 0)):
            splitter.setStretchFactor(growing, 1)
            splitter.setStretchFactor(1 - growing, 0)
        left_block.splitterMoved.connect(self._on_bottom_moved)
        self._upper, self._left_block, self._whole = upper, left_block, whole
        self.setCentralWidget(whole)

    def take_text_size(self) -> None:
        """Give every area the room that it usually has at this size of text."""
        self._upper.setSizes([px(LEFT), px(_CENTRE)])
        self.share_out(RIGHT, self.bottom_share)

    def share_out(self, right: int, bottom: float) -> None:
        """Make the right column so wide (at the usual text), the bottom so high.

        `bottom` is a multiple of what is usual in a window of this height.
        """
        wide = self._whole.width() or px(LEFT + _CENTRE + RIGHT)
        self._whole.setSizes([wide - px(right), px(right)])
        self.bottom_share = bottom
        self._arrange()

    def _splitter(self, orientation: str, first: QWidget, second: QWidget) -> QSplitter:
        splitter = QSplitter()
        splitter.setProperty("orientation", orientation)
        splitter.setHandleWidth(6)
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _build_status(self) -> None:
        self.message = QLabel(self)
        self.by_hand = QLabel(self)
        self.count = QLabel(self)
        for label in (self.message, self.by_hand, self.count):
            label.setProperty("textFormat", "PlainText")
            label.setContentsMargins(6, 0, 12, 0)
        self.badge = QToolButton(self)
        self.badge.setObjectName("gradient_badge")
        self.badge.setDefaultAction(self.actions_by_name["check_gradients"])
        self.badge.setProperty("focusPolicy", "TabFocus")
        self.statusBar().addWidget(self.by_hand)
        self.statusBar().addWidget(self.badge)
        self.statusBar().addWidget(self.count)
        self.statusBar().addWidget(self.message, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        self.theme = theme
        self.bar.set_theme(theme)
        self.themed.emit()

    @property
    def was_painted(self) -> bool:
        """Whether the window has been on the screen yet."""
        return self._was_painted

    def showEvent(self, event: object) -> None:
        """Begin with the focus on Step."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.bar.focus_step()

    def event(self, event: QEvent) -> bool:
        """Tell when a frame has been painted: Qt paints all widgets in this event."""
        is_done = super().event(event)
        if event.type() == _UPDATE_REQUEST:
            self.painted.emit()
        return is_done

    def paintEvent(self, event: object) -> None:
        """Note the first paint."""
        super().paintEvent(event)  # type: ignore[arg-type]
        self._was_painted = True

    def resizeEvent(self, event: object) -> None:
        """Leave the bottom only its timeline in a low window."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    @property
    def _usual_bottom(self) -> int:
        """A quarter of a high window; a low one needs its height for the network."""
        height, least = self.height(), px(BOTTOM)
        return max(least, min(height // 4, least + (height - px(_USUAL)) * 2 // 5))

    def _arrange(self) -> None:
        self.sides.arrange()
        height = self.height()
        bottom = min(
            round(self._usual_bottom * self.bottom_share), height - px(_LEAST_UPPER)
        )
        if height < px(LOW):
            bottom = px(_TIMELINE_ONLY)
        self._left_block.setSizes([height - bottom, bottom])

    @Slot()
    def _on_bottom_moved(self) -> None:
        """Keep the bottom's share when the window gets another size."""
        height = self.height()
        if height >= px(LOW):
            self.bottom_share = self._left_block.sizes()[1] / self._usual_bottom

    # Plain keys: they reach the window only where the focused widget ignored them.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, run, reset or fit."""
        from bpviz_desktop.views.shell import plain_keys

        name = plain_keys.action_of(event)
        if name is not None:
            self.actions_by_name[name].trigger()
        elif plain_keys.is_space(event):
            self._space_is_down = not event.isAutoRepeat() or self._space_is_down
        elif plain_keys.is_escape(event):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Run on letting go of Space, so that dragging with it can pan instead."""
        from bpviz_desktop.views.shell import plain_keys

        if plain_keys.is_space(event) and not event.isAutoRepeat():
            if self._space_is_down:
                self.actions_by_name["run"].trigger()
            self._space_is_down = False
        else:
            super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a single file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        name = event.mimeData().urls()[0].toLocalFile()
        if name:
            event.acceptProposedAction()
            self.dropped.emit(Path(name))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition root decide; a fault keeps the window open."""
        event.ignore()
        event.setAccepted(True)
        self.closing.emit(event)

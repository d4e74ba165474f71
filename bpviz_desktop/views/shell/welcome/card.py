"""The card of the first start: four examples, the last files, lessons, own data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from bpviz_desktop.controller.storage.recent import RecentFile
from bpviz_desktop.language import tr
from bpviz_desktop.resource_files import resource
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.dialogs.small_network import network_picture
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.plain_keys import pressed_by_enter

_PICTURE, _TILE = QSize(64, 44), QSize(252, 62)
_MOST_FILES, _EDGE = 3, 12


@dataclass(frozen=True)
class Start:
    """An example to begin with: its file, what it is, and the widths of its network."""

    name: str
    title: str
    about: str
    widths: tuple[int, ...]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return resource("examples", f"{self.name}.bpviz")


STARTS = (
    Start("one_neuron", tr("One neuron"), tr("every number by hand"), (1, 1)),
    Start("mazur_2_2_2", tr("Mazur 2-2-2"), tr("the worked example"), (2, 2, 2)),
    Start("xor", "XOR", tr("why hidden layers"), (2, 3, 1)),
    Start("circles", tr("Two circles"), tr("watch it learn"), (2, 8, 8, 1)),
)


class WelcomeCard(QFrame):
    """Lies over the network until something is chosen, or Esc; the window stays free.

    Signals
    -------
    example_asked(Path), file_asked(Path)
    lessons_asked(), data_asked(), tour_asked()
    """

    example_asked = Signal(object)
    file_asked = Signal(object)
    lessons_asked = Signal()
    data_asked = Signal()
    tour_asked = Signal()

    def __init__(
        self, files: Sequence[RecentFile], theme: Theme, window: MainWindow
    ) -> None:
        super().__init__(window)
        self.setObjectName("welcome_card")
        self.setAccessibleName(tr("Welcome"))
        self._theme, self._window = theme, window
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 18)
        self._column.setSpacing(12)
        self._add_head()
        self._add_starts()
        if files:
            self._add_files(files[:_MOST_FILES])
        self._add_ways()
        window.installEventFilter(self)
        self.settle()

    def _add_head(self) -> None:
        head = QHBoxLayout()
        title = QLabel(tr("Where do you want to begin?"), self)
        title.setObjectName("title")
        leave = QToolButton(self)
        leave.setObjectName("welcome_close")
        leave.setText("✕")
        leave.setAccessibleName(tr("Close"))
        leave.setToolTip(tr("Go on with what is there (Esc)"))
        leave.clicked.connect(self.leave)
        head.addWidget(title, 1)
        head.addWidget(leave)
        self._column.addLayout(head)

    def _add_starts(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        self.starts: list[QPushButton] = []
        for at, start in enumerate(STARTS):
            button = QPushButton(f"{start.title}\n{start.about}", self)
            button.setObjectName("welcome_start")
            button.setProperty("start", start.name)
            picture = network_picture(start.widths, self._theme, _PICTURE)
            button.setIcon(QIcon(picture))
            grow(button.setIconSize, _PICTURE.width(), _PICTURE.height())
            grow(button.setMinimumSize, _TILE.width(), _TILE.height())
            button.setAccessibleName(f"{start.title}: {start.about}")
            button.clicked.connect(self._on_start)
            grid.addWidget(button, at // 2, at % 2)
            self.starts.append(button)
        self._column.addLayout(grid)

    def _add_files(self, files: Sequence[RecentFile]) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        words = QLabel(tr("Last files"), self)
        words.setObjectName("small")
        row.addWidget(words)
        for file in files:
            button = QPushButton(self)
            wide = px(150)
            shown = button.fontMetrics().elidedText(
                file.path.stem, Qt.TextElideMode.ElideMiddle, wide
            )
            button.setText(shown.replace("&", "&&"))
            button.setObjectName("link")
            button.setToolTip(str(file.path))
            button.setProperty("file", str(file.path))
            button.setEnabled(file.path.is_file())
            button.clicked.connect(self._on_file)
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_ways(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, words, tip, asked in (
            (
                "welcome_lessons",
                tr("Learn"),
                tr("Twelve short lessons, from the four steps on"),
                self.lessons_asked,
            ),
            (
                "welcome_data",
                tr("My data…"),
                tr("Make samples of a table in a CSV file"),
                self.data_asked,
            ),
            (
                "welcome_tour",
                tr("Show me round"),
                tr("Five stations, less than a minute"),
                self.tour_asked,
            ),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(asked)
            button.clicked.connect(self.leave)
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    @Slot()
    def _on_start(self) -> None:
        name = self.sender().property("start")
        self.leave()
        self.example_asked.emit(next(s.path for s in STARTS if s.name == name))

    @Slot()
    def _on_file(self) -> None:
        path = Path(self.sender().property("file"))
        self.leave()
        self.file_asked.emit(path)

    @Slot()
    def leave(self) -> None:
        """Go away."""
        self._window.removeEventFilter(self)
        if self.isAncestorOf(QApplication.focusWidget() or self._window):
            self._window.bar.focus_step()
        self.hide()
        self.deleteLater()

    def settle(self) -> None:
        """Lie in the middle of the window, wherever that is now."""
        window = self._window
        self.resize(self.sizeHint().boundedTo(window.size() - QSize(_EDGE, _EDGE)))
        self.move(
            (window.width() - self.width()) // 2, (window.height() - self.height()) // 2
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() is QEvent.Type.Resize:
            self.settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter presses, as in a dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

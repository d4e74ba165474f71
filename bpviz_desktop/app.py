"""The composition root: builds everything, knows everyone, contains no logic."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QApplication

from bpviz_desktop.controller.files import Files
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.playback import FIRST_SPEED, Playback
from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.resource_files import resource
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.lesson import Lesson, trace_of
from bpviz_desktop.model.project_file import load
from bpviz_desktop.model.session import Cursor, Session
from bpviz_desktop.views.fonts import interface_font, load_fonts
from bpviz_desktop.views.main_window import MainWindow
from bpviz_desktop.views.pictures import png_bytes
from bpviz_desktop.views.style import style_sheet
from bpviz_desktop.views.theme import LIGHT, THEMES, Theme, palette

if TYPE_CHECKING:
    from bpviz_desktop.views.file_dialogs import FileDialogs

FIRST_PROJECT = ("examples", "one_neuron.bpviz")
_COLLECT_MS = 5_000
# A thread that only computes must hand the interpreter over quickly.
_SWITCH_SECONDS = 1e-4


class Program(QObject):
    """Everything behind one window; its child, and gone with it.

    Attributes
    ----------
    store, runner, playback, intents, files : the controller
    window : MainWindow
    """

    def __init__(self, document: Document, path: Path | None) -> None:
        super().__init__()
        session = Session(
            document,
            Lesson.of(trace_of(document)),
            Cursor(document.checkpoint.updates, 0),
            speed=FIRST_SPEED,
        )
        self.store = Store(session, self)
        self.runner = Runner(self.store, self)
        self.playback = Playback(self.store, self.runner, self)
        self.intents = Intents(self.store, self.runner, self.playback, self)
        self.files = Files(self.store, self.intents, self)
        self.window = MainWindow(self.store, self.intents)
        self.setParent(self.window)
        self.dialogs: FileDialogs | None = None
        self.window.painted.connect(self._on_painted)
        self.window.closing.connect(self._on_closing)
        for name in (*THEMES, "system"):
            self.window.actions_by_name[f"theme_{name}"].triggered.connect(
                getattr(self, f"set_{name}_theme")
            )
        self.runner.start()
        self.files.adopt(path)
        self.store.announce()
        self._collector = QTimer(self)
        self._collector.timeout.connect(self._on_collect)
        self._collector.start(_COLLECT_MS)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme, everywhere."""
        dress(theme)
        self.window.set_theme(theme)
        self.window.actions_by_name[f"theme_{theme.name}"].setChecked(True)

    def stand_at(self, updates: int, term: int) -> None:
        """Make so many updates, and reveal so many terms of the next one."""
        if updates:
            at = self.store.session.cursor.update
            self.runner.train(per_second=None, until=at + updates)
            self.runner.wait_until_done()
        length = len(self.store.session.lesson.order)
        self.playback.reveal(max(0, min(term, length)))

    @Slot()
    def set_light_theme(self) -> None:
        """View → Light"""
        self.set_theme(THEMES["light"])

    @Slot()
    def set_dark_theme(self) -> None:
        """View → Dark"""
        self.set_theme(THEMES["dark"])

    @Slot()
    def set_system_theme(self) -> None:
        """View → As the system"""
        self.set_theme(system_theme())
        self.window.actions_by_name["theme_system"].setChecked(True)

    @Slot()
    def _on_painted(self) -> None:
        """Load what is slow to import, now that the window is there."""
        from bpviz_desktop.views.file_dialogs import FileDialogs

        self.window.panels.plot.load_plot()
        self.dialogs = FileDialogs(self.window, self.store, self.intents, self.files)

    @Slot(object)
    def _on_closing(self, event: QCloseEvent) -> None:
        """End every thread; ask first where work would be lost."""
        if self.dialogs is not None and not self.dialogs.may_close():
            event.ignore()
            return
        self._collector.stop()
        self.playback.pause()
        self.runner.close()

    @Slot()
    def _on_collect(self) -> None:
        # The collector must not run on the worker: it would destroy Qt objects there.
        gc.collect()


def system_theme() -> Theme:
    """Light or dark, as the system says."""
    from PySide6.QtCore import Qt

    scheme = QApplication.styleHints().colorScheme()
    return THEMES["dark"] if scheme == Qt.ColorScheme.Dark else LIGHT


def dress(theme: Theme) -> None:
    """Give the application a theme's palette and style sheet."""
    application = QApplication.instance()
    sheet = style_sheet(theme)
    # Setting the same sheet again would polish every widget anew: 60 ms.
    if isinstance(application, QApplication) and application.styleSheet() != sheet:
        application.setPalette(palette(theme))
        application.setStyleSheet(sheet)


def prepare_application(application: QApplication) -> None:
    """Style, fonts and threads' manners, before the first widget."""
    gc.disable()
    sys.setswitchinterval(_SWITCH_SECONDS)
    application.setApplicationName("bpviz")
    application.setStyle("Fusion")
    load_fonts()
    font: QFont = interface_font(13)
    application.setFont(font)


def build_window(project: Path | None) -> MainWindow:
    """Build the window under the existing QApplication.

    Parameters
    ----------
    project : Path or None
        None opens the one-neuron example.

    Raises
    ------
    ProjectError, OSError
        If the project cannot be opened.
    """
    document = load(project or resource(*FIRST_PROJECT))
    return window_of(document, project, system_theme())


def window_of(document: Document, path: Path | None, theme: Theme) -> MainWindow:
    """Build the window of a document that was read from `path`, if from a file."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a window needs a QApplication")
    prepare_application(application)
    dress(theme)
    program = Program(document, path)
    program.set_theme(theme)
    return program.window


def main(project: Path | None = None) -> int:
    """Open the window, and return the exit status when it is closed."""
    application = QApplication(sys.argv[:1])
    window = build_window(project)
    window.show()
    return application.exec()


def screenshot(
    document: Document,
    *,
    size: tuple[int, int] = (1600, 1000),
    theme: str = "light",
    updates: int = 0,
    term: int = 0,
) -> bytes:
    """Draw the window offscreen and return it as PNG.

    Parameters
    ----------
    updates : int
        Updates to make first.
    term : int
        How many terms of the next update are revealed (0: none).
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    window = window_of(document, None, THEMES[theme])
    program = window.findChild(Program)
    assert program is not None
    window.resize(*size)
    window.show()
    application.processEvents()
    window.panels.plot.load_plot()
    program.stand_at(updates, term)
    for _ in range(3):
        application.processEvents()
    image = window.grab().toImage()
    window.close()
    return png_bytes(image)

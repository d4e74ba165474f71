"""The composition root: builds everything, knows everyone.

The window is painted before the program behind it is imported: NumPy, the panels and
pyqtgraph take several times as long as Qt itself.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bpviz_desktop.preferences import Preferences
from bpviz_desktop.resource_files import resource
from bpviz_desktop.settings import Settings, data_folder
from bpviz_desktop.translation import speak_in_dialogs
from bpviz_desktop.views.look.fonts import load_fonts
from bpviz_desktop.views.look.size import set_text_scale
from bpviz_desktop.views.look.style import dress, system_theme
from bpviz_desktop.views.look.theme import THEMES, Theme
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.speech.interface import install

if TYPE_CHECKING:
    from bpviz_desktop.atomic_file import FileStamp
    from bpviz_desktop.engine.training import Divergence
    from bpviz_desktop.model.document import Document
    from bpviz_desktop.model.solution.contents import Sheet
    from bpviz_desktop.program import Program

    Reader: TypeAlias = Callable[[Path], tuple[Document, FileStamp | None]]

FIRST_PROJECT = ("examples", "one_neuron.bpviz")
# A thread that only computes must hand the interpreter over quickly.
_SWITCH_SECONDS = 1e-4
# A window system that is slow to show a window must not hold up the rest.
_LONGEST_WAIT_MS = 100
_NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def prepare_application(application: QApplication) -> None:
    """Style, fonts and threads' manners, before the first widget."""
    gc.disable()
    sys.setswitchinterval(_SWITCH_SECONDS)
    application.setApplicationName("bpviz")
    application.setDesktopFileName("bpviz-desktop")
    application.setWindowIcon(QIcon(str(resource("icons", "bpviz.svg"))))
    application.setStyle("Fusion")
    install()
    load_fonts()


def empty_window(theme: Theme | None = None) -> MainWindow:
    """Menus, tool bar and empty areas, under the existing QApplication.

    `theme` None is that of the system.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("a window needs a QApplication")
    prepare_application(application)
    dress(theme or system_theme())
    return MainWindow()


def build_window(
    project: Path | None,
    read: Reader | None = None,
    settings: Settings | None = None,
    data: Path | None = None,
) -> MainWindow:
    """Build the window under the existing QApplication.

    It shows itself: its shell is painted before what fills it is imported. pyqtgraph
    follows when the event loop runs.

    Parameters
    ----------
    project : Path or None
        None opens the one-neuron example.
    read : callable
        Reads the project and takes its stamp; what it raises ends the building.
        `project.file.load_stamped` unless something else is given.
    settings : Settings or None
        Where the window finds how it looked last time; None: it looks as at first.
    data : Path or None
        Where unsaved work is kept; None: nowhere.

    Raises
    ------
    ProjectError, OSError
        If the project cannot be opened.
    """
    preferences = None if settings is None else Preferences(settings)
    theme = system_theme() if preferences is None else preferences.theme
    set_text_scale(1.0 if preferences is None else preferences.text_scale)
    window = empty_window(theme)
    if preferences is not None:
        preferences.prepare(window)
    window.show()
    deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
    while not window.was_painted and not deadline.hasExpired():
        QApplication.processEvents(_NO_INPUT)
    from bpviz_desktop.model.project.file import load_stamped

    try:
        document, stamp = (read or load_stamped)(project or resource(*FIRST_PROJECT))
    except BaseException:
        window.close()
        window.deleteLater()
        raise
    program = fill(window, document, theme)
    if data is not None:
        program.guard(data)
    program.files.adopt(project, stamp)
    if preferences is not None:
        preferences.restore(program)
        program.ending.connect(partial(preferences.keep, program))
    QApplication.processEvents(_NO_INPUT)
    return window


def fill(window: MainWindow, document: Document, theme: Theme) -> Program:
    """Put the program that teaches `document` into an empty window."""
    from bpviz_desktop.controller.speeds import FIRST_SPEED
    from bpviz_desktop.model.screen.lesson import Lesson, trace_of
    from bpviz_desktop.model.screen.session import Cursor, Session
    from bpviz_desktop.views.shell.centre import Centre

    lesson = Lesson.of(trace_of(document))
    cursor = Cursor(document.checkpoint.updates, 0)
    session = Session(document, lesson, cursor, speed=FIRST_SPEED)
    centre = Centre(window, session, theme)
    if window.isVisible():
        QApplication.processEvents(_NO_INPUT)
        centre.canvas.viewport().repaint()
    from bpviz_desktop.program import Program

    return Program(window, centre, session, theme)


def main(
    settings: Settings, project: Path | None = None, read: Reader | None = None
) -> int:
    """Open the window, and return the exit status when it is closed."""
    application = QApplication(sys.argv[:1])
    speak_in_dialogs(application)
    # Kept by name: nothing else holds the window.
    window = build_window(project, read, settings, data_folder())
    from bpviz_desktop.fault_log import FaultLog, state_folder
    from bpviz_desktop.program import Program

    log = FaultLog(state_folder())
    for program in window.findChildren(Program):
        program.fault_log = log
        log.open(program.tell_fault)
    status = application.exec()
    log.close()
    del window
    return status


def screenshot(
    document: Document,
    *,
    size: tuple[int, int] = (1600, 1000),
    theme: str = "light",
    updates: int = 0,
    term: int = 0,
    canvas: str | None = None,
) -> tuple[bytes, Divergence | None]:
    """Draw the window offscreen; return a PNG, and what the updates came to grief over.

    Parameters
    ----------
    updates : int
        Updates to make first.
    term : int
        How many terms of the next update are revealed (0: none).
    canvas : str or None
        "png", "svg" or "pdf": the network alone, as such a file.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # A picture has the pixels asked for, whatever a screen's scale.
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"):
        os.environ.pop(name, None)
    application = QApplication.instance() or QApplication([])
    from bpviz_desktop.views.look.pictures import png_bytes

    with _faults_raised(), _collected():
        window = empty_window(THEMES[theme])
        program = fill(window, document, THEMES[theme])
        window.resize(*size)
        window.show()
        application.processEvents()
        program.workspace.stage.load()
        program.stand_at(updates, term)
        program.diagnoses.bring_up_to_date()
        for _ in range(3):
            application.processEvents()
        if canvas is None:
            picture = png_bytes(window.grab().toImage())
        else:
            from bpviz_desktop.views.canvas.network_file import network_picture

            session = program.store.session
            picture = network_picture(session, canvas, theme=THEMES[theme])
        divergence = program.store.session.divergence
        # Nobody is there to be asked about what was trained.
        program.files.adopt(None, None)
        window.close()
    return picture, divergence


def drawn_network(sheet: Sheet, ending: str) -> bytes:
    """Draw the network of a hand-out as "png", "svg" or "pdf"."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    if isinstance(application, QApplication):
        prepare_application(application)
    from bpviz_desktop.views.shell.exporting.solution_files import sheet_picture

    with _collected():
        return sheet_picture(sheet, ending)


@contextmanager
def _collected() -> Iterator[None]:
    """Have garbage collected again when the window is gone."""
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def _faults_raised() -> Iterator[None]:
    """Raise what a slot or a paint event raised: Qt only has it printed."""
    faults: list[BaseException] = []
    before = sys.excepthook
    sys.excepthook = lambda kind, error, traceback: faults.append(error)
    try:
        yield
    finally:
        sys.excepthook = before
    if faults:
        raise faults[0]

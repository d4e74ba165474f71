"""What the program remembers from one launch to the next: how it looked, never work."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QSplitter, QStyle

from bpviz_desktop.language import LANGUAGES, tr
from bpviz_desktop.settings import Settings
from bpviz_desktop.views.look.size import SCALES, text_scale
from bpviz_desktop.views.look.style import system_theme
from bpviz_desktop.views.look.theme import THEMES, Theme
from bpviz_desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from bpviz_desktop.engine.board.order import Granularity
    from bpviz_desktop.program import Program
    from bpviz_desktop.views.widgets.section import Section

_THEMES = (*THEMES, "system")
_LANGUAGES = (*LANGUAGES, "system")


class Preferences:
    """Theme, text size, window, splitters, cards, tabs, speed, motion, folder, axis, ….

    A value that cannot be read is as good as none.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def theme_name(self) -> str:
        """One of the themes, or "system"."""
        name = self._settings.value("theme")
        return name if isinstance(name, str) and name in _THEMES else "system"

    @property
    def theme(self) -> Theme:
        """The theme that was chosen."""
        name = self.theme_name
        return system_theme() if name == "system" else THEMES[name]

    @property
    def language(self) -> str:
        """The code of the language that was chosen, or "system"."""
        code = self._settings.value("language")
        return code if isinstance(code, str) and code in _LANGUAGES else "system"

    @property
    def text_scale(self) -> float:
        """How large text is, one of SCALES."""
        scale = self._settings.value("text_size")
        return scale if isinstance(scale, float) and scale in SCALES else 1.0

    def prepare(self, window: MainWindow) -> None:
        """Give a window that is not shown yet its place, by the screen it is on."""
        place = self._settings.numbers(self._place(window), 5)
        if place is None:
            return
        wanted, room = QRect(*place[:4]), window.screen().availableGeometry()
        if wanted.intersects(room) and wanted.isValid():
            window.setGeometry(wanted)
        if place[4]:
            window.setWindowState(window.windowState().WindowMaximized)

    @staticmethod
    def _place(window: MainWindow) -> str:
        screen = window.screen()
        size = screen.size()
        return f"window/{screen.name() or 'screen'} {size.width()}x{size.height()}"

    def restore(self, program: Program) -> None:
        """Set everything else as it was."""
        settings, intents = self._settings, program.intents
        actions = program.window.actions_by_name
        actions[f"theme_{self.theme_name}"].setChecked(True)
        for code in _LANGUAGES:
            choose = partial(self._choose_language, program, code)
            actions[f"language_{code}"].triggered.connect(choose)
        actions[f"language_{self.language}"].setChecked(True)
        for splitter in _splitters(program.window):
            name = f"splitters/{splitter.objectName()}"
            if sizes := settings.numbers(name, splitter.count()):
                splitter.setSizes(sizes)
        for section in _sections(program.window):
            is_open = settings.value(f"sections/{section.objectName()}")
            if isinstance(is_open, bool):
                section.set_open(is_open)
        program.workspace.layouts.resume(settings.value("layouts"))
        by = settings.value("granularity")
        if by in program.window.bar.granularities:
            intents.set_granularity(cast("Granularity", by))
        speed, smoothing = settings.value("speed"), settings.value("smoothing")
        if type(speed) is int:
            intents.set_speed(speed)
        if type(smoothing) is int and smoothing >= 0:
            intents.set_smoothing(smoothing)
        axes = settings.value("log_axes")
        for panel in axes if isinstance(axes, list) else ():
            intents.set_log_axis(str(panel), True)
        reduced = settings.value("reduce_motion")
        is_reduced = reduced if isinstance(reduced, bool) else not system_moves()
        motion = actions["view_reduce_motion"]
        motion.setChecked(is_reduced)
        program.workspace.canvas.set_motion(not is_reduced)
        stage = program.workspace.stage
        for name in stage.names:
            if (kept := settings.value(f"panels/{name}")) is not None:
                stage.resume(name, kept)
        recent = program.files.recent
        now = recent.files
        recent.remember(settings.value("recent"))
        recent.changed = self._keep_recent
        for file in reversed(now):
            recent.note(file.path, file.widths)
        folder = settings.value("folder")
        if isinstance(folder, str) and Path(folder).is_dir():
            program.files.folder = Path(folder)
        if settings.is_broken:
            intents.show_message(
                tr("The settings could not be read; all is as at the first start.")
            )

        if settings.value("welcomed") is None and program.store.session.path is None:
            program.loaded.connect(partial(self._welcome, program))

    def _welcome(self, program: Program) -> None:
        """The first start: nobody has been greeted yet, and nothing else was asked."""
        program.welcome.show()
        self._settings.set("welcomed", True)

    def _choose_language(self, program: Program, code: str) -> None:
        """Speak it from the next start on: all words are made when one begins."""
        self._settings.set("language", code)
        self._settings.write()
        program.intents.show_message(tr("The language changes with the next start."))

    def _keep_recent(self, kept: list[dict[str, Any]]) -> None:
        """Write them at once: a crash must not cost them."""
        self._settings.set("recent", kept)
        self._settings.write()

    def keep(self, program: Program) -> None:
        """Remember how it looks now."""
        settings, session = self._settings, program.store.session
        window, actions = program.window, program.window.actions_by_name
        program.workspace.stage.bottom.settle()
        for name in _THEMES:
            if actions[f"theme_{name}"].isChecked():
                settings.set("theme", name)
        rect = window.normalGeometry()
        place = [rect.x(), rect.y(), rect.width(), rect.height()]
        settings.set(self._place(window), [*place, int(window.isMaximized())])
        for splitter in _splitters(window):
            settings.set(f"splitters/{splitter.objectName()}", splitter.sizes())
        for section in _sections(window):
            settings.set(f"sections/{section.objectName()}", section.is_open)
        settings.set("layouts", program.workspace.layouts.kept())
        settings.set("reduce_motion", actions["view_reduce_motion"].isChecked())
        settings.set("text_size", text_scale())
        settings.set("granularity", session.granularity)
        settings.set("speed", session.speed)
        settings.set("log_axes", sorted(session.log_axes))
        settings.set("smoothing", session.smoothing)
        for name, kept in program.workspace.stage.kept().items():
            if kept is not None or settings.value(f"panels/{name}") is not None:
                settings.set(f"panels/{name}", kept)
        settings.set("folder", str(program.files.folder))
        settings.write()


def system_moves() -> bool:
    """Whether the system wants things to move at all."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0


def _splitters(window: MainWindow) -> list[QSplitter]:
    return [each for each in window.findChildren(QSplitter) if each.objectName()]


def _sections(window: MainWindow) -> list[Section]:
    # Imported when the window has been painted: all of `Qt` comes with it.
    from bpviz_desktop.views.widgets.section import Section

    return list(window.findChildren(Section))

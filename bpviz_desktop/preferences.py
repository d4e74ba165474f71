"""What the program remembers from one launch to the next: how it looked, never work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication, QSplitter, QStyle

from bpviz_desktop.views.look.style import system_theme
from bpviz_desktop.views.look.theme import THEMES, Theme
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.widgets.section import Section

if TYPE_CHECKING:
    from bpviz_desktop.engine.board.order import Granularity
    from bpviz_desktop.program import Program

_THEMES = (*THEMES, "system")


class Preferences:
    """Theme, window, splitters, cards, tabs, granularity, speed, motion, folder, axis.

    A value that cannot be read is as good as none.

    Parameters
    ----------
    settings : QSettings
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def theme_name(self) -> str:
        """One of the themes, or "system"."""
        name = self._settings.value("theme", "system")
        return name if isinstance(name, str) and name in _THEMES else "system"

    @property
    def theme(self) -> Theme:
        """The theme that was chosen."""
        name = self.theme_name
        return system_theme() if name == "system" else THEMES[name]

    def prepare(self, window: MainWindow) -> None:
        """Give a window that is not shown yet its place, by the screen it is on."""
        state = self._settings.value(self._place(window))
        if isinstance(state, QByteArray):
            window.restoreGeometry(state)

    @staticmethod
    def _place(window: MainWindow) -> str:
        screen = window.screen()
        size = screen.size()
        return f"window/{screen.name() or 'screen'} {size.width()}x{size.height()}"

    def restore(self, program: Program) -> None:
        """Set everything else as it was."""
        settings, intents = self._settings, program.intents
        program.window.actions_by_name[f"theme_{self.theme_name}"].setChecked(True)
        for splitter in _splitters(program.window):
            state = settings.value(f"splitters/{splitter.objectName()}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        for section in _sections(program.window):
            is_open = settings.value(f"sections/{section.title}")
            if is_open in ("true", "false", True, False):
                section.set_open(is_open in ("true", True))
        for place in program.workspace.stage.in_front():
            program.workspace.stage.bring(str(settings.value(f"tabs/{place}")))
        by = settings.value("granularity")
        if by in program.window.bar.granularities:
            intents.set_granularity(cast("Granularity", by))
        speed = str(settings.value("speed", ""))
        if speed.isdecimal():
            intents.set_speed(int(speed))
        reduced = settings.value("reduce_motion")
        is_reduced = reduced in ("true", True)
        if reduced is None:
            is_reduced = not system_moves()
        motion = program.window.actions_by_name["view_reduce_motion"]
        motion.setChecked(is_reduced)
        program.workspace.canvas.set_motion(not is_reduced)
        for panel in str(settings.value("log_axes", "")).split():
            intents.set_log_axis(panel, True)
        smoothing = str(settings.value("smoothing", ""))
        if smoothing.isdecimal():
            intents.set_smoothing(int(smoothing))
        folder = settings.value("folder")
        if isinstance(folder, str) and Path(folder).is_dir():
            program.files.folder = Path(folder)

    def keep(self, program: Program) -> None:
        """Remember how it looks now."""
        settings, session = self._settings, program.store.session
        actions = program.window.actions_by_name
        program.workspace.stage.bottom.settle()
        for name in _THEMES:
            if actions[f"theme_{name}"].isChecked():
                settings.setValue("theme", name)
        settings.setValue(self._place(program.window), program.window.saveGeometry())
        for splitter in _splitters(program.window):
            key = f"splitters/{splitter.objectName()}"
            settings.setValue(key, splitter.saveState())
        for section in _sections(program.window):
            settings.setValue(f"sections/{section.title}", section.is_open)
        for place, name in program.workspace.stage.in_front().items():
            settings.setValue(f"tabs/{place}", name)
        motion = actions["view_reduce_motion"]
        settings.setValue("reduce_motion", motion.isChecked())
        settings.setValue("granularity", session.granularity)
        settings.setValue("speed", session.speed)
        settings.setValue("log_axes", " ".join(sorted(session.log_axes)))
        settings.setValue("smoothing", session.smoothing)
        settings.setValue("folder", str(program.files.folder))
        settings.sync()


def system_moves() -> bool:
    """Whether the system wants things to move at all."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0


def _splitters(window: MainWindow) -> list[QSplitter]:
    return [each for each in window.findChildren(QSplitter) if each.objectName()]


def _sections(window: MainWindow) -> list[Section]:
    return list(window.findChildren(Section))

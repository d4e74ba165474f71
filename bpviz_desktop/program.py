"""Everything behind one window, built and connected."""

from __future__ import annotations

import gc
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog

from bpviz_desktop.controller.diagnoses import Diagnoses
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.network_edits import NetworkEdits
from bpviz_desktop.controller.playback import Playback
from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.selection_edits import SelectionEdits
from bpviz_desktop.controller.storage.files import Files
from bpviz_desktop.controller.storage.open_files import OpenFiles
from bpviz_desktop.controller.storage.recovery import Recovery
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.worker.worker import Worker
from bpviz_desktop.fault_log import LOG, FaultLog, versions
from bpviz_desktop.language import tr
from bpviz_desktop.model.project.copies import Copy
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.style import dress, system_theme
from bpviz_desktop.views.look.theme import THEMES, Theme
from bpviz_desktop.views.shell.arrangement.text_size import TextSize
from bpviz_desktop.views.shell.centre import Centre
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from bpviz_desktop.model.guided.guide import Guide
    from bpviz_desktop.views.panels.practice.panel import PracticePanel
    from bpviz_desktop.views.shell.dialogs.data_dialogs import DataDialogs
    from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
    from bpviz_desktop.views.shell.dialogs.palette import CommandPalette
    from bpviz_desktop.views.shell.exporting.exports import Exports
    from bpviz_desktop.views.widgets.panel import Panel

_COLLECT_MS = 5_000
_PRACTICE = "practice_panel"


class Program(QObject):
    """Everything behind one window; its child, and gone with it.

    Attributes
    ----------
    store, runner, playback, intents, diagnoses, network_edits, selection_edits, files :
        the controller
    fault_log : FaultLog or None
        Where faults are written down.
    recovery : Recovery or None
        Keeps copies of unsaved work.
    window : MainWindow
    text_size : TextSize
    workspace : Workspace

    Signals
    -------
    loaded()
        What is slow to import is there.
    ending()
        The window will close; all of it is still as it was.
    """

    loaded = Signal()
    ending = Signal()

    def __init__(
        self,
        window: MainWindow,
        centre: Centre,
        session: Session,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.store = Store(session, self)
        self.runner = Runner(self.store, Worker(self), self)
        self.playback = Playback(self.store, self.runner, self)
        self.intents = Intents(self.store, self.runner, self.playback, self)
        self.diagnoses = Diagnoses(self.store, self.runner, self)
        self.files = Files(self.store, self.intents, self)
        self.network_edits = NetworkEdits(self.store, self.intents)
        self.selection_edits = SelectionEdits(
            self.store, self.intents, self.network_edits
        )
        self.workspace = Workspace(
            window,
            centre,
            self.store,
            self.intents,
            self.network_edits,
            self.selection_edits,
        )
        self.workspace.stage.made.connect(self._on_made)
        self.dialogs: FileDialogs | None = None
        self.data_dialogs: DataDialogs | None = None
        self.fault_log: FaultLog | None = None
        self.recovery: Recovery | None = None
        self._fault_dialog: QDialog | None = None
        self.text_size = TextSize(window)
        self.text_size.changed.connect(self._on_text_size)
        window.painted.connect(self.runner.on_painted)
        self.runner.failed.connect(self._on_failed)
        window.actions_by_name["help_report"].triggered.connect(self.copy_report)
        window.closing.connect(self._on_closing)
        for name in (*THEMES, "system"):
            window.actions_by_name[f"theme_{name}"].triggered.connect(
                getattr(self, f"set_{name}_theme")
            )
        self.runner.start()
        self.files.adopt(None, None)
        self.store.announce()
        self.set_theme(theme)
        QTimer.singleShot(0, self._on_idle)
        self._collected: Session | None = None
        self._collector = QTimer(self)
        self._collector.timeout.connect(self._on_collect)
        self._collector.start(_COLLECT_MS)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme, everywhere."""
        dress(theme)
        self.workspace.set_theme(theme)
        self.window.actions_by_name[f"theme_{theme.name}"].setChecked(True)

    @Slot()
    def _on_text_size(self) -> None:
        """Have everything laid out and painted anew."""
        dress(self.window.theme)
        self.workspace.set_theme(self.window.theme)
        self.window.take_text_size()
        self.store.announce()

    def stand_at(self, updates: int, term: int) -> None:
        """Make so many updates, and reveal so many terms of the next one."""
        if updates:
            at = self.store.session.update
            self.runner.train(per_second=None, until=at + updates)
            self.runner.wait_until_done()
        if term > 0:
            self.playback.begin()
            self.store.update(step_by="term")
            length = len(self.store.session.lesson.order)
            self.playback.reveal(min(term, length))

    @Slot()
    def set_light_theme(self) -> None:
        """View → Light"""
        self.set_theme(THEMES["light"])

    @Slot()
    def set_dark_theme(self) -> None:
        """View → Dark"""
        self.set_theme(THEMES["dark"])

    @Slot()
    def set_contrast_theme(self) -> None:
        """View → High contrast"""
        self.set_theme(THEMES["contrast"])

    @Slot()
    def set_system_theme(self) -> None:
        """View → As the system"""
        self.set_theme(system_theme())
        self.window.actions_by_name["theme_system"].setChecked(True)

    @Slot()
    def _on_idle(self) -> None:
        """Load what is slow to import, now that the panels are on the screen."""
        from bpviz_desktop.views.shell.dialogs.data_dialogs import DataDialogs
        from bpviz_desktop.views.shell.dialogs.file_dialogs import FileDialogs
        from bpviz_desktop.views.shell.welcome.welcome import Welcome

        self.workspace.stage.load()
        # What is there now stays: later collections need not look through it. (One now
        # would be a twelfth of the start, and finds next to nothing.)
        gc.freeze()
        dialogs = FileDialogs(
            self.window,
            self.store,
            self.intents,
            self.files,
            self.workspace.stage.curves.chart,
        )
        self.data_dialogs = DataDialogs(self.window, self.store, self.intents, dialogs)
        actions = self.window.actions_by_name
        actions["file_export_network"].triggered.connect(self._on_export_network)
        actions["file_export_solution"].triggered.connect(self._on_export_solution)
        actions["file_export_code"].triggered.connect(self._on_export_code)
        actions["help_keys"].triggered.connect(self._on_export_keys)
        actions["help_lessons"].triggered.connect(self._on_lessons)
        actions["command_palette"].triggered.connect(self.find_anything)
        self.welcome = Welcome(self.window, self.store, self.files, dialogs)
        self.dialogs = dialogs
        self.dialogs.ask_at_start()
        self.loaded.emit()
        self._offer_copies()

    @property
    def _practice(self) -> PracticePanel:
        return cast("PracticePanel", self.workspace.panels[_PRACTICE])

    @Slot(object)
    def _on_made(self, panel: Panel) -> None:
        if panel.objectName() == _PRACTICE:
            cast("PracticePanel", panel).lesson_asked.connect(self._on_lesson)

    @Slot(object)
    def _on_lesson(self, guide: Guide) -> None:
        """Open a lesson's project, and begin it."""
        if self.dialogs is None or not self.dialogs.may_close():
            return
        self.files.begin(guide.document)
        self.workspace.stage.bring(_PRACTICE)
        self._practice.start(guide)

    @Slot()
    def _on_lessons(self) -> None:
        """Help → Lessons"""
        self.workspace.stage.bring(_PRACTICE)
        self._practice.show_lessons()

    @Slot()
    def find_anything(self) -> CommandPalette:
        """Help → Find anything"""
        from bpviz_desktop.views.shell.dialogs import palette

        session = self.store.session
        entries = [
            *palette.action_entries(self.window.menus.values()),
            *palette.lesson_entries(self._begin_lesson),
            *palette.term_entries(session, self.intents.show_number),
        ]
        dialog = palette.CommandPalette(entries, self.window.theme, self.window)
        dialog.show()
        dialog.field.setFocus()
        return dialog

    def _begin_lesson(self, path: Path) -> None:
        from bpviz_desktop.model.guided.reader import load_guide

        self._on_lesson(load_guide(path))

    @cached_property
    def exports(self) -> Exports:
        """What writes for paper and slides; loaded when it is first asked for."""
        from bpviz_desktop.views.shell.exporting.exports import Exports

        assert self.dialogs is not None
        return Exports(self.window, self.store, self.intents, self.dialogs)

    @Slot()
    def _on_export_network(self) -> None:
        self.exports.export_network()

    @Slot()
    def _on_export_solution(self) -> None:
        self.exports.export_solution()

    @Slot()
    def _on_export_code(self) -> None:
        self.exports.export_code()

    @Slot()
    def _on_export_keys(self) -> None:
        self.exports.export_keys()

    def guard(self, folder: Path) -> None:
        """Keep copies of unsaved work in a folder, and heed the files of others."""
        self.files.others = OpenFiles(folder / "open")
        root = folder / "recovery"
        self.recovery = Recovery(self.store, self.intents, self.files, root, self)

    def _offer_copies(self) -> None:
        """Offer what an earlier window could not save."""
        copies = self.recovery.left() if self.recovery is not None else []
        if not copies:
            return
        from bpviz_desktop.views.shell.dialogs.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(copies, self.window)
        dialog.restored.connect(self._on_restored)
        dialog.discarded.connect(self._on_discarded)
        dialog.finished.connect(self._on_offered)
        dialog.open()

    @Slot(object)
    def _on_restored(self, copy: Copy) -> None:
        if self.recovery is None:
            return
        if self.dialogs is not None and self.dialogs.may_close():
            self.recovery.restore(copy)
        else:
            self.recovery.leave(copy.folder)
        # Others wait for the next start, or for another window.
        self.recovery.leave_all()

    @Slot(object)
    def _on_discarded(self, copy: Copy) -> None:
        if self.recovery is not None:
            self.recovery.discard(copy)

    @Slot(int)
    def _on_offered(self, result: int) -> None:
        if self.recovery is not None and not result:
            self.recovery.leave_all()

    @Slot(str)
    def _on_failed(self, report: str) -> None:
        """Say what the worker came to grief over."""
        LOG.error("a fault of the worker\n%s", report)
        last = report.strip().splitlines()[-1]
        self.tell_fault(
            tr("The run stopped at a fault of the program: {last}", last=last)
        )

    def tell_fault(self, words: str) -> None:
        """Say that something went wrong; the work is kept, and goes on."""
        self.intents.show_message(
            tr("{words} (Help → Copy a report of faults)", words=words)
        )
        is_kept = self._keep_work()
        if self._fault_dialog is not None or not self.window.isVisible():
            return
        from bpviz_desktop.views.shell.dialogs.fault_dialog import FaultDialog

        self._fault_dialog = FaultDialog(words, self.report(), is_kept, self.window)
        self._fault_dialog.finished.connect(self._on_fault_read)
        self._fault_dialog.show()

    def _keep_work(self) -> bool:
        """Write a copy of unsaved work at once, whatever has gone wrong."""
        if self.recovery is None:
            return False
        try:
            return self.recovery.write_now()
        except Exception:
            LOG.exception("the copy of unsaved work could not be written")
            return False

    @Slot()
    def _on_fault_read(self) -> None:
        self._fault_dialog = None

    def report(self) -> str:
        """Versions, and the end of the log."""
        return versions() if self.fault_log is None else self.fault_log.report()

    @Slot()
    def copy_report(self) -> None:
        """Help → Copy a report of faults"""
        text = self.report()
        QGuiApplication.clipboard().setText(text)
        lines = len(text.splitlines())
        self.intents.show_message(tr("Copied a report of {lines} lines.", lines=lines))

    @Slot(object)
    def _on_closing(self, event: QCloseEvent) -> None:
        """End every thread; ask first where work would be lost."""
        if self.dialogs is not None and not self.dialogs.may_close():
            event.ignore()
            return
        self.ending.emit()
        self._collector.stop()
        gc.unfreeze()
        self.playback.pause()
        self.runner.close()
        if self.recovery is not None:
            self.recovery.close()
        if self.files.others is not None:
            self.files.others.release()
        # A stack that is deleted clears itself and tells actions that are gone.
        self.intents.undo_stack.blockSignals(True)

    @Slot()
    def _on_collect(self) -> None:
        # The collector must not run on the worker: it would destroy Qt objects there.
        # While something changes it looks only at what is new: all takes up to 30 ms.
        session = self.store.session
        gc.collect(2 if session is self._collected else 1)
        self._collected = session

"""File dialogs, and the questions around them. Loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.storage.files import (
    ELSEWHERE,
    ENDING,
    FileFaultError,
    Files,
    examples,
    problem_examples,
)
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.project.file import FileChangedError, load
from bpviz_desktop.model.run.lines import Chart
from bpviz_desktop.views.shell.dialogs.plot_files import (
    ask_for_plot,
    plot_picture,
    safe_name,
    write_plot,
)
from bpviz_desktop.views.shell.dialogs.recent_menu import RecentMenu
from bpviz_desktop.views.shell.main_window import MainWindow

_PROJECTS = tr("bpviz projects (*{value})", value=ENDING)


class FileDialogs(QObject):
    """Asks for files and answers (a child of the window).

    `chart` gives the curve that is in front.
    """

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        intents: Intents,
        files: Files,
        chart: Callable[[], Chart],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._intents = intents
        self._files = files
        self._chart = chart
        actions = window.actions_by_name
        for name, slot in (
            ("file_new", self.new),
            ("file_open", self.open),
            ("file_save", self.save),
            ("file_save_as", self.save_as),
            ("file_export_plot", self.export_plot),
            ("copy_plot", self.copy_plot),
            ("run_compare", self.compare),
            ("file_revert", self.revert),
            ("help_contents", self.help),
        ):
            actions[name].triggered.connect(slot)
        self._add_examples()

    def _add_examples(self) -> None:
        menu = self._window.menus["File"]
        before = self._window.actions_by_name["file_save"]
        self.recent = RecentMenu(self._window, self._files.recent, self.open_recent)
        self._examples = QMenu(tr("Examples"), self._window)
        for each in (self.recent, self._examples):
            menu.insertMenu(before, each)
        self._examples.aboutToShow.connect(self._fill_examples)

    @Slot()
    def _fill_examples(self) -> None:
        """List the examples by title; reading them takes too long for the start."""
        if not self._examples.isEmpty():
            return
        self._fill(self._examples, examples())
        self._examples.addSeparator()
        problems = self._examples.addMenu(tr("Problems"))
        self._fill(problems, problem_examples())

    def _fill(self, menu: QMenu, paths: Iterable[Path]) -> None:
        """List projects by their titles."""
        for path in paths:
            try:
                title = load(path).title or path.stem
            except (OSError, ValueError):
                continue
            action = QAction(title.replace("&", "&&"), menu)
            action.setData(path)
            action.triggered.connect(self._on_example)
            menu.addAction(action)

    @Slot()
    def _on_example(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open_example(action.data())

    @Slot(object)
    def open_example(self, path: Path) -> None:
        """Open one of the projects that come with the program."""
        if self.may_close():
            self._try(lambda: self._files.open(path, is_example=True))

    @Slot(object)
    def open_recent(self, path: Path) -> None:
        """Open a project of the last files."""
        if self.may_close():
            self.open_path(path)

    @Slot()
    def new(self) -> None:
        """Ask for a starting point, and begin there."""
        from bpviz_desktop.views.shell.dialogs.new_dialog import NewDialog

        if self.may_close():
            dialog = NewDialog(examples(), self._window.theme, self._window)
            dialog.chosen.connect(self._files.begin)
            dialog.open()

    @Slot()
    def open(self) -> None:
        """Ask for a project and open it."""
        if not self.may_close():
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), self.folder, _PROJECTS
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a project whose document may be left; says if another window has it."""
        read_only = False
        if self._files.is_elsewhere(path):
            answer = self._ask_elsewhere(path)
            if answer < 0:
                return False
            read_only = answer == 0
        return self._try(lambda: self._files.open(path, read_only=read_only))

    def _ask_elsewhere(self, path: Path) -> int:
        return self._choose(
            tr("{name} is open in another window.", name=path.name),
            tr("What is saved there and here would replace each other."),
            (tr("Open read-only"), tr("Open anyway")),
        )

    def ask_at_start(self) -> None:
        """The window began with a file that another one has open: read-only, or not."""
        session = self._store.session
        if session.path is None or session.read_only != ELSEWHERE:
            return
        if self._ask_elsewhere(session.path) == 1:
            self._files.allow_saving()

    @Slot()
    def revert(self) -> None:
        """Go back to what the file holds; one undo brings back what was there."""
        self._try(self._files.revert)

    @Slot()
    def save(self) -> bool:
        """Save to the project's file; ask for one if it has none."""
        session = self._store.session
        path = session.path
        if path is not None and session.read_only == ELSEWHERE:
            words = tr(
                "{name} was opened read-only: another window has it open.",
                name=path.name,
            )
            answer = self._choose(words, "", (tr("Save as…"), tr("Save over it")))
            if answer == 1:
                return self._save_to(path)
            return answer == 0 and self.save_as()
        if path is None or session.read_only:
            return self.save_as()
        return self._save_to(path)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        title = self._store.session.document.title or tr("network")
        proposed = str(Path(self.folder, f"{safe_name(title)}{ENDING}"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save project"), proposed, _PROJECTS
        )
        if not name:
            return False
        path = Path(name)
        path = path if path.suffix else path.with_suffix(ENDING)
        if self._files.is_elsewhere(path):
            words = tr("{name} is open in another window.", name=path.name)
            if self._choose(words, "", (tr("Save over it"),)) < 0:
                return False
        return self._save_to(path)

    def _save_to(self, path: Path) -> bool:
        try:
            return self._try(lambda: self._files.save(path))
        except FileChangedError:
            answer = self._choose(
                tr(
                    "{name} was changed by another program since it was opened.",
                    name=path.name,
                ),
                tr(
                    "{changed_on_disk}\nWhat is there now would be kept as {name}~.",
                    changed_on_disk=self._files.changed_on_disk(path),
                    name=path.name,
                ),
                (tr("Save as…"), tr("Overwrite it")),
            )
            if answer <= 0:
                return answer == 0 and self.save_as()
            return self._try(lambda: self._files.save(path, overwrite_changed=True))

    @Slot()
    def export_plot(self) -> None:
        """Ask for a file and write the curve in front to it."""
        title = self._store.session.document.title or tr("network")
        self.export(self._chart(), f"{title} {self._chart().title.lower()}")

    def export(self, chart: Chart, name: str, parent: QWidget | None = None) -> None:
        """Ask for a file, by this name at first, and write a chart to it."""
        proposed = Path(self.folder, f"{safe_name(name)}.png")
        asked = ask_for_plot(parent or self._window, proposed)
        if asked is not None:
            path, scale = asked
            self._try(lambda: self.write_plot(path, chart, scale=scale))

    def write_plot(
        self, path: Path, chart: Chart | None = None, *, scale: int = 2
    ) -> None:
        """Write a chart, or the curve in front, by the ending of `path`.

        Raises
        ------
        FileFaultError
        """
        title = self._store.session.document.title
        write_plot(path, chart or self._chart(), title, scale=scale)
        self._intents.show_message(tr("Exported {name}.", name=path.name))

    @Slot()
    def copy_plot(self) -> None:
        """Put the curve in front on the clipboard as a picture."""
        title = self._store.session.document.title
        image = QImage.fromData(plot_picture(self._chart(), title, "png", 2))
        QGuiApplication.clipboard().setImage(image)
        self._intents.show_message(tr("Copied the curve as a picture."))

    @Slot()
    def compare(self) -> None:
        """Run the project with several values of a setting."""
        from bpviz_desktop.views.shell.dialogs.compare_dialog import CompareDialog

        document = self._store.session.document
        dialog = CompareDialog(
            document, self._intents, self._window.theme, self._window
        )
        dialog.export_asked.connect(self._on_export_asked)
        dialog.open()

    @Slot(object, str)
    def _on_export_asked(self, chart: Chart, name: str) -> None:
        sender = self.sender()
        title = self._store.session.document.title or tr("network")
        parent = sender if isinstance(sender, QWidget) else None
        self.export(chart, f"{title} {name}", parent)

    @Slot()
    def help(self) -> None:
        """What one can do, keys, legend and words, in the colours of the window."""
        from bpviz_desktop.views.shell.help.window import HelpWindow

        window = HelpWindow(self._window.theme, self._window)
        window.show()
        window.field.setFocus()

    def may_close(self) -> bool:
        """Whether the document may be left; asks where work would be lost."""
        session = self._store.session
        if not session.is_dirty:
            return True
        self._intents.pause()
        box = self._box(
            tr("“{value}” has changes.", value=session.document.title or "Untitled")
        )
        box.setInformativeText(tr("Save them?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _try(self, work: Callable[[], None]) -> bool:
        """Do it; a fault is told in one sentence."""
        try:
            work()
        except FileFaultError as fault:
            self.tell(str(fault))
            return False
        return True

    @property
    def folder(self) -> str:
        """Where a file dialog begins."""
        return str(self._files.folder)

    def _box(self, words: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle("bpviz")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        return box

    def tell(self, words: str) -> None:
        """Say something that must be read."""
        box = self._box(words)
        box.exec()
        box.deleteLater()

    def _choose(self, words: str, more: str, answers: tuple[str, ...]) -> int:
        """Ask a question; which answer was given, −1 for none of them."""
        box = self._box(words)
        box.setInformativeText(more)
        role = QMessageBox.ButtonRole.AcceptRole
        buttons = [box.addButton(answer, role) for answer in answers]
        box.setDefaultButton(buttons[0])
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((k for k, each in enumerate(buttons) if each is clicked), -1)

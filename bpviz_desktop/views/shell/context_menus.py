"""What the right button offers on the canvas and on the curves."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import plain
from bpviz_desktop.model.screen.parts import Part, part_of, term_of
from bpviz_desktop.views.shell.main_window import MainWindow

_CANVAS = ("view_fit", "view_zoom_in", "view_zoom_out")
_CURVES = ("file_export_plot", "copy_plot", "remove_old_curves")


class ContextMenus(QObject):
    """Builds the menus where they are asked for (a child of the window)."""

    def __init__(self, window: MainWindow, store: Store, intents: Intents) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._intents = intents

    def canvas_menu(self, part: Part | None, term: TermId | None) -> QMenu:
        """Questions about what is there, and the view."""
        menu, session = QMenu(self._window), self._store.session
        if term is None and part is not None:
            revealed = session.cursor.revealed
            term = term_of(
                part, session.lesson, sample=session.sample, revealed=revealed
            )
        if term is not None:
            self._add_questions(menu, term)
            menu.addSeparator()
        for name in _CANVAS:
            menu.addAction(self._window.actions_by_name[name])
        return menu

    def _add_questions(self, menu: QMenu, term: TermId) -> None:
        session = self._store.session
        lesson, intents = session.lesson, self._intents
        name = text(symbol_of(lesson.order, term))
        ask = QAction(f"Why is {name} what it is?", menu)
        ask.triggered.connect(lambda: intents.ask(term))
        menu.addAction(ask)
        menu.setDefaultAction(ask)
        if session.is_known(term):
            value = plain(lesson.board.value(term))
            copy = QAction(f"Copy {value}", menu)
            copy.triggered.connect(
                lambda: QGuiApplication.clipboard().setText(value),
            )
            menu.addAction(copy)
        part = part_of(term)
        if part is None or part.kind not in ("wire", "bias"):
            return
        gradient = lesson.order.gradient_of(part.layer, part.j, part.i)
        if lesson.phase_of(gradient) is not None:
            check = QAction("Check its gradient", menu)
            check.triggered.connect(lambda: intents.check_gradient(gradient))
            menu.addAction(check)

    def curves_menu(self) -> QMenu:
        """What can be done with the curves."""
        menu = QMenu(self._window)
        for name in _CURVES:
            menu.addAction(self._window.actions_by_name[name])
        return menu

    @Slot(object, object, object)
    def show_for_canvas(
        self, part: Part | None, term: TermId | None, at: QPoint
    ) -> None:
        """Open the canvas's menu."""
        self.canvas_menu(part, term).popup(at)

    @Slot(object)
    def show_for_curves(self, at: QPoint) -> None:
        """Open the curves' menu."""
        self.curves_menu().popup(at)

"""What the right button offers on the canvas and on the curves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.network_edits import NetworkEdits
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.board.symbols import layer_name, symbol_of
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import plain
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.screen.parts import Part, part_of, term_of
from bpviz_desktop.model.structure import skip_fault
from bpviz_desktop.views.canvas.layout.curves import curve_icon
from bpviz_desktop.views.canvas.paint.controls import Control
from bpviz_desktop.views.shell.main_window import MainWindow

# Characters of a name; more makes a menu as wide as the screen.
_LONGEST = 40
_CANVAS = ("view_fit", "view_zoom_in", "view_zoom_out")
_OF_NEURONS = ("edit_bias", "edit_freeze", "edit_link", "edit_disconnect")
_COPIES = ("edit_cut", "edit_copy", "edit_paste", "edit_duplicate")
_EDITS = ("edit_add_layer", "edit_add_unit", "edit_paste", "edit_select_all")
_CURVES = ("file_export_plot", "copy_plot", "remove_old_curves")


# Of `Theme.compared`, in its order.
_COLORS = (tr("Blue"), tr("Green"), tr("Pink"), tr("Orange"))


def in_menu(name: str) -> str:
    """A name as a menu shows it literally: short, & no mark of a key."""
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    return shown.replace("&", "&&")


def _add(menu: QMenu, words: str, act: Callable[[], object], key: str = "") -> None:
    """Add a line that does something, with the key that does it too."""
    action = QAction(f"{words}\t{key}" if key else words, menu)
    # The signal's argument, whether it is checked, is none of the function's business.
    action.triggered.connect(lambda _: act())
    menu.addAction(action)


def _open(menu: QMenu, at: QPoint) -> None:
    """Open a menu that is gone when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)


class ContextMenus(QObject):
    """Builds the menus where they are asked for (a child of the window).

    Signals
    -------
    type_asked(Part)
        A value or a name shall be typed in place.
    """

    type_asked = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        intents: Intents,
        network_edits: NetworkEdits,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._intents = intents
        self._network_edits = network_edits

    def canvas_menu(self, part: Part | None, term: TermId | None) -> QMenu:
        """Questions about what is there, and the view."""
        menu, session = QMenu(self._window), self._store.session
        if term is None and part is not None and part.kind != "layer":
            revealed = session.cursor.revealed
            term = term_of(
                part, session.lesson, sample=session.sample, revealed=revealed
            )
        if term is not None:
            self._add_questions(menu, term)
            menu.addSeparator()
        if part is not None and not session.is_locked:
            self._add_edits(menu, part)
            menu.addSeparator()
            if part.kind in ("unit", "layer"):
                for name in _COPIES:
                    menu.addAction(self._window.actions_by_name[name])
                menu.addSeparator()
        elif part is None and not session.is_locked:
            for name in _EDITS:
                menu.addAction(self._window.actions_by_name[name])
            menu.addSeparator()
        for name in _CANVAS:
            menu.addAction(self._window.actions_by_name[name])
        return menu

    def _add_edits(self, menu: QMenu, part: Part) -> None:
        """What can be changed about a part, and about its layer."""
        network, edits = self._store.session.document.network, self._network_edits
        layer, j, i = part.layer, part.j, part.i

        if part.kind == "wire" and i is not None:
            wire = (layer, j, i)
            _add(menu, tr("Set weight…"), lambda: self.type_asked.emit(part), "F2")
            _add(
                menu,
                tr("Remove connection"),
                lambda: edits.remove(wires=[wire]),
                tr("Del"),
            )
            return
        if part.kind == "layer":
            self._add_layer_edits(menu, layer)
        if part.kind not in ("unit", "bias"):
            return
        if part.kind == "bias":
            _add(menu, tr("Set bias…"), lambda: self.type_asked.emit(part), "F2")
            menu.addAction(self._window.actions_by_name["edit_freeze"])
        if part.kind == "unit":
            _add(menu, tr("Rename…"), lambda: self.type_asked.emit(part), "F2")
            unit = (layer, j)
            _add(
                menu, tr("Remove neuron"), lambda: edits.remove(units=[unit]), tr("Del")
            )
            for name in _OF_NEURONS if layer else ("edit_link",):
                menu.addAction(self._window.actions_by_name[name])
            if j > 0:
                _add(menu, tr("Move up"), lambda: edits.move(layer, j, j - 1))
            if j < network.widths[layer] - 1:
                _add(menu, tr("Move down"), lambda: edits.move(layer, j, j + 1))
        whole = menu.addMenu(in_menu(layer_name(network, layer)))
        self._add_layer_edits(whole, layer)

    def _add_layer_edits(self, menu: QMenu, layer: int) -> None:
        """What can be changed about a layer."""
        network, edits = self._store.session.document.network, self._network_edits
        head = Part("layer", layer)
        _add(menu, tr("Add neuron"), lambda: edits.add_unit(layer), "+")
        if layer < network.depth:
            _add(
                menu,
                tr("Add layer behind it"),
                lambda: edits.add_layer(layer),
                tr("Ins"),
            )
        if layer == 0:
            return
        _add(menu, tr("Rename…"), lambda: self.type_asked.emit(head), "F2")
        if layer < network.depth:
            _add(
                menu,
                tr("Remove layer"),
                lambda: edits.remove_layers([layer]),
                tr("Del"),
            )
        menu.addMenu(self.activation_menu(layer, menu))
        for name in ("edit_freeze", "edit_weights"):
            menu.addAction(self._window.actions_by_name[name])
        _add(
            menu,
            tr("Restore all connections"),
            lambda: edits.connect_layer(layer, True),
        )
        _add(
            menu,
            tr("Remove all connections"),
            lambda: edits.connect_layer(layer, False),
        )
        if network.layer(layer).skip_from is not None:
            _add(menu, tr("Remove the skip"), partial(edits.set_skip, layer, None))
        for source in range(layer):
            if not skip_fault(network, layer, source):
                words = tr(
                    "Skip from {in_menu}", in_menu=in_menu(layer_name(network, source))
                )
                _add(menu, words, partial(edits.set_skip, layer, source))

    @Slot(object)
    def press(self, control: Control) -> None:
        """A control on the canvas was pressed."""
        edits, layer = self._network_edits, control.layer
        match control.kind:
            case "insert":
                edits.add_layer(layer)
            case "add_unit":
                edits.add_unit(layer)
            case "remove_unit":
                edits.remove_unit(layer)
            case "activation":
                _open(self.activation_menu(layer), QCursor.pos())

    def activation_menu(self, layer: int, parent: QMenu | None = None) -> QMenu:
        """Every activation that a layer can have."""
        network, edits = self._store.session.document.network, self._network_edits
        kinds = QMenu(tr("Activation"), parent or self._window)
        kinds.setObjectName("activations")
        now = network.layer(layer).activation.kind
        for kind, entry in ACTIVATIONS.items():
            if entry.coupled and layer < network.depth:
                continue
            choose = partial(edits.set_activation, layer, kind)
            _add(kinds, entry.title, choose, "✓" if kind == now else "")
            action, ink = kinds.actions()[-1], self._window.theme.color("text")
            action.setIcon(curve_icon(ACTIVATIONS.choice(kind), ink))
            action.setIconVisibleInMenu(True)
            action.setCheckable(True)
            action.setChecked(kind == now)
        return kinds

    def _add_questions(self, menu: QMenu, term: TermId) -> None:
        session = self._store.session
        lesson, intents = session.lesson, self._intents
        name = text(symbol_of(lesson.order, term))
        ask = QAction(tr("Why is {name} what it is?", name=name), menu)
        ask.triggered.connect(lambda: intents.ask(term))
        menu.addAction(ask)
        menu.setDefaultAction(ask)
        if session.is_known(term):
            value = plain(lesson.board.value(term))
            copy = QAction(tr("Copy {value}", value=value), menu)
            copy.triggered.connect(
                lambda: QGuiApplication.clipboard().setText(value),
            )
            menu.addAction(copy)
        part = part_of(term)
        if part is None or part.kind not in ("wire", "bias"):
            return
        gradient = lesson.order.gradient_of(part.layer, part.j, part.i)
        if lesson.phase_of(gradient) is not None:
            check = QAction(tr("Check its gradient"), menu)
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
        """Open the canvas's menu; what it is about is selected."""
        if part is not None and part not in self._store.session.selection:
            self._intents.select(frozenset({part}))
        _open(self.canvas_menu(part, term), at)

    @Slot(object, object)
    def show_for_run(self, curve: Curve, at: QPoint) -> None:
        """Open the menu of a run in the legend."""
        _open(self.run_menu(curve), at)

    def run_menu(self, curve: Curve) -> QMenu:
        """What can be done with a run."""
        intents, menu = self._intents, QMenu(self._window)
        is_old = curve.number != self._store.session.curve.number
        if is_old and curve.left is not None:
            _add(menu, tr("Go back to this run"), partial(intents.go_back_to, curve))
        if is_old:
            _add(
                menu,
                tr("Remove this run"),
                partial(intents.remove_run, curve),
                tr("Del"),
            )
        colors = menu.addMenu(tr("Colour"))
        theme = self._window.theme
        known = zip(_COLORS, theme.compared, strict=True)
        for name, color in ((tr("Automatic"), None), *known):
            _add(colors, name, partial(intents.change_run, replace(curve, color=color)))
        menu.addSeparator()
        for name in _CURVES:
            menu.addAction(self._window.actions_by_name[name])
        return menu

    @Slot(object)
    def show_for_curves(self, at: QPoint) -> None:
        """Open the curves' menu."""
        _open(self.curves_menu(), at)

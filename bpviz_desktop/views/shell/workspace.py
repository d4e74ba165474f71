"""What fills the window: canvas, panels and menus, wired to intents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.laboratory.walk import Walk
from bpviz_desktop.controller.network_edits import NetworkEdits
from bpviz_desktop.controller.selection_edits import SelectionEdits
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.run.goals import LossBelow, NoImprovement
from bpviz_desktop.model.screen.autodiff.laboratory import Laboratory
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.screen.status import (
    badge,
    by_hand_words,
    count_words,
    problem_words,
    window_title,
)
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.arrangement.areas import Areas
from bpviz_desktop.views.shell.arrangement.layouts import Layouts
from bpviz_desktop.views.shell.arrangement.presenting import Presenting
from bpviz_desktop.views.shell.centre import Centre
from bpviz_desktop.views.shell.context_menus import ContextMenus, in_menu
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.stage import Stage
from bpviz_desktop.views.widgets.pace import Pace
from bpviz_desktop.views.widgets.panel import Panel


class Zoomed(Protocol):
    """A picture that can be brought closer."""

    def fit(self) -> None: ...
    def zoom_in(self) -> None: ...
    def zoom_out(self) -> None: ...


# While a run goes on the network is drawn 30 times a second, and curves between.
_CANVAS_MS = 30
_OF_CURVES = frozenset({"curve", "tracks"})


class Workspace(QObject):
    """Draws the Session in all of a window, and passes on what is asked there.

    Attributes
    ----------
    canvas : NetworkCanvas
    stage : Stage
    menus : ContextMenus
    presenting : Presenting
    layouts : Layouts
    """

    def __init__(
        self,
        window: MainWindow,
        centre: Centre,
        store: Store,
        intents: Intents,
        network_edits: NetworkEdits,
        selection_edits: SelectionEdits,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._intents = intents
        self._network_edits = network_edits
        self._selected = selection_edits
        self._phase_bar, self.canvas = centre.phase_bar, centre.canvas
        self._missed: frozenset[str] = frozenset()
        self._pace = Pace(_CANVAS_MS, self._draw_canvas, self)
        self.stage = Stage(window, intents)
        self._walk = Walk(store, intents)
        self.presenting = Presenting(window, self.stage)
        self.layouts = Layouts(window, self.stage)
        bottom = self.stage.bottom
        Areas(
            window,
            (
                window.bar,
                window.left,
                window.centre,
                bottom.curves,
                bottom.pictures,
                window.right,
            ),
            {window.centre: self.canvas},
        )
        self.menus = ContextMenus(window, store, intents, network_edits)
        self._connect()
        self._connect_actions()
        store.changed.connect(self.show_session)

    @property
    def panels(self) -> dict[str, Panel]:
        """The panels by name."""
        return self.stage.panels

    def _connect(self) -> None:
        intents, canvas, bar = self._intents, self.canvas, self._window.bar
        bar.granularity_asked.connect(intents.set_granularity)
        bar.speed_asked.connect(intents.set_speed)
        bar.sample_asked.connect(intents.set_focus)
        canvas.part_clicked.connect(intents.click)
        canvas.term_clicked.connect(intents.ask)
        canvas.area_selected.connect(intents.select)
        canvas.activated.connect(intents.ask_about)
        canvas.finding_clicked.connect(intents.point_at)
        canvas.finding_clicked.connect(self._on_finding)
        # Whoever asks on the canvas wants to read the answer.
        for asked in (canvas.term_clicked, canvas.activated, canvas.part_clicked):
            asked.connect(self._on_asked)
        self._phase_bar.switch.asked.connect(intents.show_maps)
        canvas.linked.connect(self._network_edits.link)
        canvas.typed.connect(self._selected.type)
        canvas.nudged.connect(self._selected.nudge)
        self.menus.type_asked.connect(canvas.editing.begin)
        canvas.moved.connect(self._network_edits.carry)
        canvas.placed.connect(self._network_edits.place)
        canvas.pressed.connect(self.menus.press)
        canvas.menu_asked.connect(self.menus.show_for_canvas)
        self.stage.curves.update_asked.connect(intents.show_update)
        self.stage.curves.menu_asked.connect(self.menus.show_for_curves)
        self.stage.curves.run_menu_asked.connect(self.menus.show_for_run)

    def _connect_actions(self) -> None:
        intents, canvas, window = self._intents, self.canvas, self._window
        plain: dict[str, Callable[[], object]] = {
            "step_forward": self._walk.forward,
            "step_back": self._walk.back,
            "step_start": self._walk.to_start,
            "step_end": self._walk.to_end,
            "step_phase": self._walk.to_phase_end,
            "next_update": intents.next_update,
            "run": intents.toggle_run,
            "run_updates": self._on_run_updates,
            "run_below": self._on_run_below,
            "run_plateau": self._on_run_plateau,
            "reset": intents.reset,
            "edit_undo": intents.undo_stack.undo,
            "edit_redo": intents.undo_stack.redo,
            "view_fit": self._on_fit,
            "view_zoom_in": self._on_zoom_in,
            "view_zoom_out": self._on_zoom_out,
            "check_gradients": intents.check_gradients,
            "remove_old_curves": intents.remove_old_curves,
            "file_quit": window.close,
            "view_reset_layout": self._network_edits.reset_layout,
            "edit_copy": self._on_copy,
            "edit_cut": self._on_cut,
            "edit_paste": self._on_paste,
            "edit_duplicate": self._selected.duplicate,
            "edit_delete": self._selected.delete,
            "edit_add_unit": self._selected.add_unit,
            "edit_add_layer": self._selected.add_layer,
            "edit_rename": self._on_rename,
            "edit_bias": self._on_bias,
            "edit_freeze": self._selected.freeze,
            "edit_disconnect": self._selected.disconnect_units,
            "edit_link": canvas.gestures.begin_link,
            "edit_next_wire": canvas.gestures.next_wire,
            "edit_align": self._on_align,
            "edit_weights": self._on_weights,
            "edit_select_all": self._selected.select_all,
        }
        for panel in self.panels.values():
            plain.update(panel.actions_taken())
            for name, button in panel.action_buttons().items():
                action = window.actions_by_name[name]
                button.setToolTip(action.toolTip())
                button.clicked.connect(action.trigger)
        for name, method in plain.items():
            window.actions_by_name[name].triggered.connect(method)
        lock = window.actions_by_name["view_lock"]
        lock.toggled.connect(self._network_edits.set_locked)
        window.actions_by_name["view_maps"].toggled.connect(intents.show_maps)
        window.actions_by_name["view_reduce_motion"].toggled.connect(self._on_motion)
        window.actions_by_name["view_graph"].toggled.connect(self._on_graph)
        window.escaped.connect(self._on_escaped)
        stack = intents.undo_stack
        stack.undoTextChanged.connect(self._on_undo_texts)
        stack.redoTextChanged.connect(self._on_undo_texts)
        self._on_undo_texts()

    # Showing.

    @Slot(object, object)
    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Have everything draw the session."""
        window = self._window
        self._missed |= fields
        if fields - _OF_CURVES:
            self._pace.ask(is_live=session.run_state is RunState.TRAINING)
        self._phase_bar.show_session(session, fields)
        self.stage.show_session(session, fields)
        window.bar.show_session(session, fields)
        if "laboratory" in fields:
            self._show_centre(session.laboratory)
        if "shows_maps" in fields:
            window.actions_by_name["view_maps"].setChecked(session.shows_maps)
        if fields & {"document", "diagnosis"}:
            counts = (count_words(session), problem_words(session))
            window.count.setText("      ".join(filter(None, counts)))
        if fields & {"document", "lesson", "run_state"}:
            words = by_hand_words(session)
            window.by_hand.setVisible(bool(words))
            window.by_hand.setText(words)
        window.message.setText(session.message)
        if fields & {"whole_check", "check_progress", "document", "lesson"}:
            window.badge.setText(badge(session))
        if fields & {"document", "path", "saved", "read_only"}:
            window.setWindowTitle(window_title(session))

    def _show_centre(self, lab: Laboratory) -> None:
        """Have the network in the centre, or the graph of operations."""
        self._window.actions_by_name["view_graph"].setChecked(lab.is_shown)
        if self.canvas.isHidden() != lab.is_shown:
            self.stage.bottom.settle()
            self.canvas.setVisible(not lab.is_shown)
            self.stage.show_in_centre("graph_panel" if lab.is_shown else "")
        self._phase_bar.setVisible(not lab.is_shown)

    @Slot(bool)
    def _on_graph(self, is_wanted: bool) -> None:
        if is_wanted != self._store.session.laboratory.is_shown:
            self.stage.bottom.settle()
            self._intents.bench.show(is_wanted)

    @property
    def _zoomed(self) -> Zoomed:
        """What is in the centre."""
        if self._store.session.laboratory.is_shown:
            return cast("Zoomed", self.panels["graph_panel"])
        return self.canvas

    @Slot()
    def _on_fit(self) -> None:
        self._zoomed.fit()

    @Slot()
    def _on_zoom_in(self) -> None:
        self._zoomed.zoom_in()

    @Slot()
    def _on_zoom_out(self) -> None:
        self._zoomed.zoom_out()

    def _draw_canvas(self) -> None:
        """Have the canvas draw all that it has missed."""
        missed, self._missed = self._missed, frozenset()
        self.canvas.show_session(self._store.session, missed)

    def set_theme(self, theme: Theme) -> None:
        """Have every widget take on the colours of a theme."""
        self._phase_bar.set_theme(theme)
        self.stage.set_theme(theme)
        self.canvas.set_theme(theme)
        self._window.set_theme(theme)

    @Slot()
    def _on_copy(self) -> None:
        if text := self._selected.copied():
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_cut(self) -> None:
        if text := self._selected.cut():
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_paste(self) -> None:
        self._selected.paste(QGuiApplication.clipboard().text())

    @Slot()
    def _on_rename(self) -> None:
        """Type the name, or the value, of what is selected; of several the value."""
        selection = self._store.session.selection
        if len(selection) == 1:
            self.canvas.editing.begin(next(iter(selection)))
        else:
            self._type_values()

    @Slot()
    def _on_bias(self) -> None:
        """Type the bias of the neurons that are selected."""
        self._type_values()

    def _type_values(self) -> None:
        places = self._selected.places
        if not places:
            self._intents.show_message(tr("Select a neuron or a connection first."))
            return
        layer, j, i = places[0]
        kind = "bias" if i is None else "wire"
        self.canvas.editing.begin(Part(kind, layer, j, i), len(places))

    @Slot()
    def _on_weights(self) -> None:
        """Open the table of the selected layer's weights, beside the work."""
        from bpviz_desktop.views.shell.dialogs.weights_window import WeightsWindow

        layers = {part.layer for part in self._store.session.selection} - {0}
        window = WeightsWindow(min(layers, default=1), self._window)
        window.typed.connect(self._network_edits.type)
        window.asked.connect(self._intents.ask_about)
        window.show_session(self._store.session, frozenset({"document"}))
        self._store.changed.connect(window.show_session)
        window.show()

    @Slot()
    def _on_align(self) -> None:
        units = self._selected.units
        if len(units) < 2:
            self._intents.show_message(tr("Select several neurons first."))
        else:
            self._network_edits.place_all(self.canvas.editing.aligned(units))

    @Slot()
    def _on_asked(self) -> None:
        if self._store.session.pinned is not None:
            self.stage.bring("inspector")

    @Slot()
    def _on_finding(self) -> None:
        self.stage.bring("problems_panel")

    # What needs a word more than a menu has.

    @Slot()
    def _on_run_updates(self) -> None:
        title, words = tr("Run so many updates"), tr("Updates to make:")
        count, is_given = QInputDialog.getInt(
            self._window, title, words, 1000, 1, 1_000_000_000
        )
        if is_given:
            self._intents.run_updates(count)

    @Slot()
    def _on_run_below(self) -> None:
        title, words = tr("Run until the loss is below"), tr("Loss of a batch below:")
        written, is_given = QInputDialog.getText(
            self._window, title, words, text="0.01"
        )
        limit = read_number(written)
        if is_given and limit is None:
            self._intents.show_message(
                tr("“{written}” is not a number; nothing runs.", written=written)
            )
        elif is_given and limit is not None:
            self._intents.run_to_goal(LossBelow(limit))

    @Slot()
    def _on_run_plateau(self) -> None:
        self._intents.run_to_goal(NoImprovement())

    @Slot(bool)
    def _on_motion(self, is_reduced: bool) -> None:
        self.canvas.set_motion(not is_reduced)

    @Slot()
    def _on_undo_texts(self) -> None:
        stack = self._intents.undo_stack
        for name, text, possible in (
            (
                "edit_undo",
                tr("Undo {in_menu}", in_menu=in_menu(stack.undoText())),
                stack.canUndo(),
            ),
            (
                "edit_redo",
                tr("Redo {in_menu}", in_menu=in_menu(stack.redoText())),
                stack.canRedo(),
            ),
        ):
            self._window.actions_by_name[name].setText(text.strip())
            self._window.actions_by_name[name].setEnabled(possible)

    @Slot()
    def _on_escaped(self) -> None:
        self._intents.ask(None)
        if self._store.session.laboratory.is_shown:
            self._intents.bench.ask(None)

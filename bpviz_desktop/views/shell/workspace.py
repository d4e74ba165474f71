"""What fills the window: the panels, wired to intents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QInputDialog,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.run.goals import LossBelow, NoImprovement
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.canvas.view import NetworkCanvas
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.curves.panel import PlotPanel
from bpviz_desktop.views.panels.phase_bar import PhaseBar
from bpviz_desktop.views.panels.settings.conventions import ConventionsPanel
from bpviz_desktop.views.panels.settings.data import DataPanel
from bpviz_desktop.views.panels.settings.network import NetworkPanel, summary
from bpviz_desktop.views.panels.settings.parameters import ParametersPanel
from bpviz_desktop.views.panels.settings.training import TrainingPanel
from bpviz_desktop.views.panels.terms.panel import TermsPanel
from bpviz_desktop.views.panels.why.inspector import Inspector
from bpviz_desktop.views.shell.centre import Centre
from bpviz_desktop.views.shell.context_menus import ContextMenus
from bpviz_desktop.views.shell.main_window import LEFT, MainWindow
from bpviz_desktop.views.widgets.panel import Panel, settle
from bpviz_desktop.views.widgets.section import Section


@dataclass
class Panels:
    """The widgets that draw the session."""

    canvas: NetworkCanvas
    phase_bar: PhaseBar
    inspector: Inspector
    terms: TermsPanel
    network: NetworkPanel
    data: DataPanel
    training: TrainingPanel
    parameters: ParametersPanel
    conventions: ConventionsPanel
    plot: PlotPanel

    @property
    def drawn(self) -> tuple[Panel, ...]:
        """Those that are told of every change, except the canvas."""
        return (
            self.phase_bar,
            self.inspector,
            self.terms,
            self.network,
            self.data,
            self.training,
            self.parameters,
            self.conventions,
            self.plot,
        )


def badge(session: Session) -> str:
    """What the status bar says of the gradient."""
    if session.check_progress is not None:
        done, whole = session.check_progress
        return f"Gradient: {done:,} of {whole:,} checked"
    last = session.whole_check
    if last is None:
        return "Gradient: not checked yet"
    if not last.holds_for(session.before):
        return "Gradient: not checked since the change"
    check, updates = last.check, last.document.checkpoint.updates
    count, agree = len(check.indices), int(check.has_passed.sum())
    at = f"after update {updates:,}" if updates else "at the start"
    if agree == count:
        return f"✓ Gradient checked {at}: all {count:,} agree"
    return f"✕ Gradient checked {at}: {count - agree:,} of {count:,} differ"


def by_hand_words(session: Session) -> str:
    """Whether what is shown is rounded by hand; empty where nothing ever is."""
    decimals = session.document.display.by_hand_decimals
    if decimals is None:
        return ""
    if session.run_state is RunState.TRAINING:
        return "Running: not rounded by hand"
    if session.lesson.trace.by_hand_decimals is None:
        return "Made by running: not rounded by hand"
    places = "1 decimal" if decimals == 1 else f"{decimals} decimals"
    return f"Rounded by hand: {places}"


class Workspace(QObject):
    """The panels of a window: draws the Session in them, and passes on what they ask.

    Attributes
    ----------
    panels : Panels
    menus : ContextMenus
    """

    def __init__(
        self, window: MainWindow, centre: Centre, store: Store, intents: Intents
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._intents = intents
        self._rows: tuple[object, object] = (None, None)
        self.panels = Panels(
            centre.canvas,
            centre.phase_bar,
            Inspector(window.right),
            TermsPanel(window.right),
            NetworkPanel(window.left),
            DataPanel(window.left),
            TrainingPanel(window.left),
            ParametersPanel(window.left),
            ConventionsPanel(window.left),
            PlotPanel(window.bottom),
        )
        panels = self.panels
        window.left.add(self._left())
        window.bottom.add(panels.plot)
        window.right.add(self._right(), 1)
        self._connect_panels()
        self._connect_actions()
        self.menus = ContextMenus(window, store, intents)
        panels.canvas.menu_asked.connect(self.menus.show_for_canvas)
        panels.plot.menu_asked.connect(self.menus.show_for_curves)
        store.changed.connect(self.show_session)

    def _right(self) -> QSplitter:
        column = QSplitter(Qt.Orientation.Vertical, self._window)
        column.setObjectName("terms_splitter")
        column.setHandleWidth(6)
        column.addWidget(self.panels.inspector)
        column.addWidget(self.panels.terms)
        column.setStretchFactor(0, 3)
        column.setStretchFactor(1, 2)
        column.setChildrenCollapsible(False)
        self._right_column = column
        self.panels.terms.folded.connect(self._on_terms_folded)
        return column

    @Slot(bool)
    def _on_terms_folded(self, is_open: bool) -> None:
        """Leave what the folded table has left to the inspector."""
        whole = sum(self._right_column.sizes())
        share = 2 * whole // 5 if is_open else self.panels.terms.maximumHeight()
        self._right_column.setSizes([whole - share, share])

    def _left(self) -> QScrollArea:
        panels = self.panels
        content = QWidget(self._window)
        content.setObjectName("left_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        self._network_section = Section("Network", panels.network, is_open=False)
        self._data_section = Section("Data", panels.data, is_open=False)
        sections = (
            self._network_section,
            self._data_section,
            Section("Training", panels.training),
            Section("Weights and biases", panels.parameters),
            Section("Conventions", panels.conventions, is_open=False),
        )
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        area = self._left_area = QScrollArea(self._window)
        area.setObjectName("left_column")
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(LEFT)
        return area

    def _connect_panels(self) -> None:
        intents, panels, bar = self._intents, self.panels, self._window.bar
        bar.granularity_asked.connect(intents.set_granularity)
        bar.speed_asked.connect(intents.set_speed)
        bar.sample_asked.connect(intents.set_focus)
        panels.plot.update_asked.connect(intents.show_update)
        panels.plot.log_asked.connect(intents.set_log_axis)
        panels.network.draw_asked.connect(intents.draw_anew)
        panels.data.sample_asked.connect(intents.set_focus)
        panels.data.data_asked.connect(intents.generate_data)
        conventions = panels.conventions
        conventions.loss_asked.connect(intents.set_loss)
        conventions.reduction_asked.connect(intents.set_reduction)
        conventions.biases_asked.connect(intents.train_biases)
        conventions.by_hand_asked.connect(intents.set_by_hand)
        conventions.decimals_asked.connect(intents.set_decimals)
        panels.canvas.part_clicked.connect(self._on_part)
        panels.canvas.term_clicked.connect(intents.ask)
        panels.canvas.area_selected.connect(intents.select)
        panels.canvas.activated.connect(intents.ask_about)
        panels.inspector.term_asked.connect(intents.ask)
        panels.inspector.check_asked.connect(intents.check_gradient)
        panels.terms.term_asked.connect(intents.ask)
        panels.terms.told.connect(intents.show_message)
        panels.terms.jump_asked.connect(intents.jump_to)
        panels.inspector.term_hovered.connect(panels.canvas.set_highlight)
        parameters, training = panels.parameters, panels.training
        parameters.parameter_asked.connect(intents.set_parameter)
        parameters.taken.connect(self._on_parameter_taken)
        parameters.let_go.connect(intents.end_gesture)
        parameters.refused.connect(intents.show_message)
        training.optimizer_asked.connect(self._on_optimizer)
        training.loss_asked.connect(intents.set_loss)
        training.reduction_asked.connect(intents.set_reduction)
        training.rate_asked.connect(intents.set_learning_rate)
        training.batching_asked.connect(self._on_batching)
        training.clip_asked.connect(intents.set_clip)
        training.taken.connect(self._on_rate_taken)
        training.let_go.connect(intents.end_gesture)
        training.refused.connect(intents.show_message)

    def _connect_actions(self) -> None:
        intents, panels, window = self._intents, self.panels, self._window
        plain: dict[str, Callable[[], object]] = {
            "step_forward": intents.step_forward,
            "step_back": intents.step_back,
            "step_start": intents.step_start,
            "step_end": intents.step_end,
            "step_phase": intents.step_phase,
            "next_update": intents.next_update,
            "run": intents.toggle_run,
            "run_updates": self._on_run_updates,
            "run_below": self._on_run_below,
            "run_plateau": self._on_run_plateau,
            "reset": intents.reset,
            "edit_undo": intents.undo_stack.undo,
            "edit_redo": intents.undo_stack.redo,
            "view_fit": panels.canvas.fit,
            "view_zoom_in": panels.canvas.zoom_in,
            "view_zoom_out": panels.canvas.zoom_out,
            "check_gradients": intents.check_gradients,
            "remove_old_curves": intents.remove_old_curves,
            "file_quit": window.close,
        }
        for name, method in plain.items():
            window.actions_by_name[name].triggered.connect(method)
        window.actions_by_name["view_reduce_motion"].toggled.connect(self._on_motion)
        window.escaped.connect(self._on_escaped)
        stack = intents.undo_stack
        stack.undoTextChanged.connect(self._on_undo_texts)
        stack.redoTextChanged.connect(self._on_undo_texts)
        self._on_undo_texts()

    # Showing.

    @Slot(object, object)
    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Have every panel draw the session."""
        self.panels.canvas.show_session(session, fields)
        for panel in self.panels.drawn:
            panel.show_session(session, fields)
        if fields & {"document", "selection"} and self._has_other_rows(session):
            settle(self._left_area)
        self._window.bar.show_session(session, fields)
        if "document" in fields:
            self._show_document(session)
        if fields & {"document", "lesson", "run_state"}:
            words = by_hand_words(session)
            self._window.by_hand.setVisible(bool(words))
            self._window.by_hand.setText(words)
        self._window.message.setText(session.message)
        if fields & {"whole_check", "check_progress", "document", "lesson"}:
            self._window.badge.setText(badge(session))
        if fields & {"document", "path", "saved"}:
            name = session.path.name if session.path else session.document.title
            mark = "*" if session.is_dirty else ""
            self._window.setWindowTitle(f"{name or 'Untitled'}{mark} – bpviz")

    def _has_other_rows(self, session: Session) -> bool:
        """Whether the left column shows other widgets than before."""
        rows = (session.document.network, session.selection)
        before, self._rows = self._rows, rows
        return rows[0] is not before[0] or rows[1] != before[1]

    def _show_document(self, session: Session) -> None:
        document = session.document
        network = document.network
        count = len(document.data.inputs)
        self._network_section.set_summary(summary(network))
        self._data_section.set_summary(
            "1 sample" if count == 1 else f"{count:,} samples"
        )
        number = network.parameter_count
        self._window.count.setText(
            "1 parameter" if number == 1 else f"{number:,} parameters"
        )

    def set_theme(self, theme: Theme) -> None:
        """Have every widget take on the colours of a theme."""
        for panel in self.panels.drawn:
            panel.set_theme(theme)
        self.panels.canvas.set_theme(theme)
        self._window.set_theme(theme)

    # What panels cannot say to intents by themselves.

    @Slot(object, bool)
    def _on_part(self, part: Part | None, extend: bool) -> None:
        selection = self._store.session.selection
        if part is not None and not extend:
            self._intents.ask_about(part)
        elif part is not None:
            self._intents.select(selection ^ {part})
        elif not extend:
            self._intents.select(frozenset())
            self._intents.ask(None)

    @Slot()
    def _on_run_updates(self) -> None:
        title, words = "Run so many updates", "Updates to make:"
        count, is_given = QInputDialog.getInt(
            self._window, title, words, 1000, 1, 1_000_000_000
        )
        if is_given:
            self._intents.run_updates(count)

    @Slot()
    def _on_run_below(self) -> None:
        title, words = "Run until the loss is below", "Loss of a batch below:"
        written, is_given = QInputDialog.getText(
            self._window, title, words, text="0.01"
        )
        limit = read_number(written)
        if is_given and limit is None:
            self._intents.show_message(f"“{written}” is not a number; nothing runs.")
        elif is_given and limit is not None:
            self._intents.run_to_goal(LossBelow(limit))

    @Slot()
    def _on_run_plateau(self) -> None:
        self._intents.run_to_goal(NoImprovement())

    @Slot()
    def _on_parameter_taken(self) -> None:
        self._intents.begin_gesture(holds_run=True)

    @Slot()
    def _on_rate_taken(self) -> None:
        self._intents.begin_gesture(holds_run=False)

    @Slot(str, object)
    def _on_optimizer(self, kind: str, options: dict[str, float]) -> None:
        self._intents.set_optimizer(kind, **options)

    @Slot(object, object, bool)
    def _on_batching(self, size: int, steps: int, shuffle: bool) -> None:
        self._intents.set_batching(
            batch_size=size, accumulation_steps=steps, shuffle=shuffle
        )

    @Slot(bool)
    def _on_motion(self, is_reduced: bool) -> None:
        self.panels.canvas.set_motion(not is_reduced)

    @Slot()
    def _on_undo_texts(self) -> None:
        stack = self._intents.undo_stack
        for name, text, possible in (
            ("edit_undo", f"Undo {stack.undoText()}", stack.canUndo()),
            ("edit_redo", f"Redo {stack.redoText()}", stack.canRedo()),
        ):
            self._window.actions_by_name[name].setText(text.strip())
            self._window.actions_by_name[name].setEnabled(possible)

    @Slot()
    def _on_escaped(self) -> None:
        self._intents.ask(None)

"""The window: places the panels, and wires them to intents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.actions import ACTIONS, MENUS
from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.model.session import Part, Session
from bpviz_desktop.views.canvas.view import NetworkCanvas
from bpviz_desktop.views.panel import Panel
from bpviz_desktop.views.panels.data_panel import DataPanel
from bpviz_desktop.views.panels.inspector import Inspector
from bpviz_desktop.views.panels.network_panel import NetworkPanel, summary
from bpviz_desktop.views.panels.parameters_panel import ParametersPanel
from bpviz_desktop.views.panels.phase_bar import PhaseBar
from bpviz_desktop.views.panels.plot_panel import PlotPanel
from bpviz_desktop.views.panels.training_panel import TrainingPanel
from bpviz_desktop.views.plain_keys import action_of, is_plain
from bpviz_desktop.views.section import Section
from bpviz_desktop.views.theme import LIGHT, Theme
from bpviz_desktop.views.toolbar import StepBar

LEFT, RIGHT, BOTTOM = 254, 340, 180


@dataclass
class Panels:
    """The widgets that draw the session."""

    canvas: NetworkCanvas
    phase_bar: PhaseBar
    inspector: Inspector
    network: NetworkPanel
    data: DataPanel
    training: TrainingPanel
    parameters: ParametersPanel
    plot: PlotPanel

    @property
    def drawn(self) -> tuple[Panel, ...]:
        """Those that are told of every change, except the canvas."""
        return (
            self.phase_bar,
            self.inspector,
            self.network,
            self.data,
            self.training,
            self.parameters,
            self.plot,
        )


class MainWindow(QMainWindow):
    """Menu, tool bar, panels and status bar around one Store.

    Signals
    -------
    painted()
        After the first paint: time for what is slow to import.
    closing(QCloseEvent)
        The window is about to close; a slot may ignore the event.
    """

    painted = Signal()
    closing = Signal(object)

    def __init__(self, store: Store, intents: Intents) -> None:
        super().__init__()
        self._store = store
        self._intents = intents
        self._theme = LIGHT
        self._space_is_down = False
        self._was_painted = False
        self.setMinimumSize(800, 520)
        self.resize(1280, 800)
        self.actions_by_name = self._build_actions()
        self.bar = StepBar(self.actions_by_name, self)
        self.addToolBar(self.bar)
        self.panels = Panels(
            NetworkCanvas(self),
            PhaseBar(self),
            Inspector(self),
            NetworkPanel(self),
            DataPanel(self),
            TrainingPanel(self),
            ParametersPanel(self),
            PlotPanel(self),
        )
        self._lay_out()
        self._build_status()
        self._connect()
        store.changed.connect(self.show_session)

    # Building.

    def _build_actions(self) -> dict[str, QAction]:
        menus = {name: self.menuBar().addMenu(name) for name in MENUS}
        self.menus: dict[str, QMenu] = menus
        actions: dict[str, QAction] = {}
        for row in ACTIONS:
            if row.name == "-":
                menus[row.menu].addSeparator()
                continue
            action = QAction(row.text, self)
            action.setObjectName(row.name)
            action.setCheckable(row.checkable)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            shown = row.keys[0] if row.keys else row.plain_key
            tip = row.tip or row.text.rstrip("…")
            action.setToolTip(f"{tip} ({shown})" if shown else tip)
            if row.plain_key:
                # Shown, but not a shortcut: it would act while one types.
                action.setText(f"{row.text}\t{row.plain_key}")
                action.setIconText(row.text)
            menus[row.menu].addAction(action)
            self.addAction(action)
            actions[row.name] = action
        themes = QActionGroup(self)
        for name in ("theme_light", "theme_dark", "theme_system"):
            themes.addAction(actions[name])
        return actions

    def _lay_out(self) -> None:
        panels = self.panels
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panels.phase_bar)
        column.addWidget(panels.canvas, 1)
        upper = self._splitter(Qt.Orientation.Horizontal, self._left(), centre)
        left_block = self._splitter(Qt.Orientation.Vertical, upper, panels.plot)
        whole = self._splitter(Qt.Orientation.Horizontal, left_block, panels.inspector)
        upper.setSizes([LEFT, 680])
        left_block.setSizes([540, BOTTOM])
        whole.setSizes([934, RIGHT])
        for splitter, growing in ((upper, 1), (left_block, 0), (whole, 0)):
            splitter.setStretchFactor(growing, 1)
            splitter.setStretchFactor(1 - growing, 0)
        self._left_block = left_block
        self.setCentralWidget(whole)

    def _splitter(
        self, orientation: Qt.Orientation, first: QWidget, second: QWidget
    ) -> QSplitter:
        splitter = QSplitter(orientation, self)
        splitter.setHandleWidth(6)
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _left(self) -> QScrollArea:
        panels = self.panels
        content = QWidget(self)
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
        )
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("left_column")
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(LEFT)
        return area

    def _build_status(self) -> None:
        self._message = QLabel(self)
        self._by_hand = QLabel(self)
        self._count = QLabel(self)
        for label in (self._message, self._by_hand, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(6, 0, 12, 0)
        self.statusBar().addWidget(self._by_hand)
        self.statusBar().addWidget(self._count)
        self.statusBar().addWidget(self._message, 1)

    def _connect(self) -> None:
        intents, panels, bar = self._intents, self.panels, self.bar
        bar.granularity_asked.connect(intents.set_granularity)
        bar.speed_asked.connect(intents.set_speed)
        bar.sample_asked.connect(intents.set_focus)
        panels.plot.update_asked.connect(intents.show_update)
        panels.network.draw_asked.connect(intents.draw_anew)
        panels.data.sample_asked.connect(intents.set_focus)
        panels.canvas.part_clicked.connect(self._on_part)
        panels.canvas.term_clicked.connect(intents.ask)
        panels.canvas.area_selected.connect(intents.select)
        panels.canvas.activated.connect(self._on_activated)
        panels.inspector.term_asked.connect(intents.ask)
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
        plain: dict[str, Callable[[], object]] = {
            "step_forward": intents.step_forward,
            "step_back": intents.step_back,
            "step_start": intents.step_start,
            "step_end": intents.step_end,
            "step_phase": intents.step_phase,
            "next_update": intents.next_update,
            "run": intents.toggle_run,
            "reset": intents.reset,
            "edit_undo": intents.undo_stack.undo,
            "edit_redo": intents.undo_stack.redo,
            "view_fit": panels.canvas.fit,
            "view_zoom_in": panels.canvas.zoom_in,
            "view_zoom_out": panels.canvas.zoom_out,
            "remove_old_curves": intents.remove_old_curves,
            "file_quit": self.close,
        }
        for name, method in plain.items():
            self.actions_by_name[name].triggered.connect(method)
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
        self.bar.show_session(session, fields)
        if "document" in fields:
            self._show_document(session)
        self._message.setText(session.message)
        if fields & {"document", "path", "is_dirty"}:
            name = session.path.name if session.path else session.document.title
            mark = "*" if session.is_dirty else ""
            self.setWindowTitle(f"{name or 'Untitled'}{mark} – bpviz")

    def _show_document(self, session: Session) -> None:
        document = session.document
        network = document.network
        count = len(document.data.inputs)
        self._network_section.set_summary(summary(network))
        self._data_section.set_summary(
            "1 sample" if count == 1 else f"{count:,} samples"
        )
        decimals = document.display.by_hand_decimals
        self._by_hand.setVisible(decimals is not None)
        places = "1 decimal" if decimals == 1 else f"{decimals} decimals"
        self._by_hand.setText(f"Rounded by hand: {places}")
        number = network.parameter_count
        self._count.setText("1 parameter" if number == 1 else f"{number:,} parameters")

    def set_theme(self, theme: Theme) -> None:
        """Have every widget take on the colours of a theme."""
        self._theme = theme
        for panel in self.panels.drawn:
            panel.set_theme(theme)
        self.panels.canvas.set_theme(theme)
        self.bar.set_theme(theme)

    def announce_first_paint(self) -> None:
        """Emit `painted` once the window has been painted for the first time."""
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def showEvent(self, event: object) -> None:
        """Begin with the focus on Step."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.bar.focus_step()

    def paintEvent(self, event: object) -> None:
        """Note the first paint."""
        super().paintEvent(event)  # type: ignore[arg-type]
        self.announce_first_paint()

    def resizeEvent(self, event: object) -> None:
        """Leave the bottom dock only its timeline in a low window."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        low = self.height() < 760
        self._left_block.setSizes(
            [self.height() - (36 if low else BOTTOM), 36 if low else BOTTOM]
        )

    # What panels cannot say to intents by themselves.

    @Slot(object, bool)
    def _on_part(self, part: Part | None, extend: bool) -> None:
        selection = self._store.session.selection
        chosen: frozenset[Part] = frozenset() if part is None else frozenset({part})
        self._intents.select(selection ^ chosen if extend else chosen)
        if part is None and not extend:
            self._intents.ask(None)

    @Slot(object)
    def _on_activated(self, part: Part) -> None:
        self._intents.select(frozenset({part}))
        term = self.panels.inspector.term_of(part, self._store.session)
        if term is not None:
            self._intents.ask(term)

    @Slot()
    def _on_parameter_taken(self) -> None:
        self._intents.begin_gesture(holds_run=True)

    @Slot()
    def _on_rate_taken(self) -> None:
        self._intents.begin_gesture(holds_run=False)

    @Slot(str, object)
    def _on_optimizer(self, kind: str, options: dict[str, float]) -> None:
        self._intents.set_optimizer(kind, **options)

    @Slot(int, int, bool)
    def _on_batching(self, size: int, steps: int, shuffle: bool) -> None:
        self._intents.set_batching(
            batch_size=size, accumulation_steps=steps, shuffle=shuffle
        )

    @Slot()
    def _on_undo_texts(self) -> None:
        stack = self._intents.undo_stack
        for name, text, possible in (
            ("edit_undo", f"Undo {stack.undoText()}", stack.canUndo()),
            ("edit_redo", f"Redo {stack.redoText()}", stack.canRedo()),
        ):
            self.actions_by_name[name].setText(text.strip())
            self.actions_by_name[name].setEnabled(possible)

    # Plain keys: they reach the window only where the focused widget ignored them.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, run, reset or fit."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        name = action_of(key, modifiers)
        if name is not None:
            self.actions_by_name[name].trigger()
        elif key == Qt.Key.Key_Space and is_plain(modifiers):
            self._space_is_down = not event.isAutoRepeat() or self._space_is_down
        elif key == Qt.Key.Key_Escape and is_plain(modifiers):
            self._intents.ask(None)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Run on letting go of Space, so that dragging with it can pan instead."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._space_is_down:
                self.actions_by_name["run"].trigger()
            self._space_is_down = False
        else:
            super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition root decide; a fault keeps the window open."""
        event.ignore()
        event.setAccepted(True)
        self.closing.emit(event)

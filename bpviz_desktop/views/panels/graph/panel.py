"""The second view of the centre: the graph of operations, of network or expression."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.autodiff.graph import Graph, Group
from bpviz_desktop.engine.autodiff.of_network import node_count
from bpviz_desktop.language import tr
from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.folding import (
    FOLDS,
    Box,
    Fold,
    Folded,
    fold,
    usual_fold,
)
from bpviz_desktop.model.screen.autodiff.laboratory import (
    MOST_NODES,
    asked_node,
    computation_of,
    is_beyond,
    lab_of,
    position_of,
)
from bpviz_desktop.model.screen.autodiff.words import group_name, node_words, step_words
from bpviz_desktop.model.screen.captions import caption
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import LINE, grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.graph.canvas import GraphCanvas
from bpviz_desktop.views.panels.graph.measures import Look
from bpviz_desktop.views.panels.graph.typed import TypedExpression
from bpviz_desktop.views.widgets.panel import LivePanel
from bpviz_desktop.views.widgets.switch import Switch

_STEP = 1.25
_OF = (
    ("network", tr("network"), tr("The graph of this network and the sample shown")),
    ("expression", tr("expression"), tr("The graph of what you type")),
)
_FOLD_WORDS = {
    "operations": tr("operations"),
    "neurons": tr("neurons"),
    "layers": tr("layers"),
}
_FIELDS = frozenset({"laboratory", "lesson", "cursor", "document", "pinned", "focus"})


@lru_cache(maxsize=8)
def _folded(shape: _Shape, how: Fold, opened: frozenset[Group]) -> Folded:
    return fold(shape.graph, how, opened)


class _Shape:
    """A graph that equals another one when its boxes would be the same."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._key = tuple(
            (node.operation is None, node.inputs, node.group) for node in graph.nodes
        )

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shape) and self._key == other._key


class GraphPanel(LivePanel):
    """Head, the typed expression where it is wanted, the graph, and where it stands.

    Attributes
    ----------
    canvas : GraphCanvas
    typed : TypedExpression
    slider : QSlider
    """

    name = "graph_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._how: Fold | None = None
        self._opened: frozenset[Group] = frozenset()
        self._of: object = None
        self._of_switch = Switch(_OF, self)
        self._fold = QComboBox(self)
        self._fold.setObjectName("graph_fold")
        self._fold.setAccessibleName(tr("What is folded"))
        self._fold.setToolTip(tr("How much of the graph is folded into one box"))
        for how in FOLDS:
            self._fold.addItem(_FOLD_WORDS[how], how)
        self.typed = TypedExpression(self)
        self.canvas = GraphCanvas(self)
        self._large = QLabel(self)
        self._large.setObjectName("quiet")
        self._large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._large.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("graph_slider")
        self.slider.setAccessibleName(tr("Steps of the graph"))
        self.slider.setToolTip(tr("Go to a step of the graph (Right, Left)"))
        self._count = QLabel(self)
        self._count.setObjectName("small")
        self._words = QLabel(self)
        self._words.setObjectName("phase_caption")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        grow(self._words.setMinimumHeight, 2 * LINE + 8)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._of_switch)
        head.addStretch(1)
        head.addWidget(self._fold)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.slider, 1)
        foot.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.typed)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._large, 1)
        column.addLayout(foot)
        column.addWidget(self._words)

    def _connect(self) -> None:
        bench = self.intents.bench
        self._of_switch.chosen.connect(self._on_of)
        self._fold.activated.connect(self._on_fold)
        self.typed.typed.connect(self._on_typed)
        self.typed.picked.connect(bench.ask)
        self.canvas.asked.connect(bench.ask)
        self.canvas.opened.connect(self._on_opened)
        self.slider.valueChanged.connect(self._on_slider)

    # Showing.

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Draw the graph as far as it is walked."""
        is_first, self._session = self._session is None, session
        if is_first or fields & _FIELDS:
            self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.canvas.set_theme(theme)

    def draw(self) -> None:
        """Draw the session that was shown last."""
        session = self._session
        if session is None:
            return
        lab, computation = lab_of(session), computation_of(session)
        self._of_switch.show_place(int(lab.is_typed))
        self.typed.setVisible(lab.is_typed)
        self._large.setVisible(computation is None)
        self.canvas.setVisible(computation is not None)
        for widget in (self.slider, self._fold):
            widget.setEnabled(computation is not None)
        if computation is None:
            self._draw_too_large(session)
            return
        if lab.is_typed:
            self.typed.show_source(lab.source)
            self.typed.show_computation(computation, position_of(session))
        self._draw_graph(session, computation)

    def _draw_too_large(self, session: Session) -> None:
        count = node_count(session.lesson.trace.network)
        self._large.setText(
            tr(
                "This network’s graph has some {count:,} nodes; up to "
                "{value:,} are drawn. Step through it on the network "
                "itself.",
                count=count,
                value=MOST_NODES,
            )
        )
        self._count.clear()
        self._words.clear()
        self.canvas.show_look(None)

    def _draw_graph(self, session: Session, computation: Computation) -> None:
        lab, position = lab_of(session), position_of(session)
        network = session.lesson.trace.network
        if self._of != lab.of:
            # What was unfolded in another graph is not in this one.
            self._how, self._opened, self._of = None, frozenset(), lab.of
        how = self._how or usual_fold(computation.graph)
        self._fold.setVisible(not lab.is_typed)
        self._fold.setCurrentIndex(FOLDS.index(how))
        folded = _folded(_Shape(computation.graph), how, self._opened)
        node = asked_node(session)
        asked = None if node is None else folded.box_of.get(node)
        self.canvas.show_look(Look(network, computation, folded, position, asked))
        self.slider.blockSignals(True)
        self.slider.setRange(0, computation.length)
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        rounds = session.lesson.trace.by_hand
        # Every number rounded on the way is more than the graph has boxes for.
        note = tr(" · not rounded") if rounds is not None and rounds.everything else ""
        words = tr(
            "step {position:,} of {length:,}",
            position=position,
            length=computation.length,
        )
        self._count.setText(words if lab.is_typed else f"{words}{note}")
        words = self._said(session, computation, folded, node)
        self._words.setText(words)
        self.canvas.setAccessibleDescription(words)

    def _said(
        self,
        session: Session,
        computation: Computation,
        folded: Folded,
        node: int | None,
    ) -> str:
        """What was asked, or what the last step has done."""
        network, position = session.lesson.trace.network, position_of(session)
        if node is not None:
            return node_words(network, computation, node, position)
        if is_beyond(session):
            return caption(session)
        words = step_words(network, computation, position)
        current = computation.current(position)
        box = None if current is None else folded.boxes[folded.box_of[current]]
        if box is None or box.group is None:
            return words
        return tr(
            "In {group_name}: {words}",
            group_name=group_name(network, box.group),
            words=words,
        )

    def fit(self) -> None:
        """Show all of the graph."""
        self.canvas.fit()

    def zoom_in(self) -> None:
        """Bring boxes farther apart."""
        self.canvas.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Bring them closer together."""
        self.canvas.zoom_by(1 / _STEP)

    # What was asked.

    @Slot(int)
    def _on_of(self, place: int) -> None:
        self.intents.bench.choose(place == 1)

    @Slot(int)
    def _on_fold(self, place: int) -> None:
        self._how, self._opened = FOLDS[place], frozenset()
        self.draw()

    @Slot(object)
    def _on_opened(self, box: Box) -> None:
        """Unfold a box; of what stands in an unfolded neuron, fold it again."""
        group = box.group
        if group is None and self._session is not None:
            computation = computation_of(self._session)
            assert computation is not None
            own = computation.graph.nodes[box.node].group
            closing = {own, own and Group(own.layer, -1)} & self._opened
            if not closing:
                return
            self._opened -= {each for each in closing if each is not None}
        elif group is not None:
            self._opened |= {group}
        self.draw()

    @Slot(str)
    def _on_typed(self, source: str) -> None:
        self.typed.show_fault(self.intents.bench.type(source))

    @Slot(int)
    def _on_slider(self, position: int) -> None:
        self.intents.bench.go_to(position)

    def kept(self) -> object:
        """The expression, for the next launch."""
        return self._session.laboratory.source if self._session else None

    def resume(self, kept: object) -> None:
        """Go on with it."""
        if isinstance(kept, str):
            self.intents.bench.type(kept)

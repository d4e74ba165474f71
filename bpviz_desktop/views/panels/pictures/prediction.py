"""What the network answers between the samples, and to each of them."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.prediction import (
    Prediction,
    curve_of,
    fine_map,
    is_of_classes,
    map_of,
    prompt_size,
)
from bpviz_desktop.model.screen.session import RunState, Session, Slice
from bpviz_desktop.model.screen.slices import held_in, inputs_in
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.pictures.legend import Legend
from bpviz_desktop.views.panels.pictures.plane import (
    WINNER,
    Plane,
    paint_plane,
    plane_of,
    sample_at,
    words_at,
)
from bpviz_desktop.views.widgets.panel import LivePanel, PanelEntry, Place

_LEFT, _BOTTOM, _EDGE = 34.0, 20.0, 6.0
_WIDE, _SIDE = 30, 136
_CHOICE = 104
_IDLE_MS = 120
_FIELDS = frozenset({"document", "lesson", "cursor", "pinned", "run_state", "slice"})


class Plot(QWidget):
    """The picture with its axes; tells what is pointed at.

    Signals
    -------
    pointed(str)
        Inputs and answer under the mouse, or empty.
    picked(int, bool)
        A sample was clicked; True for one for testing.
    resized()
    """

    pointed = Signal(str)
    picked = Signal(int, bool)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAccessibleName("Prediction")
        growing = QSizePolicy.Policy.Expanding
        self.setSizePolicy(growing, growing)
        self._asked: tuple[Session, Prediction, Theme, int] | None = None

    def show_prediction(
        self, session: Session, prediction: Prediction, theme: Theme, output: int
    ) -> None:
        """Draw this from now on."""
        self._asked = (session, prediction, theme, output)
        self.update()

    def clear(self) -> None:
        """Draw nothing."""
        self._asked = None
        self.update()

    @property
    def plane(self) -> Plane | None:
        """What is drawn, and where."""
        if self._asked is None:
            return None
        session, prediction, theme, output = self._asked
        room = QRectF(self.rect()).adjusted(_LEFT, _EDGE, -_EDGE, -_BOTTOM)
        if len(prediction.inputs) == 2:  # a square, as large as there is room
            side = min(room.width(), room.height())
            room = QRectF(room.left(), room.top(), side, side)
        if room.width() < 20 or room.height() < 20:
            return None
        return plane_of(session, prediction, theme, room, output)

    def sizeHint(self) -> QSize:
        return QSize(220, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        plane = self.plane
        if plane is None:
            return
        painter = QPainter(self)
        paint_plane(painter, plane)
        _paint_axes(painter, plane)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        self.pointed.emit("" if plane is None else words_at(plane, event.position()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plane = self.plane
        found = None if plane is None else sample_at(plane, event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(*found)


def _paint_axes(painter: QPainter, plane: Plane) -> None:
    """Ends of both axes, and what they are."""
    network, area = plane.session.document.network, plane.area
    ends = plane.prediction.ends[0]
    painter.setPen(plane.theme.color("text2"))
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    below = QRectF(area.left(), area.bottom() + 3, area.width(), 14)
    beside = QRectF(0, area.top() - 2, area.left() - 4, area.height() + 4)
    align = Qt.AlignmentFlag
    across = unit_name(network, 0, plane.prediction.inputs[0])
    up = "ŷ"
    if plane.is_map:
        up = unit_name(network, 0, plane.prediction.inputs[1])
    metrics = painter.fontMetrics()
    elide, low, high = Qt.TextElideMode.ElideRight, five(ends.low), five(ends.high)
    numbers = max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high))
    between = int(area.width()) - 2 * numbers - 12
    for where, text, side in (
        (below, low, align.AlignLeft),
        (below, high, align.AlignRight),
        (below, metrics.elidedText(across, elide, between), align.AlignHCenter),
        (beside, five(plane.high), align.AlignTop),
        (beside, five(plane.low), align.AlignBottom),
        (
            beside,
            metrics.elidedText(up, elide, int(beside.width())),
            align.AlignVCenter,
        ),
    ):
        other = align.AlignTop if where is below else align.AlignRight
        painter.drawText(where, int(side | other), text)


def _pair(session: Session) -> tuple[int, int]:
    """The two inputs of a map."""
    across, up = inputs_in(session)
    return across, up


class PredictionPanel(LivePanel):
    """A map over two inputs, a curve over one; of more inputs two are chosen."""

    entry = PanelEntry("prediction_view", "Prediction", Place.PICTURES)

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._theme = LIGHT
        self.prediction: Prediction | None = None
        self.plot = Plot(self)
        self.legend = Legend(self)
        self._choices = QWidget(self)
        self._across, self._up, self._held, self._output = (
            QComboBox(self._choices) for _ in range(4)
        )
        self._held.addItems(["at the mean", "at the sample"])
        self._boxes = {
            "prediction_across": (self._across, "Input drawn across"),
            "prediction_up": (self._up, "Input drawn upwards"),
            "prediction_held": (self._held, "Where the other inputs are held"),
            "prediction_output": (self._output, "Output drawn"),
        }
        self._refining = QTimer(self)
        self._refining.setSingleShot(True)
        self._refining.setInterval(_IDLE_MS)
        self._refining.timeout.connect(self._refine)
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._lay_out()
        self.plot.pointed.connect(self._words.setText)
        self.plot.picked.connect(self._on_picked)
        self.plot.resized.connect(self._explain)

    def _lay_out(self) -> None:
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(4)
        for name, (box, words) in self._boxes.items():
            box.setObjectName(name)
            box.setAccessibleName(words)
            box.setToolTip(words)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(8)
            box.setMaximumWidth(_CHOICE)
            is_output = box is self._output
            box.activated.connect(self._on_output if is_output else self._on_chosen)
            choices.addWidget(box)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(self.legend)
        side.addWidget(self._words)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self.plot, 100)
        row.addLayout(side)
        row.addStretch()
        self.legend.setFixedWidth(_SIDE)
        self._words.setFixedWidth(_SIDE)

    def sizeHint(self) -> QSize:
        """As high as a curve beside it."""
        return QSize(320, 120)

    def minimumSizeHint(self) -> QSize:
        """The picture without all of its legend."""
        return QSize(220, 60)

    def corner(self) -> QWidget:
        """What is drawn over which inputs."""
        return self._choices

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show what the parameters on the screen answer."""
        old, self._session = self._session, session
        network = session.document.network
        if old is None or network is not old.document.network:
            self._fill(session)
        for box, at in zip((self._across, self._up), inputs_in(session), strict=False):
            box.setCurrentIndex(at)
        self._held.setCurrentIndex(int(session.slice.holds_sample))
        if fields & _FIELDS:
            self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.draw()

    def _fill(self, session: Session) -> None:
        """Offer the inputs and outputs of another network."""
        network = session.document.network
        inputs = [unit_name(network, 0, j) for j in range(network.widths[0])]
        outputs = [
            unit_name(network, network.depth, k) for k in range(network.widths[-1])
        ]
        for box in (self._across, self._up):
            box.clear()
            box.addItems(inputs)
        self._output.clear()
        if len(outputs) > 1 and is_of_classes(session.document.data):
            self._output.addItem("the winner", WINNER)
        for k, name in enumerate(outputs):
            self._output.addItem(name, k)
        for name, is_wanted in (
            ("prediction_across", len(inputs) > 2),
            ("prediction_up", len(inputs) > 2),
            ("prediction_held", len(inputs) > 2),
            ("prediction_output", len(outputs) > 1),
        ):
            self._boxes[name][0].setVisible(is_wanted)

    @property
    def output(self) -> int:
        """Which output is drawn; WINNER for the class of the largest."""
        value = self._output.currentData()
        return 0 if value is None else int(value)

    def draw(self) -> None:
        """Compute what can be within a frame; the rest comes from the worker."""
        session = self._session
        if session is None:
            return
        document = session.document
        if document.network.widths[0] == 1:
            self._take(curve_of(document))
            return
        is_new = self.prediction is None or not self._is_of(session, self.prediction)
        size = prompt_size(document)
        if is_new and size:
            self._take(map_of(document, _pair(session), held_in(session), size))
        elif is_new:
            self.prediction = None
            self.plot.clear()
            self._words.setText("Computing …")
        elif self.prediction is not None:
            self._take(self.prediction)
        if is_new and session.run_state is not RunState.TRAINING:
            self._refining.start()

    def _is_of(self, session: Session, prediction: Prediction) -> bool:
        """Whether a prediction belongs to what is on the screen."""
        document = session.document
        is_alone = document.network.widths[0] == 1
        return (
            prediction.parameters is document.parameters
            and prediction.data is document.data
            and prediction.network is document.network
            and prediction.inputs == inputs_in(session)
            and (is_alone or np.array_equal(prediction.held, held_in(session)))
        )

    @Slot()
    def _refine(self) -> None:
        """Have the worker draw it finely: nothing has changed for a moment."""
        session = self._session
        if session is None or session.run_state is RunState.TRAINING:
            return
        document = session.document
        begin = partial(fine_map, document, _pair(session), held_in(session))
        self.intents.have_computed("prediction", begin, self._on_fine)

    @Slot(object)
    def _on_fine(self, prediction: Prediction) -> None:
        session = self._session
        if session is not None and self._is_of(session, prediction):
            self._words.clear()
            self._take(prediction)

    def _take(self, prediction: Prediction) -> None:
        self.prediction = prediction
        if self._session is not None:
            self.plot.show_prediction(
                self._session, prediction, self._theme, self.output
            )
            self._explain()

    @Slot()
    def _explain(self) -> None:
        """Have the legend stand beside the picture, and say what is in it."""
        is_map = self.prediction is not None and len(self.prediction.inputs) == 2
        wide = self.plot.height() + round(_LEFT - _BOTTOM) + 2
        self.plot.setMaximumWidth(wide if is_map else 2 * wide)
        self.legend.show_plane(self.plot.plane)

    @Slot()
    def _on_chosen(self) -> None:
        across, up = self._across.currentIndex(), self._up.currentIndex()
        if across == up:
            other = (across + 1) % self._up.count()
            across, up = (
                (across, other) if self.sender() is self._across else (other, up)
            )
        self.intents.look_at(Slice(across, up, self._held.currentIndex() == 1))

    @Slot()
    def _on_output(self) -> None:
        self.draw()

    @Slot(int, bool)
    def _on_picked(self, row: int, is_test: bool) -> None:
        session = self._session
        if session is None:
            return
        if is_test:
            self._words.setText(f"Test sample {row + 1}: no update is made with it.")
        elif row in session.lesson.trace.places:
            self.intents.set_focus(row)
        else:
            self._words.setText(f"Sample {row + 1} is not in this update’s batch.")

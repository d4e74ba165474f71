"""What the network answers between the samples, and to each of them."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.data import samples
from bpviz_desktop.model.screen.prediction import (
    Prediction,
    curve_of,
    fine_map,
    is_of_classes,
    map_of,
    prompt_size,
)
from bpviz_desktop.model.screen.results import Results, prompt_results, results_of
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.screen.slices import held_in, inputs_in
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.panels.pictures.axes import AxesButton
from bpviz_desktop.views.panels.pictures.legend import Legend
from bpviz_desktop.views.panels.pictures.pen import Pen, place_of
from bpviz_desktop.views.panels.pictures.plot import LEFT, Plot
from bpviz_desktop.views.panels.pictures.results import (
    Confusion,
    ResultsTable,
    results_words,
)
from bpviz_desktop.views.widgets.forms import part_combo
from bpviz_desktop.views.widgets.panel import PicturePanel

_SIDE, _HEAD, _IDLE_MS = 136, 22, 120
_FIELDS = frozenset({"document", "lesson", "cursor", "pinned", "run_state", "slice"})
_PICTURE, _TABLE, _CLASSES = range(3)
# The largest size of a widget (QWIDGETSIZE_MAX).
_UNBOUNDED = (1 << 24) - 1
_CHOICES = (
    (tr("picture"), tr("What is answered between the samples")),
    (tr("table"), tr("Every sample and its answer, the worst first")),
    (tr("classes"), tr("Which classes are answered for which")),
)


def _pair(session: Session) -> tuple[int, int]:
    """The two inputs of a map."""
    across, up = inputs_in(session)
    return across, up


class PredictionPanel(PicturePanel):
    """A map over two inputs, a curve over one; or the answer to every sample."""

    name = "prediction_view"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._session: Session | None = None
        self._theme = LIGHT
        self.prediction: Prediction | None = None
        self.results: Results | None = None
        self.plot = Plot(self)
        self.table = ResultsTable(self)
        self.confusion = Confusion(self)
        self.legend = Legend(self)
        self.part = part_combo("prediction_part", _CHOICES, self)
        grow(self.part.setMaximumHeight, _HEAD)
        self.axes = AxesButton(self)
        self.pen = Pen(self)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.part, 1)
        head.addWidget(self.pen.button)
        self._is_fine = False
        self._refining = QTimer(self)
        self._refining.setSingleShot(True)
        self._refining.setInterval(_IDLE_MS)
        self._refining.timeout.connect(self._refine)
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._sum = QLabel(self)
        self._sum.setObjectName("small")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setMinimumWidth(1)
        self._lay_out()
        self.plot.pointed.connect(self._words.setText)
        self.plot.picked.connect(self._on_picked)
        self.plot.resized.connect(self._explain)
        self.table.sample_picked.connect(self._on_picked)
        self.pen.switched.connect(self.plot.set_pen)
        self.plot.added.connect(self._on_added)
        self.plot.moved.connect(self._on_moved)
        self.plot.removed.connect(self._on_removed)
        self.part.activated.connect(self._on_part)
        self.axes.looked.connect(intents.look_at)
        self.axes.output_chosen.connect(self.draw)

    def _lay_out(self) -> None:
        picture = QWidget(self)
        beside = QHBoxLayout(picture)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.plot, 100)
        beside.addStretch()
        self._stack = QStackedWidget(self)
        for each in (picture, self.table, self.confusion):
            self._stack.addWidget(each)
        self._side = QWidget(self)
        grow(self._side.setFixedWidth, _SIDE)
        side = self._side_column = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(2)
        for each in (self._head, self.pen, self.axes, self.legend, self._words):
            side.addWidget(each)
        side.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._sum, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._stack, 100)
        row.addWidget(self._side)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 12, 4)
        column.setSpacing(2)
        column.addLayout(row, 1)
        column.addLayout(self._foot)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show what the parameters on the screen answer."""
        old, self._session = self._session, session
        document = session.document
        if old is None or document.network is not old.document.network:
            self.axes.fill(session)
        if old is None or document.data is not old.document.data:
            self._offer_classes(is_of_classes(document.data))
            self.pen.show_data(document.data)
            self._show_part()
        self.axes.show_session(session)
        if fields & _FIELDS:
            self.draw_in_time(session)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self.confusion.set_theme(theme)
        self.draw()

    @property
    def output(self) -> int:
        """Which output is drawn; WINNER for the class of the largest."""
        return self.axes.chosen_output

    def _show_part(self) -> None:
        """Show the picture, the table or the classes."""
        at = self.part.currentIndex()
        self._stack.setCurrentIndex(at)
        if at == _PICTURE:
            self._side_column.insertWidget(0, self._head)
        else:
            self._foot.addWidget(self._head)
        self._side.setVisible(at == _PICTURE)
        self.pen.button.setEnabled(at == _PICTURE)
        self._sum.setVisible(at != _PICTURE)
        self._fit_stack()
        self._words.clear()

    def _fit_stack(self) -> None:
        """Tables are as wide as can be; beside a picture stands its legend."""
        is_picture = self.part.currentIndex() == _PICTURE
        most = self.plot.maximumWidth() if is_picture else _UNBOUNDED
        self._stack.setMaximumWidth(most)

    def _offer_classes(self, are_there: bool) -> None:
        if are_there and self.part.count() == _CLASSES:
            self.part.addItem(*_CHOICES[_CLASSES][:1])
        elif not are_there and self.part.count() > _CLASSES:
            self.part.removeItem(_CLASSES)

    @Slot()
    def _on_part(self) -> None:
        self._show_part()
        self.draw()

    def draw(self) -> None:
        """Compute what can be within a frame; the rest comes from the worker."""
        session = self._session
        if session is None:
            return
        is_picture = self.part.currentIndex() == _PICTURE
        is_new = self._draw_picture(session) if is_picture else self._draw_all(session)
        if is_new and session.run_state is not RunState.TRAINING:
            self._refining.start()

    # The picture.

    def _draw_picture(self, session: Session) -> bool:
        """Draw the picture; whether it can be made finer."""
        document = session.document
        if document.network.widths[0] == 1:
            self._take(curve_of(document))
            return False
        is_new = self.prediction is None or not self._is_of(session, self.prediction)
        size = prompt_size(document)
        if is_new and size:
            self._take(map_of(document, _pair(session), held_in(session), size))
        elif is_new:
            self.prediction = None
            self.plot.clear()
            self._words.setText(tr("Computing …"))
        elif self.prediction is not None:
            self._take(self.prediction)
        # One that was drawn while updates were made is not fine yet.
        self._is_fine = self._is_fine and not is_new
        return not self._is_fine

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
        """Have the worker do what takes longer: nothing has changed for a moment."""
        session = self._session
        if session is None or session.run_state is RunState.TRAINING:
            return
        document = session.document
        if self.part.currentIndex() == _PICTURE:
            # Inputs may have gone in the meantime, and a curve is fine already.
            if document.network.widths[0] > 1:
                begin = partial(fine_map, document, _pair(session), held_in(session))
                self.intents.have_computed("prediction", begin, self._on_fine)
        elif self.results is None or not self.results.is_of(document):
            results = partial(results_of, document)
            self.intents.have_computed("results", results, self._on_results)

    @Slot(object)
    def _on_fine(self, prediction: Prediction) -> None:
        session = self._session
        if session is not None and self._is_of(session, prediction):
            self._words.clear()
            self._is_fine = True
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
        wide = self.plot.height() + px(LEFT - self.plot.bottom) + 2
        self.plot.setMaximumWidth(wide if is_map else 2 * wide)
        self._fit_stack()
        self.legend.show_plane(self.plot.plane)
        self.plot.setAccessibleDescription(self.legend.accessibleDescription())

    # Points by hand.

    @Slot(object)
    def _on_added(self, point: QPointF) -> None:
        plane = self.plot.plane
        if plane is not None:
            self.intents.edit(samples.add_rows, self.pen.sample(plane, point))

    @Slot(int, bool, object)
    def _on_moved(self, row: int, is_test: bool, point: QPointF) -> None:
        plane = self.plot.plane
        if plane is None:
            return
        data = plane.session.document.data
        at = row + (len(data.inputs) if is_test else 0)
        across, up = place_of(plane, point)
        values = {(at, 0): across}
        if plane.is_map:
            values[at, 1] = up
        elif not is_of_classes(data):
            values[at, 1 + max(self.output, 0)] = up
        self.intents.edit(samples.set_cells, values)

    @Slot(int, bool)
    def _on_removed(self, row: int, is_test: bool) -> None:
        session = self._session
        if session is not None:
            train = len(session.document.data.inputs)
            self.intents.edit(samples.remove_rows, [row + train * is_test])

    # The answers to all samples.

    def _draw_all(self, session: Session) -> bool:
        """Draw the table or the classes; whether the worker must find them out."""
        document = session.document
        if self.results is None or not self.results.is_of(document):
            self.results = prompt_results(document)
        if self.results is None:
            self._sum.setText(tr("Computing …"))
            return True
        self._show_results(session, self.results)
        return False

    def _show_results(self, session: Session, results: Results) -> None:
        self._sum.setText(results_words(results))
        self._sum.setToolTip(self._sum.text())
        if self.part.currentIndex() == _TABLE:
            self.table.show_results(results, session.document, session.sample)
        else:
            self.confusion.show_results(results)

    @Slot(object)
    def _on_results(self, results: Results) -> None:
        session = self._session
        if session is not None and results.is_of(session.document):
            self.results = results
            self._show_results(session, results)

    @Slot(int, bool)
    def _on_picked(self, row: int, is_test: bool) -> None:
        session = self._session
        if session is None:
            return
        if row in session.lesson.trace.places and not is_test:
            self.intents.set_focus(row)
            return
        words = tr("Sample {number} is not in this update’s batch.", number=row + 1)
        if is_test:
            words = tr(
                "Test sample {number}: no update is made with it.", number=row + 1
            )
        self._words.setText(words)
        self._sum.setText(words)

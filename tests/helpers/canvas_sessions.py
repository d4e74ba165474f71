"""Sessions for the canvas, and a hand on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.training import Checkpoint, Loss, Training
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import FIELDS, Cursor, Session
from bpviz_desktop.views.canvas.view import NetworkCanvas

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def layer(units: int, kind: str = "sigmoid", **more: object) -> Layer:
    return Layer(units, ACTIVATIONS.choice(kind), **more)  # type: ignore[arg-type]


def session_of(
    network: Network,
    *,
    weights: Sequence | None = None,
    biases: Sequence | None = None,
    x: Sequence | None = None,
    y: Sequence | None = None,
    optimizer: str = "sgd",
    loss: str = "half_squared_error",
    rate: float = 0.5,
) -> Session:
    """A session of one update over all samples; random where nothing is given."""
    rng = np.random.default_rng(0)
    widths = network.widths
    pairs = list(zip(widths, widths[1:], strict=False))
    weights = weights or [rng.normal(size=(n, m)) for m, n in pairs]
    biases = biases or [rng.normal(size=n) for _, n in pairs]
    inputs = frozen(rng.normal(size=(1, widths[0])) if x is None else x)
    targets = frozen(np.eye(widths[-1])[:1] if y is None else y)
    training = Training(
        OPTIMIZERS.choice(optimizer),
        SCHEDULES.choice("constant"),
        learning_rate=rate,
        batch_size=len(inputs),
    )
    checkpoint = Checkpoint(Parameters.of(network, weights, biases))
    data = Data(inputs, targets, inputs[:0], targets[:0])
    start = checkpoint.parameters
    document = Document(network, checkpoint, start, data, training, Loss(loss))
    group = Group((np.arange(len(inputs)),), 0, 0)
    return Session(
        document, Lesson.of(trace_update(document.problem, checkpoint, group))
    )


def mazur(optimizer: str = "sgd", rate: float = 0.5) -> Session:
    return session_of(
        Network(("x1", "x2"), (layer(2), layer(2))),
        weights=[[[0.15, 0.2], [0.25, 0.3]], [[0.4, 0.45], [0.5, 0.55]]],
        biases=[[0.35, 0.35], [0.6, 0.6]],
        x=[[0.05, 0.1]],
        y=[[0.01, 0.99]],
        optimizer=optimizer,
        rate=rate,
    )


def one_neuron() -> Session:
    return session_of(
        Network(("",), (layer(1),)),
        weights=[[[0.5]]],
        biases=[[0.1]],
        x=[[2.0]],
        y=[[1.0]],
        loss="squared_error",
    )


def after(session: Session, term: TermId, **more: object) -> Session:
    """The session with everything up to `term` revealed."""
    cursor = Cursor(0, session.lesson.order.index(term) + 1)
    return replace(session, cursor=cursor, **more)  # type: ignore[arg-type]


def known(session: Session, **more: object) -> Session:
    """The session with all gradients known and no weight moved."""
    cursor = Cursor(0, session.lesson.order.backward_end())
    return replace(session, cursor=cursor, **more)  # type: ignore[arg-type]


def show(canvas: NetworkCanvas, session: Session) -> None:
    canvas.show_session(session, FIELDS)
    canvas.grab()


def zone_center(canvas: NetworkCanvas, term: TermId) -> QPointF:
    """A point of the view on the number of a term, aside of its neighbours."""
    zone = next(zone for zone in canvas._all_zones() if zone.term == term)
    return QPointF(canvas.mapFromScene(zone.rect.center()))


def click(canvas: NetworkCanvas, at: QPointF, modifiers=NONE) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, at.toPoint())


def press(canvas: NetworkCanvas, key: Qt.Key, modifiers=NONE, up=False) -> QKeyEvent:
    kind = QEvent.Type.KeyRelease if up else QEvent.Type.KeyPress
    event = QKeyEvent(kind, key, modifiers)
    (canvas.keyReleaseEvent if up else canvas.keyPressEvent)(event)
    return event

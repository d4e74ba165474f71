"""The canvas: Session in, text, colours and signals out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from bpviz_desktop.engine.batches import Group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.passes import trace_update
from bpviz_desktop.engine.training import Checkpoint, Loss, Training
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.parts import Part, part_of
from bpviz_desktop.model.screen.session import FIELDS, Cursor, RunState, Session
from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.layout.places import matrix_layers
from bpviz_desktop.views.canvas.read.picture import picture_of
from bpviz_desktop.views.canvas.read.sentences import callout_text
from bpviz_desktop.views.canvas.read.step import step_of
from bpviz_desktop.views.canvas.view import NetworkCanvas
from bpviz_desktop.views.look.theme import DARK, LIGHT

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


@pytest.fixture
def canvas(qtbot) -> NetworkCanvas:
    widget = NetworkCanvas()
    qtbot.addWidget(widget)
    widget.resize(680, 449)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def texts(monkeypatch) -> Iterator[list[str]]:
    """Every line of Inter that is drawn, in order."""
    drawn: list[str] = []
    draw = glyphs.draw_text

    def recorded(painter, text, center, color, **more):
        drawn.append(text)
        draw(painter, text, center, color, **more)

    monkeypatch.setattr(glyphs, "draw_text", recorded)
    return drawn


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


# -- numbers ---------------------------------------------------------------


def test_that_a_fresh_neuron_shows_five_question_marks(canvas, texts):
    show(canvas, one_neuron())
    assert texts.count("?") == 5
    assert {"0.5", "b 0.1", "2", "1"} <= set(texts)


def test_that_a_step_replaces_one_question_mark_by_its_number(canvas, texts):
    show(canvas, after(one_neuron(), TermId("z", 1, 0, sample=0)))
    assert texts.count("?") == 4
    assert texts.count("1.1000") == 1


def test_that_all_numbers_are_those_of_the_lesson(canvas, texts):
    session = known(mazur())
    show(canvas, session)
    value = session.lesson.board.value
    for kind in ("z", "a", "dL_dz", "dL_da"):
        for at in (1, 2):
            for j in range(2):
                expected = fixed(value(TermId(kind, at, j, sample=0)))
                assert expected in texts
    for at in (1, 2):
        for j, i in ((0, 0), (0, 1), (1, 0), (1, 1)):
            assert short(value(TermId("W", at, j, i))) in texts
    assert fixed(value(TermId("L", sample=0))) in texts
    assert "?" not in texts


def test_that_training_shows_everything(canvas, texts):
    show(canvas, replace(mazur(), run_state=RunState.TRAINING))
    assert "?" not in texts


def test_that_an_update_shows_the_old_and_the_new_weight(canvas, texts):
    show(canvas, after(mazur("adam", 0.001), TermId("new_W", 2, 0, 0)))
    assert "0.4 →" in texts and texts.count("0.399") == 1 and "0.4" not in texts
    assert "0.149" in texts  # moved before, and not taken back
    assert "0.55" in texts  # not yet moved


def test_that_step_back_takes_the_new_weight_back(canvas, texts):
    session = mazur()
    show(canvas, after(session, TermId("new_W", 2, 0, 0)))
    texts.clear()
    show(canvas, known(session))
    assert "0.4" in texts and "0.3589" not in texts


def test_that_a_gradient_stands_beside_its_wire_and_the_weight_stays(canvas, texts):
    show(canvas, after(mazur(), TermId("dL_dW", 2, 0, 0, sample=0)))
    assert "0.0822" in texts and "0.4" in texts


def test_that_the_slope_stands_on_the_card_during_its_step_only(canvas, texts):
    session, term = mazur(), TermId("da_dz", 1, 0, sample=0)
    show(canvas, after(session, term))
    slope = fixed(session.lesson.board.value(term))
    assert slope in texts
    texts.clear()
    show(canvas, after(session, TermId("dL_dz", 1, 0, sample=0)))
    assert slope not in texts


def test_that_numbers_that_are_not_finite_are_named(canvas, texts):
    network = Network(("", ""), (layer(2), layer(2)))
    session = session_of(network, biases=[[float("nan"), 0.0], [0.0, 0.0]])
    show(canvas, known(session))
    assert "NaN" in texts


def batch() -> Session:
    x = np.arange(8.0).reshape(4, 2) / 10
    y = np.ones((4, 1))
    return session_of(Network(("", ""), (layer(2), layer(1))), x=x, y=y)


def test_that_a_batch_says_which_sample_is_shown(canvas, texts):
    session = batch()
    lesson = Lesson.of(session.lesson.trace, 1)
    show(canvas, known(replace(session, lesson=lesson)))
    assert "sample 2 of 4 shown; weights: mean of 4" in texts
    assert "mean" in texts
    for term in (TermId("L", sample=1), lesson.order.loss_of(None)):
        assert fixed(lesson.board.value(term)) in texts


def test_that_wide_numbers_stay_inside_their_half_of_the_card():
    for value in (-4.39e-4, 123456.75, -999999.5, 1e300, -0.0381, 12.5):
        text, size = glyphs.fitted(value, 4, 61.0)
        assert glyphs.width(text, size) <= 61.0


# -- what is lit -----------------------------------------------------------


def test_that_z_lights_the_wires_that_lead_in_and_flows_forward():
    step = step_of(after(mazur(), TermId("z", 2, 1, sample=0)))
    assert (step.phase, step.direction, step.units) == ("forward", 1, {(2, 1)})
    assert step.moving[2].tolist() == [[False, False], [True, True]]
    assert 1 not in step.lit


def test_that_a_hidden_gradient_flows_back_along_all_its_paths():
    step = step_of(after(mazur(), TermId("dL_da", 1, 0, sample=0)))
    assert (step.phase, step.direction) == ("backward", -1)
    assert step.moving[2].tolist() == [[True, False], [True, False]]


def test_that_the_loss_is_reached_from_all_outputs():
    step = step_of(after(mazur(), TermId("L", sample=0)))
    assert step.is_loss and step.outputs.all() and not step.units


def test_that_an_update_lights_a_wire_along_which_nothing_flows():
    step = step_of(after(mazur(), TermId("new_W", 2, 0, 1)))
    assert step.direction == 0 and not step.moving
    assert step.lit[2].tolist() == [[False, True], [False, False]]


def test_that_a_layer_step_lights_the_whole_layer():
    session = after(mazur(), TermId("a", 2, 1, sample=0), step_by="layer")
    step = step_of(session)
    assert step.units == {(2, 0), (2, 1)} and step.moving[2].all()


def test_that_a_long_step_is_lit_without_listing_its_terms():
    network = Network(("",) * 20, (layer(20, "tanh"), layer(20)))
    session = replace(known(session_of(network)), step_by="phase")
    step = step_of(session)
    assert not step.terms and step.moving[1].all() and step.moving[2].all()


def test_that_nothing_is_lit_before_the_first_step_or_while_training():
    assert step_of(mazur()).phase is None
    assert step_of(replace(known(mazur()), run_state=RunState.TRAINING)).phase is None


def test_that_a_skip_is_lit_with_the_sum_that_it_enters():
    layers = (layer(2, "relu"), layer(2, "tanh", skip_from=1), layer(1))
    session = session_of(Network(("", ""), layers))
    assert step_of(after(session, TermId("a", 2, 1, sample=0))).skips == {(2, 1)}
    assert step_of(after(session, TermId("dL_da", 1, 0, sample=0))).skips == {(2, 0)}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_that_the_current_card_wears_a_ring_in_the_phase_colour(canvas, theme):
    canvas.set_theme(theme)
    canvas.show_session(after(mazur(), TermId("dL_da", 1, 0, sample=0)), FIELDS)
    image = canvas.grab().toImage()
    edge = canvas.drawing.layout.rect(1, 0)
    assert image.pixelColor(round(edge.left()) - 1, round(edge.top()) + 20).name() == (
        theme.backward.lower()
    )
    other = canvas.drawing.layout.rect(1, 1)
    seen = image.pixelColor(round(other.left()), round(other.top()) + 20)
    assert seen.name() != theme.backward.lower()


def test_that_the_current_number_stands_on_the_tint(canvas):
    canvas.show_session(after(mazur(), TermId("dL_da", 1, 0, sample=0)), FIELDS)
    image, card = canvas.grab().toImage(), canvas.drawing.layout.rect(1, 0)
    x, y = round(card.center().x()), round(card.bottom())
    assert image.pixelColor(x + 4, y - 10).name() == LIGHT.backward_tint.lower()
    assert image.pixelColor(x - 4, y - 10).name() == LIGHT.panel.lower()


def chevron_columns(canvas: NetworkCanvas, color: str) -> int:
    """In how many columns between hidden layer and outputs a colour is seen."""
    image, layout = canvas.grab().toImage(), canvas.drawing.layout
    left, right = layout.rect(1, 0).right() + 6, layout.rect(2, 0).left() - 6
    rows = range(int(layout.rect(1, 0).top()), int(layout.rect(1, 1).bottom()))
    return sum(
        any(image.pixelColor(x, y).name() == color.lower() for y in rows)
        for x in range(int(left), int(right))
    )


def test_that_chevrons_lie_on_wires_along_which_something_flows(canvas):
    session = mazur()
    canvas.show_session(after(session, TermId("dL_da", 1, 0, sample=0)), FIELDS)
    assert chevron_columns(canvas, LIGHT.backward) > 20
    canvas.show_session(after(session, TermId("z", 2, 0, sample=0)), FIELDS)
    assert chevron_columns(canvas, LIGHT.forward) > 20
    canvas.show_session(after(session, TermId("a", 2, 0, sample=0)), FIELDS)
    assert chevron_columns(canvas, LIGHT.forward) == 0


def test_that_what_did_not_change_does_not_move(canvas):
    session, places = mazur(), []
    for revealed in range(len(session.lesson.order) + 1):
        canvas.show_session(replace(session, cursor=Cursor(0, revealed)), FIELDS)
        drawing = canvas.drawing
        places.append((id(drawing.layout), dict(drawing.places)))
    assert all(place == places[0] for place in places)


def test_that_the_scale_shrinks_only_when_paused(canvas):
    wide, slim = (
        mazur(),
        session_of(
            mazur().document.network,
            weights=[[[0.01, 0.02], [0.02, 0.01]]] * 2,
            biases=[[0.0, 0.0]] * 2,
        ),
    )
    canvas.show_session(wide, FIELDS)
    before = canvas.drawing.scale
    canvas.show_session(replace(slim, run_state=RunState.TRAINING), FIELDS)
    assert canvas.drawing.scale == before
    canvas.show_session(slim, FIELDS)
    assert canvas.drawing.scale < before


def test_that_many_wires_become_matrix_pictures_layer_by_layer():
    small = Network(("",) * 50, (layer(100),))
    assert matrix_layers(small) == frozenset()
    large = Network(("",) * 60, (layer(100, "tanh"), layer(10)))
    assert matrix_layers(large) == frozenset({1})


# -- signals ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("term", "part"),
    [
        (TermId("z", 1, 0, sample=0), Part("unit", 1, 0)),
        (TermId("a", 2, 1, sample=0), Part("unit", 2, 1)),
        (TermId("dL_dz", 1, 1, sample=0), Part("unit", 1, 1)),
        (TermId("dL_da", 2, 0, sample=0), Part("unit", 2, 0)),
        (TermId("x", 1, sample=0), Part("unit", 0, 1)),
        (TermId("y", 0, sample=0), Part("target", 0, 0)),
        (TermId("L", sample=0), Part("loss")),
        (TermId("W", 1, 1, 0), Part("wire", 1, 1, 0)),
        (TermId("b", 2, 0), Part("bias", 2, 0)),
    ],
    ids=str,
)
def test_that_a_click_on_a_number_asks_why(canvas, term, part):
    show(canvas, mazur())
    at = zone_center(canvas, term)
    said: list[tuple] = []
    canvas.part_clicked.connect(lambda *args: said.append(args))
    canvas.term_clicked.connect(lambda *args: said.append(args))
    click(canvas, at)
    assert said == [(term,)] and part_of(term) == part


def test_that_a_click_on_a_moved_weight_asks_for_the_new_one(canvas, qtbot):
    show(canvas, after(mazur(), TermId("new_W", 2, 0, 1)))
    at = zone_center(canvas, TermId("new_W", 2, 0, 0))
    with qtbot.waitSignal(canvas.term_clicked) as seen:
        click(canvas, at)
    assert seen.args == [TermId("new_W", 2, 0, 0)]


def test_that_a_click_on_a_wire_selects_it_and_asks_nothing(canvas, qtbot):
    show(canvas, mazur())
    x1, y1, x2, y2 = canvas.drawing.layout.segment(2, 0, 1)
    at = QPointF(x1 + 0.8 * (x2 - x1), y1 + 0.8 * (y2 - y1))
    silent = qtbot.assertNotEmitted(canvas.term_clicked)
    with silent, qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, at)
    assert seen.args == [Part("wire", 2, 0, 1), False]


def test_that_a_click_on_the_ground_selects_nothing(canvas, qtbot):
    show(canvas, mazur())
    with qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, QPointF(10, 430))
    assert seen.args == [None, False]


@pytest.mark.parametrize(
    "key", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_that_a_modifier_extends_the_selection(canvas, qtbot, key):
    show(canvas, mazur())
    at = zone_center(canvas, TermId("z", 1, 0, sample=0))
    silent = qtbot.assertNotEmitted(canvas.term_clicked)
    with silent, qtbot.waitSignal(canvas.part_clicked) as seen:
        click(canvas, at, key)
    assert seen.args == [Part("unit", 1, 0), True]


def removed() -> Session:
    connections = np.array([[True, False], [True, True]])
    layers = (layer(2, connections=connections), layer(1))
    return session_of(Network(("", ""), layers))


def test_that_a_removed_wire_cannot_be_clicked(canvas):
    show(canvas, removed())
    x1, y1, x2, y2 = canvas.drawing.layout.segment(1, 0, 1)
    at = QPointF(x1 + 0.8 * (x2 - x1), y1 + 0.8 * (y2 - y1))
    assert canvas.part_at(at) is None


def test_that_a_removed_wire_is_dotted_while_an_end_is_selected(canvas):
    canvas.show_session(removed(), FIELDS)
    plain = canvas.grab().toImage()
    selected = replace(removed(), selection=frozenset({Part("unit", 0, 1)}))
    canvas.show_session(selected, FIELDS)
    marked = canvas.grab().toImage()
    x1, y1, x2, y2 = canvas.drawing.layout.segment(1, 0, 1)
    along = [
        (x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in np.linspace(0.6, 0.9, 60)
    ]
    changed = [
        plain.pixel(round(x), round(y)) != marked.pixel(round(x), round(y))
        for x, y in along
    ]
    assert any(changed) and not all(changed)


def test_that_a_rubber_band_selects_what_it_touches(canvas, qtbot):
    show(canvas, mazur())
    card = canvas.drawing.layout.rect(1, 1)
    view, corner = canvas.viewport(), QPointF(card.left() - 6, 440).toPoint()
    with qtbot.waitSignal(canvas.area_selected) as seen:
        QTest.mousePress(view, LEFT, NONE, corner)
        QTest.mouseMove(view, card.center().toPoint())
        QTest.mouseRelease(view, LEFT, NONE, card.center().toPoint())
    assert seen.args == [frozenset({Part("unit", 1, 1)})]


def test_that_a_double_click_activates_a_neuron(canvas, qtbot):
    show(canvas, mazur())
    at = zone_center(canvas, TermId("a", 1, 0, sample=0)).toPoint()
    with qtbot.waitSignal(canvas.activated) as seen:
        QTest.mouseDClick(canvas.viewport(), LEFT, NONE, at)
    assert seen.args == [Part("unit", 1, 0)]


def test_that_a_number_in_a_circle_and_in_a_strip_can_be_asked(canvas):
    network = Network(("",) * 64, (layer(8, "tanh"), layer(3, "softmax")))
    show(canvas, session_of(network, loss="cross_entropy"))
    circle = canvas.drawing.layout.center(1, 5)
    assert canvas.zone_at(circle).term == TermId("a", 1, 5, sample=0)
    cell = canvas.drawing.layout.center(0, 40)
    assert canvas.zone_at(cell).term == TermId("x", 40, sample=0)


# -- keys, zoom, pan ---------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (Part("unit", 0, 0), Qt.Key.Key_Right, Part("unit", 1, 0)),
        (Part("unit", 1, 0), Qt.Key.Key_Down, Part("unit", 1, 1)),
        (Part("unit", 1, 1), Qt.Key.Key_Up, Part("unit", 1, 0)),
        (Part("unit", 1, 1), Qt.Key.Key_Left, Part("unit", 0, 1)),
        (Part("unit", 2, 1), Qt.Key.Key_Right, Part("loss")),
        (Part("loss"), Qt.Key.Key_Left, Part("unit", 2, 0)),
        (Part("unit", 0, 0), Qt.Key.Key_Left, Part("unit", 0, 0)),
        (None, Qt.Key.Key_Right, Part("unit", 0, 0)),
    ],
)
def test_that_alt_and_arrows_walk_the_network(canvas, qtbot, start, key, end):
    selection = frozenset() if start is None else frozenset({start})
    show(canvas, replace(mazur(), selection=selection))
    with qtbot.waitSignal(canvas.part_clicked) as seen:
        assert press(canvas, key, Qt.KeyboardModifier.AltModifier).isAccepted()
    assert seen.args == [end, False]


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_R, Qt.Key.Key_F),
        *(Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_Escape),
    ],
)
def test_that_plain_keys_are_left_to_the_window(canvas, key):
    show(canvas, mazur())
    assert not press(canvas, key).isAccepted()
    assert not press(canvas, key, up=True).isAccepted()


def test_that_enter_activates_the_selection_only_if_there_is_one(canvas, qtbot):
    show(canvas, mazur())
    assert not press(canvas, Qt.Key.Key_Return).isAccepted()
    show(canvas, replace(mazur(), selection=frozenset({Part("unit", 1, 0)})))
    with qtbot.waitSignal(canvas.activated) as seen:
        press(canvas, Qt.Key.Key_Return)
    assert seen.args == [Part("unit", 1, 0)]


def test_that_space_and_a_drag_pan_and_the_release_is_kept(canvas, qtbot):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    start = canvas.mapToScene(0, 0)
    view = canvas.viewport()
    press(canvas, Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(canvas.part_clicked):
        QTest.mousePress(view, LEFT, NONE, QPointF(300, 200).toPoint())
        QTest.mouseMove(view, QPointF(260, 180).toPoint())
        QTest.mouseRelease(view, LEFT, NONE, QPointF(260, 180).toPoint())
    moved = canvas.mapToScene(0, 0) - start
    assert (moved.x(), moved.y()) == (40, 20)
    assert press(canvas, Qt.Key.Key_Space, up=True).isAccepted()
    press(canvas, Qt.Key.Key_Space)
    assert not press(canvas, Qt.Key.Key_Space, up=True).isAccepted()


def test_that_the_middle_button_pans(canvas):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    start, view = canvas.mapToScene(0, 0), canvas.viewport()
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(view, middle, NONE, QPointF(300, 200).toPoint())
    QTest.mouseMove(view, QPointF(310, 230).toPoint())
    QTest.mouseRelease(view, middle, NONE, QPointF(310, 230).toPoint())
    assert (canvas.mapToScene(0, 0) - start).toPoint() == QPointF(-10, -30).toPoint()


def test_that_ctrl_plus_minus_zoom_and_fit_restores(canvas):
    show(canvas, mazur())
    control = Qt.KeyboardModifier.ControlModifier
    fitted = canvas.drawing.layout.rule.gap
    assert press(canvas, Qt.Key.Key_Plus, control).isAccepted()
    assert canvas.zoom > 1 and canvas.drawing.layout.rule.gap > fitted
    assert press(canvas, Qt.Key.Key_Minus, control).isAccepted()
    assert canvas.zoom == pytest.approx(1.0)
    canvas.zoom_by(3.0)
    canvas.fit()
    assert canvas.zoom == 1.0 and canvas.mapToScene(0, 0).toTuple() == (0, 0)
    assert canvas.drawing.layout.rule.gap == fitted


def test_that_zoom_is_a_matter_of_layout_and_not_of_the_view(canvas):
    show(canvas, mazur())
    canvas.zoom_by(2.0)
    assert canvas.transform().isIdentity()


# -- words ---------------------------------------------------------------------


HOSTILE = "<img src=x>"


def hostile() -> Session:
    layers = (layer(2, unit_names=(HOSTILE, "a<b and c>d"), name=HOSTILE), layer(1))
    return session_of(Network((HOSTILE, "&amp;"), layers, outputs=(HOSTILE,)))


def test_that_hostile_names_are_shown_literally(canvas, texts):
    show(canvas, hostile())
    assert texts.count(HOSTILE) == 4
    at = canvas.drawing.layout.rect(1, 0).center() - QPointF(30, 20)
    assert canvas.tooltip_at(at).startswith(f"{HOSTILE} ({HOSTILE}, sigmoid)")


def test_that_the_tooltip_is_escaped_for_qt(canvas, monkeypatch):
    show(canvas, hostile())
    said: list[str] = []
    monkeypatch.setattr(
        QToolTip, "showText", lambda pos, text, *more: said.append(text)
    )
    at = (canvas.drawing.layout.rect(1, 0).center() - QPointF(30, 20)).toPoint()
    place = canvas.viewport().mapToGlobal(at)
    canvas.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, at, place))
    assert "&lt;img src=x&gt;" in said[0] and "<img" not in said[0]


def test_that_the_tooltip_names_four_values_in_full(canvas):
    session = after(mazur(), TermId("a", 1, 0, sample=0))
    show(canvas, session)
    at = canvas.drawing.layout.rect(1, 0).center() + QPointF(20, 20)
    value = session.lesson.board.value
    assert canvas.tooltip_at(at).split("\n") == [
        "h₁ (Hidden 1, sigmoid)",
        f"z = {value(TermId('z', 1, 0, sample=0))!r}",
        f"a = {value(TermId('a', 1, 0, sample=0))!r}",
        "∂L/∂z = ?",
        "∂L/∂a = ?",
        "Click: why?",
    ]


def test_that_a_selected_wire_says_what_it_passes_back():
    picture = picture_of(known(mazur()))
    wire = Part("wire", 2, 0, 0)
    assert callout_text(picture, wire) == "passes back 0.1385 × 0.4 = 0.0554"
    assert callout_text(picture_of(mazur()), wire) == ""


def test_that_a_selected_neuron_says_its_total():
    picture = picture_of(known(mazur()))
    assert callout_text(picture, Part("unit", 1, 0)) == (
        "comes back 0.0554 − 0.0190 = 0.0364"
    )


def test_that_a_part_that_no_longer_exists_is_passed_over(canvas):
    show(canvas, known(mazur()))
    usual = canvas.grab().toImage()
    for part in [Part("unit", 9, 9), Part("wire", 1, 7, 7), Part("bias", 5, 0)]:
        show(canvas, known(mazur(), selection=frozenset({part})))
        assert canvas.grab().toImage() == usual


def test_that_no_number_is_painted_before_its_step(canvas, texts):
    # Mazur's numbers are all different, so that a text tells which it is.
    session = mazur()
    order, board = session.lesson.order, session.lesson.board
    kinds = ("z", "a", "dL_dz", "dL_da", "L")
    numbers = {
        order[k]: fixed(board.value(order[k]))
        for k in range(len(order))
        if order[k].kind in kinds
    }
    assert len(set(numbers.values())) == len(numbers)
    for known_terms in range(len(order) + 1):
        texts.clear()
        show(canvas, replace(session, cursor=Cursor(0, known_terms)))
        painted = " ".join(texts)
        for term, number in numbers.items():
            is_known = order.index(term) < known_terms
            assert (number in painted) == is_known, (term, number, known_terms)


def test_that_the_canvas_says_in_words_what_it_shows(canvas):
    selection = frozenset({Part("wire", 2, 0, 1)})
    session = after(mazur(), TermId("z", 1, 0, sample=0), selection=selection)
    show(canvas, session)
    total = len(session.lesson.order)
    assert canvas.accessibleName() == "Network"
    assert canvas.accessibleDescription() == (
        f"Network 2 → 2 → 2. 1 of {total} numbers known. "
        "Forward: z of h₁ is 0.3775. Selected: h₂ → ŷ₁."
    )


# -- painting -------------------------------------------------------------------


def test_that_painting_depends_on_the_session_alone(canvas):
    session = known(mazur())
    canvas.show_session(session, FIELDS)
    first = canvas.grab().toImage()
    canvas.show_session(mazur(), FIELDS)
    assert canvas.grab().toImage() != first
    canvas.show_session(session, FIELDS)
    assert canvas.grab().toImage() == first


def test_that_a_highlight_frames_a_number_and_goes_away(canvas):
    session = known(mazur())
    show(canvas, session)
    plain = canvas.grab().toImage()
    for term in (
        TermId("W", 2, 0, 0),
        TermId("dz_da", 2, 1, 0, sample=0),
        TermId("dz_dw", 1, 0, 1, sample=0),
        TermId("a", 1, 1, sample=0),
    ):
        canvas.show_session(replace(session, hovered=term), frozenset({"hovered"}))
        assert canvas.grab().toImage() != plain, term
        canvas.show_session(session, frozenset({"hovered"}))
        assert canvas.grab().toImage() == plain


def test_that_fields_that_are_not_drawn_cause_no_drawing(canvas):
    show(canvas, mazur())
    drawing = canvas.drawing
    canvas.show_session(known(mazur()), frozenset({"message", "path", "curve"}))
    assert canvas.drawing is drawing


def test_that_the_canvas_paints_before_it_has_a_session(canvas):
    assert not canvas.grab().isNull()
    assert canvas.part_at(QPointF(10, 10)) is None
    assert canvas.tooltip_at(QPointF(10, 10)) == ""


@pytest.mark.parametrize(
    "network",
    [
        Network(("",), (layer(1),)),
        Network(("",) * 4, (layer(8, "relu"), layer(3, "softmax"))),
        Network(("",) * 64, (layer(32, "tanh"), layer(10, "softmax"))),
        Network(("", ""), (*(layer(4, "elu") for _ in range(10)), layer(1))),
        Network(("",) * 100, (layer(90, "tanh"), layer(1))),
    ],
    ids=lambda network: "-".join(map(str, network.widths)),
)
@pytest.mark.parametrize("size", [(680, 449), (240, 160), (1320, 700)], ids=str)
def test_that_every_step_of_every_shape_can_be_painted(canvas, network, size):
    kind = (
        "cross_entropy"
        if network.layers[-1].activation.kind == "softmax"
        else ("half_squared_error")
    )
    session = session_of(network, loss=kind, optimizer="adam")
    canvas.resize(*size)
    total = len(session.lesson.order)
    stops = sorted({*range(6), *range(0, total + 1, max(1, total // 8)), total})
    for revealed in stops:
        for granularity in ("term", "phase"):
            shown = replace(session, cursor=Cursor(0, revealed), step_by=granularity)
            canvas.show_session(shown, FIELDS)
            canvas.viewport().repaint()
    canvas.hover(QPointF(size[0] / 2, size[1] / 2))
    canvas.hover(None)


def test_that_many_repaints_leave_the_picture_as_it_was(canvas):
    session = one_neuron()
    count = len(session.lesson.order)
    canvas.show_session(known(session), FIELDS)
    first = canvas.grab().toImage()
    for k in range(700):
        if k % 50 == 0:
            canvas.set_theme((DARK, LIGHT)[k // 50 % 2])
        if k % 70 == 0:
            canvas.zoom_by((1.3, 1 / 1.3)[k // 70 % 2])
        moved = {"1.0": (0.1, 0.1)} if k % 30 == 0 else {}
        document = replace(session.document, layout=moved)
        cursor = Cursor(0, k % (count + 1))
        canvas.show_session(replace(session, cursor=cursor, document=document), FIELDS)
        canvas.viewport().repaint()
    canvas.set_theme(LIGHT)
    canvas.fit()
    canvas.show_session(known(session), FIELDS)
    assert canvas.grab().toImage() == first


def test_that_a_move_too_small_for_the_digits_is_written_by_itself():
    # Mazur's worked example: ∂L/∂w₅ = 0.082167041, a step of 1e-5 of it.
    term = TermId("new_W", 2, 0, 0)
    slight = picture_of(after(mazur(rate=1e-5), term))
    assert slight.current_text(term) == "− 8.22×10⁻⁷"
    assert slight.old_text(term) == "0.4"
    plain = picture_of(after(mazur(), term))
    assert plain.current_text(term) == "0.3589"
    assert plain.old_text(term) == "0.4 →"

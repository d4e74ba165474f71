"""What a step lights, and along which wires it flows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_sessions import (
    after,
    known,
    layer,
    mazur,
    session_of,
)

from bpviz_desktop.engine.network import Network, frozen
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.session import FIELDS, Cursor, RunState
from bpviz_desktop.views.canvas.layout.places import matrix_layers
from bpviz_desktop.views.canvas.read.step import step_of
from bpviz_desktop.views.canvas.view import NetworkCanvas
from bpviz_desktop.views.look.theme import DARK, LIGHT


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


def test_that_a_removed_wire_is_never_lit():
    wires = frozen([[True, False], [True, True]], bool)
    session = session_of(Network(("x1", "x2"), (layer(2, connections=wires), layer(2))))
    for kind in ("z", "a", "da_dz", "dL_dz"):
        step = step_of(after(session, TermId(kind, 1, 0, sample=0)))
        for table in (step.moving, step.lit):
            assert not any(mask[0, 1] for at, mask in table.items() if at == 1)

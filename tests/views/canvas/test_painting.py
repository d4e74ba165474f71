"""Painting depends on the session alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_sessions import (
    after,
    known,
    layer,
    mazur,
    one_neuron,
    session_of,
    show,
)
from PySide6.QtCore import QPointF

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.session import FIELDS, Cursor
from bpviz_desktop.views.canvas.read.picture import picture_of
from bpviz_desktop.views.look.theme import DARK, LIGHT


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

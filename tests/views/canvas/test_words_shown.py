"""What the canvas says in words."""

from __future__ import annotations

from dataclasses import replace

from canvas_sessions import (
    after,
    known,
    layer,
    mazur,
    session_of,
    show,
)
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import fixed
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import Cursor, Session
from bpviz_desktop.views.canvas.read.picture import picture_of
from bpviz_desktop.views.canvas.read.sentences import callout_text

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

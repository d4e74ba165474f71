"""The loss plot: what is drawn, marked and read."""

from dataclasses import replace

import numpy as np
import pytest
from driving import train

from bpviz_desktop.model import edits
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.views.plots.axes import decade_ticks, decades, even_ticks, y_end


@pytest.fixture
def program(open_program):
    return open_program("xor")


def view(program):
    return program.workspace.panels["loss_panel"].view


def spots(program):
    points = view(program)._marks._points.points()
    return sorted((round(spot.pos().x()), spot.symbol()) for spot in points)


def shown(program, values, **changes):
    """Draw these losses as the run's."""
    curve = Curve(Series.of(np.array(values, dtype=float)), run=9)
    program.store.update(curve=curve, updates_made=len(values), **changes)


def test_that_edits_and_forks_are_marked(program):
    train(program, 60)
    program.intents.edit(edits.set_learning_rate, 0.25)
    train(program, 40)
    program.intents.show_update(30)
    program.intents.edit(edits.set_learning_rate, 0.5)
    train(program, 20)
    # The run that was left keeps its mark, faintly.
    assert spots(program) == [(30, "d"), (60, "t")]
    names = [label.toPlainText() for label in view(program)._marks._names]
    assert {"run 1, η = 1 → 0.25", "run 2, η = 1 → 0.5"} <= set(names)


def test_that_a_divergence_is_marked_with_a_gap(open_program):
    program = open_program("sine")
    program.intents.edit(edits.set_learning_rate, 30)
    train(program, 500)
    at = program.store.session.divergence.update
    assert (at, "x") in spots(program)
    gap = view(program)._marks._gap
    assert gap.isVisible() and gap.getRegion()[0] == at
    program.intents.reset()
    assert not view(program)._marks._gap.isVisible()


def test_that_a_loss_of_zero_stands_at_the_foot_of_a_logarithmic_axis(program):
    program.intents.set_log_axis(True)
    shown(program, [1.0, 0.1, 0.0, 0.0, 0.01])
    marks = view(program)._marks
    bottom = view(program).getPlotItem().vb.viewRange()[1][0]
    zeros = [spot.pos() for spot in marks._points.points()]
    assert [(pos.x(), pos.y()) for pos in zeros] == [(3, bottom), (4, bottom)]
    assert marks._zero.isVisible() and marks._zero.pos().x() == 3
    program.intents.set_log_axis(False)
    assert not marks._zero.isVisible()


@pytest.mark.parametrize("largest", [1e-9, 0.5, 1.0, 2.0, 19.9, 5e307])
def test_that_the_axis_ends_above_the_largest_number(largest):
    top = y_end(largest)
    assert top > largest
    labels = [label for _, label in even_ticks(0.0, top)]
    assert len(set(labels)) == len(labels) >= 5


def test_that_decades_have_ticks_of_their_own():
    low, high = decades([Series.of(np.array([3e-5, 0.2]))])
    assert [label for _, label in decade_ticks(low, high)][-1] == "1"


def test_that_the_pointer_reads_every_run_by_name(program):
    train(program, 20)
    assert view(program)._read(program.store.session, 7).startswith("update 7: loss ")
    program.intents.reset()
    program.intents.edit(edits.set_learning_rate, 0.1)
    train(program, 10)
    read = view(program)._read(program.store.session, 7)
    assert "run 2, η = 0.1: " in read and "run 1, η = 1: " in read
    assert "run 2" not in view(program)._read(program.store.session, 15)
    assert view(program)._read(program.store.session, 400) == ""


def test_that_the_curve_begins_and_ends_in_its_place(program):
    losses = np.linspace(1.0, 0.1, 966)
    shown(program, losses)
    x, y = view(program)._curve.getData()
    assert (x[0], x[-1]) == (1, 966) and (y[0], y[-1]) == (losses[0], losses[-1])
    assert (np.diff(y) < 0).all() and len(x) > 600


def test_that_a_curve_without_marks_has_none(program):
    train(program, 5)
    assert spots(program) == []
    assert replace(program.store.session.curve).edits == ()

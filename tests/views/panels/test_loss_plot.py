"""The loss plot: what is drawn, marked and read."""

from dataclasses import replace

import numpy as np
import pytest
from driving import train
from paths import EXAMPLES

from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.screen.session import EPOCH
from bpviz_desktop.views.plots.axes import decade_ticks, decades, even_ticks, y_end


@pytest.fixture
def program(open_program):
    return open_program("xor")


def view(program):
    return program.workspace.panels["loss_panel"].view


def legend(program):
    """What the legend says: a number for each name."""
    tree = program.workspace.panels["loss_panel"].legend
    rows = [tree.topLevelItem(k) for k in range(tree.topLevelItemCount())]
    return {row.text(0): row.text(1) for row in rows}


def point(program, update):
    view(program).pointed.emit(update)


def spots(program):
    points = view(program).marks._points.points()
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
    assert list(legend(program)) == ["run 2, η = 1 → 0.5", "run 1, η = 1 → 0.25"]


def test_that_a_divergence_is_marked_with_a_gap(open_program):
    program = open_program("sine")
    program.intents.edit(edits.set_learning_rate, 30)
    train(program, 500)
    at = program.store.session.divergence.update
    assert (at, "x") in spots(program)
    gap = view(program).marks._gap
    assert gap.isVisible() and gap.getRegion()[0] == at
    program.intents.reset()
    assert not view(program).marks._gap.isVisible()


def test_that_a_loss_of_zero_stands_at_the_foot_of_a_logarithmic_axis(program):
    program.intents.set_log_axis("loss_panel", True)
    shown(program, [1.0, 0.1, 0.0, 0.0, 0.01])
    marks = view(program).marks
    bottom = view(program).getPlotItem().vb.viewRange()[1][0]
    zeros = [spot.pos() for spot in marks._points.points()]
    assert [(pos.x(), pos.y()) for pos in zeros] == [(3, bottom), (4, bottom)]
    assert marks._zero.isVisible() and marks._zero.pos().x() == 3
    program.intents.set_log_axis("loss_panel", False)
    assert not marks._zero.isVisible()


@pytest.mark.parametrize("largest", [1e-9, 0.5, 1.0, 2.0, 19.9, 5e307])
def test_that_the_axis_ends_above_the_largest_number(largest):
    top = y_end(largest)
    assert top > largest
    labels = [label for _, label in even_ticks(0.0, top)]
    assert len(set(labels)) == len(labels) >= 5


def test_that_decades_have_ticks_of_their_own():
    low, high = decades(np.array([3e-5, 0.2]))
    assert [label for _, label in decade_ticks(low, high)][-1] == "1"


def test_that_the_pointer_reads_every_run_by_name(program):
    train(program, 20)
    losses = program.store.session.curve.losses
    assert legend(program) == {"train": short(losses[-1])}
    point(program, 7)
    assert legend(program) == {"train": short(losses[6])}
    program.intents.reset()
    program.intents.edit(edits.set_learning_rate, 0.1)
    train(program, 10)
    point(program, 7)
    now = program.store.session.curve.losses
    assert legend(program) == {
        "run 2, η = 0.1": short(now[6]),
        "run 1, η = 1": short(losses[6]),
    }
    point(program, 15)
    assert legend(program)["run 2, η = 0.1"] == ""
    point(program, None)
    assert legend(program)["run 2, η = 0.1"] == short(now[-1])


def test_that_the_curve_begins_and_ends_in_its_place(program):
    losses = np.linspace(1.0, 0.1, 966)
    shown(program, losses)
    x, y = view(program)._drawn["train"].getData()
    assert (x[0], x[-1]) == (1, 966) and (y[0], y[-1]) == (losses[0], losses[-1])
    assert (np.diff(y) < 0).all() and len(x) > 600


def test_that_a_curve_without_marks_has_none(program):
    train(program, 5)
    assert spots(program) == []
    assert replace(program.store.session.curve).edits == ()


def drawn(program, key="train"):
    x, y = view(program)._drawn[key].getOriginalDataset()
    return x, y


def test_that_smoothing_draws_means_of_the_last_updates(program):
    losses = np.random.default_rng(0).random(300)
    shown(program, losses)
    program.intents.set_smoothing(20)
    x, y = drawn(program)
    for update, mean in zip(x.astype(int), y, strict=True):
        part = losses[max(update - 20, 0) : update]
        assert mean == pytest.approx(part.mean(), rel=1e-12)
    program.intents.set_smoothing(1)
    assert drawn(program)[1].tolist() == losses.tolist()


def test_that_an_epochs_mean_is_that_of_its_updates(open_program):
    program = open_program("iris")  # 112 samples, 16 at a time: 7 updates
    train(program, 21)
    program.intents.set_smoothing(EPOCH)
    losses = program.store.session.curve.losses
    x, y = drawn(program)
    at = x.tolist().index(14)
    assert y[at] == pytest.approx(losses[7:14].mean(), rel=1e-12)


def test_that_the_tests_have_a_line_of_their_own(open_program):
    program = open_program("circles")
    train(program, 60)
    x, y = drawn(program, "test")
    program.intents.show_update(int(x[-1]))
    document = program.store.session.document
    data = document.data
    tested = replace(data, inputs=data.test_inputs, targets=data.test_targets)
    trace = forward_and_loss(document, tested)
    assert y[-1] == pytest.approx(trace, rel=1e-9)


def forward_and_loss(document, data):
    """The loss of samples, computed by hand: tanh, tanh, sigmoid, cross entropy."""
    a = data.inputs
    for layer in (1, 2):
        a = np.tanh(a @ document.parameters.W(layer).T + document.parameters.b(layer))
    z = a @ document.parameters.W(3).T + document.parameters.b(3)
    p = 1 / (1 + np.exp(-z))
    y = data.targets
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


def test_that_a_click_hides_a_line_and_the_plot_that_is_exported_too(program):
    train(program, 20)
    program.intents.reset()
    train(program, 10)
    panel = program.workspace.panels["loss_panel"]
    panel.legend.toggled.emit("run 1")
    assert list(view(program)._drawn) == ["train"]
    assert [line.key for line in panel.chart(program.store.session).lines] == ["train"]
    assert len(legend(program)) == 2
    panel.legend.toggled.emit("run 1")
    assert set(view(program)._drawn) == {"train", "run 1"}


def test_that_runs_are_named_coloured_and_removed(program):
    train(program, 20)
    program.intents.reset()
    train(program, 10)
    panel = program.workspace.panels["loss_panel"]
    panel.legend.renamed.emit("run 1", "the first")
    assert list(legend(program)) == ["run 2, η = 1", "the first"]
    (old,) = program.store.session.old_curves
    program.intents.change_run(replace(old, color="#1F7FC0"))
    assert view(program)._drawn["run 1"].opts["pen"].color().name() == "#1f7fc0"
    panel.legend.removed.emit("train")
    assert "goes on" in program.store.session.message
    panel.legend.removed.emit("run 1")
    assert list(legend(program)) == ["train"]


def test_that_an_earlier_run_is_gone_back_to_and_undone(program):
    train(program, 60)
    left = program.store.session.document
    program.intents.reset()
    program.intents.edit(edits.set_learning_rate, 0.1)
    train(program, 10)
    here = program.store.session.document
    (old,) = program.store.session.old_curves
    program.intents.go_back_to(old)
    session = program.store.session
    assert same(session.document, left) and session.update == 60
    assert session.updates_made == 60 and session.curve.number == 1
    assert [curve.number for curve in session.old_curves] == [2]
    program.intents.show_update(30)
    assert program.store.session.update == 30
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, here)


def test_that_zooming_shows_a_stretch_and_a_double_click_all(program):
    shown(program, np.linspace(1.0, 0.1, 1000))
    view(program).zoom_to(100.0, 200.0)
    low, high, _, _ = view(program).across
    x, y = drawn(program)
    assert (low, high) == (100.0, 200.0)
    assert x.min() <= 100 and x.max() >= 200 and len(x) < 110
    view(program).zoom_to(150.0, 151.0)
    low, high, _, _ = view(program).across
    assert high - low == pytest.approx(10.0)
    view(program).show_all()
    assert view(program).across[:2] == (0.0, 1000.0)
    view(program).zoom_to(-50.0, 5000.0)
    assert view(program).zoom is None


def test_that_a_zoom_does_not_outlive_what_it_shows(program):
    train(program, 300)
    view(program).zoom_to(100.0, 200.0)
    train(program, 10)
    assert view(program).across[:2] == (100.0, 200.0)
    program.files.open(EXAMPLES / "mazur_2_2_2.bpviz", is_example=True)
    assert view(program).zoom is None and view(program).across[:2] == (0.0, 50.0)

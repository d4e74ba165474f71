"""The card of training: every setting, what it does, and what follows from it."""

import pytest
from driving import train
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSlider, QSpinBox

from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES, learning_rate
from bpviz_desktop.model import edits
from bpviz_desktop.model.update.plan import updates_planned
from bpviz_desktop.views.panels.settings.batch_slider import stops_for
from bpviz_desktop.views.panels.settings.schedule_curve import (
    ScheduleCurve,
)
from bpviz_desktop.views.widgets.number_field import NumberSpin
from bpviz_desktop.views.widgets.section import Section


@pytest.fixture
def program(open_program):
    program = open_program("circles")
    for section in program.window.findChildren(Section):
        section.set_open(True)
    return program


def find(program, kind, name):
    found = program.window.findChild(kind, name)
    assert found is not None, name
    return found


def choose(program, name, kind):
    combo = find(program, QComboBox, name)
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())


def training(program):
    return program.store.session.document.training


def field(program, kind, title):
    """The field of an option, by what a screen reader calls it."""
    panel = program.workspace.panels["training_panel"]
    return next(
        each
        for each in panel.findChildren(kind)
        if each.accessibleName() == title and each.isVisibleTo(panel)
    )


def test_that_everything_that_can_be_chosen_says_what_it_does():
    for entries in (OPTIMIZERS, SCHEDULES, CLIPPINGS, INITIALIZERS):
        for entry in entries.values():
            assert entry.words.endswith("."), entry.kind
            for option in entry.options:
                assert option.words.endswith("."), (entry.kind, option.name)


@pytest.mark.parametrize("kind", SCHEDULES)
def test_that_every_schedule_can_be_chosen_and_its_curve_is_that_of_the_rates(
    program, kind
):
    choose(program, "schedule", kind)
    field(program, QSpinBox, "warm-up updates").setValue(7)
    chosen = training(program).schedule
    assert chosen.kind == kind and chosen["warmup"] == 7
    curve = find(program, ScheduleCurve, "")
    assert not curve.isHidden() and updates_planned(chosen, 0) >= 10
    base = training(program).learning_rate
    for update in (0, 3, 7, 250):
        assert curve._rate(update) == learning_rate(base, chosen, update)


def test_that_a_rate_that_stays_has_no_curve(program):
    assert find(program, ScheduleCurve, "").isHidden()


def test_that_a_sentence_tells_of_the_optimizer_and_its_options_follow(program):
    panel = program.workspace.panels["training_panel"]
    for kind, entry in OPTIMIZERS.items():
        choose(program, "optimizer", kind)
        assert training(program).optimizer.kind == kind
        assert entry.words in [label.text() for label in panel.findChildren(QLabel)]
    field(program, NumberSpin, "β₁").setValue(0.8)
    assert training(program).optimizer["beta1"] == 0.8


def test_that_clipping_begins_with_a_limit_of_one_and_ends(program):
    choose(program, "clipping", "norm")
    assert training(program).clip["limit"] == 1.0
    field(program, NumberSpin, "limit").setValue(0.25)
    assert training(program).clip["limit"] == 0.25
    field(program, NumberSpin, "limit").setValue(0.0)
    assert "limit" in program.store.session.message
    assert training(program).clip["limit"] == 0.25
    assert field(program, NumberSpin, "limit").value() == 0.25
    choose(program, "clipping", None)
    assert training(program).clip is None


@pytest.mark.parametrize(
    ("samples", "stops"),
    [
        (1, (1,)),
        (2, (1, 2)),
        (5, (1, 2, 4, 5)),
        (256, (1, 2, 4, 8, 16, 32, 64, 128, 256)),
        (60_000, (1, 2, 4, 8, 16, 32, 64, 128, 256, 60_000)),
    ],
)
def test_that_the_slider_stops_at_powers_of_two_and_at_all(samples, stops):
    assert stops_for(samples) == stops


def test_that_the_batch_slider_sets_the_size_as_one_edit(program):
    slider = find(program, QSlider, "batch_size_slider")
    spin = find(program, QSpinBox, "batch_size_spin")
    words = lambda: [  # noqa: E731
        label.text()
        for label in program.workspace.panels["training_panel"].findChildren(QLabel)
    ]
    assert slider.value() == 4 and spin.value() == 16
    assert "8 an epoch, the last one of 8" in words()
    slider.sliderPressed.emit()
    for value in (3, 2, 5):
        slider.setValue(value)
    slider.sliderReleased.emit()
    assert training(program).batch_size == 32 and spin.value() == 32
    assert program.intents.undo_stack.count() == 1
    slider.setValue(slider.maximum())
    assert training(program).batch_size == 120
    assert "1 update an epoch" in words()
    program.intents.undo_stack.undo()
    program.intents.undo_stack.undo()
    assert training(program).batch_size == 16 and slider.value() == 4


def test_that_weights_are_drawn_by_the_initializer_and_the_seed(program):
    choose(program, "initializer", "he_normal")
    assert training(program).initializer != "he_normal"
    find(program, QSpinBox, "seed_spin").setValue(5)
    program.window.actions_by_name["draw_anew"].trigger()
    assert (training(program).initializer, training(program).seed) == ("he_normal", 5)


def test_that_settings_are_changed_while_it_runs_and_marked(program):
    program.intents.toggle_run()
    choose(program, "optimizer", "adam")
    find(program, QSlider, "batch_size_slider").setValue(2)
    find(program, QCheckBox, "shuffle").setChecked(False)
    assert program.store.session.is_running
    train(program, 5)
    now = training(program)
    assert (now.optimizer.kind, now.batch_size, now.shuffle) == ("adam", 4, False)
    program.intents.pause()
    program.intents.edit(edits.set_clip, "value")
    train(program, 5)
    assert program.store.session.curve.edits


def test_that_points_of_the_schedule_are_dragged_as_one_undo(program):
    choose(program, "schedule", "step")
    curve = find(program, ScheduleCurve, "")
    count = program.intents.undo_stack.count()
    before = training(program).schedule
    area, last = curve._area, curve._last
    x = area.left() + area.width() * before["every"] / last
    rate = curve._rate(before["every"])
    y = area.bottom() - area.height() * rate / curve._top
    start, end = QPoint(round(x), round(y)), QPoint(round(x + 0.2 * area.width()), 20)
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(curve, QPoint(start.x() + 5, 20))
    QTest.mouseMove(curve, end)
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=end)
    wanted = before["every"] + 0.2 * last
    after = training(program).schedule
    assert after["every"] == pytest.approx(wanted, abs=2 * last / area.width())
    assert after["factor"] == before["factor"]
    assert program.intents.undo_stack.count() == count + 1
    program.intents.undo_stack.undo()
    assert training(program).schedule == before

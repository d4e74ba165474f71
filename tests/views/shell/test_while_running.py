"""Settings changed at random while it runs: no fault, and nothing stale afterwards."""

import numpy as np
import pytest
from driving import train
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.unit_maps import unit_maps

SWITCHES = 200
TABS = ("loss_panel", "accuracy_panel", "gradients_panel", "weights_panel")
PICTURES = ("prediction_view", "batch_view", "landscape_view")


def switch(program, rng):
    """Change one setting, as a hand would."""
    intents = program.intents
    network = program.store.session.document.network
    layer = int(rng.integers(1, network.depth + 1))
    j, i = (int(rng.integers(network.widths[at])) for at in (layer, layer - 1))
    kind = ["optimizer", "rate", "batch", "clip", "weight", "schedule", "activation"][
        rng.integers(7)
    ]
    if kind == "optimizer":
        intents.edit(edits.set_optimizer, str(rng.choice(list(OPTIMIZERS))))
    elif kind == "rate":
        intents.begin_gesture(holds_run=False)
        for value in 10 ** rng.uniform(-4, 0, 3):
            intents.edit(edits.set_learning_rate, float(value))
        intents.end_gesture("η")
    elif kind == "batch":
        intents.edit(
            edits.set_batching,
            batch_size=int(rng.choice([1, 2, 16, 64, 120])),
            accumulation_steps=int(rng.integers(1, 3)),
            shuffle=bool(rng.integers(2)),
        )
    elif kind == "clip":
        intents.edit(edits.set_clip, [None, "norm", "value"][rng.integers(3)])
    elif kind == "weight":
        intents.edit(edits.set_parameter, layer, j, i, value=float(rng.normal()))
    elif kind == "schedule":
        intents.edit(edits.set_schedule, str(rng.choice(list(SCHEDULES))))
    else:
        names = [name for name, entry in ACTIVATIONS.items() if not entry.coupled]
        if layer < network.depth:
            intents.edit(structure.set_activation, layer, str(rng.choice(names)))


def check_nothing_is_stale(program):
    """All that is drawn belongs to the document on the screen, which stands still."""
    session = program.store.session
    document, panels = session.document, program.workspace.panels
    assert program.workspace.canvas.drawing.picture.session.document is document
    prediction = panels["prediction_view"].prediction
    if program.workspace.stage.is_in_sight("prediction_view"):
        assert prediction.parameters is document.parameters
    elif program.workspace.stage.is_in_sight("landscape_view"):
        shown = panels["landscape_view"].plot._shown
        if shown is not None:  # else it is under way
            is_current = shown.landscape.trace is session.lesson.trace
            assert shown.is_current == is_current
    else:
        rows = panels["batch_view"].rows
        trace = session.lesson.trace
        assert rows.samples.tolist() == list(trace.places)
    maps, drawn = unit_maps(session), program.workspace.canvas.drawing.picture.maps
    for mine, shown in zip(maps.layers, drawn.layers, strict=True):
        np.testing.assert_array_equal(mine, shown)
    losses = session.curve.losses
    line = panels["loss_panel"].lines(session)[0]
    assert line.numbers.curve.losses is losses
    # The run goes on from what is shown, to the last bit.
    trainer = Trainer(document.problem, document.checkpoint)
    made = trainer.run(3)
    train(program, 3)
    if made == 3:
        assert same(
            program.store.session.document.parameters,
            trainer.checkpoint().parameters,
        )


@pytest.mark.parametrize("name", ["circles"])
def test_that_settings_switched_at_random_break_nothing(open_program, name):
    program = open_program(name)
    program.window.resize(1280, 800)
    program.intents.show_maps(True)
    program.intents.set_speed(14)
    rng = np.random.default_rng(18)
    for k in range(SWITCHES):
        if not program.store.session.is_running:
            program.intents.toggle_run()
        switch(program, rng)
        if k % 7 == 0:
            program.workspace.stage.bring(str(rng.choice(TABS)))
        if k % 11 == 0:
            program.workspace.stage.bring(str(rng.choice(PICTURES)))
        QTest.qWait(int(rng.integers(0, 12)))
        if k % 25 == 24:
            program.intents.pause()
            QApplication.processEvents()
            check_nothing_is_stale(program)
    program.intents.pause()
    check_nothing_is_stale(program)

"""The tab Rate: what is planned, one parameter's state, and clipping."""

import numpy as np
import pytest

from bpviz_desktop.engine.functions.schedules import learning_rate
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.update.state import FACTOR, NORM, NORM_AFTER


@pytest.fixture
def program(open_program):
    program = open_program("spirals")
    program.workspace.stage.bring("rate_panel")
    return program


def choose(program, part):
    panel = program.workspace.panels["rate_panel"]
    panel.part.setCurrentIndex(part)
    panel.part.activated.emit(part)
    return panel


def run(program, updates):
    program.intents.set_speed(14)
    program.intents.run_updates(updates)
    program.runner.wait_until_done()


def test_that_a_schedule_is_drawn_before_the_run_begins(program):
    panel = choose(program, 0)
    session = program.store.session
    assert "plan" not in [line.key for line in panel.lines(session)]
    assert panel.span(session).last == 0
    program.intents.edit(edits.set_schedule, "cosine", updates=300, warmup=20)
    session = program.store.session
    planned = panel.lines(session)[-1]
    assert planned.name == "planned" and panel.span(session).last == 300
    training = session.document.training
    for update in (0, 19, 20, 150, 300):
        wanted = learning_rate(training.learning_rate, training.schedule, update)
        assert planned.numbers.at(update) == pytest.approx(wanted, rel=0.08, abs=1e-3)
    updates, rates = planned.numbers.table()
    exact = [
        learning_rate(training.learning_rate, training.schedule, int(n))
        for n in updates
    ]
    assert rates.tolist() == exact


def test_that_the_selected_weights_state_is_drawn_over_the_run(qtbot, program):
    panel = choose(program, 1)
    program.intents.select(frozenset({Part("wire", 2, 1, 3)}))
    assert panel.part.currentText() == "state of w₂₄⁽²⁾"
    run(program, 30)
    qtbot.waitUntil(
        lambda: panel.states is not None and panel.states.updates[-1] == 30,
        timeout=20_000,
    )
    lines = {line.key: line for line in panel.lines(program.store.session)}
    assert set(lines) == {"g", "m", "v", "m_hat", "v_hat", "step", "own_rate"}
    states = panel.states
    assert states.updates.tolist() == list(range(31))
    # The state after update n is kept by the run: its checkpoint has the same numbers.
    for update in (4, 17, 29):
        program.intents.show_update(update + 1)
        qtbot.waitUntil(lambda n=update: program.store.session.update == n + 1)
        slots = program.store.session.document.checkpoint.optimizer_state.slots
        after = program.store.session.document.parameters
        for name in ("m", "v"):
            kept = type(after)(after.widths, slots[name]).W(2)[1, 3]
            assert states.rows[name][update] == pytest.approx(kept, rel=1e-9)
    program.intents.select(frozenset({Part("bias", 1, 0)}))
    assert panel.lines(program.store.session) == []  # of another; it is under way
    qtbot.waitUntil(lambda: panel.states.place == (1, 0, None), timeout=20_000)


def test_that_clipping_is_drawn_and_counted(qtbot, program):
    panel = choose(program, 2)
    program.intents.edit(edits.set_clip, "norm", limit=0.3)
    run(program, 60)
    qtbot.waitUntil(
        lambda: panel.states is not None and panel.states.updates[-1] == 60,
        timeout=20_000,
    )
    rows = panel.states.rows
    assert np.allclose(rows[NORM_AFTER], np.minimum(rows[NORM], 0.3), rtol=1e-12)
    acted = int((rows[FACTOR] < 1).sum())
    words = f"Clipping acted in {acted} of 61 updates."
    assert panel._note.text() == words and acted > 0
    names = [line.name for line in panel.lines(program.store.session)]
    assert names == ["gradient", "after clipping", "factor"]
    # What is past was clipped, whatever comes.
    last = panel.states
    program.intents.edit(edits.set_clip, None)
    qtbot.waitUntil(lambda: panel.states is not last, timeout=20_000)
    past = int((rows[FACTOR][:-1] < 1).sum())
    assert panel._note.text() == f"Clipping acted in {past} of 61 updates."

"""The tab Problems, at a real window: seen, explained, tried, applied."""

import time

import pytest
from driving import train
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from bpviz_desktop.model.document import same
from bpviz_desktop.views.canvas.paint.callouts import callouts


def settle(program):
    """Have what is on the screen diagnosed and drawn."""
    program.diagnoses.bring_up_to_date()
    QApplication.processEvents()


def finish(program):
    """Wait for a trial."""
    end = time.monotonic() + 60
    while "cures" in program.runner.awaited and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()


def on(open_program, name):
    program = open_program(f"problems/{name}")
    program.window.resize(1280, 800)
    program.workspace.stage.bring("problems_panel")
    settle(program)
    return program, program.workspace.panels["problems_panel"]


@pytest.fixture
def vanishing(open_program):
    program, panel = on(open_program, "vanishing")
    return program, panel


def test_that_the_finding_comes_to_the_screen_unasked(open_program):
    began = time.monotonic()
    program = open_program("problems/vanishing")
    while program.store.session.diagnosis is None and time.monotonic() < began + 60:
        QApplication.processEvents()
    kinds = [each.kind for each in program.store.session.diagnosis.findings]
    assert kinds == ["vanishing_gradients"]
    tabs = program.window.findChild(object, "side_tabs")
    assert [tabs.tabText(k) for k in range(3)] == ["Why?", "Terms", "Problems  1"]


def test_what_a_card_says(vanishing):
    program, panel = vanishing
    listed = program.window.findChild(QListWidget, "problems_list")
    assert listed.count() == 1
    assert listed.item(0).text() == "Vanishing gradients: layers 1 to 6"
    card = panel.cards["vanishing_gradients"]
    said = [label.text() for label in card._facts]
    assert said[0].endswith("of the output’s, layer 1") and said[2] == "update 0"
    # Nothing is cut off.
    for label in (*card._facts, card._why, card._title):
        assert label.height() >= label.heightForWidth(label.width())
    assert listed.item(0).sizeHint().height() >= card.heightForWidth(card.width())


def test_that_trying_changes_nothing_and_applying_can_be_undone(vanishing):
    program, panel = vanishing
    card, before = panel.cards["vanishing_gradients"], program.store.session.document
    card.updates.show_count(300)
    card.try_button.click()
    finish(program)
    assert program.store.session.document is before
    trial = panel._tried["vanishing_gradients"].trials[-1]
    assert trial.helps and trial.cured.is_free and trial.cured.loss < 0.01
    assert trial.plain.loss == pytest.approx(0.25, abs=1e-3)
    assert "0.25 → " in card._verdict.text() and card._note.text().startswith("Nothing")
    card.apply_button.setFocus()
    card.apply_button.click()
    after = program.store.session.document
    # Space goes on to mean Run: no other button has the focus.
    assert QApplication.focusWidget() in (panel, None)
    assert after.network.layers[0].activation.kind == "leaky_relu"
    assert after.training.optimizer.kind == "adam" and after.checkpoint.updates == 0
    # From the same start it goes as it was tried.
    train(program, 300)
    settle(program)
    evidence = program.store.session.diagnosis.evidence
    assert evidence.last.loss == trial.cured.loss
    assert program.store.session.diagnosis.findings == ()
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, before)


def test_that_a_cure_that_does_not_help_is_said_not_to(vanishing):
    program, panel = vanishing
    card = panel.cards["vanishing_gradients"]
    for kind, box in card._boxes.items():
        box.setChecked(kind in ("he", "relu"))
    card.updates.show_count(200)
    card.try_button.click()
    finish(program)
    assert card._verdict.text().endswith("0.25 → 0.25 in 200 updates: no better")
    card.seeds_button.click()
    finish(program)
    assert " of 5 starts" in card._trials.text()
    for box in card._boxes.values():
        box.setChecked(False)
    assert not card.try_button.isEnabled()


def test_that_several_trials_can_be_compared(vanishing):
    program, panel = vanishing
    card = panel.cards["vanishing_gradients"]
    card.updates.show_count(100)
    for chosen in (("adam",), ("he", "adam")):
        for kind, box in card._boxes.items():
            box.setChecked(kind in chosen)
        card.try_button.click()
        finish(program)
    assert card._verdict.text().startswith("He normal + Adam: ")
    assert card._trials.text().startswith("Adam: ")


def test_that_an_edit_ends_a_trial(vanishing):
    program, panel = vanishing
    card = panel.cards["vanishing_gradients"]
    card.updates.show_count(5_000)
    card.try_button.click()
    from bpviz_desktop.model import edits

    program.intents.edit(edits.set_learning_rate, 0.25)
    settle(program)
    assert "cures" not in program.runner.awaited and panel._tried == {}
    assert panel.cards["vanishing_gradients"].try_button.isEnabled()


def test_the_number_behind_a_finding(vanishing):
    program, panel = vanishing
    panel.cards["vanishing_gradients"]._show.click()
    session = program.store.session
    assert str(session.pinned) == "dL_dz[1][0]@0" and session.is_known(session.pinned)
    assert program.workspace.stage.in_front()["side_tabs"] == "inspector"
    assert session.finding == "vanishing_gradients"
    train(program, 150)
    program.workspace.stage.bring("problems_panel")
    settle(program)
    panel.cards["slow_convergence"]._show.click()
    assert str(program.store.session.pinned) == "L@0"


def test_that_canvas_and_list_point_at_each_other(vanishing):
    program, panel = vanishing
    train(program, 150)
    settle(program)
    canvas = program.workspace.canvas
    named = callouts(canvas.drawing).findings
    assert set(named) == {"vanishing_gradients", "slow_convergence"}
    program.workspace.stage.bring("inspector")
    place = canvas.mapFromScene(named["slow_convergence"].rect.center())
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y())
    )
    assert program.store.session.finding == "slow_convergence"
    assert program.workspace.stage.in_front()["side_tabs"] == "problems_panel"
    assert panel.cards["slow_convergence"].property("chosen") is True
    card = panel.cards["vanishing_gradients"]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(150, 12))
    assert program.store.session.finding == "vanishing_gradients"


def test_that_one_click_leads_back_from_a_divergence(open_program):
    program, panel = on(open_program, "exploding")
    train(program, 500)
    settle(program)
    session = program.store.session
    assert session.divergence is not None and session.update == 136
    kinds = list(panel.cards)
    assert kinds[0] == "exploding_gradients" and kinds[-1] == "diverged"
    panel.cards["diverged"]._go.click()
    settle(program)
    session = program.store.session
    assert session.update < 10 and session.diagnosis.findings == ()
    # The curve keeps the place where it ended.
    assert session.curve.diverged_at == 137


def test_dead_neurons_are_marked(open_program):
    program, _ = on(open_program, "dead_relu")
    marks = program.workspace.canvas.drawing.picture.marks
    assert [mark.kind for mark in marks] == ["dead_units"]
    assert len(marks[0].units) == 7


def test_that_a_healthy_network_has_an_empty_list(open_program):
    program, panel = on(open_program, "saturated_cured")
    assert panel.cards == {} and panel.list.isHidden()
    assert panel._words.text() == "9 checks found nothing."


def test_that_a_chosen_count_stays_and_nothing_is_tried_while_it_runs(vanishing):
    program, panel = vanishing
    card = panel.cards["vanishing_gradients"]
    assert card.objectName() == "finding_vanishing_gradients"
    assert card.updates.count == 500
    card.updates.setValue(150)
    card._boxes["adam"].click()
    chosen = card.kinds
    train(program, 120)
    settle(program)
    card = panel.cards["vanishing_gradients"]
    assert len(panel.cards) == 2 and "adam" not in chosen
    assert card.updates.count == 150 and card.kinds == chosen
    program.intents.toggle_run()
    card = panel.cards["vanishing_gradients"]  # the second finding has made new ones
    assert not card.try_button.isEnabled() and card._note.text().startswith("Pause")
    card._boxes["relu"].click()
    assert not card.try_button.isEnabled()
    program.intents.pause()
    assert card.try_button.isEnabled()

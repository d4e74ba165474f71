"""Guided lessons in a window: walked with right answers, and with wrong ones."""

from dataclasses import replace

import pytest
from paths import ROOT
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bpviz_desktop.model import edits
from bpviz_desktop.model.guided.guide import Step
from bpviz_desktop.model.guided.reader import load_guide
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.session import RunState

LESSONS = sorted((ROOT / "resources" / "lessons").glob("*.bplesson"))


@pytest.fixture
def program(open_program):
    return open_program("one_neuron")


@pytest.fixture
def begin(program):
    """A function that begins a lesson as a click does, and gives what shows it."""

    def begun(row):
        program.window.actions_by_name["help_lessons"].trigger()
        panel = program.workspace.stage.panels["practice_panel"]
        assert panel.isVisible()
        panel.lessons.list.setCurrentRow(row)
        panel.lessons.begin.click()
        return panel.lessons.view

    return begun


def wait_for(qtbot, program, view):
    step = view.walk.at
    program.intents.set_speed(99)
    view.make.click()

    def is_done():
        assert step in view.walk.done
        assert program.store.session.run_state is RunState.PAUSED

    qtbot.waitUntil(is_done, timeout=60_000)


def type_in(view, text):
    view.answer.setText(text)
    QTest.keyClick(view.answer, Qt.Key.Key_Return)


def right_number(program, term):
    session = program.store.session
    return short(session.lesson.board.value(term), session.document.display.decimals)


@pytest.mark.parametrize("row", range(len(LESSONS)))
def test_that_right_answers_lead_through_a_lesson(qtbot, program, begin, row):
    view = begin(row)
    guide = view.walk.guide
    assert guide.name == LESSONS[row].stem
    for at, step in enumerate(guide.steps):
        assert view.walk.at == at
        if step.predict:
            assert not view.next.isEnabled()
            view._group.buttons()[step.predict.answer].click()
            assert view.verdict.text() == f"✓ {step.predict.because}"
        elif step.calculate:
            assert not view.next.isEnabled()
            session = program.store.session
            index = session.lesson.order.index(step.calculate.term)
            assert session.cursor.revealed == index, "its number is still hidden"
            type_in(view, right_number(program, step.calculate.term))
            assert view.verdict.text().startswith("✓")
            assert program.store.session.cursor.revealed == index + 1
        elif step.until:
            assert not view.next.isEnabled()
            wait_for(qtbot, program, view)
        assert view.next.isEnabled()
        view.next.click()
    assert view.walk.is_finished
    assert view._text.text() == guide.finish
    assert not view.next.isVisible()
    view.leave.click()
    panel = program.workspace.stage.panels["practice_panel"]
    assert panel.lessons.list.item(row).text().endswith("✓")


@pytest.mark.parametrize("row", range(len(LESSONS)))
def test_that_wrong_answers_are_told_and_hold_nobody_up(qtbot, program, begin, row):
    view = begin(row)
    for step in view.walk.guide.steps:
        if step.predict:
            predict = step.predict
            wrong = (predict.answer + 1) % len(predict.choices)
            view._group.buttons()[wrong].click()
            assert view.verdict.text() == (
                f"✕ “{predict.choices[predict.answer]}” is right. {predict.because}"
            )
        elif step.calculate:
            before = program.store.session.cursor
            value = program.store.session.lesson.board.value(step.calculate.term)
            for text in (f"{value} + 17", "what", ""):
                type_in(view, text)
                assert not view.verdict.text().startswith("✓")
                assert view.walk.at not in view.walk.done
                view.next.click()
                assert program.store.session.cursor == before
            view.show_it.click()
            shown = right_number(program, step.calculate.term)
            assert view.verdict.text().endswith(f"= {shown}.")
        elif step.until:
            at = view.walk.at
            view.next.click()
            assert view.walk.at == at, "what is to be made is not made yet"
            wait_for(qtbot, program, view)
        assert view.next.isEnabled()
        view.next.click()
    assert view.walk.is_finished


def test_that_a_usual_mistake_is_named(program, begin):
    view = begin(1)
    while not (
        view.walk.step.calculate and view.walk.step.calculate.term.kind == "dL_da"
    ):
        view.walk = view.walk.finished_task()
        view.next.setEnabled(True)
        view.next.click()
    type_in(view, "2·(1 − 0.7503)")
    assert "sign" in view.verdict.text()


def test_that_one_may_go_back(program, begin):
    view = begin(0)
    assert not view.back.isEnabled()
    view.next.click()
    view.back.click()
    assert view.walk.at == 0
    assert program.store.session.cursor.revealed == 0


def test_that_unsaved_work_is_asked_for(program, begin, monkeypatch):
    program.intents.edit(edits.set_learning_rate, 0.25)
    monkeypatch.setattr(program.dialogs, "may_close", lambda: False)
    view = begin(2)
    assert view.walk is None
    assert program.store.session.document.training.learning_rate == 0.25


def test_that_a_step_brings_its_tab_to_the_front(program, begin):
    view = begin(9)
    pictures = program.workspace.stage.panels["gradients_panel"]
    assert not pictures.isVisible()
    for _ in range(2):
        if view.walk.step.predict:
            view._group.buttons()[0].click()
        view.next.click()
    assert view.walk.step.look == "gradients_panel" and pictures.isVisible()


def test_that_all_of_an_update_can_be_known(program, begin):
    view = begin(1)
    step = Step("All.", known="all")
    view.start(replace(view.walk.guide, steps=(step, step, step)))
    assert program.store.session.is_made and program.store.session.update == 1


def test_that_only_what_is_left_is_made(qtbot, program, begin):
    view = begin(5)
    while not view.walk.step.until:
        if view.walk.step.predict:
            view._group.buttons()[0].click()
        elif view.walk.step.calculate:
            view.show_it.click()
        view.next.click()
    program.intents.set_speed(99)
    program.intents.run_updates(100)
    qtbot.waitUntil(lambda: program.store.session.update == 100, timeout=20_000)
    assert view.make.text() == "Make 200 updates"
    wait_for(qtbot, program, view)
    assert program.store.session.update == 300


def test_that_the_first_lesson_that_is_left_is_chosen(program):
    panel = program.workspace.stage.panels["practice_panel"]
    panel.resume({"lessons": {"01_four_steps": 5, "02_one_neuron": 3}})
    program.window.actions_by_name["help_lessons"].trigger()
    assert panel.lessons.list.currentRow() == 1


def test_that_progress_is_kept(program, begin):
    panel = program.workspace.stage.panels["practice_panel"]
    assert panel.kept() is None
    view = begin(0)
    view.next.click()
    kept = panel.kept()
    assert kept == {"score": None, "lessons": {"01_four_steps": 1}}
    view.leave.click()
    assert panel.lessons.list.item(0).text().endswith("1 of 5")
    begin(0)  # once more does not lose what was done
    view.leave.click()
    assert panel.lessons.list.item(0).text().endswith("1 of 5")
    panel.lessons.progress.clear()
    for nonsense in ("x", {"lessons": 3}, {"lessons": {"a": "b", "c": -1}}):
        panel.resume(nonsense)
    assert panel.lessons.progress == {}
    panel.resume(kept)
    assert panel.lessons.progress == {"01_four_steps": 1}


def test_that_a_lesson_survives_another_project(program, begin):
    view = begin(3)
    while not view.walk.step.calculate:
        if view.walk.step.predict:
            view._group.buttons()[0].click()
        view.next.click()
    program.files.begin(load_guide(LESSONS[0]).document)
    type_in(view, "1")
    assert view.verdict.text().startswith("The update on the screen has no such")
    assert view.next.isEnabled()


def test_that_a_file_with_a_mistake_is_told(program, tmp_path):
    program.window.actions_by_name["help_lessons"].trigger()
    lessons = program.workspace.stage.panels["practice_panel"].lessons
    before = program.store.session.document
    file = tmp_path / "mine.bplesson"
    file.write_text('{"format": "bpviz-lesson"}')
    lessons.open_file(file)
    assert "version" in lessons._about.text()
    lessons.open_file(tmp_path / "none.bplesson")
    assert lessons._about.text().startswith("none.bplesson: ")
    assert program.store.session.document is before
    lessons.open_file(LESSONS[3])
    assert lessons.view.walk.guide.name == LESSONS[3].stem

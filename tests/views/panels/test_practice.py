"""The tab Practice in a window: asked, judged, revealed; a sheet; one's own figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.practice.asked import question
from bpviz_desktop.model.practice.tally import Tally


@pytest.fixture
def program(open_program):
    return open_program("mazur_2_2_2")


def panel_of(program):
    program.workspace.stage.bring("practice_panel")
    return program.workspace.stage.panels["practice_panel"]


def type_in(panel, text):
    panel.one_by_one.answer.setText(text)
    QTest.keyClick(panel.one_by_one.answer, Qt.Key.Key_Return)


def asked(program):
    session = program.store.session
    return question(session.lesson, session.cursor.revealed, session.granularity)


def right_answer(program):
    return short(program.store.session.lesson.board.value(asked(program).term))


def test_that_right_answers_lead_through_a_whole_update(program):
    panel = panel_of(program)
    count = 0
    while (each := asked(program)) is not None:
        assert each.index >= program.store.session.cursor.revealed
        type_in(panel, right_answer(program))
        count += 1
        assert program.store.session.cursor.revealed == each.index + 1
        assert panel.one_by_one.verdict.text().startswith("✓")
    assert program.store.session.is_made
    assert panel.tally.at_once == panel.tally.answered == count
    assert panel.score.text().startswith(f"{count} of {count} right at once")
    panel.one_by_one.next_update.click()
    assert program.store.session.cursor == (1, 0)
    assert asked(program).index == 0


def test_that_again_asks_for_the_same_update(program):
    panel = panel_of(program)
    program.intents.step_end()
    assert panel.one_by_one.again.isVisible()
    panel.one_by_one.again.click()
    assert program.store.session.cursor == (0, 0)


def test_that_a_wrong_answer_is_explained_and_asked_again(program):
    panel = panel_of(program)
    program.intents.jump_to(9)
    value = program.store.session.lesson.board.value(asked(program).term)
    before = program.store.session.cursor
    type_in(panel, "0.7514")
    assert program.store.session.cursor == before
    assert panel.one_by_one.verdict.text().startswith("✕")
    type_in(panel, "0,7514·(1 − 0,7514)")
    assert panel.one_by_one.verdict.text().startswith("✓")
    assert value == pytest.approx(0.7514 * (1 - 0.7514), abs=1e-4)
    assert panel.tally.at_once == 0 and panel.tally.answered == 1
    assert panel.tally.wrong == {"one_minus": 1}


@pytest.mark.parametrize("text", ["", "abc", "1/0", "__import__('os')"])
def test_that_what_is_no_number_is_told_and_does_not_count(program, text):
    panel = panel_of(program)
    type_in(panel, text)
    assert panel.one_by_one.verdict.text().endswith(".")
    assert panel.tally == Tally()
    assert program.store.session.cursor.revealed == 0


def test_that_hints_come_in_three_stages_and_cost_the_at_once(program):
    panel = panel_of(program)
    one = panel.one_by_one
    assert not one._rule.isVisible() and not one._hints.isVisible()
    one.hint.click()
    assert one._rule.isVisible() and not one._hints.isVisible()
    for blocks in (1, 2, 2):
        one.hint.click()
        assert len(one._hints.blocks) == blocks
    type_in(panel, right_answer(program))
    assert panel.tally.answered == 1 and panel.tally.at_once == 0
    assert not one._rule.isVisible() and not one._hints.isVisible()


def test_that_a_number_can_be_shown(program):
    panel = panel_of(program)
    panel.one_by_one.give_up.click()
    assert program.store.session.cursor.revealed == 1
    assert panel.one_by_one.verdict.text() == "Shown: z₁⁽¹⁾ = 0.3775."
    assert panel.tally.shown == 1


@pytest.mark.parametrize("granularity", ["term", "neuron", "layer", "phase"])
def test_that_what_is_asked_follows_the_granularity(program, granularity):
    panel = panel_of(program)
    program.intents.set_granularity(granularity)
    one = panel.one_by_one
    steps = 0
    while asked(program) is not None:
        one.give_up.click()
        steps += 1
    expected = {"phase": 4, "layer": 8}.get(granularity)
    assert steps == expected or expected is None
    assert program.store.session.is_made


def test_that_a_running_network_asks_nothing(open_program):
    program = open_program("xor")
    panel = panel_of(program)
    program.intents.run_updates(5)
    program.runner.wait_until_done()
    assert panel.one_by_one.next_update.isVisible()


def test_that_a_sheet_is_checked_as_a_whole(program):
    panel = panel_of(program)
    panel.findChild(QComboBox, "practice_way").setCurrentIndex(1)
    sheet = panel.sheet
    board = program.store.session.lesson.board
    values = [short(board.value(term)) for term in sheet._terms]
    for row, value in enumerate(values):
        sheet.table.item(row, 1).setText(value)
    sheet.table.item(1, 1).setText("-0.5933")
    sheet.table.item(2, 1).setText("nonsense")
    sheet.check.click()
    marks = [sheet.table.item(row, 2).text() for row in range(len(values))]
    assert marks[:3] == ["✓", "✕", "✕"]
    assert "sign" in sheet.table.item(1, 2).toolTip()
    assert f" of {len(values)} right." in sheet.verdict.text()
    sheet.table.item(1, 1).setText(values[1])
    sheet.table.item(2, 1).setText(values[2])
    sheet.check.click()
    assert (
        program.store.session.lesson.phase(program.store.session.cursor.revealed)
        == "forward"
    )
    assert sheet.table.rowCount() == 1  # the loss comes next


def test_that_figures_are_checked(program):
    panel = panel_of(program)
    panel.findChild(QComboBox, "practice_way").setCurrentIndex(2)
    figures = panel.figures
    figures.lines.setPlainText(
        "yhat1 = 0.7514\ndL/dyhat1 = -0.7414\ndL/dz1(2) = -0.1385"
    )
    figures.check.click()
    assert figures.verdict.text().startswith("✕ The first wrong one is ∂L/∂ŷ₁.")
    shown = [figures.list.item(k).text()[0] for k in range(figures.list.count())]
    assert shown == ["✓", "✕", "→"]
    figures.lines.setPlainText("q = 3")
    figures.check.click()
    assert figures.verdict.text() == "Line 1: “q” is no number of this update."
    assert not figures.list.isVisible()
    figures.lines.setPlainText("")
    figures.check.click()
    assert figures.verdict.text().startswith("Nothing to check")
    figures.lines.setPlainText("L = 0.2984")
    figures.check.click()
    assert figures.verdict.text() == "✓ It is right."


def test_that_the_score_is_kept_if_wanted(program):
    panel = panel_of(program)
    panel.one_by_one.give_up.click()
    assert panel.kept() is None
    panel.keeps.setChecked(True)
    kept = panel.kept()
    panel.anew.click()
    assert panel.tally == Tally()
    panel.resume(kept)
    assert panel.tally.shown == 1
    panel.resume({"score": "nonsense"})
    assert panel.tally == Tally()


def test_that_keys_of_the_lesson_stay_with_what_is_typed(program):
    panel = panel_of(program)
    answer = panel.findChild(QLineEdit, "practice_answer")
    answer.setFocus()
    answer.setText("12")
    QTest.keyClick(answer, Qt.Key.Key_Left)
    QTest.keyClick(answer, Qt.Key.Key_R)
    assert program.store.session.cursor.revealed == 0
    assert answer.text() == "1r2"

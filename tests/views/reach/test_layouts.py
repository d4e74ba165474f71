"""Learn, Train, Diagnose: what each shows, that each is kept, and reset."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from bpviz_desktop.views.shell.arrangement.layouts import USUAL, Arrangement


@pytest.fixture
def program(open_program):
    made = open_program("circles")
    made.window.resize(1280, 800)
    QApplication.processEvents()
    return made


def choose(program, name):
    program.window.actions_by_name[f"layout_{name}"].trigger()
    QTest.qWait(20)


def looks(program):
    window, stage = program.window, program.workspace.stage
    return (
        window.left.isVisible(),
        window.right.isVisible(),
        window.bottom.height(),
        stage.in_front(),
        stage.unfolded,
    )


def test_what_they_show(program):
    learn = looks(program)
    assert learn[:2] == (True, True)
    choose(program, "train")
    train = looks(program)
    assert train[:2] == (True, False)
    assert train[2] > 1.5 * learn[2]
    choose(program, "diagnose")
    diagnose = looks(program)
    assert diagnose[:2] == (False, True)
    assert set(diagnose[3].values()) >= {"problems_panel", "gradients_panel"}
    choose(program, "learn")
    assert looks(program) == learn


def test_that_each_is_as_it_was_left_until_it_is_reset(program):
    usual = looks(program)
    program.workspace.stage.bring("terms_panel")
    program.window.actions_by_name["view_left"].trigger()
    splitter = program.window._left_block
    splitter.setSizes([400, 300])
    splitter.splitterMoved.emit(400, 1)
    mine = looks(program)
    assert mine != usual
    choose(program, "diagnose")
    choose(program, "learn")
    back = looks(program)
    assert back[:2] == mine[:2] and back[3:] == mine[3:]
    assert back[2] == pytest.approx(mine[2], abs=3)
    program.window.resize(1300, 900)
    QApplication.processEvents()
    assert program.window.bottom.height() > usual[2] * 1.3  # in the new size too
    program.window.resize(1280, 800)
    program.window.actions_by_name["layout_reset"].trigger()
    QTest.qWait(20)
    assert looks(program) == usual


def test_that_the_buttons_beside_the_menus_are_the_actions(program):
    corner = program.window.menuBar().cornerWidget()
    words = [button.text() for button in corner.findChildren(QToolButton)]
    assert words == ["Learn", "Train", "Diagnose", "Present"]
    corner.findChildren(QToolButton)[1].click()
    assert program.workspace.layouts.current == "train"
    assert program.window.actions_by_name["layout_train"].isChecked()


def test_that_they_outlive_a_launch(open_program, program):
    choose(program, "diagnose")
    program.workspace.stage.bring("code_panel")
    choose(program, "train")
    kept = program.workspace.layouts.kept()
    other = open_program("circles")
    other.window.resize(1280, 800)
    other.workspace.layouts.resume(kept)
    QTest.qWait(20)
    assert looks(other)[:2] == (True, False)
    choose(other, "diagnose")
    assert "code_panel" in other.workspace.stage.in_front().values()


@pytest.mark.parametrize(
    "kept",
    [None, 7, [], {"current": "nothing"}, {"current": 1, "learn": {"left": True}}]
    + [{"current": "train", "train": {**vars(USUAL["train"]), "right_width": "wide"}}],
)
def test_that_what_cannot_be_read_is_as_good_as_none(program, kept):
    before = looks(program)
    program.workspace.layouts.resume(kept)
    QApplication.processEvents()
    if not isinstance(kept, dict) or kept.get("current") != "train":
        assert looks(program) == before
    assert program.workspace.layouts._left == {}


def test_that_what_is_written_is_read_again():
    from dataclasses import asdict
    from json import dumps, loads

    for each in USUAL.values():
        assert Arrangement.read(loads(dumps(asdict(each)))) == each

"""The next launch looks as the last one did; work is never remembered."""

import pytest
from driving import put_away
from paths import EXAMPLES
from PySide6.QtWidgets import QApplication, QSplitter

from bpviz_desktop.app import build_window
from bpviz_desktop.program import Program
from bpviz_desktop.settings import Settings
from bpviz_desktop.views.look.size import text_scale
from bpviz_desktop.views.widgets.section import Section


@pytest.fixture
def launch(qapp, tmp_path):
    """Open a window as a launch does; it is put away after the test."""
    programs = []
    path = tmp_path / "settings.json"

    def launched():
        for program in programs:
            put_away(program)
        window = build_window(EXAMPLES / "xor.bpviz", settings=Settings(path))
        program = window.findChild(Program)
        while program.dialogs is None:
            QApplication.processEvents()
        programs[:] = [program]
        return program

    yield launched
    for program in programs:
        put_away(program)


def splitter(program, name):
    return program.window.findChild(QSplitter, name)


def section(program, name):
    return next(
        s for s in program.window.findChildren(Section) if s.objectName() == name
    )


def test_that_the_next_launch_looks_as_the_last_one_did(launch, tmp_path):
    program = launch()
    assert program.store.session.granularity == "term"
    program.set_dark_theme()
    program.window.resize(800, 640)
    QApplication.processEvents()
    splitter(program, "right_splitter").setSizes([420, 374])
    section(program, "conventions_panel_card").set_open(True)
    section(program, "training_panel_card").set_open(False)
    program.intents.set_granularity("layer")
    program.intents.set_speed(12)
    program.intents.set_log_axis("loss_panel", True)
    program.intents.set_smoothing(20)
    program.files.folder = tmp_path
    sizes = splitter(program, "right_splitter").sizes()

    again = launch()
    session = again.store.session
    assert again.window.actions_by_name["theme_dark"].isChecked()
    assert (again.window.width(), again.window.height()) == (800, 640)
    assert splitter(again, "right_splitter").sizes() == sizes
    assert section(again, "conventions_panel_card").is_open
    assert not section(again, "training_panel_card").is_open
    assert (session.granularity, session.speed) == ("layer", 12)
    assert session.log_axes == {"loss_panel"} and session.smoothing == 20
    assert again.files.folder == tmp_path
    again.set_light_theme()


def test_that_the_size_of_text_is_kept(launch):
    launch().text_size.choose(1.5)
    again = launch()
    assert text_scale() == 1.5
    again.text_size.choose(1.0)
    launch()
    assert text_scale() == 1.0


def test_that_a_score_outlives_launches_in_which_nobody_looks_at_it(launch):
    program = launch()
    program.workspace.stage.bring("practice_panel")
    panel = program.workspace.panels["practice_panel"]
    panel.one_by_one.give_up.click()
    program.workspace.stage.bring("inspector")
    panel.keeps.setChecked(True)
    kept = panel.kept()
    assert kept["score"]
    for _ in range(2):
        program = launch()
        assert "practice_panel" not in program.workspace.panels
    program.workspace.stage.bring("practice_panel")
    panel = program.workspace.panels["practice_panel"]
    assert panel.kept() == kept and panel.tally.shown == 1
    panel.keeps.setChecked(False)  # not wanted any more: forgotten
    assert launch().workspace.panels["practice_panel"].kept() is None


ODD = (
    b"{",
    b"[]",
    b"\xff\xfe",
    100_000 * b"[",
    b'{"theme": "pink", "granularity": "week", "speed": -3, "folder": "/nowhere",'
    b' "sections/Training": "perhaps", "splitters/right_splitter": [1e9, "x"],'
    b' "log_axes": 7, "smoothing": true, "reduce_motion": [], "recent": {"a": 1}}',
)


@pytest.mark.parametrize("data", ODD)
def test_that_settings_that_cannot_be_read_are_as_good_as_none(launch, tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    program = launch()
    session = program.store.session
    assert session.granularity == "term" and not session.log_axes
    assert section(program, "training_panel_card").is_open
    is_broken = not data.startswith(b'{"')
    assert ("could not be read" in session.message) == is_broken
    broken = tmp_path / "settings.json.broken"
    assert broken.exists() == is_broken
    assert not is_broken or broken.read_bytes() == data

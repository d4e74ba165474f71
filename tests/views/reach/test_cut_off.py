"""Nothing is cut off in a window of 1280×800, in any panel or dialog.

Here texts are of 100 to 200 %, in English; `tests/languages/test_room.py` has this file
run in other languages.
"""

import datetime
from dataclasses import replace

import pytest
from cut_off import cut_off
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.model.edits import set_clip, set_optimizer, set_schedule
from bpviz_desktop.model.project.copies import Copy
from bpviz_desktop.views.shell.dialogs.fault_dialog import FaultDialog
from bpviz_desktop.views.shell.dialogs.recovery_dialog import RecoveryDialog
from bpviz_desktop.views.shell.welcome.tour import STATIONS
from bpviz_desktop.views.widgets.section import Section

WINDOW = (1280, 800)
SCALES = (1.0, 2.0)


def at_rest(top):
    """What is cut off when all layouts have come to rest."""
    for _ in range(40):
        QTest.qWait(25)
        if not (found := cut_off(top)):
            break
    return found


@pytest.mark.parametrize("name", ["iris", "mazur_2_2_2", "circles", "deep_sigmoid"])
@pytest.mark.parametrize("scale", SCALES)
def test_that_no_panel_is_cut_off(open_sized, name, scale):
    program = open_sized(name, scale)
    program.stand_at(30, 20)
    window, stage = program.window, program.workspace.stage
    assert window.size().toTuple() == WINDOW
    lines = []

    def look(where):
        lines.extend(f"{where}: {line}" for line in at_rest(window))

    look("at first")
    for panel in stage.names:
        stage.bring(panel)
        look(panel)
    for action in ("view_maximise_curves", "view_graph"):
        window.actions_by_name[action].trigger()
        for panel in stage.names:
            stage.bring(panel)
            look(f"{action}, {panel}")
        window.actions_by_name[action].trigger()
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("scale", SCALES)
def test_that_no_setting_is_cut_off(open_sized, scale):
    program = open_sized("iris", scale)
    window, stage = program.window, program.workspace.stage
    lines = []
    for panel in stage.names:
        stage.bring(panel)
    for section in window.findChildren(Section):
        section.set_open(True)
    for change, entries in (
        (set_optimizer, OPTIMIZERS),
        (set_schedule, SCHEDULES),
        (set_clip, CLIPPINGS),
    ):
        for kind in entries:
            program.intents.edit(change, kind)
            lines.extend(f"{kind}: {line}" for line in at_rest(window))
    assert not lines, "\n".join(lines)


DIALOGS = (
    *("data_edit", "data_make_up", "edit_weights", "run_compare", "help_contents"),
    *("file_export_network", "file_export_solution", "file_export_code"),
    *("file_new", "command_palette"),
)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("action", DIALOGS)
def test_that_no_dialog_is_cut_off_or_larger_than_the_window(open_sized, action, scale):
    program = open_sized("iris", scale)
    window, found = program.window, []

    def look():
        for top in QApplication.topLevelWidgets():
            if top is not window and top.isVisible() and top.width() > 60:
                found.append((top.size().toTuple(), at_rest(top)))
                top.close()

    QTimer.singleShot(300, look)
    window.actions_by_name[action].trigger()
    QTest.qWait(400)
    (size, lines) = found[0]
    assert size[0] <= WINDOW[0] and size[1] <= WINDOW[1]
    assert not lines


TABLE = """height;width;kind
1,5;2;one
2,5;3;other
1,0;a word;one
"""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_that_what_comes_by_itself_is_not_cut_off(open_sized, scale, tmp_path):
    """A table that is read, work that was lost, a fault, the first start, the tour."""
    program = open_sized("iris", scale)
    window, document = program.window, program.store.session.document
    path = tmp_path / "a table.csv"
    path.write_text(TABLE)
    now = datetime.datetime(2026, 1, 2, 3, 4)
    other = replace(document, title="Another")
    lost = [Copy(tmp_path, each, path, "", now) for each in (document, other)]
    lines = []

    def look(where, top):
        lines.extend(f"{where}: {line}" for line in at_rest(top))
        assert top.width() <= WINDOW[0] and top.height() <= WINDOW[1]

    program.data_dialogs.import_table(path)
    dialogs = [
        window.findChild(object, "import_dialog"),
        RecoveryDialog(lost, window),
        FaultDialog("A fault", "report\n" * 40, True, window),
    ]
    for dialog in dialogs:
        dialog.show()
        QTest.qWait(300)
        look(type(dialog).__name__, dialog)
        dialog.close()
    card = program.welcome.show()
    look("card", card)
    tour = program.welcome.begin_tour()
    for at, _ in enumerate(STATIONS):
        tour.go_to(at)
        look(f"tour {at}", tour)
    assert not lines, "\n".join(lines)


def test_that_the_search_for_what_is_cut_off_finds_it(open_sized):
    """A check that cannot fail would be none."""
    program = open_sized("iris", 1.0)
    words = QLabel("much too long a text, " * 60, program.window.centre)
    words.setWordWrap(True)
    words.setFixedSize(200, 30)
    words.show()
    button = QPushButton("Far too long for so little room", program.window.centre)
    button.setFixedWidth(60)
    button.move(10, 10)
    button.show()
    lost = QLabel("outside", program.window.centre)
    lost.move(program.window.centre.width() - 10, 50)
    lost.show()
    QTest.qWait(20)
    found = "\n".join(cut_off(program.window))
    for text in ("much too long", "Far too long", "outside"):
        assert text in found

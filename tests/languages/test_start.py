"""The program speaks the language that was chosen, or else the system's."""

import json
import os
import subprocess
import sys

import pytest
from driving import put_away
from paths import EXAMPLES
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.program import Program
from bpviz_desktop.settings import Settings

# The real start, closed when it has been looked at.
_START = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

run = QApplication.exec

def look():
    window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "menus"))
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = box.buttons()[0].text().replace("&", "")
    chosen = [
        name for name, action in window.actions_by_name.items()
        if name.startswith("language_") and action.isChecked()
    ]
    menu = window.menus["View"].title()
    leftwards = window.isRightToLeft()
    print(json.dumps([menu, cancel, chosen, leftwards]))
    window.close()

def look_and_run():
    QTimer.singleShot(20_000, QApplication.quit)
    QTimer.singleShot(0, look)
    return run()

QApplication.exec = staticmethod(look_and_run)
from bpviz_desktop.launch import main
sys.argv = ["bpviz-desktop"]
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("kept", "system", "seen"),
    [
        ({}, "fi:de_AT:en", ["Ansicht", "Abbrechen", ["language_system"], False]),
        ({}, "fi", ["View", "Cancel", ["language_system"], False]),
        ({}, "zh_TW", ["视图", "取消", ["language_system"], False]),
        ({"language": "de"}, "en", ["Ansicht", "Abbrechen", ["language_de"], False]),
        ({"language": "ar"}, "en", ["عرض", "ألغِ", ["language_ar"], True]),
        ({"language": "en"}, "de", ["View", "Cancel", ["language_en"], False]),
        ({"language": ["de"]}, "en", ["View", "Cancel", ["language_system"], False]),
    ],
)
def test_that_the_program_starts_in_its_language(kept, system, seen, tmp_path):
    folder = tmp_path / "bpviz"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps(kept))
    homes = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "DATA", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", _START],
        env=os.environ | homes | {"LANGUAGE": system},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == seen


def test_that_the_language_is_chosen_in_the_menu_for_the_next_start(qapp, tmp_path):
    path = tmp_path / "settings.json"
    window = build_window(EXAMPLES / "xor.bpviz", settings=Settings(path))
    program = window.findChild(Program)
    while program.dialogs is None:
        QApplication.processEvents()
    assert window.actions_by_name["language_system"].isChecked()
    window.actions_by_name["language_de"].trigger()
    assert window.actions_by_name["language_de"].isChecked()
    assert json.loads(path.read_text())["language"] == "de"
    assert "next start" in program.store.session.message
    put_away(program)
    assert Settings(path).value("language") == "de"

"""What the start brings in, and how."""

import os
import subprocess
import sys

_KEEPS_IMPORT = """
import builtins
plain = builtins.__import__
from bpviz_desktop.qt_imports import import_qt
import_qt()
from bpviz_desktop import app
import pyqtgraph
assert builtins.__import__ is plain
"""


def test_that_python_imports_as_ever_when_qt_is_there():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", _KEEPS_IMPORT], check=True, env=environment)


_LOOKS_NAMES_UP = """
import sys
from PySide6 import QtWidgets
names = dir(QtWidgets)
from bpviz_desktop.views.plots.quick import pg
mirror = sys.modules["pyqtgraph.Qt.QtWidgets"]
assert "QWizard" not in vars(mirror) and len(vars(mirror)) < 50
assert mirror.QWizard is QtWidgets.QWizard
assert pg.QtWidgets is mirror and dir(QtWidgets) == names
try:
    mirror.QNothing
except AttributeError:
    print("told")
"""


def test_that_pyqtgraph_comes_without_all_of_qt():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _LOOKS_NAMES_UP],
        check=True,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.stdout == "told\n"

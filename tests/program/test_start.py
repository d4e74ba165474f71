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

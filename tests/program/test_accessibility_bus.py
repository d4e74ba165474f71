"""The real thing: the window under X, read over the accessibility bus of a session."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from paths import EXAMPLES

_HELPERS = Path(__file__).parents[1] / "helpers" / "looking"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core")
_SCRIPT = """
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$1" -m bpviz_desktop "$2" & program=$!
"$1" "$3"; status=$?
kill -9 $program
exit $status
"""


def _is_missing():
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return tool
    if not any(map(os.path.exists, _LAUNCHERS)):
        return "at-spi2-core"
    return ""


@pytest.fixture
def display():
    """A screen that nobody sees."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1400x900x24",
            "-noreset",  # the first to leave would else restart it under the second
            "-nolisten",
            "tcp",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.skipif(bool(_is_missing()), reason=f"{_is_missing()} is not installed")
def test_what_is_told_on_the_bus(display, tmp_path):
    pytest.importorskip("jeepney")
    environment = {
        **os.environ,
        "DISPLAY": display,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    project = str(EXAMPLES / "mazur_2_2_2.bpviz")
    run = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", _SCRIPT, "bash"]
        + [sys.executable, project, str(_HELPERS / "bus.py")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "could not connect to display" in run.stderr or "no Qt platform" in run.stderr:
        pytest.skip("Qt cannot draw under X here")
    assert run.returncode == 0, run.stderr
    lines = [line.strip() for line in run.stdout.splitlines()]
    for wanted in (
        "canvas “Network”",
        "list item “Input x₁: x 0.05, d L by d x not known yet”",
        "list item “Weight h₁ to o₂: w 0.5, d L by d w not known yet”",
        "list item “Loss, ½ squared error: L not known yet”",
        "menu item “Help”",
    ):
        assert any(line.startswith(wanted) for line in lines), run.stdout
    assert any("“Step” (Compute the next number" in line for line in lines)

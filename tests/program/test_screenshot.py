"""Pictures of the window from the command line."""

import os
import struct
import subprocess
import sys

import pytest
from paths import EXAMPLES


def shot(tmp_path, *options, name="shot.png", **environment):
    path = tmp_path / name
    done = subprocess.run(
        [sys.executable, "-m", "bpviz_desktop", "screenshot", *options, "-o", path],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=60,
    )
    return done, path


@pytest.mark.parametrize("scale", ["1", "2"])
def test_that_a_screenshot_has_the_pixels_asked_for(tmp_path, scale):
    project = EXAMPLES / "xor.bpviz"
    done, path = shot(tmp_path, project, "--size", "1000x640", QT_SCALE_FACTOR=scale)
    assert (done.returncode, done.stderr) == (0, "")
    assert struct.unpack(">II", path.read_bytes()[16:24]) == (1000, 640)


def test_that_a_screenshot_of_a_run_that_diverges_says_so(tmp_path):
    text = (EXAMPLES / "sine.bpviz").read_text(encoding="utf-8")
    project = tmp_path / "wild.bpviz"
    rate = text.index('"learning_rate"')
    end = min(text.index(",", rate), text.index("}", rate))
    project.write_text(
        text[:rate] + '"learning_rate": 1e6' + text[end:], encoding="utf-8"
    )
    done, path = shot(tmp_path, project, "--updates", "500")
    assert done.returncode == 1
    assert done.stderr.startswith("Training diverged at update ")
    assert done.stderr.count("\n") == 1
    assert path.read_bytes()[:4] == b"\x89PNG"


@pytest.mark.parametrize(
    ("ending", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_that_the_network_alone_can_be_drawn(tmp_path, ending, head):
    project = EXAMPLES / "xor.bpviz"
    done, path = shot(
        tmp_path, project, "--canvas", "--term", "20", name=f"net.{ending}"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert path.read_bytes().startswith(head)


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("x.png", ["--canvas", "--size", "900x600"], "as large as it needs"),
        ("x.jpg", ["--canvas"], "must end in .png or .svg or .pdf"),
        ("x.svg", [], "a screenshot must end in .png"),
    ],
)
def test_that_pictures_that_there_are_not_are_refused(tmp_path, name, options, words):
    done, path = shot(tmp_path, EXAMPLES / "xor.bpviz", *options, name=name)
    assert done.returncode == 2
    assert words in done.stderr
    assert not path.exists()

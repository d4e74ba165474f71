"""What installs the program: files that agree, and a package that leaves no trace."""

import ast
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from importlib import util
from pathlib import Path

import pytest

import bpviz_desktop

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/x-bpviz"


def build_module():
    """packaging/build.py, not run."""
    spec = util.spec_from_file_location("packaging_build", PACKAGING / "build.py")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_menu_entry():
    entry = RawConfigParser(delimiters=("=",), strict=True)
    entry.optionxform = str
    entry.read(LINUX / "bpviz-desktop.desktop", encoding="utf-8")
    head = entry["Desktop Entry"]
    assert head["Type"] == "Application" and head["Exec"] == "bpviz-desktop %f"
    assert head["MimeType"] == f"{MIME};" and head["Icon"] == "bpviz-desktop"
    assert head["Name"] == "bpviz"
    assert head["Comment[de]"] != head["Comment"]


def test_the_type_of_projects():
    tree = ET.parse(LINUX / "bpviz-desktop.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    [kind] = tree.findall(f"{space}mime-type")
    assert kind.get("type") == MIME
    assert kind.find(f"{space}glob").get("pattern") == "*.bpviz"


def test_the_description():
    tree = ET.parse(LINUX / "org.bpviz.desktop.metainfo.xml").getroot()
    assert tree.findtext("launchable") == "bpviz-desktop.desktop"
    assert tree.find("provides/mediatype").text == MIME
    versions = [each.get("version") for each in tree.iter("release")]
    assert versions[0] == bpviz_desktop.__version__
    assert tree.findtext("project_license") == "MIT"


@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", LINUX / "bpviz-desktop.desktop"),
        (
            "appstreamcli",
            "validate",
            "--no-net",
            LINUX / "org.bpviz.desktop.metainfo.xml",
        ),
    ],
    ids=lambda words: words[0],
)
def test_by_the_tools_of_the_desktop(words):
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_icons(tmp_path, qapp, monkeypatch):
    build = build_module()
    monkeypatch.setattr(build, "BUILD", tmp_path)
    folder = build.make_icons()
    from PySide6.QtGui import QImage

    for size in build.ICON_SIZES:
        image = QImage(str(folder / f"bpviz-{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        middle = image.pixelColor(size // 2, size // 8)
        assert middle.alpha() > 200 and image.pixelColor(0, 0).alpha() < 40
    data = (folder / "bpviz.icns").read_bytes()
    assert data[:4] == b"icns" and int.from_bytes(data[4:8], "big") == len(data)
    assert (folder / "bpviz.ico").read_bytes()[:4] == b"\0\0\1\0"


def test_that_versions_are_one():
    assert build_module().version() == bpviz_desktop.__version__
    installer = (PACKAGING / "windows" / "installer.iss").read_text(encoding="utf-8")
    assert f'#define Version "{bpviz_desktop.__version__}"' in installer


def test_that_nothing_the_program_imports_is_left_out():
    """Of what the folder goes without, nothing is loaded when a window stands."""
    text = (PACKAGING / "bpviz-desktop.spec").read_text(encoding="utf-8")
    listed = text.partition("EXCLUDED = [")[2].partition("]")[0]
    excluded = re.findall(r'"([\w.]+)"', listed)
    words = (
        "import sys\n"
        "from bpviz_desktop.app import screenshot\n"
        "from pathlib import Path\n"
        "from bpviz_desktop.model.project.file import load\n"
        f"document = load(Path({str(ROOT / 'resources/examples/xor.bpviz')!r}))\n"
        "screenshot(document, size=(1280, 800), theme='light', updates=3, term=2)\n"
        f"print([m for m in {excluded!r} if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", words],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=120,
    )
    loaded = set(ast.literal_eval(done.stdout.strip().splitlines()[-1]))
    # Whoever asks for these goes on without them: hashlib, pyqtgraph.
    assert loaded <= {"_hashlib", "PySide6.QtTest"}
    assert len(excluded) > 20


@pytest.mark.skipif(
    os.environ.get("BPVIZ_PACKAGES") != "1",
    reason="makes and tries the Debian package: minutes, root, debootstrap",
)
def test_the_debian_package(tmp_path):
    subprocess.run(
        [sys.executable, PACKAGING / "build.py", "folder", "deb"], check=True
    )
    [package] = (ROOT / "dist").glob("*.deb")
    done = subprocess.run(
        [LINUX / "try_deb.sh", package, "bookworm", tmp_path / "root"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "removed without a trace" in done.stdout
    assert (tmp_path / "root" / "tmp" / "trial" / "out.png").stat().st_size > 50_000

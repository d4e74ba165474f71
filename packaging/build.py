"""Make what people install: python packaging/build.py [folder] [deb] [wheel]

    folder   build/dist/bpviz-desktop: the program with all that it needs (PyInstaller)
    deb      dist/bpviz-desktop_VERSION_ARCH.deb, from the folder (dpkg-deb)
    wheel    dist/*.whl (hatchling)

Without a word, all that this system can make. On Windows and macOS the folder is what
`windows/installer.iss` and `macos/make_dmg.sh` go on from.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
FOLDER = BUILD / "dist" / "bpviz-desktop"
NAME = "bpviz-desktop"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# Of X and Wayland, which PyInstaller leaves to the system.
DEPENDS = (
    "libc6 (>= 2.34), libgl1, libegl1, libfontconfig1, libfreetype6, libdbus-1-3, "
    "libglib2.0-0 | libglib2.0-0t64, libxkbcommon0, libxkbcommon-x11-0, libx11-6, "
    "libx11-xcb1, libxcb1, libxcb-cursor0, libxcb-icccm4, libxcb-image0, "
    "libxcb-keysyms1, libxcb-randr0, libxcb-render0, libxcb-render-util0, "
    "libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1"
)
DESCRIPTION = """\
Step through a neural network's learning
 bpviz shows backpropagation as it is computed: forward, loss, backward and
 update, one number after another, forwards and backwards. Every number on the
 screen can be asked why it is what it is.
 .
 It trains at full speed, goes back to any past update, finds what keeps a
 network from learning, and writes worked solutions for paper."""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: bpviz desktop

Files: *
Copyright: the bpviz developers
License: MIT
 See LICENSE beside this file.

Files: _internal/PySide6/*
Copyright: The Qt Company Ltd.
License: LGPL-3

Files: _internal/numpy/* _internal/numpy.libs/*
Copyright: NumPy Developers
License: BSD-3-Clause

Files: _internal/bpviz_desktop/resources/fonts/*
Copyright: The Inter Project Authors; The STIX Fonts Project Authors
License: OFL-1.1
 See the licences beside the fonts.
"""


def version() -> str:
    """The program's."""
    for line in (ROOT / "bpviz_desktop" / "__init__.py").read_text().splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise SystemExit("bpviz_desktop/__init__.py names no version")


def run(*words: object, **more: object) -> str:
    """Run a command; what it prints."""
    done = subprocess.run(
        [str(word) for word in words],
        check=True,
        text=True,
        stdout=subprocess.PIPE,
        **more,
    )
    return done.stdout.strip()


def make_icons() -> Path:
    """Draw the icon in every size, and as ICO and ICNS for the other systems."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "bpviz.svg"))
    folder = BUILD / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"bpviz-{size}.png"))
        if size == 256:
            image.save(str(folder / "bpviz.ico"))
    (folder / "bpviz.icns").write_bytes(icns(folder))
    del application
    return folder


def icns(folder: Path) -> bytes:
    """The PNGs in Apple's container: before each four letters and its length."""
    kinds = {"ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64}
    parts = b""
    for kind, size in kinds.items():
        data = (folder / f"bpviz-{size}.png").read_bytes()
        parts += kind.encode() + (len(data) + 8).to_bytes(4, "big") + data
    return b"icns" + (len(parts) + 8).to_bytes(4, "big") + parts


def make_folder() -> None:
    """Have PyInstaller gather the program and what it needs."""
    make_icons()
    shutil.rmtree(FOLDER, ignore_errors=True)
    run(
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level=WARN",
        f"--distpath={BUILD / 'dist'}",
        f"--workpath={BUILD / 'work'}",
        HERE / "bpviz-desktop.spec",
        cwd=ROOT,
    )
    if sys.platform == "linux" and shutil.which("strip"):
        # Python's library comes with its symbols; others are as they should be.
        for path in FOLDER.glob("_internal/libpython*"):
            run("strip", "--strip-unneeded", path)
    print(f"{FOLDER}: {size_of(FOLDER) / 1e6:.0f} MB")


def size_of(folder: Path) -> int:
    """The bytes of all files in a folder."""
    every = folder.rglob("*")
    return sum(path.stat().st_size for path in every if not path.is_symlink())


def install_into(root: Path) -> None:
    """Lay the program out as under /, with all that a Linux desktop asks for."""
    icons = BUILD / "icons"
    library = root / "usr" / "lib" / NAME
    library.parent.mkdir(parents=True)
    shutil.copytree(FOLDER, library, symlinks=True)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    files = {
        HERE / "linux" / f"{NAME}.desktop": share / "applications",
        HERE / "linux" / f"{NAME}.xml": share / "mime" / "packages",
        HERE / "linux" / "org.bpviz.desktop.metainfo.xml": share / "metainfo",
        ROOT / "LICENSE": share / "doc" / NAME,
    }
    for source, folder in files.items():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, folder)
    hicolor = share / "icons" / "hicolor"
    names = {"apps": NAME, "mimetypes": "application-x-bpviz"}
    for kind, name in names.items():
        for size in ICON_SIZES:
            place = hicolor / f"{size}x{size}" / kind
            place.mkdir(parents=True, exist_ok=True)
            shutil.copy(icons / f"bpviz-{size}.png", place / f"{name}.png")
        place = hicolor / "scalable" / kind
        place.mkdir(parents=True)
        shutil.copy(ROOT / "resources" / "icons" / "bpviz.svg", place / f"{name}.svg")
    doc = share / "doc" / NAME
    (doc / "copyright").write_text(COPYRIGHT)
    change = f"{NAME} ({version()}) unstable; urgency=medium\n\n  * See the README.\n\n"
    change += (
        " -- The bpviz developers <bpviz@localhost>  Mon, 30 Nov 2026 00:00:00 +0000\n"
    )
    with gzip.GzipFile(doc / "changelog.gz", "wb", mtime=0) as file:
        file.write(change.encode())


def make_deb() -> Path:
    """Put the folder into a Debian package."""
    if not FOLDER.exists():
        make_folder()
    arch = run("dpkg", "--print-architecture")
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    install_into(root)
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: {NAME}\nVersion: {version()}\nArchitecture: {arch}\n"
        "Maintainer: The bpviz developers <bpviz@localhost>\n"
        f"Installed-Size: {size_of(root) // 1024}\nDepends: {DEPENDS}\n"
        "Section: education\nPriority: optional\n"
        f"Description: {DESCRIPTION}\n"
    )
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
    DIST.mkdir(exist_ok=True)
    package = DIST / f"{NAME}_{version()}_{arch}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    return package


def make_wheel() -> None:
    """The wheel, for pip and pipx."""
    DIST.mkdir(exist_ok=True)
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "-q", "-w", DIST, ROOT)
    for path in DIST.glob("*.whl"):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


MAKERS = {"folder": make_folder, "deb": make_deb, "wheel": make_wheel}


def main(words: list[str]) -> None:
    """Make what is asked for, or all that can be made here."""
    if unknown := set(words) - set(MAKERS):
        raise SystemExit(f"{', '.join(unknown)}: there are {', '.join(MAKERS)}")
    usual = (
        ["folder", "deb", "wheel"] if shutil.which("dpkg-deb") else ["folder", "wheel"]
    )
    for word in words or usual:
        MAKERS[word]()


if __name__ == "__main__":
    main(sys.argv[1:])

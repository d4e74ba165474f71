"""Whether a window can be opened: Qt would abort the program where it cannot."""

from __future__ import annotations

import os
import re
import socket
import sys

_NEEDS_NO_DISPLAY = (
    "offscreen",
    "minimal",
    "vnc",
    "linuxfb",
    "eglfs",
    "vkkhrdisplay",
)
_SECONDS = 3.0


def has_display() -> bool:
    """Whether there is a display that answers."""
    if not sys.platform.startswith("linux"):
        return True
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    platform = asked.split(";")[0].split(":")[0]
    if platform in _NEEDS_NO_DISPLAY:
        return True
    if platform.startswith("wayland"):
        return _has_wayland()
    if platform == "xcb":
        return _has_x()
    return not platform and (_has_wayland() or _has_x())


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or os.path.isabs(name)):
        return False
    return _answers(socket.AF_UNIX, os.path.join(folder, name))


def _has_x() -> bool:
    display = os.environ.get("DISPLAY", "")
    found = re.fullmatch(r"(?:(?:\w+/)?(.*?)|unix):([0-9]+)(?:\.[0-9]+)?", display)
    if not found:
        return False
    host, number = found[1], int(found[2])
    if host:
        return _answers(socket.AF_INET, (host.strip("[]"), 6000 + number))
    name = f"/tmp/.X11-unix/X{number}"
    return any(_answers(socket.AF_UNIX, each) for each in (name, f"\0{name}"))


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    try:
        if family == socket.AF_INET:
            socket.create_connection(address, _SECONDS).close()  # type: ignore[arg-type]
            return True
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(_SECONDS)
            probe.connect(address)
    except (OSError, OverflowError):
        return False
    return True

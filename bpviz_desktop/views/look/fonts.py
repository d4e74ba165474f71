"""The bundled typefaces: Inter for the window, STIX Two Math for formulas."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from bpviz_desktop.resource_files import resource

INTERFACE_FAMILY = "Inter"
MATH_FAMILY = "STIX Two Math"
_INTERFACE_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_MATH_FILE = "STIXTwoMath-Regular.ttf"


@cache
def _load(name: str) -> None:
    if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
        raise RuntimeError(f"Qt cannot read the bundled font {name}")


def load_fonts() -> None:
    """Make the window's typeface known to Qt; a second call does nothing.

    Needs a QGuiApplication. The one for formulas is loaded when first asked for.

    Raises
    ------
    RuntimeError
        If Qt cannot read a font.
    """
    for name in _INTERFACE_FILES:
        _load(name)


def interface_font(size_px: float, *, semibold: bool = False) -> QFont:
    """Inter, with digits of one width so that changing numbers do not jitter."""
    load_fonts()
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(round(size_px))
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def math_font(size_px: float) -> QFont:
    """STIX Two Math; its QFontMetrics height is 3.9 × size, so never space by it."""
    _load(_MATH_FILE)
    font = QFont(MATH_FAMILY)
    font.setPixelSize(round(size_px))
    return font

"""The bundled typefaces: Inter for the window, STIX Two Math for formulas."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from bpviz_desktop.engine.resource_files import resource

INTERFACE_FAMILY = "Inter"
MATH_FAMILY = "STIX Two Math"
_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "STIXTwoMath-Regular.ttf")


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Make the bundled fonts known to Qt; a second call does nothing.

    Needs a QGuiApplication.

    Raises
    ------
    RuntimeError
        If Qt cannot read a font.
    """
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"Qt cannot read the bundled font {name}")


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
    load_fonts()
    font = QFont(MATH_FAMILY)
    font.setPixelSize(round(size_px))
    return font

"""Fallback until views.fonts exists."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase


@lru_cache(maxsize=1)
def load_fonts() -> None:
    folder = Path(__file__).parents[3] / "resources" / "fonts"
    for file in sorted(folder.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def interface_font(size_px: int, semibold: bool = False) -> QFont:
    load_fonts()
    result = QFont("Inter")
    result.setPixelSize(size_px)
    result.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def math_font(size_px: int) -> QFont:
    load_fonts()
    result = QFont("STIX Two Math")
    result.setPixelSize(size_px)
    return result

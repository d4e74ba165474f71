"""Colours of all themes, and what Qt is told of them.

Contrast of every text on its ground is at least 4.5 (7 in high contrast), of outlines
3; forward and
backward, positive and negative stay apart for colour-blind eyes too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    # It brings NumPy, and the window is painted before that.
    from bpviz_desktop.engine.board.order import Phase


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, by role (CSS notation)."""

    name: str
    window: str
    panel: str
    canvas: str
    raised: str
    border: str
    outline: str
    text: str
    text2: str
    forward: str
    forward_tint: str
    backward: str
    backward_tint: str
    positive: str
    negative: str
    error: str
    error_tint: str
    heat: tuple[str, ...]
    compared: tuple[str, ...] = ("#1F7FC0", "#009670", "#C8589A", "#D55E00")

    @property
    def field(self) -> str:
        """The ground of what one types into: on black it must show without a frame."""
        return self.panel if self.panel != self.window else self.raised

    def color(self, role: str) -> QColor:
        """The colour of a role, such as "text" or "forward_tint"."""
        return QColor(getattr(self, role))

    def phase(self, phase: Phase) -> QColor:
        """Colour of a phase: forward, backward, or that of text."""
        role = phase if phase in ("forward", "backward") else "text"
        return self.color(role)

    def tint(self, phase: Phase) -> QColor:
        """The light ground that belongs to a phase's colour."""
        role = f"{phase}_tint" if phase in ("forward", "backward") else "raised"
        return self.color(role)

    def sign(self, value: float) -> QColor:
        """Colour of a value by its sign; zero takes the outline's."""
        role = "positive" if value > 0 else "negative" if value < 0 else "outline"
        return self.color(role)


LIGHT = Theme(
    "light",
    window="#F1F3F6",
    panel="#FFFFFF",
    canvas="#F8F9FB",
    raised="#E6EAF0",
    border="#CDD4DE",
    outline="#737D8C",
    text="#171B22",
    text2="#505966",
    forward="#087582",
    forward_tint="#E0F2F4",
    backward="#8A0F42",
    backward_tint="#FAE8EE",
    positive="#5233A3",
    negative="#A85700",
    error="#B3131B",
    error_tint="#FDECEC",
    heat=(
        *("#8A4600", "#BF6D0C", "#E3A24E", "#F5D7AC", "#F2F3F5"),
        *("#D8D2EE", "#AC9BDD", "#7A5FC6", "#4F3199"),
    ),
)
DARK = Theme(
    "dark",
    window="#14171C",
    panel="#1B1F26",
    canvas="#16191F",
    raised="#2A303A",
    border="#39414D",
    outline="#808B9B",
    text="#E9ECF1",
    text2="#AAB3C0",
    forward="#7FDCE6",
    forward_tint="#17343A",
    backward="#F5719E",
    backward_tint="#3D1D2B",
    positive="#A594F7",
    negative="#E3A348",
    error="#FF8A80",
    error_tint="#40201F",
    heat=(
        *("#FFC978", "#D9973F", "#9C6620", "#5A4429", "#2A303A"),
        *("#423D68", "#6454A8", "#8C79DD", "#B9AAFF"),
    ),
)
# Every text stands out 7 to 1 or more from its ground, also outlines and borders 4.5.
CONTRAST = Theme(
    "contrast",
    window="#000000",
    panel="#000000",
    canvas="#000000",
    raised="#262626",
    border="#8F8F8F",
    outline="#D0D0D0",
    text="#FFFFFF",
    text2="#E6E6E6",
    forward="#9CF5FF",
    forward_tint="#00363C",
    backward="#FF8CB4",
    backward_tint="#450A22",
    positive="#C4B8FF",
    negative="#FFC04A",
    error="#FF9E97",
    error_tint="#450C0A",
    heat=(
        *("#FFD08A", "#E0A24A", "#A86C22", "#664A28", "#262626"),
        *("#464079", "#6E5EC0", "#9A8CE8", "#C9BCFF"),
    ),
    compared=("#5CB8FF", "#35D6A8", "#FF93D8", "#FF9A4D"),
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def palette(theme: Theme) -> QPalette:
    """The palette that makes Fusion look like this theme."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.field,
        QPalette.ColorRole.AlternateBase: theme.canvas,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text2,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.panel,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.text,
        QPalette.ColorRole.HighlightedText: theme.panel,
        QPalette.ColorRole.Link: theme.forward,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.raised,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Dark: theme.outline,
        QPalette.ColorRole.Shadow: theme.border,
    }
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.outline))
    return result

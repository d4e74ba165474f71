"""A canvas on the screen, and the texts painted on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bpviz_desktop.views.canvas.layout import glyphs
from bpviz_desktop.views.canvas.view import NetworkCanvas


@pytest.fixture
def canvas(qtbot) -> NetworkCanvas:
    widget = NetworkCanvas()
    qtbot.addWidget(widget)
    widget.resize(680, 449)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def texts(monkeypatch) -> Iterator[list[str]]:
    """Every line of Inter that is drawn, in order."""
    drawn: list[str] = []
    draw = glyphs.draw_text

    def recorded(painter, text, center, color, **more):
        drawn.append(text)
        draw(painter, text, center, color, **more)

    monkeypatch.setattr(glyphs, "draw_text", recorded)
    return drawn

"""Contrast and colours of what is really drawn: pixels of the window, not a palette."""

from itertools import product

import numpy as np
import pytest
from colours import BLIND, contrast, difference, lab, seen
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from bpviz_desktop.views.look.theme import THEMES

# Letters are thin: enlarged so often, some pixel has their own colour.
ENLARGED = 3
WANTED = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
# What may be paler: it can not be used now, or is no text.
LEAST_APART = 12.0


@pytest.fixture
def program(open_program):
    made = open_program("mazur_2_2_2")
    made.window.resize(1280, 800)
    made.stand_at(3, 36)
    yield made
    made.set_light_theme()


def picture(widget):
    """What a widget draws, enlarged, a number for each pixel."""
    image = QImage(widget.size() * ENLARGED, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ENLARGED)
    painter = QPainter(image)
    # With its children left out it has the ground of its parents.
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    window.render(painter, QPoint(0, 0), QRegion(QRect(corner, widget.size())))
    painter.end()
    return pixels(image)


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(image.constBits(), np.uint32)
    found = found.reshape(image.height(), image.bytesPerLine() // 4)
    return found[:, : image.width()] & 0xFFFFFF  # a copy: the image goes with its bytes


def hexed(color):
    return f"#{int(color):06X}"


def ink_and_ground(found):
    """The most frequent colour, and of those that are seen the one farthest from it."""
    colors, counts = np.unique(found, return_counts=True)
    ground = hexed(colors[counts.argmax()])
    seen_often = map(hexed, colors[counts >= max(4, counts.sum() // 5000)])
    return max(seen_often, key=lambda color: contrast(color, ground)), ground


def words_of(widget):
    if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible():
        return ""
    is_elsewhere = widget.visibleRegion().isEmpty()
    return "" if is_elsewhere or not widget.isEnabled() else widget.text()


@pytest.mark.parametrize("theme", THEMES)
def test_that_every_word_of_the_window_stands_out(program, theme):
    program.set_theme(THEMES[theme])
    pale, count = [], 0
    for panel in ("inspector", "terms_panel", "problems_panel", "practice_panel"):
        program.workspace.stage.bring(panel)
        QTest.qWait(20)
        for widget in program.window.findChildren(QWidget):
            words = words_of(widget)
            whole = widget.visibleRegion().boundingRect() == widget.rect()
            if not any(map(str.isalnum, words)) or not whole:
                continue
            ink, ground = ink_and_ground(picture(widget))
            count += 1
            if contrast(ink, ground) < WANTED[theme]:
                pale.append((words[:30], ink, ground, round(contrast(ink, ground), 2)))
    assert count > 60
    assert not pale


@pytest.mark.parametrize("theme", THEMES)
def test_that_every_number_on_the_network_stands_out(program, theme):
    program.set_theme(THEMES[theme])
    QTest.qWait(20)
    canvas = program.workspace.canvas
    image = picture(canvas)
    pale = []
    zones = canvas._all_zones()
    for zone in zones:
        rect = canvas.mapFromScene(zone.rect).boundingRect()
        if not canvas.rect().contains(rect):
            continue
        rows = slice(rect.top() * ENLARGED, rect.bottom() * ENLARGED)
        columns = slice(rect.left() * ENLARGED, rect.right() * ENLARGED)
        ink, ground = ink_and_ground(image[rows, columns])
        if contrast(ink, ground) < WANTED[theme]:
            pale.append((str(zone.term), ink, ground, round(contrast(ink, ground), 2)))
    assert len(zones) > 25
    assert not pale


def color_at(image, point):
    at = (point * ENLARGED).toPoint()
    return hexed(image[at.y(), at.x()])


@pytest.mark.parametrize("theme", THEMES)
def test_that_signs_and_directions_stay_apart_as_they_are_drawn(open_program, theme):
    program = open_program("xor")
    program.window.resize(1280, 800)
    program.set_theme(THEMES[theme])
    QTest.qWait(20)
    wires, grounds = wire_inks(program.workspace.canvas), []
    for revealed, begins in ((1, "1 Forward"), (30, "3 Backward")):
        program.stand_at(0, revealed)
        QTest.qWait(20)
        labels = program.window.findChildren(QLabel)
        pill = next(each for each in labels if each.text().startswith(begins))
        grounds.append(ink_and_ground(picture(pill))[1])
    program.set_light_theme()
    pairs = [*product(*wires), tuple(grounds)]
    for blindness in (None, *BLIND):
        for one, two in pairs:
            both = (lab(seen(color, blindness)) for color in (one, two))
            assert difference(*both) > LEAST_APART, (one, two, blindness)


def wire_inks(canvas):
    """The colours of wires of positive and of negative weights, where they begin."""
    image, layout = picture(canvas), canvas.drawing.layout
    inks = {True: [], False: []}
    for layer in range(1, canvas.drawing.network.depth + 1):
        block = canvas.drawing.picture.parameters.block(layer)
        for j, i in np.ndindex(block.shape[0], block.shape[1] - 1):
            x1, y1, x2, y2 = layout.segment(layer, j, i)
            at = QPointF(x1 + 0.1 * (x2 - x1), y1 + 0.1 * (y2 - y1))
            inks[bool(block[j, i] > 0)].append(color_at(image, at))
    return inks[True], inks[False]

"""The network as a picture of its own."""

import re
import xml.etree.ElementTree as ET

import pytest
from canvas_sessions import known, mazur
from paths import EXAMPLES
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import Cursor, Session
from bpviz_desktop.views.canvas.layout.geometry import Form
from bpviz_desktop.views.canvas.network_file import network_picture
from bpviz_desktop.views.look.theme import THEMES


def session_of(name):
    lesson = Lesson.of(trace_of(load(EXAMPLES / f"{name}.bpviz")))
    document = load(EXAMPLES / f"{name}.bpviz")
    return Session(document, lesson, Cursor(0, lesson.order.backward_end()))


@pytest.mark.parametrize("theme", THEMES)
def test_that_pictures_have_their_forms(qapp, theme):
    session = known(mazur())
    png = network_picture(session, "png", theme=THEMES[theme])
    image, large = (
        QImage.fromData(png),
        QImage.fromData(network_picture(session, "png", theme=THEMES[theme], scale=3)),
    )
    assert (large.width(), large.height()) == (3 * image.width(), 3 * image.height())
    corner = THEMES[theme].color("canvas").rgb()
    assert image.pixel(0, 0) == corner
    assert network_picture(session, "pdf").startswith(b"%PDF-")
    svg = network_picture(session, "svg", theme=THEMES[theme])
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    assert renderer.viewBox().size() == image.size()


def test_that_an_svg_needs_no_font_and_holds_no_script(qapp):
    tree = ET.fromstring(network_picture(known(mazur()), "svg"))
    names = {re.sub(r"\{.*\}", "", each.tag) for each in tree.iter()}
    assert "text" not in names and "script" not in names
    assert "path" in names


def test_that_all_values_that_are_known_stand_in_it(qapp, texts):
    session = session_of("mazur_2_2_2")
    network_picture(session, "png", shows_step=False)
    board, painted = session.lesson.board, set(texts)
    for k in range(len(session.lesson.order)):
        term = session.lesson.order[k]
        if term.kind in ("z", "a", "dL_dz", "dL_da") and term.layer:
            assert fixed(board.value(term)) in painted, term
    for at in (1, 2):
        for w in session.document.parameters.W(at).ravel():
            assert short(float(w)) in painted


def test_that_the_structure_alone_has_no_number(qapp, texts):
    network_picture(session_of("mazur_2_2_2"), "png", has_values=False)
    assert not [each for each in texts if re.search(r"\d\.\d", each)]


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.rglob("*.bpviz")), ids=lambda p: p.stem
)
def test_that_every_example_is_drawn_whole(qapp, path, monkeypatch):
    from bpviz_desktop.views.canvas import network_file

    kept = []
    paint = network_file._paint
    monkeypatch.setattr(
        network_file,
        "_paint",
        lambda painter, drawing: (kept.append(drawing), paint(painter, drawing)),
    )
    document = load(path)
    lesson = Lesson.of(trace_of(document))
    network_picture(Session(document, lesson, Cursor(0, 0)), "png")
    (drawing,) = kept
    layout = drawing.layout
    for layer, column in enumerate(layout.columns):
        assert column.form is not Form.STRIP
        for j in range(len(column.y)):
            assert drawing.window.contains(layout.rect(layer, j))
    assert drawing.window.contains(layout.loss)
    assert all(drawing.window.contains(each) for each in layout.targets)

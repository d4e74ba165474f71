"""On the canvas no text lies on another, and nothing is drawn over a text."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from paths import EXAMPLES
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.parts import part_of
from bpviz_desktop.model.screen.session import FIELDS, Cursor, Session
from bpviz_desktop.views.canvas.paint import taken
from bpviz_desktop.views.canvas.paint.notes import paint_callouts
from bpviz_desktop.views.canvas.view import NetworkCanvas

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.bpviz"))
# Of the canvas in windows of 1280×800, 1440×900, 1920×1080, and 1440×900 at 200 %.
SIZES = {
    "1280": (680, 449),
    "1440": (840, 549),
    "1920": (1320, 729),
    "200%": (380, 250),
}


class Recorder(QPainter):
    """A painter that notes where texts stand, and which grounds come after them."""

    def __init__(self, image):
        super().__init__(image)
        self.texts: list[tuple[str, QRectF]] = []
        self.faults: list[str] = []

    def drawText(self, at, text):
        rect = QFontMetricsF(self.font()).tightBoundingRect(text).translated(at)
        rect = rect.adjusted(0.6, 0.6, -0.6, -0.6)
        self.faults += [
            f"“{text}” on “{other}”"
            for other, where in self.texts
            if where.intersects(rect)
        ]
        self.texts.append((text, rect))
        super().drawText(at, text)

    def _cover(self, rect):
        if self.brush().style() == Qt.BrushStyle.NoBrush:
            return
        if self.brush().color().alphaF() < 0.3:
            return
        for text, where in self.texts:
            if where.intersects(QRectF(rect)):
                self.faults.append(f"a ground on “{text}”")

    def drawRoundedRect(self, rect, x, y):
        self._cover(rect)
        super().drawRoundedRect(rect, x, y)

    def drawRect(self, rect):
        self._cover(rect)
        super().drawRect(rect)

    def drawEllipse(self, *args):
        if isinstance(args[0], QRectF):
            self._cover(args[0])
        super().drawEllipse(*args)

    def drawArc(self, rect, *angles):
        """The bow of a lock: it says something, as a text does."""
        self.texts.append(("lock", rect))
        super().drawArc(rect, *angles)


def faults(canvas):
    """What covers what on a canvas."""
    size = canvas.viewport().size()
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = Recorder(image)
    canvas._front.paint_drawing(painter, canvas.drawing)
    window = QRectF(canvas.mapToScene(0, 0), size.toSizeF())
    paint_callouts(painter, canvas.drawing)
    cut = [
        text
        for text, rect in painter.texts
        if canvas.zoom == 1 and not window.contains(rect)
    ]
    painter.end()
    return painter.faults + [f"“{text}” cut by the edge" for text in cut]


def session_of(name):
    document = load(EXAMPLES / f"{name}.bpviz")
    return Session(document, Lesson.of(trace_of(document)))


def moments(session):
    """A place of every kind of term in every layer, and of coarser steps."""
    order = session.lesson.order
    kinds = {}
    for place in range(len(order)):
        term = order[place]
        kinds[term.kind, term.layer, term.sample is None] = place
        kinds.setdefault((term.kind, term.layer, term.sample is None, "first"), place)
    for place in thinned(sorted(set(kinds.values())), 20):
        yield "term", place + 1
    for granularity in ("neuron", "layer", "phase", "update"):
        stops = [0]
        while stops[-1] < len(order):
            stops.append(session.lesson.next_stop(stops[-1], granularity))
        for at in thinned(stops[1:], 6):
            yield granularity, at


def thinned(places, most):
    """At most so many of them, spread evenly, the last one among them."""
    step = -(-len(places) // most)
    return places[::-1][::step][::-1]


@pytest.fixture(params=SIZES)
def canvas(qtbot, request):
    canvas = NetworkCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(*SIZES[request.param])
    canvas.show()
    return canvas


@pytest.mark.parametrize("name", NAMES)
def test_that_nothing_lies_on_a_text(canvas, name):
    session, found = session_of(name), set()
    for by, revealed in moments(session):
        shown = replace(session, cursor=Cursor(0, revealed), step_by=by)
        canvas.show_session(shown, FIELDS)
        found |= {(by, str(shown.current), each) for each in faults(canvas)}
    assert not found, sorted(found)[:12]


@pytest.mark.parametrize("name", NAMES)
def test_that_nothing_lies_on_a_text_when_something_is_asked(canvas, name):
    session, found = session_of(name), set()
    order = session.lesson.order
    for by, revealed in moments(session):
        if by != "term":
            continue
        term = order[revealed - 1]
        parts = frozenset({part_of(term)} - {None})
        whole = Cursor(0, len(order))
        shown = replace(session, cursor=whole, pinned=term, selection=parts)
        canvas.show_session(shown, FIELDS)
        found |= {(str(term), each) for each in faults(canvas)}
    assert not found, sorted(found)[:12]


def test_that_no_lock_is_covered_at_any_term(canvas):
    session, found = session_of("mazur_2_2_2"), set()
    for revealed in range(1, len(session.lesson.order) + 1):
        canvas.show_session(replace(session, cursor=Cursor(0, revealed)), FIELDS)
        found |= {(revealed, each) for each in faults(canvas) if "lock" in each}
    assert not found, sorted(found)[:12]


@pytest.mark.parametrize("seed", range(30))
def test_that_a_note_takes_the_nearest_place_with_room(seed, monkeypatch):
    random = np.random.default_rng(seed)
    window = QRectF(0, 0, 500, 300)
    corners = random.uniform((0, 0), (500, 300), (3 * seed, 2))
    rects = [QRectF(*at, *random.uniform(5, 60, 2)) for at in corners.tolist()]
    monkeypatch.setattr(taken, "_standing", lambda drawing: rects)
    monkeypatch.setattr(taken, "labelled_wires", lambda drawing: [])
    places = taken.Taken(SimpleNamespace(window=window, places={}))
    wide, high = random.uniform(10, 90, 2).tolist()
    anchor = QPointF(*random.uniform((0, 0), (500, 300)).tolist())
    preferred = [anchor + QPointF(40, 0), anchor - QPointF(40, 0)]
    around = [anchor + QPointF(*step) for step in taken._ring().tolist()]

    def first_with_room(margin):
        for at in preferred + around:
            x = min(max(at.x(), wide / 2 + 6), 500 - wide / 2 - 6)
            y = min(max(at.y(), high / 2 + 6), 300 - high / 2 - 6)
            note = QRectF(x - wide / 2, y - high / 2, wide, high)
            grown = note.adjusted(-margin, -margin, margin, margin)
            if not any(grown.intersects(rect) for rect in rects):
                return note
        return None

    wanted = first_with_room(7.0) or first_with_room(2.0)
    found = places.place(anchor, (wide, high), preferred)
    if wanted is None:
        assert found is None
    else:
        assert found.center().toTuple() == pytest.approx(wanted.center().toTuple())

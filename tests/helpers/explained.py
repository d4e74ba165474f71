"""Documents, and sessions in which one of their numbers is asked about."""

from dataclasses import replace

from paths import EXAMPLES

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import FIELDS, Cursor, Session
from bpviz_desktop.views.panels.why.derivation import Manner

W11 = TermId("dL_dW", 1, 0, 0, sample=0)


def document(name, **display):
    read_from_file = load(EXAMPLES / f"{name}.bpviz")
    return replace(read_from_file, display=replace(read_from_file.display, **display))


def session_of(made, pinned=None, known=None):
    lesson = Lesson.of(trace_of(made))
    known = len(lesson.order) if known is None else known
    return Session(made, lesson, Cursor(0, known), pinned=pinned)


def manner(decimals=4, width=296.0):
    return Manner(
        lambda value: short(value, decimals),
        lambda value: fixed(value, decimals),
        width,
    )


def show(panel, session, fields=FIELDS):
    panel.show_session(session, fields)
    return session.lesson.board


def unfolded(panel):
    return [term for term, _ in panel.unfolding.shown()]

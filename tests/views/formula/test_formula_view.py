"""A formula view tells what is pointed at and what is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bpviz_desktop.engine.formulas.expr import Expr, Product, Ref, Sum, Symbol
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.typeset import Formula, equation
from bpviz_desktop.views.formula.view import FormulaView

W, X, B = (Ref(TermId(name), Symbol(name)) for name in "wxb")
Z = Sum((Product((W, X)), B))


class Listener(QObject):
    """Notes what was hovered and clicked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hovered: list[TermId | None] = []
        self.clicked: list[TermId] = []

    @Slot(object)
    def on_hovered(self, term: TermId | None) -> None:
        """Note."""
        self.hovered.append(term)

    @Slot(object)
    def on_clicked(self, term: TermId) -> None:
        """Note."""
        self.clicked.append(term)


def block(*rows: Expr) -> Formula:
    """z = row = row"""
    return equation(Symbol("z"), rows, size_px=18, number=short, max_width=296)


@pytest.fixture
def view(qtbot: QtBot) -> FormulaView:
    shown = FormulaView()
    qtbot.addWidget(shown)
    shown.set_colors(
        QColor("#171B22"), QColor("#505966"), QColor("#8A0F42"), QColor("#FAE8EE")
    )
    shown.set_blocks([block(Z)])
    shown.resize(shown.sizeHint())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def heard(view: FormulaView) -> Listener:
    listener = Listener(view)
    view.hovered.connect(listener.on_hovered)
    view.clicked.connect(listener.on_clicked)
    return listener


def center(view: FormulaView, at: int) -> QPoint:
    """The middle of a part."""
    return view.parts()[at][1].center().toPoint()


def test_that_a_click_on_a_factor_asks_for_its_term(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    for at in (0, 1, 2):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=center(view, at))
    assert heard.clicked == [W.term, X.term, B.term]


def test_that_a_click_beside_the_factors_asks_for_nothing(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=center(view, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=center(view, 1))
    assert heard.clicked == []


def test_that_pointing_at_a_factor_lights_it_up(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    before = view.grab().toImage()
    qtbot.mouseMove(view, center(view, 1))
    qtbot.waitUntil(lambda: heard.hovered == [X.term])
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.grab().toImage() != before
    qtbot.mouseMove(view, QPoint(1, 1))
    qtbot.waitUntil(lambda: heard.hovered == [X.term, None])
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.grab().toImage() == before


def test_that_arrows_walk_the_factors_and_enter_asks(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    assert heard.clicked == [X.term, W.term]
    assert view.highlight == W.term


def test_that_tab_goes_through_the_factors_and_leaves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    first, shown, last = QLineEdit(), FormulaView(), QLineEdit()
    shown.set_blocks([block(Z)])
    for widget in (first, shown, last):
        box.addWidget(widget)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert shown.hasFocus()
        seen.append(shown.highlight)
    assert seen == [W.term, X.term, B.term]
    qtbot.keyClick(shown, Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert shown.highlight is None
    qtbot.keyClick(last, Qt.Key.Key_Backtab)
    assert shown.hasFocus()
    assert shown.highlight == B.term


def test_that_a_screen_reader_hears_the_formula(view: FormulaView) -> None:
    assert view.accessibleName() == "z, equals w times x, plus b"


def test_that_other_blocks_change_size_and_forget_what_is_gone(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    low = view.sizeHint()
    qtbot.mouseMove(view, center(view, 2))
    qtbot.waitUntil(lambda: heard.hovered == [B.term])
    view.set_blocks([block(W, X), block(X)])
    assert view.sizeHint().height() > low.height()
    assert view.heightForWidth(300) == view.sizeHint().height()
    assert heard.hovered == [B.term, None]
    view.set_blocks([])
    assert view.parts() == []
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_that_a_highlight_from_outside_yields_to_the_mouse(
    qtbot: QtBot, view: FormulaView, heard: Listener
) -> None:
    view.set_highlight(W.term)
    assert view.highlight == W.term
    qtbot.mouseMove(view, center(view, 1))
    qtbot.waitUntil(lambda: bool(heard.hovered))
    view.set_highlight(W.term)
    assert view.highlight == X.term

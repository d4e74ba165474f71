"""A session from the first step to an exercise on paper, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTabBar
from tree import printed

from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.session import RunState
from bpviz_desktop.views.formula.view import FormulaView
from bpviz_desktop.views.speech import announcing

KEY = Qt.Key
MOST_TABS = 120


class Hand:
    """Presses keys where the keyboard is, as a person does who sees only that."""

    def __init__(self, program):
        self.program, self.window = program, program.window

    @property
    def session(self):
        return self.program.store.session

    @property
    def at(self):
        """The widget that has the keyboard."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def press(self, *keys, times=1, modifier=Qt.KeyboardModifier.NoModifier):
        for _ in range(times):
            for key in keys:
                QTest.keyClick(self.at, key, modifier)
                QApplication.processEvents()

    def control(self, key):
        self.press(key, modifier=Qt.KeyboardModifier.ControlModifier)

    def alt(self, key, times=1):
        self.press(key, times=times, modifier=Qt.KeyboardModifier.AltModifier)

    def type(self, words):
        QTest.keyClicks(self.at, words)
        QApplication.processEvents()

    def tab_to(self, is_there, within=MOST_TABS):
        """Press Tab until the keyboard is there."""
        for _ in range(within):
            if is_there(self.at):
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"not reached; at {self.at!r}")

    def part(self, is_there):
        """Press F6 until the keyboard is in that part of the window."""
        for _ in range(8):
            if is_there(self.at):
                return
            self.press(KEY.Key_F6)
        raise AssertionError(f"not reached; at {self.at!r}")


def is_rate(widget):
    return "Learning rate" in widget.accessibleName()


@pytest.fixture
def hand(open_program):
    program = open_program("one_neuron")
    program.window.resize(1280, 800)
    program.window.activateWindow()
    QTest.qWait(30)
    yield Hand(program)
    program.intents.pause()


def test_from_the_first_step_to_an_exercise_on_paper(hand, tmp_path, monkeypatch):
    session = lambda: hand.session  # noqa: E731
    # Step, find another example, step there.
    hand.press(KEY.Key_Right, times=3)
    assert session().cursor.revealed == 3
    hand.control(KEY.Key_K)
    hand.type("mazur")
    hand.press(KEY.Key_Return)
    assert session().document.title == "Mazur 2-2-2"
    hand.press(KEY.Key_Right, times=20)
    assert session().cursor.revealed == 20

    # Walk the network, ask why, walk the answer.
    canvas = hand.program.workspace.canvas
    hand.part(lambda widget: widget is canvas)
    hand.alt(KEY.Key_Right, times=2)
    assert len(session().selection) == 1
    hand.press(KEY.Key_Return)
    first = session().pinned
    assert first is not None
    inspector = hand.program.workspace.panels["inspector"]
    hand.part(hand.window.right.isAncestorOf)
    hand.tab_to(lambda widget: isinstance(widget, FormulaView))
    hand.press(KEY.Key_Return)
    assert session().pinned not in (None, first)
    assert inspector._result.blocks
    hand.press(KEY.Key_Escape)
    assert session().pinned is None

    # Another learning rate, and back.
    hand.part(hand.window.left.isAncestorOf)
    hand.tab_to(
        lambda w: "Learning rate" in w.accessibleName() and hasattr(w, "selectAll")
    )
    hand.at.selectAll()
    hand.type("0,25")
    hand.press(KEY.Key_Return)
    assert session().document.training.learning_rate == 0.25
    hand.control(KEY.Key_Z)
    assert session().document.training.learning_rate == 0.5

    # Run, pause, go back in time.
    hand.part(lambda widget: widget is canvas)
    hand.press(KEY.Key_Space)
    QTest.qWait(200)
    hand.press(KEY.Key_Space)
    assert session().run_state is not RunState.TRAINING and session().updates_made > 2
    hand.part(hand.program.workspace.stage.curves.isAncestorOf)
    hand.tab_to(lambda widget: widget.objectName() == "timeline_slider")
    hand.press(KEY.Key_Home)
    assert session().update == 0

    # Practise: one number by hand.
    hand.part(hand.window.right.isAncestorOf)
    hand.tab_to(lambda widget: isinstance(widget, QTabBar))
    hand.press(KEY.Key_Right, times=3)
    hand.tab_to(lambda widget: widget.accessibleName() == "Your number")
    hand.type("1/4")
    hand.press(KEY.Key_Return)
    panel = hand.program.workspace.panels["practice_panel"]
    assert panel.isVisible()

    # Save, and an exercise on paper.
    files = iter([tmp_path / "mine.bpviz", tmp_path / "exercise.pdf"])
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(next(files)), "")
    )
    hand.control(KEY.Key_S)
    assert load(tmp_path / "mine.bpviz").title == "Mazur 2-2-2"
    hand.control(KEY.Key_P)
    QTest.qWait(50)
    hand.tab_to(lambda widget: widget.accessibleName() == "Kind")
    hand.press(KEY.Key_Down)
    hand.press(KEY.Key_Return)
    QTest.qWait(100)
    assert (tmp_path / "exercise.pdf").read_bytes().startswith(b"%PDF")


def test_that_every_tab_of_every_card_is_reached(hand):
    stage, seen = hand.program.workspace.stage, set()
    for _ in range(10):
        hand.press(KEY.Key_F6)
        for _ in range(12):
            if isinstance(hand.at, QTabBar):
                break
            hand.press(KEY.Key_Tab)
        if not isinstance(hand.at, QTabBar):
            continue
        hand.press(KEY.Key_Home)
        for _ in range(hand.at.count()):
            seen |= set(stage.in_front().values())
            hand.press(KEY.Key_Right)
    wanted = {name for name in stage.names if name in stage._rooms}
    assert seen >= wanted - {"graph_panel"}


def test_that_the_keyboard_is_always_seen(hand):
    """Wherever Tab comes to, the place looks otherwise than without the keyboard."""
    window, unseen = hand.window, []
    for _ in range(40):
        hand.press(KEY.Key_Tab)
        widget = hand.at
        if widget is window:
            continue
        with_focus = widget.grab().toImage()
        window.setFocus()
        QApplication.processEvents()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if with_focus == without:
            unseen.append((type(widget).__name__, widget.objectName()))
    assert not unseen


def test_the_same_with_eyes_closed(hand, tmp_path, monkeypatch):
    """Nothing is looked at but what a screen reader is told: focus, tree, messages."""
    heard = []

    class Listening:
        isActive = staticmethod(lambda: True)  # noqa: N815
        updateAccessibility = staticmethod(  # noqa: N815
            lambda event: heard.append(event.message())
        )

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    role = QAccessible.Role

    def focused(*roles, name=""):
        def is_there(widget):
            told = QAccessible.queryAccessibleInterface(widget)
            return told.role() in roles and name in told.text(QAccessible.Text.Name)

        return is_there

    def said(words):
        """Whether some words are in the window, for whoever reads all of it."""
        return words in printed(hand.window)

    hand.press(KEY.Key_Right, times=3)
    assert heard[-1].startswith("Loss: L")
    hand.control(KEY.Key_K)
    hand.type("mazur")
    hand.press(KEY.Key_Return)
    assert said("Mazur 2-2-2")
    hand.press(KEY.Key_Right)
    assert heard[-1] == "Forward: z of h1 is 0.3775."
    hand.press(KEY.Key_Right, times=19)

    hand.part(focused(role.Canvas, name="Network"))
    hand.alt(KEY.Key_Right, times=2)
    assert heard[-1].startswith("Hidden 1, h₁, sigmoid: z 0.3775")
    hand.press(KEY.Key_Return)
    hand.part(focused(role.PageTabList, role.Equation, role.Button))
    hand.tab_to(focused(role.Equation))
    before = heard[-1]
    assert said("Link “")
    hand.press(KEY.Key_Return)
    assert heard[-1] != before
    hand.press(KEY.Key_Escape)

    hand.part(focused(role.CheckBox, name="Network"))
    hand.tab_to(focused(role.SpinBox, name="Learning rate"))
    hand.control(KEY.Key_A)
    hand.type("0.25")
    hand.press(KEY.Key_Return)
    assert said("SpinBox “Learning rate η” = 0.2500")

    hand.part(focused(role.Canvas, name="Network"))
    hand.press(KEY.Key_Space)
    QTest.qWait(200)
    hand.press(KEY.Key_Space)
    assert said("update") and not said("Running")
    hand.part(focused(role.PageTabList, role.Tree, role.ComboBox, role.Slider))
    hand.tab_to(focused(role.Slider, name="Update shown"))
    hand.press(KEY.Key_Home)
    assert said("Slider “Update shown” = 0")

    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *_: (str(tmp_path / "exercise.pdf"), ""),
    )
    hand.control(KEY.Key_P)
    QTest.qWait(50)
    hand.tab_to(is_kind)
    hand.press(KEY.Key_Down)
    hand.press(KEY.Key_Return)
    QTest.qWait(100)
    assert said("Exported exercise.pdf.")


def is_kind(widget):
    """A box is called by what is chosen in it; what it is for comes as description."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Description).startswith("Kind")

"""Random hands on a real window: nothing raises, warns, or leaves anything stale."""

import os
import random
import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.lesson import trace_of
from bpviz_desktop.model.screen.parts import exists

EVENTS = int(os.environ.get("MONKEY_EVENTS", "150"))
KEYS = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Plus, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_F, Qt.Key.Key_Return),
    *(Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_D, Qt.Key.Key_Up),
)
KINDS = ("unit", "wire", "insert", "add_unit", "remove_unit", "connect", "head")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Monkey:
    """One random hand on one window."""

    def __init__(self, program, seed):
        self.program, self.dice = program, random.Random(seed)
        self.canvas = program.workspace.canvas
        self.view = self.canvas.viewport()

    def somewhere(self):
        """A point on the canvas, mostly one where something is."""
        network = self.program.store.session.document.network
        layer = self.dice.randrange(network.depth + 1)
        j = self.dice.randrange(network.widths[layer])
        i = self.dice.randrange(network.widths[max(layer - 1, 0)])
        try:
            return self.canvas.place(self.dice.choice(KINDS), layer, j, i)
        except KeyError:
            size = self.view.size()
            return QPoint(
                self.dice.randrange(size.width()), self.dice.randrange(size.height())
            )

    def act(self):
        """Do one thing."""
        dice, stack = self.dice, self.program.intents.undo_stack
        chance = dice.random()
        if chance < 0.25:
            QTest.mouseClick(
                self.view, LEFT, dice.choice((NONE, CTRL)), self.somewhere()
            )
        elif chance < 0.4:
            self.drag()
        elif chance < 0.5:
            QTest.mouseDClick(self.view, LEFT, NONE, self.somewhere())
            for field in self.canvas.findChildren(QLineEdit, "in_place"):
                QTest.keyClicks(field, dice.choice(("0.5", "-1e3", "x", "<b>", "")))
                keys = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
                QTest.keyClick(field, dice.choice(keys))
        elif chance < 0.8:
            QTest.keyClick(
                self.canvas, dice.choice(KEYS), dice.choice((NONE, ALT, CTRL))
            )
        elif chance < 0.9:
            dice.choice((stack.undo, stack.redo))()
        elif chance < 0.93:
            self.canvas.zoom_by(dice.choice((0.5, 1.15, 3.0)))
        else:
            QTest.mouseMove(self.view, self.somewhere())
            QApplication.processEvents()

    def drag(self):
        """Press, move, and let go, or be cut off in the middle."""
        dice = self.dice
        QTest.mousePress(self.view, LEFT, NONE, self.somewhere())
        for _ in range(3):
            QTest.mouseMove(self.view, self.somewhere())
        cut = dice.random()
        if cut < 0.15:
            QTest.keyClick(self.canvas, Qt.Key.Key_Escape)
        elif cut < 0.3:
            self.program.window.bar.focus_step()
        elif cut < 0.4:
            self.program.intents.undo_stack.undo()
        elif cut < 0.5:
            self.program.intents.toggle_run()
        QTest.mouseRelease(self.view, LEFT, NONE, self.somewhere())


@pytest.mark.parametrize("name", ["xor", "mazur_2_2_2", "circles"])
def test_that_a_random_hand_breaks_nothing(open_program, name):
    program = open_program(name)
    threads = threading.active_count()
    monkey = Monkey(program, 17)
    for _ in range(EVENTS):
        monkey.act()
        session = program.store.session
        network = session.document.network
        assert all(exists(part, network) for part in session.selection)
        assert session.lesson.order.network.widths == network.widths
        assert len(monkey.canvas.drawing.layout.columns) == network.depth + 1
        if sum(network.widths) > 40 or network.depth > 7:
            program.intents.undo_stack.undo()
    program.intents.pause()
    session = program.store.session
    assert same(trace_of(session.before).after, session.lesson.trace.after)
    assert threading.active_count() == threads

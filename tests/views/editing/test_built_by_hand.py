"""From New to a network of one's own, by the mouse alone and by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMenu

from bpviz_desktop.model.document import same

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def program(open_program):
    return open_program("one_neuron")


def network(program):
    return program.store.session.document.network


class Mouse:
    """A hand that has nothing but a mouse (and types what must be typed)."""

    def __init__(self, program):
        self.program, self.canvas = program, program.workspace.canvas
        self.view = self.canvas.viewport()

    def click(self, kind, *place):
        QTest.mouseClick(self.view, LEFT, pos=self.canvas.place(kind, *place))

    def write(self, words, kind, *place):
        QTest.mouseDClick(self.view, LEFT, pos=self.canvas.place(kind, *place))
        field = self.canvas.findChild(QLineEdit, "in_place")
        QTest.keyClicks(field, words)
        QTest.keyClick(field, K.Key_Return)

    def drag(self, start, end):
        QTest.mousePress(self.view, LEFT, pos=start)
        for k in range(1, 6):
            QTest.mouseMove(self.view, start + (end - start) * k / 5)
        QTest.mouseRelease(self.view, LEFT, pos=end)

    def choose(self, menu, words):
        for action in menu.actions():
            if action.text().split("\t")[0].rstrip("…") == words:
                QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
                return
        raise AssertionError([action.text() for action in menu.actions()])

    def choose_in_bar(self, title, words):
        bar = self.program.window.menuBar()
        menu = self.program.window.menus[title]
        at = bar.actionGeometry(menu.menuAction()).center()
        QTest.mouseClick(bar, LEFT, pos=at)
        self.choose(menu, words)


def check_undo_and_redo(program, start):
    """Thirty times back and thirty times on gives the equal document."""
    stack, end = program.intents.undo_stack, program.store.session.document
    for _ in range(30):
        program.window.actions_by_name["edit_undo"].trigger()
    assert same(program.store.session.document, start)
    assert stack.isClean()
    for _ in range(30):
        program.window.actions_by_name["edit_redo"].trigger()
    assert same(program.store.session.document, end)


def test_that_the_mouse_alone_is_enough(program):
    mouse = Mouse(program)
    mouse.choose_in_bar("File", "New")
    dialog = program.window.findChild(QDialog, "new_dialog")
    starts = dialog.findChild(QListWidget, "new_starts")
    first = starts.visualItemRect(starts.item(0)).center()
    QTest.mouseClick(starts.viewport(), LEFT, pos=first)
    create = dialog.findChild(object, "filled")
    QTest.mouseClick(create, LEFT)
    start = program.store.session.document
    assert network(program).widths == (2, 3, 1)
    mouse.click("insert", 1)
    mouse.click("add_unit", 1)
    assert network(program).widths == (2, 4, 3, 1)
    before = program.store.session.document
    mouse.drag(mouse.canvas.place("connect", 1, 0), mouse.canvas.place("unit", 2, 1))
    assert program.store.session.document is before, "4 and 3 are no skip connection"
    mouse.click("add_unit", 2)
    mouse.drag(mouse.canvas.place("connect", 1, 0), mouse.canvas.place("unit", 2, 1))
    assert network(program).layer(2).skip_from == 1
    mouse.click("wire", 3, 0, 2)
    mouse.choose_in_bar("Edit", "Delete")
    assert not network(program).connected(3)[0, 2]
    mouse.write("corner", "unit", 1, 2)
    mouse.write("First", "head", 1)
    mouse.write("1e-3", "wire", 1, 0, 0)
    mouse.click("activation", 1)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    mouse.choose(menu, "ReLU")
    first = network(program).layer(1)
    assert (first.name, first.unit_names[2]) == ("First", "corner")
    assert first.activation.kind == "relu"
    check_undo_and_redo(program, start)


class Keys:
    """A hand that has nothing but a keyboard."""

    def __init__(self, program):
        self.program = program

    def press(self, key, modifiers=NONE):
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        QTest.keyClick(target or self.program.window, key, modifiers)
        QApplication.processEvents()

    def write(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)
        self.press(K.Key_Return)

    def tab_to(self, name):
        for _ in range(80):
            if QApplication.focusWidget().objectName() == name:
                return
            self.press(K.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}")

    def ask_for_menu(self):
        view = self.program.workspace.canvas.viewport()
        by_key = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(by_key, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)))
        QApplication.sendEvent(view, event)

    def choose(self, *path):
        """Walk down a menu to a line, and into its submenu."""
        for words in path:
            menu = QApplication.activePopupWidget()
            for _ in range(len(menu.actions()) + 1):
                action = menu.activeAction()
                if action is not None and action.text().split("\t")[0] == words:
                    break
                self.press(K.Key_Down)
            self.press(K.Key_Return)


def test_that_keys_alone_are_enough(program):
    keys = Keys(program)
    program.window.activateWindow()
    program.window.bar.focus_step()
    keys.press(K.Key_N, CTRL)
    keys.write("2-3-1")
    start = program.store.session.document
    assert network(program).widths == (2, 3, 1)
    program.window.activateWindow()  # as a window manager does when a dialog closes
    QTest.qWaitForWindowActive(program.window)
    program.window.bar.focus_step()
    keys.tab_to("network_canvas")
    keys.press(K.Key_Right, ALT)  # x₁, then the first hidden neuron
    keys.press(K.Key_Right, ALT)
    assert next(iter(program.store.session.selection))[:3] == ("unit", 1, 0)
    keys.press(K.Key_Insert)
    keys.press(K.Key_Plus)
    assert network(program).widths == (2, 4, 3, 1)
    before = program.store.session.document
    keys.press(K.Key_S)
    keys.press(K.Key_Return)
    assert program.store.session.document is before, "4 and 3 are no skip connection"
    assert "equal widths" in program.store.session.message
    keys.press(K.Key_Right, ALT)
    keys.press(K.Key_Plus)
    keys.press(K.Key_Left, ALT)
    keys.press(K.Key_S)
    keys.press(K.Key_Down)
    keys.press(K.Key_Return)
    assert network(program).layer(2).skip_from == 1
    keys.press(K.Key_W)
    keys.press(K.Key_F2)
    keys.write("1e-3")
    assert program.store.session.document.parameters.W(1)[0, 0] == 1e-3
    keys.press(K.Key_W)
    keys.press(K.Key_Delete)
    assert not network(program).connected(1)[0, 1]
    keys.press(K.Key_Right, ALT)
    keys.press(K.Key_F2)
    keys.write("corner")
    assert network(program).layer(2).unit_names[0] == "corner"
    while next(iter(program.store.session.selection)).kind != "layer":
        keys.press(K.Key_Up, ALT)
    layer = next(iter(program.store.session.selection)).layer
    keys.press(K.Key_F2)
    keys.write("Mine")
    assert network(program).layer(layer).name == "Mine"
    keys.ask_for_menu()
    keys.choose("Activation", "ReLU")
    assert network(program).layer(layer).activation.kind == "relu"
    check_undo_and_redo(program, start)

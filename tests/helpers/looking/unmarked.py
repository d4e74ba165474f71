"""Finds words that were never marked for translation, in a window of a pseudo-language.

Run as a program it opens windows, looks at all panels, menus and dialogs, and prints
each text that has words without an accent.
"""

import os
import re
import sys

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

# Letters that every text has where it was marked: accents stand on all vowels.
_PLAIN = re.compile(r"[A-Za-z]*[aeiouAEIOU][A-Za-z]*")
_SHORTEST = 3


class Found:
    """Texts by where they were first seen."""

    def __init__(self, names):
        self.names = {name.lower() for name in names}
        self.texts = {}
        self.where = ""

    def look(self, text, what):
        """Keep a text that has a word nobody has marked."""
        text = re.sub(r"<[^>]*>", " ", str(text or ""))
        plain = {
            word
            for word in _PLAIN.findall(text)
            if len(word) >= _SHORTEST and word.lower() not in self.names
        }
        if plain:
            self.texts.setdefault(text, f"{self.where}, {what}: {sorted(plain)}")

    def look_at(self, top):
        """All that a window or dialog says, in what is visible of it."""
        for widget in [top, *top.findChildren(QWidget)]:
            if not widget.isVisible():
                continue
            kind = type(widget).__name__
            for what in ("toolTip", "accessibleName", "accessibleDescription"):
                self.look(getattr(widget, what)(), f"{kind} {what}")
            if isinstance(widget, (QLabel, QAbstractButton)):
                self.look(widget.text(), kind)
            elif isinstance(widget, QComboBox):
                for at in range(widget.count()):
                    self.look(widget.itemText(at), kind)
                    tip = widget.itemData(at, Qt.ItemDataRole.ToolTipRole)
                    self.look(tip, f"{kind} tip")
            elif isinstance(widget, QTabBar):
                for at in range(widget.count()):
                    self.look(widget.tabText(at), kind)
            elif isinstance(widget, QGroupBox):
                self.look(widget.title(), kind)
            elif isinstance(widget, QLineEdit):
                self.look(widget.placeholderText(), kind)
            elif isinstance(widget, QAbstractItemView) and widget.model():
                self._look_at_cells(widget.model(), kind)

    def _look_at_cells(self, model, kind):
        is_list = isinstance(model, QAbstractListModel)  # it tells no columns
        for column in range(1 if is_list else min(model.columnCount(), 12)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                head = model.headerData(column, Qt.Orientation.Horizontal, role)
                self.look(head, f"{kind} head")
                for row in range(min(model.rowCount(), 60)):
                    cell = model.index(row, column)
                    self.look(model.data(cell, role), f"{kind} cell")

    def watch_painting(self):
        """Have all that is drawn looked at too."""
        from bpviz_desktop.views.canvas.layout import glyphs

        draw, write = QPainter.drawText, glyphs.draw_text

        def drawn(painter, *given):
            for each in given:
                if isinstance(each, str):
                    self.look(each, "painted")
            return draw(painter, *given)

        def written(painter, text, *given, **named):
            self.look(text, "on the canvas")
            return write(painter, text, *given, **named)

        QPainter.drawText, glyphs.draw_text = drawn, written


def main():
    """Look at windows on some examples, and print what is found."""
    from pseudo import speak

    speak("pseudo")
    from driving import opened, put_away
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    found = Found(sys.argv[1].split())
    found.watch_painting()
    for example in sys.argv[2:]:
        program = opened(example)
        window, stage = program.window, program.workspace.stage
        window.resize(1600, 1000)
        QTest.qWait(20)
        program.stand_at(30, 20)
        found.where = example
        for menu in window.menus.values():
            menu.aboutToShow.emit()
            found.look(menu.title(), "menu")
        for action in window.actions_by_name.values():
            found.look(action.text(), "action")
            found.look(action.toolTip(), "tip of an action")
        for panel in stage.names:
            found.where = f"{example}, {panel}"
            stage.bring(panel)
            QTest.qWait(30)
            window.repaint()
            found.look_at(window)
        found.where = f"{example}, graph"
        window.actions_by_name["view_graph"].trigger()
        QTest.qWait(60)
        found.look_at(window)
        _look_at_dialogs(window, found, application)
        put_away(program)
    for text, where in found.texts.items():
        print(f"{where} in “{text[:150]}”")
    sys.stdout.flush()
    os._exit(0)  # what is left of the windows is nobody's concern


DIALOGS = (
    *("data_edit", "data_make_up", "edit_weights", "run_compare", "help_contents"),
    *("file_export_network", "file_export_solution", "file_export_code", "file_new"),
)


def _look_at_dialogs(window, found, application):
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    def look():
        for top in application.topLevelWidgets():
            if top is not window and top.isVisible() and top.width() > 60:
                found.look_at(top)
                top.close()

    for action in DIALOGS:
        found.where = action
        QTimer.singleShot(300, look)
        window.actions_by_name[action].trigger()
        QTest.qWait(400)


if __name__ == "__main__":
    main()

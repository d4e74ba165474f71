"""Finds texts that have less room than they need, in a window as it stands."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)


def cut_off(top):
    """What is cut off in a window: a line for each thing.

    Compared are the size that a label, a button, a box or a tab asks for and the one it
    has; and whether it lies within everything round it that does not scroll.
    """
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not _words(widget):
            continue
        if lack := _lack(widget):
            found.append(f"{_name(widget)}: {lack}")
        elif hidden := _hidden_by(widget, top):
            found.append(f"{_name(widget)}: beyond the edge of {hidden}")
    return found


def _words(widget):
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QTabBar):
        return "tabs" if widget.count() else ""
    return ""


def _name(widget):
    words = _words(widget).replace("\n", " ")[:50]
    return f"{type(widget).__name__} {widget.objectName()} “{words}”"


def _lack(widget):
    """How much more room a text needs, in words; empty where it has enough."""
    size = widget.size()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(size.width())
        widest = max(
            (widget.fontMetrics().horizontalAdvance(w) for w in widget.text().split()),
            default=0,
        )
        if widest > size.width():
            return f"a word needs {widest} of {size.width()} px"
        return f"needs {needed} of {size.height()} px" if needed > size.height() else ""
    if isinstance(widget, QLabel):
        needed = widget.minimumSizeHint()
    elif isinstance(widget, QComboBox):
        return _lack_of_box(widget)
    elif isinstance(widget, QTabBar):
        return ""  # it scrolls
    else:
        needed = widget.sizeHint()
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            needed = widget.minimumSizeHint()
    if needed.width() > size.width() + 1:
        return f"needs {needed.width()} of {size.width()} px"
    if needed.height() > size.height() + 1:
        return f"needs {needed.height()} of {size.height()} px in height"
    return ""


def _lack_of_box(box):
    from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    # Any of its entries may be chosen.
    entries = (box.itemText(at) for at in range(box.count()))
    needed = max(map(box.fontMetrics().horizontalAdvance, entries), default=0)
    if needed > field.width():
        return f"needs {needed} of {field.width()} px"
    return ""


def _hidden_by(widget, top):
    """The name of what cuts it off; what can be scrolled to is not cut off."""
    inner = QRect(QPoint(0, 0), widget.size())
    parent, child = widget.parentWidget(), widget
    while parent is not None and child is not top:
        rect = QRect(widget.mapTo(parent, QPoint(0, 0)), inner.size())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            is_beyond = rect.left() < 0 or rect.right() > parent.width()
            if area.horizontalScrollBarPolicy() == off and is_beyond:
                return area.objectName() or type(area).__name__
            return ""
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return parent.objectName() or type(parent).__name__
        child, parent = parent, parent.parentWidget()
    return ""

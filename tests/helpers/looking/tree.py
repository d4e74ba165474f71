"""What a screen reader is told of a window, as it stands."""

from PySide6.QtGui import QAccessible

_TEXT = QAccessible.Text


def told(widget, depth=0):
    """Every thing that is to be seen: (depth, interface), from the outside in."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return list(_walk(interface, depth))


def _walk(interface, depth):
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield depth, interface
    for at in range(interface.childCount()):
        yield from _walk(interface.child(at), depth + 1)


def line_of(interface):
    """A thing in a line: role, name, what more is said of it."""
    name, more = interface.text(_TEXT.Name), interface.text(_TEXT.Description)
    value = interface.text(_TEXT.Value)
    said = [interface.role().name, f"“{name}”"]
    if value and value not in name:
        said.append(f"= {value}")
    if more:
        said.append(f"({more})")
    return " ".join(said)


def printed(widget):
    """All of it, for a person who reads."""
    return "\n".join("  " * depth + line_of(each) for depth, each in told(widget))


if __name__ == "__main__":
    import sys
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from bpviz_desktop.app import build_window

    application = QApplication([])
    window = build_window(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    for _ in range(100):
        application.processEvents()
    print(printed(window))
    window.close()

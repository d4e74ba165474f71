"""Opening, driving and putting away real windows."""

from paths import EXAMPLES
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.program import Program


def opened(name="one_neuron"):
    """The program behind a new window on an example, with all that loads late."""
    window = build_window(EXAMPLES / f"{name}.bpviz")
    window.show()
    program = window.findChild(Program)
    while program.dialogs is None:
        QApplication.processEvents()
    return program


def put_away(program):
    """Close a window without a question."""
    program.intents.pause()
    program.store.update(saved=program.store.session.document)
    program.window.close()
    program.window.deleteLater()
    # Without an event loop Qt keeps what is to be deleted, and every window slows
    # down those after it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def train(program, updates):
    """Make so many updates from the one on the screen, as fast as can be."""
    at = program.store.session.update
    program.runner.train(per_second=None, until=at + updates)
    program.runner.wait_until_done()

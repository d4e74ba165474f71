"""Opening, driving and putting away real windows."""

import gc
import itertools

from paths import EXAMPLES
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from bpviz_desktop.app import build_window
from bpviz_desktop.program import Program

_COLLECT_EVERY = 10
_put_away = itertools.count(1)


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
    # What a window leaves in cycles is collected at rest; here the next one comes, and
    # has it frozen. Hundreds of them take gigabytes, and slow down every new font.
    if next(_put_away) % _COLLECT_EVERY == 0:
        gc.unfreeze()
        gc.collect()


def train(program, updates):
    """Make so many updates from the one on the screen, as fast as can be."""
    at = program.store.session.update
    program.runner.train(per_second=None, until=at + updates)
    program.runner.wait_until_done()

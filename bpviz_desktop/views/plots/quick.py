"""pyqtgraph, brought in without all of Qt.

Its `Qt` package copies every name of QtCore, QtGui and QtWidgets. To look each of them
up has PySide6 make some thousand classes and enums that nobody asks for, which takes as
long as a bare window. Here the copies are modules that look a name up when it is asked
for (`__getattr__` and `__dir__` of a module: PEP 562).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_MODULES: tuple[ModuleType, ...] = (QtCore, QtGui, QtWidgets)


def _no_names() -> list[str]:
    return []


@contextmanager
def _looked_up_late() -> Iterator[None]:
    """Have what copies Qt's names copy none; they are found all the same."""
    before = [vars(module).get("__dir__") for module in _MODULES]
    for module in _MODULES:
        mirror = ModuleType(module.__name__.replace("PySide6", "pyqtgraph.Qt"))
        vars(mirror)["__getattr__"] = partial(getattr, module)
        sys.modules.setdefault(mirror.__name__, mirror)
        vars(module)["__dir__"] = _no_names
    try:
        yield
    finally:
        for module, names in zip(_MODULES, before, strict=True):
            if names is None:
                del vars(module)["__dir__"]
            else:
                vars(module)["__dir__"] = names


with _looked_up_late():
    import pyqtgraph as pg

__all__ = ["pg"]

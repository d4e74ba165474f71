"""View → Larger text, Smaller text, Usual text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from bpviz_desktop.views.look.size import SCALES, set_text_scale, text_scale
from bpviz_desktop.views.shell.main_window import MainWindow


class TextSize(QObject):
    """Goes from one size of text to the next.

    Signals
    -------
    changed()
        Text has another size; nothing is laid out or painted anew yet.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._actions = {
            name: window.actions_by_name[f"view_{name}"]
            for name in ("larger", "smaller", "usual_size")
        }
        self._actions["larger"].triggered.connect(self._on_larger)
        self._actions["smaller"].triggered.connect(self._on_smaller)
        self._actions["usual_size"].triggered.connect(self._on_usual)
        self._offer()

    def choose(self, scale: float) -> None:
        """Take on a size of SCALES."""
        if scale != text_scale():
            set_text_scale(scale)
            self._offer()
            self.changed.emit()

    def _offer(self) -> None:
        scale = text_scale()
        self._actions["larger"].setEnabled(scale < SCALES[-1])
        self._actions["smaller"].setEnabled(scale > SCALES[0])
        self._actions["usual_size"].setEnabled(scale != SCALES[0])

    @Slot()
    def _on_larger(self) -> None:
        self.choose(min(each for each in SCALES if each > text_scale()))

    @Slot()
    def _on_smaller(self) -> None:
        self.choose(max(each for each in SCALES if each < text_scale()))

    @Slot()
    def _on_usual(self) -> None:
        self.choose(SCALES[0])

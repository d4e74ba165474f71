"""Export code: in which language."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.views.shell.exporting.form import ExportForm

_LANGUAGES: dict[str, object] = {"PyTorch": "pytorch", tr("plain NumPy"): "numpy"}
_WORDS = {
    "pytorch": tr(
        "Network, data and training as a program for PyTorch; "
        "under torchrun it runs on several processes or machines. "
        "Its head says how."
    ),
    "numpy": tr(
        "Network, data and training as a program that needs NumPy "
        "alone, with every derivative written out."
    ),
}


class CodeDialog(ExportForm):
    """Asks for the language of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("code_dialog", tr("Export code"), parent)
        self.language = self.combo("code_language", tr("Language"), _LANGUAGES)
        self.language.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def chosen(self) -> str:
        """A key of `programs.PROGRAMS`."""
        return str(self.language.currentData())

    @Slot()
    def _on_changed(self) -> None:
        self.words.setText(_WORDS[self.chosen])

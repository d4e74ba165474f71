"""Export network: how it shall look, with a preview."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.canvas.network_file import (
    NetworkDrawing,
    network_drawing,
    network_picture,
)
from bpviz_desktop.views.look.theme import THEMES, Theme
from bpviz_desktop.views.shell.exporting.form import ExportForm

_FORMATS: dict[str, object] = {
    tr("PNG picture"): ("png", 1),
    tr("PNG picture, 2×"): ("png", 2),
    tr("PNG picture, 3×"): ("png", 3),
    tr("PNG picture, 4×"): ("png", 4),
    tr("SVG drawing"): ("svg", 1),
    tr("PDF document"): ("pdf", 1),
}
_KINDS = {
    "png": tr("A picture of pixels, for slides and pages of the web."),
    "svg": tr(
        "A drawing that can be enlarged; its letters are outlines and need no font."
    ),
    "pdf": tr("A page as large as the drawing, for LaTeX and print."),
}


class _Preview(QWidget):
    """The drawing, as large as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing: NetworkDrawing | None = None
        self.setMinimumSize(520, 260)

    def show_drawing(self, drawing: NetworkDrawing) -> None:
        """Show this from now on."""
        self._drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it small, in the middle."""
        if self._drawing is None:
            return
        whole, size = self.size().toSizeF(), self._drawing.size
        scale = min(whole.width() / size.width(), whole.height() / size.height())
        painter = QPainter(self)
        left = (whole.width() - size.width() * scale) / 2
        painter.translate(left, (whole.height() - size.height() * scale) / 2)
        painter.scale(scale, scale)
        painter.setClipRect(0, 0, round(size.width()), round(size.height()))
        self._drawing.paint(painter)
        painter.end()


class NetworkDialog(ExportForm):
    """Asks for format, values and colours.

    Parameters
    ----------
    session : Session
        Its network, and what is known of it.
    """

    def __init__(
        self, session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("network_dialog", tr("Export network"), parent)
        self._session = session
        self.preview = _Preview(self)
        self.put_above(self.preview)
        self.format = self.combo("network_format", tr("Format"), _FORMATS)
        self.format.setCurrentIndex(1)
        self.values = self.combo(
            "network_values",
            tr("Shows"),
            {
                tr("every number that is on the screen"): True,
                tr("the structure alone"): False,
            },
        )
        self.theme = self.combo(
            "network_theme", tr("Colours"), {tr("light"): "light", tr("dark"): "dark"}
        )
        self.theme.setCurrentIndex(int(theme is THEMES["dark"]))
        for combo in (self.format, self.values, self.theme):
            combo.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def ending(self) -> str:
        """Of the file."""
        ending, _ = self.format.currentData()
        return str(ending)

    def picture(self, ending: str | None = None) -> bytes:
        """The network as it is asked for; `ending` that of the file, where given."""
        own, scale = self.format.currentData()
        return network_picture(
            self._session,
            ending or own,
            theme=THEMES[self.theme.currentData()],
            scale=scale,
            has_values=self.values.currentData(),
        )

    @Slot()
    def _on_changed(self) -> None:
        self.words.setText(_KINDS[self.ending])
        self.preview.show_drawing(
            network_drawing(
                self._session,
                theme=THEMES[self.theme.currentData()],
                has_values=self.values.currentData(),
            )
        )

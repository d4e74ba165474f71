"""The phase bar: the four steps of backpropagation, and what was just done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bpviz_desktop.engine.board.order import PHASES, Phase
from bpviz_desktop.model.screen.captions import caption
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.map_switch import MapSwitch

_TITLES = {
    "forward": "1 Forward →",
    "loss": "2 Loss",
    "backward": "3 Backward ←",
    "update": "4 Update",
}
_NARROW, _WIDE = 520, 740
# What the switch at the end takes.
_SWITCH = 110


class PhaseBar(QWidget):
    """Four pills (done ✓, current filled) and a caption in one sentence.

    Attributes
    ----------
    switch : MapSwitch
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phase_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self._theme = LIGHT
        self._current: Phase = "forward"
        self._done: tuple[Phase, ...] = ()
        self._pills: dict[Phase, QLabel] = {}
        row = QHBoxLayout()
        row.setSpacing(12)
        for phase in PHASES:
            pill = QLabel(_TITLES[phase], self)
            pill.setTextFormat(Qt.TextFormat.PlainText)
            pill.setFixedHeight(28)
            self._pills[phase] = pill
            row.addWidget(pill)
        row.addStretch(1)
        self.switch = MapSwitch(self)
        row.addWidget(self.switch)
        self._caption = QLabel(self)
        self._caption.setObjectName("phase_caption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        self._caption.setMinimumHeight(40)
        self._caption.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._caption)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Mark the phase and write the caption."""
        if fields & {"document", "shows_maps"}:
            self.switch.show_session(session)
        words = caption(session)
        # A line never ends before the number that it speaks of.
        unbroken = words.replace(" = ", "\u00a0=\u00a0")
        if unbroken != self._caption.text():
            self._caption.setText(unbroken)
            self.setAccessibleDescription(words)
        if session.run_state is RunState.TRAINING:
            current: Phase = "update"
        else:
            current = session.lesson.phase(session.cursor.revealed)
        self._current = current
        self._done = PHASES[: PHASES.index(current) + session.is_made]
        self._paint_pills()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        self._paint_pills()

    def resizeEvent(self, event: object) -> None:
        """Of pills that have no room only the current one is written out."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._paint_pills()

    def _paint_pills(self) -> None:
        theme, room = self._theme, self.width()
        if not self.switch.isHidden():
            self.switch.label.setVisible(room >= _WIDE)
            room -= _SWITCH
        for phase, pill in self._pills.items():
            color = theme.phase(phase).name()
            text, weight = _TITLES[phase], 400
            if room < _NARROW and phase != self._current:
                text = text[0]
            if phase in self._done:
                text += " ✓"
            if phase == self._current:
                ground, ink, edge, weight = color, theme.panel, color, 600
            elif phase in self._done:
                ground, ink, edge = theme.panel, color, color
            else:
                ground, ink, edge = theme.panel, theme.text2, theme.outline
            sheet = (
                f"background: {ground}; color: {ink}; border: 1.5px solid {edge};"
                f"border-radius: 14px; padding: 0 12px; font-weight: {weight};"
            )
            if pill.styleSheet() != sheet:
                pill.setStyleSheet(sheet)
            if pill.text() != text:
                pill.setText(text)

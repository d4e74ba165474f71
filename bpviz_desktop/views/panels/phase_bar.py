"""The phase bar: the four steps of backpropagation, and what was just done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bpviz_desktop.engine.board.order import PHASES, Phase
from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.captions import caption
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.model.screen.unit_maps import can_be_mapped
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.size import grow, px
from bpviz_desktop.views.look.theme import LIGHT, Theme
from bpviz_desktop.views.widgets.switch import Switch

_TITLES = {
    "forward": tr("1 Forward →"),
    "loss": tr("2 Loss"),
    "backward": tr("3 Backward ←"),
    "update": tr("4 Update"),
}
_EDGE, _BETWEEN = 12, 12


_CHOICES = (
    ("value", tr("value"), tr("Show each neuron’s number for the sample shown")),
    ("map", tr("map"), tr("Show what each neuron answers over the inputs (M)")),
)


class MapSwitch(Switch):
    """Says which of both is shown.

    Attributes
    ----------
    label : QLabel
        What stands before the buttons, where there is room.

    Signals
    -------
    asked(bool)
        Maps are wanted; False: numbers.
    """

    asked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_CHOICES, parent)
        self.label = QLabel(tr("in the neurons "), self)
        self.label.setObjectName("small")
        self.row.insertWidget(0, self.label)
        self.chosen.connect(self._on_chosen)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self.asked.emit(bool(at))


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
        self._can_map = False
        self._pills: dict[Phase, QLabel] = {}
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        for phase in PHASES:
            pill = QLabel(_TITLES[phase], self)
            pill.setTextFormat(Qt.TextFormat.PlainText)
            grow(pill.setFixedHeight, 28)
            pill.setIndent(0)
            pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
            pill.setMinimumWidth(1)  # it shortens its text when it has less room
            self._pills[phase] = pill
            row.addWidget(pill)
        row.addStretch(1)
        self.switch = MapSwitch(self)
        row.addWidget(self.switch)
        self._caption = QLabel(self)
        self._caption.setObjectName("phase_caption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        grow(self._caption.setMinimumHeight, 40)
        self._caption.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 6, _EDGE, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._caption)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Mark the phase and write the caption."""
        if fields & {"document", "shows_maps"}:
            self._can_map = can_be_mapped(session.document.network)
            self.switch.show_place(int(session.shows_maps))
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
        theme = self._theme
        texts, pad = self._fitting()
        for phase, pill in self._pills.items():
            color, weight = theme.phase(phase).name(), 400
            if phase == self._current:
                ground, ink, edge, weight = color, theme.panel, color, 600
            elif phase in self._done:
                ground, ink, edge = theme.panel, color, color
            else:
                ground, ink, edge = theme.panel, theme.text2, theme.outline
            sheet = (
                f"background: {ground}; color: {ink}; border: 1.5px solid {edge};"
                f"border-radius: {px(14)}px; padding: 0 {px(pad)}px;"
                f"font-weight: {weight};"
            )
            if pill.styleSheet() != sheet:
                pill.setStyleSheet(sheet)
            if pill.text() != texts[phase]:
                pill.setText(texts[phase])

    def _fitting(self) -> tuple[dict[Phase, str], int]:
        """What stands on the pills, and how far from their edges."""
        room, switch = self.width() - 2 * _EDGE, self.switch
        switch.label.hide()
        beside = switch.minimumSizeHint().width() + _BETWEEN if self._can_map else 0
        bold = QFontMetrics(interface_font(px(13), semibold=True))
        for length, pad in ((2, 12), (1, 12), (0, 9)):
            texts = {phase: self._text(phase, length) for phase in PHASES}
            around = len(PHASES) * (2 * px(pad) + 4) + (len(PHASES) - 1) * _BETWEEN
            wide = around + sum(map(bold.horizontalAdvance, texts.values()))
            if wide + beside <= room:
                break
        # In the narrowest window the menu View has it, and the key M.
        switch.setVisible(self._can_map and wide + beside <= room)
        beside += switch.label.sizeHint().width() + _BETWEEN
        switch.label.setVisible(length == 2 and wide + beside <= room)
        return texts, pad

    def _text(self, phase: Phase, length: int) -> str:
        """Written out; but for the current one the number alone; without arrows."""
        text = _TITLES[phase]
        if length < 2 and phase != self._current:
            text = text[0]
        elif length == 0:
            text = text.rstrip("→← ")
        return f"{text} ✓" if phase in self._done else text

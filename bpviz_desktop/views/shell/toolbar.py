"""The tool bar: stepping, granularity, running, speed, and the sample shown.

Painted with the bare window; see there why it says no `Qt`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSlider,
    QSpinBox,
    QToolBar,
    QToolButton,
    QWidget,
)

from bpviz_desktop.controller.speeds import SPEEDS
from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import LIGHT, Theme

if TYPE_CHECKING:
    # They bring NumPy, and the tool bar is painted before that.
    from bpviz_desktop.engine.board.order import Granularity
    from bpviz_desktop.model.screen.session import Session

_ICON = 16
_SLIDER = 112
# What an icon alone says too.
_SHORTENED = ("reset", "run")
GRANULARITIES: dict[Granularity, str] = {
    "term": tr("Term"),
    "neuron": tr("Neuron"),
    "layer": tr("Layer"),
    "phase": tr("Phase"),
    "update": tr("Update"),
    "epoch": tr("Epoch"),
}


def _blank() -> QIcon:
    """The room of an icon that is drawn once there is time for it."""
    pixmap = QPixmap(_ICON, _ICON)
    pixmap.fill(QColor(0, 0, 0, 0))
    return QIcon(pixmap)


class StepButton(QToolButton):
    """A button that leaves arrows, Home, End and Space to the window; Enter presses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        from bpviz_desktop.views.shell import plain_keys

        if plain_keys.is_for_stepping(event):
            event.ignore()
        elif plain_keys.is_enter(event):
            self.animateClick()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window."""
        from bpviz_desktop.views.shell import plain_keys

        if plain_keys.is_for_stepping(event):
            event.ignore()
        else:
            super().keyReleaseEvent(event)


class StepBar(QToolBar):
    """Buttons for the actions of stepping and running, and their settings.

    Signals
    -------
    granularity_asked(str), speed_asked(int), sample_asked(int)
        The sample by its index in the data.
    """

    granularities = tuple(GRANULARITIES)
    granularity_asked = Signal(str)
    speed_asked = Signal(int)
    sample_asked = Signal(int)

    def __init__(
        self, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Steps"), parent)
        self.setObjectName("step_bar")
        self.setMovable(False)
        self.setProperty("contextMenuPolicy", "PreventContextMenu")
        grow(self.setIconSize, _ICON, _ICON)
        self._actions = actions
        self._theme = LIGHT
        self._is_running = False
        self._samples: tuple[int, ...] = ()
        self._buttons: dict[str, StepButton] = {}
        self._labels: list[QAction] = []
        for name in ("reset", "step_start", "step_back", "step_forward", "step_end"):
            self._add_button(name)
        self._add_label(tr("by"))
        self._granularity = QComboBox(self)
        self._granularity.setObjectName("granularity")
        self._granularity.setAccessibleName(tr("How far a step goes"))
        self._granularity.setToolTip(tr("From one number to a whole epoch"))
        grow(self._granularity.setMinimumWidth, 96)
        for each, words in GRANULARITIES.items():
            self._granularity.addItem(words, each)
        self._granularity.activated.connect(self._on_granularity)
        self.addWidget(self._granularity)
        self._add_button("run")
        self._build_speed()
        self._build_sample()

    def _build_speed(self) -> None:
        self._add_label(tr("speed"))
        self._speed = QSlider()
        self._speed.setProperty("orientation", "Horizontal")
        self._speed.setObjectName("speed_slider")
        self._speed.setAccessibleName(tr("Speed of running"))
        self._speed.setToolTip(tr("How fast Run goes: steps or updates a second"))
        self._speed.setRange(0, len(SPEEDS) - 1)
        self._speed.setPageStep(1)
        grow(self._speed.setFixedWidth, _SLIDER)
        self._speed.valueChanged.connect(self.speed_asked)
        self.addWidget(self._speed)
        self._speed_text = self._label("")
        grow(self._speed_text.setFixedWidth, 112)
        self.addWidget(self._speed_text)

    def _build_sample(self) -> None:
        self._add_label(tr("sample"))
        self._sample = QSpinBox(self)
        self._sample.setObjectName("sample_spin")
        self._sample.setAccessibleName(tr("Sample shown"))
        grow(self._sample.setMinimumWidth, 56)
        self._sample.valueChanged.connect(self._on_sample)
        self.addWidget(self._sample)
        self._sample_text = self._label(tr("of 1"))
        self.addWidget(self._sample_text)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("textFormat", "PlainText")
        return label

    def _add_label(self, text: str) -> None:
        self._labels.append(self.addWidget(self._label(text)))

    def resizeEvent(self, event: object) -> None:
        """Leave out words where there is no room for all."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def fit(self) -> None:
        """Write beside the icons and fields what they are, where there is room."""
        for is_full in (True, False):
            for label in self._labels:
                label.setVisible(is_full)
            style = "ToolButtonTextBesideIcon" if is_full else "ToolButtonIconOnly"
            for name in _SHORTENED:
                self._buttons[name].setProperty("toolButtonStyle", style)
            grow(self._speed.setFixedWidth, _SLIDER if is_full else _SLIDER // 2)
            if self.sizeHint().width() <= self.width():
                return

    def _add_button(self, name: str) -> None:
        button = StepButton(self)
        button.setObjectName("primary" if name == "step_forward" else "tool")
        button.setDefaultAction(self._actions[name])
        with_text = name in ("reset", "step_forward", "run")
        style = "ToolButtonTextBesideIcon" if with_text else "ToolButtonIconOnly"
        button.setProperty("toolButtonStyle", style)
        if self._actions[name].icon().isNull():
            self._actions[name].setIcon(_blank())
        if name == "step_forward":
            button.setProperty("layoutDirection", "RightToLeft")
        button.setProperty("focusPolicy", "StrongFocus")
        self._buttons[name] = button
        self.addWidget(button)

    def focus_step(self) -> None:
        """Give the Step button the focus."""
        self._buttons["step_forward"].setFocus()

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show granularity, speed, run state and sample."""
        self._granularity.setCurrentIndex(self.granularities.index(session.granularity))
        blocked = self._speed.blockSignals(True)
        self._speed.setValue(session.speed)
        self._speed.blockSignals(blocked)
        self._speed_text.setText(SPEEDS[session.speed].label)
        self._speed.setAccessibleDescription(SPEEDS[session.speed].label)
        if session.is_running != self._is_running:
            self._is_running = session.is_running
            self._show_run()
        if fields & {"lesson", "document", "cursor", "pinned"}:
            self._show_samples(session)

    def _show_samples(self, session: Session) -> None:
        samples = session.lesson.samples
        blocked = self._sample.blockSignals(True)
        if samples != self._samples:
            self._samples = samples
            self._sample.setRange(1, len(samples))
            self._sample_text.setText(tr("of {count}", count=len(samples)))
        self._sample.setValue(samples.index(session.sample) + 1)
        self._sample.setToolTip(
            tr("Row {number} of the data", number=session.sample + 1)
        )
        self._sample.blockSignals(blocked)

    def _show_run(self) -> None:
        from bpviz_desktop.views.look.icons import icon

        action = self._actions["run"]
        word = tr("Pause") if self._is_running else tr("Run")
        key = action.text().partition("\t")[2]
        action.setText(f"{word}\t{key}")
        action.setIconText(word)
        action.setIcon(icon("pause" if self._is_running else "run", self._theme))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        from bpviz_desktop.views.look.icons import icon

        self._theme = theme
        names = {"reset": "reset", "step_start": "first", "step_back": "back"}
        for name, picture in names.items():
            self._actions[name].setIcon(icon(picture, theme))
        self._actions["step_end"].setIcon(icon("last", theme))
        self._actions["step_forward"].setIcon(icon("forward", theme, "panel"))
        self._show_run()

    @Slot(int)
    def _on_granularity(self, index: int) -> None:
        self.granularity_asked.emit(self.granularities[index])

    @Slot(int)
    def _on_sample(self, number: int) -> None:
        self.sample_asked.emit(self._samples[number - 1])

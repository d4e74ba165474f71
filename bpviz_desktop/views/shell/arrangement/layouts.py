"""Learn, Train, Diagnose: three ways to share out the window, each kept as adjusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from bpviz_desktop.views.look.size import text_scale
from bpviz_desktop.views.shell.arrangement.sides import LEFT, RIGHT
from bpviz_desktop.views.shell.main_window import RIGHT as RIGHT_WIDTH
from bpviz_desktop.views.shell.main_window import MainWindow
from bpviz_desktop.views.shell.stage import Stage

_SETTINGS = ("training_panel", "parameters_panel")


@dataclass(frozen=True)
class Arrangement:
    """How the window is shared out.

    Attributes
    ----------
    left, right : bool
        Whether both columns are wanted.
    right_width : int
        In pixels, at the usual size of text.
    bottom : float
        How many times as high as usual curves and pictures are.
    fronts : tuple of str
        The panels in front of their cards.
    unfolded : tuple of str
        The panels at the left that are unfolded.
    """

    left: bool = True
    right: bool = True
    right_width: int = RIGHT_WIDTH
    bottom: float = 1.0
    fronts: tuple[str, ...] = ("inspector", "loss_panel", "prediction_view")
    unfolded: tuple[str, ...] = _SETTINGS

    @classmethod
    def read(cls, kept: object) -> Arrangement | None:
        """One that was written with `asdict`; None where something else was."""
        if not isinstance(kept, dict) or kept.keys() != asdict(cls()).keys():
            return None
        usual = asdict(cls())
        for name, value in usual.items():
            kinds = (list, tuple) if type(value) is tuple else (type(value),)
            if type(kept[name]) not in kinds:
                return None
        lists = {name: tuple(map(str, kept[name])) for name in ("fronts", "unfolded")}
        return cls(**{**kept, **lists})


USUAL: Mapping[str, Arrangement] = {
    "learn": Arrangement(),
    "train": Arrangement(right=False, bottom=1.7, unfolded=("training_panel",)),
    "diagnose": Arrangement(
        left=False,
        right_width=400,
        bottom=1.35,
        fronts=("problems_panel", "gradients_panel", "activation_view"),
    ),
}


class Layouts(QObject):
    """Goes from one arrangement to another, and remembers each as it was left.

    Attributes
    ----------
    current : str
        One of USUAL.
    """

    def __init__(self, window: MainWindow, stage: Stage) -> None:
        super().__init__(window)
        self._window, self._stage = window, stage
        self.current = "learn"
        self._left: dict[str, Arrangement] = {}
        actions = window.actions_by_name
        self._actions = {name: actions[f"layout_{name}"] for name in USUAL}
        for action in self._actions.values():
            action.triggered.connect(self._on_chosen)
        actions["layout_reset"].triggered.connect(self.reset)
        self._actions[self.current].setChecked(True)
        buttons = (*self._actions.values(), actions["view_present"])
        switch = _switch(buttons, window)
        window.menuBar().setCornerWidget(switch)
        switch.show()

    def choose(self, name: str) -> None:
        """Arrange the window so, as it was left or as usual."""
        if name != self.current:
            self._left[self.current] = self.now()
            self.current = name
            self._apply(self._left.get(name, USUAL[name]))
        self._actions[name].setChecked(True)

    @Slot()
    def reset(self) -> None:
        """Take back what was adjusted of the present one."""
        self._left.pop(self.current, None)
        self._apply(USUAL[self.current])

    @Slot()
    def _on_chosen(self) -> None:
        sender = self.sender()
        for name, action in self._actions.items():
            if action is sender:
                self.choose(name)

    def now(self) -> Arrangement:
        """How the window is arranged."""
        window, sides = self._window, self._window.sides
        wide = round(window.right.width() / text_scale())
        if window.right.isHidden():
            wide = self._left.get(self.current, USUAL[self.current]).right_width
        return Arrangement(
            sides.wanted[LEFT],
            sides.wanted[RIGHT],
            wide,
            window.bottom_share,
            tuple(self._stage.in_front().values()),
            self._stage.unfolded,
        )

    def _apply(self, wanted: Arrangement) -> None:
        window, stage = self._window, self._stage
        stage.unfold(wanted.unfolded)
        for panel in wanted.fronts:
            stage.turn_to(panel)
        window.sides.want(left=wanted.left, right=wanted.right)
        window.share_out(wanted.right_width, wanted.bottom)

    # From one launch to the next.

    def kept(self) -> dict[str, object]:
        """The present one, and those that were adjusted."""
        adjusted = self._left | {self.current: self.now()}
        return {"current": self.current} | {
            name: asdict(each) for name, each in adjusted.items()
        }

    def resume(self, kept: object) -> None:
        """Go on from what an earlier launch kept; the window is arranged already."""
        if not isinstance(kept, dict):
            return
        for name in USUAL:
            found = Arrangement.read(kept.get(name))
            if found is not None:
                self._left[name] = found
        current = kept.get("current")
        if current in USUAL:
            self.current = str(current)
            self._actions[self.current].setChecked(True)
            if self.current in self._left:
                self._apply(self._left[self.current])


def _switch(actions: Sequence[QAction], window: MainWindow) -> QWidget:
    """A button for each of these, side by side."""
    holder = QWidget(window)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 3, 8, 3)
    row.setSpacing(0)
    for at, action in enumerate(actions):
        button = QToolButton(holder)
        place = {0: "first", len(actions) - 1: "last"}.get(at, "middle")
        button.setProperty("switch", place)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(button)
    return holder

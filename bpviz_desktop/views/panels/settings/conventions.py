"""Conventions: where textbooks differ, in one place, with what each choice changes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.language import tr
from bpviz_desktop.model.conventions import Convention, Value, conventions_of
from bpviz_desktop.model.document import MOST_DECIMALS
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.widgets.forms import small_label
from bpviz_desktop.views.widgets.number_field import NumberSpin
from bpviz_desktop.views.widgets.panel import Panel

_WIDTH = 104


class ConventionsPanel(Panel):
    """A row for each convention: what is chosen, and a sentence of what it changes."""

    name = "conventions_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._shown: object = None
        self._rows: dict[str, Convention] = {}
        self._controls: dict[str, QWidget] = {}
        self._words: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 0, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show what holds, and say what it changes."""
        document = session.document
        settings = (
            document.loss,
            document.network,
            document.training.optimizer,
            document.display,
        )
        if "document" not in fields or settings == self._shown:
            return
        self._shown = settings
        rows = {each.name: each for each in conventions_of(document)}
        if rows.keys() != self._rows.keys():
            self._rebuild(rows)
        self._rows = rows
        for name, convention in rows.items():
            self._show(self._controls[name], convention)
            self._words[name].setText(convention.words)

    def _rebuild(self, rows: dict[str, Convention]) -> None:
        """Another loss or optimizer has other conventions."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._controls, self._words = {}, {}
        for at, (name, convention) in enumerate(rows.items()):
            control = self._control(convention)
            words, title = small_label(self), QLabel(convention.title, self)
            title.setWordWrap(True)
            words.setContentsMargins(0, 0, 0, 6)
            title.setBuddy(control)
            self._grid.addWidget(title, 2 * at, 0)
            self._grid.addWidget(control, 2 * at, 1)
            self._grid.addWidget(words, 2 * at + 1, 0, 1, 2)
            for widget in (title, control, words):
                widget.show()
            self._controls[name], self._words[name] = control, words

    def _control(self, convention: Convention) -> QWidget:
        made: QComboBox | NumberSpin | QSpinBox
        ask = partial(self._ask, convention.name)
        if convention.sort == "choice":
            made = QComboBox(self)
            for way in convention.ways:
                made.addItem(way.title, way.value)
            made.activated.connect(ask)
        elif convention.sort == "number":
            made = NumberSpin(self, low=0.0)
            made.set_digits(4)
            made.valueChanged.connect(ask)
        else:
            made = QSpinBox(self)
            made.setRange(convention.low, MOST_DECIMALS)
            made.setKeyboardTracking(False)
            if convention.low < 0:
                made.setSpecialValueText(tr("off"))
            made.valueChanged.connect(ask)
        made.setObjectName(f"{convention.name}_{_SORTS[convention.sort]}")
        grow(made.setFixedWidth, _WIDTH)
        made.setAccessibleName(convention.title)
        return made

    def _show(self, control: QWidget, convention: Convention) -> None:
        blocked = control.blockSignals(True)
        value = convention.value
        if isinstance(control, QComboBox):
            values = [way.value for way in convention.ways]
            control.setCurrentIndex(values.index(value) if value in values else -1)
        elif isinstance(control, NumberSpin):
            control.show_value(float(value or 0.0))
        elif isinstance(control, QSpinBox):
            control.setValue(int(value or 0))
        control.blockSignals(blocked)
        control.setAccessibleDescription(convention.words)
        control.setToolTip(convention.words)

    def _ask(self, name: str, *_: object) -> None:
        """Have it changed; where that is not possible, show what holds."""
        convention, control = self._rows[name], self._controls[name]
        value: Value
        if isinstance(control, QComboBox):
            value = convention.ways[control.currentIndex()].value
        elif isinstance(control, (NumberSpin, QSpinBox)):
            value = control.value()
        else:
            return
        change, positional, named = convention.change(value)
        self.intents.edit(change, *positional, **named)
        if name in self._rows:
            self._show(self._controls[name], self._rows[name])


_SORTS = {"choice": "combo", "number": "spin", "count": "spin"}

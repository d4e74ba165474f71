"""One entry of a registry: which, what it does, and a field for each of its options."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.registry import Choice, Entry, Option, OptionValue
from bpviz_desktop.language import tr
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.forms import FieldLabel, field_form, small_label
from bpviz_desktop.views.widgets.number_field import NumberSpin
from bpviz_desktop.views.widgets.section import Section

FIELD_WIDTH = 88


def titled_combo(
    name: str, title: str, entries: Mapping[str, Entry], parent: QWidget
) -> QComboBox:
    """A combo box of entries; each says in its tool tip what it does."""
    combo = QComboBox(parent)
    combo.setObjectName(name)
    combo.setAccessibleName(title)
    combo.setToolTip(tr("{title}: each entry says what it does", title=title))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for kind, entry in entries.items():
        combo.addItem(entry.title, kind)
        combo.setItemData(combo.count() - 1, entry.words, Qt.ItemDataRole.ToolTipRole)
    return combo


class ChoiceField(QWidget):
    """A combo box of a registry, a sentence, and the options of what is chosen.

    Parameters
    ----------
    name : str
        objectName of the combo box.
    none : str or None
        What no entry is called; None: one is always chosen.
    folded : str
        Title of what the options are folded under; empty: they stand open.

    Signals
    -------
    chosen(object, object)
        The kind (None for no entry) and a dict of its options; an empty one: as usual.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        title: str,
        name: str,
        entries: Mapping[str, Entry],
        parent: QWidget,
        *,
        none: str | None = None,
        folded: str = "",
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._choice: Choice | None = None
        self._is_shown = False
        self._fields: dict[str, QWidget] = {}
        self.combo = titled_combo(name, title, entries, self)
        if none is not None:
            self.combo.insertItem(0, none, None)
        self._words = small_label(self)
        form = field_form()
        form.addRow(FieldLabel(title, self.combo, self), self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(form)
        column.addWidget(self._words)
        self._options: QWidget = QWidget(self)
        self._rows = QGridLayout(self._options)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 1)
        self._shown = self._options
        if folded:
            self._rows.setContentsMargins(16, 0, 0, 4)
            section = Section(
                folded,
                self._options,
                is_open=False,
                name=f"{name}_options",
                parent=self,
            )
            self._shown = section
        column.addWidget(self._shown)
        self.combo.activated.connect(self._on_kind)

    def show_choice(self, choice: Choice | None) -> None:
        """Show what is chosen, and tell no one."""
        kind = None if choice is None else choice.kind
        if not self._is_shown or kind != (self._choice.kind if self._choice else None):
            self._rebuild(kind)
        self._choice, self._is_shown = choice, True
        for name, widget in self._fields.items():
            value = choice[name] if choice else 0.0
            blocked = widget.blockSignals(True)
            if isinstance(widget, QCheckBox):
                widget.setChecked(bool(value))
            elif isinstance(widget, CountSpin):
                widget.show_count(int(value))
            elif isinstance(widget, NumberSpin):
                widget.show_value(value)
            widget.blockSignals(blocked)

    def _rebuild(self, kind: str | None) -> None:
        for widget in self._options.findChildren(QWidget):
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fields = {}
        entry = None if kind is None else self._entries[kind]
        self.combo.setCurrentIndex(self.combo.findData(kind))
        words = "" if entry is None else entry.words
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.combo.setToolTip(words or self.combo.accessibleName())
        # Conventions stand in a card of their own.
        all_options = () if entry is None else entry.options
        options = [each for each in all_options if not each.is_convention]
        for row, option in enumerate(options):
            label = QLabel(option.title, self._options)
            label.setWordWrap(True)
            widget = self._field(option)
            for each in (label, widget):
                each.setToolTip(option.words)
                each.show()
            self._fields[option.name] = widget
            self._rows.addWidget(label, row, 0)
            self._rows.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignRight)
        self._shown.setVisible(bool(self._fields))

    def _field(self, option: Option) -> QWidget:
        made: QCheckBox | CountSpin | NumberSpin
        if option.kind is bool:
            made = QCheckBox(self._options)
            made.toggled.connect(self._on_option)
        elif option.kind is int:
            made = CountSpin(self._options, low=int(option.low))
            made.valueChanged.connect(self._on_option)
        else:
            made = NumberSpin(self._options, low=option.low)
            made.set_digits(4)
            made.valueChanged.connect(self._on_option)
        if not isinstance(made, QCheckBox):
            grow(made.setFixedWidth, FIELD_WIDTH)
        made.setAccessibleName(option.title)
        made.setAccessibleDescription(option.words)
        return made

    @Slot()
    def _on_kind(self) -> None:
        kind = self.combo.currentData()
        if kind != (self._choice.kind if self._choice else None):
            self.chosen.emit(kind, {})

    @Slot()
    def _on_option(self) -> None:
        if self._choice is None:
            return
        options: dict[str, OptionValue] = dict(self._choice.options)
        for name, widget in self._fields.items():
            if isinstance(widget, QCheckBox):
                options[name] = widget.isChecked()
            elif isinstance(widget, CountSpin):
                options[name] = widget.count
            elif isinstance(widget, NumberSpin):
                options[name] = widget.value()
        self.chosen.emit(self.combo.currentData(), options)

"""A small combo box in a row of tabs: which part of a panel is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from bpviz_desktop.language import tr


def part_combo(
    name: str, choices: Sequence[tuple[str, str]], parent: QWidget
) -> QComboBox:
    """Make it; each choice has a word and a tool tip."""
    combo = QComboBox(parent)
    combo.setObjectName(name)
    combo.setAccessibleName(tr("What is shown"))
    combo.setToolTip(tr("What is shown here"))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.setMinimumWidth(1)  # names that somebody typed may be of any length
    for words, tip in choices:
        combo.addItem(words)
        combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    return combo

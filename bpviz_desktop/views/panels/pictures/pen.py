"""Points by hand: whether a click adds samples, and of which class or value."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.screen.prediction import is_of_classes
from bpviz_desktop.model.screen.said import class_said
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.panels.pictures.plane import Plane
from bpviz_desktop.views.widgets.number_field import NumberSpin

_MOST_CLASSES, _FIELD = 50, 130


class Pen(QWidget):
    """What the target of new samples is; its button stands in the card's head.

    Signals
    -------
    switched(bool)
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setObjectName("prediction_pen")
        self.button.setText("✎")
        self.button.setAccessibleName(tr("Samples by hand"))
        self.button.setCheckable(True)
        self.button.setToolTip(
            tr("Click to add a sample, drag to move one, right-click to remove one")
        )
        self.kind = QComboBox(self)
        self.kind.setObjectName("prediction_pen_class")
        self.kind.setAccessibleName(tr("Class of new samples"))
        self.kind.setToolTip(tr("Class of new samples"))
        self.value = NumberSpin(self)
        self.value.setObjectName("prediction_pen_value")
        self.value.setAccessibleName(tr("Target of new samples"))
        self.value.setToolTip(tr("Target of new samples"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field in (self.kind, self.value):
            grow(field.setFixedWidth, _FIELD)
            row.addWidget(field)
        row.addStretch(1)
        self._data: Data | None = None
        self.button.toggled.connect(self._on_toggled)

    def show_data(self, data: Data) -> None:
        """Offer the classes or a number; hidden where a picture is no whole sample."""
        old, self._data = self._data, data
        inputs, K = data.inputs.shape[1], data.targets.shape[1]
        self.button.setVisible(inputs <= 2)
        if inputs > 2:
            self.button.setChecked(False)
        self._show_fields()
        count = max(K, 2)
        is_new = old is None or (old.classes, old.targets.shape[1]) != (data.classes, K)
        if is_new or self.kind.count() != min(count, _MOST_CLASSES):
            self.kind.clear()
            self.kind.addItems(
                [class_said(data, k) for k in range(min(count, _MOST_CLASSES))]
            )

    def _show_fields(self) -> None:
        data, is_on = self._data, self.button.isChecked()
        if data is None:
            return
        of_classes = is_of_classes(data)
        # Over one input a click's height is the target.
        is_map = data.inputs.shape[1] == 2
        self.kind.setVisible(of_classes)
        self.value.setVisible(not of_classes)
        self.setVisible(is_on and (of_classes or is_map))

    def _on_toggled(self, is_on: bool) -> None:
        self._show_fields()
        self.switched.emit(is_on)

    def sample(self, plane: Plane, point: QPointF) -> Floats:
        """The sample that a click makes, (1, inputs + K)."""
        data = plane.session.document.data
        K = data.targets.shape[1]
        across, up = place_of(plane, point)
        y = np.zeros(K)
        if is_of_classes(data):
            k = max(self.kind.currentIndex(), 0)
            y[0 if K == 1 else k] = k if K == 1 else 1.0
        else:
            y[max(plane.output, 0)] = self.value.value() if plane.is_map else up
        x = [across, up] if plane.is_map else [across]
        return np.array([[*x, *y]])


def place_of(plane: Plane, point: QPointF) -> tuple[float, float]:
    """What a point of the screen stands for, in round numbers."""
    area, ends = plane.area, plane.prediction.ends[0]
    across = (point.x() - area.left()) / area.width()
    up = (area.bottom() - point.y()) / area.height()
    return (
        _rounded(ends.low + across * (ends.high - ends.low), ends.high - ends.low),
        _rounded(plane.low + up * (plane.high - plane.low), plane.high - plane.low),
    )


def _rounded(value: float, span: float) -> float:
    """To a thousandth or so of the axis."""
    digits = 3 - math.floor(math.log10(span)) if span > 0 else 3
    return round(value, min(max(digits, -300), 300))

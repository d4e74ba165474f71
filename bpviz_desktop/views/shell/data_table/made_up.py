"""Sets that the program makes up: which, how many, how noisy, and how they look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.language import tr
from bpviz_desktop.model.answers import are_classes, classes_of
from bpviz_desktop.model.document import Data, Document
from bpviz_desktop.model.generated import generated
from bpviz_desktop.views.look.size import grow, painter_in, room_of
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.widgets.count_spin import CountSpin
from bpviz_desktop.views.widgets.number_field import NumberSpin

_PICTURE, _DOT, _FIELD = 300, 3.2, 130
_MOST_SAMPLES = 100_000


class MadeUpSets(QWidget):
    """Fields for a set, its picture, and a button that draws it.

    Signals
    -------
    asked(str, object, int, float)
        Kind, a dict of options, seed, share for testing.
    """

    asked = Signal(str, object, int, float)

    def __init__(self, document: Document, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.kind = QComboBox(self)
        self.kind.setObjectName("made_up_kind")
        for kind, entry in DATASETS.items():
            self.kind.addItem(entry.title, kind)
        self.samples = CountSpin(self, low=2)
        self.samples.setMaximum(_MOST_SAMPLES)
        self.samples.setObjectName("made_up_samples")
        self.noise = NumberSpin(self, low=0.0)
        self.noise.setObjectName("made_up_noise")
        self.noise.set_digits(4)
        self.seed = CountSpin(self, low=0)
        self.seed.setObjectName("made_up_seed")
        self.tests = QSpinBox(self)
        self.tests.setRange(0, 90)
        self.tests.setSuffix(" %")
        self.tests.setValue(20)
        self.words, self.follows = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.follows.setObjectName("small")
        self.follows.setWordWrap(True)
        self.draw = QPushButton(tr("Draw these data"), self)
        self.draw.setObjectName("filled")
        self.picture = Scatter(theme, self)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._on_kind)
        for field in (self.samples, self.noise, self.seed):
            field.valueChanged.connect(self._preview)
        self.tests.valueChanged.connect(self._preview)
        self.draw.clicked.connect(self._on_draw)
        self._on_kind()

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        for title, field in (
            (tr("Set"), self.kind),
            (tr("Samples"), self.samples),
            (tr("Noise σ"), self.noise),
            (tr("Seed"), self.seed),
            (tr("Test part"), self.tests),
        ):
            grow(field.setMinimumWidth, _FIELD)
            field.setAccessibleName(title)
            self.form.addRow(title, field)
        left = QVBoxLayout()
        left.addLayout(self.form)
        left.addWidget(self.words)
        left.addWidget(self.follows)
        left.addSpacing(6)
        left.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 12, 0, 0)
        both.setSpacing(20)
        both.addLayout(left, 1)
        both.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)

    def show_document(self, document: Document) -> None:
        """Say what becomes of the network on the screen."""
        if document.network is not self._document.network:
            self._document = document
            self._say_what_follows()

    @property
    def _kind(self) -> str:
        kind: str = self.kind.currentData()
        return kind

    def _options(self) -> dict[str, float]:
        values = {"samples": self.samples.count, "noise": self.noise.value()}
        return {
            option.name: values[option.name] for option in DATASETS[self._kind].options
        }

    @Slot()
    def _on_kind(self) -> None:
        entry = DATASETS[self._kind]
        has = {option.name: option for option in entry.options}
        self.form.setRowVisible(self.samples, "samples" in has)
        self.form.setRowVisible(self.noise, "noise" in has)
        if "samples" in has:
            self.samples.show_count(int(has["samples"].default or 0))
        if "noise" in has:
            self.noise.show_value(float(has["noise"].default or 0))
        self.words.setText(entry.description)
        self._say_what_follows()
        self._preview()

    def _say_what_follows(self) -> None:
        entry, network = DATASETS[self._kind], self._document.network
        wanted = len(entry.inputs), len(entry.outputs)
        words = ""
        if wanted != (network.widths[0], network.widths[-1]):
            sizes = (wanted[0], *network.widths[1:-1], wanted[1])
            words = tr("The network follows: {join}.", join=" → ".join(map(str, sizes)))
        self.follows.setText(words)

    @Slot()
    def _preview(self) -> None:
        if not 2 <= self.samples.count <= _MOST_SAMPLES:
            self.picture.show_data(None)
            return
        choice = DATASETS.choice(self._kind, **self._options())
        share = self.tests.value() / 100
        self.picture.show_data(generated(choice, self.seed.count, share))

    @Slot()
    def _on_draw(self) -> None:
        share = self.tests.value() / 100
        self.asked.emit(self._kind, self._options(), self.seed.count, share)


class Scatter(QWidget):
    """Samples over one or two inputs; those for testing are hollow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._data: Data | None = None
        grow(self.setFixedSize, _PICTURE, _PICTURE)
        self.setAccessibleName(tr("Picture of the samples"))

    def show_data(self, data: Data | None) -> None:
        """Show other samples."""
        self._data = data
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame, and a mark for each sample."""
        painter = painter_in(self)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("panel"))
        painter.drawRect(QRectF(0.5, 0.5, _PICTURE - 1, _PICTURE - 1))
        data = self._data
        if data is None or not len(data.inputs):
            return
        if data.inputs.shape[1] > 2:
            painter.setPen(self._theme.color("text2"))
            painter.drawText(
                room_of(self),
                int(Qt.AlignmentFlag.AlignCenter),
                tr("More than two inputs"),
            )
            return
        self._paint_samples(painter, data)

    def _paint_samples(self, painter: QPainter, data: Data) -> None:
        is_plane = data.inputs.shape[1] == 2
        of_classes = are_classes(data.targets, data.test_targets)
        parts = ((data.inputs, data.targets), (data.test_inputs, data.test_targets))
        points = []
        for part, (x, y) in enumerate(parts):
            up = x[:, 1] if is_plane else y[:, 0]
            marks = classes_of(y) if of_classes and len(y) else [0] * len(x)
            points += [
                (float(a), float(b), int(mark), bool(part))
                for a, b, mark in zip(x[:, 0], up, marks, strict=True)
            ]
        spans = [_span([point[k] for point in points]) for k in (0, 1)]
        colors = self._theme.heat[0], self._theme.heat[-1], *self._theme.compared
        for a, b, mark, is_test in points:
            across = _placed(a, spans[0], _PICTURE)
            at = QPointF(across, _PICTURE - _placed(b, spans[1], _PICTURE))
            ink = QColor(colors[mark % len(colors)])
            painter.setPen(QPen(ink, 1.4))
            painter.setBrush(QBrush() if is_test else QBrush(ink))
            if mark % 2:
                painter.drawEllipse(at, _DOT, _DOT)
                continue
            half = _DOT - 0.5
            corner = at - QPointF(half, half)
            painter.drawRect(QRectF(corner, QSizeF(2 * half, 2 * half)))


def _span(values: list[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    room = (high - low) * 0.08 or 1.0
    return low - room, high + room


def _placed(value: float, span: tuple[float, float], size: float) -> float:
    return (value - span[0]) / (span[1] - span[0]) * size

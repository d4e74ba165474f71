"""Drawing new data: kind, size, noise, seed, share for testing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.model.document import Document
from bpviz_desktop.views.widgets.number_field import NumberSpin


class DataGenerator(QWidget):
    """A choice of data sets; with one chosen, its fields and a button.

    Signals
    -------
    data_asked(str, object, int, float)
        Kind, a dict of options, seed, share for testing.
    """

    data_asked = Signal(str, object, int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox(self)
        self._kind.setObjectName("data_set_combo")
        self._kind.setPlaceholderText("choose…")
        for kind, entry in DATASETS.items():
            self._kind.addItem(entry.title, kind)
        self._samples = QSpinBox(self)
        self._samples.setRange(2, 100_000)
        self._noise = NumberSpin(self, low=0.0)
        self._noise.set_digits(4)
        self._seed = QSpinBox(self)
        self._seed.setRange(0, 2**31 - 1)
        self._tests = QSpinBox(self)
        self._tests.setRange(0, 90)
        self._tests.setSuffix(" %")
        self._words = QLabel(self)
        self._words.setObjectName("small")
        self._words.setWordWrap(True)
        self._network: Network | None = None
        self._draw = QPushButton("Draw data", self)
        self._draw.setObjectName("draw_data")
        self._build()
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._draw.clicked.connect(self._on_draw)
        self._on_kind()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setColumnStretch(0, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("New data from", self._kind),
            ("Samples", self._samples),
            ("Noise σ", self._noise),
            ("Seed", self._seed),
            ("For testing", self._tests),
        )
        self._labels: list[QLabel] = []
        self._fields: list[QWidget] = []
        for row, (title, widget) in enumerate(rows):
            widget.setFixedWidth(112)
            widget.setAccessibleName(title)
            label = QLabel(title, self)
            self._labels.append(label)
            self._fields.append(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self._words, len(rows), 0, 1, 2)
        grid.addWidget(self._draw, len(rows) + 1, 1)

    def show_document(self, document: Document) -> None:
        """Offer the data sets that fit the network's inputs and outputs."""
        if document.network is self._network:
            return
        self._network = document.network
        widths = document.network.widths[0], document.network.widths[-1]
        model = self._kind.model()
        assert isinstance(model, QStandardItemModel)
        for row, entry in enumerate(DATASETS.values()):
            needed = len(entry.inputs), len(entry.outputs)
            fits = needed == widths
            else_say = f"Needs {needed[0]} inputs and {needed[1]} outputs."
            model.item(row).setEnabled(fits)
            model.item(row).setToolTip(entry.description if fits else else_say)
        self._kind.setCurrentIndex(-1)
        self._on_kind()

    @Slot()
    def _on_kind(self) -> None:
        kind = self._kind.currentData()
        options = DATASETS[kind].options if kind else ()
        has = {option.name: option for option in options}
        for name, label, widget in zip(
            ("samples", "noise", "", ""),
            self._labels[1:],
            self._fields[1:],
            strict=True,
        ):
            is_wanted = name in has if name else bool(kind)
            label.setVisible(is_wanted)
            widget.setVisible(is_wanted)
        self._words.setVisible(bool(kind))
        self._draw.setVisible(bool(kind))
        if "samples" in has:
            self._samples.setValue(int(has["samples"].default or 0))
            self._noise.show_value(float(has["noise"].default or 0))
        self._words.setText(DATASETS[kind].description if kind else "")

    @Slot()
    def _on_draw(self) -> None:
        kind = self._kind.currentData()
        values = {"samples": self._samples.value(), "noise": self._noise.value()}
        names = [option.name for option in DATASETS[kind].options]
        options = {name: values[name] for name in names}
        self.data_asked.emit(
            kind, options, self._seed.value(), self._tests.value() / 100
        )

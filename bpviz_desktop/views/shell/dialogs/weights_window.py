"""A layer's weights and biases as a table, with their gradients below."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
)

from bpviz_desktop.engine.board.symbols import layer_name, unit_name
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import short, whole
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState, Session
from bpviz_desktop.views.look.size import grow, sized_over
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.main_window import MainWindow

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_UNKNOWN, _REMOVED = "?", "–"
_COLUMN_PX, _SIZE = 76, QSize(560, 460)


class WeightsModel(QAbstractTableModel):
    """Rows are a layer's neurons, columns what leads into them, the last one biases.

    Signals
    -------
    typed(Part, str)
    """

    typed = Signal(object, str)

    def __init__(self, parent: QObject, *, are_gradients: bool) -> None:
        super().__init__(parent)
        self._are_gradients = are_gradients
        self._session: Session | None = None
        self._theme: Theme | None = None
        self._layer = 1

    def show_session(self, session: Session, layer: int, theme: Theme) -> None:
        """Show a layer of a session."""
        old, shape = self._session, self._shape(session, layer)
        is_other = old is None or layer != self._layer or shape != self._shape_now()
        if is_other:
            self.beginResetModel()
        self._session, self._layer, self._theme = session, layer, theme
        if is_other:
            self.endResetModel()
        else:
            corner = self.index(shape[0] - 1, shape[1] - 1)
            self.dataChanged.emit(self.index(0, 0), corner)
            for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
                last = shape[way is Qt.Orientation.Horizontal] - 1
                self.headerDataChanged.emit(way, 0, last)

    @staticmethod
    def _shape(session: Session, layer: int) -> tuple[int, int]:
        widths = session.document.network.widths
        return widths[layer], widths[layer - 1] + 1

    def _shape_now(self) -> tuple[int, int]:
        session = self._session
        return (0, 0) if session is None else self._shape(session, self._layer)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._shape_now()[0]

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._shape_now()[1]

    def part_at(self, index: _Index) -> Part:
        """The weight or bias in a cell."""
        j, i = index.row(), index.column()
        if i == self.columnCount() - 1:
            return Part("bias", self._layer, j)
        return Part("wire", self._layer, j, i)

    def _is_there(self, part: Part) -> bool:
        """Whether a cell stands for a parameter that exists."""
        session = self._session
        if session is None:
            return False
        network = session.document.network
        return part.i is None or bool(network.connected(part.layer)[part.j, part.i])

    def value_at(self, index: _Index) -> float | None:
        """The number of a cell; None where there is none, or none yet."""
        session, part = self._session, self.part_at(index)
        if session is None or not self._is_there(part):
            return None
        if not self._are_gradients:
            block = session.document.parameters.block(part.layer)
            return float(block[part.j, -1 if part.i is None else part.i])
        lesson = session.lesson
        term = lesson.order.gradient_of(part.layer, part.j, part.i)
        is_live = session.run_state is RunState.TRAINING
        if lesson.phase_of(term) is None or not (is_live or session.is_known(term)):
            return None
        return lesson.board.value(term)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        if self._session is None or not index.isValid():
            return None
        if role == _ROLE.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (_ROLE.DisplayRole, _ROLE.EditRole, _ROLE.ForegroundRole):
            return self._tip(index) if role == _ROLE.ToolTipRole else None
        value = self.value_at(index)
        if role == _ROLE.ForegroundRole:
            return self._color(value)
        if value is None:
            return _UNKNOWN if self._is_there(self.part_at(index)) else _REMOVED
        if role == _ROLE.EditRole:
            return whole(value)
        return short(value, self._session.document.display.decimals)

    def _tip(self, index: _Index) -> str:
        value = self.value_at(index)
        if value is not None:
            return whole(value)
        is_there = self._is_there(self.part_at(index))
        return tr("Not computed yet") if is_there else tr("This connection was removed")

    def _color(self, value: float | None) -> QColor | None:
        if self._theme is None:
            return None
        return self._theme.color("text2") if value is None else self._theme.sign(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if self._session is None or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        network = self._session.document.network
        if orientation is Qt.Orientation.Vertical:
            return unit_name(network, self._layer, section)
        if section == self.columnCount() - 1:
            return tr("bias")
        return unit_name(network, self._layer - 1, section)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may_type = not self._are_gradients and self._is_there(self.part_at(index))
        return flags | Qt.ItemFlag.ItemIsEditable if may_type else flags

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Pass on what was typed; left as it is it sets nothing."""
        if role != _ROLE.EditRole or str(value) == self.data(index, _ROLE.EditRole):
            return False
        self.typed.emit(self.part_at(index), str(value))
        return True


class WeightsWindow(QDialog):
    """The two tables of one layer, in step with the session.

    Signals
    -------
    typed(Part, str)
        A number was typed into a cell.
    asked(Part)
        A cell was clicked or walked to.
    """

    typed = Signal(object, str)
    asked = Signal(object)

    def __init__(self, layer: int, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("weights_window")
        self.setWindowTitle(tr("Weights as a table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sized_over(_SIZE, window))
        self._window = window
        self._session: Session | None = None
        self._wanted = layer
        self._layers = QComboBox(self)
        self._layers.setObjectName("weights_layer")
        self._layers.setAccessibleName(tr("Layer"))
        self.weights = self._table("weights_table", are_gradients=False)
        self.gradients = self._table("weight_gradients_table", are_gradients=True)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self._head(tr("Weights and biases of")))
        row.addWidget(self._layers, 1)
        column.addLayout(row)
        column.addWidget(self.weights, 1)
        column.addWidget(self._head(tr("Gradients ∂L/∂w and ∂L/∂b")))
        column.addWidget(self.gradients, 1)
        self._layers.currentIndexChanged.connect(self._on_layer)
        window.themed.connect(self._on_layer)
        for one, other in (
            (self.weights, self.gradients),
            (self.gradients, self.weights),
        ):
            for bar, follower in (
                (one.horizontalScrollBar(), other.horizontalScrollBar()),
                (one.verticalScrollBar(), other.verticalScrollBar()),
            ):
                bar.valueChanged.connect(follower.setValue)

    def _head(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("head")
        return label

    def _table(self, name: str, *, are_gradients: bool) -> QTableView:
        table, model = QTableView(self), WeightsModel(self, are_gradients=are_gradients)
        table.setObjectName(name)
        table.setModel(model)
        table.setWordWrap(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        across, down = table.horizontalHeader(), table.verticalHeader()
        grow(across.setDefaultSectionSize, _COLUMN_PX)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(table.fontMetrics().height() + 8)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMaximumWidth(2 * _COLUMN_PX)
        model.typed.connect(self.typed)
        table.selectionModel().currentChanged.connect(self._on_current)
        return table

    @Slot(object, object)
    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the layer as it stands."""
        self._session = session
        network = session.document.network
        if fields & {"document", "lesson"} or not self._layers.count():
            names = [layer_name(network, at) for at in range(1, network.depth + 1)]
            if names != [self._layers.itemText(k) for k in range(self._layers.count())]:
                at = self._layers.currentIndex()
                at = self._wanted - 1 if at < 0 else at
                blocked = self._layers.blockSignals(True)
                self._layers.clear()
                self._layers.addItems(names)
                self._layers.setCurrentIndex(min(at, len(names) - 1))
                self._layers.blockSignals(blocked)
        if fields & {"document", "lesson", "cursor", "run_state"}:
            self._on_layer()

    @Slot()
    def _on_layer(self) -> None:
        if self._session is None:
            return
        layer = self._layers.currentIndex() + 1
        for table in (self.weights, self.gradients):
            model = table.model()
            if isinstance(model, WeightsModel):
                model.show_session(self._session, layer, self._window.theme)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        model = now.model()
        if isinstance(model, WeightsModel):
            self.asked.emit(model.part_at(now))

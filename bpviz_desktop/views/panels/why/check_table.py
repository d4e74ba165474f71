"""A gradient by backward beside the same by central differences."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bpviz_desktop.engine.board.symbols import parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Network, flat_index, flat_size
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.textbook.gradcheck import GradientCheck
from bpviz_desktop.language import tr
from bpviz_desktop.model.numbers.written import five, fixed, whole
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.size import grow

_COLUMNS = (tr("Analytic"), tr("Numeric"), tr("Off by"), "")
_MARKS = {tr("agrees"): "✓", tr("differs"): "✕", tr("at a kink"): tr("kink")}
_MOST_ROWS = 6
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


def parameter_of(network: Network, index: int) -> tuple[int, int, int | None]:
    """Layer, to-unit and from-unit (None: bias) of an entry of `Parameters.flat`."""
    widths = network.widths
    layer = next(
        at for at in range(1, network.depth + 1) if index < flat_size(widths[: at + 1])
    )
    before = widths[layer - 1]
    j, i = divmod(index - flat_size(widths[:layer]), before + 1)
    return layer, j, None if i == before else i


def entry_of(network: Network, term: TermId) -> int | None:
    """Where the parameter that a term is about stands in `Parameters.flat`, if any."""
    letter = term.kind[-1]
    if term.kind in ("z", "x", "y") or letter not in ("W", "b"):
        return None
    if term.layer is None or term.j is None:
        return None
    return flat_index(
        network.widths, term.layer, term.j, None if letter == "b" else term.i
    )


def verdict(check: GradientCheck, row: int) -> str:
    """What the comparison of one entry says."""
    if check.near_kink[row]:
        return tr("at a kink")
    return tr("agrees") if check.has_passed[row] else tr("differs")


def narrow(value: float, decimals: int) -> str:
    """A number for a narrow column: 0.0822, and 4.39e−4 for 4.39×10⁻⁴."""
    mantissa, _, power = fixed(value, decimals).partition("×10")
    if not power:
        return mantissa
    return f"{mantissa}e{unicodedata.normalize('NFKC', power)}"


class CheckModel(QAbstractTableModel):
    """One row for each gradient that was checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: GradientCheck | None = None
        self._network: Network | None = None
        self._decimals = 4

    def set_check(self, session: Session) -> None:
        """Show another check, or none."""
        self.beginResetModel()
        self._check = session.gradient_check
        self._network = session.document.network
        self._decimals = session.document.display.decimals
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many gradients were checked."""
        is_empty = parent.isValid() or self._check is None
        return 0 if is_empty else len(self._check.indices)  # type: ignore[union-attr]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Analytic, numeric, difference, verdict."""
        return len(_COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles of the columns, and the parameter's name before each row."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return _COLUMNS[section]
        if self._check is None or self._network is None:
            return None
        place = parameter_of(self._network, int(self._check.indices[section]))
        return text(parameter_symbol(self._network, *place))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        check = self._check
        if check is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER
        row, column = index.row(), index.column()
        if column == 3:
            said = verdict(check, row)
            roles = Qt.ItemDataRole
            if role in (roles.ToolTipRole, roles.AccessibleTextRole):
                return said
            return _MARKS[said] if role == roles.DisplayRole else None
        value = float((check.analytic, check.numeric, check.difference)[column][row])
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole(value)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return five(value) if column == 2 else narrow(value, self._decimals)


class CheckTable(QWidget):
    """A button that asks for a check, and what came of it.

    Signals
    -------
    check_asked(object)
        TermId of the gradient to check.
    """

    check_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term: TermId | None = None
        self._button = QPushButton(tr("Check this gradient"), self)
        self._button.setObjectName("check_gradient")
        self._button.clicked.connect(self._on_clicked)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setObjectName("small")
        self._words.setWordWrap(True)
        self.rows = CheckModel(self)
        self.table = self._built_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        for widget in (self._words, self.table, self._button):
            column.addWidget(widget)
        column.setAlignment(self._button, Qt.AlignmentFlag.AlignLeft)

    def _built_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.rows)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        # As wide as what is in sight: powers of ten must not be cut.
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setResizeContentsPrecision(0)
        head.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        grow(head.setMinimumSectionSize, 30)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = table.verticalHeader()
        for each in (head, side):
            each.setStyleSheet("QHeaderView::section { padding: 2px 3px; }")
        side.setHighlightSections(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        return table

    @staticmethod
    def is_about(session: Session, term: TermId) -> bool:
        """Whether there is something to check of a term."""
        entry = entry_of(session.document.network, term)
        return entry is not None and bool(session.document.network.trainable[entry])

    def set_term(self, session: Session, term: TermId) -> None:
        """Show what is known of a term's gradient."""
        self._term = term
        check, progress = session.gradient_check, session.check_progress
        self.rows.set_check(session)
        self._button.setEnabled(progress is None)
        entry = entry_of(session.document.network, term)
        row = None
        if check is not None:
            row = next((k for k, at in enumerate(check.indices) if at == entry), None)
        self._words.setText(_words(check, progress, row))
        self.table.setVisible(check is not None)
        self.table.verticalHeader().setDefaultSectionSize(
            self.fontMetrics().height() + 6
        )
        self.table.setFixedHeight(self._height())
        if row is None:
            self.table.clearSelection()
        else:
            self.table.selectRow(row)

    def _height(self) -> int:
        row = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        return QSize(0, head + row * min(self.rows.rowCount(), _MOST_ROWS) + 2).height()

    @Slot()
    def _on_clicked(self) -> None:
        if self._term is not None:
            self.check_asked.emit(self._term)


def _words(
    check: GradientCheck | None, progress: tuple[int, int] | None, row: int | None
) -> str:
    """What the check is, how far it is, or what came of it."""
    if progress is not None:
        return tr(
            "Checking {value} of {value_2}…", value=progress[0], value_2=progress[1]
        )
    if check is None:
        return tr(
            "Moves this parameter a little up and down and compares "
            "the loss: (L(w + h) − L(w − h)) / 2h."
        )
    passed, count = int(check.has_passed.sum()), len(check.indices)
    if count == 1:
        return tr("Backward and central differences, side by side.")
    also = "" if row is not None else tr(" This one has not been checked.")
    return tr(
        "{passed} of {count} gradients agree with central differences.{also}",
        passed=passed,
        count=count,
        also=also,
    )

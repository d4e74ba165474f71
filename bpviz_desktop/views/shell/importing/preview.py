"""The first lines of a table, or those with errors, as they are or scaled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.cells import number
from bpviz_desktop.model.data.draft import Draft
from bpviz_desktop.model.data.loading import Fault
from bpviz_desktop.model.data.plan import IGNORE, INPUT
from bpviz_desktop.model.data.survey import NUMBER
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.look.size import grow
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.shell.importing.role_header import RoleHeader

Index = QModelIndex | QPersistentModelIndex
_ROW = 24
_GAP = "…"
# Whether this cell, not its whole line, cannot be used.
_IS_WRONG = Qt.ItemDataRole.UserRole


@dataclass
class _Line:
    """A line of the file; number 0 stands for lines that are not shown."""

    number: int
    cells: list[str] = field(default_factory=list)
    faults: dict[int | None, str] = field(default_factory=dict)


def lines_of(draft: Draft, *, only_faults: bool) -> list[_Line]:
    """The first lines; or those with errors, each with its neighbours."""
    faults: dict[int, list[Fault]] = {}
    for fault in draft.faults:
        faults.setdefault(fault.line, []).append(fault)
    rows = dict(draft.found.preview)
    if only_faults:
        wanted: set[int] = set()
        known = sorted(rows)
        places = {line: at for at, line in enumerate(known)}
        for line, found in faults.items():
            rows[line] = found[0].row[1]
            wanted.add(line)
            if line in places:
                at = places[line]
                wanted.update(known[max(at - 1, 0) : at + 2])
    else:
        wanted = set(rows)
    shown: list[_Line] = []
    for line in sorted(wanted):
        # Of lines beyond the first ones nothing is known of what stands between.
        if only_faults and shown and line - shown[-1].number > 1:
            shown.append(_Line(0))
        cells = rows[line]
        shown.append(
            _Line(
                line,
                list(cells) if not isinstance(cells, str) else [],
                {fault.column: fault.words for fault in faults.get(line, ())},
            )
        )
    return shown


class PreviewModel(QAbstractTableModel):
    """Lines of a table; a cell may be corrected.

    Signals
    -------
    corrected(int, int, str)
        Line, column, and what is to be read there.
    """

    corrected = Signal(int, int, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: Draft | None = None
        self._lines: list[_Line] = []
        self._scales: dict[int, tuple[float, float]] = {}
        self._mark = QIcon(octagon(theme))

    def show_draft(
        self, draft: Draft | None, *, only_faults: bool, scaled: bool
    ) -> None:
        """Show the lines of a draft."""
        self.beginResetModel()
        self._draft = draft
        self._lines = [] if draft is None else lines_of(draft, only_faults=only_faults)
        self._scales = _scales(draft) if draft is not None and scaled else {}
        self.endResetModel()

    def row_of(self, line: int) -> int:
        """Where a line of the file stands; −1 where it is not shown."""
        return next(
            (k for k, each in enumerate(self._lines) if each.number == line), -1
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the table has."""
        if parent.isValid() or self._draft is None:
            return 0
        return len(self._draft.found.columns)

    def _text(self, line: _Line, column: int) -> str:
        assert self._draft is not None
        corrected = self._draft.plan.corrected.get((line.number, column))
        if corrected is not None:
            return corrected
        return line.cells[column] if column < len(line.cells) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell as it is in the file, or scaled."""
        draft = self._draft
        if draft is None or not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        is_wrong = column in line.faults or None in line.faults
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._shown(line, column, role)
            case Qt.ItemDataRole.TextAlignmentRole:
                is_number = draft.found.columns[column].kind == NUMBER
                side = (
                    Qt.AlignmentFlag.AlignRight
                    if is_number
                    else (Qt.AlignmentFlag.AlignLeft)
                )
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                if is_wrong:
                    return self._theme.color("error")
                is_idle = draft.plan.roles[column] == IGNORE or not line.number
                return self._theme.color("text2" if is_idle else "text")
            case Qt.ItemDataRole.BackgroundRole:
                return self._theme.color("error_tint") if is_wrong else None
            case _ if role == _IS_WRONG:
                return column in line.faults
            case Qt.ItemDataRole.ToolTipRole:
                return line.faults.get(column, line.faults.get(None))
        return None

    def _shown(self, line: _Line, column: int, role: int) -> str:
        if not line.number:
            return _GAP if column == 0 else ""
        text = self._text(line, column)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if column in line.faults and not text.strip():
            return tr("empty")
        if column in self._scales and column not in line.faults:
            assert self._draft is not None
            columns = self._draft.found.columns
            value = number(
                text,
                self._draft.found.dialect.decimal,
                percent=columns[column].is_percent,
            )
            if value is not None:
                offset, scale = self._scales[column]
                return short((value - offset) / scale)
        return text.strip() if text.isprintable() else repr(text)[1:-1]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Names of columns; numbers of lines, marked where something is wrong."""
        if self._draft is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            is_name = role == Qt.ItemDataRole.DisplayRole
            return self._draft.found.columns[section].name if is_name else None
        line = self._lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(line.number) if line.number else ""
        if role == Qt.ItemDataRole.DecorationRole and line.faults:
            return self._mark
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be corrected, lines that are not shown cannot."""
        flags = super().flags(index)
        if index.isValid() and self._lines[index.row()].number:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Have a cell read as if this were written there."""
        line, text = self._lines[index.row()], str(value)
        if role != Qt.ItemDataRole.EditRole or self._text(line, index.column()) == text:
            return False
        self.corrected.emit(line.number, index.column(), text)
        return True


def _scales(draft: Draft) -> dict[int, tuple[float, float]]:
    """Offset and scale of the columns that are scaled."""
    if draft.made is None or draft.made.document.data.scaling is None:
        return {}
    scaling = draft.made.document.data.scaling
    plan, scales, at = draft.plan, {}, 0
    from bpviz_desktop.model.data.plan import width_of

    for column in plan.columns(INPUT):
        as_classes = column in plan.as_classes
        if not as_classes:
            scales[column] = (scaling.offset[at], scaling.scale[at])
        at += width_of(draft.found.columns[column], as_classes)
    return scales


def _octagon_points(size: float, at: QPointF) -> QPolygonF:
    """An octagon of this width round a point."""
    half, cut = size / 2, size * 0.293
    corners: Iterable[tuple[float, float]] = (
        (-half + cut, -half),
        (half - cut, -half),
        (half, -half + cut),
        (half, half - cut),
        (half - cut, half),
        (-half + cut, half),
        (-half, half - cut),
        (-half, -half + cut),
    )
    return QPolygonF([at + QPointF(x, y) for x, y in corners])


def octagon(theme: Theme, size: int = 14) -> QPixmap:
    """The mark of an error: an octagon with an exclamation mark."""
    picture = QPixmap(2 * size, 2 * size)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("error"))
    painter.drawPolygon(_octagon_points(size - 1, QPointF(size / 2, size / 2)))
    painter.setPen(QPen(theme.color("panel"), 1.6))
    x = size / 2
    painter.drawLine(QPointF(x, size * 0.25), QPointF(x, size * 0.56))
    painter.drawPoint(QPointF(x, size * 0.74))
    painter.end()
    return picture


class _Outlined(QStyledItemDelegate):
    """Draws a frame round a cell that cannot be used."""

    def __init__(self, color: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = color

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().paint(painter, option, index)
        if index.data(_IS_WRONG):
            painter.save()
            painter.setPen(QPen(self._color, 2))
            rect = option.rect
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.restore()


class PreviewTable(QTableView):
    """The table; Enter on a head's column asks for its role."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import_preview")
        self.setAccessibleName(tr("Preview of the table"))
        self.lines = PreviewModel(theme, self)
        self.setModel(self.lines)
        self.heads = RoleHeader(theme, self)
        self.setHorizontalHeader(self.heads)
        self.setItemDelegate(_Outlined(theme.color("error"), self))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        grow(self.verticalHeader().setDefaultSectionSize, _ROW)
        grow(self.verticalHeader().setMinimumWidth, 52)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    def fit(self) -> None:
        """Give each column the width of its head."""
        for at in range(min(self.lines.columnCount(), 200)):
            self.setColumnWidth(at, self.heads.width_of(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu key asks for the role of the column."""
        if event.key() == Qt.Key.Key_Menu and self.currentIndex().isValid():
            self.heads.ask(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def correct(self, line: int, column: int) -> None:
        """Begin to type into a cell."""
        row = self.lines.row_of(line)
        if row >= 0:
            index = self.lines.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()
            self.edit(index)

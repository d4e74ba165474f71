"""Weights and biases: a slider and a spin box for each."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.engine.board.symbols import parameter_symbol, unit_name
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.formula.symbol_label import SymbolLabel
from bpviz_desktop.views.widgets.number_field import NumberField
from bpviz_desktop.views.widgets.panel import LivePanel

# So many parameters get a slider all at once; of larger networks the selection's do.
MOST = 32


class ParameterPlace(NamedTuple):
    """A weight, or with `i` None a bias."""

    layer: int
    j: int
    i: int | None


class ParameterField(NumberField):
    """The field of one parameter, with the names that scripts know it by."""

    def __init__(
        self, network: Network, place: ParameterPlace, parent: QWidget
    ) -> None:
        symbol = parameter_symbol(network, *place)
        super().__init__(SymbolLabel(symbol, parent), parent=parent)
        self.place = place
        letter, indices = "b", f"{place.layer}_{place.j}"
        to = unit_name(network, place.layer, place.j)
        words = tr("bias of {to}", to=to)
        if place.i is not None:
            letter, indices = "w", f"{indices}_{place.i}"
            source = unit_name(network, place.layer - 1, place.i)
            words = tr("weight from {source} to {to}", source=source, to=to)
        self.slider.setObjectName(f"slider_{letter}_{indices}")
        self.spin.setObjectName(f"spin_{letter}_{indices}")
        self.name = text(symbol)
        self.slider.setAccessibleName(f"{self.name}, {words}")
        self.slider.setToolTip(
            tr("Drag the {words}: every number follows", words=words)
        )
        self.spin.setAccessibleName(f"{self.name}, {words}")


class ParametersPanel(LivePanel):
    """Fields of all parameters of a small network, or of the selection."""

    name = "parameters_panel"

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(intents, parent)
        self._fields: dict[ParameterPlace, ParameterField] = {}
        self._network: Network | None = None
        self._session: Session | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setObjectName("small")
        self._note.setWordWrap(True)
        self._column.addWidget(self._note)

    def show_session(self, session: Session, fields: frozenset[str]) -> None:
        """Show the parameters; rows are made anew only when others are wanted."""
        network = session.document.network
        if fields & {"document", "selection"}:
            wanted = _wanted(network, session.selection)
            if network is not self._network or tuple(self._fields) != wanted:
                self._rebuild(network, wanted)
        self._session = session
        self.draw_in_time(session)

    def draw(self) -> None:
        """Write the numbers into the fields."""
        session = self._session
        if session is None:
            return
        parameters = session.document.parameters
        digits = session.document.display.decimals
        for place, field in self._fields.items():
            block = parameters.block(place.layer)
            column = -1 if place.i is None else place.i
            field.show_value(float(block[place.j, column]), digits)

    def _rebuild(self, network: Network, wanted: tuple[ParameterPlace, ...]) -> None:
        if network is not self._network:
            self._drop(tuple(self._fields))
        self._network = network
        self._drop(tuple(place for place in self._fields if place not in wanted))
        for row, place in enumerate(wanted):
            field = self._fields.get(place)
            if field is None:
                field = self._made(network, place)
            self._column.removeWidget(field)
            self._column.insertWidget(row, field)
        self._fields = {place: self._fields[place] for place in wanted}
        hidden = network.parameter_count - len(wanted)
        self._note.setVisible(hidden > 0)
        self._note.setText(
            tr(
                "{hidden:,} more. Select neurons or wires on the canvas to see theirs.",
                hidden=hidden,
            )
        )

    def _made(self, network: Network, place: ParameterPlace) -> ParameterField:
        field = ParameterField(network, place, self)
        field.moved.connect(self._on_moved)
        field.taken.connect(self._on_taken)
        field.let_go.connect(self._on_let_go)
        field.refused.connect(self._on_refused)
        self._fields[place] = field
        return field

    def _drop(self, places: tuple[ParameterPlace, ...]) -> None:
        for place in places:
            field = self._fields.pop(place)
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()

    @Slot(float)
    def _on_moved(self, value: float) -> None:
        field = self.sender()
        if isinstance(field, ParameterField):
            self.intents.edit(edits.set_parameter, *field.place, value=value)

    @Slot()
    def _on_taken(self) -> None:
        self.intents.begin_gesture(holds_run=True)

    @Slot()
    def _on_let_go(self) -> None:
        field = self.sender()
        if isinstance(field, ParameterField):
            self.intents.end_gesture(f"{field.name} = {field.spin.text()}")

    @Slot(str)
    def _on_refused(self, fault: str) -> None:
        field = self.sender()
        if isinstance(field, ParameterField):
            kept = field.spin.textFromValue(field.spin.value())
            self.intents.show_message(
                tr(
                    "{fault}; {name} stays {kept}.",
                    fault=fault,
                    name=field.name,
                    kept=kept,
                )
            )


def _wanted(network: Network, selection: frozenset[Part]) -> tuple[ParameterPlace, ...]:
    """Which parameters to show: the selection's first, at most MOST of them."""
    selected = {place for part in selection for place in _of_part(network, part)}
    if network.parameter_count <= MOST:
        every = tuple(
            ParameterPlace(layer, j, i)
            for layer in range(1, network.depth + 1)
            for i_first in (True, False)
            for j in range(network.widths[layer])
            for i in (_wires(network, layer, j) if i_first else (None,))
        )
        first = tuple(place for place in every if place in selected)
        return (*first, *(place for place in every if place not in selected))
    if not selected:
        selected = set(_of_part(network, Part("unit", 1, 0)))
    ordered = sorted(
        selected,
        key=lambda place: (place.layer, place.j, place.i is None, place.i or 0),
    )
    return tuple(ordered[:MOST])


def _wires(network: Network, layer: int, j: int) -> tuple[int, ...]:
    return tuple(int(i) for i in network.connected(layer)[j].nonzero()[0])


def _of_part(network: Network, part: Part) -> tuple[ParameterPlace, ...]:
    """The parameters of a wire or bias, or those that lead into a neuron, a layer."""
    if not 1 <= part.layer <= network.depth or part.j >= network.widths[part.layer]:
        return ()
    if part.kind == "wire":
        return (ParameterPlace(part.layer, part.j, part.i),)
    if part.kind == "bias":
        return (ParameterPlace(part.layer, part.j, None),)
    if part.kind == "unit":
        wires = _wires(network, part.layer, part.j)
        return tuple(ParameterPlace(part.layer, part.j, i) for i in (*wires, None))
    if part.kind == "layer":
        units = (
            Part("unit", part.layer, j)
            for j in range(min(MOST, network.widths[part.layer]))
        )
        return tuple(place for unit in units for place in _of_part(network, unit))
    return ()

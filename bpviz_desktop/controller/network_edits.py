"""What hand, key or menu ask of the network on the canvas, turned into edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.model import edits, pasting, structure
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.project.fragment import (
    dump_fragment,
    is_fragment,
    parse_fragment,
)
from bpviz_desktop.model.screen.parts import Part, parts_of

_LOCKED = "The network is locked: View → Lock network opens it."
_NO_FRAGMENT = "The clipboard holds no neurons and no layers."
_NOTHING = "Select a neuron or a connection first."


class NetworkEdits(QObject):
    """Changes the structure, unless it is locked (GUI thread)."""

    def __init__(self, store: Store, intents: Intents) -> None:
        super().__init__(intents)
        self._store = store
        self._intents = intents

    def _is_open(self) -> bool:
        """Whether the network may be changed; says so if not."""
        if self._store.session.is_locked:
            self._intents.show_message(_LOCKED)
        return not self._store.session.is_locked

    @property
    def _layer(self) -> int | None:
        """The layer of what is selected, if that is one."""
        of = {part.layer for part in self._store.session.selection}
        return of.pop() if len(of) == 1 else None

    @Slot(bool)
    def set_locked(self, is_locked: bool) -> None:
        """Have the canvas ignore every hand that would change it, or no longer."""
        self._store.update(is_locked=is_locked)

    @Slot()
    def select_all(self) -> None:
        """Select every neuron and every connection."""
        self._intents.select(parts_of(self._store.session.document.network))

    @property
    def _units(self) -> list[structure.Unit]:
        """The neurons that are selected."""
        chosen = self._store.session.selection
        return [(part.layer, part.j) for part in chosen if part.kind == "unit"]

    @property
    def _layers(self) -> list[int]:
        """The layers whose heads are selected."""
        return [p.layer for p in self._store.session.selection if p.kind == "layer"]

    @Slot()
    def duplicate(self) -> None:
        """Give every layer, or else every neuron, that is selected a twin."""
        if not self._units and not self._layers:
            self._intents.show_message("Select the neurons to duplicate first.")
        elif not self._is_open():
            return
        elif self._layers:
            self._intents.edit(pasting.duplicate_layers, self._layers)
        else:
            self._intents.edit(pasting.duplicate_units, self._units)

    def copied(self) -> str | None:
        """The layers, or else the neurons, that are selected, as text."""
        document = self._store.session.document
        try:
            if self._layers:
                return dump_fragment(pasting.copied_layers(document, self._layers))
            if self._units:
                return dump_fragment(pasting.copied_units(document, self._units))
            fault = "Select the neurons to copy first."
        except EditError as error:
            fault = str(error)
        self._intents.show_message(fault)
        return None

    def cut(self) -> str | None:
        """Copy what is selected, and remove it if that is possible."""
        text, before = self.copied(), self._store.session.document
        if text is None or not self._is_open():
            return None
        if self._layers:
            self._intents.edit(pasting.cut_layers, self._layers)
        else:
            self._intents.edit(pasting.cut_units, self._units)
        return None if self._store.session.document is before else text

    def paste(self, text: str) -> None:
        """Add what was copied, to the layer of the selection or behind it."""
        if not is_fragment(text):
            self._intents.show_message(_NO_FRAGMENT)
        elif self._is_open():
            try:
                fragment = parse_fragment(text)
            except ProjectError as error:
                self._intents.show_message(f"Nothing is pasted: {error.problems[0]}.")
            else:
                self._intents.edit(pasting.paste, fragment, self._layer)

    @Slot()
    def delete(self) -> None:
        """Remove what is selected: layers, or neurons and connections."""
        chosen, units = self._store.session.selection, self._units
        wires = [
            (p.layer, p.j, p.i) for p in chosen if p.kind == "wire" and p.i is not None
        ]
        if self._layers:
            self.remove_layers(self._layers)
        elif not units and not wires:
            self._intents.show_message(_NOTHING)
        else:
            self.remove(units=units, wires=wires)

    def remove(
        self,
        *,
        units: Sequence[structure.Unit] = (),
        wires: Sequence[structure.Wire] = (),
    ) -> None:
        """Remove these neurons and connections."""
        if self._is_open():
            self._intents.edit(structure.remove, units=units, wires=wires)

    @Slot()
    def add_unit_here(self) -> None:
        """Add a neuron to the layer of the selection, else to the last hidden one."""
        last = self._store.session.document.network.depth - 1
        self.add_unit(last if self._layer is None else self._layer)

    def add_unit(self, layer: int) -> None:
        """Add a neuron to a layer."""
        if self._is_open():
            self._intents.edit(structure.add_unit, layer)

    def remove_unit(self, layer: int) -> None:
        """Take the last neuron of a layer away."""
        last = self._store.session.document.network.widths[layer] - 1
        if self._is_open():
            self._intents.edit(structure.remove, units=[(layer, last)])

    @Slot()
    def add_layer_here(self) -> None:
        """Add a layer behind that of the selection, else before the output."""
        last = self._store.session.document.network.depth - 1
        self.add_layer(last if self._layer is None else min(self._layer, last))

    def add_layer(self, after: int) -> None:
        """Add a layer behind another."""
        if self._is_open():
            self._intents.edit(structure.add_layer, after)

    def remove_layers(self, layers: Sequence[int]) -> None:
        """Take hidden layers away."""
        if self._is_open():
            self._intents.edit(structure.remove_layers, layers)

    def set_activation(self, layer: int, kind: str) -> None:
        """Take another activation; says so where the loss follows."""
        if not self._is_open():
            return
        before = self._store.session.document.loss.kind
        self._intents.edit(structure.set_activation, layer, kind)
        loss = self._store.session.document.loss.kind
        if loss != before:
            self._intents.show_message(
                f"The loss is {LOSSES[loss].title.lower()} now: it goes with "
                f"{ACTIVATIONS[kind].title}."
            )

    def restore(self, layer: int, j: int, i: int) -> None:
        """Bring a removed connection back."""
        if self._is_open():
            self._intents.edit(structure.restore_wires, [(layer, j, i)])

    def connect_layer(self, layer: int, is_wanted: bool) -> None:
        """Bring back, or remove, all connections that lead into a layer."""
        change = structure.connect_layer if is_wanted else structure.disconnect_layer
        if self._is_open():
            self._intents.edit(change, layer)

    def set_skip(self, layer: int, source: int | None) -> None:
        """Add an earlier layer's output to a layer's, or no more."""
        if self._is_open():
            self._intents.edit(structure.set_skip, layer, source)

    def move(self, layer: int, j: int, to: int) -> None:
        """Put a neuron at another place of its layer."""
        if self._is_open():
            self._intents.edit(structure.move_unit, layer, j, to)

    def rename(self, layer: int, j: int | None, name: str) -> None:
        """Call a neuron, or with `j` None a layer, by a name."""
        if not self._is_open():
            return
        if j is None:
            self._intents.edit(structure.rename_layer, layer, name)
        else:
            self._intents.edit(structure.rename_unit, layer, j, name)

    @Slot(object, object)
    def link(self, source: Part, target: Part) -> None:
        """A line was drawn: bring the connection back, or add a skip connection."""
        network = self._store.session.document.network
        if target.layer <= source.layer:
            self._intents.show_message("A connection leads to a later layer.")
            return
        is_next = target.layer == source.layer + 1
        if is_next and not network.connected(target.layer)[target.j, source.j]:
            self.restore(target.layer, target.j, source.j)
        else:
            self.set_skip(target.layer, source.layer)

    @Slot(object, int)
    def carry(self, part: Part, to: int) -> None:
        """A neuron was dragged to another place of its layer."""
        self.move(part.layer, part.j, to)

    @Slot(object, object)
    def place(self, part: Part, where: tuple[float, float]) -> None:
        """A neuron was dragged to where it shall be drawn."""
        if self._is_open():
            places = {(part.layer, part.j): where}
            self._intents.edit(structure.place_units, places)

    @Slot()
    def reset_layout(self) -> None:
        """Leave it to the program where neurons stand."""
        if self._is_open():
            self._intents.edit(structure.reset_layout)

    @Slot(object, str)
    def type(self, part: Part, words: str) -> None:
        """A name or a number was typed in place."""
        if part.kind == "layer":
            self.rename(part.layer, None, words)
            return
        if part.kind == "unit" and part.layer:
            self.rename(part.layer, part.j, words)
            return
        value, session = read_number(words), self._store.session
        if value is None:
            self._intents.show_message(
                f"“{words[:40]}” is not a number; nothing changes."
            )
        elif not self._is_open():
            return
        elif part.kind in ("wire", "bias"):
            place = part.layer, part.j, part.i
            self._intents.edit(edits.set_parameter, *place, value=value)
        else:
            of_targets = part.kind == "target"
            self._intents.edit(
                edits.set_sample, session.sample, part.j, value, of_targets=of_targets
            )

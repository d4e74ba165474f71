"""What hand, key or menu ask of the network on the canvas, turned into edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.store import Store
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.language import inside, tr
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.data import samples
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.screen.parts import Part

_LOCKED = tr("The network is locked: View → Lock network opens it.")


class NetworkEdits(QObject):
    """Changes the structure, unless it is locked (GUI thread)."""

    def __init__(self, store: Store, intents: Intents) -> None:
        super().__init__(intents)
        self._store = store
        self._intents = intents

    def is_open(self) -> bool:
        """Whether the network may be changed; says so if not."""
        if self._store.session.is_locked:
            self._intents.show_message(_LOCKED)
        return not self._store.session.is_locked

    @Slot(bool)
    def set_locked(self, is_locked: bool) -> None:
        """Have the canvas ignore every hand that would change it, or no longer."""
        self._store.update(is_locked=is_locked)

    def remove(
        self,
        *,
        units: Sequence[structure.Unit] = (),
        wires: Sequence[structure.Wire] = (),
    ) -> None:
        """Remove these neurons and connections."""
        if self.is_open():
            self._intents.edit(structure.remove, units=units, wires=wires)

    def add_unit(self, layer: int) -> None:
        """Add a neuron to a layer."""
        if self.is_open():
            self._intents.edit(structure.add_unit, layer)

    def remove_unit(self, layer: int) -> None:
        """Take the last neuron of a layer away."""
        last = self._store.session.document.network.widths[layer] - 1
        if self.is_open():
            self._intents.edit(structure.remove, units=[(layer, last)])

    def add_layer(self, after: int) -> None:
        """Add a layer behind another."""
        if self.is_open():
            self._intents.edit(structure.add_layer, after)

    def remove_layers(self, layers: Sequence[int]) -> None:
        """Take hidden layers away."""
        if self.is_open():
            self._intents.edit(structure.remove_layers, layers)

    def set_activation(self, layer: int, kind: str) -> None:
        """Take another activation; says so where the loss follows."""
        if not self.is_open():
            return
        before = self._store.session.document.loss.kind
        self._intents.edit(structure.set_activation, layer, kind)
        loss = self._store.session.document.loss.kind
        if loss != before:
            self._intents.show_message(
                tr(
                    "The loss is {lower} now: it goes with {title}.",
                    lower=inside(LOSSES[loss].title),
                    title=ACTIVATIONS[kind].title,
                )
            )

    def restore(self, layer: int, j: int, i: int) -> None:
        """Bring a removed connection back."""
        if self.is_open():
            self._intents.edit(structure.restore_wires, [(layer, j, i)])

    def connect_layer(self, layer: int, is_wanted: bool) -> None:
        """Bring back, or remove, all connections that lead into a layer."""
        change = structure.connect_layer if is_wanted else structure.disconnect_layer
        if self.is_open():
            self._intents.edit(change, layer)

    def set_skip(self, layer: int, source: int | None) -> None:
        """Add an earlier layer's output to a layer's, or no more."""
        if self.is_open():
            self._intents.edit(structure.set_skip, layer, source)

    def move(self, layer: int, j: int, to: int) -> None:
        """Put a neuron at another place of its layer."""
        if self.is_open():
            self._intents.edit(structure.move_unit, layer, j, to)

    def rename(self, layer: int, j: int | None, name: str) -> None:
        """Call a neuron, or with `j` None a layer, by a name."""
        if not self.is_open():
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
            self._intents.show_message(tr("A connection leads to a later layer."))
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
        self.place_all({(part.layer, part.j): where})

    def place_all(self, places: dict[structure.Unit, tuple[float, float]]) -> None:
        """Draw neurons elsewhere."""
        if self.is_open():
            self._intents.edit(structure.place_units, places)

    @Slot()
    def reset_layout(self) -> None:
        """Leave it to the program where neurons stand."""
        if self.is_open():
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
                tr("“{value}” is not a number; nothing changes.", value=words[:40])
            )
        elif not self.is_open():
            return
        elif part.kind in ("wire", "bias"):
            place = part.layer, part.j, part.i
            self._intents.edit(edits.set_parameter, *place, value=value)
        else:
            inputs = session.document.network.widths[0]
            before = inputs if part.kind == "target" else 0
            cell = session.sample, before + part.j
            self._intents.edit(samples.set_cells, {cell: value})

"""What is done to whatever is selected: menu entries and keys, turned into edits."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.network_edits import NetworkEdits
from bpviz_desktop.controller.store import Store
from bpviz_desktop.language import tr
from bpviz_desktop.model import edits, pasting, structure
from bpviz_desktop.model.edits import EditError, Place
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.project.error import ProjectError
from bpviz_desktop.model.project.fragment import (
    dump_fragment,
    is_fragment,
    parse_fragment,
)
from bpviz_desktop.model.screen.parts import Part, parts_of

_NO_FRAGMENT = tr("The clipboard holds no neurons and no layers.")
_NO_NEURON = tr("Select neurons or a layer first.")
_NOTHING = tr("Select a neuron or a connection first.")
# Nudges that follow each other faster are one entry of the history.
_BURST_S = 0.8


class SelectionEdits(QObject):
    """Changes what is selected, unless the network is locked (GUI thread)."""

    def __init__(
        self, store: Store, intents: Intents, network_edits: NetworkEdits
    ) -> None:
        super().__init__(intents)
        self._store = store
        self._intents = intents
        self._network_edits = network_edits
        self._burst, self._last_nudge = 0, -_BURST_S

    # What is selected.

    @property
    def _selection(self) -> frozenset[Part]:
        return self._store.session.selection

    @property
    def units(self) -> list[structure.Unit]:
        """The neurons that are selected."""
        return [(p.layer, p.j) for p in self._selection if p.kind == "unit"]

    @property
    def _layers(self) -> list[int]:
        """The layers whose heads are selected."""
        return [part.layer for part in self._selection if part.kind == "layer"]

    @property
    def _wires(self) -> list[structure.Wire]:
        return [
            (p.layer, p.j, p.i)
            for p in self._selection
            if p.kind == "wire" and p.i is not None
        ]

    @property
    def _layer(self) -> int | None:
        """The layer of what is selected, if that is one."""
        of = {part.layer for part in self._selection}
        return of.pop() if len(of) == 1 else None

    @property
    def places(self) -> list[Place]:
        """The weights that are selected, and the biases, also those of neurons."""
        biases = {(p.layer, p.j) for p in self._selection if p.kind == "bias"}
        biases |= {unit for unit in self.units if unit[0]}
        return sorted(self._wires) + [(*unit, None) for unit in sorted(biases)]

    @Slot()
    def select_all(self) -> None:
        """Select every neuron and every connection."""
        self._intents.select(parts_of(self._store.session.document.network))

    # Copy, cut, paste.

    def copied(self) -> str | None:
        """The layers, or else the neurons, that are selected, as text."""
        document, fault = self._store.session.document, _NO_NEURON
        try:
            if self._layers:
                return dump_fragment(pasting.copied_layers(document, self._layers))
            if self.units:
                return dump_fragment(pasting.copied_units(document, self.units))
        except EditError as error:
            fault = str(error)
        self._intents.show_message(fault)
        return None

    def cut(self) -> str | None:
        """Copy what is selected, and remove it if that is possible."""
        text, before = self.copied(), self._store.session.document
        if text is None or not self._network_edits.is_open():
            return None
        if self._layers:
            self._intents.edit(pasting.cut_layers, self._layers)
        else:
            self._intents.edit(pasting.cut_units, self.units)
        return None if self._store.session.document is before else text

    def paste(self, text: str) -> None:
        """Add what was copied, to the layer of the selection or behind it."""
        if not is_fragment(text):
            self._intents.show_message(_NO_FRAGMENT)
        elif self._network_edits.is_open():
            try:
                fragment = parse_fragment(text)
            except ProjectError as error:
                self._intents.show_message(
                    tr("Nothing is pasted: {value}.", value=error.problems[0])
                )
            else:
                self._intents.edit(pasting.paste, fragment, self._layer)

    @Slot()
    def duplicate(self) -> None:
        """Give every layer, or else every neuron, that is selected a twin."""
        if not self.units and not self._layers:
            self._intents.show_message(_NO_NEURON)
        elif not self._network_edits.is_open():
            return
        elif self._layers:
            self._intents.edit(pasting.duplicate_layers, self._layers)
        else:
            self._intents.edit(pasting.duplicate_units, self.units)

    # Add and remove.

    @Slot()
    def add_unit(self) -> None:
        """Add a neuron to the layer of the selection, else to the last hidden one."""
        last = self._store.session.document.network.depth - 1
        self._network_edits.add_unit(last if self._layer is None else self._layer)

    @Slot()
    def add_layer(self) -> None:
        """Add a layer behind that of the selection, else before the output."""
        last = self._store.session.document.network.depth - 1
        after = last if self._layer is None else min(self._layer, last)
        self._network_edits.add_layer(after)

    @Slot()
    def delete(self) -> None:
        """Remove what is selected: layers, or neurons and connections."""
        if self._layers:
            self._network_edits.remove_layers(self._layers)
        elif not self.units and not self._wires:
            self._intents.show_message(_NOTHING)
        else:
            self._network_edits.remove(units=self.units, wires=self._wires)

    @Slot()
    def disconnect_units(self) -> None:
        """Remove every connection that leads into a neuron that is selected."""
        network = self._store.session.document.network
        wires = [
            (layer, j, int(i))
            for layer, j in self.units
            if layer
            for i in network.connected(layer)[j].nonzero()[0]
        ]
        if wires:
            self._network_edits.remove(wires=wires)
        else:
            self._intents.show_message(tr("Select neurons with connections first."))

    # Values.

    @Slot(object, str)
    def type(self, part: Part, words: str) -> None:
        """Something was typed on a part: for all that is selected, if it is of that."""
        value, place = read_number(words), (part.layer, part.j, part.i)
        is_number = value is not None and part.kind in ("wire", "bias")
        if not is_number or len(self.places) < 2 or place not in self.places:
            self._network_edits.type(part, words)
        elif value is not None and self._network_edits.is_open():
            self._intents.edit(edits.set_parameters, self.places, value=value)

    @Slot(float)
    def nudge(self, by: float) -> None:
        """Move every weight and bias that is selected a little."""
        now = time.monotonic()
        if not self.places:
            self._intents.show_message(_NOTHING)
        elif self._network_edits.is_open():
            self._burst += now - self._last_nudge > _BURST_S
            self._last_nudge = now
            self._intents.edit_on(
                self._burst, edits.nudge_parameters, self.places, by=by
            )

    @Slot()
    def freeze(self) -> None:
        """Freeze the biases of the selected layers; train them if they are frozen."""
        network = self._store.session.document.network
        layers = {part.layer for part in self._selection} - {0}
        if not layers:
            self._intents.show_message(_NO_NEURON)
        elif self._network_edits.is_open():
            are_trained = any(network.layer(at).train_biases for at in layers)
            self._intents.edit(edits.train_biases, not are_trained, layers)

"""Every edit of the structure in any order, with training, undo, saving in between."""

import os

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from paths import EXAMPLES
from tables import taken

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model import edits, pasting, structure
from bpviz_desktop.model.data import samples
from bpviz_desktop.model.data.draft import fits, import_data
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.project.file import dump, load, parse
from bpviz_desktop.model.project.fragment import dump_fragment, parse_fragment
from bpviz_desktop.model.screen.lesson import Lesson, trace_of

PLACE = st.floats(0, 1, exclude_max=True)
MOST_UNITS = 60


class Project(RuleBasedStateMachine):
    """A document, and what can be undone and redone."""

    @initialize(name=st.sampled_from(["xor", "iris", "one_neuron", "mazur_2_2_2"]))
    def open(self, name):
        self.document = load(EXAMPLES / f"{name}.bpviz")
        self.done, self.undone = [], []
        self.fragment = None

    def edit(self, change, *given, **named):
        """Make an edit; one that is refused leaves everything as it was."""
        before = self.document
        kept = dump(before)
        try:
            after = change(before, *given, **named)
        except EditError as error:
            assert str(error).endswith((".", "!")) and "\n" not in str(error)
            assert dump(before) == kept
            return
        assert change.name(before, *given, **named)
        assert dump(before) == kept
        if not same(after, before):
            self.done.append(before)
            self.undone.clear()
            self.document = after

    def layer(self, at, first=0, last=None):
        last = self.document.network.depth if last is None else last
        return first + int(at * (last + 1 - first)) if last >= first else first

    def unit(self, layer, at):
        return int(at * self.document.network.widths[layer])

    def row(self, at):
        data = self.document.data
        return int(at * (len(data.inputs) + len(data.test_inputs)))

    @rule(at=PLACE, side=PLACE, value=st.sampled_from([0.0, 1.0, -2.5]))
    def set_cell(self, at, side, value):
        data = self.document.data
        column = int(side * (data.inputs.shape[1] + data.targets.shape[1]))
        self.edit(samples.set_cells, {(self.row(at), column): value})

    @rule(at=PLACE, count=st.integers(1, 3), to_test=st.booleans())
    def add_samples(self, at, count, to_test):
        table = samples.table_of(self.document.data)
        if len(table) < 200:
            row = self.row(at)
            rows = np.repeat(table[row : row + 1], count, axis=0)
            self.edit(samples.add_rows, rows, at=row, to_test=to_test)

    @rule(at=PLACE, other=PLACE)
    def remove_samples(self, at, other):
        self.edit(samples.remove_rows, [self.row(at), self.row(other)])

    @rule(at=PLACE, to=PLACE)
    def move_sample(self, at, to):
        self.edit(samples.move_rows, [self.row(at)], self.row(to))

    @rule(at=PLACE, to_test=st.booleans())
    def set_part(self, at, to_test):
        self.edit(samples.set_part, [self.row(at)], to_test=to_test)

    @rule(side=PLACE, descending=st.booleans())
    def sort_samples(self, side, descending):
        data = self.document.data
        column = int(side * (data.inputs.shape[1] + data.targets.shape[1]))
        self.edit(samples.sort_rows, column, descending=descending)

    @rule(seed=st.integers(0, 3), share=st.sampled_from([0.0, 0.3, 0.9]))
    def order_samples(self, seed, share):
        self.edit(samples.shuffle_rows, seed)
        self.edit(samples.split_again, share, seed)

    @rule(kind=st.sampled_from(["circles", "sine", "xor"]))
    def make_up(self, kind):
        known = [option.name for option in DATASETS[kind].options]
        options = {k: v for k, v in (("samples", 12), ("noise", 0.1)) if k in known}
        self.edit(samples.generate, kind, options, seed=1, test_share=0.25)

    @rule(keeps=st.booleans(), words=st.booleans(), width=st.integers(1, 4))
    def import_table(self, keeps, words, width):
        ends = ("no", "yes", "perhaps") if words else ("1.5", "2", "-3")
        rows = "".join(f"{','.join('123456'[:width])},{end}\n" for end in 2 * ends)
        made = taken(f"{','.join('abcdef'[:width])},y\n{rows}".encode())
        if not keeps or fits(self.document, made):
            self.edit(import_data, made, keeps_network=keeps)

    @rule(at=PLACE)
    def add_layer(self, at):
        if self.document.network.depth < 6:
            self.edit(structure.add_layer, self.layer(at, 0))

    @rule(at=PLACE)
    def remove_layer(self, at):
        self.edit(structure.remove_layers, [self.layer(at)])

    @rule(at=PLACE)
    def add_unit(self, at):
        if sum(self.document.network.widths) < MOST_UNITS:
            self.edit(structure.add_unit, self.layer(at))

    @rule(at=PLACE, j=PLACE)
    def remove_unit(self, at, j):
        layer = self.layer(at)
        self.edit(structure.remove, units=[(layer, self.unit(layer, j))])

    @rule(at=PLACE, j=PLACE)
    def duplicate_unit(self, at, j):
        layer = self.layer(at)
        if sum(self.document.network.widths) < MOST_UNITS:
            self.edit(pasting.duplicate_units, [(layer, self.unit(layer, j))])

    @rule(at=PLACE)
    def duplicate_layer(self, at):
        if (
            sum(self.document.network.widths) < MOST_UNITS
            and self.document.network.depth < 6
        ):
            self.edit(pasting.duplicate_layers, [self.layer(at)])

    @rule(at=PLACE, j=PLACE, is_whole=st.booleans())
    def copy(self, at, j, is_whole):
        layer = self.layer(at, 1)
        unit = layer, self.unit(layer, j)
        if is_whole:
            fragment = pasting.copied_layers(self.document, [layer])
        else:
            fragment = pasting.copied_units(self.document, [unit])
        self.fragment = parse_fragment(dump_fragment(fragment))
        assert same(self.fragment, fragment)
        if j < 0.2:
            change = pasting.cut_layers if is_whole else pasting.cut_units
            self.edit(change, [layer if is_whole else unit])

    @rule(at=PLACE, is_anywhere=st.booleans())
    def paste(self, at, is_anywhere):
        is_small = (
            sum(self.document.network.widths) < MOST_UNITS
            and self.document.network.depth < 6
        )
        if self.fragment is not None and is_small:
            place = None if is_anywhere else self.layer(at)
            self.edit(pasting.paste, self.fragment, place)

    @rule(at=PLACE, j=PLACE, to=PLACE)
    def move_unit(self, at, j, to):
        layer = self.layer(at)
        self.edit(structure.move_unit, layer, self.unit(layer, j), self.unit(layer, to))

    @rule(at=PLACE, j=PLACE, i=PLACE, is_back=st.booleans())
    def rewire(self, at, j, i, is_back):
        layer = self.layer(at, 1)
        wire = (layer, self.unit(layer, j), self.unit(layer - 1, i))
        if is_back:
            self.edit(structure.restore_wires, [wire])
        else:
            self.edit(structure.remove, wires=[wire])

    @rule(at=PLACE, is_wanted=st.booleans())
    def rewire_layer(self, at, is_wanted):
        change = structure.connect_layer if is_wanted else structure.disconnect_layer
        self.edit(change, self.layer(at, 1))

    @rule(at=PLACE, source=PLACE, is_wanted=st.booleans())
    def set_skip(self, at, source, is_wanted):
        layer = self.layer(at, 1)
        source = int(source * layer) if is_wanted else None
        self.edit(structure.set_skip, layer, source)

    @rule(at=PLACE, kind=st.sampled_from(list(ACTIVATIONS)))
    def set_activation(self, at, kind):
        self.edit(structure.set_activation, self.layer(at, 1), kind)

    @rule(at=PLACE, j=PLACE, name=st.text(max_size=12))
    def rename(self, at, j, name):
        layer = self.layer(at)
        self.edit(structure.rename_unit, layer, self.unit(layer, j), name)
        self.edit(structure.rename_layer, layer, name)

    @rule(at=PLACE, j=PLACE, x=st.integers(0, 500), y=st.integers(0, 500))
    def place(self, at, j, x, y):
        layer = self.layer(at)
        where = {(layer, self.unit(layer, j)): (float(x), float(y))}
        self.edit(structure.place_units, where)

    @rule(updates=st.integers(1, 5))
    def train(self, updates):
        before = self.document
        trainer = Trainer(before.problem, before.checkpoint)
        trainer.run(updates)
        self.document = type(before)(
            **{**vars(before), "checkpoint": trainer.checkpoint()}
        )

    @rule()
    def reset(self):
        self.edit(edits.reset)

    @rule()
    def undo(self):
        if self.done:
            self.undone.append(self.document)
            self.document = self.done.pop()

    @rule()
    def redo(self):
        if self.undone:
            self.done.append(self.document)
            self.document = self.undone.pop()

    @invariant()
    def saving_and_loading_gives_the_same(self):
        again = parse(dump(self.document), "here")
        assert same(again, self.document)

    @invariant()
    def every_number_can_be_computed_and_explained(self):
        document = self.document
        lesson = Lesson.of(trace_of(document))
        term = lesson.order[len(lesson.order) // 2]
        assert lesson.board.term(term).formula is not None
        wires = document.network.connected(1)
        assert not np.any(document.parameters.W(1)[~wires])


TestProject = Project.TestCase
TestProject.settings = settings(
    max_examples=int(os.environ.get("STRUCTURE_RUNS", "50")),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

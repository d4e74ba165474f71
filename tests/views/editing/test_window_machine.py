"""Every edit in any order at a real window: nothing is lost, nothing is stale."""

import os

import numpy as np
import pytest
from driving import train
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QLabel, QWidget

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import dump, load
from bpviz_desktop.model.screen.lesson import trace_of
from bpviz_desktop.model.screen.parts import Part, exists, parts_of

PLACE = st.floats(0, 1, exclude_max=True)
MOST_UNITS, MOST_DEPTH = 30, 5


class Window(RuleBasedStateMachine):
    """One window for all runs; each begins with an example."""

    program = None
    folder = None

    @initialize(name=st.sampled_from(["xor", "mazur_2_2_2", "one_neuron_exact"]))
    def open(self, name):
        self.program.files.open(self.folder / f"{name}.bpviz")
        assert self.program.intents.undo_stack.count() == 0

    @property
    def document(self):
        return self.program.store.session.document

    @property
    def network(self):
        return self.document.network

    @property
    def edits(self):
        return self.program.network_edits

    def layer(self, at, first=0):
        return first + int(at * (self.network.depth + 1 - first))

    def unit(self, layer, at):
        return int(at * self.network.widths[layer])

    @property
    def is_small(self):
        is_shallow = self.network.depth < MOST_DEPTH
        return is_shallow and sum(self.network.widths) < MOST_UNITS

    @rule(at=PLACE, action=st.sampled_from(["add_layer", "add_unit"]))
    def add(self, at, action):
        if self.is_small:
            getattr(self.edits, action)(self.layer(at))

    @rule(at=PLACE, j=PLACE, is_layer=st.booleans())
    def remove(self, at, j, is_layer):
        layer = self.layer(at)
        if is_layer:
            self.edits.remove_layers([layer])
        else:
            self.edits.remove(units=[(layer, self.unit(layer, j))])

    @rule(at=PLACE, j=PLACE, i=PLACE, is_back=st.booleans())
    def rewire(self, at, j, i, is_back):
        layer = self.layer(at, 1)
        wire = layer, self.unit(layer, j), self.unit(layer - 1, i)
        if is_back:
            self.edits.restore(*wire)
        else:
            self.edits.remove(wires=[wire])

    @rule(at=PLACE, to=PLACE, j=PLACE, i=PLACE)
    def link(self, at, to, j, i):
        source, target = self.layer(at), self.layer(to)
        self.edits.link(
            Part("unit", source, self.unit(source, j)),
            Part("unit", target, self.unit(target, i)),
        )

    @rule(at=PLACE, kind=st.sampled_from(list(ACTIVATIONS)))
    def set_activation(self, at, kind):
        self.edits.set_activation(self.layer(at, 1), kind)

    @rule(at=PLACE, j=PLACE, words=st.text(max_size=9) | st.floats().map(str))
    def write(self, at, j, words):
        layer = self.layer(at)
        j = self.unit(layer, j)
        for kind in ("layer", "unit", "bias") if layer else ("unit",):
            self.edits.type(Part(kind, layer, j if kind != "layer" else 0), words)

    @rule(at=PLACE, j=PLACE, to=PLACE, is_free=st.booleans())
    def move(self, at, j, to, is_free):
        layer = self.layer(at)
        part = Part("unit", layer, self.unit(layer, j))
        if is_free:
            self.edits.place(part, (to - 0.5, 2 * to - 1))
        else:
            self.edits.carry(part, self.unit(layer, to))

    @rule(at=PLACE, j=PLACE, is_many=st.booleans(), is_layer=st.booleans())
    def select(self, at, j, is_many, is_layer):
        layer = self.layer(at)
        if is_many:
            self.program.selection_edits.select_all()
        elif is_layer:
            self.program.intents.click(Part("layer", layer), False)
        else:
            self.program.intents.click(
                Part("unit", layer, self.unit(layer, j)), extend=at > 0.5
            )

    @rule(
        name=st.sampled_from(
            [
                *("edit_copy", "edit_cut", "edit_paste", "edit_duplicate"),
                *("edit_delete", "edit_freeze", "edit_disconnect", "edit_align"),
                *("view_reset_layout", "edit_add_unit", "edit_add_layer", "reset"),
            ]
        )
    )
    def act(self, name):
        if self.is_small or name in ("edit_copy", "edit_cut", "edit_delete", "reset"):
            self.program.window.actions_by_name[name].trigger()

    @rule(by=st.floats(-2, 2))
    def nudge(self, by):
        self.program.selection_edits.nudge(by)

    @rule(updates=st.integers(1, 30))
    def train(self, updates):
        train(self.program, updates)

    @rule(
        name=st.sampled_from(["step_forward", "step_back", "step_end", "next_update"])
    )
    def step(self, name):
        self.program.window.actions_by_name[name].trigger()

    @rule()
    def undo_and_redo(self):
        """Undo and redo together change nothing."""
        stack, before = self.program.intents.undo_stack, self.document
        if stack.canUndo():
            stack.undo()
            stack.redo()
            assert same(self.document, before)

    @rule(steps=st.integers(1, 4), is_back=st.booleans())
    def go(self, steps, is_back):
        stack = self.program.intents.undo_stack
        for _ in range(steps):
            (stack.undo if is_back else stack.redo)()

    @rule()
    def save_and_load(self):
        self.program.intents.pause()
        path = self.folder / "saved.bpviz"
        self.program.files.save(path, overwrite_changed=True)
        assert not self.program.store.session.is_dirty
        assert same(load(path), self.document)

    @invariant()
    def the_mark_says_whether_something_would_be_lost(self):
        session = self.program.store.session
        assert ("*" in self.program.window.windowTitle()) == (
            not same(session.document, session.saved)
        )

    @invariant()
    def nothing_is_stale(self):
        session, canvas = self.program.store.session, self.program.workspace.canvas
        network = self.network
        drawing = canvas.drawing
        assert drawing.network is network
        assert tuple(len(column.y) for column in drawing.layout.columns) == (
            network.widths
        )
        shown = {zone.part for zone in canvas._all_zones()}
        kinds = ("unit", "bias", "target", "loss")
        expected = {
            *(part for part in parts_of(network) if part.kind == "unit"),
            *(Part("target", 0, k) for k in range(network.widths[-1])),
            Part("loss"),
        }
        assert expected <= {part for part in shown if part.kind in kinds}
        gone = [p for p in (*shown, *session.selection) if not exists(p, network)]
        assert not gone, gone
        assert same(trace_of(session.before).after, session.lesson.trace.after)
        words = self.program.window.findChild(QLabel, "phase_caption")
        assert words is None or words.text()

    @invariant()
    def every_field_shows_its_parameter(self):
        parameters = self.document.parameters
        panel = self.program.window.findChild(QWidget, "parameters_panel")
        for (layer, j, i), field in panel._fields.items():
            value = parameters.block(layer)[j, -1 if i is None else i]
            assert field.spin.value() == pytest.approx(value, abs=0) or np.isnan(value)

    def teardown(self):
        if self.program is not None:
            dump(self.document)
            self.program.store.update(saved=self.document)


def test_that_any_order_of_edits_leaves_the_window_true(open_program, tmp_path):
    from paths import EXAMPLES

    for path in EXAMPLES.glob("*.bpviz"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    program = open_program("xor")
    Window.program, Window.folder = program, tmp_path
    run_state_machine_as_test(
        Window,
        settings=settings(
            max_examples=int(os.environ.get("WINDOW_RUNS", "20")),
            stateful_step_count=20,
            deadline=None,
            phases=(Phase.generate,),  # to shrink takes minutes here
            suppress_health_check=list(HealthCheck),
        ),
    )

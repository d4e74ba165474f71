"""Edits of the structure in a program: with its run, undone, refused when locked."""

import pytest
from inline_worker import inline_program

from bpviz_desktop.controller.network_edits import NetworkEdits
from bpviz_desktop.controller.selection_edits import SelectionEdits
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.model.screen.session import RunState


@pytest.fixture
def program(qapp):
    made = inline_program("xor")
    made.edits = NetworkEdits(made.store, made.intents)
    made.selected = SelectionEdits(made.store, made.intents, made.edits)
    return made


def widths(program):
    return program.store.session.document.network.widths


def test_that_structure_is_edited_and_undone_to_the_last_bit(program):
    seen = [program.store.session.document]
    for change in (
        lambda: program.edits.add_layer(1),
        lambda: program.edits.add_unit(2),
        lambda: program.edits.remove(wires=[(2, 0, 1)]),
        lambda: program.edits.set_activation(1, "relu"),
        lambda: program.edits.rename(1, 2, "corner"),
        lambda: program.edits.move(1, 0, 2),
        lambda: program.edits.add_unit(0),
        lambda: program.edits.remove_layers([2]),
    ):
        change()
        seen.append(program.store.session.document)
    assert widths(program) == (3, 3, 1)
    stack = program.intents.undo_stack
    assert stack.count() == 8
    for expected in reversed(seen[:-1]):
        stack.undo()
        assert same(program.store.session.document, expected)
    for expected in seen[1:]:
        stack.redo()
        assert same(program.store.session.document, expected)


def test_that_undo_after_training_brings_back_what_was_shown(program):
    program.runner.train(per_second=None, until=30)
    program.worker.run_slice(60)
    program.runner.poll()
    shown = program.store.session.document
    assert shown.checkpoint.updates == 30
    program.edits.add_unit(1)
    assert program.store.session.document.checkpoint.updates == 0
    kept = program.store.session.document.parameters.W(1)[:3]
    assert (kept == shown.parameters.W(1)).all()
    program.runner.train(per_second=None, until=10)
    program.worker.run_slice(60)
    program.runner.poll()
    program.intents.undo_stack.undo()
    assert same(program.store.session.document, shown)
    assert program.store.session.updates_made == 30


def test_that_an_edit_stops_the_run_and_says_so(program):
    program.runner.train(per_second=None)
    program.worker.run_slice(5)
    program.runner.poll()
    program.edits.add_unit(1)
    session = program.store.session
    assert session.run_state is RunState.PAUSED
    assert session.message.startswith("The run was stopped")


def test_that_a_rename_keeps_the_run(program):
    program.runner.train(per_second=None, until=20)
    program.worker.run_slice(60)
    program.runner.poll()
    program.edits.rename(1, 0, "first")
    assert program.store.session.update == 20
    assert program.store.session.updates_made == 20
    program.intents.show_update(5)
    assert program.store.session.document.network.layers[0].unit_names[0] == "first"


def test_that_a_locked_network_is_left_as_it_is(program):
    before = program.store.session.document
    program.edits.set_locked(True)
    program.intents.select(frozenset({Part("unit", 1, 0)}))
    for change in (
        program.selected.delete,
        program.selected.add_unit,
        program.selected.add_layer,
        lambda: program.edits.set_activation(1, "relu"),
        lambda: program.edits.rename(1, 0, "x"),
        lambda: program.edits.connect_layer(1, False),
        lambda: program.edits.set_skip(2, 1),
        lambda: program.edits.move(1, 0, 1),
        lambda: program.edits.remove_layers([1]),
        lambda: program.edits.restore(1, 0, 0),
    ):
        change()
        assert program.store.session.document is before
        assert "locked" in program.store.session.message
    program.intents.edit(edits.set_learning_rate, 0.5)
    assert program.store.session.document is not before


def test_that_the_selection_is_deleted_and_nothing_stays_selected_that_is_gone(program):
    program.intents.select(frozenset({Part("wire", 1, 0, 0), Part("unit", 1, 2)}))
    program.selected.delete()
    network = program.store.session.document.network
    assert network.widths == (2, 2, 1) and not network.connected(1)[0, 0]
    assert program.store.session.selection == frozenset()
    assert program.intents.undo_stack.undoText() == "Remove 1 neuron and 1 connection"
    program.selected.delete()
    assert program.store.session.message.startswith("Select a neuron")


def test_that_all_can_be_selected_but_not_all_deleted(program):
    program.selected.select_all()
    assert len(program.store.session.selection) == 6 + 9
    before = program.store.session.document
    program.selected.delete()
    assert program.store.session.document is before
    assert "at least one neuron" in program.store.session.message


def test_that_the_loss_follows_and_is_said(program):
    program.intents.edit(edits.set_loss, "binary_cross_entropy")
    program.edits.set_activation(2, "tanh")
    assert program.store.session.document.loss.kind == "squared_error"
    assert program.store.session.message.startswith("The loss is squared error now")


def test_that_the_selected_neurons_get_twins(program):
    program.selected.duplicate()
    assert program.store.session.message.startswith("Select neurons")
    chosen = {Part("unit", 1, 0), Part("unit", 1, 2), Part("wire", 1, 0, 0)}
    program.intents.select(frozenset(chosen))
    program.selected.duplicate()
    W = program.store.session.document.parameters.W(1)
    assert widths(program) == (2, 5, 1)
    assert (W[3:] == W[[0, 2]]).all()
    assert program.intents.undo_stack.undoText() == "Duplicate 2 neurons"

"""Undo keeps as many edits as fit, and says of the others that they are gone."""

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from inline_worker import inline_program

from bpviz_desktop.controller.undo import FORGOTTEN
from bpviz_desktop.model import edits
from bpviz_desktop.model.document import same


@pytest.fixture
def program(qapp):
    return inline_program("iris")


def edit(program, count):
    """So many gestures of a slider; the documents before each."""
    seen = []
    for k in range(count):
        seen.append(program.store.session.document)
        program.intents.begin_gesture(holds_run=False)
        program.intents.edit(edits.set_parameter, 1, 0, 0, value=1.0 + k)
        program.intents.end_gesture(f"w = {k}")
    return seen


def test_that_what_undo_keeps_is_bounded_by_bytes(program):
    stack = program.intents.undo_stack
    edit(program, 2)
    one = stack.bytes_held
    stack._budget_bytes = 3 * one
    edit(program, 60)
    assert stack.count() == 62
    assert stack.bytes_held <= 3 * one
    assert stack.text(0) == FORGOTTEN and stack.text(61) == "w = 59"


def test_that_kept_edits_are_undone_and_forgotten_ones_change_nothing(program):
    stack = program.intents.undo_stack
    edit(program, 1)
    stack._budget_bytes = round(1.3 * stack.bytes_held)
    seen = edit(program, 40)
    kept = [k for k in range(stack.count()) if stack.text(k) != FORGOTTEN]
    assert 2 <= len(kept) < 40 and kept[-1] == 39
    for k in reversed(kept):
        stack.undo()
        assert same(program.store.session.document, seen[k])
    oldest = program.store.session.document
    assert stack.undoText() == FORGOTTEN
    stack.undo()
    assert program.store.session.document is oldest
    while stack.canRedo():
        stack.redo()
    assert program.store.session.document.parameters.W(1)[0, 0] == 40.0


def test_that_one_edit_is_kept_whatever_its_size(program):
    program.intents.undo_stack._budget_bytes = 1
    edit(program, 1)
    assert program.intents.undo_stack.text(0) == "w = 0"


def test_that_arrays_that_documents_share_count_once(program):
    document = program.store.session.document
    many = replace(document.data, inputs=np.zeros((100_000, 4)))
    many = replace(many, targets=np.tile([1.0, 0.0, 0.0], (100_000, 1)))
    program = inline_program(document=replace(document, data=many))
    edit(program, 20)
    size = many.inputs.nbytes + many.targets.nbytes
    assert size < program.intents.undo_stack.bytes_held < 1.1 * size


def test_that_a_burst_is_one_entry_that_keeps_its_ends_alone(program):
    stack, store = program.intents.undo_stack, program.store
    before, told, between = store.session.document, [], []
    stack.undoTextChanged.connect(told.append)
    for k in range(5):
        program.intents.edit_on(1, edits.set_parameter, 1, 0, 0, value=1.0 + k)
        between.append(weakref.ref(store.session.document))
    last = between.pop()
    # What was on the screen lately is kept there too: show something else.
    program.intents.edit_on(2, edits.set_parameter, 2, 0, 0, value=0.5)
    gc.collect()
    assert last() is not None and all(each() is None for each in between)
    assert [stack.text(k) for k in range(stack.count())] == told[-2:]
    stack.undo()
    stack.undo()
    assert store.session.document is before
    stack.redo()
    assert store.session.document.parameters.W(1)[0, 0] == 5.0

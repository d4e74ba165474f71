"""Steps over the graph of operations, with the lesson beside them."""

import math

import pytest

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.autodiff.laboratory import (
    computation_of,
    lab_of,
    node_of,
    position_of,
)

NAMES = ["one_neuron", "mazur_2_2_2", "xor", "iris", "circles"]


@pytest.fixture(params=NAMES)
def program(open_program, request):
    return open_program(request.param)


def at(program):
    session = program.store.session
    return position_of(session), session.cursor.revealed


def test_that_each_step_does_one_node_and_the_lesson_comes_along(program):
    bench, session = program.intents.bench, program.store.session
    computation = computation_of(session)
    known = 0
    for wanted in range(1, computation.length + 1):
        assert bench.step(1)
        position, revealed = at(program)
        assert position == wanted and revealed >= known
        known = revealed
        expect_same_numbers(program)
    assert not bench.step(1)
    for wanted in range(computation.length - 1, -1, -1):
        assert bench.step(-1)
        position, revealed = at(program)
        assert position == wanted and revealed <= known
        known = revealed
    assert at(program) == (0, 0) and not bench.step(-1)


def expect_same_numbers(program):
    """What the graph shows and belongs to the board is known there, with its value."""
    session = program.store.session
    computation, position = computation_of(session), position_of(session)
    graph, lesson = computation.graph, session.lesson
    for node in computation.forward:
        term = graph.nodes[node].term
        if term is None or not lesson.has(term):
            continue
        known = lesson.is_known(term, session.cursor.revealed)
        assert computation.is_known(node, position) == known, (term, position)
        assert graph.values[node] == pytest.approx(lesson.board.value(term))
    if len(lesson.trace.places) > 1:
        return  # the lesson is at the other samples in between
    for node in graph_slopes(computation):
        term = graph.nodes[node].slope_term
        if lesson.has(term) and lesson.is_known(term, session.cursor.revealed):
            every = computation.back.passed.get(node, ())
            assert computation.passed(node, position) == every, (term, position)


def test_that_the_graph_follows_the_lesson(program):
    playback, session = program.playback, program.store.session
    order = session.lesson.order
    before = (session.sample, 0)
    for revealed in range(0, len(order) + 1, max(1, len(order) // 60)):
        playback.reveal(revealed)
        position, now = at(program)
        sample = program.store.session.sample
        assert now == revealed
        assert sample != before[0] or position >= before[1]
        before = (sample, position)
    computation = computation_of(program.store.session)
    for node in graph_slopes(computation):
        term = computation.graph.nodes[node].slope_term
        lesson = program.store.session.lesson
        if term is not None and lesson.has(term):
            found = computation.gradient(node, computation.length)
            wanted = lesson.board.value(term)
            assert (found or 0.0) == pytest.approx(wanted, abs=1e-12)


def graph_slopes(computation):
    return [at for at, node in enumerate(computation.graph.nodes) if node.slope_term]


def test_that_a_sum_grows_part_by_part(open_program):
    program = open_program("mazur_2_2_2")
    bench = program.intents.bench
    computation = computation_of(program.store.session)
    h1 = node_of(computation, TermId("a", 1, 0, sample=0))
    sums = []
    while bench.step(1):
        found = computation.gradient(h1, position_of(program.store.session))
        if found is not None and (not sums or found != sums[-1]):
            sums.append(found)
    assert [round(each, 4) for each in sums] == [0.0554, 0.0364]


def test_that_the_lesson_goes_on_where_the_graph_ends(open_program):
    program = open_program("one_neuron")
    bench, intents = program.intents.bench, program.intents
    while bench.step(1):
        pass
    beyond = program.store.session.cursor.revealed
    intents.step_forward()
    assert program.store.session.cursor.revealed == beyond + 1
    # Back over what the graph has no node for goes the lesson.
    assert not bench.step(-1)
    intents.step_back()
    assert bench.step(-1)


def test_typed_expressions(open_program):
    program = open_program("one_neuron")
    bench = program.intents.bench
    bench.choose(True)
    computation = computation_of(program.store.session)
    assert computation.length == 10
    while bench.step(1):
        pass
    assert program.store.session.cursor.revealed == 0  # the lesson stays
    said = bench.type("w = 1\nloss = q")
    assert said == "Line 2: “q” has no value yet; write q = 0.5 above."
    assert computation_of(program.store.session) is computation
    assert bench.type("w = 3\nloss = w*w") == ""
    session = program.store.session
    assert position_of(session) == 0
    bench.go_to(99)
    computation = computation_of(program.store.session)
    assert position_of(program.store.session) == computation.length == 2
    assert computation.grad(0, 2) == 6.0


def test_the_switches(open_program):
    program = open_program("one_neuron")
    bench = program.intents.bench
    bench.choose(True)
    bench.type("w = 3\nx = 2\na = w*x\nloss = a*a")
    bench.go_to(99)

    def grads():
        session = program.store.session
        computation = computation_of(session)
        at = position_of(session)
        return [computation.grad(leaf, at) for leaf in computation.graph.leaves]

    assert grads() == [24.0, 36.0]
    bench.call_backward()
    assert grads() == [48.0, 72.0]
    bench.zero()
    assert grads() == [24.0, 36.0]
    bench.switch(1)
    bench.go_to(99)
    assert grads() == [24.0, None]
    bench.switch(1)
    bench.switch(2)  # a is detached
    bench.go_to(99)
    assert grads() == [None, None]
    # Another text has other nodes: nothing of it is switched.
    bench.type("w = 3\nloss = w*w*w")
    assert lab_of(program.store.session).switched == frozenset()


def test_that_a_clicked_node_asks_for_its_number(open_program):
    program = open_program("mazur_2_2_2")
    bench = program.intents.bench
    computation = computation_of(program.store.session)
    node = node_of(computation, TermId("z", 1, 0, sample=0))
    bench.ask(node)
    assert program.store.session.pinned == TermId("z", 1, 0, sample=0)
    bench.go_to(computation.length)
    bench.ask(node)
    assert program.store.session.pinned == TermId("dL_dz", 1, 0, sample=0)
    bench.ask(None)
    assert program.store.session.pinned is None


def test_that_large_networks_have_no_graph(open_program, monkeypatch):
    from bpviz_desktop.model.screen.autodiff import laboratory

    program = open_program("iris")
    monkeypatch.setattr(laboratory, "MOST_NODES", 50)
    assert computation_of(program.store.session) is None
    bench = program.intents.bench
    assert not bench.step(1) and position_of(program.store.session) == 0
    bench.go_to(3)
    bench.to_phase_end()
    assert program.store.session.cursor.revealed == 0


def test_that_phases_end_where_the_way_turns(open_program):
    program = open_program("mazur_2_2_2")
    bench = program.intents.bench
    computation = computation_of(program.store.session)
    bench.to_phase_end()
    assert position_of(program.store.session) == len(computation.forward)
    assert math.isfinite(computation.graph.values[computation.graph.root])
    bench.to_phase_end()
    assert position_of(program.store.session) == computation.length

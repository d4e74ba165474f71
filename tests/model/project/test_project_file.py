"""The project file: nothing is lost in it, nothing wrong gets in."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import EXAMPLES, XOR
from random_problems import problems

from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.document import Data, Display, Document, Scaling, same
from bpviz_desktop.model.project.file import ProjectError, dump, load, parse

LINES = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=200)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def _document(made):
    problem, checkpoint = made
    empty = np.zeros((0, problem.x.shape[1])), np.zeros((0, problem.y.shape[1]))
    trainer = Trainer(problem, checkpoint)
    trainer.run(3)
    return Document(
        network=problem.network,
        checkpoint=trainer.checkpoint(),
        start=checkpoint.parameters,
        data=Data(problem.x, problem.y, *empty),
        training=problem.training,
        loss=problem.loss,
        title="ŷ <b>",
        notes="two\nlines",
        layout={"1.0": (0.5, -1.0)},
    )


@st.composite
def documents(draw):
    """A document with everything in it that a project file can hold."""
    document = _document(draw(problems()))
    network, data = document.network, document.data
    n, K = network.widths[0], network.widths[-1]

    def names(count):
        return tuple(draw(st.lists(LINES, min_size=count, max_size=count)))

    def numbers(count):
        return tuple(draw(st.lists(NUMBERS, min_size=count, max_size=count)))

    layers = tuple(
        replace(layer, name=draw(LINES), unit_names=names(layer.units))
        for layer in network.layers
    )
    training = replace(
        document.training,
        schedule=SCHEDULES.choice("cosine", updates=100, floor=0.001, warmup=3),
        learning_rate=draw(st.floats(0, 1e300)),
        seed=draw(st.integers(0, 2**63 - 1)),
        batch_size=draw(st.integers(1, 2**63 - 1)),
    )
    return replace(
        document,
        network=replace(network, inputs=names(n), outputs=names(K), layers=layers),
        training=training,
        data=replace(
            data,
            test_inputs=data.inputs[:2],
            test_targets=data.targets[:2],
            classes=names(K),
            scaling=Scaling("min_max", numbers(n), numbers(n)),
            source=draw(LINES),
        ),
        display=Display(draw(st.integers(0, 15)), draw(st.integers(0, 15))),
        title=draw(LINES),
        notes=draw(st.text(st.characters(exclude_categories=["Cs", "Cc"]))),
        layout=draw(st.dictionaries(LINES, st.tuples(NUMBERS, NUMBERS))),
    )


@settings(max_examples=100)
@given(problems())
def test_that_what_is_written_reads_back_to_the_last_bit(made):
    document = _document(made)
    assert same(parse(dump(document), "x"), document)


@settings(max_examples=60)
@given(documents())
def test_that_every_field_reads_back_to_the_last_bit(document):
    data = dump(document)
    again = parse(data, "x")
    assert same(again, document)
    assert again.parameters.flat.tobytes() == document.parameters.flat.tobytes()
    assert dump(again) == data


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.bpviz")), ids=lambda p: p.stem)
def test_that_examples_read_back(path):
    document = load(path)
    assert same(parse(dump(document), "x"), document)
    assert document.title and document.notes


def test_that_every_prefix_of_a_project_is_refused_or_whole():
    data = XOR.read_bytes().rstrip()
    for end in range(len(data)):
        with pytest.raises(ProjectError):
            parse(data[:end], "x")


@settings(max_examples=300)
@given(st.integers(0, 10**6), st.integers(0, 255))
def test_that_a_flipped_byte_is_refused_in_a_sentence_or_harmless(place, byte):
    data = bytearray(XOR.read_bytes())
    data[place % len(data)] = byte
    try:
        parse(bytes(data), "x")
    except ProjectError as error:
        assert str(error).startswith("x: ") and len(str(error)) <= 500


def _places(node, path=()):
    yield path
    if isinstance(node, (dict, list)):
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in pairs:
            yield from _places(value, (*path, key))


ODD = [
    *(None, True, 0, 1, -1, 2.5, 10**30, 1e300, "", "sigmoid", "softmax", "x\ud800"),
    *([], [1], [[1]], [[]], [[1, None]], ["a"], [True], [[True]], [[[1]]], [1, "a"]),
    *({}, {"kind": "adam"}, {"kind": []}, {"kind": None}, {"a": [[1]]}, [{}], [[], 1]),
]


@settings(max_examples=100)
@given(documents(), st.data())
def test_that_an_odd_value_anywhere_is_refused_in_lines_or_reads_back(document, data):
    tree = json.loads(dump(document))
    path = data.draw(st.sampled_from([path for path in _places(tree) if path]))
    node = tree
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = data.draw(st.sampled_from(ODD))
    try:
        changed = parse(json.dumps(tree).encode(), "x")
    except ProjectError as error:
        for line in error.problems:
            assert line.startswith("x: ") and "expected" in line and len(line) <= 500
    else:
        assert same(parse(dump(changed), "x"), changed)

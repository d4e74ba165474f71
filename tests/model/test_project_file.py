"""The project file: nothing is lost in it, nothing wrong gets in."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_problems import problems

from bpviz_desktop.engine.trainer import Trainer
from bpviz_desktop.model.atomic_file import FileChangedError, FileStamp
from bpviz_desktop.model.document import Data, Document, same
from bpviz_desktop.model.project_file import ProjectError, dump, load, parse, save

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
XOR = EXAMPLES / "xor.bpviz"


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


@settings(max_examples=100)
@given(problems())
def test_that_what_is_written_reads_back_to_the_last_bit(made):
    document = _document(made)
    assert same(parse(dump(document), "x"), document)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.bpviz")), ids=lambda p: p.stem)
def test_that_examples_read_back(path):
    document = load(path)
    assert same(parse(dump(document), "x"), document)
    assert document.title and document.notes


def test_that_the_examples_are_what_their_script_writes():
    import importlib.util

    script = EXAMPLES.parents[1] / "packaging" / "make_examples.py"
    spec = importlib.util.spec_from_file_location("make_examples", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, data in module.examples().items():
        assert (EXAMPLES / name).read_bytes() == data


def test_that_every_prefix_of_a_project_is_refused_or_whole():
    data = XOR.read_bytes().rstrip()
    for end in range(len(data)):
        with pytest.raises(ProjectError):
            parse(data[:end], "x")


@settings(max_examples=500)
@given(st.integers(0, 10**6), st.integers(0, 255))
def test_that_a_flipped_byte_is_refused_in_a_sentence_or_harmless(place, byte):
    data = bytearray(XOR.read_bytes())
    data[place % len(data)] = byte
    try:
        parse(bytes(data), "x")
    except ProjectError as error:
        assert str(error).startswith("x: ") and len(str(error)) <= 500


@pytest.mark.parametrize(
    "where",
    [(), ("network",), ("network", "layers", 0), ("loss",), ("data",), ("training",)],
)
def test_that_unknown_keys_are_refused_everywhere(where):
    tree = json.loads(XOR.read_text())
    node = tree
    for key in where:
        node = node[key]
    node["frobnicate"] = 1
    with pytest.raises(ProjectError, match="frobnicate"):
        parse(json.dumps(tree).encode(), "x")


def test_that_saving_leaves_a_file_that_others_changed(tmp_path):
    path = tmp_path / "p.bpviz"
    document = load(XOR)
    save(document, path)
    stamp = FileStamp.of(path)
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(FileChangedError):
        save(replace(document, title="mine"), path, expected=stamp)
    assert b"mine" not in path.read_bytes()


def test_that_saving_follows_a_link_and_keeps_the_mode(tmp_path):
    real, link = tmp_path / "real.bpviz", tmp_path / "link.bpviz"
    save(load(XOR), real)
    real.chmod(0o640)
    link.symlink_to(real)
    save(replace(load(XOR), title="new"), link)
    assert link.is_symlink() and load(real).title == "new"
    assert real.stat().st_mode & 0o777 == 0o640

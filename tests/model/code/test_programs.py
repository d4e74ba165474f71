"""Exported programs train as the project does."""

import ast
import subprocess
import sys
from dataclasses import replace

import exported
import numpy as np
import pytest
from exported import after, csv_of, documents, expect_same, run_here, write_program
from hypothesis import given, settings
from paths import EXAMPLES
from random_problems import document_of, plain_problem

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.registry import Choice
from bpviz_desktop.engine.training import Checkpoint, Loss, OptimizerState
from bpviz_desktop.model.code.functions import ACTIVATION_CODE, LOSS_CODE
from bpviz_desktop.model.code.programs import PROGRAMS
from bpviz_desktop.model.project.file import load

FILES = sorted(EXAMPLES.glob("**/*.bpviz"))


@pytest.fixture(params=["numpy", "pytorch"])
def language(request):
    """Each of the two; PyTorch's numbers are then of the usual sort again."""
    if request.param == "numpy":
        yield request.param
        return
    torch = pytest.importorskip("torch")
    yield request.param
    torch.set_default_dtype(torch.float32)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A file to write programs to."""
    return tmp_path_factory.mktemp("programs") / "program.py"


def check(document, language, place, updates=100):
    got, _ = run_here(
        write_program(document, language, place), "--updates", str(updates)
    )
    expect_same(got, csv_of(document, updates))


def test_that_every_kind_can_be_written():
    assert {each.kind for each in exported._SCHEDULES} == set(SCHEDULES)
    assert list(ACTIVATION_CODE) == list(ACTIVATIONS)
    assert list(LOSS_CODE) == list(LOSSES)


@settings(max_examples=60, deadline=None)
@given(document=documents())
def test_random_projects_in_numpy(document, place):
    check(document, "numpy", place)


@settings(max_examples=60, deadline=None)
@given(document=documents())
def test_random_projects_in_pytorch(document, place):
    torch = pytest.importorskip("torch")
    try:
        check(document, "pytorch", place)
    finally:
        torch.set_default_dtype(torch.float32)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_examples(path, language, place):
    document = load(path)
    got, _ = run_here(write_program(document, language, place))
    # Where the loss passes 10¹³ by update 17, a last digit has grown by as much.
    within = 1e-8 if path.stem == "exploding" else 1e-9
    expect_same(got, csv_of(document, 100), within)


def conventions():
    """Every optimizer with each word and switch of its options."""
    for entry in OPTIMIZERS.values():
        yield entry.choice()
        for option in entry.options:
            words = [*option.choices] if option.kind is str else [True, False]
            for value in words if option.kind in (str, bool) else [0.3]:
                given_too = {option.name: value}
                if option.needs or option.name == "nesterov":
                    given_too[option.needs or "momentum"] = 0.2
                choice = entry.choice(**given_too)
                if entry.fault(choice) is None:
                    yield choice


@pytest.mark.parametrize("choice", list(conventions()), ids=str)
def test_every_convention_goes_on_from_a_run(choice: Choice, language, place):
    document = document_of(plain_problem(optimizer=choice, batch_size=3))
    check(after(document, 3), language, place, updates=20)


@pytest.mark.parametrize("kind", ACTIVATIONS)
def test_activations_far_out(kind, language, place):
    """z up to some 1,000, where careless formulas overflow."""
    problem, _ = plain_problem()
    layer = Layer(2, ACTIVATIONS.choice(kind))
    network = Network(("a", "b"), (layer,))
    weights = [np.array([[1.0, 0.0], [0.0, 1.0]])]
    start = Checkpoint(Parameters.of(network, weights, [np.zeros(2)]))
    x = np.array([[800.0, -800.0], [-30.0, 25.0], [0.0, 1e-9], [1000.0, 1000.0]])
    problem = replace(problem, network=network, x=x, y=np.zeros((4, 2)))
    check(document_of((problem, start)), language, place, updates=5)


@pytest.mark.parametrize("kind", ["binary_cross_entropy", "cross_entropy"])
def test_cross_entropies_far_out(kind, language, place):
    activation = LOSSES[kind].last_activation
    problem, _ = plain_problem()
    network = Network(("a", "b"), (Layer(2, ACTIVATIONS.choice(activation)),))
    weights = [np.array([[1.0, 0.0], [0.0, 1.0]])]
    start = Checkpoint(Parameters.of(network, weights, [np.zeros(2)]))
    x = np.array([[800.0, -800.0], [-30.0, 25.0]])
    y = np.array([[0.0, 1.0], [1.0, 0.0]])
    problem = replace(problem, network=network, loss=Loss(kind), x=x, y=y)
    check(document_of((problem, start)), language, place, updates=5)


def test_that_a_run_which_diverges_ends_as_train_does(language, place):
    document = load(EXAMPLES / "problems" / "exploding.bpviz")
    path = write_program(document, language, place)
    got, told = run_here(path, "--updates", "500")
    expect_same(got, csv_of(document, 500), within=1e-6)
    assert told == "Training diverged at update 137; it was not applied."


@pytest.mark.parametrize(
    "settings_given",
    [
        {"optimizer": OPTIMIZERS.choice("adam", eps=0.0)},
        # What is not there counts nothing in the length of the gradient.
        {"clip": CLIPPINGS.choice("norm", limit=0.01), "batch_size": 2},
        {"optimizer": OPTIMIZERS.choice("sgd", momentum=0.9, weight_decay=0.1)},
    ],
    ids=["no epsilon", "clipped", "decay"],
)
def test_removed_wires_stay_removed(settings_given, language, place):
    problem, start = plain_problem(**settings_given)
    first = replace(
        problem.network.layers[0],
        connections=np.array([[True, False], [True, True], [False, True]]),
    )
    network = replace(problem.network, layers=(first, problem.network.layers[1]))
    kept = Parameters.of(
        network,
        [start.parameters.W(1), start.parameters.W(2)],
        [start.parameters.b(1), start.parameters.b(2)],
    )
    document = document_of((replace(problem, network=network), Checkpoint(kept)))
    check(document, language, place, updates=30)


def test_samples_of_ones_own(language, place, tmp_path):
    document = load(EXAMPLES / "iris.bpviz")
    scaling, data = document.data.scaling, document.data
    raw = data.inputs * np.array(scaling.scale) + np.array(scaling.offset)
    rows = [*np.column_stack([raw, data.targets]).tolist()]
    table = tmp_path / "own.csv"
    text = "\n".join(",".join(map(repr, row)) for row in rows)
    table.write_text(f"a,b,c,d,x,y,z\n{text}\n", encoding="utf-8")
    path = write_program(document, language, place)
    got, _ = run_here(path, "--updates", "20", "--data", str(table))
    bare = replace(data, test_inputs=data.inputs[:0], test_targets=data.targets[:0])
    expect_same(got, csv_of(replace(document, data=bare), 20))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "expected rows of 2 numbers"),
        ("x,y\n", "expected rows of 2 numbers"),
        ("1,2,3\n", "expected rows of 2 numbers: 1 inputs, 1 targets"),
        ("1,2\n3,four\n", "could not convert string to float: 'four'"),
    ],
)
def test_tables_that_cannot_be_used(text, told, language, place, tmp_path):
    table = tmp_path / "bad.csv"
    table.write_text(text, encoding="utf-8")
    path = write_program(load(EXAMPLES / "one_neuron.bpviz"), language, place)
    _, said = run_here(path, "--data", str(table))
    assert told in str(said)


HOSTILE = [
    '"""; import os; os.system("false") #',
    "'; raise SystemExit(3) #",
    "\\",
    "\\N{BULLET} {x!r} %s {}",
    "# -*- coding: rot13 -*-",
    "coding: utf-16",
    "\u202e evil \u2066",
    "{__import__('os')}",
    "ŷ ∂ 漢字 🙂",
    "\\u0041'''",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_that_names_never_become_code(name, language, place):
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    hostile = replace(
        document,
        title=name,
        notes=f"{name}\n{name}",
        network=replace(
            document.network,
            inputs=(name, f"{name}2"),
            outputs=(name, name),
            layers=tuple(
                replace(layer, name=name, unit_names=(name, name))
                for layer in document.network.layers
            ),
        ),
        data=replace(document.data, source=name, classes=(name, name)),
    )
    check(hostile, language, place, updates=3)
    codes = [code_of(each, language) for each in (document, hostile)]
    assert codes[0] == codes[1]


def code_of(document, language):
    """A program's syntax tree, without the three lists of quoted texts."""
    tree = ast.parse("\n".join(line.text for line in PROGRAMS[language](document)))
    texts = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in ("TITLE", "INPUTS", "OUTPUTS"):
                texts[name] = ast.literal_eval(node.value)
                node.value = ast.Constant("")
    assert len(texts) == 3
    return ast.dump(tree)


def test_that_a_program_stands_alone(language, tmp_path):
    """In another folder, by Python that does not look for anything around it."""
    document = load(EXAMPLES / "xor.bpviz")
    path = write_program(document, language, tmp_path / "xor.py")
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", path.name, "--updates", "3"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    expect_same(done.stdout, csv_of(document, 3))
    assert done.stderr == ""


def test_a_velocity_that_was_given_before_the_first_step(language, place):
    """With dampening the first velocity is the gradient, whatever was there."""
    for dampening in (0.0, 0.3):
        choice = OPTIMIZERS.choice("sgd", momentum=0.9, dampening=dampening)
        problem, start = plain_problem(optimizer=choice)
        slots = {"velocity": np.full_like(start.parameters.flat, 0.5)}
        state = OptimizerState(0, slots)
        document = document_of((problem, start))
        checkpoint = replace(document.checkpoint, optimizer_state=state)
        check(replace(document, checkpoint=checkpoint), language, place, updates=5)


def test_a_rate_that_grows_without_end(language, place):
    """1.5ⁿ is ∞ from update 1,751 on: the run ends there, not in an error."""
    problem, start = plain_problem(
        learning_rate=1e-300, schedule=SCHEDULES.choice("exponential", factor=1.5)
    )
    document = document_of((problem, start))
    late = replace(document.checkpoint, updates=1_745)
    document = replace(document, checkpoint=late)
    path = write_program(document, language, place)
    got, told = run_here(path, "--updates", "20")
    expect_same(got, csv_of(document, 20))
    assert "diverged" in str(told)

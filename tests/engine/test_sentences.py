"""What is said beside a number, word for word."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.board.headings import place
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.formulas.expr import minus
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS, Line, Optimizer, var
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.training import Loss
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of


def example(name, **training):
    made = load(EXAMPLES / f"{name}.bpviz")
    return replace(made, training=replace(made.training, **training))


def said(made, term):
    board = Lesson.of(trace_of(made)).board
    return sentence(board, term, "{:.4g}".format)


@pytest.mark.parametrize(
    ("name", "term", "words"),
    [
        (
            "mazur_2_2_2",
            TermId("z", 1, 0, sample=0),
            "Every input times its weight, plus the bias: what h₁ takes in.",
        ),
        (
            "mazur_2_2_2",
            TermId("a", 1, 0, sample=0),
            "Sigmoid turns z into what h₁ passes on.",
        ),
        (
            "mazur_2_2_2",
            TermId("a", 2, 1, sample=0),
            "The answer for sample 1; the target is 0.99.",
        ),
        (
            "mazur_2_2_2",
            TermId("L", sample=0),
            "How wrong that answer is, as one number; smaller is better.",
        ),
        (
            "xor",
            TermId("L", micro_batch=0),
            "The mean of 4 sample losses: what this update tries to lower.",
        ),
        (
            "mazur_2_2_2",
            TermId("dL_da", 2, 1, sample=0),
            "If o₂ rose a little, this loss would fall 0.2171 times as much.",
        ),
        (
            "mazur_2_2_2",
            TermId("da_dz", 1, 0, sample=0),
            "How steep sigmoid is at z = 0.3775.",
        ),
        (
            "mazur_2_2_2",
            TermId("dL_dz", 1, 0, sample=0),
            "The slope at h₁’s output times the steepness of sigmoid.",
        ),
        (
            "mazur_2_2_2",
            TermId("dL_da", 1, 0, sample=0),
            "h₁ reaches the loss along 2 connections; what each passes back is added "
            "up.",
        ),
        (
            "xor",
            TermId("dL_dW", 2, 0, 1, sample=3),
            "The slope at ŷ’s z times what came along the wire.",
        ),
        (
            "mazur_2_2_2",
            TermId("dL_dW", 1, 0, 0, sample=0),
            "Raising w would raise the loss, so plain gradient descent lowers w.",
        ),
        (
            "xor",
            TermId("dL_dW", 1, 2, 0, micro_batch=0),
            "The mean over 4 samples. Raising w would lower the loss, so plain "
            "gradient descent raises w.",
        ),
        (
            "xor",
            TermId("dL_db", 2, 0, micro_batch=0),
            "The bias enters z with factor 1: z’s slope, mean over 4.",
        ),
        (
            "mazur_2_2_2",
            TermId("new_W", 1, 0, 0),
            "0.5 times the gradient, subtracted.",
        ),
        (
            "spirals",
            TermId("m_hat_W", 1, 0, 0),
            "Averages began at 0; dividing by 1 − βᵗ makes up for it.",
        ),
    ],
)
def test_that_a_number_is_explained_in_these_words(name, term, words):
    assert said(example(name), term) == words


def test_that_softmax_speaks_of_sharing_and_of_what_it_comes_to():
    made = example("iris")
    sample = Lesson.of(trace_of(made)).focus
    assert said(made, TermId("da_dz", 2, 0, 1, sample)) == (
        "The outputs share 1: raising one score lowers the others."
    )
    slope = TermId("dL_dz", 2, 0, sample=sample)
    assert said(made, slope) == (
        "Multiplied out: answer minus target (if targets sum to 1)."
    )
    squared = replace(made, loss=Loss("squared_error"))
    assert "Multiplied out" not in said(squared, slope)


@pytest.mark.parametrize(
    ("z", "words"),
    [
        (0.0, "How steep ReLU is at z = 0. Kink: counted as 0."),
        (-1.0, "How steep ReLU is at z = -1. Nothing passes."),
        (1.0, "How steep ReLU is at z = 1."),
    ],
)
def test_that_a_steepness_tells_kinks_and_what_does_not_pass(z, words):
    made = example("one_neuron")
    layer = replace(made.network.layers[0], activation=ACTIVATIONS.choice("relu"))
    network = replace(made.network, layers=(layer,))
    parameters = made.checkpoint.parameters
    flat = np.array([0.0, z])
    checkpoint = replace(made.checkpoint, parameters=replace(parameters, flat=flat))
    made = replace(made, network=network, checkpoint=checkpoint)
    assert said(made, TermId("da_dz", 1, 0, sample=0)) == words


def test_that_a_saturated_unit_lets_little_pass():
    made = example("one_neuron_exact")
    layer = replace(made.network.layers[0], activation=ACTIVATIONS.choice("sigmoid"))
    parameters = replace(made.checkpoint.parameters, flat=np.array([0.0, 6.0]))
    made = replace(
        made,
        network=replace(made.network, layers=(layer,)),
        checkpoint=replace(made.checkpoint, parameters=parameters),
    )
    words = said(made, TermId("da_dz", 1, 0, sample=0))
    assert words == "How steep sigmoid is at z = 6. Little passes."


def test_that_micro_batches_say_that_no_weight_has_moved():
    made = example("xor", batch_size=2, accumulation_steps=2)
    assert said(made, TermId("dL_dW", 1, 0, 0)) == (
        "2 micro-batches, each divided by 2, added; no weight has moved."
    )
    assert said(made, TermId("L", micro_batch=1)) == (
        "The mean of 2 sample losses: micro-batch 2 of 2."
    )


def test_that_clipping_says_what_it_did():
    clipped = TermId("clipped_W", 1, 0, 0)
    made = example("mazur_2_2_2", clip=CLIPPINGS.choice("norm", limit=0.01))
    norm = trace_of(made).gradient_norm
    factor = 0.01 / norm
    assert said(made, clipped) == (
        f"Length {norm:.4g} exceeds 0.01: everything × {factor:.4g}, same direction."
    )
    made = example("mazur_2_2_2", clip=CLIPPINGS.choice("value", limit=0.01))
    assert said(made, clipped) == "Entries cut at ±0.01."


@pytest.mark.parametrize(
    ("optimizer", "kind", "words"),
    [
        (("sgd", {"weight_decay": 0.01}), "decayed", "0.01·w joins the gradient."),
        (
            ("adamw", {"weight_decay": 0.01}),
            "shrunk",
            "w first shrinks by 0.005 of itself.",
        ),
        (
            ("sgd", {"momentum": 0.9}),
            "velocity",
            "0.9 of the last velocity plus the new gradient.",
        ),
        (("sgd", {"momentum": 0.9}), "new", "0.5 times the velocity, subtracted."),
        (("adam", {}), "m", "Running average of gradients."),
        (("adam", {}), "v", "Running average of the gradients’ squares."),
        (("adagrad", {}), "v", "Sum of squares of all gradients so far."),
        (
            ("adam", {}),
            "new",
            "η times m̂ over √v̂ + ε, subtracted: at first a step of about η, "
            "whatever the gradient’s size.",
        ),
        (("rmsprop", {}), "new", "0.5 times the gradient, first divided by √v."),
    ],
)
def test_that_every_line_of_an_optimizer_is_explained(optimizer, kind, words):
    name, options = optimizer
    made = example("mazur_2_2_2", optimizer=OPTIMIZERS.choice(name, **options))
    assert said(made, TermId(f"{kind}_W", 1, 0, 0)) == words


def test_that_a_line_of_a_bias_belongs_to_the_bias():
    board = Lesson.of(trace_of(example("one_neuron"))).board
    assert "bias of" in place(board, TermId("new_b", 1, 0))


def test_that_an_optimizer_of_ones_own_says_its_own_words(monkeypatch):
    """README's recipe: one entry in the registry, and every line is explained."""
    line = Line("new", minus(var("w"), var("g")), lambda letter, *_: f"Plain {letter}.")
    entry = Optimizer("plain", "Plain", lambda choice: (line,), lambda choice: ())
    monkeypatch.setitem(OPTIMIZERS._entries, "plain", entry)
    made = example("mazur_2_2_2", optimizer=OPTIMIZERS.choice("plain"))
    assert said(made, TermId("new_b", 1, 0)) == "Plain b."


@pytest.mark.parametrize("kind", list(OPTIMIZERS))
def test_that_every_term_of_every_optimizer_has_a_sentence(kind):
    made = example("mazur_2_2_2", optimizer=OPTIMIZERS.choice(kind))
    board = Lesson.of(trace_of(made)).board
    order = board.order
    for k in range(len(order)):
        assert sentence(board, order[k], "{:.4g}".format).endswith((".", ")"))


@pytest.mark.parametrize("size", [1, 2])
def test_that_micro_batches_say_what_is_gathered_so_far(size):
    made = example("xor", batch_size=size, accumulation_steps=4 // size)
    trace = trace_of(made)
    held = 0.0
    for m, batch in enumerate(trace.micro_batches):
        held += batch.dL_dparameters.W(1)[0, 1] * size / 4
        term = TermId("dL_dW", 1, 0, 1, micro_batch=m)
        if size == 1:
            term = TermId("dL_dW", 1, 0, 1, sample=batch.samples[0])
        assert said(made, term).endswith(f" Gathered so far: {held:.4g}.")
    assert trace.gradient.W(1)[0, 1] == pytest.approx(held, rel=1e-12)
    alone = example("xor", batch_size=4)
    assert "Gathered" not in said(alone, TermId("dL_dW", 1, 0, 1, micro_batch=0))
    if size == 2:  # a sample’s own part is not the micro-batch’s
        assert "Gathered" not in said(made, TermId("dL_dW", 1, 0, 1, sample=1))

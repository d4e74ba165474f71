"""Cures on a copy, against runs made by hand."""

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model import edits
from bpviz_desktop.model.diagnosis.cures import cured
from bpviz_desktop.model.diagnosis.trial import SEEDS, seed_steps, trial_steps
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import load

PROBLEMS = EXAMPLES / "problems"


def done(steps):
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return finished.value


def answer(document, updates):
    """What a neuron answers to 1 after so many updates."""
    trainer = Trainer(document.problem, document.checkpoint)
    trainer.run(updates)
    w, b = trainer.checkpoint().parameters.flat
    return 1 / (1 + np.exp(-(w + b)))


def test_that_both_are_told_in_the_loss_of_the_project():
    """Cross entropy cures; what comes of it is said in half squared errors."""
    document = load(PROBLEMS / "saturated.bpviz")
    trial = done(trial_steps(document, ["cross_entropy"], "saturated_units", 150))
    plain, other = (
        answer(document, 150),
        answer(cured(document, ["cross_entropy"]), 150),
    )
    assert trial.plain.loss == pytest.approx(0.5 * plain**2, rel=1e-9)
    assert trial.cured.loss == pytest.approx(0.5 * other**2, rel=1e-9)
    assert trial.plain.losses[0] == trial.cured.losses[0]
    assert trial.helps and trial.cured.is_free
    assert trial.verdict.startswith("0.4356 → ")


def test_that_a_trial_begins_at_the_start_and_leaves_the_project_alone():
    document = load(PROBLEMS / "vanishing.bpviz")
    trainer = Trainer(document.problem, document.checkpoint)
    trainer.run(30)
    from dataclasses import replace

    later = replace(document, checkpoint=trainer.checkpoint())
    kinds, finding = ["he", "adam"], "vanishing_gradients"
    one = done(trial_steps(later, kinds, finding, 50))
    other = done(trial_steps(document, kinds, finding, 50))
    assert one.plain.losses.tolist() == other.plain.losses.tolist()
    assert one.cured.losses.tolist() == other.cured.losses.tolist()
    assert same(later, replace(document, checkpoint=trainer.checkpoint()))


def test_what_diverges_is_no_better():
    document = load(PROBLEMS / "exploding.bpviz")
    trial = done(trial_steps(document, ["clipping"], "exploding_gradients", 200))
    assert trial.plain.diverged_at == 137 and not trial.helps
    assert (
        trial.verdict.startswith("∞ (update 137) → ") and "no better" in trial.verdict
    )
    calm = edits.set_learning_rate(document, 0.02)
    worse = done(trial_steps(calm, ["much_higher_rate"], "slow_convergence", 200))
    assert worse.cured.diverged_at == 137 and not worse.helps


def test_other_seeds_keep_the_biases():
    document = load(PROBLEMS / "dead_relu.bpviz")
    found = done(seed_steps(document, ["he"], "dead_units", 300))
    assert (found.helped, found.tried) == (SEEDS, SEEDS)
    nothing = done(seed_steps(document, ["lower_rate"], "dead_units", 100))
    assert nothing.helped == 0
    assert nothing.verdict == "helped from 0 of 5 starts (other seeds)"

"""What is found: the scenarios, known troubles, and silence where all is well."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES
from troubled_networks import case

from bpviz_desktop.engine.functions.datasets import DATASETS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.training import Loss, Training
from bpviz_desktop.model import edits
from bpviz_desktop.model.beginning import fresh
from bpviz_desktop.model.diagnosis.cures import CURES, FITTING, cured, fitting
from bpviz_desktop.model.diagnosis.diagnose import probed_updates
from bpviz_desktop.model.diagnosis.in_loss import oscillating
from bpviz_desktop.model.diagnosis.job import diagnosed
from bpviz_desktop.model.document import same
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.generated import generated
from bpviz_desktop.model.project.file import load

PROBLEMS = EXAMPLES / "problems"
# Own finding, updates, and what the twin's loss ends below.
SCENARIOS = {
    "vanishing": ("vanishing_gradients", 500, 0.001),
    "exploding": ("exploding_gradients", 200, 0.02),
    "dead_relu": ("dead_units", 500, 0.05),
    "slow_learning_rate": ("slow_convergence", 500, 0.03),
    "saturated": ("saturated_units", 150, 0.03),
}


def kinds(document, updates):
    _, diagnosis = diagnosed(document, updates)
    return [each.kind for each in diagnosis.findings]


def on(data, hidden, activation="tanh", *, loss="binary_cross_entropy", **training):
    """A network on a data set, all samples at once."""
    made = generated(DATASETS.choice(data), 0, 0.0)
    settings = {"learning_rate": 0.3, "batch_size": len(made.inputs), **training}
    last = "sigmoid" if loss == "binary_cross_entropy" else "identity"
    names = tuple(f"x{k}" for k in range(made.inputs.shape[1]))
    return fresh(
        names,
        (),
        (len(names), *hidden, made.targets.shape[1]),
        activation,
        Loss(loss),
        made,
        Training(OPTIMIZERS.choice("sgd"), SCHEDULES.choice("constant"), **settings),
        last,
    )


@pytest.mark.parametrize("name", SCENARIOS)
def test_that_a_scenario_raises_its_own_finding_first(name):
    kind, updates, _ = SCENARIOS[name]
    _, diagnosis = diagnosed(load(PROBLEMS / f"{name}.bpviz"), updates)
    first, *others = diagnosis.findings
    assert first.kind == kind and not first.follows
    told = {first.kind}
    for each in others:
        assert each.follows in told and "follows from" in each.why
        told.add(each.kind)


@pytest.mark.parametrize("name", SCENARIOS)
def test_that_its_twin_is_healthy(name):
    _, updates, limit = SCENARIOS[name]
    twin = load(PROBLEMS / f"{name}_cured.bpviz")
    for part in (0, 10, updates // 5, updates):
        _, diagnosis = diagnosed(twin, part)
        assert diagnosis.findings == ()
    assert diagnosis.evidence.last.loss < limit


def test_that_vanishing_gradients_show_before_the_first_update():
    assert kinds(load(PROBLEMS / "vanishing.bpviz"), 0) == ["vanishing_gradients"]


@pytest.mark.parametrize("name", [p.stem for p in sorted(EXAMPLES.glob("*.bpviz"))])
@pytest.mark.parametrize("updates", [0, 20, 200, 1000])
def test_that_no_healthy_example_raises_an_alarm(name, updates):
    if name != "deep_sigmoid":
        assert kinds(load(EXAMPLES / f"{name}.bpviz"), updates) == []


@pytest.mark.parametrize("seed", range(12))
def test_networks_whose_trouble_is_known(seed):
    made = case(seed)
    found = kinds(made.document, made.updates)
    assert found[:1] == ([] if made.kind == "healthy" else [made.kind])


@pytest.mark.parametrize("kind", ["zeros", "constant"])
def test_units_that_start_equal(kind):
    document = edits.draw_anew(on("circles", (6, 6)), kind, 0)
    for updates in (0, 300):
        _, diagnosis = diagnosed(document, updates)
        first = diagnosis.findings[0]
        assert first.kind == "symmetric_units" and first.since == 0
        assert first.units[:2] == ((1, 0), (1, 1)) and first.measured == 6
    assert kinds(cured(document, ["xavier"]), 600) == []


def test_a_step_that_is_too_long_swings():
    document = on("xor", (4,), learning_rate=10.0)
    assert kinds(document, 400) == ["oscillation"]
    assert kinds(cured(document, ["lower_rate"]), 400) == []


@pytest.mark.parametrize(
    ("data", "hidden"), [("xor", ()), ("circles", ()), ("circles", (1,))]
)
@pytest.mark.parametrize("updates", [0, 500])
def test_a_straight_line_is_told_from_a_slow_one(data, hidden, updates):
    document = on(data, hidden)
    _, diagnosis = diagnosed(document, updates)
    assert [each.kind for each in diagnosis.findings] == ["too_simple"]
    assert "straight line cannot separate these" in diagnosis.findings[0].why
    # With a rate that is too low it still is the network that cannot.
    slower = edits.set_learning_rate(document, 1e-4)
    assert kinds(slower, 500) == ["too_simple"]
    # A larger one with that rate is only slow.
    larger = cured(slower, ["wider"])
    assert kinds(larger, 500) == ["slow_convergence"]
    assert fitting(document, "too_simple") == ("wider",)


def test_that_the_larger_network_learns_what_the_line_cannot():
    larger = cured(on("circles", (1,)), ["wider", "adam"])
    assert larger.network.widths == (2, 8, 8, 1)
    assert kinds(larger, 800) == []


def test_noise_is_neither_too_simple_nor_slow():
    """Targets that have nothing to do with the inputs: no larger network helps."""
    document = on("circles", ())
    rng = np.random.default_rng(5)
    x = np.repeat(rng.normal(size=(60, 2)), 2, axis=0)
    y = np.tile([[0.0], [1.0]], (60, 1))
    data = replace(document.data, inputs=x, targets=y)
    assert kinds(edits.set_data(document, data), 600) == []


def test_that_a_divergence_tells_the_last_good_loss():
    document = load(PROBLEMS / "exploding.bpviz")
    after, diagnosis = diagnosed(document, 500)
    told = diagnosis.findings[-1]
    assert told.kind == "diverged" and told.since == 137
    assert after.checkpoint.updates == diagnosis.evidence.made == 136
    assert np.isfinite(diagnosis.evidence.loss) and np.isfinite(told.measured)
    assert told.follows == "exploding_gradients"


def test_which_updates_are_probed():
    found = probed_updates(7, 1_000_007)
    assert found[:4] == (7, 8, 9, 10) and found[-1] == 1_000_007
    assert len(found) < 150
    gaps = np.diff(found[:-1])
    assert (gaps >= 1).all() and (gaps[1:] <= 1 + 0.1 * np.array(found[1:-2])).all()
    # A longer run is probed at the same places.
    shorter = probed_updates(7, 5_000)
    assert found[: len(shorter) - 1] == shorter[:-1]
    assert probed_updates(3, 3) == (3,)


@pytest.mark.parametrize("finding", FITTING)
def test_that_cures_leave_the_project_as_it_is(finding):
    document = load(PROBLEMS / "vanishing.bpviz")
    before = replace(document)
    for kind in fitting(document, finding):
        changed = cured(document, [kind])
        assert not same(changed, document)
        assert changed.data is document.data
        assert changed.training.seed == document.training.seed
        assert CURES[kind].edit(document)
        assert cured(document, [kind]).parameters.flat.tolist() == (
            changed.parameters.flat.tolist()
        )
    assert same(before, document)


def test_that_what_is_not_possible_is_not_offered():
    document = load(PROBLEMS / "saturated.bpviz")
    offered = fitting(document, "saturated_units")
    assert offered[0] == "cross_entropy" and "relu" not in offered
    assert "batch" not in fitting(document, "slow_convergence")
    with pytest.raises(EditError):
        cured(document, ["relu"])


def test_that_cures_combine_in_one_order():
    document = load(PROBLEMS / "vanishing.bpviz")
    one = cured(document, ["leaky_relu", "he", "adam"])
    other = cured(document, ["adam", "he", "leaky_relu"])
    assert same(one, other)
    assert one.training.optimizer.kind == "adam"
    assert one.network.layers[0].activation.kind == "leaky_relu"


def test_since_when_something_holds_without_a_break():
    document = load(PROBLEMS / "vanishing.bpviz")
    _, diagnosis = diagnosed(document, 9)
    evidence = diagnosis.evidence
    assert [each.updates for each in evidence.probes] == list(range(10))
    assert evidence.since(lambda each: each.updates not in (3, 6)) == 7
    assert evidence.since(lambda each: each.updates != 9) == 9
    assert evidence.since(lambda each: True) == 0


def test_that_a_loss_that_falls_on_the_whole_does_not_swing():
    document = on("circles", (4,))
    _, diagnosis = diagnosed(document, 60)
    k = np.arange(60)
    swing = 1 + 0.2 * (-1.0) ** k
    still = replace(diagnosis.evidence, losses=0.6 * swing)
    told = oscillating(still)
    assert told.kind == "oscillation" and told.since == 20  # a whole window back
    assert told.measured == pytest.approx(0.4, rel=0.05)
    assert oscillating(replace(still, losses=0.6 * swing * 0.98**k)) is None


def test_that_what_was_there_first_is_told_first():
    """Equal from the start, and then a learning rate that is far too large."""
    document = on("sine", (6,), loss="half_squared_error", learning_rate=8.0)
    document = edits.draw_anew(document, "constant", 0)
    _, diagnosis = diagnosed(document, 60)
    first, second, *_ = diagnosis.findings
    assert first.kind == "symmetric_units" and first.since == 0
    assert second.kind == "exploding_gradients" and second.since > 0


def test_that_the_rate_of_adam_is_its_own():
    document = on("circles", (4,))
    one = cured(document, ["lower_rate", "adam"])
    assert same(one, cured(document, ["adam", "lower_rate"]))
    assert one.training.learning_rate == 0.01

"""The optimizer's state and clipping, over updates, against PyTorch and by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES, learning_rate
from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.update.state import (
    FACTOR,
    NORM,
    NORM_AFTER,
    RATE,
    STEP,
    chosen_states,
    line_names,
    state_steps,
)

PLACE = (1, 0, 1)
# Which of PyTorch's names is which of ours.
SLOTS = {
    "sgd": {"velocity": "momentum_buffer"},
    "rmsprop": {"v": "square_avg"},
    "adagrad": {"v": "sum"},
    "adam": {"m": "exp_avg", "v": "exp_avg_sq"},
    "adamw": {"m": "exp_avg", "v": "exp_avg_sq"},
}


def problem_with(kind, **options):
    document = load(EXAMPLES / "spirals.bpviz")
    training = replace(
        document.training,
        optimizer=OPTIMIZERS.choice(kind, **options),
        learning_rate=0.02,
    )
    return replace(document, training=training).problem, document.checkpoint


def states_of(problem, start, count):
    trainer, states = Trainer(problem, start), [start]
    for _ in range(count):
        trainer.run(1)
        states.append(trainer.checkpoint())
    steps = state_steps(list(range(count)), lambda n: (problem, states[n]), PLACE)
    return at_once(steps), states


def torch_optimizer(torch, kind, options, parameters):
    options = dict(options)
    if kind in ("adam", "adamw"):
        maker = torch.optim.Adam if kind == "adam" else torch.optim.AdamW
        return maker(parameters, lr=0.02, **options)
    makers = {
        "sgd": torch.optim.SGD,
        "rmsprop": torch.optim.RMSprop,
        "adagrad": torch.optim.Adagrad,
    }
    return makers[kind](parameters, lr=0.02, **options)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("sgd", {"momentum": 0.9}),
        ("sgd", {"momentum": 0.8, "nesterov": True}),
        ("rmsprop", {"alpha": 0.95}),
        ("adagrad", {}),
        ("adam", {}),
        ("adamw", {"weight_decay": 0.1}),
    ],
)
def test_that_twenty_updates_leave_the_state_that_torch_has(kind, options):
    torch = pytest.importorskip("torch")
    problem, start = problem_with(kind, **options)
    found, states = states_of(problem, start, 20)
    at = flat_index(problem.network.widths, *PLACE)
    flat = torch.tensor(start.parameters.flat.copy(), requires_grad=True)
    # Biases are decayed by PyTorch, too.
    optimizer = torch_optimizer(torch, kind, options, [flat])
    trainer = Trainer(problem, start)
    for update in range(20):
        g = np.zeros_like(start.parameters.flat)
        g[at] = found.rows["g"][update]
        flat.grad = torch.tensor(g)
        before = flat.detach().numpy()[at].copy()
        optimizer.step()
        (state,) = optimizer.state_dict()["state"].values()
        for mine, theirs in SLOTS[kind].items():
            wanted = float(state[theirs][at])
            assert found.rows[mine][update] == pytest.approx(wanted, rel=1e-12)
        moved = float(flat.detach().numpy()[at] - before)
        assert found.rows[STEP][update] == pytest.approx(moved, rel=1e-9, abs=1e-16)
        trainer.run(1)
    assert states[20].parameters.flat[at] == pytest.approx(
        float(flat.detach().numpy()[at]), rel=1e-12
    )


def test_that_corrections_and_the_own_rate_are_those_of_kingma_and_ba():
    problem, start = problem_with("adam")
    found, _ = states_of(problem, start, 6)
    m = v = 0.0
    for t, g in enumerate(found.rows["g"].tolist(), start=1):
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
        row = {name: values[t - 1] for name, values in found.rows.items()}
        assert row["m_hat"] == pytest.approx(m_hat, rel=1e-12)
        assert row["v_hat"] == pytest.approx(v_hat, rel=1e-12)
        rate = 0.02 / (math.sqrt(v_hat) + 1e-8)
        assert row[RATE] == pytest.approx(rate, rel=1e-12)
        assert row[STEP] == pytest.approx(-rate * m_hat, rel=1e-9)
    titles = line_names("adam", found.rows)
    assert titles["m_hat"] == "m̂" and titles[RATE] == "η ÷ √v̂" and "new" not in titles


@pytest.mark.parametrize(("kind", "limit"), [("norm", 0.05), ("norm", 1e6)])
def test_that_clipping_is_told(kind, limit):
    document = load(EXAMPLES / "spirals.bpviz")
    training = replace(document.training, clip=CLIPPINGS.choice(kind, limit=limit))
    problem = replace(document, training=training).problem
    found, _ = states_of(problem, document.checkpoint, 8)
    for norm, after, factor in zip(
        *(found.rows[name] for name in (NORM, NORM_AFTER, FACTOR)), strict=True
    ):
        assert after == pytest.approx(min(norm, limit), rel=1e-12)
        assert factor == pytest.approx(min(1.0, limit / norm), rel=1e-12)
    assert found.clippings == (8 if limit < 1 else 0)


def torch_schedule(torch, optimizer, kind):
    schedulers = torch.optim.lr_scheduler
    return {
        "constant": lambda: schedulers.ConstantLR(optimizer, 1.0),
        "step": lambda: schedulers.StepLR(optimizer, 7, 0.5),
        "exponential": lambda: schedulers.ExponentialLR(optimizer, 0.9),
        "cosine": lambda: schedulers.CosineAnnealingLR(optimizer, 30, 0.01),
        "inverse": lambda: schedulers.LambdaLR(optimizer, lambda n: 1 / (1 + 0.1 * n)),
    }[kind]()


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("constant", {}),
        ("step", {"every": 7, "factor": 0.5}),
        ("exponential", {"factor": 0.9}),
        ("cosine", {"updates": 30, "floor": 0.01}),
        ("inverse", {"decay": 0.1}),
    ],
)
def test_that_schedules_are_those_of_torch(kind, options):
    torch = pytest.importorskip("torch")
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.3)
    scheduler = torch_schedule(torch, optimizer, kind)
    schedule = SCHEDULES.choice(kind, **options)
    for update in range(30):
        (wanted,) = scheduler.get_last_lr()
        assert abs(learning_rate(0.3, schedule, update) - wanted) <= 1e-12
        optimizer.step()
        scheduler.step()


def test_that_states_are_spread_over_the_run():
    assert chosen_states(3, 6, 10) == [3, 4, 5, 6]
    many = chosen_states(0, 10_000, 10)
    assert many[0] == 0 and many[-1] == 10_000 and len(many) == 80
    assert len(chosen_states(0, 10_000, 100_000)) == 12

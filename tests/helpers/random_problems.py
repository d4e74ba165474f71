"""Random networks with data and settings, for hypothesis."""

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from bpviz_desktop.engine.batches import epoch_order, next_group
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.clipping import CLIPPINGS
from bpviz_desktop.engine.functions.initializers import initial_parameters
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.engine.network import Layer, Network, Parameters
from bpviz_desktop.engine.training import Checkpoint, Loss, Problem, Training
from bpviz_desktop.model.document import Data, Document

HIDDEN = [kind for kind, entry in ACTIVATIONS.items() if not entry.coupled]


def _options(option):
    """Values of an option: what is off may be on, all else stays what it is."""
    if option.kind is bool:
        return st.booleans()
    if option.kind is str:
        return st.sampled_from(sorted(option.choices))
    if option.default != 0:
        return st.just(option.default)
    return st.sampled_from([0.0, 0.5, 0.9] if option.high == 1 else [0.0, 0.01, 0.1])


def optimizer_choices(kinds=tuple(OPTIMIZERS), conventions=None):
    """These optimizers, with options of all kinds, and of these conventions."""

    def choices(entry):
        options = {
            option.name: _options(option)
            for option in entry.options
            if not option.is_convention
            or conventions is None
            or option.name in conventions
        }
        made = st.builds(entry.choice, **options)
        return made.filter(lambda choice: entry.fault(choice) is None)

    return st.one_of([choices(OPTIMIZERS[kind]) for kind in kinds])


def clip_choices():
    """No clipping, or one that mostly acts."""
    return st.one_of(
        st.none(),
        st.builds(
            lambda kind, limit: CLIPPINGS.choice(kind, limit=limit),
            st.sampled_from(list(CLIPPINGS)),
            st.sampled_from([0.01, 0.1, 10.0]),
        ),
    )


@st.composite
def problems(draw, *, optimizers=None, smooth=False, biggest=5):
    """A Problem and a Checkpoint to begin with.

    `smooth` leaves out activations and losses with kinks.
    """
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    loss_kind = draw(st.sampled_from(list(LOSSES)))
    if smooth and loss_kind in ("absolute_error", "huber"):
        loss_kind = "squared_error"
    hidden = [k for k in HIDDEN if not (smooth and ACTIVATIONS[k].kinks)]
    depth = draw(st.integers(1, 4))
    widths = [draw(st.integers(1, biggest)) for _ in range(depth + 1)]
    needed = LOSSES[loss_kind].last_activation
    layers = []
    for at in range(1, depth + 1):
        is_last = at == depth
        kind = draw(st.sampled_from(hidden))
        if is_last:
            kind = needed or draw(st.sampled_from([*hidden, "softmax"]))
        options = {"slope": 0.2} if kind == "leaky_relu" else {}
        skips = [k for k in range(at) if widths[k] == widths[at]]
        may_skip = skips and not (is_last and (needed or kind == "softmax"))
        skip = draw(st.sampled_from([None, *skips])) if may_skip else None
        connections = None
        if draw(st.booleans()):
            connections = rng.random((widths[at], widths[at - 1])) < 0.7
        layers.append(
            Layer(
                widths[at],
                ACTIVATIONS.choice(kind, **options),
                connections=connections,
                skip_from=skip,
                train_biases=draw(st.booleans()),
            )
        )
    network = Network(tuple(f"x{i}" for i in range(widths[0])), tuple(layers))
    samples = draw(st.integers(1, 7))
    x = rng.normal(size=(samples, widths[0]))
    y = rng.uniform(0.05, 0.95, size=(samples, widths[-1]))
    if loss_kind == "cross_entropy":
        y = y / y.sum(axis=1, keepdims=True)
    training = Training(
        optimizer=draw(optimizer_choices() if optimizers is None else optimizers),
        schedule=SCHEDULES.choice("constant"),
        learning_rate=draw(st.sampled_from([0.001, 0.01])),
        batch_size=draw(st.integers(1, 8)),
        accumulation_steps=draw(st.integers(1, 3)),
        shuffle=draw(st.booleans()),
        clip=draw(clip_choices()),
        seed=draw(st.integers(0, 100)),
    )
    over = ["mean", "sum"] if LOSSES[loss_kind].summed else ["mean"]
    loss = Loss(
        loss_kind,
        draw(st.sampled_from(["mean", "sum"])),
        draw(st.sampled_from(over)),
        draw(st.sampled_from([0.0, 0.0, 0.3])),
    )
    weights = [
        rng.normal(size=(units, before))
        for before, units in zip(widths, widths[1:], strict=False)
    ]
    biases = [rng.normal(size=units) for units in widths[1:]]
    parameters = Parameters.of(network, weights, biases)
    return Problem(network, loss, training, x, y), Checkpoint(parameters)


def first_group(problem, checkpoint):
    """The mini-batches of the next update."""
    order = epoch_order(problem.training, checkpoint.epoch, len(problem.x))
    return next_group(
        problem.training, checkpoint.epoch, checkpoint.position, order=order
    )


def with_training(problem, **changes):
    """The same problem with other settings."""
    return replace(problem, training=replace(problem.training, **changes))


def document_of(made):
    """A project that begins where a random problem does."""
    problem, start = made
    nothing = (problem.x[:0], problem.y[:0])
    return Document(
        title="random",
        notes="",
        network=problem.network,
        checkpoint=Checkpoint(start.parameters),
        start=start.parameters,
        loss=problem.loss,
        data=Data(problem.x, problem.y, *nothing),
        training=problem.training,
    )


def plain_problem(**changes):
    """Two tanh layers, seven samples."""
    tanh = ACTIVATIONS.choice("tanh")
    network = Network(("a", "b"), (Layer(3, tanh), Layer(1, tanh)))
    rng = np.random.default_rng(1)
    training = Training(OPTIMIZERS.choice("adam"), SCHEDULES.choice("constant"), 0.01)
    problem = Problem(
        network, Loss(), training, rng.normal(size=(7, 2)), rng.normal(size=(7, 1))
    )
    start = Checkpoint(initial_parameters(network, "xavier_uniform", 0))
    return with_training(problem, **changes), start


def same_place(one, other):
    """Whether two checkpoints are equal to the last bit."""
    slots = one.optimizer_state.slots
    return (
        np.array_equal(one.parameters.flat, other.parameters.flat)
        and slots.keys() == other.optimizer_state.slots.keys()
        and all(
            np.array_equal(slot, other.optimizer_state.slots[name])
            for name, slot in slots.items()
        )
        and one.optimizer_state.step == other.optimizer_state.step
        and (one.updates, one.epoch, one.position)
        == (other.updates, other.epoch, other.position)
    )

"""The strict reader of project files: a whole Document, or every reason why not."""

from __future__ import annotations

from typing import Any

import numpy as np

from bpviz_desktop.engine.activations import ACTIVATIONS
from bpviz_desktop.engine.clipping import CLIPPINGS
from bpviz_desktop.engine.initializers import INITIALIZERS, draw_layer
from bpviz_desktop.engine.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.network import Layer, Network, Parameters, frozen
from bpviz_desktop.engine.optimizers import OPTIMIZERS
from bpviz_desktop.engine.registry import Choice, Entry, Registry
from bpviz_desktop.engine.schedules import SCHEDULES
from bpviz_desktop.engine.training import Loss, Training
from bpviz_desktop.model import reading as r
from bpviz_desktop.model.document import Data, Display, Document, Scaling
from bpviz_desktop.model.reading import Fault
from bpviz_desktop.model.run_reader import read_run

FORMAT, VERSION = "bpviz", 1
LARGEST_FILE = 67_108_864
MOST_LAYERS, MOST_UNITS = 64, 4096
MOST_PARAMETERS, MOST_NUMBERS = 5_000_000, 5_000_000
MOST_DECIMALS = 15
_TOP = (
    *("format", "version", "title", "notes", "network", "loss", "data"),
    *("training", "run", "display", "layout"),
)
_LAYER = (
    *("name", "units", "unit_names", "activation", "weights", "biases"),
    *("connections", "skip_from", "train_biases"),
)
_TRAINING = (
    *("optimizer", "learning_rate", "schedule", "batch_size", "accumulation_steps"),
    *("shuffle", "clip", "initializer", "seed"),
)


def read(data: bytes) -> Document:
    """Read a project from the bytes of its file.

    Raises
    ------
    Fault
        The first problem, in the order size, UTF-8, JSON, format, version, unknown
        keys, limits, types, shapes, meaning.
    """
    if len(data) > LARGEST_FILE:
        raise Fault("", f"is larger than {LARGEST_FILE} bytes")
    if not data.strip():
        raise Fault("", "is empty, expected a project")
    tree = r.an_object(r.parse_json(data), "the file")
    _check_head(tree)
    r.known_keys(tree, _TOP, "the project")
    network_tree = r.an_object(r.required(tree, "network", ""), "network")
    r.known_keys(network_tree, ("inputs", "outputs", "layers"), "network")
    data_tree = r.an_object(r.required(tree, "data", ""), "data")
    _check_limits(network_tree, data_tree)
    training = _training(r.an_object(tree.get("training", {}), "training"))
    network = _network(network_tree)
    parameters = _parameters(network, network_tree["layers"], training)
    loss = _loss(r.an_object(tree.get("loss", {}), "loss"))
    samples = _data(data_tree, network)
    _check_meaning(network, loss, samples)
    checkpoint, start = read_run(tree.get("run"), network, parameters, training, samples)
    return Document(
        network=network,
        checkpoint=checkpoint,
        start=start,
        data=samples,
        training=training,
        loss=loss,
        display=_display(r.an_object(tree.get("display", {}), "display")),
        title=r.a_name(tree.get("title", ""), "title"),
        notes=_notes(tree.get("notes", "")),
        layout=_layout(r.an_object(tree.get("layout", {}), "layout")),
    )


def _check_head(tree: dict[str, Any]) -> None:
    kind = r.required(tree, "format", "")
    if kind != FORMAT:
        raise Fault("format", f"is {r.quoted(kind)}, expected '{FORMAT}'")
    version = r.required(tree, "version", "")
    if isinstance(version, bool) or not isinstance(version, int):
        raise Fault("version", f"is {r.quoted(version)}, expected {VERSION}")
    if version != VERSION:
        hint = "; this needs a newer program" if version > VERSION else ""
        raise Fault("version", f"is {version}, expected {VERSION}{hint}")


def _check_limits(network: dict[str, Any], data: dict[str, Any]) -> None:
    """Count before anything is allocated."""
    inputs = r.a_list(r.required(network, "inputs", "network"), "network.inputs")
    if not 1 <= len(inputs) <= MOST_UNITS:
        raise Fault(
            "network.inputs", f"has {len(inputs)} names, expected 1 to {MOST_UNITS}"
        )
    layers = r.a_list(r.required(network, "layers", "network"), "network.layers")
    if not 1 <= len(layers) <= MOST_LAYERS:
        raise Fault(
            "network.layers", f"has {len(layers)} layers, expected 1 to {MOST_LAYERS}"
        )
    total, before = 0, len(inputs)
    for k, layer in enumerate(layers):
        place = f"network.layers[{k}]"
        r.known_keys(r.an_object(layer, place), _LAYER, place)
        units = r.a_count(
            r.required(layer, "units", place), f"{place}.units", high=MOST_UNITS
        )
        total += units * (before + 1)
        before = units
    if total > MOST_PARAMETERS:
        raise Fault(
            "network.layers", f"hold {total} parameters, expected at most "
            f"{MOST_PARAMETERS}"
        )
    known = ("inputs", "targets", "test_inputs", "test_targets")
    r.known_keys(data, (*known, "classes", "scaling", "source"), "data")
    numbers = sum(
        len(row) if isinstance(row, list) else 1
        for key in known
        for row in r.a_list(data.get(key, []), f"data.{key}")
    )
    if numbers > MOST_NUMBERS:
        raise Fault("data", f"holds {numbers} numbers, expected at most {MOST_NUMBERS}")


def choice_of(
    registry: Registry[Any], value: object, place: str, *, may_be_word: bool = False
) -> Choice:
    """Read an entry of a registry with its options."""
    tree = {"kind": value} if may_be_word and isinstance(value, str) else value
    tree = r.an_object(tree, place)
    in_word = may_be_word and isinstance(value, str)
    kind_place = place if in_word else f"{place}.kind"
    kind = r.one_of(r.required(tree, "kind", place), kind_place, registry)
    entry: Entry = registry[kind]
    names = tuple(option.name for option in entry.options)
    r.known_keys(tree, ("kind", *names), place)
    given: dict[str, Any] = {}
    for option in entry.options:
        if option.name not in tree:
            if option.default is None:
                raise Fault(f"{place}.{option.name}", "is missing, expected a number")
            continue
        value = tree[option.name]
        at = f"{place}.{option.name}"
        if option.kind is float:
            value = r.a_number(value, at)
        if fault := option.fault(value):
            raise Fault(at, f"is {r.quoted(value)}, {fault}")
        given[option.name] = value
    return entry.choice(**given)


def _training(tree: dict[str, Any]) -> Training:
    r.known_keys(tree, _TRAINING, "training")
    place = "training"
    optimizer = choice_of(
        OPTIMIZERS, tree.get("optimizer", {"kind": "sgd"}), f"{place}.optimizer"
    )
    if fault := OPTIMIZERS[optimizer.kind].fault(optimizer):
        raise Fault(f"{place}.optimizer", fault)
    schedule = choice_of(
        SCHEDULES, tree.get("schedule", {"kind": "constant"}), f"{place}.schedule"
    )
    rate = r.a_number(tree.get("learning_rate", 0.1), f"{place}.learning_rate")
    if rate < 0:
        raise Fault(f"{place}.learning_rate", f"is {rate:g}, expected at least 0")
    clip = tree.get("clip")
    return Training(
        optimizer=optimizer,
        schedule=schedule,
        learning_rate=rate,
        batch_size=r.a_count(tree.get("batch_size", 1), f"{place}.batch_size"),
        accumulation_steps=r.a_count(
            tree.get("accumulation_steps", 1), f"{place}.accumulation_steps"
        ),
        shuffle=r.a_switch(tree.get("shuffle", False), f"{place}.shuffle"),
        clip=None if clip is None else choice_of(CLIPPINGS, clip, f"{place}.clip"),
        initializer=r.one_of(
            tree.get("initializer", "xavier_uniform"),
            f"{place}.initializer",
            INITIALIZERS,
        ),
        seed=r.a_count(
            tree.get("seed", 0), f"{place}.seed", low=0, high=2**63 - 1
        ),
    )


def _network(tree: dict[str, Any]) -> Network:
    inputs = r.names(tree["inputs"], "network.inputs")
    widths = [len(inputs), *(layer["units"] for layer in tree["layers"])]
    layers = tuple(
        _layer(layer, f"network.layers[{k}]", k + 1, widths)
        for k, layer in enumerate(tree["layers"])
    )
    outputs = tree.get("outputs")
    count = widths[-1]
    named = () if outputs is None else r.names(outputs, "network.outputs", count=count)
    return Network(inputs, layers, named)


def _layer(tree: dict[str, Any], place: str, at: int, widths: list[int]) -> Layer:
    units, before = widths[at], widths[at - 1]
    activation = choice_of(
        ACTIVATIONS,
        r.required(tree, "activation", place),
        f"{place}.activation",
        may_be_word=True,
    )
    unit_names = tree.get("unit_names")
    connections = tree.get("connections")
    skip = tree.get("skip_from")
    if skip is not None:
        r.a_count(skip, f"{place}.skip_from", low=0, high=at - 1)
        if widths[skip] != units:
            raise Fault(
                f"{place}.skip_from",
                f"leads from {widths[skip]} units to {units}, expected equal widths",
            )
    if ACTIVATIONS[activation.kind].coupled:
        if at != len(widths) - 1:
            raise Fault(f"{place}.activation", "softmax is for the last layer only")
        if skip is not None:
            raise Fault(f"{place}.skip_from", "must not lead onto softmax")
    return Layer(
        units,
        activation,
        name=r.a_name(tree.get("name", "") or "", f"{place}.name"),
        unit_names=None
        if unit_names is None
        else r.names(unit_names, f"{place}.unit_names", count=units),
        connections=None
        if connections is None
        else frozen(
            r.switches(
                connections, f"{place}.connections", rows=units, columns=before
            ),
            bool,
        ),
        skip_from=skip,
        train_biases=r.a_switch(
            tree.get("train_biases", True), f"{place}.train_biases"
        ),
    )


def _parameters(
    network: Network, layers: list[dict[str, Any]], training: Training
) -> Parameters:
    weights, biases = [], []
    for at, tree in enumerate(layers, start=1):
        place = f"network.layers[{at - 1}]"
        units, before = network.widths[at], network.widths[at - 1]
        if tree.get("weights") is None and "weights" not in tree:
            drawn = draw_layer(
                training.initializer, training.seed, at, units=units, before=before
            )
            weights.append(drawn)
        else:
            weights.append(
                r.matrix(
                    tree["weights"], f"{place}.weights", rows=units, columns=before
                )
            )
        biases.append(
            r.vector(tree["biases"], f"{place}.biases", length=units)
            if "biases" in tree
            else np.zeros(units)
        )
    return Parameters.of(network, weights, biases)


def _loss(tree: dict[str, Any]) -> Loss:
    r.known_keys(tree, ("kind", "reduction"), "loss")
    return Loss(
        r.one_of(tree.get("kind", "squared_error"), "loss.kind", LOSSES),
        r.one_of(tree.get("reduction", "mean"), "loss.reduction", REDUCTIONS),
    )


def _data(tree: dict[str, Any], network: Network) -> Data:
    n, K = network.widths[0], network.widths[-1]
    arrays = {}
    for key, columns in (
        ("inputs", n),
        ("targets", K),
        ("test_inputs", n),
        ("test_targets", K),
    ):
        value = tree.get(key, []) if "test" in key else r.required(tree, key, "data")
        arrays[key] = frozen(
            r.matrix(value, f"data.{key}", rows=None, columns=columns)
        )
    if not len(arrays["inputs"]):
        raise Fault("data.inputs", "has no samples, expected at least one")
    for inputs, targets in (("inputs", "targets"), ("test_inputs", "test_targets")):
        if len(arrays[inputs]) != len(arrays[targets]):
            raise Fault(
                f"data.{targets}",
                f"has {len(arrays[targets])} samples, expected "
                f"{len(arrays[inputs])} as data.{inputs}",
            )
    classes = tree.get("classes")
    return Data(
        **arrays,
        classes=None
        if classes is None
        else r.names(classes, "data.classes", count=K if K > 1 else None),
        scaling=_scaling(tree.get("scaling"), n),
        source=r.a_name(tree.get("source", ""), "data.source"),
    )


def _scaling(value: object, columns: int) -> Scaling | None:
    if value is None:
        return None
    tree = r.an_object(value, "data.scaling")
    r.known_keys(tree, ("kind", "offset", "scale"), "data.scaling")
    kind = r.one_of(
        r.required(tree, "kind", "data.scaling"),
        "data.scaling.kind",
        ("min_max", "z_score"),
    )
    offset, scale = (
        r.vector(
            r.required(tree, key, "data.scaling"),
            f"data.scaling.{key}",
            length=columns,
        )
        for key in ("offset", "scale")
    )
    return Scaling(kind, tuple(offset.tolist()), tuple(scale.tolist()))


def _check_meaning(network: Network, loss: Loss, data: Data) -> None:
    entry = LOSSES[loss.kind]
    last = network.layer(network.depth)
    if entry.last_activation and (
        last.activation.kind != entry.last_activation or last.skip_from is not None
    ):
        raise Fault(
            "loss.kind",
            f"is {loss.kind}, which expects {entry.last_activation} in the last layer, "
            f"without a skip; it has {last.activation.kind}",
        )
    for key in ("targets", "test_targets"):
        targets = getattr(data, key)
        if len(targets) and (fault := entry.target_fault(targets)):
            raise Fault(f"data.{key}", fault)


def _display(tree: dict[str, Any]) -> Display:
    r.known_keys(tree, ("decimals", "by_hand_decimals"), "display")
    by_hand = tree.get("by_hand_decimals")
    if by_hand is not None:
        by_hand = r.a_count(
            by_hand, "display.by_hand_decimals", low=0, high=MOST_DECIMALS
        )
    decimals = r.a_count(
        tree.get("decimals", 4), "display.decimals", low=1, high=MOST_DECIMALS
    )
    return Display(decimals, by_hand)


def _notes(value: object) -> str:
    if not isinstance(value, str):
        raise Fault("notes", f"is {r.quoted(value)}, expected text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Fault("notes", "has half a character (a lone surrogate)") from None
    return value


def _layout(tree: dict[str, Any]) -> dict[str, tuple[float, float]]:
    result = {}
    for key, value in tree.items():
        place = f"layout.{r.quoted(key)}"
        x, y = r.vector(value, place, length=2)
        result[r.a_name(key, place)] = (float(x), float(y))
    return result

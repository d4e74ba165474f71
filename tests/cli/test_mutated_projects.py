"""Whatever `check` accepts can be traced, trained and drawn, or is refused in a line.

Examples are changed at random in structure and numbers. `MUTATED_PROJECTS=1000` in the
environment tries so many instead of a dozen, `MUTATION_SEED` others.
"""

import contextlib
import copy
import json
import os
import random

import pytest
from paths import EXAMPLES

from bpviz_desktop.cli.main import main
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS

COUNT = int(os.environ.get("MUTATED_PROJECTS", "12"))
SEED = int(os.environ.get("MUTATION_SEED", "0"))
SMALL = ["one_neuron", "xor", "mazur_2_2_2", "hmkcode_linear", "sine", "iris"]
NUMBERS = [0, -0.0, 1, -1, 0.5, 3, 20, -37, 710, 1e-12, 5e-324, 1e13, 1e154, -1e200]
NUMBERS += [1e308, -1.7e308, 2**31, 2**62, 0.999999999999]


def projects():
    """The trees of small examples."""
    paths = [EXAMPLES / f"{name}.bpviz" for name in SMALL]
    return [json.loads(path.read_text()) for path in paths if path.exists()]


def leaves(node, path=()):
    """Places of all numbers, switches and texts."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for key, value in enumerate(node):
            yield from leaves(value, (*path, key))
    else:
        yield path


def put(tree, path, value):
    """Change one place."""
    for key in path[:-1]:
        tree = tree[key]
    tree[path[-1]] = value


def at(tree, path):
    """What stands there."""
    for key in path:
        tree = tree[key]
    return tree


def change_number(tree, dice):
    places = [p for p in leaves(tree) if isinstance(at(tree, p), (int, float))]
    put(tree, dice.choice(places), dice.choice(NUMBERS))


def scale_all(tree, dice):
    factor = dice.choice([0, -1, 1e-200, 30, 1e5, 1e100, 1e160])
    where = dice.choice(["network", "data"])
    for path in list(leaves(tree[where])):
        value = at(tree[where], path)
        if isinstance(value, float):
            put(tree[where], path, value * factor)


def change_kinds(tree, dice):
    layer = dice.choice(tree["network"]["layers"])
    layer["activation"] = dice.choice(list(ACTIVATIONS))
    tree["loss"] = {"kind": dice.choice(list(LOSSES))}
    if dice.random() < 0.6:
        last = LOSSES[tree["loss"]["kind"]].last_activation
        tree["network"]["layers"][-1]["activation"] = last or "identity"


def change_training(tree, dice):
    training = tree.setdefault("training", {})
    match dice.randrange(5):
        case 0:
            training["optimizer"] = {"kind": dice.choice(list(OPTIMIZERS))}
        case 1:
            training["learning_rate"] = abs(dice.choice(NUMBERS))
        case 2:
            is_small = len(tree["data"]["inputs"]) < 20
            training["batch_size"] = dice.choice([1, 7, 2**62 if is_small else 3])
        case 3:
            training["clip"] = {"kind": dice.choice(["norm", "value"]), "limit": 0.1}
        case _:
            training["initializer"] = dice.choice(list(INITIALIZERS))
            for layer in tree["network"]["layers"]:
                layer.pop("weights", None)


def round_by_hand(tree, dice):
    tree["display"] = {
        "decimals": dice.randrange(16),
        "by_hand_decimals": dice.choice([None, *range(16)]),
    }


def change_structure(tree, dice):
    """Take something out, or put something where nobody expects it."""
    places = list(leaves(tree))
    path = dice.choice(places)[: dice.randrange(1, 4)]
    if dice.random() < 0.5 and isinstance(path[-1], str):
        at(tree, path[:-1]).pop(path[-1])
    else:
        put(tree, path, dice.choice([None, True, [], {}, "x", 1]))


def take_wires_out(tree, dice):
    layer = dice.choice(tree["network"]["layers"])
    if "weights" in layer:
        layer["connections"] = [
            [dice.random() < 0.6 for _ in row] for row in layer["weights"]
        ]


CHANGES = [change_number] * 3 + [scale_all, change_kinds, change_kinds]
CHANGES += [change_training, round_by_hand, take_wires_out, change_structure]


@pytest.mark.parametrize("number", range(COUNT))
def test_that_what_is_accepted_can_be_used(number, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("bpviz_desktop.cli.main._PATIENCE_SECONDS", 1e9)
    dice = random.Random(f"{SEED}/{number}")
    tree = copy.deepcopy(dice.choice(projects()))
    for _ in range(dice.randrange(1, 5)):
        with contextlib.suppress(LookupError, TypeError, AttributeError):
            dice.choice(CHANGES)(tree, dice)  # an earlier one took its place away
    project = tmp_path / "p.bpviz"
    project.write_text(json.dumps(tree))
    is_accepted = main(["check", str(project)]) == 0
    told = capsys.readouterr()
    if not is_accepted:
        assert told.err and "fault of the program" not in told.err
        return
    calls = [
        ["trace", str(project), "-o", str(tmp_path / "t.json")],
        ["trace", str(project), "--format", "text", "-o", str(tmp_path / "t.txt")],
        ["train", str(project), "--updates", "3", "--quiet"],
    ]
    calls[-1] += ["--save", str(tmp_path / "s.bpviz"), "--csv", str(tmp_path / "l")]
    picture = ["screenshot", str(project), "-o", str(tmp_path / "p.png")]
    term = str(dice.randrange(40))
    calls.append([*picture, "--size", "800x520", "--updates", "1", "--term", term])
    kind = dice.choice(["markdown", "latex", "html"])
    handout = ["trace", str(project), "--format", kind, "-o", str(tmp_path / "h.txt")]
    calls.append(handout + dice.choice([[], ["--blank"], ["--exact"]]))
    for words in calls:
        status = main(words)
        told = capsys.readouterr()
        if "more than 20,000 steps" in told.err:
            continue  # nobody reads that
        assert status in (0, 1), (words, told.err)
        assert len(told.err.splitlines()) == (status != 0), (words, told.err)
        assert "fault of the program" not in told.err, (words, told.err)

"""What is wrong with a project is told by its place, and saving loses nothing."""

import base64
import json
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from paths import DATA, EXAMPLES, XOR

from bpviz_desktop.atomic_file import FileChangedError, FileStamp
from bpviz_desktop.model.document import Display
from bpviz_desktop.model.project.file import ProjectError, dump, load, parse, save

BAD = DATA / "bad_projects.jsonl"


def _xor(*path, value):
    """XOR with another value at a place."""
    tree = json.loads(XOR.read_text())
    node = tree
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return tree


def _problems(tree):
    with pytest.raises(ProjectError) as caught:
        parse(json.dumps(tree).encode(), "x")
    return [line.removeprefix("x: ") for line in caught.value.problems]


@pytest.mark.parametrize(
    "where",
    [
        (),
        ("network",),
        ("network", "layers", 0),
        ("network", "layers", 1, "activation"),
        ("loss",),
        ("data",),
        ("data", "scaling"),
        ("training",),
        ("training", "optimizer"),
        ("training", "schedule"),
        ("training", "clip"),
        ("run",),
        ("run", "start"),
        ("run", "optimizer_state"),
        ("run", "optimizer_state", "velocity"),
        ("display",),
    ],
)
def test_that_unknown_keys_are_refused_everywhere(where):
    tree = json.loads(XOR.read_text())
    packed = {"weights": [], "biases": []}
    tree["training"]["clip"] = {"kind": "norm", "limit": 1}
    tree["training"]["optimizer"] = {"kind": "sgd", "momentum": 0.9}
    tree["data"]["scaling"] = {"kind": "min_max", "offset": [0, 0], "scale": [1, 1]}
    tree["network"]["layers"][1]["activation"] = {"kind": "sigmoid"}
    state = {"step": 0, "velocity": dict(packed)}
    tree["run"] = {"updates": 1, "start": dict(packed), "optimizer_state": state}
    node = tree
    for key in where:
        node = node[key]
    node["frobnicate"] = 1
    assert len(_problems(tree)) == 1
    assert ".frobnicate" in f".{_problems(tree)[0]}"


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("network", "layers", 0, "units"), True, "layers[0].units: is true"),
        (("network", "layers", 0, "units"), 2.0, "layers[0].units: is 2.0"),
        (("network", "layers", 0, "units"), 4097, "4096"),
        (("network", "layers", 1, "skip_from"), 2, "expected at most 1"),
        (("network", "layers", 1, "skip_from"), 1, "leads from 3 units"),
        (("network", "layers", 0, "unit_names"), ["a"], "has 1 names, expected 3"),
        (("network", "layers", 0, "activation"), "evil", "identity, sigmoid, tanh"),
        (("network", "layers", 0, "activation"), {"slope": 1}, "kind: is missing"),
        (("network", "layers", 0, "weights", 1, 0), "1", "weights[1][0]: is the text"),
        (("network", "layers", 0, "weights", 1, 0), None, "weights[1][0]: is null"),
        (("network", "layers", 0, "weights", 1, 0), True, "weights[1][0]: is true"),
        (("network", "layers", 0, "weights", 1), [1], "weights[1]: has 1 values"),
        (("network", "layers", 0, "connections"), [[1, 0]] * 3, "true and false"),
        (("network", "layers", 0, "name"), "a\u0007", "single line"),
        (("network", "inputs"), ["a\ud800", "b"], "\\ud800"),
        (("network", "inputs"), [1, 2], "expected a list of names"),
        (("network", "outputs"), ["a", "b"], "has 2 names, expected 1"),
        (("title",), "x" * 201, "expected at most 200"),
        (("title",), "a\u2028b", "single line"),
        (("notes",), "\ud800", "plain text"),
        (("notes",), ["a"], "expected text"),
        (("version",), 2, "newer"),
        (("version",), 1.0, "version: is 1.0"),
        (("version",), True, "version: is true"),
        (("format",), None, "format: is null"),
        (("loss", "kind"), "cross_entropy", "expected softmax"),
        (("loss", "reduction"), "max", "mean, sum"),
        (("data", "targets", 1), [0, 1], "data.targets[1]: has 2 values"),
        (("data", "test_inputs"), [[1, 2]], "data.test_targets: has 0 samples"),
        (("data", "classes"), ["a", "b", "c"], "has 3 names"),
        (("data", "scaling"), {"kind": "min_max"}, "offset: is missing"),
        (("training", "learning_rate"), -1, "at least 0"),
        (("training", "learning_rate"), True, "is true"),
        (("training", "seed"), 2**63, "9223372036854775807"),
        (("training", "batch_size"), 10**30, "9223372036854775807"),
        (("training", "initializer"), "best", "orthogonal"),
        (("training", "optimizer", "nesterov"), True, "momentum above 0"),
        (("training", "optimizer", "momentum"), 1, "[0, 1)"),
        (("training", "optimizer", "nesterov"), 1, "true or false"),
        (("training", "optimizer", "beta1"), 0.9, "unknown to sgd"),
        (("training", "schedule"), {"kind": "step", "factor": 1}, "every: is missing"),
        (("training", "schedule", "warmup"), 1.0, "a whole number"),
        (("training", "clip"), {"kind": "norm", "limit": 0}, "above 0"),
        (("training", "clip"), {"limit": 1}, "kind: is missing"),
        (("display", "decimals"), 16, "from 0 to 15"),
        (("display", "by_hand_decimals"), 2.0, "is 2.0"),
        (("layout", "1.0"), [1], "expected [x, y]"),
        (("layout", "1.0"), ["a", 2], "expected [x, y]"),
        (("run",), {"updates": 1}, "run.start: is missing"),
    ],
)
def test_that_a_wrong_field_is_told_with_what_was_expected(path, value, words):
    told = _problems(_xor(*path, value=value))
    assert words in told[0] and told[0].startswith(path[0])
    assert len(told) <= 2


def test_that_stages_are_told_one_at_a_time_and_problems_of_one_together():
    tree = _xor("training", "learning_rate", value=-1)
    tree["training"]["batch_size"] = 0
    tree["data"]["inputs"][0] = [1]
    assert len(_problems(tree)) == 2
    tree["frobnicate"] = 1
    assert len(_problems(tree)) == 1 and "frobnicate" in _problems(tree)[0]
    tree["version"] = 9
    assert _problems(tree)[0].startswith("version")


def test_that_at_most_twenty_problems_are_told():
    tree = _xor("data", "inputs", value=[[0, 0]] * 4)
    tree["network"]["layers"] = [{"units": 0, "activation": "x"}] * 40
    assert len(_problems(tree)) == 20


def test_that_long_names_of_files_and_keys_stay_on_a_short_line():
    tree = _xor("\n" * 3000, value=1)
    with pytest.raises(ProjectError) as caught:
        parse(json.dumps(tree).encode(), "dir/" * 500 + "\nx.bpviz")
    assert len(caught.value.problems) == 1
    assert len(str(caught.value)) <= 500 and "\n" not in str(caught.value)
    assert "x.bpviz" in str(caught.value)


def test_that_only_the_required_fields_must_be_there():
    tree = {
        "format": "bpviz",
        "version": 1,
        "network": {"inputs": ["x"], "layers": [{"units": 2, "activation": "relu"}]},
        "data": {"inputs": [[1]], "targets": [[1, 2]]},
    }
    document = parse(b"\xef\xbb\xbf" + json.dumps(tree).encode(), "x")
    assert document.loss.kind == "squared_error" and document.loss.reduction == "mean"
    assert document.training.optimizer.kind == "sgd"
    assert document.training.learning_rate == 0.1
    assert document.display == Display(4, None)
    assert document.parameters.b(1).tolist() == [0, 0]
    assert document.data.test_inputs.shape == (0, 1)
    assert document.start is document.parameters
    for key in ("format", "version", "network", "data"):
        less = {name: value for name, value in tree.items() if name != key}
        assert _problems(less)[0].startswith(f"{key}: is missing")


def test_that_a_run_before_its_first_update_is_not_written():
    assert b'"run": null' in dump(load(XOR))


def test_that_removed_wires_read_as_zero():
    tree = _xor("network", "layers", 0, "connections", value=[[True, False]] * 3)
    assert (
        parse(json.dumps(tree).encode(), "x").parameters.W(1)[:, 1].tolist() == [0] * 3
    )


@pytest.mark.parametrize(
    "row",
    [json.loads(line) for line in BAD.read_text().splitlines()],
    ids=lambda row: row["id"],
)
def test_that_bad_projects_are_told_by_place_and_expectation(row):
    with pytest.raises(ProjectError) as caught:
        parse(base64.b64decode(row["base64"]), "bad.bpviz")
    for line in caught.value.problems:
        assert line.startswith("bad.bpviz: ") and len(line) <= 500
        assert line.isprintable()
    assert all(word in str(caught.value) for word in row["mentions"])


HEAVY = {
    "numbers": """b'{"a":[' + b'1.0,' * (N // 4 - 3) + b'1]}'""",
    "rows": """b'{"a":[' + b'[1],' * (N // 4 - 3) + b'[1]]}'""",
    "empty lists": """b'[' + b'[],' * (N // 3 - 2) + b'[]]'""",
    "objects": """b'[' + b'{},' * (N // 3 - 2) + b'{}]'""",
    "text": """b'{"a":"' + b'a' * (N - 12) + '\U0001f600'.encode() + b'"}'""",
    "too large": """b' ' * (N + 1)""",
    "brackets": """b'[' * N""",
}


@pytest.mark.parametrize("name", HEAVY)
def test_that_64_mebibytes_of_malice_cost_little(name):
    # ru_maxrss would begin with the size of the parent.
    code = f"""
import os, time
from bpviz_desktop.model.project.file import ProjectError, parse
N = 67108864
data = {HEAVY[name]}
began = time.process_time()
try:
    parse(data, "x")
except ProjectError:
    took = time.process_time() - began
    peak = 0
    if os.path.exists("/proc/self/status"):
        status = dict(line.split(":") for line in open("/proc/self/status"))
        peak = int(status["VmHWM"].split()[0]) / 1024
    print(took, peak)
"""
    env = dict(os.environ, PYTHONPATH=str(EXAMPLES.parents[1]))
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env
    )
    seconds, mebibytes = map(float, done.stdout.split())
    # The bytes themselves are made twice here: 128 MB of the peak.
    assert seconds < 2 and mebibytes < 264


def test_that_what_cannot_be_read_back_is_not_saved(tmp_path):
    path = tmp_path / "p.bpviz"
    with pytest.raises(ProjectError):
        save(replace(load(XOR), title="two\nlines"), path)
    flat = np.full_like(load(XOR).parameters.flat, np.nan)
    document = load(XOR)
    broken = replace(document.parameters, flat=flat)
    with pytest.raises(ValueError, match="JSON"):
        save(
            replace(
                document, checkpoint=replace(document.checkpoint, parameters=broken)
            ),
            path,
        )
    assert not path.exists()


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


@pytest.mark.parametrize(
    ("kind", "activation", "targets", "problem"),
    [
        (
            "binary_cross_entropy",
            "sigmoid",
            [[0, 1], [1.5, 0]],
            "data.targets[1][0]: is 1.5, expected at least 0 and at most 1 with "
            "binary_cross_entropy",
        ),
        (
            "cross_entropy",
            "softmax",
            [[0, 1], [1.5, -0.5]],
            "data.targets[1][1]: is -0.5, expected at least 0 with cross_entropy",
        ),
        (
            "cross_entropy",
            "softmax",
            [[0, 1], [0.5, 0.25]],
            "data.targets[1]: sums to 0.75, expected targets that sum to 1 with "
            "cross_entropy",
        ),
    ],
)
def test_that_targets_that_do_not_fit_are_named(kind, activation, targets, problem):
    units = {"units": 2, "activation": activation}
    layer = units | {"weights": [[1], [1]], "biases": [0, 0]}
    tree = {
        "format": "bpviz",
        "version": 1,
        "network": {"inputs": ["x"], "layers": [layer]},
        "data": {"inputs": [[0], [1]], "targets": targets},
        "loss": {"kind": kind},
    }
    assert _problems(tree) == [problem]

"""The command line, held against the format it promises."""

import base64
import json
import os
import subprocess
import sys
import time

import pytest
from paths import DATA, ROOT, XOR

from bpviz_desktop.cli.main import main

CASES = sorted((DATA / "cases").glob("*.json"))
BAD = [
    json.loads(line) for line in (DATA / "bad_projects.jsonl").read_text().splitlines()
]


def walk(tree, path):
    for key in path.split("."):
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_that_worked_cases_give_their_numbers(case, tmp_path, capsys):
    told = json.loads(case.read_text())
    project = tmp_path / "case.bpviz"
    project.write_text(json.dumps(told["project"]))
    assert main(["trace", str(project), "--format", "json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    for want in told["expect"]:
        found = float(walk(tree, want["path"]))
        assert abs(found - want["value"]) <= want["tol"], want


@pytest.mark.parametrize(
    ("w", "b", "first", "last"), [(0.6, 0.9, 0.82, 0.09), (2.0, 2.0, 0.98, 0.20)]
)
def test_that_nielsens_neuron_learns_as_published(w, b, first, last, tmp_path):
    """Nielsen, Neural Networks and Deep Learning (2015), chapter 3: 300 epochs."""
    start, end = tmp_path / "start.bpviz", tmp_path / "end.bpviz"
    layer = {"units": 1, "activation": "sigmoid", "weights": [[w]], "biases": [b]}
    project = {
        "format": "bpviz",
        "version": 1,
        "network": {"inputs": ["x"], "layers": [layer]},
        "loss": {"kind": "half_squared_error"},
        "data": {"inputs": [[1]], "targets": [[0]]},
        "training": {"learning_rate": 0.15},
    }
    start.write_text(json.dumps(project))
    words = ["train", str(start), "--epochs", "300", "--save", str(end), "--quiet"]
    assert main(words) == 0
    for path, published in ((start, first), (end, last)):
        traced = tmp_path / "trace.json"
        assert main(["trace", str(path), "-o", str(traced)]) == 0
        forward = json.loads(traced.read_text())["micro_batches"][0]["forward"]
        assert round(forward[0]["a"][0][0], 2) == published


@pytest.mark.parametrize("row", BAD, ids=lambda row: row["id"])
def test_that_bad_projects_are_refused_in_one_sentence(row, tmp_path, capsys):
    project = tmp_path / "bad.bpviz"
    project.write_bytes(base64.b64decode(row["base64"]))
    began = time.monotonic()
    assert main(["check", str(project)]) == 2
    assert time.monotonic() - began < 2
    said = capsys.readouterr().err
    assert said.strip() and "Traceback" not in said
    assert all(word in said for word in row["mentions"])
    assert max(map(len, said.splitlines())) <= 500


def test_that_the_first_update_of_trace_is_that_of_train(tmp_path, capsys):
    for name in ("xor", "spirals", "iris", "deep_sigmoid", "sine"):
        project = ROOT / "resources" / "examples" / f"{name}.bpviz"
        assert main(["trace", str(project)]) == 0
        tree = json.loads(capsys.readouterr().out)
        saved = tmp_path / f"{name}.bpviz"
        words = ["train", str(project), "--updates", "1", "--save", str(saved)]
        assert main([*words, "--quiet"]) == 0
        layers = json.loads(saved.read_text())["network"]["layers"]
        for traced, trained in zip(tree["update"], layers, strict=True):
            for row, other in zip(traced["weights"], trained["weights"], strict=True):
                assert row == pytest.approx(other, rel=0, abs=1e-12)
            assert traced["biases"] == pytest.approx(
                trained["biases"], rel=0, abs=1e-12
            )


@pytest.mark.parametrize("name", ["xor", "spirals", "iris"])
def test_that_two_runs_of_a_hundred_equal_one_of_two_hundred(name, tmp_path):
    project = ROOT / "resources" / "examples" / f"{name}.bpviz"
    one, two, whole = (tmp_path / f"{k}.bpviz" for k in range(3))
    quiet = ["--quiet"]
    main(["train", str(project), "--updates", "100", "--save", str(one), *quiet])
    main(["train", str(one), "--updates", "100", "--save", str(two), *quiet])
    main(["train", str(project), "--updates", "200", "--save", str(whole), *quiet])
    assert two.read_bytes() == whole.read_bytes()


def test_that_xor_is_learned_with_a_row_for_each_update(tmp_path, capsys):
    table, plot = tmp_path / "l.csv", tmp_path / "l.png"
    words = ["train", str(XOR), "--epochs", "2000", "--csv", str(table)]
    assert main([*words, "--plot", str(plot)]) == 0
    rows = table.read_text().splitlines()
    assert rows[0] == "update,epoch,loss" and len(rows) == 2001
    assert rows[1].startswith("1,1,") and rows[-1].startswith("2000,2000,")
    assert float(rows[-1].split(",")[2]) < 0.01
    assert plot.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert "100 %" in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["svg", "pdf"])
def test_that_plots_are_written_as_vectors(ending, tmp_path):
    plot = tmp_path / f"loss.{ending}"
    words = ["train", str(XOR), "--updates", "50", "--plot", str(plot), "--quiet"]
    assert main(words) == 0
    data = plot.read_bytes()
    assert data.startswith(b"%PDF-" if ending == "pdf" else b"<?xml")
    assert len(data) > 5000


def test_that_divergence_writes_the_last_finite_project_and_names_the_update(
    tmp_path, capsys
):
    tree = json.loads((ROOT / "resources/examples/sine.bpviz").read_text())
    tree["training"]["learning_rate"] = 1e6
    project, saved = tmp_path / "p.bpviz", tmp_path / "s.bpviz"
    project.write_text(json.dumps(tree))
    words = ["train", str(project), "--updates", "500", "--save", str(saved)]
    assert main([*words, "--quiet"]) == 1
    assert "diverged at update" in capsys.readouterr().err
    assert main(["check", str(saved)]) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["train", str(XOR)],
        ["train", str(XOR), "--updates", "0"],
        ["trace", str(XOR), "--samples", "9"],
        ["trace", str(XOR), "--samples", "0,0"],
        ["trace", str(XOR), "--format", "docx"],
        ["train", str(XOR), "--updates", "1", "--plot", "x.bmp"],
        ["check", "no such file.bpviz"],
        ["screenshot", str(XOR), "-o", "x.png", "--size", "big"],
        ["--frobnicate"],
    ],
)
def test_that_wrong_calls_end_with_two_and_a_sentence(words, capsys):
    assert main(words) == 2
    said = capsys.readouterr().err
    assert said.strip() and "Traceback" not in said


def test_that_chosen_samples_make_one_micro_batch(capsys):
    assert main(["trace", str(XOR), "--samples", "2,0"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert [batch["samples"] for batch in tree["micro_batches"]] == [[2, 0]]


def test_that_text_shows_formula_numbers_and_value(capsys):
    example = ROOT / "resources/examples/one_neuron.bpviz"
    assert main(["trace", str(example), "--format", "text"]) == 0
    said = capsys.readouterr().out
    assert "z⁽¹⁾ = w⁽¹⁾·x + b⁽¹⁾ = 0.5 × 2 + 0.1 = 1.1" in said


def test_that_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    saved = tmp_path / "s.bpviz"
    saved.write_text("old")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    words = ["train", str(XOR), "--updates", "1", "--save", str(saved), "--quiet"]
    assert main(words) == 1
    assert saved.read_text() == "old"
    assert list(tmp_path.iterdir()) == [saved]


def test_that_without_a_display_launching_says_so_in_one_sentence():
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "bpviz_desktop"], capture_output=True, text=True, env=env
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1 and "no display" in done.stderr
    for verb in ("trace", "train", "check", "screenshot"):
        assert verb in done.stderr


def test_that_the_verbs_that_need_no_window_do_not_import_qt():
    code = (
        "import sys; from bpviz_desktop.cli.main import main;"
        f"main(['check', {str(XOR)!r}]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0

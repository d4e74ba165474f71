"""The verb diagnose."""

import json

import pytest
from paths import EXAMPLES

from bpviz_desktop.cli.main import main

PROBLEMS = EXAMPLES / "problems"
KEYS = {"kind", "where", "since_update", "measured", "threshold", "why", "cures"}


def diagnose(capsys, name, updates, *words):
    project = str(PROBLEMS / f"{name}.bpviz")
    status = main(["diagnose", project, "--updates", str(updates), *words])
    told = capsys.readouterr()
    return status, told.out, told.err


def test_json(capsys):
    status, out, _ = diagnose(capsys, "vanishing", 500, "--format", "json")
    tree = json.loads(out)
    assert status == 0
    assert list(tree) == ["updates", "loss", "findings"]
    assert tree["updates"] == 500 and tree["loss"] == pytest.approx(0.25, abs=1e-3)
    for finding in tree["findings"]:
        assert set(finding) == KEYS
        assert isinstance(finding["measured"], float)
        assert all(set(cure) == {"kind", "edit"} for cure in finding["cures"])
    first = tree["findings"][0]
    assert first["kind"] == "vanishing_gradients" and first["where"] == "layers 1 to 6"
    assert first["measured"] < first["threshold"] and first["since_update"] == 0


def test_json_of_a_run_that_diverges(capsys):
    status, out, _ = diagnose(capsys, "exploding", 500, "--format", "json")
    tree = json.loads(out, parse_constant=pytest.fail)
    assert status == 0 and tree["updates"] == 136
    kinds = [finding["kind"] for finding in tree["findings"]]
    assert kinds[0] == "exploding_gradients" and kinds[-1] == "diverged"


def test_text(capsys, tmp_path):
    status, out, _ = diagnose(capsys, "saturated", 150)
    assert status == 0
    assert "1 Saturated units: layer 1\n" in out and "Cross entropy" in out
    path = tmp_path / "told.txt"
    assert diagnose(capsys, "saturated", 150, "-o", str(path))[:2] == (0, "")
    assert path.read_text(encoding="utf-8") == out


def test_that_nothing_found_is_said(capsys):
    _, out, _ = diagnose(capsys, "saturated_cured", 150)
    assert out.startswith("After 150 updates the loss is ") and "nothing found" in out


def test_that_no_update_is_a_diagnosis_too(capsys):
    status, out, _ = diagnose(capsys, "vanishing", 0)
    assert status == 0 and "After 0 updates" in out and "Vanishing" in out


def test_that_the_project_stays_as_it_is(capsys):
    path = PROBLEMS / "vanishing.bpviz"
    before = path.read_bytes()
    status, _, err = diagnose(capsys, "vanishing", 5, "-o", str(path))
    assert status == 2 and "cannot replace it" in err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--updates", "x"),
        ("--updates", "-1"),
        ("--updates", "5", "--format", "xml"),
    ],
)
def test_wrong_calls(capsys, words):
    assert main(["diagnose", str(PROBLEMS / "vanishing.bpviz"), *words]) == 2
    told = capsys.readouterr()
    assert not told.out and told.err.count("\n") == 1

"""How the command line ends: status, sentences, what is written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from paths import EXAMPLES, ROOT, XOR

from bpviz_desktop.cli.main import main
from bpviz_desktop.cli.words import CommandError
from bpviz_desktop.model.project.file import load


def _python(*words, **options):
    """Run the program as a user does; its status, output and errors."""
    env = dict(os.environ, PYTHONPATH=str(ROOT)) | options.pop("env", {})
    call = [sys.executable, "-m", "bpviz_desktop", *words]
    done = subprocess.run(call, capture_output=True, env=env, **options)
    return done.returncode, done.stdout, done.stderr.decode()


def test_that_version_and_help_end_with_zero(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("bpviz-desktop ")
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    for verb in ("trace", "train", "check", "screenshot"):
        assert verb in said
        assert main([verb, "--help"]) == 0
        assert "PROJECT" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", str(ROOT)],
        ["check", "nul\0byte"],
        ["trace", str(XOR), "--samples", "a"],
        ["trace", str(XOR), "--samples", "-1"],
        ["train", str(XOR), "--updates", "1", "--epochs", "1"],
        ["train", str(XOR), "--updates", "1.5"],
        ["train", str(XOR), "--up", "1"],
        ["train", str(XOR), "--updates", "1", "--save", "-", "--csv", "-"],
        ["train", str(XOR), "--updates", "1", "--save", "x", "--csv", "./x"],
        ["screenshot", str(XOR)],
        ["screenshot", str(XOR), "-o", "x.jpg"],
        ["screenshot", str(XOR), "-o", "x.png", "--theme", "pink"],
        ["-"],
    ],
)
def test_that_more_wrong_calls_are_told_in_one_sentence(words, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(words) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1 and said.rstrip().endswith(".")


def test_that_check_tells_every_project_and_ends_with_two(tmp_path, capsys):
    bad = tmp_path / "bad.bpviz"
    bad.write_text("{}")
    assert main(["check", str(XOR), str(bad), str(XOR)]) == 2
    told = capsys.readouterr()
    assert told.out == f"{XOR}: ok\n" * 2
    assert told.err.startswith(f"{bad}: format: is missing")
    assert main(["check", str(XOR)]) == 0


def test_that_a_dash_is_standard_input_and_output():
    data = XOR.read_bytes()
    assert _python("check", "-", input=data)[:2] == (0, b"-: ok\n")
    status, out, _ = _python(
        *("train", "-", "--updates", "2", "--save", "-", "--quiet"), input=data
    )
    assert status == 0 and json.loads(out)["run"]["updates"] == 2
    status, out, _ = _python("train", "-", "--updates", "2", "--csv", "-", input=data)
    assert status == 0 and out.startswith(b"update,epoch,loss\n1,1,0.")
    status, out, _ = _python("trace", "-", input=data)
    assert status == 0 and json.loads(out)["project"] == "XOR"
    status, _, err = _python("check", "-", input=b"{")
    assert status == 2 and err.startswith("standard input: ")


def test_that_the_csv_counts_on_from_where_the_run_stood(tmp_path):
    spirals = ROOT / "resources" / "examples" / "spirals.bpviz"
    table, saved, whole = (tmp_path / name for name in ("a.csv", "s.bpviz", "w.csv"))
    quiet = ["--quiet"]
    words = ["--updates", "30", "--csv", str(whole)]
    assert main(["train", str(spirals), *words, *quiet]) == 0
    words = ["--updates", "11", "--save", str(saved)]
    assert main(["train", str(spirals), *words, *quiet]) == 0
    words = ["--updates", "19", "--csv", str(table)]
    assert main(["train", str(saved), *words, *quiet]) == 0
    expected = whole.read_text().splitlines()
    assert table.read_text().splitlines() == [expected[0], *expected[12:]]
    # 225 samples in batches of 32 are 8 updates an epoch.
    assert [row.split(",")[1] for row in expected[1:18]] == ["1"] * 8 + ["2"] * 8 + [
        "3"
    ]


def test_that_epochs_end_where_an_epoch_ends(tmp_path):
    spirals = ROOT / "resources" / "examples" / "spirals.bpviz"
    one, two = tmp_path / "1.bpviz", tmp_path / "2.bpviz"
    main(["train", str(spirals), "--updates", "3", "--save", str(one), "--quiet"])
    main(["train", str(one), "--epochs", "2", "--save", str(two), "--quiet"])
    run = json.loads(two.read_text())["run"]
    assert (run["updates"], run["epoch"], run["position"]) == (16, 2, 0)


def test_that_saving_over_the_project_itself_is_possible(tmp_path):
    project = tmp_path / "p.bpviz"
    project.write_bytes(XOR.read_bytes())
    words = ["train", str(project), "--updates", "5", "--save", str(project)]
    assert main([*words, "--quiet"]) == 0
    assert json.loads(project.read_text())["run"]["updates"] == 5


@pytest.mark.parametrize("option", ["--save", "--csv", "--plot"])
def test_that_an_output_that_cannot_be_written_is_told_before_training(
    option, tmp_path, capsys
):
    target = tmp_path / "none" / "x.png"
    words = ["train", str(XOR), "--updates", "1000000000", option, str(target)]
    assert main(words) == 1
    assert "folder does not exist" in capsys.readouterr().err


def test_that_one_failing_output_does_not_keep_the_others_back(
    tmp_path, capsys, monkeypatch
):
    from bpviz_desktop.cli import main as cli

    def write(name, parts, *, expected):
        if name.endswith("s.bpviz"):
            raise CommandError(f"{name}: cannot be written: disk full.", 1)
        Path(name).write_bytes(b"".join(parts))

    monkeypatch.setattr(cli, "write", write)
    saved, table = tmp_path / "s.bpviz", tmp_path / "l.csv"
    words = ["train", str(XOR), "--updates", "2", "--save", str(saved)]
    assert main([*words, "--csv", str(table), "--quiet"]) == 1
    assert "disk full" in capsys.readouterr().err
    assert table.exists() and not saved.exists()


@pytest.mark.parametrize("rate", [1e6, 1e300])
def test_that_divergence_writes_everything_up_to_it(rate, tmp_path, capsys):
    tree = json.loads((ROOT / "resources/examples/sine.bpviz").read_text())
    tree["training"]["learning_rate"] = rate
    tree["loss"]["kind"] = "squared_error"
    project, saved = tmp_path / "p.bpviz", tmp_path / "s.bpviz"
    table, plot = tmp_path / "l.csv", tmp_path / "l.png"
    project.write_text(json.dumps(tree))
    words = ["train", str(project), "--updates", "5000", "--save", str(saved)]
    words += ["--csv", str(table), "--plot", str(plot), "--quiet"]
    assert main(words) == 1
    said = capsys.readouterr().err
    made = json.loads(saved.read_text())["run"]["updates"]
    assert f"diverged at update {made + 1}:" in said and "layer" in said
    assert len(said.splitlines()) == 1
    assert len(table.read_text().splitlines()) == made + 1
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_that_divergence_in_the_first_update_still_writes_everything(tmp_path, capsys):
    tree = json.loads((ROOT / "resources/examples/sine.bpviz").read_text())
    tree["network"]["layers"][2]["biases"] = [1e300]
    project, saved = tmp_path / "p.bpviz", tmp_path / "s.bpviz"
    table, plot = tmp_path / "l.csv", tmp_path / "l.png"
    project.write_text(json.dumps(tree))
    words = ["train", str(project), "--updates", "5", "--save", str(saved)]
    words += ["--csv", str(table), "--plot", str(plot), "--quiet"]
    assert main(words) == 1
    assert "diverged at update 1:" in capsys.readouterr().err
    assert table.read_text() == "update,epoch,loss,test_loss\n"
    assert json.loads(saved.read_text())["run"] is None
    assert plot.stat().st_size > 1000


def test_that_the_bar_shows_percent_update_and_loss(capsys):
    assert main(["train", str(XOR), "--updates", "300"]) == 0
    told = capsys.readouterr()
    assert told.out == "" and "\r" not in told.err
    assert "100 % |████████████████████| update 300 loss 0." in told.err
    assert main(["train", str(XOR), "--updates", "300", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_that_a_reader_that_leaves_causes_no_traceback():
    call = f"{sys.executable} -m bpviz_desktop trace {XOR} | head -c 1"
    env = dict(os.environ, PYTHONPATH=str(ROOT))
    done = subprocess.run(
        ["sh", "-c", call], capture_output=True, text=True, env=env, check=True
    )
    assert done.stdout == "{" and done.stderr == ""


def test_that_a_full_disk_at_standard_output_is_told():
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bpviz_desktop", "trace", str(XOR)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=dict(os.environ, PYTHONPATH=str(ROOT)),
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1 and "space" in done.stderr


def test_that_a_display_that_does_not_answer_counts_as_none():
    hidden = {"WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "DISPLAY": ":9876"}
    status, _, err = _python(env=hidden)
    assert status == 1 and err.startswith("There is no display")


def test_that_a_fault_of_the_program_is_no_traceback(capsys, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr("bpviz_desktop.model.screen.lesson.trace_of", fail)
    assert main(["trace", str(XOR)]) == 1
    said = capsys.readouterr().err
    assert said == "A fault of the program: ZeroDivisionError: two lines.\n"


def softmax_answers(parameters, x):
    """What iris' network (tanh, softmax) answers, written out."""
    a = np.tanh(x @ parameters.W(1).T + parameters.b(1))
    z = a @ parameters.W(2).T + parameters.b(2)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def test_that_the_ends_of_epochs_are_measured(tmp_path):
    table, saved = tmp_path / "l.csv", tmp_path / "s.bpviz"
    words = ["train", EXAMPLES / "iris.bpviz", "--epochs", "3", "--quiet"]
    status = main([*map(str, words), "--csv", str(table), "--save", str(saved)])
    rows = [line.split(",") for line in table.read_text().splitlines()]
    assert status == 0
    assert rows[0] == [
        "update",
        "epoch",
        "loss",
        "test_loss",
        "accuracy",
        "test_accuracy",
    ]
    # 112 samples, 16 at a time.
    measured = [row for row in rows[1:] if row[3]]
    assert [row[0] for row in measured] == ["7", "14", "21"] and len(rows) == 22
    assert all(row[3:] == ["", "", ""] for row in rows[1:] if row not in measured)
    document = load(saved)
    data = document.data
    train, test = (
        softmax_answers(document.parameters, x) for x in (data.inputs, data.test_inputs)
    )
    loss = -(data.test_targets * np.log(test)).sum(axis=1).mean()
    right = [
        float((p.argmax(axis=1) == y.argmax(axis=1)).mean())
        for p, y in ((train, data.targets), (test, data.test_targets))
    ]
    assert [float(number) for number in measured[-1][3:]] == pytest.approx(
        [loss, *right], rel=1e-9
    )


def test_that_numbers_have_no_accuracy_and_a_plot_shows_the_tests(tmp_path):
    table, plot = tmp_path / "l.csv", tmp_path / "l.svg"
    words = ["train", EXAMPLES / "sine.bpviz", "--epochs", "3", "--quiet"]
    main([*map(str, words), "--csv", str(table), "--plot", str(plot)])
    assert table.read_text().splitlines()[0] == "update,epoch,loss,test_loss"
    assert "test loss" in plot.read_text() and "right answers" not in plot.read_text()
    words[1] = EXAMPLES / "iris.bpviz"
    main([*map(str, words), "--plot", str(plot)])
    assert "test samples" in plot.read_text() and "right answers" in plot.read_text()

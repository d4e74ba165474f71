"""The verb import, in a process of its own."""

import json
import subprocess
import sys

import pytest

IRIS = """sepal length;sepal width;petal length;petal width;species
5,1;3,5;1,4;0,2;setosa
7,0;3,2;4,7;1,4;versicolor
6,3;3,3;6,0;2,5;virginica
4,9;3,0;1,4;0,2;setosa
6,4;3,2;4,5;1,5;versicolor
5,8;2,7;5,1;1,9;virginica
"""


# The kernel's own mark of this process; getrusage would count its parent's too.
_PEAK = """
import re
from pathlib import Path
def peak():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+([0-9]+)", status)[1]) * 1024
"""
_MEASURED = (
    _PEAK
    + """
import sys
from bpviz_desktop.cli.main import main
status = main(sys.argv[1:])
print(status, peak())
"""
)


def run(*words, data=None):
    """Status, standard output and standard error."""
    call = [sys.executable, "-m", "bpviz_desktop", *map(str, words)]
    done = subprocess.run(call, input=data, capture_output=True, timeout=100)
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "iris.csv"
    path.write_text(IRIS, encoding="utf-8")
    return path


def test_from_a_table_to_a_trained_network(table, tmp_path):
    project, trained = tmp_path / "iris.bpviz", tmp_path / "trained.bpviz"
    status, out, err = run("import", table, "-o", project, "--test-share", "0")
    assert (status, out) == (0, b"")
    assert err == (
        "iris.csv: 6 samples to train with, 0 to test with; network 4-8-8-3.\n"
    )
    tree = json.loads(project.read_text())
    assert tree["title"] == "iris" and tree["data"]["source"] == "iris.csv"
    assert tree["data"]["classes"] == ["setosa", "versicolor", "virginica"]
    assert tree["data"]["scaling"]["kind"] == "z_score"
    assert [layer["activation"] for layer in tree["network"]["layers"]] == [
        "tanh",
        "tanh",
        "softmax",
    ]
    words = ("--updates", "200", "--save", trained, "--csv", "-", "--quiet")
    status, out, _ = run("train", project, *words)
    assert status == 0 and float(out.splitlines()[-1].split(b",")[2]) < 0.02
    assert run("check", project, trained)[0] == 0


def test_all_options(table, tmp_path):
    project = tmp_path / "p.bpviz"
    status, _, err = run(
        *("import", table, "-o", project, "--targets", "petal width"),
        *("--inputs", "sepal length,species", "--hidden", "5", "--activation", "relu"),
        *("--scaling", "min_max", "--missing", "mean", "--test-share", "0.5"),
        *("--seed", "3"),
    )
    assert status == 0, err
    tree = json.loads(project.read_text())
    assert tree["network"]["inputs"] == [
        "sepal length",
        "species = setosa",
        "species = versicolor",
        "species = virginica",
    ]
    assert tree["network"]["outputs"] == ["petal width"]
    assert [layer["units"] for layer in tree["network"]["layers"]] == [5, 1]
    assert tree["network"]["layers"][0]["activation"] == "relu"
    assert tree["data"]["scaling"]["kind"] == "min_max"
    assert len(tree["data"]["test_inputs"]) == 3 and tree["training"]["seed"] == 3


def test_every_bad_cell_is_listed_and_nothing_written(tmp_path):
    table, project = tmp_path / "t.csv", tmp_path / "p.bpviz"
    table.write_text("age,y\n1,2\nx,3\n4,\n" + 30 * "5,6\n" + 30 * "z,1\n")
    status, out, err = run("import", table, "-o", project)
    lines = err.splitlines()
    assert (status, out, project.exists()) == (2, b"", False)
    assert lines[0] == 't.csv: line 3, column "age": “x” is not a number.'
    assert lines[1] == (
        't.csv: line 4, column "y": empty; every sample needs its target.'
    )
    assert len(lines) == 21 and lines[-1] == "t.csv: and 12 more."


def test_standard_input_and_output():
    status, out, err = run("import", "-", "-o", "-", data=b"a,y\n1,2\n2,4\n")
    assert status == 0, err
    tree = json.loads(out)
    assert tree["title"] == "standard input" and tree["network"]["inputs"] == ["a"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("--targets", "colour"),
            '--targets: there is no column "colour"; there are a',
        ),
        (("--inputs", "y"), 'column "y" cannot be both an input and a target.'),
        (("--hidden", "8,x"), "argument --hidden: "),
        (("--activation", "softmax"), "--activation is 'softmax', expected one of "),
        (("--test-share", "1"), "argument --test-share: expected 0 to below 1"),
        (("--scaling", "log"), "argument --scaling: "),
        (("--hidden", "5000"), "A layer has at most 4,096 neurons."),
        (("--seed", str(2**63)), "argument --seed: "),
    ],
)
def test_a_wrong_call(tmp_path, words, told):
    table = tmp_path / "t.csv"
    table.write_text("a,y\n1,2\n3,4\n")
    status, _, err = run("import", table, "-o", tmp_path / "p.bpviz", *words)
    assert status == 2 and told in err and err.count("\n") == 1
    assert not (tmp_path / "p.bpviz").exists()


def test_the_table_is_never_replaced(table):
    status, _, err = run("import", table, "-o", table)
    assert status == 2 and "cannot replace it" in err
    assert table.read_text(encoding="utf-8") == IRIS


def test_a_table_that_is_not_there(tmp_path):
    status, _, err = run("import", tmp_path / "none.csv", "-o", tmp_path / "p.bpviz")
    assert status == 2 and "cannot be read: No such file" in err


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_below_five_times_the_file(tmp_path):
    """Above what an import of three rows takes; without the project's own text."""
    code = (
        _PEAK
        + """
import sys
from dataclasses import replace
from pathlib import Path
from tables import drained
from bpviz_desktop.model.data.dialect import recognised
from bpviz_desktop.model.data.made import imported
from bpviz_desktop.model.data.plan import proposed
from bpviz_desktop.model.data.source import Source
from bpviz_desktop.model.data.survey import survey
source = Source.of(Path(sys.argv[1]))
found = drained(survey(source, recognised(source)))
made = drained(imported(source, found, proposed(found), "t"))
print(peak())
"""
    )
    small, large = tmp_path / "small.csv", tmp_path / "large.csv"
    small.write_text("a,b,y\n1,2,3\n4,5,6\n7,8,9\n")
    rows = "".join(f"{k % 997 / 7:.5f},{k % 89 / 3:.5f},{k % 2}\n" for k in range(1000))
    large.write_text("a,b,y\n" + 1000 * rows)

    def peak(path):
        done = subprocess.run(
            [sys.executable, "-c", code, path],
            capture_output=True,
            text=True,
            env={"PYTHONPATH": ":".join(sys.path), "OPENBLAS_NUM_THREADS": "1"},
        )
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    assert peak(large) - peak(small) < 5 * large.stat().st_size


HEAVY = {
    "10,000 columns": lambda: (
        ",".join(f"c{k}" for k in range(10_000))
        + "\n"
        + 60 * (",".join("1.5" for _ in range(10_000)) + "\n")
    ),
    "1,000 classes": lambda: (
        "a,y\n" + "".join(f"{k},c{k % 1000}\n" for k in range(4_900))
    ),
    "400,000 names": lambda: "a,y\n" + "".join(f"{k},id{k}\n" for k in range(400_000)),
    "an endless line": lambda: "a,y\n" + 40_000_000 * "1",
    "open quotes": lambda: "a,y\n" + 200_000 * '"1,2\n',
}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("name", HEAVY)
def test_no_table_takes_more_than_300_megabytes(tmp_path, name):
    path = tmp_path / "t.csv"
    path.write_text(HEAVY[name]())
    words = ["import", path, "-o", tmp_path / "p.bpviz"]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=100,
    )
    status, peak = map(int, done.stdout.split())
    assert status == (0 if name == "1,000 classes" else 2), done.stderr
    assert peak < 300e6
    assert all(len(line) < 500 for line in done.stderr.splitlines())

"""The command line at its edges: interrupts, outputs over inputs, odd surroundings."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest
from paths import EXAMPLES, ROOT, XOR

from bpviz_desktop.cli.main import main
from bpviz_desktop.model.project.file import load


def surroundings(**more):
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUNBUFFERED")
    kept = {key: value for key, value in os.environ.items() if key not in gone}
    return kept | {"PYTHONPATH": str(ROOT)} | more


def called(*words, **more):
    """The program as a process of its own; `more` goes to subprocess."""
    env = more.pop("env", surroundings())
    command = [sys.executable, "-m", "bpviz_desktop", *map(str, words)]
    more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.run(command, env=env, timeout=120, **more)


def training(*words, **more):
    """`train` as a process that has begun to train."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HEARING, "train", *map(str, words)],
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(),
        **more,
    )
    assert "%" in process.stderr.readline()
    return process


# A shell's background jobs are born deaf to interrupts.
_HEARING = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from bpviz_desktop.cli.main import main
sys.exit(main())
"""
LONG = ("--updates", "400000")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_an_interrupt_saves_the_last_finished_update(tmp_path, number):
    saved, table = tmp_path / "s.bpviz", tmp_path / "l.csv"
    with training(XOR, *LONG, "--save", saved, "--csv", table) as process:
        process.send_signal(number)
        said = process.stderr.read()
    assert process.returncode == 128 + number
    at = load(saved).checkpoint.updates
    assert 0 < at < 400_000
    assert f"Interrupted after {at} of 400000 updates, at update {at};" in said
    assert table.read_text().splitlines()[-1].startswith(f"{at},")
    # Going on from there is going on with the same run.
    assert main(["train", str(XOR), "--updates", str(at), "--save", str(table)]) == 0
    assert table.read_bytes() == saved.read_bytes()


def test_that_a_second_interrupt_ends_at_once_and_writes_nothing(tmp_path):
    saved = tmp_path / "s.bpviz"
    saved.write_text("old")
    with training(XOR, *LONG, "--save", saved) as process:
        # Held still between the two, it cannot finish on the first.
        process.send_signal(signal.SIGSTOP)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGCONT)
        said = process.stderr.read()
    assert process.returncode in (128 + signal.SIGINT, 128 + signal.SIGTERM)
    assert "nothing more was written" in said and "Traceback" not in said
    assert saved.read_text() == "old" and list(tmp_path.iterdir()) == [saved]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_that_a_file_is_old_or_new_whenever_training_ends(tmp_path, number):
    dice, saved = random.Random(number), tmp_path / "s.bpviz"
    for _ in range(2):
        saved.write_bytes(XOR.read_bytes())
        with training(saved, *LONG, "--save", saved) as process:
            time.sleep(dice.uniform(0.0, 0.2))
            process.send_signal(number)
            process.stderr.read()
        at = load(saved).checkpoint.updates
        assert at == 0 if number == signal.SIGKILL else at > 0


def test_that_a_project_that_changed_meanwhile_is_not_replaced(tmp_path):
    saved = tmp_path / "s.bpviz"
    saved.write_bytes(XOR.read_bytes())
    other = (EXAMPLES / "iris.bpviz").read_bytes()
    with training(saved, *LONG, "--save", saved) as process:
        saved.write_bytes(other)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert process.returncode == 1 and "has changed since it was read" in said
    assert saved.read_bytes() == other


@pytest.mark.parametrize(
    "words",
    [
        ["trace", "P", "-o", "P"],
        ["train", "P", "--updates", "1", "--csv", "P"],
        ["train", "P", "--updates", "1", "--plot", "P.png"],
        ["train", "P", "--updates", "1", "--csv", "LINK"],
        ["screenshot", "P", "-o", "P.png"],
    ],
)
def test_that_an_output_never_replaces_what_is_read(tmp_path, capsys, words):
    project = tmp_path / ("P.png" if "P.png" in words else "P")
    project.write_bytes(XOR.read_bytes())
    (tmp_path / "LINK").symlink_to(project)
    names = {"P": str(project), "P.png": str(project), "LINK": str(tmp_path / "LINK")}
    assert main([names.get(word, word) for word in words]) == 2
    assert "is the project that is read" in capsys.readouterr().err
    assert project.read_bytes() == XOR.read_bytes()


def test_that_a_newer_project_is_never_replaced(tmp_path, capsys):
    newer = tmp_path / "newer.bpviz"
    newer.write_text('{"version": 2, "format": "bpviz", "more": true}')
    assert main(["train", str(XOR), "--updates", "1", "--save", str(newer)]) == 2
    said = capsys.readouterr().err
    assert "a newer bpviz-desktop wrote this file" in said
    assert '"more": true' in newer.read_text()


def test_that_an_output_without_a_name_is_refused(capsys):
    assert main(["trace", str(XOR), "-o", ""]) == 2
    assert main(["trace", ""]) == 2
    assert capsys.readouterr().err.count("is empty.") == 2


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")
def test_that_an_unbuffered_output_is_whole_or_fails():
    env = surroundings(PYTHONUNBUFFERED="1")
    with open("/dev/full", "wb") as full:
        done = called("trace", XOR, stdout=full, env=env)
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    ends = os.pipe()
    os.close(ends[0])
    with open(ends[1], "wb") as pipe:
        done = called("trace", XOR, stdout=pipe, env=env)
    assert done.returncode == 1 and done.stderr == b""


@pytest.mark.parametrize("redirection", [">&-", ">&- 2>&-", "2>&-"])
@pytest.mark.parametrize("words", [f"check {XOR}", f"trace {XOR}", "trace none"])
def test_that_closed_outputs_cause_no_traceback(redirection, words):
    call = f"exec {sys.executable} -m bpviz_desktop {words} {redirection}"
    done = subprocess.run(
        ["sh", "-c", call], capture_output=True, text=True, env=surroundings()
    )
    assert "Traceback" not in done.stderr and len(done.stderr.splitlines()) <= 1
    fails = ">&-" in redirection.split("2")[0] or "none" in words
    assert (done.returncode != 0) == fails


@pytest.mark.parametrize(
    "env",
    [
        {"WAYLAND_DISPLAY": "wayland-77", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-77"},
        {"DISPLAY": ":7777"},
        {"DISPLAY": "127.0.0.1:7777"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":7777", "QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
)
def test_that_a_display_that_does_not_answer_is_told(env):
    done = called(env=surroundings(**env))
    assert done.returncode == 1
    assert b"no display" in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("size", ["100x100", "799x600", "800x519", "9999x9999", "8x"])
def test_that_a_size_that_cannot_be_drawn_is_refused(size, capsys, tmp_path):
    target = tmp_path / "x.png"
    words = ["screenshot", str(XOR), "-o", str(target), "--size", size]
    assert main(words) == 2
    assert "size" in capsys.readouterr().err and not target.exists()


def test_that_the_smallest_size_is_that_of_the_window(qapp):
    from bpviz_desktop.cli.words import SMALLEST_SIZE
    from bpviz_desktop.views.shell.main_window import MainWindow

    window = MainWindow()
    least = window.minimumSize()
    assert (least.width(), least.height()) == SMALLEST_SIZE
    window.deleteLater()


@pytest.mark.parametrize(
    "words, said",
    [
        (["trac", "P"], "no verb trac: did you mean trace?"),
        (["chek"], "no verb chek: did you mean check?"),
        (
            ["open", "P"],
            "no verb open: the verbs are trace, train, check, screenshot, import, "
            "diagnose, export.",
        ),
        (["--x\ny\x1b[31m"], r"unrecognized arguments: --x\ny\x1b[31m"),
    ],
)
def test_that_a_wrong_call_is_told_in_one_line(words, said, capsys):
    assert main(words) == 2
    told = capsys.readouterr().err
    assert said in told and len(told.splitlines()) == 1 and "\x1b" not in told


def test_that_the_bar_can_be_written_in_any_encoding(tmp_path):
    env = surroundings(PYTHONIOENCODING="ascii", LC_ALL="C")
    done = called("train", XOR, "--updates", "50", env=env)
    assert b"100 % |####################| update 50" in done.stderr


def test_that_numbers_that_overflow_cause_no_warning(tmp_path):
    tree = json.loads(XOR.read_text())
    for layer in tree["network"]["layers"]:
        layer["activation"] = "identity"
        layer["weights"] = [[1e200 for _ in row] for row in layer["weights"]]
    tree["data"]["inputs"] = [[1e200, -1e200]] * 4
    project = tmp_path / "p.bpviz"
    project.write_text(json.dumps(tree))
    for format_ in ("json", "text"):
        done = called("trace", project, "--format", format_)
        assert done.returncode == 0 and done.stderr == b""
    done = called("train", project, "--updates", "1", "--quiet")
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    done = called("screenshot", project, "-o", tmp_path / "x.png", "--term", "20")
    assert done.returncode == 0 and done.stderr == b""


def changed(**given):
    """The bytes of XOR with members of `training` or `run` changed."""
    tree = json.loads(XOR.read_text())
    tree["training"] |= given.get("training", {})
    if "run" in given:
        packed = [
            {key: layer[key] for key in ("weights", "biases")}
            for layer in tree["network"]["layers"]
        ]
        start = {key: [each[key] for each in packed] for key in ("weights", "biases")}
        tree["run"] = {"updates": 0, "start": start} | given["run"]
    return json.dumps(tree).encode()


@pytest.mark.parametrize(
    "given",
    [
        {"training": {"batch_size": 2**31}},
        {"training": {"accumulation_steps": 2**40}},
        {"training": {"seed": 2**63 - 1}},
        {"run": {"updates": 2**31}},
        {"run": {"updates": 2**62 - 9, "epoch": 2**62 - 9}},
    ],
)
def test_that_huge_counts_can_be_drawn_and_trained_on(given, tmp_path, capsys):
    project = tmp_path / "p.bpviz"
    project.write_bytes(changed(**given))
    assert main(["check", str(project)]) == 0
    saved = tmp_path / "s.bpviz"
    words = ["train", str(project), "--updates", "2", "--save", str(saved), "--quiet"]
    assert main(words) == 0
    before = load(project)
    assert load(saved).checkpoint.updates == before.checkpoint.updates + 2
    picture = str(tmp_path / "x.png")
    assert main(["screenshot", str(project), "-o", picture, "--updates", "3"]) == 0
    assert capsys.readouterr().err == ""


def test_that_counters_are_seen_to_end_before_training(tmp_path, capsys):
    project = tmp_path / "p.bpviz"
    project.write_bytes(changed(run={"updates": 2**62}))
    saved = str(tmp_path / "s.bpviz")
    words = ["train", str(project), "--updates", "1", "--save", saved]
    assert main(words) == 2
    assert "would exceed 2⁶²" in capsys.readouterr().err and not os.path.exists(saved)


@pytest.mark.parametrize("key", ["updates", "epoch"])
def test_that_counters_without_room_are_refused(key, tmp_path, capsys):
    project = tmp_path / "p.bpviz"
    project.write_bytes(changed(run={key: 2**63 - 1}))
    assert main(["check", str(project)]) == 2
    assert f"run.{key}: is {2**63 - 1}, expected an integer" in capsys.readouterr().err


def test_that_terms_can_be_left_out(capsys):
    assert main(["trace", str(XOR), "--no-terms"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "terms" not in told and "loss_after" in told


def test_that_a_trace_that_takes_long_shows_how_far_it_is(
    tmp_path, capsys, monkeypatch
):
    monkeypatch.setattr("bpviz_desktop.cli.main._PATIENCE_SECONDS", 0.0)
    assert main(["trace", str(XOR), "-o", str(tmp_path / "t.json")]) == 0
    assert "100 % |" in capsys.readouterr().err
    monkeypatch.undo()
    assert main(["trace", str(XOR), "-o", str(tmp_path / "t.json")]) == 0
    assert capsys.readouterr().err == ""


def test_that_a_fault_of_a_panel_is_no_success(tmp_path, monkeypatch, capsys):
    from bpviz_desktop.views.panels.settings.training import TrainingPanel

    def fails(self, session, fields):
        raise OverflowError("too much")

    monkeypatch.setattr(TrainingPanel, "show_session", fails)
    target = tmp_path / "x.png"
    assert main(["screenshot", str(XOR), "-o", str(target)]) == 1
    assert "OverflowError" in capsys.readouterr().err and not target.exists()

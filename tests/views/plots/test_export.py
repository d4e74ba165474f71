"""A plot is exported as it is seen, in the size chosen, and says what it is."""

import csv
import re

import pytest
from driving import train
from PySide6.QtGui import QImage

from bpviz_desktop.model import edits
from bpviz_desktop.views.plots.report import report_plot


@pytest.fixture
def program(open_program):
    program = open_program("xor")
    train(program, 60)
    program.intents.reset()
    program.intents.edit(edits.set_learning_rate, 0.25)
    train(program, 40)
    return program


def curves(program):
    session = program.store.session
    return [session.curve, *session.old_curves]


def chart(program):
    return program.workspace.stage.curves.chart()


def test_that_the_legend_names_every_run(program):
    widget = report_plot([chart(program)], "XOR")
    legend = widget.getItem(1, 0)
    assert [label.text for _, label in legend.items] == [
        "run 2, η = 0.25",
        "run 1, η = 1",
    ]
    widget.close()


def test_that_an_svg_names_the_project_and_not_the_library(program, tmp_path):
    path = tmp_path / "loss.svg"
    program.dialogs.write_plot(path)
    text = path.read_text(encoding="utf-8")
    assert re.search("<title>(.*)</title>", text)[1] == "Training loss: XOR"
    assert "pyqtgraph" not in text


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_that_a_png_has_the_size_chosen(program, tmp_path, scale):
    path = tmp_path / "loss.png"
    program.dialogs.write_plot(path, scale=scale)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (800 * scale, 450 * scale)


@pytest.mark.parametrize("is_log", [False, True])
def test_that_the_axis_is_the_one_on_the_screen(program, is_log, tmp_path):
    program.intents.set_log_axis("loss_panel", is_log)
    path = tmp_path / "loss.svg"
    program.dialogs.write_plot(path)
    words = re.findall(r">([^<>]*)</text>", path.read_text(encoding="utf-8"))
    assert ("0" in words and "0.125" in words) != is_log
    assert ("10⁻¹" in words) == is_log


def test_that_a_csv_numbers_updates_from_one(program, tmp_path):
    path = tmp_path / "loss.csv"
    program.dialogs.write_plot(path)
    rows = list(csv.reader(path.read_text().splitlines()))
    assert rows[0] == ["line", "update", "value"]
    names = ["run 2, η = 0.25"] * 40 + ["run 1, η = 1"] * 60
    assert [row[0] for row in rows[1:]] == names
    assert [int(row[1]) for row in rows[1:]] == [*range(1, 41), *range(1, 61)]
    losses = [float(row[2]) for row in rows[1:]]
    assert losses == [loss for c in curves(program) for loss in c.losses]


def test_that_a_run_of_one_update_leaves_no_empty_path(open_program, tmp_path, capfd):
    program = open_program("xor")
    train(program, 1)
    program.intents.reset()
    train(program, 1)
    program.dialogs.write_plot(tmp_path / "loss.svg")
    program.dialogs.write_plot(tmp_path / "loss.png")
    assert 'd=""' not in (tmp_path / "loss.svg").read_text(encoding="utf-8")
    assert "Invalid path" not in capfd.readouterr().err

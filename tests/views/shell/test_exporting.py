"""File → Export network, Export solution: dialogs and files."""

import re
import subprocess

import pytest
from paths import EXAMPLES
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.shell.exporting.solution_files import solution_files


def choose(monkeypatch, path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args, **more: (str(path), "")
    )


@pytest.fixture
def program(open_program):
    made = open_program("xor")
    made.intents.step_end()
    return made


@pytest.mark.parametrize(
    ("row", "ending", "head"),
    [(0, "png", b"\x89PNG"), (4, "svg", b"<?xml"), (5, "pdf", b"%PDF")],
)
def test_that_the_network_is_written(program, tmp_path, monkeypatch, row, ending, head):
    target = tmp_path / f"net.{ending}"
    choose(monkeypatch, target)
    dialog = program.exports.export_network()
    dialog.format.setCurrentIndex(row)
    dialog.accept()
    assert target.read_bytes().startswith(head)
    assert "Exported net" in program.window.message.text()


def test_that_a_png_grows_with_its_scale_and_a_preview_is_shown(
    program, tmp_path, monkeypatch
):
    sizes = []
    for row in (0, 3):
        choose(monkeypatch, tmp_path / f"{row}.png")
        dialog = program.exports.export_network()
        dialog.values.setCurrentIndex(1)
        dialog.format.setCurrentIndex(row)
        shown = dialog.preview.grab().toImage()
        middle = shown.pixelColor(shown.width() // 2, shown.height() // 2)
        assert middle.isValid()
        dialog.accept()
        sizes.append(QImage(str(tmp_path / f"{row}.png")).width())
    assert sizes[1] == 4 * sizes[0]


@pytest.mark.parametrize("ending", ["pdf", "html", "tex", "md"])
@pytest.mark.parametrize("is_blank", [False, True])
def test_that_a_solution_is_written(program, tmp_path, monkeypatch, ending, is_blank):
    target = tmp_path / f"sheet.{ending}"
    choose(monkeypatch, target)
    dialog = program.exports.export_solution()
    dialog.kind.setCurrentIndex(int(is_blank))
    dialog.format.setCurrentIndex(dialog.format.findData(ending))
    assert dialog.words.text() == "219 steps of update 1."
    dialog.accept()
    beside = {"tex": ["sheet-network.pdf"], "md": ["sheet.svg"]}.get(ending, [])
    assert {each.name for each in tmp_path.iterdir()} == {target.name, *beside}
    assert target.stat().st_size > 5000


def test_that_an_unknown_ending_is_told(program, tmp_path, monkeypatch):
    told = []
    choose(monkeypatch, tmp_path / "sheet.docx")
    monkeypatch.setattr(program.dialogs, "tell", told.append)
    program.exports.export_solution().accept()
    assert told == ["sheet.docx: the ending must be one of .pdf, .html, .tex, .md."]
    assert not list(tmp_path.iterdir())


def test_that_parts_can_be_chosen(program):
    program.intents.select(frozenset({Part("wire", 1, 0, 1)}))
    dialog = program.exports.export_solution()
    names = [dialog.part.itemText(k) for k in range(dialog.part.count())]
    assert names == [
        "all layers",
        "Hidden 1 alone",
        "Output alone",
        "what leads to w₁₂⁽¹⁾ alone",
    ]
    dialog.part.setCurrentIndex(3)
    assert 0 < dialog.sheet().length < 80
    dialog.samples.setCurrentIndex(1)
    assert dialog.sheet().length < 40
    dialog.numbers.setCurrentIndex(1)
    document, trace = dialog.problem()
    assert document is not program.store.session.document
    assert trace.before is document.checkpoint
    dialog.reject()


def pages(path):
    """The text of a PDF, if there is a reader."""
    try:
        done = subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], capture_output=True, timeout=60
        )
    except FileNotFoundError:
        pytest.skip("pdftotext is not installed (poppler-utils)")
    return done.stdout.decode()


@pytest.mark.parametrize("name", ["one_neuron", "mazur_2_2_2", "xor"])
def test_that_a_blank_pdf_gives_nothing_away(open_program, tmp_path, name):
    program = open_program(name)
    dialog = program.exports.export_solution()
    dialog.kind.setCurrentIndex(1)
    (path, data), *_ = solution_files(tmp_path / "x.pdf", dialog.sheet()).items()
    path.write_bytes(data)
    dialog.reject()
    sheet, _, answers = pages(path).partition("Answers")
    assert "Forward" in sheet and answers
    # Of numbers only those of data, weights and settings are there as text: formulas
    # are drawn.
    found = set(re.findall(r"\d\.\d{3,}", sheet))
    given = " ".join(
        f"{value:.4f} {value:.15g}"
        for value in program.store.session.document.parameters.flat.tolist()
    )
    assert all(each in given for each in found), found - set(given.split())


def test_that_every_example_has_its_pages(qapp, tmp_path):
    from bpviz_desktop.model.project.file import load
    from bpviz_desktop.model.screen.lesson import trace_of
    from bpviz_desktop.model.solution.chosen import Chosen
    from bpviz_desktop.model.solution.contents import Sheet

    for path in sorted(EXAMPLES.glob("*.bpviz")):
        document = load(path)
        trace = trace_of(document)
        sample = trace.micro_batches[0].samples[:1]
        sheet = Sheet(document, trace, Chosen(samples=sample))
        made = solution_files(tmp_path / "x.pdf", sheet)
        assert made[tmp_path / "x.pdf"].startswith(b"%PDF")

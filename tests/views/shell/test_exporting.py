"""File → Export network, solution, code: dialogs and files."""

import re
import subprocess

import pytest
from paths import EXAMPLES
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from bpviz_desktop.model.code.programs import program_parts
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.shell.exporting.code_dialog import CodeDialog
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


@pytest.mark.parametrize("language", ["pytorch", "numpy"])
def test_that_a_program_is_written(program, tmp_path, monkeypatch, language):
    target = tmp_path / "own.py"
    choose(monkeypatch, target)
    program.window.actions_by_name["file_export_code"].trigger()
    dialog = program.window.findChild(CodeDialog)
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.accept()
    document = program.store.session.document
    wanted = b"".join(program_parts(document, language))
    assert target.read_bytes() == wanted
    assert "Exported own.py" in program.window.message.text()


def test_that_a_long_sheet_can_be_cancelled(open_program, tmp_path, monkeypatch):
    program = open_program("iris")
    choose(monkeypatch, tmp_path / "sheet.pdf")
    asked = []

    def cancelled(box):
        asked.append(box.value())
        return len(asked) > 3

    monkeypatch.setattr(QProgressDialog, "wasCanceled", cancelled)
    program.exports.export_solution().accept()
    assert asked == [50, 100, 150, 200]
    assert program.store.session.message == "Nothing was exported."
    assert not list(tmp_path.iterdir())


def test_that_formulas_are_text_of_a_font_in_a_pdf(program, tmp_path):
    dialog = program.exports.export_solution()
    target = tmp_path / "x.pdf"
    [data] = solution_files(target, dialog.sheet()).values()
    assert data.count(b"/FontFile") == 3  # two of Inter, one for formulas
    assert len(data) < 1_500_000
    target.write_bytes(data)
    dialog.reject()
    board = program.store.session.lesson.board
    order = program.store.session.lesson.order
    text = pages(target)
    missing = [
        str(order[k])
        for k in range(len(order))
        if short(board.value(order[k])).partition("×")[0] not in text
    ]
    assert not missing


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


@pytest.fixture
def digits(qapp, tmp_path):
    """What digits of the window's typeface come back as out of a PDF."""
    path, figures = tmp_path / "digits.pdf", "0123456789."
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(interface_font(400))
    painter.drawText(1000, 1000, figures)
    painter.end()
    read = pages(path).strip()
    assert len(read) == len(figures)
    return str.maketrans(read, figures)


@pytest.mark.parametrize("name", ["one_neuron", "mazur_2_2_2", "xor"])
def test_that_a_blank_pdf_gives_nothing_away(open_program, tmp_path, digits, name):
    program = open_program(name)
    dialog = program.exports.export_solution()
    dialog.kind.setCurrentIndex(1)
    (path, data), *_ = solution_files(tmp_path / "x.pdf", dialog.sheet()).items()
    path.write_bytes(data)
    dialog.reject()
    sheet, _, answers = pages(path).translate(digits).partition("Answers")
    assert "Forward" in sheet and answers
    # All numbers before the answers are those of data, weights and settings.
    found = set(re.findall(r"\d\.\d{3,}", sheet))
    assert found or name != "xor"
    assert re.findall(r"\d\.\d{3,}", answers)
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

"""Worked solutions and exercise sheets: the same numbers, nothing given away."""

import html
import json
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import html5lib
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.formulas.text import plain_number
from bpviz_desktop.model.numbers.written import exact, short
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.project.trace_export import FORMATS
from bpviz_desktop.model.screen.lesson import trace_of
from bpviz_desktop.model.solution.blocks import Table
from bpviz_desktop.model.solution.chosen import Chosen, TooLongError
from bpviz_desktop.model.solution.contents import Manner, Sheet
from bpviz_desktop.model.solution.html import as_html
from bpviz_desktop.model.solution.latex import as_latex
from bpviz_desktop.model.solution.latex_text import latex_text
from bpviz_desktop.model.solution.markdown import as_markdown, markdown_text

SMALL = ("one_neuron", "mazur_2_2_2", "relu_2_2_1", "xor", "one_neuron_exact")
ALL = sorted(EXAMPLES.rglob("*.bpviz"))
WRITERS = {
    "latex": lambda sheet: as_latex(sheet, "x-network.pdf"),
    "markdown": lambda sheet: as_markdown(sheet, "x.svg"),
    "html": lambda sheet: as_html(sheet, b"<svg/>"),
}
HOSTILE = (
    r"\input{/etc/passwd}",
    "<script>alert(1)</script>",
    "$x^2$ & 5 % of #1_{~}",
    "[link](http://example.org) ![i](x)",
    "`code` *bold* _it_ | a | b",
    "<!-- --> &amp; &lt;",
    "-- '' `` ?` !`",
    'a"b\\',
    "naïve Ångström Łódź čeština ﬁ 中文 עברית 🙂",
    "=cmd|' /C calc'!A0",
    "x" * 200,
)


def written(document, kind, manner=None, chosen=None):
    sheet = Sheet(document, trace_of(document), chosen, manner)
    return "".join(WRITERS[kind](sheet))


def results_in_latex(text):
    """By the numbers of the steps what stands behind the last = of each."""
    found = {}
    for number, formula in re.findall(r"\\step\{(\d+)\}\{(.*)\}\n", text):
        last = formula.rsplit(" = ", 1)[1].removeprefix(r"\boldsymbol{")
        found[int(number)] = last.removesuffix("}") if "10^" not in last else last
    return {k: from_latex(v) for k, v in found.items()}


def from_latex(text):
    match = re.fullmatch(r"(-?[\d.]+)(?: \\times 10\^\{(-?\d+)\}+)?", text)
    assert match, text
    return float(f"{match[1]}e{match[2] or 0}")


def results_in_markdown(text):
    lines = re.findall(r"^\((\d+)\) \$(.*)\$ *$", text, re.MULTILINE)
    return {int(k): from_latex(formula.rsplit(" = ", 1)[1]) for k, formula in lines}


class _Steps(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.all = "", {}
        self.is_in, self.result, self.number = None, "", 0

    def handle_starttag(self, tag, attributes):
        kind = dict(attributes).get("class", "")
        if kind == "step":
            self.is_in = "number"
        elif kind == "line":
            self.is_in, self.result = "line", ""
        elif tag == "mo" and self.is_in == "line":
            self.is_operator = True
        elif tag == "msup" and self.is_in == "line":
            self.result += "^"

    def handle_data(self, data):
        if self.is_in == "number" and re.fullmatch(r"\(\d+\)", data):
            self.number = int(data[1:-1])
        elif self.is_in == "line":
            self.result = "" if data == "=" else self.result + data

    def handle_endtag(self, tag):
        if tag == "div" and self.is_in == "line":
            self.all[self.number] = self.result
            self.is_in = None


def results_in_html(text):
    reader = _Steps()
    reader.feed(text)
    return {k: from_page(v) for k, v in reader.all.items()}


def from_page(text):
    plain = text.strip().replace("−", "-").replace("^", "")
    mantissa, _, power = plain.partition("×10")
    return float(f"{mantissa}e{power or 0}")


RESULTS = {
    "latex": results_in_latex,
    "markdown": results_in_markdown,
    "html": results_in_html,
}


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("kind", WRITERS)
def test_that_all_formats_show_the_numbers_of_the_json(name, kind):
    document = load(EXAMPLES / f"{name}.bpviz")
    told = json.loads("".join(FORMATS["json"](document, trace_of(document))))
    values = [term["value"] for term in told["terms"]]
    found = RESULTS[kind](written(document, kind, Manner(is_exact=True)))
    assert found == dict(enumerate(values, start=1))


@pytest.mark.parametrize("name", SMALL)
def test_that_shown_digits_are_those_of_the_window(name):
    document = load(EXAMPLES / f"{name}.bpviz")
    told = json.loads("".join(FORMATS["json"](document, trace_of(document))))
    shown = [short(term["value"], document.display.decimals) for term in told["terms"]]
    text = written(document, "html")
    reader = _Steps()
    reader.feed(text)
    superscripts = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789−")
    assert [value.strip().replace("^", "") for value in reader.all.values()] == [
        each.translate(superscripts) for each in shown
    ]


def given_numbers(document):
    """Every number that a sheet may show before the answers."""
    parameters, data = document.parameters, document.data
    numbers = {0.0, 1.0, 2.0, 0.5, -1.0}
    numbers |= {document.training.learning_rate}
    numbers |= set(document.training.optimizer.numbers.values())
    for table in (parameters.flat, data.inputs.ravel(), data.targets.ravel()):
        numbers |= set(table.tolist())
    return numbers


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("is_exact", [True, False])
def test_that_a_blank_sheet_holds_no_result_before_the_answers(name, kind, is_exact):
    document = load(EXAMPLES / f"{name}.bpviz")
    trace = trace_of(document)
    text = written(document, kind, Manner(is_exact=is_exact, is_blank=True))
    sheet, _, answers = text.partition("Answers")
    assert answers
    sheet = sheet.partition(r"\begin{document}")[2] or sheet
    if kind == "html":
        sheet = re.sub(r"<style>.*?</style>", "", sheet, flags=re.DOTALL)
    decimals = document.display.decimals
    write = exact if is_exact else lambda value: short(value, decimals)
    given = {write(abs(each)) for each in given_numbers(document)}
    found = set(re.findall(r"(?<![\d.])\d+\.\d+|(?<![\d.])\d{2,}(?![\d.])", sheet))
    told = json.loads("".join(FORMATS["json"](document, trace)))
    for term in told["terms"]:
        result = write(abs(term["value"]))
        if result in given or "." not in result:
            continue
        assert result.split("×")[0] not in found, (term["id"], result)
        plain = plain_number(abs(term["value"]))
        assert plain not in sheet
    assert len(RESULTS["latex"](text)) == 0


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("kind", WRITERS)
def test_that_the_answers_are_all_there(name, kind):
    document = load(EXAMPLES / f"{name}.bpviz")
    told = json.loads("".join(FORMATS["json"](document, trace_of(document))))
    text = written(document, kind, Manner(is_exact=True, is_blank=True))
    answers = html.unescape(text.partition("Answers")[2])
    for number, _ in enumerate(told["terms"], start=1):
        assert f"({number})" in answers


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.stem)
def test_that_html_is_valid_and_leads_nowhere(path):
    document = load(path)
    samples = trace_of(document).micro_batches[0].samples[:2]
    text = written(document, "html", chosen=Chosen(samples=samples))
    html5lib.HTMLParser(strict=True).parse(text)
    links = re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?([^\"')]{0,12})", text)
    assert all(link.startswith("data:") for link in links)
    assert "http" not in text


@pytest.fixture
def hostile():
    document = load(EXAMPLES / "mazur_2_2_2.bpviz")
    network = replace(
        document.network,
        inputs=HOSTILE[:2],
        outputs=HOSTILE[2:4],
        layers=tuple(
            replace(layer, name=HOSTILE[4 + at], unit_names=HOSTILE[6 + at : 8 + at])
            for at, layer in enumerate(document.network.layers)
        ),
    )
    return replace(document, title=HOSTILE[10], network=network)


def test_that_names_stay_text_in_html(hostile):
    text = written(hostile, "html")
    tree = html5lib.HTMLParser(strict=True).parse(text)
    tags = {re.sub(r"\{.*\}", "", each.tag) for each in tree.iter() if each.tag}
    assert "script" not in tags and "a" not in tags
    shown = "".join(tree.itertext())
    assert HOSTILE[5] in shown and HOSTILE[7] in shown


def test_that_names_stay_text_in_latex_and_markdown(hostile):
    text = written(hostile, "latex")
    assert r"\input" not in text.replace(r"\inputenc", "")
    text = written(hostile, "markdown")
    assert "<script" not in text and "](http" not in text and "<!--" not in text


@pytest.mark.parametrize("name", HOSTILE)
def test_that_every_mark_is_escaped(name):
    # What is left of LaTeX's marks are commands of the table.
    accents = r"\\[a-zA-Z`'^~=.\"]\{(\\[ij]|[A-Za-z])\}"
    bare = re.sub(accents, "", latex_text(name))
    bare = bare.replace(r"\hspace{0pt}", "")
    known = r"\\[a-zA-Z]+(34)?\{\}|\\[^a-zA-Z]|\$[^$]*\$|\{[-?!]+\}"
    bare = re.sub(known, "", bare)
    assert not set(bare) & set("\\{}$&#%_^~"), bare
    marked = re.sub(r"\\.", "", markdown_text(name))
    assert not set(marked) & set("\\`*_{}[]()<>$~|!#"), marked


with_tex = pytest.mark.skipif(
    shutil.which("pdflatex") is None,
    reason="TeX is not installed (texlive-latex-base, -recommended, -extra)",
)


def tex(folder, text):
    """Compile; the log."""
    (folder / "sheet.tex").write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "sheet.tex"],
        cwd=folder,
        capture_output=True,
        timeout=120,
    )
    log = (folder / "sheet.log").read_text(encoding="latin-1")
    assert done.returncode == 0, log[-3000:]
    return log


def expect_clean(log):
    assert "Missing character" not in log
    assert not re.findall(r"^LaTeX Font Warning.*", log, re.MULTILINE)
    for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log):
        assert float(points) <= 5.0


@with_tex
@pytest.mark.parametrize("path", ALL, ids=lambda p: p.stem)
@pytest.mark.parametrize("is_blank", [False, True])
def test_that_latex_of_every_example_compiles(path, is_blank, tmp_path):
    document = load(path)
    sheet = Sheet(document, trace_of(document), manner=Manner(is_blank=is_blank))
    expect_clean(tex(tmp_path, "".join(as_latex(sheet, None))))


@with_tex
def test_that_latex_with_hostile_names_and_all_digits_compiles(hostile, tmp_path):
    sheet = Sheet(hostile, trace_of(hostile), manner=Manner(is_exact=True))
    expect_clean(tex(tmp_path, "".join(as_latex(sheet, None))))


def test_that_what_is_told_can_be_chosen():
    document = load(EXAMPLES / "xor.bpviz")
    trace = trace_of(document)
    steps = {
        name: told(Sheet(document, trace, chosen))
        for name, chosen in {
            "all": Chosen(),
            "sample": Chosen(samples=(2,)),
            "layer": Chosen(layers=(2,)),
            "chain": Chosen(parameter=(1, 0, 1)),
        }.items()
    }
    assert len(steps["all"]) == 219
    assert {t.sample for t in steps["sample"]} == {2, None}
    assert {t.layer for t in steps["layer"]} == {2, None}
    last = steps["chain"][-1]
    assert (last.kind, last.layer, last.j, last.i) == ("new_W", 1, 0, 1)
    assert {t for t in steps["chain"] if t.kind.startswith("new")} == {last}
    assert len(steps["chain"]) < 80


def test_that_one_weight_alone_is_told_before_and_after():
    document = load(EXAMPLES / "xor.bpviz")
    trace = trace_of(document)
    sheet = Sheet(document, trace, Chosen(parameter=(1, 0, 1)))
    after = [
        block
        for block in sheet.blocks()
        if isinstance(block, Table) and block.head[-1:] == ("after",)
    ]
    [table] = after
    [(_, before, _, new)] = table.rows
    assert before.value == trace.before.parameters.W(1)[0, 1]
    assert new.value == trace.after.parameters.W(1)[0, 1]


def told(sheet):
    return [sheet._board.order[k] for k in sheet._steps]


def test_that_a_sheet_that_nobody_reads_is_refused(monkeypatch):
    from bpviz_desktop.model.solution import chosen

    monkeypatch.setattr(chosen, "MOST_STEPS", 100)
    document = load(EXAMPLES / "xor.bpviz")
    with pytest.raises(TooLongError, match="choose samples"):
        Sheet(document, trace_of(document))
    Sheet(document, trace_of(document), Chosen(samples=(0,), layers=(2,)))

"""Tables that people really have: right, or one clear sentence for each bad cell."""

import codecs
import re

import pytest
from tables import problems, samples, taken

PLAIN = [(1.0, 2.0, 3.0), (4.0, 5.5, 6.0)]
TEXT = "a,b,y\n1,2,3\n4,5.5,6\n"
COMMAS = "a;b;y\n1;2;3\n4;5,5;6\n"

# Each is a way to write the same two samples.
ALIKE = {
    "comma": TEXT.encode(),
    "semicolon, decimal comma": COMMAS.encode(),
    "tab": TEXT.replace(",", "\t").encode(),
    "tab, decimal comma": COMMAS.replace(";", "\t").encode(),
    "bar": TEXT.replace(",", "|").encode(),
    "spaces": b"a b y\n1 2 3\n4 5.5 6\n",
    "aligned by spaces": b"  a    b   y\n  1    2   3\n  4  5.5   6\n",
    "blanks behind commas": TEXT.replace(",", ", ").encode(),
    "blanks before commas": TEXT.replace(",", " ,").encode(),
    "all quoted": b'"a","b","y"\n"1","2","3"\n"4","5.5","6"\n',
    "quoted decimal commas": b'"a","b","y"\n"1","2","3"\n"4","5,5","6"\n',
    "single quotes": b"'a','b','y'\n'1','2','3'\n'4','5.5','6'\n",
    "UTF-8 with a mark": codecs.BOM_UTF8 + TEXT.encode(),
    "UTF-16 with a mark": TEXT.encode("utf-16"),
    "UTF-16 big-endian, no mark": TEXT.encode("utf-16-be"),
    "UTF-16 little-endian, no mark": TEXT.encode("utf-16-le"),
    "UTF-32": TEXT.encode("utf-32"),
    "Windows ends": TEXT.replace("\n", "\r\n").encode(),
    "old Mac ends": TEXT.replace("\n", "\r").encode(),
    "mixed ends": b"a,b,y\r\n1,2,3\r4,5.5,6\n",
    "no last end": TEXT.strip().encode(),
    "empty lines": b"\n\na,b,y\n\n1,2,3\n , ,\n4,5.5,6\n\n\n",
    "comments": b"# made by hand\na,b,y\n1,2,3\n# the second\n4,5.5,6\n",
    "names in a comment": b"# a,b,y\n1,2,3\n4,5.5,6\n",
    "delimiters at the ends": b"a,b,y,\n1,2,3,\n4,5.5,6,\n",
    "delimiters at the ends of rows": b"a,b,y\n1,2,3,\n4,5.5,6,\n",
    "names of rows": b"a,b,y\n1,1,2,3\n2,4,5.5,6\n",
    "plus signs and exponents": b"a,b,y\n+1,2e0,3.\n4,.55E1,6.0\n",
    "a line break in a quoted name": b'a,"b\n(cm)",y\n1,2,3\n4,5.5,6\n',
}


@pytest.mark.parametrize("name", ALIKE)
def test_ways_to_write_the_same_samples(name):
    asked = {"inputs": ("a", "b")} if name == "names of rows" else {}
    made = taken(ALIKE[name], **asked)
    assert samples(made) == PLAIN
    assert made.document.network.inputs[0] == "a"
    assert made.document.network.outputs == ("y",)


# A column of numbers, and what is read.
NUMBERS = {
    "thousands in groups": ("1.000,5;2.000;0,5", [1000.5, 2000, 0.5]),
    "thousands by commas": ('"1,000.5"|"2,000"|0.5', [1000.5, 2000, 0.5]),
    "thousands by blanks": ("1 000,5;2 000;0,5", [1000.5, 2000, 0.5]),
    "thousands by thin blanks": ("1\u202f000,5;2\u00a0000;0,5", [1000.5, 2000, 0.5]),
    "Swiss thousands": ("1'000.5;2'000;0.5", [1000.5, 2000, 0.5]),
    "percent throughout": ("12 %;3.5%;0%", [12, 3.5, 0]),
    "a true minus": ("\u22121;-2;3", [-1, -2, 3]),
    "very small and large": ("1e-300;1e300;5e-324", [1e-300, 1e300, 5e-324]),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_ways_to_write_numbers(name):
    text, expected = NUMBERS[name]
    cells = text.replace("|", ";").split(";")
    table = "\n".join(["a;y", *(f"{cell};{k}" for k, cell in enumerate(cells))])
    made = taken(table.encode(), dialect={"delimiter": ";"})
    assert [x for _, x in sorted((y, x) for x, y in samples(made))] == expected


# A cell of a column of numbers, and the sentence about it.
CELLS = {
    "1_000": "“1_000” is not a number: its digits are parted by “_”.",
    "1.4O": "“1.4O” is not a number; it ends in the letter O.",
    "١٢": "“١٢” is not a number: its digits are not 0 to 9.",
    "2,5": "“2,5” has a decimal comma; expected a decimal point.",
    "1.000,5": "“1.000,5” has a decimal comma; expected a decimal point.",
    "12%": "“12%” has a percent sign; others of this column have none.",
    "2024-05-01": "“2024-05-01” is a date, not a number.",
    "01.05.2024": "“01.05.2024” is a date, not a number.",
    "12:30": "“12:30” is a date, not a number.",
    "1e999": "“1e999” is too large for a number.",
    "inf": "“inf” is not finite.",
    "=A1+B1": "“=A1+B1” is a formula; save its result instead.",
    "1\x005": "“1\\x005” is not a number.",
    "0x1F": "“0x1F” is not a number.",
    "$5": "“$5” is not a number.",
    "nan": "“nan”; the value is missing.",
    "NA": "“NA”; the value is missing.",
    "?": "“?”; the value is missing.",
    "#N/A": "“#N/A”; the value is missing.",
    "-": "“-”; the value is missing.",
    "": "empty; the value is missing.",
    "   ": "empty; the value is missing.",
}


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell_that_is_no_number(cell):
    rows = [f"{k / 2}\t{k}\t{k}" for k in range(5)]
    table = "\n".join(["a\tb\ty", *rows, f"0.5\t{cell}\t1"])
    assert problems(table.encode()) == [f'line 7, column "b": {CELLS[cell]}']


# Whole files that cannot be used as they are, and all that is said.
REFUSED = {
    "ragged": (
        b"a,b,y\n1,2,3\n4,5\n6,7,8,9\n1,1,1\n",
        [
            "line 3: 2 columns where 3 are expected; the line seems cut off.",
            "line 4: 4 columns where 3 are expected.",
        ],
    ),
    "an open quote": (
        b'a,b,y\n1,2,3\n"4,5,6\n7,8,9\n1,x,1\n2,2,2\n',
        [
            "line 3: a quotation mark is opened and never closed.",
            'line 5, column "b": “x” is not a number.',
        ],
    ),
    "text behind a quote": (
        b'a,b,y\n1,2,3\n"4"5,5,6\n7,8,9\n',
        [
            "line 3: after a closing quotation mark something else than a delimiter "
            "follows."
        ],
    ),
    "every line broken": (
        b'a,y\n"1,2\n"3,4\n"5,6\n',
        [
            "line 2: after a closing quotation mark something else than a delimiter "
            "follows.",
            "line 3: after a closing quotation mark something else than a delimiter "
            "follows.",
            "line 4: a quotation mark is opened and never closed.",
        ],
    ),
    "header only": (b"a,b,y\n", ["holds names of columns and no rows."]),
    "nothing": (b"", ["is empty."]),
    "only blanks": (b" \n\n \n", ["is empty."]),
    "only commas": (b",,\n,,\n", ["holds no rows."]),
    "one column": (
        b"y\n1\n2\n",
        ["there is no input: no other column holds numbers."],
    ),
    "all one class": (
        b"a,y\n1,cat\n2,cat\n3,cat\n",
        ['column "y" holds one class only, "cat"; there is nothing to tell apart.'],
    ),
    "an empty target": (
        b"a,y\n1,cat\n2,\n3,dog\n",
        ['line 3, column "y": empty; every sample needs its target.'],
    ),
    "a spreadsheet": (
        b"PK\x03\x04rest",
        ["is a spreadsheet or another packed file; save it as CSV first."],
    ),
    "a project": (
        b'{\n "format": "bpviz"}',
        ["is JSON, not a table; a project is opened."],
    ),
    "a web page": (b"<!DOCTYPE html><html>", ["is a web page or XML, not a table."]),
    "an endless line": (
        b"a,y\n" + b"1" * 2_000_000,
        ["line 2 has more than 1,048,576 characters; this is no table."],
    ),
    "10,000 columns": (
        (",".join(f"c{k}" for k in range(10_000)) + "\n").encode()
        + 3 * (",".join("1" for _ in range(10_000)) + "\n").encode(),
        [
            "its columns become 9,999 inputs; a project holds at most 4,096: choose "
            "fewer columns."
        ],
    ),
    "too many classes": (
        b"a,y\n" + b"".join(b"1,c%d\n" % k for k in range(9_000)),
        ['column "y" holds too many different values for classes (at most 4,096).'],
    ),
    "too many numbers": (
        b"a,y\n" + b"".join(b"%d,c%d\n" % (k, k % 1000) for k in range(6_000)),
        [
            "6,000 rows with 1 input and 1,000 outputs are 6,006,000 numbers; a "
            "project holds at most 5,000,000: choose fewer columns or rows."
        ],
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_table_that_is_refused(name):
    data, expected = REFUSED[name]
    assert problems(data) == expected


def test_names_that_are_missing_or_twice():
    made = taken(b"a,a,,a,y\n1,2,3,4,5\n2,3,4,5,6\n")
    assert made.document.network.inputs == ("a", "a (2)", "column 3", "a (3)")


def test_a_file_without_names():
    made = taken(b"1,2,3\n4,5.5,6\n")
    assert samples(made) == PLAIN
    assert made.document.network.inputs == ("column 1", "column 2")


def test_a_header_can_be_denied():
    made = taken(b"7,8,9\n1,2,3\n", dialect={"has_header": True})
    assert samples(made) == [(1.0, 2.0, 3.0)]
    assert made.document.network.inputs == ("7", "8")


def test_one_row():
    made = taken(b"a,b,y\n1,2,3\n", test_share=0.5)
    assert samples(made) == [(1.0, 2.0, 3.0)]
    assert len(made.document.data.test_inputs) == 0


def test_western_letters():
    made = taken("Größe,y\n1,groß\n2,klein\n".encode("latin-1"))
    assert made.document.network.inputs == ("Größe",)
    assert made.document.data.classes == ("groß", "klein")


def test_dates_are_left_aside_and_refused_with_a_hint():
    table = b"day,a,y\n2024-01-01,1,2\n2024-01-02,2,3\n"
    assert taken(table).document.network.inputs == ("a",)
    assert problems(table, inputs=("day",)) == [
        'column "day" holds dates, which are no numbers; leave it out, or write days '
        "or years since a date into the file."
    ]


def test_a_thousand_classes():
    rows = "".join(f"{k},c{k % 1000}\n" for k in range(2_000))
    made = taken(f"a,y\n{rows}".encode())
    data = made.document.data
    assert data.targets.shape == (2_000, 1_000)
    assert data.classes[:3] == ("c0", "c1", "c2") and data.classes[10] == "c10"
    k = data.targets.argmax(axis=1)
    assert (k == data.inputs[:, 0] % 1_000).all() and (data.targets.sum(1) == 1).all()


def test_a_constant_column_is_told():
    made = taken(b"a,b,y\n1,7,3\n2,7,4\n3,7,5\n", scaling="z_score")
    assert 'Column "b" has the same value' in made.notes[0]
    assert (made.document.data.inputs[:, 1] == 0).all()


def test_text_that_begins_like_a_formula_is_text():
    made = taken(b"a,y\n1,=cmd|' /C calc'!A0\n2,@x\n")
    assert made.document.data.classes == ("=cmd|' /C calc'!A0", "@x")


def test_bytes_that_are_no_text_of_the_encoding():
    lines = b"a,y\n" + 40_000 * b"1,2\n" + b"1,\xff\xfe2\n"
    (told,) = problems(lines, dialect={"encoding": "utf-8-sig"})
    assert re.fullmatch(
        "behind line [0-9,]+ there are bytes that are no utf-8-sig text; choose "
        "another encoding.",
        told,
    )

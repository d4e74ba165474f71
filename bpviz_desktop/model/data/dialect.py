"""How a table is written: encoding, delimiter, quotes, decimal mark, header.

Everything is recognised by a vote over the beginning of the file, and can be overruled.
(`csv.Sniffer` guesses wildly: it may take a letter for the delimiter.)
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice

from bpviz_desktop.language import tr
from bpviz_desktop.model.data.cells import is_missing, number
from bpviz_desktop.model.data.source import Lines, Source, TableError

# In the order in which a tie is decided.
DELIMITERS = {
    "\t": tr("tab"),
    ";": tr("semicolon  ;"),
    "|": tr("bar  |"),
    ",": tr("comma  ,"),
    " ": tr("spaces"),
}
QUOTES = {'"': tr("double quotes"), "'": tr("single quotes"), "": tr("nothing")}
DECIMALS = {".": tr("point  0.5"), ",": tr("comma  0,5")}
ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 little-endian",
    "utf-16-be": "UTF-16 big-endian",
    "utf-32": "UTF-32",
    "cp1252": tr("Western (Windows-1252)"),
    "latin-1": tr("Western (Latin-1)"),
    "iso8859-15": tr("Western (Latin-9)"),
    "cp1250": tr("Central European"),
    "cp1251": tr("Cyrillic"),
    "cp1253": tr("Greek"),
    "shift_jis": tr("Japanese (Shift-JIS)"),
    "gb18030": tr("Chinese (GB 18030)"),
    "euc_kr": tr("Korean (EUC-KR)"),
    "big5": tr("Chinese (Big5)"),
}
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TABLES = (
    (b"PK\x03\x04", tr("a spreadsheet or another packed file; save it as CSV first")),
    (b"\xd0\xcf\x11\xe0", tr("an old office document; save it as CSV first")),
    (b"%PDF", tr("a PDF, not a table")),
    (b"\x89PNG", tr("a picture, not a table")),
    (b"\xff\xd8\xff", tr("a picture, not a table")),
    (b"GIF8", tr("a picture, not a table")),
    (b"\x1f\x8b", tr("a compressed file; unpack it first")),
    (b"PAR1", tr("a Parquet file; save it as CSV first")),
    (b"SQLite format 3", tr("a database; export a table of it as CSV first")),
)
_VOTERS, _MOST_LETTERS = 200, 300_000
_SAMPLE_BYTES = 1 << 18
_BLOCK = 1 << 20
_WITH_COMMA = re.compile(r"[+-]?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+),[0-9]+")
_WITH_POINT = re.compile(r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\.[0-9]+")
_GROUPS = re.compile(r"[+-]?[0-9]{1,3}([.,][0-9]{3})+")


@dataclass(frozen=True)
class Dialect:
    """How a file is to be read; each field can be overruled.

    Attributes
    ----------
    encoding : str
        A key of ENCODINGS, or another that Python knows.
    delimiter, quote, decimal : str
        Keys of DELIMITERS, QUOTES and DECIMALS.
    has_header : bool
        Whether the first line holds the names.
    """

    encoding: str = "utf-8-sig"
    delimiter: str = ","
    quote: str = '"'
    decimal: str = "."
    has_header: bool = True


def recognised(source: Source) -> Dialect:
    """Find out how a file is written.

    Raises
    ------
    TableError
        If it is no table of text.
    OSError
        If it cannot be read.
    """
    with source.open() as file:
        sample = file.read(_SAMPLE_BYTES)
    if not sample.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n"):
        raise TableError.of(source.name, tr("is empty"))
    for begin, words in _NO_TABLES:
        if sample.startswith(begin):
            raise TableError.of(source.name, tr("is {words}", words=words))
    if re.match(rb'(?:\xef\xbb\xbf)?\s*\{\s*"', sample):
        raise TableError.of(
            source.name, tr("is JSON, not a table; a project is opened")
        )
    if re.match(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)", sample, re.I):
        raise TableError.of(source.name, tr("is a web page or XML, not a table"))
    return again(source, Dialect(encoding=encoding_of(source, sample)))


def again(source: Source, known: Dialect) -> Dialect:
    """Recognise all but the encoding, which is known."""
    lines = _first_lines(source, known)
    if not lines:
        raise TableError.of(source.name, tr("holds no rows"))
    delimiter = _delimiter(lines)
    quote = _quote(lines, delimiter)
    dialect = replace(known, delimiter=delimiter, quote=quote)
    rows = split(lines, dialect)
    if not rows:
        raise TableError.of(source.name, tr("holds no rows"))
    dialect = replace(dialect, decimal=decimal_of(rows, delimiter))
    return replace(dialect, has_header=_has_header(rows, dialect.decimal))


def _first_lines(source: Source, dialect: Dialect) -> list[str]:
    first: list[str] = []
    letters = 0
    with closing(Lines(source, dialect.encoding)) as lines:
        for line in islice(lines, 2 * _VOTERS):
            if line.strip():
                first.append(line)
                letters += len(line)
            if len(first) == _VOTERS or letters > _MOST_LETTERS:
                break
    return first


def split(lines: Sequence[str], dialect: Dialect) -> list[list[str]]:
    """The cells of lines that form no quotation over several; bad ones are left out."""
    rows: list[list[str]] = []
    for line in lines:
        if dialect.delimiter == " ":
            line = re.sub(" +", " ", line.strip(" "))
        try:
            rows += reader_of([line], dialect)
        except csv.Error:
            continue
    return [row for row in rows if any(cell.strip() for cell in row)]


def reader_of(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    """Take lines apart; raises `csv.Error` at one that cannot be."""
    has_quotes = bool(dialect.quote)
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote or None,
        quoting=csv.QUOTE_MINIMAL if has_quotes else csv.QUOTE_NONE,
        skipinitialspace=dialect.delimiter != " ",
        strict=has_quotes,
    )


def encoding_of(source: Source, sample: bytes) -> str:
    """By its mark; UTF-8 where all of it is; UTF-16 by its zeros; else Western."""
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return "utf-8-sig" if _is_utf8(source) else "cp1252"


def _is_utf8(source: Source) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with source.open() as file:
        try:
            while block := file.read(_BLOCK):
                decoder.decode(block)
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            return False
    return True


def _delimiter(lines: Sequence[str]) -> str:
    """The one that parts most lines into equally many cells, two at least."""
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        rows = split(lines, Dialect(delimiter=delimiter))
        if not rows:
            continue
        counts = Counter(len(row) for row in rows)
        width, votes = max(counts.items(), key=lambda item: (item[1], item[0]))
        share = votes / len(rows)
        if delimiter == " ":
            # Blanks stand in names and sentences as well: only where nothing else does.
            share *= 0.5
        if width > 1 and share > most + 0.05:
            best, most = delimiter, share
    return best


def _quote(lines: Sequence[str], delimiter: str) -> str:
    """Single quotes only where cells begin and end with them, and no double ones."""
    mark = re.escape(delimiter)
    begins = rf"(?:^|{mark}) *'[^']*' *(?={mark}|\s*$)"
    single = sum(len(re.findall(begins, line)) for line in lines)
    return "'" if single and not any('"' in line for line in lines) else '"'


def decimal_of(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """The decimal mark of most numbers; a point where none tells."""
    cells = [cell.strip().rstrip("% ") for row in rows for cell in row]
    unclear = [cell for cell in cells if _GROUPS.fullmatch(cell)]
    clear = [cell for cell in cells if not _GROUPS.fullmatch(cell)]
    commas = sum(bool(_WITH_COMMA.fullmatch(cell)) for cell in clear)
    points = sum(bool(_WITH_POINT.fullmatch(cell)) for cell in clear)
    if commas == points == 0 and delimiter == ";":
        # 1,234 where commas part no cells: as spreadsheets write it that use them so.
        commas = sum("," in cell for cell in unclear)
        points = sum("." in cell for cell in unclear)
    return "," if commas > points else "."


def _has_header(rows: Sequence[Sequence[str]], decimal: str) -> bool:
    """Names are no numbers, and stand for something else than what is below them."""
    first, rest = rows[0], rows[1:]
    if any(number(cell, decimal, percent=True) is not None for cell in first):
        return False
    if any(cell.strip() in ("?", "NA", "NaN", "nan") for cell in first):
        return False
    if not rest:
        return True
    columns = list(zip(*(row for row in rest if len(row) == len(first)), strict=True))
    for column in columns:
        filled = [cell for cell in column if not is_missing(cell, of_numbers=True)]
        read = [number(cell, decimal, percent=True) for cell in filled]
        if filled and sum(value is not None for value in read) > len(filled) / 2:
            return True
    return not any(name in column for name, column in zip(first, columns, strict=False))

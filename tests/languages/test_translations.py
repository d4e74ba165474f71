"""Translations have every text of the window, each with the values that it names."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6
import pytest
from paths import ROOT

FOLDER = ROOT / "resources" / "languages"
TOOLS = Path(PySide6.__file__).parent
NAMED = re.compile(r"\{(\w*)")


def texts(path):
    """Pairs of an English text and its translation, None where that is unfinished."""
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        is_done = translation.get("type") is None
        yield message.findtext("source"), translation.text if is_done else None


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """All texts marked in the code, as Qt's own tool finds them."""
    found = tmp_path_factory.mktemp("found") / "all.ts"
    files = [str(path) for path in sorted((ROOT / "bpviz_desktop").rglob("*.py"))]
    lupdate = [TOOLS / "lupdate", *files, "-ts", found]
    subprocess.run(lupdate, check=True, capture_output=True)
    return {source for source, _ in texts(found)}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda p: p.stem)
def test_that_a_translation_is_whole(path, marked):
    translated = dict(texts(path))
    assert translated.keys() == marked
    for source, words in translated.items():
        assert words, source
        assert set(NAMED.findall(words)) <= set(NAMED.findall(source)), source
        assert (words[0] == " ", words[-1] == " ") == (
            source[0] == " ",
            source[-1] == " ",
        )


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda p: p.stem)
def test_that_what_the_program_reads_was_made_of_the_translation(path, tmp_path):
    made = tmp_path / "made.qm"
    lrelease = [TOOLS / "lrelease", path, "-qm", made]
    subprocess.run(lrelease, check=True, capture_output=True)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes()

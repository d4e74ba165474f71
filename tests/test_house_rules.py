"""The rules of the house that no linter checks."""

import ast
import re
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "bpviz_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((PACKAGE.parent / "tests").rglob("*.py"))
FOLDERS = sorted({path.parent for path in (*FILES, *TESTS)})
WORKER = sorted((PACKAGE / "controller" / "worker").glob("*.py"))
MOST_FILES = 14
POSSESSIVE = re.compile(r"\)[*+?]\+|\}\+")
NAMES_THAT_SAY_NOTHING = {"utils", "helpers", "common", "misc", "manager"}


def _id(path):
    return str(path.relative_to(PACKAGE.parent))


@pytest.mark.parametrize("path", [*FILES, *TESTS], ids=_id)
def test_that_files_have_at_most_400_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("folder", FOLDERS, ids=_id)
def test_that_folders_have_at_most_14_files(folder):
    assert len(list(folder.glob("*.py"))) <= MOST_FILES


@pytest.mark.parametrize("path", WORKER, ids=_id)
def test_that_the_workers_thread_knows_of_qt_only_its_core(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module]
        else:
            continue
        for name in names:
            assert "PySide6" not in name or name == "PySide6.QtCore", name


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_that_no_group_of_a_pattern_is_possessive(path):
    """Before Python 3.11.5 those find too little (python/cpython#106052)."""
    assert not POSSESSIVE.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_that_functions_have_at_most_60_lines(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno - node.lineno < 60, node.name


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_that_no_inner_function_calls_itself(path):
    # It is a cycle that keeps all it sees, whole traces among it, until the collector
    # comes; and looking for those takes longer than a frame.
    for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(outer, ast.FunctionDef):
            continue
        for inner in ast.walk(outer):
            if isinstance(inner, ast.FunctionDef) and inner is not outer:
                names = [n.id for n in ast.walk(inner) if isinstance(n, ast.Name)]
                assert inner.name not in names, inner.name


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_that_public_names_have_docstrings(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            if not node.name.startswith("_"):
                assert ast.get_docstring(node), node.name


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_that_files_are_named_by_what_they_hold(path):
    assert path.stem not in NAMES_THAT_SAY_NOTHING


def test_that_none_keeps_its_references_through_qt_calls():
    # PySide6 6.12.0 on Python below 3.12 loses one at every void call, and aborts.
    from PySide6.QtCore import QPointF

    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(1000):
        point.setX(1.0)
    assert sys.getrefcount(None) > before - 500

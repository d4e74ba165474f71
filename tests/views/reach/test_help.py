"""F1 and the page of keys: that all is there, and found."""

import re

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from bpviz_desktop.views.shell.actions import ACTIONS
from bpviz_desktop.views.shell.help.legend import LEGEND
from bpviz_desktop.views.shell.help.sheet import keys_page
from bpviz_desktop.views.shell.help.texts import HOW, WORDS, keys


@pytest.fixture
def help_window(open_program):
    program = open_program("xor")
    program.window.actions_by_name["help_contents"].trigger()
    yield program.window.findChild(QDialog, "help_window")


def seen(window):
    labels = window.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(window)]


def test_that_all_is_there_before_one_types(help_window):
    words = seen(help_window)
    for _, meaning in (*LEGEND, *HOW, *WORDS):
        assert meaning in words
    for row in ACTIONS:
        assert not row.shown_key or row.shown_key in words, row.name


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("exploding", "exploding gradient"),
        ("present", "F11"),
        ("print exercise", "Print an exercise or its solution"),
        ("dashed", None),
        ("negative", "a negative weight"),
        ("∂L/∂w", "∂L/∂w"),
        ("CHAIN", "chain rule"),
    ],
)
def test_that_what_is_typed_is_found_and_the_rest_put_away(help_window, typed, wanted):
    whole = len(seen(help_window))
    help_window.field.setText(typed)
    words = seen(help_window)
    assert len(words) < whole / 4
    if wanted is not None:
        assert wanted in words
    help_window.field.clear()
    assert len(seen(help_window)) == whole


def test_that_nothing_found_is_said(help_window):
    help_window.field.setText("qwertz")
    assert seen(help_window) == [
        "Nothing here is called “qwertz”. Ctrl+K finds actions."
    ]


def test_that_every_key_is_listed_once():
    listed = [key for rows in keys().values() for key, _ in rows]
    assert len(listed) == len(set(listed))
    wanted = {row.keys[0] for row in ACTIONS if row.keys}
    assert wanted <= set(listed)


def test_that_the_keys_fit_on_one_page(qapp):
    page = keys_page()
    assert page.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", page)) == 1


def test_that_the_page_is_written_where_asked(open_program, tmp_path, monkeypatch):
    program = open_program("xor")
    path = tmp_path / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    program.window.actions_by_name["help_keys"].trigger()
    assert path.read_bytes().startswith(b"%PDF")

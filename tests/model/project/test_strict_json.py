"""JSON taken strictly: what json accepts too much is refused, the rest is the same."""

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpviz_desktop.model.project.json_block import Block
from bpviz_desktop.model.project.strict_json import JsonError, parse

NUMBERS = st.one_of(
    st.integers(-(10**20), 10**20), st.floats(allow_nan=False, allow_infinity=False)
)
TREES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5), st.dictionaries(st.text(max_size=5), inner)
    ),
    max_leaves=30,
)


def plain(node):
    """A parsed tree with Blocks as lists; None where values were of several sorts."""
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    if not isinstance(node, Block):
        return node
    if node.stray or node.sort == "null":
        return None
    values = node.values.tolist()
    if node.depth == 1:
        return values
    ends = np.cumsum(node.lengths).tolist()
    return [
        values[end - length : end]
        for end, length in zip(ends, node.lengths.tolist(), strict=True)
    ]


def expected(node):
    """What `plain` should give."""
    if isinstance(node, dict):
        return {key: expected(value) for key, value in node.items()}
    if not isinstance(node, list):
        return node
    is_table = bool(node) and all(isinstance(row, list) for row in node)
    values = [x for row in node for x in row] if is_table else node
    if any(isinstance(x, (str, list, dict)) for x in values):
        return [expected(value) for value in node]
    sorts = {type(x) if isinstance(x, (bool, type(None))) else float for x in values}
    if len(sorts) > 1 or sorts == {type(None)}:
        return None
    if sorts == {bool}:
        return node
    if is_table:
        return [[float(x) for x in row] for row in node]
    return [float(x) for x in node]


@settings(max_examples=300)
@given(TREES, st.sampled_from([None, 1]), st.booleans())
def test_that_valid_json_gives_what_the_standard_library_gives(tree, indent, ascii):
    data = json.dumps(tree, indent=indent, ensure_ascii=ascii)
    try:
        raw = data.encode()
    except UnicodeEncodeError:
        return
    assert plain(parse(raw)) == expected(tree)


@settings(max_examples=300)
@given(st.text(alphabet='[]{},:"0123456789.eE+-aNtfn \n\\u', max_size=20))
def test_that_nothing_is_accepted_that_the_standard_library_refuses(text):
    try:
        parse(text.encode())
    except JsonError:
        return
    json.loads(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ("[1, NaN]", "NaN"),
        ("[[-Infinity]]", "-Infinity"),
        ('{"a": NaN}', "NaN"),
        ("[1e999]", "too large"),
        ('{"a": -1e999}', "too large"),
        ("[1" + "0" * 400 + "]", "too large"),
        ("9" * 5000, "5000 digits"),
        ('{"a": 1, "b": 2, "a": 3}', "twice"),
        ('{"a": 1} {}', "after the object|behind|unexpected text"),
        ("[" * 100_000, "nested too deep"),
        ('{"a":' * 100_000, "nested too deep"),
        ("[" * 33 + "]" * 33, "nested too deep"),
        ("[1, 2", "expected"),
        ("[1,, 2]", "list"),
        ("[01]", "list"),
        ('"\t"', "control character"),
        ('["\\x"]', "escape"),
        ("nul", "not JSON"),
        ("\x00" * 64, "not JSON"),
    ],
)
def test_that_what_is_not_strict_json_is_told_with_its_place(text, words):
    with pytest.raises(JsonError, match=words) as caught:
        parse(text.encode())
    assert len(str(caught.value)) < 400


def test_that_nesting_of_32_levels_is_accepted():
    assert plain(parse(b"[" * 32 + b"]" * 32)) is not None


def test_that_bytes_that_are_no_utf8_are_told_by_their_place():
    with pytest.raises(JsonError, match="byte 8"):
        parse(b'{"a": "b\xff"}')
    with pytest.raises(JsonError, match="byte 4194303"):
        parse(b'"' + b"a" * 4194302 + b'\xe2\x82"')


def test_that_a_byte_order_mark_is_accepted():
    assert plain(parse(b"\xef\xbb\xbf[1]")) == [1.0]


def test_that_the_line_and_column_of_a_fault_are_told():
    with pytest.raises(JsonError, match="line 3 column 2"):
        parse(b'{"a": 1,\n"b": 2,\n x}')


def test_that_the_first_value_of_another_sort_is_told():
    assert parse(b"[[1, 2], [3, null]]").stray == ("[1][1]", "null")
    assert parse(b"[true, 1]").stray == ("[1]", "1")


def test_that_long_tables_read_the_same_in_slices():
    rows = [[k / 7, -k, k * 1e-300] for k in range(40_000)]
    assert plain(parse(json.dumps(rows).encode())) == rows


def test_that_numbers_come_back_to_the_last_bit():
    values = [5e-324, 1.7976931348623157e308, -0.0, 0.1 + 0.2, 2**53 + 1]
    found = parse(json.dumps(values).encode()).values
    assert found.tolist() == [float(value) for value in values]
    assert math.copysign(1, found[2]) == -1


def test_that_lists_beyond_every_limit_are_counted_and_not_kept():
    block = parse(b"[" + b"[0]," * 5_000_001 + b"[0]]")
    assert block.excess and not block.values.size
    block = parse(b"[" + b"0," * 70_000 + b"0]")
    assert block.excess and not block.values.size


def test_that_a_flood_of_objects_is_refused():
    with pytest.raises(JsonError, match="holds too much"):
        parse(b"[" + b"{}," * 1_000_000 + b"{}]")

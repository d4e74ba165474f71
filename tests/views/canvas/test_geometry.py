"""Where things stand on the canvas, by value."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpviz_desktop.views.canvas.layout.geometry import (
    DOT_ROW,
    GAP_CAP,
    HEAD,
    ROW_CAP,
    Form,
    choose,
    lay_out,
    scale_of,
)
from bpviz_desktop.views.canvas.paint.wires import looks, wire_width
from bpviz_desktop.views.canvas.read.labels import (
    LABEL_H,
    PLACES,
    crosses,
    overlaps,
    place_labels,
)

SIZE = (680.0, 449.0)


@pytest.mark.parametrize(
    ("widths", "form"),
    [
        ((1, 1), Form.CARD),
        ((2, 2, 2), Form.CARD),
        ((2, 8, 8, 1), Form.CIRCLE),
        ((2, *[4] * 10, 1), Form.DOT),
        ((2, 33, 1), Form.DOT),
        ((2, 34, 34), Form.STRIP),
    ],
)
def test_that_the_rule_chooses_the_form(widths: tuple[int, ...], form: Form) -> None:
    assert choose(widths, SIZE, 1.0).forms[1] is form


@pytest.mark.parametrize(("wide", "form"), [(648.0, Form.CARD), (647.0, Form.CIRCLE)])
def test_that_cards_need_a_gap_of_68(wide: float, form: Form) -> None:
    # 32 + 56 + 132 + 132 + 92 + 3 · 68 = 648
    assert choose((2, 2, 2), (wide, 449.0), 1.0).forms[1] is form


@pytest.mark.parametrize(
    ("high", "form"),
    [
        (44.0 + 3 * 96, Form.CARD),
        (43.0 + 3 * 96, Form.CIRCLE),
        (44.0 + 3 * 48, Form.CIRCLE),
        (43.0 + 3 * 48, Form.DOT),
        (44.0 + 3 * 12, Form.DOT),
        (43.0 + 3 * 12, Form.STRIP),
    ],
)
def test_that_forms_change_at_rows_of_96_48_and_12(high: float, form: Form) -> None:
    assert choose((1, 3, 1), (900.0, high), 1.0).forms[1] is form


def test_that_two_two_two_leaves_gaps_of_79_at_the_default_window() -> None:
    rule = choose((2, 2, 2), SIZE, 1.0)
    assert rule.gap == pytest.approx(236 / 3)
    assert rule.row == ROW_CAP


def test_that_only_layers_without_a_row_of_12_fold() -> None:
    rule = choose((64, 32, 10), SIZE, 1.0)
    assert rule.forms == (Form.STRIP, Form.DOT, Form.DOT)


def test_that_distances_are_capped_when_fitted_and_grow_with_zoom() -> None:
    fitted, wider = (choose((1, 1), (2000.0, 900.0), zoom) for zoom in (1.0, 1.5))
    assert (fitted.gap, fitted.row) == (GAP_CAP, ROW_CAP)
    assert (wider.gap, wider.row) == (1.5 * GAP_CAP, 1.5 * ROW_CAP)


def test_that_zoom_changes_distances_and_no_sizes() -> None:
    near, far = (lay_out((2, 2, 2), SIZE, zoom=zoom) for zoom in (1.0, 1.6))
    assert far.rect(1, 0).size() == near.rect(1, 0).size()
    assert far.rule.gap > near.rule.gap


@settings(max_examples=200)
@given(
    widths=st.lists(st.integers(1, 70), min_size=2, max_size=9),
    wide=st.integers(240, 1600),
    high=st.integers(160, 1000),
    zoom=st.floats(0.5, 4.0),
)
def test_that_nothing_overlaps(
    widths: list[int], wide: int, high: int, zoom: float
) -> None:
    layout = lay_out(widths, (float(wide), float(high)), zoom=zoom)
    columns = [layout.column_rect(layer) for layer in range(len(widths))]
    for left, right in combinations([*columns, layout.loss], 2):
        assert left.right() < right.left()
    for column in layout.columns:
        if column.form is Form.STRIP:
            continue
        assert np.all(np.diff(column.y) > column.height - 1.5)
    for one, two in combinations([*layout.targets, layout.loss], 2):
        assert not one.adjusted(0.1, 0.1, -0.1, -0.1).intersects(two)


@pytest.mark.parametrize("widths", [(1, 1), (2, 2, 2), (2, 8, 8, 1), (64, 32, 10)])
def test_that_a_fitted_network_is_inside_the_view(widths: tuple[int, ...]) -> None:
    layout = lay_out(widths, SIZE)
    parts = [layout.column_rect(layer) for layer in range(len(widths))]
    for rect in [*parts, layout.loss, *layout.targets]:
        assert rect.left() >= 0 and rect.right() <= SIZE[0]
        assert rect.top() >= HEAD - 4 and rect.bottom() <= SIZE[1]
    assert layout.head_top == 0


def test_that_positions_of_the_user_are_kept_as_gaps_and_rows() -> None:
    plain = lay_out((2, 2, 2), SIZE)
    moved = lay_out((2, 2, 2), SIZE, moved={"1.1": (0.5, -0.25)})
    shift = moved.center(1, 1) - plain.center(1, 1)
    assert shift.x() == pytest.approx(0.5 * plain.rule.gap)
    assert shift.y() == pytest.approx(-0.25 * plain.rule.row)
    assert moved.center(1, 0) == plain.center(1, 0)


def test_that_absurd_positions_stay_drawable() -> None:
    moved = lay_out((2, 2, 2), SIZE, moved={"1.0": (1e300, -1e300), "9.9": (1, 1)})
    assert moved.bounds.width() < 1e5


def test_that_segments_lead_from_edge_to_edge() -> None:
    layout = lay_out((2, 2), SIZE)
    x1, y1, x2, y2 = layout.segments(1)[1]  # to unit 0 from input 1
    assert (x1, y1) == (layout.rect(0, 1).right(), layout.center(0, 1).y())
    assert (x2, y2) == (layout.rect(1, 0).left(), layout.center(1, 0).y())


@settings(max_examples=100)
@given(
    widths=st.tuples(st.integers(1, 6), st.integers(1, 6)),
    wide=st.floats(20, 80),
    size=st.tuples(st.integers(300, 1400), st.integers(250, 900)),
)
def test_that_labels_collide_with_nothing(
    widths: tuple[int, int], wide: float, size: tuple[int, int]
) -> None:
    layout = lay_out(widths, (float(size[0]), float(size[1])))
    segments = layout.segments(1)
    rects = [layout.rect(at, j) for at in (0, 1) for j in range(widths[at])]
    obstacles = np.array([(r.left(), r.top(), r.right(), r.bottom()) for r in rects])
    found = place_labels(segments, np.ones(len(segments), bool), wide, obstacles)
    boxes = {
        k: np.array([x - wide / 2, y - LABEL_H / 2, x + wide / 2, y + LABEL_H / 2])
        for k, (x, y) in found.items()
    }
    for k, box in boxes.items():
        others = np.array([b for n, b in boxes.items() if n != k]).reshape(-1, 4)
        assert not overlaps(box, others).any()
        assert not overlaps(box, obstacles).any()
        start, change = segments[k][:2], segments[k][2:] - segments[k][:2]
        middle = (box[:2] + box[2:]) / 2
        assert any(np.allclose(start + t * change, middle) for t in PLACES)


def test_that_a_lone_wire_carries_its_label_in_the_middle() -> None:
    segment = np.array([[0.0, 0.0, 100.0, 50.0]])
    nothing = np.zeros((0, 4))
    assert place_labels(segment, np.array([True]), 30.0, nothing) == {0: (50.0, 25.0)}


def test_that_removed_wires_get_no_label() -> None:
    segments = np.array([[0.0, 0.0, 100.0, 0.0], [0.0, 90.0, 100.0, 90.0]])
    found = place_labels(segments, np.array([False, True]), 30.0, np.zeros((0, 4)))
    assert list(found) == [1]


def test_that_crossing_sees_segments_through_a_box_only() -> None:
    box = np.array([10.0, 10.0, 20.0, 20.0])
    segments = np.array(
        [[0, 0, 30, 30], [0, 15, 30, 15], [0, 0, 30, 5], [12, 0, 12, 9]], float
    )
    assert crosses(box, segments).tolist() == [True, True, False, False]


@pytest.mark.parametrize(
    ("largest", "scale"),
    [(0.0, 1.0), (0.11, 0.2), (0.2, 0.2), (0.5, 0.5), (0.55, 1.0), (3.0, 5.0), (7, 10)],
)
def test_that_the_scale_is_rounded_up_to_1_2_5(largest: float, scale: float) -> None:
    assert scale_of(largest) == pytest.approx(scale)


def test_that_the_scale_shrinks_only_when_it_may() -> None:
    assert scale_of(0.4, 2.0, may_shrink=False) == 2.0
    assert scale_of(0.4, 2.0, may_shrink=True) == pytest.approx(0.5)
    assert scale_of(4.0, 2.0, may_shrink=False) == 5.0


def test_that_width_follows_the_root_of_the_weight() -> None:
    assert wire_width(0.25, 1.0) == 3.5
    assert wire_width(-1.0, 1.0) == 6.0
    assert wire_width(0.25, 1.0, is_thin=True) == 2.5
    assert wire_width(float("nan"), 1.0) == 6.0


def test_that_groups_hold_each_present_wire_once_with_its_look() -> None:
    W = np.array([[0.5, -0.5, 0.0], [np.nan, 0.5, 0.125]])
    present = np.array([[True, True, True], [True, False, True]])
    lit = np.array([[True, False, False], [False, False, False]])
    groups = looks(W, present, lit, scale=0.5, any_step=True)
    roles = {k: look for look, wires in groups.items() for k in wires}
    assert sorted(roles) == [0, 1, 2, 3, 5]
    assert [roles[k].role for k in (0, 1, 2, 3)] == [
        *("positive", "negative", "outline", "error")
    ]
    assert (roles[0].opacity, roles[1].opacity) == (1.0, 0.35)
    assert roles[2].is_dashed and not roles[1].is_dashed


def test_that_dense_gaps_need_few_pens() -> None:
    W = np.random.default_rng(0).normal(size=(30, 30))
    groups = looks(W, np.ones_like(W, bool), None, scale=5.0, any_step=False)
    assert len(groups) <= 17


def test_that_the_dot_row_is_where_strips_begin() -> None:
    high = HEAD + 5 * DOT_ROW
    assert choose((1, 5), (400.0, high), 1.0).forms[1] is Form.DOT
    assert choose((1, 5), (400.0, high - 1), 1.0).forms[1] is Form.STRIP

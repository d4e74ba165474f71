"""Colours: every text stands out from its ground; what they say reaches all eyes."""

import itertools

import pytest
from colours import BLIND, contrast, difference, lab, seen

from bpviz_desktop.views.look.theme import THEMES

GROUNDS = ("window", "panel", "canvas", "raised")
TEXTS = ("text", "text2")
COLOURED = ("forward", "backward", "positive", "negative", "error")


def test_the_measures_themselves():
    """Published values: black on white, and a pair of Sharma et al., table 1."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    found = difference((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485))
    assert found == pytest.approx(2.0425, abs=1e-4)
    found = difference((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387))
    assert found == pytest.approx(1.2644, abs=1e-4)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_that_texts_stand_out(theme):
    least = 7.0 if theme.name == "contrast" else 4.5
    for text, ground in itertools.product(TEXTS, GROUNDS):
        pair = getattr(theme, text), getattr(theme, ground)
        assert contrast(*pair) >= least, (text, ground)
    for text in COLOURED:
        grounds = ["window", "panel", "canvas"]
        tint = f"{text}_tint"
        grounds += [tint] if hasattr(theme, tint) else []
        for ground in grounds:
            pair = getattr(theme, text), getattr(theme, ground)
            assert contrast(*pair) >= least, (text, ground)
    # What is filled with the text's colour is written on in the panel's.
    assert contrast(theme.text, theme.panel) >= least
    for tint in ("forward_tint", "backward_tint", "error_tint"):
        assert contrast(theme.text, getattr(theme, tint)) >= least


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_that_outlines_and_curves_are_seen(theme):
    least = 4.5 if theme.name == "contrast" else 3.0
    for ground in ("window", "panel", "canvas"):
        assert contrast(theme.outline, getattr(theme, ground)) >= least
    for color in theme.compared:
        assert contrast(color, theme.panel) >= 3.0


@pytest.mark.parametrize("blindness", [None, *BLIND])
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_that_direction_and_sign_reach_all_eyes(theme, blindness):
    def apart(one, two):
        return difference(
            *(lab(seen(getattr(theme, each), blindness)) for each in (one, two))
        )

    assert apart("forward", "backward") >= 15
    assert apart("positive", "negative") >= 15
    for flow, sign in itertools.product(
        ("forward", "backward"), ("positive", "negative")
    ):
        assert apart(flow, sign) >= 9, (flow, sign)


@pytest.mark.parametrize("blindness", [None, *BLIND])
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_that_the_ends_of_the_heat_map_are_told_apart(theme, blindness):
    stops = [lab(seen(color, blindness)) for color in theme.heat]
    for k in range(4):
        assert difference(stops[k], stops[-1 - k]) >= 15, k
    # From the middle outwards it only gets stronger.
    lightness = [stop[0] for stop in stops]
    middle = lightness[4]
    gaps = [abs(each - middle) for each in lightness]
    assert gaps[:5] == sorted(gaps[:5], reverse=True) and gaps[4:] == sorted(gaps[4:])

"""How numbers are written: the table of rules, and fields that cut nothing off."""

import pytest
from driving import opened, put_away

from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.views.canvas.layout.glyphs import fitted
from bpviz_desktop.views.widgets.number_field import NumberSpin


@pytest.mark.parametrize(
    "value, decimals, expected",
    [
        (5, 0, "5"),
        (5, 1, "5.0"),
        (0.5, 1, "0.5"),
        (0.4, 0, "4×10⁻¹"),
        (0.05, 1, "5×10⁻²"),
        (0.285, 2, "0.29"),
        (0.0004385, 4, "4.39×10⁻⁴"),
        (-0.0004385, 4, "−4.39×10⁻⁴"),
        (9.996e-5, 4, "1×10⁻⁴"),
        (0.001, 4, "0.0010"),
        (12345.678, 4, "12345.68"),
        (-123456.8, 4, "−123456.8"),
        (1e6, 4, "1×10⁶"),
        (1.23456789012345, 10, "1.2345678901"),
        (12.3456789, 7, "12.3456789"),
        (0.123456789012345, 15, "0.123456789012345"),
        (1.23456789e-9, 8, "1.23456789×10⁻⁹"),
        (5e-324, 4, "5×10⁻³²⁴"),
        (1.7e308, 15, "1.7×10³⁰⁸"),
        (-0.0, 4, "0"),
    ],
)
def test_that_numbers_are_written_by_the_rules(value, decimals, expected):
    assert fixed(value, decimals) == expected


def test_that_formulas_drop_zeros_that_say_nothing():
    assert short(0.5, 4) == "0.5"
    assert short(100.0, 0) == "100"
    assert short(3.0, 2) == "3"


@pytest.fixture(scope="module")
def program(qapp):
    program = opened()
    yield program
    put_away(program)


@pytest.mark.parametrize("digits", [0, 4, 10, 15])
@pytest.mark.parametrize(
    "value",
    [-1.234e-10, -5.52e-8, -8.88e-308, -1.6e308, -999999.9, -0.123456789012345, 0.5],
)
def test_that_a_field_shows_the_whole_text(program, value, digits):
    fields = program.window.findChildren(NumberSpin)
    field = next(each for each in fields if each.minimum() < value)
    field.set_digits(digits)
    field.show_value(value)
    line = field.lineEdit()
    # Qt's line edit keeps two pixels free on each side.
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - 4
    assert line.text().startswith("−") == (value < 0)
    assert field.value() == value


def test_that_a_box_too_small_for_decimals_keeps_the_digits_before_the_point(qapp):
    assert fitted(-123456.8, 4, 66.0)[0] == "−123456.8"
    assert fitted(-123456.8, 4, 56.0)[0] == "−123457"
    assert fitted(1.4321, 4, 26.0)[0] == "1.43"

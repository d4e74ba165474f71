"""A calculator for `numbers`, written from its grammar in the README alone.

Arithmetic is that of IEEE 754: 1/0 is infinite, 0·∞ is not a number, e to the 800 is
infinite. Nothing of the program is used.
"""

import math
import re

_TOKEN = re.compile(r"\s*(nan|inf|\d[\d.]*(?:e[+-]?\d+)?|[a-z]\w*|[-+×/^(),>])")


def _divided(a, b):
    if b == 0 and not math.isnan(a):
        return math.nan if a == 0 else math.copysign(math.inf, a) * math.copysign(1, b)
    return a / b


def _power(a, b):
    try:
        return float(a**b)
    except OverflowError:
        return math.inf


def _safe(function, otherwise):
    def call(*arguments):
        try:
            return float(function(*arguments))
        except (OverflowError, ValueError):
            return otherwise(*arguments)

    return call


def _logarithm_of_nothing(x):
    return -math.inf if x in (0, -1) else math.nan


FUNCTIONS = {
    "exp": _safe(math.exp, lambda x: math.inf),
    "expm1": _safe(math.expm1, lambda x: math.inf),
    "ln": _safe(math.log, _logarithm_of_nothing),
    "log1p": _safe(math.log1p, _logarithm_of_nothing),
    "sqrt": _safe(math.sqrt, lambda x: math.nan),
    "tanh": math.tanh,
    "erf": math.erf,
    "abs": abs,
    "max": max,
    "min": min,
    "sign": lambda x: float((x > 0) - (x < 0)),
}


class _Reader:
    def __init__(self, written):
        self.tokens = _TOKEN.findall(written) + [""]
        assert "".join(self.tokens) == re.sub(r"\s", "", written), written
        self.at = 0

    def takes(self, *wanted):
        token = self.tokens[self.at]
        if token not in wanted:
            return None
        self.at += 1
        return token

    def needs(self, wanted):
        assert self.takes(wanted), (wanted, self.tokens[self.at :])

    def choice(self):
        yes = self.sum()
        if not self.takes("if"):
            return yes
        test = self.sum()
        self.needs(">")
        self.needs("0")
        self.needs("else")
        no = self.choice()
        return yes if test > 0 else no

    def sum(self):
        total = -self.product() if self.takes("-") else self.product()
        while sign := self.takes("+", "-"):
            part = self.product()
            total = total + part if sign == "+" else total - part
        return total

    def product(self):
        result = self.power()
        while sign := self.takes("×", "/"):
            factor = self.power()
            result = result * factor if sign == "×" else _divided(result, factor)
        return result

    def power(self):
        base = self.atom()
        return _power(base, self.power()) if self.takes("^") else base

    def atom(self):
        if self.takes("("):
            inside = self.choice()
            self.needs(")")
            return inside
        token = self.tokens[self.at]
        self.at += 1
        if token not in FUNCTIONS:
            return float(token)
        self.needs("(")
        arguments = [self.choice()]
        while self.takes(","):
            arguments.append(self.choice())
        self.needs(")")
        return FUNCTIONS[token](*arguments)


def evaluated(written):
    """The number that somebody gets who computes what is written."""
    reader = _Reader(written)
    value = reader.choice()
    assert reader.tokens[reader.at] == "", written
    return value

"""What people type to calculate with: `2*(0.75-1)`, `1/(1+e^-1.1)`, `0,5 · 2`.

Parsed by Python's grammar, computed here from a list of what is allowed: nothing that
is typed is ever run.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

from bpviz_desktop.language import tr

_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SIGNS = {
    "\u2212": "-",
    "–": "-",
    "×": "*",
    "·": "*",
    "⋅": "*",
    "÷": "/",
    ":": "/",
    "^": "**",
    "√": "sqrt",
    "σ": "sigmoid",
    "π": "pi",
    "½": "(1/2)",
    "¼": "(1/4)",
    "²": "**2",
    "³": "**3",
}
_LONGEST, _DEEPEST = 200, 40


def _sigmoid(x: float) -> float:
    small = math.exp(-abs(x))
    return (1.0 if x >= 0 else small) / (1.0 + small)


FUNCTIONS: dict[str, Callable[[float], float]] = {
    "exp": math.exp,
    "ln": math.log,
    "log": math.log,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
    "sigmoid": _sigmoid,
    "abs": abs,
}
_CONSTANTS = {"e": math.e, "pi": math.pi}
_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: lambda base, exponent: float(base**exponent),
}


class CalculationError(ValueError):
    """Why something is no number: one sentence without its subject."""


def calculated(text: str) -> float:
    """The number that a calculation comes to.

    Numbers with point or comma, + − · × * / ÷ : ^, brackets (also 2(3)), powers such as
    4.39×10⁻⁴ and 1e-3, e, π, and FUNCTIONS.

    Raises
    ------
    CalculationError
    """
    if len(text) > _LONGEST:
        raise CalculationError(
            tr("is longer than {longest} characters", longest=_LONGEST)
        )
    if "\0" in text:  # of which some versions of Python say another thing
        raise CalculationError(tr("is no number and no calculation"))
    if text.count("(") > _DEEPEST:
        raise CalculationError(tr("has too many brackets"))
    try:
        tree = ast.parse(_in_python(text), mode="eval").body
        value = _value(tree)
    except (SyntaxError, RecursionError, MemoryError):
        raise CalculationError(tr("is no number and no calculation")) from None
    except ZeroDivisionError:
        raise CalculationError(tr("divides by 0")) from None
    except (OverflowError, TypeError):
        raise CalculationError(tr("is too large")) from None
    if not math.isfinite(value):
        raise CalculationError(tr("is too large"))
    return value


def _in_python(text: str) -> str:
    """What people write, as Python writes it."""
    plain = re.sub(
        r"[×·*]\s*10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)",
        lambda match: f"e{match[1].translate(_POWERS)}",
        text.strip(),
    )
    plain = re.sub(r"(?<=\d),(?=\d)", ".", plain)
    for sign, written in _SIGNS.items():
        plain = plain.replace(sign, written)
    # 2(3), (1)(2), 2 sqrt(3): what stands side by side is multiplied.
    plain = re.sub(r"(?<=[\d)])\s*(?=\()", "*", plain)
    return re.sub(r"(?<=[\d)])\s+(?=[a-z])", "*", plain)


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.BinOp(left, sign, right) if type(sign) in _OPERATORS:
            return _OPERATORS[type(sign)](_value(left), _value(right))
        case ast.UnaryOp(ast.USub(), inner):
            return -_value(inner)
        case ast.UnaryOp(ast.UAdd(), inner):
            return _value(inner)
        case ast.Name(name) if name in _CONSTANTS:
            return _CONSTANTS[name]
        case ast.Call(ast.Name(name), [argument], []) if name in FUNCTIONS:
            try:
                return float(FUNCTIONS[name](_value(argument)))
            except ValueError:
                raise CalculationError(
                    tr("takes {name} where it has no value", name=name)
                ) from None
        case ast.Name(name) | ast.Call(ast.Name(name)):
            known = ", ".join(FUNCTIONS)
            raise CalculationError(
                tr(
                    "has {name} in it; known are {known}, e, π",
                    name=repr(name[:20]),
                    known=known,
                )
            )
    raise CalculationError(tr("is no number and no calculation"))

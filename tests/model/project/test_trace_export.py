"""The terms of `trace --format json`, read by somebody who knows nothing else."""

import json
import math
import re

from hypothesis import given, settings
from random_problems import document_of, problems

from bpviz_desktop.model.project.file import parse
from bpviz_desktop.model.project.trace_export import FORMATS
from bpviz_desktop.model.screen.lesson import trace_of

WORDS = {
    "exp": math.exp,
    "ln": math.log,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
    "erf": math.erf,
    "abs": abs,
    "max": max,
    "min": min,
    "sign": lambda x: (x > 0) - (x < 0),
}
LEAF = re.compile(
    r"(x|y)\[\d+\]@\d+|W\[\d+\]\[\d+\]\[\d+\]|b\[\d+\]\[\d+\]"
    r"|lr|t|limit|l2|momentum|dampening|weight_decay|alpha|eps|beta1|beta2"
    r"|\w+_before_[Wb](\[\d+\])+"
)


def value_of(written):
    """What a person with a calculator gets; Python's own grammar is the calculator."""
    python = written.replace("×", "*").replace("^", "**").replace("−", "-")
    return float(eval(python, {"__builtins__": {}}, WORDS))


def leaves(document):
    """Values of inputs, targets and parameters by their ids."""
    data, parameters = document.data, document.parameters
    found = {"lr": document.training.learning_rate}
    for name, table in (("x", data.inputs), ("y", data.targets)):
        for s, row in enumerate(table.tolist()):
            found |= {f"{name}[{k}]@{s}": value for k, value in enumerate(row)}
    for at in range(1, document.network.depth + 1):
        for j, row in enumerate(parameters.W(at).tolist()):
            found |= {f"W[{at}][{j}][{i}]": value for i, value in enumerate(row)}
        biases = enumerate(parameters.b(at).tolist())
        found |= {f"b[{at}][{j}]": value for j, value in biases}
    return found


@settings(max_examples=50)
@given(problems(biggest=3))
def test_that_every_term_can_be_followed_down_to_what_was_given(made):
    document = document_of(made)
    told = json.loads("".join(FORMATS["json"](document, trace_of(document))))
    known = leaves(document)
    for term in told["terms"]:
        assert math.isclose(
            value_of(term["numbers"]), term["value"], rel_tol=1e-9, abs_tol=1e-9
        ), term
        for source in term["from"]:
            # Only terms that stand before it, so that nothing goes round in circles.
            assert source in known or LEAF.fullmatch(source), source
            if source in known:
                written = repr(abs(known[source])).removesuffix(".0")
                assert written in term["numbers"], (term, source)
        known[term["id"]] = term["value"]


def test_that_the_text_says_a_number_once_and_infinity_by_its_sign():
    plain = '{"units": 1, "activation": "identity", "weights": [[%s]]}'
    tree = (
        '{"format": "bpviz", "version": 1, "network": {"inputs": ["x"], "layers": [%s]}'
    )
    data = ', "data": {"inputs": [[%s]], "targets": [[0]]}}'
    document = parse(((tree % plain % 1) + data % 16).encode(), "x")
    lines = "".join(FORMATS["text"](document, trace_of(document))).splitlines()
    assert "  ∂z⁽¹⁾/∂w⁽¹⁾ = x = 16" in lines
    document = parse(((tree % plain % 1e200) + data % 1e200).encode(), "x")
    lines = "".join(FORMATS["text"](document, trace_of(document))).splitlines()
    assert "  ŷ = z⁽¹⁾ = inf = +∞" in lines

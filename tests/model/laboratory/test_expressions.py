"""Typed expressions: values and gradients, and what is refused."""

import itertools
import math
import random
import time

import numpy as np
import pytest

from bpviz_desktop.engine.autodiff.operations import ARGUMENTS, FUNCTIONS
from bpviz_desktop.model.laboratory.expression import (
    ExpressionError,
    central_difference,
    read_expression,
)

SNIPPET = """\
x = 2.0
y = 1.0
w = 0.5
b = 0.1
loss = (y - sigmoid(w*x + b))**2
"""


def gradients(source):
    """∂(the last line)/∂name of every variable."""
    graph = read_expression(source).graph
    found = graph.backward().gradients
    return {graph.nodes[at].name: found[at] for at in graph.leaves}


def test_the_seed():
    """w.grad and b.grad as PyTorch prints them: −0.1872, −0.0936."""
    found = gradients(SNIPPET)
    a = 1 / (1 + math.exp(-1.1))
    slope = -2 * (1 - a) * a * (1 - a)
    assert found["w"] == pytest.approx(2 * slope, rel=1e-15)
    assert found["b"] == pytest.approx(slope, rel=1e-15)
    assert f"{found['w']:.4f} {found['b']:.4f}" == "-0.1872 -0.0936"


def test_the_seed_by_pytorch():
    torch = pytest.importorskip("torch")
    w = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    b = torch.tensor(0.1, dtype=torch.float64, requires_grad=True)
    ((1.0 - torch.sigmoid(w * 2.0 + b)) ** 2).backward()
    found = gradients(SNIPPET)
    assert found["w"] == pytest.approx(w.grad.item(), rel=1e-15)
    assert found["b"] == pytest.approx(b.grad.item(), rel=1e-15)


NAMES = "pqrst"


def some_expression(rng, depth, names):
    """A random expression of these names."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(names) if rng.random() < 0.8 else f"{rng.uniform(0.2, 2):.3f}"
    inner = [some_expression(rng, depth - 1, names) for _ in range(2)]
    kind = rng.random()
    if kind < 0.5:
        return f"({inner[0]} {rng.choice('+-*/')} {inner[1]})"
    if kind < 0.6:
        return f"({inner[0]})**{rng.choice(['2', '3', '2', '0.5', '-1', '0'])}"
    if kind < 0.65:
        return f"-{inner[0]}"
    name = rng.choice([each for each in FUNCTIONS if each != "detach"])
    return f"{name}({', '.join(inner[: ARGUMENTS[name]])})"


def some_program(seed):
    rng = random.Random(seed)
    lines = [f"{name} = {rng.uniform(-1.5, 1.5):.6f}" for name in NAMES]
    known = list(NAMES)
    for k in range(rng.randint(0, 3)):
        lines.append(f"u{k} = {some_expression(rng, 2, known)}")
        known.append(f"u{k}")
    lines.append(f"loss = {some_expression(rng, rng.randint(1, 4), known)}")
    return "\n".join(lines)


def by_pytorch(torch, source):
    """The same text run by Python with PyTorch's functions: value and gradients."""
    names = ("exp", "log", "sin", "cos", "sqrt", "abs", "tanh", "relu", "sigmoid")
    calls = {name: getattr(torch, name) for name in (*names, "log1p", "expm1")}

    def of_tensors(function):
        def called(*given):
            return function(
                *(torch.as_tensor(each, dtype=torch.float64) for each in given)
            )

        return called

    space = {name: of_tensors(call) for name, call in calls.items()}
    space |= {"max": of_tensors(torch.maximum), "min": of_tensors(torch.minimum)}
    variables = {}
    for line in source.splitlines():
        name, _, text = line.partition(" = ")
        if name in NAMES:
            value = torch.tensor(float(text), dtype=torch.float64, requires_grad=True)
            space[name] = variables[name] = value
        else:
            space[name] = torch.as_tensor(eval(text, dict(space)), dtype=torch.float64)
    loss = space["loss"]
    if loss.requires_grad:
        loss.backward()
    found = {
        name: value.grad.item() if value.grad is not None else math.nan
        for name, value in variables.items()
    }
    return loss.item(), found


def alike(one, other, within=1e-12):
    if not (math.isfinite(one) and math.isfinite(other)):
        return str(one) == str(other)
    return abs(one - other) <= within * (1 + abs(other))


def test_300_random_expressions_by_pytorch():
    torch = pytest.importorskip("torch")
    compared = slopes = 0
    for seed in itertools.count():
        source = some_program(seed)
        graph = read_expression(source).graph
        try:
            value, wanted = by_pytorch(torch, source)
        except (ZeroDivisionError, TypeError, OverflowError):
            continue  # of plain numbers Python itself computes
        assert alike(graph.values[graph.root], value), source
        if not math.isfinite(value):
            continue
        found = graph.backward().gradients
        for at in graph.leaves:
            own, name = found[at], graph.nodes[at].name
            assert name not in NAMES or alike(own, wanted[name]), (source, at)
            slopes += math.isfinite(own) and abs(own) > 0
        compared += 1
        if compared == 300:
            break
    assert slopes > 400


def test_300_random_expressions_by_central_differences():
    checked = 0
    for seed in range(300):
        graph = read_expression(some_program(seed)).graph
        found = graph.backward().gradients
        for at in graph.leaves:
            own, measured = found[at], central_difference(graph, at)
            if not math.isfinite(own) or not math.isfinite(measured):
                continue
            if abs(own) > 1e3 or not is_smooth(graph, at):
                continue
            assert abs(own - measured) <= 1e-5 * (1 + abs(own)), (seed, at)
            checked += 1
    assert checked > 400


def is_smooth(graph, leaf):
    """Whether differences of two widths agree: no kink and no pole is near."""
    x = graph.nodes[leaf].number
    wide = [graph.values_with({leaf: x + h})[graph.root] for h in (1e-4, -1e-4)]
    near = [graph.values_with({leaf: x + h})[graph.root] for h in (1e-5, -1e-5)]
    slopes = (wide[0] - wide[1]) / 2e-4, (near[0] - near[1]) / 2e-5
    return bool(np.isfinite(slopes).all()) and abs(slopes[0] - slopes[1]) < 1e-4


@pytest.mark.parametrize("seed", range(50))
def test_that_forward_mode_finds_the_same(seed):
    graph = read_expression(some_program(seed)).graph
    found = graph.backward().gradients
    for at in graph.leaves:
        tangents, _ = graph.tangents(at)
        own = found[at] if not math.isnan(found[at]) else 0.0
        if math.isfinite(own) and math.isfinite(tangents[graph.root]):
            assert alike(tangents[graph.root], own, 1e-9)


def test_the_operations_of_both_modes():
    """w·x + b, σ, −, ²: one slope a wire, and a sum where a value has two inputs."""
    graph = read_expression(SNIPPET).graph
    by_name = {graph.nodes[at].name: at for at in graph.leaves}
    # Back: ² − σ + × pass on 1 + 2 + 1 + 2 + 2 products; no value is used twice.
    assert graph.backward().operations == 8
    # Forward for w: × + σ − ², of each one product.
    assert graph.tangents(by_name["w"])[1] == 5
    assert graph.tangents(by_name["y"])[1] == 2


def test_reuse_and_renaming():
    assert gradients("x = 3\ny = x * x\nz = y * x")["x"] == 27.0
    assert gradients("x = 3\nx2 = x\nx2 * x2")["x"] == 6.0
    graph = read_expression("a = 2\nb = a + a\nb * b").graph
    back = graph.backward()
    assert back.gradients[0] == 16.0
    # a + a: one node, two uses, two amounts that add up.
    assert [each.amount for each in back.passed[0]] == [8.0, 8.0]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("x = 2\ndetach(x) * x", 2.0),
        ("x = 0\nrelu(x)", 0.0),
        ("x = 0\nabs(x)", 0.0),
        ("x = 1\ny = 1\nmax(x, y)", 0.5),
        ("x = -3\nx**2", -6.0),
        ("x = 2\nx**-1", -0.25),
        ("x = 2\n2**x", 4 * math.log(2)),
        ("x = 2\n0**x", 0.0),
        ("x = 0\nx**0", 0.0),
        ("x = 4\n- x + + x*2 - -1", 1.0),
        ("x = 1e3\nsigmoid(-x)", 0.0),
    ],
)
def test_single_slopes(source, wanted):
    assert gradients(source)["x"] == pytest.approx(wanted, rel=1e-15, abs=1e-300)


REFUSED = [
    ("", "Nothing is written yet."),
    ("x", "“x” has no value yet; write x = 0.5 above."),
    ("x = 1\nx.real", "Line 2: a dot leads to an attribute"),
    ("().__class__.__bases__[0]", "brackets choose from a list"),
    ("x = 1\nx.__class__", "attribute"),
    ("import os", "nothing can be imported"),
    ("from os import system", "nothing can be imported"),
    ("__import__('os')", "“__import__” is not known here"),
    ("eval('1')", "“eval” is not known here"),
    ("exec('1')", "is not known here"),
    ("open('f')", "is not known here"),
    ("print(1)", "is not known here"),
    ("[x for x in (1, 2)]", "list"),
    ("sum(x for x in (1,))", "“sum” is not known here"),
    ("exp(x for x in (1,))", "a loop stands here"),
    ("lambda: 1", "no functions"),
    ("def f(): return 1", "no functions"),
    ("9**9**9**9", "the exponent"),
    ("x = 2\nx**1000000", "the exponent 1e+06 is too large"),
    ("1e999", "larger than 10³⁰⁸"),
    ("9" * 400, "larger than 10³⁰⁸"),
    ("9" * 3900 + "**2", "larger than 10³⁰⁸"),
    ("(" * 250 + "1" + ")" * 250, "too many nested"),
    ("-" * 3000 + "exp(1)", "nested too deeply"),
    ("exp(" * 120 + "1" + ")" * 120, ""),
    ("1+" * 500_000 + "1", "more than 4,000 characters"),
    ("x" * 1_000_000, "more than 4,000 characters"),
    ("x" * 200, "has no value yet"),
    ("'text'", "only plain numbers"),
    ("f'{1}'", "text stands here"),
    ("True", "only plain numbers"),
    ("2j", "only plain numbers"),
    ("...", "only plain numbers"),
    ("1 < 2", "not compared"),
    ("1 if 1 else 2", "max and relu"),
    ("1 and 2", "and, or, not"),
    ("not 1", "cannot stand here"),
    ("a, b = 1, 2", "one name stands left"),
    ("a = b = 1", "one name stands left"),
    ("a += 1", "write the sum out"),
    ("a: float = 1", "without a type"),
    ("(a := 1)", "line of its own"),
    ("exp = 3", "is a function"),
    ("x = 1\nexp", "write exp(…)"),
    ("exp()", "exp takes one number, not 0"),
    ("max(1)", "max takes two numbers, not 1"),
    ("exp(x=1)", "plain numbers between its brackets"),
    ("exp(*[1])", "plain numbers between its brackets"),
    ("x = [1]\nx[0]", "list"),
    ("1 // 2", "only + − * / and **"),
    ("1 @ 2", "only + − * / and **"),
    ("1 << 99999999", "only + − * / and **"),
    ("while 1: pass", "no loops"),
    ("for i in (1,): pass", "no loops"),
    ("x = 1\ndel x", "cannot stand here"),
    ("raise", "cannot stand here"),
    ("class A: pass", "cannot stand here"),
    ("x = = 1", "cannot be read"),
    ("x = (1", "cannot be read"),
    ("x = 1\n  y = 2", "cannot be read"),
    ("x = 1 \0", "character that cannot be read"),
    ("\ud800", "character that cannot be read"),
    ("await x", ""),
    ("yield 1", ""),
    ("return 1", ""),
    ("x" * 40 + " = 1", "at most 30 letters"),
]


@pytest.mark.parametrize(
    ("source", "told"), REFUSED, ids=[repr(each[0][:20]) for each in REFUSED]
)
def test_that_it_is_refused_in_one_sentence_at_once(source, told):
    began = time.perf_counter()
    with pytest.raises(ExpressionError) as refused:
        read_expression(source)
    assert time.perf_counter() - began < 1.0
    words = str(refused.value)
    assert told in words and words.endswith(".")
    assert "\n" not in words and len(words) <= 200


def test_that_long_sums_are_no_deep_nesting():
    source = "x = 1\n" + " + ".join(["x"] * 900)
    assert gradients(source)["x"] == 900.0

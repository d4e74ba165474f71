"""The program in plain NumPy: forward, backward and update, each line written out."""

from __future__ import annotations

from collections.abc import Iterator

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Network, Parameters
from bpviz_desktop.model.code import frame, updates
from bpviz_desktop.model.code.functions import (
    ACTIVATION_CODE,
    LOSS_CODE,
    averages,
    options_of,
    sample_losses,
)
from bpviz_desktop.model.code.lines import Line, indented, marked, plain
from bpviz_desktop.model.document import Document

_CALLS = """\
    python FILE.py [--updates 100] [--data TABLE.csv]"""


def numpy_core(document: Document) -> list[Line]:
    """What computes: functions, forward, loss, backward, step, rate, update."""
    return frame.joined(
        [
            _functions(document),
            _forward(document.network),
            _loss(document),
            _backward(document),
            _step(document),
            updates.rate_lines(document.training),
            _update(document),
        ]
    )


def numpy_program(document: Document) -> Iterator[Line]:
    """The lines of the whole program, one after the other."""
    parts = [
        numpy_core(document),
        frame.groups(document),
        _measured(document),
        frame.read_table(document),
        _main(document),
    ]
    yield from frame.head("plain NumPy", "NumPy (pip install numpy)", _CALLS)
    yield from plain("""
import argparse
import base64
import csv
import itertools
import math
import sys
import zlib

import numpy as np
""")
    yield Line("")
    yield from frame.settings(document)
    for part in parts:
        if part:
            yield from (*frame.BLANK, *part)
    numbers = _numbers(document)
    yield from frame.packed_where_needed(numbers)
    yield from (*frame.BLANK, *numbers)
    yield from (*frame.BLANK, Line('if __name__ == "__main__":'), Line("    main()"))


def _functions(document: Document) -> list[Line]:
    kinds = dict.fromkeys(each.activation.kind for each in document.network.layers)
    text = "\n\n\n".join(ACTIVATION_CODE[kind].numpy for kind in kinds)
    return plain(text)


def _names(network: Network) -> list[str]:
    """What the forward pass returns."""
    names = []
    for at, layer in enumerate(network.layers, start=1):
        names.append(f"z{at}")
        names += [f"f{at}"] if layer.skip_from is not None else []
        names.append(f"a{at}")
    return names


def _forward(network: Network) -> list[Line]:
    body = [Line("a0 = x")]
    for at, layer in enumerate(network.layers, start=1):
        weights = f'a{at - 1} @ p["W{at}"].T + p["b{at}"]'
        body.append(marked(f"z{at} = {weights}", f"z{at}"))
        value = f"{layer.activation.kind}(z{at}{options_of(layer.activation)})"
        if layer.skip_from is None:
            body.append(marked(f"a{at} = {value}", f"a{at}"))
            continue
        body.append(marked(f"f{at} = {value}", f"a{at}"))
        along = f"a{at} = f{at} + a{layer.skip_from}  # a skip connection"
        body.append(marked(along, f"a{at}"))
    returned = _tuple(_names(network))
    return [
        Line("def forward(p, x):"),
        Line('    """z and a of every layer; a row for each sample."""'),
        *indented(body + returned),
    ]


def _tuple(names: list[str]) -> list[Line]:
    rows = frame.unpacking(names, "")
    if len(rows) == 1:
        return [Line(f"return {', '.join(names)}")]
    rows[0], rows[-1] = Line("return ("), Line(")")
    return rows


def _loss(document: Document) -> list[Line]:
    entry = LOSS_CODE[document.loss.kind]
    code = sample_losses(document.loss, entry.numpy, "axis")
    return [
        Line("def sample_losses(z, a, y):"),
        Line('    """The loss of each sample, from the last layer and the targets."""'),
        *indented([marked(f"return {code}", "L")]),
    ]


def _backward(document: Document) -> list[Line]:
    network = document.network
    body = frame.unpacking(_names(network), "forward(p, x)")
    body += [Line("a0, g = x, {}")]
    targets: dict[int, list[int]] = {}
    for at in range(network.depth, 0, -1):
        layer = network.layer(at)
        body += _slope(document, at, targets.get(at, []))
        if layer.skip_from is not None:
            targets.setdefault(layer.skip_from, []).append(at)
        wires = f'g["W{at}"] = dL_dz{at}.T @ a{at - 1}'
        body.append(marked(wires, f"dL_dW{at}", f"dz_dw{at}"))
        if layer.train_biases:
            sums = f'g["b{at}"] = dL_dz{at}.sum(axis=0)'
            body.append(marked(sums, f"dL_db{at}"))
    last = network.depth
    body.append(Line(f"return sample_losses(z{last}, a{last}, y).sum(), g"))
    return [
        Line("def backward(p, x, y):"),
        Line('    """Sum of the losses, and of their slopes by each parameter."""'),
        *indented(body),
    ]


def _slope(document: Document, at: int, skips: list[int]) -> list[Line]:
    """∂L/∂a and ∂L/∂z of a layer, from what is above it."""
    network, loss = document.network, document.loss
    layer, z = network.layer(at), f"z{at}"
    f = f"f{at}" if layer.skip_from is not None else f"a{at}"
    marks = f"dL_da{at}", f"dz_da{at + 1}"
    lines = []
    if at == network.depth:
        code = LOSS_CODE[loss.kind].slope
        if averages(loss) and network.widths[-1] > 1:
            code = f"({code}) / {network.widths[-1]}"
        lines.append(Line(f"z, a = {z}, a{at}"))
        if LOSS_CODE[loss.kind].from_z:
            both = (f"dL_da{at}", f"da_dz{at}", f"dL_dz{at}")
            return [*lines, marked(f"dL_dz{at} = {code}", *both)]
        lines.append(marked(f"dL_da{at} = {code}", f"dL_da{at}"))
    else:
        along = "".join(f" + dL_da{above}" for above in skips)
        code = f'dL_dz{at + 1} @ p["W{at + 1}"]{along}'
        lines.append(marked(f"dL_da{at} = {code}", *marks))
    kind, own = layer.activation.kind, (f"da_dz{at}", f"dL_dz{at}")
    if ACTIVATIONS[kind].coupled:
        return [*lines, marked(f"dL_dz{at} = {kind}_back(dL_da{at}, {f})", *own)]
    slope = f"{kind}_slope({z}, {f}{options_of(layer.activation)})"
    return [*lines, marked(f"dL_dz{at} = dL_da{at} * {slope}", *own)]


def _step(document: Document) -> list[Line]:
    choice = document.training.optimizer
    rule, slots = updates.rule(choice), updates.slots_of(choice)
    text = " ".join(line.text for line in rule)
    first = OPTIMIZERS[choice.kind].first(choice)
    body = []
    if "is_bias" in text:
        body.append(Line('is_bias = name[0] == "b"'))
    body.append(Line("w, g = p[name], gradient[name]"))
    for slot in slots:
        usual = f"np.full_like(w, {first!r})" if first else "np.zeros_like(w)"
        got = f'{slot}_before = state["{slot}"].get(name, {usual})'
        body.append(Line(got))
    body += rule
    if updates.masked_layers(document.network):
        kept = "if name in CONNECTED:\n    new = np.where(CONNECTED[name], new, 0.0)"
        body += plain(kept)
    body += [Line(f'state["{slot}"][name] = {slot}') for slot in slots]
    body.append(marked("p[name] = new", "update", "new"))
    source = OPTIMIZERS[choice.kind].title
    return [
        Line("def step(p, gradient, state, lr, t):"),
        Line(f'    """{source}: every parameter moves; t counts its updates."""'),
        *indented(updates.option_lines(choice, rule)),
        Line("    for name in gradient:"),
        *indented(body, 8),
    ]


def _update(document: Document) -> list[Line]:
    loss, training = document.loss, document.training
    share = " / count" if loss.reduction == "mean" else ""
    text = f'''
def update(p, state, x, y, batches, n, t):
    """One update with these mini-batches after n others; gives the loss before it."""
    count = sum(map(len, batches))
    total, gradient = 0.0, {{}}
    for batch in batches:
        losses, slopes = backward(p, x[batch], y[batch])
        total += losses{share}
        for name, slope in slopes.items():
            gradient[name] = gradient.get(name, 0.0) + slope{share}'''
    if loss.l2:
        text += f"""
    for name in ({_weight_names(document.network)}):
        total += {0.5 * loss.l2!r} * (p[name] ** 2).sum()
        gradient[name] = gradient[name] + {loss.l2!r} * p[name]"""
    if updates.masked_layers(document.network):
        text += """
    for name, is_there in CONNECTED.items():
        gradient[name] = np.where(is_there, gradient[name], 0.0)"""
    lines = plain(text)
    if training.clip is not None:
        lines += indented(_clipping(document))
    made = "step(p, gradient, state, learning_rate(n), t + 1)"
    return [*lines, *indented([marked(made, "update"), Line("return total")])]


def _weight_names(network: Network) -> str:
    return "".join(f'"W{at}", ' for at in range(1, network.depth + 1)).strip()


def _clipping(document: Document) -> list[Line]:
    clip = document.training.clip
    assert clip is not None
    limit = repr(clip["limit"])
    if clip.kind == "value":
        cut = f"gradient[name] = np.clip(gradient[name], -{limit}, {limit})"
        return [Line("for name in gradient:"), marked(f"    {cut}", "clipped")]
    squares = "sum((g * g).sum() for g in gradient.values())"
    factor = f"gradient[name] = gradient[name] * ({limit} / norm)"
    return [
        marked(f"norm = math.sqrt({squares})", "norm"),
        Line(f"if norm > {limit}:"),
        Line("    for name in gradient:"),
        marked(f"        {factor}", "clipped"),
    ]


def _measured(document: Document) -> list[Line]:
    if not frame.has_tests(document):
        return []
    cost = ""
    if document.loss.l2:
        names = _weight_names(document.network)
        cost = f" + {0.5 * document.loss.l2!r} * sum("
        cost += f"(p[name] ** 2).sum() for name in ({names}))"
    lines = plain(f'''
def measured(p, x, y):
    """What is told at the end of an epoch."""
    *_, z, a = forward(p, TEST_X)
    losses = sample_losses(z, a, TEST_Y)
    told = [losses.{document.loss.reduction}(){cost}]''')
    if frame.has_classes(document):
        lines += plain("""
    for inputs, targets in ((x, y), (TEST_X, TEST_Y)):
        a = forward(p, inputs)[-1]
        is_right = classes(a) == classes(targets)
        told.append((is_right & np.isfinite(a).all(axis=1)).mean())""")
    lines += plain('    return "".join(f",{float(number)!r}" for number in told)')
    return [*lines, *frame.classes(document, "axis")]


def _main(document: Document) -> list[Line]:
    told, more = frame.told(document, "measured(p, x, y)")
    return plain(f'''
def main():
{frame.ARGUMENTS}
    p, state, x, y = PARAMETERS, STATE, X, Y
    n, t, epoch, position = UPDATES, STEP, EPOCH, POSITION
    if given.data:
        (x, y), state = read_table(given.data), {{slot: {{}} for slot in STATE}}
        n = t = epoch = position = 0
    print("update,epoch,loss"{more})
    with np.errstate(all="ignore"):
        every = groups(len(x), epoch, position)
        for epoch, batches, is_end in itertools.islice(every, max(0, given.updates)):
            loss = update(p, state, x, y, batches, n, t)
            n, t = n + 1, t + 1
            kept = [p, *state.values()]
            is_finite = [np.isfinite(each).all() for a in kept for each in a.values()]
            if not (math.isfinite(loss) and all(is_finite)):
                sys.exit(f"Training diverged at update {{n}}; it was not applied.")
            row = f"{{n}},{{epoch}},{{float(loss)!r}}"{told}
            print(row)''')


def _numbers(document: Document) -> list[Line]:
    """Parameters, state, removed wires and samples, at the program's end."""
    network, now = document.network, document.checkpoint
    lines = [Line("PARAMETERS = {"), *frame.parameters(now.parameters, str), Line("}")]
    slots = updates.slots_of(document.training.optimizer)
    lines.append(Line("STATE = {" if slots else "STATE = {}"))
    for slot in slots:
        flat = now.optimizer_state.slots.get(slot)
        lines.append(Line(f'    "{slot}": {{'))
        if flat is not None:
            values = Parameters(network.widths, flat)
            kept = updates.trained_names(network)
            lines += indented(frame.parameters(values, str, kept))
        lines.append(Line("    },"))
    lines += [Line("}")] * bool(slots)
    return [*lines, *frame.connected(network, str), *frame.data(document)]

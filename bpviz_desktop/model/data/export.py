"""Samples and the answers to them as CSV that a spreadsheet can open without harm."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

import numpy as np

from bpviz_desktop.engine.textbook.passes import forward, sample_losses
from bpviz_desktop.model.answers import are_classes, classes_of
from bpviz_desktop.model.document import Data, Document

# Text that begins so is a formula to a spreadsheet, or runs into one.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_TOGETHER = 500


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula: ' before it where need be."""
    return f"'{text}" if text.startswith(_FORMULAS) else text


def data_csv(document: Document) -> Iterator[bytes]:
    """All samples, what is answered to each, and its loss, some rows at a time.

    Columns: part (train or test), the inputs (raw numbers where a scaling is recorded,
    and the scaled ones beside them), the targets, the answers, the loss. UTF-8 with a
    mark, as spreadsheets expect it; numbers with all digits.
    """
    data = document.data
    of_classes = are_classes(data.targets, data.test_targets)
    yield b"\xef\xbb\xbf" + _line([safe(head) for head in _heads(document, of_classes)])
    parts = (
        ("train", data.inputs, data.targets),
        ("test", data.test_inputs, data.test_targets),
    )
    for part, x, y in parts:
        for start in range(0, len(x), _TOGETHER):
            rows = slice(start, start + _TOGETHER)
            yield _block(document, part, x[rows], y[rows], of_classes)


def _line(cells: Sequence[object]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()


def _heads(document: Document, of_classes: bool) -> list[str]:
    network, data = document.network, document.data
    inputs = [name or f"x{k + 1}" for k, name in enumerate(network.inputs)]
    is_scaled = data.scaling is not None
    K = data.targets.shape[1]
    many = K > 1
    outputs = [
        (network.outputs[k] if network.outputs else "") or str(k + 1) for k in range(K)
    ]
    targets = ["class"] if of_classes else _named("y", outputs, many)
    answered = ["answered"] if of_classes else []
    return [
        "part",
        *inputs,
        *(f"{name} (scaled)" for name in inputs if is_scaled),
        *targets,
        *answered,
        *_named("ŷ", outputs, many),
        "loss",
    ]


def _named(symbol: str, outputs: Sequence[str], many: bool) -> list[str]:
    return [f"{symbol} {name}" for name in outputs] if many else [symbol]


def _block(
    document: Document, part: str, x: np.ndarray, y: np.ndarray, of_classes: bool
) -> bytes:
    data = document.data
    with np.errstate(all="ignore"):
        last = forward(document.network, document.parameters, x, multiply=np.matmul)[-1]
        losses = sample_losses(document.loss, y, last)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for k in range(len(x)):
        targets: list[object] = y[k].tolist()
        answered: list[object] = []
        if of_classes:
            targets = [_class(data, y[k])]
            is_finite = np.isfinite(last.a[k]).all()
            answered = [_class(data, last.a[k]) if is_finite else ""]
        writer.writerow(
            [
                part,
                *_inputs(data, x[k]),
                *targets,
                *answered,
                *last.a[k].tolist(),
                float(losses[k]),
            ]
        )
    return text.getvalue().encode()


def _inputs(data: Data, x: np.ndarray) -> list[float]:
    values: list[float] = x.tolist()
    scaling = data.scaling
    if scaling is None:
        return values
    raw = [
        scaling.raw(at, value) if scaling.changes(at) else value
        for at, value in enumerate(values)
    ]
    return [*raw, *values]


def _class(data: Data, values: np.ndarray) -> str:
    k = int(classes_of(values[None])[0])
    if data.classes is not None and k < len(data.classes):
        return safe(data.classes[k])
    return str(k if len(values) == 1 else k + 1)

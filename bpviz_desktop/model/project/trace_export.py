"""A whole update as a file: JSON for programs, text for people."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from bpviz_desktop.engine.board.board import Board, Term
from bpviz_desktop.engine.board.headings import heading as heading_of
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.symbols import symbol_of
from bpviz_desktop.engine.formulas.text import numbers, plain_number, text
from bpviz_desktop.engine.trace import MicroBatch, Trace
from bpviz_desktop.model.document import Document

# What is told of the terms written so far, and of how many.
Watch = Callable[[int, int], None]
_TERMS_IN_PART = 256


def as_json(
    document: Document,
    trace: Trace,
    with_terms: bool = True,
    watch: Watch = lambda made, total: None,
) -> Iterator[str]:
    """The update as the JSON object that the README describes, in parts.

    The terms are written as they are made: a large update has millions of them.
    """
    tree = _without_terms(document, trace)
    whole = json.dumps(_written(tree), ensure_ascii=False, allow_nan=False, indent=1)
    if not with_terms:
        yield whole
        return
    yield whole.removesuffix("\n}")
    yield ',\n "terms": ['
    separator = "\n"
    for terms in _parts(trace, watch):
        lines = (_on_a_line(_term(board, term, k)) for board, term, k in terms)
        yield separator + ",\n".join(lines)
        separator = ",\n"
    yield "\n ]\n}"


def _on_a_line(term: dict[str, Any]) -> str:
    return f"  {json.dumps(_written(term), ensure_ascii=False, allow_nan=False)}"


def _parts(trace: Trace, watch: Watch) -> Iterator[list[tuple[Board, Term, int]]]:
    """All terms in order, some at a time."""
    board = Board(trace, TermOrder.of(trace))
    count = len(board.order)
    for start in range(0, count, _TERMS_IN_PART):
        stop = min(count, start + _TERMS_IN_PART)
        yield [(board, board.term(board.order[k]), k) for k in range(start, stop)]
        watch(stop, count)


def _without_terms(document: Document, trace: Trace) -> dict[str, Any]:
    return {
        "project": document.title,
        "loss": trace.loss,
        "micro_batches": [_micro_batch(batch) for batch in trace.micro_batches],
        "gradient": [
            {"layer": at, "dL_dW": trace.gradient.W(at), "dL_db": trace.gradient.b(at)}
            for at in _layers(trace)
        ],
        "gradient_norm": trace.gradient_norm,
        "clipped_by": trace.clipped_by,
        "learning_rate": trace.learning_rate,
        "update": [
            {
                "layer": at,
                "weights": trace.after.parameters.W(at),
                "biases": trace.after.parameters.b(at),
            }
            for at in _layers(trace)
        ],
        "loss_after": trace.loss_after,
    }


def _layers(trace: Trace) -> range:
    return range(1, trace.network.depth + 1)


def _micro_batch(batch: MicroBatch) -> dict[str, Any]:
    slopes = batch.dL_dparameters
    return {
        "samples": list(batch.samples),
        "forward": [
            {"layer": at, "z": layer.z, "a": layer.a}
            for at, layer in enumerate(batch.layers, start=1)
        ],
        "sample_losses": batch.sample_losses,
        "loss": batch.loss,
        "backward": [
            {
                "layer": at,
                "dL_da": layer.dL_da,
                "da_dz": layer.da_dz,
                "dL_dz": layer.dL_dz,
                "dL_dW": slopes.W(at),
                "dL_db": slopes.b(at),
            }
            for at, layer in reversed(list(enumerate(batch.layers, start=1)))
        ],
        "dL_dx": batch.dL_dx,
    }


def _term(board: Board, term: Term, index: int) -> dict[str, Any]:
    return {
        "id": str(term.id),
        "phase": board.order.phase(index),
        "layer": term.id.layer,
        "unit": term.id.j,
        "sample": term.id.sample,
        "symbol": text(term.symbol),
        "formula": text(term.formula),
        "numbers": numbers(term.formula, board.value),
        "value": term.value,
        "from": [str(each) for each in term.comes_from],
    }


def _written(node: Any) -> Any:
    """Make arrays lists, and numbers that JSON cannot hold strings."""
    if isinstance(node, np.ndarray):
        return _written(node.tolist())
    if isinstance(node, dict):
        return {key: _written(value) for key, value in node.items()}
    if isinstance(node, (list, tuple)):
        return [_written(value) for value in node]
    if isinstance(node, float) and not math.isfinite(node):
        if math.isnan(node):
            return "NaN"
        return "Infinity" if node > 0 else "-Infinity"
    return node


def as_text(
    document: Document,
    trace: Trace,
    with_terms: bool = True,
    watch: Watch = lambda made, total: None,
) -> Iterator[str]:
    """The update as lines to read: every term with formula, numbers and value."""
    yield f"{document.title or 'Untitled'}\n"
    if by_hand := trace.by_hand:
        what = "Every number is" if by_hand.everything else "Activations are"
        yield f"{what} rounded to {by_hand.decimals} decimals.\n"
    heading = ""
    for terms in _parts(trace, watch) if with_terms else ():
        lines = []
        for board, term, k in terms:
            head = heading_of(board, k)
            if head != heading:
                heading = head
                lines += ["", head]
            lines.append(_line(board, term))
        yield "\n".join((*lines, ""))
    yield f"\nLoss after the update: {_for_people(trace.loss_after)}\n"


def _line(board: Board, term: Term) -> str:
    name = text(symbol_of(board.order, term.id))
    symbols = text(term.formula)
    put_in = numbers(term.formula, board.value)
    value = _for_people(term.value)
    parts = [symbols, put_in, value]
    shown = [part for k, part in enumerate(parts) if part not in parts[:k]]
    return f"  {name} = " + " = ".join(shown)


def _for_people(value: float) -> str:
    words = {"inf": "+∞", "-inf": "-∞", "nan": "NaN"}
    shown = plain_number(value)
    return words.get(shown, shown)


FORMATS: dict[str, Callable[..., Iterator[str]]] = {
    "json": as_json,
    "text": as_text,
}

"""A whole update as a file: JSON for programs, text for people."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from bpviz_desktop.engine.formula_text import numbers, plain_number, text
from bpviz_desktop.engine.symbols import symbol_of
from bpviz_desktop.engine.term_order import TermOrder
from bpviz_desktop.engine.terms import Board, Term
from bpviz_desktop.engine.trace import MicroBatch, Trace
from bpviz_desktop.model.document import Document


def as_json(document: Document, trace: Trace) -> str:
    """The update as the JSON object that the README describes."""
    tree = {
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
        "terms": _terms(trace),
    }
    return json.dumps(_written(tree), ensure_ascii=False, allow_nan=False, indent=1)


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
    }


def _terms(trace: Trace) -> list[dict[str, Any]]:
    board = Board(trace, TermOrder.of(trace))
    order = board.order
    return [_term(board, board.term(order[k]), k) for k in range(len(order))]


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


_HEADS = {
    "forward": "Forward",
    "loss": "Loss",
    "backward": "Backward",
    "update": "Update",
}


def as_text(document: Document, trace: Trace) -> str:
    """The update as lines to read: every term with formula, numbers and value."""
    board = Board(trace, TermOrder.of(trace))
    lines = [document.title or "Untitled"]
    if trace.by_hand_decimals is not None:
        lines.append(f"Activations are rounded to {trace.by_hand_decimals} decimals.")
    heading = ""
    for k in range(len(board.order)):
        term = board.term(board.order[k])
        head = _HEADS[board.order.phase(k)]
        batch = _batch_of(board, term)
        if len(trace.micro_batches) > 1 and batch is not None:
            head = f"{head}, micro-batch {batch + 1}"
        if term.id.sample is not None and len(trace.places) > 1:
            head = f"{head}, sample {term.id.sample + 1}"
        if head != heading:
            heading = head
            lines += ["", head]
        lines.append(_line(board, term))
    lines += ["", f"Loss after the update: {_for_people(trace.loss_after)}", ""]
    return "\n".join(lines)


def _batch_of(board: Board, term: Term) -> int | None:
    if term.id.sample is not None:
        return board.trace.places[term.id.sample][0]
    return term.id.micro_batch


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


FORMATS: dict[str, Callable[[Document, Trace], str]] = {
    "json": as_json,
    "text": as_text,
}

"""Where in a Trace the number of a term stands."""

from __future__ import annotations

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Floats, Parameters, flat_index
from bpviz_desktop.engine.rounding import rounded_number
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace

_PER_UNIT = ("z", "a", "dL_da", "dL_dz")


def value_of(trace: Trace, term: TermId) -> float:
    """The number that a term stands for, leaves (x, y, W, b, lr, …) included.

    Raises
    ------
    KeyError
        If the update has no such term.
    """
    kind, layer, j, i = term.kind, term.layer, term.j, term.i
    try:
        if layer is None or kind in ("x", "y"):
            return _plain(trace, term)
        if j is None:
            raise KeyError(str(term))
        if kind in _PER_UNIT:
            m, row = _row(trace, term)
            batch = trace.micro_batches[m]
            if layer == 0 and kind == "dL_da":
                return float(batch.dL_dx[row, j])
            return float(getattr(batch.layers[layer - 1], kind)[row, j])
        if kind == "da_dz":
            m, row = _row(trace, term)
            slopes = trace.micro_batches[m].layers[layer - 1].da_dz[row]
            return float(slopes[j] if i is None else slopes[j, i])
        if kind in ("W", "dz_da"):
            return float(trace.before.parameters.W(layer)[j, i or 0])
        if kind == "b":
            return float(trace.before.parameters.b(layer)[j])
        if kind == "dz_dw":
            m, row = _row(trace, term)
            return float(trace.micro_batches[m].a(layer - 1)[row, i or 0])
        if kind in ("dL_dW", "dL_db"):
            return _gradient(trace, term)
        return _line(trace, term)
    except (IndexError, AttributeError) as error:
        raise KeyError(str(term)) from error


def _row(trace: Trace, term: TermId) -> tuple[int, int]:
    if term.sample is None:
        raise KeyError(str(term))
    return trace.places[term.sample]


def _plain(trace: Trace, term: TermId) -> float:
    """Inputs, targets, losses, hyper-parameters: what belongs to no layer."""
    kind = term.kind
    if kind in ("x", "y"):
        m, row = _row(trace, term)
        column = term.layer or 0
        return float(getattr(trace.micro_batches[m], kind)[row, column])
    if kind == "L":
        if term.sample is not None:
            m, row = _row(trace, term)
            return float(trace.micro_batches[m].sample_losses[row])
        if term.micro_batch is not None:
            return trace.micro_batches[term.micro_batch].loss
        return trace.loss
    if kind == "lr":
        return trace.learning_rate
    if kind == "t":
        return float(trace.before.optimizer_state.step + 1)
    if kind == "norm":
        return trace.gradient_norm
    if kind == "penalty":
        return trace.penalty
    if kind == "l2":
        return trace.loss_settings.l2
    if kind == "limit" and trace.training.clip:
        return trace.training.clip["limit"]
    return float(trace.training.optimizer[kind])


def _gradient(trace: Trace, term: TermId) -> float:
    layer, j, i = term.layer or 0, term.j or 0, term.i
    if term.sample is not None:
        m, row = _row(trace, term)
        batch = trace.micro_batches[m]
        dL_dz = batch.layers[layer - 1].dL_dz[row, j]
        came_in = 1.0 if i is None else batch.a(layer - 1)[row, i]
        return rounded_number(float(dL_dz) * float(came_in), trace.by_hand)
    if term.micro_batch is not None:
        return _entry(trace.micro_batches[term.micro_batch].dL_dparameters, term)
    return _entry(trace.gradient, term)


def _entry(parameters: Parameters, term: TermId) -> float:
    column = -1 if term.i is None else term.i
    return float(parameters.block(term.layer or 0)[term.j or 0, column])


def _line(trace: Trace, term: TermId) -> float:
    """A line of the optimizer, or its state before: m_W, v_before_b, new_W, …"""
    line, _, letter = term.kind.rpartition("_")
    if letter not in ("W", "b"):
        raise KeyError(str(term))
    at = flat_index(
        trace.network.widths,
        term.layer or 0,
        term.j or 0,
        None if letter == "b" else term.i,
    )
    slot = line.removesuffix("_before")
    if slot != line:
        values: Floats | None = trace.before.optimizer_state.slots.get(slot)
        if values is not None:
            return float(values[at])
        optimizer = trace.training.optimizer
        return OPTIMIZERS[optimizer.kind].first(optimizer)
    return float(trace.lines["g" if line == "clipped" else line][at])

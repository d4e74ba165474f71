"""Where a term belongs: its place in the network, its heading on paper."""

from __future__ import annotations

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import Phase
from bpviz_desktop.engine.board.symbols import layer_name, unit_name
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import begun, tr

PHASE_NAMES: dict[Phase, str] = {
    "forward": tr("Forward"),
    "loss": tr("Loss"),
    "backward": tr("Backward"),
    "update": tr("Update"),
}
_OF_WIRE = {"dL_db", "b", "W", "dL_dW"}
_WHAT = {
    "z": tr("weighted sum"),
    "a": tr("output"),
    "L": tr("loss"),
    "dL_da": tr("gradient of its output"),
    "da_dz": tr("steepness"),
    "dL_dz": tr("gradient of its sum"),
    "dz_dw": tr("what came in"),
    "dz_da": tr("how it passes on"),
    "dL_dW": tr("gradient"),
    "dL_db": tr("gradient"),
    "W": tr("weight"),
    "b": tr("bias"),
    "norm": tr("length of the gradient"),
    "penalty": tr("what the weights cost"),
    "l2": tr("price of weights λ₂"),
    "lr": tr("learning rate η"),
    "t": tr("number of the update"),
    "limit": tr("limit of clipping"),
}
_LINES = {
    "clipped": tr("gradient after clipping"),
    "decayed": tr("gradient with weight decay"),
    "shrunk": tr("after weight decay"),
    "velocity": tr("velocity"),
    "look_ahead": tr("gradient looking ahead"),
    "lr_hat": tr("learning rate, corrected"),
    "m": tr("average gradient"),
    "v": tr("average square"),
    "m_hat": tr("average gradient, corrected"),
    "v_hat": tr("average square, corrected"),
    "new": tr("update"),
}


def heading(board: Board, index: int) -> str:
    """Phase, micro-batch and sample of the index-th term, where there are several."""
    trace, term = board.trace, board.order[index]
    head = PHASE_NAMES[board.order.phase(index)]
    batch = term.micro_batch
    if term.sample is not None:
        batch = trace.places[term.sample][0]
    if len(trace.micro_batches) > 1 and batch is not None:
        head = tr("{head}, micro-batch {number}", head=head, number=batch + 1)
    if term.sample is not None and len(trace.places) > 1:
        head = tr("{head}, sample {number}", head=head, number=term.sample + 1)
    return head


def place(board: Board, term: TermId) -> str:
    """Where a term belongs: "Hidden 1 · h₁ · gradient of its output"."""
    network, layer, j = board.network, term.layer, term.j
    what = _WHAT.get(term.kind, _line_title(term))
    if term.kind in ("x", "y"):
        name = network.inputs[layer or 0] if term.kind == "x" else tr("target")
        return tr(
            "Data · {name} · sample {number}", name=name, number=(term.sample or 0) + 1
        )
    if term.kind == "dL_da" and layer == 0:
        what = tr("how it moves the loss")
    if layer is None or j is None:
        return begun(what)
    is_bias_line = term.kind not in _WHAT and term.kind.endswith("_b")
    is_wire = term.i is not None and term.kind != "da_dz"
    if term.kind in _OF_WIRE or is_wire or is_bias_line:
        i = term.i
        if i is None:
            owner = tr("bias of {unit}", unit=unit_name(network, layer, j))
        else:
            ends = (unit_name(network, layer - 1, i), unit_name(network, layer, j))
            owner = tr("wire {value} → {value_2}", value=ends[0], value_2=ends[1])
    else:
        owner = unit_name(network, layer, j)
    return f"{layer_name(network, layer)} · {owner} · {what}"


def _line_title(term: TermId) -> str:
    line = term.kind.rpartition("_")[0].removesuffix("_before")
    return _LINES.get(line, term.kind)

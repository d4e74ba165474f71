"""Under which heading a term stands on paper."""

from __future__ import annotations

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.order import Phase

PHASE_NAMES: dict[Phase, str] = {
    "forward": "Forward",
    "loss": "Loss",
    "backward": "Backward",
    "update": "Update",
}


def heading(board: Board, index: int) -> str:
    """Phase, micro-batch and sample of the index-th term, where there are several."""
    trace, term = board.trace, board.order[index]
    head = PHASE_NAMES[board.order.phase(index)]
    batch = term.micro_batch
    if term.sample is not None:
        batch = trace.places[term.sample][0]
    if len(trace.micro_batches) > 1 and batch is not None:
        head = f"{head}, micro-batch {batch + 1}"
    if term.sample is not None and len(trace.places) > 1:
        head = f"{head}, sample {term.sample + 1}"
    return head

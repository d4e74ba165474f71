"""Help in three stages: the rule, the symbols, the numbers."""

from __future__ import annotations

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.formulas.expr import Expr, abbreviated, with_values
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import inside, tr

STAGES = 3
_RULES = {
    "z": tr("Every input times its weight, all added up, and the bias."),
    "a": tr("The activation function of z."),
    "da_dz": tr("The derivative of the activation function, at z."),
    "dL_dz": tr("Chain rule: the slope at the output times the steepness."),
    "dL_dW": tr("Chain rule: the slope at z times what came along the wire."),
    "dL_db": tr("The bias enters z with factor 1."),
    "dz_dw": tr("What w is multiplied by in z."),
    "dz_da": tr("What a is multiplied by in z."),
    "norm": tr("All gradients squared, added, and the root of that."),
    "penalty": tr("Half of λ₂ times all weights squared, added up."),
}


def rule(board: Board, term: TermId) -> str:
    """The first hint: which rule it goes by, without numbers."""
    kind, network = term.kind, board.network
    loss = board.trace.loss_settings
    if kind == "L" and term.sample is None:
        whole = term.micro_batch is None and board.order.has_penalty
        more = tr(", and what the weights cost") if whole else ""
        return tr(
            "The {reduction} of the losses{more}.",
            reduction=REDUCTIONS[loss.reduction],
            more=more,
        )
    if kind == "L":
        return tr(
            "The loss function, {lower}, of ŷ and y.",
            lower=inside(LOSSES[loss.kind].title),
        )
    if kind == "dL_da" and term.layer == network.depth:
        return tr("The derivative of the loss function by ŷ.")
    if kind == "dL_da":
        return tr(
            "Every path to the loss: what comes back there times its weight, added up."
        )
    if kind in ("dL_dW", "dL_db") and term.sample is None:
        return tr(
            "The {reduction} of the samples’ gradients.",
            reduction=REDUCTIONS[loss.reduction],
        )
    if kind == "a" and term.layer is not None:
        title = ACTIVATIONS[network.layer(term.layer).activation.kind].title
        return tr("The activation function, {title}, of z.", title=title)
    if kind.startswith("new_"):
        title = OPTIMIZERS[board.trace.training.optimizer.kind].title
        return tr("The last line of {title}: the old value less the step.", title=title)
    return _RULES.get(kind, "A line of the optimizer.")


def symbols(board: Board, term: TermId) -> Expr:
    """The second hint: the formula."""
    return abbreviated(board.term(term).formula)


def numbers(board: Board, term: TermId) -> Expr:
    """The third hint: the formula with its numbers put in."""
    return with_values(symbols(board, term), board.value)

"""The sentence beside each term: what the number means, in plain words."""

from __future__ import annotations

import math
from collections.abc import Callable

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.forms import FORMS
from bpviz_desktop.engine.board.symbols import layer_name, unit_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.loss_entry import LossEntry
from bpviz_desktop.engine.functions.losses import loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS, Write
from bpviz_desktop.engine.term_id import TermId

# Below this steepness hardly anything of a gradient is left (sigmoid beyond |z| ≈ 4.6).
LITTLE_SLOPE = 0.01


def sentence(board: Board, term: TermId, write: Write) -> str:
    """Explain a term in one or two sentences; `write` formats numbers."""
    build = _SENTENCES.get(term.kind, _line_sentence)
    said = build(board, term, write)
    if term.kind not in FORMS:
        return said
    return f"{said} {board.term(term).why}".rstrip()


def place(board: Board, term: TermId) -> str:
    """Where a term belongs: "Hidden 1 · h₁ · gradient of its output"."""
    network, layer, j = board.network, term.layer, term.j
    what = _WHAT.get(term.kind, _line_title(term))
    if term.kind in ("x", "y"):
        name = network.inputs[layer or 0] if term.kind == "x" else "target"
        return f"Data · {name} · sample {(term.sample or 0) + 1}"
    if term.kind == "dL_da" and layer == 0:
        what = "how it moves the loss"
    if layer is None or j is None:
        return what[0].upper() + what[1:] if what else ""
    is_bias_line = term.kind not in _WHAT and term.kind.endswith("_b")
    is_wire = term.i is not None and term.kind != "da_dz"
    if term.kind in _OF_WIRE or is_wire or is_bias_line:
        i = term.i
        if i is None:
            owner = f"bias of {unit_name(network, layer, j)}"
        else:
            ends = (unit_name(network, layer - 1, i), unit_name(network, layer, j))
            owner = f"wire {ends[0]} → {ends[1]}"
    else:
        owner = unit_name(network, layer, j)
    return f"{layer_name(network, layer)} · {owner} · {what}"


_OF_WIRE = {"dL_db", "b", "W", "dL_dW"}
_WHAT = {
    "z": "weighted sum",
    "a": "output",
    "L": "loss",
    "dL_da": "gradient of its output",
    "da_dz": "steepness",
    "dL_dz": "gradient of its sum",
    "dz_dw": "what came in",
    "dz_da": "how it passes on",
    "dL_dW": "gradient",
    "dL_db": "gradient",
    "W": "weight",
    "b": "bias",
    "norm": "length of the gradient",
    "penalty": "what the weights cost",
    "l2": "price of weights λ₂",
    "lr": "learning rate η",
    "t": "number of the update",
    "limit": "limit of clipping",
}
_LINES = {
    "clipped": "gradient after clipping",
    "decayed": "gradient with weight decay",
    "shrunk": "after weight decay",
    "velocity": "velocity",
    "look_ahead": "gradient looking ahead",
    "lr_hat": "learning rate, corrected",
    "m": "average gradient",
    "v": "average square",
    "m_hat": "average gradient, corrected",
    "v_hat": "average square, corrected",
    "new": "update",
}


def _line_title(term: TermId) -> str:
    line = term.kind.rpartition("_")[0].removesuffix("_before")
    return _LINES.get(line, term.kind)


def _title(board: Board, layer: int) -> str:
    return ACTIVATIONS[board.network.layer(layer).activation.kind].title


def _loss_entry(board: Board) -> LossEntry:
    return loss_entry(board.trace.loss_settings)


def _name(board: Board, term: TermId) -> str:
    return unit_name(board.network, term.layer or 0, term.j or 0)


def _verb(value: float, rise: str, fall: str) -> str:
    return rise if value > 0 else fall


def _z(board: Board, term: TermId, write: Write) -> str:
    name = _name(board, term)
    return f"Every input times its weight, plus the bias: what {name} takes in."


def _a(board: Board, term: TermId, write: Write) -> str:
    network, layer, j = board.network, term.layer or 0, term.j or 0
    if layer == network.depth:
        targets = board.value(TermId("y", j, sample=term.sample))
        sample = (term.sample or 0) + 1
        return f"The answer for sample {sample}; the target is {write(targets)}."
    title = _title(board, layer)
    text = f"{title[0].upper()}{title[1:]} turns z into what {_name(board, term)} "
    text += "passes on."
    source = network.layer(layer).skip_from
    if source is not None:
        text += f" Plus {unit_name(network, source, j)}’s value."
    return text


def _loss(board: Board, term: TermId, write: Write) -> str:
    if term.sample is not None:
        own = _loss_entry(board).words
        return own or "How wrong that answer is, as one number; smaller is better."
    if term.micro_batch is None and board.order.has_penalty:
        return "The data’s loss and what the weights cost: what is to get lower."
    reduction = board.trace.loss_settings.reduction
    batches = board.trace.micro_batches
    count = _samples_of(board, term)
    if term.micro_batch is not None and len(batches) > 1:
        which = f"micro-batch {term.micro_batch + 1} of {len(batches)}"
        return f"The {reduction} of {count} sample losses: {which}."
    if board.order.has_penalty:
        return f"The {reduction} of {count} sample losses, without the weights’ cost."
    return f"The {reduction} of {count} sample losses: what this update tries to lower."


def _dL_da(board: Board, term: TermId, write: Write) -> str:
    value = board.value(term)
    layer, j = term.layer or 0, term.j or 0
    network, name = board.network, _name(board, term)
    if layer == network.depth:
        if value == 0:
            return f"This loss does not change if {name} moves a little."
        if math.isinf(value):
            return f"{name} is rounded to 0 or 1: this slope has no bound there."
        verb = _verb(value, "rise", "fall")
        return (
            f"If {name} rose a little, this loss would {verb} "
            f"{write(abs(value))} times as much."
        )
    paths = int(network.connected(layer + 1)[:, j].sum())
    paths += len(network.skip_targets(layer))
    if layer == 0:
        return _slope_at_input(name, value, write)
    if paths == 0:
        return f"{name} does not reach the loss: no connection leads on from it."
    if paths == 1:
        return f"{name} reaches the loss along one connection; that passes this back."
    return (
        f"{name} reaches the loss along {paths} connections; what each passes back "
        "is added up."
    )


def _slope_at_input(name: str, value: float, write: Write) -> str:
    """What a derivative by something given says."""
    given = f"{name} is given, and stays what it is."
    if value == 0 or not math.isfinite(value):
        return f"{given} This loss does not hang on it now." if value == 0 else given
    verb = _verb(value, "rise", "fall")
    times = f"{write(abs(value))} times as much"
    return f"If {name} were a little larger, this loss would {verb} {times}. {given}"


def _da_dz(board: Board, term: TermId, write: Write) -> str:
    layer, j = term.layer or 0, term.j or 0
    title, value = _title(board, layer), board.value(term)
    if term.i is not None:
        return "The outputs share 1: raising one score lowers the others."
    z = board.value(TermId("z", layer, j, sample=term.sample))
    text = f"How steep {title} is at z = {write(z)}."
    kinks = ACTIVATIONS[board.network.layer(layer).activation.kind].kinks
    if z in kinks:
        return f"{text} Kink: counted as {write(value)}."
    if value == 0 and layer == board.network.depth and _loss_entry(board).from_z:
        return f"{text} Rounded to 0; ∂L/∂z, multiplied out, does without it."
    if value == 0:
        return f"{text} Nothing passes."
    if abs(value) < LITTLE_SLOPE:
        return f"{text} Little passes."
    return text


def _dL_dz(board: Board, term: TermId, write: Write) -> str:
    layer = term.layer or 0
    entry = _loss_entry(board)
    name, title = _name(board, term), _title(board, layer)
    is_coupled = ACTIVATIONS[board.network.layer(layer).activation.kind].coupled
    if layer == board.network.depth and entry.from_z:
        if is_coupled:
            return "Multiplied out: answer minus target (if targets sum to 1)."
        share = board.network.widths[-1]
        over = f", over {share}" if share > 1 else ""
        return f"Multiplied out: answer minus target{over}."
    if is_coupled:
        return (
            f"{name}’s z moves every answer; slope times steepness of each are "
            "added up."
        )
    return f"The slope at {name}’s output times the steepness of {title}."


def _dz_dw(board: Board, term: TermId, write: Write) -> str:
    return "z grows by what comes along the wire for every unit that w grows."


def _dz_da(board: Board, term: TermId, write: Write) -> str:
    return "What goes through a wire is multiplied by its weight, backwards too."


def _samples_of(board: Board, term: TermId) -> int:
    batches = board.trace.micro_batches
    if term.micro_batch is not None:
        return len(batches[term.micro_batch].samples)
    return sum(len(batch.samples) for batch in batches)


def _direction(board: Board, term: TermId) -> str:
    value = board.value(term)
    if value == 0:
        return "Moving w would not change the loss now."
    if math.isnan(value):
        return "Not a number: nothing can be said about w."
    raises = _verb(value, "raise", "lower")
    goes = _verb(value, "lowers", "raises")
    return f"Raising w would {raises} the loss, so plain gradient descent {goes} w."


def _dL_dw(board: Board, term: TermId, write: Write) -> str:
    alone = len(board.trace.places) == 1
    if term.sample is not None and not alone:
        to = _name(board, term)
        words = f"The slope at {to}’s z times what came along the wire."
        return words + _gathered(board, term, write)
    if term.micro_batch is None and term.sample is None:
        return _accumulated(board)
    if alone:
        return _direction(board, term)
    reduction = board.trace.loss_settings.reduction
    samples = f"{_samples_of(board, term)} samples"
    if gathered := _gathered(board, term, write):
        return f"The {reduction} over {samples}.{gathered}"
    return f"The {reduction} over {samples}. {_direction(board, term)}"


def _dL_db(board: Board, term: TermId, write: Write) -> str:
    gathered = _gathered(board, term, write)
    if term.sample is not None:
        return f"The bias enters z with factor 1: z’s slope.{gathered}"
    if term.micro_batch is None:
        return _accumulated(board)
    reduction = board.trace.loss_settings.reduction
    over = f"{reduction} over {_samples_of(board, term)}"
    return f"The bias enters z with factor 1: z’s slope, {over}.{gathered}"


def _gathered(board: Board, term: TermId, write: Write) -> str:
    """What the accumulator holds after a micro-batch; empty without several."""
    trace, m = board.trace, term.micro_batch
    if m is None and term.sample is not None:
        m = trace.places[term.sample][0]
        if len(trace.micro_batches[m].samples) > 1:
            return ""  # a sample’s own part
    if m is None or len(trace.micro_batches) == 1:
        return ""
    layer, j, i = term.layer or 0, term.j or 0, -1 if term.i is None else term.i
    held = sum(
        batch.share * float(batch.dL_dparameters.block(layer)[j, i])
        for batch in trace.micro_batches[: m + 1]
    )
    return f" Gathered so far: {write(held)}."


def _accumulated(board: Board) -> str:
    if board.order.has_penalty:
        return "The data’s gradient, and for weights λ₂·w: large ones cost."
    k = len(board.trace.micro_batches)
    if board.trace.loss_settings.reduction == "sum":
        return f"{k} micro-batches, added; no weight has moved."
    sizes = {len(batch.samples) for batch in board.trace.micro_batches}
    if len(sizes) == 1:
        return f"{k} micro-batches, each divided by {k}, added; no weight has moved."
    return (
        f"{k} micro-batches, each counted by its share of the samples, added; "
        "no weight has moved."
    )


def _penalty(board: Board, term: TermId, write: Write) -> str:
    return "Half of λ₂ times every weight squared: large weights cost, biases do not."


def _norm(board: Board, term: TermId, write: Write) -> str:
    return "All gradients squared, added, and the root of it: how long the step is."


_SENTENCES: dict[str, Callable[[Board, TermId, Write], str]] = {
    "z": _z,
    "a": _a,
    "L": _loss,
    "dL_da": _dL_da,
    "da_dz": _da_dz,
    "dL_dz": _dL_dz,
    "dz_dw": _dz_dw,
    "dz_da": _dz_da,
    "dL_dW": _dL_dw,
    "dL_db": _dL_db,
    "norm": _norm,
    "penalty": _penalty,
    "l2": lambda board, term, write: "What a weight’s square costs: chosen.",
    "x": lambda board, term, write: "Given with the data.",
    "y": lambda board, term, write: "What the answer should be; given with the data.",
    "W": lambda board, term, write: "The weight as it is before this update.",
    "b": lambda board, term, write: "The bias as it is before this update.",
    "lr": lambda board, term, write: "How far a step goes: chosen, not learned.",
    "t": lambda board, term, write: "Counts the updates of this optimizer, from 1.",
    "limit": lambda board, term, write: "The longest that a gradient may be: chosen.",
}


def _clipped_sentence(board: Board, write: Write) -> str:
    trace = board.trace
    clip = trace.training.clip
    limit = clip["limit"] if clip else math.inf
    if trace.clipped_by is None:
        return f"Nothing exceeds {write(limit)}: the gradient stays as it is."
    if clip and clip.kind == "value":
        return f"Entries cut at ±{write(limit)}."
    return (
        f"Length {write(trace.gradient_norm)} exceeds {write(limit)}: everything × "
        f"{write(float(trace.clipped_by))}, same direction."
    )


def _line_sentence(board: Board, term: TermId, write: Write) -> str:
    """What stands with the line in the optimizer's entry."""
    name, _, letter = term.kind.rpartition("_")
    if name.endswith("_before"):
        return "What the last update left."
    if name == "clipped":
        return _clipped_sentence(board, write)
    optimizer = board.trace.training.optimizer
    entry, options = OPTIMIZERS[optimizer.kind], optimizer.numbers
    if term.kind in options:
        return f"A setting of {entry.title}: chosen, not learned."
    values = {"lr": board.trace.learning_rate, **options}
    line = next(line for line in entry.lines(optimizer) if line.name == name)
    return line.sentence(letter.lower(), values, write)

"""The sentence beside each term: what the number means, in plain words."""

from __future__ import annotations

import math
from collections.abc import Callable

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.forms import FORMS
from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.loss_entry import LossEntry
from bpviz_desktop.engine.functions.losses import REDUCTIONS, loss_entry
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.functions.update_sentences import Write
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.language import begun, tr

# Below this steepness hardly anything of a gradient is left (sigmoid beyond |z| ≈ 4.6).
LITTLE_SLOPE = 0.01


def sentence(board: Board, term: TermId, write: Write) -> str:
    """Explain a term in one or two sentences; `write` formats numbers."""
    build = _SENTENCES.get(term.kind, _line_sentence)
    said = build(board, term, write)
    if term.kind not in FORMS:
        return said
    return f"{said} {board.term(term).why}".rstrip()


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
    return tr(
        "Every input times its weight, plus the bias: what {name} takes in.", name=name
    )


def _a(board: Board, term: TermId, write: Write) -> str:
    network, layer, j = board.network, term.layer or 0, term.j or 0
    if layer == network.depth:
        targets = board.value(TermId("y", j, sample=term.sample))
        sample = (term.sample or 0) + 1
        return tr(
            "The answer for sample {sample}; the target is {targets}.",
            sample=sample,
            targets=write(targets),
        )
    title = _title(board, layer)
    text = tr(
        "{activation} turns z into what {name} passes on.",
        activation=begun(title),
        name=_name(board, term),
    )
    source = network.layer(layer).skip_from
    if source is not None:
        text += tr(" Plus {unit}’s value.", unit=unit_name(network, source, j))
    return text


def _loss(board: Board, term: TermId, write: Write) -> str:
    if term.sample is not None:
        own = _loss_entry(board).words
        return own or tr("How wrong that answer is, as one number; smaller is better.")
    if term.micro_batch is None and board.order.has_penalty:
        return tr("The data’s loss and what the weights cost: what is to get lower.")
    reduction = REDUCTIONS[board.trace.loss_settings.reduction]
    batches = board.trace.micro_batches
    count = _samples_of(board, term)
    if term.micro_batch is not None and len(batches) > 1:
        which = tr(
            "micro-batch {number} of {count}",
            number=term.micro_batch + 1,
            count=len(batches),
        )
        return tr(
            "The {reduction} of {count} sample losses: {which}.",
            reduction=reduction,
            count=count,
            which=which,
        )
    if board.order.has_penalty:
        return tr(
            "The {reduction} of {count} sample losses, without the weights’ cost.",
            reduction=reduction,
            count=count,
        )
    return tr(
        "The {reduction} of {count} sample losses: what this update tries to lower.",
        reduction=reduction,
        count=count,
    )


def _dL_da(board: Board, term: TermId, write: Write) -> str:
    value = board.value(term)
    layer, j = term.layer or 0, term.j or 0
    network, name = board.network, _name(board, term)
    if layer == network.depth:
        if value == 0:
            return tr("This loss does not change if {name} moves a little.", name=name)
        if math.isinf(value):
            return tr(
                "{name} is rounded to 0 or 1: this slope has no bound there.", name=name
            )
        verb = _verb(value, tr("rise"), tr("fall"))
        return tr(
            "If {name} rose a little, this loss would {verb} {write} times as much.",
            name=name,
            verb=verb,
            write=write(abs(value)),
        )
    paths = int(network.connected(layer + 1)[:, j].sum())
    paths += len(network.skip_targets(layer))
    if layer == 0:
        return _slope_at_input(name, value, write)
    if paths == 0:
        return tr(
            "{name} does not reach the loss: no connection leads on from it.", name=name
        )
    if paths == 1:
        return tr(
            "{name} reaches the loss along one connection; that passes this back.",
            name=name,
        )
    return tr(
        "{name} reaches the loss along {paths} connections; what "
        "each passes back is added up.",
        name=name,
        paths=paths,
    )


def _slope_at_input(name: str, value: float, write: Write) -> str:
    """What a derivative by something given says."""
    given = tr("{name} is given, and stays what it is.", name=name)
    if value == 0 or not math.isfinite(value):
        return (
            tr("{given} This loss does not hang on it now.", given=given)
            if value == 0
            else given
        )
    verb = _verb(value, tr("rise"), tr("fall"))
    times = tr("{write} times as much", write=write(abs(value)))
    return tr(
        "If {name} were a little larger, this loss would {verb} {times}. {given}",
        name=name,
        verb=verb,
        times=times,
        given=given,
    )


def _da_dz(board: Board, term: TermId, write: Write) -> str:
    layer, j = term.layer or 0, term.j or 0
    title, value = _title(board, layer), board.value(term)
    if term.i is not None:
        return tr("The outputs share 1: raising one score lowers the others.")
    z = board.value(TermId("z", layer, j, sample=term.sample))
    text = tr("How steep {title} is at z = {z}.", title=title, z=write(z))
    kinks = ACTIVATIONS[board.network.layer(layer).activation.kind].kinks
    if z in kinks:
        return tr("{words} Kink: counted as {value}.", words=text, value=write(value))
    if value == 0 and layer == board.network.depth and _loss_entry(board).from_z:
        return tr(
            "{words} Rounded to 0; ∂L/∂z, multiplied out, does without it.", words=text
        )
    if value == 0:
        return tr("{words} Nothing passes.", words=text)
    if abs(value) < LITTLE_SLOPE:
        return tr("{words} Little passes.", words=text)
    return text


def _dL_dz(board: Board, term: TermId, write: Write) -> str:
    layer = term.layer or 0
    entry = _loss_entry(board)
    name, title = _name(board, term), _title(board, layer)
    is_coupled = ACTIVATIONS[board.network.layer(layer).activation.kind].coupled
    if layer == board.network.depth and entry.from_z:
        if is_coupled:
            return tr("Multiplied out: answer minus target (if targets sum to 1).")
        share = board.network.widths[-1]
        over = tr(", over {share}", share=share) if share > 1 else ""
        return tr("Multiplied out: answer minus target{over}.", over=over)
    if is_coupled:
        return tr(
            "{name}’s z moves every answer; slope times steepness of "
            "each are added up.",
            name=name,
        )
    return tr(
        "The slope at {name}’s output times the steepness of {title}.",
        name=name,
        title=title,
    )


def _dz_dw(board: Board, term: TermId, write: Write) -> str:
    return tr("z grows by what comes along the wire for every unit that w grows.")


def _dz_da(board: Board, term: TermId, write: Write) -> str:
    return tr("What goes through a wire is multiplied by its weight, backwards too.")


def _samples_of(board: Board, term: TermId) -> int:
    batches = board.trace.micro_batches
    if term.micro_batch is not None:
        return len(batches[term.micro_batch].samples)
    return sum(len(batch.samples) for batch in batches)


def _direction(board: Board, term: TermId) -> str:
    value = board.value(term)
    if value == 0:
        return tr("Moving w would not change the loss now.")
    if math.isnan(value):
        return tr("Not a number: nothing can be said about w.")
    raises = _verb(value, tr("raise"), tr("lower"))
    goes = _verb(value, tr("lowers"), tr("raises"))
    return tr(
        "Raising w would {raises} the loss, so plain gradient descent {goes} w.",
        raises=raises,
        goes=goes,
    )


def _dL_dw(board: Board, term: TermId, write: Write) -> str:
    alone = len(board.trace.places) == 1
    if term.sample is not None and not alone:
        to = _name(board, term)
        words = tr("The slope at {to}’s z times what came along the wire.", to=to)
        return words + _gathered(board, term, write)
    if term.micro_batch is None and term.sample is None:
        return _accumulated(board)
    if alone:
        return _direction(board, term)
    reduction = REDUCTIONS[board.trace.loss_settings.reduction]
    samples = tr("{samples_of} samples", samples_of=_samples_of(board, term))
    if gathered := _gathered(board, term, write):
        return tr(
            "The {reduction} over {samples}.{gathered}",
            reduction=reduction,
            samples=samples,
            gathered=gathered,
        )
    return tr(
        "The {reduction} over {samples}. {direction}",
        reduction=reduction,
        samples=samples,
        direction=_direction(board, term),
    )


def _dL_db(board: Board, term: TermId, write: Write) -> str:
    gathered = _gathered(board, term, write)
    if term.sample is not None:
        return tr(
            "The bias enters z with factor 1: z’s slope.{gathered}", gathered=gathered
        )
    if term.micro_batch is None:
        return _accumulated(board)
    reduction = REDUCTIONS[board.trace.loss_settings.reduction]
    over = tr(
        "{reduction} over {samples_of}",
        reduction=reduction,
        samples_of=_samples_of(board, term),
    )
    return tr(
        "The bias enters z with factor 1: z’s slope, {over}.{gathered}",
        over=over,
        gathered=gathered,
    )


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
    return tr(" Gathered so far: {held}.", held=write(held))


def _accumulated(board: Board) -> str:
    if board.order.has_penalty:
        return tr("The data’s gradient, and for weights λ₂·w: large ones cost.")
    k = len(board.trace.micro_batches)
    if board.trace.loss_settings.reduction == "sum":
        return tr("{k} micro-batches, added; no weight has moved.", k=k)
    sizes = {len(batch.samples) for batch in board.trace.micro_batches}
    if len(sizes) == 1:
        return tr(
            "{k} micro-batches, each divided by {k}, added; no weight has moved.", k=k
        )
    return tr(
        "{k} micro-batches, each counted by its share of the "
        "samples, added; no weight has moved.",
        k=k,
    )


def _penalty(board: Board, term: TermId, write: Write) -> str:
    return tr(
        "Half of λ₂ times every weight squared: large weights cost, biases do not."
    )


def _norm(board: Board, term: TermId, write: Write) -> str:
    return tr("All gradients squared, added, and the root of it: how long the step is.")


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
    "l2": lambda board, term, write: tr("What a weight’s square costs: chosen."),
    "x": lambda board, term, write: tr("Given with the data."),
    "y": lambda board, term, write: tr(
        "What the answer should be; given with the data."
    ),
    "W": lambda board, term, write: tr("The weight as it is before this update."),
    "b": lambda board, term, write: tr("The bias as it is before this update."),
    "lr": lambda board, term, write: tr("How far a step goes: chosen, not learned."),
    "t": lambda board, term, write: tr("Counts the updates of this optimizer, from 1."),
    "limit": lambda board, term, write: tr(
        "The longest that a gradient may be: chosen."
    ),
}


def _clipped_sentence(board: Board, write: Write) -> str:
    trace = board.trace
    clip = trace.training.clip
    limit = clip["limit"] if clip else math.inf
    if trace.clipped_by is None:
        return tr(
            "Nothing exceeds {limit}: the gradient stays as it is.", limit=write(limit)
        )
    if clip and clip.kind == "value":
        return tr("Entries cut at ±{limit}.", limit=write(limit))
    return tr(
        "Length {gradient_norm} exceeds {limit}: everything × {write}, same direction.",
        gradient_norm=write(trace.gradient_norm),
        limit=write(limit),
        write=write(float(trace.clipped_by)),
    )


def _line_sentence(board: Board, term: TermId, write: Write) -> str:
    """What stands with the line in the optimizer's entry."""
    name, _, letter = term.kind.rpartition("_")
    if name.endswith("_before"):
        return tr("What the last update left.")
    if name == "clipped":
        return _clipped_sentence(board, write)
    optimizer = board.trace.training.optimizer
    entry, options = OPTIMIZERS[optimizer.kind], optimizer.numbers
    if term.kind in options:
        return tr("A setting of {title}: chosen, not learned.", title=entry.title)
    values = {"lr": board.trace.learning_rate, **options}
    line = next(line for line in entry.lines(optimizer) if line.name == name)
    return line.sentence(letter.lower(), values, write)

"""The caption under the phase bar: what the last step did, in one sentence."""

from __future__ import annotations

from collections.abc import Callable

from bpviz_desktop.engine.board.headings import PHASE_NAMES
from bpviz_desktop.engine.board.symbols import layer_name, symbol_of, unit_name
from bpviz_desktop.engine.board.walks import parameter_terms
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.losses import REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import listed, ordered, tr
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import RunState, Session

Write = Callable[[float], str]


def caption(session: Session) -> str:
    """Say what was just done, or what comes first."""
    decimals = session.document.display.decimals

    def write(value: float) -> str:
        return short(value, decimals)

    if session.run_state is RunState.TRAINING:
        return _running(session, write)
    lesson, revealed = session.lesson, session.cursor.revealed
    if session.pinned is not None:
        return _asked(session, session.pinned, write)
    if not revealed:
        return _before_the_first(session, write)
    phase = lesson.phase(revealed)
    step = lesson.step(revealed, session.step_by)
    if session.step_by in ("phase", "update", "epoch") and phase == "update":
        return _made(lesson.trace, lambda value: fixed(value, decimals))
    body = _caption_of(session, step, write)
    return f"{PHASE_NAMES[phase]}: {ordered(body)}"


def _asked(session: Session, term: TermId, write: Write) -> str:
    """What was clicked: it keeps the screen until Esc, or the next step."""
    lesson = session.lesson
    phase = lesson.phase_of(term)
    name = text(symbol_of(lesson.order, term))
    if phase is None:
        return tr(
            "Asked: {name} = {write}.", name=name, write=write(lesson.board.value(term))
        )
    if not session.is_known(term):
        return tr(
            "Asked: {name} is not known yet; press → until its turn comes.", name=name
        )
    return tr("Asked: {term}", term=_term(lesson, term, write))


def _running(session: Session, write: Write) -> str:
    loss = write(session.lesson.trace.loss)
    return tr("Update {update:,}: loss {loss}.", update=session.update, loss=loss)


def _before_the_first(session: Session, write: Write) -> str:
    network, lesson = session.document.network, session.lesson
    ahead = (
        tr("{update:,} updates made. ", update=session.update) if session.update else ""
    )
    outputs = network.widths[-1]
    answers = (
        tr("one prediction")
        if outputs == 1
        else tr("{outputs} predictions", outputs=outputs)
    )
    names = [
        f"{unit_name(network, 0, i)} = "
        f"{write(lesson.board.value(TermId('x', i, sample=lesson.focus)))}"
        for i in range(min(network.widths[0], 3))
    ]
    more = ", …" if network.widths[0] > 3 else ""
    given = listed(names) + more
    answer = unit_name(network, network.depth, 0) if outputs == 1 else "ŷ"
    if ahead:
        return tr("{ahead}Press → to go on from {given}.", ahead=ahead, given=given)
    return tr(
        "This network makes {answers}: {answer} from {given}. "
        "Press → to compute its first number.",
        answers=answers,
        answer=answer,
        given=given,
    ).replace("….", "…")


def _caption_of(session: Session, step: range, write: Write) -> str:
    lesson = session.lesson
    last = lesson.order[step[-1]]
    if session.step_by in ("phase", "update", "epoch"):
        return _phase(session, write)
    if last.sample is not None:
        samples = lesson.trace.micro_batches[
            lesson.trace.places[last.sample][0]
        ].samples
        if last.sample != lesson.first_of(samples):
            return _others(lesson, last, len(samples) - 1, write)
    if session.step_by == "term" or len(step) == 1:
        return _term(lesson, last, write)
    if session.step_by == "neuron":
        return _neuron(lesson, last, step, write)
    return _layer(lesson, last, step)


def _made(trace: Trace, write_fixed: Write) -> str:
    """What an update has done to the loss of its samples."""
    change = from_to(trace.loss, trace.loss_after, write_fixed)
    return tr(
        "Update {number:,}: loss {change}.",
        number=trace.before.updates + 1,
        change=change,
    )


def from_to(old: float, new: float, write: Write) -> str:
    """Two numbers, or where they would look alike the first and the difference."""
    if write(old) != write(new) or old == new:
        return f"{write(old)} → {write(new)}"
    change = write(abs(new - old))
    if new < old:
        return tr("{old}, less {change}", old=write(old), change=change)
    return tr("{old}, plus {change}", old=write(old), change=change)


def _others(lesson: Lesson, last: TermId, count: int, write: Write) -> str:
    """All samples but the first go in one step; the last of them is on the screen."""
    body = _term(lesson, last, write)
    if count == 1:
        return tr("the other sample goes the same way: {body}", body=body)
    return tr(
        "the other {count} samples go the same way; of the last one, {body}",
        count=count,
        body=body,
    )


def _phase(session: Session, write: Write) -> str:
    lesson = session.lesson
    trace = lesson.trace
    match lesson.phase(session.cursor.revealed):
        case "forward":
            depth = trace.network.depth
            answer = lesson.board.value(TermId("a", depth, 0, sample=lesson.focus))
            target = lesson.board.value(TermId("y", 0, sample=lesson.focus))
            return tr(
                "Answer {answer}, target {target}.",
                answer=write(answer),
                target=write(target),
            )
        case "loss":
            return _loss(lesson, lesson.order.loss_of(None), write)
        case _:
            count = int(trace.network.trainable.sum())
            gradients = (
                tr("1 gradient")
                if count == 1
                else tr("{count:,} gradients", count=count)
            )
            return tr("{gradients} known, no weight has moved.", gradients=gradients)


def _loss(lesson: Lesson, term: TermId, write: Write) -> str:
    value = write(lesson.board.value(term))
    if term.sample is not None:
        name = text(symbol_of(lesson.order, term))
        return tr("The loss is {name} = {value}.", name=name, value=value)
    reduction = REDUCTIONS[lesson.trace.loss_settings.reduction]
    count = len(lesson.trace.places)
    if term.micro_batch is not None:
        count = len(lesson.trace.micro_batches[term.micro_batch].samples)
    return tr(
        "The {reduction} over {count} samples is {value}.",
        reduction=reduction,
        count=count,
        value=value,
    )


def _term(lesson: Lesson, term: TermId, write: Write) -> str:
    network, board = lesson.trace.network, lesson.board
    value = write(board.value(term))
    name = text(symbol_of(lesson.order, term))
    if term.kind == "L":
        return _loss(lesson, term, write)
    if term.layer is None or term.j is None:
        return f"{name} = {value}."
    unit = unit_name(network, term.layer, term.j)
    if term.kind == "z":
        return tr("{unit} adds up its inputs: z = {value}.", unit=unit, value=value)
    if term.kind == "a":
        if term.layer == network.depth:
            return tr("the answer is {name} = {value}.", name=name, value=value)
        return tr("{unit} passes on {value}.", unit=unit, value=value)
    if term.kind == "dL_da" and term.layer < network.depth:
        paths = int(network.connected(term.layer + 1)[:, term.j].sum())
        paths += len(network.skip_targets(term.layer))
        if paths > 1:
            return tr(
                "{paths} paths lead from {unit} to the loss; together {value}.",
                paths=paths,
                unit=unit,
                value=value,
            )
        return tr(
            "what comes back to {unit} is {name} = {value}.",
            unit=unit,
            name=name,
            value=value,
        )
    if term.kind.startswith("new_"):
        return _moved(lesson, term, write)
    if term.kind == "dL_dW" and term.sample is not None:
        return tr(
            "slope, steepness and input give {name} = {value}.", name=name, value=value
        )
    return f"{name} = {value}."


def _moved(lesson: Lesson, term: TermId, write: Write) -> str:
    letter = term.kind[-1]
    old = lesson.board.value(term._replace(kind=letter))
    name = text(symbol_of(lesson.order, term._replace(kind=letter)))
    new = lesson.board.value(term)
    how = OPTIMIZERS[lesson.trace.training.optimizer.kind].title
    if old == new:
        return tr("{name} stays {old}.", name=name, old=write(old))
    if write(old) == write(new):
        return tr(
            "{how} moves {name}: {from_to}.",
            how=how,
            name=name,
            from_to=from_to(old, new, write),
        )
    return tr(
        "{how} moves {name} from {old} to {new}.",
        how=how,
        name=name,
        old=write(old),
        new=write(new),
    )


def _neuron(lesson: Lesson, last: TermId, step: range, write: Write) -> str:
    network, board = lesson.trace.network, lesson.board
    terms = {lesson.order[k].kind: lesson.order[k] for k in step}
    layer, j = last.layer, last.j
    if layer is None or j is None:
        return _term(lesson, last, write)
    unit = unit_name(network, layer, j)
    if "z" in terms and "a" in terms:
        z, a = board.value(terms["z"]), board.value(terms["a"])
        return tr(
            "{unit} takes in {z}, passes on {a}.", unit=unit, z=write(z), a=write(a)
        )
    if "dL_dz" in terms and "dL_da" in terms:
        received = write(board.value(terms["dL_da"]))
        handed = write(board.value(terms["dL_dz"]))
        return tr(
            "{unit} receives {received}, hands on {handed}.",
            unit=unit,
            received=received,
            handed=handed,
        )
    if last.kind.startswith("new_"):
        count = len(parameter_terms(network, layer, j))
        parameters = (
            tr("1 parameter") if count == 1 else tr("{count} parameters", count=count)
        )
        return tr("{unit}: {parameters} moved.", unit=unit, parameters=parameters)
    if last.kind in ("dL_dW", "dL_db") and last.sample is None:
        return tr("{unit}: gradients combined over the samples.", unit=unit)
    return _term(lesson, last, write)


def _layer(lesson: Lesson, last: TermId, step: range) -> str:
    network = lesson.trace.network
    if last.layer is None:
        return tr("the whole gradient is measured.")
    name = layer_name(network, last.layer)
    match lesson.phase(step[-1] + 1):
        case "forward":
            return tr("{name} computed.", name=name)
        case "backward" if last.sample is None:
            return tr("gradients of {name} combined over the samples.", name=name)
        case "backward" if last.layer == 0:
            return tr("Gradient has reached the inputs.")
        case "backward":
            return tr("Gradient has passed {name}.", name=name)
        case _:
            count = sum(
                len(parameter_terms(network, last.layer, j))
                for j in range(network.widths[last.layer])
            )
            return tr("{name}: {count} moved.", name=name, count=count)

"""What stands on a worked solution or an exercise sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bpviz_desktop.engine.board.board import Board
from bpviz_desktop.engine.board.derivations import told_of
from bpviz_desktop.engine.board.headings import PHASE_NAMES, heading
from bpviz_desktop.engine.board.order import TermOrder
from bpviz_desktop.engine.board.sentences import sentence
from bpviz_desktop.engine.board.symbols import layer_name, symbol_of, unit_name
from bpviz_desktop.engine.board.walks import parameter_terms
from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    abbreviated,
    faces,
    refs,
    with_values,
)
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.losses import LOSSES, REDUCTIONS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS, SYMBOLS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import begun, tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import exact, short
from bpviz_desktop.model.solution.blocks import (
    Answers,
    Block,
    Cell,
    Heading,
    Picture,
    Step,
    Table,
    Text,
)
from bpviz_desktop.model.solution.chosen import Chosen, chosen_steps

# Wider tables than this have no room on paper.
_MOST_COLUMNS = 9
_MOST_GIVEN = 12
_LONGEST_NAME = 14


@dataclass(frozen=True)
class Manner:
    """How a sheet is written.

    Attributes
    ----------
    is_exact : bool
        Numbers with all their digits; else as the window shows them.
    is_blank : bool
        Results are left out, and stand on a page of their own at the end.
    has_picture : bool
    """

    is_exact: bool = False
    is_blank: bool = False
    has_picture: bool = True


def _shortened(name: str) -> str:
    """A name that leaves room for the others of a table."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _in_table(network: Network, layer: int, j: int) -> str:
    return _shortened(unit_name(network, layer, j))


class Sheet:
    """A sheet about one update.

    Parameters
    ----------
    document : Document
        As it was before the update.
    trace : Trace
    chosen : Chosen
        What is told.
    manner : Manner
    watch : callable or None
        Is told how many steps are set while the blocks are made; what it raises ends
        that.

    Attributes
    ----------
    document, trace, manner : as given
    title : str
    length : int
        How many steps are told.

    Raises
    ------
    TooLongError
        If there are too many steps for paper.
    """

    def __init__(
        self,
        document: Document,
        trace: Trace,
        chosen: Chosen | None = None,
        manner: Manner | None = None,
        watch: Callable[[int], None] | None = None,
    ) -> None:
        self.document, self.trace = document, trace
        self._chosen, self.manner = chosen or Chosen(), manner or Manner()
        self._watch = watch
        self._board = Board(trace, TermOrder.of(trace))
        self._steps = chosen_steps(self._board, self._chosen)
        self.title = document.title or tr("A step of gradient descent")
        self.length = len(self._steps)

    def number(self, value: float) -> str:
        """A number as this sheet writes it."""
        if self.manner.is_exact:
            return exact(value + 0.0)
        return short(value, self.document.display.decimals)

    def blocks(self) -> Iterator[Block]:
        """All that stands on it, in order; made as it is asked for."""
        yield Heading(1, self.title)
        yield Text(self._about())
        if self.manner.has_picture:
            yield Picture(self._picture_words())
        yield from self._given()
        yield from self._calculation()
        if self.manner.is_blank:
            yield Heading(2, tr("Answers"), starts_page=True)
            yield Answers(tuple(self._answers()))
        else:
            yield Heading(2, tr("The parameters before and after"))
            yield from self._updated()

    # What is given.

    def _about(self) -> str:
        trace = self.trace
        update = trace.before.updates + 1
        count = len(trace.places)
        samples = tr("one sample") if count == 1 else tr("{count} samples", count=count)
        parts = len(trace.micro_batches)
        split = tr(" in {parts} micro-batches", parts=parts) if parts > 1 else ""
        words = tr(
            "Update {update:,}, of {samples}{split}.",
            update=update,
            samples=samples,
            split=split,
        )
        if self.manner.is_blank:
            return tr(
                "{words} Work out every line; the answers are at the end.", words=words
            )
        return words

    def _picture_words(self) -> str:
        sizes = "-".join(map(str, self.trace.network.widths))
        return tr("The network, {sizes}", sizes=sizes)

    def _given(self) -> Iterator[Block]:
        yield Heading(2, tr("Given"))
        yield Table(("", ""), tuple(self._facts()))
        yield from self._samples()
        yield from self._parameters()

    def _facts(self) -> Iterator[tuple[Cell, ...]]:
        trace, network = self.trace, self.trace.network
        for at, layer in enumerate(network.layers, start=1):
            title = ACTIVATIONS[layer.activation.kind].title
            units = (
                tr("1 unit")
                if layer.units == 1
                else tr("{units} units", units=layer.units)
            )
            skip = ""
            if layer.skip_from is not None:
                skip = tr(
                    ", plus the output of {layer_name}",
                    layer_name=layer_name(network, layer.skip_from),
                )
            frozen = "" if layer.train_biases else tr(", biases stay as they are")
            yield _shortened(layer_name(network, at)), f"{units}, {title}{skip}{frozen}"
        loss = trace.loss_settings
        over = (
            tr("{reduction} over the samples", reduction=REDUCTIONS[loss.reduction])
            if len(trace.places) > 1
            else ""
        )
        if loss.over_outputs == "sum":
            over = ", ".join(filter(None, (tr("without 1/K"), over)))
        yield tr("Loss"), ", ".join(filter(None, (LOSSES[loss.kind].title, over)))
        if loss.l2:
            yield self._ref("l2"), Number(loss.l2)
        optimizer = trace.training.optimizer
        yield tr("Optimizer"), OPTIMIZERS[optimizer.kind].title
        yield self._ref("lr"), Number(trace.learning_rate)
        named = {each.kind for each in self._settings()}
        for name, value in optimizer.numbers.items():
            if name in named:
                yield SYMBOLS[name], Number(float(value))
        if clip := trace.training.clip:
            yield (
                tr("Clipping"),
                tr(
                    "by {kind}, at {number}",
                    kind=clip.kind,
                    number=self.number(clip["limit"]),
                ),
            )
        if by_hand := trace.by_hand:
            what = tr("every number") if by_hand.everything else tr("activations")
            yield (
                tr("Rounding"),
                tr(
                    "{what} to {decimals} decimals, as on paper",
                    what=what,
                    decimals=by_hand.decimals,
                ),
            )
        elif not self.manner.is_exact:
            digits = self.document.display.decimals
            yield (
                tr("Digits"),
                tr("computed with all, shown with {digits} decimals", digits=digits),
            )

    def _settings(self) -> set[TermId]:
        """The optimizer's settings that its formulas name."""
        optimizer = self.trace.training.optimizer
        lines = OPTIMIZERS[optimizer.kind].lines(optimizer)
        return {each for line in lines for each in refs(line.formula)}

    def _ref(self, kind: str) -> Expr:
        return symbol_of(self._board.order, TermId(kind))

    def _told_samples(self) -> tuple[int, ...]:
        told = self._chosen.samples
        every = tuple(s for batch in self.trace.micro_batches for s in batch.samples)
        return every if told is None else tuple(s for s in every if s in told)

    def _samples(self) -> Iterator[Block]:
        network, samples = self.trace.network, self._told_samples()
        n, K = network.widths[0], network.widths[-1]
        if n + K > _MOST_GIVEN:
            yield Text(
                tr(
                    "The data have {n} inputs and {value} targets: not listed here.",
                    n=n,
                    value=K,
                )
            )
            return
        first = samples[0]
        leaves = [TermId("x", i) for i in range(n)] + [TermId("y", k) for k in range(K)]
        head = [
            symbol_of(self._board.order, leaf._replace(sample=first)) for leaf in leaves
        ]
        rows: list[tuple[Cell, ...]] = [
            (
                tr("sample {number}", number=s + 1),
                *(
                    Number(self._board.value(leaf._replace(sample=s)))
                    for leaf in leaves
                ),
            )
            for s in samples
        ]
        names = [_in_table(network, 0, i) for i in range(n)]
        names += [_in_table(network, network.depth, k) for k in range(K)]
        plain = [text(symbol).replace("y", "ŷ") for symbol in head]
        if names != plain:
            rows.insert(0, ("", *names))
        yield Table(("", *head), tuple(rows))

    def _layers(self) -> tuple[int, ...]:
        every = tuple(range(1, self.trace.network.depth + 1))
        told = self._chosen.layers
        return every if told is None else tuple(at for at in every if at in told)

    def _parameters(self) -> Iterator[Block]:
        network, board = self.trace.network, self._board
        for layer in self._layers():
            before, name = network.widths[layer - 1], layer_name(network, layer)
            if before + 1 > _MOST_COLUMNS + 1:
                yield Text(
                    tr(
                        "{name}: {before} weights for each unit, not listed here.",
                        name=name,
                        before=before,
                    )
                )
                continue
            rows: list[tuple[Cell, ...]] = []
            for j in range(network.widths[layer]):
                cells: list[Cell] = []
                for i in (*range(before), None):
                    term = TermId("b" if i is None else "W", layer, j, i)
                    is_there = i is None or network.connected(layer)[j, i]
                    cells.append(Number(board.value(term)) if is_there else "–")
                rows.append(
                    (
                        tr("into {in_table}", in_table=_in_table(network, layer, j)),
                        *cells,
                    )
                )
            head = [
                tr("from {in_table}", in_table=_in_table(network, layer - 1, i))
                for i in range(before)
            ]
            yield Table((_shortened(name), *head, tr("bias")), tuple(rows))

    # The calculation.

    def _calculation(self) -> Iterator[Block]:
        board, said_phase, said, layer = self._board, "", "", None
        for number, k in enumerate(self._steps, start=1):
            term = board.order[k]
            phase = PHASE_NAMES[board.order.phase(k)]
            if phase != said_phase:
                said_phase, said, layer = phase, "", None
                yield Heading(2, phase)
            here = heading(board, k)
            if here != said:
                said, layer = here, None
                if here != phase:
                    yield Heading(3, begun(here.removeprefix(f"{phase}, ")))
            if term.layer is not None and term.layer != layer:
                layer = term.layer
                yield Heading(4, layer_name(board.network, layer))
            if self._watch is not None:
                self._watch(number)
            yield self._step(number, term)

    def _step(self, number: int, term: TermId) -> Step:
        told = told_of(self._board, term)
        formula = abbreviated(told.formula)
        if self.manner.is_blank:
            # A formula without names is its own result.
            shown = (faces(formula),) if refs(formula) else ()
            return Step(number, told.symbol, shown, has_room=True)
        put_in = with_values(formula, self._board.value)
        sides = self._different((formula, put_in, Number(told.value)))
        why = sentence(self._board, term, self.number)
        return Step(number, told.symbol, sides, why)

    def _different(self, sides: Iterable[Expr]) -> tuple[Expr, ...]:
        """Sides that are not written like one before them."""
        kept: dict[str, Expr] = {}
        for each in sides:
            kept.setdefault(text(each, number=self.number), faces(each))
        return tuple(kept.values())

    def _answers(self) -> Iterator[tuple[int, Expr, Expr]]:
        for number, k in enumerate(self._steps, start=1):
            term = self._board.order[k]
            value = self._board.value(term)
            yield number, symbol_of(self._board.order, term), Number(value)

    def _updated(self) -> Iterator[Block]:
        network, board, order = self.trace.network, self._board, self._board.order
        for layer in self._layers():
            rows: list[tuple[Cell, ...]] = []
            for j in range(network.widths[layer]):
                for i in parameter_terms(network, layer, j):
                    if self._chosen.parameter not in (None, (layer, j, i)):
                        continue
                    letter = "b" if i is None else "W"
                    old = TermId(letter, layer, j, i)
                    new = TermId(f"new_{letter}", layer, j, i)
                    gradient = order.gradient_of(layer, j, i)
                    values = (
                        Number(board.value(each)) for each in (old, gradient, new)
                    )
                    rows.append((symbol_of(order, old), *values))
            if rows:
                head = (
                    _shortened(layer_name(network, layer)),
                    tr("before"),
                    tr("gradient"),
                    tr("after"),
                )
                yield Table(head, tuple(rows))
        losses = (self.number(self.trace.loss), self.number(self.trace.loss_after))
        yield Text(
            tr(
                "The loss of these samples goes from {value} to {value_2}.",
                value=losses[0],
                value_2=losses[1],
            )
        )

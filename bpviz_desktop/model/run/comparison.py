"""The same project with several values of one setting, one run for each."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.registry import Entry
from bpviz_desktop.engine.training import Divergence
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.answers import accuracy, are_classes
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.edits import EditError
from bpviz_desktop.model.numbers.read import read_number
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.series import Series
from bpviz_desktop.model.run.train_job import training_steps, updates_an_epoch

Value: TypeAlias = float | int | str
# More curves than that nobody can tell apart.
MOST_VALUES = 8


@dataclass(frozen=True)
class Setting:
    """What runs can differ in.

    Attributes
    ----------
    title : str
    symbol : str
        What stands before a value in a name.
    set : (document, value) -> Document
        Raises EditError where that is not possible.
    kinds : mapping of str to Entry
        The values that can be chosen; empty: they are numbers.
    is_whole : bool
    """

    title: str
    symbol: str
    set: Callable[[Document, Value], Document]
    kinds: Mapping[str, Entry]
    is_whole: bool = False

    def named(self, value: Value) -> str:
        """What a run with this value is called."""
        if isinstance(value, str):
            return self.kinds[value].title
        return f"{self.symbol} = {marked(f'{value:g}')}"


def _batch(document: Document, value: Value) -> Document:
    if int(value) < 1:
        raise EditError(tr("A batch has at least 1 sample."))
    training = document.training
    return edits.set_batching(
        document,
        batch_size=int(value),
        accumulation_steps=training.accumulation_steps,
        shuffle=training.shuffle,
    )


def _hidden(document: Document, value: Value) -> Document:
    """All hidden layers with this activation."""
    if document.network.depth == 1:
        raise EditError(tr("There is no hidden layer whose activation could differ."))
    for layer in range(1, document.network.depth):
        document = structure.set_activation(document, layer, str(value))
    return document


def _seed(document: Document, value: Value) -> Document:
    if int(value) < 0:
        raise EditError(tr("A seed is 0 or a positive whole number."))
    return edits.draw_anew(document, document.training.initializer, int(value))


SETTINGS: Mapping[str, Setting] = {
    "learning_rate": Setting(
        tr("Learning rate"),
        "η",
        lambda document, value: edits.set_learning_rate(document, float(value)),
        {},
    ),
    "optimizer": Setting(
        tr("Optimizer"),
        "",
        lambda document, value: edits.set_optimizer(document, str(value)),
        OPTIMIZERS,
    ),
    "batch_size": Setting(tr("Batch size"), "B", _batch, {}, is_whole=True),
    "activation": Setting(
        tr("Activation"),
        "",
        _hidden,
        {kind: entry for kind, entry in ACTIVATIONS.items() if not entry.coupled},
    ),
    "initializer": Setting(
        tr("Initializer"),
        "",
        lambda document, value: edits.draw_anew(
            document, str(value), document.training.seed
        ),
        INITIALIZERS,
    ),
    "seed": Setting(tr("Seed"), "seed", _seed, {}, is_whole=True),
}


def proposed(key: str, document: Document) -> str:
    """Numbers to begin with, as text."""
    training = document.training
    if key == "learning_rate":
        rate = training.learning_rate or 0.1
        return "; ".join(marked(f"{each:.4g}") for each in (rate / 10, rate, rate * 10))
    if key == "batch_size":
        count = len(document.data.inputs)
        return "; ".join(str(n) for n in sorted({1, min(8, count), count}))
    return "; ".join(str(training.seed + k) for k in range(3))


def values_of(setting: Setting, text: str) -> tuple[Value, ...]:
    """Read numbers that are parted by spaces, semicolons, or commas and spaces.

    Raises
    ------
    EditError
        With one sentence.
    """
    found: list[Value] = []
    for part in re.split(r"[;\s]+|,\s+", text.strip()):
        word = part.rstrip(",")
        if not word:
            continue
        number = read_number(word)
        if number is None:
            raise EditError(tr("“{word}” is not a number.", word=word))
        if setting.is_whole and number != int(number):
            raise EditError(tr("“{word}” is not a whole number.", word=word))
        value = int(number) if setting.is_whole else number
        if value not in found:
            found.append(value)
    return tuple(found)


def prepared(
    setting: Setting, document: Document, values: Sequence[Value]
) -> tuple[Document, ...]:
    """The projects that are compared: each begins at its start, with one of the values.

    Raises
    ------
    EditError
        Where there are too few values or too many, or one is not possible.
    """
    if len(values) < 2:
        raise EditError(tr("Give at least two values to compare."))
    if len(values) > MOST_VALUES:
        raise EditError(
            tr(
                "At most {most_values} values can be told apart.",
                most_values=MOST_VALUES,
            )
        )
    begun = edits.reset(document)
    return tuple(setting.set(begun, value) for value in values)


@dataclass(frozen=True, eq=False)
class Trial:
    """One run of a comparison.

    Attributes
    ----------
    name : str
    document : Document
        What it ended with.
    losses : Series
        Before every update.
    per_epoch : int
        How many updates go once through the samples.
    loss, test_loss : float
        Of all samples of the part at the end; NaN without any.
    accuracy, test_accuracy : float
        NaN where targets are no classes.
    seconds : float
    divergence : Divergence or None
    """

    name: str
    document: Document
    losses: Series
    per_epoch: int
    loss: float
    test_loss: float
    accuracy: float
    test_accuracy: float
    seconds: float
    divergence: Divergence | None

    def reached(self, limit: float) -> int | None:
        """The first update at which the mean over an epoch is below a limit."""
        ends = np.arange(len(self.losses), dtype=np.intp)
        if not len(ends):
            return None
        below = np.flatnonzero(self.losses.means(ends, self.per_epoch) < limit)
        return int(below[0]) + 1 if len(below) else None


def trial_steps(
    name: str, document: Document, updates: int, slice_seconds: float
) -> Generator[int, None, Trial]:
    """Steps to a trial; each yields how many updates are made."""
    steps = training_steps(document, updates, slice_seconds=slice_seconds)
    began, seconds = time.perf_counter(), 0.0
    while True:
        try:
            made, _ = next(steps)
        except StopIteration as finished:
            trained = finished.value
            break
        seconds += time.perf_counter() - began
        yield made
        began = time.perf_counter()
    seconds += time.perf_counter() - began
    after, data = trained.document, document.data
    tests = data.test_inputs, data.test_targets
    shares = (np.nan, np.nan)
    if are_classes(data.targets, data.test_targets):
        known = after.network, after.parameters
        shares = (
            accuracy(*known, data.inputs, data.targets),
            accuracy(*known, *tests),
        )
    return Trial(
        name,
        after,
        Series.of(trained.losses),
        updates_an_epoch(document),
        trained.loss_of(data.inputs, data.targets),
        trained.loss_of(*tests) if len(tests[0]) else np.nan,
        *shares,
        seconds,
        trained.divergence,
    )


def curves_kept(
    trials: Sequence[Trial], colors: Sequence[str], number: int
) -> tuple[Curve, ...]:
    """The curves of trials, in these colours, numbered from `number` on."""
    return tuple(
        Curve(
            trial.losses,
            number=k,
            title=trial.name,
            color=color,
            left=trial.document,
        )
        for k, (trial, color) in enumerate(zip(trials, colors, strict=True), number)
    )

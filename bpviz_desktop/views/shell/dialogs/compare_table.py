"""What the runs of a comparison came to, as a table and in a sentence."""

from __future__ import annotations

import math
from collections.abc import Callable

from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.answers import are_classes
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.model.run.comparison import Trial

Column = tuple[str, Callable[[Trial], str]]


def columns_of(document: Document, limit: float) -> list[Column]:
    """Heads of the table, and what stands under them; of tests where there are any."""
    data = document.data
    has_tests = len(data.test_inputs) > 0
    has_classes = are_classes(data.targets, data.test_targets)
    columns: list[tuple[bool, Column]] = [
        (True, (tr("run"), lambda trial: trial.name)),
        (True, (tr("loss"), _loss_said)),
        (has_tests, (tr("test loss"), lambda trial: short(trial.test_loss))),
        (has_classes, (tr("right"), lambda trial: _percent(trial.accuracy))),
        (
            has_classes and has_tests,
            (tr("test right"), lambda trial: _percent(trial.test_accuracy)),
        ),
        (
            True,
            (
                tr("below {limit} after", limit=short(limit)),
                lambda trial: _reached_said(trial, limit),
            ),
        ),
        (True, (tr("time"), lambda trial: f"{marked(f'{trial.seconds:.2f}')} s")),
    ]
    return [column for is_wanted, column in columns if is_wanted]


def _loss_said(trial: Trial) -> str:
    if trial.divergence is not None:
        return tr("diverged at {update:,}", update=trial.divergence.update)
    return short(trial.loss)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _reached_said(trial: Trial, limit: float) -> str:
    reached = trial.reached(limit)
    return "–" if reached is None else tr("{reached:,} updates", reached=reached)


def best_words(trials: list[Trial]) -> str:
    """Which run ended with the least loss."""
    known = [t for t in trials if math.isfinite(t.loss) and t.divergence is None]
    if not known:
        return tr("Every run diverged: try smaller learning rates.")
    best = min(known, key=lambda trial: trial.loss)
    return tr(
        "Done. The least loss at the end is that of {name}: {loss}.",
        name=best.name,
        loss=short(best.loss),
    )


def rounded(value: float) -> float:
    """One digit of a number."""
    return float(f"{value:.0e}") if math.isfinite(value) and value > 0 else 0.0

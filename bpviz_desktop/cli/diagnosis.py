"""The verb diagnose: train a project, and say why it does not learn."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from bpviz_desktop.cli.output import (
    Interrupts,
    ProgressBar,
    expect_format,
    expect_writable,
    write,
)
from bpviz_desktop.cli.words import DONE, REFUSED, CommandError

if TYPE_CHECKING:
    from bpviz_desktop.model.document import Document


def expect_sensible(given: argparse.Namespace) -> None:
    """Refuse what could not be written, before anything is read."""
    from bpviz_desktop.model.diagnosis.report import FORMATS

    expect_format(given.format, FORMATS)
    expect_writable(given.project, given.output)


def diagnose_project(given: argparse.Namespace, document: Document) -> int:
    """Train, and write what was found; an interrupt ends the training."""
    from bpviz_desktop.model.diagnosis.job import diagnosed
    from bpviz_desktop.model.diagnosis.report import FORMATS
    from bpviz_desktop.model.run.train_job import has_room

    if not has_room(document, given.updates):
        raise CommandError(
            f"{given.project}: its counters would exceed 2⁶²; nothing was done.",
            REFUSED,
        )
    bar = ProgressBar(max(given.updates, 1))
    with Interrupts() as interrupts:
        after, diagnosis = diagnosed(
            document,
            given.updates,
            lambda made: bar.show(made, f"update {made:,}"),
            lambda: interrupts.caught is not None,
        )
        bar.end()
        text = FORMATS[given.format](after, diagnosis)
        write(given.output, (text.encode(),))
        if interrupts.caught is not None:
            made = diagnosis.evidence.made
            raise CommandError(
                f"Interrupted after {made} of {given.updates} updates; what was found "
                "until then is written.",
                interrupts.status,
            )
    return DONE

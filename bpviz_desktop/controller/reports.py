"""What a report of the worker makes of the document, the curve and the status bar."""

from __future__ import annotations

from dataclasses import replace

from bpviz_desktop.controller.worker.messages import Report
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.run.curve import Curve
from bpviz_desktop.model.run.divergence import before_growth, stopped_sentence


def document_of(document: Document, report: Report) -> Document:
    """The document with the report's checkpoint and the settings of that time."""
    settings = report.problem
    if (
        document.training == settings.training
        and document.loss == settings.loss
        and same(document.checkpoint, report.checkpoint)
    ):
        return document
    return replace(
        document,
        checkpoint=report.checkpoint,
        training=settings.training,
        loss=settings.loss,
    )


def curve_of(curve: Curve, report: Report) -> Curve:
    """The run's curve with the report's losses."""
    update = report.divergence.update if report.divergence else None
    return replace(curve, series=report.losses, first=report.first, diverged_at=update)


def divergence_words(report: Report, document: Document) -> str:
    """Why the run has stopped; empty if it has not."""
    if report.divergence is None:
        return ""
    lowest = report.first + before_growth(report.losses.values)
    rate = document.training.learning_rate
    return stopped_sentence(report.divergence, lowest, rate)

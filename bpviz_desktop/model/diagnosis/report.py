"""A diagnosis as text and as JSON, for the command line."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Callable, Mapping

from bpviz_desktop.language import counted, tr
from bpviz_desktop.model.diagnosis.cures import CURES, fitting
from bpviz_desktop.model.diagnosis.diagnose import CHECKS, Diagnosis
from bpviz_desktop.model.diagnosis.evidence import Finding, updates_words
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.numbers.written import short

_WIDTH = 80


def as_json(document: Document, diagnosis: Diagnosis) -> str:
    """Updates made, the loss of all samples then, and each finding with its cures."""
    tree = {
        "updates": diagnosis.evidence.made,
        "loss": _number(diagnosis.evidence.loss),
        "findings": [
            {
                "kind": each.kind,
                "where": each.where,
                "since_update": each.since,
                "measured": _number(each.measured),
                "threshold": _number(each.threshold),
                "why": each.why,
                "cures": [
                    {"kind": kind, "edit": CURES[kind].edit(document)}
                    for kind in fitting(document, each.kind)
                ],
            }
            for each in diagnosis.findings
        ],
    }
    return json.dumps(tree, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _number(value: float) -> float | None:
    """A number as JSON knows it; what is not finite is null."""
    return value if math.isfinite(value) else None


def as_text(document: Document, diagnosis: Diagnosis) -> str:
    """The same for people, with what is measured in words."""
    evidence, findings = diagnosis.evidence, diagnosis.findings
    count = counted(len(findings), tr("1 finding"), tr("{count} findings"))
    head = tr(
        "After {updates_words} the loss is {loss}: {found}.",
        updates_words=updates_words(evidence.made),
        loss=short(evidence.loss),
        found=count if findings else tr("nothing found"),
    )
    parts = [head]
    for number, each in enumerate(findings, start=1):
        parts.append(_finding_text(document, number, each))
    left = CHECKS - len(findings)
    parts.append(
        tr("{left} other checks found nothing.", left=left)
        if findings
        else tr("{left} checks found nothing.", left=left)
    )
    return "\n\n".join(parts) + "\n"


def _finding_text(document: Document, number: int, finding: Finding) -> str:
    lines = [
        f"{number} {finding.title}: {finding.where}",
        tr("  measured   {measured_words}", measured_words=finding.measured_words),
        tr("  threshold  {threshold_words}", threshold_words=finding.threshold_words),
        tr("  since      update {since:,}", since=finding.since),
        *textwrap.wrap(
            finding.why, _WIDTH, initial_indent="  ", subsequent_indent="  "
        ),
    ]
    for kind in fitting(document, finding.kind):
        cure = CURES[kind]
        lines.append(
            tr(
                "  cure       {title}: {edit}",
                title=cure.title,
                edit=cure.edit(document),
            )
        )
    return "\n".join(lines)


FORMATS: Mapping[str, Callable[[Document, Diagnosis], str]] = {
    "text": as_text,
    "json": as_json,
}

"""A diagnosis as text and as JSON, for the command line."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Callable, Mapping

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
    count = f"{len(findings)} findings" if len(findings) != 1 else "1 finding"
    head = (
        f"After {updates_words(evidence.made)} the loss is "
        f"{short(evidence.loss)}: {count if findings else 'nothing found'}."
    )
    parts = [head]
    for number, each in enumerate(findings, start=1):
        parts.append(_finding_text(document, number, each))
    left = CHECKS - len(findings)
    parts.append(f"{left} {'other ' if findings else ''}checks found nothing.")
    return "\n\n".join(parts) + "\n"


def _finding_text(document: Document, number: int, finding: Finding) -> str:
    lines = [
        f"{number} {finding.title}: {finding.where}",
        f"  measured   {finding.measured_words}",
        f"  threshold  {finding.threshold_words}",
        f"  since      update {finding.since:,}",
        *textwrap.wrap(
            finding.why, _WIDTH, initial_indent="  ", subsequent_indent="  "
        ),
    ]
    for kind in fitting(document, finding.kind):
        cure = CURES[kind]
        lines.append(f"  cure       {cure.title}: {cure.edit(document)}")
    return "\n".join(lines)


FORMATS: Mapping[str, Callable[[Document, Diagnosis], str]] = {
    "text": as_text,
    "json": as_json,
}

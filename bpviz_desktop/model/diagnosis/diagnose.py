"""From what was measured of a run to what is the matter with it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.engine.training import Checkpoint, Divergence, Problem
from bpviz_desktop.language import tr
from bpviz_desktop.model.diagnosis import in_layers, in_loss
from bpviz_desktop.model.diagnosis.capacity import (
    Capacity,
    may_be_too_simple,
    try_capacity,
)
from bpviz_desktop.model.diagnosis.evidence import Evidence, Finding
from bpviz_desktop.model.diagnosis.probe import Probe, probe
from bpviz_desktop.model.document import Document

# Looked for one after the other: what comes first may be the cause of what follows.
_SIGNS: tuple[Callable[[Evidence], Finding | None], ...] = (
    in_layers.exploding,
    in_layers.symmetric,
    in_loss.oscillating,
    in_layers.dead,
    in_layers.saturated,
    in_layers.vanishing,
    in_loss.too_simple,
    in_loss.diverged,
)
# So many kinds there are, with `slow`.
CHECKS = len(_SIGNS) + 1

# What may follow from what; the first that was found is named.
_CAUSES: Mapping[str, tuple[str, ...]] = {
    "dead_units": ("exploding_gradients",),
    "saturated_units": ("exploding_gradients", "oscillation"),
    "vanishing_gradients": (
        "dead_units",
        "saturated_units",
        "exploding_gradients",
    ),
    "diverged": ("exploding_gradients",),
    "slow_convergence": (
        "symmetric_units",
        "dead_units",
        "saturated_units",
        "vanishing_gradients",
    ),
}

# Not told beside a cause that was there before: numbers without bounds swing, and equal
# ones among them mean nothing.
_DROWNED: Mapping[str, str] = {
    "symmetric_units": "exploding_gradients",
    "oscillation": "exploding_gradients",
}

# Whatever it comes from was there before it could be told.
_OF_LOSS = "slow_convergence"

# Between two probes, as a part of the run until then.
_GAP = 0.1


@dataclass(frozen=True, eq=False)
class Diagnosis:
    """What was found, causes before what follows from them.

    Attributes
    ----------
    evidence : Evidence
    findings : tuple of Finding
    """

    evidence: Evidence
    findings: tuple[Finding, ...]

    def is_of(self, document: Document) -> bool:
        """Whether it is of this network on these data, at whatever update."""
        problem = self.evidence.problem
        return (
            problem.network is document.network
            and problem.x is document.data.inputs
            and problem.y is document.data.targets
            and problem.loss == document.loss
        )


def probed_updates(first: int, last: int) -> tuple[int, ...]:
    """At which updates of a run it is probed: closely at first, then ever more apart.

    From the start on each is a tenth of the way further than the one before; the same
    whatever the length of the run, but for the last.
    """
    found, at = [], 0
    while first + at < last:
        found.append(first + at)
        at += max(1, int(_GAP * at))
    return (*found, last)


def found_in(evidence: Evidence) -> tuple[Finding, ...]:
    """All findings; what follows from another one says so."""
    findings: list[Finding] = []
    for sign in _SIGNS:
        finding = sign(evidence)
        if finding is not None and not _is_drowned(finding, findings):
            findings.append(_attributed(finding, findings))
    kinds = tuple(each.kind for each in findings)
    stands_still = in_loss.slow(evidence, kinds)
    if stands_still is not None:
        findings.append(_attributed(stands_still, findings))
    # What has no cause comes first, what was there first before what came later; of
    # the same update in the order of looking.
    return tuple(sorted(findings, key=lambda each: (bool(each.follows), each.since)))


def _is_drowned(finding: Finding, before: Sequence[Finding]) -> bool:
    """Whether a finding means nothing beside one that was made before."""
    is_swing = finding.kind == "oscillation"
    return any(
        _DROWNED.get(finding.kind) == each.kind
        and (each.since <= finding.since or is_swing)
        for each in before
    )


def _attributed(finding: Finding, before: Sequence[Finding]) -> Finding:
    """The same, with the finding that it follows from, if one does."""
    for cause in _CAUSES.get(finding.kind, ()):
        for each in before:
            is_before = each.since <= finding.since or finding.kind == _OF_LOSS
            if each.kind == cause and is_before:
                words = tr(
                    "{why} It follows from “{title}”.",
                    why=finding.why,
                    title=each.title,
                )
                return replace(finding, follows=cause, why=words)
    return finding


def examine(
    problem: Problem,
    at: Callable[[int], tuple[Problem, Checkpoint]],
    updates: Sequence[int],
    *,
    losses: Floats,
    divergence: Divergence | None = None,
    known: dict[int, Probe] | None = None,
    capacity: Capacity | None = None,
    may_try: bool = True,
) -> Generator[int, None, Diagnosis]:
    """Measure a run and say what is the matter; yields after every few milliseconds.

    Parameters
    ----------
    problem : Problem
        What is trained from the last update on.
    at : (update) -> (Problem, Checkpoint)
        A state of the run, and what was trained from it on.
    updates : sequence of int
        Where it is probed; the last one is what is diagnosed.
    losses : ndarray, shape (n,)
        Before each of the last n updates; MOST_LOSSES of them at most are looked at.
    known : dict of int to Probe, or None
        Of this run, from earlier looks; what is measured now is added.
    capacity : Capacity or None
        From an earlier look at the same network, data and loss.
    may_try : bool
        Whether other networks may be trained beside it, which takes up to a second.
    """
    last = updates[-1]
    probes, (_, now) = [], at(last)
    known = {} if known is None else known
    for done, update in enumerate(updates):
        found = known.get(update)
        if update == last:
            found = probe(problem, now)
            yield done
        elif found is None:
            found = known[update] = probe(*at(update))
            yield done
        probes.append(found)
    evidence = Evidence(problem, now, tuple(probes), losses, divergence)
    findings = found_in(evidence)
    if _asks_capacity(evidence, findings):
        # Where it is not asked what is known of it says nothing, for it would not be
        # known at the same update of a run that was not looked at before.
        if capacity is None and may_try:
            capacity = yield from try_capacity(problem, evidence.reference)
        evidence = replace(evidence, capacity=capacity)
        findings = found_in(evidence)
    return Diagnosis(evidence, findings)


def _asks_capacity(evidence: Evidence, findings: Sequence[Finding]) -> bool:
    """Whether only a trial can tell what the matter is."""
    if evidence.has_learned or not np.isfinite(evidence.last.loss):
        return False
    if any(each.kind != "slow_convergence" for each in findings):
        return False
    return in_loss.asks_capacity(evidence) or may_be_too_simple(
        evidence.problem.network
    )

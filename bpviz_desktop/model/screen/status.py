"""What the status bar and the title say of a session."""

from __future__ import annotations

from bpviz_desktop.language import tr
from bpviz_desktop.model.screen.session import RunState, Session


def badge(session: Session) -> str:
    """What was found when all gradients were checked."""
    if session.check_progress is not None:
        done, whole = session.check_progress
        return tr("Gradient: {done:,} of {whole:,} checked", done=done, whole=whole)
    last = session.whole_check
    if last is None:
        return tr("Gradient: not checked yet")
    if not last.holds_for(session.before):
        return tr("Gradient: not checked since the change")
    check, updates = last.check, last.document.checkpoint.updates
    count, agree = len(check.indices), int(check.has_passed.sum())
    at = (
        tr("after update {updates:,}", updates=updates)
        if updates
        else tr("at the start")
    )
    if agree == count:
        return tr("✓ Gradient checked {at}: all {count:,} agree", at=at, count=count)
    return tr(
        "✕ Gradient checked {at}: {number:,} of {count:,} differ",
        at=at,
        number=count - agree,
        count=count,
    )


def by_hand_words(session: Session) -> str:
    """Whether what is shown is rounded by hand; empty where nothing ever is."""
    by_hand = session.document.display.by_hand
    if by_hand is None:
        return ""
    decimals = by_hand.decimals
    if session.run_state is RunState.TRAINING:
        return tr("Running: not rounded by hand")
    if session.lesson.trace.by_hand is None:
        return tr("Made by running: not rounded by hand")
    places = (
        tr("1 decimal")
        if decimals == 1
        else tr("{decimals} decimals", decimals=decimals)
    )
    every = tr(", every number") if by_hand.everything else ""
    return tr("Rounded by hand: {places}{every}", places=places, every=every)


def count_words(session: Session) -> str:
    """How many parameters the network has."""
    number = session.document.network.parameter_count
    return (
        tr("1 parameter") if number == 1 else tr("{number:,} parameters", number=number)
    )


def problem_words(session: Session) -> str:
    """How many problems there are; empty without any."""
    count = 0 if session.diagnosis is None else len(session.diagnosis.findings)
    return (
        ""
        if not count
        else tr("1 problem")
        if count == 1
        else tr("{count} problems", count=count)
    )


def window_title(session: Session) -> str:
    """The project's name, with a star where closing would lose something."""
    name = session.path.name if session.path else session.document.title
    star = "*" if session.is_dirty else ""
    only = tr(" (read-only)") if session.read_only else ""
    return tr(
        "{value}{star}{only} – bpviz", value=name or "Untitled", star=star, only=only
    )


def layer_words(session: Session) -> str:
    """Widths with arrows: 2 → 8 → 1; long chains shortened."""
    widths = [str(width) for width in session.document.network.widths]
    if len(widths) > 6:
        widths = [*widths[:3], "…", *widths[-2:]]
    return " → ".join(widths)


def sample_words(session: Session) -> str:
    """How many samples there are."""
    count = len(session.document.data.inputs)
    return tr("1 sample") if count == 1 else tr("{count:,} samples", count=count)


def finding_words(session: Session) -> str:
    """How many findings there are, if any."""
    count = 0 if session.diagnosis is None else len(session.diagnosis.findings)
    return str(count) if count else ""

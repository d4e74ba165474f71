"""What the status bar and the title say of a session."""

from __future__ import annotations

from bpviz_desktop.model.screen.session import RunState, Session


def badge(session: Session) -> str:
    """What was found when all gradients were checked."""
    if session.check_progress is not None:
        done, whole = session.check_progress
        return f"Gradient: {done:,} of {whole:,} checked"
    last = session.whole_check
    if last is None:
        return "Gradient: not checked yet"
    if not last.holds_for(session.before):
        return "Gradient: not checked since the change"
    check, updates = last.check, last.document.checkpoint.updates
    count, agree = len(check.indices), int(check.has_passed.sum())
    at = f"after update {updates:,}" if updates else "at the start"
    if agree == count:
        return f"✓ Gradient checked {at}: all {count:,} agree"
    return f"✕ Gradient checked {at}: {count - agree:,} of {count:,} differ"


def by_hand_words(session: Session) -> str:
    """Whether what is shown is rounded by hand; empty where nothing ever is."""
    by_hand = session.document.display.by_hand
    if by_hand is None:
        return ""
    decimals = by_hand.decimals
    if session.run_state is RunState.TRAINING:
        return "Running: not rounded by hand"
    if session.lesson.trace.by_hand is None:
        return "Made by running: not rounded by hand"
    places = "1 decimal" if decimals == 1 else f"{decimals} decimals"
    every = ", every number" if by_hand.everything else ""
    return f"Rounded by hand: {places}{every}"


def count_words(session: Session) -> str:
    """How many parameters the network has."""
    number = session.document.network.parameter_count
    return "1 parameter" if number == 1 else f"{number:,} parameters"


def problem_words(session: Session) -> str:
    """How many problems there are; empty without any."""
    count = 0 if session.diagnosis is None else len(session.diagnosis.findings)
    return "" if not count else "1 problem" if count == 1 else f"{count} problems"


def window_title(session: Session) -> str:
    """The project's name, with a star where closing would lose something."""
    name = session.path.name if session.path else session.document.title
    star = "*" if session.is_dirty else ""
    only = " (read-only)" if session.read_only else ""
    return f"{name or 'Untitled'}{star}{only} – bpviz"


def layer_words(session: Session) -> str:
    """Widths with arrows: 2 → 8 → 1; long chains shortened."""
    widths = [str(width) for width in session.document.network.widths]
    if len(widths) > 6:
        widths = [*widths[:3], "…", *widths[-2:]]
    return " → ".join(widths)


def sample_words(session: Session) -> str:
    """How many samples there are."""
    count = len(session.document.data.inputs)
    return "1 sample" if count == 1 else f"{count:,} samples"


def finding_words(session: Session) -> str:
    """How many findings there are, if any."""
    count = 0 if session.diagnosis is None else len(session.diagnosis.findings)
    return str(count) if count else ""

"""What a learner has answered, how fast, and what goes wrong often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bpviz_desktop.language import tr

# What each mistake is called in a summary.
TITLES = {
    "sign": tr("sign turned"),
    "factor_2": tr("factor 2"),
    "slope_at_a": tr("f′ at a instead of z"),
    "one_minus": tr("1 − a forgotten"),
    "wrong_unit": tr("another unit’s number"),
    "learning_rate": tr("η forgotten"),
    "factor": tr("a factor left out"),
    "path": tr("a summand left out"),
    "old_new": tr("old and new weights"),
    "mean_sum": tr("mean and sum"),
    "rounding": tr("rounded too early"),
    "decimal": tr("decimal point"),
    "other": tr("unexplained"),
}
_COUNTS = ("at_once", "answered", "shown", "seconds")
_MOST = 10**9


@dataclass(frozen=True)
class Tally:
    """Counts over questions.

    Attributes
    ----------
    at_once : int
        Answered rightly the first time, without a hint.
    answered : int
        Answered rightly in the end.
    shown : int
        Given up.
    seconds : int
        Spent on all of them.
    wrong : mapping of str to int
        Wrong answers by the kind of their mistake.
    """

    at_once: int = 0
    answered: int = 0
    shown: int = 0
    seconds: int = 0
    wrong: Mapping[str, int] = field(default_factory=dict)

    def with_wrong(self, kinds: Iterable[str]) -> Tally:
        """After a wrong answer that comes of these mistakes, or of none known."""
        counted = dict(self.wrong)
        for kind in tuple(kinds) or ("other",):
            counted[kind] = counted.get(kind, 0) + 1
        return replace(self, wrong=counted)

    def with_right(self, *, at_once: bool, seconds: float) -> Tally:
        """After a right answer."""
        return replace(
            self,
            at_once=self.at_once + at_once,
            answered=self.answered + 1,
            seconds=self.seconds + round(seconds),
        )

    def with_shown(self, seconds: float) -> Tally:
        """After a number was shown instead."""
        return replace(
            self, shown=self.shown + 1, seconds=self.seconds + round(seconds)
        )

    @property
    def score(self) -> str:
        """How many were right, in how much time."""
        asked = self.answered + self.shown
        if not asked:
            return tr("Nothing answered yet.")
        minutes, seconds = divmod(self.seconds, 60)
        return tr(
            "{at_once} of {asked} right at once · {minutes}:{seconds:02d}",
            at_once=self.at_once,
            asked=asked,
            minutes=minutes,
            seconds=seconds,
        )

    @property
    def weak(self) -> str:
        """What went wrong most, up to three; empty if nothing did."""
        often = sorted(self.wrong.items(), key=lambda item: -item[1])[:3]
        named = ", ".join(f"{TITLES[kind]} ({count}×)" for kind, count in often)
        return tr("To look at again: {named}.", named=named) if named else ""

    def kept(self) -> dict[str, Any]:
        """As it is written to the settings."""
        return {name: getattr(self, name) for name in _COUNTS} | {
            "wrong": dict(self.wrong)
        }


def tally_of(value: object) -> Tally:
    """Read back what was kept; whatever makes no sense counts as nothing."""
    if not isinstance(value, dict):
        return Tally()
    counts = {name: _count(value.get(name)) for name in _COUNTS}
    wrong = value.get("wrong")
    known = {
        kind: _count(count)
        for kind, count in (wrong.items() if isinstance(wrong, dict) else ())
        if kind in TITLES and _count(count)
    }
    return Tally(**counts, wrong=known)


def _count(value: object) -> int:
    is_count = isinstance(value, int) and not isinstance(value, bool)
    return value if is_count and 0 <= value <= _MOST else 0  # type: ignore[operator,return-value]

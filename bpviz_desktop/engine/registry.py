"""Registries: one entry holds everything that belongs to a named thing.

An activation, loss, optimizer, initializer, schedule, clipping or data set is one
`Entry` in one file. Combo boxes, the project file, formulas and the property tests
read the registries, so that a new entry needs no other change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from bpviz_desktop.language import listed, marked, tr

OptionValue: TypeAlias = float | int | bool | str


@dataclass(frozen=True)
class Option:
    """One number or switch that an entry can be given.

    Attributes
    ----------
    name : str
        The key in the project file.
    default : float, int, bool, str or None
        None means that the option must be given. The type of `kind` tells how it is
        written: `int` is a whole number, `bool` a switch, `float` any number, `str`
        one of `choices`.
    low, high : float
        The range; `low_open`/`high_open` exclude the ends.
    title : str
        What the window calls it.
    usual : float or None
        What the window begins with where there is no default.
    words : str
        One sentence on what it does.
    choices : mapping of str to str
        The words that may be given, each with a sentence on what it does.
    needs : str
        Another option without which (at 0) this one has no meaning.
    is_convention : bool
        Textbooks differ in it: set apart on the screen, and written only where it is
        not the default.
    """

    name: str
    default: OptionValue | None
    kind: type = float
    low: float = float("-inf")
    high: float = float("inf")
    low_open: bool = False
    high_open: bool = False
    title: str = ""
    usual: float | int | None = None
    words: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    needs: str = ""
    is_convention: bool = False

    def fault(self, value: object) -> str | None:
        """Say what is wrong with `value` as this option, or None if it fits."""
        if self.kind is bool:
            return None if isinstance(value, bool) else tr("expected true or false")
        if self.kind is str:
            is_known = isinstance(value, str) and value in self.choices
            return (
                None
                if is_known
                else tr("expected one of {listed}", listed=", ".join(self.choices))
            )
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return tr("expected a number")
        if self.kind is int and not isinstance(value, int):
            return tr("expected a whole number")
        above = value > self.low if self.low_open else value >= self.low
        below = value < self.high if self.high_open else value <= self.high
        if above and below:
            return None
        return self._expected()

    def _expected(self) -> str:
        if self.high < float("inf"):
            left, right = "(["[not self.low_open], ")]"[not self.high_open]
            ends = listed(marked(f"{end:g}") for end in (self.low, self.high))
            return tr("expected a number in {range}", range=f"{left}{ends}{right}")
        if self.low_open:
            return tr("expected a number above {low:g}", low=self.low)
        return tr("expected a number of at least {low:g}", low=self.low)


@dataclass(frozen=True)
class Choice:
    """A named entry of a registry with all its options filled in.

    Attributes
    ----------
    kind : str
        The entry's key.
    options : tuple of (str, value)
        Every option of the entry, in the entry's order.
    """

    kind: str
    options: tuple[tuple[str, OptionValue], ...] = ()

    def _value(self, name: str) -> OptionValue:
        for key, value in self.options:
            if key == name:
                return value
        raise KeyError(f"{self.kind} has no option {name!r}")

    def __getitem__(self, name: str) -> float:
        """The value of an option that is a number or a switch."""
        value = self._value(name)
        if isinstance(value, str):
            raise KeyError(f"{name} of {self.kind} is a word")
        return value

    def word(self, name: str) -> str:
        """The value of an option that is a word."""
        return str(self._value(name))

    def get(self, name: str) -> OptionValue | None:
        """The value of an option; None where there is no such."""
        return dict(self.options).get(name)

    @property
    def numbers(self) -> dict[str, float]:
        """The options that are numbers or switches."""
        return {
            name: value for name, value in self.options if not isinstance(value, str)
        }


@dataclass(frozen=True)
class Entry:
    """What every registry entry has: key, name on the screen, options and source.

    `words` is one sentence on what it does.
    """

    kind: str
    title: str
    options: tuple[Option, ...] = field(default=(), kw_only=True)
    source: str = field(default="", kw_only=True)
    words: str = field(default="", kw_only=True)

    def usual(self) -> dict[str, OptionValue]:
        """Options to begin with: defaults, and what is usual where there is none."""
        first = (
            (o.name, o.usual if o.default is None else o.default) for o in self.options
        )
        return {name: value for name, value in first if value is not None}

    def conventions(self, choice: Choice) -> dict[str, OptionValue]:
        """The conventions of a choice that are not the usual ones."""
        return {
            option.name: value
            for option, (_, value) in zip(self.options, choice.options, strict=True)
            if option.is_convention and value != option.default
        }

    def choice(self, **given: OptionValue) -> Choice:
        """Return this entry with `given` options, the others at their defaults.

        Raises
        ------
        ValueError
            If an option is unknown, missing or out of range.
        """
        known = {option.name for option in self.options}
        for name in given:
            if name not in known:
                raise ValueError(f"{self.kind} has no option {name!r}")
        filled: list[tuple[str, OptionValue]] = []
        for option in self.options:
            value = given.get(option.name, option.default)
            if value is None:
                raise ValueError(f"{self.kind} needs {option.name!r}")
            if fault := option.fault(value):
                raise ValueError(f"{option.name} is {value!r}, {fault}")
            filled.append((option.name, option.kind(value)))
        return Choice(self.kind, tuple(filled))


E_ = TypeVar("E_", bound=Entry)


class Registry(Mapping[str, E_], Generic[E_]):
    """Entries of one sort by key, in the order in which they were added."""

    def __init__(self, noun: str, *entries: E_) -> None:
        self.noun = noun
        self._entries = {entry.kind: entry for entry in entries}

    def __getitem__(self, kind: str) -> E_:
        return self._entries[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def choice(self, kind: str, **given: OptionValue) -> Choice:
        """Return entry `kind` with its options filled in (see `Entry.choice`)."""
        return self._entries[kind].choice(**given)

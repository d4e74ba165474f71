"""What the command line writes: outputs, a progress bar, and what stops it."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO

from bpviz_desktop.cli.words import FAILED, REFUSED, CommandError

if TYPE_CHECKING:
    from bpviz_desktop.atomic_file import FileStamp

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def about(name: str, done: str, error: Exception) -> str:
    """One sentence on what could not be done with a file."""
    from bpviz_desktop.model.project.quoting import escaped

    shown = escaped(name)
    shown = shown if len(shown) <= 200 else f"…{shown[-199:]}"
    reason = getattr(error, "strerror", None) or str(error)
    return f"{shown}: cannot be {done}: {reason}."


def expect_writable(
    project: str, *outputs: str | None, save: str | None = None
) -> None:
    """Refuse early what could not be written after a long run.

    Only `save` may name the project that is read, or another project; of those none
    that a newer version wrote.
    """
    from bpviz_desktop.atomic_file import writable_mode
    from bpviz_desktop.model.project.file import ProjectError, refuse_newer

    asked = [name for name in (save, *outputs) if name is not None]
    if "" in asked:
        raise CommandError("The name of an output is empty.", REFUSED)
    places = [name if name == "-" else os.path.realpath(name) for name in asked]
    if len(set(places)) != len(places):
        raise CommandError("Two outputs cannot go to the same file.", REFUSED)
    for name in asked:
        if name == "-":
            _standard_output()
            continue
        if name != save and is_same_file(name, project):
            words = "is the project that is read; an output cannot replace it"
            raise CommandError(f"{name}: {words}.", REFUSED)
        try:
            writable_mode(Path(name))
            if name == save:
                refuse_newer(Path(name))
        except ProjectError as error:
            raise CommandError(f"{error}; it was left as it is.", REFUSED) from None
        except (OSError, ValueError) as error:
            raise CommandError(about(name, "written", error), FAILED) from None


def expect_format(word: str, known: Iterable[str], option: str = "--format") -> None:
    """Refuse a format that there is not."""
    if word not in known:
        formats = ", ".join(known)
        raise CommandError(
            f"{option} is {word[:40]!r}, expected one of {formats}.", REFUSED
        )


def is_same_file(one: str, other: str) -> bool:
    """Whether two names are of one file that exists."""
    if "-" in (one, other):
        return False
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def write(
    name: str, chunks: Iterable[bytes], *, expected: FileStamp | None = None
) -> None:
    """Write a file atomically, or to standard output for `-`.

    `expected`: the file must still be the one that was read.
    """
    from bpviz_desktop.atomic_file import FileChangedError, write_atomically

    if name == "-":
        stream = _standard_output()
        for chunk in chunks:
            _write_all(stream, chunk)
        stream.flush()
        return
    try:
        write_atomically(Path(name), chunks, expected=expected)
    except FileChangedError:
        words = "has changed since it was read; it was left as it is"
        raise CommandError(f"{name}: {words}.", FAILED) from None
    except (OSError, ValueError) as error:
        raise CommandError(about(name, "written", error), FAILED) from None


def _standard_output() -> BinaryIO:
    if sys.stdout is None:
        raise CommandError("Standard output is closed.", FAILED)
    sys.stdout.flush()
    return sys.stdout.buffer


def _write_all(stream: BinaryIO, data: bytes) -> None:
    # An unbuffered stream may take a part, and says how much.
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]


class ProgressBar:
    """A bar on standard error; on a terminal it grows in place.

    Elsewhere it leaves a line for every tenth of the way.

    Parameters
    ----------
    patience : float
        Seconds for which nothing is shown: what is done by then needs no bar.
    """

    def __init__(
        self, total: int, *, is_quiet: bool = False, patience: float = 0.0
    ) -> None:
        self._total = max(1, total)
        self._is_quiet = is_quiet or sys.stderr is None
        self._in_place = not self._is_quiet and sys.stderr.isatty()
        self._tenth = 0
        self._drawn = float("-inf")
        self._begins = time.monotonic() + patience
        self._block = "" if self._is_quiet else _block()

    def show(self, made: int, words: str) -> None:
        """Draw it, at most ten times a second, and at the end."""
        now, tenth = time.monotonic(), 10 * made // self._total
        is_due = now - self._drawn > 0.1 and (self._in_place or tenth > self._tenth)
        if self._is_quiet or now < self._begins:
            return
        if not (is_due or made == self._total):
            return
        self._tenth, self._drawn = tenth, now
        percent = 100 * made // self._total
        done = self._block * (percent // 5)
        line = f"{percent:3d} % |{done:<20}| {words}"
        start, end = ("\r", "") if self._in_place else ("", "\n")
        print(f"{start}{line:<70}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._in_place and self._drawn > float("-inf"):
            print(file=sys.stderr)


def _block() -> str:
    """What the bar is made of: a full block, where that can be written."""
    try:
        "█".encode(sys.stderr.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return "#"
    return "█"


class StoppedError(BaseException):
    """A second signal: end at once, write nothing more."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


class Interrupts:
    """While it is entered, the first Ctrl+C or TERM is noted, a second one stops.

    Attributes
    ----------
    caught : int or None
        The signal that was noted.
    """

    def __init__(self) -> None:
        self.caught: int | None = None
        self._before: list[Any] = []

    @property
    def status(self) -> int:
        """The exit status of a program that was asked to stop."""
        return 128 + (self.caught or 0)

    def __enter__(self) -> Interrupts:
        self._before = [signal.signal(each, self._on_signal) for each in _SIGNALS]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for each, handler in zip(_SIGNALS, self._before, strict=True):
            signal.signal(each, handler)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.caught is not None:
            raise StoppedError(128 + number)
        self.caught = number

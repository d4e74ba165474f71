"""The command line: train, trace, check and draw without a window.

Heavy modules are imported where a verb needs them, to start faster; Qt only for the
window, a plot or a screenshot.
"""

from __future__ import annotations

import argparse
import os
import re
import socket
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bpviz_desktop.cli_words import (
    DONE,
    FAILED,
    REFUSED,
    VERBS,
    CommandError,
    verb_parser,
    window_parser,
)

if TYPE_CHECKING:
    from bpviz_desktop.engine.training import Divergence
    from bpviz_desktop.model.document import Document
    from bpviz_desktop.model.train_job import Trained

_PLOT_ENDINGS = (".png", ".svg", ".pdf")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0, 1 or 2."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(words)
        sys.stdout.flush()
        return status
    except SystemExit as stop:  # argparse, after --help and --version
        return int(stop.code or 0)
    except CommandError as error:
        return _told(str(error), error.status)
    except KeyboardInterrupt:
        return _told("Interrupted; nothing was written.", FAILED)
    except MemoryError:
        return _told("There is not enough memory for this.", FAILED)
    except BrokenPipeError:
        # Whoever read the output has gone; no second complaint at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        return _told(f"Could not be done: {error.strerror or error}.", FAILED)
    except Exception as error:
        words_of_error = " ".join(str(error).split())[:300]
        kind = type(error).__name__
        return _told(f"A fault of the program: {kind}: {words_of_error}.", FAILED)


def _told(words: str, status: int) -> int:
    print(words, file=sys.stderr)
    return status


def _run(words: list[str]) -> int:
    if words and words[0] in VERBS:
        return _RUN[words[0]](verb_parser(words[0]).parse_args(words[1:]))
    return _window(window_parser().parse_args(words))


def _load(name: str) -> Document:
    """Read a project from a file, or from standard input for `-`."""
    from bpviz_desktop.model.project_file import LARGEST_FILE, ProjectError, load, parse

    try:
        if name == "-":
            return parse(sys.stdin.buffer.read(LARGEST_FILE + 1), "standard input")
        return load(Path(name))
    except ProjectError as error:
        raise CommandError(str(error), REFUSED) from None
    except (OSError, ValueError) as error:
        raise CommandError(_about(name, "read", error), REFUSED) from None


def _about(name: str, done: str, error: Exception) -> str:
    from bpviz_desktop.model.quoting import escaped

    shown = escaped(name)
    shown = shown if len(shown) <= 200 else f"…{shown[-199:]}"
    reason = getattr(error, "strerror", None) or str(error)
    return f"{shown}: cannot be {done}: {reason}."


def _expect_writable(*names: str | None) -> None:
    """Refuse early what could not be written after a long run."""
    from bpviz_desktop.model.atomic_file import writable_mode

    asked = [name for name in names if name is not None]
    places = [name if name == "-" else os.path.realpath(name) for name in asked]
    if len(set(places)) != len(places):
        raise CommandError("Two outputs cannot go to the same file.", REFUSED)
    for name in asked:
        if name != "-":
            try:
                writable_mode(Path(name))
            except (OSError, ValueError) as error:
                raise CommandError(_about(name, "written", error), FAILED) from None


def _write(name: str, data: bytes) -> None:
    """Write a file atomically, or to standard output for `-`."""
    from bpviz_desktop.model.atomic_file import write_atomically

    if name == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        write_atomically(Path(name), data)
    except (OSError, ValueError) as error:
        raise CommandError(_about(name, "written", error), FAILED) from None


def _trace(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.lesson import trace_of
    from bpviz_desktop.model.trace_export import FORMATS

    if given.format not in FORMATS:
        known = ", ".join(FORMATS)
        raise CommandError(
            f"--format is {given.format[:40]!r}, expected one of {known}.", REFUSED
        )
    _expect_writable(given.output)
    document = _load(given.project)
    try:
        trace = trace_of(document, given.samples)
    except IndexError as error:
        raise CommandError(f"--samples: {error}.", REFUSED) from None
    _write(given.output, FORMATS[given.format](document, trace).encode())
    return DONE


def _train(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.train_job import train, updates_of_epochs

    if given.plot and given.plot != "-":
        ending = Path(given.plot).suffix.lower()
        if ending not in _PLOT_ENDINGS:
            known = ", ".join(_PLOT_ENDINGS)
            raise CommandError(f"--plot: a plot must end in {known}.", REFUSED)
    _expect_writable(given.save, given.csv, given.plot)
    document = _load(given.project)
    updates = given.updates or updates_of_epochs(document, given.epochs)
    bar = _ProgressBar(updates, is_quiet=given.quiet)
    trained = train(document, updates, bar.show)
    bar.end()
    _write_outputs(given, trained)
    if trained.divergence is None:
        return DONE
    raise CommandError(_diverged(trained.divergence, document), FAILED)


def _write_outputs(given: argparse.Namespace, trained: Trained) -> None:
    """Write what was asked for; one that fails does not keep the others back."""
    from bpviz_desktop.model.project_file import checked_dump

    made: dict[str, Callable[[], bytes]] = {}
    if given.save:
        made[given.save] = lambda: checked_dump(trained.document, given.save)
    if given.csv:
        made[given.csv] = trained.as_csv
    if given.plot:
        made[given.plot] = lambda: _plot(given.plot, trained)
    failed: list[CommandError] = []
    for name, data in made.items():
        try:
            _write(name, data())
        except CommandError as error:
            failed.append(error)
    if failed:
        raise CommandError("\n".join(map(str, failed)), FAILED)


def _diverged(told: Divergence, document: Document) -> str:
    depth = document.network.depth
    where = f"of layer {told.layer}" if told.layer else f"behind layer {depth}"
    return (
        f"Training diverged at update {told.update}: the {told.quantity} {where} "
        f"became {told.value}; that update was not applied, a smaller learning rate "
        "may help."
    )


def _plot(name: str, trained: Trained) -> bytes:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from bpviz_desktop.views.plots.report import loss_report
    except ImportError as error:
        raise _no_qt(error) from None
    ending = "png" if name == "-" else Path(name).suffix.lower().lstrip(".")
    title = trained.before.title
    return loss_report(
        trained.losses,
        trained.before.checkpoint.updates,
        f"Training loss: {title}" if title else "Training loss",
        ending,
    )


def _no_qt(error: ImportError) -> CommandError:
    return CommandError(f"Qt cannot be loaded: {error}.", FAILED)


class _ProgressBar:
    """A bar on standard error; on a terminal it grows in place.

    Elsewhere it leaves a line for every tenth of the way.
    """

    def __init__(self, total: int, *, is_quiet: bool) -> None:
        self._total = total
        self._is_quiet = is_quiet
        self._in_place = sys.stderr.isatty()
        self._tenth = 0
        self._drawn = float("-inf")

    def show(self, made: int, loss: float) -> None:
        """Draw it, at most ten times a second, and at the end."""
        now, tenth = time.monotonic(), 10 * made // self._total
        is_due = now - self._drawn > 0.1 and (self._in_place or tenth > self._tenth)
        if self._is_quiet or not (is_due or made == self._total):
            return
        self._tenth, self._drawn = tenth, now
        percent = 100 * made // self._total
        done = "█" * (percent // 5)
        line = f"{percent:3d} % |{done:<20}| update {made:,} loss {loss:.6g}"
        start, end = ("\r", "") if self._in_place else ("", "\n")
        print(f"{start}{line:<70}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if not self._is_quiet and self._in_place:
            print(file=sys.stderr)


def _check(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.quoting import escaped

    status = DONE
    for name in given.projects:
        try:
            _load(name)
        except CommandError as error:
            print(error, file=sys.stderr)
            status = REFUSED
        else:
            print(f"{escaped(name)}: ok")
    return status


def _screenshot(given: argparse.Namespace) -> int:
    if given.output != "-" and Path(given.output).suffix.lower() != ".png":
        raise CommandError("-o: a screenshot must end in .png.", REFUSED)
    _expect_writable(given.output)
    document = _load(given.project)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from bpviz_desktop.app import screenshot
    except ImportError as error:
        raise _no_qt(error) from None
    picture, divergence = screenshot(
        document,
        size=given.size,
        theme=given.theme,
        updates=given.updates,
        term=given.term,
    )
    _write(given.output, picture)
    if divergence is not None:
        raise CommandError(_diverged(divergence, document), FAILED)
    return DONE


_RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "trace": _trace,
    "train": _train,
    "check": _check,
    "screenshot": _screenshot,
}


def _window(given: argparse.Namespace) -> int:
    if given.project == "-":
        raise CommandError("The window cannot read standard input.", REFUSED)
    if not _has_display():
        verbs = f"{', '.join(VERBS[:-1])} and {VERBS[-1]}"
        raise CommandError(
            f"There is no display to open a window on; {verbs} work without one.",
            FAILED,
        )
    try:
        from bpviz_desktop.app import main as run_window
    except ImportError as error:
        raise _no_qt(error) from None
    if given.project is None:
        return run_window()
    return run_window(Path(given.project), lambda path: _load(str(path)))


def _has_display() -> bool:
    """Whether a window can be opened; Qt would abort the program where it cannot."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    local = re.fullmatch(r"(?:unix)?:([0-9]+)(?:\.[0-9]+)?", display)
    if not local:
        return bool(display)
    name = f"/tmp/.X11-unix/X{local[1]}"
    return any(map(_answers, (name, f"\0{name}")))


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True

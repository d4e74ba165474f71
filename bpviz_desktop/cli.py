"""The command line: train, trace, check and draw without a window."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from bpviz_desktop import __version__

VERBS = ("trace", "train", "check", "screenshot")
_PLOT_ENDINGS = (".png", ".svg", ".pdf")


class CommandError(Exception):
    """One sentence for standard error, and the exit status."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(words)
        self.status = status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0, 1 or 2."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if words and words[0] in VERBS:
            given = _verb_parser().parse_args(words)
            return int(given.run(given))
        return _window(_window_parser().parse_args(words))
    except SystemExit as stop:
        return int(stop.code or 0)
    except CommandError as error:
        print(error, file=sys.stderr)
        return error.status
    except KeyboardInterrupt:
        print("Interrupted; nothing was written.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader has gone; leave without a second complaint at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except MemoryError:
        print("There is not enough memory for this.", file=sys.stderr)
        return 1


def _verb_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("bpviz-desktop")
    verbs = parser.add_subparsers(required=True)
    trace = verbs.add_parser("trace", help="write one whole update")
    trace.add_argument("project")
    trace.add_argument("--format", default="json", help="json or text")
    trace.add_argument("--samples", type=_indices, help="such as 0,2")
    trace.add_argument("-o", "--output", default="-", metavar="FILE")
    trace.set_defaults(run=_trace)
    train = verbs.add_parser("train", help="train on from the file's state")
    train.add_argument("project")
    length = train.add_mutually_exclusive_group(required=True)
    length.add_argument("--updates", type=_count, metavar="N")
    length.add_argument("--epochs", type=_count, metavar="N")
    train.add_argument("--save", metavar="FILE")
    train.add_argument("--csv", metavar="FILE")
    train.add_argument("--plot", metavar="FILE.png|.svg|.pdf")
    train.add_argument("--quiet", action="store_true", help="no progress bar")
    train.set_defaults(run=_train)
    check = verbs.add_parser("check", help="validate projects")
    check.add_argument("projects", nargs="+", metavar="PROJECT")
    check.set_defaults(run=_check)
    shot = verbs.add_parser("screenshot", help="draw the window")
    shot.add_argument("project")
    shot.add_argument("-o", "--output", required=True, metavar="FILE.png")
    shot.add_argument("--size", type=_size, default=(1600, 1000))
    shot.add_argument("--theme", choices=("light", "dark"), default="light")
    shot.add_argument("--updates", type=_natural, default=0, metavar="N")
    shot.add_argument("--term", type=_natural, default=0, metavar="K")
    shot.set_defaults(run=_screenshot)
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "bpviz-desktop",
        description="Step through a network's learning. Without a verb the window "
        "opens; the verbs trace, train, check and screenshot need no display.",
    )
    parser.add_argument("project", nargs="?", help="a .bpviz file")
    parser.add_argument(
        "--version", action="version", version=f"bpviz-desktop {__version__}"
    )
    return parser


def _natural(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,15}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _count(text: str) -> int:
    number = _natural(text)
    if number < 1:
        raise argparse.ArgumentTypeError("expected at least 1")
    return number


def _indices(text: str) -> tuple[int, ...]:
    return tuple(_natural(part) for part in text.split(","))


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{3,5})x([0-9]{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1600x1000")
    return int(match[1]), int(match[2])


def _load(name: str):  # type: ignore[no-untyped-def]
    """Read a project from a file, or from standard input for `-`."""
    from bpviz_desktop.model.project_file import ProjectError, load, parse
    from bpviz_desktop.model.project_reader import LARGEST_FILE

    try:
        if name == "-":
            data = sys.stdin.buffer.read(LARGEST_FILE + 1)
            return parse(data, "standard input")
        return load(Path(name))
    except ProjectError as error:
        raise CommandError(str(error), 2) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CommandError(f"{name}: cannot be read: {reason}.", 2) from None


def _write(name: str, data: bytes) -> None:
    """Write a file atomically, or to standard output for `-`."""
    from bpviz_desktop.model.atomic_file import write_atomically

    if name == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        write_atomically(Path(name), data)
    except OSError as error:
        reason = error.strerror or error
        raise CommandError(f"{name}: cannot be written: {reason}.", 1) from None


def _trace(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.lesson import trace_of
    from bpviz_desktop.model.trace_export import FORMATS

    if given.format not in FORMATS:
        known = ", ".join(FORMATS)
        raise CommandError(
            f"--format is {given.format!r}, expected one of {known}.", 2
        )
    document = _load(given.project)
    samples = given.samples
    if samples is not None and len(set(samples)) != len(samples):
        raise CommandError("--samples names a sample twice.", 2)
    try:
        trace = trace_of(document, samples)
    except IndexError as error:
        raise CommandError(f"--samples: {error}.", 2) from None
    _write(given.output, FORMATS[given.format](document, trace).encode())
    return 0


def _train(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.project_file import dump
    from bpviz_desktop.model.train_job import train, updates_of_epochs

    if given.plot and Path(given.plot).suffix.lower() not in _PLOT_ENDINGS:
        raise CommandError(
            f"{given.plot}: a plot must end in {', '.join(_PLOT_ENDINGS)}.", 2
        )
    document = _load(given.project)
    updates = given.updates or updates_of_epochs(document, given.epochs)
    bar = _ProgressBar(updates, is_quiet=given.quiet)
    trained = train(document, updates, bar.show)
    bar.end()
    if given.csv:
        _write(given.csv, _csv(trained, document.checkpoint.updates))
    if given.plot:
        _write(given.plot, _plot(given.plot, trained.losses, document))
    if given.save:
        _write(given.save, dump(trained.document))
    told = trained.divergence
    if told is None:
        return 0
    where = f"layer {told.layer}" if told.layer else "the last layer"
    raise CommandError(
        f"Training diverged at update {told.update}: the {told.quantity} of {where} "
        f"became {told.value}; the update was not applied.",
        1,
    )


def _csv(trained, before: int) -> bytes:  # type: ignore[no-untyped-def]
    table = io.StringIO()
    table.write("update,epoch,loss\n")
    rows = zip(trained.epochs.tolist(), trained.losses.tolist(), strict=True)
    for update, (epoch, loss) in enumerate(rows, start=before + 1):
        table.write(f"{update},{epoch},{loss!r}\n")
    return table.getvalue().encode()


def _plot(name: str, losses, document) -> bytes:  # type: ignore[no-untyped-def]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from bpviz_desktop.views.plots.report import loss_report

    title = f"Training loss: {document.title}" if document.title else "Training loss"
    ending = Path(name).suffix.lower().lstrip(".")
    return loss_report(losses, document.checkpoint.updates, title, ending)


class _ProgressBar:
    """A bar on standard error; on a terminal it grows in place."""

    def __init__(self, total: int, *, is_quiet: bool) -> None:
        self._total = total
        self._is_quiet = is_quiet
        self._on_terminal = sys.stderr.isatty()
        self._shown = -1

    def show(self, made: int, loss: float) -> None:
        """Draw it, at most a hundred times (ten where lines cannot be redrawn)."""
        percent = 100 * made // self._total
        step = 1 if self._on_terminal else 10
        if self._is_quiet or percent // step == self._shown:
            return
        self._shown = percent // step
        done = "█" * (percent // 5)
        line = f"{percent:3d} % |{done:<20}| update {made:,} loss {loss:.6g}"
        start, end = ("\r", "") if self._on_terminal else ("", "\n")
        print(f"{start}{line:<70}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if not self._is_quiet and self._on_terminal:
            print(file=sys.stderr)


def _check(given: argparse.Namespace) -> int:
    status = 0
    for name in given.projects:
        try:
            _load(name)
        except CommandError as error:
            print(error, file=sys.stderr)
            status = error.status
        else:
            print(f"{name}: ok")
    return status


def _screenshot(given: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    document = _load(given.project)
    from bpviz_desktop.app import screenshot

    picture = screenshot(
        document,
        size=given.size,
        theme=given.theme,
        updates=given.updates,
        term=given.term,
    )
    _write(given.output, picture)
    return 0


def _window(given: argparse.Namespace) -> int:
    if not _has_display():
        verbs = ", ".join(VERBS[:-1]) + f" and {VERBS[-1]}"
        raise CommandError(
            f"There is no display to open a window on; {verbs} work without one.", 1
        )
    path = Path(given.project) if given.project else None
    if path is not None:
        _load(str(path))
    from bpviz_desktop.app import main as run_window

    return run_window(path)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.split(":")[0] in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

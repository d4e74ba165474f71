"""The command line: train, trace, check and draw without a window.

Heavy modules are imported where a verb needs them, to start faster; Qt only for the
window, a plot or a screenshot.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bpviz_desktop.cli.output import (
    Interrupts,
    ProgressBar,
    StoppedError,
    about,
    expect_format,
    expect_writable,
    is_same_file,
    write,
)
from bpviz_desktop.cli.words import (
    DONE,
    FAILED,
    REFUSED,
    VERBS,
    CommandError,
    verb_parser,
    window_parser,
)
from bpviz_desktop.qt_imports import import_qt

if TYPE_CHECKING:
    from bpviz_desktop.engine.training import Divergence
    from bpviz_desktop.model.document import Document
    from bpviz_desktop.model.project.file import FileStamp
    from bpviz_desktop.model.run.train_job import Trained

_PLOT_ENDINGS = (".png", ".svg", ".pdf")
_PICTURES = ("png", "svg", "pdf")
_WINDOW = (1600, 1000)
# A trace that is written by then needs no bar.
_PATIENCE_SECONDS = 1.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(words)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except SystemExit as stop:  # argparse, after --help and --version
        return int(stop.code or 0)
    except CommandError as error:
        return _told(str(error), error.status)
    except KeyboardInterrupt:
        return _told("Interrupted; nothing was written.", 130)
    except StoppedError as stop:
        return _told("Stopped; nothing more was written.", stop.status)
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
    if sys.stderr is not None:
        print(words, file=sys.stderr)
    return status


def _run(words: list[str]) -> int:
    if words and words[0] in VERBS:
        given = verb_parser(words[0]).parse_args(words[1:])
        import numpy as np

        # Numbers that are not finite are told, not warned of.
        with np.errstate(all="ignore"):
            return _RUN[words[0]](given)
    _expect_no_verb(words)
    return _window(window_parser().parse_args(words))


def _expect_no_verb(words: list[str]) -> None:
    """Tell a mistyped verb from the name of a project."""
    from bpviz_desktop.model.project.quoting import escaped

    if not words or words[0].startswith("-") or os.path.exists(words[0]):
        return
    near = difflib.get_close_matches(words[0], VERBS, 1)
    if not near and len(words) == 1:
        return
    known = f"did you mean {near[0]}?" if near else f"the verbs are {', '.join(VERBS)}."
    raise CommandError(f"no verb {escaped(words[0][:40])}: {known}", REFUSED)


def _load(name: str) -> tuple[Document, FileStamp | None]:
    """Read a project and its stamp from a file, or a project from `-`."""
    from bpviz_desktop.model.project.file import (
        LARGEST_FILE,
        ProjectError,
        load_stamped,
        parse,
    )

    if not name:
        raise CommandError("The name of the project is empty.", REFUSED)
    try:
        if name == "-":
            data = sys.stdin.buffer.read(LARGEST_FILE + 1) if sys.stdin else b""
            return parse(data, "standard input"), None
        return load_stamped(Path(name))
    except ProjectError as error:
        raise CommandError(str(error), REFUSED) from None
    except (OSError, ValueError) as error:
        raise CommandError(about(name, "read", error), REFUSED) from None


def _trace(given: argparse.Namespace) -> int:
    from bpviz_desktop.cli import solution
    from bpviz_desktop.model.project.trace_export import FORMATS
    from bpviz_desktop.model.screen.lesson import trace_of

    expect_format(given.format, (*FORMATS, *solution.FORMATS))
    is_handout = given.format in solution.FORMATS
    if is_handout:
        solution.expect_sensible(given)
    elif given.blank or given.exact or given.variant is not None:
        raise CommandError(
            "--blank, --exact and --variant go with --format markdown, latex or html.",
            REFUSED,
        )
    expect_writable(given.project, given.output)
    document, _ = _load(given.project)
    if given.variant is not None:
        document = solution.other_numbers(document, given.variant)
    try:
        trace = trace_of(document, given.samples)
    except IndexError as error:
        raise CommandError(f"--samples: {error}.", REFUSED) from None
    if is_handout:
        return solution.write_solution(given, document, trace)
    bar: ProgressBar | None = None

    def watch(made: int, total: int) -> None:
        nonlocal bar
        bar = bar or ProgressBar(total, patience=_PATIENCE_SECONDS)
        bar.show(made, f"term {made:,} of {total:,}")

    text = FORMATS[given.format](document, trace, not given.no_terms, watch)
    try:
        write(given.output, (part.encode() for part in text))
    finally:
        if bar is not None:
            bar.end()
    return DONE


def _train(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.run.train_job import has_room, train, updates_of_epochs

    if given.plot and given.plot != "-":
        ending = Path(given.plot).suffix.lower()
        if ending not in _PLOT_ENDINGS:
            known = ", ".join(_PLOT_ENDINGS)
            raise CommandError(f"--plot: a plot must end in {known}.", REFUSED)
    expect_writable(given.project, given.csv, given.plot, save=given.save)
    document, stamp = _load(given.project)
    updates = given.updates or updates_of_epochs(document, given.epochs)
    if not has_room(document, updates):
        raise CommandError(
            f"{given.project}: its counters would exceed 2⁶²; nothing was done.",
            REFUSED,
        )
    bar = ProgressBar(updates, is_quiet=given.quiet)
    with Interrupts() as interrupts:
        trained = train(
            document,
            updates,
            lambda made, loss: bar.show(made, f"update {made:,} loss {loss:.6g}"),
            lambda: interrupts.caught is not None,
            measures=bool(given.csv or given.plot),
        )
        bar.end()
        is_own = given.save is not None and is_same_file(given.save, given.project)
        _write_outputs(given, trained, stamp if is_own else None)
        if interrupts.caught is not None:
            raise CommandError(_interrupted(trained, updates), interrupts.status)
    if trained.divergence is None:
        return DONE
    raise CommandError(_diverged(trained.divergence, document), FAILED)


def _interrupted(trained: Trained, asked: int) -> str:
    made = len(trained.losses)
    at = trained.document.checkpoint.updates
    return (
        f"Interrupted after {made} of {asked} updates, at update {at}; the outputs "
        "hold what was done until then."
    )


def _write_outputs(
    given: argparse.Namespace, trained: Trained, expected: FileStamp | None
) -> None:
    """Write what was asked for; one that fails does not keep the others back."""
    from bpviz_desktop.model.project.file import checked_dump

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
            write(name, (data(),), expected=expected if name == given.save else None)
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
        from bpviz_desktop.views.plots.report import training_report
    except ImportError as error:
        raise _no_qt(error) from None
    ending = "png" if name == "-" else Path(name).suffix.lower().lstrip(".")
    return training_report(trained, ending)


def _no_qt(error: ImportError) -> CommandError:
    return CommandError(f"Qt cannot be loaded: {error}.", FAILED)


def _check(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.project.quoting import escaped

    status = DONE
    for name in given.projects:
        try:
            _load_any(name)
        except CommandError as error:
            status = _told(str(error), REFUSED)
        else:
            write("-", (f"{escaped(name)}: ok\n".encode(errors="replace"),))
    return status


def _load_any(name: str) -> None:
    """Read a project, or by its ending a lesson with its project."""
    from bpviz_desktop.model.guided.reader import ENDING, load_guide
    from bpviz_desktop.model.project.error import ProjectError

    if not name.endswith(ENDING):
        _load(name)
        return
    try:
        load_guide(Path(name))
    except ProjectError as error:
        raise CommandError(str(error), REFUSED) from None
    except (OSError, ValueError) as error:
        raise CommandError(about(name, "read", error), REFUSED) from None


def _screenshot(given: argparse.Namespace) -> int:
    ending = "png"
    if given.output != "-":
        ending = Path(given.output).suffix.lower().lstrip(".")
    known = _PICTURES if given.canvas else _PICTURES[:1]
    if ending not in known:
        endings = " or ".join(f".{each}" for each in known)
        what = "picture of the network" if given.canvas else "screenshot"
        raise CommandError(f"-o: a {what} must end in {endings}.", REFUSED)
    if given.canvas and given.size:
        raise CommandError("--size: the network is as large as it needs.", REFUSED)
    expect_writable(given.project, given.output)
    document, _ = _load(given.project)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        import_qt()
        from bpviz_desktop.app import screenshot
    except ImportError as error:
        raise _no_qt(error) from None
    picture, divergence = screenshot(
        document,
        size=given.size or _WINDOW,
        theme=given.theme,
        updates=given.updates,
        term=given.term,
        canvas=ending if given.canvas else None,
    )
    write(given.output, (picture,))
    if divergence is not None:
        raise CommandError(_diverged(divergence, document), FAILED)
    return DONE


def _import(given: argparse.Namespace) -> int:
    from bpviz_desktop.cli.table_import import import_table

    return import_table(given)


def _diagnose(given: argparse.Namespace) -> int:
    from bpviz_desktop.cli.diagnosis import diagnose_project, expect_sensible

    expect_sensible(given)
    document, _ = _load(given.project)
    return diagnose_project(given, document)


def _export(given: argparse.Namespace) -> int:
    from bpviz_desktop.model.code.programs import PROGRAMS, program_parts

    expect_format(given.to, tuple(PROGRAMS), "--to")
    expect_writable(given.project, given.output)
    document, _ = _load(given.project)
    write(given.output, program_parts(document, given.to))
    return DONE


_RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "trace": _trace,
    "train": _train,
    "check": _check,
    "screenshot": _screenshot,
    "import": _import,
    "diagnose": _diagnose,
    "export": _export,
}


def _window(given: argparse.Namespace) -> int:
    if given.project == "-":
        raise CommandError("The window cannot read standard input.", REFUSED)
    from bpviz_desktop.cli.display import has_display

    if not has_display():
        verbs = f"{', '.join(VERBS[:-1])} and {VERBS[-1]}"
        raise CommandError(
            f"There is no display to open a window on; {verbs} work without one.",
            FAILED,
        )
    try:
        import_qt()
        from bpviz_desktop.settings import users_settings
        from bpviz_desktop.translation import speak

        settings = users_settings()
        # Before the words of the window are imported.
        speak(settings.value("language"))
        from bpviz_desktop.app import main as run_window
    except ImportError as error:
        raise _no_qt(error) from None
    if given.project is None:
        return run_window(settings)
    return run_window(settings, Path(given.project), lambda path: _load(str(path)))

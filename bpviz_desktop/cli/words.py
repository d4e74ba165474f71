"""The words of the command line: verbs, options, and what they may be."""

from __future__ import annotations

import argparse
import csv
import re
from typing import NoReturn

from bpviz_desktop import __version__
from bpviz_desktop.model.project.quoting import escaped

VERBS = ("trace", "train", "check", "screenshot", "import", "diagnose", "export")
DONE, FAILED, REFUSED = 0, 1, 2
# The window is never smaller; a picture of 8K takes some 300 MB while it is made.
SMALLEST_SIZE = (800, 520)
MOST_PIXELS = 7680 * 4320
_LONGEST_MESSAGE = 400
_VERBS_HELP = """\
verbs, which need no display (`bpviz-desktop VERB --help` tells more):
  trace PROJECT        write one whole update with every number
  train PROJECT        train on from where the project stands
  check PROJECT...     validate projects
  screenshot PROJECT   draw the window into a PNG
  import DATA.csv      make a project of a table
  diagnose PROJECT     say why it does not learn
  export PROJECT       write it as a program, in PyTorch or NumPy

A project whose name is that of a verb is opened as ./NAME. `-` is standard input or
output. Exit status: 0 done, 1 it could not be done, 2 wrong call or refused project,
130 or 143 interrupted.
"""


class CommandError(Exception):
    """One sentence for standard error, and the exit status."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(words)
        self.status = status


class Parser(argparse.ArgumentParser):
    """Tells a wrong call in one sentence, without the usage."""

    def error(self, message: str) -> NoReturn:
        """Raise a CommandError instead of printing the usage."""
        words = escaped(message)[:_LONGEST_MESSAGE]
        raise CommandError(f"{self.prog}: {words}; see {self.prog} --help.", REFUSED)


def verb_parser(verb: str) -> Parser:
    """Return the parser of what follows a verb."""
    parser = Parser(f"bpviz-desktop {verb}", allow_abbrev=False)
    build = {
        "trace": _trace_words,
        "train": _train_words,
        "check": _check_words,
        "screenshot": _screenshot_words,
        "import": _import_words,
        "diagnose": _diagnose_words,
        "export": _export_words,
    }
    build[verb](parser)
    return parser


def _trace_words(parser: Parser) -> None:
    parser.description = "Write the first update that train would make."
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--format",
        default="json",
        help="json (default), text, or a hand-out as markdown, latex, html",
    )
    parser.add_argument(
        "--blank",
        action="store_true",
        help="of a hand-out: leave the results out, with the answers at the end",
    )
    parser.add_argument(
        "--variant",
        type=_natural,
        metavar="SEED",
        help="of a hand-out: other weights, biases and inputs, drawn from a seed",
    )
    parser.add_argument(
        "--exact",
        action="store_true",
        help="of a hand-out: numbers with all digits, not as the window shows them",
    )
    parser.add_argument(
        "--samples", type=_indices, help="one micro-batch of these, such as 0,2"
    )
    parser.add_argument(
        "--no-terms", action="store_true", help="leave the single terms out of the JSON"
    )
    parser.add_argument("-o", "--output", default="-", metavar="FILE")


def _train_words(parser: Parser) -> None:
    parser.description = "Train on from where the project stands."
    parser.add_argument("project", metavar="PROJECT")
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--updates", type=_count, metavar="N")
    length.add_argument(
        "--epochs",
        type=_count,
        metavar="N",
        help="to the end of the N-th epoch from here, one that has begun included",
    )
    parser.add_argument("--save", metavar="FILE", help="the trained project")
    parser.add_argument("--csv", metavar="FILE", help="the loss before every update")
    parser.add_argument("--plot", metavar="FILE", help="the losses, as .png .svg .pdf")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")


def _check_words(parser: Parser) -> None:
    parser.description = "Validate projects; status 2 if any is refused."
    parser.add_argument("projects", nargs="+", metavar="PROJECT")


def _screenshot_words(parser: Parser) -> None:
    parser.description = "Draw the main window, or the network alone."
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("-o", "--output", required=True, metavar="FILE.png")
    parser.add_argument(
        "--canvas",
        action="store_true",
        help="the network alone, as large as it needs; also .svg and .pdf",
    )
    parser.add_argument("--size", type=_size, metavar="WxH", help="1600x1000")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument(
        "--updates", type=_natural, default=0, metavar="N", help="to make first"
    )
    parser.add_argument(
        "--term", type=_natural, default=0, metavar="K", help="of the next update"
    )


def _import_words(parser: Parser) -> None:
    parser.description = (
        "Make a project of a table. Delimiter, decimal mark, encoding and header are "
        "recognised; the window's File > Import shows them and lets you choose others."
    )
    parser.add_argument("table", metavar="DATA.csv")
    parser.add_argument("-o", "--output", required=True, metavar="PROJECT.bpviz")
    parser.add_argument(
        "--targets", type=_names, metavar="NAME,…", help="default: the last column"
    )
    parser.add_argument(
        "--inputs",
        type=_names,
        metavar="NAME,…",
        help="default: all others that hold numbers; words become classes",
    )
    parser.add_argument(
        "--hidden",
        type=_sizes,
        default=(8, 8),
        metavar="8,8",
        help='neurons of the hidden layers, "" for none',
    )
    parser.add_argument("--activation", default="tanh", help="of the hidden layers")
    parser.add_argument(
        "--scaling", choices=("z_score", "min_max", "none"), default="z_score"
    )
    parser.add_argument(
        "--missing",
        choices=("refuse", "drop", "mean"),
        default="refuse",
        help="rows that lack a value: refuse them, leave them out, or take the mean",
    )
    parser.add_argument(
        "--classes", action="store_true", help="whole numbers of the target are classes"
    )
    parser.add_argument("--test-share", type=_share, default=0.2, metavar="0.2")
    parser.add_argument("--seed", type=_natural, default=0, metavar="0")


def _diagnose_words(parser: Parser) -> None:
    parser.description = (
        "Train on from where the project stands, and say what keeps it from learning; "
        "the project's file stays as it is."
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--updates", type=_natural, required=True, metavar="N", help="to make first"
    )
    parser.add_argument("--format", default="text", help="text (default) or json")
    parser.add_argument("-o", "--output", default="-", metavar="FILE")


def _export_words(parser: Parser) -> None:
    parser.description = (
        "Write network, data and training as a program that stands alone: "
        "`python FILE.py --updates N` prints what `train --csv` writes."
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--to", required=True, metavar="LANGUAGE", help="pytorch or numpy"
    )
    parser.add_argument("-o", "--output", default="-", metavar="FILE.py")


def window_parser() -> Parser:
    """Return the parser of a call without a verb."""
    parser = Parser(
        "bpviz-desktop",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Step through a neural network's learning; without a verb the "
        "window opens.",
        epilog=_VERBS_HELP,
    )
    parser.add_argument(
        "project", nargs="?", metavar="PROJECT", help="a .bpviz file to open"
    )
    parser.add_argument(
        "--version", action="version", version=f"bpviz-desktop {__version__}"
    )
    return parser


def _natural(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,15}", text):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number")
    return int(text)


def _count(text: str) -> int:
    number = _natural(text)
    if number < 1:
        raise argparse.ArgumentTypeError("expected at least 1")
    return number


def _indices(text: str) -> tuple[int, ...]:
    indices = tuple(_natural(part) for part in text.split(","))
    if len(set(indices)) != len(indices):
        raise argparse.ArgumentTypeError("a sample is named twice")
    return indices


def _names(text: str) -> tuple[str, ...]:
    """Names between commas; one with a comma in it stands in double quotes."""
    names = tuple(name.strip() for name in next(csv.reader([text]), []))
    if not names or not all(names):
        raise argparse.ArgumentTypeError("a name of a column is empty")
    if len(set(names)) != len(names):
        raise argparse.ArgumentTypeError("a column is named twice")
    return names


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(map(_count, text.split(","))) if text.strip() else ()


def _share(text: str) -> float:
    if not re.fullmatch(r"[0-9]*\.?[0-9]*", text) or not text.strip("."):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number")
    share = float(text)
    if not 0 <= share < 1:
        raise argparse.ArgumentTypeError(f"expected 0 to below 1, found {text[:40]}")
    return share


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(
            f"{text[:40]!r} is not a size such as 1600x1000"
        )
    width, height = int(match[1]), int(match[2])
    if width < SMALLEST_SIZE[0] or height < SMALLEST_SIZE[1]:
        least = "x".join(map(str, SMALLEST_SIZE))
        raise argparse.ArgumentTypeError(f"expected at least {least}, found {text}")
    if width * height > MOST_PIXELS:
        raise argparse.ArgumentTypeError(
            f"expected at most {MOST_PIXELS} pixels, as 7680x4320, found {text}"
        )
    return width, height

"""Why a project is refused, as lines for people."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from bpviz_desktop.model.project.quoting import escaped

LONGEST_LINE = 500
MOST_PROBLEMS = 20
_LONGEST_FILE_NAME = 120
_LONGEST_PLACE = 160

# A place such as `network.layers[0].units`, and what is wrong there.
Problem = tuple[str, str]


class ProjectError(ValueError):
    """Why a project was refused.

    Attributes
    ----------
    problems : tuple of str
        For each problem one line of at most 500 characters,
        `FILE: PLACE: what is wrong, what was expected`.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(map(_one_line, problems))
        super().__init__("\n".join(self.problems))

    @classmethod
    def of(cls, file: str, problems: Iterable[Problem]) -> ProjectError:
        """Write out the first problems found in `file`."""
        name = _shortened(escaped(file), _LONGEST_FILE_NAME)
        return cls(
            f"{name}: {_shortened(place, _LONGEST_PLACE)}: {what}"
            for place, what in islice(problems, MOST_PROBLEMS)
        )


class NewerVersionError(ProjectError):
    """A newer version of the program wrote the file."""


def _shortened(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    half = longest // 2 - 1
    return f"{text[:half]}…{text[-half:]}"


def _one_line(text: str) -> str:
    line = escaped(text)
    return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 1]}…"

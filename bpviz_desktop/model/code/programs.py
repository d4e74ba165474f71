"""A project as a program: its languages, and the bytes of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bpviz_desktop.model.code.in_numpy import numpy_core, numpy_program
from bpviz_desktop.model.code.in_torch import torch_core, torch_program
from bpviz_desktop.model.code.lines import Line
from bpviz_desktop.model.document import Document

PROGRAMS: dict[str, Callable[[Document], Iterator[Line]]] = {
    "pytorch": torch_program,
    "numpy": numpy_program,
}


CORES: dict[str, Callable[[Document], list[Line]]] = {
    "pytorch": torch_core,
    "numpy": numpy_core,
}


def program_parts(document: Document, language: str) -> Iterator[bytes]:
    """The file piece by piece; `language` is a key of PROGRAMS."""
    for line in PROGRAMS[language](document):
        yield f"{line.text}\n".encode()

"""Targets and answers in a word or two, for tables."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import tr
from bpviz_desktop.model.answers import classes_of
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.numbers.written import fixed, short
from bpviz_desktop.model.screen.prediction import is_of_classes

# Of more outputs nobody reads all.
_MOST = 3


def class_said(data: Data, k: int) -> str:
    """The name of a class, or its number."""
    if data.classes is not None and k < len(data.classes):
        return data.classes[k]
    return str(k) if data.targets.shape[1] == 1 else tr("class {number}", number=k + 1)


def target_said(data: Data, y: Floats) -> str:
    """A target (K,): its class, or its numbers."""
    if is_of_classes(data):
        return class_said(data, int(classes_of(y[None])[0]))
    return " · ".join(short(float(value)) for value in y[:_MOST]) + _more(y)


def answer_said(data: Data, answer: Floats, decimals: int) -> str:
    """An answer (K,): the class it stands for and its share, or its numbers."""
    if len(answer) == 1 or not is_of_classes(data) or not np.isfinite(answer).all():
        return _numbers(answer, decimals)
    k = int(classes_of(answer[None])[0])
    return f"{class_said(data, k)} {fixed(float(answer[k]), 2)}"


def _numbers(values: Floats, decimals: int) -> str:
    said = " · ".join(fixed(float(value), decimals) for value in values[:_MOST])
    return said + _more(values)


def _more(values: Floats) -> str:
    return " …" if len(values) > _MOST else ""

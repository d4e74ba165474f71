"""Exported programs, run here and compared with the training that they repeat."""

import contextlib
import io
import math
import runpy
import sys
from dataclasses import replace

from hypothesis import strategies as st
from random_problems import document_of, problems

from bpviz_desktop.engine.functions.schedules import SCHEDULES
from bpviz_desktop.model.code.programs import program_parts
from bpviz_desktop.model.run.train_job import train

_SCHEDULES = [
    SCHEDULES.choice("constant"),
    SCHEDULES.choice("constant", warmup=7),
    SCHEDULES.choice("step", every=9, factor=0.5),
    SCHEDULES.choice("exponential", factor=0.99),
    SCHEDULES.choice("cosine", updates=50, floor=1e-4, warmup=3),
    SCHEDULES.choice("inverse", decay=0.01),
]


@st.composite
def documents(draw):
    """Projects of all sorts, some of them in the middle of a run or with tests."""
    document = document_of(draw(problems()))
    schedule = draw(st.sampled_from(_SCHEDULES))
    document = replace(document, training=replace(document.training, schedule=schedule))
    if draw(st.booleans()):
        data = document.data
        tests = data.inputs[::-1].copy(), data.targets[::-1].copy()
        data = replace(data, test_inputs=tests[0], test_targets=tests[1])
        document = replace(document, data=data)
    return after(document, draw(st.sampled_from([0, 0, 3, 10])))


def after(document, updates):
    """The document when so many updates have been made."""
    return train(document, updates, lambda made, loss: None).document


def csv_of(document, updates):
    """What `train --csv` writes."""
    trained = train(document, updates, lambda made, loss: None, measures=True)
    return trained.as_csv().decode()


def write_program(document, language, path):
    """Export into a file."""
    path.write_bytes(b"".join(program_parts(document, language)))
    return path


def run_here(path, *words):
    """What a program prints, and what it exits with (0 or a sentence)."""
    out, before = io.StringIO(), sys.argv
    sys.argv = [str(path), *words]
    try:
        with contextlib.redirect_stdout(out):
            runpy.run_path(str(path), run_name="__main__")
    except SystemExit as stop:
        return out.getvalue(), stop.code
    finally:
        sys.argv = before
    return out.getvalue(), 0


def expect_same(got, wanted, within=1e-9):
    """Two CSVs: the same rows, numbers within 1e-9 (relative to what exceeds 1)."""
    got, wanted = got.splitlines(), wanted.splitlines()
    assert got[0] == wanted[0] and len(got) == len(wanted)
    for row, other in zip(got[1:], wanted[1:], strict=True):
        cells, others = row.split(","), other.split(",")
        assert cells[:2] == others[:2]
        for one, two in zip(cells[2:], others[2:], strict=True):
            if not one or not two or two == "nan":
                assert one == two
                continue
            gap = abs(float(one) - float(two))
            assert math.isfinite(gap) and gap <= within * max(1.0, abs(float(two)))

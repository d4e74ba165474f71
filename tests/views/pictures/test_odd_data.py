"""Pictures and tables of odd data: something sensible, or one sentence; no fault."""

import math
from dataclasses import replace

import numpy as np
import pytest
from driving import train
from paths import EXAMPLES
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from bpviz_desktop.engine.network import frozen
from bpviz_desktop.model.beginning import empty
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.prediction import answers_to

NAMES = (
    "without_tests",
    "one_sample",
    "many_outputs",
    "many_classes",
    "constant_inputs",
    "huge_inputs",
    "tiny_inputs",
    "many_inputs",
)


def _example(name: str) -> Document:
    return load(EXAMPLES / f"{name}.bpviz")


def _with_inputs(document: Document, change) -> Document:
    data = document.data
    inputs, tests = (frozen(change(x)) for x in (data.inputs, data.test_inputs))
    return replace(document, data=replace(data, inputs=inputs, test_inputs=tests))


def odd_project(name: str) -> Document:
    """One of NAMES."""
    if name == "without_tests":
        document = _example("circles")
        data = document.data
        none = replace(
            data,
            test_inputs=frozen(data.test_inputs[:0]),
            test_targets=frozen(data.test_targets[:0]),
        )
        return replace(document, data=none)
    if name == "one_sample":
        document = _example("circles")
        data = document.data
        one = replace(
            data,
            inputs=frozen(data.inputs[:1]),
            targets=frozen(data.targets[:1]),
            test_inputs=frozen(data.test_inputs[:0]),
            test_targets=frozen(data.test_targets[:0]),
        )
        return replace(document, data=one)
    if name == "many_outputs":
        return empty((2, 3, 4096), "tanh", "squared_error")
    if name == "many_classes":
        document = empty((2, 4, 300), "tanh", "cross_entropy")
        rng = np.random.default_rng(0)
        data = replace(
            document.data,
            inputs=frozen(rng.normal(size=(400, 2))),
            targets=frozen(np.eye(300)[rng.integers(300, size=400)]),
        )
        return replace(document, data=data)
    if name == "constant_inputs":
        return _with_inputs(_example("circles"), lambda x: np.full_like(x, 3.5))
    if name == "huge_inputs":
        return _with_inputs(_example("circles"), lambda x: x * 1e12)
    if name == "tiny_inputs":
        return _with_inputs(_example("circles"), lambda x: x * 1e-12)
    return empty((12, 4, 1), "tanh", "squared_error")


@pytest.fixture
def program(open_program):
    program = open_program("one_neuron")
    program.window.resize(1280, 800)
    return program


def settled(program):
    for _ in range(400):
        QApplication.processEvents()
        QTest.qWait(2)
        if not program.runner.awaited:
            return


def table_rows(program, name):
    model = program.window.findChild(QTableView, name).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("name", NAMES)
def test_that_every_tab_bears_odd_data(program, name):
    program.intents.replace_document(odd_project(name))
    stage, panels = program.workspace.stage, program.workspace.panels
    program.intents.show_maps(True)
    train(program, 12)
    session = program.store.session
    assert session.update == 12 or session.divergence is not None
    for curve in ("accuracy_panel", "gradients_panel", "weights_panel", "rate_panel"):
        stage.bring(curve)
        QApplication.processEvents()
        assert panels[curve].view is not None
    picture, batch = panels["prediction_view"], panels["batch_view"]
    for at in range(picture.part.count()):
        picture.part.setCurrentIndex(at)
        picture.part.activated.emit(at)
        settled(program)
        assert not program.window.grab().isNull()
    results = picture.results
    assert results is not None and results.is_of(program.store.session.document)
    rows = table_rows(program, "predictions_table")
    data = session.document.data
    assert len(rows) == len(data.inputs) + len(data.test_inputs)
    stage.bring("batch_view")
    batch.part.setCurrentIndex(1)
    batch.part.activated.emit(1)
    for _ in range(1000):
        settled(program)
        if batch.noise is not None:
            break
    assert batch.noise is not None
    words = batch._words.text()
    assert "nan" not in words.lower() and "inf" not in words.lower()
    program.window.actions_by_name["view_maximise_pictures"].trigger()
    settled(program)
    assert not program.window.grab().isNull()


@pytest.mark.parametrize("name", ["constant_inputs", "huge_inputs", "tiny_inputs"])
def test_that_the_picture_holds_the_samples(program, name):
    program.intents.replace_document(odd_project(name))
    settled(program)
    prediction = program.workspace.panels["prediction_view"].prediction
    document = program.store.session.document
    for end, column in zip(prediction.ends, document.data.inputs.T, strict=True):
        assert end.low < column.min() <= column.max() < end.high
        assert math.isfinite(end.high - end.low)
    x = np.array([[end.low for end in prediction.ends]])
    corner = prediction.answers[-1, 0]
    np.testing.assert_allclose(corner, answers_to(document, x)[0], rtol=1e-9)

"""The tab Gradients by layer."""

import time

import pytest
from driving import train
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from bpviz_desktop.model.diagnosis.flow import DISTRIBUTIONS, QUANTITIES, flow_of


@pytest.fixture
def shown(open_program):
    program = open_program("problems/vanishing")
    program.window.resize(1440, 900)
    panel = program.workspace.panels["gradients_panel"]
    program.workspace.stage.bring("gradients_panel")
    train(program, 40)
    program.diagnoses.bring_up_to_date()
    QApplication.processEvents()
    return program, panel


def by_layer(panel, key):
    panel.way._group.button(1).click()
    choose(panel, key)


def choose(panel, key):
    panel.quantity.setCurrentIndex(panel.quantity.findData(key))
    panel.quantity.activated.emit(panel.quantity.currentIndex())
    QApplication.processEvents()


def test_the_two_ways(shown):
    _, panel = shown
    assert panel.view.isVisible() and not panel.flow.isVisible()
    by_layer(panel, "dL_dz")
    assert panel.flow.isVisible() and not panel.view.isVisible()
    assert not panel.legend.isVisible()
    panel.way._group.button(0).click()
    assert panel.view.isVisible() and panel.legend.isVisible()
    assert panel.quantity.count() == len(QUANTITIES) and panel.key == "dL_dW"


@pytest.mark.parametrize("key", QUANTITIES)
def test_every_quantity_over_the_updates(shown, key):
    program, panel = shown
    choose(panel, key)
    lines = panel.chart(program.store.session).lines
    assert [line.name for line in lines][-1] == "Output" and len(lines) == 11
    if key == "dL_dW":
        return  # The norm of the batches, measured while it trains.
    probes = program.store.session.diagnosis.evidence.probes
    x, y = lines[0].numbers.table()
    assert x.tolist() == [each.updates for each in probes]
    assert y.tolist() == [QUANTITIES[key].of(each)[0] for each in probes]


@pytest.mark.parametrize("key", QUANTITIES)
def test_that_what_is_drawn_is_what_was_measured(shown, key):
    program, panel = shown
    by_layer(panel, key)
    flow = flow_of(program.store.session.diagnosis.evidence, key)
    assert panel.flow._flow.now.tolist() == flow.now.tolist()
    area = panel.flow._area
    assert panel.flow.layer_at(area.left() + 1) == 1
    assert panel.flow.layer_at(area.right() - 1) == 11
    assert panel.flow.layer_at(area.left() - 1) is None
    assert panel.flow.words_of(flow, 11).startswith("Output: ")


@pytest.mark.parametrize("key", DISTRIBUTIONS)
def test_that_histograms_belong_to_what_is_on_the_screen(shown, key):
    program, panel = shown
    by_layer(panel, key)
    end = time.monotonic() + 30
    while not panel.histograms._rows and time.monotonic() < end:
        QApplication.processEvents()
    assert len(panel.histograms._rows) == 11
    spread = panel._spread
    assert spread.checkpoint is program.store.session.document.checkpoint
    program.intents.show_update(3)
    assert panel.histograms._rows == ()
    while not panel.histograms._rows and time.monotonic() < end:
        QApplication.processEvents()
    assert panel._spread is not spread


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (800, 520)])
def test_that_it_draws_in_any_window(shown, size):
    program, panel = shown
    program.window.resize(*size)
    for key in (*QUANTITIES, *DISTRIBUTIONS):
        by_layer(panel, key)
        assert not program.window.grab().toImage().isNull()
    assert panel.flow.mapTo(program.window, QPoint(0, 0)).x() >= 0

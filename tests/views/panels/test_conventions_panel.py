"""The card of conventions: rows that apply, choices that reach the document."""

import pytest
from explained import document, session_of
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from bpviz_desktop.model import edits
from bpviz_desktop.views.panels.settings.conventions import ConventionsPanel
from bpviz_desktop.views.widgets.number_field import NumberSpin

FIELDS = frozenset({"document"})


class Asked:
    """Intents that keep what is asked for."""

    def __init__(self):
        self.edits = []

    def edit(self, change, *positional, **named):
        self.edits.append((change, positional, named))


@pytest.fixture
def panel(qtbot):
    made = ConventionsPanel(Asked())
    qtbot.addWidget(made)
    return made


def shown(panel, made):
    panel.show_session(session_of(made), FIELDS)
    return {
        widget.objectName()
        for kind in (QComboBox, NumberSpin, QSpinBox)
        for widget in panel.findChildren(kind)
        if widget.isVisibleTo(panel) and widget.objectName()
    }


def test_that_rows_come_and_go_with_what_they_apply_to(panel):
    plain = document("mazur_2_2_2")
    names = shown(panel, plain)
    assert {"squares_combo", "batch_combo", "l2_spin", "by_hand_spin"} <= names
    assert not names & {"velocity_combo", "epsilon_combo", "by_hand_scope_combo"}
    adam = edits.set_optimizer(plain, "adam", weight_decay=0.1)
    assert {
        "epsilon_combo",
        "bias_correction_combo",
        "decay_biases_combo",
    } <= shown(panel, adam)
    momentum = edits.set_optimizer(plain, "sgd", momentum=0.9)
    assert {"velocity_combo", "dampening_spin"} <= shown(panel, momentum)
    assert "by_hand_scope_combo" in shown(panel, edits.set_by_hand(plain, 2))
    assert "over_outputs_combo" in shown(panel, edits.set_loss(plain, "huber"))


def test_that_a_choice_is_one_edit_that_keeps_the_other_options(panel):
    made = edits.set_optimizer(document("mazur_2_2_2"), "sgd", momentum=0.9)
    shown(panel, made)
    combo = panel.findChild(QComboBox, "velocity_combo")
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    ((change, positional, named),) = panel.intents.edits
    after = change(made, *positional, **named)
    assert after.training.optimizer.word("velocity") == "step"
    assert after.training.optimizer["momentum"] == 0.9
    words = [each.text() for each in panel.findChildren(QLabel)]
    shown(panel, after)
    assert any("later steps only" in each.text() for each in panel.findChildren(QLabel))
    assert not any("later steps only" in each for each in words)


def test_that_what_is_refused_shows_what_holds(panel):
    made = edits.set_optimizer(document("mazur_2_2_2"), "sgd", momentum=0.9)
    shown(panel, made)
    spin = panel.findChild(NumberSpin, "dampening_spin")
    spin.setValue(0.5)  # the stub makes no edit
    assert spin.value() == 0.0

"""Steps back undo steps forward, whatever the network and however far they go."""

import numpy as np
import pytest
from driving import opened, put_away
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from random_problems import document_of, problems

from bpviz_desktop.views.shell.toolbar import GRANULARITIES


@pytest.fixture(scope="module")
def program(qapp):
    program = opened()
    yield program
    put_away(program)


def screen(program):
    """Everything on the screen, as pictures, and what it is drawn from."""
    QApplication.processEvents()
    session = program.store.session
    arrays = [
        array
        for batch in session.lesson.trace.micro_batches
        for layer in batch.layers
        for array in (layer.z, layer.a, layer.dL_da, layer.da_dz, layer.dL_dz)
    ]
    arrays.append(session.document.parameters.flat)
    # What is found of it comes a moment later, and its words take their room.
    program.diagnoses.bring_up_to_date()
    QApplication.processEvents()
    # The plot is left out: what was computed stays in the curve.
    window = program.window
    places = (window.bar, window.left, window.centre, window.right, window.statusBar())
    return session.cursor, arrays, [place.grab().toImage() for place in places]


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    # Making a failure smaller would take many minutes.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(
    problems(),
    st.lists(st.sampled_from(list(GRANULARITIES)), min_size=1, max_size=6),
)
def test_that_as_many_steps_back_bring_the_same_screen_back(program, made, steps):
    program.intents.replace_document(document_of(made))
    seen = []
    for granularity in steps:
        program.intents.set_granularity(granularity)
        seen.append((granularity, screen(program)))
        before = program.store.session.cursor
        program.intents.step_forward()
        if program.store.session.cursor == before:  # it would have diverged
            seen.pop()
            break
    for granularity, (cursor, arrays, pictures) in reversed(seen):
        program.intents.set_granularity(granularity)
        program.intents.step_back()
        program.intents.show_message("")
        now = screen(program)
        assert now[0] == cursor
        assert all(
            np.array_equal(one, other, equal_nan=True)
            for one, other in zip(now[1], arrays, strict=True)
        )
        for place, (one, other) in enumerate(zip(now[2], pictures, strict=True)):
            assert one == other, place

"""What all tests share: no screen, one BLAS thread, repeatable hypothesis."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

import bpviz_desktop  # noqa: E402, F401  (sets the threads before NumPy is imported)

settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("repeatable")


@pytest.fixture
def open_program(qapp):
    """Open windows on examples by name; they are put away after the test."""
    from driving import opened, put_away

    programs = []

    def open_(name="one_neuron"):
        programs.append(opened(name))
        return programs[-1]

    yield open_
    for program in programs:
        put_away(program)

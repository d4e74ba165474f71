"""What all tests share: no screen, English, one BLAS thread, profiles of hypothesis.

At home hypothesis draws new samples and remembers those that failed. With
`HYPOTHESIS_PROFILE=fixed` the samples are always the same.

With `BPVIZ_TEST_LANGUAGE` the window speaks "de", or "pseudo": for the few tests that
look for no English words.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

import bpviz_desktop  # noqa: E402, F401  (sets the threads before NumPy is imported)

if "BPVIZ_TEST_LANGUAGE" in os.environ:
    from pseudo import speak

    speak(os.environ["BPVIZ_TEST_LANGUAGE"])

_UNHURRIED = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    print_blob=True,
)
settings.register_profile("home", _UNHURRIED)
settings.register_profile("fixed", _UNHURRIED, derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "home"))


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

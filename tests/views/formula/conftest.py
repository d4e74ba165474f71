"""Formulas are set in the bundled fonts."""

import pytest

from bpviz_desktop.views.look.fonts import load_fonts


@pytest.fixture(autouse=True)
def fonts(application):
    """Loaded before the first box."""
    load_fonts()

"""What tests of views share."""

import pytest


@pytest.fixture(autouse=True)
def application(qapp):
    """Fonts crash without one, also where no widget is made.

    Which test a process runs first is left to chance.
    """
    return qapp

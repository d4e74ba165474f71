"""An inspector on the screen."""

import pytest
from asked import RecordingIntents

from bpviz_desktop.views.panels.why.inspector import Inspector


@pytest.fixture
def inspector(qtbot):
    panel = Inspector(RecordingIntents())
    qtbot.addWidget(panel)
    panel.resize(340, 700)
    panel.show()
    return panel

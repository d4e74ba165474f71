"""At twice the size of text nothing is cut off, whatever the language.

The file that tries it in English is run again, by a process that speaks another one:
what words there are is settled when the program is imported.
"""

import os
import subprocess
import sys

import pytest
from paths import ROOT

FILE = ROOT / "tests" / "views" / "reach" / "test_cut_off.py"
CHOSEN = "2.0 and not circles and not mazur"


@pytest.mark.parametrize("language", ["de", "pseudo"])
def test_that_nothing_is_cut_off(language):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--no-header", FILE, "-k", CHOSEN],
        cwd=ROOT,
        env=environment | {"BPVIZ_TEST_LANGUAGE": language},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-6000:]
    assert " passed" in done.stdout

"""Nothing runs the benchmarks but a hand: that they still find what they import."""

import os
import subprocess
import sys

import pytest
from paths import ROOT

FOLDER = ROOT / "tests" / "benchmarks"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda p: p.stem)
def test_that_what_a_benchmark_imports_is_there(path):
    subprocess.run(
        [sys.executable, "-c", f"import {path.stem}"],
        cwd=FOLDER,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )

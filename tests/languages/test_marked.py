"""No text of the window was forgotten: a pseudo-language changes each that is marked.

What stays as it is, is a name.
"""

import os
import subprocess
import sys

from paths import ROOT

HELPERS = ROOT / "tests" / "helpers"
NAMES = """
exp identity leaky relu elu gelu silu sigmoid softmax softplus softsign tanh
adagrad adam adamw rmsprop numpy pytorch latex markdown and xor
iris fisher the use of multiple measurements in taxonomic problems
sepal petal sepa peta length width setosa versicolor virginica class
deep chain english deutsch fran ais espa
alt shift del ins delete home end left right space
cancel save discard scroll
"""


def found(*examples):
    """What a window on these examples shows and nobody has marked."""
    paths = os.pathsep.join(map(str, (HELPERS, HELPERS / "looking")))
    done = subprocess.run(
        [sys.executable, HELPERS / "looking" / "unmarked.py", NAMES, *examples],
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_that_every_text_is_marked():
    assert found("iris", "deep_sigmoid") == ""


def test_that_the_search_finds_what_is_not_marked(qapp):
    """A check that cannot fail would be none."""
    from PySide6.QtWidgets import QLabel, QWidget
    from unmarked import Found

    look, top = Found(["tanh"]), QWidget()
    QLabel("a tanh", top), QLabel("fóóúúnd", top), QLabel("forgotten", top)
    top.show()
    look.look_at(top)
    assert list(look.texts) == ["forgotten"]

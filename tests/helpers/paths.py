"""Where the examples and the data of the tests are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"
XOR = EXAMPLES / "xor.bpviz"
DATA = ROOT / "tests" / "data"

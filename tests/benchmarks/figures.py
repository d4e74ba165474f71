"""What every benchmark does with what it has measured: print it, or hand it on."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping


def tell(made: Mapping[str, float]) -> None:
    """Print figures by name, the unit at its end; with `--json` as one object."""
    if "--json" in sys.argv:
        print(json.dumps(made))
        return
    for name, value in made.items():
        what, _, unit = name.rpartition(", ")
        print(f"{what:<44} {value:10.4g} {unit}")

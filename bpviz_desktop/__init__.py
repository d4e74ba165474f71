"""bpviz desktop: step through a network's learning and ask every number why.

Start reading in `engine.textbook.passes` (the textbook), then `model.document`,
`controller.store` and `views.shell.main_window`. Imports point down only: views,
controller, model, engine.

For notebooks and scripts there are `load`, `trace`, `train` and `check_gradient`, see
`api`; they are imported when they are asked for.
"""

import os
from typing import Any

__all__ = ["__version__", "check_gradient", "load", "trace", "train"]

__version__ = "0.1.0"

# One BLAS thread: faster at these sizes, and exact replay needs it. It must be set
# before NumPy is imported for the first time.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def __getattr__(name: str) -> Any:
    """What notebooks ask for; the program itself starts without it."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("bpviz_desktop.api"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""bpviz desktop: step through a network's learning and ask every number why.

Start reading in `engine.textbook.passes` (the textbook), then `model.document`,
`controller.store` and `views.shell.main_window`. Imports point down only: views,
controller, model, engine.
"""

import os

__version__ = "0.1.0"

# One BLAS thread: faster at these sizes, and exact replay needs it. It must be set
# before NumPy is imported for the first time.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

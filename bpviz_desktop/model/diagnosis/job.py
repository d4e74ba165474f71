"""Training a project and saying what is the matter with it, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.model.diagnosis.diagnose import Diagnosis, examine, probed_updates
from bpviz_desktop.model.document import Document


def diagnosed(
    document: Document,
    updates: int,
    watch: Callable[[int], None] = lambda made: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Document, Diagnosis]:
    """Train so many updates on, fewer where it diverges or is stopped.

    Returns the project as it then stands, and the diagnosis. `watch` is told how many
    updates are made.
    """
    first = document.checkpoint.updates
    trainer = Trainer(document.problem, document.checkpoint)
    losses, kept = np.empty(updates), {first: document.checkpoint}
    made = 0
    for update in probed_updates(first, first + updates)[1:]:
        asked = update - first - made
        done = trainer.run(asked, losses[made : made + asked])
        made += done
        kept[first + made] = trainer.checkpoint()
        watch(made)
        if done < asked or is_stopped():
            break
    steps = examine(
        document.problem,
        lambda update: (document.problem, kept[update]),
        probed_updates(first, first + made),
        losses=losses[:made],
        divergence=trainer.divergence,
    )
    after = replace(document, checkpoint=kept[first + made])
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return after, finished.value

"""What views may know of the optimizers and clippings: their names and options."""

from __future__ import annotations

from bpviz_desktop.engine.functions import optimizers
from bpviz_desktop.engine.functions.clipping import CLIPPINGS

OPTIMIZERS = {kind: entry.title for kind, entry in optimizers.OPTIMIZERS.items()}
OPTIMIZER_OPTIONS = {
    kind: entry.options for kind, entry in optimizers.OPTIMIZERS.items()
}
CLIP_TITLES = {kind: entry.title for kind, entry in CLIPPINGS.items()}

"""The key of one number on the blackboard, shared by canvas, inspector and files."""

from __future__ import annotations

from typing import NamedTuple


class TermId(NamedTuple):
    """Names one number of one update.

    Attributes
    ----------
    kind : str
        What it is: "z", "a", "dL_dW", … (see `board.order`).
    layer, j, i : int or None
        Layer from 0 (the inputs), to-unit and from-unit from 0.
    sample : int or None
        Index of the sample in the data.
    micro_batch : int or None
        Which micro-batch of the update, from 0.

    Written `kind[layer][j][i]@sample#micro_batch`, leaving out what is None; inputs
    are `x[i]@sample`, targets `y[k]@sample`, and what comes back to inputs, the dL_da
    of layer 0, `dL_dx[i]@sample`.
    """

    kind: str
    layer: int | None = None
    j: int | None = None
    i: int | None = None
    sample: int | None = None
    micro_batch: int | None = None

    def __str__(self) -> str:
        kind, places = self.kind, (self.layer, self.j, self.i)
        if kind == "dL_da" and self.layer == 0:
            kind, places = "dL_dx", (None, self.j, None)
        indices = "".join(f"[{at}]" for at in places if at is not None)
        sample = "" if self.sample is None else f"@{self.sample}"
        batch = "" if self.micro_batch is None else f"#{self.micro_batch}"
        return f"{kind}{indices}{sample}{batch}"

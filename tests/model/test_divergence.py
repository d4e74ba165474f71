"""Where to go back to when a run has come to numbers that are not finite."""

import pytest

from bpviz_desktop.engine.training import Divergence
from bpviz_desktop.model.run.divergence import before_growth, stopped_sentence


@pytest.mark.parametrize(
    ("losses", "at"),
    [
        ([], 0),
        ([3.0], 0),
        ([3.0, 2.0, 1.0, 5.0, 80.0], 2),
        ([1.0, 2.0, 4.0], 0),
        ([4.0, 3.0, 2.0], 2),
        ([4.0, 1.0, 1.0, 9.0], 2),
    ],
)
def test_that_the_place_is_where_the_loss_began_to_grow(losses, at):
    assert before_growth(losses) == at


def test_that_the_sentence_names_no_place_where_one_already_is():
    told = Divergence(86, 1, "activation", float("inf"))
    assert stopped_sentence(told, 60, 10.0) == (
        "Training stopped at update 86: activation in layer 1 +∞. Go back to 60, "
        "before the loss grew, or lower the learning rate (10)."
    )
    assert "Go back to the start, before" in stopped_sentence(told, 0, 10.0)
    assert stopped_sentence(told, 85, 10.0).endswith(
        "+∞. Lower the learning rate (10)."
    )

"""What optimizers can be given: their own options, and what textbooks differ in."""

from __future__ import annotations

from bpviz_desktop.engine.registry import Choice, Option
from bpviz_desktop.language import tr


def rate(name: str, default: float, title: str, words: str) -> Option:
    """A number from 0 to below 1."""
    return Option(
        name, default, low=0.0, high=1.0, high_open=True, title=title, words=words
    )


def eps(default: float) -> Option:
    """What keeps a division from 0."""
    words = tr("Added under the division, which it keeps from 0.")
    return Option("eps", default, low=0.0, title="ε", words=words)


DECAY = Option(
    "weight_decay",
    0.0,
    low=0.0,
    title=tr("weight decay λ"),
    words=tr("Pulls every weight towards 0, by λ times itself."),
)
MOMENTUM = (
    rate("momentum", 0.0, tr("momentum μ"), tr("The share of the last step kept.")),
    Option(
        "nesterov",
        False,
        bool,
        title=tr("Nesterov"),
        words=tr("Looks ahead along the last step; needs a momentum."),
    ),
)

# Where textbooks differ. The default is PyTorch’s way.

DECAY_BIASES = Option(
    "decay_biases",
    True,
    bool,
    title=tr("Decay biases"),
    words=tr("Weight decay pulls biases too; without, they are spared."),
    needs="weight_decay",
    is_convention=True,
)
VELOCITY = Option(
    "velocity",
    "gradient",
    str,
    title=tr("Velocity of"),
    words=tr("What the velocity v gathers."),
    needs="momentum",
    choices={
        "gradient": tr(
            "v gathers gradients, and η multiplies v: a change of η acts at once."
        ),
        "step": tr(
            "v gathers η times the gradients: a change of η acts on later steps only."
        ),
    },
    is_convention=True,
)
DAMPENING = Option(
    "dampening",
    0.0,
    low=0.0,
    high=1.0,
    title=tr("Dampening d"),
    words=tr("The new gradient counts 1 − d; with d = μ the velocity is an average."),
    needs="momentum",
    is_convention=True,
)
BIAS_CORRECTION = Option(
    "bias_correction",
    True,
    bool,
    title=tr("Bias correction"),
    words=tr(
        "m and v, which begin at 0, are divided by 1 − βᵗ; "
        "without, the first hundred updates differ."
    ),
    is_convention=True,
)
INITIAL = Option(
    "initial",
    0.0,
    low=0.0,
    title=tr("Sum begins at"),
    words=tr(
        "What the sum of squares starts from: above 0, the first steps are shorter."
    ),
    is_convention=True,
)


def epsilon(*, has_hat: bool = False) -> Option:
    """Where ε stands under the division."""
    choices = {
        "outside": tr("√v + ε: beside the root."),
        "inside": tr(
            "√(v + ε): under the root, where it matters more as v gets small."
        ),
    }
    if has_hat:
        choices["hat"] = tr(
            "√v + ε before the corrections are applied, as in the short form of "
            "Adam’s paper."
        )
    return Option(
        "epsilon",
        "outside",
        str,
        title=tr("ε stands"),
        words=tr("Where ε stands under the division."),
        choices=choices,
        is_convention=True,
    )


def momentum_fault(choice: Choice) -> str | None:
    """What is wrong with SGD’s options together."""
    needing = {
        "nesterov": bool(choice["nesterov"]),
        "velocity": choice.word("velocity") != "gradient",
        "dampening": choice["dampening"] > 0,
    }
    if not choice["momentum"]:
        for name, is_set in needing.items():
            if is_set:
                return tr("{name} needs a momentum above 0", name=name)
    if choice["nesterov"] and choice["dampening"]:
        return tr("nesterov goes without dampening")
    return None

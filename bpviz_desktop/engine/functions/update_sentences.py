"""What a line of an update says of a parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bpviz_desktop.language import tr

Write = Callable[[float], str]
# What a line says of "w" or "b", given `lr` and the options, and a writer of numbers.
Sentence = Callable[[str, Mapping[str, float], Write], str]


def plain(words: str) -> Sentence:
    """The same words for every number."""
    return lambda letter, values, write: words


def rate_times(words: str) -> Sentence:
    """η, then these words."""
    return lambda letter, values, write: tr(
        "{write} times {words}", write=write(values["lr"]), words=words
    )


def _is_spared(letter: str, values: Mapping[str, float]) -> bool:
    return letter == "b" and not values["decay_biases"]


def on_decay(letter: str, values: Mapping[str, float], write: Write) -> str:
    """The gradient with weight decay."""
    if _is_spared(letter, values):
        return tr("Weight decay spares the biases.")
    return tr(
        "{write}·{letter} joins the gradient.",
        write=write(values["weight_decay"]),
        letter=letter,
    )


def on_shrinking(letter: str, values: Mapping[str, float], write: Write) -> str:
    """A weight after its decay, apart from the gradient."""
    if _is_spared(letter, values):
        return tr("Weight decay spares the biases.")
    share = values["lr"] * values["weight_decay"]
    return tr(
        "{letter} first shrinks by {share} of itself.",
        letter=letter,
        share=write(share),
    )


def on_velocity(letter: str, values: Mapping[str, float], write: Write) -> str:
    """The velocity, a running sum of gradients."""
    rate = write(values["momentum"])
    if values["dampening"]:
        part = write(1.0 - values["dampening"])
        text = tr(
            "{rate} of the last velocity plus {part} of the new gradient",
            rate=rate,
            part=part,
        )
        return tr("{words}; the first velocity is the gradient itself.", words=text)
    return tr("{rate} of the last velocity plus the new gradient.", rate=rate)


def on_step(letter: str, values: Mapping[str, float], write: Write) -> str:
    """The velocity, where it is the last step (`optimizer_options`)."""
    part = f"{write(1.0 - values['dampening'])} × " if values["dampening"] else ""
    rate, lr = write(values["momentum"]), write(values["lr"])
    return tr(
        "{rate} of the last step, less {part}{lr} times the gradient.",
        rate=rate,
        part=part,
        lr=lr,
    )

"""Write the projects that lessons need and no example is.

Run from the top of the repository: python packaging/make_lessons.py
"""

from dataclasses import replace
from pathlib import Path

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.model.project.file import load, save

ROOT = Path(__file__).resolve().parent.parent / "resources"


def main() -> None:
    """Two variants of XOR."""
    xor = load(ROOT / "examples" / "xor.bpviz")
    hidden, output = xor.network.layers
    straight = replace(hidden, activation=ACTIVATIONS.choice("identity"))
    save(
        replace(
            xor,
            title="XOR without an activation",
            network=replace(xor.network, layers=(straight, output)),
        ),
        ROOT / "lessons" / "xor_straight.bpviz",
    )
    training = replace(xor.training, batch_size=2, accumulation_steps=2)
    save(
        replace(xor, title="XOR in two micro-batches", training=training),
        ROOT / "lessons" / "xor_accumulated.bpviz",
    )


if __name__ == "__main__":
    main()

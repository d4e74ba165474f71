"""What a network answers to one sample: layer by layer from the formulas as written."""

import numpy as np
from written_formulas import activation

from bpviz_desktop.engine.functions.activations import ACTIVATIONS

CALLS = {
    "exp": np.exp,
    "tanh": np.tanh,
    "abs": np.abs,
    "sqrt": np.sqrt,
    "ln": np.log,
    "max": np.maximum,
    "choose": lambda test, u, v: np.where(test > 0, u, v),
}


def all_answers(document, x):
    """What every neuron answers to x: an array for each layer."""
    found, a = [], np.array(x, dtype=float)
    for at, layer in enumerate(document.network.layers, start=1):
        z = document.parameters.W(at) @ a + document.parameters.b(at)
        if layer.activation.kind == "softmax":
            a = np.exp(z - z.max()) / np.exp(z - z.max()).sum()
        else:
            entry = ACTIVATIONS[layer.activation.kind]
            a = np.array([activation(entry, layer.activation, v, CALLS) for v in z])
        found.append(a)
    return found


def one_answer(document, x):
    """What the last layer answers to x."""
    return all_answers(document, x)[-1]

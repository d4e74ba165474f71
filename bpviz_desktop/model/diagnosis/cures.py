"""What may help: changes of a project, to be tried from the same start.

Each is a pure function Document → Document. Cures are combined in the order of CURES:
structure first, then the draw of weights, then how it is trained.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from bpviz_desktop.engine.functions.activations import ACTIVATIONS
from bpviz_desktop.engine.functions.initializers import INITIALIZERS
from bpviz_desktop.engine.functions.losses import LOSSES
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model import edits, structure
from bpviz_desktop.model.beginning import begun
from bpviz_desktop.model.document import Document, same
from bpviz_desktop.model.edits import EditError, edit
from bpviz_desktop.model.structure import skip_fault

_ADAM_RATE = 0.01
_RATE_FACTOR = 10.0
_CLIP_LIMIT = 1.0
_BATCH = 16
# Hidden layers that a network gets which is too simple, and their neurons, at least.
_HIDDEN, _WIDTH = 2, 8


@dataclass(frozen=True)
class Cure:
    """One change that may help.

    Attributes
    ----------
    title : str
    edit : (Document) -> str
        What it changes, in a few words.
    apply : (Document) -> Document
        Raises EditError where it is not possible.
    """

    title: str
    edit: Callable[[Document], str]
    apply: Callable[[Document], Document]


def _hidden(document: Document) -> range:
    return range(1, document.network.depth)


def _activation(kind: str) -> Cure:
    """All hidden layers with another activation."""
    title = ACTIVATIONS[kind].title

    def apply(document: Document) -> Document:
        if document.network.depth == 1:
            raise EditError(
                tr("There is no hidden layer whose activation could change.")
            )
        for layer in _hidden(document):
            document = structure.set_activation(document, layer, kind)
        return document

    return Cure(
        title, lambda document: tr("Hidden layers with {title}", title=title), apply
    )


def _initializer(kind: str) -> Cure:
    title = INITIALIZERS[kind].title

    def words(document: Document) -> str:
        return tr(
            "Weights drawn anew: {title}, seed {seed}",
            title=title,
            seed=document.training.seed,
        )

    return Cure(
        title,
        words,
        lambda document: edits.draw_anew(document, kind, document.training.seed),
    )


def _skips(document: Document) -> Document:
    """Each hidden layer gets the one before it added, where their widths agree."""
    made = 0
    for layer in _hidden(document):
        if layer > 1 and not skip_fault(document.network, layer, layer - 1):
            document = structure.set_skip(document, layer, layer - 1)
            made += 1
    if not made:
        raise EditError(tr("A skip connection needs two layers of equal width."))
    return document


def _wider(document: Document) -> Document:
    """The same task with larger hidden layers, drawn anew."""
    network = document.network
    given = network.widths[1:-1]
    hidden = tuple(max(units, _WIDTH) for units in given)
    hidden += (_WIDTH,) * (_HIDDEN - len(hidden))
    kinds = [layer.activation.kind for layer in network.layers[:-1]]
    bent = next((kind for kind in kinds if kind != "identity"), "tanh")
    sizes = (network.widths[0], *hidden, network.widths[-1])
    made = begun(document, sizes, bent, document.loss.kind)
    changed = replace(document, network=made.network, layout={})
    return edits.restarted(changed, made.parameters)


def _cross_entropy(document: Document) -> Document:
    last = document.network.layers[-1].activation.kind
    for kind, entry in LOSSES.items():
        if entry.last_activation == last:
            return edits.set_loss(document, kind)
    raise EditError(tr("Cross entropy needs sigmoid or softmax in the last layer."))


def _rate(factor: float) -> Callable[[Document], Document]:
    def apply(document: Document) -> Document:
        rate = document.training.learning_rate
        return edits.set_learning_rate(document, rate * factor)

    return apply


def _rate_words(factor: float) -> Callable[[Document], str]:
    def words(document: Document) -> str:
        rate = document.training.learning_rate
        return marked(f"η {rate:.4g} → {rate * factor:.4g}")

    return words


def _adam(document: Document) -> Document:
    changed = edits.set_optimizer(document, "adam")
    return edits.set_learning_rate(changed, _ADAM_RATE)


def _batch(document: Document) -> Document:
    training = document.training
    return edits.set_batching(
        document,
        batch_size=_other_batch(document),
        accumulation_steps=training.accumulation_steps,
        shuffle=True,
    )


def _other_batch(document: Document) -> int:
    """A small batch instead of all samples, all or four times as many of a small."""
    samples, now = len(document.data.inputs), document.training.batch_size
    if samples < 2:
        raise EditError(tr("Of one sample there is only one batch."))
    return min(_BATCH, samples // 2) if now >= samples else min(samples, 4 * now)


def _batch_words(document: Document) -> str:
    size = _other_batch(document)
    return tr("Batches of {size} samples, shuffled", size=size)


CURES: Mapping[str, Cure] = {
    "wider": Cure(
        tr("Larger hidden layers"),
        lambda document: tr("Hidden layers of at least 8 neurons, two of them"),
        _wider,
    ),
    "relu": _activation("relu"),
    "leaky_relu": _activation("leaky_relu"),
    "tanh": _activation("tanh"),
    "skips": Cure(
        tr("Skip connections"),
        lambda document: tr("Each hidden layer gets the one before it added"),
        _skips,
    ),
    "he": _initializer("he_normal"),
    "xavier": _initializer("xavier_uniform"),
    "cross_entropy": Cure(
        tr("Cross entropy"),
        lambda document: tr("Cross entropy as the loss"),
        _cross_entropy,
    ),
    "clipping": Cure(
        tr("Gradient clipping"),
        lambda document: tr("Gradients no longer than {value:g}", value=_CLIP_LIMIT),
        lambda document: edits.set_clip(document, "norm", limit=_CLIP_LIMIT),
    ),
    "lower_rate": Cure(
        "η ÷ 10", _rate_words(1 / _RATE_FACTOR), _rate(1 / _RATE_FACTOR)
    ),
    "higher_rate": Cure("η × 10", _rate_words(_RATE_FACTOR), _rate(_RATE_FACTOR)),
    "much_higher_rate": Cure(
        "η × 100", _rate_words(_RATE_FACTOR**2), _rate(_RATE_FACTOR**2)
    ),
    "adam": Cure(
        tr("Adam"),
        lambda document: tr("Adam with η = {value:g}", value=_ADAM_RATE),
        _adam,
    ),
    "batch": Cure(tr("Other batches"), _batch_words, _batch),
}

# Which cures fit which finding, the one that helps most often first.
FITTING: Mapping[str, tuple[str, ...]] = {
    "vanishing_gradients": ("leaky_relu", "he", "adam", "skips", "relu", "xavier"),
    "exploding_gradients": ("lower_rate", "clipping", "xavier", "adam"),
    "diverged": ("lower_rate", "clipping", "adam"),
    "oscillation": ("lower_rate", "adam", "batch"),
    "dead_units": ("he", "leaky_relu", "adam", "lower_rate"),
    "saturated_units": ("cross_entropy", "xavier", "relu", "adam"),
    "symmetric_units": ("xavier", "he"),
    "too_simple": ("wider",),
    "slow_convergence": ("higher_rate", "much_higher_rate", "adam", "batch"),
}

# So many of them belong together: these are ticked at first.
FIRST: Mapping[str, int] = {"vanishing_gradients": 4}


def is_possible(document: Document, kind: str) -> bool:
    """Whether a cure changes anything here."""
    try:
        CURES[kind].edit(document)
        start = edits.reset(document)
        changed = CURES[kind].apply(start)
    except EditError:
        return False
    return not same(changed, start)


def fitting(document: Document, finding: str) -> tuple[str, ...]:
    """The cures that are offered for a finding of this document."""
    return tuple(kind for kind in FITTING[finding] if is_possible(document, kind))


def cured(document: Document, kinds: Collection[str]) -> Document:
    """The project at its start with all of these cures.

    Raises
    ------
    EditError
        Where one of them is not possible.
    """
    changed = edits.reset(document)
    for kind, cure in CURES.items():
        if kind in kinds:
            changed = cure.apply(changed)
    return changed


def _applied_name(document: Document, kinds: Collection[str]) -> str:
    return " + ".join(cure.title for kind, cure in CURES.items() if kind in kinds)


@edit(_applied_name)
def apply_cures(document: Document, kinds: Collection[str]) -> Document:
    """Take on these cures; the run begins anew from the start that they were tried."""
    return cured(document, kinds)

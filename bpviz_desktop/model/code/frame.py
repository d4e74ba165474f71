"""What both programs have in common: settings, data, the way through the samples."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from textwrap import wrap

from bpviz_desktop import __version__
from bpviz_desktop.engine.network import Floats, Network, Parameters
from bpviz_desktop.model.answers import are_classes
from bpviz_desktop.model.code.lines import Line, indented, literal, plain
from bpviz_desktop.model.code.updates import masked_layers
from bpviz_desktop.model.document import Document

_WIDTH = 88
BLANK = (Line(""), Line(""))


def head(language: str, needs: str, calls: str) -> list[Line]:
    """The text at the beginning: how the program is run, and what it prints."""
    return plain(f'''"""A neural network and its training, in {language}.

{calls}

It prints the loss before every update as CSV, "update,epoch,loss"; with test samples
also test_loss, and for classes accuracy and test_accuracy, after the updates that end
an epoch. --data TABLE.csv trains with samples of your own: a row for each sample, the
columns of the inputs first and those of the targets behind them, as in INPUTS and
OUTPUTS below; a first row that holds names is left out.

Needs {needs}. Written by bpviz-desktop {__version__}.
"""''')


def joined(parts: Sequence[list[Line]]) -> list[Line]:
    """Parts one under the other, two empty lines between."""
    lines: list[Line] = []
    for part in parts:
        lines += [*(BLANK if lines else ()), *part]
    return lines


def listing(name: str, values: tuple[str, ...]) -> list[Line]:
    """NAME = [texts], quoted so that a text can never be anything else."""
    quoted = ", ".join(map(repr, values))
    line = f"{name} = [{quoted}]"
    if len(line) <= _WIDTH:
        return [Line(line)]
    return [
        Line(f"{name} = ["),
        *(Line(f"    {each!r},") for each in values),
        Line("]"),
    ]


def settings(document: Document) -> list[Line]:
    """Title, names, and where the run stands."""
    network, training = document.network, document.training
    now = document.checkpoint
    outputs = network.outputs or document.data.classes or ()
    return [
        Line(f"TITLE = {document.title!r}"),
        *listing("INPUTS", network.inputs),
        *listing("OUTPUTS", tuple(outputs)),
        Line(f"BATCH_SIZE, ACCUMULATION_STEPS = {_sizes(document)}"),
        Line("# Where the training stands: updates made, epoch, samples used of it."),
        Line(f"UPDATES, EPOCH, POSITION = {now.updates}, {now.epoch}, {now.position}"),
        Line("# Updates made with the optimizer's present state."),
        Line(f"STEP = {now.optimizer_state.step}"),
    ] + ([Line(f"SEED = {training.seed}")] if training.shuffle else [])


def _sizes(document: Document) -> str:
    return f"{document.training.batch_size}, {document.training.accumulation_steps}"


def groups(document: Document) -> list[Line]:
    """The function groups(samples, epoch, position)."""
    order = "np.arange(samples)"
    if document.training.shuffle:
        order = "np.random.default_rng([SEED, 1, epoch]).permutation(samples)"
    return plain(f'''def groups(samples, epoch, position):
    """Epoch from 1 and mini-batches of each update; whether it ends the epoch."""
    while True:
        order = {order}
        while position < samples:
            batches = []
            while position < samples and len(batches) < ACCUMULATION_STEPS:
                batches.append(order[position : position + BATCH_SIZE])
                position += BATCH_SIZE
            yield epoch + 1, batches, position >= samples
        epoch, position = epoch + 1, 0''')


def packed_where_needed(numbers: list[Line]) -> list[Line]:
    """The function packed(shape, kind, text), if `numbers` call it."""
    if not any("packed(" in line.text for line in numbers):
        return []
    return [
        *BLANK,
        *plain('''def packed(shape, kind, text):
    """An array whose numbers were packed into text."""
    numbers = zlib.decompress(base64.b64decode(text))
    return np.frombuffer(numbers, kind).reshape(shape)'''),
    ]


def read_table(document: Document) -> list[Line]:
    """The function read_table(name): samples of one's own."""
    inputs, outputs = document.network.widths[0], document.network.widths[-1]
    columns = inputs + outputs
    scaled = ""
    scaling = document.data.scaling
    if scaling is not None:
        offset, scale = list(scaling.offset), list(scaling.scale)
        scaled = f"""
    # As the table was scaled from which the network's own samples came.
    x = (x - np.array({offset!r})) / np.array({scale!r})"""
    return plain(f'''def read_table(name):
    """Inputs and targets of a CSV file."""
    with open(name, newline="", encoding="utf-8-sig") as file:
        rows = [row for row in csv.reader(file) if row]
    try:
        float(rows[0][0])
    except (ValueError, IndexError):
        rows = rows[1:]
    if not rows or any(len(row) != {columns} for row in rows):
        sys.exit(f"{{name}}: expected rows of {columns} numbers: {inputs} inputs, \
{outputs} targets")
    try:
        table = np.array(rows, dtype=float)
    except ValueError as error:
        sys.exit(f"{{name}}: {{error}}")
    x, y = table[:, :{inputs}], table[:, {inputs}:]{scaled}
    return x, y''')


def data(document: Document) -> list[Line]:
    """The samples."""
    samples = document.data
    lines = array("X", samples.inputs) + array("Y", samples.targets)
    if has_tests(document):
        lines += array("TEST_X", samples.test_inputs)
        lines += array("TEST_Y", samples.test_targets)
    return lines


def array(name: str, values: Floats) -> list[Line]:
    """NAME = an array."""
    return plain(f"{name} = {literal(values)}")


def has_tests(document: Document) -> bool:
    """Whether something is measured at the end of an epoch."""
    return len(document.data.test_inputs) > 0


def has_classes(document: Document) -> bool:
    """Whether shares of right answers are measured too."""
    samples = document.data
    return has_tests(document) and are_classes(samples.targets, samples.test_targets)


def columns(document: Document) -> str:
    """What is measured at the end of an epoch, as the CSV's head calls it."""
    if not has_tests(document):
        return ""
    more = ",accuracy,test_accuracy" if has_classes(document) else ""
    return f",test_loss{more}"


# How both programs begin their main().
ARGUMENTS = """\
    parser = argparse.ArgumentParser(description="The training of a neural network.")
    parser.add_argument("--updates", type=int, default=100)
    parser.add_argument("--data", metavar="TABLE.csv")
    given = parser.parse_args()"""


def classes(document: Document, axis: str) -> list[Line]:
    """The function classes(values), where shares are measured; `axis` as in NumPy."""
    if not has_classes(document):
        return []
    wide = document.network.widths[-1] > 1
    chosen = f"values.argmax({axis}=1)" if wide else "values[:, 0] >= 0.5"
    return [*BLANK, *plain(f"def classes(values):\n    return {chosen}")]


def parameters(
    values: Parameters, name: Callable[[str], str], kept: Container[str] | None = None
) -> list[Line]:
    """ "NAME": array, for W1, b1, W2, … (those of `kept`) under their `name`."""
    lines: list[Line] = []
    for at in range(1, len(values.widths)):
        for own, numbers in ((f"W{at}", values.W(at)), (f"b{at}", values.b(at))):
            if kept is None or own in kept:
                lines += indented(plain(f'"{name(own)}": {literal(numbers)},'))
    return lines


def connected(network: Network, name: Callable[[str], str]) -> list[Line]:
    """CONNECTED = which wires there are, of layers that lack some."""
    masked = masked_layers(network)
    if not masked:
        return []
    lines = [Line("CONNECTED = {")]
    for at in masked:
        rows = plain(f'"{name(f"W{at}")}": {literal(network.connected(at))},')
        lines += indented(rows)
    return [*lines, Line("}")]


def told(document: Document, call: str) -> tuple[str, str]:
    """What a row of the CSV, and its head, are given besides; `call` measures it."""
    names = columns(document)
    if not names:
        return "", ""
    none = "," * names.count(",")
    row = f'''
            if not given.data:
                row += {call} if is_end else "{none}"'''
    return row, f' + ("" if given.data else "{names}")'


def unpacking(names: list[str], value: str) -> list[Line]:
    """names = value, on several lines where one is too long."""
    line = f"{', '.join(names)} = {value}"
    if len(line) + 4 <= _WIDTH:
        return [Line(line)]
    rows = wrap(", ".join(names), _WIDTH - 12, break_long_words=False)
    return plain("(\n" + "\n".join(f"    {row}" for row in rows) + f"\n) = {value}")

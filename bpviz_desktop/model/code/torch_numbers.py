"""What the PyTorch program begins with: parameters, optimizer state, samples."""

from __future__ import annotations

from bpviz_desktop.engine.network import Parameters
from bpviz_desktop.model.code import frame, updates
from bpviz_desktop.model.code.lines import Line, indented, literal, plain
from bpviz_desktop.model.document import Document


def has_state(document: Document) -> bool:
    """Whether the optimizer goes on from something."""
    state, choice = document.checkpoint.optimizer_state, document.training.optimizer
    # With dampening the first velocity is the gradient, whatever was there.
    is_first = state.step == 0 and bool(choice.get("dampening"))
    return bool(state.slots) and not is_first


def restoring(document: Document) -> list[Line]:
    """The functions process(), and where there is state restore(optimizer, network)."""
    process = plain('''
def process():
    """Which process this is, and how many there are."""
    return int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))''')
    if not has_state(document):
        return process
    step = '"step": torch.tensor(float(STEP))'
    if not updates.is_native(document.training.optimizer):
        step = '"t": STEP'
    return [
        *process,
        *plain(f'''


def restore(optimizer, network):
    """Give the optimizer what it remembered of the updates before."""
    for name, p in network.named_parameters():
        if p.requires_grad:
            slots = {{k: torch.tensor(v).to(p) for k, v in STATE[name].items()}}
            optimizer.state[p] = {{{step}, **slots}}'''),
    ]


def numbers(document: Document) -> list[Line]:
    """Parameters, state, removed wires and samples, at the program's end."""
    network, now = document.network, document.checkpoint
    lines = [
        Line("PARAMETERS = {"),
        *frame.parameters(now.parameters, _torch_name),
        Line("}"),
    ]
    if has_state(document):
        lines += _remembered(document)
    return [*lines, *frame.connected(network, _torch_name), *frame.data(document)]


def _remembered(document: Document) -> list[Line]:
    network, choice = document.network, document.training.optimizer
    names = updates.torch_slots(choice)
    lines = [Line("STATE = {")]
    for name in updates.trained_names(network):
        at = int(name[1:])
        lines.append(Line(f'    "{_torch_name(name)}": {{'))
        for slot, flat in document.checkpoint.optimizer_state.slots.items():
            values = Parameters(network.widths, flat)
            array = values.W(at) if name[0] == "W" else values.b(at)
            rows = plain(f'"{names[slot]}": {literal(array)},')
            lines += indented(rows, 8)
        lines.append(Line("    },"))
    return [*lines, Line("}")]


def _torch_name(name: str) -> str:
    """What PyTorch calls W1 and b1."""
    return f"layer{name[1:]}.{'weight' if name[0] == 'W' else 'bias'}"

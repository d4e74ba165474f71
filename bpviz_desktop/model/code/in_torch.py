"""The program in PyTorch: forward is written out, backward is PyTorch's.

Under `torchrun` every process takes its part of each mini-batch. A sample's loss is
divided by the samples of the whole update, and DistributedDataParallel takes the mean
of the gradients, so each loss counts as often as there are processes.
"""

from __future__ import annotations

from collections.abc import Iterator

from bpviz_desktop.engine.functions.optimizers import OPTIMIZERS
from bpviz_desktop.engine.network import Network
from bpviz_desktop.model.code import frame, torch_numbers, updates
from bpviz_desktop.model.code.functions import (
    LOSS_CODE,
    sample_losses,
    torch_activation,
)
from bpviz_desktop.model.code.lines import Line, indented, marked, plain
from bpviz_desktop.model.document import Document

_CALLS = """\
    python FILE.py [--updates 100] [--data TABLE.csv]

On several processes, which share the samples of every update, the losses are the same:

    torchrun --nproc-per-node 2 FILE.py --updates 100

and on several machines, with the same call on each of them and HOST one of them:

    torchrun --nnodes 2 --nproc-per-node 2 --rdzv-backend c10d \\
        --rdzv-endpoint HOST:29500 FILE.py --updates 100

Processes talk by nccl where there are GPUs, one for each, and by gloo elsewhere."""


def torch_core(document: Document) -> list[Line]:
    """What computes, as for one process: network, loss, optimizer, rate, update."""
    return frame.joined([*_before_updates(document), _plain_update(document)])


def _before_updates(document: Document) -> list[list[Line]]:
    return [
        _network(document.network),
        _losses(document),
        _optimizer(document),
        updates.rate_lines(document.training),
    ]


def torch_program(document: Document) -> Iterator[Line]:
    """The lines of the whole program, one after the other."""
    parts = [
        *_before_updates(document),
        _update(document),
        frame.groups(document),
        _measured(document),
        frame.read_table(document),
        torch_numbers.restoring(document),
        _main(document),
    ]
    needs = "PyTorch and NumPy (pip install torch numpy)"
    yield from frame.head("PyTorch", needs, _CALLS)
    yield from plain("""
import argparse
import base64
import contextlib
import csv
import itertools
import math
import os
import sys
import zlib

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.set_default_dtype(torch.float64)
""")
    yield Line("")
    yield from frame.settings(document)
    for part in parts:
        if part:
            yield from (*frame.BLANK, *part)
    numbers = torch_numbers.numbers(document)
    yield from frame.packed_where_needed(numbers)
    yield from (*frame.BLANK, *numbers)
    yield from (*frame.BLANK, Line('if __name__ == "__main__":'), Line("    main()"))


def _network(network: Network) -> list[Line]:
    made, body = [], [Line("a0 = x")]
    masked = updates.masked_layers(network)
    for at, layer in enumerate(network.layers, start=1):
        before = network.widths[at - 1]
        made.append(Line(f"self.layer{at} = nn.Linear({before}, {layer.units})"))
        if not layer.train_biases:
            made.append(Line(f"self.layer{at}.bias.requires_grad = False"))
        z = f"self.layer{at}(a{at - 1})"
        if at in masked:
            there = f'torch.as_tensor(CONNECTED["layer{at}.weight"])'
            made.append(Line(f'self.register_buffer("wires{at}", {there})'))
            weights = f"torch.where(self.wires{at}, self.layer{at}.weight, 0.0)"
            body.append(Line(f"w{at} = {weights}"))
            z = f"F.linear(a{at - 1}, w{at}, self.layer{at}.bias)"
        body.append(marked(f"z{at} = {z}", f"z{at}"))
        value = torch_activation(layer.activation, f"z{at}")
        if layer.skip_from is not None:
            value += f" + a{layer.skip_from}  # a skip connection"
        body.append(marked(f"a{at} = {value}", f"a{at}"))
    last = network.depth
    return [
        Line("class Network(nn.Module):"),
        Line("    def __init__(self):"),
        Line("        super().__init__()"),
        *indented(made, 8),
        Line(""),
        Line("    def forward(self, x):"),
        Line('        """z and a of the last layer; a row for each sample."""'),
        *indented([*body, Line(f"return z{last}, a{last}")], 8),
    ]


def _losses(document: Document) -> list[Line]:
    code = sample_losses(document.loss, LOSS_CODE[document.loss.kind].torch, "dim")
    lines = [
        Line("def sample_losses(z, a, y):"),
        Line('    """The loss of each sample, from the last layer and the targets."""'),
        marked(f"    return {code}", "L"),
    ]
    if not document.loss.l2:
        return lines
    masked = updates.masked_layers(document.network)
    squares = []
    for at in range(1, document.network.depth + 1):
        w = f"network.layer{at}.weight"
        w = f"torch.where(network.wires{at}, {w}, 0.0)" if at in masked else w
        squares.append(f"({w} ** 2).sum()")
    rows = "".join(f"        + {square}\n" for square in squares)
    return [
        *lines,
        *plain(f'''


def penalty(network):
    """What the weights cost."""
    return {0.5 * document.loss.l2!r} * (
        0.0
{rows}    )'''),
    ]


def _groups_of_parameters(document: Document) -> list[Line]:
    """The list `groups`: weights and biases, which may decay differently."""
    choice = document.training.optimizer
    decay, bias = "", ""
    if "weight_decay" in choice.numbers:
        decays = choice["weight_decay"]
        spared = decays if choice["decay_biases"] else 0.0
        decay, bias = f', "weight_decay": {decays!r}', f', "weight_decay": {spared!r}'
    if not updates.is_native(choice):
        decay, bias = ', "is_bias": False', ', "is_bias": True'
    return [
        Line(
            "named = [(k, p) for k, p in network.named_parameters() if p.requires_grad]"
        ),
        Line('weights = [p for k, p in named if k.endswith("weight")]'),
        Line('biases = [p for k, p in named if k.endswith("bias")]'),
        Line(f'groups = [{{"params": weights{decay}}}]'),
        Line("if biases:"),
        Line(f'    groups.append({{"params": biases{bias}}})'),
    ]


def _optimizer(document: Document) -> list[Line]:
    choice = document.training.optimizer
    lines = (
        []
        if updates.is_native(choice)
        else [*_own_optimizer(document), Line(""), Line("")]
    )
    made = updates.native_optimizer(choice) if not lines else "Optimizer(groups)"
    return [
        *lines,
        Line("def optimizer_of(network):"),
        *indented([*_groups_of_parameters(document), Line(f"return {made}")]),
    ]


def _own_optimizer(document: Document) -> list[Line]:
    choice = document.training.optimizer
    entry, rule = OPTIMIZERS[choice.kind], updates.rule(choice)
    slots, first = entry.slots(choice), entry.first(choice)
    text = " ".join(line.text for line in rule)
    body = [Line("w, g, state = p.detach(), p.grad, self.state[p]")]
    body.append(Line('t = state["t"] = state.get("t", 0) + 1'))
    for slot in slots:
        usual = f"torch.full_like(w, {first!r})" if first else "torch.zeros_like(w)"
        body.append(Line(f'{slot}_before = state.get("{slot}", {usual})'))
    body += rule
    body += [Line(f'state["{slot}"] = {slot}') for slot in slots]
    body.append(marked("p.copy_(new)", "update", "new"))
    asked = ['lr = group["lr"]']
    asked += ['is_bias = group["is_bias"]'] if "is_bias" in text else []
    return [
        Line("class Optimizer(torch.optim.Optimizer):"),
        Line(
            f'    """{entry.title} with conventions that torch.optim does not have."""'
        ),
        Line(""),
        Line("    def __init__(self, groups):"),
        Line('        super().__init__(groups, {"lr": 0.0})'),
        Line(""),
        Line("    @torch.no_grad()"),
        Line("    def step(self):"),
        *indented(updates.option_lines(choice, rule), 8),
        Line("        for group in self.param_groups:"),
        *indented(map(Line, asked), 12),
        Line('            for p in group["params"]:'),
        *indented(body, 16),
    ]


def _update(document: Document) -> list[Line]:
    loss = document.loss
    share = " / count" if loss.reduction == "mean" else ""
    lines = plain('''
def update(model, optimizer, x, y, batches, n):
    """One update with these mini-batches after n others; gives the loss before it."""
    rank, world = process()
    network = model.module if world > 1 else model
    count, total = sum(map(len, batches)), torch.zeros((), device=x.device)''')
    body = [
        marked("optimizer.zero_grad()", "begin"),
        Line("for k, batch in enumerate(batches, start=1):"),
        Line("    mine = torch.as_tensor(batch[rank::world], device=x.device)"),
        Line("    is_last = world == 1 or k == len(batches)"),
        Line("    with contextlib.nullcontext() if is_last else model.no_sync():"),
        marked("        z, a = model(x[mine])", "forward"),
        marked(f"        loss = sample_losses(z, a, y[mine]).sum(){share}", "L"),
        Line("        total += loss.detach()"),
        Line("        loss = loss * world  # the mean over processes is taken"),
    ]
    if loss.l2:
        body += [
            Line("        if k == len(batches):"),
            marked("            loss = loss + penalty(network)", "penalty"),
        ]
    body.append(marked("        loss.backward()", "backward"))
    body += plain("if world > 1:\n    dist.all_reduce(total)")
    return [*lines, *indented([*body, *_moving(document)])]


def _plain_update(document: Document) -> list[Line]:
    """The same for one process alone, to be read."""
    loss = document.loss
    share = " / count" if loss.reduction == "mean" else ""
    lines = plain('''
def update(network, optimizer, x, y, batches, n):
    """One update with these mini-batches after n others; gives the loss before it."""
    count, total = sum(map(len, batches)), torch.zeros(())''')
    body = [
        marked("optimizer.zero_grad()", "begin"),
        Line("for batch in batches:"),
        marked("    z, a = network(x[batch])", "forward"),
        marked(f"    loss = sample_losses(z, a, y[batch]).sum(){share}", "L"),
        Line("    total += loss.detach()"),
        marked("    loss.backward()", "backward"),
    ]
    if loss.l2:
        body.append(marked("penalty(network).backward()", "penalty", "backward"))
    return [*lines, *indented([*body, *_moving(document)])]


def _moving(document: Document) -> list[Line]:
    """The end of an update: clipping, the optimizer's step."""
    body = []
    if document.loss.l2:
        body.append(Line("total += penalty(network).detach()"))
    body += _clipping(document)
    body += [
        Line("for group in optimizer.param_groups:"),
        Line('    group["lr"] = learning_rate(n)'),
        marked("optimizer.step()", "update"),
    ]
    for at in updates.masked_layers(document.network):
        weights = f"network.layer{at}.weight.data"
        body.append(Line(f"{weights}[~network.wires{at}] = 0.0"))
    return [*body, Line("return float(total)")]


def _clipping(document: Document) -> list[Line]:
    clip = document.training.clip
    if clip is None:
        return []
    limit = repr(clip["limit"])
    grads = "grads = [p.grad for p in network.parameters() if p.grad is not None]"
    if clip.kind == "value":
        cut = f"    grad.clamp_(-{limit}, {limit})"
        return [Line(grads), Line("for grad in grads:"), marked(cut, "clipped")]
    norm = "norm = math.sqrt(sum(float((grad * grad).sum()) for grad in grads))"
    return [
        Line(grads),
        marked(norm, "norm"),
        Line(f"if norm > {limit}:"),
        Line("    for grad in grads:"),
        marked(f"        grad *= {limit} / norm", "clipped"),
    ]


def _measured(document: Document) -> list[Line]:
    if not frame.has_tests(document):
        return []
    cost = " + float(penalty(network))" if document.loss.l2 else ""
    lines = plain(f'''
@torch.no_grad()
def measured(network, x, y):
    """What is told at the end of an epoch."""
    test_x, test_y = (torch.tensor(each, device=x.device) for each in (TEST_X, TEST_Y))
    losses = sample_losses(*network(test_x), test_y)
    told = [float(losses.{document.loss.reduction}()){cost}]''')
    if frame.has_classes(document):
        lines += plain("""
    for inputs, targets in ((x, y), (test_x, test_y)):
        a = network(inputs)[1]
        is_right = classes(a) == classes(targets)
        is_right &= a.isfinite().all(dim=1)
        told.append(int(is_right.sum()) / len(inputs))""")
    lines += plain('    return "".join(f",{number!r}" for number in told)')
    return [*lines, *frame.classes(document, "dim")]


def _main(document: Document) -> list[Line]:
    told, more = frame.told(document, "measured(network, x, y)")
    restored = "\n    else:\n        restore(optimizer, network)"
    return plain(f'''
def main():
{frame.ARGUMENTS}
    rank, world = process()
    device = torch.device("cpu")
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0)))
        torch.cuda.set_device(device)
    if world > 1:
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    network = Network()
    values = {{name: torch.tensor(value) for name, value in PARAMETERS.items()}}
    network.load_state_dict(values, strict=False)
    network = network.to(device)
    optimizer = optimizer_of(network)
    x, y, n, epoch, position = X, Y, UPDATES, EPOCH, POSITION
    if given.data:
        (x, y), n, epoch, position = read_table(given.data), 0, 0, 0{
        restored if torch_numbers.has_state(document) else ""
    }
    x, y = torch.tensor(x, device=device), torch.tensor(y, device=device)
    model = network
    if world > 1:
        model = DistributedDataParallel(network, broadcast_buffers=False)
    if rank == 0:
        print("update,epoch,loss"{more})
    every = groups(len(x), epoch, position)
    for epoch, batches, is_end in itertools.islice(every, max(0, given.updates)):
        loss = update(model, optimizer, x, y, batches, n)
        n += 1
        kept = [*network.parameters()]
        for slots in optimizer.state.values():
            kept += [each for each in slots.values() if torch.is_tensor(each)]
        is_finite = [each.isfinite().all() for each in kept]
        if not (math.isfinite(loss) and all(is_finite)):
            words = f"Training diverged at update {{n}}; it was not applied."
            sys.exit(words if rank == 0 else 1)
        if rank == 0:
            row = f"{{n}},{{epoch}},{{loss!r}}"{told}
            print(row)
    if world > 1:
        dist.barrier()  # nobody hangs up while another still talks
        dist.destroy_process_group()
        sys.stdout.flush()
        os._exit(0)  # threads of gloo may still hold tensors that Python takes down''')

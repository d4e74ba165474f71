"""What the help says: what one can do, keys of the canvas, and words of the field."""

from __future__ import annotations

from bpviz_desktop.views.shell.actions import ACTIONS

# Keys and the hand where no action of a menu stands behind them.
_OTHER_KEYS = (
    ("Alt+arrows", "walk the network; with Shift select on the way"),
    ("Enter", "ask about what is selected on the network"),
    ("Esc", "back from what was asked to the step"),
    ("Ctrl+Up, Ctrl+Down", "nudge what is selected; Ctrl and the wheel too"),
    ("Space, held down", "drag the network"),
    ("double click", "type a value or a name in place"),
    ("wheel", "on the network and the graph: closer and farther"),
    ("wheel, drag", "on a curve: zoom; a double click shows all of it"),
    ("Page Up, Page Down", "while presenting: step, as a remote does"),
    ("Tab", "the next thing; F6 the next part of the window"),
)

# What somebody wants, and how it is done.
HOW = (
    (
        "Ask why a number is what it is",
        "Click it: on the network, in a formula or a list. The tab Why? derives it, "
        "and every factor there can be clicked again. Esc goes back to the step.",
    ),
    (
        "Step through backpropagation",
        "→ computes the next number, ← takes it back. The list beside Step says how "
        "far a step goes: a term, a neuron, a layer, a phase, an update or an epoch.",
    ),
    (
        "Let it learn",
        "Space runs and pauses; the slider beside it sets the speed. Run → Run until … "
        "stops at a goal. The timeline below the curve goes back to any update.",
    ),
    (
        "Change a weight and see what follows",
        "Drag its slider at the left, or double-click it on the network and type. "
        "Ctrl+Z takes it back.",
    ),
    (
        "Build a network",
        "File → New…, or with the pointer at a layer’s head: +, −, the activation. "
        "Drag from a neuron’s handle to another to connect them.",
    ),
    (
        "Use data of one’s own",
        "File → Import table… reads a CSV: choose what goes in and what should come "
        "out; the network follows. Edit → Data shows and edits the samples.",
    ),
    (
        "Find out why a network does not learn",
        "The tab Problems names what was measured and why it happens; its cures are "
        "tried on a copy before anything changes.",
    ),
    (
        "Compare settings",
        "Run → Compare… trains copies with several values, in one plot.",
    ),
    (
        "Practise by hand",
        "The tab Practice asks for numbers one by one or as a sheet, takes "
        "calculations, and says what went wrong. Help → Lessons are short ways through "
        "the subject.",
    ),
    (
        "Print an exercise or its solution",
        "File → Export solution…: kind “exercise” leaves blanks; PDF, web page, LaTeX "
        "or Markdown.",
    ),
    (
        "See the program behind it",
        "The tab Code lights the lines of the step, in PyTorch or NumPy; File → Export "
        "code… writes all of it. Ctrl+3 shows the graph of operations.",
    ),
    (
        "Check the gradients",
        "Network → Check all gradients compares each with a central difference; the "
        "status bar tells what came of it.",
    ),
    (
        "Read it more easily",
        "Ctrl++ makes text larger, network and formulas with it. View has a dark and a "
        "high contrast theme, and Reduce motion.",
    ),
    (
        "Show it to an audience",
        "F11 presents: the whole screen, large words, a ring round the pointer.",
    ),
)

# Letters and words, as a textbook would say them.
WORDS = (
    ("x, y", "what goes in, and what should come out: input and target"),
    (
        "w, b",
        "weight of a connection, bias of a neuron: the parameters",
    ),
    ("z", "what a neuron adds up: its weighted inputs and its bias"),
    ("a", "what it hands on: its activation, a = f(z)"),
    ("ŷ", "what comes out at the end: the answer"),
    ("L", "the loss: how far the answer is from the target"),
    ("∂L/∂w", "the gradient: how much L grows for a little more w"),
    ("η", "the learning rate: how far a step goes against the gradient"),
    ("forward", "from the inputs to the loss, layer by layer"),
    ("backward", "from the loss to every gradient, by the chain rule"),
    ("update", "one step of all parameters; an epoch goes once through the samples"),
    ("batch", "the samples whose mean gradient makes one update"),
    ("accumulation", "gradients of several batches are added up before an update"),
    ("activation function", "what makes a network more than one straight line"),
    ("optimizer", "how gradients become a step: SGD, momentum, Adam and others"),
    ("vanishing gradient", "it gets smaller with every layer on the way back"),
    ("exploding gradient", "it gets larger with every layer on the way back"),
    ("dead neuron", "it answers 0 to every sample, and learns no more"),
    ("saturated", "a sigmoid or tanh so far out that its slope is almost 0"),
    ("overfitting", "test samples get worse while training samples get better"),
    ("chain rule", "the slope of a chain is the product of its slopes"),
    ("automatic differentiation", "the chain rule, carried out along a tape or graph"),
)


def keys() -> dict[str, list[tuple[str, str]]]:
    """Every key and what it does, by menu; at the end those of no menu."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in ACTIONS:
        shown = row.keys[0] if row.keys else row.plain_key
        if shown:
            words = row.text.rstrip("…")
            both = shown, f"{words}: {row.tip}" if row.tip else words
            found.setdefault(row.menu.partition("/")[0], []).append(both)
    return found | {"Elsewhere": list(_OTHER_KEYS)}

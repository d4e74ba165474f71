"""What the help says: what one can do, keys of the canvas, and words of the field."""

from __future__ import annotations

from bpviz_desktop.language import tr
from bpviz_desktop.views.shell.actions import ACTIONS, MENUS

# Keys and the hand where no action of a menu stands behind them.
_OTHER_KEYS = (
    (tr("Alt+arrows"), tr("walk the network; with Shift select on the way")),
    (tr("Enter"), tr("ask about what is selected on the network")),
    (tr("Esc"), tr("back from what was asked to the step")),
    (tr("Ctrl+Up, Ctrl+Down"), tr("nudge what is selected; Ctrl and the wheel too")),
    (tr("Space, held down"), tr("drag the network")),
    (tr("double click"), tr("type a value or a name in place")),
    (tr("wheel"), tr("on the network and the graph: closer and farther")),
    (tr("wheel, drag"), tr("on a curve: zoom; a double click shows all of it")),
    (tr("Page Up, Page Down"), tr("while presenting: step, as a remote does")),
    (tr("Tab"), tr("the next thing; F6 the next part of the window")),
)

# What somebody wants, and how it is done.
HOW = (
    (
        tr("Ask why a number is what it is"),
        tr(
            "Click it: on the network, in a formula or a list. The tab "
            "Why? derives it, and every factor there can be clicked "
            "again. Esc goes back to the step."
        ),
    ),
    (
        tr("Step through backpropagation"),
        tr(
            "→ computes the next number, ← takes it back. The list "
            "beside Step says how far a step goes: a term, a neuron, a "
            "layer, a phase, an update or an epoch."
        ),
    ),
    (
        tr("Let it learn"),
        tr(
            "Space runs and pauses; the slider beside it sets the "
            "speed. Run → Run until … stops at a goal. The timeline "
            "below the curve goes back to any update."
        ),
    ),
    (
        tr("Change a weight and see what follows"),
        tr(
            "Drag its slider at the left, or double-click it on the "
            "network and type. Ctrl+Z takes it back."
        ),
    ),
    (
        tr("Build a network"),
        tr(
            "File → New…, or with the pointer at a layer’s head: +, −, "
            "the activation. Drag from a neuron’s handle to another to "
            "connect them."
        ),
    ),
    (
        tr("Use data of one’s own"),
        tr(
            "File → Import table… reads a CSV: choose what goes in and "
            "what should come out; the network follows. Edit → Data "
            "shows and edits the samples."
        ),
    ),
    (
        tr("Find out why a network does not learn"),
        tr(
            "The tab Problems names what was measured and why it "
            "happens; its cures are tried on a copy before anything "
            "changes."
        ),
    ),
    (
        tr("Compare settings"),
        tr("Run → Compare… trains copies with several values, in one plot."),
    ),
    (
        tr("Practise by hand"),
        tr(
            "The tab Practice asks for numbers one by one or as a "
            "sheet, takes calculations, and says what went wrong. Help "
            "→ Lessons are short ways through the subject."
        ),
    ),
    (
        tr("Print an exercise or its solution"),
        tr(
            "File → Export solution…: kind “exercise” leaves blanks; "
            "PDF, web page, LaTeX or Markdown."
        ),
    ),
    (
        tr("See the program behind it"),
        tr(
            "The tab Code lights the lines of the step, in PyTorch or "
            "NumPy; File → Export code… writes all of it. Ctrl+3 shows "
            "the graph of operations."
        ),
    ),
    (
        tr("Check the gradients"),
        tr(
            "Network → Check all gradients compares each with a "
            "central difference; the status bar tells what came of it."
        ),
    ),
    (
        tr("Read it more easily"),
        tr(
            "Ctrl++ makes text larger, network and formulas with it. "
            "View has a dark and a high contrast theme, and Reduce "
            "motion."
        ),
    ),
    (
        tr("Show it to an audience"),
        tr("F11 presents: the whole screen, large words, a ring round the pointer."),
    ),
)

# Letters and words, as a textbook would say them.
WORDS = (
    ("x, y", tr("what goes in, and what should come out: input and target")),
    (
        "w, b",
        tr("weight of a connection, bias of a neuron: the parameters"),
    ),
    ("z", tr("what a neuron adds up: its weighted inputs and its bias")),
    ("a", tr("what it hands on: its activation, a = f(z)")),
    ("ŷ", tr("what comes out at the end: the answer")),
    ("L", tr("the loss: how far the answer is from the target")),
    ("∂L/∂w", tr("the gradient: how much L grows for a little more w")),
    ("η", tr("the learning rate: how far a step goes against the gradient")),
    (tr("forward"), tr("from the inputs to the loss, layer by layer")),
    (tr("backward"), tr("from the loss to every gradient, by the chain rule")),
    (
        tr("update"),
        tr("one step of all parameters; an epoch goes once through the samples"),
    ),
    (tr("batch"), tr("the samples whose mean gradient makes one update")),
    (
        tr("accumulation"),
        tr("gradients of several batches are added up before an update"),
    ),
    (tr("activation function"), tr("what makes a network more than one straight line")),
    (
        tr("optimizer"),
        tr("how gradients become a step: SGD, momentum, Adam and others"),
    ),
    (tr("vanishing gradient"), tr("it gets smaller with every layer on the way back")),
    (tr("exploding gradient"), tr("it gets larger with every layer on the way back")),
    (tr("dead neuron"), tr("it answers 0 to every sample, and learns no more")),
    (tr("saturated"), tr("a sigmoid or tanh so far out that its slope is almost 0")),
    (tr("overfitting"), tr("test samples get worse while training samples get better")),
    (tr("chain rule"), tr("the slope of a chain is the product of its slopes")),
    (
        tr("automatic differentiation"),
        tr("the chain rule, carried out along a tape or graph"),
    ),
)


def keys() -> dict[str, list[tuple[str, str]]]:
    """Every key and what it does, by menu; at the end those of no menu."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in ACTIONS:
        if shown := row.shown_key:
            words = row.text.rstrip("…")
            both = shown, f"{words}: {row.tip}" if row.tip else words
            found.setdefault(MENUS[row.menu.partition("/")[0]], []).append(both)
    return found | {tr("Elsewhere"): list(_OTHER_KEYS)}

"""A typed expression as one would write it in PyTorch; to be read, never run here."""

from __future__ import annotations

import ast

from bpviz_desktop.model.laboratory.computation import Computation
from bpviz_desktop.model.laboratory.expression import read_expression

_OTHER_NAMES = {"max": "maximum", "min": "minimum"}


class _Writer(ast.NodeTransformer):
    """Puts torch. before functions; detach becomes a method."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        assert isinstance(node.func, ast.Name)
        name = node.func.id
        if name == "detach":
            return ast.Call(ast.Attribute(node.args[0], "detach"), [], [])
        torch = ast.Name("torch")
        return ast.Call(
            ast.Attribute(torch, _OTHER_NAMES.get(name, name)), node.args, []
        )


def torch_text(source: str, computation: Computation) -> tuple[str, dict[int, int]]:
    """The text, and for each line of the source the line of the text (from 0).

    `computation` tells which leaves need no gradient, and what is detached.
    """
    expression = read_expression(source)
    graph, off = expression.graph, computation.switched
    named = {
        (expression.lines[at], node.name): at
        for at, node in enumerate(graph.nodes)
        if node.name
    }
    rows, places = ["import torch", ""], {}
    for statement in ast.parse(source).body:
        at = named.get((statement.lineno, _target(statement)))
        places[statement.lineno] = len(rows)
        is_leaf = at is not None and graph.nodes[at].is_variable
        if is_leaf and at is not None and isinstance(statement, ast.Assign):
            needs = "" if at in off else ", requires_grad=True"
            node = graph.nodes[at]
            rows.append(f"{node.name} = torch.tensor({node.number!r}{needs})")
            continue
        written = ast.unparse(ast.fix_missing_locations(_Writer().visit(statement)))
        if at is not None and at in off:
            name, _, value = written.partition(" = ")
            written = f"{name} = ({value}).detach()"
        rows.append(written)
    root = graph.nodes[graph.root].name or "_"
    if rows[-1].partition(" = ")[0] != root and root == "_":
        rows[-1] = f"_ = {rows[-1]}"
    for k in range(computation.backwards):
        keep = "retain_graph=True" if k + 1 < computation.backwards else ""
        rows.append(f"{root}.backward({keep})")
    rows += [f"print({graph.nodes[at].name}.grad)" for at in graph.leaves]
    return "\n".join(rows), places


def _target(statement: ast.stmt) -> str:
    match statement:
        case ast.Assign([ast.Name(name)], _):
            return name
        case _:
            return ""

"""Statements that somebody types, as a graph of operations.

The text is taken apart by Python's own parser and every part of the tree is held
against a short list; what is not on it is refused in one sentence. Nothing is ever
evaluated as code: numbers are computed by the operations of the graph alone.
"""

from __future__ import annotations

import ast
import math
from dataclasses import dataclass, replace
from functools import lru_cache

from bpviz_desktop.engine.autodiff.graph import Graph, Node, Recorder
from bpviz_desktop.engine.autodiff.operations import (
    ADD,
    ARGUMENTS,
    DIVIDE,
    FUNCTIONS,
    MULTIPLY,
    NEGATE,
    POWER,
    SQUARE,
    SUBTRACT,
    Operation,
)
from bpviz_desktop.language import tr

LONGEST_TEXT = 4_000
_DEEPEST, _MOST_NODES = 100, 2_000
_LONGEST_NAME = 30
_LARGEST_EXPONENT = 1_000.0
_SIGNS: dict[type[ast.operator], Operation] = {
    ast.Add: ADD,
    ast.Sub: SUBTRACT,
    ast.Mult: MULTIPLY,
    ast.Div: DIVIDE,
    ast.Pow: POWER,
}
_UNREADABLE = tr("The text holds a character that cannot be read.")
_NAMED = ", ".join(FUNCTIONS)
_NOT_HERE: dict[type[ast.AST], str] = {
    ast.Attribute: tr("a dot leads to an attribute; here names stand alone"),
    ast.Import: tr("nothing can be imported"),
    ast.ImportFrom: tr("nothing can be imported"),
    ast.ListComp: tr("a list stands here; only numbers are computed"),
    ast.GeneratorExp: tr("a loop stands here; write out each term"),
    ast.Lambda: tr("no functions can be made here"),
    ast.FunctionDef: tr("no functions can be made here"),
    ast.Subscript: tr("brackets choose from a list; only numbers are computed"),
    ast.List: tr("a list stands here; only numbers are computed"),
    ast.Tuple: tr("several values stand here; write one statement for each"),
    ast.Compare: tr("numbers are not compared here; max and relu choose between them"),
    ast.BoolOp: tr("and, or, not are not computed here"),
    ast.IfExp: tr("if is not decided here; max and relu choose between numbers"),
    ast.JoinedStr: tr("text stands here; only numbers are computed"),
    ast.AugAssign: tr("write the sum out, as in a = a + b"),
    ast.AnnAssign: tr("write name = expression, without a type"),
    ast.NamedExpr: tr("write name = expression on a line of its own"),
    ast.For: tr("there are no loops; write out each term"),
    ast.While: tr("there are no loops; write out each term"),
    ast.If: tr("if is not decided here; max and relu choose between numbers"),
}


class ExpressionError(ValueError):
    """One sentence on what cannot be read, and the line (from 1; 0: the whole)."""

    def __init__(self, words: str, line: int = 0) -> None:
        super().__init__(
            tr("Line {line}: {words}", line=line, words=words) if line else words
        )
        self.line = line


@dataclass(frozen=True, eq=False)
class Expression:
    """What was read.

    Attributes
    ----------
    source : str
    graph : Graph
        Its root is what was named or written last.
    lines : tuple of int
        For each node the line that it stands in, from 1.
    """

    source: str
    graph: Graph
    lines: tuple[int, ...]


@lru_cache(maxsize=8)
def read_expression(source: str) -> Expression:
    """Read statements such as `loss = (y - sigmoid(w*x + b))**2`, line by line.

    A name is given its value by a line such as `w = 0.5`, and may be used again.

    Raises
    ------
    ExpressionError
    """
    if len(source) > LONGEST_TEXT:
        raise ExpressionError(
            tr(
                "The text has more than {longest_text:,} characters.",
                longest_text=LONGEST_TEXT,
            )
        )
    if "\0" in source:
        raise ExpressionError(_UNREADABLE)
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        line = min(error.lineno or 0, source.count("\n") + 1)
        raise ExpressionError(_syntax(error, source, line), line) from None
    except (MemoryError, RecursionError):
        raise ExpressionError(tr("It is nested too deeply to be read.")) from None
    except ValueError:
        raise ExpressionError(_UNREADABLE) from None
    try:
        return _Reader(source).read(tree)
    except RecursionError:
        raise ExpressionError(tr("It is nested too deeply to be read.")) from None


def _syntax(error: SyntaxError, source: str, line: int) -> str:
    rows = source.splitlines()
    text = rows[line - 1].strip() if 0 < line <= len(rows) else ""
    short = text if len(text) <= 40 else f"{text[:39]}…"
    reason = (error.msg or tr("it cannot be read")).split("(")[0].strip().rstrip(".")
    return (
        tr("“{short}” cannot be read: {reason}.", short=short, reason=reason)
        if short
        else f"{reason}."
    )


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._made = Recorder()
        self._lines: list[int] = []
        self._names: dict[str, int] = {}
        self._line = 0

    def read(self, tree: ast.Module) -> Expression:
        if not tree.body:
            raise ExpressionError(tr("Nothing is written yet."))
        root = 0
        for statement in tree.body:
            self._line = statement.lineno
            root = self._statement(statement)
        graph = self._made.graph(root)
        self._expect_tame(graph)
        return Expression(self._source, graph, tuple(self._lines))

    def _refuse(self, words: str) -> ExpressionError:
        return ExpressionError(words, self._line)

    def _statement(self, statement: ast.stmt) -> int:
        match statement:
            case ast.Expr(value):
                return self._node(value, 1)
            case ast.Assign([ast.Name(name)], value):
                return self._assign(name, value)
            case ast.Assign():
                raise self._refuse(tr("one name stands left of =, as in w = 0.5."))
            case _:
                raise self._unknown(statement)

    def _assign(self, name: str, value: ast.expr) -> int:
        if name in FUNCTIONS:
            raise self._refuse(
                tr("“{name}” is a function; choose another name.", name=name)
            )
        if len(name) > _LONGEST_NAME:
            raise self._refuse(
                tr("a name has at most {value} letters.", value=_LONGEST_NAME)
            )
        number = self._number(value)
        if number is not None:
            leaf = Node(None, name=name, number=number, is_variable=True)
            at = self._record(leaf)
        else:
            at = self._node(value, 1)
            node = self._made.nodes[at]
            if node.name:  # the same value under another name stays one node
                self._names[name] = at
                return at
            self._made.nodes[at] = replace(node, name=name)
        self._names[name] = at
        return at

    def _number(self, value: ast.expr) -> float | None:
        """A plain number, with its sign."""
        match value:
            case ast.UnaryOp(ast.USub(), inner):
                number = self._number(inner)
                return None if number is None else -number
            case ast.UnaryOp(ast.UAdd(), inner):
                return self._number(inner)
            case ast.Constant(bool()):
                return None
            case ast.Constant(int() | float() as number):
                return self._float(number)
            case _:
                return None

    def _float(self, number: float) -> float:
        try:
            value = float(number)
        except OverflowError:
            value = math.inf
        if not math.isfinite(value):
            raise self._refuse(tr("a number is larger than 10³⁰⁸."))
        return value

    def _record(self, node: Node) -> int:
        if len(self._made.nodes) >= _MOST_NODES:
            raise self._refuse(
                tr("more than {value:,} operations are too many.", value=_MOST_NODES)
            )
        self._lines.append(self._line)
        return self._made.record(node)

    def _apply(self, operation: Operation, *inputs: int) -> int:
        return self._record(Node(operation, inputs))

    def _node(self, expr: ast.expr, depth: int) -> int:
        if depth > _DEEPEST:
            raise self._refuse(
                tr("more than {value} brackets in each other.", value=_DEEPEST)
            )
        number = self._number(expr)
        if number is not None:
            return self._record(Node(None, number=number))
        match expr:
            case ast.Name(name):
                return self._named(name)
            case ast.UnaryOp(ast.USub(), inner):
                return self._apply(NEGATE, self._node(inner, depth + 1))
            case ast.UnaryOp(ast.UAdd(), inner):
                return self._node(inner, depth + 1)
            case ast.BinOp(_, ast.Pow(), _):
                return self._power(expr, depth)
            case ast.BinOp(_, sign, _) if type(sign) in _SIGNS:
                return self._chain(expr, depth)
            case ast.BinOp():
                raise self._refuse(tr("only + − * / and ** are computed here."))
            case ast.Call():
                return self._call(expr, depth)
            case _:
                raise self._unknown(expr)

    def _chain(self, expr: ast.BinOp, depth: int) -> int:
        """A row of signs of one strength, which Python nests to the left."""
        row: list[tuple[Operation, ast.expr]] = []
        first: ast.expr = expr
        while isinstance(first, ast.BinOp) and not isinstance(first.op, ast.Pow):
            sign = _SIGNS.get(type(first.op))
            if sign is None:
                break
            row.append((sign, first.right))
            first = first.left
        at = self._node(first, depth + 1)
        for sign, right in reversed(row):
            at = self._apply(sign, at, self._node(right, depth + 1))
        return at

    def _power(self, expr: ast.BinOp, depth: int) -> int:
        base = self._node(expr.left, depth + 1)
        if self._number(expr.right) == 2:
            return self._apply(SQUARE, base)
        return self._apply(POWER, base, self._node(expr.right, depth + 1))

    def _named(self, name: str) -> int:
        if name in self._names:
            return self._names[name]
        if name in FUNCTIONS:
            raise self._refuse(
                tr("“{name}” is a function: write {name}(…).", name=name)
            )
        short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        raise self._refuse(
            tr("“{short}” has no value yet; write {short} = 0.5 above.", short=short)
        )

    def _call(self, expr: ast.Call, depth: int) -> int:
        if not isinstance(expr.func, ast.Name):
            raise self._unknown(expr.func)
        name = expr.func.id
        if name not in FUNCTIONS:
            short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
            raise self._refuse(
                tr(
                    "“{short}” is not known here; there are {value}.",
                    short=short,
                    value=_NAMED,
                )
            )
        if expr.keywords or any(isinstance(each, ast.Starred) for each in expr.args):
            raise self._refuse(
                tr("{name} takes plain numbers between its brackets.", name=name)
            )
        wanted = ARGUMENTS[name]
        if len(expr.args) != wanted:
            numbers = tr("one number") if wanted == 1 else tr("two numbers")
            raise self._refuse(
                tr(
                    "{name} takes {numbers}, not {count}.",
                    name=name,
                    numbers=numbers,
                    count=len(expr.args),
                )
            )
        inputs = [self._node(each, depth + 1) for each in expr.args]
        return self._apply(FUNCTIONS[name], *inputs)

    def _unknown(self, part: ast.AST) -> ExpressionError:
        if isinstance(part, ast.Constant):
            return self._refuse(tr("only plain numbers are computed here."))
        words = _NOT_HERE.get(type(part), f"{_called(part)} cannot stand here")
        return self._refuse(f"{words}.")

    def _expect_tame(self, graph: Graph) -> None:
        """Refuse powers that nobody means."""
        for at, node in enumerate(graph.nodes):
            if node.operation is POWER:
                exponent = graph.values[node.inputs[1]]
                if not abs(exponent) <= _LARGEST_EXPONENT:
                    self._line = self._lines[at]
                    raise self._refuse(
                        tr(
                            "the exponent {exponent:.6g} is too large; at most "
                            "{value:,.0f} is computed.",
                            exponent=exponent,
                            value=_LARGEST_EXPONENT,
                        )
                    )


def _called(part: ast.AST) -> str:
    return f"“{type(part).__name__.lower()}”"


def central_difference(graph: Graph, leaf: int) -> float:
    """(f(x + h) − f(x − h)) / 2h of the root, with the h that rounds least."""
    x = float(graph.nodes[leaf].number)
    h = 6e-6 * max(1.0, abs(x))
    above = float(graph.values_with({leaf: x + h})[graph.root])
    below = float(graph.values_with({leaf: x - h})[graph.root])
    return (above - below) / ((x + h) - (x - h))

"""How long 100 formulas take: `python tests/benchmarks/bench_typeset.py`."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from figures import tell
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from bpviz_desktop.engine.formulas.expr import (
    Expr,
    Number,
    Partial,
    Product,
    Quotient,
    Ref,
    Sum,
    Symbol,
    call,
    minus,
    with_values,
)
from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.numbers.written import short
from bpviz_desktop.views.formula.typeset import equation

COUNT = 100


def formula(k: int) -> tuple[Expr, Expr]:
    """A left side and a formula that differ for every k."""
    w = [Ref(TermId("W", 1, k, i), Symbol("w", f"{k}{i}", "(1)")) for i in range(2)]
    slopes = [
        Ref(TermId("dL_dz", 2, i, k), Partial(Symbol("L"), Symbol("z", f"{k}{i}")))
        for i in range(2)
    ]
    if k % 2:
        adam = Quotient(slopes[0], Sum((call("sqrt", w[1]), Symbol("ε"))))
        return Symbol("w", plus=True), minus(w[0], Product((w[1], adam)))
    paths = (Product(pair) for pair in zip(slopes, w, strict=True))
    return Partial(Symbol("L"), Symbol("a", str(k), "(1)")), Sum(tuple(paths))


def measure() -> dict[str, float]:
    """The time for layout and painting, cold and warm."""
    made = {}
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(400, 200, QImage.Format.Format_ARGB32_Premultiplied)
    color, tint = QColor("#171B22"), QColor("#FAE8EE")
    for name in ("cold", "warm"):
        begin = time.perf_counter()
        formulas = []
        for k in range(COUNT):
            lhs, expr = formula(k)
            rows: list[Expr] = [expr]
            if k % 2 == 0:
                rows.append(with_values(expr, lambda term: (term.i or 0) * 0.1 - 0.5))
            rows.append(Number(0.0364 + k))
            formulas.append(
                equation(lhs, rows, size_px=18, number=short, max_width=296)
            )
        middle = time.perf_counter()
        painter = QPainter(image)
        for each in formulas:
            each.paint(painter, 4, 60, color=color, accent=tint)
        painter.end()
        end = time.perf_counter()
        made[f"{COUNT} formulas, {name}, ms"] = (end - begin) * 1e3
        made[f"of it painting, {name}, ms"] = (end - middle) * 1e3
    del application
    return made


if __name__ == "__main__":
    tell(measure())

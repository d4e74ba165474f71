"""The plot of a prediction: a heat map over two inputs, or curves over one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from bpviz_desktop.engine.board.symbols import unit_name
from bpviz_desktop.engine.network import Floats
from bpviz_desktop.language import listed, tr
from bpviz_desktop.model.answers import classes_of
from bpviz_desktop.model.document import Data
from bpviz_desktop.model.numbers.written import five
from bpviz_desktop.model.screen.prediction import (
    Ends,
    Points,
    Prediction,
    is_of_classes,
)
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.views.look.ink import heat_color, heat_image
from bpviz_desktop.views.look.size import pixels_per_length
from bpviz_desktop.views.look.theme import Theme
from bpviz_desktop.views.panels.pictures.samples import (
    class_ink,
    paint_cross,
    paint_mark,
    paint_ring,
)

WINNER = -1
_REACH, _MOST_SAID = 9.0, 4
_TINT = 0.8


@dataclass(frozen=True)
class Scale:
    """Of a number on the heat map: what is in the middle, and how far it reaches."""

    middle: float
    reach: float


def scale_of(data: Data) -> Scale:
    """The scale of the targets: of classes from 0 to 1, else from least to most."""
    if is_of_classes(data):
        return Scale(0.5, 0.5)
    low, high = float(data.targets.min()), float(data.targets.max())
    return Scale(low / 2 + high / 2, (high / 2 - low / 2) or abs(high) or 1.0)


@dataclass(frozen=True, eq=False)
class Plane:
    """Everything that the plot shows, and where.

    Attributes
    ----------
    output : int
        Which output is drawn; WINNER: the class of the largest.
    low, high : float
        Ends of the upward axis.
    """

    session: Session
    prediction: Prediction
    theme: Theme
    area: QRectF
    output: int
    low: float
    high: float

    @property
    def is_map(self) -> bool:
        return len(self.prediction.inputs) == 2

    def place(self, x: Floats) -> Iterator[tuple[float, float]]:
        """Where points (n, 2), across and up, lie on the screen."""
        ends, area = self.prediction.ends[0], self.area
        with np.errstate(all="ignore"):
            across = (x[:, 0] - ends.low) / (ends.high - ends.low)
            up = (x[:, 1] - self.low) / (self.high - self.low)
        px = area.left() + np.clip(np.nan_to_num(across), -1, 2) * area.width()
        py = area.bottom() - np.clip(np.nan_to_num(up), -1, 2) * area.height()
        return zip(px.tolist(), py.tolist(), strict=True)

    def samples(self) -> Iterator[tuple[Points, Floats, Floats, bool]]:
        """Points with their inputs and targets, those for testing first."""
        data = self.session.document.data
        for points, x, y, is_test in (
            (self.prediction.tests, data.test_inputs, data.test_targets, True),
            (self.prediction.samples, data.inputs, data.targets, False),
        ):
            yield points, x[points.rows], y[points.rows], is_test

    def spots(self, x: Floats, y: Floats, k: int = 0) -> list[tuple[float, float]]:
        """Where samples lie: by two inputs, or by one and the target k."""
        inputs = self.prediction.inputs
        if self.is_map:
            return list(self.place(x[:, list(inputs)]))
        return list(self.place(np.column_stack([x[:, inputs[0]], y[:, k]])))


def plane_of(
    session: Session, prediction: Prediction, theme: Theme, area: QRectF, output: int
) -> Plane:
    """Lay a prediction out in an area."""
    if len(prediction.inputs) == 2:
        low, high = prediction.ends[1].low, prediction.ends[1].high
    else:
        data = session.document.data
        shown = [prediction.answers.ravel(), data.targets.ravel()]
        values = np.concatenate(shown)
        values = values[np.isfinite(values)]
        low, high = (
            (float(values.min()), float(values.max())) if len(values) else (0, 1)
        )
        room = (high - low) * 0.08 or abs(low) * 0.1 or 1.0
        low, high = float(low - room), float(high + room)
    return Plane(session, prediction, theme, area, output, low, high)


def paint_plane(painter: QPainter, plane: Plane) -> None:
    """Draw the answers, and the samples over them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipRect(plane.area)
    if plane.is_map:
        _paint_map(painter, plane)
        _paint_border(painter, plane)
    else:
        painter.fillRect(plane.area, plane.theme.color("canvas"))
        _paint_curves(painter, plane)
    _paint_samples(painter, plane)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(plane.theme.color("border"), 1))
    painter.drawRect(plane.area)


def _paint_map(painter: QPainter, plane: Plane) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(plane.area, map_image(plane))


def map_image(plane: Plane) -> QImage:
    """One pixel for each answer: its value, or the class that wins."""
    answers = plane.prediction.answers
    if plane.output == WINNER:
        return _winners(answers, plane.theme)
    scale = scale_of(plane.session.document.data)
    with np.errstate(all="ignore"):
        values = answers[:, :, plane.output] - scale.middle
    return heat_image(plane.theme, values, scale.reach)


def _winners(answers: Floats, theme: Theme) -> QImage:
    classes = np.argmax(np.nan_to_num(answers, nan=-np.inf), axis=2)
    inks = [_tinted(theme, class_ink(theme, k)) for k in range(answers.shape[2])]
    pixels = np.array([ink.rgb() for ink in inks], np.uint32)[classes]
    pixels[~np.isfinite(answers).all(axis=2)] = theme.color("error").rgb()
    high, wide = pixels.shape
    image = QImage(pixels.tobytes(), wide, high, wide * 4, QImage.Format.Format_RGB32)
    return image.copy()  # The bytes above live no longer than this call.


def _tinted(theme: Theme, ink: QColor) -> QColor:
    ground = theme.color("panel")
    mixed = (
        round(a + (b - a) * (1 - _TINT))
        for a, b in zip(ground.getRgb()[:3], ink.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def _paint_border(painter: QPainter, plane: Plane) -> None:
    """The line between the classes, where targets are classes."""
    if not is_of_classes(plane.session.document.data):
        return
    answers, area = plane.prediction.answers, plane.area
    rows, columns = answers.shape[:2]
    segments = plane.prediction.border
    wide, high = area.width() / (columns - 1), area.height() / (rows - 1)
    lines = segments * [wide, high, wide, high] + [area.left(), area.top()] * 2
    painter.setPen(QPen(plane.theme.color("text"), 1.5))
    painter.drawLines([QLineF(*each) for each in lines.tolist()])


def _paint_curves(painter: QPainter, plane: Plane) -> None:
    """One line an output."""
    x = plane.prediction.ends[0].points(len(plane.prediction.answers))
    for k in _outputs(plane):
        y = plane.prediction.answers[:, k]
        spots = plane.place(np.column_stack([x, y]))
        parts: list[list[QPointF]] = [[]]
        for at, value in zip(spots, y.tolist(), strict=True):
            if np.isfinite(value):
                parts[-1].append(QPointF(*at))
            else:
                parts.append([])
        painter.setPen(QPen(_curve_ink(plane, k), 2))
        for part in parts:
            painter.drawPolyline(QPolygonF(part))


def _outputs(plane: Plane) -> range:
    count = plane.prediction.answers.shape[-1]
    return (
        range(count)
        if plane.output == WINNER
        else range(plane.output, plane.output + 1)
    )


def _curve_ink(plane: Plane, k: int) -> QColor:
    count = plane.prediction.answers.shape[-1]
    return plane.theme.color("text") if count == 1 else class_ink(plane.theme, k)


class _Marks(NamedTuple):
    """What the marks on a map depend on."""

    data: Data
    theme: Theme
    inputs: tuple[int, ...]
    ends: tuple[Ends, ...]
    area: tuple[float, ...]
    rows: tuple[bytes, ...]
    output: int
    ratio: float


def _paint_samples(painter: QPainter, plane: Plane) -> None:
    """Marks, and over them crosses of wrong answers and rings of the batch."""
    if plane.is_map:
        # While a run goes on they stay where they are: one picture for hundreds.
        painter.drawPixmap(plane.area.topLeft(), _layer(painter, plane))
    else:
        _paint_marks(painter, plane)
    theme, batch = plane.theme, plane.session.lesson.trace.places
    ground = theme.color("panel")
    are_classes = is_of_classes(plane.session.document.data)
    for points, x, y, is_test in plane.samples():
        wrong: list[int] = []
        if are_classes:
            is_wrong = classes_of(points.answers) != classes_of(y)
            wrong = np.flatnonzero(is_wrong).tolist()
        rows = [] if is_test else points.rows.tolist()
        chosen = [n for n, row in enumerate(rows) if row in batch]
        for k in (0,) if plane.is_map else _outputs(plane):
            spots = plane.spots(x, y, k)
            for n in wrong:
                paint_cross(painter, QPointF(*spots[n]), theme.color("error"), ground)
            for n in chosen:
                is_focus = rows[n] == plane.session.sample
                ink = theme.color("text")
                paint_ring(painter, QPointF(*spots[n]), ink, is_focus=is_focus)


# The last one alone: its key keeps the samples in memory.
_layers: dict[_Marks, QPixmap] = {}


def _layer(painter: QPainter, plane: Plane) -> QPixmap:
    """The marks of a map as a picture, as large as its area."""
    ratio, area = pixels_per_length(painter), plane.area
    prediction = plane.prediction
    rows = (prediction.tests.rows.tobytes(), prediction.samples.rows.tobytes())
    data = plane.session.document.data
    key = _Marks(
        data,
        plane.theme,
        tuple(prediction.inputs),
        tuple(prediction.ends),
        (area.left(), area.top(), area.width(), area.height()),
        rows,
        plane.output,
        ratio,
    )
    if key not in _layers:
        _layers.clear()
        picture = QPixmap((area.size() * ratio).toSize() + QSize(1, 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.translate(-area.topLeft())
        _paint_marks(inside, plane)
        inside.end()
        _layers[key] = picture
    return _layers[key]


def _paint_marks(painter: QPainter, plane: Plane) -> None:
    document, theme = plane.session.document, plane.theme
    ground, are_classes = theme.color("panel"), is_of_classes(document.data)
    for _, x, y, is_test in plane.samples():
        classes = classes_of(y) if are_classes else np.ones(len(y), np.intp)
        for k in (0,) if plane.is_map else _outputs(plane):
            for n, at in enumerate(plane.spots(x, y, k)):
                shape = int(classes[n])
                ink = (
                    class_ink(theme, shape) if are_classes else _number_ink(plane, y[n])
                )
                spot = QPointF(*at)
                paint_mark(painter, spot, shape, ink, ground, is_test=is_test)


def _number_ink(plane: Plane, target: Floats) -> QColor:
    """The colour of a sample whose target is a number."""
    if not plane.is_map:
        return plane.theme.color("text")
    scale = scale_of(plane.session.document.data)
    value = float(target[max(plane.output, 0)])
    return heat_color(plane.theme, value - scale.middle, scale.reach)


def sample_at(
    plane: Plane, point: QPointF, reach: float = 9.0
) -> tuple[int, bool] | None:
    """The sample at a point, and whether it is one for testing."""
    best, nearest = None, reach
    for points, x, y, is_test in plane.samples():
        for at, row in zip(plane.spots(x, y), points.rows.tolist(), strict=True):
            away = float(np.hypot(at[0] - point.x(), at[1] - point.y()))
            if away < nearest:
                best, nearest = (row, is_test), away
    return best


def words_at(plane: Plane, point: QPointF) -> str:
    """Inputs and answer under the mouse."""
    area, answers = plane.area, plane.prediction.answers
    if not area.contains(point):
        return ""
    shares = [(point.x() - area.left()) / area.width()]
    if plane.is_map:
        shares.append((area.bottom() - point.y()) / area.height())
    network, said = plane.session.document.network, []
    for share, column, ends in zip(
        shares, plane.prediction.inputs, plane.prediction.ends, strict=True
    ):
        value = ends.low + share * (ends.high - ends.low)
        raw = plane.session.document.data.raw(column, value)
        also = "" if raw is None else tr(" (raw {raw})", raw=five(raw))
        said.append(f"{unit_name(network, 0, column)} = {five(value)}{also}")
    place = [min(round(shares[0] * (answers.shape[-2] - 1)), answers.shape[-2] - 1)]
    if plane.is_map:
        last = answers.shape[0] - 1
        place.insert(0, min(round((1 - shares[1]) * last), last))
    here = answers[tuple(place)]
    values = listed(five(float(value)) for value in here[:_MOST_SAID])
    more = " …" if len(here) > _MOST_SAID else ""
    return f"{', '.join(said)}: ŷ = {values}{more}"

"""Curves as files: asks where to, and writes pictures and tables."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from bpviz_desktop.atomic_file import write_atomically
from bpviz_desktop.controller.storage.files import FileFaultError
from bpviz_desktop.language import tr
from bpviz_desktop.model.run.lines import Chart

# The name of a filter carries the scale of the picture.
_PLOTS = {
    "PNG picture, 800 × 450 (*.png)": (".png", 1),
    "PNG picture 2×, 1600 × 900 (*.png)": (".png", 2),
    "PNG picture 3×, 2400 × 1350 (*.png)": (".png", 3),
    "PNG picture 4×, 3200 × 1800 (*.png)": (".png", 4),
    "SVG drawing (*.svg)": (".svg", 1),
    "PDF document (*.pdf)": (".pdf", 1),
    "CSV table (*.csv)": (".csv", 1),
}
_WIDTH = 800
PICTURES = ("png", "svg", "pdf")


def ask_for_plot(parent: QWidget, proposed: Path) -> tuple[Path, int] | None:
    """Ask for a file; its path and the scale of a PNG, or None."""
    name, chosen = QFileDialog.getSaveFileName(
        parent, tr("Export plot"), str(proposed), ";;".join(_PLOTS)
    )
    if not name:
        return None
    ending, scale = _PLOTS.get(chosen, (".png", 1))
    path = Path(name)
    return (path if path.suffix else path.with_suffix(ending)), scale


def plot_picture(chart: Chart, title: str, ending: str, scale: int) -> bytes:
    """A chart as the bytes of a picture; `ending` is one of PICTURES."""
    from bpviz_desktop.views.plots.report import report_bytes

    words = f"{chart.title}: {title}".removesuffix(": ")
    return report_bytes([chart], words, ending, width=_WIDTH * scale)


def write_plot(path: Path, chart: Chart, title: str, *, scale: int = 2) -> None:
    """Write a chart as PNG, SVG, PDF or CSV, by the ending of `path`.

    Raises
    ------
    FileFaultError
    """
    ending = path.suffix.lower().lstrip(".")
    if ending == "csv":
        data = chart.as_csv()
    elif ending in PICTURES:
        data = plot_picture(chart, title, ending, scale)
    else:
        raise FileFaultError(
            tr("{name}: the ending must be .png, .svg, .pdf or .csv.", name=path.name)
        )
    try:
        write_atomically(path, data)
    except OSError as error:
        raise FileFaultError(f"{path.name}: {error.strerror or error}.") from error


def safe_name(title: str) -> str:
    """A title as part of a file name."""
    kept = "".join(c if c.isalnum() or c in " -_" else "_" for c in title)
    return kept.strip() or tr("network")

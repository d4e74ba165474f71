"""Times the import of a million rows beside numpy.loadtxt, and weighs its memory.

python tests/benchmarks/bench_tables.py
"""

import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "helpers"))

from tables import drained  # noqa: E402

from bpviz_desktop.model.data.dialect import recognised  # noqa: E402
from bpviz_desktop.model.data.made import imported  # noqa: E402
from bpviz_desktop.model.data.plan import proposed  # noqa: E402
from bpviz_desktop.model.data.source import Source  # noqa: E402
from bpviz_desktop.model.data.survey import survey  # noqa: E402

ROWS, RUNS = 1_000_000, 3


def peak():
    """The most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def write(path):
    """A table of two inputs and a class that is 0 or 1."""
    x = np.random.default_rng(1).normal(size=(ROWS, 2))
    with open(path, "w", encoding="ascii") as file:
        file.write("a,b,y\n")
        for start in range(0, ROWS, 10_000):
            rows = x[start : start + 10_000].tolist()
            file.writelines(f"{a:.4f},{b:.4f},{int(a * b > 0)}\n" for a, b in rows)


def read(path):
    """Seconds of an import."""
    began = time.perf_counter()
    source = Source.of(path)
    found = drained(survey(source, recognised(source)))
    made = drained(imported(source, found, proposed(found), "table"))
    assert len(made.document.data.inputs) == round(0.8 * ROWS)
    return time.perf_counter() - began


def main():
    """Read the table several times, each time beside loadtxt."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "million.csv")
        write(path)
        size, before = path.stat().st_size, peak()
        ours, theirs = [read(path)], []
        grown = peak() - before
        for _ in range(RUNS):
            began = time.perf_counter()
            np.loadtxt(path, delimiter=",", skiprows=1)
            theirs.append(time.perf_counter() - began)
            ours.append(read(path))
    mine, other = statistics.median(ours), statistics.median(theirs)
    print(f"{ROWS:,} rows, {size / 1e6:.0f} MB: {mine:.2f} s, loadtxt {other:.2f} s")
    print(f"ratio {mine / other:.1f}, memory {grown / size:.1f} times the file")


if __name__ == "__main__":
    main()

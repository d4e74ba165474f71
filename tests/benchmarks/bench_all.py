"""Every figure that the README names beside the one that is wanted, in one run.

`python tests/benchmarks/bench_all.py [ROUNDS]` (about ten minutes): each benchmark in
processes of its own, one after the other, ROUNDS (7) times; medians, and from where to
where they went. What the trainer and the start are compared with takes turns with them
within each benchmark. The machine's own speed is that of a loop in plain Python; where
it went far, times tell little and ratios more.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROUNDS = int(sys.argv[1]) if sys.argv[1:] else 7
SHAPES = ("1-1", "2-8-8-1", "2-[8]x6-1", "64-32-10", "784-128-64-10", "2-[8]x30-1")


class Row(NamedTuple):
    """A figure by the name that its benchmark gives it; `more` is better, or less."""

    script: str
    name: str
    wanted: float
    more: bool = False


ROWS = (
    Row("live", "frames, a second", 60, more=True),
    Row("live", "the GUI thread is busy, of the time", 0.35),
    Row("live", "updates live ÷ alone, of 1", 0.5, more=True),
    Row("live", "learning rate's slider, median, ms", 10),
    Row("live", "learning rate's slider, p99, ms", 18),
    Row("live", "pause, ms", 16),
    Row("sliders", "2-8-8-1, median, ms", 8),
    Row("sliders", "2-8-8-1, p99, ms", 16),
    Row("sliders", "784-128-64-10, median, ms", 16),
    Row("sliders", "784-128-64-10, p99, ms", 50),
    Row("startup", "shell, × bare", 1.3),
    Row("startup", "network, × bare", 2.6),
    Row("startup", "usable, × bare", 5.0),
    Row("typeset", "100 formulas, cold, ms", 40),
    Row("curves", "append, 1000 at a time, ns a point", 50),
    Row("curves", "frame's p95, linear axis, ms", 4),
    Row("curves", "frame's p95, log axis, ms", 4),
    *(Row("trainer", f"{s} sgd, × loop", 0.98, more=True) for s in SHAPES),
    *(Row("trainer", f"{s} adam, × loop", 0.97, more=True) for s in SHAPES),
)
# They take their own medians, of peers in turns.
ONCE = {"startup", "trainer"}


def machine() -> str:
    """What this runs on."""
    model = platform.processor()
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        lines = cpus.read_text().splitlines()
        names = [line.split(":")[1].strip() for line in lines if "model name" in line]
        model = names[0] if names else model
    parts = [f"{model or platform.machine()}, {os.cpu_count()} cores"]
    parts.append(f"{platform.system()}, Python {platform.python_version()}")
    for name in ("numpy", "PySide6-Essentials", "pyqtgraph", "torch"):
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            parts.append(f"no {name}")
    return ", ".join(parts)


def loop() -> float:
    """Milliseconds of a million additions in plain Python."""
    began, total = time.perf_counter(), 0
    for k in range(1_000_000):
        total += k
    return (time.perf_counter() - began) * 1000


def run(script: str) -> dict[str, float]:
    """One process's figures by name."""
    done = subprocess.run(
        [sys.executable, str(HERE / f"bench_{script}.py"), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    made: dict[str, float] = json.loads(done.stdout)
    return made


def main() -> None:
    """Print the table, the figures of each benchmark when they are there."""
    print(machine())
    print(f"{'':<50} {'wanted':>8} {'now':>8}   from … to, loop ms")
    for script in dict.fromkeys(row.script for row in ROWS):
        speeds, rounds = [loop()], []
        for _ in range(1 if script in ONCE else ROUNDS):
            rounds.append(run(script))
            speeds.append(loop())
        for row in ROWS:
            if row.script != script:
                continue
            values = [made[row.name] for made in rounds]
            now = statistics.median(values)
            mark = (
                " " if (now >= row.wanted if row.more else now <= row.wanted) else "*"
            )
            spread = f"{min(values):.3g} … {max(values):.3g}"
            what = f"{script}: {row.name}"
            print(
                f"{what:<50} {row.wanted:>8g} {now:>8.3g} {mark} {spread:<16}"
                f" {min(speeds):.0f} … {max(speeds):.0f}",
                flush=True,
            )
    print("* not reached")


if __name__ == "__main__":
    main()

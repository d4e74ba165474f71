"""How often the diagnosis is right, on networks whose trouble is known.

`python tests/benchmarks/diagnosis/bench_diagnosis.py [FIRST]`: the table for seeds
FIRST (1000) to FIRST + 59. Limits were chosen on seeds 0 to 59. A healthy network is
looked at after a fifth of its updates as well: an alarm there counts as wrong. What it
printed is kept in `bench_diagnosis.txt`.
"""

import sys
import time

from troubled_networks import KINDS, case

from bpviz_desktop.model.diagnosis.job import diagnosed

CASES = 60


def main():
    """Print a row for each network, and the counts."""
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    right, alarms, seconds = dict.fromkeys(KINDS, 0), 0, 0.0
    for seed in range(first, first + CASES):
        made = case(seed)
        began = time.perf_counter()
        found = _found(made, made.updates)
        early = _found(made, made.updates // 5) if made.kind == "healthy" else ()
        seconds += time.perf_counter() - began
        if made.kind == "healthy":
            is_right = not found and not early
            alarms += not is_right
        else:
            is_right = found[:1] == (made.kind,)
        right[made.kind] += is_right
        said = " ".join((*found, *(f"({each} early)" for each in early))) or "nothing"
        print(f"{seed} {'✓' if is_right else '✕'} {made.kind}: {made.words}: {said}")
    counts = ", ".join(f"{kind} {count}" for kind, count in right.items())
    print(f"{sum(right.values())} of {CASES} right: {counts}")
    print(f"{alarms} false alarms of {CASES // 3}; {seconds:.1f} s")


def _found(made, updates):
    _, diagnosis = diagnosed(made.document, updates)
    return tuple(each.kind for each in diagnosis.findings)


if __name__ == "__main__":
    main()

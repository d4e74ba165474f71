"""Why a network does not learn: what is measured, what is found, what may cure it.

Start with `probe` (what is measured at one update), then `diagnose` (what follows from
all probes of a run) and `cures`. `thresholds` holds every limit, with its source.
"""

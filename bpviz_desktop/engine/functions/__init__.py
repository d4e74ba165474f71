"""The registries: everything that a project may choose by name, one entry each.

May import `formulas` and `kernels`. Start with `activations`: an entry holds what is
computed, what is written, what is said and where it comes from. A new entry is the only
edit that a new activation, loss, optimizer, schedule or data set needs.
"""

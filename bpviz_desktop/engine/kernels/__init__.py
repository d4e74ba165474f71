"""What the trainer computes fast: functions that write into buffers they are given.

May import the nouns of the engine. Start with `calls`, then `activations`. An entry of
a registry names its kernel; one without is computed as its definition says.
"""

"""Beside the code: the same as a PyTorch program, in NumPy, and the tape."""

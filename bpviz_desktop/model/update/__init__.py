"""What happens between a gradient and a new weight: gathering, clipping, optimizers.

May import the engine and the document. Start with `accumulation`.
"""

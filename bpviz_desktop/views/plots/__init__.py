"""What curves are drawn with: axes, marks, and their export as files.

May import `look` and the model; pyqtgraph is imported in `quick` alone, after the first
paint. Start with `axes`.
"""

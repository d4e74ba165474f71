"""Curves on pyqtgraph, and the loss report that is exported."""

"""Curves over the timeline. Start with `panel`; `loss_view` imports pyqtgraph."""

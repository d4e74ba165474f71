"""The first start: a small card with ways to begin, and a tour of the window."""

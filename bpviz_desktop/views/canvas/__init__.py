"""The network diagram: layout, painting, hit-testing, gestures."""

"""How numbers are written for people, and how what people type is read.

The only place that does either, Qt-free and without an import of the model. Start with
`written`.
"""

"""The thread that makes updates: what it is sent, what it does, what it answers.

Knows no store, no intent and no widget, of Qt only QtCore. Start with `messages`, then
`desk` (what is done with them); `worker` gives it a thread.
"""

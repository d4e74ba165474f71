"""What is on the screen: one immutable value, and what it says of one update.

May import all of the model and the engine's board. Start with `session`, then `lesson`;
`captions` puts a step into words.
"""

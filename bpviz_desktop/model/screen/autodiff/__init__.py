"""The graph of operations on the screen: how far it is walked, and what is said."""

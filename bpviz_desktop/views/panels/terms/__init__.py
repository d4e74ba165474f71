"""The table of all terms of the update. Start with `panel`, then `model`."""

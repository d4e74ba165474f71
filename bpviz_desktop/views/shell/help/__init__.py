"""F1: what can be done, the keys, the legend and the words, with a search."""

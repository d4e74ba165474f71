"""The command line: `main` runs it, `words` says what may stand on it."""

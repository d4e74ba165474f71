"""What of the window is to be seen, and how the keyboard goes round it."""

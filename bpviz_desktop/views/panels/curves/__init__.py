"""Curves over the timeline. Start with `panels`; `lines` says what each draws."""

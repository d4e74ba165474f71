"""The window in which samples are edited: `dialog` puts the parts together."""

"""Dialogs that write what is on the screen for paper and slides."""

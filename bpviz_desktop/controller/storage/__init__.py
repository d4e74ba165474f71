"""Projects on disk: opening and saving, other windows, copies of unsaved work."""

"""The panels beside the canvas, one file each; they do not know each other."""

"""The dialog that makes samples of a table: `dialog` puts the parts together."""

"""Practice: numbers asked for one by one, on a sheet, or checked as they are typed."""

"""Tables of samples: reading them from CSV, making a project of them, editing them.

Start with `survey` (what a file holds) and `plan` (what is to become of it).
"""

"""The graph of operations: laid out in rows, drawn, stepped; and typed expressions."""

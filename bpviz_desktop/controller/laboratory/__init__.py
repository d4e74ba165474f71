"""What can be asked of the graph of operations."""

"""Typed expressions as graphs: read strictly, walked both ways, checked."""

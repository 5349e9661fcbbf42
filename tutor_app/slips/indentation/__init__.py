"""White space at the start of lines."""

"""Keywords, names and numbers."""

"""Values and arguments: missing, left over, in the wrong order."""

"""One token or a few, whatever they are: the last resort."""

"""Brackets: missing, left over, of the wrong kind, in the wrong place."""

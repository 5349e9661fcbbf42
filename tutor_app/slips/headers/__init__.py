"""Lines that open a block: their first word, their colon and the block itself."""

from tutor_app.slips.headers import bodies, braces, colons, conditions, definitions, keywords

__all__ = ["SLIPS", "bodies", "braces", "colons", "conditions", "definitions", "keywords"]

SLIPS = (*colons.SLIPS, *braces.SLIPS, *bodies.SLIPS)

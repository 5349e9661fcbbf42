"""Lines that open a block: their first word, their colon and the block itself."""

from tutor_app.slips.headers import bodies, braces, colons

SLIPS = (*colons.SLIPS, *braces.SLIPS, *bodies.SLIPS)

"""Lines that open a block: their colon, their form and their body."""

"""What issuers, clients, subjects and the like may be called."""

from __future__ import annotations

LONGEST_ID = 255
"""Characters of an issuer, a client id, a deployment, a context, a subject; all ASCII, as the specifications have it."""


def is_id(value: object) -> bool:
    """Whether a value may identify something: some ASCII that can be seen, and not blanks alone."""
    return (
        isinstance(value, str) and 0 < len(value.strip()) <= len(value) <= LONGEST_ID and value.isascii() and value.isprintable()
    )

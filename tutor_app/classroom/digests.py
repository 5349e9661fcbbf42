"""What tells a text from all others without giving it away."""

from __future__ import annotations

import hashlib


def digest(text: str) -> str:
    """The SHA-256 of the text, in hexadecimal; a text that no file could hold has one too."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

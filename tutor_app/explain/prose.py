"""Sentences of ours as HTML, for whichever page they stand on."""

from __future__ import annotations

import re
from html import escape

CODE = re.compile(r"`([^`\n]+)`")
"""What a sentence quotes as code."""


def prose(text: str) -> str:
    """A sentence as HTML; what stands between back-ticks is shown as code."""
    return CODE.sub(r"<code dir='ltr'>\1</code>", escape(text))

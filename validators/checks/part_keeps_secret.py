"""Rejects a part of an explanation that quotes something which only the edits of other parts bring.

The others may be withheld; then nothing of their repair may be read here. What the student wrote, and what this part's own edits
bring, is no secret.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from tutor_app.domain import ExplanationPart, Finding, Repair
from tutor_app.source.lexer import token_texts

NAME = "part-keeps-secret"
_CODE = re.compile(r"`([^`\n]+)`")


def check(program: str, repair: Repair, part: ExplanationPart) -> Finding:
    """No code between back-ticks holds a token that is new with another part's edits."""
    known = {*token_texts(program), *_brought(repair, part.edits)}
    secret = _brought(repair, set(range(len(repair.edits))) - set(part.edits)) - known
    said = " ".join((part.text, part.rule))
    told = sorted(secret & {token for code in _CODE.findall(said) for token in token_texts(code)})
    return Finding(check=NAME, passed=not told, detail=f"{told[0]!r} is another part's" if told else "")


def _brought(repair: Repair, chosen: Collection[int]) -> set[str]:
    return {token for index in chosen for token in token_texts(repair.edits[index].after)}

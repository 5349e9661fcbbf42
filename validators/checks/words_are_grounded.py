"""Rejects words of a language model that do not stand on the program and its edits.

Free words assert more than can be proved. What can be checked: they name only lines that the edits touch, quote only code that is
there or that a beginner knows, speak of something that the edits change, do not call the program correct, repeat no prose
of the student's (it may have been addressed to the model), and are short plain text. For English words.
"""

from __future__ import annotations

import keyword
import re

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.lexer import token_texts
from tutor_app.source.text import solid
from validators.checks.claims import Grounds
from validators.checks.reading import mentioned

NAME = "words-are-grounded"
FEWEST, MOST = 4, 120
"""Words of an explanation."""
ECHO = 4
"""So many words in a row, outside of quoted code, may not be the student's."""
_CODE = re.compile(r"`[^`\n]+`")
_MARKUP = re.compile(r"```|https?:|www\.|<[/!a-z]|\]\(|[#*_]{2}|\||\{\{", re.IGNORECASE)
_PRAISE = re.compile(
    r"\b(?:is|are|looks?|seems?|being)\s+(?:already\s+|all\s+|just\s+|perfectly\s+|completely\s+)*"
    r"(?:fine|correct|right|valid|ok|okay|good|perfect|error[- ]free)\b"
    r"|\b(?:no|without|not\s+an?y?|free\s+of)\s+(?:\w+\s+)?(?:errors?|mistakes?|problems?|bugs?|changes?)\b"
    r"|\bnothing\s+(?:is\s+|was\s+)?(?:wrong|missing|broken|needs?|to\s+(?:fix|change|correct|do)|has\s+to)\b|\b(?:does|do|did)\s+not\s+need\b|\bruns?\s+(?:fine|well)\b",
    re.IGNORECASE,
)


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """The words are short, plain, about these edits, and the model's own."""
    words = " ".join(statement.text for part in explanation.parts for statement in part.explanation)
    fault = fault_of(words, Grounds(program, repair.edits, diagnosis), repair)
    return Finding(check=NAME, passed=fault is None, detail=fault or "")


def fault_of(words: str, grounds: Grounds, repair: Repair) -> str | None:
    """What is wrong with the words, or None."""
    prose = _CODE.sub(" ", words)
    if not FEWEST <= len(words.split()) <= MOST:
        return "too short or too long"
    if _MARKUP.search(prose):
        return "not plain text"
    if _PRAISE.search(prose):
        return "they may be read as praise of the program"
    strange = [line for line in sorted(lines_named(words)) if not grounds.touching({"line": str(line)})]
    if strange:
        return f"line {strange[0]} is not edited"
    known = solid(grounds.program) + "\n" + solid(repair.text)
    made_up = [code[1:-1] for code in _CODE.findall(words) if not _known(code[1:-1], known)]
    if made_up:
        return f"{made_up[0]!r} is quoted from nowhere"
    if _echoes(prose, grounds.program):
        return "they repeat the student's words"
    return None if _about(words, grounds) else "they say nothing about the edits"


def lines_named(words: str) -> frozenset[int]:
    """The lines that the words speak of."""
    return mentioned(words).lines


def _known(code: str, known: str) -> bool:
    return solid(code) in known or keyword.iskeyword(code.strip()) or keyword.issoftkeyword(code.strip()) or len(solid(code)) <= 2


def _echoes(prose: str, program: str) -> bool:
    given = set(_runs(program))
    return any(run in given for run in _runs(prose))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = re.findall(r"[^\W\d_]+", text.lower())
    return [tuple(words[start : start + ECHO]) for start in range(len(words) - ECHO + 1)]


def _about(words: str, grounds: Grounds) -> bool:
    """Whether a line is named that is edited, or a sign or word that the edits take or bring."""
    changed = {token for edit in grounds.edits for token in (*token_texts(edit.before), *token_texts(edit.after))}
    said = mentioned(words)
    quoted = {token for code in said.quoted for token in token_texts(code)}
    return bool(said.lines or changed & (quoted | said.signs | said.quoted))


ACCEPTS = {
    "names the line and the sign": "Line 1 starts an `if`, and such a line ends with a colon. Add the colon.",
    "quotes what changes": "After `if ready` Python expects `:` before the block begins.",
}
REJECTS = {
    "praise": "The code is fine, leave line 1 as it is.",
    "no error": "There is no error in line 1 of the code.",
    "another line": "In line 2 the call of `go` lacks a colon.",
    "about nothing": "Please read your notes again and try harder.",
    "made up": "Line 1 should use `while not_there` instead of this.",
    "a link": "Line 1 lacks a colon, see https://example.org for more.",
    "the student's words": "Line 1 lacks a colon and the moon is made of cheese.",
}
"""Named cases for the program ``if ready`` with a colon put in, whose text says that the moon is made of cheese."""

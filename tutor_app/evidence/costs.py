"""What a repair costs the student's own words, in numbers: the more it costs, the rarer it is what was meant.

Used by :mod:`tutor_app.evidence.gathering`; graders refuse a repair most often because it throws away, hides or invents
something.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from rapidfuzz.distance import Levenshtein

from tutor_app.domain import Edit, Explanation, Repair
from tutor_app.source.lexer import Kind, Token, tokenise

STAND_INS = frozenset({"name", "Name", "0", '""', "''", "None", "pass"})
"""What repairs put where only the author knows what belongs there."""
ALIKE = 0.6
"""Words that are at least this similar (1: equal) are one word, spelt differently."""
COMPARED = 500
"""Most words that each lost one is compared with."""


def costs(repair: Repair, explanation: Explanation) -> tuple[tuple[str, float], ...]:
    """Named counts of what is lost, hidden and invented, of changes of quotes and indents, and of general parts."""
    before = [token for edit in repair.edits for token in tokenise(edit.before)]
    after = [token for edit in repair.edits for token in tokenise(edit.after)]
    lost = _lost(before, after)
    generic = sum(part.misconception.startswith("generic") for part in explanation.parts)
    return (
        ("words_lost", float(sum(token.kind is Kind.NAME for token in lost))),
        ("keywords_lost", float(sum(token.kind is Kind.KEYWORD for token in lost))),
        ("texts_lost", float(sum(token.kind in (Kind.STRING, Kind.BAD_STRING, Kind.NUMBER) for token in lost))),
        ("lines_lost", float(sum(max(edit.before.count("\n") - edit.after.count("\n"), 0) for edit in repair.edits))),
        ("lines_hidden", float(sum("#" in edit.after and "#" not in edit.before for edit in repair.edits))),
        ("stand_ins", float(_stand_ins(repair.edits))),
        ("quotes_set", float(sum(_quotes(edit.after) != _quotes(edit.before) for edit in repair.edits))),
        ("indents_set", float(sum(not (edit.before + edit.after).strip() for edit in repair.edits))),
        ("generic_parts", float(generic)),
        ("parts", float(len(explanation.parts))),
    )


def _lost(before: Iterable[Token], after: list[Token]) -> list[Token]:
    """Words, numbers and strings that are gone and not merely spelt or joined differently."""
    joined = "".join(token.text for token in after)
    put = list(dict.fromkeys(token.text for token in after))[:COMPARED]

    @cache
    def is_gone(text: str) -> bool:
        kept = text.strip("\"'") in joined or any(Levenshtein.normalized_similarity(text, one) >= ALIKE for one in put)
        return not kept

    kinds = (Kind.NAME, Kind.KEYWORD, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING)
    return [token for token in before if token.kind in kinds and is_gone(token.text)]


def _stand_ins(edits: Iterable[Edit]) -> int:
    return sum(token.text in STAND_INS and token.text not in edit.before for edit in edits for token in tokenise(edit.after))


def _quotes(text: str) -> int:
    return text.count('"') + text.count("'")

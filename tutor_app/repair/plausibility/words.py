"""What became of words: some are gone, spelt differently, joined or split, and some come out of nowhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, pairwise

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.source.lexer import BUILTINS, KEYWORDS, Kind, Token

MOST = 12
"""Words or symbols; a larger number says no more than this one."""
LOOKED_AT = 60
"""Words among which joined and split ones are looked for; any further ones are ignored."""
_WORD = re.compile(r"\w+")
_NAMES = frozenset({Kind.NAME, Kind.KEYWORD})
_PROPER = KEYWORDS | BUILTINS
_RESPELT = 0.5
"""Share of a word's letters: where more of them differ, it is another word."""
_SHORTEST = 3
"""Letters that a word must have to be taken for a misspelt keyword."""


def respelt_of(old: Sequence[Token], new: Sequence[Token], blocks: Iterable[tuple[int, int, int, int]]) -> list[tuple[str, str]]:
    """Pairs of words: one that stood there, and the one that took its place."""
    return [
        (one.text, two.text)
        for start, end, left, right in blocks
        if end - start == right - left
        for one, two in zip(old[start:end], new[left:right], strict=True)
        if one.kind in _NAMES and two.kind in _NAMES
    ]


class Words:
    """What became of the words in the tokens that differ."""

    def __init__(
        self, old: list[Token], new: list[Token], replaced: list[tuple[str, str]], stands: Callable[[str], bool]
    ) -> None:
        """``stands`` says whether a word is found in code that stays the same."""
        before, after = words_of(old), words_of(new)
        gone, come = Counter(before), Counter(after)
        gone, come = gone - come, come - gone
        respelt = [(one, two) for one, two in replaced if one in gone and two in come and _alike(one, two)]
        for one, two in respelt:
            gone[one] -= 1
            come[two] -= 1
        fused = [word for word in islice(come, LOOKED_AT) if come[word] > 0 and _made_of(word, before, gone)]
        torn = [word for word in islice(gone, LOOKED_AT) if gone[word] > 0 and _made_of(word, after, come)]
        strange = [word for word in fused if not stands(word)]
        parts = {part for word in fused for part in _parts(word, before)}
        halves = {part for word in torn for part in _parts(word, after)}
        lost = [word for word in gone.elements() if word not in parts and word not in torn]
        empty = [sum(token.text in ("''", '""') for token in tokens) for tokens in (old, new)]
        made = [word for word in come.elements() if word not in fused and word not in halves]
        self.counts = {
            "words_gone": min(len(lost), MOST),
            "used_gone": sum(stands(word) for word in lost[:LOOKED_AT]),
            "builtins_gone": sum(word in BUILTINS and word not in KEYWORDS for word in lost),
            "respelt": sum(DamerauLevenshtein.distance(one, two) for one, two in respelt),
            "misread": sum(_misread(one, two) for one, two in replaced),
            "fused": len(strange),
            "fused_known": len(fused) - len(strange),
            "fused_keywords": sum(not _PROPER.isdisjoint(_parts(word, before)) for word in strange),
            "torn": len(torn),
            "names_new": sum(
                word.isidentifier() and word not in _PROPER and not stands(word) for word in islice(come, LOOKED_AT)
            ),
            "made_up": sum(word not in KEYWORDS or word in BUILTINS for word in made) + max(empty[1] - empty[0], 0),
        }


def words_of(tokens: list[Token]) -> list[str]:
    """The words in the tokens, those within strings and comments included; numbers without zeros before them."""
    return [_plain(word) for token in tokens for word in _WORD.findall(token.text)]


def _plain(word: str) -> str:
    return word.lstrip("0") or "0" if word.isdecimal() else word


def bound_builtins(tokens: Sequence[Token]) -> int:
    """How often a line starts by assigning a value to one of Python's own names, or a loop runs over values by such a name."""
    bound = 0
    for n, (one, two) in enumerate(pairwise(tokens)):
        first = not n or tokens[n - 1].line < one.line
        looped = n > 0 and tokens[n - 1].text == "for"
        bound += one.text in BUILTINS and ((first and two.text == "=") or (looped and two.text == "in"))
    return bound


def keywords_repeated(tokens: Sequence[Token]) -> int:
    """How often a keyword stands before a name that begins with it, as in ``def def__init__``."""
    return sum(
        one.kind is Kind.KEYWORD and two.kind is Kind.NAME and two.text.startswith(one.text) for one, two in pairwise(tokens)
    )


def _alike(one: str, two: str) -> bool:
    return DamerauLevenshtein.normalized_distance(one.lower(), two.lower()) < _RESPELT


def _made_of(word: str, words: list[str], gone: Counter[str]) -> bool:
    return any(gone[part] > 0 for part in _parts(word, words))


def _parts(word: str, words: list[str]) -> tuple[str, ...]:
    """Neighbouring words in ``words`` and make up ``word``, with or without underscores between them."""
    for start in range(min(len(words) - 1, LOOKED_AT)):
        rest, end = word, start
        while end < len(words) and rest.startswith(words[end]):
            rest, end = rest.removeprefix(words[end]).removeprefix("_"), end + 1
        if not rest and end > start + 1:
            return tuple(words[start:end])
    return ()


def _misread(old: str, new: str) -> bool:
    """Whether a misspelt keyword became a different keyword."""
    if new not in KEYWORDS or old in KEYWORDS or len(old) < _SHORTEST:
        return False
    near = [word for word in KEYWORDS if DamerauLevenshtein.distance(old.lower(), word, score_cutoff=1) <= 1]
    return bool(near) and new not in near

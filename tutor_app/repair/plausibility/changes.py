"""What became of the student's words and signs: some may be gone, fused with others, or swallowed by a text.

Words and signs count wherever they stand: one that is put into quotes, or taken out of them, is not gone.
"""

from __future__ import annotations

import builtins
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein, Indel, Levenshtein

from tutor_app.slips.view import View
from tutor_app.source.lexer import KEYWORDS, Kind, Token, tokenise
from tutor_app.source.text import indent_of, width_of

_WORD = re.compile(r"\w+")
_ENTITY = re.compile(r"&(?:[a-z]{2,6}|#\d{1,4});")
"""A sign as web pages write it."""
_PROSE = re.compile(r"#\s*(?:[A-Za-z'\u2019,-]+\s+){2,}[A-Za-z'\u2019,-]+[.!?:]?\s*$")
"""Three words or more and nothing that looks like code."""
_SIGNS = re.compile(r"[()\[\]{}:,=+*/<>!&|%-]")
_TEXTS = frozenset({Kind.STRING, Kind.BAD_STRING})
_NAMES = frozenset({Kind.NAME, Kind.KEYWORD})
_CODE_WORDS = frozenset({Kind.NAME, Kind.KEYWORD, Kind.NUMBER})
_FOREIGN = frozenset("&|=<>!")
_BUILTINS = frozenset(dir(builtins))
_PROPER = KEYWORDS | _BUILTINS
_RESPELT = 0.5
"""Share of a word's letters: where more differ, it is another word."""
_SHORTEST = 3
"""Letters of a word that may be a keyword with a slip in it."""


class Changes(NamedTuple):
    """Counts, between a student's program and one that compiles."""

    words_gone: float
    """Words that the student wrote and that are nowhere any more."""
    builtins_gone: float
    """Those of them that mean something to Python, keywords aside."""
    respelt: float
    """Letters that differ in words that became similar ones."""
    misread: float
    """Words that are one slip away from a keyword and became another keyword."""
    fused: float
    """New words that two or more of the student's are in."""
    fused_keywords: float
    """Those with a keyword, or a name of Python's own, in them."""
    torn: float
    """Words that became two or more."""
    made_up: float
    """Words and empty texts that have no source in what the student wrote; keywords aside, but for None, True and False."""
    signs_halved: float
    """Signs of other languages, ``&&``, ``=>`` or ``&gt;``, of which a part is left."""
    negations_lost: float
    """How many fewer of ``!`` and ``not`` there are."""
    keys_lost: float
    """Colons within brackets that are gone, or became commas."""
    commas_at_end: float
    """Commas that newly end an instruction."""
    gaps_in_blocks: float
    """Blocks that newly begin below an empty line."""
    backslashes_lost: float
    words_quoted: float
    """Words that were code and are text now."""
    words_unquoted: float
    """Words that were text and are code now."""
    signs_quoted: float
    closers_quoted: float
    """New texts that close a bracket that they do not open, at their end."""
    code_hidden: float
    """New comments that hold anything but prose."""
    prose_hidden: float
    off_grid: float
    """How many more lines start in no column of those that the author sets lines in by."""
    failure_kept: float
    """Whether the line at which Python stopped is as it was."""
    misplaced_kept: float
    """The same, where Python stopped at the line for the column in which it stands."""
    characters: float
    """Characters that go and come."""


class Before:
    """The stretch of the student's program that any of the solutions touches."""

    def __init__(self, view: View, start: int, end: int, *, misplaced: bool) -> None:
        """From offset ``start`` to ``end``; ``misplaced`` says whether Python complains of a column."""
        self.text = view.text[start:end]
        self._off_grid, self._misplaced = view.off_grid, misplaced
        lines = self.text.split("\n")
        failing = view.line - view.line_at(start)
        self._failing = lines[failing] if 0 <= failing < len(lines) else None
        self._failing_at = failing, len(lines) - failing
        self.tokens = tokenise(self.text)
        self._texts = [token.text for token in self.tokens]

    def changes(self, after: str) -> Changes:
        """What ``after``, the same stretch of a solution, makes of it."""
        tokens = tokenise(after)
        texts = [token.text for token in tokens]
        blocks = [
            (one.src_start, one.src_end, one.dest_start, one.dest_end)
            for one in Levenshtein.opcodes(self._texts, texts)
            if one.tag != "equal"
        ]
        taken = {n for start, end, _left, _right in blocks for n in range(start, end)}
        old, new = [self.tokens[n] for n in sorted(taken)], [token for *_, left, right in blocks for token in tokens[left:right]]
        words = _Words(old, new, respelt_of(self.tokens, tokens, blocks))
        kept = self._keeps_failing(after)
        (own_commas, own_gaps), (commas, gaps) = self._line_ends, _line_ends(tokens)
        return Changes(
            **words.counts,
            **_quoted(old, new),
            **_hidden(old, new),
            signs_halved=sum(0 < len(taken & run) < len(run) for run in self._signs),
            negations_lost=max(_negations(old) - _negations(new), 0),
            keys_lost=len(taken & self._keys),
            commas_at_end=max(commas - own_commas, 0),
            gaps_in_blocks=max(gaps - own_gaps, 0),
            backslashes_lost=max(self.text.count("\\") - after.count("\\"), 0),
            off_grid=self._odd_columns(after) - self._own_columns,
            failure_kept=kept,
            misplaced_kept=kept and self._misplaced,
            characters=Indel.distance(self.text, after),
        )

    @cached_property
    def _signs(self) -> list[frozenset[int]]:
        """Positions of the tokens that make up a sign of another language."""
        numbered = list(enumerate(self.tokens))
        runs = [
            frozenset(n for n, one in numbered if sign.start() <= one.start < sign.end()) for sign in _ENTITY.finditer(self.text)
        ]
        return runs + [
            frozenset({n, n + 1})
            for (n, one), two in zip(numbered, self.tokens[1:], strict=False)
            if one.end == two.start and one.text in _FOREIGN and two.text in _FOREIGN
        ]

    @cached_property
    def _keys(self) -> set[int]:
        """Positions of the colons within brackets."""
        found, depth = set(), 0
        for n, token in enumerate(self.tokens):
            depth = max(depth + (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE), 0)
            if depth and token.text == ":":
                found.add(n)
        return found

    @cached_property
    def _line_ends(self) -> tuple[int, int]:
        return _line_ends(self.tokens)

    @cached_property
    def _own_columns(self) -> int:
        return self._odd_columns(self.text)

    def _odd_columns(self, text: str) -> int:
        lines = (line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#"))
        return sum(self._off_grid(width_of(indent_of(line))) for line in lines)

    def _keeps_failing(self, after: str) -> bool:
        """Whether the line stands in ``after`` as far from the beginning, or from the end, as before."""
        if self._failing is None:
            return True
        lines, (place, back) = after.split("\n"), self._failing_at
        return any(0 <= n < len(lines) and lines[n] == self._failing for n in (place, len(lines) - back))


def respelt_of(old: Sequence[Token], new: Sequence[Token], blocks: Iterable[tuple[int, int, int, int]]) -> list[tuple[str, str]]:
    """Words that each became one other word in their place."""
    return [
        (one.text, two.text)
        for start, end, left, right in blocks
        if end - start == right - left
        for one, two in zip(old[start:end], new[left:right], strict=True)
        if one.kind in _NAMES and two.kind in _NAMES
    ]


class _Words:
    """What became of the words in the tokens that differ."""

    def __init__(self, old: list[Token], new: list[Token], replaced: list[tuple[str, str]]) -> None:
        before, after = _words(old), _words(new)
        gone, come = Counter(before), Counter(after)
        gone, come = gone - come, come - gone
        respelt = [(one, two) for one, two in replaced if one in gone and two in come and _alike(one, two)]
        for one, two in respelt:
            gone[one] -= 1
            come[two] -= 1
        fused = [word for word in come if come[word] > 0 and _made_of(word, before, gone)]
        torn = [word for word in gone if gone[word] > 0 and _made_of(word, after, come)]
        parts = {part for word in fused for part in _parts(word, before)}
        halves = {part for word in torn for part in _parts(word, after)}
        lost = [word for word in gone.elements() if word not in parts and word not in torn]
        empty = [sum(token.text in ("''", '""') for token in tokens) for tokens in (old, new)]
        made = [word for word in come.elements() if word not in fused and word not in halves]
        self.counts = {
            "words_gone": len(lost),
            "builtins_gone": sum(word in _BUILTINS and word not in KEYWORDS for word in lost),
            "respelt": sum(DamerauLevenshtein.distance(one, two) for one, two in respelt),
            "misread": sum(_misread(one, two) for one, two in replaced),
            "fused": len(fused),
            "fused_keywords": sum(not _PROPER.isdisjoint(_parts(word, before)) for word in fused),
            "torn": len(torn),
            "made_up": sum(word not in KEYWORDS or word in _BUILTINS for word in made) + max(empty[1] - empty[0], 0),
        }


def _words(tokens: list[Token]) -> list[str]:
    return [word for token in tokens for word in _WORD.findall(token.text)]


def _alike(one: str, two: str) -> bool:
    return DamerauLevenshtein.normalized_distance(one.lower(), two.lower()) < _RESPELT


def _made_of(word: str, words: list[str], gone: Counter[str]) -> bool:
    return any(gone[part] > 0 for part in _parts(word, words))


def _parts(word: str, words: list[str]) -> tuple[str, ...]:
    """Words that stand side by side in ``words`` and make up ``word``, with or without underscores between them."""
    for start in range(len(words) - 1):
        rest, end = word, start
        while end < len(words) and rest.startswith(words[end]):
            rest, end = rest.removeprefix(words[end]).removeprefix("_"), end + 1
        if not rest and end > start + 1:
            return tuple(words[start:end])
    return ()


def _misread(old: str, new: str) -> bool:
    """Whether a word is a keyword with a slip in it, and became another."""
    if new not in KEYWORDS or old in KEYWORDS or len(old) < _SHORTEST:
        return False
    near = [word for word in KEYWORDS if DamerauLevenshtein.distance(old.lower(), word, score_cutoff=1) <= 1]
    return bool(near) and new not in near


def _quoted(old: list[Token], new: list[Token]) -> dict[str, int]:
    """What texts swallow and give back."""
    before, after = (Counter(_words([one for one in tokens if one.kind in _TEXTS])) for tokens in (old, new))
    code_before, code_after = (Counter(one.text for one in tokens if one.kind in _CODE_WORDS) for tokens in (old, new))
    signs = [sum(len(_SIGNS.findall(one.text)) for one in tokens if one.kind in _TEXTS) for tokens in (old, new)]
    return {
        "words_quoted": ((after - before) & code_before).total(),
        "words_unquoted": ((before - after) & code_after).total(),
        "signs_quoted": max(signs[1] - signs[0], 0),
        "closers_quoted": sum(one.kind is Kind.STRING and _closes(one.text) for one in new),
    }


def _closes(text: str) -> bool:
    inside = text.rstrip("\"'")
    return inside.endswith(")") and inside.count(")") > inside.count("(")


def _hidden(old: list[Token], new: list[Token]) -> dict[str, int]:
    known = {one.text for one in old if one.kind is Kind.COMMENT}
    comments = [one.text for one in new if one.kind is Kind.COMMENT and one.text not in known and not _is_shebang(one)]
    prose = sum(_PROSE.match(text) is not None for text in comments)
    return {"code_hidden": len(comments) - prose, "prose_hidden": prose}


def _negations(tokens: list[Token]) -> int:
    return sum(one.text in {"!", "not", "!="} or _is_shebang(one) for one in tokens)


def _is_shebang(token: Token) -> bool:
    return token.start == 0 and token.text.startswith("#!")


def _line_ends(tokens: Sequence[Token]) -> tuple[int, int]:
    """How many lines end with a comma outside all brackets, and how many with a colon above an empty line."""
    commas = gaps = depth = 0
    for token, following in zip_longest(tokens, tokens[1:]):
        depth = max(depth + (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE), 0)
        if not depth and (following is None or following.line != token.line):
            commas += token.text == ","
            gaps += token.text == ":" and following is not None and following.line > token.line + 1
    return commas, gaps

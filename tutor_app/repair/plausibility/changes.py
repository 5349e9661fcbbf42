"""What became of the student's words and symbols: some may be gone, fused with others, or swallowed by a string.

Words and symbols count wherever they stand: one that is put into quotes, or taken out of them, is not gone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise, zip_longest
from typing import NamedTuple

from rapidfuzz.distance import Indel, Levenshtein

from tutor_app.repair.plausibility.strings import closers_quoted, f_strings, field_braces, quoted, quotes_alone, quotes_inside
from tutor_app.repair.plausibility.words import Words, bound_builtins, keywords_repeated, respelt_of
from tutor_app.slips.pasted.entities import ANY_ENTITY
from tutor_app.slips.pasted.prose import PROSE_COMMENT
from tutor_app.slips.view import View
from tutor_app.source.lexer import Kind, Token, tokenise
from tutor_app.source.text import indent_of, width_of

MOST_CHARACTERS = 400
"""A larger number says no more than this one."""
_FOREIGN = frozenset("&|=<>!")


class Changes(NamedTuple):
    """Counts, between a student's program and one that compiles."""

    words_gone: float
    """Words that the student wrote and that are nowhere any more."""
    used_gone: float
    """Those of them that the rest of the program uses."""
    builtins_gone: float
    """Those of them that mean something to Python, keywords aside."""
    builtins_bound: float
    """Names of Python's own that newly stand for something else."""
    respelt: float
    """Letters that differ in words that became similar ones."""
    misread: float
    """Words that are one typing error away from a keyword and became another keyword."""
    fused: float
    """New words made up of two or more of the student's, and found nowhere else in the program."""
    fused_known: float
    """The same for words that are found elsewhere in the program: there, the student tore them apart."""
    fused_keywords: float
    """Those of the former with a keyword, or a name of Python's own, in them."""
    torn: float
    """Words that became two or more."""
    names_new: float
    """Words that are neither the student's nor Python's."""
    made_up: float
    """Words and empty strings that nothing the student wrote suggests; of the keywords, only None, True and False count."""
    signs_halved: float
    """Symbols of other languages, ``&&``, ``=>`` or ``&gt;``, of which a part is left."""
    negations_lost: float
    """How many fewer of ``!`` and ``not`` there are."""
    keys_lost: float
    """Colons within brackets that are gone, or became commas."""
    commas_at_end: float
    """How many more instructions end with a comma."""
    gaps_in_blocks: float
    """How many more blocks begin below an empty line."""
    backslashes_lost: float
    backslashes_new: float
    calls_apart: float
    """How many more names are called with space before the bracket."""
    uneven_blocks: float
    """How many more blocks are indented by another width than the author usually does."""
    words_quoted: float
    """Words that were code and are now in a string."""
    known_quoted: float
    """Those of them that are code elsewhere, or are numbers."""
    words_unquoted: float
    """Words that were in a string and are now code."""
    signs_quoted: float
    signs_alone: float
    """New strings that hold nothing but symbols."""
    letters_lost: float
    """How many fewer strings have an ``f`` before them."""
    quotes_alone: float
    """How many more strings hold a quote without a partner; an apostrophe within a word does not count."""
    quotes_inside: float
    """How many more strings begin or end, within their quotes, with a quote of the other kind."""
    closers_quoted: float
    """How many more strings end by closing a bracket that they do not open."""
    field_braces_lost: float
    """Curly brackets around values of f-strings that are gone, or are text now because they are written twice."""
    keywords_repeated: float
    """How many more keywords stand before a name that begins with them (``def def__init__``)."""
    code_hidden: float
    """New comments that hold anything but prose."""
    prose_hidden: float
    off_grid: float
    """How many more lines start in a column that is no multiple of the author's indentation."""
    failure_kept: float
    """Whether the line at which Python stopped is as it was."""
    misplaced_kept: float
    """The same, where Python stopped at the line for the column in which it stands."""
    characters: float
    """Characters removed and added."""


class Before:
    """The stretch of the student's program that any of the solutions touches."""

    def __init__(self, view: View, start: int, end: int, *, misplaced: bool) -> None:
        """From offset ``start`` to ``end``; ``misplaced`` says whether Python complains of a column."""
        self.text = view.text[start:end]
        self._elsewhere = {one.text for one in view.code if not start <= one.start < end}
        self._off_grid, self._unit, self._misplaced = view.off_grid, width_of(view.unit), misplaced
        lines = self.text.split("\n")
        failing = view.line - view.line_at(start)
        self._failing = lines[failing] if 0 <= failing < len(lines) else None
        self._failing_at = failing, len(lines) - failing
        self.tokens = tokenise(self.text)
        self._texts = [token.text for token in self.tokens]
        self._number = Counter(self._texts)

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

        gone = Counter(token.text for token in old)

        def stands(word: str) -> bool:
            return word in self._elsewhere or self._number[word] > gone[word]

        words = Words(old, new, respelt_of(self.tokens, tokens, blocks), stands)
        kept = self._keeps_failing(after)
        more = {name: count - self._counts[name] for name, count in self._counted(after, tokens).items()}
        backslashes = after.count("\\") - self.text.count("\\")
        return Changes(
            **words.counts,
            **quoted(old, new, stands),
            **_hidden(old, new),
            **more | {"builtins_bound": max(more["builtins_bound"], 0)},
            signs_halved=sum(0 < len(taken & run) < len(run) for run in self._signs),
            negations_lost=max(_negations(old) - _negations(new), 0),
            keys_lost=len(taken & self._keys),
            field_braces_lost=max(self._field_braces - field_braces(tokens), 0),
            letters_lost=max(self._f_strings - f_strings(tokens), 0),
            backslashes_lost=max(-backslashes, 0),
            backslashes_new=max(backslashes, 0),
            failure_kept=kept,
            misplaced_kept=kept and self._misplaced,
            characters=Indel.distance(self.text, after, score_cutoff=MOST_CHARACTERS),
        )

    def _counted(self, text: str, tokens: Sequence[Token]) -> dict[str, int]:
        """What there may be more of in a solution than in the student's program, by the name of the signal."""
        commas, gaps = _line_ends(tokens)
        return {
            "builtins_bound": bound_builtins(tokens),
            "quotes_alone": quotes_alone(tokens),
            "quotes_inside": quotes_inside(tokens),
            "closers_quoted": closers_quoted(tokens),
            "keywords_repeated": keywords_repeated(tokens),
            "commas_at_end": commas,
            "gaps_in_blocks": gaps,
            "calls_apart": _calls_apart(tokens),
            "uneven_blocks": _uneven_blocks(text, self._unit),
            "off_grid": self._odd_columns(text),
        }

    @cached_property
    def _counts(self) -> dict[str, int]:
        return self._counted(self.text, self.tokens)

    @cached_property
    def _f_strings(self) -> int:
        return f_strings(self.tokens)

    @cached_property
    def _field_braces(self) -> int:
        return field_braces(self.tokens)

    @cached_property
    def _signs(self) -> list[frozenset[int]]:
        """Positions of the tokens that make up a symbol of another language."""
        starts = [token.start for token in self.tokens]
        runs = [
            frozenset(range(bisect_left(starts, sign.start()), bisect_left(starts, sign.end())))
            for sign in ANY_ENTITY.finditer(self.text)
        ]
        return runs + [
            frozenset({n, n + 1})
            for n, (one, two) in enumerate(pairwise(self.tokens))
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

    def _odd_columns(self, text: str) -> int:
        lines = (line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#"))
        return sum(self._off_grid(width_of(indent_of(line))) for line in lines)

    def _keeps_failing(self, after: str) -> bool:
        """Whether the line stands in ``after`` as far from the beginning, or from the end, as before."""
        if self._failing is None:
            return True
        lines, (place, back) = after.split("\n"), self._failing_at
        return any(0 <= n < len(lines) and lines[n] == self._failing for n in (place, len(lines) - back))


def _calls_apart(tokens: Sequence[Token]) -> int:
    """Names followed by an opening bracket, with space in between."""
    inside = ((one, two) for one, two in pairwise(tokens) if one.line == two.line and one.end < two.start)
    return sum(one.kind is Kind.NAME and two.text == "(" for one, two in inside)


def _uneven_blocks(text: str, unit: int) -> int:
    """Lines below a colon that are indented by another width than ``unit``."""
    lines = [line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    return sum(
        above.rstrip().endswith(":") and width_of(indent_of(below)) != width_of(indent_of(above)) + unit
        for above, below in pairwise(lines)
    )


def _hidden(old: list[Token], new: list[Token]) -> dict[str, int]:
    known = {one.text for one in old if one.kind is Kind.COMMENT}
    comments = [one.text for one in new if one.kind is Kind.COMMENT and one.text not in known and not _is_shebang(one)]
    prose = sum(PROSE_COMMENT.match(text) is not None for text in comments)
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

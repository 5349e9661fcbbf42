"""Mistakes of one kind are told once: which are told together, and the sentences that name the places of the others.

Comes after the tellers. The first place is told in full by the kind's own texts; the others by their lines, and by what the
student wrote there where the line alone does not show the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from tutor_app.domain import Claim, Statement
from tutor_app.explain.texts import Entry, Phrase, Texts, catalogue, fitting, nameable, quoted
from tutor_app.slips.brackets.changes import CLOSERS
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake

MOST = 4
"""Places that are named; of more, the first so many are, and how many there are."""


def together(mistakes: Sequence[Mistake]) -> list[list[Mistake]]:
    """The mistakes by kind, in the order in which the kinds occur."""
    kinds: dict[str, list[Mistake]] = {}
    for mistake in mistakes:
        kinds.setdefault(mistake.kind, []).append(mistake)
    return list(kinds.values())


def others(context: EditContext, words: Texts, mistakes: Sequence[Mistake]) -> Iterator[Statement]:
    """What is said of the places besides the first."""
    entry = catalogue()[mistakes[0].kind]
    if len(mistakes) == 1:
        return
    if "header" in entry.variables and "keyword" in entry.variables:
        yield _under(words, mistakes)
    elif "like" in entry.variables:
        yield _named(words, mistakes, [_like(words, mistake) for mistake in mistakes[1 : MOST + 1]])
    elif entry.by_line or _alike(entry, mistakes):
        yield from _by_line(words, mistakes)
    else:
        yield _named(words, mistakes, list(_quoted(context, words, entry, mistakes)))


def _alike(entry: Entry, mistakes: Sequence[Mistake]) -> bool:
    """Whether the texts would say the same of all of them, lines aside."""
    return len({tuple(mistake.values.get(name) for name in entry.variables) for mistake in mistakes}) == 1


def _by_line(words: Texts, mistakes: Sequence[Mistake]) -> Iterator[Statement]:
    first = mistakes[0]
    here = sum(mistake.line == first.line for mistake in mistakes)
    if here > 1:
        yield Statement(text=words.format("again", count=here, line=str(first.line)))
    lines = _lines(mistakes) - _lines([first])
    if lines:
        yield Statement(text=words.format("also", lines=words.lines(lines), count=len(lines)), claims=_exist(lines))


def _named(words: Texts, mistakes: Sequence[Mistake], places: Sequence[tuple[Phrase, tuple[Claim, ...]]]) -> Statement:
    told = fitting([text for text, _ in places])
    named = Phrase("; ".join(told))
    claims = tuple(claim for _, found in places[: len(told)] for claim in found)
    if len(mistakes) <= MOST + 1 and len(told) == len(places):
        return Statement(text=words.format("elsewhere", places=named), claims=claims)
    lines = _lines(mistakes[1:])
    text = words.format("elsewhere-many", count=len(mistakes) - 1, lines=words.on_lines(lines), places=named)
    return Statement(text=text, claims=(*_exist(lines), *claims))


def _like(words: Texts, mistake: Mistake) -> tuple[Phrase, tuple[Claim, ...]]:
    """Lines that are moved, and the line whose column they get."""
    lines = _lines([mistake])
    return Phrase(words.format("like-line", lines=words.on_lines(lines), like=mistake.values["like"])), _exist(lines)


def _under(words: Texts, mistakes: Sequence[Mistake]) -> Statement:
    """Lines that are moved, by the line that opens their block: all that fit, as each goes further than another line."""
    blocks: dict[tuple[str, str], set[int]] = {}
    for one in mistakes[1:]:
        blocks.setdefault((one.values["header"], one.values["keyword"]), set()).update(_lines([one]))
    places = [
        words.format("header-line", lines=words.on_lines(lines), header=header, keyword=keyword)
        for (header, keyword), lines in blocks.items()
    ]
    told = fitting(places)
    named, lines = Phrase("; ".join(told)), _lines(mistakes[1:])
    if len(told) == len(places):
        return Statement(text=words.format("elsewhere", places=named), claims=_exist(lines))
    text = words.format("elsewhere-many", count=len(mistakes) - 1, lines=words.on_lines(lines), places=named)
    return Statement(text=text, claims=_exist(lines))


def _quoted(
    context: EditContext, words: Texts, entry: Entry, mistakes: Sequence[Mistake]
) -> Iterator[tuple[Phrase, tuple[Claim, ...]]]:
    """The first of the other places, line by line, as the student wrote them; with what belongs there where that differs."""
    wanted = _cure(entry, mistakes[0])
    for line, found in groupby(mistakes[1 : MOST + 1], key=lambda mistake: mistake.changes[0].line):
        codes, claims = [], [*_exist({line})]
        for mistake in found:
            code, cure = excerpt(context, mistake), _cure(entry, mistake)
            if not code:
                continue
            claims.append(Claim(predicate="has", arguments=(("line", str(line)), ("text", code))))
            right = Phrase(" ".join(map(quoted, cure)))
            codes.append(quoted(code) if cure == wanted else words.format("belongs", code=Phrase(quoted(code)), right=right))
        at = words.on_lines({line})
        yield Phrase(words.format("place", lines=at, codes=Phrase(", ".join(codes))) if codes else at), tuple(claims)


def _cure(entry: Entry, mistake: Mistake) -> tuple[str, ...]:
    """What the text tells to write, as far as it may differ from mistake to mistake of the kind."""
    said = [value for claim in entry.fix for key, value in claim.arguments if (claim.predicate, key) in CURES]
    names = dict.fromkeys([name[1:] for name in said if name.startswith("$")] + ["added"] * ("added" in entry.variables))
    return tuple(mistake.values.get(name, "") for name in names)


REACH = 4
"""Words and signs before a place that are quoted at most."""
CURES = frozenset({("adds", "text"), ("swaps", "new")})
"""Claims that say what is to be written."""


def excerpt(context: EditContext, mistake: Mistake) -> str:
    """What the student wrote at the place: the words that change, or signs and gaps with their neighbours on the line."""
    first = mistake.changes[0]
    last = max((change for change in mistake.changes if change.line == first.line), key=lambda change: change.edit.end)
    line = context.span(first.line)
    start, end = first.edit.start, last.edit.end
    own = context.program[max(start, line[0]) : min(end, line[1])].strip()
    if re.search(r"\w", own):
        return own
    for token in reversed([token for token in context.tokens_on(first.line) if token.end <= first.edit.start][-REACH:]):
        start = token.start  # a lone sign shows no place
        if token.is_value and token.text not in CLOSERS:
            break
    if last.following is not None and last.following.start < line[1]:
        end = last.following.end
    return context.program[max(start, line[0]) : min(end, line[1])].strip()


def _lines(mistakes: Sequence[Mistake]) -> set[int]:
    """The lines that the mistakes are on; those of a block that is moved are all of them."""
    return {line for one in mistakes for line in range(one.line, one.line + int(one.values.get("count", "1")))}


def _exist(lines: set[int]) -> tuple[Claim, ...]:
    """That the lines exist which a series of them names."""
    return tuple(Claim(predicate="exists", arguments=(("line", str(line)),)) for line in nameable(lines))

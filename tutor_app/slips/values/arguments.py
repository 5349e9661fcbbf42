"""Arguments and parameters in an order, or as often, as Python refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tutor_app.slips.brackets.both import wrapping
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.definitions import definitions
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.tokens.generic import deletions
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of, meaning
from tutor_app.source.text import Source

NAMED = re.compile(r"\w+\s*=(?!=) *")
KINDS = {
    ProblemKind.POSITIONAL_FOLLOWS_KEYWORD: "positional-after-keyword",
    ProblemKind.DEFAULT_ORDER: "default-order",
    ProblemKind.REPEATED_ARGUMENT: "repeated-argument",
    ProblemKind.REPEATED_PARAMETER: "repeated-argument",
    ProblemKind.GENERATOR_BRACKETS: "generator-brackets",
}


def undo(view: View) -> Iterator[Step]:
    """Arguments without a name go before those that have one."""
    if kind_of(view.failure) is not ProblemKind.POSITIONAL_FOLLOWS_KEYWORD:
        return
    partner = view.brackets[0]
    for opener in sorted((p for p in partner if p < view.at <= partner[p] + 1), reverse=True):
        parts = _parts(view, opener, partner[opener])
        texts = [view.text[start:end] for start, end in parts]
        named = [NAMED.match(text) is not None for text in texts]
        if True in named and False in named[named.index(True) :]:
            order = [text for wanted in (False, True) for text, has in zip(texts, named, strict=True) if has is wanted]
            yield Step("positional-first", ((parts[0][0], parts[-1][1], ", ".join(order)),))
            yield from _otherwise(view, parts, named)
            return


def _otherwise(view: View, parts: list[tuple[int, int]], named: list[bool]) -> Iterator[Step]:
    """Names go from before the arguments without; or those belong to the value before them, as a list."""
    last = max(place for place, has in enumerate(named) if not has)
    heads = [(start, NAMED.match(view.text, start)) for start, _end in parts[:last]]
    yield Step("positional-all", tuple((start, head.end(), "") for start, head in heads if head is not None))
    start = max(place for place, has in enumerate(named[:last]) if has)
    head = NAMED.match(view.text, parts[start][0])
    if head is not None and not any(named[start + 1 :]):
        yield Step("positional-listed", ((head.end(), head.end(), "["), (parts[-1][1], parts[-1][1], "]")))


def _parts(source: Source, opener: int, closer: int) -> list[tuple[int, int]]:
    """Where what stands between the commas in brackets starts and ends."""
    parts: list[tuple[int, int]] = []
    depth, first = 0, opener + 1
    for position in range(opener + 1, closer + 1):
        token = source.code[position]
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if position == closer or (depth == 0 and token.text == ","):
            if position > first:
                parts.append((source.code[first].start, source.code[position - 1].end))
            first = position + 1
    return parts


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Mistakes that only CPython's message makes plain, checked against the place of the edit."""
    kind = None if context.problem is None else KINDS.get(meaning(context.problem).innermost)
    if kind is None or context.problem is None:
        return
    near = tuple(c for c in changes if abs(c.line - context.problem.line) <= 1 and not c.is_indent)
    signs = any(c.added == ("=",) and c.removed in {(":",), ("==",)} for c in near)  # another mistake, which has its own words
    if near and not signs:
        way = _way(near)
        if way or kind != "positional-after-keyword":
            yield told(kind, *near, line=context.problem.line, way=way)


def _way(changes: Sequence[Change]) -> str:
    """Whether a value gets a name, or is put elsewhere, or taken away; nothing where it is none of these."""
    removed = sorted(token for change in changes for token in change.removed if token != ",")
    added = sorted(token for change in changes for token in change.added if token != ",")
    if added and removed == added:
        return "moved"
    if not added:
        return "removed"
    return "named" if not removed and "=" in added else ""


def _calls(source: Source) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """What stands between the commas of round brackets behind a name, on one line, and whether a definition has them."""
    for opener, closer in source.brackets[0].items():
        one, two = source.code[opener], source.code[closer]
        if 0 < opener < closer and one.text == "(" and one.line == two.line and source.code[opener - 1].kind is Kind.NAME:
            yield source.on_line(one.line)[0].text == "def", _parts(source, opener, closer)


def _named(source: Source, part: tuple[int, int]) -> bool:
    return NAMED.match(source.text, *part) is not None


def _named_first(source: Source) -> Iterator[Edits]:
    """The last argument without a name and the first with one change places."""
    for defines, parts in _calls(source):
        for one, two in pairwise(parts[-2:] if not defines else ()):
            first, last = source.text[slice(*one)], source.text[slice(*two)]
            if not _named(source, one) and _named(source, two) and not first.startswith("*"):
                yield ((*one, last), (*two, first))


def _half_defaults(source: Source) -> Iterator[Edits]:
    """The last parameter loses a default of None or 0 that the one before has too."""
    for defines, parts in _calls(source):
        if defines and len(parts) > 1 and all(_named(source, part) for part in parts[-2:]):
            start, end = parts[-1]
            if source.text[start:end].endswith(("=None", "=0")):
                yield ((start + source.text[start:end].index("="), end, ""),)


def _repeated(source: Source) -> Iterator[Edits]:
    """An argument with a name is given another time, with another value."""
    for defines, parts in _calls(source):
        for start, end in parts if not defines else ():
            if _named(source, (start, end)):
                name = source.text[start:end].split("=")[0].strip()
                yield ((start, start, f"{name}='', "),)


def _bare_generators(source: Source) -> Iterator[Edits]:
    """A generator that is not the only argument loses its brackets."""
    for opener, closer in source.brackets[0].items():
        words = [token.text for token in source.code[opener:closer]]
        begins = opener and source.code[opener].text == source.code[opener - 1].text == "(" and "for" in words
        if begins and closer + 1 < len(source.code) and source.code[closer + 1].text == ",":
            yield ((source.code[opener].start, source.code[opener].end, ""), (*source.code[closer][2:4], ""))


SLIPS = (
    Slip(
        kind="positional-after-keyword", make=_named_first, undo=undo, tell=tell,
        accepts=(Example("print(end='', 'tea')\n", "print('tea', end='')\n"),),
        rejects=(Example("print(end: '', 'tea')\n", "print('tea', end='')\n"),),
    ),
    Slip(
        kind="default-order", make=_half_defaults, undo=definitions, tell=tell,
        accepts=(Example("def pour(tea=3, cup):\n    pass\n", "def pour(tea=3, cup=None):\n    pass\n"),),
        rejects=(Example("def pour(tea=3 cup=4):\n    pass\n", "def pour(tea=3, cup=4):\n    pass\n"),),
    ),
    Slip(
        kind="repeated-argument", make=_repeated, undo=deletions, tell=tell,
        accepts=(Example("print('tea', end='', end='.')\n", "print('tea', end='.')\n"),),
        rejects=(Example("print('tea', 'tea', end='', 'milk')\n", "print('tea', 'tea', 'milk', end='')\n"),),
    ),
    Slip(
        kind="generator-brackets", make=_bare_generators, undo=wrapping, tell=tell,
        accepts=(Example("print(sum(x for x in word, 3))\n", "print(sum((x for x in word), 3))\n"),),
        rejects=(Example("print([x for x in word, 3)\n", "print([x for x in word], 3)\n"),),
    ),
)  # fmt: skip

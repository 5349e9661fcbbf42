"""One quote of a string is missing, at its end or at its start."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import (
    QUOTES,
    TRIPLE,
    bare,
    core_start,
    last_strings,
    literal,
    open_strings,
    place_after,
    rest_of_line,
    string_at,
)
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.text import Source

_ENDINGS = tuple(
    (re.compile(pattern), f"before-{name}")
    for pattern, name in (
        (r"(?<!\))\)+:?\s*$", r"\)"),
        (r"(?<![)\]}])[)\]}]+\s*$", "["),
        (r":\s*$", ":"),
        (r"(?<![)\]}])[)\]}]*,\s*$", "["),
        (r"(?<!\s)\s*#.*$", r"\s"),
        (r"\);?\s*$", r"\)"),
        (r"\.format\(.*$", r"\."),
        (r"(?<!\s)\s*%.*$", r"\s"),
        (r"(?<!\s)\s*,.*$", r"\s"),
        (r"(?<!\s)\s*\+.*$", r"\s"),
        (r"(?<!\s)\s*:\s.*$", r"\s"),
        (r"\].*$", r"\]"),
        (r"\).*$", r"\)"),
    )
)
"""What may follow a string on its line, with its part of the operators' names."""
MOST = 30
"""Lines with open strings up to which all are closed at once."""
_MARK = re.compile(r"[),\]}:]")
_MARKS = 6
"""Marks of the line before which a string is closed."""
_WORDS = 8
"""Tokens up to which a string that is not opened reaches back."""
_SPOKEN = frozenset({Kind.NAME, Kind.KEYWORD, Kind.NUMBER})
_START = re.compile(r"\w[\w .,!?:-]*")


def close_string(view: View) -> Iterator[Step]:
    """Close a string at the end of the line, or before the brackets, colon, comma or comment that end it."""
    yield from _close_all(view)
    for site in open_strings(view):
        string = literal(view.code[site])
        end = view.code[site].end
        for place, reason in _ends(string.body).items():
            at = string.inner + place
            yield Step(f"close-quote {reason}", ((at, at, string.quote),))
            if missing := _missing_closers(view, site, string.body[place:]):
                apart = ((at, at, string.quote), (end, end, missing))
                yield Step(f"close-quote-and-bracket {reason}", apart if at != end else ((at, at, string.quote + missing),))


def _close_all(view: View) -> Iterator[Step]:
    """The same at every line that has such a string, for the reasons that the first of them gives."""
    every = [literal(token) for token in view.code if token.kind is Kind.BAD_STRING and not bare(token.text).startswith(TRIPLE)]
    if not 1 < len(every) <= MOST:
        return
    places = [{reason: place for place, reason in reversed(_ends(string.body).items())} for string in every]
    for reason in list(places[0])[::-1]:
        if all(reason in own for own in places):
            ends = [string.inner + own[reason] for string, own in zip(every, places, strict=True)]
            yield Step("close-all-quotes", tuple((at, at, string.quote) for at, string in zip(ends, every, strict=True)))


def _ends(body: str) -> dict[int, str]:
    """Where in the rest of the line the string may end, with the part of the step's name that says why."""
    places = {len(body.rstrip()): "end"}
    for ending, name in _ENDINGS:
        if found := ending.search(body):
            places.setdefault(found.start(), name)
    for mark in [found.start() for found in _MARK.finditer(body)][:_MARKS]:
        places.setdefault(mark, "before-mark")
    return places


def _missing_closers(view: View, site: int, tail: str) -> str:
    """The closing brackets that the line lacks at its end, if the string ends before ``tail``."""
    stack: list[str] = []
    low, _high = view.range_of(view.code[site].line)
    for text in [*(token.text for token in view.code[low:site]), *tail]:
        if text in CLOSER_OF:
            stack.append(CLOSER_OF[text])
        elif stack and text == stack[-1]:
            stack.pop()
    return "".join(reversed(stack))


def open_string(view: View) -> Iterator[Step]:
    """Open a string before one of the words that stand before the quote."""
    yield from _open_all(view)
    low, high = view.range_of(view.line)
    for site in range(low, high):
        quote = bare(view.code[site].text)[:1]
        if view.code[site].kind is not Kind.BAD_STRING or bare(view.code[site].text).startswith(TRIPLE):
            continue
        for opener in range(site - 1, max(low, site - _WORDS) - 1, -1):
            start = view.code[opener].start
            before = view.code[opener - 1].text if opener > low else ""
            yield Step(f"open-quote {place_after(before)}", ((start, start, quote),))


def _open_all(view: View) -> Iterator[Step]:
    """The same at every line with such a quote: before the words that touch the quote, or behind the last bracket or sign."""
    every = [
        site for site, token in enumerate(view.code) if token.kind is Kind.BAD_STRING and not bare(token.text).startswith(TRIPLE)
    ]
    if not 1 < len(every) <= MOST:
        return
    starts = [_opening(view, site) for site in every]
    if all(start < view.code[site].start for start, site in zip(starts, every, strict=True)):
        marks = [(start, start, bare(view.code[site].text)[:1]) for start, site in zip(starts, every, strict=True)]
        yield Step("open-all-quotes", tuple(marks))


def _opening(view: View, site: int) -> int:
    """Where the words begin that stand before the quote."""
    low, _high = view.range_of(view.code[site].line)
    first = site
    while first > max(low, site - _WORDS) and view.code[first - 1].kind in _SPOKEN:
        first -= 1
    return view.code[first].start


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """One quote is put at the start or at the end of a string."""
    removed, quote = change.core
    offset = core_start(change)
    string = string_at(context, offset)
    if removed or quote not in QUOTES or string is None or bare(string.text).startswith(TRIPLE):
        return None
    opening = literal(string).opened
    if offset == opening:
        return told("text-never-opened", change, quote=quote, first=_first_words(string.text))
    start = context.origin(opening)
    if offset == string.end - 1 and (start is None or context.line_of(start) == change.line):
        return told("text-never-closed", change, quote=quote)
    return None


def _first_words(text: str) -> str:
    inner = bare(text).strip("\"'").split("\n")[0]
    return inner[:20].rsplit(" ", 1)[0].strip() if len(inner) > 20 and " " in inner[:20] else inner[:20].strip()


def unclosed(change: Change) -> tuple[int, str] | None:
    """Where in the student's words a quote is missing, and the closing brackets missing at their end, if that is all."""
    removed, added = change.core
    if removed or not re.fullmatch(r"[\"'][)\]}]+", added) or len(change.removed) != 1:
        return None
    return core_start(change) - change.new_start, added[1:]


def leave_open(source: Source) -> Iterator[Edits]:
    """The closing quote is left out at the end of a line."""
    for string in last_strings(source):
        if not string.body.endswith((" ", "\t")) or rest_of_line(source, string.closed + 1).strip():
            yield ((string.closed, string.closed + 1, ""),)


def leave_unopened(source: Source) -> Iterator[Edits]:
    """The opening quote of a few words is left out at the end of a line."""
    for string in last_strings(source):
        words = tokenise(string.body + string.quote)
        few = len(words) <= _WORDS + 1 and words[-1].text == string.quote
        if few and not string.prefix and _START.fullmatch(string.body):
            yield ((string.opened, string.inner, ""),)


SLIPS = (
    Slip(
        kind="text-never-closed",
        make=leave_open,
        undo=close_string,
        tell=tell,
        accepts=(
            Example("print('tea)\n", "print('tea')\n"),
            Example('if drink == "tea:\n    pour()\n', 'if drink == "tea":\n    pour()\n'),
            Example("drinks = ['milk', 'green tea]\n", "drinks = ['milk', 'green tea']\n"),
            Example('drink = "tea\n', 'drink = "tea"\n'),
        ),
        rejects=(
            Example("print('tea\")\n", "print('tea')\n"),
            Example("print('it's tea')\n", 'print("it\'s tea")\n'),
        ),
    ),
    Slip(
        kind="text-never-opened",
        make=leave_unopened,
        undo=open_string,
        tell=tell,
        accepts=(
            Example("print(tea')\n", "print('tea')\n"),
            Example('drink = green tea"\n', 'drink = "green tea"\n'),
            Example("print('milk', tea, please')\n", "print('milk', 'tea, please')\n"),
        ),
        rejects=(Example("print(tea'')\n", "print('tea')\n"),),
    ),
)

"""A letter before a string that means nothing to Python, and backslashes inside, which ``r`` would leave as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import QUOTES, Literal, bare, is_string, literal, simple_strings, torn_lines
from tutor_app.slips.tokens.generic import deletions
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source

_KNOWN = frozenset({"f", "r", "b", "u", "fr", "rf", "br", "rb"})
"""What Python reads before a string, in small letters."""
FOREIGN = ("s", "p")
"""Letters that others write before a string."""
_HIDDEN = {quote: re.compile(rf"(?<!\\)(?:\\\\)*\\{quote}") for quote in QUOTES}
_BACKSLASH = re.compile(r"(?<!\\)\\(?!\\)")


def undo_apart(view: View) -> Iterator[Step]:
    """The space between a letter and its string is too many."""
    low, high = view.range_of(view.line)
    for site in range(low, high - 1):
        letters, string = view.code[site], view.code[site + 1]
        apart = letters.text.lower() in _KNOWN and letters.end < string.start
        if apart and string.kind is Kind.STRING and string.text[0] in QUOTES:
            yield Step("join-prefix", ((letters.end, string.start, ""),))


def undo_backslash(view: View) -> Iterator[Step]:
    """Write each backslash of the string twice, or put ``r`` before it; also where one takes the closing quote for its own."""
    for string, hidden in _hidden_quotes(view):
        every = [string.inner + one.start() for one in _BACKSLASH.finditer(string.body)]
        for last in dict.fromkeys((hidden[0], hidden[-1])):
            yield Step("double-last-backslash", ((last, last, "\\"),))
            yield Step("drop-last-backslash", ((last, last + 1, ""),))
            yield Step("double-backslashes", tuple((at, at, "\\") for at in every if at <= last))
    for token in view.on_line(view.line) if kind_of(view.failure) is ProblemKind.BAD_ESCAPE else ():
        if token.kind is Kind.STRING and "\\" in token.text:
            string = literal(token)
            places = [string.inner + found.start() for found in _BACKSLASH.finditer(string.body)]
            yield Step("double-backslashes", tuple((at, at, "\\") for at in places))
            if not string.prefix:
                yield Step("raw-prefix", ((string.start, string.start, "r"),))


def _hidden_quotes(view: View) -> Iterator[tuple[Literal, list[int]]]:
    """The strings of torn lines in which backslashes hide quotes like those around them, with where they do."""
    for line in torn_lines(view):
        tokens = view.on_line(line)
        if any(token.kind is Kind.BAD_STRING for token in tokens):
            for token in tokens:
                string = literal(token) if token.kind in {Kind.STRING, Kind.BAD_STRING} else None
                if string is not None and string.quote in _HIDDEN:
                    hidden = [string.inner + one.end() - 2 for one in _HIDDEN[string.quote].finditer(string.body)]
                    if hidden:
                        yield string, hidden


@single
def tell_apart(context: EditContext, change: Change) -> Mistake | None:
    """A letter and its string are joined."""
    whole = "".join(change.removed)
    if len(change.removed) == 2 and change.added == (whole,) and re.match(r"[A-Za-z]{1,2}['\"]", whole):
        return told("prefix-apart", change, letter=change.removed[0], wrong=" ".join(change.removed))
    return None


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A letter before a string is taken away or becomes another."""
    behind = change.following
    alone = not change.added and change.removed == (change.edit.before,) and change.edit.before.isidentifier()
    touches = behind is not None and behind.kind is Kind.STRING and behind.start == change.edit.end
    if alone and behind is not None and touches and behind.text[0] in QUOTES:
        return told("bad-text-prefix", change, prefix=change.edit.before)
    old, new = _prefixes(change)
    return told("bad-text-prefix", change, prefix=old) if old != new and old and old.lower() not in _KNOWN else None


def _prefixes(change: Change) -> tuple[str, str]:
    """The letters before a string that the change otherwise leaves as it is, before and after."""
    before, after = change.edit.before.strip(), "".join(change.added)
    old, new = (text[: len(text) - len(text.lstrip(ascii_letters))] for text in (before, after))
    same = len(change.added) == 1 and is_string(after) and before[len(old) :] == bare(after)
    return (old, new) if same else ("", "")


@single
def tell_backslash(context: EditContext, change: Change) -> Mistake | None:
    """Backslashes are doubled, or the string gets an ``r``."""
    before, after = change.edit.before.strip(), "".join(change.added)
    if len(change.added) != 1 or not is_string(after) or "\\" not in after:
        return None
    old, new = _prefixes(change)
    doubled = after.count("\\") > before.count("\\") and before.replace("\\\\", "\\") == after.replace("\\\\", "\\")
    return told("backslash-in-text", change) if doubled or (old != new and new[:1].lower() == "r") else None


def tear_off(source: Source) -> Iterator[Edits]:
    """A space stands between a letter and its string."""
    for string in simple_strings(source):
        if string.prefix:
            yield ((string.opened, string.opened, " "),)


def prefix(source: Source) -> Iterator[Edits]:
    """A letter that Python does not know stands before the string."""
    for string in simple_strings(source):
        if not string.prefix and not re.match(r"\w", source.text[string.start - 1 : string.start]):
            yield from (((string.start, string.start, letter),) for letter in FOREIGN)


def leave_single(source: Source) -> Iterator[Edits]:
    """Each backslash of a string is written once, or its ``r`` is left out."""
    for token in source.code:
        string = literal(token) if token.kind is Kind.STRING and "\\" in token.text else None
        if string is not None and string.prefix in {"r", "R"}:
            yield ((string.start, string.opened, ""),)
        elif string is not None and not string.prefix and not _BACKSLASH.search(string.body):
            doubled = [string.inner + found.start() for found in re.finditer(r"\\\\", string.body)]
            yield tuple((at, at + 1, "") for at in doubled)
        elif string is not None and not string.prefix and string.body.endswith("\\\\") and string.body[-3:-2] not in {"\\", ""}:
            yield ((string.closed - 1, string.closed, ""),)


SLIPS = (
    Slip(
        kind="prefix-apart",
        make=tear_off,
        undo=undo_apart,
        tell=tell_apart,
        accepts=(Example("print(f 'tea {cups}')\n", "print(f'tea {cups}')\n"), Example("data = b 'tea'\n", "data = b'tea'\n")),
        rejects=(Example("print(p'tea')\n", "print('tea')\n"),),
    ),
    Slip(
        kind="bad-text-prefix",
        make=prefix,
        undo=deletions,
        tell=tell,
        accepts=(Example("print(p'tea')\n", "print('tea')\n"), Example('drink = s"Green tea"\n', 'drink = "Green tea"\n')),
        rejects=(Example("print(f 'tea {cups}')\n", "print(f'tea {cups}')\n"),),
    ),
    Slip(
        kind="backslash-in-text",
        make=leave_single,
        undo=undo_backslash,
        tell=tell_backslash,
        accepts=(
            Example("folder = 'C:\\Users\\tea'\n", "folder = 'C:\\\\Users\\\\tea'\n"),
            Example("folder = 'C:\\Users\\tea'\n", "folder = r'C:\\Users\\tea'\n"),
            Example("folder = 'C:\\tea\\'\n", "folder = 'C:\\tea\\\\'\n"),
            Example("folder = 'C:\\tea\\'\n", "folder = 'C:\\\\tea\\\\'\n"),
        ),
        rejects=(Example("print('it's tea')\n", "print('it\\'s tea')\n"),),
    ),
)

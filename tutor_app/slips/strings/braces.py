"""Curly brackets in f-strings: one is missing or too many, what is meant as text is not written twice, or no value is inside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import OTHER, Literal, f_strings_near, formatted_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.python import is_expression
from tutor_app.source.text import Source

LONGEST, MOST = 4_000, 30
"""Characters and curly brackets of a string that is mended: longer ones are templates, and too much to look at."""
REACH = 60
"""Characters before a closing bracket in which what it closes begins."""
F_STRING = re.compile(r"(?i)(?:f|rf|fr)['\"]")
_RUN = re.compile(r"\{+|\}+")
_BRACES = re.compile(r"[{}]")
_CALLED = r"(?:\([^(){}]*\)|\[[^\[\]{}]*\])*"
_FORMAT = r"(?:![rsa])?(?::[^\s{}:]*\w)?"
_WORD = re.compile(r"[\w.\[\]()'\"]*")
_AHEAD = re.compile(rf"\s*[\w.]+{_CALLED}(?:\s*[-+*/%]\s*[\w.]+{_CALLED})*{_FORMAT}")
"""A value with its format, from its start on."""
_BEHIND = re.compile(rf"(?<![\w.])[\w.]+{_CALLED}{_FORMAT}$")
_BEHIND_SIGN = re.compile(rf"(?<![\w.])[\w.]+{_CALLED}(?:\s*[-+*/%]\s*[\w.]+{_CALLED})+{_FORMAT}$")
_TURNED_AHEAD = re.compile(r"[\w.]+(?=[)\]])")
_TURNED_BEHIND = re.compile(r"[(\[](?=[\w.]+$)")
_SIMPLE = re.compile(rf"[\w.]+{_CALLED}{_FORMAT}")
_NO_COLON = re.compile(r"(?<=[\w)\]])\s*+(?:[;,]\s*+)?(?=\.\d+[a-z%]\s*$)")
_ESCAPE = re.compile(r"(['\"])\\(n|t)\1")
_NAMES = {"n": "newline", "t": "tab"}
_CONVERSION = re.compile(r"!(?![=rsa])\w*|![rsa](?=\w)\w*")


class Braces(NamedTuple):
    """The curly brackets in the body of an f-string; those that are written twice are left out."""

    alone: tuple[int, ...]
    """Places of those without a partner."""
    pairs: tuple[tuple[int, int], ...]
    """Places of those that belong together."""


def braces_of(body: str) -> Braces:
    """Which curly brackets belong together, as Python reads them."""
    opened: list[int] = []
    alone: list[int] = []
    pairs: list[tuple[int, int]] = []
    for run in _RUN.finditer(body):
        places = list(range(*run.span()))
        if run[0][0] == "{":
            opened += places if opened else places[len(places) // 2 * 2 :]
            continue
        closing = min(len(opened), len(places))
        pairs += [(opened.pop(), place) for place in places[:closing]]
        alone += places[closing:][-1:] if (len(places) - closing) % 2 else []
    return Braces(tuple(sorted([*opened, *alone])), tuple(sorted(pairs)))


def undo(view: View) -> Iterator[Step]:
    """Pair, drop or double the brackets, or mend what is inside."""
    for string in f_strings_near(view):
        if len(string.body) <= LONGEST and len(_BRACES.findall(string.body)) <= MOST:
            found = braces_of(string.body)
            for step in (*_paired(string, found), *_single(string, found), *_inside(string, found)):
                yield Step(step.name, tuple((string.inner + a, string.inner + b, new) for a, b, new in step.edits))
            yield from _behind_quote(view, string, found)
            yield from _named(view, string, found)


def _paired(string: Literal, found: Braces) -> Iterator[Step]:
    """Each bracket that stands alone gets a partner, which may be a bracket of another kind so far."""
    body = string.body
    openers, closers = ([place for place in found.alone if body[place] == sign] for sign in "{}")
    for place in dict.fromkeys((*openers[:1], *openers[-1:])):
        ends = [match.end() for pattern in (_WORD, _AHEAD) if (match := pattern.match(body, place + 1))]
        for end in dict.fromkeys(ends):
            yield Step("close-brace", ((end, end, "}"),))
        if turned := _TURNED_AHEAD.match(body, place + 1):
            yield Step("turn-brace", ((turned.end(), turned.end() + 1, "}"),))
    if openers and not closers:
        yield Step("close-brace-end", ((len(body), len(body), "}"),))
    for place in dict.fromkeys((*closers[:1], *closers[-1:])):
        for pattern in (_BEHIND, _BEHIND_SIGN):
            if (start := _start(body, place, pattern)) is not None:
                yield Step("open-brace", ((start, start, "{"),))
        low = max(place - REACH, 0)
        if turned := _TURNED_BEHIND.search(body[low:place]):
            yield Step("turn-brace", ((low + turned.start(), low + turned.end(), "{"),))
    starts = [_start(body, place) for place in closers]
    if len(starts) > 1:
        yield Step("open-braces", tuple((start, start, "{") for start in starts if start is not None))


def _start(body: str, closer: int, pattern: re.Pattern[str] = _BEHIND) -> int | None:
    """Where the value begins that stands before the closing bracket."""
    low = max(closer - REACH, 0)
    match = pattern.search(body[low:closer])
    return low + match.start() if match else None


def _single(string: Literal, found: Braces) -> Iterator[Step]:
    """What stands alone goes or is written twice; so is all that is no value."""
    body = string.body
    for place in dict.fromkeys((*found.alone[:1], *found.alone[-1:])):
        yield Step("drop-brace", ((place, place + 1, ""),))
        yield Step("double-brace", ((place, place, body[place]),))
    if len(found.alone) > 1:
        yield Step("drop-braces", tuple((place, place + 1, "") for place in found.alone))
    for start, end in found.pairs:
        inner = body[start + 1 : end].strip()
        if not inner or " " in inner:
            yield Step("double-braces", ((start, start, "{"), (end, end, "}")))
    for is_value in (is_field, lambda inner: _SIMPLE.fullmatch(inner) is not None):
        places = sorted([*found.alone, *_no_values(body, found, is_value)])
        if len(places) > 1:
            yield Step("double-all-braces", tuple((place, place, body[place]) for place in places))


def _no_values(body: str, found: Braces, is_value: Callable[[str], bool]) -> Iterator[int]:
    """Places of the pairs with anything but a value between them."""
    read = -1
    for start, end in found.pairs:
        if start > read:
            if is_value(body[start + 1 : end]):
                read = end
            else:
                yield from (start, end)


def is_field(inner: str) -> bool:
    """Whether Python can read what stands in the curly brackets as a value, with or without a format behind a colon."""
    return any(is_expression(part) for part in (inner, inner.rsplit(":", 1)[0], inner.rsplit("!", 1)[0]))


def _inside(string: Literal, found: Braces) -> Iterator[Step]:
    """What stands inside loses its backslashes, gets the colon of its format, or hands ``!`` to the text."""
    slashed: list[tuple[int, int, str]] = []
    for start, end in found.pairs:
        inner = string.body[start + 1 : end]
        if "\\" in inner and (not slashed or start > slashed[-1][1]):
            other = OTHER[string.quote[0]]
            yield Step("drop-inner-backslash", ((start + 1, end, inner.replace("\\", "")),))
            slashed.append((start + 1, end, inner.replace("\\" + string.quote[0], other).replace("\\" + other, other)))
        if colon := _NO_COLON.search(inner):
            yield Step("format-colon", ((start + 1 + colon.start(), start + 1 + colon.end(), ":"),))
        if mark := _CONVERSION.search(inner):
            left, right = start + 1 + mark.start(), start + 1 + mark.end()
            yield Step("drop-conversion", ((left, right, ""),))
            if right == end:
                yield Step("mark-behind-brace", ((left, right, ""), (end + 1, end + 1, mark[0])))
    if slashed:
        yield Step("unescape-inner-quotes", tuple(slashed))


def _named(view: View, string: Literal, found: Braces) -> Iterator[Step]:
    """What needs a backslash gets a name on the line above."""
    for start, end in found.pairs:
        if escape := _ESCAPE.search(string.body, start, end):
            left, right = string.inner + escape.start(), string.inner + escape.end()
            line = view.statement_lines(view.line_at(string.start))[0]
            name = _NAMES[escape[2]]
            given = f"{view.indent_text(line)}{name} = {escape[0]}\n"
            places = [string.inner + one.start() for one in re.finditer(re.escape(escape[0]), string.body)]
            again = [(at, at + len(escape[0]), name) for at in places]
            if left >= view.starts[line] and right <= string.closed:
                yield Step("name-escape", ((view.starts[line], view.starts[line], given), *again))
            return


def _behind_quote(view: View, string: Literal, found: Braces) -> Iterator[Step]:
    """``f"{tea"}``: the closing bracket stands behind the quote."""
    behind = string.closed + len(string.quote)
    if found.alone and string.body[found.alone[-1]] == "{" and view.text.startswith("}", behind):
        yield Step("quote-behind-brace", ((string.closed, string.closed, "}"), (behind, behind + 1, "")))


def changed_f_string(change: Change) -> tuple[str, str] | None:
    """What an f-string was and became, where the change is of one that stays one."""
    before, after = change.edit.before.strip(), change.edit.after.strip()
    return (before, after) if len(change.added) == 1 and F_STRING.match(after) and F_STRING.match(before) else None


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Curly brackets come, go or are doubled, and all else of the f-string stays as it is."""
    if (f_string := changed_f_string(change)) is None:
        return None
    before, after = f_string
    if _BRACES.sub("", before) != _BRACES.sub("", after):
        return None
    old, new = (Counter(_BRACES.findall(text)) for text in (before, after))
    come, gone = "".join(new - old), "".join(old - new)
    if come and not gone:
        doubled = _once(before) == _once(after)
        return told("f-string-brace-single" if doubled else "f-string-brace-alone", change, brace=come[0])
    return told("f-string-brace-extra", change, brace=gone[0]) if gone and not come else None


def _once(text: str) -> str:
    return re.sub(r"\{+", "{", re.sub(r"\}+", "}", text))


def leave_out(source: Source) -> Iterator[Edits]:
    """The bracket before or behind a word in an f-string is left out."""
    for string in formatted_strings(source):
        for field in re.finditer(r"(?<![\w.\[\]()'\"{}])(\{)[\w.]+(\})(?![\w.\[\]()'\"}])", string.body):
            yield ((string.inner + field.start(2), string.inner + field.end(), ""),)
            yield ((string.inner + field.start(), string.inner + field.end(1), ""),)


def double_closing(source: Source) -> Iterator[Edits]:
    """The last curly bracket of an f-string is closed twice."""
    for string in formatted_strings(source):
        if (last := string.body.rfind("}")) >= 0 and "{{" not in string.body:
            yield ((string.inner + last, string.inner + last, "}"),)


def leave_single(source: Source) -> Iterator[Edits]:
    """Curly brackets that are meant as they are are not doubled: around words with spaces, or one without a partner."""
    for string in formatted_strings(source):
        for words in re.finditer(r"\{(\{[^{}\s]+ [^{}]+\})\}", string.body):
            yield ((string.inner + words.start(), string.inner + words.end(), words[1]),)
        for sign, other in ("{}", "}{"):
            if string.body.count(2 * sign) == 1 and 2 * other not in string.body and 3 * sign not in string.body:
                at = string.inner + string.body.index(2 * sign)
                yield ((at, at + 1, ""),)


def leave_colon(source: Source) -> Iterator[Edits]:
    """The colon before the format of a value is left out."""
    for string in formatted_strings(source):
        for colon in re.finditer(r"(?<=\w):(?=\.\d+[a-z%]\})", string.body):
            yield ((string.inner + colon.start(), string.inner + colon.end(), ""),)


SLIPS = (
    Slip(
        kind="f-string-brace-alone", make=leave_out, undo=undo, tell=tell,
        accepts=(
            Example("print(f'{tea')\n", "print(f'{tea}')\n"),
            Example("print(f'We drink tea} today')\n", "print(f'We drink {tea} today')\n"),
            Example('print(f"{name is {age} years old")\n', 'print(f"{name} is {age} years old")\n'),
        ),
        rejects=(Example("print(f'tea}')\n", "print(f'tea')\n"), Example("print(f'tea {')\n", "print(f'tea {{')\n")),
    ),
    Slip(
        kind="f-string-brace-extra", make=double_closing, undo=undo, tell=tell,
        accepts=(Example("print(f'{tea}}')\n", "print(f'{tea}')\n"),),
        rejects=(Example("print(f'{tea')\n", "print(f'{tea}')\n"),),
    ),
    Slip(
        kind="f-string-brace-single", make=leave_single, undo=undo, tell=tell,
        accepts=(
            Example("print(f'{tea milk}')\n", "print(f'{{tea milk}}')\n"),
            Example("print(f'struct {name} {')\n", "print(f'struct {name} {{')\n"),
            Example("print(f'} // {name}')\n", "print(f'}} // {name}')\n"),
        ),
        rejects=(Example("print(f'{tea')\n", "print(f'{tea}')\n"), Example("print(f'{tea milk}')\n", "print('{tea milk}')\n")),
    ),
)  # fmt: skip

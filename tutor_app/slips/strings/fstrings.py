"""F-strings: what stands in their curly brackets, and the letter before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.stand_ins import NAME
from tutor_app.slips.strings.braces import F_STRING, changed_f_string, is_field, leave_colon
from tutor_app.slips.strings.braces import undo as undo_braces
from tutor_app.slips.strings.literals import QUOTES, Literal, f_strings_near, formatted_strings, strings_with_braces
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

_EMPTY = re.compile(r"(?<!\{)\{\s*(?:(?P<bare>\})|(?P<format>[:!])(?:[^{}\n]|\{[^{}\n]*\})*\}?)")
_FIELD = re.compile(r"(?<!\{)\{[^{}\n]+\}(?!\})")
_VALUES = re.compile(r"(?:\s*,\s*\w[\w.]*(?:\(\)|\[\w+\])?)+(?=\s*\))")
_FORMAT = re.compile(r"\s*\.\s*format\s*\(")


def undo(view: View) -> Iterator[Step]:
    """Drop the letter, or fill empty brackets."""
    for string in f_strings_near(view):
        yield Step("drop-f", ((string.start, string.opened, string.prefix.lower().replace("f", "")),))
        yield from _filled(string)
        yield from _filled_from_arguments(view, string)


def _filled(string: Literal) -> Iterator[Step]:
    """A value is put where there is none."""
    empty = list(_EMPTY.finditer(string.body))
    bare = [string.inner + found.start() + 1 for found in empty if found["bare"]]
    before_format = [string.inner + found.start("format") for found in empty if found["format"]]
    for name, places in (("fill-braces", bare), ("fill-before-colon", before_format)):
        if places:
            yield Step(name, tuple((at, at, NAME) for at in places))


def _filled_from_arguments(view: View, string: Literal) -> Iterator[Step]:
    """``f"{}", tea``: the values stand behind the string, and were meant for its brackets."""
    places = [string.inner + found.start() + 1 for found in _EMPTY.finditer(string.body) if found["bare"]]
    end = string.closed + len(string.quote)
    values = _VALUES.match(view.text, end) if places else None
    names = values[0].split(",")[1:] if values else []
    if values and len(names) == len(places):
        filled = [(at, at, name.strip()) for at, name in zip(places, names, strict=True)]
        yield Step("fill-from-arguments", (*filled, (end, values.end(), "")))


def tell_arguments(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Empty brackets get the values that stood behind the string."""
    for string, values in pairwise(changes):
        empty = _EMPTY.search(string.edit.before)
        taken = "" if values.added else values.edit.before.strip(", \t").split(",")[0]
        moved = taken and f"{{{taken}" in string.edit.after
        if moved and empty is not None and F_STRING.match(string.edit.before.strip()):
            yield told("f-string-empty", string, values, field=empty[0], held=_held(empty), way="written")


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """The letter before the string is taken away, or what stands inside the curly brackets is put right."""
    string = _loses_its_letter(change)
    return _dropped(context, change, string) if string is not None else _changed(change)


def _loses_its_letter(change: Change) -> str | None:
    """The string whose ``f`` the change takes away and which it otherwise leaves as it is."""
    before, after, behind = change.edit.before.strip(), change.edit.after.strip(), change.following
    touches = behind is not None and behind.kind is Kind.STRING and behind.start == change.edit.end
    if behind is not None and touches and before in {"f", "F"} and not after:
        return behind.text
    plain = len(change.added) == 1 and after.lstrip("rRbBuU").startswith(QUOTES)
    return before if plain and F_STRING.match(before) and "{" in before and "{" in after else None


def _dropped(context: EditContext, change: Change, string: str) -> Mistake | None:
    alone = change.edit.before.strip() in {"f", "F"} and change.following is not None
    if _FORMAT.match(context.program, change.following.end if alone and change.following else change.edit.end):
        return told("f-string-and-format", change)
    if (empty := _EMPTY.search(string)) is not None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty), way="dropped")
    fields = _FIELD.findall(string)
    field = next((one for one in fields if not is_field(one[1:-1])), "".join(fields[:1]))
    return told("f-string-dropped", change, field=field) if "{" in string else None


def _held(empty: re.Match[str]) -> str:
    return "colon" if empty["format"] == ":" else "nothing"


def _changed(change: Change) -> Mistake | None:
    if (f_string := changed_f_string(change)) is None:
        return None
    before, after = f_string
    removed, added = change.core
    if {removed, added} <= {"", *QUOTES}:
        return None  # one quote, at an end of the string
    empty = _EMPTY.search(before)
    if empty is not None and _EMPTY.search(after) is None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty), way="written")
    return told("f-string-expression", change)


def _lettered(source: Source) -> Iterator[tuple[Literal, str]]:
    """The strings that cannot bear an ``f``, with the call of ``format`` that fills them in, if there is one."""
    for string in strings_with_braces(source, formatted=False):
        call = _FORMAT.match(source.text, string.closed + len(string.quote))
        yield string, call[0] if call else ""


def values_behind(source: Source) -> Iterator[Edits]:
    """The names in an f-string stand behind it, as they would for ``format``."""
    for string in formatted_strings(source):
        end = string.closed + len(string.quote)
        fields = list(re.finditer(r"(?<!\{)\{(\w+)\}(?!\})", string.body))
        if fields and source.text[string.start - 1 : string.start] == "(" and source.text.startswith(")", end):
            emptied = [(string.inner + one.start(1), string.inner + one.end(1), "") for one in fields]
            yield (*emptied, (end, end, "".join(f", {one[1]}" for one in fields)))


def letter_and_format(source: Source) -> Iterator[Edits]:
    """An ``f`` stands before a string that ``format`` fills in."""
    for string, call in _lettered(source):
        if call and "\n" not in call:
            yield ((string.start, string.start, "f"),)


def letter(source: Source) -> Iterator[Edits]:
    """An ``f`` stands before a string whose curly brackets are meant as they are."""
    for string, call in _lettered(source):
        if not call and not _EMPTY.search(string.body):
            yield ((string.start, string.start, "f"),)


def empty(source: Source) -> Iterator[Edits]:
    """A field has lost its value, maybe to what is behind, or a string with empty curly brackets has got an ``f``."""
    yield from values_behind(source)
    for string in formatted_strings(source):
        for field in re.finditer(rf"(?<=(?<!\{{)\{{){NAME}(?=[}}:!])", string.body):
            yield ((string.inner + field.start(), string.inner + field.end(), ""),)
    for string, call in _lettered(source):
        if not call and _EMPTY.search(string.body):
            yield ((string.start, string.start, "f"),)


SLIPS = (
    Slip(
        kind="f-string-empty",
        make=empty,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print(f'{:.2f}')\n", "print(f'{name:.2f}')\n"),
            Example("print(f'{}, hello')\n", "print(f'{name}, hello')\n"),
            Example("print(f'{}')\n", "print('{}')\n"),
            Example("print(f'We have {}', tea)\n", "print(f'We have {tea}')\n"),
        ),
        rejects=(Example("print(f'{}'.format(3))\n", "print('{}'.format(3))\n"),),
    ),
    Slip(
        kind="f-string-dropped",
        make=letter,
        undo=undo,
        tell=tell,
        accepts=(Example("print(f'{tea milk}')\n", "print('{tea milk}')\n"),),
        rejects=(Example("print(f'{}')\n", "print('{}')\n"),),
    ),
    Slip(
        kind="f-string-and-format",
        make=letter_and_format,
        undo=undo,
        tell=tell,
        accepts=(Example("print(f'{}'.format(3))\n", "print('{}'.format(3))\n"),),
        rejects=(Example("print(f'{}')\n", "print('{}')\n"),),
    ),
    Slip(
        kind="f-string-expression",
        make=leave_colon,
        undo=undo_braces,
        tell=tell,
        accepts=(Example("print(f'{tea.2f}')\n", "print(f'{tea:.2f}')\n"),),
        rejects=(Example("print(f'{tea milk}')\n", "print('{tea milk}')\n"),),
    ),
)

"""F-strings: what stands in their curly brackets, and the letter before them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.stand_ins import NAME
from tutor_app.slips.strings.literals import OTHER, QUOTES, Literal, literal
from tutor_app.slips.strings.nested import undo as undo_nested
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.python import is_expression
from tutor_app.source.text import Source

NEAR = 3
"""Lines around the failure on which f-strings are looked at where Python does not say that one is wrong."""
_EMPTY = re.compile(r"(?<!\{)\{\s*(?:(?P<bare>\})|(?P<format>[:!])(?:[^{}\n]|\{[^{}\n]*\})*\}?)")
_FIELD = re.compile(r"(?<!\{)\{[^{}\n]+\}(?!\})")
_BRACED = re.compile(r"\{([^{}]*)\}")
_ALONE = re.compile(r"\{(?=[^{}]+(?:\{|$))")
"""A curly bracket that is not closed before the next one opens."""
_WORD = re.compile(r"[\w.\[\]()'\"]*")
_F_STRING = re.compile(r"(?i)(?:f|rf|fr)['\"]")
_FORMAT = re.compile(r"\s*\.\s*format\s*\(")


def undo(view: View) -> Iterator[Step]:
    """Drop the letter, or fill, pair, mend or double the curly brackets."""
    everywhere = kind_of(view.failure) is ProblemKind.F_STRING
    for token in view.code:
        if token.kind is Kind.STRING and (everywhere or abs(token.line - view.line) <= NEAR):
            string = literal(token)
            if "f" in string.prefix.lower():
                yield Step("drop-f", ((string.start, string.opened, string.prefix.lower().replace("f", "")),))
                yield from _filled(string)
                yield from _paired(string)
                yield from _mended(string)


def _filled(string: Literal) -> Iterator[Step]:
    """A value is put where there is none."""
    empty = list(_EMPTY.finditer(string.body))
    bare = [string.inner + found.start() + 1 for found in empty if found["bare"]]
    before_format = [string.inner + found.start("format") for found in empty if found["format"]]
    for operator, places in (("fill-braces", bare), ("fill-before-colon", before_format)):
        if places:
            yield Step(operator, tuple((at, at, NAME) for at in places))


def _paired(string: Literal) -> Iterator[Step]:
    """A curly bracket is closed, behind its word or at the end; or one is taken away."""
    body = string.body
    lacking = body.count("{") - body.count("}")
    if lacking > 0:
        openers = [body.rindex("{"), *(found.start() for found in _ALONE.finditer(body))]
        for opener in dict.fromkeys((openers[0], openers[-1])):
            word = _WORD.match(body, opener + 1)
            at = string.inner + (word.end() if word else len(body))
            yield Step("close-brace", ((at, at, "}"),))
        yield Step("close-brace-end", ((string.closed, string.closed, "}"),))
    elif lacking < 0:
        at = string.inner + body.rindex("}")
        yield Step("drop-brace", ((at, at + 1, ""),))


def _mended(string: Literal) -> Iterator[Step]:
    """The first field loses its backslashes; what has a space in it is no field, and its brackets are doubled."""
    fields = list(_BRACED.finditer(string.body))
    for first in fields[:1]:
        if "\\" in first[1]:
            span = (string.inner + first.start(1), string.inner + first.end(1))
            yield Step("drop-inner-backslash", ((*span, first[1].replace("\\", "")),))
    for field in fields:
        if " " in field[1].strip() or not field[1].strip():
            yield Step("double-braces", ((string.inner + field.start(), string.inner + field.end(), "{" + field[0] + "}"),))


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
    return before if plain and _F_STRING.match(before) and "{" in before and "{" in after else None


def _dropped(context: EditContext, change: Change, string: str) -> Mistake | None:
    alone = change.edit.before.strip() in {"f", "F"} and change.following is not None
    if _FORMAT.match(context.program, change.following.end if alone and change.following else change.edit.end):
        return told("f-string-and-format", change)
    if (empty := _EMPTY.search(string)) is not None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty), way="dropped")
    fields = _FIELD.findall(string)
    field = next((one for one in fields if not _readable(one)), "".join(fields[:1]))
    return told("f-string-dropped", change, field=field) if "{" in string else None


def _held(empty: re.Match[str]) -> str:
    return "colon" if empty["format"] == ":" else "nothing"


def _readable(field: str) -> bool:
    """Whether Python can read what stands in the curly brackets as a value, with or without a format behind a colon."""
    inner = field[1:-1]
    return any(is_expression(part) for part in (inner, inner.rsplit(":", 1)[0], inner.rsplit("!", 1)[0]))


def _changed(change: Change) -> Mistake | None:
    before, after = change.edit.before.strip(), change.edit.after.strip()
    if len(change.added) != 1 or not _F_STRING.match(after) or not _F_STRING.match(before):
        return None
    removed, added = change.core
    if {removed, added} <= {"", *QUOTES}:
        return None  # one quote, at an end of the string
    if not removed and added and set(added) <= {"{", "}"}:
        return told("f-string-brace-alone", change, brace=added[0])
    if not added and removed and set(removed) <= {"{", "}"}:
        return told("f-string-brace-extra", change, brace=removed[0])
    empty = _EMPTY.search(before)
    if empty is not None and _EMPTY.search(after) is None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty), way="written")
    if before[-1:] == after[-1:] and re.sub("['\"]", "", before) == re.sub("['\"]", "", after):
        return told("f-string-quotes", change, quote=before[-1])
    return told("f-string-expression", change)


def _strings(source: Source, *, formatted: bool) -> Iterator[Literal]:
    """The strings on one line with curly brackets, with or without an ``f``."""
    for token in source.code:
        if token.kind is Kind.STRING and "{" in token.text and "\n" not in token.text:
            string = literal(token)
            if (string.prefix.lower() in {"f", "rf", "fr"}) is formatted and (formatted or not string.prefix):
                yield string


def _lettered(source: Source) -> Iterator[tuple[Literal, str]]:
    """The strings that cannot bear an ``f``, with the call of ``format`` that fills them in, if there is one."""
    for string in _strings(source, formatted=False):
        call = _FORMAT.match(source.text, string.closed + len(string.quote))
        yield string, call[0] if call else ""


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
    """A field has lost its value, or a string with empty curly brackets has got an ``f``."""
    for string in _strings(source, formatted=True):
        for field in re.finditer(rf"(?<=(?<!\{{)\{{){NAME}(?=[}}:!])", string.body):
            yield ((string.inner + field.start(), string.inner + field.end(), ""),)
    for string, call in _lettered(source):
        if not call and _EMPTY.search(string.body):
            yield ((string.start, string.start, "f"),)


def leave_open(source: Source) -> Iterator[Edits]:
    """The bracket behind a word in an f-string is left out."""
    for string in _strings(source, formatted=True):
        for field in re.finditer(r"(?<!\{)\{[\w.]+(\})(?![\w.\[\]()'\"}])", string.body):
            yield ((string.inner + field.start(1), string.inner + field.end(), ""),)


def double_closing(source: Source) -> Iterator[Edits]:
    """The last curly bracket of an f-string is closed twice."""
    for string in _strings(source, formatted=True):
        if (last := string.body.rfind("}")) >= 0 and "{{" not in string.body:
            yield ((string.inner + last, string.inner + last, "}"),)


def leave_single(source: Source) -> Iterator[Edits]:
    """Curly brackets around words with spaces, which are meant as they are, are not doubled."""
    for string in _strings(source, formatted=True):
        for words in re.finditer(r"\{(\{[^{}\s]+ [^{}]+\})\}", string.body):
            yield ((string.inner + words.start(), string.inner + words.end(), words[1]),)


def nest(source: Source) -> Iterator[Edits]:
    """The quotes of a key are those of its f-string."""
    for string in _strings(source, formatted=True):
        for key in re.finditer(r"\{\w+\[(['\"])\w+(\1)\]\}", string.body):
            if len(string.quote) == 1 and key[1] == OTHER[string.quote]:
                yield tuple((string.inner + key.start(group), string.inner + key.end(group), string.quote) for group in (1, 2))


QUOTES_INSIDE = Slip(
    kind="f-string-quotes",
    make=nest,
    undo=undo_nested,
    tell=tell,
    accepts=(Example("print(f'{tea['milk']}')\n", "print(f'{tea[\"milk\"]}')\n"),),
    rejects=(Example("print('it's tea')\n", 'print("it\'s tea")\n'),),
)
SLIPS = (
    Slip(
        kind="f-string-brace-alone",
        make=leave_open,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print(f'{tea')\n", "print(f'{tea}')\n"),
            Example('print(f"{name is {age} years old")\n', 'print(f"{name} is {age} years old")\n'),
        ),
        rejects=(Example("print(f'tea}')\n", "print(f'tea')\n"),),
    ),
    Slip(
        kind="f-string-brace-extra",
        make=double_closing,
        undo=undo,
        tell=tell,
        accepts=(Example("print(f'{tea}}')\n", "print(f'{tea}')\n"),),
        rejects=(Example("print(f'{tea')\n", "print(f'{tea}')\n"),),
    ),
    Slip(
        kind="f-string-empty",
        make=empty,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print(f'{:.2f}')\n", "print(f'{name:.2f}')\n"),
            Example("print(f'{}, hello')\n", "print(f'{name}, hello')\n"),
            Example("print(f'{}')\n", "print('{}')\n"),
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
        make=leave_single,
        undo=undo,
        tell=tell,
        accepts=(Example("print(f'{tea milk}')\n", "print(f'{{tea milk}}')\n"),),
        rejects=(Example("print(f'{tea milk}')\n", "print('{tea milk}')\n"),),
    ),
    *((QUOTES_INSIDE,) if sys.version_info < (3, 12) else ()),  # later versions read them
)

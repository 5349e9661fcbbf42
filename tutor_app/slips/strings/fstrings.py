"""F-strings: what stands in their curly brackets, and the letter before them."""

from __future__ import annotations

import re

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.source.lexer import Kind
from tutor_app.source.python import is_expression

_EMPTY = re.compile(r"(?<!\{)\{\s*(?:\}(?!\})|[:!][^{}\n]*\})")
_FIELD = re.compile(r"(?<!\{)\{[^{}\n]+\}(?!\})")
_F_STRING = re.compile(r"(?i)(?:f|rf|fr)['\"]")


@single
def dropped(context: EditContext, change: Change) -> Mistake | None:
    """The letter before the text is taken away."""
    text = _loses_its_letter(change)
    if text is None:
        return None
    if re.match(r"\s*\.\s*format\s*\(", context.program[_end(change) :]):
        return told("f-string-and-format", change)
    if (empty := _EMPTY.search(text)) is not None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty[0]), way="dropped")
    fields = _FIELD.findall(text)
    field = next((one for one in fields if not _readable(one)), "".join(fields[:1]))
    return told("f-string-dropped", change, field=field) if "{" in text else None


def _loses_its_letter(change: Change) -> str | None:
    """The text whose ``f`` the change takes away and which it otherwise leaves as it is."""
    taken, put, behind = change.edit.before.strip(), change.edit.after.strip(), change.following
    if taken in {"f", "F"} and not put and behind is not None and behind.kind is Kind.STRING and behind.start == change.edit.end:
        return behind.text
    plain = put.lstrip("rRbBuU")
    if len(change.added) == 1 and _F_STRING.match(taken) and plain[:1] in {"'", '"'} and "{" in taken and "{" in put:
        return taken
    return None


def _end(change: Change) -> int:
    """Where the student's text ends."""
    whole = change.edit.before.strip() not in {"f", "F"} or change.following is None
    return change.edit.end if whole else change.following.end  # type: ignore[union-attr]


def _held(field: str) -> str:
    return "colon" if field[1:].lstrip().startswith(":") else "nothing"


def _readable(field: str) -> bool:
    """Whether Python can read what stands in the curly brackets as a value, with or without a format behind a colon."""
    inner = field[1:-1]
    return any(is_expression(part) for part in (inner, inner.rsplit(":", 1)[0], inner.rsplit("!", 1)[0]))


@single
def fields(context: EditContext, change: Change) -> Mistake | None:
    """What stands inside the curly brackets is put right."""
    taken, put = change.edit.before.strip(), change.edit.after.strip()
    if len(change.added) != 1 or not _F_STRING.match(put) or not _F_STRING.match(taken):
        return None
    gone, come = change.core
    if not gone and set(come) and set(come) <= {"{", "}"}:
        return told("f-string-brace-alone", change, brace=come[0])
    if not come and set(gone) <= {"{", "}"} and gone:
        return told("f-string-brace-extra", change, brace=gone[0])
    empty = _EMPTY.search(taken)
    if empty is not None and _EMPTY.search(put) is None:
        return told("f-string-empty", change, field=empty[0], held=_held(empty[0]), way="written")
    if taken[-1:] == put[-1:] and re.sub("['\"]", "", taken) == re.sub("['\"]", "", put):
        return told("f-string-quotes", change, quote=taken[-1])
    return told("f-string-expression", change)


SINGLES = (dropped, fields)

"""Is the text written for a newer Python than the one that judges, or than the class's?

CPython's word is enough where it takes the text and the class's Python is as new, and where the text has no sign of newer syntax.
Everywhere else ruff is asked, once.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tutor_app.domain import Edit
from tutor_app.source.edits import Moves, changed
from tutor_app.source.lexer import Kind, Token, tokenise
from tutor_app.source.memory import remembered
from tutor_app.source.older import Older, in_older
from tutor_app.source.python import first_problem, parsed
from tutor_app.source.versions import SERVER, NewerSyntax, Reading, Version, may_be_newer, reading

_LAST_NAME = re.compile(r",\s*([^\W\d]\w*)\s*$")
_NAMING = frozenset({"class", "def", "as"})
_PYTHON = Reading(accepted=False, newer=())


@remembered(16)
def needed(text: str, target: Version) -> Reading:
    """Whether Python ``target``, or a newer one, reads the text to its end, and what is too new for ``target`` in it.

    Of each construct the first place. Accepted is what CPython refuses, but a newer Python takes as a whole.
    """
    found = _read(text, target)
    first = {one.construct: one for one in reversed(found.newer) if one.needs > target}
    newer = tuple(sorted(first.values(), key=lambda one: one.start))
    return Reading(accepted=found.accepted and _compiles(text, target), newer=newer)


def readable(text: str, target: Version, edits: Sequence[Edit] = ()) -> Older:
    """``text`` as the judging Python can read it, with stand-ins for what is newer than it.

    A mistake may hide what is newer behind it; ``edits`` of the text, which undo mistakes, bring it to light.
    """
    found = {(one.start, one.end): one for one in _unknown(text, target)}
    for count in sorted({1, len(edits) - 1} & {*range(1, len(edits))}):
        moves = Moves(edits[:count])
        for one in _unknown(changed(text, edits[:count]), target):
            start, last = moves.before(one.start), moves.before(one.end - 1)
            if start is not None and last is not None:
                found.setdefault((start, last + 1), replace(one, start=start, end=last + 1))
    return in_older(text, [found[place] for place in sorted(found)])


def _unknown(text: str, target: Version) -> list[NewerSyntax]:
    return [one for one in _read(text, target).newer if one.needs > SERVER]


def _read(text: str, target: Version) -> Reading:
    """What ruff says where it can matter; a habit of Python 2 that looks like Python 3.14 is none of it."""
    if target >= SERVER and not may_be_newer(text):
        return _PYTHON
    problem = first_problem(text)
    if target >= SERVER and problem is None:
        return _PYTHON
    found = reading(text, min(target, SERVER)) or _PYTHON
    if problem is not None and found.accepted and found.needs <= SERVER:  # CPython knows better
        return replace(found, accepted=False)
    new = tuple(one for one in found.newer if one.needs <= target or not _is_python2(text, one))
    return Reading(accepted=found.accepted and len(new) == len(found.newer), newer=new)


def _compiles(text: str, target: Version) -> bool:
    """Whether CPython's compiler has nothing against what its parser can read with stand-ins: a ``return`` outside a function."""
    found = parsed(readable(text, target).text)
    return found.tree is None or found.problem is None


def _is_python2(text: str, one: NewerSyntax) -> bool:
    """``except ValueError, error:`` means ``as error`` where nothing else in the program is called so."""
    name = _LAST_NAME.search(text[one.start : one.end]) if one.construct == "except-without-parentheses" else None
    if name is None or hasattr(builtins, name[1]):
        return False
    return name[1] not in _named(text)


@remembered(4)
def _named(text: str) -> frozenset[str]:
    """The names that the text defines, imports or assigns to."""
    found, importing, before = set(), -1, ""
    for token, behind in pairwise((*tokenise(text), Token(Kind.STRAY, "", 0, 0, 0))):
        importing = token.line if token.text == "import" else importing
        if token.kind is Kind.NAME and (before in _NAMING or behind.text == "=" or token.line == importing):
            found.add(token.text)
        before = token.text
    return frozenset(found)

"""What is worth a look in a program that Python reads: names without a value, likely misspellings, and the like.

pyflakes finds it (:mod:`tutor_app.source.lint`); here it gets its kind, and a suggestion where one is near. How often a kind is
right was measured, and decides whether it is said (:mod:`validators.promise.remarks`).
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
import typing
from collections.abc import Collection, Iterator

from pyflakes import messages
from rapidfuzz.distance import OSA

from tutor_app.domain import Remark
from tutor_app.source.lint import Findings, findings
from tutor_app.source.python import parsed

MISSPELT_BUILTIN, MISSPELT_NAME, MODULE, NO_VALUE_HERE, NO_VALUE = (
    "misspelt-builtin",
    "misspelt-name",
    "missing-import",
    "no-value-here",
    "no-value",
)
"""Of a name without a value: near one of Python's own, or of the program's; a module; given a value elsewhere; none of these."""
_IN_WHOLE = frozenset({MISSPELT_NAME, MODULE, NO_VALUE_HERE})
"""Kinds that say something only of a program that is there as a whole."""
_BY_MESSAGE = {
    messages.UndefinedLocal: "value-later",
    messages.IsLiteral: "is-literal",
}
_OWN = frozenset(name for name in dir(builtins) if not name.startswith("_"))
_CONSTANTS = frozenset({"True", "False", "None"})
_TYPES = frozenset(typing.__all__)
"""Names that differ from Python's own by a capital and are other things."""
_LONG, _LONGER = 4, 8
"""Characters from which one letter may differ, and from which two may."""
MOST = 20
_NEXT = re.compile(r"\s*(.?)")


def worth_a_look(program: str) -> tuple[Remark, ...]:
    """All that is noticed in a valid program, in its order, each name once; of a longer list the first MOST.

    Where a name has no value anywhere, the text is likely part of a longer program, and other names may have theirs there.
    """
    found = findings(program)
    if found is None or not found.messages:
        return ()
    first: dict[tuple[str, str], Remark] = {}
    for one in sorted(_remarks(program, found), key=lambda remark: remark.line):
        first.setdefault((one.kind, one.quote), one)
    part = any(one.kind == NO_VALUE for one in first.values())
    return tuple(one for one in first.values() if not part or one.kind not in _IN_WHOLE)[:MOST]


def _remarks(program: str, found: Findings) -> Iterator[Remark]:
    lines = program.splitlines()
    bases, deleted = _bases(program), _deleted(program)
    for message in found.messages:
        line = lines[message.lineno - 1] if message.lineno <= len(lines) else ""
        if isinstance(message, messages.UndefinedName):
            name = str(message.message_args[0])
            if name in deleted:  # that it has no value any more is meant
                continue
            behind = _behind(line, message.col, name)
            kind, near = _kind(name, found, found.in_reach.get(message, frozenset()), behind, module=name in bases)
            yield Remark(kind=kind, line=message.lineno, end=message.lineno, quote=name, suggestion=near)
        elif (other := _BY_MESSAGE.get(type(message))) is not None:
            quote = _named(message) or line.strip()
            yield Remark(kind=other, line=message.lineno, end=message.lineno, quote=quote)


def _named(message: messages.Message) -> str:
    """The name that a message speaks of first; empty where it speaks of none."""
    said = message.message_args
    return said if isinstance(said, str) else str(said[0]) if said else ""


def _bases(program: str) -> frozenset[str]:
    """Modules of Python's own whose names stand before a dot, with nothing behind it that the module lacks.

    ``datetime.now()`` wants the class in the module, and importing the module would not mend it.
    """
    tree = parsed(program).tree
    dotted = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)] if tree is not None else []
    named = [(node.value.id, node.attr) for node in dotted if isinstance(node.value, ast.Name)]
    lacking = {base for base, attribute in named if _lacks(base, attribute)}
    return (frozenset(base for base, _ in named) & sys.stdlib_module_names) - lacking


def _lacks(module: str, attribute: str) -> bool:
    """Whether the module is known not to have the attribute; no program has us import one to find out."""
    loaded = sys.modules.get(module)
    return loaded is not None and not hasattr(loaded, attribute)


def _deleted(program: str) -> frozenset[str]:
    """Names whose values the program takes away itself."""
    tree = parsed(program).tree
    gone = (
        (target for node in ast.walk(tree) if isinstance(node, ast.Delete) for target in node.targets) if tree is not None else ()
    )
    return frozenset(target.id for target in gone if isinstance(target, ast.Name))


def _behind(line: str, column: int, name: str) -> str:
    """The symbol behind a name that begins at the byte ``column``."""
    rest = line.encode(errors="surrogatepass")[column:].decode(errors="replace").removeprefix(name)
    found = _NEXT.match(rest)
    return found[1] if found else ""


def _kind(name: str, found: Findings, in_reach: Collection[str], behind: str, *, module: bool) -> tuple[str, str]:
    """Of a name without a value, with what was likely meant."""
    if own := _own(name, behind):
        return MISSPELT_BUILTIN, own
    if name in found.given:
        return NO_VALUE_HERE, ""
    if module:
        return MODULE, ""
    if near := _nearest(name, in_reach):
        return MISSPELT_NAME, near
    return NO_VALUE, ""


def _own(name: str, behind: str) -> str:
    """The name of Python's own that is meant: a constant where nothing is called, a function where something is."""
    if name in _TYPES or name in sys.stdlib_module_names:
        return ""
    called = behind == "("
    fitting = {own for own in _OWN if (own in _CONSTANTS) is not called and own not in _TYPES}
    same = [own for own in fitting if own.casefold() == name.casefold()]
    return same[0] if same else _nearest(name, {own for own in fitting if len(own) > _LONG or (called and _turned(name, own))})


def _nearest(name: str, names: Collection[str]) -> str:
    """The one that is a slip of the pen away; an ending more or less is another word, and so is another first capital."""
    near = sorted(
        (OSA.distance(name, other), other)
        for other in names
        if other != name and abs(len(other) - len(name)) <= 2 and not _another(name, other)
    )
    return near[0][1] if near and near[0][0] <= _allowed(name, near[0][1]) else ""


def _allowed(name: str, other: str) -> int:
    length = min(len(name), len(other))
    if length >= _LONGER:
        return 2
    return 1 if length >= _LONG or _turned(name, other) else 0


def _turned(name: str, other: str) -> bool:
    """Whether the two have the same letters."""
    return len(name) > 2 and sorted(name) == sorted(other)


def _another(name: str, other: str) -> bool:
    ending = name.startswith(other) or other.startswith(name)
    digits = re.sub(r"\d", "", name) == re.sub(r"\d", "", other)
    return ending or digits or (name[1:] == other[1:] and name[:1].casefold() == other[:1].casefold())

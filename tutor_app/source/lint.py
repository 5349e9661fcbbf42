"""What pyflakes finds in a text, asked once however many want to know."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field

from pyflakes.checker import Binding, Builtin, Checker, ClassScope
from pyflakes.messages import Message, UndefinedName

from tutor_app.source.memory import remembered
from tutor_app.source.python import parsed

_WORD = re.compile(r"\w+")
MOST_NAMES = 20
"""Names without a value of which is told what could be seen where they are used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """pyflakes' ``messages``, in the order of its walk."""

    messages: tuple[Message, ...]
    given: frozenset[str]
    """All names that the text gives a value, wherever it does."""
    in_reach: dict[Message, frozenset[str]] = field(default_factory=dict)
    """For the first names without a value: the text's own names that have one where they are used."""


class _Checker(Checker):  # type: ignore[misc]  # pyflakes has no types
    """Enters those of Python's own names alone that the text has: all of them take a good part of its time."""

    def __init__(self, tree: ast.Module, words: frozenset[str]) -> None:
        self._words = words
        self.given: set[str] = set()
        self.in_reach: dict[Message, frozenset[str]] = {}
        super().__init__(tree)

    def addBinding(self, node: ast.AST | None, value: Binding) -> None:  # noqa: N802 - pyflakes' name
        if node is not None:
            self.given.add(value.name)
        if node is not None or value.name in self._words:
            super().addBinding(node, value)

    def report(self, kind: type[Message], *args: object, **named: object) -> None:
        super().report(kind, *args, **named)
        if kind is UndefinedName and len(self.in_reach) < MOST_NAMES:
            self.in_reach[self.messages[-1]] = frozenset(self._own_names())

    def _own_names(self) -> set[str]:
        """Names of the text that have a value where the walk is; those of a class are not seen from its methods."""
        inner = self.scopeStack[-1]
        scopes = [scope for scope in self.scopeStack if scope is inner or not isinstance(scope, ClassScope)]
        return {name for scope in scopes for name, value in scope.items() if not isinstance(value, Builtin)}


@remembered(16)
def findings(text: str) -> Findings | None:
    """What pyflakes says; None where the text does not parse or nests too deeply to be read to the end."""
    tree = parsed(text).tree
    if tree is None:
        return None
    try:
        walk = _Checker(tree, frozenset(_WORD.findall(text)))
    except RecursionError:
        return None
    return Findings(messages=tuple(walk.messages), given=frozenset(walk.given), in_reach=walk.in_reach)


def complaints(text: str) -> tuple[Message, ...] | None:
    """pyflakes' messages, None where there are :func:`no findings <findings>`."""
    found = findings(text)
    return None if found is None else found.messages

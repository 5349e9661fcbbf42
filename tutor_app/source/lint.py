"""What pyflakes finds in a text, asked once however many want to know."""

from __future__ import annotations

import ast
import re

from pyflakes.checker import Binding, Checker
from pyflakes.messages import Message

from tutor_app.source.memory import remembered
from tutor_app.source.python import parsed

_WORD = re.compile(r"\w+")


class _Checker(Checker):  # type: ignore[misc]  # pyflakes has no types
    """Enters those of Python's own names alone that the text has: all of them take a good part of its time."""

    def __init__(self, tree: ast.Module, words: frozenset[str]) -> None:
        self._words = words
        super().__init__(tree)

    def addBinding(self, node: ast.AST | None, value: Binding) -> None:  # noqa: N802 - pyflakes' name
        if node is not None or value.name in self._words:
            super().addBinding(node, value)


@remembered(16)
def complaints(text: str) -> tuple[Message, ...] | None:
    """pyflakes' messages, None where the text does not parse or nests too deeply to be read to the end."""
    tree = parsed(text).tree
    if tree is None:
        return None
    try:
        return tuple(_Checker(tree, frozenset(_WORD.findall(text))).messages)
    except RecursionError:
        return None

"""What pyflakes finds in a text, asked once however many want to know."""

from __future__ import annotations

from pyflakes.checker import Checker
from pyflakes.messages import Message

from tutor_app.source.memory import remembered
from tutor_app.source.python import parsed


@remembered(16)
def complaints(text: str) -> tuple[Message, ...] | None:
    """pyflakes' messages, None where the text does not parse or nests too deeply to be read to the end."""
    tree = parsed(text).tree
    if tree is None:
        return None
    try:
        return tuple(Checker(tree).messages)
    except RecursionError:
        return None

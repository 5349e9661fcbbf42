"""The cell as its author wrote it, and whether an error is about it."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable, Sequence

Cleaning = Callable[[list[str]], list[str]]
"""One of IPython's ``input_transformers_cleanup``: takes off what it forgives, such as indentation that all lines share."""


def forgiven(raw: str, cleanings: Iterable[Cleaning]) -> str:
    """The cell without what IPython forgives. Empty lines at the top stay: editors count them."""
    lines = raw.splitlines(keepends=True)
    code = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    cleaned = lines[code:]
    for clean in cleanings:
        cleaned = clean(cleaned)
    return "".join([*lines[:code], *cleaned])


def is_about(error: BaseException | None, compiled: Sequence[str]) -> bool:
    """Whether the text that Python refused is this one, line by line; a file that a cell imports or executes is another.

    IPython puts what it compiles into the cache of lines, whatever it calls it.
    """
    if not isinstance(error, SyntaxError) or not error.filename:
        return False
    refused = linecache.getlines(error.filename)
    return bool(refused) and [line.rstrip("\n") for line in refused] == [line.rstrip("\n") for line in compiled]

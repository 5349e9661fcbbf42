"""Whether two programs are the same to Python: blanks, comments and the kind of quotes make no difference."""

from __future__ import annotations

from tutor_app.source.python import parsed


def tree(text: str) -> str | None:
    """A short name for the abstract syntax tree of a program, or None where there is none."""
    return parsed(text).fingerprint

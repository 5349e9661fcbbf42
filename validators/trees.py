"""Whether two programs are the same to Python: blanks, comments and the kind of quotes make no difference."""

from __future__ import annotations

import ast
import hashlib
import warnings
from functools import lru_cache


@lru_cache(maxsize=128)
def tree(text: str) -> str | None:
    """A short name for the abstract syntax tree of a program, or None where there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return hashlib.sha256(ast.dump(ast.parse(text)).encode("utf-8", "surrogatepass")).hexdigest()
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None

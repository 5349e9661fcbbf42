"""Names that stand for one that nobody can guess."""

from __future__ import annotations

NAME = "name"
VALUE = "value"
FUNCTION = "function"
CLASS = "Name"
MODULE = "module"
PASSWORD = "password"
"""What is most often meant where ``pass`` stands for a name."""
PLACEHOLDERS = frozenset({NAME, VALUE, FUNCTION, CLASS, MODULE, PASSWORD})
"""All of them: made up by whoever puts them in, even where the program has a thing of that name."""

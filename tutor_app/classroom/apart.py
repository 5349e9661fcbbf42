"""Texts that stand on pages of their own in a SQLite file, so that their deletion leaves nothing of them.

The beginning of a row shares its page with other rows. SQLite moves rows about on such a page, and copies of what it moved stay
in the gaps, where ``secure_delete`` does not reach them. What is longer than a page goes on on pages that are the row's alone,
and those are overwritten as soon as they are free. So the first text of a row that says something of anybody begins with as many
blanks as fit on a page; it and all that follows it stand apart, and so it does in an index. Other databases need none of this.
"""

from __future__ import annotations

from sqlalchemy import Dialect, String, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

PAGE = 1024
"""Bytes of a page of our files; the blanks are as many, so smaller pages make smaller files."""
ROOM = " " * PAGE


class Apart(TypeDecorator[str]):
    """A text of any length, or of a ``length``; pages and queries never see the blanks."""

    impl = Text
    cache_ok = True

    def __init__(self, length: int | None = None) -> None:
        super().__init__()
        self.length = length

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """As long as it may be."""
        return Text() if self.length is None else String(self.length)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """With blanks, where the database is a file."""
        return value if value is None or dialect.name != "sqlite" else ROOM + value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Without them."""
        return value if value is None else value.removeprefix(ROOM)

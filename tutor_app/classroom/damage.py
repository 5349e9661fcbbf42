"""Records that nobody can read any more: each is left out alone, and the log names it once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy.engine import Row

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Damage:
    """What is damaged of one kind of records, which ``told`` names by a number (``%d``)."""

    def __init__(self, told: str) -> None:
        self._told = told
        self._known: set[int] = set()

    def apart(
        self, rows: Iterable[Row[Any]], read: Callable[[Row[Any]], T], number: str = "id"
    ) -> tuple[list[T], list[Row[Any]]]:
        """What is in the rows, and those that ``read`` raises ValueError for; ``number`` is the column that names them."""
        sound: list[T] = []
        damaged: list[Row[Any]] = []
        for row in rows:
            try:
                sound.append(read(row))
            except ValueError:
                damaged.append(row)
        for one in sorted({row._mapping[number] for row in damaged} - self._known):
            _log.error(f"{self._told} is damaged in the database, and is left out", one)
            self._known.add(one)
        return sound, damaged

"""How much programs may ask at one server, so that pages always have a turn, and no class keeps the others' programs waiting.

How often a key may ask is counted in the database, for all servers together (:data:`tutor_app.classroom.quotas.OF_KEYS`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import TypeVar

from tutor_app.pages.server.http_api.problems import Refused, not_now
from tutor_app.pages.server.threads import Threads, threadless

CHECKING = 8
"""Threads of checks whose turn has come (:mod:`tutor_app.pages.server.http_api.turn`)."""
MOST_OF_CLASS = 4
"""Questions of one class that are read or answered at a time."""
_LOOKING = 8
"""Threads beside those of checks, in which keys are looked up."""
_RETRY = 2
"""Seconds after which a class that has enough under way may ask again."""
R = TypeVar("R")


class Limits:
    """Those of one server."""

    def __init__(self, most_of_class: int = MOST_OF_CLASS) -> None:
        self._most_of_class = most_of_class
        self._classes: Counter[int | None] = Counter()
        self._threads = Threads(CHECKING + _LOOKING)

    async def thread(self, do: Callable[..., R], *args: object) -> R:
        """What ``do`` gives, in a thread of those that are kept for programs. Raises Refused where the system gives none."""
        try:
            return await self._threads.run(do, *args)
        except RuntimeError as error:
            if not threadless(error):
                raise
            raise not_now() from error

    @contextmanager
    def of_class(self, class_id: int | None) -> Iterator[None]:
        """One question in the name of a class (None: of none), for as long as it lasts. Raises Refused where there are enough."""
        if self._classes[class_id] >= self._most_of_class:
            why = "Too many questions of this class are under way."
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, why, retry=_RETRY)
        self._classes[class_id] += 1
        try:
            yield
        finally:
            self._classes -= Counter([class_id])  # which keeps no zeros

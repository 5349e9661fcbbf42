"""How much programs may ask, so that pages always have a turn: each key at its own pace, and few checks at a time in all."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.paced import Allowance

AT_ONCE, PER_SECOND = 20, 2.0
"""Questions of one key that are answered at once, and in the long run."""
MOST_UNDER_WAY = 8
"""Checks of all keys together that are under way or wait; the checks of one key take turns with pages as one visitor."""
_MOST_KEYS = 1000
_RETRY = 2
"""Seconds."""


class Limits:
    """Those of one server."""

    def __init__(self, size: int = AT_ONCE, per_second: float = PER_SECOND, most: int = MOST_UNDER_WAY) -> None:
        self._size, self._per_second, self._most = size, per_second, most
        self._allowances: OrderedDict[str, Allowance] = OrderedDict()
        self._under_way = 0

    def pace(self, asker: str) -> None:
        """Raises Refused where the asker comes too fast."""
        allowance = self._allowances.setdefault(asker, Allowance(self._size, self._per_second))
        self._allowances.move_to_end(asker)
        if len(self._allowances) > _MOST_KEYS:
            self._allowances.popitem(last=False)
        if not allowance.admits():
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "This key asks too often.", retry=_RETRY)

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """One check, for as long as it lasts. Raises Refused where there are enough."""
        if self._under_way >= self._most:
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Too many checks are under way.", retry=_RETRY)
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1

"""Round trips by way of somebody else's server: what was sent along comes back once, to the same browser, with the same nonce.

The ``state`` goes out in the address and comes back with the answer, the ``browser``'s word is in a cookie meanwhile.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tutor_app.classroom.database import Database
from tutor_app.classroom.digests import digest
from tutor_app.classroom.rates import Rate
from tutor_app.openid.words import Words

PATIENCE = timedelta(minutes=10)
"""How long a round trip may take."""
ROUND_TRIPS = Rate(size=500, seconds=1 / 20)
"""What may begin at one server from one place, such as the one address of a school: more than a school needs, and in ten minutes
fewer than may wait (:data:`tutor_app.openid.words.MOST`), so that nobody alone, at one server, crowds out others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What goes out: the ``state`` and the ``nonce`` to the other server, the ``browser``'s word into a cookie."""

    state: str
    nonce: str
    browser: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handshake:
    """What was begun: the ``nonce`` for the answer, the ``content`` that waited for it, a digest of the ``browser``'s word."""

    nonce: str
    content: dict[str, Any]
    browser: str

    def is_of(self, word: str) -> bool:
        """Whether the browser that has this word is the one that began it."""
        return hmac.compare_digest(digest(word), self.browser)


class Handshakes:
    """Those of one ``kind`` in ``database``, so that any server may take up what another one began."""

    def __init__(self, database: Database, kind: str) -> None:
        self._words = Words(database, kind, PATIENCE)

    def begin(self, content: dict[str, Any]) -> Begun | None:
        """A new one with ``content``, which JSON can hold; None where it cannot be kept."""
        nonce, browser = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        state = self._words.give({"nonce": nonce, "browser": digest(browser), "content": content})
        return None if state is None else Begun(state=state, nonce=nonce, browser=browser)

    def take(self, state: str) -> Handshake | None:
        """The one with this state, once, whoever brings it; None where there is none, or it is over. Raises Unavailable."""
        kept = self._words.take(state)
        return None if kept is None else Handshake(nonce=kept["nonce"], content=kept["content"], browser=kept["browser"])

"""Sign-ins that are under way at somebody else's server: what was sent along comes back once, to the same browser.

The ``state`` goes out in the address and comes back in it, the ``browser``'s word is in a cookie. Of both only digests are kept.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import HANDSHAKES

PATIENCE = timedelta(minutes=10)
"""How long somebody may take to sign in there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handshake:
    """What was begun: where to go afterwards (``target``), the ``nonce`` for the answer, the ``verifier`` of its code (PKCE)."""

    target: str
    nonce: str
    verifier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A handshake with the words by which it is found again: the ``state`` for the address, the ``browser``'s for a cookie."""

    state: str
    browser: str
    handshake: Handshake


class Handshakes:
    """Those in ``database``, so that any server may take up what another one began."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, target: str, *, now: datetime | None = None) -> Begun | None:
        """A new one; None where it cannot be kept. Those that are over go."""
        at = clock.now() if now is None else clock.row(now)
        state, browser, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(4))
        row = {"digest": digest(state), "browser": digest(browser), "nonce": nonce, "verifier": verifier}
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(delete(HANDSHAKES).where(HANDSHAKES.c.ends < at))
            connection.execute(insert(HANDSHAKES).values(row | {"target": target, "ends": at + PATIENCE}))
            return Begun(state=state, browser=browser, handshake=Handshake(target=target, nonce=nonce, verifier=verifier))
        return None

    def take(self, state: str, browser: str, *, now: datetime | None = None) -> Handshake | None:
        """The one with this ``state``, once, if it was this ``browser`` that began it, and is not over. Raises Unavailable.

        A state that comes from another browser is gone too: somebody has read it.
        """
        at = clock.now() if now is None else clock.row(now)
        taking = delete(HANDSHAKES).where(HANDSHAKES.c.digest == digest(state)).returning(*HANDSHAKES.c)
        with self._database.writing() as connection:
            row = connection.execute(taking).first()
        if row is None or row.ends < at or not secrets.compare_digest(row.browser, digest(browser)):
            return None
        return Handshake(target=row.target, nonce=row.nonce, verifier=row.verifier)

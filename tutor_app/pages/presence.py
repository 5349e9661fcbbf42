"""Who is at a browser: told by the words in its cookies, by the passphrase, or by where it is.

Made once for each session of a page. It is asked anew whenever something is asked of the store, so that what was ended anywhere
is ended here a second later at most. While the database cannot be read, who was known before is known still.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import Student
from tutor_app.classroom.roles import ADMINISTRATOR, NOBODY, Who
from tutor_app.classroom.store import Store
from tutor_app.settings import Settings

FRESH = 1.0
"""Seconds that somebody stays who they were without another look: a page asks the store dozens of times in one of them."""


def session_cookie(settings: Settings) -> str:
    """What the cookie of a session is called; a browser sends it to all servers of one name, whatever their port."""
    return f"surefix-session-{settings.mark}"


@dataclass(slots=True, kw_only=True)
class Presence:
    """Somebody whose browser keeps the ``session``'s word and the ``student``'s, and is ``inside`` as before there were accounts.

    ``visits`` gives the words of the visits that are theirs.
    """

    store: Store
    session: str = ""
    student: str = ""
    inside: Callable[[], bool] = lambda: False
    visits: Callable[[], frozenset[str]] = frozenset
    _local: bool | None = None
    clock: Callable[[], float] = time.monotonic
    _signed: Who | None = None
    _looked: float = -FRESH
    _found: Student | None = None
    _inside: bool = False
    _felt: float = -FRESH
    """When it was looked whether they are inside."""

    def arrive(self, code: str = "") -> Who:
        """Who is there as a page is drawn anew, in the class with this ``code`` if they are in it."""
        account = self._account(used=True)
        number = None if account is None or account.account is None else account.account.id
        found = self.store.people.student(self.student, account=number, code=code)
        if found is not None or not self.store.outage:
            self._found = found
        self._felt = -FRESH
        return self._who(account)

    def offered(self) -> bool:
        """Whether anybody signs in by a password of this server's; looked up once."""
        if self._local is None:
            self._local = self.store.accounts.any_local()
        return self._local

    def who(self) -> Who:
        """Who is there now."""
        return self._who(self._account())

    def _account(self, *, used: bool = False) -> Who | None:
        now = self.clock()
        if used or now - self._looked >= FRESH:
            self._looked = now
            with suppress(Unavailable):
                self._signed = self.store.sessions.of(self.session, used=used)
        return self._signed

    def _who(self, signed: Who | None) -> Who:
        who = signed or (ADMINISTRATOR if self._is_inside() else NOBODY)
        if who.account is not None and who.account.once:  # nothing but to choose a password
            who = replace(who, role=None, teaches=frozenset())
        found = self._found
        if found is not None and who.account is None and found.account is not None:
            found = None  # signed out meanwhile
        if found is not None:
            who = replace(who, student=found.id, class_id=found.class_id)
        return replace(who, visits=self.visits())

    def _is_inside(self) -> bool:
        now = self.clock()
        if now - self._felt >= FRESH:
            self._felt, self._inside = now, self.inside()
        return self._inside

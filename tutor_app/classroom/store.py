"""What classes and their students did, and what instructors decided: one database, and a small file for each part of it.

Kept of an attempt: the program without secrets, addresses and names (:mod:`tutor_app.source.redaction`), what the flow found
out about it (withheld feedback too, so that the instructor can judge the gate), the times, and what tells the visit from others.
Kept of a student: the name in the class, and whether programs may be kept. Not kept: accounts, addresses, anything else that
tells who it was; of a refused text more than its size and a digest; anything at all of who does not want it. Of a link, a visit's
own word and a browser's only a digest is kept, so that the database opens nobody's page.

Outcomes, grades and decisions are only ever added, of opinions the last is kept; what is too old is deleted
(:mod:`tutor_app.classroom.keeping`). A database that fails keeps no student from feedback: what cannot be stored gives None or
False, and :attr:`Store.outage` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from tutor_app.classroom.accounts import Accounts
from tutor_app.classroom.api_keys import ApiKeys
from tutor_app.classroom.approvals import Approvals
from tutor_app.classroom.assignments import Assignments
from tutor_app.classroom.attempts import MAX_LOADED, Attempts, Visitor
from tutor_app.classroom.database import Database
from tutor_app.classroom.decisions import Decisions
from tutor_app.classroom.file import File
from tutor_app.classroom.glances import Glances
from tutor_app.classroom.grading import Grading
from tutor_app.classroom.guesses import Guesses
from tutor_app.classroom.keeping import Keeping
from tutor_app.classroom.keys import Keys
from tutor_app.classroom.lesson import HelpOff, Lessons
from tutor_app.classroom.links import Link, Links
from tutor_app.classroom.people import RETENTION, People
from tutor_app.classroom.policy import Pace, Policy
from tutor_app.classroom.pseudonyms import Pseudonyms
from tutor_app.classroom.questions import Questions
from tutor_app.classroom.quotas import Quota, Quotas
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.server import Server
from tutor_app.classroom.sessions import Sessions
from tutor_app.classroom.teaching import Teaching
from tutor_app.classroom.waiting import Waiting, waiting

__all__ = ("MAX_LOADED", "Link", "Pace", "Policy", "Scope", "Store", "Visitor")


class Store:
    """Keeps it all in the SQLite file ``where``, on the server with that URL, or in memory (None). Safe to share among threads.

    Links work for ``link_life``; with none there are no links, old ones included. Attempts without a class are kept for
    ``retention``, without end where it is None. ``quotas`` bound what one person may ask for. ``forget`` is called whenever a
    student or a class was deleted, for whoever may know something of them still. Raises SettingsError where a newer program than
    this made the database.
    """

    def __init__(
        self,
        where: Path | str | None = None,
        *,
        policy: Policy | None = None,
        link_life: timedelta = timedelta(days=7),
        retention: timedelta | None = timedelta(days=RETENTION),
        quotas: Sequence[Quota] = (),
        forget: Callable[[], None] = lambda: None,
    ) -> None:
        self._database: Database = Server(where) if isinstance(where, str) else File(where)
        self.attempts = Attempts(self._database)
        self.links = Links(self._database, link_life)
        self.grading = Grading(self._database)
        self.decisions = Decisions(self._database, policy or Policy())
        self.people = People(self._database)
        self.questions = Questions(self._database)
        self.assignments = Assignments(self._database)
        self.approvals = Approvals(self._database)
        self.lessons = Lessons(self._database)
        self.glances = Glances(self.lessons, help_off=self._help_off)
        self.pseudonyms = Pseudonyms(self._database)
        self.keeping = Keeping(self._database, retention, self.glances, forget)
        self.keys, self.api_keys = Keys(self._database), ApiKeys(self._database)
        self.quotas = Quotas(self._database, quotas)
        self.accounts, self.teaching = Accounts(self._database), Teaching(self._database)
        self.sessions = Sessions(self._database)

    def waiting(self, class_id: int | None = None) -> Waiting | None:
        """Who waits for the teacher of a class; None while the database cannot be read."""
        return waiting(self._database, class_id)

    def _help_off(self, class_id: int | None) -> HelpOff | None:
        """Why a class is not helped now; its own switch comes first, as it has no end of its own."""
        if not self.decisions.policy(class_id).helping:
            return HelpOff()
        withholding = None if class_id is None else self.assignments.withholding(class_id)
        return None if withholding is None else HelpOff(title=withholding.title, until=withholding.withheld_until)

    def guesses(self, door: str) -> Guesses:
        """What is tried at a door, at whichever server of the database."""
        return Guesses(self._database, door)

    @property
    def database(self) -> Database:
        """What all of it is kept in."""
        return self._database

    @property
    def outage(self) -> int:
        """Number of the outage of the database that goes on; 0 where all is well."""
        return self._database.outage

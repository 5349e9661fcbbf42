"""All that there is of us as a tool of learning platforms, opened once by the server and by the administrator's commands."""

from __future__ import annotations

from datetime import timedelta

from tutor_app.classroom.database import Database
from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.key_sets import KeySets
from tutor_app.openid.lti.contexts import Contexts
from tutor_app.openid.lti.keys import OurKeys
from tutor_app.openid.lti.login import Logins
from tutor_app.openid.lti.members import Members
from tutor_app.openid.lti.platforms import Platforms
from tutor_app.openid.lti.services import Tokens
from tutor_app.openid.words import Words

TICKET_MINUTES = 5
"""How long there is to open the window that a ticket is for."""
CHOICE_HOURS = 2
"""How long a teacher may take to choose."""


class Tool:
    """Keeps what it must in ``database``, and asks platforms by ``fetcher``."""

    def __init__(self, database: Database, fetcher: Fetcher | None = None) -> None:
        asking = fetcher or Fetcher()
        self.platforms, self.contexts, self.keys = Platforms(database), Contexts(database), OurKeys(database)
        self.logins = Logins(database, self.platforms, KeySets(asking))
        self.members = Members(asking, Tokens(asking, self.keys))
        self.tickets = Words(database, "ticket", timedelta(minutes=TICKET_MINUTES))
        self.choices = Words(database, "choice", timedelta(hours=CHOICE_HOURS))

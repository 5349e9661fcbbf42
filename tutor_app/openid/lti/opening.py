"""Whether learning platforms can launch us here; what speaks to them is only needed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.classroom.database import Database
from tutor_app.classroom.store import Store
from tutor_app.openid.extra import installed

if TYPE_CHECKING:
    from tutor_app.openid.lti.roster import Rosters
    from tutor_app.openid.lti.tool import Tool


def tool_of(database: Database) -> Tool | None:
    """What platforms launch; None where the packages are missing."""
    if not installed():
        return None
    from tutor_app.openid.lti.tool import Tool

    return Tool(database)


def rosters_of(tool: Tool | None, store: Store) -> Rosters | None:
    """The lists of people in courses, for whoever uses the ``store``."""
    if tool is None:
        return None
    from tutor_app.openid.lti.roster import Rosters

    return Rosters(tool, store)

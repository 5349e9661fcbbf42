"""What only a school's server has, where the packages for it are installed (:mod:`tutor_app.openid.extra`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from starlette.routing import Route

from tutor_app.classroom.store import Store
from tutor_app.errors import SurefixError
from tutor_app.openid.extra import installed
from tutor_app.pages.server.service import Service

if TYPE_CHECKING:
    from tutor_app.openid.lti.roster import Rosters


def rosters(service: Service, store: Store) -> Rosters | None:
    """The lists of people in courses, for whoever uses the ``store``."""
    if service.lti is None:
        return None
    from tutor_app.openid.lti.roster import Rosters

    return Rosters(service.lti, store)


def routes(service: Callable[[], Service | SurefixError]) -> list[Route]:
    """The addresses for learning platforms, if there can be any."""
    if not installed():
        return []
    from tutor_app.pages.server.lti_door import METHODS, LtiDoor

    door = LtiDoor(service)
    return [Route(path, door.answer, methods=methods) for path, methods in METHODS.items()]

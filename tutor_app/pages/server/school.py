"""What only a school's server has, where the packages for it are installed (:mod:`tutor_app.openid.extra`)."""

from __future__ import annotations

from collections.abc import Callable

from starlette.routing import Route

from tutor_app.errors import SurefixError
from tutor_app.openid.extra import installed
from tutor_app.pages.service import Service


def routes(service: Callable[[], Service | SurefixError]) -> list[Route]:
    """The addresses for learning platforms, if there can be any."""
    if not installed():
        return []
    from tutor_app.pages.server.lti_door import METHODS, LtiDoor

    door = LtiDoor(service)
    return [Route(path, door.answer, methods=methods) for path, methods in METHODS.items()]

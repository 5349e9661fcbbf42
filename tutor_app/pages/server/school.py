"""The addresses that only a school's server has, where the packages for them are installed (:mod:`tutor_app.lti.extra`)."""

from __future__ import annotations

from collections.abc import Callable

from starlette.routing import Route

from tutor_app.errors import SurefixError
from tutor_app.lti import extra
from tutor_app.pages.server.service import Service


def routes(service: Callable[[], Service | SurefixError]) -> list[Route]:
    """Those for learning platforms, if there can be any."""
    if not extra.installed():
        return []
    from tutor_app.pages.server.lti_door import METHODS, LtiDoor

    door = LtiDoor(service)
    return [Route(path, door.answer, methods=methods) for path, methods in METHODS.items()]

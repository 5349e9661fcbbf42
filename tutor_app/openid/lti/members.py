"""Who is in a course, as the platform lists it (Names and Role Provisioning Services). Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.identifiers import is_id
from tutor_app.openid.lti.launches import called
from tutor_app.openid.lti.platforms import Platform
from tutor_app.openid.lti.roles import Part, part
from tutor_app.openid.lti.services import Tokens
from tutor_app.openid.refusals import Unreachable

SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json"
MOST_PAGES, MOST = 50, 5000
"""Pages that are asked for, and people that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody in the course: who, what the platform calls them (empty where it does not say), and what they are in it."""

    subject: str
    name: str
    part: Part


class Members:
    """Asks by ``fetcher``, with ``tokens``."""

    def __init__(self, fetcher: Fetcher, tokens: Tokens) -> None:
        self._fetcher, self._tokens = fetcher, tokens

    def listed(self, platform: Platform, address: str) -> tuple[Listed, ...]:
        """The students and teachers at this address of the platform, those who are active. Raises Unreachable."""
        token = self._tokens.token(platform, SCOPE)
        found: dict[str, Listed] = {}
        for rows in self._pages(platform, address, token):
            found |= {one.subject: one for one in _read(rows)}
            if len(found) > MOST:
                raise Unreachable("there are too many people")
        return tuple(found.values())

    def _pages(self, platform: Platform, address: str, token: str) -> Iterator[object]:
        """Part by part; each is at a host of the platform's, as the token goes there, and none is asked for twice."""
        asked: set[str] = set()
        while address:
            if not platform.owns(address) or address in asked or len(asked) >= MOST_PAGES:
                raise Unreachable("the list goes on elsewhere, or without end")
            asked.add(address)
            page = self._fetcher.get(address, Authorization=f"Bearer {token}", Accept=TYPE)
            yield page.value
            address = _following(address, page.following)


def _following(address: str, said: str) -> str:
    """Where the list at this address goes on, as is ``said`` there; empty at its end. Raises Unreachable for no address."""
    try:
        return urljoin(address, said) if said else ""
    except ValueError as error:
        raise Unreachable("the list goes on at no address") from error


def _read(page: object) -> Iterator[Listed]:
    rows = page.get("members") if isinstance(page, dict) else None
    if not isinstance(rows, list):
        raise Unreachable("there is no list")
    for row in rows:
        if not isinstance(row, dict) or row.get("status", "Active") != "Active" or not is_id(row.get("user_id")):
            continue
        roles = row.get("roles")
        own = part(role for role in roles if isinstance(role, str)) if isinstance(roles, list) else None
        if own is not None:
            yield Listed(subject=str(row["user_id"]), name=called(row), part=own)

"""What a token's claims make of somebody here: a name and a role, as the settings say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tutor_app.classroom.roles import Role
from tutor_app.settings import Settings


def role(said: Mapping[str, Any], settings: Settings) -> Role | None:
    """The role; None where the settings leave it to administrators here."""
    if settings.oidc_role_claim is None:
        return None
    found = _values(_inside(said, settings.oidc_role_claim))
    if found.intersection(settings.oidc_administrators):
        return Role.ADMINISTRATOR
    return Role.INSTRUCTOR if found.intersection(settings.oidc_instructors) else Role.STUDENT


def name(said: Mapping[str, Any], settings: Settings) -> str:
    """What others read; the user name there if there is no name."""
    for claim in (settings.oidc_name_claim, "preferred_username"):
        found = _inside(said, claim)
        if isinstance(found, str) and found.strip():
            return found
    return ""


def _inside(said: Any, claim: str) -> Any:
    """The claim by its whole name, which may be an address, else part by part."""
    if isinstance(said, Mapping) and claim in said:
        return said[claim]
    for part in claim.split("."):
        said = said.get(part) if isinstance(said, Mapping) else None
    return said


def _values(found: Any) -> set[str]:
    if isinstance(found, str):
        return {found}
    return {value for value in found if isinstance(value, str)} if isinstance(found, list) else set()

"""Reads what a proven token says of a launch: who, from which course, for what. What cannot be so refuses the launch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor_app.openid.identifiers import is_id
from tutor_app.openid.lti.platforms import Deployment, Platform
from tutor_app.openid.lti.refusals import Because, Refused
from tutor_app.openid.lti.roles import Part, part

LTI = "https://purl.imsglobal.org/spec/lti/claim/"
LINKS = "https://purl.imsglobal.org/spec/lti-dl/claim/"
MEMBERS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice"
VERSION = "1.3.0"
RESOURCE, CHOOSE = "LtiResourceLinkRequest", "LtiDeepLinkingRequest"
ITEM = "ltiResourceLink"
ASSIGNMENT = "assignment"
"""The custom parameter of a link that names an assignment of ours."""
_LONGEST_TEXT, _LONGEST_DATA, _MOST_ROLES, _MOST_CUSTOM = 255, 16_000, 200, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """That a teacher chooses what a link is to lead to: where the choice goes ``back``, with which ``data`` of the platform's."""

    back: str
    data: str | None
    several: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """A launch that was proven. ``name`` is what the platform calls the person, ``title`` the course; both may be empty.

    ``assignment`` is what the link says that it is about, as text. ``members`` is where the platform lists the course's people.
    """

    platform: Platform
    deployment: Deployment
    subject: str
    part: Part
    context: str
    title: str = ""
    name: str = ""
    assignment: str = ""
    members: str = ""
    lang: str = ""
    choosing: Choosing | None = None


def message(claims: Mapping[str, Any]) -> str:
    """Which kind of message it is; raises Refused for one that we do not know, and for another version."""
    if claims.get(f"{LTI}version") != VERSION:
        raise Refused(Because.FORGED, "another version")
    kind = claims.get(f"{LTI}message_type")
    if kind not in (RESOURCE, CHOOSE):
        raise Refused(Because.FORGED, "another kind of message")
    return str(kind)


def read(claims: Mapping[str, Any], platform: Platform, deployment: Deployment) -> Launch:
    """The launch that the ``claims`` tell of, from this ``deployment``. Raises Refused."""
    kind = message(claims)
    roles = _roles(claims)
    choosing = _choosing(claims, platform) if kind == CHOOSE else None
    if choosing is None and not is_id(_object(claims, f"{LTI}resource_link").get("id")):
        raise Refused(Because.FORGED, "there is no link")
    if "sub" not in claims:
        raise Refused(Because.ANONYMOUS)
    context = _object(claims, f"{LTI}context", {})
    if not context:
        raise Refused(Because.COURSE)
    if not is_id(context.get("id")):
        raise Refused(Because.FORGED, "the course is none")
    own = part(roles)
    if own is None or (choosing is not None and own is not Part.INSTRUCTOR):
        raise Refused(Because.ROLE)
    members = _object(claims, MEMBERS, {}).get("context_memberships_url")
    return Launch(
        platform=platform,
        deployment=deployment,
        subject=str(claims["sub"]),
        part=own,
        context=str(context["id"]),
        title=text(context.get("title")) or text(context.get("label")),
        name=called(claims),
        assignment=_custom(claims),
        members=members if isinstance(members, str) and platform.owns(members) else "",
        lang=text(claims.get("locale"))[:20] or text(_object(claims, f"{LTI}launch_presentation", {}).get("locale"))[:20],
        choosing=choosing,
    )


def called(said: Mapping[str, Any]) -> str:
    """What a platform calls somebody; empty where it does not say."""
    return text(said.get("name")) or text(" ".join(text(said.get(f"{which}_name")) for which in ("given", "family")))


def text(value: object) -> str:
    """A text that is to be read, in one line, without what no database takes and nobody sees; empty for anything else."""
    if not isinstance(value, str):
        return ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in value[: 4 * _LONGEST_TEXT]).split())[:_LONGEST_TEXT]


def _roles(claims: Mapping[str, Any]) -> list[str]:
    roles = claims.get(f"{LTI}roles")
    if not isinstance(roles, list) or len(roles) > _MOST_ROLES or not all(isinstance(role, str) for role in roles):
        raise Refused(Because.FORGED, "there are no roles")
    return roles


def _choosing(claims: Mapping[str, Any], platform: Platform) -> Choosing:
    said = _object(claims, f"{LINKS}deep_linking_settings")
    back, data, accepts = said.get("deep_link_return_url"), said.get("data"), said.get("accept_types")
    if not isinstance(back, str) or not platform.owns(back):
        raise Refused(Because.FORGED, "the choice would go to another host")
    if data is not None and not (isinstance(data, str) and len(data) <= _LONGEST_DATA):
        raise Refused(Because.FORGED, "the platform's data is none")
    if not isinstance(accepts, list) or ITEM not in accepts:
        raise Refused(Because.FORGED, "the platform takes no links")
    return Choosing(back=back, data=data, several=said.get("accept_multiple", True) is not False)


def _custom(claims: Mapping[str, Any]) -> str:
    custom = _object(claims, f"{LTI}custom", {})
    value = custom.get(ASSIGNMENT) if len(custom) <= _MOST_CUSTOM else None
    return value if isinstance(value, str) and is_id(value) else ""


def _object(claims: Mapping[str, Any], name: str, default: dict[str, Any] | None = None) -> dict[str, Any]:
    value = claims.get(name, default)
    if value is None and default is not None:
        return default
    if not isinstance(value, dict):
        raise Refused(Because.FORGED, f"{name.rpartition('/')[2]} is none")
    return value

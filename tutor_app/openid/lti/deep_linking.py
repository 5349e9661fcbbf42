"""What we answer where a teacher chose what links in a course are to lead to: one signed item for each assignment."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from tutor_app.classroom.assignments import Assignment
from tutor_app.openid.lti.keys import OurKeys
from tutor_app.openid.lti.launches import ASSIGNMENT, ITEM, LINKS, LTI, VERSION, Choosing
from tutor_app.openid.lti.platforms import Deployment, Platform

LIFE = timedelta(minutes=5)


def answer(
    keys: OurKeys, platform: Platform, deployment: Deployment, choosing: Choosing, items: list[dict[str, Any]]
) -> str | None:
    """The signed answer with these ``items``, for the platform alone; None while we cannot sign."""
    now = datetime.now(UTC)
    claims: dict[str, Any] = {
        "iss": platform.client_id,
        "aud": [platform.issuer],
        "iat": int(now.timestamp()),
        "exp": int((now + LIFE).timestamp()),
        "nonce": secrets.token_urlsafe(32),
        f"{LTI}deployment_id": deployment.name,
        f"{LTI}message_type": "LtiDeepLinkingResponse",
        f"{LTI}version": VERSION,
        f"{LINKS}content_items": items,
    }
    if choosing.data is not None:
        claims[f"{LINKS}data"] = choosing.data
    return keys.sign(claims, now)


def items(chosen: Iterable[Assignment | None], title: str, address: str) -> list[dict[str, Any]]:
    """An item for each assignment; None stands for the class's page without one, which is called ``title``.

    Links open in a window of their own: our pages let nobody hold them in a frame.
    """
    return [_item(assignment, title, address) for assignment in chosen]


def _item(assignment: Assignment | None, title: str, address: str) -> dict[str, Any]:
    item: dict[str, Any] = {"type": ITEM, "title": title, "url": address, "window": {"targetName": "_blank"}}
    if assignment is not None:
        item |= {"title": assignment.title, "custom": {ASSIGNMENT: str(assignment.id)}}
        times = {"startDateTime": assignment.opens, "endDateTime": assignment.closes}
        known = {name: time.isoformat() for name, time in times.items() if time is not None}
        if known:
            item["available"] = known
    return item

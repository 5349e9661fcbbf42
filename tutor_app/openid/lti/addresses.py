"""Where we are reached by platforms and the browsers that they send, and what we tell them of ourselves."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tutor_app.domain.hosts import is_loopback
from tutor_app.openid.lti.launches import CHOOSE, RESOURCE
from tutor_app.openid.lti.members import SCOPE

LOGIN_PATH = "/lti/login"
LAUNCH_PATH = "/lti/launch"
OPEN_PATH = "/lti/open"
CHOOSE_PATH = "/lti/choose"
KEYS_PATH = "/lti/keys.json"
CONFIG_PATH = "/lti/config.json"
DESCRIPTION = "Finds syntax errors in Python programs and helps students mend them."


def is_ours(address: str, own: str) -> bool:
    """Whether a link's address is one that we launch: at the server that is reached by ``own``, and nowhere else there."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return f"{parts.scheme}://{parts.netloc}" == own and parts.path in {LAUNCH_PATH, "", "/"} and not parts.fragment


def is_secure(own: str) -> bool:
    """Whether browsers take our cookies for safe ones: over TLS, or on the machine itself."""
    parts = urlsplit(own)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def description(own: str) -> dict[str, Any]:
    """What platforms ask of us, in the form in which Canvas and others read it."""
    launch, host = f"{own}{LAUNCH_PATH}", urlsplit(own).hostname or ""
    kinds = {"course_navigation": RESOURCE, "link_selection": CHOOSE, "assignment_selection": CHOOSE}
    placements = [
        {"placement": where, "message_type": kind, "target_link_uri": launch, "windowTarget": "_blank"}
        for where, kind in kinds.items()
    ]
    return {
        "title": "Surefix",
        "description": DESCRIPTION,
        "oidc_initiation_url": f"{own}{LOGIN_PATH}",
        "target_link_uri": launch,
        "redirect_uris": [launch],
        "public_jwk_url": f"{own}{KEYS_PATH}",
        "scopes": [SCOPE],
        "claims": ["iss", "sub", "name", "given_name", "family_name", "locale"],
        "extensions": [
            {
                "platform": "canvas.instructure.com",
                "domain": host,
                "privacy_level": "name_only",
                "settings": {"text": "Surefix", "windowTarget": "_blank", "placements": placements},
            }
        ],
        "custom_fields": {},
    }

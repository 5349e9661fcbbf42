"""The two halves of a log-in that a platform begins: it is sent there with a one-use state, and what comes back is proven.

The state is kept by the server with everything that was asked, and bound to the browser by a word in a cookie that is for this
log-in alone; the nonce belongs to the state. So a state, a nonce and a token are used once, in the browser that began, for the
platform that was asked. What the platform's hints say is the platform's to check: we pass them on as they came.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode, urlsplit

from tutor_app.classroom.database import Database
from tutor_app.classroom.digests import digest
from tutor_app.lti.addresses import LAUNCH_PATH, is_ours, is_secure
from tutor_app.lti.key_sets import KeySets
from tutor_app.lti.launches import LTI, RESOURCE, Launch, message, read
from tutor_app.lti.platforms import LONGEST_ID, Platforms, is_id
from tutor_app.lti.refusals import Because, Refused
from tutor_app.lti.tokens import proven
from tutor_app.lti.words import Words

MINUTES = 10
"""How long a log-in may take."""
FIELDS = ("iss", "login_hint", "target_link_uri", "lti_message_hint", "lti_deployment_id", "client_id")
"""What a platform says as it begins a log-in."""
LONGEST_FIELD = 8000
"""Characters of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A log-in that has begun: where the browser goes, and the word that it keeps in a cookie of this name meanwhile."""

    address: str
    cookie: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew:
    """The browser sent no cookie, which is usual inside a frame: what to begin the log-in again with, in a window of its own."""

    fields: dict[str, str]


class Logins:
    """Log-ins by ``platforms``, whose keys are in ``key_sets``; states are kept in ``database``."""

    def __init__(self, database: Database, platforms: Platforms, key_sets: KeySets) -> None:
        self._platforms, self._key_sets = platforms, key_sets
        self._states = Words(database, "state", timedelta(minutes=MINUTES))

    def begin(self, asked: Mapping[str, str], own: str) -> Begun:
        """Begin what a platform ``asked`` for; we are at the address ``own``. Raises Refused."""
        if not is_secure(own):
            raise Refused(Because.INSECURE)
        fields = {name: asked[name] for name in FIELDS if asked.get(name)}
        if any(len(value) > LONGEST_FIELD or not value.isprintable() for value in fields.values()):
            raise Refused(Because.FORGED, "what was asked is too long, or no text")
        if not {"iss", "login_hint", "target_link_uri"} <= fields.keys():
            raise Refused(Because.FORGED, "the log-in lacks something")
        platform = self._platforms.named(fields["iss"], fields.get("client_id", ""))
        if platform is None:
            raise Refused(Because.PLATFORM, name=fields["iss"][:LONGEST_ID])
        if not is_ours(fields["target_link_uri"], own):
            raise Refused(Because.FORGED, "it is to lead elsewhere")
        nonce, word = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        kept = {"platform": platform.id, "nonce": nonce, "browser": digest(word), "fields": fields, "own": own}
        state = self._states.give(kept)
        if state is None:
            raise Refused(Because.UNAVAILABLE, "the state cannot be kept")
        sent = {
            "scope": "openid",
            "response_type": "id_token",
            "response_mode": "form_post",
            "prompt": "none",
            "client_id": platform.client_id,
            "redirect_uri": f"{own}{LAUNCH_PATH}",
            "state": state,
            "nonce": nonce,
            "login_hint": fields["login_hint"],
        }
        if "lti_message_hint" in fields:
            sent["lti_message_hint"] = fields["lti_message_hint"]
        joined = "&" if urlsplit(platform.login_url).query else "?"
        return Begun(address=f"{platform.login_url}{joined}{urlencode(sent)}", cookie=cookie(state), word=word)

    def end(self, form: Mapping[str, str], cookies: Mapping[str, str], own: str, now: datetime | None = None) -> Launch | Anew:
        """The launch that came back to ``own``, in a browser with these ``cookies``. Raises Refused."""
        state = form.get("state", "")
        kept = self._states.take(state) if is_id(state) else None
        if kept is None or kept["own"] != own:
            raise Refused(Because.OVER, "no such log-in is under way")
        word = cookies.get(cookie(state), "")
        if not word:
            return Anew(fields=kept["fields"])
        if not hmac.compare_digest(digest(word), kept["browser"]):
            raise Refused(Because.BROWSER, "the cookie is of another log-in")
        if form.get("error"):
            raise Refused(Because.OVER, "the platform did not log anybody in")
        return self._launch(form.get("id_token", ""), kept, now or datetime.now(UTC))

    def _launch(self, token: str, kept: dict[str, Any], now: datetime) -> Launch:
        platform = self._platforms.by_id(kept["platform"])
        if platform is None:
            raise Refused(Because.PLATFORM)
        claims = proven(token, platform, kept["nonce"], partial(self._key_sets.key, platform.keys_url), now)
        message(claims)
        name, fields = claims.get(f"{LTI}deployment_id"), kept["fields"]
        if not is_id(name) or name != fields.get("lti_deployment_id", name):
            raise Refused(Because.FORGED, "the deployment is not the one that it began with")
        deployment = self._platforms.deployment(platform, name)
        if deployment is None:
            raise Refused(Because.DEPLOYMENT, name=name)
        if claims.get(f"{LTI}target_link_uri") != fields["target_link_uri"] and message(claims) == RESOURCE:
            raise Refused(Because.FORGED, "it leads elsewhere than it began with")
        return read(claims, platform, deployment)


def cookie(state: str) -> str:
    """What the cookie of a log-in is called: each has its own, so that several windows can be launched at once."""
    return f"surefix-launch-{digest(state)[:16]}"

"""The two halves of a log-in that a platform begins: it is sent there with a one-use state, and what comes back is proven.

The state is kept by the server with everything that was asked, and bound to the browser by a word in a cookie that is for this
log-in alone; the nonce belongs to the state. So a state, a nonce and a token are used once, in the browser that began, for the
platform that was asked. What the platform's hints say is the platform's to check: we pass them on as they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from tutor_app.classroom.database import Database
from tutor_app.classroom.digests import digest
from tutor_app.openid.handshakes import Handshake, Handshakes
from tutor_app.openid.identifiers import LONGEST_ID, is_id
from tutor_app.openid.key_sets import KeySets
from tutor_app.openid.lti.addresses import LAUNCH_PATH, is_ours, is_secure
from tutor_app.openid.lti.keys import ALGORITHM
from tutor_app.openid.lti.launches import LTI, RESOURCE, Launch, message, read
from tutor_app.openid.lti.platforms import Platform, Platforms
from tutor_app.openid.lti.refusals import Because, Refused
from tutor_app.openid.refusals import Unreachable, Untrue
from tutor_app.openid.tokens import Expected, proven
from tutor_app.openid.urls import with_query

FIELDS = ("iss", "login_hint", "target_link_uri", "lti_message_hint", "lti_deployment_id", "client_id")
"""What a platform says as it begins a log-in."""
_NAMES = ("lti_deployment_id", "client_id")
"""Of these what need not be said; said with nothing in it, it would be taken for not said, and hold to nothing."""
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
        self._handshakes = Handshakes(database, "launch")

    def begin(self, asked: Mapping[str, str], own: str) -> Begun:
        """Begin what a platform ``asked`` for; we are at the address ``own``. Raises Refused."""
        if not is_secure(own):
            raise Refused(Because.INSECURE)
        fields = {name: asked[name] for name in FIELDS if asked.get(name)}
        if any(len(value) > LONGEST_FIELD or not value.isprintable() for value in fields.values()):
            raise Refused(Because.FORGED, "what was asked is too long, or no text")
        if not {"iss", "login_hint", "target_link_uri"} <= fields.keys():
            raise Refused(Because.FORGED, "the log-in lacks something")
        if any(name in asked and not is_id(asked[name]) for name in _NAMES):
            raise Refused(Because.FORGED, "what it names has no name")
        platform = self._platforms.named(fields["iss"], fields.get("client_id", ""))
        if platform is None:
            raise Refused(Because.PLATFORM, name=fields["iss"][:LONGEST_ID])
        if not is_ours(fields["target_link_uri"], own):
            raise Refused(Because.FORGED, "it is to lead elsewhere")
        begun = self._handshakes.begin({"platform": platform.id, "fields": fields, "own": own})
        if begun is None:
            raise Refused(Because.UNAVAILABLE, "the state cannot be kept")
        sent = {
            "scope": "openid",
            "response_type": "id_token",
            "response_mode": "form_post",
            "prompt": "none",
            "client_id": platform.client_id,
            "redirect_uri": f"{own}{LAUNCH_PATH}",
            "state": begun.state,
            "nonce": begun.nonce,
            "login_hint": fields["login_hint"],
        }
        if "lti_message_hint" in fields:
            sent["lti_message_hint"] = fields["lti_message_hint"]
        return Begun(address=with_query(platform.login_url, sent), cookie=cookie(begun.state), word=begun.browser)

    def end(self, form: Mapping[str, str], cookies: Mapping[str, str], own: str, now: datetime | None = None) -> Launch | Anew:
        """The launch that came back to ``own``, in a browser with these ``cookies``. Raises Refused, Unavailable."""
        state = form.get("state", "")
        handshake = self._handshakes.take(state)
        if handshake is None or handshake.content["own"] != own:
            raise Refused(Because.OVER, "no such log-in is under way")
        word = cookies.get(cookie(state), "")
        if not word:
            return Anew(fields=handshake.content["fields"])
        if not handshake.is_of(word):
            raise Refused(Because.BROWSER, "the cookie is of another log-in")
        if form.get("error"):
            raise Refused(Because.OVER, "the platform did not log anybody in")
        return self._launch(form.get("id_token", ""), handshake, now or datetime.now(UTC))

    def _launch(self, token: str, handshake: Handshake, now: datetime) -> Launch:
        platform = self._platforms.by_id(handshake.content["platform"])
        if platform is None:
            raise Refused(Because.PLATFORM)
        try:
            claims = proven(token, _expected(platform, handshake.nonce), self._key_sets, now)
        except (Untrue, Unreachable) as error:
            raise Refused.of(error) from error
        message(claims)
        name, fields = claims.get(f"{LTI}deployment_id"), handshake.content["fields"]
        if not is_id(name) or name != fields.get("lti_deployment_id", name):
            raise Refused(Because.FORGED, "the deployment is not the one that it began with")
        deployment = self._platforms.deployment(platform, name)
        if deployment is None:
            raise Refused(Because.DEPLOYMENT, name=name)
        if claims.get(f"{LTI}target_link_uri") != fields["target_link_uri"] and message(claims) == RESOURCE:
            raise Refused(Because.FORGED, "it leads elsewhere than it began with")
        return read(claims, platform, deployment)


def _expected(platform: Platform, nonce: str) -> Expected:
    """For us alone, as we trust nobody else who might get it; signed in the one way that every platform has."""
    return Expected(
        issuer=platform.issuer,
        audience=platform.client_id,
        nonce=nonce,
        keys_url=platform.keys_url,
        algorithms=(ALGORITHM,),
    )


def cookie(state: str) -> str:
    """What the cookie of a log-in is called: each has its own, so that several windows can be launched at once."""
    return f"surefix-launch-{digest(state)[:16]}"

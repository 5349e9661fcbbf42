"""The school's identity provider: where it is, by its discovery document, and what it says of somebody who signed in there."""

from __future__ import annotations

import base64
import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from joserfc.jwk import KeySet

from tutor_app.classroom.handshakes import Begun, Handshake
from tutor_app.errors import SettingsError
from tutor_app.pages.server.oidc import tokens
from tutor_app.pages.server.oidc.fetching import Fetch, fetch, safe
from tutor_app.pages.server.oidc.refusals import UnknownKey, Unreachable, Untrue
from tutor_app.settings import Settings

DOCUMENT = "/.well-known/openid-configuration"
FRESH = 3600.0
"""Seconds that the provider's document and keys are believed for."""
REFETCH = 10.0
"""Seconds between two looks for a key that is not known: whoever sends tokens must not have us ask all the time."""
_NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")


@dataclass(frozen=True, slots=True)
class _Known:
    """The ``document`` and the ``keys``, as they were ``at`` a time of the steady clock."""

    document: dict[str, Any]
    keys: KeySet
    at: float


class Provider:
    """The one that ``settings`` name; asked by ``ask``. Safe to share among threads."""

    def __init__(
        self,
        settings: Settings,
        ask: Fetch = fetch,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._settings, self._ask, self._clock, self._now = settings, ask, clock, now
        self._issuer, self._client = settings.oidc_issuer or "", settings.oidc_client_id
        self._known: _Known | None = None
        self._looking = threading.Lock()

    @property
    def issuer(self) -> str:
        """What it calls itself."""
        return self._issuer

    def address(self, begun: Begun, back: str) -> str:
        """Where somebody signs in, who comes ``back`` to this address then. Raises Unreachable."""
        handshake = begun.handshake
        asked = {
            "response_type": "code",
            "client_id": self._client,
            "redirect_uri": back,
            "scope": self._settings.oidc_scopes,
            "state": begun.state,
            "nonce": handshake.nonce,
            "code_challenge": _challenge(handshake.verifier),
            "code_challenge_method": "S256",
        }
        return _with(self._document()["authorization_endpoint"], asked)

    def redeem(self, code: str, handshake: Handshake, back: str) -> dict[str, Any]:
        """What the provider says of whoever brought the ``code``. Raises Unreachable and Untrue."""
        asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": handshake.verifier}
        headers, more = self._proof()
        answer = self._ask(self._document()["token_endpoint"], {**asked, **more}, headers)
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise Untrue("there is no token")
        try:
            return self._claims(token, handshake.nonce)
        except UnknownKey:
            if not self._look_again():
                raise
            return self._claims(token, handshake.nonce)

    def farewell(self, back: str) -> str | None:
        """Where somebody signs out there as well; None where the provider has no such place, or cannot be asked now."""
        try:
            place = self._document().get("end_session_endpoint")
        except (Unreachable, Untrue):
            return None
        if not isinstance(place, str) or not safe(place):
            return None
        return _with(place, {"client_id": self._client, "post_logout_redirect_uri": back})

    def _claims(self, token: str, nonce: str) -> dict[str, Any]:
        keys = self._look().keys
        return tokens.claims(token, keys, issuer=self._issuer, audience=self._client, nonce=nonce, now=self._now())

    def _proof(self) -> tuple[dict[str, str], dict[str, str]]:
        """How we say who we are, in headers or in the form, as the provider likes it."""
        secret = self._settings.oidc_client_secret
        if secret is None:
            return {}, {"client_id": self._client}
        kept, liked = secret.get_secret_value(), self._document().get("token_endpoint_auth_methods_supported")
        if isinstance(liked, list) and "client_secret_basic" not in liked:
            return {}, {"client_id": self._client, "client_secret": kept}
        both = f"{quote(self._client, safe='')}:{quote(kept, safe='')}"
        return {"Authorization": f"Basic {base64.b64encode(both.encode()).decode()}"}, {}

    def _document(self) -> dict[str, Any]:
        return self._look().document

    def _look(self) -> _Known:
        with self._looking:
            if self._known is None or self._clock() - self._known.at >= FRESH:
                self._known = self._read()
            return self._known

    def _look_again(self) -> bool:
        """Read the keys anew, as the provider may have changed them; False where that was done just now."""
        with self._looking:
            if self._known is not None and self._clock() - self._known.at < REFETCH:
                return False
            self._known = self._read()
            return True

    def _read(self) -> _Known:
        document = self._ask(self._issuer.rstrip("/") + DOCUMENT)
        if document.get("issuer") != self._issuer:
            raise Unreachable(f"{urlsplit(self._issuer).hostname} calls itself something else")
        if not all(safe(document.get(name)) for name in _NEEDED):
            raise Unreachable(f"{urlsplit(self._issuer).hostname} does not say where it is")
        return _Known(document, tokens.keys(self._ask(document["jwks_uri"])), self._clock())


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def opened(settings: Settings) -> Provider:
    """The provider of these settings. Raises SettingsError where something is missing in them."""
    if not settings.public_url or not settings.oidc_client_id:
        raise SettingsError(
            "the identity provider needs oidc_client_id and public_url",
            advice="Set SUREFIX_OIDC_CLIENT_ID and SUREFIX_PUBLIC_URL.",
        )
    if not safe(settings.oidc_issuer):
        raise SettingsError("the identity provider is not asked without TLS", advice="Look at SUREFIX_OIDC_ISSUER.")
    return Provider(settings)


def _with(address: str, values: dict[str, str]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(values)}"

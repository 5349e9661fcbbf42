"""The school's identity provider: where it is, by its discovery document, and how it is asked."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.key_sets import KeySets
from tutor_app.openid.published import Published
from tutor_app.openid.refusals import Unreachable, Untrue
from tutor_app.openid.tokens import Expected, proven
from tutor_app.openid.urls import is_safe, with_query
from tutor_app.settings import Settings

DOCUMENT = "/.well-known/openid-configuration"
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA")
"""Those whose keys only the provider has; never ``none``, and never one whose key we have too."""
_NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class Provider:
    """The one that ``settings`` name; asked by ``fetcher``. Safe to share among threads."""

    def __init__(self, settings: Settings, fetcher: Fetcher | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings, self._fetcher = settings, fetcher or Fetcher()
        self._issuer, self._client = settings.oidc_issuer or "", settings.oidc_client_id
        self._documents = Published(self._fetcher, self._read, clock)
        self._key_sets = KeySets(self._fetcher, clock)

    @property
    def issuer(self) -> str:
        """What it calls itself."""
        return self._issuer

    def authorization(self, asked: dict[str, str]) -> str:
        """Where somebody signs in, and what is ``asked`` for besides a code for us. Raises Unreachable."""
        ours = {"response_type": "code", "client_id": self._client, "scope": self._settings.oidc_scopes}
        return with_query(self._document()["authorization_endpoint"], ours | asked)

    def token(self, code: str, verifier: str, back: str) -> str:
        """The identity token of whoever brought the ``code`` to the address ``back``. Raises Unreachable and Untrue."""
        asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        headers, more = self._proof()
        answer = self._fetcher.post(self._document()["token_endpoint"], asked | more, **headers).value
        token = answer.get("id_token") if isinstance(answer, dict) else None
        if not isinstance(token, str):
            raise Untrue("there is no token")
        return token

    def claims(self, token: str, nonce: str) -> dict[str, Any]:
        """What the token says, which answers a sign-in with this ``nonce``. Raises Unreachable and Untrue."""
        expected = Expected(
            issuer=self._issuer,
            audience=self._client,
            nonce=nonce,
            keys_url=self._document()["jwks_uri"],
            algorithms=ALGORITHMS,
            among_others=True,
            unnamed_key=True,
        )
        claims = proven(token, expected, self._key_sets, datetime.now(UTC))
        if "sub" not in claims:
            raise Untrue("the token is about nobody")
        return claims

    def farewell(self, back: str) -> str | None:
        """Where somebody signs out there as well; None where the provider has no such place, or cannot be asked now."""
        try:
            place = self._document().get("end_session_endpoint")
        except Unreachable:
            return None
        if not isinstance(place, str) or not is_safe(place):
            return None
        return with_query(place, {"client_id": self._client, "post_logout_redirect_uri": back})

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
        return self._documents.at(self._issuer.rstrip("/") + DOCUMENT)

    def _read(self, document: Any) -> dict[str, Any]:
        host = urlsplit(self._issuer).hostname
        if not isinstance(document, dict) or document.get("issuer") != self._issuer:
            raise Unreachable(f"{host} calls itself something else")
        if not all(is_safe(document.get(name)) for name in _NEEDED):
            raise Unreachable(f"{host} does not say where it is")
        return document

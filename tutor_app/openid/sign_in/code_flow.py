"""The two halves of a sign-in: the browser is sent to the provider with a one-use state, and what it brings back is redeemed.

The state is kept by the server, and bound to the browser by a word in a cookie; the code is bound to the state by PKCE, the token
by the nonce. So each is used once, in the browser that began.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tutor_app.classroom.database import Database
from tutor_app.openid.handshakes import Handshakes
from tutor_app.openid.refusals import Untrue
from tutor_app.openid.sign_in.provider import Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A sign-in that has begun: where the browser goes, and the word that it keeps in a cookie meanwhile."""

    address: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """What the provider says of somebody (``claims``, of which ``sub`` is there), and where they wanted to go (``target``)."""

    claims: dict[str, Any]
    target: str


class CodeFlow:
    """Sign-ins by ``provider``; those that are under way are kept in ``database``."""

    def __init__(self, provider: Provider, database: Database) -> None:
        self.provider = provider
        self._handshakes = Handshakes(database, "sign-in")

    def begin(self, target: str, back: str) -> Begun | None:
        """Begin one that comes ``back`` there and goes on to ``target``; None where it cannot be kept. Raises Unreachable."""
        verifier = secrets.token_urlsafe(32)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        begun = self._handshakes.begin({"target": target, "verifier": verifier})
        if begun is None:
            return None
        asked = {"redirect_uri": back, "state": begun.state, "nonce": begun.nonce}
        proof = {"code_challenge": challenge, "code_challenge_method": "S256"}
        return Begun(address=self.provider.authorization(asked | proof), word=begun.browser)

    def end(self, given: Mapping[str, str], word: str, back: str) -> Vouched:
        """Take up what a browser with this ``word`` was ``given`` by the provider. Raises Untrue, Unreachable, Unavailable.

        A state that comes from another browser is gone too: somebody has read it.
        """
        handshake = self._handshakes.take(given.get("state", ""))
        if handshake is None or not handshake.is_of(word):
            raise Untrue("it was not begun here, or is over")
        if given.get("iss", self.provider.issuer) != self.provider.issuer:
            raise Untrue("another provider answers")
        if "code" not in given:
            raise Untrue("the provider signed nobody in")
        token = self.provider.token(given["code"], handshake.content["verifier"], back)
        return Vouched(claims=self.provider.claims(token, handshake.nonce), target=handshake.content["target"])

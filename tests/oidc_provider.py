"""An identity provider that follows the specification, on a port of its own, and lies where a test tells it to."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

CLIENT, SECRET = "surefix", "a secret of the client's"


def _key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig", "alg": "RS256"})


@dataclass
class Provider:
    """Signs ``person`` in, without asking. Its ``lies`` replace claims of the next tokens."""

    port: int = 0
    person: dict[str, Any] = field(default_factory=lambda: {"sub": "7", "name": "Ada Lovelace"})
    lies: dict[str, Any] = field(default_factory=dict)
    sign: Any = None
    """Makes the token in a way of its own."""
    keys: list[RSAKey] = field(default_factory=lambda: [_key("first")])
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    refuses: str = ""
    """The error with which it sends people back."""
    calls: list[str] = field(default_factory=list)
    document: dict[str, Any] = field(default_factory=dict)

    @property
    def issuer(self) -> str:
        """What it calls itself."""
        return f"http://127.0.0.1:{self.port}/school"

    def rotate(self) -> None:
        """Sign by another key from now on, and publish it alone."""
        self.keys = [_key(f"key-{time.monotonic_ns()}")]

    def discovery(self) -> dict[str, Any]:
        """Where its addresses are."""
        named = ("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint")
        paths = ("/authorize", "/token", "/keys", "/goodbye")
        return {"issuer": self.issuer, **{n: f"{self.issuer}{p}" for n, p in zip(named, paths, strict=True)}, **self.document}

    def authorize(self, asked: dict[str, str]) -> str:
        """Where the browser is sent."""
        assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == ("code", CLIENT, "S256")
        assert "openid" in asked["scope"].split()
        if self.refuses:
            return f"{asked['redirect_uri']}?{urlencode({'error': self.refuses, 'state': asked['state']})}"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state'], 'iss': self.issuer})}"

    def token(self, asked: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """What a code is worth, once; None for one that is wrong."""
        given = [unquote(part) for part in base64.b64decode(authorization.removeprefix("Basic ")).decode().split(":")]
        begun = self.codes.pop(asked["code"], None)
        if begun is None or given != [CLIENT, SECRET] or begun["redirect_uri"] != asked["redirect_uri"]:
            return None
        digest = _plain(hashlib.sha256(asked["code_verifier"].encode()).digest())
        if digest != begun["code_challenge"]:
            return None
        return {"access_token": "x", "token_type": "Bearer", "id_token": self.id_token(begun["nonce"])}

    def id_token(self, nonce: str) -> str:
        """A token about the person."""
        now = int(time.time())
        said = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce, **self.person, **self.lies}
        claims = {name: value for name, value in said.items() if value is not None}
        return self.sign(claims) if self.sign else self.signed(claims)

    def signed(self, claims: dict[str, Any], key: RSAKey | None = None) -> str:
        """The claims under its own key, or under another one."""
        used = key or self.keys[0]
        return jwt.encode({"alg": "RS256", "kid": used.kid}, claims, used)


def unsigned(claims: dict[str, Any]) -> str:
    """A token of the algorithm ``none``."""
    return f"{_inside({'alg': 'none', 'typ': 'JWT'}, claims)}."


def by_public_key(provider: Provider, claims: dict[str, Any]) -> str:
    """A token of HS256, for which the provider's public key served as the secret that it is not."""
    key = provider.keys[0]
    said = _inside({"alg": "HS256", "kid": key.kid, "typ": "JWT"}, claims)
    return f"{said}.{_plain(hmac.digest(key.as_pem(private=False), said.encode(), 'sha256'))}"


def _inside(*parts: dict[str, Any]) -> str:
    return ".".join(_plain(json.dumps(part).encode()) for part in parts)


def _plain(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


@contextmanager
def running() -> Iterator[Provider]:
    """A provider that answers at its port."""
    provider = Provider()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Discovery, keys and sign-in."""
            parts = urlsplit(self.path)
            provider.calls.append(parts.path)
            asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
            match parts.path:
                case "/school/.well-known/openid-configuration":
                    self._say(200, provider.discovery())
                case "/school/keys":
                    self._say(200, KeySet(provider.keys).as_dict(private=False))
                case "/school/authorize":
                    self.send_response(302)
                    self.send_header("Location", provider.authorize(asked))
                    self.end_headers()
                case _:
                    self._say(404, {})

        def do_POST(self) -> None:
            """Codes."""
            provider.calls.append(self.path)
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked = {name: values[0] for name, values in parse_qs(body).items()}
            found = provider.token(asked, self.headers.get("Authorization", ""))
            self._say(*((400, {"error": "invalid_grant"}) if found is None else (200, found)))

        def _say(self, status: int, said: dict[str, Any]) -> None:
            body = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep still."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        provider.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield provider
        finally:
            server.shutdown()
            thread.join()

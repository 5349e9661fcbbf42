"""A learning platform that follows LTI 1.3, over real HTTP: its keys, log-ins, launches, tokens and lists of people.

It does what a platform must: it logs in only whom it knows, for the redirect address that was registered, and signs with its own
key. What an attacker would do differently is handed in with a launch (:class:`Twist`), so that each attack is one difference.
"""

from __future__ import annotations

import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

LTI = "https://purl.imsglobal.org/spec/lti/claim/"
LINKS = "https://purl.imsglobal.org/spec/lti-dl/claim/"
NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice"
SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"
MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership"
LEARNER, INSTRUCTOR = f"{MEMBERSHIP}#Learner", f"{MEMBERSHIP}#Instructor"

Claims = dict[str, Any]
KEYS = [RSAKey.generate_key(2048, {"kid": f"key-{number}", "alg": "RS256", "use": "sig"}) for number in range(2)]
"""Made once, as that takes a while; the first is the platforms', the second a stranger's."""


@dataclass(frozen=True, kw_only=True)
class User:
    """Somebody on the platform."""

    id: str
    name: str = ""
    roles: tuple[str, ...] = (LEARNER,)


@dataclass(frozen=True, kw_only=True)
class Click:
    """What a user clicked: a link in a course of a deployment, or the button to choose links (``deep``)."""

    user: User
    context: str = "course-1"
    deployment: str = "1"
    title: str = "Programming 1"
    link: str = "link-1"
    custom: dict[str, str] = field(default_factory=dict)
    deep: bool = False


@dataclass(frozen=True, kw_only=True)
class Twist:
    """What is not as it should be: other claims (None takes one away), another header, another way to sign."""

    claims: Claims = field(default_factory=dict)
    header: Claims = field(default_factory=dict)
    key: RSAKey | None = None
    sign: Callable[[Claims, Claims], str] | None = None


STRAIGHT = Twist()


HTML = {"Content-Type": "text/html; charset=utf-8"}


def posted(action: str, fields: dict[str, str], button: str, *, target: str = "_self") -> str:
    """A form that sends the fields."""
    hidden = "".join(f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in fields.items())
    return f'<form method="post" action="{escape(action)}" target="{target}">{hidden}<button>{escape(button)}</button></form>'


class Platform:
    """A platform at a port of its own; ``tool`` is where it launches."""

    def __init__(self, tool: str, *, client_id: str = "surefix-1", issuer: str = "") -> None:
        self.tool, self.client_id = tool, client_id
        self.key = KEYS[0]
        self.asked: list[str] = []
        self.members: list[Claims] = []
        self.page = 2
        self.keys: Callable[[], tuple[int, bytes]] = self.published
        self.tool_keys: KeySet | None = None
        self.bearer: set[str] = set()
        self.returned: list[str] = []
        self._launches: dict[str, tuple[Click, Twist]] = {}
        self._pages: dict[str, str] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.issuer = issuer or self.address

    @contextmanager
    def serving(self) -> Iterator[Platform]:
        """Answers as long as the context lasts."""
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def published(self) -> tuple[int, bytes]:
        """The platform's keys, as they should be."""
        return 200, json.dumps({"keys": [self.key.as_dict(private=False)]}).encode()

    def initiation(self, click: Click, twist: Twist = STRAIGHT) -> dict[str, str]:
        """What the browser takes to our log-in address when the user clicks."""
        hint = secrets.token_urlsafe(8)
        self._launches[hint] = (click, twist)
        return {
            "iss": self.issuer,
            "login_hint": click.user.id,
            "target_link_uri": f"{self.tool}/lti/launch",
            "lti_message_hint": hint,
            "lti_deployment_id": click.deployment,
            "client_id": self.client_id,
        }

    def course(self, click: Click, *, framed: bool) -> str:
        """The address of a page of a course: its link opens in a frame on it, or in the window."""
        frame = "<iframe name='tool' width='700' height='500'></iframe>" if framed else ""
        page = posted(f"{self.tool}/lti/login", self.initiation(click), "Open the link", target="tool" if framed else "_self")
        self._pages[path := f"/course/{len(self._pages)}"] = f"<h1>{escape(click.title)}</h1>{page}{frame}"
        return f"{self.address}{path}"

    def authorize(self, address: str, session: User) -> dict[str, str]:
        """The form that the platform has the browser of ``session`` send back, or what is wrong with the request."""
        asked = dict(parse_qsl(urlsplit(address).query))
        must = {"scope": "openid", "response_type": "id_token", "response_mode": "form_post", "prompt": "none"}
        assert {name: asked.get(name) for name in must} == must, asked
        assert asked["client_id"] == self.client_id
        assert asked["redirect_uri"] == f"{self.tool}/lti/launch"
        assert asked["nonce"] and asked["state"]
        if asked["login_hint"] != session.id:
            return {"error": "login_required", "state": asked["state"]}
        click, twist = self._launches[asked["lti_message_hint"]]
        return {"id_token": self.token(click, asked["nonce"], twist), "state": asked["state"]}

    def token(self, click: Click, nonce: str, twist: Twist = STRAIGHT) -> str:
        """The signed launch."""
        claims = self.claims(click, nonce) | twist.claims
        claims = {name: value for name, value in claims.items() if value is not None}
        key = twist.key or self.key
        header = {"alg": "RS256", "kid": self.key.kid, "typ": "JWT"} | twist.header
        if twist.sign is not None:
            return twist.sign(header, claims)
        return jwt.encode(header, claims, key)

    def claims(self, click: Click, nonce: str) -> Claims:
        """What a launch says."""
        now = int(time.time())
        claims: Claims = {
            "iss": self.issuer,
            "aud": self.client_id,
            "sub": click.user.id,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            f"{LTI}deployment_id": click.deployment,
            f"{LTI}version": "1.3.0",
            f"{LTI}message_type": "LtiDeepLinkingRequest" if click.deep else "LtiResourceLinkRequest",
            f"{LTI}target_link_uri": f"{self.tool}/lti/launch",
            f"{LTI}roles": list(click.user.roles),
            f"{LTI}context": {"id": click.context, "title": click.title, "type": ["CourseSection"]},
            NRPS: {"context_memberships_url": f"{self.address}/members", "service_versions": ["2.0"]},
        }
        if click.user.name:
            claims["name"] = click.user.name
        if click.custom:
            claims[f"{LTI}custom"] = click.custom
        if click.deep:
            settings = {"deep_link_return_url": f"{self.address}/back", "accept_types": ["link", "ltiResourceLink"]}
            settings |= {"accept_presentation_document_targets": ["window"], "data": "the platform's own"}
            return claims | {f"{LINKS}deep_linking_settings": settings}
        return claims | {f"{LTI}resource_link": {"id": click.link, "title": "A link"}}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        platform = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                platform.asked.append(self.path)
                parts = urlsplit(self.path)
                if parts.path in platform._pages:
                    self._answer(200, platform._pages[parts.path].encode(), **HTML)
                elif parts.path == "/authorize":
                    click, _ = platform._launches[parse_qs(parts.query)["lti_message_hint"][0]]
                    form = platform.authorize(self.path, click.user)
                    page = posted(f"{platform.tool}/lti/launch", form, "Go on") + "<script>document.forms[0].submit()</script>"
                    self._answer(200, page.encode(), **HTML)
                elif parts.path == "/keys":
                    status, body = platform.keys()
                    self._answer(status, body)
                elif parts.path == "/members":
                    self._members(parse_qs(parts.query))
                else:
                    self._answer(404, b"{}")

            def do_POST(self) -> None:
                platform.asked.append(self.path)
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                if self.path == "/back":
                    platform.returned.append(form["JWT"])
                    self._answer(200, b"The course has the link", **HTML)
                    return
                assert self.path == "/token" and platform.tool_keys is not None
                assert form["grant_type"] == "client_credentials" and form["scope"] == SCOPE
                claims = jwt.decode(form["client_assertion"], platform.tool_keys, algorithms=["RS256"]).claims
                assert claims["iss"] == claims["sub"] == platform.client_id and claims["jti"]
                assert claims["aud"] == f"{platform.address}/token" and claims["exp"] > time.time()
                platform.bearer.add(token := secrets.token_urlsafe(8))
                self._answer(200, json.dumps({"access_token": token, "token_type": "bearer", "expires_in": 3600}).encode())

            def _members(self, query: dict[str, list[str]]) -> None:
                if self.headers["Authorization"].removeprefix("Bearer ") not in platform.bearer:
                    self._answer(401, b"{}")
                    return
                start = int(query.get("from", ["0"])[0])
                end = start + platform.page
                body = json.dumps({"id": f"{platform.address}/members", "members": platform.members[start:end]}).encode()
                following = f'<{platform.address}/members?{urlencode({"from": end})}>; rel="next"'
                self._answer(200, body, **({"Link": following} if end < len(platform.members) else {}))

            def _answer(self, status: int, body: bytes, **headers: str) -> None:
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        return Handler

"""Where people with accounts sign in and out: by the school's identity provider, or by a password of this server's.

Who signs in gets a word in a cookie that no script can read (:mod:`tutor_app.classroom.sessions`); the one that the browser had
before ends. Only the way to the provider and back is by addresses that a browser is sent to; it is bound to the browser that
began it, and leads to our own pages alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.sessions import LONGEST
from tutor_app.classroom.throttle import TooSoon
from tutor_app.errors import SurefixError, security
from tutor_app.openid.handshakes import PATIENCE
from tutor_app.openid.refusals import Unreachable, Untrue
from tutor_app.openid.sign_in import claims
from tutor_app.pages.access import Visitor
from tutor_app.pages.presence import session_cookie
from tutor_app.pages.server import bodies, door
from tutor_app.pages.server.round_trips import RoundTrips
from tutor_app.pages.service import Service
from tutor_app.pages.signing import BACK_PATH, ENTER_PATH, FAILED, OUT_PATH, PAGE, PASSWORD_PATH, START_PATH, TARGET

_LOCAL = re.compile(r"/(?![/\\])[\w./~-]*(\?[\w./~&=%+-]*)?", re.ASCII)


class SignIn:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service
        self._round_trips = RoundTrips()

    @property
    def routes(self) -> list[Route]:
        """All addresses."""
        sent = [Route(START_PATH, self.start), Route(BACK_PATH, self.back)]
        return sent + [Route(path, self.answer, methods=["POST"]) for path in (ENTER_PATH, PASSWORD_PATH, OUT_PATH)]

    async def start(self, request: Request) -> Response:
        """Send the browser to the provider; ``next`` says where it goes afterwards."""
        service = self._service()
        if isinstance(service, SurefixError) or service.code_flow is None:
            return PlainTextResponse("Not found", status_code=404)
        self._round_trips.admit(request)
        return await self._round_trips.run(_start, service, local(request.query_params.get(TARGET, "")))

    async def back(self, request: Request) -> Response:
        """Take up what the provider sent along, once, and go where the browser wanted to."""
        service = self._service()
        if isinstance(service, SurefixError) or service.code_flow is None:
            return PlainTextResponse("Not found", status_code=404)
        return await self._round_trips.run(_back, service, request)

    async def answer(self, request: Request) -> Response:
        """Sign in with ``{"name", "password", "lang"}``, choose a password with ``{"old", "new", "lang"}``, or sign out."""
        return await door.heard(request, self._service(), partial(_act, request), refusal="For our own pages alone")


def begin(service: Service, request: Request, account: Account) -> str | None:
    """A new session in the place of the browser's; the word for it. Raises Unavailable.

    None for an account that was closed, or given another password, since it was looked at: that takes long enough.
    """
    return service.store.sessions.begin(account.id, instead_of=_word(service, request), password_version=account.password_version)


def give(answer: Response, service: Service, word: str, *, secure: bool) -> None:
    """Have the browser keep the word of a session; an empty one takes its own away."""
    seconds = int(LONGEST.total_seconds()) if word else 0
    door.give(answer, session_cookie(service.settings), word, seconds, secure=secure)


def local(address: str) -> str:
    """The address if it is one of our own pages, else that of the first page: nobody is sent elsewhere by a link to us."""
    return address if len(address) <= 500 and _LOCAL.fullmatch(address) else "/"


def _act(request: Request, service: Service, asked: dict[str, Any]) -> Response:
    act = {ENTER_PATH: _enter, PASSWORD_PATH: _choose, OUT_PATH: _out}[request.url.path]
    try:
        return act(service, request, asked)
    except Unavailable:
        return _refused(asked, "sign-in-unavailable", 503)
    except TooSoon as early:
        return _refused(asked, "sign-in-wait", 429, count=early.seconds)


def _start(service: Service, target: str) -> Response:
    assert service.code_flow is not None
    try:
        begun = service.code_flow.begin(target, _back_address(service))
    except Unreachable as error:
        security.warning("nobody can sign in by the identity provider: %s", error)
        return _failed("unreachable")
    if begun is None:
        return _failed("unavailable")
    answer = RedirectResponse(begun.address, 303, headers=door.NOT_KEPT)
    secure, seconds = _secure(service), int(PATIENCE.total_seconds())
    name = _handshake_cookie(service)
    answer.set_cookie(name, begun.word, max_age=seconds, path=BACK_PATH, httponly=True, samesite="lax", secure=secure)
    return answer


def _back(service: Service, request: Request) -> Response:
    try:
        account, target = _vouched(service, request)
        word = None if account is None else begin(service, request, account)
    except (Untrue, ValueError) as error:
        security.warning("a sign-in by the identity provider was refused: %s", error)
        return _failed("refused")
    except Unreachable as error:
        security.warning("a sign-in by the identity provider failed: %s", error)
        return _failed("unreachable")
    except Unavailable:
        return _failed("unavailable")
    if word is None:
        security.warning("a sign-in by the identity provider was refused: the account is closed")
        return _failed("disabled")
    security.info("a sign-in by the identity provider")
    answer = RedirectResponse(target, 303, headers=door.NOT_KEPT)
    give(answer, service, word, secure=_secure(service))
    answer.delete_cookie(_handshake_cookie(service), path=BACK_PATH)
    return answer


def _vouched(service: Service, request: Request) -> tuple[Account | None, str]:
    """For whom the provider vouches, None where they may not come in, and where they wanted to. Raises Untrue, Unreachable."""
    assert service.code_flow is not None
    word = request.cookies.get(_handshake_cookie(service), "")
    vouched = service.code_flow.end(request.query_params, word, _back_address(service))
    said, issuer = vouched.claims, service.code_flow.provider.issuer
    role = claims.role(said, service.settings)
    name = claims.name(said, service.settings)
    account = service.store.accounts.arrive(issuer, said["sub"], role or Role.STUDENT, name=name, least=role is None)
    return account, vouched.target


def _enter(service: Service, request: Request, asked: dict[str, Any]) -> Response:
    account = _checked(service, request, _text(asked, "name"), _text(asked, "password"))
    return _refused(asked, "sign-in-wrong", 403) if account is None else _signed_in(service, request, asked, account)


def _choose(service: Service, request: Request, asked: dict[str, Any]) -> Response:
    who = service.store.sessions.of(_word(service, request))
    account, old, new = None if who is None else who.account, _text(asked, "old"), _text(asked, "new")
    if account is None or not account.local:
        return _refused(asked, "sign-in-over", 403)
    if _checked(service, request, account.subject, old) is None:
        return _refused(asked, "sign-in-wrong", 403)
    try:
        kept = old != new and service.store.accounts.set_password(account.id, new)
    except ValueError:
        kept = False
    if not kept:
        return _refused(asked, "password-unfit", 409)
    security.info("another password for an account of this server")
    changed = service.store.accounts.check(account.subject, new)  # again: somebody may have set another one meanwhile
    return _refused(asked, "sign-in-changed", 403) if changed is None else _signed_in(service, request, asked, changed)


def _checked(service: Service, request: Request, name: str, password: str) -> Account | None:
    """Whose name and password these are. Raises TooSoon, and Unavailable."""
    accounts = service.store.accounts
    found = service.passwords.hear(Visitor.of(request.headers).name, lambda: accounts.check(name, password))
    if found is None:
        security.warning("a wrong password for an account of this server")
    return found


def _out(service: Service, request: Request, asked: dict[str, Any]) -> Response:
    word, to = _word(service, request), ""
    who, provider = service.store.sessions.of(word), service.code_flow.provider if service.code_flow is not None else None
    if not service.store.sessions.end(word):
        raise Unavailable
    security.info("a sign-out")
    if provider is not None and who is not None and who.account is not None and who.account.issuer == provider.issuer:
        to = provider.farewell(f"{service.settings.public_url}/") or ""
    answer = JSONResponse({"to": to}, headers=door.NOT_KEPT)
    give(answer, service, "", secure=door.came_by_tls(request))
    return answer


def _signed_in(service: Service, request: Request, asked: dict[str, Any], account: Account) -> Response:
    word = begin(service, request, account)
    if word is None:
        return _refused(asked, "sign-in-changed", 403)
    security.info("a sign-in by a password of this server's")
    answer = JSONResponse({}, headers=door.NOT_KEPT)
    give(answer, service, word, secure=door.came_by_tls(request))
    return answer


def _word(service: Service, request: Request) -> str:
    return request.cookies.get(session_cookie(service.settings), "")


def _failed(why: str) -> Response:
    return RedirectResponse(f"/{PAGE}?{FAILED}={why}", 303, headers=door.NOT_KEPT)


def _refused(asked: dict[str, Any], name: str, status: int, **values: int) -> Response:
    said = bodies.localised("people", asked)(name, **values)
    more = {"Retry-After": str(values["count"])} if "count" in values else {}
    return JSONResponse({"said": said}, status_code=status, headers={**door.NOT_KEPT, **more})


def _back_address(service: Service) -> str:
    return f"{service.settings.public_url}{BACK_PATH}"


def _handshake_cookie(service: Service) -> str:
    return f"surefix-handshake-{service.settings.mark}"


def _secure(service: Service) -> bool:
    return urlsplit(service.settings.public_url or "").scheme == "https"


def _text(asked: dict[str, Any], name: str) -> str:
    value = asked[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value

"""The addresses that learning platforms and the browsers they send come to. What comes is looked at by :mod:`tutor_app.lti`.

A launch in a window of its own ends on our page. Inside a frame it ends with a button: our pages let nobody hold them in a frame,
and browsers keep no cookies there. The button takes a ticket along, which works once and for a few minutes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlencode

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response

from tutor_app.classroom.sessions import LONGEST
from tutor_app.errors import SurefixError
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.lti import addresses, deep_linking, entering
from tutor_app.lti.entering import Entered
from tutor_app.lti.launches import Choosing, Launch
from tutor_app.lti.login import MINUTES, Anew
from tutor_app.lti.refusals import Because, Refused
from tutor_app.lti.roles import Part
from tutor_app.pages import access
from tutor_app.pages.joining import PARAMETER
from tutor_app.pages.server import bodies, lti_pages
from tutor_app.pages.server.service import Service
from tutor_app.pages.server.shell import address, reader_language

METHODS = {
    addresses.LOGIN_PATH: ["GET", "POST"],
    addresses.LAUNCH_PATH: ["POST"],
    addresses.OPEN_PATH: ["POST"],
    addresses.CHOOSE_PATH: ["POST"],
    addresses.KEYS_PATH: ["GET"],
    addresses.CONFIG_PATH: ["GET"],
}
"""What may be asked at which address."""
MOST_BYTES = 64_000
"""Of what is sent here."""
_MOST_FIELDS = 600
_AT_ONCE = 8
"""Launches looked at at the same time: a platform that keeps us waiting takes no more than that from everybody else."""
_FORM = "application/x-www-form-urlencoded"
_SEE_OTHER = 303
_log = logging.getLogger(__name__)


class LtiDoor:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service
        self._limiter: CapacityLimiter | None = None

    async def answer(self, request: Request) -> Response:
        """Whatever belongs to the address."""
        service = self._service()
        if isinstance(service, SurefixError):
            return PlainTextResponse("Not now", status_code=503)
        form = list(request.query_params.multi_items()) if request.method == "GET" else await _form(request)
        self._limiter = self._limiter or CapacityLimiter(_AT_ONCE)
        return await to_thread.run_sync(partial(_answer, request, service, form), limiter=self._limiter)


def _answer(request: Request, service: Service, form: list[tuple[str, str]] | None) -> Response:
    texts = Texts("lti", reader_language(request, service.settings.lang))
    try:
        return _ACTS[request.url.path](request, service, form, texts)
    except Refused as why:
        _log.warning("a launch was refused: %s", why)
        return lti_pages.refused(why, texts)


def _begin(request: Request, service: Service, form: list[tuple[str, str]] | None, _texts: Texts) -> Response:
    own = address(request)
    begun = service.lti.logins.begin(_once(form), own)
    answer = RedirectResponse(begun.address, status_code=302, headers={"Cache-Control": "no-store"})
    # a platform sends the browser back by a form on its own page, and that may be in a frame
    answer.headers.append(
        "set-cookie",
        f"{begun.cookie}={begun.word}; Max-Age={MINUTES * 60}; Path=/lti; HttpOnly; Secure; SameSite=None; Partitioned",
    )
    return answer


def _launch(request: Request, service: Service, form: list[tuple[str, str]] | None, texts: Texts) -> Response:
    launch = service.lti.logins.end(_once(form), request.cookies, address(request))
    if isinstance(launch, Anew):
        if _alone(request):
            raise Refused(Because.BROWSER, "the browser sent no cookie")
        return lti_pages.anew(launch.fields, texts)
    texts = _language(launch.lang, texts)
    entered = entering.enter(launch, service.store, service.lti.contexts)
    if launch.choosing is not None:
        return _offer(launch, launch.choosing, entered, service, texts)
    if _alone(request):
        return _admit(request, service, entered)
    ticket = service.lti.tickets.give(entering.remembered(entered))
    if ticket is None:
        raise Refused(Because.UNAVAILABLE, "the ticket cannot be kept")
    return lti_pages.window(ticket, texts)


def _open(request: Request, service: Service, form: list[tuple[str, str]] | None, _texts: Texts) -> Response:
    kept = service.lti.tickets.take(_once(form).get("ticket", "")) if _by_us(request) else None
    if kept is None:
        raise Refused(Because.OVER, "there is no such ticket")
    return _admit(request, service, entering.again(kept, service.store))


def _admit(request: Request, service: Service, entered: Entered) -> Response:
    """Begin a session by a new word, whatever word the browser had, and show the page."""
    store, secure = service.store, address(request).startswith("https:")
    before = request.cookies.get(service.sign_in.cookie, "")
    word = store.sessions.begin(entered.account.id, instead_of=before)
    if word is None:
        raise Refused(Because.UNAVAILABLE, "the session cannot be kept")
    query = {PARAMETER: entered.of.code}
    if entered.assignment is not None:
        query["assignment"] = str(entered.assignment.id)
    where = access.PATH if entered.part is Part.INSTRUCTOR else "/"
    answer = RedirectResponse(f"{where}?{urlencode(query)}", _SEE_OTHER, {"Cache-Control": "no-store"})
    seconds = int(LONGEST.total_seconds())
    answer.set_cookie(service.sign_in.cookie, word, max_age=seconds, path="/", httponly=True, samesite="strict", secure=secure)
    return answer


def _offer(launch: Launch, choosing: Choosing, entered: Entered, service: Service, texts: Texts) -> Response:
    """Let a teacher choose; what the choice needs waits here, as the page is in a frame of the platform's."""
    kept = {"platform": launch.platform.id, "deployment": launch.deployment.name, "class": entered.of.id}
    kept |= {"back": choosing.back, "data": choosing.data, "several": choosing.several}
    ticket = service.lti.choices.give(kept)
    if ticket is None:
        raise Refused(Because.UNAVAILABLE, "the choice cannot be kept")
    assignments = service.store.assignments.of_class(entered.of.id)
    return lti_pages.choose(ticket, entered.of.name, assignments, launch.platform, texts, several=choosing.several)


def _choose(request: Request, service: Service, form: list[tuple[str, str]] | None, texts: Texts) -> Response:
    pairs = form or []
    tickets = [value for name, value in pairs if name == "ticket"]
    kept = service.lti.choices.take(tickets[0]) if len(tickets) == 1 and _by_us(request) else None
    if kept is None:
        raise Refused(Because.OVER, "there is no such choice")
    platform = service.lti.platforms.by_id(kept["platform"])
    deployment = None if platform is None else service.lti.platforms.deployment(platform, kept["deployment"])
    of = service.store.people.class_by_id(kept["class"])
    if platform is None or deployment is None or of is None or not platform.owns(kept["back"]):
        raise Refused(Because.OVER, "what it was for is gone")
    choosing = Choosing(back=kept["back"], data=kept["data"], several=kept["several"])
    items = _chosen(pairs, service, of.id, of.name, address(request), several=choosing.several)
    token = deep_linking.answer(service.lti.keys, platform, deployment, choosing, items)
    if token is None:
        raise Refused(Because.UNAVAILABLE, "the choice cannot be signed")
    return lti_pages.back(choosing.back, token, platform, texts)


def _chosen(
    pairs: list[tuple[str, str]], service: Service, class_id: int, title: str, own: str, *, several: bool
) -> list[dict[str, Any]]:
    """An item for each choice that is one of this class."""
    values = list(dict.fromkeys(value for name, value in pairs if name == "chosen"))
    known = [(value, service.store.assignments.named(class_id, value) if value else None) for value in values]
    wanted = [assignment for value, assignment in known if assignment is not None or not value]
    return deep_linking.items(wanted if several else wanted[:1], title, f"{own}{addresses.LAUNCH_PATH}")


def _keys(_request: Request, service: Service, _form: list[tuple[str, str]] | None, _texts: Texts) -> Response:
    keys = service.lti.keys.published()
    if keys is None:
        return PlainTextResponse("Not now", status_code=503)
    return JSONResponse(keys, headers={"Cache-Control": "public, max-age=3600"})


def _config(request: Request, _service: Service, _form: list[tuple[str, str]] | None, _texts: Texts) -> Response:
    return JSONResponse(addresses.description(address(request)), headers={"Cache-Control": "no-store"})


_ACTS: dict[str, Callable[[Request, Service, list[tuple[str, str]] | None, Texts], Response]] = {
    addresses.LOGIN_PATH: _begin,
    addresses.LAUNCH_PATH: _launch,
    addresses.OPEN_PATH: _open,
    addresses.CHOOSE_PATH: _choose,
    addresses.KEYS_PATH: _keys,
    addresses.CONFIG_PATH: _config,
}


async def _form(request: Request) -> list[tuple[str, str]] | None:
    """The fields of the form that was sent; None where it is none, or longer than it may be."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        return None
    sent = await bodies.text(request, MOST_BYTES)
    try:
        return parse_qsl(sent or "", keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None


def _once(form: list[tuple[str, str]] | None) -> dict[str, str]:
    """The fields by their names, each of which may be there once. Raises Refused."""
    found = dict(form or [])
    if form is None or len(found) != len(form):
        raise Refused(Because.FORGED, "it is no form, or says something twice")
    return found


def _alone(request: Request) -> bool:
    """Whether the answer is all that a window shows, as far as the browser says."""
    return request.headers.get("sec-fetch-dest") == "document"


def _by_us(request: Request) -> bool:
    """Whether a page of ours sent the form, and no other one that has somebody else's ticket."""
    site = request.headers.get("sec-fetch-site")
    return site == "same-origin" if site is not None else request.headers.get("origin", "") == address(request)


def _language(wished: str, texts: Texts) -> Texts:
    """The texts in the language that the platform says, where it is one of ours."""
    known = known_languages()
    found = next((code for code in (wished, wished.partition("-")[0], wished.partition("_")[0]) if code in known), texts.lang)
    return Texts("lti", found)

"""The addresses that learning platforms and the browsers they send come to; :mod:`tutor_app.openid.lti` looks at what comes.

A launch in a window of its own ends on our page. Inside a frame it ends with a button: our pages let nobody hold them in a frame,
and browsers keep no cookies there. The button takes a ticket along, which works once and for a few minutes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from tutor_app.classroom.assignments import Assignment
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import Class
from tutor_app.errors import SurefixError, security
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.openid.handshakes import PATIENCE
from tutor_app.openid.lti import addresses, deep_linking, entering
from tutor_app.openid.lti.entering import Entered
from tutor_app.openid.lti.launches import Choosing, Launch
from tutor_app.openid.lti.login import Anew
from tutor_app.openid.lti.refusals import Because, Refused
from tutor_app.openid.lti.roles import Part
from tutor_app.openid.lti.tool import Tool
from tutor_app.pages import access, assigned
from tutor_app.pages.joining import PARAMETER
from tutor_app.pages.server import bodies, door, lti_pages, sign_in
from tutor_app.pages.server.round_trips import RoundTrips
from tutor_app.pages.server.shell import address, reader_language
from tutor_app.pages.service import Service

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
_FORM = "application/x-www-form-urlencoded"
_SEE_OTHER = 303


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What is asked of the ``tool``: the ``pairs`` that were sent (None: no form), and the reader's ``texts``."""

    request: Request
    service: Service
    tool: Tool
    pairs: list[tuple[str, str]] | None
    texts: Texts

    @property
    def own(self) -> str:
        """Our own address, as the browser sees it."""
        return self.service.settings.public_url or address(self.request)

    @property
    def fields(self) -> dict[str, str]:
        """What was sent by its names, each of which may be there once. Raises Refused."""
        found = dict(self.pairs or [])
        if self.pairs is None or len(found) != len(self.pairs):
            raise Refused(Because.FORGED, "it is no form, or says something twice")
        return found

    @property
    def alone(self) -> bool:
        """Whether the answer is all that a window shows, as far as the browser says."""
        return self.request.headers.get("sec-fetch-dest") == "document"

    @property
    def by_us(self) -> bool:
        """Whether a page of ours sent the form, and no other one that has somebody else's ticket."""
        site = self.request.headers.get("sec-fetch-site")
        return site == "same-origin" if site is not None else self.request.headers.get("origin", "") == self.own


class LtiDoor:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service
        self._round_trips = RoundTrips()

    async def answer(self, request: Request) -> Response:
        """Whatever belongs to the address."""
        service = self._service()
        if isinstance(service, SurefixError) or service.lti is None:
            return PlainTextResponse("Not now", status_code=503)
        if request.url.path == addresses.LOGIN_PATH:
            self._round_trips.admit(request)
        pairs = list(request.query_params.multi_items()) if request.method == "GET" else await _form(request)
        texts = Texts("lti", reader_language(request, service.settings.lang))
        asked = _Asked(request=request, service=service, tool=service.lti, pairs=pairs, texts=texts)
        return await self._round_trips.run(_answer, asked)


def _answer(asked: _Asked) -> Response:
    try:
        return _ACTS[asked.request.url.path](asked)
    except Refused as why:
        security.warning("a launch was refused: %s", why)
        return lti_pages.refused(why, asked.texts)
    except Unavailable:
        return lti_pages.refused(Refused(Because.UNAVAILABLE), asked.texts)


def _begin(asked: _Asked) -> Response:
    begun = asked.tool.logins.begin(asked.fields, asked.own)
    answer = RedirectResponse(begun.address, status_code=302, headers=door.NOT_KEPT)
    # a platform sends the browser back by a form on its own page, and that may be in a frame
    kept = f"Max-Age={int(PATIENCE.total_seconds())}; Path=/lti; HttpOnly; Secure; SameSite=None; Partitioned"
    answer.headers.append("set-cookie", f"{begun.cookie}={begun.word}; {kept}")
    return answer


def _launch(asked: _Asked) -> Response:
    launch = asked.tool.logins.end(asked.fields, asked.request.cookies, asked.own)
    if isinstance(launch, Anew):
        if asked.alone:
            raise Refused(Because.BROWSER, "the browser sent no cookie")
        return lti_pages.anew(launch.fields, asked.texts)
    texts = _language(launch.lang, asked.texts)
    entered = entering.enter(launch, asked.service.store, asked.tool.contexts)
    if launch.choosing is not None:
        return _offer(asked, launch, launch.choosing, entered, texts)
    if asked.alone:
        return _admit(asked, entered)
    ticket = asked.tool.tickets.give(entering.remembered(entered))
    if ticket is None:
        raise Refused(Because.UNAVAILABLE, "the ticket cannot be kept")
    return lti_pages.window(ticket, texts)


def _open(asked: _Asked) -> Response:
    kept = asked.tool.tickets.take(asked.fields.get("ticket", "")) if asked.by_us else None
    if kept is None:
        raise Refused(Because.OVER, "there is no such ticket")
    return _admit(asked, entering.again(kept, asked.service.store))


def _admit(asked: _Asked, entered: Entered) -> Response:
    """Begin a session by a new word, whatever word the browser had, and show the page."""
    word = sign_in.begin(asked.service, asked.request, entered.account)
    if word is None:
        raise Refused(Because.DISABLED, "the account is closed")
    security.info("a sign-in by a launch")
    query = {PARAMETER: entered.of.code}
    if entered.assignment is not None:
        query[assigned.PARAMETER] = str(entered.assignment.id)
    where = access.PATH if entered.part is Part.INSTRUCTOR else "/"
    answer = RedirectResponse(f"{where}?{urlencode(query)}", _SEE_OTHER, door.NOT_KEPT)
    sign_in.give(answer, asked.service, word, secure=asked.own.startswith("https:"))
    return answer


def _offer(asked: _Asked, launch: Launch, choosing: Choosing, entered: Entered, texts: Texts) -> Response:
    """Let a teacher choose; what the choice needs waits here, as the page is in a frame of the platform's."""
    kept = {"platform": launch.platform.id, "deployment": launch.deployment.name, "class": entered.of.id}
    ticket = asked.tool.choices.give({**kept, "back": choosing.back, "data": choosing.data, "several": choosing.several})
    if ticket is None:
        raise Refused(Because.UNAVAILABLE, "the choice cannot be kept")
    assignments = asked.service.store.assignments.of_class(entered.of.id)
    return lti_pages.choose(ticket, entered.of.name, assignments, launch.platform, texts, several=choosing.several)


def _choose(asked: _Asked) -> Response:
    tickets = [value for name, value in asked.pairs or [] if name == "ticket"]
    kept = asked.tool.choices.take(tickets[0]) if len(tickets) == 1 and asked.by_us else None
    if kept is None:
        raise Refused(Because.OVER, "there is no such choice")
    platform = asked.tool.platforms.by_id(kept["platform"])
    deployment = None if platform is None else asked.tool.platforms.deployment(platform, kept["deployment"])
    of = asked.service.store.people.class_by_id(kept["class"])
    if platform is None or deployment is None or of is None:
        raise Refused(Because.OVER, "what it was for is gone")
    choosing = Choosing(back=kept["back"], data=kept["data"], several=kept["several"])
    items = deep_linking.items(_chosen(asked, of, several=choosing.several), of.name, f"{asked.own}{addresses.LAUNCH_PATH}")
    token = deep_linking.answer(asked.tool.keys, platform, deployment, choosing, items)
    if token is None:
        raise Refused(Because.UNAVAILABLE, "the choice cannot be signed")
    return lti_pages.back(choosing.back, token, platform, asked.texts)


def _chosen(asked: _Asked, of: Class, *, several: bool) -> list[Assignment | None]:
    """What was chosen of this class; None for its page without an assignment."""
    values = list(dict.fromkeys(value for name, value in asked.pairs or [] if name == "chosen"))
    known = [(value, asked.service.store.assignments.named(of.id, value) if value else None) for value in values]
    wanted = [assignment for value, assignment in known if assignment is not None or not value]
    return wanted if several else wanted[:1]


def _keys(asked: _Asked) -> Response:
    keys = asked.tool.keys.published()
    if keys is None:
        return PlainTextResponse("Not now", status_code=503)
    return JSONResponse(keys, headers={"Cache-Control": "public, max-age=3600"})


def _config(asked: _Asked) -> Response:
    return JSONResponse(addresses.description(asked.own), headers=door.NOT_KEPT)


_ACTS: dict[str, Callable[[_Asked], Response]] = {
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


def _language(wished: str, texts: Texts) -> Texts:
    """The texts in the language that the platform says, where it is one of ours."""
    known = known_languages()
    found = next((code for code in (wished, wished.partition("-")[0], wished.partition("_")[0]) if code in known), texts.lang)
    return Texts("lti", found)

"""The addresses at which a student joins a class and leaves it. Who joined gets a word in a cookie that no script can read.

As at the instructor's door, nobody is sent anywhere, and only our own pages may ask (:mod:`tutor_app.pages.server.door`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.desk import Desk
from tutor_app.classroom.people import Joined, NotJoined
from tutor_app.classroom.throttle import TooSoon
from tutor_app.errors import SurefixError
from tutor_app.pages import preferences
from tutor_app.pages.access import Visitor
from tutor_app.pages.join_form import JOIN_PATH, LEAVE_PATH
from tutor_app.pages.joining import DAYS, cookie
from tutor_app.pages.presence import Presence, session_cookie
from tutor_app.pages.server import bodies, door
from tutor_app.pages.service import Service

PATHS = (JOIN_PATH, LEAVE_PATH)
_SAID = {
    NotJoined.TAKEN: "name-taken",
    NotJoined.UNFIT: "name-unfit",
    NotJoined.CLOSED: "join-closed",
    NotJoined.UNAVAILABLE: "join-unavailable",
}


class ClassDoor:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service

    async def answer(self, request: Request) -> Response:
        """Join with ``{"code", "name", "made_up", "stored", "lang"}``, or leave with ``{"delete", "lang"}``.

        What went wrong is ``said`` in the language.
        """
        act = _leave if request.url.path == LEAVE_PATH else _join
        return await door.heard(request, self._service(), partial(act, request), refusal="For the student's page alone")


def _join(request: Request, service: Service, asked: dict[str, Any]) -> Response:
    texts, code, name = bodies.localised("joining", asked), _text(asked, "code"), _text(asked, "name")
    made_up, stored = asked["made_up"] is True, asked["stored"] is not False
    if not made_up and not name.strip():
        return _refused(texts("name-unfit"))
    visitor, wait = Visitor.of(request.headers).name, "code-wait"
    try:
        of = service.codes.find(visitor, code)
        if of is None:
            return _refused(texts("code-unknown"))
        wait = "join-wait"
        service.codes.admit(visitor, of.id)
    except Unavailable:
        return _refused(texts("join-unavailable"), 503)
    except TooSoon as early:
        return _refused(texts(wait, count=early.seconds), 429, **{"Retry-After": str(early.seconds)})
    joined = _desk(service, request).people.join(of.id, "" if made_up else name, stored=stored)
    if not isinstance(joined, Joined):
        service.codes.turn_away(visitor, of.id)
        return _refused(texts(_SAID[joined]), 503 if joined is NotJoined.UNAVAILABLE else 409)
    answer = JSONResponse({}, headers=door.NOT_KEPT)
    if joined.token:
        door.give(answer, cookie(service.settings.mark), joined.token, DAYS * 24 * 3600, secure=door.came_by_tls(request))
    _remember(answer, request, stored=stored)
    return answer


def _leave(request: Request, service: Service, asked: dict[str, Any]) -> Response:
    texts = bodies.localised("joining", asked)
    delete, code = asked["delete"] is True, str(asked.get("code", ""))
    store = _desk(service, request, code)
    student = store.people.student(request.cookies.get(cookie(service.settings.mark), ""), code=code)
    gone = not store.outage
    if student is not None and delete:
        gone = store.keeping.delete_student(student.id)
    elif student is not None and student.account is not None:
        gone = store.people.leave(student.id)
    if not gone and (delete or student is not None):
        return _refused(texts("leave-unavailable"), 503)
    answer = JSONResponse({}, headers=door.NOT_KEPT)
    door.give(answer, cookie(service.settings.mark), "", 0, secure=door.came_by_tls(request))
    if student is not None:
        _remember(answer, request, stored=student.stored)
    return answer


def _remember(answer: Response, request: Request, *, stored: bool) -> None:
    """Have the browser keep whether the student wants programs stored, beyond the class."""
    secure = door.came_by_tls(request)
    door.give(answer, preferences.STORED, preferences.said(stored), preferences.SECONDS, secure=secure, scripts=True)


def _desk(service: Service, request: Request, code: str = "") -> Desk:
    """The store as whoever asks may use it, in the class with this ``code`` if they are in it."""
    settings = service.settings
    words = [request.cookies.get(name, "") for name in (session_cookie(settings), cookie(settings.mark))]
    presence = Presence(store=service.store, session=words[0], student=words[1])
    presence.arrive(code)
    return Desk(service.store, presence.who)


def _refused(said: str, status: int = 409, **headers: str) -> Response:
    return JSONResponse({"said": said}, status_code=status, headers={**door.NOT_KEPT, **headers})


def _text(asked: dict[str, Any], name: str) -> str:
    """The text, whatever signs its script needs; raises TypeError for anything else, and for one that no database takes."""
    value = asked[name]
    if not isinstance(value, str) or any("\ud800" <= sign <= "\udfff" for sign in value):
        raise TypeError(name)
    return value

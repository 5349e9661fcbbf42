"""The addresses at which students join and leave, asked as a browser does; what their cookie is worth and who gets one."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from http.cookies import Morsel
from types import SimpleNamespace

import live_server
import pytest
from live_server import Live, live, run_page
from seats import form, join
from starlette.requests import Request

from tutor_app.classroom.codes import JOINING
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import LONGEST_NAME, Class
from tutor_app.classroom.policy import Policy
from tutor_app.classroom.roles import Role
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import TooSoon
from tutor_app.explain.localisation import Texts
from tutor_app.pages import preferences
from tutor_app.pages.editor import STOPS_PATH
from tutor_app.pages.join_form import JOIN_PATH, LEAVE_PATH
from tutor_app.pages.joining import DAYS, cookie
from tutor_app.pages.presence import session_cookie
from tutor_app.pages.server import class_door
from tutor_app.settings import Settings

TEXTS = Texts("joining")
NEWER = "try:\n    x\nexcept A, B:\n    pass\n"
"""Right from Python 3.14 on."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """One server; its folder is beside its log."""
    with live(tmp_path_factory.mktemp("class")) as running:
        yield running


@pytest.fixture(scope="module")
def store(server: Live) -> Store:
    """The server's database, as another process sees it."""
    return Store(server.log.parent / "surefix.sqlite")


@pytest.fixture
def of(store: Store) -> Class:
    """A new class."""
    made = store.people.new_class("9b")
    assert made is not None
    return made


def word(answer: http.client.HTTPResponse) -> Morsel[str]:
    """The cookie that comes with an answer."""
    return live_server.cookie(answer, "surefix-student-")


def said(answer: http.client.HTTPResponse) -> str:
    """What went wrong."""
    return str(json.loads(answer.body)["said"])


def page(server: Live, given: Morsel[str], path: str = "") -> str:
    """What a page draws in a browser that holds this cookie."""
    with server.session(Cookie=f"{given.key}={given.value}") as session:
        return run_page(session, path)


def test_who_joins_is_in_the_class_in_every_window_until_they_leave(server: Live, store: Store, of: Class) -> None:
    """The cookie alone says so, a copy of it is of no use without being sent, and leaving takes it away."""
    answer = join(server, of.code, "Mina")
    given = word(answer)
    assert (answer.status, answer.getheader("cache-control"), answer.body) == (200, "no-store", b"{}")
    for _ in range(2):
        drawn = page(server, given)
        assert "<strong>9b</strong>" in drawn and "<strong>Mina</strong>" in drawn
    assert [student.name for student in store.people.students(of.id)] == ["Mina"]

    out = server.send(LEAVE_PATH, {"delete": False, "lang": "en"}, Cookie=f"{given.key}={given.value}")
    assert out.status == 200 and word(out).value == "" and word(out)["max-age"] == "0"
    assert [student.name for student in store.people.students(of.id)] == ["Mina"]


def test_scripts_and_other_sites_cannot_use_the_word(server: Live, of: Class) -> None:
    """HttpOnly, SameSite=Strict, for the time that the privacy page says; Secure where the page came over TLS."""
    given, secure = (word(join(server, of.code, Origin=f"{scheme}://localhost:{server.port}")) for scheme in ("http", "https"))

    assert (given["httponly"], given["samesite"], given["path"], given["domain"]) == (True, "strict", "/", "")
    assert given["max-age"] == str(DAYS * 24 * 3600)
    assert (given["secure"], secure["secure"]) == ("", True)
    assert given.key == cookie(server.port)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec_Fetch_Site": "cross-site"},
        {"Content_Type": "text/plain"},
    ],
)
def test_a_page_from_elsewhere_makes_nobody_join_or_leave(server: Live, store: Store, of: Class, headers: dict[str, str]) -> None:
    """Nobody becomes a student, and nobody is deleted."""
    given = word(join(server, of.code, "Mina"))

    assert join(server, of.code, "Eve", **headers).status == 403
    gone = server.send(LEAVE_PATH, {"delete": True, "lang": "en"}, Cookie=f"{given.key}={given.value}", **headers)
    assert (gone.status, gone.getheader("set-cookie")) == (403, None)
    assert [student.name for student in store.people.students(of.id)] == ["Mina"]


def test_a_name_that_is_taken_or_none_is_told_in_the_pages_language(server: Live, of: Class) -> None:
    """Whatever the writing; an address is no name."""
    assert join(server, of.code, "Mina").status == 200
    assert said(join(server, of.code, "  MINA ")) == TEXTS("name-taken")
    for name in ("x" * (LONGEST_NAME + 1), "mina@school.example", "   "):
        answer = join(server, of.code, name, lang="de")
        assert said(answer) == Texts("joining", "de")("name-unfit")
        assert answer.getheader("set-cookie") is None


@pytest.mark.parametrize("name", ["علی\u200cرضا", "山田\u3000花", "Ann\u00a0Lee", "Mia \U0001f469\u200d\U0001f4bb"])
def test_names_are_written_with_whatever_their_script_needs(server: Live, store: Store, of: Class, name: str) -> None:
    """Joiners, wide and hard blanks are no reason to refuse a name."""
    assert join(server, of.code, name).status == 200
    assert len(store.people.students(of.id)) == 1


class Crowd:
    """Codes by which so many have joined that nobody else may."""

    def find(self, _: str, __: str) -> SimpleNamespace:
        """The class."""
        return SimpleNamespace(id=1)

    def admit(self, _: str, __: int) -> None:
        """Raises TooSoon."""
        raise TooSoon(3)


def test_a_crowd_is_told_of_in_words_of_its_own() -> None:
    """Who has to wait because of others has typed no wrong code."""
    request = Request({"type": "http", "headers": [], "path": JOIN_PATH})

    answer = class_door._join(request, SimpleNamespace(codes=Crowd()), form("22222"))

    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")
    assert json.loads(answer.body)["said"] == TEXTS("join-wait", count=3)


class Outage(Crowd):
    """Codes that cannot be looked up."""

    def find(self, _: str, __: str) -> SimpleNamespace:
        """Raises Unavailable."""
        raise Unavailable


def test_an_outage_is_no_wrong_code() -> None:
    """Whoever wants to join is told to try again, by a status that says so, too."""
    request = Request({"type": "http", "headers": [], "path": JOIN_PATH})

    answer = class_door._join(request, SimpleNamespace(codes=Outage()), form("22222"))

    assert (answer.status_code, json.loads(answer.body)["said"]) == (503, TEXTS("join-unavailable"))


def test_names_that_are_taken_use_up_nobodys_turn(server: Live, of: Class) -> None:
    """However often somebody tries one, the next honest student joins."""
    join(server, of.code, "Mina")
    for _ in range(JOINING.size + 5):
        assert said(join(server, of.code, "Mina")) == TEXTS("name-taken")
    assert join(server, of.code, "Ola").status == 200


def test_a_closed_class_and_an_unknown_code_are_told(server: Live, store: Store, of: Class) -> None:
    """No cookie comes with it."""
    store.people.close(of.id)

    for code, name in ((of.code, "join-closed"), ("22222", "code-unknown"), ("nothing", "code-unknown")):
        answer = join(server, code)
        assert (said(answer), answer.getheader("set-cookie")) == (TEXTS(name), None)


@pytest.mark.parametrize(
    "fields", [b"", b"no", b"[" * 5_000, b"\xff", [], {}, {"code": 1}, {"code": "22222", "name": "\ud800", "made_up": True}]
)
def test_what_is_no_form_of_ours_is_refused(server: Live, fields: object) -> None:
    """Whatever is sent, to both addresses."""
    assert server.send(JOIN_PATH, fields).status == 400
    assert server.send(LEAVE_PATH, fields).status == 400


def test_wrong_codes_are_slowed_down(server: Live, of: Class) -> None:
    """A visitor who guesses waits, with the right code too; another one does not."""
    for number in range(200):
        answer = join(server, f"2{number % 8 + 2}{number // 8 % 8 + 2}{number // 64 + 2}X", X_Forwarded_For="192.0.2.77")
        if answer.status == 429:
            break
    assert answer.status == 429 and int(answer.getheader("retry-after") or 0) > 0

    assert join(server, of.code, X_Forwarded_For="192.0.2.77").status == 429
    assert join(server, of.code, X_Forwarded_For="192.0.2.78").status == 200


def test_the_choice_not_to_be_stored_stays_in_the_browser(server: Live, store: Store, of: Class) -> None:
    """From the form on, and beyond the class: whoever leaves works without being stored until they say otherwise."""
    for stored in (False, True):
        answer = join(server, of.code, stored=stored)
        chosen, mine = live_server.cookie(answer, preferences.STORED), word(answer)
        assert (chosen.value, chosen["httponly"], chosen["samesite"]) == ("on" if stored else "off", "", "strict")
        assert chosen["max-age"] == str(preferences.SECONDS)

        student = store.people.student(mine.value)
        assert student is not None and store.people.store_programs(student.id, not stored)
        for delete in (False, True):
            fields = {"delete": delete, "lang": "en"}
            out = server.send(LEAVE_PATH, fields, Cookie=f"{mine.key}={mine.value}")
            assert live_server.cookie(out, preferences.STORED).value == ("off" if stored else "on")

    with server.session(Cookie=f"{preferences.STORED}=off") as session:
        assert TEXTS("privacy-unstored").partition(", so ")[2] in run_page(session)


def test_leaving_with_everything_deletes_the_student(server: Live, store: Store, of: Class) -> None:
    """And a second time changes nothing; who has no cookie deletes nobody."""
    given = word(join(server, of.code, "Mina"))
    assert word(join(server, of.code, "Ola")).value != given.value
    server.send(LEAVE_PATH, {"delete": True, "lang": "en"})
    assert len(store.people.students(of.id)) == 2

    for _ in range(2):
        answer = server.send(LEAVE_PATH, {"delete": True, "lang": "en"}, Cookie=f"{given.key}={given.value}")
        assert (answer.status, word(answer).value) == (200, "")
    assert [student.name for student in store.people.students(of.id)] == ["Ola"]
    assert TEXTS("class-forgotten").split("'")[0] in page(server, given)


@pytest.mark.parametrize("delete", [False, True])
@pytest.mark.parametrize("first", [True, False])
def test_who_has_an_account_leaves_the_class_that_their_page_is_about(
    server: Live, store: Store, first: bool, delete: bool
) -> None:
    """And no other one of theirs, whichever they joined last."""
    account = store.accounts.make(f"mina-{first}-{delete}", Role.STUDENT, issuer="https://school.example")
    assert account is not None
    classes = [made for name in ("9b", "10a") if (made := store.people.new_class(name)) is not None]
    for made in classes:
        store.people.join(made.id, "Mina", account=account.id)
    left, kept = classes if first else reversed(classes)
    mine = f"{session_cookie(Settings(data_folder=server.log.parent, port=server.port))}={store.sessions.begin(account.id)}"

    answer = server.send(LEAVE_PATH, {"delete": delete, "code": left.code, "lang": "en"}, Cookie=mine)

    assert answer.status == 200
    assert [[student.account for student in store.people.students(made.id)] for made in (left, kept)] == [
        [] if delete else [None],
        [account.id],
    ]


def test_the_editor_marks_by_the_python_of_the_class_and_stores_nothing(server: Live, store: Store, of: Class) -> None:
    """The same text stops here and not there; no attempt is made of it."""
    store.decisions.decide(Policy(python="3.14"), of.id)
    given = word(join(server, of.code))

    def stop(**headers: str) -> object:
        answer = server.send(STOPS_PATH, NEWER.encode(), Content_Type="text/x-python", **headers)
        assert answer.status == 200
        return json.loads(answer.body)

    assert stop() is not None
    assert stop(Cookie=f"{given.key}={given.value}") is None
    assert store.attempts.unfinished() == store.attempts.unfinished(scope=Scope(class_id=of.id)) == ()


def test_neither_codes_nor_names_nor_words_are_logged(server: Live, of: Class) -> None:
    """The log says nothing of who joined."""
    given = word(join(server, of.code, "Quokkafan"))
    page(server, given)

    log = server.log.read_text()
    assert not [found for found in (of.code, "Quokkafan", given.value) if found in log]

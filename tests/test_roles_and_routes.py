"""Who gets what at each address of a running server: every page and every route of ours, for every role."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

import pytest
from live_server import PATIENCE, Live, live
from page_fakes import partly
from pydantic import SecretStr
from seats import form
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tutor_app.classroom.people import Class, Joined
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.store import Store, Visitor
from tutor_app.errors import SurefixError
from tutor_app.explain.localisation import Texts
from tutor_app.openid.lti import addresses
from tutor_app.pages.editor import BUNDLE_PATH, STOPS_PATH
from tutor_app.pages.join_form import JOIN_PATH, LEAVE_PATH
from tutor_app.pages.joining import cookie
from tutor_app.pages.log_in import LOG_IN_PATH, LOG_OUT_PATH
from tutor_app.pages.server.health import ALIVE_PATH, METRICS_PATH, READY_PATH
from tutor_app.pages.server.http_api.document import ROOT
from tutor_app.pages.server.http_api.routes import HttpApi
from tutor_app.pages.server.shell import CARD_PATH, FAVICON_PATH
from tutor_app.pages.signing import BACK_PATH, ENTER_PATH, OUT_PATH, PASSWORD_PATH, START_PATH
from tutor_app.settings import Settings

SAID = Texts("people")
PASSWORD = "correct horse battery"
ROLES = ("nobody", "coded", "student", "instructor", "colleague", "administrator", "once")
"""Somebody, a student by a code, one with an account, the class's teacher, another one, an administrator, a new account."""
PAGES = ("check", "mistakes", "instructor", "privacy", "sign-in", "people")
TEACH = {"instructor", "colleague", "administrator"}
ROUTES = {
    ("GET", BUNDLE_PATH): 200,
    ("GET", ALIVE_PATH): 200,
    ("GET", READY_PATH): 200,
    ("GET", METRICS_PATH): 200,
    ("GET", FAVICON_PATH): 200,
    ("GET", CARD_PATH): 200,
    ("POST", STOPS_PATH): 415,
    ("POST", LOG_IN_PATH): 400,
    ("POST", LOG_OUT_PATH): 200,
    ("GET", START_PATH): 404,
    ("GET", BACK_PATH): 404,
    ("POST", ENTER_PATH): 400,
    ("POST", PASSWORD_PATH): 400,
    ("POST", OUT_PATH): 200,
    ("POST", JOIN_PATH): 400,
    ("POST", LEAVE_PATH): 400,
    ("GET", addresses.LOGIN_PATH): 400,
    ("POST", addresses.LOGIN_PATH): 400,
    ("POST", addresses.LAUNCH_PATH): 400,
    ("POST", addresses.OPEN_PATH): 400,
    ("POST", addresses.CHOOSE_PATH): 400,
    ("GET", addresses.KEYS_PATH): 200,
    ("GET", addresses.CONFIG_PATH): 200,
    ("POST", f"{ROOT}/explain"): 401,
    ("GET", f"{ROOT}/health"): 200,
    ("GET", f"{ROOT}/openapi.json"): 200,
}
"""What each route answers to a form of ours without anything in it. None gives more to one role than to another: whatever they
give of somebody is given to the word in the cookie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A running server with two classes, and somebody in each role."""

    server: Live
    store: Store
    own: Class
    other: Class
    people: Mapping[str, Account]
    coded: str

    def cookies(self, role: str) -> str:
        """What a browser of theirs sends."""
        mark = str(self.server.port)
        if role == "nobody":
            return ""
        if role == "coded":
            return f"{cookie(mark)}={self.coded}"
        return f"surefix-session-{mark}={self.store.sessions.begin(self.people[role].id)}"

    def page(self, cookies: str, page: str, **query: str) -> str:
        """All that a page sends."""
        with self.server.session(**({"Cookie": cookies} if cookies else {})) as session:
            asked = {"query_string": urlencode(query), "page_name": page}
            session.send(BackMsg(rerun_script=asked).SerializeToString())
            said = []
            while True:
                message = ForwardMsg.FromString(session.recv(timeout=PATIENCE))
                said.append(str(message))
                if message.WhichOneof("type") == "script_finished":
                    return "\n".join(said)

    def ask(self, method: str, path: str, fields: object = None, cookies: str = "") -> http.client.HTTPResponse:
        """The answer to one of our own pages."""
        host = f"localhost:{self.server.port}"
        headers = {"Origin": f"http://{host}", "Host": host, "Content-Type": "application/json", "Cookie": cookies}
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE)
        connection.request(method, path, json.dumps(fields or {}) if method == "POST" else None, headers)
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """One for all tests, with a passphrase, so that nobody is let in for where they sit."""
    with live(tmp_path_factory.mktemp("school"), instructor_passphrase=SecretStr("open sesame")) as server:
        store = Store(server.log.parent / "surefix.sqlite")
        roles = {"student": Role.STUDENT, "administrator": Role.ADMINISTRATOR}
        people = {name: store.accounts.make(name, roles.get(name, Role.INSTRUCTOR)) for name in ROLES[2:-1]}
        people["once"] = store.accounts.make("once", Role.ADMINISTRATOR, password=PASSWORD)
        known = {name: account for name, account in people.items() if account is not None}
        own = store.people.new_class("Marmots", teacher=known["instructor"].id)
        other = store.people.new_class("Beavers", teacher=known["colleague"].id)
        assert own is not None and other is not None
        coded, student = store.people.join(own.id, "Mina"), store.people.join(own.id, "Sam", account=known["student"].id)
        assert isinstance(coded, Joined) and isinstance(student, Joined)
        for one in (coded, student):
            store.attempts.record(Visitor(visit="v", student=one.student.id), partly())
        yield School(server=server, store=store, own=own, other=other, people=known, coded=coded.token)


def given(answer: http.client.HTTPResponse) -> str:
    """The cookie that comes with an answer, as a browser sends it back."""
    (found,) = SimpleCookie(answer.getheader("set-cookie")).values()
    return f"{found.key}={found.value}"


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_for_each_role(school: School, page: str, role: str) -> None:
    """Teachers see the list of their classes and of no others; administrators the people; everybody else neither."""
    said = school.page(school.cookies(role), page)

    assert ("class-chosen" in said) is (page == "instructor" and role in TEACH)
    assert ("person-make" in said) is (page == "people" and role == "administrator")
    names = {of.name for of in (school.own, school.other) if of.name in said}
    seen = {"instructor": {"Marmots"}, "colleague": {"Beavers"}, "administrator": {"Marmots", "Beavers"}}
    inside = {"Marmots"} if page == "check" and role in {"coded", "student"} else set()
    assert names == (seen.get(role, set()) if page == "instructor" else inside)
    assert "Traceback" not in said and "exception {" not in said


@pytest.mark.parametrize("role", ROLES)
def test_a_class_by_its_code_is_its_teachers(school: School, role: str) -> None:
    """Whoever has the code in the address of the teachers' page and does not teach the class learns nothing of it."""
    said = school.page(school.cookies(role), "instructor", **{"class": school.own.code})

    assert ("Mina" in said) is (role in {"instructor", "administrator"})
    assert ("Marmots" in said) is (role in {"instructor", "administrator"})


def test_what_is_shown_to_all_is_shown_to_its_class(school: School) -> None:
    """Another's attempt is not put before one's own class, whatever the address says."""
    for shown in ({"show": "missing-colon", "attempt": "1"}, {"show": "wall"}):
        said = school.page(school.cookies("colleague"), "instructor", **{"class": school.own.code, **shown})
        assert "Marmots" not in said


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("method", "path"), sorted(ROUTES))
def test_each_route_for_each_role(school: School, method: str, path: str, role: str) -> None:
    """The same for all; and never a failure of ours."""
    answer = school.ask(method, path, {} if method == "POST" else None, school.cookies(role))

    assert answer.status == ROUTES[method, path]


def test_every_route_is_in_the_table() -> None:
    """A new one fails here until somebody says what it gives to whom."""
    from tutor_app.pages.server.app import app

    ours = {(method, route.path) for route in app._user_routes for method in (route.methods or set()) - {"HEAD"}}
    api = {(method, f"{ROOT}/{name}") for name, (method, _) in HttpApi(lambda: SurefixError("none"))._answers.items()}
    assert {route.path for route in app._user_routes if not route.methods} == {f"{ROOT}/{{name:path}}"}
    assert ours | api == set(ROUTES)


def test_every_page_is_in_the_table(school: School) -> None:
    """As the navigation of an administrator names them."""
    said = school.page(school.cookies("administrator"), "")

    assert set(re.findall(r'url_pathname: "([\w-]+)"', said)) | {"check"} == set(PAGES)  # the first page has an empty one


def test_a_password_signs_in_and_is_replaced_first(school: School) -> None:
    """Until then the account opens nothing; a log-out ends it wherever its word is."""
    asked = {"name": "Once", "password": PASSWORD, "lang": "en"}
    first = school.ask("POST", ENTER_PATH, asked)
    assert first.status == 200
    assert "person-make" not in school.page(given(first), "people")
    assert SAID("password-once", count=12) in school.page(given(first), "sign-in")

    short = school.ask("POST", PASSWORD_PATH, {"old": PASSWORD, "new": "short", "lang": "en"}, given(first))
    same = school.ask("POST", PASSWORD_PATH, {"old": PASSWORD, "new": PASSWORD, "lang": "en"}, given(first))
    wrong = school.ask("POST", PASSWORD_PATH, {"old": "wrong", "new": "another good one", "lang": "en"}, given(first))
    assert [answer.status for answer in (short, same, wrong)] == [409, 409, 403]
    own = school.ask("POST", PASSWORD_PATH, {"old": PASSWORD, "new": "another good one", "lang": "en"}, given(first))

    assert own.status == 200 and given(own) != given(first)
    assert "person-make" in school.page(given(own), "people")
    assert "person-make" not in school.page(given(first), "people")
    assert school.ask("POST", OUT_PATH, {"lang": "en"}, given(own)).status == 200
    assert "person-make" not in school.page(given(own), "people")


def test_wrong_passwords_are_slowed_down(school: School) -> None:
    """The same is said of a wrong name as of a wrong password, and after a few nothing is looked at. No address is logged."""
    tries = [{"name": name, "password": "x", "lang": "de"} for name in ("root", "nobody", "root", "nobody", "root", "root")]
    answers = [school.ask("POST", ENTER_PATH, asked) for asked in tries]

    assert {json.loads(answer.body)["said"] for answer in answers[:2]} == {Texts("people", "de")("sign-in-wrong")}
    assert answers[-1].status == 429 and int(answers[-1].getheader("retry-after")) >= 1
    logged = [line for line in school.server.log.read_text().splitlines() if "a wrong password" in line]
    assert logged and not [line for line in logged if "127.0.0.1" in line or "root" in line]


def test_a_page_from_elsewhere_signs_nobody_in_or_out(school: School) -> None:
    """As at the other doors."""
    connection = http.client.HTTPConnection("127.0.0.1", school.server.port, timeout=PATIENCE)
    for path in (ENTER_PATH, PASSWORD_PATH, OUT_PATH):
        host = f"localhost:{school.server.port}"
        elsewhere = {"Origin": "https://evil.example", "Host": host, "Content-Type": "application/json"}
        connection.request("POST", path, "{}", elsewhere)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 403
    connection.close()


def test_who_one_is_stands_on_each_page(school: School) -> None:
    """With the way out; without an account there is the way in."""
    assert SAID("signed-in-as", name="student") in school.page(school.cookies("student"), "check")
    assert "/sign-in?next" in school.page("", "check")


def test_the_page_about_privacy_knows_who_signed_in(school: School) -> None:
    """In a class or without one, that the account is stored and one more cookie keeps them signed in; nobody else reads that."""
    said = [Texts("joining")(name).partition(": ")[2] for name in ("stores-account", "browser-account")]
    for role in ("student", "colleague"):
        everything = school.page(school.cookies(role), "privacy")
        assert all(more in everything for more in said)
    for role in ("nobody", "coded"):
        everything = school.page(school.cookies(role), "privacy")
        assert not any(more in everything for more in said) and "No account" in everything


def test_an_open_page_ends_with_its_session(school: School) -> None:
    """The next click finds a closed door."""
    cookies = school.cookies("instructor")
    with school.server.session(Cookie=cookies) as session:
        for word, expected in (("", True), (cookies.partition("=")[2], False)):
            school.store.sessions.end(word)
            session.send(BackMsg(rerun_script={"query_string": "", "page_name": "instructor"}).SerializeToString())
            said = []
            while not said or "script_finished" not in said[-1]:
                said.append(str(ForwardMsg.FromString(session.recv(timeout=PATIENCE))))
            assert ("class-chosen" in "".join(said)) is expected


def test_a_student_with_an_account_leaves_a_class(school: School) -> None:
    """The work stays in the class, and is theirs no more; joining again by the account makes somebody new."""
    account = school.store.accounts.make("leaver", Role.STUDENT)
    assert account is not None
    cookies = f"surefix-session-{school.server.port}={school.store.sessions.begin(account.id)}"

    assert school.ask("POST", JOIN_PATH, form(school.other.code, "Lea"), cookies).status == 200
    assert "Beavers" in school.page(cookies, "check")
    left = school.ask("POST", LEAVE_PATH, {"delete": False, "code": school.other.code, "lang": "en"}, cookies)

    assert left.status == 200
    assert "Beavers" not in school.page(cookies, "check")
    assert "Lea" in {student.name for student in school.store.people.students(school.other.id)}


def test_at_the_machine_everything_is_as_before(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Without passphrase and accounts a teacher sees all there, no page speaks of signing in, and none of people."""
    with live(tmp_path_factory.mktemp("alone")) as server:
        school = School(server=server, store=None, own=None, other=None, people={}, coded="")  # type: ignore[arg-type]
        said = school.page("", "instructor")

        assert "class-chosen" in said
        assert "surefix.sign-out" not in said and "/sign-in?next" not in said and "way-in" not in said
        assert said.count("is_hidden: true") == 3


def test_who_sits_at_the_machine_of_a_school_signs_in_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A proxy that passes nothing on would sit there for everybody."""
    named = {"public_url": "https://surefix.example", "oidc_issuer": "https://login.example", "oidc_client_id": "x"}
    assert Settings(**named).oidc_issuer
    with live(tmp_path_factory.mktemp("signed"), **named) as server:
        school = School(server=server, store=None, own=None, other=None, people={}, coded="")  # type: ignore[arg-type]
        said = school.page("", "instructor")

        assert "class-chosen" not in said
        assert SAID("sign-in-with", name="login.example") in said
        assert "/surefix/sign-in?next=%2Finstructor" in said

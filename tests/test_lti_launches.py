"""Launches from learning platforms, over HTTP and in a browser's steps: two courses, two deployments, and each attack refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from types import SimpleNamespace
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from joserfc.jws import JWSRegistry
from joserfc.registry import HeaderParameter
from lti_platform import INSTRUCTOR, KEYS, LEARNER, LINKS, LTI, MEMBERSHIP, NRPS, STRAIGHT, Claims, Click, Platform, Twist, User
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.testclient import TestClient

from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.desk import Desk, Forbidden
from tutor_app.classroom.people import Class
from tutor_app.classroom.rates import Rate
from tutor_app.classroom.roles import NOBODY, Role
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.openid import published
from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.lti import entering
from tutor_app.openid.lti.platforms import Registration
from tutor_app.openid.lti.refusals import Because
from tutor_app.openid.lti.roster import Roster, Rosters
from tutor_app.openid.lti.tool import Tool
from tutor_app.pages.access import VISITOR
from tutor_app.pages.presence import session_cookie
from tutor_app.pages.server.headers import SecurityHeaders
from tutor_app.pages.server.later import Later
from tutor_app.pages.server.lti_door import METHODS, LtiDoor
from tutor_app.settings import Settings

HERE = "https://surefix.example"
SIGNED_IN = session_cookie(Settings(port=8501))
TEXTS = Texts("lti")
MINA, TEACHER = User(id="u-1", name="Mina"), User(id="t-1", name="Ms Doe", roles=(INSTRUCTOR,))
WINDOW, FRAME = {"Sec-Fetch-Dest": "document"}, {"Sec-Fetch-Dest": "iframe"}
ELSEWHERE: list[dict[str, str]] = [
    {"Origin": "https://evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {},
    {"Origin": "null"},
]
"""How browsers say that a form was not sent by a page of ours, or do not say that it was."""


class School:
    """Surefix at a school, and browsers before it."""

    def __init__(self, store: Store | None = None, public_url: str | None = None) -> None:
        self.store = store or Store()
        self.tool = Tool(self.store.database, Fetcher(seconds=1.0, most=100_000))
        settings = Settings(port=8501, public_url=public_url)
        service = SimpleNamespace(settings=settings, store=self.store, lti=self.tool)
        door = LtiDoor(lambda: service)  # type: ignore[arg-type, return-value]
        routes = [Route(path, door.answer, methods=methods) for path, methods in METHODS.items()]
        self.app = Starlette(routes=routes, middleware=[Middleware(SecurityHeaders), Middleware(Later, default="en")])

    def browser(self) -> TestClient:
        """A new one, without cookies."""
        return TestClient(self.app, base_url=HERE, follow_redirects=False)

    def register(self, platform: Platform, *deployments: str, hosts: tuple[str, ...] = ()) -> int:
        """Know the platform, and where we are installed in it."""
        registration = Registration(
            name="A school",
            issuer=platform.issuer,
            client_id=platform.client_id,
            login_url=f"{platform.address}/authorize",
            token_url=f"{platform.address}/token",
            keys_url=f"{platform.address}/keys",
            hosts=hosts,
        )
        known = self.tool.platforms.register(registration)
        assert known is not None
        for deployment in deployments:
            assert self.tool.platforms.deploy(known.id, deployment)
        return known.id

    def classes(self) -> list[Class]:
        """All, in the order in which they were made."""
        return sorted(self.store.people.classes(archived=True), key=lambda one: one.id)


@pytest.fixture(scope="module")
def platforms() -> Iterator[tuple[Platform, Platform]]:
    """Two platforms; each has its own address, so its own keys are asked for there."""
    one, other = Platform(HERE), Platform(HERE, client_id="surefix-2")
    with one.serving(), other.serving():
        yield one, other


@pytest.fixture
def platform(platforms: tuple[Platform, Platform]) -> Iterator[Platform]:
    """The first of them, as it should be."""
    one = platforms[0]
    yield one
    one.key, one.keys, one.members, one.bearer = KEYS[0], one.published, [], set()


@pytest.fixture
def school(platform: Platform) -> School:
    """A school that knows the first platform, with two deployments."""
    made = School()
    made.register(platform, "1", "2")
    return made


@pytest.fixture(scope="module")
def untouched(platforms: tuple[Platform, Platform]) -> Store:
    """The database of one where nobody was ever let in."""
    made = School()
    made.register(platforms[0], "1", "2")
    return made.store


@pytest.fixture
def empty(platform: Platform, untouched: Store) -> Iterator[School]:
    """It, newly started; nobody has been let in afterwards."""
    yield School(untouched)
    assert untouched.accounts.everybody() == ()
    assert untouched.people.classes(archived=True) == ()


def begin(browser: TestClient, asked: dict[str, str], method: str = "POST") -> httpx2.Response:
    """The answer to a log-in that a platform begins."""
    sent = {"data": asked} if method == "POST" else {"params": asked}
    return browser.request(method, "/lti/login", **sent)  # type: ignore[arg-type]


def launch(browser: TestClient, platform: Platform, click: Click, twist: Twist = STRAIGHT, **headers: str) -> httpx2.Response:
    """The answer to a whole launch, in a window of its own unless the headers say otherwise."""
    begun = begin(browser, platform.initiation(click, twist))
    assert begun.status_code == 302, begun.text
    return browser.post("/lti/launch", data=platform.authorize(begun.headers["location"], click.user), headers=headers or WINDOW)


def refused(answer: httpx2.Response, because: Because) -> None:
    """Nobody was let in, and the reader is told why."""
    assert TEXTS(f"{because}-title") in unescape(answer.text)
    assert answer.status_code in {400, 503}
    assert not any(name.startswith(("surefix-session", "surefix-student")) for name in answer.cookies)


def nothing(school: School) -> None:
    """Nobody has an account, and there is no class."""
    assert school.store.accounts.everybody() == ()
    assert school.classes() == []


def hidden(answer: httpx2.Response) -> dict[str, str]:
    """The fields of the form on a page."""
    found = re.findall(r"name='([^']*)' value='([^']*)'", answer.text)
    return {unescape(name): unescape(value) for name, value in found if name != "chosen"}


def test_a_teacher_and_then_a_student_are_launched_into_the_class_of_the_course(school: School, platform: Platform) -> None:
    """The teacher's first launch makes the class by the course's name; the student gets a session and a place in it."""
    teacher, student = school.browser(), school.browser()

    to_class = launch(teacher, platform, Click(user=TEACHER))
    to_page = launch(student, platform, Click(user=MINA))

    (of,) = school.classes()
    assert (of.name, to_class.status_code, to_class.headers["location"]) == ("Programming 1", 303, f"/instructor?class={of.code}")
    assert (to_page.status_code, to_page.headers["location"]) == (303, f"/?class={of.code}")
    who = school.store.sessions.of(teacher.cookies[SIGNED_IN])
    assert who is not None and who.role is Role.INSTRUCTOR and who.teaches == {of.id}
    me = school.store.sessions.of(student.cookies[SIGNED_IN])
    assert me is not None and me.account is not None and me.role is Role.STUDENT and not me.teaches
    found = school.store.people.student("", account=me.account.id, code=of.code)
    assert found is not None and (found.name, found.class_id) == ("Mina", of.id)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_log_in_begins_by_get_and_by_post(school: School, platform: Platform, method: str) -> None:
    """Both lead to the platform with what it asked to get back, and a cookie for this log-in alone."""
    browser, click = school.browser(), Click(user=TEACHER)
    asked = platform.initiation(click)
    begun = begin(browser, asked, method)

    sent = dict(parse_qsl(urlsplit(begun.headers["location"]).query))
    assert (sent["login_hint"], sent["lti_message_hint"]) == (asked["login_hint"], asked["lti_message_hint"])
    given = begun.headers["set-cookie"]
    assert all(part in given for part in ("HttpOnly", "Secure", "SameSite=None", "Partitioned", "Path=/lti", "Max-Age=600"))
    back = browser.post("/lti/launch", data=platform.authorize(begun.headers["location"], TEACHER), headers=WINDOW)
    assert back.status_code == 303


def test_two_courses_in_two_deployments_are_two_classes_and_one_person(school: School, platform: Platform) -> None:
    """A course's id says nothing in another deployment; the platform's people are the same in both."""
    for deployment in ("1", "2"):
        for context in ("a", "b"):
            click = Click(user=TEACHER, deployment=deployment, context=context, title=f"{deployment}{context}")
            assert launch(school.browser(), platform, click).status_code == 303
            assert launch(school.browser(), platform, replace(click, user=MINA)).status_code == 303

    assert [of.name for of in school.classes()] == ["1a", "1b", "2a", "2b"]
    assert [len(school.store.people.students(of.id)) for of in school.classes()] == [1, 1, 1, 1]
    assert sorted(account.subject for account in school.store.accounts.everybody()) == ["t-1", "u-1"]


def test_the_same_subject_of_another_platform_is_somebody_else(school: School, platforms: tuple[Platform, Platform]) -> None:
    """Even of one with the same issuer: another client id is another school."""
    one, other = platforms
    school.register(other, "1")
    with Platform(HERE, client_id="surefix-3", issuer=one.issuer).serving() as namesake:
        school.register(namesake, "1")
        for platform in (one, other, namesake):
            assert launch(school.browser(), platform, Click(user=TEACHER)).status_code == 303

    accounts = school.store.accounts.everybody()
    assert len({account.issuer for account in accounts}) == 3 and {account.subject for account in accounts} == {"t-1"}
    assert len(school.classes()) == 3
    assert all(len(school.store.teaching.teachers(of.id)) == 1 for of in school.classes())


def test_a_student_before_any_teacher_is_told_so(empty: School, platform: Platform) -> None:
    """Nothing is kept of them."""
    refused(launch(empty.browser(), platform, Click(user=MINA)), Because.TOO_EARLY)


def test_who_comes_again_is_the_same_student_by_another_word(school: School, platform: Platform) -> None:
    """Each launch gives a new word, and the one before opens nothing any more; one that was there already is of no use."""
    launch(school.browser(), platform, Click(user=TEACHER))
    browser = school.browser()
    browser.cookies.set(SIGNED_IN, "fixed", domain="surefix.example")
    launch(browser, platform, Click(user=MINA))
    first = browser.cookies[SIGNED_IN]
    launch(browser, platform, Click(user=replace(MINA, name="Wilhelmina")))

    assert len({first, browser.cookies[SIGNED_IN], "fixed"}) == 3
    assert school.store.sessions.of(first) is None and school.store.sessions.of("fixed") is None
    (of,) = school.classes()
    assert [student.name for student in school.store.people.students(of.id)] == ["Mina"]


def test_namesakes_get_numbers_and_who_has_no_name_an_animal(school: School, platform: Platform) -> None:
    """So does whose name is an address."""
    launch(school.browser(), platform, Click(user=TEACHER))
    for number, name in enumerate(("Mina", "mina", "", "mina@school.example", "x" * 200, "M" + "i" * 45, "M" + "i" * 45)):
        assert launch(school.browser(), platform, Click(user=User(id=f"s{number}", name=name))).status_code == 303

    students = school.store.people.students(school.classes()[0].id)
    assert [student.name for student in students if not student.made_up] == [
        "Mina", "mina 2", "x" * 40, "M" + "i" * 39, "M" + "i" * 36 + " 2",
    ]  # fmt: skip
    assert sum(student.made_up for student in students) == 2


@pytest.mark.parametrize(
    ("roles", "role"),
    [
        ((INSTRUCTOR,), Role.INSTRUCTOR),
        ((f"{MEMBERSHIP}/Instructor#TeachingAssistant",), Role.INSTRUCTOR),
        ((LEARNER, f"{MEMBERSHIP}/Instructor#TeachingAssistant"), Role.INSTRUCTOR),
        ((f"{MEMBERSHIP}#Administrator",), Role.INSTRUCTOR),
        (("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",), Role.INSTRUCTOR),
        (("http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin",), Role.INSTRUCTOR),
        ((LEARNER, "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator"), Role.STUDENT),
        ((LEARNER, "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor"), Role.STUDENT),
        ((f"{MEMBERSHIP}/Learner#Instructor",), Role.STUDENT),
        (("Learner",), Role.STUDENT),
        ((f"{MEMBERSHIP}#Mentor",), None),
        (("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty",), None),
        (("https://evil.example/membership#Instructor",), None),
        ((), None),
    ],
)
def test_what_somebody_is_here_is_what_they_are_in_the_course(
    school: School, platform: Platform, roles: tuple[str, ...], role: Role | None
) -> None:
    """A platform's administrator is an instructor of the course, and nobody becomes an administrator here."""
    launch(school.browser(), platform, Click(user=TEACHER))
    answer = launch(school.browser(), platform, Click(user=User(id="x", roles=roles)))

    account = school.store.accounts.by_subject(entering.issuer(school.tool.platforms.all()[0]), "x")
    if role is None:
        refused(answer, Because.ROLE)
        assert account is None
    else:
        assert account is not None and account.role is role
        assert answer.headers["location"].startswith("/instructor?" if role is Role.INSTRUCTOR else "/?")


def test_who_taught_the_course_and_is_a_student_of_it_now_sees_it_no_more(school: School, platform: Platform) -> None:
    """The platform says who teaches, at each launch."""
    assistant = User(id="ta", name="Kim", roles=(LEARNER, f"{MEMBERSHIP}/Instructor#TeachingAssistant"))
    browser = school.browser()
    launch(browser, platform, Click(user=assistant))
    launch(browser, platform, Click(user=replace(assistant, roles=(LEARNER,))))

    who = school.store.sessions.of(browser.cookies[SIGNED_IN])
    assert who is not None and who.teaches == frozenset()


def test_who_was_disabled_here_is_let_in_no_more(school: School, platform: Platform) -> None:
    """Whatever the platform says."""
    launch(school.browser(), platform, Click(user=TEACHER))
    (account,) = school.store.accounts.everybody()
    school.store.accounts.disable(account.id)

    refused(launch(school.browser(), platform, Click(user=TEACHER)), Because.DISABLED)


# In a frame


def test_inside_a_frame_a_button_opens_a_window_by_a_ticket_that_works_once(school: School, platform: Platform) -> None:
    """The frame gets no session; the new window, which has none of the frame's cookies, does."""
    launch(school.browser(), platform, Click(user=TEACHER))
    framed = school.browser()
    answer = launch(framed, platform, Click(user=MINA), **FRAME)
    assert answer.status_code == 200 and TEXTS("open-button") in answer.text and "target='_blank'" in answer.text
    assert SIGNED_IN not in framed.cookies and "frame-ancestors 'self' https:" in answer.headers["content-security-policy"]
    assert "x-frame-options" not in answer.headers and answer.headers["referrer-policy"] == "same-origin"

    window, ours = school.browser(), {"Origin": HERE, **WINDOW}
    opened = window.post("/lti/open", data=hidden(answer), headers=ours)
    assert opened.status_code == 303 and opened.headers["location"].startswith("/?class=") and window.cookies[SIGNED_IN]
    refused(school.browser().post("/lti/open", data=hidden(answer), headers=ours), Because.OVER)


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_a_page_from_elsewhere_opens_nothing_by_its_own_ticket(
    school: School, platform: Platform, headers: dict[str, str]
) -> None:
    """Else whoever sent it would have somebody work under another name."""
    ticket = hidden(launch(school.browser(), platform, Click(user=TEACHER), **FRAME))
    refused(school.browser().post("/lti/open", data=ticket, headers=headers), Because.OVER)


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_a_page_from_elsewhere_chooses_nothing_by_its_own_ticket(
    school: School, platform: Platform, headers: dict[str, str]
) -> None:
    """Nothing is signed for it, and it is sent nowhere."""
    ticket = hidden(launch(school.browser(), platform, Click(user=TEACHER, deep=True), **FRAME))
    answer = school.browser().post("/lti/choose", data={**ticket, "chosen": ""}, headers=headers)

    refused(answer, Because.OVER)
    assert "JWT" not in answer.text


def test_a_ticket_of_somebody_who_was_disabled_meanwhile_opens_nothing(school: School, platform: Platform) -> None:
    """They are told why."""
    ticket = hidden(launch(school.browser(), platform, Click(user=TEACHER), **FRAME))
    (teacher,) = school.store.accounts.everybody()
    school.store.accounts.disable(teacher.id)

    refused(school.browser().post("/lti/open", data=ticket, headers={"Origin": HERE, **WINDOW}), Because.DISABLED)


def test_a_frame_whose_cookies_are_blocked_leads_to_a_log_in_in_a_window(school: School, platform: Platform) -> None:
    """Nobody is let in before that, and the log-in that the frame began is over."""
    click, asked = Click(user=TEACHER), platform.initiation(Click(user=TEACHER))
    begun = begin(school.browser(), asked)
    form = platform.authorize(begun.headers["location"], click.user)
    answer = school.browser().post("/lti/launch", data=form, headers=FRAME)

    assert hidden(answer) == asked and TEXTS("anew-text") in unescape(answer.text)
    nothing(school)
    window = school.browser()
    again = begin(window, hidden(answer))
    back = window.post("/lti/launch", data=platform.authorize(again.headers["location"], TEACHER), headers=WINDOW)
    assert back.status_code == 303
    refused(school.browser().post("/lti/launch", data=form, headers=FRAME), Because.OVER)


def test_what_begins_a_log_in_is_text_on_the_page_that_begins_it_again(empty: School, platform: Platform) -> None:
    """Whoever sent the browser may have written it; the page runs no script and loads nothing either."""
    hostile = "'><script>alert(1)</script>"
    asked = platform.initiation(Click(user=TEACHER)) | {"lti_message_hint": hostile}
    begun = begin(empty.browser(), asked)
    state = dict(parse_qsl(urlsplit(begun.headers["location"]).query))["state"]
    answer = empty.browser().post("/lti/launch", data={"state": state, "id_token": "x"}, headers=FRAME)

    assert hidden(answer) == asked and "<script" not in answer.text
    policy = answer.headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "script-src 'none'", "base-uri 'none'"} <= set(policy)


# What somebody may forge


def by_hmac(header: Claims, claims: Claims) -> str:
    """Signed with the platform's public key as if it were a shared secret."""
    said = {**header, "alg": "HS256"}
    text = ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (said, claims))
    mac = hmac.digest(KEYS[0].as_pem(private=False), text.encode(), hashlib.sha256)
    return f"{text}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def unsigned(header: Claims, claims: Claims) -> str:
    """Not signed at all."""
    said = {**header, "alg": "none"}
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (said, claims)) + "."


def by_rs512(header: Claims, claims: Claims) -> str:
    """Signed with the right key in a way that we do not take."""
    key = RSAKey.import_key(KEYS[0].as_pem(private=True))  # which does not say what it is for
    return jwt.encode({**header, "alg": "RS512"}, claims, key, algorithms=["RS512"])


def critical(header: Claims, claims: Claims) -> str:
    """Signed rightly, with a header that must be understood and is none that we know."""
    registry = JWSRegistry(header_registry={"exp": HeaderParameter("Critical", "int")})
    return jwt.encode({**header, "crit": ["exp"], "exp": 1}, claims, KEYS[0], registry=registry)


def tampered(header: Claims, claims: Claims) -> str:
    """Signed rightly, and then changed."""
    head, _, mac = jwt.encode(header, claims, KEYS[0]).split(".")
    changed = base64.urlsafe_b64encode(json.dumps({**claims, "sub": "somebody-else"}).encode()).decode().rstrip("=")
    return f"{head}.{changed}.{mac}"


def times(**shifts: float) -> Claims:
    """Times, by seconds from now."""
    return {name: time.time() + shift for name, shift in shifts.items()}


FORGED: dict[str, tuple[Twist, Because]] = {
    "stranger's signature": (Twist(key=KEYS[1], header={"kid": "key-0"}), Because.FORGED),
    "changed after signing": (Twist(sign=tampered), Because.FORGED),
    "alg none": (Twist(sign=unsigned), Because.FORGED),
    "public key as a secret": (Twist(sign=by_hmac), Because.FORGED),
    "another way to sign": (Twist(sign=by_rs512), Because.FORGED),
    "key that brings itself": (Twist(key=KEYS[1], header={"jwk": KEYS[1].as_dict(private=False)}), Because.FORGED),
    "unknown key": (Twist(key=KEYS[1]), Because.FORGED),
    "no key named": (Twist(header={"kid": ""}), Because.FORGED),
    "critical header": (Twist(sign=critical), Because.FORGED),
    "other issuer": (Twist(claims={"iss": "https://evil.example"}), Because.FORGED),
    "no issuer": (Twist(claims={"iss": None}), Because.FORGED),
    "other audience": (Twist(claims={"aud": "somebody"}), Because.FORGED),
    "more audiences": (Twist(claims={"aud": ["surefix-1", "somebody"], "azp": "surefix-1"}), Because.FORGED),
    "no audience": (Twist(claims={"aud": []}), Because.FORGED),
    "other party": (Twist(claims={"azp": "somebody"}), Because.FORGED),
    "expired": (Twist(claims=times(exp=-1, iat=-10)), Because.OVER),
    "never ends": (Twist(claims={"exp": float("inf")}), Because.FORGED),
    "no number": (Twist(claims={"exp": float("nan")}), Because.FORGED),
    "end is true": (Twist(claims={"exp": True}), Because.FORGED),
    "no end": (Twist(claims={"exp": None}), Because.FORGED),
    "from the future": (Twist(claims=times(iat=7200, exp=9000)), Because.FORGED),
    "not yet": (Twist(claims=times(nbf=7200)), Because.FORGED),
    "old": (Twist(claims=times(iat=-3600, exp=3600)), Because.OVER),
    "no beginning": (Twist(claims={"iat": None}), Because.FORGED),
    "other nonce": (Twist(claims={"nonce": "n-0S6_WzA2Mj"}), Because.FORGED),
    "no nonce": (Twist(claims={"nonce": None}), Because.FORGED),
    "nonce no text": (Twist(claims={"nonce": ["n"]}), Because.FORGED),
    "other deployment": (Twist(claims={f"{LTI}deployment_id": "2"}), Because.FORGED),
    "no deployment": (Twist(claims={f"{LTI}deployment_id": None}), Because.FORGED),
    "deployment empty": (Twist(claims={f"{LTI}deployment_id": ""}), Because.FORGED),
    "deployment blank": (Twist(claims={f"{LTI}deployment_id": " "}), Because.FORGED),
    "other version": (Twist(claims={f"{LTI}version": "LTI-1p0"}), Because.FORGED),
    "other message": (Twist(claims={f"{LTI}message_type": "LtiSubmissionReviewRequest"}), Because.FORGED),
    "no message": (Twist(claims={f"{LTI}message_type": None}), Because.FORGED),
    "leads elsewhere": (Twist(claims={f"{LTI}target_link_uri": "https://evil.example/"}), Because.FORGED),
    "leads nowhere": (Twist(claims={f"{LTI}target_link_uri": None}), Because.FORGED),
    "no roles": (Twist(claims={f"{LTI}roles": None}), Because.FORGED),
    "roles no list": (Twist(claims={f"{LTI}roles": INSTRUCTOR}), Because.FORGED),
    "no link": (Twist(claims={f"{LTI}resource_link": None}), Because.FORGED),
    "link without id": (Twist(claims={f"{LTI}resource_link": {"title": "x"}}), Because.FORGED),
    "nobody": (Twist(claims={"sub": None}), Because.ANONYMOUS),
    "subject empty": (Twist(claims={"sub": ""}), Because.FORGED),
    "subject blank": (Twist(claims={"sub": "  "}), Because.FORGED),
    "subject too long": (Twist(claims={"sub": "x" * 256}), Because.FORGED),
    "subject unseen": (Twist(claims={"sub": "t-1\u0000"}), Because.FORGED),
    "no course": (Twist(claims={f"{LTI}context": None}), Because.COURSE),
    "course without id": (Twist(claims={f"{LTI}context": {"title": "x"}}), Because.FORGED),
    "course no object": (Twist(claims={f"{LTI}context": "course-1"}), Because.FORGED),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_launch_that_is_not_as_it_must_be_is_refused(empty: School, platform: Platform, name: str) -> None:
    """By one difference from a launch that is taken, of somebody who could teach; nothing is kept."""
    twist, because = FORGED[name]
    refused(launch(empty.browser(), platform, Click(user=TEACHER), twist), because)


@pytest.mark.parametrize(
    "token", ["", "x", "a.b", "a.b.c", "é.b.c", "..", "e30.e30.", "x" * 60_000, "bnVsbA.e30.AA", "W10.e30.AA"]
)
def test_what_is_no_token_is_refused(empty: School, platform: Platform, token: str) -> None:
    """Whatever it is."""
    browser = empty.browser()
    state = platform.authorize(begin(browser, platform.initiation(Click(user=TEACHER))).headers["location"], TEACHER)["state"]
    refused(browser.post("/lti/launch", data={"state": state, "id_token": token}, headers=WINDOW), Because.FORGED)


def test_a_launch_is_taken_once(school: School, platform: Platform) -> None:
    """Neither its state nor its nonce can be used again, in the same browser, with or without a new log-in."""
    browser = school.browser()
    form = platform.authorize(begin(browser, platform.initiation(Click(user=TEACHER))).headers["location"], TEACHER)
    assert browser.post("/lti/launch", data=form, headers=WINDOW).status_code == 303
    refused(browser.post("/lti/launch", data=form, headers=WINDOW), Because.OVER)

    state = platform.authorize(begin(browser, platform.initiation(Click(user=TEACHER))).headers["location"], TEACHER)["state"]
    refused(browser.post("/lti/launch", data={**form, "state": state}, headers=WINDOW), Because.FORGED)


def test_a_launch_that_was_refused_is_not_taken_later(empty: School, platform: Platform) -> None:
    """Its state is used up."""
    browser = empty.browser()
    form = platform.authorize(begin(browser, platform.initiation(Click(user=TEACHER))).headers["location"], TEACHER)
    refused(browser.post("/lti/launch", data={**form, "id_token": "x"}, headers=WINDOW), Because.FORGED)
    refused(browser.post("/lti/launch", data=form, headers=WINDOW), Because.OVER)


def test_a_state_of_another_browser_lets_nobody_in(empty: School, platform: Platform) -> None:
    """Neither one without cookies, nor one with the cookie of its own log-in."""
    victim = empty.browser()
    begin(victim, platform.initiation(Click(user=MINA)))
    for browser in (empty.browser(), victim):
        mine = begin(empty.browser(), platform.initiation(Click(user=TEACHER)))
        form = platform.authorize(mine.headers["location"], TEACHER)
        refused(browser.post("/lti/launch", data=form, headers=WINDOW), Because.BROWSER)
    browser = empty.browser()
    mine = begin(empty.browser(), platform.initiation(Click(user=TEACHER)))
    name = mine.headers["set-cookie"].partition("=")[0]
    browser.cookies.set(name, "guessed", domain="surefix.example")
    refused(
        browser.post("/lti/launch", data=platform.authorize(mine.headers["location"], TEACHER), headers=WINDOW), Because.BROWSER
    )


def test_a_swapped_login_hint_logs_nobody_in(empty: School, platform: Platform) -> None:
    """The platform compares it with who is logged in there, and says no; we take that for an answer."""
    browser = empty.browser()
    begun = begin(browser, {**platform.initiation(Click(user=TEACHER)), "login_hint": "somebody-else"})
    form = platform.authorize(begun.headers["location"], TEACHER)

    assert form["error"] == "login_required"
    refused(browser.post("/lti/launch", data=form, headers=WINDOW), Because.OVER)


def test_what_one_platform_signed_is_nothing_to_another(school: School, platforms: tuple[Platform, Platform]) -> None:
    """Neither its token, nor its nonce, nor its deployments and courses: all are looked up by who signed."""
    one, other = platforms
    school.register(other, "theirs")
    launch(school.browser(), one, Click(user=TEACHER))
    browser = school.browser()
    begun = begin(browser, other.initiation(Click(user=TEACHER, deployment="theirs")))
    query = dict(parse_qsl(urlsplit(begun.headers["location"]).query))
    as_other = {"iss": other.issuer, "aud": other.client_id}
    for twist in (STRAIGHT, Twist(claims=as_other, key=KEYS[1], header={"kid": "key-0"})):
        token = one.token(Click(user=TEACHER, deployment="theirs"), query["nonce"], twist)
        answer = browser.post("/lti/launch", data={"id_token": token, "state": query["state"]}, headers=WINDOW)
        refused(answer, Because.FORGED if twist is STRAIGHT else Because.OVER)

    refused(launch(school.browser(), other, Click(user=TEACHER, deployment="1")), Because.DEPLOYMENT)
    assert launch(school.browser(), other, Click(user=TEACHER, deployment="theirs", title="Theirs")).status_code == 303
    assert [of.name for of in school.classes()] == ["Programming 1", "Theirs"]  # although both courses have one id


def test_an_assignment_of_another_class_is_none(school: School, platform: Platform) -> None:
    """A link may name any number; only those of the course's own class are taken."""
    for context in ("a", "b"):
        launch(school.browser(), platform, Click(user=TEACHER, context=context))
    first, second = school.classes()
    made = school.store.assignments.make(second.id, Terms(title="Loops"))
    assert made is not None
    for context, of, more in (("a", first, ""), ("b", second, f"&assignment={made.id}")):
        click = Click(user=MINA, context=context, custom={"assignment": str(made.id)})
        assert launch(school.browser(), platform, click).headers["location"] == f"/?class={of.code}{more}"
    for wrong in ("0", "-1", "1 OR 1=1", "x" * 5000, "９"):
        click = Click(user=MINA, context="b", custom={"assignment": wrong})
        assert launch(school.browser(), platform, click).headers["location"] == f"/?class={second.code}"


def test_unknown_platforms_and_deployments_are_told_by_name(empty: School, platform: Platform) -> None:
    """So that whoever runs the server knows what to register; nothing else is said."""
    asked = {**platform.initiation(Click(user=TEACHER)), "iss": "https://<b>unknown</b>.example"}
    answer = begin(empty.browser(), asked)
    refused(answer, Because.PLATFORM)
    assert "https://&lt;b&gt;unknown&lt;/b&gt;.example" in answer.text
    refused(begin(empty.browser(), {**platform.initiation(Click(user=TEACHER)), "client_id": "other"}), Because.PLATFORM)

    answer = launch(empty.browser(), platform, Click(user=TEACHER, deployment="<i>9</i>"))
    refused(answer, Because.DEPLOYMENT)
    assert "&lt;i&gt;9&lt;/i&gt;" in answer.text and "<i>" not in answer.text


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/lti/launch",
        "http://surefix.example/lti/launch",
        "https://surefix.example@evil.example/lti/launch",
        "https://surefix.example.evil.example/lti/launch",
        "https://surefix.example:444/lti/launch",
        "//surefix.example/lti/launch",
        "https://surefix.example/instructor",
        "https://surefix.example/lti/launch#x",
        "javascript:alert(1)",
        "https://[",
        "",
    ],
)
def test_a_link_that_leads_elsewhere_is_not_begun(empty: School, platform: Platform, target: str) -> None:
    """Nobody is sent to another server by us."""
    refused(begin(empty.browser(), {**platform.initiation(Click(user=TEACHER)), "target_link_uri": target}), Because.FORGED)


@pytest.mark.parametrize("lacking", ["iss", "login_hint", "target_link_uri"])
def test_a_log_in_that_lacks_something_is_not_begun(empty: School, platform: Platform, lacking: str) -> None:
    """Neither is one that is too long, or says something twice."""
    asked = platform.initiation(Click(user=TEACHER))
    refused(begin(empty.browser(), {name: value for name, value in asked.items() if name != lacking}), Because.FORGED)
    refused(begin(empty.browser(), {**asked, "login_hint": "x" * 9000}), Because.FORGED)
    twice = empty.browser().get("/lti/login", params=[*asked.items(), (lacking, "x")])
    refused(twice, Because.FORGED)


@pytest.mark.parametrize("empty_name", ["", " "])
@pytest.mark.parametrize("field", ["client_id", "lti_deployment_id"])
def test_a_log_in_that_names_with_nothing_is_not_begun(empty: School, platform: Platform, field: str, empty_name: str) -> None:
    """An empty name is not the same as none: none would let any deployment come back."""
    asked = platform.initiation(Click(user=TEACHER))
    refused(begin(empty.browser(), {**asked, field: empty_name}), Because.FORGED)
    assert begin(empty.browser(), {name: value for name, value in asked.items() if name != field}).status_code == 302


def test_one_visitor_who_begins_without_end_keeps_no_other_from_it(
    untouched: Store, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each place may begin so many."""
    monkeypatch.setattr("tutor_app.pages.server.round_trips.ROUND_TRIPS", Rate(size=2, seconds=60.0))
    browser = School(untouched).browser()
    browser.headers[VISITOR] = "192.0.2.1"
    assert [begin(browser, platform.initiation(Click(user=MINA))).status_code for _ in range(3)] == [302, 302, 429]
    browser.headers[VISITOR] = "192.0.2.2"
    assert begin(browser, platform.initiation(Click(user=MINA))).status_code == 302


def test_without_tls_no_launch_is_begun(empty: School, platform: Platform) -> None:
    """Browsers would keep none of the cookies that it takes; at this machine they do."""
    asked = platform.initiation(Click(user=TEACHER))
    plain = TestClient(empty.app, base_url="http://surefix.example", follow_redirects=False)
    refused(begin(plain, {**asked, "target_link_uri": "http://surefix.example/lti/launch"}), Because.INSECURE)
    here = TestClient(empty.app, base_url="http://localhost:8501", follow_redirects=False)
    assert begin(here, {**asked, "target_link_uri": "http://localhost:8501/lti/launch"}).status_code == 302


def test_launches_come_by_post_alone_and_within_bounds(empty: School) -> None:
    """A launch in an address would be in logs and histories; what is too large is not read."""
    browser = empty.browser()
    assert browser.get("/lti/launch", params={"state": "x", "id_token": "x"}).status_code == 405
    refused(browser.post("/lti/launch", data={"state": "x", "id_token": "x" * 70_000}, headers=WINDOW), Because.OVER)
    refused(browser.post("/lti/launch", json={"state": "x"}, headers=WINDOW), Because.FORGED)
    refused(browser.post("/lti/launch", data={f"x{number}": "" for number in range(700)}, headers=WINDOW), Because.FORGED)
    form = {"content-type": "application/x-www-form-urlencoded"}
    refused(browser.post("/lti/launch", content=b"\xff\xfe", headers=form), Because.OVER)


def test_a_launch_that_says_something_twice_is_refused(empty: School, platform: Platform) -> None:
    """Of two values somebody before us may have looked at the other one."""
    browser = empty.browser()
    begun = begin(browser, platform.initiation(Click(user=TEACHER)))
    form = platform.authorize(begun.headers["location"], TEACHER)
    twice = urlencode([("state", "another"), *form.items()])
    sent = {"content-type": "application/x-www-form-urlencoded", **WINDOW}

    refused(browser.post("/lti/launch", content=twice, headers=sent), Because.FORGED)


def test_a_launch_comes_back_to_the_name_at_which_it_began(empty: School, platform: Platform) -> None:
    """A server of several names is several sites to a browser: what began at one is nothing at another."""
    begun = begin(empty.browser(), platform.initiation(Click(user=TEACHER)))
    form = platform.authorize(begun.headers["location"], TEACHER)
    kept = {"Cookie": begun.headers["set-cookie"].partition(";")[0], **WINDOW}
    other = TestClient(empty.app, base_url="https://other.example", follow_redirects=False)

    refused(other.post("/lti/launch", data=form, headers=kept), Because.OVER)


def test_our_address_is_the_one_that_was_set_whatever_a_request_says(empty: School, platform: Platform) -> None:
    """A launch never goes to a name that whoever asks made up."""
    app = School(empty.store, public_url=HERE).app
    made_up = TestClient(app, base_url="https://evil.example", follow_redirects=False)
    begun = begin(made_up, platform.initiation(Click(user=TEACHER)))

    assert dict(parse_qsl(urlsplit(begun.headers["location"]).query))["redirect_uri"] == f"{HERE}/lti/launch"


def test_a_list_of_people_at_another_host_is_not_kept(school: School, platform: Platform) -> None:
    """Nobody's page asks for it later."""
    elsewhere = {NRPS: {"context_memberships_url": "https://evil.example/members", "service_versions": ["2.0"]}}
    launch(school.browser(), platform, Click(user=TEACHER), Twist(claims=elsewhere))

    (of,) = school.classes()
    course = school.tool.contexts.of_class(of.id)
    assert course is not None and course.members_url == ""


def test_each_launch_and_each_refusal_is_in_the_log(school: School, platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    """Not who it was, nor what the platform calls them."""
    caplog.set_level("INFO", "tutor_app.security")
    launch(school.browser(), platform, Click(user=TEACHER))
    launch(school.browser(), platform, Click(user=MINA), Twist(claims={"nonce": "another"}))

    assert [record.getMessage() for record in caplog.records if record.name == "tutor_app.security"] == [
        "a sign-in by a launch",
        "a launch was refused: launch-refused: the nonce is not the one that we sent",
    ]


# Keys of platforms


def test_a_platform_may_change_its_keys(school: School, platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unknown key has the platform asked again, but not as often as somebody sends rubbish."""
    monkeypatch.setattr(published, "AGAIN", 0.0)
    assert launch(school.browser(), platform, Click(user=TEACHER)).status_code == 303
    platform.key = KEYS[1]
    assert launch(school.browser(), platform, Click(user=TEACHER)).status_code == 303

    monkeypatch.setattr(published, "AGAIN", 30.0)
    platform.asked.clear()
    for _ in range(5):
        refused(launch(school.browser(), platform, Click(user=TEACHER), Twist(header={"kid": "?"})), Because.FORGED)
    assert platform.asked == []


def body(rows: object) -> Callable[[], tuple[int, bytes]]:
    """What an address of keys answers."""
    return lambda: (200, json.dumps({"keys": rows}).encode())


def hang() -> tuple[int, bytes]:
    """An answer that comes too late."""
    time.sleep(1.5)
    return 200, b"{}"


GOOD = KEYS[0].as_dict(private=False)


@pytest.mark.parametrize(
    ("keys", "because"),
    [
        (hang, Because.UNAVAILABLE),
        (lambda: (200, b" " * 200_000), Because.UNAVAILABLE),
        (lambda: (302, b"{}"), Because.UNAVAILABLE),
        (lambda: (200, b"[]"), Because.UNAVAILABLE),
        (body([]), Because.FORGED),
        (body([{**GOOD, "alg": "RS512"}]), Because.FORGED),
        (body([GOOD, {**KEYS[1].as_dict(private=False), "kid": "key-0"}]), Because.FORGED),
    ],
)
def test_a_platform_whose_keys_are_none_launches_nobody(
    empty: School, platform: Platform, keys: Callable[[], tuple[int, bytes]], because: Because
) -> None:
    """Whether it hangs, lies, sends too much, or something else; and it is not for us to guess which of two keys is meant."""
    platform.keys = keys
    refused(launch(empty.browser(), platform, Click(user=TEACHER)), because)


# What platforms say of people and courses


EVIL = "<script>alert('1')</script>\"&\u202e\u0000\n"


def test_what_a_platform_calls_people_and_courses_is_text(school: School, platform: Platform) -> None:
    """On our small pages it is escaped; what is kept is one line without what cannot be seen."""
    teacher = replace(TEACHER, name=EVIL)
    answer = launch(school.browser(), platform, Click(user=teacher, title=EVIL, deep=True), **FRAME)
    assert answer.status_code == 200 and "<script>alert" not in answer.text and "&lt;script&gt;" in answer.text
    launch(school.browser(), platform, Click(user=replace(MINA, name=EVIL), title=EVIL))

    (of,) = school.classes()
    kept = [of.name, *(student.name for student in school.store.people.students(of.id))]
    kept += [account.name for account in school.store.accounts.everybody()]
    assert len(kept) == 4 and all(name.isprintable() and name for name in kept)


def test_the_language_is_the_platforms_where_it_is_one_of_ours(school: School, platform: Platform) -> None:
    """Else the browser's."""
    for said, lang in (("de-AT", "de"), ("ar", "ar"), ("tlh", "en"), ("<x>", "en")):
        answer = launch(school.browser(), platform, Click(user=TEACHER), Twist(claims={"locale": said}), **FRAME)
        assert f"<html lang='{lang}'" in answer.text


# Deep linking


def test_a_teacher_chooses_what_a_link_leads_to(school: School, platform: Platform) -> None:
    """The answer is signed with our published key, for this platform, with its own data, and an item for each choice."""
    launch(school.browser(), platform, Click(user=TEACHER))
    (of,) = school.classes()
    loops = school.store.assignments.make(of.id, Terms(title="Loops <2>"))
    assert loops is not None
    browser = school.browser()
    page = launch(browser, platform, Click(user=TEACHER, deep=True), **FRAME)
    assert "Loops &lt;2&gt;" in page.text and SIGNED_IN not in browser.cookies
    assert f"frame-ancestors 'self' {platform.address}" in page.headers["content-security-policy"]
    chosen = {**hidden(page), "chosen": ["", str(loops.id), "999"]}
    answer = browser.post("/lti/choose", data=chosen, headers={"Origin": HERE})

    assert f"action='{platform.address}/back'" in answer.text
    assert f"form-action 'self' {platform.address} https:;" in answer.headers["content-security-policy"]
    keys = school.browser().get("/lti/keys.json").json()
    said = jwt.decode(hidden(answer)["JWT"], KeySet.import_key_set(keys), algorithms=["RS256"]).claims
    assert (said["iss"], said["aud"], said[f"{LTI}deployment_id"]) == (platform.client_id, [platform.issuer], "1")
    assert (said[f"{LTI}message_type"], said[f"{LINKS}data"]) == ("LtiDeepLinkingResponse", "the platform's own")
    items = said[f"{LINKS}content_items"]
    assert [(item["title"], item.get("custom")) for item in items] == [
        ("Programming 1", None),
        ("Loops <2>", {"assignment": str(loops.id)}),
    ]
    assert {item["url"] for item in items} == {f"{HERE}/lti/launch"}
    refused(browser.post("/lti/choose", data=chosen, headers={"Origin": HERE}), Because.OVER)


@pytest.mark.parametrize(
    "settings",
    [
        {"deep_link_return_url": "https://evil.example/back"},
        {"deep_link_return_url": "javascript:alert(1)"},
        {"deep_link_return_url": None},
        {"accept_types": ["html"]},
        {"data": {"x": 1}},
    ],
)
def test_a_choice_that_would_go_elsewhere_is_not_offered(empty: School, platform: Platform, settings: Claims) -> None:
    """It goes to a host of the platform's, or nowhere."""
    full = {"deep_link_return_url": f"{platform.address}/back", "accept_types": ["ltiResourceLink"], **settings}
    twist = Twist(claims={f"{LINKS}deep_linking_settings": full})
    refused(launch(empty.browser(), platform, Click(user=TEACHER, deep=True), twist), Because.FORGED)


def test_a_student_chooses_nothing(school: School, platform: Platform) -> None:
    """Links in a course are its teachers' business."""
    launch(school.browser(), platform, Click(user=TEACHER))
    refused(launch(school.browser(), platform, Click(user=MINA, deep=True)), Because.ROLE)


def test_a_teacher_sees_who_of_the_course_has_not_come_yet(school: School, platform: Platform) -> None:
    """By the platform's list, which is not kept; nobody else sees it, and no other class's."""
    teacher, student = school.browser(), school.browser()
    launch(teacher, platform, Click(user=TEACHER))
    launch(student, platform, Click(user=MINA))
    platform.tool_keys = KeySet.import_key_set(school.browser().get("/lti/keys.json").json())
    rows = {"u-1": "Mina", "u-2": "Kim <b>", "u-3": ""}
    platform.members = [{"user_id": who, "name": name, "roles": [LEARNER]} for who, name in rows.items()]
    platform.members.append({"user_id": "t-1", "name": "Ms Doe", "roles": [INSTRUCTOR]})
    (of,) = school.classes()

    def rosters(browser: TestClient) -> Rosters:
        who = school.store.sessions.of(browser.cookies[SIGNED_IN]) or NOBODY
        return Rosters(school.tool, Desk(school.store, lambda: who))

    assert rosters(teacher).offered(of.id) and not rosters(teacher).offered(of.id + 1)
    assert rosters(teacher).of(of.id) == Roster(all=3, here=1, missing=("Kim <b>",))
    with pytest.raises(Forbidden):
        rosters(student).of(of.id)
    school.tool.platforms.forget(school.tool.platforms.all()[0].id)
    assert rosters(teacher).of(of.id) is None


def test_another_host_of_the_platforms_may_be_registered(platform: Platform) -> None:
    """As a platform may have one for each school."""
    school = School()
    school.register(platform, "1", hosts=("*.school.example",))
    full = {"deep_link_return_url": "https://a.school.example/back", "accept_types": ["ltiResourceLink"]}
    twist = Twist(claims={f"{LINKS}deep_linking_settings": full})
    page = launch(school.browser(), platform, Click(user=TEACHER, deep=True), twist, **FRAME)

    assert page.status_code == 200 and "https://*.school.example" in page.headers["content-security-policy"]

"""Sign-in by an identity provider: the whole way there and back, and whoever tries to get in by another."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, Never
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from joserfc.jwk import RSAKey
from oidc_provider import CLIENT, SECRET, Provider, by_public_key, running, unsigned
from pydantic import SecretStr
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.passphrase import PACE
from tutor_app.classroom.rates import Rate
from tutor_app.classroom.roles import Account, Role, Who
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import Throttle
from tutor_app.errors import SettingsError
from tutor_app.explain.localisation import Texts
from tutor_app.openid.published import AGAIN
from tutor_app.openid.refusals import Untrue
from tutor_app.openid.sign_in.code_flow import CodeFlow
from tutor_app.openid.sign_in.opening import code_flow_of
from tutor_app.openid.sign_in.provider import Provider as Known
from tutor_app.pages.access import VISITOR
from tutor_app.pages.presence import session_cookie
from tutor_app.pages.server.later import TooMany
from tutor_app.pages.server.sign_in import SignIn, local
from tutor_app.pages.signing import BACK_PATH, ENTER_PATH, OUT_PATH, PASSWORD_PATH, START_PATH
from tutor_app.settings import Settings

PUBLIC = "https://surefix.example"
REFUSED = "/sign-in?failed=refused"
PEOPLE = Texts("people")


class Steady:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


class Browser:
    """Keeps cookies, and goes where it is sent, among our addresses and the provider's."""

    def __init__(self, site: SignIn) -> None:
        self.site = site
        self.place = ""
        self.cookies: dict[str, str] = {}

    def get(self, address: str) -> Response:
        """Our answer to a visit of the address."""
        parts = urlsplit(address)
        way = {START_PATH: self.site.start, BACK_PATH: self.site.back}[parts.path]
        return self._kept(asyncio.run(way(self._request("GET", parts.path, parts.query))))

    def post(self, path: str, body: bytes = b"{}") -> Response:
        """Our answer to one of our own pages."""
        return self._kept(asyncio.run(self.site.answer(self._request("POST", path, body=body))))

    def _request(self, method: str, path: str, query: str = "", body: bytes = b"") -> Request:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        named = {"host": "surefix.example", "cookie": cookies, "origin": PUBLIC, "content-type": "application/json"}
        headers = [(name.encode(), value.encode()) for name, value in {**named, VISITOR: self.place}.items()]
        scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": headers}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        return Request({**scope, "server": ("surefix.example", 443), "scheme": "https"}, receive)

    def _kept(self, answer: Response) -> Response:
        for name, value in answer.raw_headers:
            if name == b"set-cookie":
                pair, _, rest = value.decode().partition(";")
                cookie, _, word = pair.partition("=")
                if "max-age=0" in rest.lower():
                    self.cookies.pop(cookie, None)
                else:
                    self.cookies[cookie] = word.strip('"')
        return answer

    def begin(self, target: str = "/instructor") -> str:
        """Where the provider sends the browser back to."""
        sent = self.get(f"{START_PATH}?{urlencode({'next': target})}").headers["location"]
        asked = {name: values[0] for name, values in parse_qs(urlsplit(sent).query).items()}
        return self.provider.authorize(asked)

    @property
    def provider(self) -> Provider:
        """The provider, for whoever signs in by hand."""
        return self.site.double

    def sign_in(self, target: str = "/instructor") -> str:
        """Where one is at the end of the whole way."""
        return self.get(self.begin(target)).headers["location"]


@pytest.fixture(scope="module")
def shared() -> Iterator[Provider]:
    """One server for all."""
    with running() as found:
        yield found


@pytest.fixture
def provider(shared: Provider) -> Provider:
    """An honest one."""
    fresh = Provider(port=shared.port, keys=shared.keys)
    for name in ("person", "lies", "sign", "codes", "refuses", "calls", "document"):
        setattr(shared, name, getattr(fresh, name))
    return shared


def settings(provider: Provider, **more: object) -> Settings:
    """Those of a school with this provider."""
    return Settings(
        public_url=PUBLIC, oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_client_secret=SecretStr(SECRET), **more
    )


@pytest.fixture
def store() -> Store:
    """An empty one."""
    return Store()


def site(provider: Provider, store: Store, clock: Steady | None = None, **more: object) -> SignIn:
    """Our addresses."""
    chosen = settings(provider, **more)
    code_flow = CodeFlow(Known(chosen, clock=clock or time.monotonic), store.database)
    service = SimpleNamespace(settings=chosen, store=store, code_flow=code_flow, passwords=Throttle(PACE))
    found = SignIn(lambda: service)
    found.double = provider
    return found


@pytest.fixture
def browser(provider: Provider, store: Store) -> Browser:
    """A browser at a server with that provider."""
    return Browser(site(provider, store))


def word(browser: Browser) -> str:
    """The session's word in the browser."""
    return browser.cookies.get(session_cookie(Settings()), "")


def who(browser: Browser, store: Store) -> Who | None:
    """Who is signed in there."""
    return store.sessions.of(word(browser))


def test_the_way_there_and_back_signs_somebody_in(browser: Browser, store: Store) -> None:
    """With an account by the provider's name for them, where they wanted to go."""
    assert browser.sign_in("/instructor?class=K7PQ2") == "/instructor?class=K7PQ2"

    found = who(browser, store)
    assert found is not None and found.account is not None
    assert (found.account.subject, found.account.name, found.role) == ("7", "Ada Lovelace", Role.STUDENT)
    assert browser.cookies.keys() == {session_cookie(Settings())}


def test_each_way_in_and_out_and_each_refusal_is_in_the_log(
    browser: Browser, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """By the provider and by a password, right or wrong; not whose it was."""
    caplog.set_level("INFO", "tutor_app.security")
    assert store.accounts.make("grace", Role.STUDENT, password="rain on the tin roof")
    tries = [json.dumps({"name": "grace", "password": said, "lang": "en"}).encode() for said in ("rain", "rain on the tin roof")]

    browser.sign_in()
    browser.post(OUT_PATH)
    browser.get(f"{BACK_PATH}?state=made-up&code=x")
    assert [browser.post(ENTER_PATH, body).status_code for body in tries] == [403, 200]

    assert [record.getMessage() for record in caplog.records if record.name == "tutor_app.security"] == [
        "a sign-in by the identity provider",
        "a sign-out",
        "a sign-in by the identity provider was refused: it was not begun here, or is over",
        "a wrong password for an account of this server",
        "a sign-in by a password of this server's",
    ]


def test_who_chooses_a_password_as_another_is_set_is_signed_in_by_neither(
    browser: Browser, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever set the later one has ended their sessions."""
    old, own, later = "rain on the tin roof", "nine quiet herons on a pier", "a kettle with two spouts"
    account = store.accounts.make("grace", Role.STUDENT, password=old)
    assert account is not None
    browser.post(ENTER_PATH, json.dumps({"name": "grace", "password": old, "lang": "en"}).encode())
    set_password = store.accounts.set_password
    monkeypatch.setattr(
        store.accounts, "set_password", lambda number, password: set_password(number, password) and set_password(number, later)
    )

    answer = browser.post(PASSWORD_PATH, json.dumps({"old": old, "new": own, "lang": "en"}).encode())

    assert (answer.status_code, json.loads(answer.body)["said"]) == (403, PEOPLE("sign-in-changed"))
    assert store.sessions.of(word(browser)) is None


class Away:
    """A database that cannot be written any more."""

    def writing(self) -> Never:
        """It cannot."""
        raise Unavailable


@pytest.mark.parametrize("change", ["password", "closed", "database"])
def test_whose_account_changes_as_they_sign_in_is_told_that(
    provider: Provider, store: Store, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And may sign in again; that nobody can is said only where nothing can be kept."""
    browser, old = Browser(site(provider, store)), "rain on the tin roof"
    account = store.accounts.make("grace", Role.STUDENT, password=old)
    assert account is not None
    check = store.accounts.check

    def meanwhile(name: str, password: str) -> Account | None:
        found = check(name, password)
        if change == "password":
            assert store.accounts.set_password(account.id, "nine quiet herons on a pier")
        elif change == "closed":
            assert store.accounts.disable(account.id)
        else:
            monkeypatch.setattr(store.sessions, "_database", Away())
        return found

    monkeypatch.setattr(store.accounts, "check", meanwhile)
    answer = browser.post(ENTER_PATH, json.dumps({"name": "grace", "password": old, "lang": "en"}).encode())

    said = (503, PEOPLE("sign-in-unavailable")) if change == "database" else (403, PEOPLE("sign-in-changed"))
    assert (answer.status_code, json.loads(answer.body)["said"]) == said
    assert word(browser) == ""


@pytest.mark.parametrize(("change", "why"), [("closed", "disabled"), ("database", "unavailable")])
def test_whose_account_changes_on_the_way_back_from_the_provider_is_told_that(
    provider: Provider, store: Store, change: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that keeps no session is not taken for a closed account."""
    browser, arrive = Browser(site(provider, store)), store.accounts.arrive

    def meanwhile(*args: Any, **named: Any) -> Account | None:
        found = arrive(*args, **named)
        if change == "closed":
            assert found is not None and store.accounts.disable(found.id)
        else:
            monkeypatch.setattr(store.sessions, "_database", Away())
        return found

    monkeypatch.setattr(store.accounts, "arrive", meanwhile)

    assert browser.sign_in() == f"/sign-in?failed={why}"
    assert word(browser) == ""


def test_cookies_are_for_us_alone(browser: Browser) -> None:
    """No script reads them; the one for the way there lasts for the way, and is sent nowhere but to its end."""
    start = browser.get(START_PATH)
    back = browser.get(browser.begin())

    (given,) = [value.decode().lower() for name, value in start.raw_headers if name == b"set-cookie"]
    assert all(part in given for part in ("httponly", "secure", "samesite=lax", f"path={BACK_PATH}", "max-age=600"))
    session = next(value.decode().lower() for name, value in back.raw_headers if name == b"set-cookie")
    assert all(part in session for part in ("httponly", "secure", "samesite=strict", "path=/", "max-age=86400"))
    assert back.headers["cache-control"] == "no-store"


def test_a_state_that_is_not_ours_signs_nobody_in(browser: Browser, store: Store, provider: Provider) -> None:
    """A made-up one, and none; the code is not even looked at."""
    back = browser.begin()
    code = parse_qs(urlsplit(back).query)["code"][0]

    for state in ({"state": "made-up"}, {}):
        assert browser.get(f"{BACK_PATH}?{urlencode({'code': code, **state})}").headers["location"] == REFUSED
    assert store.accounts.everybody() == ()
    assert not [path for path in provider.calls if path.endswith("token")]


def test_an_answer_is_taken_once(browser: Browser, store: Store) -> None:
    """Whoever finds the address of a sign-in in a history cannot use it again."""
    back = browser.begin()
    kept = dict(browser.cookies)
    browser.get(back)
    browser.cookies = kept

    assert browser.get(back).headers["location"] == REFUSED
    assert word(browser) == ""


def test_a_code_is_redeemed_once(browser: Browser, provider: Provider) -> None:
    """Also in another sign-in of the same browser, whose verifier is another."""
    code = parse_qs(urlsplit(browser.begin()).query)["code"][0]
    other = parse_qs(urlsplit(browser.begin()).query)["state"][0]

    assert browser.get(f"{BACK_PATH}?{urlencode({'code': code, 'state': other})}").headers["location"].endswith("unreachable")
    assert code not in provider.codes


def test_an_answer_in_another_browser_is_refused(browser: Browser, store: Store) -> None:
    """Nobody can have somebody else sign in to an account that is not theirs."""
    back = browser.begin()
    victim = Browser(browser.site)

    assert victim.get(back).headers["location"] == REFUSED
    victim.begin()
    assert victim.get(back).headers["location"] == REFUSED
    assert store.accounts.everybody() == ()


@pytest.mark.parametrize(
    "lies",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "somebody-else"},
        {"aud": ["somebody-else", "another"]},
        {"aud": [CLIENT, "somebody-else"]},
        {"azp": "somebody-else"},
        {"aud": None},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"exp": int(time.time()) - 120},
        {"exp": None},
        {"exp": "later"},
        {"exp": True},
        {"iat": int(time.time()) + 3600},
        {"iat": None},
        {"nbf": int(time.time()) + 3600},
        {"sub": ""},
        {"sub": None},
        {"sub": 7},
        {"sub": "x" * 256},
    ],
    ids="-".join,  # by the claims alone: times are others in each process of the tests
)
def test_a_token_that_says_something_else_is_refused(
    browser: Browser, store: Store, provider: Provider, lies: dict[str, Any]
) -> None:
    """Of another sign-in, for somebody else, from somebody else, of another time, or about nobody."""
    provider.lies = lies

    assert browser.sign_in() == REFUSED
    assert store.accounts.everybody() == ()


def test_a_token_for_several_may_name_us(browser: Browser, store: Store, provider: Provider) -> None:
    """Where it says that it was given to us."""
    provider.lies = {"aud": [CLIENT, "another"], "azp": CLIENT}

    assert browser.sign_in() == "/instructor"


@pytest.mark.parametrize("way", ["none", "public key", "stranger's key", "own key of the same name", "cut", "changed", "nothing"])
def test_a_token_that_the_provider_did_not_sign_is_refused(browser: Browser, store: Store, provider: Provider, way: str) -> None:
    """By no key, by the public one, by a stranger's, or changed afterwards."""
    stranger = RSAKey.generate_key(2048, {"kid": "stranger"})
    alike = RSAKey.generate_key(2048, {"kid": provider.keys[0].kid})
    other = {"sub": "8"}

    def changed(claims: dict[str, Any]) -> str:
        head, _, signature = provider.signed(claims).split(".")
        return f"{head}.{provider.signed(claims | other).split('.')[1]}.{signature}"

    provider.sign = {
        "none": unsigned,
        "public key": lambda claims: by_public_key(provider, claims),
        "stranger's key": lambda claims: provider.signed(claims, stranger),
        "own key of the same name": lambda claims: provider.signed(claims, alike),
        "cut": lambda claims: provider.signed(claims)[:-8],
        "changed": changed,
        "nothing": lambda _: "",
    }[way]

    assert browser.sign_in() == REFUSED
    assert store.accounts.everybody() == ()


def test_another_key_of_the_providers_is_fetched_once(provider: Provider, store: Store) -> None:
    """When it has changed its keys; whoever sends tokens of unknown keys does not have us ask again and again."""
    clock = Steady()
    browser = Browser(site(provider, store, clock))
    assert browser.sign_in() == "/instructor"
    provider.rotate()
    clock.now += AGAIN
    provider.calls.clear()

    assert browser.sign_in() == "/instructor"
    assert provider.calls.count("/school/keys") == 1
    stranger = RSAKey.generate_key(2048, {"kid": "stranger"})
    provider.sign = lambda claims: provider.signed(claims, stranger)
    for _ in range(5):
        assert browser.sign_in() == REFUSED
    assert provider.calls.count("/school/keys") == 1


def test_an_answer_of_another_provider_is_refused(browser: Browser) -> None:
    """Where somebody mixes up two (RFC 9207)."""
    back = browser.begin()
    parts = parse_qs(urlsplit(back).query)
    mixed = {"code": parts["code"][0], "state": parts["state"][0], "iss": "https://evil.example"}

    assert browser.get(f"{BACK_PATH}?{urlencode(mixed)}").headers["location"] == REFUSED


def test_who_is_refused_there_is_not_signed_in(browser: Browser, provider: Provider) -> None:
    """And told so."""
    provider.refuses = "access_denied"

    assert browser.sign_in() == REFUSED
    assert word(browser) == ""


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/%09/evil.example/../..\\",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y",
        "/a#@evil.example",
        "",
        "instructor",
        "/" + "x" * 600,
    ],
)
def test_nobody_is_sent_elsewhere(browser: Browser, target: str) -> None:
    """Whatever a link to the sign-in names as its end."""
    assert browser.sign_in(target) == "/"
    assert local(target) == "/"


@pytest.mark.parametrize("target", ["/", "/instructor", "/instructor?class=K7PQ2&lang=pt-BR", "/people"])
def test_our_own_pages_are_ends(target: str) -> None:
    """With what they ask for."""
    assert local(target) == target


def test_a_word_from_before_is_worth_nothing_afterwards(browser: Browser, store: Store) -> None:
    """Whoever put it there does not share the session, nor does its own go on."""
    eve = store.accounts.make("eve", Role.STUDENT)
    assert eve is not None
    planted = store.sessions.begin(eve.id) or ""
    browser.cookies[session_cookie(Settings())] = planted

    browser.sign_in()

    assert word(browser) not in {"", planted}
    assert store.sessions.of(planted) is None


def test_a_log_out_holds_on_every_server_and_at_the_provider(provider: Provider, store: Store) -> None:
    """The word is dead for all that share the database, and the browser goes on to the provider's own log-out."""
    one, other = Browser(site(provider, store)), Browser(site(provider, store))
    one.sign_in()
    other.cookies = dict(one.cookies)

    said = one.post(OUT_PATH)

    assert b"/school/goodbye?client_id=surefix&post_logout_redirect_uri=https%3A%2F%2Fsurefix.example%2F" in bytes(said.body)
    assert who(other, store) is None
    assert word(one) == ""


@pytest.mark.parametrize("place", ["http://evil.example/goodbye", "javascript:alert(1)", "//evil.example", 7])
def test_a_farewell_that_is_no_safe_address_is_not_passed_on(provider: Provider, browser: Browser, place: object) -> None:
    """The log-out is ours all the same, and the browser stays here."""
    provider.document = {"end_session_endpoint": place}
    browser.sign_in()

    said = browser.post(OUT_PATH)

    assert json.loads(bytes(said.body)) == {"to": ""}
    assert word(browser) == ""


def test_who_was_disabled_does_not_come_in(browser: Browser, store: Store) -> None:
    """Though the provider vouches for them."""
    browser.sign_in()
    (account,) = store.accounts.everybody()
    store.accounts.disable(account.id)
    browser.cookies.clear()

    assert browser.sign_in() == "/sign-in?failed=disabled"
    assert word(browser) == ""


@pytest.mark.parametrize(
    ("person", "role"),
    [
        ({"groups": ["staff"]}, Role.INSTRUCTOR),
        ({"groups": "staff"}, Role.INSTRUCTOR),
        ({"groups": ["it", "staff"]}, Role.ADMINISTRATOR),
        ({"groups": ["pupils"]}, Role.STUDENT),
        ({"groups": {"staff": True}}, Role.STUDENT),
        ({"groups": [["staff"], 7]}, Role.STUDENT),
        ({}, Role.STUDENT),
    ],
    ids=str,
)
def test_a_claim_says_who_teaches(provider: Provider, store: Store, person: dict[str, Any], role: Role) -> None:
    """As the settings map it; what they do not name makes a student."""
    mapped = {"oidc_role_claim": "groups", "oidc_instructors": ("staff",), "oidc_administrators": ("it",)}
    browser = Browser(site(provider, store, **mapped))
    provider.person |= person

    browser.sign_in()

    found = who(browser, store)
    assert found is not None and found.role is role


def test_a_claim_may_be_inside_another(provider: Provider, store: Store) -> None:
    """As some providers have it; a role that was taken away there is gone at the next sign-in."""
    browser = Browser(site(provider, store, oidc_role_claim="realm_access.roles", oidc_instructors=("teacher",)))
    provider.person |= {"realm_access": {"roles": ["teacher"]}}
    browser.sign_in()
    first = who(browser, store)
    provider.person |= {"realm_access": {"roles": []}}
    browser.sign_in()
    second = who(browser, store)

    assert first is not None and second is not None
    assert (first.role, second.role) == (Role.INSTRUCTOR, Role.STUDENT)


def test_without_a_mapping_administrators_give_roles(browser: Browser, store: Store) -> None:
    """And the next sign-in leaves them."""
    browser.sign_in()
    (account,) = store.accounts.everybody()
    store.accounts.set_role(account.id, Role.INSTRUCTOR)
    browser.sign_in()

    found = who(browser, store)
    assert found is not None and found.role is Role.INSTRUCTOR


@pytest.mark.parametrize(
    "document",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://evil.example/token"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
def test_a_provider_that_is_not_ours_is_not_asked(browser: Browser, provider: Provider, document: dict[str, Any]) -> None:
    """One that calls itself something else, or is elsewhere without TLS."""
    provider.document = document

    assert browser.get(START_PATH).headers["location"] == "/sign-in?failed=unreachable"


def test_a_provider_that_does_not_answer_is_told(store: Store) -> None:
    """Nobody waits for long, and nothing breaks."""
    gone = Provider(port=1)

    assert Browser(site(gone, store)).get(START_PATH).headers["location"] == "/sign-in?failed=unreachable"


def test_nothing_is_there_without_a_provider(provider: Provider, store: Store) -> None:
    """Neither end of the way exists."""
    found = site(provider, store)
    bare = Browser(SignIn(lambda: SimpleNamespace(**vars(found._service()) | {"code_flow": None})))

    assert [bare.get(path).status_code for path in (START_PATH, BACK_PATH)] == [404, 404]


@pytest.mark.parametrize(
    "lacking", [{"oidc_client_id": ""}, {"public_url": None}, {"oidc_issuer": "http://login.example"}], ids=str
)
def test_what_is_missing_for_a_provider_is_told_at_the_start(provider: Provider, store: Store, lacking: dict[str, Any]) -> None:
    """Not when the first student signs in."""
    chosen = settings(provider).model_copy(update=lacking)

    with pytest.raises(SettingsError):
        code_flow_of(chosen, store.database)
    assert code_flow_of(Settings(), store.database) is None


def test_one_visitor_who_begins_without_end_keeps_no_other_from_it(
    provider: Provider, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each place may begin so many."""
    monkeypatch.setattr("tutor_app.pages.server.round_trips.ROUND_TRIPS", Rate(size=2, seconds=60.0))
    browser = Browser(site(provider, store))
    browser.place = "192.0.2.1"
    assert [browser.get(START_PATH).status_code for _ in range(2)] == [303, 303]
    with pytest.raises(TooMany):
        browser.get(START_PATH)
    browser.place = "192.0.2.2"
    assert browser.get(START_PATH).status_code == 303


def test_a_provider_that_keeps_us_waiting_keeps_nobody_else(provider: Provider, store: Store) -> None:
    """However many come back from it, there are threads left for all other addresses."""
    found, over = site(provider, store), threading.Event()

    def end(*_: object) -> None:
        over.wait(60.0)
        raise Untrue("not now")

    async def crowd() -> list[Response]:
        browser = Browser(found)
        found._service().code_flow.end = end
        coming = [asyncio.create_task(found.back(browser._request("GET", BACK_PATH))) for _ in range(60)]
        await asyncio.sleep(0.2)
        try:
            await asyncio.wait_for(run_in_threadpool(over.set), 10.0)
        finally:
            over.set()
        return await asyncio.gather(*coming)

    assert {answer.headers["location"] for answer in asyncio.run(crowd())} == {REFUSED}

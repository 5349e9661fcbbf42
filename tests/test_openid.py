"""The ground of sign-in and of launches: which addresses are safe, what is asked there, whose token is true."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import itertools
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws, jwt
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OKPKey, RSAKey
from joserfc.jws import JWSRegistry
from joserfc.registry import HeaderParameter
from lti_platform import KEYS

from tutor_app.domain.hosts import is_loopback
from tutor_app.openid.fetching import Answer, Fetcher
from tutor_app.openid.key_sets import KeySets
from tutor_app.openid.published import AGAIN, FRESH, STALE, Published
from tutor_app.openid.refusals import Expired, Unreachable, Untrue
from tutor_app.openid.tokens import AHEAD, LONGEST, OLDEST, Expected, proven
from tutor_app.openid.urls import is_safe, with_query

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
ISSUER, CLIENT, NONCE, KEYS_URL = "https://login.example", "surefix", "n-0S6_WzA2Mj", "https://login.example/keys"
LONG = timedelta(minutes=5)
SIGNING, STRANGER = KEYS
GOOD = SIGNING.as_dict(private=False)
EC, ED = ECKey.generate_key("P-256", {"kid": "ec"}), OKPKey.generate_key("Ed25519", {"kid": "ed"})


# Addresses


@pytest.mark.parametrize(
    "address",
    [
        "https://login.example/a?b=c#d",
        "HTTPS://login.example",
        "https://login.example:8443",
        "http://localhost:8080/x",
        "http://127.0.0.9",
        "http://[::1]:80/",
        "http://[::ffff:127.0.0.1]/",
    ],
)
def test_an_address_over_tls_or_on_this_machine_is_safe(address: str) -> None:
    """Nobody on the way reads or changes what is said there."""
    assert is_safe(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://login.example",
        "http://localhost.example",
        "http://surefix.localhost",
        "http://10.0.0.7",
        "http://0.0.0.0",
        "http://127.1",
        "http://[::ffff:10.0.0.7]/",
        "http://localhost@evil.example",
        "https://login.example@evil.example",
        "https://:secret@login.example",
        "https://evil.example\\@login.example",
        "https://evil.example\\.login.example",
        'https://login.example/"',
        "https://login.example/\x7f",
        "https://login.example:port",
        "https://[",
        "https://",
        "//login.example",
        "ftp://localhost/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://login.example/\r\nx",
        "https://login.example/<x>",
        "https://lögin.example",
        "https://login.example/" + "x" * 2000,
        "",
        None,
        7,
        ["https://login.example"],
    ],
    ids=lambda address: str(address)[:40],
)
def test_any_other_address_is_not(address: object) -> None:
    """Nor is one that could be read in two ways."""
    assert not is_safe(address)


@given(st.text())
def test_no_text_passes_for_an_address_that_it_is_not(said: str) -> None:
    """Whatever it is, it does not fail."""
    assert not is_safe(said) or said.lower().startswith(("https://", "http://"))


@pytest.mark.parametrize("host", ["", "example", "localhost.example", "x.localhost", "10.0.0.7", "::", "::ffff:10.0.0.7"])
def test_what_may_be_another_machine_is_not_this_one(host: str) -> None:
    """A name below ``localhost`` is asked of other servers by some resolvers."""
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
def test_this_machine_is_known_by_all_its_names(host: str) -> None:
    """Also where a socket for both kinds of addresses says it, in every Python."""
    assert is_loopback(host) and is_safe(f"http://{f'[{host}]' if ':' in host else host}:8501/")


def test_a_query_is_added_to_an_address() -> None:
    """Also to one that has one."""
    assert with_query("https://a.example/x", {"b": "c&d"}) == "https://a.example/x?b=c%26d"
    assert with_query("https://a.example/x?y=z", {"b": "c"}) == "https://a.example/x?y=z&b=c"


# Asking others


class Other:
    """Another server, which answers every connection in its own way, piece by piece."""

    def __init__(self, port: int) -> None:
        self.port, self.heard = port, b""
        self.pieces: Callable[[], Iterator[bytes]] = lambda: iter(())

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}/x"

    def says(self, body: bytes, *headers: str, status: str = "200 OK") -> None:
        """Answer with this."""
        head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""])
        self.pieces = lambda: iter((head.encode() + body,))

    def trickles(self, start: bytes, piece: bytes) -> None:
        """Never come to an end, though there is always something."""

        def pieces() -> Iterator[bytes]:
            yield start
            for _ in range(100):
                time.sleep(0.05)
                yield piece

        self.pieces = pieces

    def answer(self, connection: socket.socket) -> None:
        """Read a request, and send the pieces as far as somebody takes them."""
        with connection:
            self.heard = self._read(connection)
            try:
                for piece in self.pieces():
                    connection.sendall(piece)
            except OSError:
                return

    def _read(self, connection: socket.socket) -> bytes:
        """The whole request; nothing where there is none."""
        with connection.makefile("rb") as sent:
            head = b"".join(itertools.takewhile(lambda line: line.strip(), sent)) + b"\r\n"
            length = re.search(rb"content-length: (\d+)", head.lower())
            return head + (sent.read(int(length[1])) if length else b"")


@contextmanager
def listening() -> Iterator[Other]:
    """Another server at a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        other = Other(server.getsockname()[1])
        ended = threading.Event()

        def serve() -> None:
            while not ended.is_set():
                other.answer(server.accept()[0])

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield other
        finally:
            ended.set()
            socket.create_connection(("127.0.0.1", other.port)).close()
            thread.join()


@pytest.fixture
def other() -> Iterator[Other]:
    """One."""
    with listening() as found:
        yield found


ASKING = Fetcher(most=1000)


def test_what_is_answered_is_read(other: Other) -> None:
    """With where it goes on; the headers and the form are sent along."""
    other.says(b'{"a": [1]}', 'Link: <http://127.0.0.1/next>; rel="next"')

    assert Fetcher().post(other.address, {"b": "c d"}, Authorization="Bearer x") == Answer(
        value={"a": [1]}, following="http://127.0.0.1/next"
    )
    assert other.heard.startswith(b"POST /x HTTP/1.1\r\n") and other.heard.endswith(b"\r\n\r\nb=c+d")
    assert b"\r\nauthorization: bearer x\r\n" in other.heard.lower()


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_nobody_has_us_ask_elsewhere(other: Other, status: str) -> None:
    """A redirect is no answer, and the other place hears nothing of the form."""
    with listening() as elsewhere:
        elsewhere.says(b"{}")
        other.says(b"{}", f"Location: {elsewhere.address}", status=status)
        with pytest.raises(Unreachable, match=status[:3]):
            ASKING.post(other.address, {"secret": "x"})
        assert elsewhere.heard == b""


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"{", b"\xff", b"[" * 900, b'"' + b"x" * 1000 + b'"', b" " * 2000],
    ids=["nothing", "a page", "half", "no text", "deep", "too long", "blanks"],
)
def test_what_makes_no_sense_or_is_too_long_is_no_answer(other: Other, body: bytes) -> None:
    """Nor is what another server says of an error."""
    other.says(body)
    with pytest.raises(Unreachable):
        ASKING.get(other.address)
    other.says(b"{}", status="500 Oh")
    with pytest.raises(Unreachable):
        ASKING.get(other.address)


def test_a_small_answer_does_not_become_a_large_one(other: Other) -> None:
    """We say that we take nothing that is compressed, and do not unpack it."""
    other.says(gzip.compress(b'{"a": 1}'), "Content-Encoding: gzip")

    with pytest.raises(Unreachable):
        ASKING.get(other.address)
    assert b"accept-encoding: identity" in other.heard.lower()


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        (b"", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    ],
    ids=["status", "headers", "body", "chunks"],
)
def test_an_answer_that_comes_byte_by_byte_is_not_waited_for(other: Other, start: bytes, piece: bytes) -> None:
    """Though each byte is in time."""
    other.trickles(start, piece)

    with pytest.raises(Unreachable, match="Timeout"):
        Fetcher(seconds=0.3).get(other.address)


@pytest.mark.parametrize("address", ["http://login.example/x", "file:///etc/passwd", "https://a@login.example", ""])
def test_what_is_not_safe_is_not_asked(address: str) -> None:
    """It is refused before anything is sent."""
    with pytest.raises(Unreachable, match="no safe one"):
        ASKING.get(address)


# What others publish


class Steady:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


class Publishing(Fetcher):
    """Gives the value at every address, or no answer for None; counts how often it is asked."""

    def __init__(self, value: Any = None) -> None:
        super().__init__()
        self.value, self.asked = value, 0

    def get(self, address: str, **headers: str) -> Answer:
        """The value."""
        self.asked += 1
        if self.value is None:
            raise Unreachable("status 500")
        return Answer(value=self.value)


def test_what_is_published_is_asked_for_once_while_it_is_fresh() -> None:
    """Each address for itself."""
    clock, there = Steady(), Publishing(1)
    found: Published[int] = Published(there, int, clock)
    assert [found.at("a"), found.at("a"), found.at("b")] == [1, 1, 1] and there.asked == 2
    there.value, clock.now = 2, clock.now + FRESH + 1

    assert found.at("a") == 2 and there.asked == 3


def test_what_does_not_suffice_is_asked_for_again_but_only_every_so_often() -> None:
    """Whoever sends us rubbish does not have us bother others."""
    clock, there = Steady(), Publishing(1)
    found: Published[int] = Published(there, int, clock)
    for _ in range(3):
        assert found.at("a", lambda value: value > 1) == 1
    assert there.asked == 1
    there.value, clock.now = 2, clock.now + AGAIN

    assert found.at("a", lambda value: value > 1) == 2 and there.asked == 2


def test_a_server_that_does_not_answer_keeps_nobody_waiting_again_and_again() -> None:
    """It is asked once in a while, and what went wrong is said each time."""
    clock, there = Steady(), Publishing()
    found: Published[int] = Published(there, int, clock)
    for _ in range(3):
        with pytest.raises(Unreachable, match="status 500"):
            found.at("a")
    assert there.asked == 1
    there.value, clock.now = 1, clock.now + AGAIN

    assert found.at("a") == 1


def test_what_was_had_serves_for_a_day_while_the_server_does_not_answer() -> None:
    """And no longer."""
    clock, there = Steady(), Publishing(1)
    found: Published[int] = Published(there, int, clock)
    found.at("a")
    there.value, clock.now = None, clock.now + STALE
    assert found.at("a") == 1
    clock.now += AGAIN

    with pytest.raises(Unreachable, match="status 500"):
        found.at("a")


def test_many_who_wait_for_one_answer_have_it_asked_for_once() -> None:
    """And get it all."""

    class Slow(Publishing):
        def get(self, address: str, **headers: str) -> Answer:
            """The value, after others have had the time to ask as well."""
            time.sleep(0.05)
            return super().get(address)

    there = Slow(1)
    found: Published[int] = Published(there, int)
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: found.at("a"), range(40))) == [1] * 40

    assert there.asked == 1


# Keys


def published(*rows: object) -> KeySets:
    """The keys of a server that publishes these."""
    return KeySets(Publishing({"keys": list(rows)}))


@pytest.mark.parametrize("key", [SIGNING, EC, ED], ids=lambda key: key.key_type)
def test_keys_are_known_by_their_names(key: RSAKey | ECKey | OKPKey) -> None:
    """Of each kind of which only the server has the other half; nothing private is kept if somebody publishes that."""
    found = published(key.as_dict(private=True)).key(KEYS_URL, key.kid)

    assert found.as_dict(private=False)["kty"] == key.key_type and not found.is_private
    assert found.thumbprint() == key.thumbprint()


@pytest.mark.parametrize("said", [{}, {"keys": None}, {"keys": "x"}, [], "x", 7], ids=str)
def test_what_is_no_set_of_keys_is_no_answer(said: object) -> None:
    """The server may have another one in a while."""
    with pytest.raises(Unreachable):
        KeySets(Publishing(said)).key(KEYS_URL, "key-0")


def number(value: bytes) -> str:
    """A number as keys have it."""
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [None, 3, {"kid": 1}, {"kid": ["key-0"], "kty": ["RSA"]}],
        [{**GOOD, "kid": "another"}],
        [{"kid": "key-0", "kty": "oct", "k": "c2VjcmV0"}],
        [{**GOOD, "kty": ["RSA"]}],
        [{**GOOD, "use": "enc"}],
        [{**GOOD, "key_ops": ["encrypt"]}],
        [{**GOOD, "key_ops": "verify"}],
        [{**GOOD, "alg": 7}],
        [{**GOOD, "n": "AQAB"}],
        [{**GOOD, "n": number(b"\xff" * 1025)}],
        [{**GOOD, "n": "!"}],
        [{**GOOD, "n": 7}],
        [{name: GOOD[name] for name in ("kty", "kid", "e")}],
        [{**GOOD, "e": number(b"\x80\x00\x00\x00\x01")}],
        [{**EC.as_dict(private=False), "kid": "key-0", "x": "AAAA"}],
        [{**EC.as_dict(private=False), "kid": "key-0", "crv": "P-1"}],
        [{**ED.as_dict(private=False), "kid": "key-0", "x": "AAAA"}],
        [GOOD, {**STRANGER.as_dict(private=False), "kid": "key-0"}],
        [*({**GOOD, "kid": f"{place}"} for place in range(50)), GOOD],
    ],
    ids=[
        "none", "no keys", "another name", "a secret", "kind no text", "for encryption", "for other operations",
        "operations no list", "alg no text", "weak", "huge", "no number", "number no text", "no modulus",
        "huge exponent", "on no curve", "no curve", "too short", "two of a name", "too many",
    ],
)  # fmt: skip
def test_what_is_no_key_that_can_be_used_is_none(rows: list[object]) -> None:
    """Others in the set are; and it is not for us to guess which of two keys is meant."""
    with pytest.raises(Untrue):
        published(*rows).key(KEYS_URL, "key-0")
    assert published(*rows[:40], {**GOOD, "kid": "beside"}).key(KEYS_URL, "beside")


def test_a_key_without_a_name_is_the_only_one() -> None:
    """Else nobody knows which is meant."""
    unnamed = {name: value for name, value in GOOD.items() if name != "kid"}
    assert published(unnamed).key(KEYS_URL, None).thumbprint() == SIGNING.thumbprint()
    for rows in ([GOOD, EC.as_dict(private=False)], []):
        with pytest.raises(Untrue):
            published(*rows).key(KEYS_URL, None)


def test_an_unknown_name_has_the_keys_asked_for_again() -> None:
    """As the server may have a new one."""
    clock, there = Steady(), Publishing({"keys": [GOOD]})
    keys = KeySets(there, clock)
    keys.key(KEYS_URL, "key-0")
    there.value, clock.now = {"keys": [STRANGER.as_dict(private=False)]}, clock.now + AGAIN

    assert keys.key(KEYS_URL, "key-1").thumbprint() == STRANGER.thumbprint()
    with pytest.raises(Untrue):
        keys.key(KEYS_URL, "key-0")  # which the server has taken back
    assert there.asked == 2


# Tokens

STRICT = Expected(issuer=ISSUER, audience=CLIENT, nonce=NONCE, keys_url=KEYS_URL, algorithms=("RS256", "ES256", "Ed25519"))
WIDE = replace(STRICT, among_others=True, unnamed_key=True)


def claims(**other: Any) -> dict[str, Any]:
    """What a token says that is as it must be, but for the ``other`` claims; None takes one away."""
    now = int(NOW.timestamp())
    said = {"iss": ISSUER, "aud": CLIENT, "sub": "7", "iat": now, "exp": now + 300, "nonce": NONCE, **other}
    return {name: value for name, value in said.items() if value is not None}


def signed(said: dict[str, Any], key: Any = SIGNING, **header: Any) -> str:
    """Under a key; None takes a part of the header away."""
    full = {"alg": "RS256", "kid": SIGNING.kid, **header}
    registry = JWSRegistry(algorithms=[full["alg"]], strict_check_header=False)
    header = {name: value for name, value in full.items() if value is not None}
    return jws.serialize_compact(header, json.dumps(said), key, registry=registry)


def proof(token: str, expected: Expected = STRICT, *rows: object) -> dict[str, Any]:
    """What the token says, if it is proven by the keys of these rows."""
    return proven(token, expected, published(*(rows or (GOOD,))), NOW)


def plain(*parts: bytes) -> str:
    """Parts of a token."""
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def test_a_token_that_is_as_it_must_be_says_what_it_says() -> None:
    """By a key of each kind; with headers that need not be understood."""
    assert proof(signed(claims(more=[1]), typ="JWT", x5t="abc", other={"a": 1})) == claims(more=[1])
    assert proof(signed(claims(), EC, alg="ES256", kid="ec"), STRICT, EC.as_dict(private=False)) == claims()
    assert proof(signed(claims(), ED, alg="Ed25519", kid="ed"), STRICT, ED.as_dict(private=False)) == claims()


def by_hmac() -> str:
    """Signed with the public key as if it were a shared secret."""
    said = plain(*(json.dumps(part).encode() for part in ({"alg": "HS256", "kid": "key-0"}, claims())))
    return f"{said}.{plain(hmac.digest(SIGNING.as_pem(private=False), said.encode(), hashlib.sha256))}"


def unsigned() -> str:
    """Not signed at all."""
    return plain(*(json.dumps(part).encode() for part in ({"alg": "none", "kid": "key-0"}, claims()))) + "."


def changed() -> str:
    """Signed rightly, and then changed."""
    head, _, mac = signed(claims()).split(".")
    return f"{head}.{plain(json.dumps(claims(sub='8')).encode())}.{mac}"


def critical() -> str:
    """Signed rightly, with a header that must be understood and is none that we know."""
    registry = JWSRegistry(header_registry={"exp": HeaderParameter("Critical", "int")})
    return jwt.encode({"alg": "RS256", "kid": "key-0", "crit": ["exp"], "exp": 1}, claims(), SIGNING, registry=registry)


def of_another_kind() -> str:
    """With another algorithm in its header than the key is for."""
    return signed(claims(), EC, alg="ES256", kid="key-0")


FORGERIES: dict[str, Callable[[], str]] = {
    "stranger's signature": lambda: signed(claims(), STRANGER),
    "unknown key": lambda: signed(claims(), STRANGER, kid="key-1"),
    "key that brings itself": lambda: signed(claims(), STRANGER, jwk=STRANGER.as_dict(private=False)),
    "key from elsewhere": lambda: signed(claims(), STRANGER, jku="https://evil.example/keys"),
    "no signature": unsigned,
    "public key as a secret": by_hmac,
    "algorithm that is not taken": lambda: signed(claims(), RSAKey.import_key(SIGNING.as_pem(private=True)), alg="RS512"),
    "key of another kind": of_another_kind,
    "changed": changed,
    "cut": lambda: signed(claims())[:-8],
    "critical header": critical,
    "critical header that is known": lambda: signed(claims(), crit=["kid"]),
    "no critical header": lambda: signed(claims(), crit=[]),
    "empty name of a key": lambda: signed(claims(), kid=""),
    "names of keys": lambda: plain(b'{"alg": "RS256", "kid": ["key-0"]}', b"{}") + ".AA",
    "no object": lambda: signed(claims()).partition(".")[0] + "." + plain(b"[]") + ".AA",
    "nothing": lambda: "",
    "two parts": lambda: "a.b",
    "four parts": lambda: "a.b.c.d",
    "empty parts": lambda: "..",
    "header null": lambda: plain(b"null", b"{}") + ".AA",
    "header list": lambda: plain(b"[]", b"{}") + ".AA",
    "header deep": lambda: plain(b"[" * 30_000, b"{}") + ".AA",
    "not ASCII": lambda: "é.b.c",
    "too long": lambda: signed(claims(more="x" * LONGEST)),
}


@pytest.mark.parametrize("expected", [STRICT, WIDE], ids=["strict", "wide"])
@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_token_that_the_issuer_did_not_sign_so_is_not_believed(forgery: str, expected: Expected) -> None:
    """Whatever is allowed besides."""
    with pytest.raises(Untrue):
        proof(FORGERIES[forgery](), expected)


MOMENT = NOW.timestamp()
LATER = MOMENT + AHEAD.total_seconds() + 1
LIES: dict[str, dict[str, Any]] = {
    "other issuer": {"iss": "https://evil.example"},
    "issuer with a slash": {"iss": f"{ISSUER}/"},
    "no issuer": {"iss": None},
    "other audience": {"aud": "somebody"},
    "other audiences": {"aud": ["somebody", "another"]},
    "no audience": {"aud": []},
    "audience left out": {"aud": None},
    "audience an object": {"aud": {CLIENT: True}},
    "several, none named": {"aud": [CLIENT, "somebody"]},
    "several, another named": {"aud": [CLIENT, "somebody"], "azp": "somebody"},
    "other party": {"azp": "somebody"},
    "party null in a list": {"azp": [CLIENT]},
    "never ends": {"exp": float("inf")},
    "no number": {"exp": float("nan")},
    "a number beyond all numbers": {"exp": 10**400},
    "end a word": {"exp": "later"},
    "end true": {"exp": True},
    "no end": {"exp": None},
    "end beyond reason": {"exp": 10**12},
    "from the future": {"iat": LATER, "exp": LATER + 300},
    "not yet": {"nbf": LATER},
    "start a word": {"nbf": "now"},
    "no beginning": {"iat": None},
    "other nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "nonce a list": {"nonce": [NONCE]},
    "nonce a surrogate": {"nonce": "\ud800"},
    "subject empty": {"sub": ""},
    "subject a number": {"sub": 7},
    "subject too long": {"sub": "x" * 256},
    "subject unseen": {"sub": "7\u0000"},
    "subject not ASCII": {"sub": "７"},
}


@pytest.mark.parametrize("expected", [STRICT, WIDE], ids=["strict", "wide"])
@pytest.mark.parametrize("lie", LIES)
def test_a_token_that_says_something_else_is_not_believed(lie: str, expected: Expected) -> None:
    """Though the issuer signed it."""
    with pytest.raises(Untrue) as refused:
        proof(signed(claims(**LIES[lie])), expected)
    assert not isinstance(refused.value, Expired)


@pytest.mark.parametrize(
    "over", [{"exp": MOMENT}, {"exp": MOMENT - 1}, {"iat": MOMENT - OLDEST.total_seconds() - 1, "exp": MOMENT + 3600}], ids=str
)
def test_a_token_that_is_over_was_true_once(over: dict[str, float]) -> None:
    """So that whoever comes with it is told to begin anew; a long life does not help an old one."""
    with pytest.raises(Expired):
        proof(signed(claims(**over)))


def test_clocks_may_differ_a_little() -> None:
    """By as much as is said."""
    ahead = MOMENT + AHEAD.total_seconds()
    assert proof(signed(claims(iat=ahead, nbf=ahead, exp=ahead + 1)))


def test_a_token_for_others_too_is_taken_where_that_is_allowed_and_it_names_us() -> None:
    """Whoever trusts nobody else takes none."""
    token = signed(claims(aud=[CLIENT, "somebody"], azp=CLIENT))
    assert proof(token, WIDE)
    with pytest.raises(Untrue):
        proof(token, STRICT)
    assert proof(signed(claims(aud=[CLIENT])), STRICT)


def test_a_token_need_not_name_the_only_key_where_that_is_allowed() -> None:
    """With two keys it must."""
    token = signed(claims(), kid=None)
    assert proof(token, WIDE)
    for expected, rows in ((STRICT, [GOOD]), (WIDE, [GOOD, EC.as_dict(private=False)])):
        with pytest.raises(Untrue):
            proof(token, expected, *rows)


@pytest.mark.parametrize("forgery", ["no signature", "public key as a secret", "algorithm that is not taken", "nothing"])
def test_for_what_we_do_not_take_nobody_is_asked(forgery: str) -> None:
    """Keys would not help."""
    there = Publishing({"keys": [GOOD]})
    with pytest.raises(Untrue):
        proven(FORGERIES[forgery](), WIDE, KeySets(there), NOW)

    assert there.asked == 0


def test_a_key_is_for_the_algorithm_that_it_says() -> None:
    """And for no other, though it could be."""
    with pytest.raises(Untrue):
        proof(signed(claims()), STRICT, {**GOOD, "alg": "RS512"})


def test_a_token_of_somebody_nameless_is_for_others_to_judge() -> None:
    """Sign-in refuses it, a launch may say why."""
    assert "sub" not in proof(signed(claims(sub=None)))


def test_a_weak_key_proves_nothing() -> None:
    """Even if it is the issuer's own."""
    with pytest.warns(SecurityWarning):
        weak = RSAKey.generate_key(1024, {"kid": "key-0"})
    with pytest.raises(Untrue):
        proof(signed(claims(), weak), STRICT, weak.as_dict(private=False))


@given(st.text() | st.lists(st.binary(), min_size=3, max_size=3).map(lambda parts: plain(*parts)))
def test_no_text_is_a_token_by_chance(said: str) -> None:
    """It is refused, and nothing else happens."""
    with pytest.raises(Untrue):
        proof(said)


def test_without_keys_nothing_is_proven() -> None:
    """Which is not the token's fault."""
    with pytest.raises(Unreachable):
        proven(signed(claims()), STRICT, KeySets(Publishing()), NOW)

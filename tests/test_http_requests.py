"""The HTTP API at a real server, as the protocol has it: methods, what is accepted, other sites, keys, and who must wait."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from class_keys import key
from live_server import PATIENCE, Live, live

from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.quotas import OF_KEYS
from tutor_app.classroom.store import Policy, Store
from tutor_app.pages.server.http_api.limits import MOST_OF_CLASS
from tutor_app.pages.server.http_api.shapes import MEDIA_TYPES

EXPLAIN, HEALTH, DOCUMENT = "/api/v1/explain", "/api/v1/health", "/api/v1/openapi.json"
ELSEWHERE = "https://editor.example"
BROKEN = "x = 4\nif x > 3\n    print(x)\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, if it is that."""
        return json.loads(self.body)


def ask(
    server: Live, path: str = EXPLAIN, method: str = "POST", *, word: str = "", body: object = None, **headers: str
) -> Answer:
    """One request, as a program sends it."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    sent |= {"Authorization": f"Bearer {word}"} if word else {}
    if body is not None:
        sent = {"Content-Type": "application/json", **sent}
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    text = body if isinstance(body, bytes) or body is None else json.dumps(body)
    connection.request(method, path, text, sent)
    found = connection.getresponse()
    answer = Answer(status=found.status, headers={name.lower(): value for name, value in found.getheaders()}, body=found.read())
    connection.close()
    return answer


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Live, Store]]:
    """A server as it comes, and its store."""
    folder = tmp_path_factory.mktemp("api")
    with live(folder, data_folder=folder) as running:
        deadline = time.monotonic() + PATIENCE
        while running.ask(HEALTH).status != 200 and time.monotonic() < deadline:  # its worker starts
            time.sleep(0.1)
        yield running, Store(folder / "surefix.sqlite")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A server that lets pages of one site, and programs on this machine, ask."""
    folder = tmp_path_factory.mktemp("opened")
    with live(folder, data_folder=folder, api_origins=(ELSEWHERE,), api_without_key=True) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "method", "allow"),
    [
        (EXPLAIN, "GET", "POST, OPTIONS"),
        (EXPLAIN, "HEAD", "POST, OPTIONS"),
        (EXPLAIN, "PUT", "POST, OPTIONS"),
        (EXPLAIN, "DELETE", "POST, OPTIONS"),
        (HEALTH, "POST", "GET, HEAD, OPTIONS"),
        (DOCUMENT, "PATCH", "GET, HEAD, OPTIONS"),
    ],
)
def test_other_methods_are_refused_and_told_which_there_are(
    server: tuple[Live, Store], path: str, method: str, allow: str
) -> None:
    """With a problem, but for HEAD, which never has a body."""
    found = ask(server[0], path, method)

    assert (found.status, found.headers["allow"]) == (405, allow)
    assert found.body == b"" if method == "HEAD" else found.json["status"] == 405


@pytest.mark.parametrize("path", [HEALTH, DOCUMENT])
def test_head_is_get_without_a_body(server: tuple[Live, Store], path: str) -> None:
    """The same headers, and nothing after them."""
    head, got = ask(server[0], path, "HEAD"), ask(server[0], path, "GET")

    assert head.status == got.status == 200 and head.body == b"" and got.body
    assert head.headers["content-type"] == got.headers["content-type"] == "application/json"


def test_options_says_what_there_is_and_lets_nobody_in(server: tuple[Live, Store]) -> None:
    """A browser that asks for a page of another site gets no word that would let it go on."""
    asked = {"Origin": ELSEWHERE, "Access_Control_Request_Method": "POST", "Access_Control_Request_Headers": "authorization"}
    found = ask(server[0], EXPLAIN, "OPTIONS", **asked)

    assert (found.status, found.headers["allow"], found.body) == (204, "POST, OPTIONS", b"")
    assert not [name for name in found.headers if name.startswith("access-control")]


def test_pages_of_a_site_that_is_named_may_ask_and_others_may_not(opened: Live) -> None:
    """Before the question, with its answer, and with a refusal, which they may read too; never with cookies."""
    asked = {"Access_Control_Request_Method": "POST", "Access_Control_Request_Headers": "authorization,content-type"}
    before, other = (ask(opened, EXPLAIN, "OPTIONS", Origin=origin, **asked) for origin in (ELSEWHERE, "https://other.example"))
    assert before.status == 200 and before.headers["access-control-allow-origin"] == ELSEWHERE
    assert {"authorization", "content-type"} <= set(before.headers["access-control-allow-headers"].lower().split(", "))
    assert "access-control-allow-origin" not in other.headers

    found, refused = (ask(opened, body=body, Origin=ELSEWHERE) for body in ({"code": BROKEN}, {"code": 1}))
    assert (found.status, refused.status) == (200, 422)
    for answer in (found, refused):
        assert answer.headers["access-control-allow-origin"] == ELSEWHERE
        assert "retry-after" in answer.headers["access-control-expose-headers"].lower()
        assert "access-control-allow-credentials" not in answer.headers
    assert "access-control-allow-origin" not in ask(opened, body={"code": BROKEN}, Origin="https://other.example").headers


def test_programs_on_this_machine_need_a_key_unless_a_setting_says_otherwise(server: tuple[Live, Store], opened: Live) -> None:
    """Who comes by a proxy is not on this machine, and a key that is sent is looked at all the same."""
    assert ask(server[0], body={"code": BROKEN}).status == 401

    assert ask(opened, body={"code": BROKEN}).json["fixed"] == BROKEN.replace("3\n", "3:\n")
    assert ask(opened, body={"code": BROKEN}, X_Forwarded_For="203.0.113.5").status == 401
    assert ask(opened, body={"code": BROKEN}, word="surefix_no").status == 401


@pytest.mark.parametrize("given", ["Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer surefix_", "surefix_x", "Bearer x y"])
def test_who_has_no_key_is_told_how_one_is_sent(server: tuple[Live, Store], given: str) -> None:
    """401 with the way to send one, whatever is sent in its place."""
    found = ask(server[0], body={"code": BROKEN}, Authorization=given)

    assert (found.status, found.headers["www-authenticate"]) == (401, "Bearer")
    assert found.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json; charset=utf-8", b'{"code": ""}', 200),
        ("APPLICATION/JSON", b'{"code": ""}', 200),
        ("text/plain", b'{"code": ""}', 415),
        ("application/x-www-form-urlencoded", b"code=x", 415),
        ("", b'{"code": ""}', 415),
        ("application/json", b" " * 10_000_000, 413),
    ],
)
def test_bodies_of_other_kinds_or_sizes_are_refused(server: tuple[Live, Store], kind: str, body: bytes, status: int) -> None:
    """What a page may send without asking, above all."""
    try:
        found = ask(server[0], word=key(server[1]), body=body, Content_Type=kind)
    except (BrokenPipeError, ConnectionResetError):  # the answer came before all of it was sent
        assert status == 413
        return
    assert found.status == status


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "surefix"),
        ("application/*", "surefix"),
        ("application/json", "surefix"),
        ("application/sarif+json", "sarif"),
        ("Application/SARIF+JSON;q=0.5", "sarif"),
        ("application/sarif+json;q=0.4, application/json;q=0.8", "surefix"),
        ("application/sarif+json, application/json;q=0.9, */*;q=0.1", "sarif"),
        ("application/vnd.surefix.friendly+json, */*", "friendly"),
        ("application/json;q=0, */*", "friendly"),
        ("text/html, application/*;q=0.2, application/sarif+json;q=0", "surefix"),
        ("no type; q=x", "surefix"),
        ("text/html", None),
        ("application/json;q=0", None),
        ("image/png, application/problem+json", None),
    ],
)
def test_the_shape_that_is_accepted_best_is_sent(server: tuple[Live, Store], accept: str, form: str | None) -> None:
    """By its weight, then by being named; 406 where there is none, and the address says more than the header."""
    running, store = server
    word = key(store)
    found = ask(running, word=word, body={"code": BROKEN}, Accept=accept)
    if form is None:
        assert found.status == 406
    else:
        assert found.status == 200 and found.headers["content-type"] == MEDIA_TYPES[form]  # type: ignore[index]

    named = ask(running, f"{EXPLAIN}?format=friendly", word=word, body={"code": BROKEN}, Accept=accept)
    assert named.json["variantId"] == "missing-colon"


def test_a_key_that_asks_too_often_waits_as_long_as_it_is_told(server: tuple[Live, Store]) -> None:
    """429 with the seconds; another key of the same class goes on, and so does this one after them."""
    running, store = server
    one = store.people.new_class("9b")
    assert one is not None
    first, second = (store.api_keys.make(one.id) for _ in range(2))
    assert isinstance(first, Made) and isinstance(second, Made)

    found = [ask(running, word=first.word, body={}) for _ in range(3 * OF_KEYS.size)]

    refused = [answer for answer in found if answer.status == 429]
    assert [answer.status for answer in found[: OF_KEYS.size]] == [422] * OF_KEYS.size and refused
    assert all(answer.json["status"] == 429 and 1 <= int(answer.headers["retry-after"]) <= 2 for answer in refused)
    assert ask(running, word=second.word, body={}).status == 422
    time.sleep(int(refused[-1].headers["retry-after"]))
    assert ask(running, word=first.word, body={}).status == 422


def test_two_servers_of_a_database_count_a_key_together(server: tuple[Live, Store], tmp_path: Path) -> None:
    """What was asked at the one is not to be had at the other."""
    running, store = server
    word = key(store)
    with live(tmp_path, data_folder=running.log.parent) as other:
        found = [ask((running, other)[number % 2], word=word, body={}).status for number in range(3 * OF_KEYS.size)]

    assert found.count(422) <= OF_KEYS.size + 10 and found.count(429) >= OF_KEYS.size


def test_wrong_keys_are_slowed_down_and_keep_nobody_out(tmp_path: Path) -> None:
    """After some, none is looked at for a while; a key that was right before from the same address is."""
    with live(tmp_path, data_folder=tmp_path) as running:
        store = Store(tmp_path / "surefix.sqlite")
        word, new = key(store), key(store)
        assert ask(running, word=word, body={"code": ""}).status == 200

        found = [ask(running, word=f"surefix_{number:043}", body={"code": ""}) for number in range(40)]

        statuses = [answer.status for answer in found]
        assert statuses[0] == 401 and statuses[-1] == 429 and set(statuses) == {401, 429}
        assert int(found[-1].headers["retry-after"]) >= 1
        assert ask(running, word=new, body={"code": ""}).status == 429
        assert ask(running, word=word, body={"code": ""}).status == 200


def test_that_a_key_was_wrong_is_in_the_log_and_the_key_is_not(server: tuple[Live, Store]) -> None:
    """Whoever runs the server sees that somebody tries."""
    assert ask(server[0], word="surefix_guessed", body={"code": ""}).status == 401

    log = server[0].log.read_text()
    assert "a wrong key of a program" in log and "guessed" not in log


def test_one_class_does_not_keep_the_others_waiting(server: tuple[Live, Store]) -> None:
    """However many of its questions never come to an end, the next of another class is answered."""
    running, store = server
    word, other = key(store), key(store)
    idle = []
    for _ in range(3 * MOST_OF_CLASS):
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=PATIENCE)
        connection.putrequest("POST", EXPLAIN)
        for name, value in (("Authorization", f"Bearer {word}"), ("Content-Type", "application/json"), ("Content-Length", "100")):
            connection.putheader(name, value)
        connection.endheaders(b'{"code": ')
        idle.append(connection)
    deadline = time.monotonic() + PATIENCE
    while ask(running, word=word, body={"code": ""}).status != 429 and time.monotonic() < deadline:
        time.sleep(0.05)

    assert ask(running, word=other, body={"code": BROKEN}).status == 200
    for connection in idle:
        connection.close()


def test_nobody_gets_more_by_the_key_of_another_class(server: tuple[Live, Store]) -> None:
    """At the same moment, of the same program: each what its own class lets be shown."""
    running, store = server
    strict, generous = key(store, Policy(helping=False)), key(store, Policy(precision=0.8))
    with ThreadPoolExecutor(4) as pool:
        asked = [word for _ in range(4) for word in (strict, generous)]
        found = list(pool.map(lambda word: (word, ask(running, word=word, body={"code": BROKEN})), asked))

    told = [(word, answer.json) for word, answer in found if answer.status == 200]
    assert {word for word, _ in told} == {strict, generous}
    for word, answer in told:
        assert (answer["fixed"] is None and not answer["mistakes"]) is (word == strict)

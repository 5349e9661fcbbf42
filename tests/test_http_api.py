"""The HTTP API beside the pages, at a real server: what the gate allows and the class has decided, and clear refusals."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from class_keys import key
from jsonschema import Draft202012Validator
from live_server import Live, live

from tutor_app import api
from tutor_app.api.formats import github
from tutor_app.classroom.api_keys import Made
from tutor_app.classroom.policy import Pace
from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Depth
from tutor_app.pages.server.http_api.explaining import asker, deepest, explained
from tutor_app.pages.server.http_api.limits import Limits
from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.http_api.shapes import Question
from tutor_app.pages.server.http_api.turn import Gone, turn
from tutor_app.process.queue import Asker, Queue
from tutor_app.settings import Settings

EXPLAIN = "/api/v1/explain"
BROKEN = "x = 4\nif x > 3\n    print(x)\n"
PROGRAMS = (BROKEN, 'print("Hello)\n', "print(1)\n", "for i in range(3) print(i)\n", "")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Live, Store]]:
    """A server, and its store."""
    folder = tmp_path_factory.mktemp("api")
    with live(folder, data_folder=folder) as running:
        yield running, Store(folder / "surefix.sqlite")


def ask(server: Live, word: str, body: object, query: str = "", **headers: str) -> tuple[int, Any]:
    """The status and the answer."""
    found = server.send(EXPLAIN + query, body, Origin="", Authorization=f"Bearer {word}" if word else "", **headers)
    return found.status, json.loads(found.body)


def test_same_verdict_as_in_python(server: tuple[Live, Store]) -> None:
    """What a program is told over HTTP is what ``explain`` gives, and fits the document."""
    running, store = server
    word = key(store)
    schemas = json.loads(running.ask("/api/v1/openapi.json").body)
    own = {"$ref": "#/components/schemas/Answer", "components": schemas["components"]}
    with api.Tutor(0.9) as tutor:
        for program in PROGRAMS:
            status, found = ask(running, word, {"code": program})
            expected = tutor.explain(program)
            assert status == 200
            Draft202012Validator(own).validate(found)
            assert (found["status"], found["level"], found["fixed"]) == (expected.status, expected.level, expected.fixed)
            assert [one["title"] for one in found["mistakes"]] == [one.title for one in expected.mistakes]


@pytest.mark.skipif(sys.platform != "linux", reason="the workers are found by Linux's means")
def test_a_program_whose_workers_are_killed_is_told_the_same(server: tuple[Live, Store]) -> None:
    """As if nothing had happened."""
    running, store = server
    word = key(store)
    status, expected = ask(running, word, {"code": BROKEN})
    other = {"code": BROKEN.replace("4", "5")}  # which nobody remembers
    for worker in running.workers():
        os.kill(worker, signal.SIGKILL)

    again, found = ask(running, word, other)
    assert status == again == 200
    assert found["fixed"] == expected["fixed"].replace("4", "5") and found["status"] == expected["status"]


def test_document_is_whole(server: tuple[Live, Store]) -> None:
    """Every schema is one, and everything that is referred to is there."""
    found = json.loads(server[0].ask("/api/v1/openapi.json").body)
    schemas = found["components"]["schemas"]
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    names = {part.split('"')[0] for part in json.dumps(found).split("#/components/schemas/")[1:]}
    assert found["openapi"].startswith("3.1") and names <= schemas.keys()
    assert {"/api/v1/explain", "/api/v1/health", "/api/v1/openapi.json"} == found["paths"].keys()


@pytest.mark.parametrize("policy", [Policy(helping=False), Policy(deepest=1), Policy(attempt_first=True)], ids=["off", "1", "2"])
def test_class_decides(server: tuple[Live, Store], policy: Policy) -> None:
    """Nothing deeper than the class allows is in any shape of the answer."""
    running, store = server
    word = key(store, policy)
    for query in ("", "?format=friendly", "?format=sarif"):
        status, found = ask(running, word, {"code": BROKEN}, query)
        said = json.dumps(found)
        assert status == 200
        assert "missing-colon" not in said and "if x > 3:" not in said and "insertedContent" not in said


def test_nothing_is_withheld_in_sight(server: tuple[Live, Store]) -> None:
    """At a target that nothing reaches there is no repair, no mistake and no number."""
    running, store = server
    status, found = ask(running, key(store, Policy(precision=1.0)), {"code": BROKEN})
    assert status == 200 and found["fixed"] is None and found["confidence"] is None and found["mistakes"] == []


def test_nothing_is_stored(server: tuple[Live, Store]) -> None:
    """A question leaves no attempt behind."""
    running, store = server
    assert ask(running, key(store), {"code": BROKEN})[0] == 200
    assert not store.attempts.recent()


@pytest.mark.parametrize("word", ["", "surefix_no", "other", "surefix_" + "x" * 5000], ids=["none", "wrong", "other", "long"])
def test_without_a_key_nothing(server: tuple[Live, Store], word: str) -> None:
    """Whoever has no key is refused, at this machine too, unless a setting says otherwise."""
    status, found = ask(server[0], word, {"code": BROKEN})
    assert status == 401 and found["status"] == 401


def test_revoked_key_opens_nothing(server: tuple[Live, Store]) -> None:
    """A key works until it is revoked, at once; what it consists of is not in the database."""
    running, store = server
    one = store.people.new_class("9c")
    assert one is not None
    made = store.api_keys.make(one.id)
    assert isinstance(made, Made) and ask(running, made.word, {"code": ""})[0] == 200
    assert store.api_keys.revoke(one.id, made.key.id) and ask(running, made.word, {"code": ""})[0] == 401


def test_class_deleted_while_its_question_waits_gets_nothing_by_others_settings(tmp_path: Path) -> None:
    """The key was looked up before; what holds for those without a class does not hold for it."""
    store = Store(tmp_path / "surefix.sqlite")
    word = key(store, Policy(helping=False))
    known = store.api_keys.known(word)
    assert known is not None and store.keeping.delete_class(known.class_id)

    with api.Tutor(0.9) as tutor, pytest.raises(Refused) as refused:
        explained(Question(code=BROKEN), known, SimpleNamespace(store=store, tutor=tutor, settings=Settings()))  # type: ignore[arg-type]
    assert refused.value.status == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"x" * 10_000_000, 413),
        (b"{}", 422),
        (b"[]", 422),
        (b'{"code": 1}', 422),
        (b'{"code": "x", "precision": 0}', 422),
        (b'{"code": "\\ud800"}', 422),
        (b'{"code": "x", "lang": "xx"}', 422),
        (b'{"code": "x", "code": "y"}', 400),
        (b'{"code": "x\\u0000"}', 200),
    ],
    ids=["bytes", "deep", "large", "empty", "list", "number", "unknown", "surrogate", "language", "twice", "null"],
)
def test_hostile_bodies(server: tuple[Live, Store], body: bytes, status: int) -> None:
    """Each gets a clear answer, as problem details where it is none."""
    try:
        found, answer = ask(server[0], key(server[1]), body)
    except (BrokenPipeError, ConnectionResetError):
        assert status == 413
        return
    assert found == status and (status == 200 or answer["status"] == status)


def test_other_addresses_and_kinds(server: tuple[Live, Store]) -> None:
    """A wrong method, address, kind of body or format is refused; no other site is let in."""
    running, store = server
    word = key(store)
    assert running.ask(EXPLAIN).status == 405 and running.ask("/api/v1/nothing").status == 404
    assert ask(running, word, {"code": ""}, Content_Type="text/plain")[0] == 415
    assert ask(running, word, {"code": ""}, "?format=xml")[0] == 406
    assert ask(running, word, {"code": ""}, "?format=sarif&format=friendly")[0] == 400
    assert running.ask("/api/v1/health", Origin="https://else.example").getheader("access-control-allow-origin") is None


def test_shapes(server: tuple[Live, Store]) -> None:
    """The editor's shape has its fields and is null for a valid program; a SARIF log has what its schema requires."""
    running, store = server
    word = key(store)
    assert ask(running, word, {"code": "x = 1\n"}, "?format=friendly") == (200, None)
    assert ask(running, word, {"code": BROKEN}, "?format=friendly")[1].keys() == set(api_fields())
    log = ask(running, word, {"code": BROKEN}, "?format=sarif")[1]
    (run,) = log["runs"]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert log["version"] == "2.1.0" and run["tool"]["driver"]["name"] == "Surefix" and run["results"]
    for result in run["results"]:
        assert result["message"]["text"] and result["ruleId"] in rules and result["level"] == "error"
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] >= 1 and region["startColumn"] >= 1 and region["endColumn"] >= region["startColumn"]


def api_fields() -> tuple[str, ...]:
    """Of the editor's shape."""
    return ("variantId", "title", "summary", "why", "steps", "patch")


def test_workflow_commands() -> None:
    """Each mistake is one line that nothing in a file's name can break out of."""
    found = github(api.explain(BROKEN, sandbox="none"), "a,b:\n::error::.py")
    assert found.startswith("::error file=a%2Cb%3A%0A%3A%3Aerror%3A%3A.py,line=2,col=") and "\n" not in found


def test_too_many_questions_wait() -> None:
    """A class has a number of questions; others are not kept waiting by one."""
    limits = Limits(most_of_class=1)
    with limits.of_class(1), limits.of_class(2), pytest.raises(Refused) as refused, limits.of_class(1):
        pass
    assert refused.value.response().status_code == 429 and "retry-after" in refused.value.response().headers
    with limits.of_class(1):
        pass


class Asking:
    """A request of somebody who goes away after so many looks."""

    def __init__(self, looks: int) -> None:
        self.looks = looks

    async def is_disconnected(self) -> bool:
        """Whether they have gone."""
        self.looks -= 1
        return self.looks < 0


def test_programs_wait_in_the_queue_of_the_pages() -> None:
    """Where it is full they are told when to come again; who goes away waits no more."""
    queue, served = Queue(1, most=2), []

    async def ask(person: str, looks: int = 5) -> None:
        async with turn(queue, Asker(person), 10, Asking(looks)):  # type: ignore[arg-type]
            served.append(person)

    pages = [queue.enter(Asker(f"page {number}"), lambda _: None) for number in range(4)]
    assert queue.waiting == 1
    with pytest.raises(Gone):
        asyncio.run(ask("impatient", looks=1))
    assert (served, queue.waiting) == ([], 1)
    queue.enter(Asker("page 5"), lambda _: None)
    with pytest.raises(Refused) as refused:
        asyncio.run(ask("late"))
    answer = refused.value.response()
    assert answer.status_code == 429 and int(answer.headers["retry-after"]) >= 2

    for page in pages:
        page.leave()
    asyncio.run(ask("patient"))
    assert served == ["patient"]


def test_all_keys_of_a_class_are_one_person_of_it_in_the_queue(tmp_path: Path) -> None:
    """More keys give nobody more turns, and the class's programs wait with its students."""
    store = Store(tmp_path / "surefix.sqlite")
    one, other = (store.people.new_class(name) for name in ("9b", "9c"))
    assert one is not None and other is not None
    made = [store.api_keys.make(of.id) for of in (one, one, other)]
    first, second, third = (asker(found.key) for found in made if isinstance(found, Made))

    assert first == second != third
    assert (first.group, third.group) == (f"class {one.id}", f"class {other.id}")


def test_steps_that_are_waited_for_stay_closed() -> None:
    """Where a class has its students wait or try between steps, one question opens the first step alone."""
    assert [deepest(Policy(pace=pace)) for pace in Pace] == [Depth.REPAIR, Depth.PLACE, Depth.PLACE]

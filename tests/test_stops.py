"""The question where Python stops, asked by the editor while somebody types: bounded, kept nowhere, and in nobody's way."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.requests import Request

from tutor_app.classroom.store import Store
from tutor_app.domain import Problem
from tutor_app.errors import EngineError
from tutor_app.pages.server.stops import CONTENT_TYPE, MOST_BYTES, MOST_CHARACTERS, MOST_UNDER_WAY, RATE, Stops
from tutor_app.process.examination import TYPING, stopped
from tutor_app.process.sandbox import Died
from tutor_app.settings import Settings

PROBLEM = Problem(type="SyntaxError", message="expected ':'", line=1, column=5)


class Asked:
    """A service whose tutor notes what it is asked and says ``answer``."""

    def __init__(self, answer: Problem | Exception | None = PROBLEM) -> None:
        self.answer, self.texts = answer, []
        self.tutor, self.store = self, Store()
        self.settings = SimpleNamespace(mark="0")

    def stop(self, text: str, *, python: str | None) -> Problem | None:
        """The scripted answer."""
        self.texts.append(text)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def request(body: bytes, **headers: str) -> Request:
    """A question as the editor asks it."""
    given = {"content-type": CONTENT_TYPE, **{name.replace("_", "-"): value for name, value in headers.items()}}
    parts = [body[at : at + 1000] for at in range(0, len(body), 1000)] or [b""]

    async def receive() -> dict[str, object]:
        part = parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    scope = {"type": "http", "method": "POST", "path": "/surefix/stops", "query_string": b""}
    raw = [(name.encode(), value.encode()) for name, value in given.items()]
    return Request({**scope, "headers": raw}, receive)


def ask(stops: Stops, body: bytes, **headers: str) -> tuple[int, Any]:
    """Status and content of the answer."""
    answer = asyncio.run(stops.answer(request(body, **headers)))
    return answer.status_code, json.loads(answer.body) if answer.status_code == 200 else None


def test_the_answer_is_the_spot_and_pythons_words() -> None:
    """And null where there is nothing to say."""
    said = {"spot": {"line": 1, "column": 5, "end": 5}, "message": "expected ':'"}

    assert ask(Stops(Asked), b"if x\n") == (200, said)
    assert ask(Stops(lambda: Asked(None)), b"x = 1\n") == (200, None)


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"x", {"content_type": "text/plain"}, 415),
        (b"x", {"sec_fetch_site": "cross-site"}, 415),
        (b"", {}, 413),
        (b"x" * (MOST_CHARACTERS + 1), {}, 413),
        (b"x" * (MOST_BYTES + 1), {}, 413),
        (b"\xff", {}, 400),
    ],
)
def test_what_the_editor_would_not_ask_is_not_looked_at(body: bytes, headers: dict[str, str], status: int) -> None:
    """Other pages' questions, and texts that are empty, too long or no text."""
    asked = Asked()

    assert ask(Stops(lambda: asked), body, **headers) == (status, None)
    assert asked.texts == []


def test_more_questions_than_are_allowed_get_no_answer() -> None:
    """A burst, then no more until some time has passed."""
    asked = Asked()
    stops = Stops(lambda: asked)
    statuses = [ask(stops, b"x")[0] for _ in range(RATE.size + 20)]

    assert statuses[: RATE.size] == [200] * RATE.size
    assert 429 in statuses
    assert len(asked.texts) == statuses.count(200)


def test_few_questions_are_answered_at_a_time() -> None:
    """Whoever sends a text slowly keeps one of a few places, and others are told to come back."""
    stops = Stops(Asked)

    async def crowd() -> list[int]:
        never = asyncio.Event()

        async def slow() -> dict[str, object]:
            await never.wait()
            return {"type": "http.disconnect"}

        waiting = [asyncio.create_task(stops.answer(Request(request(b"x").scope, slow))) for _ in range(MOST_UNDER_WAY)]
        await asyncio.sleep(0)
        answer = await stops.answer(request(b"x"))
        never.set()
        return [answer.status_code, *[one.status_code for one in await asyncio.gather(*waiting)]]

    assert asyncio.run(crowd()) == [429] + [400] * MOST_UNDER_WAY


@pytest.mark.parametrize("failure", [EngineError("no worker", advice="")])
def test_a_failure_of_ours_is_no_failure_of_the_page(failure: Exception) -> None:
    """The student goes without a mark."""
    assert ask(Stops(lambda: Asked(failure)), b"x")[0] == 503


class Sandboxed:
    """A sandbox that calls at once, or loses its worker."""

    def __init__(self, *, dies: bool = False) -> None:
        self.dies, self.how = dies, {}

    def call(self, fn: Any, *args: object, **how: object) -> object:
        """What a worker would return."""
        self.how = how
        if self.dies:
            raise Died("it died")
        return fn(*args)


def test_all_who_type_share_one_turn_and_wait_for_those_who_check() -> None:
    """To the sandbox they are one visitor whose calls come last; a text that kills its worker has no answer."""
    sandbox = Sandboxed()

    found = stopped("if x\n", sandbox, Settings())  # type: ignore[arg-type]
    assert found is not None and (found.line, found.message) == (1, "expected ':'")
    assert (sandbox.how["visitor"], sandbox.how["large"]) == (TYPING, True)
    assert stopped("x = 1\n", sandbox, Settings()) is None  # type: ignore[arg-type]
    assert stopped("if x\n", Sandboxed(dies=True), Settings()) is None  # type: ignore[arg-type]

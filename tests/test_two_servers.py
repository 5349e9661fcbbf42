"""Two servers on one database: whatever is decided, asked, answered, ended or deleted at one holds at the other."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

import live_server
import pytest
from desks import turn_to
from live_server import Live, live, run_page
from places import PLACES, place
from seats import form
from sqlalchemy import make_url
from window import Window

from tutor_app.classroom.codes import PACE
from tutor_app.classroom.glances import EVERY
from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Policy, Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages.join_form import JOIN_PATH, LEAVE_PATH
from tutor_app.pages.log_in import LOG_IN_PATH, LOG_OUT_PATH
from tutor_app.settings import Settings

OPEN = "open sesame"
BROKEN = "herd = 4\nif herd > 3\n    print('zebras')\n"
STALE = EVERY + 25.0
"""Seconds until what one server knows must be known at the other, on a machine that is busy."""


class Pair(NamedTuple):
    """Two servers, and their database as a third process sees it."""

    one: Live
    two: Live
    store: Store


@pytest.fixture(scope="module", params=PLACES)
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Two servers that start at once on an empty database."""
    folder = tmp_path_factory.mktemp("pair")
    with place(request.param, folder) as where, ExitStack() as stack:
        settings = {"instructor_passphrase": OPEN, "workers": 1}
        if isinstance(where, Path):
            data = {"data_folder": folder / "data"}
            where = folder / "data" / "surefix.sqlite"
        else:
            data = {"database_url": where}
        logs = [folder / name for name in ("one", "two")]
        for log in logs:
            log.mkdir()
        with ThreadPoolExecutor(2) as pool:
            one, two = pool.map(lambda log: stack.enter_context(live(log, **settings, **data)), logs)
        yield Pair(one, two, Store(where))


@pytest.fixture
def of(pair: Pair) -> Class:
    """A new class."""
    made = pair.store.people.new_class("9b")
    assert made is not None
    return made


def post(server: Live, path: str, fields: object, cookie: str = "", visitor: str = "192.0.2.1") -> http.client.HTTPResponse:
    """The answer to what a page of ours sends in the browser of a ``visitor``."""
    return server.send(path, fields, Cookie=cookie, X_Forwarded_For=visitor)


def kept(answer: http.client.HTTPResponse, name: str) -> str:
    """What the browser keeps under this name, as it sends it to either server: a file's have a cookie for each port."""
    assert answer.status == 200, answer.body
    return live_server.cookie(answer, f"surefix-{name}-").value


def both(pair: Pair, name: str, value: str) -> str:
    """The cookie for either server."""
    marks = [str(server.port) for server in (pair.one, pair.two)] + [_mark(pair.store)]
    return "; ".join(f"surefix-{name}-{mark}={value}" for mark in marks)


def _mark(store: Store) -> str:
    url = make_url(store.database.name) if "://" in store.database.name else None
    return "" if url is None else Settings(database_url=f"postgresql://h/{url.database}").mark


def joined(pair: Pair, server: Live, of: Class, name: str) -> str:
    """A new student's cookie."""
    return both(pair, "student", kept(post(server, JOIN_PATH, form(of.code, name)), "student"))


@contextmanager
def window(server: Live, cookie: str, page: str = "", query: str = "") -> Iterator[Window]:
    """An open window of a browser."""
    with server.session(Cookie=cookie) as session:
        opened = Window(session, page)
        opened.query = query
        opened.open(plain=not page)
        yield opened


def soon(found: Callable[[], object]) -> bool:
    """Whether it comes true before it is stale."""
    deadline = time.monotonic() + STALE
    while not found():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.5)
    return True


def teacher(pair: Pair, server: Live) -> str:
    """A cookie of somebody who gave the passphrase at the server."""
    answer = post(server, LOG_IN_PATH, {"passphrase": OPEN, "lang": "en"}, visitor="192.0.2.9")
    return both(pair, "log-in", kept(answer, "log-in"))


def test_both_have_one_set_of_tables_and_can_help(pair: Pair) -> None:
    """They started at once, and one migrated."""
    for server in (pair.one, pair.two):
        assert soon(lambda server=server: server.ask("/readyz").status == 200), server.ask("/readyz").body


def test_a_log_in_at_one_opens_the_other_and_a_log_out_closes_both(pair: Pair) -> None:
    """Whichever the proxy chooses."""
    cookie = teacher(pair, pair.one)
    for server in (pair.one, pair.two):
        with server.session(Cookie=cookie) as session:
            assert "class-chosen" in run_page(session, "instructor")

    assert post(pair.two, LOG_OUT_PATH, {}, cookie).status == 200

    for server in (pair.one, pair.two):
        with server.session(Cookie=cookie) as session:
            assert "class-chosen" not in run_page(session, "instructor")


def test_who_joined_at_one_is_known_at_the_other_and_a_question_is_answered_there(pair: Pair, of: Class) -> None:
    """A student asks at the first; the teacher's page at the second has it; the answer is on the student's page."""
    mina = joined(pair, pair.one, of, "Mina")
    with window(pair.two, mina) as elsewhere:
        assert "Mina" in elsewhere.html
    with window(pair.one, mina) as student:
        assert student.check(BROKEN)
        student.run("ask")
        student.set("question-words", string_value="Why does this stop?")
        form = next(key for key in student.ids if key.startswith("ask-send"))
        student.run(form)
        (asked,) = pair.store.questions.waiting(of.id)
        assert (asked.text, asked.attempt is not None) == ("Why does this stop?", True)

        with window(pair.two, teacher(pair, pair.two), "instructor", f"class={of.code}") as desk:
            desk.run("to-questions")
            desk.set(f"answer-{asked.id}", string_value="Look at the colon.")
            desk.run(f"send-{asked.id}")

        assert soon(lambda: "Look at the colon." in student.run())


def test_a_decision_at_one_holds_at_the_other_from_the_next_check_on(pair: Pair, of: Class) -> None:
    """And so does taking it back, at the server that did not make it."""
    mina = joined(pair, pair.two, of, "Mina")
    cookie = teacher(pair, pair.one)
    pair.store.decisions.decide(Policy(precision=0.5), of.id)
    pair.store.decisions.decide(Policy(precision=0.5, helping=False), of.id)
    with window(pair.two, mina) as student:
        student.check(BROKEN)
        assert "turned help off" in student.html

        with window(pair.one, cookie, "instructor", f"class={of.code}") as desk:
            turn_to(desk, "settings")
            desk.run("undo")

        assert pair.store.decisions.policy(of.id).helping
        student.check(BROKEN)
        assert "turned help off" not in student.html


def test_a_click_that_another_server_hears_first_is_not_lost(pair: Pair) -> None:
    """A page whose server is gone goes on at one that has never drawn it; the program is checked there, once."""
    with pair.one.session() as session, pair.two.session() as other:
        student = Window(session)
        student.open()
        student.go_on(other)
        assert student.check(BROKEN) and "<div class='excerpt" in student.html
        student.run()
        assert Texts("pages")("checked-already") not in student.html


def test_what_is_deleted_at_one_is_gone_at_the_other(pair: Pair, of: Class) -> None:
    """A student who leaves with everything, and a class that is closed, and deleted, by the command line."""
    mina, ada = joined(pair, pair.one, of, "Mina"), joined(pair, pair.two, of, "Ada")
    with window(pair.two, mina) as student, window(pair.one, ada) as other:
        assert "Mina" in student.html and "Ada" in other.html
        assert post(pair.one, LEAVE_PATH, {"delete": True, "lang": "en"}, mina).status == 200
        assert "Mina" not in student.run()

        pair.store.people.close(of.id)
        for server in (pair.one, pair.two):
            assert post(server, JOIN_PATH, form(of.code)).status == 409
        assert "Ada" in other.run()

        pair.store.keeping.delete_class(of.id)
        assert "Ada" not in other.run()
    with window(pair.two, teacher(pair, pair.two), "instructor", f"class={of.code}") as desk:
        assert "Ada" not in desk.html


def test_a_class_joins_over_both_at_once(pair: Pair, of: Class) -> None:
    """Made-up names are given once, and a chosen one is taken wherever somebody asks for it."""

    def answer(number: int, name: str = "") -> int:
        return post(pair[number % 2], JOIN_PATH, form(of.code, name)).status

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(answer, range(40)))
        chosen = list(pool.map(partial(answer, name="Mina"), range(8)))

    assert answers == [200] * 40
    assert sorted(chosen) == [200] + [409] * 7
    names = [student.name for student in pair.store.people.students(of.id)]
    assert len(names) == len(set(names)) == 41


def test_guesses_at_the_passphrase_are_counted_over_both(pair: Pair) -> None:
    """Who was wrong at each waits at both, with the right passphrase too; somebody else does not."""
    guess, elsewhere = {"passphrase": "guess", "lang": "en"}, pair.store.guesses("passphrase")
    assert post(pair.one, LOG_IN_PATH, guess, visitor="192.0.2.66").status == 403
    for _ in range(6):  # at a third server, so that the wait is longer than a slow machine takes
        elsewhere.tell(elsewhere.place("192.0.2.66"), wrong=True)

    for server in (pair.one, pair.two):
        assert post(server, LOG_IN_PATH, {"passphrase": OPEN, "lang": "en"}, visitor="192.0.2.66").status == 429
        assert post(server, LOG_IN_PATH, {"passphrase": OPEN, "lang": "en"}, visitor="192.0.2.67").status == 200


def test_guesses_at_codes_are_counted_over_both(pair: Pair) -> None:
    """Twenty wrong ones, ten at each, and soon one waits, though neither server alone has been asked so many."""
    codes = [f"QQQ{one}{two}" for one in "QW" for two in "23456789CDFGHJKMNPRTV"][: 2 * PACE.own.size - 4]
    found = [post(pair[number % 2], JOIN_PATH, form(code), visitor="192.0.2.77") for number, code in enumerate(codes)]
    statuses = [answer.status for answer in found]

    assert statuses[: PACE.own.size] == [409] * PACE.own.size
    assert 429 in statuses[PACE.own.size :]  # one more is looked at every few seconds

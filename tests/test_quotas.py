"""How much one person may ask for: counted for people, at all servers of a database together, and said in time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from class_student import browser, check, components, html, joined, new_class, page, said  # noqa: F401 - a fixture
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import BROKEN, FakeTutor, shown
from places import busy
from pyfixv_fakes import PROGRAM, UNSURE, made_up_calibration, script, tutor
from sqlalchemy import event, select
from streamlit.testing.v1 import AppTest
from test_checking import Patient, soon
from test_pages import open_instructor
from typer.testing import CliRunner

from tutor_app.classroom import clock
from tutor_app.classroom.desk import Desk
from tutor_app.classroom.quotas import CHECKS, MODEL, Quota, Standing, allowed, granted
from tutor_app.classroom.roles import NOBODY, Account, Role, Who
from tutor_app.classroom.schema import QUOTAS
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store, Visitor
from tutor_app.commands.cli import app
from tutor_app.domain import Feedback
from tutor_app.explain.localisation import Texts
from tutor_app.pages import checking
from tutor_app.pages.checking import SPENT, Checks
from tutor_app.pages.member import Member
from tutor_app.pages.readers import Readers
from tutor_app.pages.visit import Visit
from tutor_app.process.jobs import State
from tutor_app.settings import Settings

TEXTS = Texts("pages")
FEW = Quota(name=CHECKS, size=3, period=timedelta(hours=1))
NOW = datetime(2026, 3, 2, 9)


def counting(where: Path | str | None, *quotas: Quota) -> Store:
    """A server's store that bounds these."""
    return Store(where, quotas=quotas or (FEW,))


def taken(store: Store, visitor: Visitor, times: int = 1, name: str = CHECKS) -> list[bool]:
    """What came of asking so often."""
    return [found.granted for _ in range(times) if (found := store.quotas.take(name, visitor)) is not None]


@given(size=st.integers(1, 50), pauses=st.lists(st.floats(0, 90), max_size=120))
def test_no_more_are_granted_than_are_due(size: int, pauses: list[float]) -> None:
    """In each time as many as fit into it, and the whole quota beside; what is said to be left is left, and due when said."""
    quota = Quota(name=CHECKS, size=size, period=timedelta(hours=1))
    at, full, times = NOW, NOW, list[datetime]()
    last: Standing | None = None
    for pause in pauses:
        at += timedelta(minutes=pause)
        found, full = granted(quota, full, at)
        if last is not None:
            waited = clock.known(at) >= last.due
            assert found.granted is (last.left > 0 or waited)
            assert found.left >= last.left - 1
        assert 0 <= found.left < size and clock.known(at) < found.due <= clock.known(at) + quota.gap
        times += [at] if found.granted else []
        last = found
    for start in times:
        within = [one for one in times if start <= one < start + quota.period]
        assert len(within) <= 2 * size


@given(size=st.integers(1, 300), moves=st.lists(st.floats(-200, 90), max_size=60))
def test_a_clock_that_is_set_back_costs_nobody_more_than_one_gap(size: int, moves: list[float]) -> None:
    """What is left is never less than none, and who waits until it is due gets one, whatever the clock did before."""
    quota = Quota(name=CHECKS, size=size, period=timedelta(hours=1))
    at, full = NOW, NOW
    for moved in moves:
        at += timedelta(minutes=moved)
        found, full = granted(quota, full, at)
        assert 0 <= found.left < size and clock.known(at) < found.due <= clock.known(at) + quota.gap
        if not found.granted:
            again, full = granted(quota, full, found.due.replace(tzinfo=None))
            assert again.granted


def test_who_goes_on_asking_costs_the_database_nothing(where: Path | str) -> None:
    """A key that has nothing left is refused from memory, and gets one when it is due."""
    store = counting(where)
    little = Quota(name="keys", size=2, period=timedelta(hours=1))
    assert [store.quotas.take_of_key(1, little).granted for _ in range(3)] == [True, True, False]
    written: list[str] = []
    event.listen(store.database._engine, "begin", lambda _: written.append("begun"))

    assert not any(store.quotas.take_of_key(1, little).granted for _ in range(20)) and not written
    assert store.quotas.take_of_key(2, little).granted and written
    assert counting(where).quotas.take_of_key(1, little).granted is False


def test_who_waits_for_the_whole_time_has_the_whole_quota_again() -> None:
    """However much was asked for in vain meanwhile."""
    full = NOW
    for _ in range(10):
        found, full = granted(FEW, full, NOW)
    assert (found.granted, found.left, found.due) == (False, 0, clock.known(NOW) + timedelta(minutes=20))

    found, _ = granted(FEW, full, NOW + FEW.period)

    assert (found.granted, found.left, found.size) == (True, 2, 3)


def test_all_servers_of_a_database_count_together(where: Path | str) -> None:
    """Half at the one and half at the other, and after a restart: no more than at one."""
    mina = Visitor(visit="window")
    one, two = counting(where), counting(where)

    assert [*taken(one, mina), *taken(two, mina), *taken(one, mina)] == [True] * 3
    assert [*taken(two, mina), *taken(one, mina), *taken(counting(where), mina)] == [False] * 3


def test_many_at_once_are_counted_once_each(where: Path | str) -> None:
    """Twelve clicks of one person at two servers at the same moment: three are granted."""
    stores, ready = [counting(where) for _ in range(2)], threading.Barrier(12)

    def click(number: int) -> bool:
        ready.wait()
        (found,) = taken(stores[number % 2], Visitor(visit="window"))
        return found

    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(click, range(12))) == 3


def test_a_database_that_is_busy_is_waited_for(tmp_path: Path) -> None:
    """A server that counted alone meanwhile would grant a whole quota more; once the database was out, and the first time."""
    file = tmp_path / "surefix.sqlite"
    one, two = counting(file), counting(file)
    assert taken(one, Visitor(visit="window"), 3) == [True] * 3

    for outage in (False, True):
        if outage:
            two.database._begin_outage(OSError("the disk was full"))
        with busy(file, 0.6):
            assert taken(two, Visitor(visit="window")) == [False]


def test_processes_that_write_at_once_never_grant_more(tmp_path: Path) -> None:
    """Three of them, each asking as often as the quota is large, while each writes other things as well."""
    file, size = tmp_path / "surefix.sqlite", 30
    counting(file)
    code = "import sys; from test_quotas import hammer; print(hammer(sys.argv[1], *map(int, sys.argv[2:])))"
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", code, str(file), str(size)]
    running = [subprocess.Popen([*command, str(turn)], env=paths, stdout=subprocess.PIPE, text=True) for turn in range(3)]

    assert sum(int(one.communicate()[0]) for one in running) == size


def hammer(file: str, size: int, turn: int) -> int:
    """What a process is granted that asks by several threads, with others that store checks."""
    store = counting(Path(file), Quota(name=CHECKS, size=size, period=timedelta(days=30)))
    with ThreadPoolExecutor(6) as pool:
        stored = [pool.submit(store.attempts.begin, f"visit {turn}", f"if x{number}\n" * 50) for number in range(40)]
        granted = [pool.submit(taken, store, Visitor(visit="window")) for _ in range(size)]
        count = sum(sum(one.result()) for one in granted)
        for one in stored:
            one.result()
    return count


def test_each_person_has_their_own(where: Path | str) -> None:
    """Students of a class and visits without one, from wherever they come; one quota says nothing of another."""
    store = counting(where, FEW, replace(FEW, name=MODEL))
    people = [Visitor(visit="one"), Visitor(visit="two"), Visitor(visit="one", student=1), Visitor(visit="one", student=2)]

    assert [taken(store, one, 4) for one in people] == [[True] * 3 + [False]] * 4
    assert taken(store, people[0], 4, MODEL) == [True] * 3 + [False]
    assert taken(store, Visitor(visit="another window", student=1)) == [False]


def test_who_has_an_account_is_one_person_wherever_they_are(where: Path | str) -> None:
    """In two classes and without one; whatever account a page would name."""
    store = counting(where)
    ada = Account(id=7, name="Ada", role=Role.STUDENT, issuer="", subject="ada", made=datetime.now(UTC))
    places = [Who(role=Role.STUDENT, account=ada, student=number, visits=frozenset({"v"})) for number in (1, 2, None)]

    desks = [Desk(store, lambda who=who: who) for who in places]  # type: ignore[misc]
    found = [desk.quotas.take(CHECKS, Visitor(visit="v", student=desk.who.student), account=9) for desk in desks]

    assert [one.left for one in found if one is not None] == [2, 1, 0]


def test_where_nothing_is_bounded_nothing_is_kept(where: Path | str) -> None:
    """A setting of 0 is no bound; the usual ones are generous."""
    store = Store(where, quotas=allowed(Settings(checks_per_hour=0, model_checks_per_day=0)))

    assert store.quotas.all == () and store.quotas.take(CHECKS, Visitor(visit="v")) is None
    with store.database.reading() as connection:
        assert connection.execute(select(QUOTAS)).all() == []
    assert [(quota.name, quota.size) for quota in allowed(Settings(engine="llm"))] == [(CHECKS, 240), (MODEL, 100)]


def test_of_a_language_model_there_is_a_quota_where_a_class_may_have_one() -> None:
    """Where none is offered, nothing is bounded that nobody can ask for."""
    named = [
        [quota.name for quota in allowed(settings)]
        for settings in (Settings(), Settings(engine="mixed"), Settings(class_engines=("on-site",), model="small"))
    ]

    assert named == [[CHECKS], [CHECKS, MODEL], [CHECKS, MODEL]]


def test_of_a_person_a_digest_is_kept_until_it_means_nothing(where: Path | str) -> None:
    """Another database has another; the hourly deletion takes the row once the whole quota is there again."""
    store = counting(where)
    taken(store, Visitor(visit="window", student=5), 2)

    def rows() -> list[str]:
        with store.database.reading() as connection:
            return list(connection.execute(select(QUOTAS.c.who)).scalars())

    (kept,) = rows()
    other = counting(None)
    taken(other, Visitor(visit="window", student=5))
    with other.database.reading() as connection:
        assert connection.execute(select(QUOTAS.c.who)).scalar_one() != kept
    assert len(kept) == 64 and "window" not in kept

    store.keeping.purge(datetime.now(UTC))
    assert rows() == [kept]
    store.keeping.purge(datetime.now(UTC) + timedelta(minutes=41))
    assert rows() == []


def test_who_has_the_whole_quota_again_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that runs for months knows those of the last hour, not all who ever asked."""
    store = counting(None)
    for student in range(5):
        taken(store, Visitor(visit="window", student=student))
    assert len(store.quotas._known) == 5

    later = clock.now() + timedelta(hours=2)
    monkeypatch.setattr(clock, "now", lambda: later)
    taken(store, Visitor(visit="window", student=9))

    assert len(store.quotas._known) == 1


def test_without_a_database_each_server_counts_alone(tmp_path: Path) -> None:
    """Nobody is kept from feedback by an outage, and nobody gets more for it at one server."""
    (tmp_path / "class.sqlite").mkdir()
    store = counting(tmp_path / "class.sqlite")

    assert store.outage
    assert taken(store, Visitor(visit="window"), 5) == [True] * 3 + [False] * 2
    assert taken(store, Visitor(visit="other")) == [True]


# on the student's page


def programs(count: int) -> list[str]:
    """Different programs, as nobody is charged for the same one twice."""
    return [f"x = {number}\n{BROKEN}" for number in range(count)]


def captions(opened: AppTest) -> str:
    """Small print."""
    return "\n".join(caption.value for caption in opened.caption).translate(dict.fromkeys((0x2068, 0x2069)))


def test_who_used_it_up_reads_when_it_goes_on_and_loses_nothing() -> None:
    """No check is begun, the text stays, a clock runs; before that, what is left is said only when it is little."""
    fake, store = FakeTutor(shown()), counting(None, replace(FEW, size=12))
    opened = page(fake, store)
    for number, program in enumerate(programs(12)):
        check(opened, program)
        little = TEXTS("quota-left", count=11 - number)
        assert (little in captions(opened)) is (number >= 10), number
    calls = len(fake.calls)

    check(opened, "mine = (\n")

    assert len(fake.calls) == calls == 12
    assert opened.text_area[0].value == "mine = (\n"
    assert TEXTS("quota-title") in said(opened) and TEXTS("quota-safe") in said(opened)
    clocks = [int(seconds) for seconds in re.findall(r'surefix\.countdown .*"seconds": (\d+)', components(opened))]
    assert clocks and all(240 < seconds <= 300 for seconds in clocks)
    assert len(store.attempts.recent()) == 12


def test_it_goes_on_when_it_is_said_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the clock's end the note is gone and the check is made."""
    fake, store = FakeTutor(shown()), counting(None)
    opened = page(fake, store)
    for program in programs(4):
        check(opened, program)
    assert len(fake.calls) == 3 and TEXTS("quota-title") in said(opened)

    later = datetime.now(UTC) + timedelta(minutes=21)
    monkeypatch.setattr(clock, "now", lambda: clock.row(later))
    check(opened, "another = (\n")

    assert len(fake.calls) == 4 and TEXTS("quota-title") not in said(opened)


def test_a_student_is_counted_in_every_window_and_classmates_are_not() -> None:
    """Two browsers of one student share a quota; another student of the class has one of their own."""
    store = counting(None)
    of = new_class(store)
    mina, ola = joined(store, of), joined(store, of, "Ola")
    fake = FakeTutor(shown())
    for program in programs(2):
        check(page(fake, store, token=mina.token), program)
    elsewhere = page(fake, store, token=mina.token)
    for program in programs(2):
        check(elsewhere, program)

    assert len(fake.calls) == 3 and TEXTS("quota-title") in said(elsewhere)
    assert TEXTS("quota-title") not in said(check(page(fake, store, token=ola.token)))


def test_the_same_program_again_costs_nothing() -> None:
    """It is not checked again, so it is not counted."""
    store = counting(None)
    opened = page(FakeTutor(shown()), store)
    for _ in range(5):
        check(opened)

    assert TEXTS("quota-title") not in html(opened)
    assert opened.session_state["visit"].checks.left == 2


@pytest.mark.usefixtures("impatient")
def test_clicks_on_one_check_cost_one() -> None:
    """While it goes on; the next program costs one more."""
    store, jobs, going = counting(None), Checks(), threading.Event()
    now, readers = Visit(program=BROKEN), Readers()

    class Slow(FakeTutor):
        """Waits before it answers."""

        def first(self, program: str, **named: Any) -> Feedback:
            """What it says, when it may."""
            going.wait(20)
            return super().first(program, **named)

    fake = Slow(shown())
    for _ in range(3):
        checking.start(now, fake, store, jobs, "en", readers)
        assert now.checks is not None and (now.checks.granted, now.checks.left) == (True, 2)
    going.set()
    assert soon(lambda: checking.follow(now, jobs) is None)
    now.program = "mine = (\n"
    checking.start(now, fake, store, jobs, "en", readers)

    assert now.checks.left == 1
    assert soon(lambda: checking.follow(now, jobs) is None) and len(fake.calls) == 2


@pytest.mark.parametrize("moment", ["before the model's turn", "while it is asked"])
def test_a_student_who_is_deleted_while_a_check_waits_ends_it(moment: str, caplog: pytest.LogCaptureFixture) -> None:
    """No error, and nothing of the student comes back."""
    store, model = Store(), Patient(script())
    of = new_class(store)
    mina = joined(store, of)
    there = [Who(role=None, student=mina.student.id, class_id=of.id)]
    desk, jobs, readers = Desk(store, lambda: there[0]), Checks(), Readers()
    now = Visit(program=PROGRAM, member=Member(of=of, student=mina.student))
    whole = tutor(made_up_calibration(), model, UNSURE)

    def delete() -> None:
        assert store.keeping.delete_student(mina.student.id)
        there[0] = NOBODY

    class Interrupted:
        """The same, but for what happens after its first word."""

        def first(self, program: str, **named: Any) -> Feedback:
            """The first word."""
            found = whole.first(program, **named)
            if moment == "before the model's turn":
                delete()
            return found

        def __getattr__(self, name: str) -> Any:
            return getattr(whole, name)

    checking.start(now, Interrupted(), desk, jobs, "en", readers)
    if moment == "while it is asked":
        assert model.begun.wait(20)
        delete()
    model.go.set()

    assert soon(lambda: (job := jobs.newest(now.session)) is not None and job.ended)
    last = jobs.newest(now.session)
    assert last is not None and last.state is State.DONE
    assert {record.name for record in caplog.records} <= {"tutor_app.security.refusals"}
    assert not store.attempts.recent(scope=Scope(class_id=of.id))


def test_a_language_model_has_a_quota_of_its_own() -> None:
    """Once it is used up Surefix's own feedback is the answer, the page says until when, and teachers read why."""
    store, model = counting(None, Quota(name=MODEL, size=1, period=timedelta(days=1))), script()
    of = new_class(store)
    taught, mina, ola = tutor(made_up_calibration(), model, UNSURE), joined(store, of).token, joined(store, of, "Ola").token
    first = check(page(taught, store, token=mina), PROGRAM)
    assert soon(lambda: "Answered by: llm" in captions(first.run()))
    asked = len(model.asked)
    assert TEXTS("quota-model-left", count=0) in captions(first)

    again = check(page(taught, store, token=mina), PROGRAM)

    assert TEXTS("quota-model-wait", count=1440) in captions(again)
    assert TEXTS("model-absent") not in captions(again) and "Answered by: built-in" in captions(again)
    assert store.attempts.recent(scope=Scope(class_id=of.id))[0].feedback.note == SPENT
    assert len(model.asked) == asked > 0
    other = check(page(taught, store, token=ola), PROGRAM)
    assert soon(lambda: "Answered by: llm" in captions(other.run()))


# for those who run it


def test_teachers_read_it_among_the_settings() -> None:
    """What each student may do, and who decides that: nothing of a model where there is none, nothing where there is no bound."""
    words = Texts("classes")
    bounded, unbounded = (
        [caption.value for caption in open_instructor(store, "settings").caption if "Whoever runs" in caption.value]
        for store in (Store(quotas=allowed(Settings())), Store())
    )

    assert bounded == [words("quota-checks", count=240)]
    assert unbounded == []


def test_administrators_see_how_much_is_used(where: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the command line: the numbers in force, and how many people use them up."""
    monkeypatch.setenv("SUREFIX_CHECKS_PER_HOUR", "3")
    named = {"SUREFIX_DATABASE_URL": where} if isinstance(where, str) else {"SUREFIX_DATA_FOLDER": str(where.parent)}
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    store = counting(where.parent / "surefix.sqlite" if isinstance(where, Path) else where)
    taken(store, Visitor(visit="one"), 3)
    taken(store, Visitor(visit="two"))

    (alone,) = json.loads(CliRunner().invoke(app, ["admin", "quotas", "--json"]).stdout)
    monkeypatch.setenv("SUREFIX_ENGINE", "mixed")
    checks, model = json.loads(CliRunner().invoke(app, ["admin", "quotas", "--json"]).stdout)

    assert alone == checks == {"what": "checks", "most": 3, "seconds": 3600, "people": 2, "without": 1}
    assert model == {"what": "model", "most": 100, "seconds": 86400, "people": 0, "without": 0}
    assert "none left" in CliRunner().invoke(app, ["admin", "quotas"]).stdout

"""The class now and today, by one glance of a teacher's screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import BROKEN, broken, partly, shown, whole, without_verdict
from sqlalchemy import event

from tutor_app.classroom import clock
from tutor_app.classroom.lesson import Common
from tutor_app.classroom.people import Class, Joined, Student
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store, Visitor
from tutor_app.classroom.stuck import LONG, SEVERAL, Check, Stuck, stuck
from tutor_app.domain import Feedback, Nature

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


class Day:
    """A class on one day, told minute by minute."""

    def __init__(self, where: Path | str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store, self.now = Store(where), NOON
        monkeypatch.setattr(clock, "now", lambda: clock.row(self.now))
        self.group = self.new_class()

    def new_class(self) -> Class:
        """Another class."""
        group = self.store.people.new_class("7b")
        assert group is not None
        return group

    def student(self, group: Class | None = None) -> Student:
        """Somebody joins."""
        found = self.store.people.join((group or self.group).id)
        assert isinstance(found, Joined)
        return found.student

    def check(self, who: Student | None, feedback: Feedback, after: float = 1, visit: str = "visit") -> int:
        """Some minutes later a program is checked."""
        self.now += timedelta(minutes=after)
        number = self.store.attempts.record(Visitor(visit=visit, student=None if who is None else who.id), feedback)
        assert number is not None
        return number

    @property
    def today(self) -> Scope:
        """The class on this day."""
        return Scope.day(NOON, self.group.id)


@pytest.fixture
def day(where: Path | str, monkeypatch: pytest.MonkeyPatch) -> Day:
    """A day at noon, before anybody joined."""
    return Day(where, monkeypatch)


def test_every_student_has_a_seat_with_the_last_check(day: Day) -> None:
    """Those who have not begun too; who checked a while ago is not at work."""
    ada, bob, eve = (day.student() for _ in range(3))
    day.check(ada, shown())
    day.check(bob, shown(), after=12)
    last = day.check(bob, without_verdict(Nature.VALID), after=1)

    lesson = day.store.lessons.lesson(day.today)

    assert [seat.student for seat in lesson.seats] == [bob, ada, eve]
    assert [seat.working(day.now) for seat in lesson.seats] == [True, False, False]
    found = lesson.seats[0].last
    assert found == Check(attempt=last, at=day.now, nature=Nature.VALID)
    assert [len(seat.checks) for seat in lesson.seats] == [2, 1, 0]


def test_who_is_stuck_comes_first_and_then_who_waits(day: Day) -> None:
    """The same mistake, several times, over minutes; a question that is open."""
    calm, asks, is_stuck = (day.student() for _ in range(3))
    first = day.now + timedelta(minutes=1)
    for number in range(SEVERAL):
        day.check(is_stuck, broken(whole(), program=f"{BROKEN}# {number}\n"))
    day.store.questions.ask("Why?", student=asks.id)
    day.check(asks, shown())
    day.check(calm, shown())

    lesson = day.store.lessons.lesson(day.today)

    assert [seat.student for seat in lesson.seats] == [is_stuck, asks, calm]
    assert lesson.seats[0].stuck == Stuck(mistake="missing-colon", attempts=SEVERAL, since=first)
    assert [seat.waiting for seat in lesson.seats] == [0, 1, 0]
    assert lesson.waiting == 1


def test_the_commonest_mistakes_count_students_and_have_an_example(day: Day) -> None:
    """One who makes it often does not make it common; the example is the newest."""
    ada, bob = day.student(), day.student()
    for _ in range(3):
        day.check(ada, shown())
    newest = day.check(bob, partly())

    lesson = day.store.lessons.lesson(day.today)

    assert lesson.mistakes == (
        Common(mistake="missing-colon", attempts=4, students=2, example=newest),
        Common(mistake="missing-comma", attempts=1, students=1, example=newest),
    )
    example = day.store.attempts.attempt(newest, day.group.id)
    assert example is not None and example.feedback == partly()
    assert day.store.attempts.attempt(newest) is None


def test_a_lesson_has_nothing_of_other_classes_or_days(day: Day) -> None:
    """Nor of those without a class, and they have nothing of it."""
    ada, other = day.student(), day.student(day.new_class())
    day.check(other, shown())
    alone = day.check(None, shown(), visit="alone")
    day.check(ada, shown(), after=24 * 60)

    assert [len(seat.checks) for seat in day.store.lessons.lesson(day.today).seats] == [0]
    tomorrow = Scope.day(day.now, day.group.id)
    assert [len(seat.checks) for seat in day.store.lessons.lesson(tomorrow).seats] == [1]
    assert [attempt.id for attempt in day.store.attempts.recent(scope=Scope.day(NOON))] == [alone]
    (seat,) = day.store.lessons.lesson(Scope.day(NOON)).seats
    assert (seat.student, [check.attempt for check in seat.checks]) == (None, [alone])
    scopes = (day.today, tomorrow, Scope(class_id=day.group.id))
    assert [len(day.store.attempts.recent(scope=scope)) for scope in scopes] == [0, 1, 1]


def test_a_lesson_past_midnight_is_one() -> None:
    """Just after midnight the day still has what was before it; the next morning it has not."""
    midnight = NOON.replace(hour=0) + timedelta(days=1)

    assert Scope.day(midnight + timedelta(minutes=5)).start == midnight - timedelta(hours=3)
    assert Scope.day(midnight + timedelta(hours=8)).start == midnight


def test_attempts_that_go_on_are_in_the_lesson_and_mean_nothing_yet(day: Day) -> None:
    """Whoever waits for an answer of ours is at work."""
    ada = day.student()
    number = day.store.attempts.begin(Visitor(visit="visit", student=ada.id), BROKEN)

    (seat,) = day.store.lessons.lesson(day.today).seats

    assert seat.last == Check(attempt=number or 0, at=NOON, nature=None)
    assert seat.working(day.now) and seat.stuck is None
    assert [begun.id for begun in day.store.attempts.unfinished(scope=day.today)] == [number]
    assert day.store.attempts.unfinished() == ()


def test_without_a_class_open_questions_are_counted_too(day: Day) -> None:
    """They wait in the teacher's queue whether anybody checks anything or not."""
    day.store.questions.ask("Why?")

    assert day.store.lessons.lesson(Scope.day(NOON)).waiting == 1


def test_a_glance_at_thirty_students_is_one_query(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many attempts there are, no program and no feedback is loaded."""
    day = Day(tmp_path / "class.sqlite", monkeypatch)
    for student in [day.student() for _ in range(30)]:
        for number in range(3):
            day.check(student, replace(shown(), program=f"{BROKEN}# {number}\n"), after=0)
    asked: list[str] = []
    engine = day.store._database._engine
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))

    lesson = day.store.lessons.lesson(day.today)

    assert len(lesson.seats) == 30
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 1
    assert not [statement for statement in asked if "feedback" in statement or "program" in statement]


def test_a_day_is_the_one_of_its_zone() -> None:
    """East of Greenwich today began when it was still yesterday there."""
    scope = Scope.day(datetime(2026, 11, 30, 4, 30, tzinfo=timezone(timedelta(hours=2))))

    assert scope.start is not None and scope.end is not None
    assert scope.start.astimezone(UTC) == datetime(2026, 11, 29, 22, 0, tzinfo=UTC)
    assert scope.end - scope.start == timedelta(days=1)


CHECKS = st.lists(
    st.tuples(
        st.sampled_from([Nature.BROKEN, Nature.VALID, None]),
        st.sampled_from([(), ("colon",), ("comma",), ("colon", "comma")]),
        st.integers(0, 3),
    ),
    max_size=9,
)


def checks(told: list[tuple[Nature | None, tuple[str, ...], int]]) -> list[Check]:
    """Checks, the newest first, each so many minutes after the one before."""
    now, found = NOON, []
    for number, (nature, mistakes, minutes) in enumerate(told):
        now += timedelta(minutes=minutes)
        found.append(Check(attempt=number, at=now, nature=nature, mistakes=mistakes if nature is Nature.BROKEN else ()))
    return found[::-1]


@given(CHECKS)
def test_stuck_is_the_same_mistake_up_to_now_and_for_long(told: list[tuple[Nature | None, tuple[str, ...], int]]) -> None:
    """Whoever is called stuck has it in each of the last attempts that were finished, enough of them, over enough time."""
    given_checks = checks(told)
    found = stuck(given_checks)
    finished = [check for check in given_checks if check.nature is not None]

    if found is not None:
        last = finished[: found.attempts]
        assert len(last) >= SEVERAL and all(found.mistake in (check.mistakes or ("",)) for check in last)
        assert last[0].at - last[-1].at >= LONG and last[-1].at == found.since
    if finished and finished[0].nature is Nature.VALID:
        assert found is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("colon",), ("colon",), ("colon",)], "colon"),
        ([("colon",), ("colon", "comma"), ("comma",)], None),
        ([("comma",), ("colon", "comma"), ("colon", "comma"), ("colon",)], "colon"),
        ([(), (), ()], ""),
        ([("colon",), ("colon",)], None),
    ],
    ids=["the same", "another", "the longer one", "without a name", "too few"],
)
def test_a_mistake_that_stays_is_what_somebody_is_stuck_with(told: list[tuple[str, ...]], expected: str | None) -> None:
    """Another mistake is progress; one that nobody can name counts as one."""
    found = stuck(checks([(Nature.BROKEN, mistakes, 1) for mistakes in told]))

    assert (None if found is None else found.mistake) == expected


def test_who_tries_fast_is_not_stuck_yet() -> None:
    """Three clicks in a minute are no trouble."""
    fast = [Check(attempt=n, at=NOON - n * timedelta(seconds=10), nature=Nature.BROKEN, mistakes=("colon",)) for n in range(5)]

    assert stuck(fast) is None

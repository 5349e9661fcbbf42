"""One damaged record takes nothing with it: whatever else the class did is there, and the damage has a name."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from page_fakes import calibration, partly, shown
from sqlalchemy import text, update
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.approvals import State
from tutor_app.classroom.people import Class, Joined
from tutor_app.classroom.policy import Policy
from tutor_app.classroom.schema import APPROVALS, DECISIONS, OUTCOMES, PARTS
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store, Visitor
from tutor_app.explain.localisation import Texts
from tutor_app.pages import records
from validators.promise.gate import Band

WAYS = {
    "no-json": "no json",
    "cut": '{"program": "", "diagnosis": {"na',
    "other-json": "[1, 2]",
    "nothing": "",
}
"""What may stand where feedback stood."""


def damage(store: Store, attempt: int, **values: object) -> None:
    """Have something else stand in the outcome of an attempt."""
    with store._database.writing() as connection:
        connection.execute(update(OUTCOMES).where(OUTCOMES.c.attempt == attempt).values(values))


def a_class(store: Store) -> tuple[Class, int, list[int]]:
    """A class with one student and three attempts."""
    group = store.people.new_class("7b")
    assert group is not None
    joined = store.people.join(group.id, "Mina")
    assert isinstance(joined, Joined)
    visitor = Visitor(visit="visit", student=joined.student.id)
    numbers = [store.attempts.record(visitor, feedback) for feedback in (shown(), shown(), partly())]
    return group, joined.student.id, [number for number in numbers if number is not None]


@pytest.mark.parametrize("stands", WAYS.values(), ids=WAYS)
def test_only_the_damaged_outcome_is_left_out(where: Path | str, stands: str, caplog: pytest.LogCaptureFixture) -> None:
    """Before and after it all is read; it is counted, and the log names it once."""
    store = Store(where)
    numbers = [store.attempts.record("visit", shown()) for _ in range(3)]
    damage(store, numbers[1] or 0, feedback=stands)

    for _ in range(2):
        found = store.attempts.finished()
        assert [attempt.id for attempt in found.attempts] == [numbers[2], numbers[0]]
        assert [begun.id for begun in found.damaged] == [numbers[1]]
    assert [attempt.id for attempt in store.attempts.recent()] == [numbers[2], numbers[0]]
    assert store.attempts.attempt(numbers[1] or 0) is None
    assert [store.attempts.damaged(number or 0) for number in numbers] == [False, True, False] and not store.outage
    assert len([line for line in caplog.messages if f"attempt {numbers[1]} " in line]) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda store, number: damage(store, number, nature="nonsense"),
        lambda store, number: damage(store, number, depth=99),
        lambda store, number: damage(store, number, reason="nonsense"),
        lambda store, number: _part(store, number),
    ],
    ids=["nature", "depth", "reason", "part"],
)
def test_no_other_column_takes_the_rest_with_it(where: Path | str, spoil: Callable[[Store, int], None]) -> None:
    """Whatever is damaged of one attempt, the others and the first screen are there."""
    store = Store(where)
    group, _, numbers = a_class(store)
    spoil(store, numbers[1])
    scope = Scope(class_id=group.id)

    assert {numbers[0], numbers[2]} <= {attempt.id for attempt in store.attempts.recent(scope=scope)}
    (seat,) = store.lessons.lesson(scope).seats
    assert {numbers[0], numbers[2]} <= {check.attempt for check in seat.checks}


def _part(store: Store, number: int) -> None:
    with store._database.writing() as connection:
        connection.execute(update(PARTS).where(PARTS.c.attempt == number).values(depth=99))


def test_bytes_that_are_no_text_are_no_outage(tmp_path: Path) -> None:
    """A file that lost a bit gives what there is, in the outcome and in the program."""
    store = Store(tmp_path / "class.sqlite")
    first, second = store.attempts.record("visit", shown()), store.attempts.record("visit", shown())
    with store._database.writing() as connection:
        connection.execute(text("UPDATE outcomes SET feedback = CAST(x'ff80' AS TEXT) WHERE attempt = :n"), {"n": first})
        connection.execute(text("UPDATE attempts SET program = CAST(x'ff41' AS TEXT) WHERE id = :n"), {"n": first})

    found = store.attempts.finished()

    assert [attempt.id for attempt in found.attempts] == [second]
    assert [(begun.id, begun.program) for begun in found.damaged] == [(first, "\ufffdA")]
    assert not store.outage


def test_the_first_screen_counts_without_it(where: Path | str) -> None:
    """A nature that is none is no reason to show nobody; also of a visit without a class, of which nothing else is known."""
    store = Store(where)
    group, student, numbers = a_class(store)
    alone = store.attempts.record("alone", shown())
    for number in (numbers[2], alone):
        damage(store, number or 0, nature="")

    lesson, nobody = store.lessons.lesson(Scope(class_id=group.id)), store.lessons.lesson(Scope())

    (seat,) = lesson.seats
    assert seat.student is not None and seat.student.id == student
    assert [check.attempt for check in seat.checks] == [numbers[1], numbers[0]]
    assert (lesson.damaged, nobody.seats, nobody.damaged) == ({numbers[2]}, (), {alone})


def test_the_table_names_it_and_the_export_has_it_as_it_stands(where: Path | str) -> None:
    """Nothing that is kept of a student is missing there, whatever it looks like."""
    store = Store(where)
    group, student, numbers = a_class(store)
    damage(store, numbers[1], feedback="{half of it")
    scope = Scope(class_id=group.id)

    rows = list(csv.DictReader(io.StringIO(records.table(store, scope).decode("utf-8-sig"), newline="")))
    assert [(int(row["id"]), row["nature"]) for row in rows] == list(zip(numbers, ["broken", "damaged", "broken"], strict=True))
    assert len(records.dataset(store, scope)) > 0
    kept = json.loads(store.keeping.export_student(student))["student"]["attempts"]
    assert [attempt["outcomes"][0]["feedback"] == "{half of it" for attempt in kept] == [False, True, False]
    assert "{half of it" in store.keeping.export_class(group.id)


def test_a_damaged_word_of_a_teacher_hides_no_other(where: Path | str, caplog: pytest.LogCaptureFixture) -> None:
    """Neither what waits nor what was said; it is left out alone, and known by the number of its attempt."""
    store = Store(where)
    group, _, numbers = a_class(store)
    assert all(store.approvals.hold(number) for number in numbers)
    with store._database.writing() as connection:
        connection.execute(update(APPROVALS).where(APPROVALS.c.attempt == numbers[1]).values(state="nonsense"))

    for _ in range(2):
        assert [held.attempt for held in store.approvals.waiting(group.id)] == [numbers[0], numbers[2]]
        assert store.approvals.damaged(group.id) == (numbers[1],) and store.approvals.damaged() == ()
        assert [store.approvals.of(number) is None for number in numbers] == [False, True, False]
    assert store.approvals.judge(numbers[0], State.APPROVED)
    assert len([line for line in caplog.messages if f"attempt {numbers[1]} " in line]) == 1 and not store.outage


DECIDED = {"pace": "nonsense", "deepest": 99, "precision": 7.0, "approve_below": None}
"""What nobody decides, by column."""


@pytest.mark.parametrize("column", DECIDED)
def test_a_damaged_decision_hides_no_other(where: Path | str, column: str, caplog: pytest.LogCaptureFixture) -> None:
    """The last that can be read holds, the log and the way back have all others, and the next one is kept."""
    store = Store(where)
    group, _, _ = a_class(store)
    for wait in (10, 20, 30, 40):
        store.decisions.decide(Policy(wait=wait, approval=Band(low=0.5, high=0.9)), group.id)
    _damage_decisions(store, 20, **{column: DECIDED[column]})
    _damage_decisions(store, 40, **{column: DECIDED[column]})

    again = Store(where)
    assert again.decisions.policy(group.id).wait == 30
    assert [decision.policy.wait for decision in again.decisions.log(group.id)] == [30, 10]
    assert [decision.policy.wait for decision in again.decisions.log(group.id, 1)] == [30]
    undone = again.decisions.undo(group.id)
    assert undone is not None and undone.wait == again.decisions.policy(group.id).wait == 10
    assert len([line for line in caplog.messages if "decision" in line and "left out" in line]) == 2 and not again.outage


def _damage_decisions(store: Store, wait: int, **values: object) -> None:
    with store._database.writing() as connection:
        connection.execute(update(DECISIONS).where(DECISIONS.c.wait == wait).values(values))


@pytest.mark.parametrize("table", ["approvals", "decisions", "questions", "attempts"])
def test_a_damaged_time_hides_nothing(tmp_path: Path, table: str) -> None:
    """It was long ago; only a file can hold one."""
    store = Store(tmp_path / "class.sqlite")
    group, student, numbers = a_class(store)
    for number in numbers:
        assert store.approvals.hold(number) and store.questions.ask("Why?", student=student, attempt=number)
        store.decisions.decide(Policy(wait=number), group.id)
    found = _numbers(store, group.id)
    with store._database.writing() as connection:
        connection.execute(text(f"UPDATE {table} SET at = 'nonsense' WHERE rowid = (SELECT MAX(rowid) FROM {table})"))

    assert _numbers(store, group.id) == found and not store.outage


def _numbers(store: Store, group: int) -> list[list[int]]:
    """Of all that a teacher sees of a class."""
    return [
        sorted(held.attempt for held in store.approvals.waiting(group)),
        sorted(asked.id for asked in store.questions.waiting(group)),
        sorted(decision.id for decision in store.decisions.log(group)),
        sorted(attempt.id for attempt in store.attempts.recent(scope=Scope(class_id=group))),
    ]


def page_script(measured, store):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import instructor
    from tutor_app.settings import Settings

    instructor.render(measured, store, Texts("pages"), Settings())


@pytest.mark.parametrize("view", ["now", "queue", "sure"])
def test_every_screen_says_which_check_is_left_out(view: str) -> None:
    """The teacher learns that something is missing, and what."""
    store = Store()
    group, _, numbers = a_class(store)
    damage(store, numbers[1], feedback="no json", nature="")
    said = Texts("classes")
    page = AppTest.from_function(page_script, kwargs={"measured": calibration(), "store": store}, default_timeout=60)
    page.query_params["class"] = group.code
    page.session_state["views-en"] = said(f"view-{view}")
    page.run()

    assert not page.exception
    drawn = "".join(element.proto.body for element in page.get("html"))
    assert said("damaged", numbers=str(numbers[1])) in drawn


def test_the_queue_says_what_a_teacher_cannot_judge_any_more() -> None:
    """By the number of the check, beside those that wait."""
    store = Store()
    group, _, numbers = a_class(store)
    assert store.approvals.hold(numbers[0]) and store.approvals.hold(numbers[1])
    with store._database.writing() as connection:
        connection.execute(update(APPROVALS).where(APPROVALS.c.attempt == numbers[1]).values(state="nonsense"))
    said = Texts("classes")
    page = AppTest.from_function(page_script, kwargs={"measured": calibration(), "store": store}, default_timeout=60)
    page.query_params["class"] = group.code
    page.session_state["views-en"] = said("view-queue")
    page.run()

    assert not page.exception
    drawn = "".join(element.proto.body for element in page.get("html"))
    assert said("damaged", numbers=str(numbers[1])) in drawn
    assert "approval-approved" in [button.key for button in page.button]

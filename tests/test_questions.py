"""Questions of students, and feedback that waits for a teacher."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_fakes import shown

from tutor_app.classroom.approvals import State
from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Store, Visitor


@pytest.fixture
def store(where: Path | str) -> Store:
    """An empty store."""
    return Store(where)


def student(store: Store, group: int | None = None, *, stored: bool = True) -> tuple[int, int]:
    """The numbers of a class, a new one if none is named, and of a new student of it."""
    if group is None:
        made = store.people.new_class("7b")
        assert made is not None
        group = made.id
    found = store.people.join(group, stored=stored)
    assert isinstance(found, Joined)
    return group, found.student.id


def attempt(store: Store, who: int | None = None) -> int:
    """The number of a check."""
    number = store.attempts.record(Visitor(visit="visit", student=who), shown())
    assert number is not None
    return number


def test_a_question_waits_for_the_teacher_of_its_class(store: Store) -> None:
    """Those who wait longest come first; no other class sees it."""
    group, ada = student(store)
    _, bob = student(store, group)
    other, _ = student(store)
    about = attempt(store, ada)
    first, second = store.questions.ask("Why a colon?", student=ada, attempt=about), store.questions.ask("Help!", student=bob)

    assert first is not None and second is not None
    assert store.questions.waiting(group) == (first, second)
    assert (first.attempt, first.class_id, first.student_id, first.text) == (about, group, ada, "Why a colon?")
    assert store.questions.waiting(other) == store.questions.waiting() == ()


def test_an_answer_reaches_who_asked(store: Store) -> None:
    """It waits no more; a better answer takes the place of the first."""
    group, ada = student(store)
    question = store.questions.ask("Why?", student=ada)
    assert question is not None

    assert store.questions.answer(question.id, "Look at line 2.", group)
    assert store.questions.answer(question.id, "Look at line 3.", group)

    (found,) = store.questions.of_student(ada)
    assert found.answer == "Look at line 3." and found.answered is not None and found.answered >= found.at
    assert store.questions.waiting(group) == ()


def test_nobody_answers_for_another_class(store: Store) -> None:
    """The number of a question is not enough."""
    group, ada = student(store)
    other, _ = student(store)
    question = store.questions.ask("Why?", student=ada)
    assert question is not None

    assert not store.questions.answer(question.id, "Because.", other)
    assert not store.questions.answer(question.id, "Because.")
    assert store.questions.waiting(group) == (question,)


def test_a_question_is_about_an_attempt_of_its_own_student_only(store: Store) -> None:
    """Another's number leads nowhere."""
    group, ada = student(store)
    _, bob = student(store, group)
    theirs, nobodys = attempt(store, bob), attempt(store)

    asked = [store.questions.ask("Why?", student=ada, attempt=number) for number in (theirs, nobodys, 999)]

    assert [question.attempt if question else 0 for question in asked] == [None, None, None]
    without_class = store.questions.ask("Why?", attempt=nobodys)
    assert without_class is not None and without_class.attempt == nobodys
    assert store.questions.question(without_class.id) == without_class


@pytest.mark.parametrize(
    ("text", "kept"),
    [("x" * 3000, "x" * 2000), ("I am ada@school.example", "I am xxxxxxxxxxxxxxxxxx"), ("\0why\ud800", "why?")],
    ids=["long", "address", "odd"],
)
def test_a_question_is_short_and_has_no_address_in_it(store: Store, text: str, kept: str) -> None:
    """What no database takes is left out as well."""
    question = store.questions.ask(text)

    assert question is not None and question.text == kept


def test_nothing_is_no_question(store: Store) -> None:
    """An empty text is not kept."""
    assert store.questions.ask("  \n") is None


def test_who_is_not_stored_can_ask_all_the_same(store: Store) -> None:
    """The question is kept because it was sent; there is no program with it."""
    group, ada = student(store, stored=False)

    question = store.questions.ask("Why?", student=ada, attempt=None)

    assert question is not None and store.questions.waiting(group) == (question,)


def test_held_feedback_waits_for_a_teacher_and_then_goes_to_its_student(store: Store) -> None:
    """Approved, in other words, or not at all; the last word counts."""
    group, ada = student(store)
    one, two, three = (attempt(store, ada) for _ in range(3))
    assert all(store.approvals.hold(number) for number in (one, two, three, one))

    assert [held.attempt for held in store.approvals.waiting(group)] == [one, two, three]
    assert store.approvals.judge(one, State.APPROVED, text="not needed")
    assert store.approvals.judge(two, State.REJECTED)
    assert store.approvals.judge(two, State.EDITED, text="Look at the colon.", by="Ms Hopper")

    approved, edited, waiting = (store.approvals.of(number) for number in (one, two, three))
    assert approved is not None and (approved.state, approved.text, approved.by) == (State.APPROVED, "", "instructor")
    assert edited is not None and (edited.state, edited.text, edited.by) == (State.EDITED, "Look at the colon.", "Ms Hopper")
    assert waiting is not None and (waiting.state, waiting.judged) == (State.WAITING, None)
    assert store.approvals.waiting(group) == (waiting,)
    assert store.approvals.waiting() == ()


def test_what_was_not_held_is_not_judged(store: Store) -> None:
    """There is nothing to approve."""
    number = attempt(store)

    assert store.approvals.of(number) is None
    assert not store.approvals.judge(number, State.APPROVED)
    assert not store.approvals.hold(999)


def test_a_question_of_a_student_who_was_deleted_is_not_kept(store: Store) -> None:
    """It is no failure of the database either, which goes on."""
    group = store.people.new_class("9b")
    assert group is not None
    mina = store.people.join(group.id, "Mina")
    assert isinstance(mina, Joined)
    store.keeping.delete_student(mina.student.id)

    assert store.questions.ask("Why?", student=mina.student.id) is None
    assert store.questions.waiting(group.id) == () and store.database.outages == 0

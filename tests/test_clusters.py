"""Programs that are alike are served by one look, and the grades still speak of programs."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from page_fakes import BROKEN, broken, partly, whole

from tutor_app.classroom.clusters import MOST, Look, likeness, next_look, shape
from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Scope, Store, Visitor
from tutor_app.classroom.stored import Attempt
from validators.promise.refinement import Grade, share

LINES = ("if age > 10", "if age > 10 and True", "if age > 10 or age", "if age > 10 - 1")


def checks(store: Store, counts: dict[int, int]) -> tuple[Attempt, ...]:
    """The attempts of a class in which so many students each have each of these mistakes."""
    for line, count in counts.items():
        for student in range(count):
            program = BROKEN.replace("if age > 10", LINES[line]) + f"# {student}\n"
            store.attempts.record(f"visit {line} {student}", broken(whole(0.9), program=program))
    return store.attempts.recent(1000)


def graded_to_the_end(attempts: tuple[Attempt, ...]) -> list[Look]:
    """Every look that there is."""
    known: dict[int, bool | None] = {}
    looks = []
    while look := next_look(attempts, known):
        looks.append(look)
        known |= {look.attempt.id: True} | dict.fromkeys(look.others)
    return looks


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("if age > 10", "if height > 12:  # tall", False),
        ("for name in names", "for n in friends  # all", True),
        ('print("a" + b', "print('b' + c", True),
        ("print(x", "sum(x", False),
        ("total = price * 3)", "y = count * 17)", True),
        ("if a = 1:", "while a = 1:", False),
        ("x = 'it", 'name = "Ada', True),
    ],
)
def test_lines_are_alike_where_names_and_values_alone_differ(one: str, other: str, alike: bool) -> None:
    """Keywords, symbols and Python's own names count; a student's names, numbers, strings and comments do not."""

    assert (shape([one]) == shape([other])) is alike


def test_several_mistakes_are_alike_where_all_are() -> None:
    """Each with its kind and its line."""
    store = Store()
    store.attempts.record("a", partly())
    store.attempts.record("b", broken(whole()))
    one, two = store.attempts.recent()

    assert [kind for kind, _ in likeness(two)] == ["missing-colon", "missing-comma"]
    assert likeness(one) != likeness(two)


def test_one_look_serves_like_programs_of_several_students() -> None:
    """Seven students with the same mistake are two looks of at most five; another mistake is a look of its own."""
    looks = graded_to_the_end(checks(Store(), {0: 7, 1: 1}))

    assert sorted(look.count for look in looks) == [1, 2, MOST]


def test_every_program_is_served_once() -> None:
    """No look shares a program with another."""
    attempts = checks(Store(), {0: 12, 1: 3, 2: 1})
    served = [number for look in graded_to_the_end(attempts) for number in (look.attempt.id, *look.others)]

    assert sorted(served) == sorted(attempt.id for attempt in attempts)


def test_the_one_that_is_looked_at_is_drawn_by_lot() -> None:
    """Neither the first nor the last of a cluster is it more often than others."""
    places = set()
    for seed in range(30):
        look = next_look([attempt(number, f"{seed} {number}", f"{BROKEN}# {number}\n") for number in range(1, 5)], {})
        assert look is not None
        places.add(look.attempt.id)

    assert places == {1, 2, 3, 4}


def test_a_student_of_a_class_is_one_whatever_the_visit() -> None:
    """The same mistake of the same student, in two visits, is one program."""
    store = Store()
    made = store.people.new_class("7b")
    assert made is not None
    joined = store.people.join(made.id)
    assert isinstance(joined, Joined)
    for visit in "ab":
        store.attempts.record(Visitor(visit=visit, student=joined.student.id), broken(whole(), program=f"{BROKEN}# {visit}\n"))
    looks = graded_to_the_end(store.attempts.recent(scope=Scope(class_id=made.id)))

    assert [look.count for look in looks] == [1]


def test_a_weight_is_beside_the_most_of_the_same_draw() -> None:
    """Where all are single, each counts whole; beside a cluster of five, a single one counts a fifth."""
    alone = next_look(checks(Store(), {0: 1, 1: 1}), {})
    assert alone is not None

    beside = {look.count: look.weight for look in graded_to_the_end(checks(Store(), {0: 5, 1: 1}))[:1]}

    assert alone.weight == 1.0
    assert beside in ({5: 1.0}, {1: 0.2})


def test_a_grade_for_several_is_kept_with_what_it_stands_for() -> None:
    """The others were looked at with it and get no grade of their own; the weight goes with the grade."""
    store = Store()
    attempts = checks(store, {0: 3, 1: 1})
    numbers = [attempt.id for attempt in attempts]

    store.grading.grade(numbers[0], "made", right=True, weight=0.5, others=numbers[1:3])

    assert store.grading.graded() == {numbers[0]: True, numbers[1]: None, numbers[2]: None}
    assert store.grading.grades("made").repair == (Grade(confidence=0.9, right=True, weight=0.5),)


def test_grades_of_clusters_speak_of_programs() -> None:
    """Of a class whose common mistake is explained wrongly, and whose rare ones rightly, the share of programs is covered.

    The looks alone would say that most is right.
    """
    missed = 0
    for seed in range(40):
        dice = random.Random(seed)
        attempts, wrong = [], {}
        for kind in range(30):
            size = dice.choice((1, 1, 1, 5))
            program = BROKEN.replace("if age > 10", "if age > 10" + " + age" * kind)
            for student in range(size):
                number = len(attempts) + 1
                attempts.append(attempt(number, f"{seed} {kind} {student}", f"{program}# {student}\n"))
                wrong[number] = size == 5
        truth = 1 - sum(wrong.values()) / len(wrong)
        looks = graded_to_the_end(tuple(attempts))
        grades = [Grade(confidence=0.9, right=not wrong[look.attempt.id], weight=look.weight) for look in looks]
        low, high = share(grades, 0.5, error=0.1)
        missed += not low <= truth <= high
        assert sum(grade.right for grade in grades) / len(grades) > truth

    assert missed <= 4 + 6


def attempt(number: int, visit: str, program: str) -> Attempt:
    """One attempt, as the store would give it."""
    told = broken(whole(0.9), program=program)
    at = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    return Attempt(id=number, at=at, visit=visit, program=program, size=len(program), digest="", feedback=told)

"""What the store keeps, and what it forgets."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from page_fakes import BROKEN, broken, partly, shown, withheld
from page_fakes import whole as sure

from tutor_app.classroom import stored
from tutor_app.classroom.store import Store
from tutor_app.domain import LEVELS, Depth, Levels, PartVerdict
from tutor_app.source.edits import changed
from validators.promise.class_ladder import ClassGrades
from validators.promise.refinement import Grade


def test_grades_come_back_in_their_order_with_the_confidence_of_what_was_graded() -> None:
    """A correction counts in place of the first word; what could not be told does not count."""
    store = Store()
    one, two, three = (store.attempts.record("visit", broken(sure(share))) for share in (0.9, 0.8, 0.7))

    store.grading.grade(two, "made", right=True)
    store.grading.grade(one, "made", right=True)
    store.grading.grade(three, "made", right=None)
    store.grading.grade(two, "made", right=False, faults=("unclear",))

    assert store.grading.grades("made").repair == (Grade(confidence=0.8, right=False), Grade(confidence=0.9, right=True))
    assert store.grading.graded() == {two: False, one: True, three: None}


def test_grades_of_what_another_calibration_judged_do_not_count() -> None:
    """The confidences of two calibrations cannot be compared."""
    store = Store()
    store.grading.grade(store.attempts.record("visit", shown()), "old", right=True)

    assert store.grading.grades("new") == ClassGrades()
    assert [len(store.grading.grades("old").at(depth)) for depth in LEVELS] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("right", "faults", "place", "kind"),
    [
        (True, (), True, True),
        (False, ("repair", "unclear"), True, True),
        (False, ("kind", "incorrect"), True, False),
        (False, ("place",), False, False),
        (False, ("kind", "place"), False, False),
    ],
)
def test_a_grade_says_of_each_level_whether_it_was_right(right: bool, faults: tuple[str, ...], place: bool, kind: bool) -> None:
    """A fault elsewhere leaves place and kind right; what is in the wrong place is no mistake of the right kind."""
    store = Store()
    store.grading.grade(store.attempts.record("visit", shown()), "made", right=right, faults=faults)

    found = store.grading.grades("made")

    assert [grade.right for depth in LEVELS for grade in found.at(depth)] == [place, kind, right, right]


def test_what_could_not_be_told_says_nothing_of_any_level() -> None:
    """Neither right nor wrong, whatever was said before."""
    store = Store()
    attempt = store.attempts.record("visit", shown())
    store.grading.grade(attempt, "made", right=False, faults=("kind",))
    store.grading.grade(attempt, "made", right=None)

    assert store.grading.grades("made") == ClassGrades()


def test_each_level_of_a_grade_has_the_confidence_that_it_had() -> None:
    """Place and kind are those of the first mistake, or the program's where no mistake was judged apart."""
    whole, first, other = (
        Levels(place=place, kind=place / 2, explanation=place / 4, repair=place / 4) for place in (0.8, 0.9, 0.7)
    )
    store, found = Store(), partly()
    assert found.verdict is not None
    apart = tuple(PartVerdict(depth=Depth.PLACE, levels=levels) for levels in (first, other))
    for parts in (apart, ()):
        judged = replace(found, verdict=replace(found.verdict, levels=whole, parts=parts))
        store.grading.grade(store.attempts.record("visit", judged), "made", right=True)

    grades = store.grading.grades("made")

    assert [grade.confidence for grade in grades.place] == [first.place, whole.place]
    assert [grade.confidence for grade in grades.kind] == [first.kind, whole.kind]
    assert [grade.confidence for grade in grades.repair] == [whole.repair, whole.repair]


def test_a_link_opens_its_attempt_and_no_other() -> None:
    """The unguessable word gives the program and the feedback back as they were; another word gives nothing."""
    store = Store()
    store.attempts.record("visit", withheld())
    link = store.links.make(store.attempts.record("visit", shown()))

    opened = store.links.opened(link.token)

    assert opened is not None
    assert opened.feedback == shown()
    assert store.links.opened(link.token[:-1]) is None
    assert store.links.opened("") is None
    assert len(link.token) >= 32
    assert BROKEN not in link.token


def test_a_link_opens_what_was_shown_of_an_attempt() -> None:
    """The verdicts on single mistakes come back with their own attempt, and with no other."""
    store = Store()
    first, second = store.attempts.record("visit", partly()), store.attempts.record("visit", withheld())

    opened = [store.links.opened(store.links.make(attempt).token) for attempt in (first, second)]

    assert [attempt.feedback if attempt else None for attempt in opened] == [partly(), withheld()]


def test_a_link_expires_and_can_be_switched_off(tmp_path: Path) -> None:
    """After its time a link opens nothing; where links are off, neither do those that were made before."""
    file = tmp_path / "class.sqlite"
    store = Store(file, link_life=timedelta(hours=1))
    attempt = store.attempts.record("visit", shown())
    alive, dead = store.links.make(attempt), Store(file, link_life=timedelta(microseconds=1)).links.make(attempt)

    assert timedelta(minutes=59) < alive.until - datetime.now(UTC) <= timedelta(hours=1)
    assert store.links.opened(alive.token) is not None
    assert store.links.opened(dead.token) is None
    off = Store(file, link_life=timedelta())
    assert not off.links.on
    assert off.links.opened(alive.token) is None


def test_the_file_opens_no_visit(tmp_path: Path) -> None:
    """Who reads the database finds no link in it that would work."""
    store = Store(tmp_path / "class.sqlite")
    link = store.links.make(store.attempts.record("visit", shown()))

    assert all(link.token.encode() not in file.read_bytes() for file in tmp_path.iterdir())


def test_threads_that_record_at_once_lose_nothing() -> None:
    """Checks run in threads of their own, and the store without a file has one connection for all of them."""
    store = Store()
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda n: store.attempts.record(f"visit {n}", shown()), range(80)))

    assert sorted(numbers) == sorted(attempt.id for attempt in store.attempts.recent(limit=100))
    assert len(set(numbers)) == 80


def test_stored_feedback_is_bounded_whatever_the_engine_says() -> None:
    """Ten repairs of a long program take no ten programs, and words without end are left out; the diagnosis always stays."""
    program = "x = 1\n" * 15_000 + BROKEN
    long = broken(sure(0.9), program=program)
    repair = long.repair
    assert repair is not None
    whole = tuple(replace(repair, text=changed(program, repair.edits)) for _ in range(10))
    many = replace(long, candidates=replace(long.candidates, repairs=whole))
    endless = broken(sure(0.9), said="word " * 1_000_000)
    strange = replace(many, candidates=replace(many.candidates, repairs=(replace(repair, text="y" * 600_000),)))

    sizes = [len(str(stored.row(feedback)["feedback"])) for feedback in (many, endless, strange)]

    assert sizes[0] < 20_000 and max(sizes) <= stored.MAX_STORED
    store = Store()
    for feedback in (many, endless, strange):
        store.attempts.record("visit", feedback)
    last, without_words, first = store.attempts.recent()
    assert first.feedback == many
    assert without_words.feedback.diagnosis == endless.diagnosis and without_words.feedback.explanation is None
    assert last.program == program


def test_the_first_outcome_of_an_attempt_counts() -> None:
    """A check that is stopped at the moment of its end has one outcome all the same."""
    store = Store()
    number = store.attempts.begin("visit", partly().program)
    assert number is not None

    assert store.attempts.finish(number, partly()) and store.attempts.finish(number, withheld())

    assert [attempt.feedback for attempt in store.attempts.recent()] == [partly()]
    assert store.attempts.unfinished() == ()


def test_a_kill_between_attempt_and_outcome_leaves_the_attempt(tmp_path: Path) -> None:
    """The process ends without a goodbye; the next one finds program and time."""
    file = tmp_path / "class.sqlite"
    imports = "import os; from pathlib import Path; from tutor_app.classroom.store import Store"
    code = f"{imports}; Store(Path({str(file)!r})).attempts.begin('v', 'x = (')"
    ended = subprocess.run([sys.executable, "-c", f"{code}; os._exit(9)"], check=False, cwd=Path(__file__).parent.parent)

    (begun,) = Store(file).attempts.unfinished()

    assert ended.returncode == 9
    assert begun.program == "x = ("
    assert Store(file).attempts.recent() == ()


def test_there_is_one_way_to_each_thing() -> None:
    """Everything is asked of the part that it belongs to; the store itself repeats none of it."""
    store = Store()
    own = {name for name in vars(Store) if not name.startswith("_")}

    assert not [name for name, part in vars(store).items() if not name.startswith("_") and callable(part)]
    assert own == {"waiting", "guesses", "database", "outage"}

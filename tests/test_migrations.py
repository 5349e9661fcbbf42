"""Databases of earlier versions, and what becomes of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from page_fakes import BROKEN, calibration, partly, shown, without_verdict
from places import laid_out
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from tutor_app.classroom.digests import digest
from tutor_app.classroom.migrations import BASE, HEAD, go_back, known, migrate, revision
from tutor_app.classroom.migrations import earlier as numbered
from tutor_app.classroom.people import Joined
from tutor_app.classroom.schema import TABLES
from tutor_app.classroom.store import Pace, Policy, Store, Visitor
from tutor_app.domain import Depth, Feedback, Levels, Nature, Reason
from tutor_app.errors import SettingsError
from validators.promise.class_ladder import ClassGrades, climb
from validators.promise.refinement import Grade

FIRST = Path(__file__).parent / "databases" / "first.sql"
"""A database as it was when steps had no numbers: three attempts, a refused text, and something in every other table."""
TOKEN = "ZxACtFBk1qiqVVxLY95TQgwxdvqItSKj"
"""Of the link in it, which leads to the second attempt."""
REFUSED = "secret\0" * 20


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The file of an earlier version."""
    file = tmp_path / "class.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    return file


def earlier_evidence(feedback: Feedback) -> Feedback:
    """The same as an earlier version kept it, without anything of place and kind."""
    found = feedback.evidence
    assert found is not None
    parts = tuple(replace(part, evidence=replace(part.evidence, place=(), kind=())) for part in found.parts)
    return replace(feedback, evidence=replace(found, place=(), kind=(), parts=parts))


@contextmanager
def changing(file: Path) -> Iterator[Connection]:
    """A transaction in which a file is migrated."""
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        with engine.begin() as connection:
            yield connection


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of every table."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in tables}


def content(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of every table, but for Alembic's own."""
    with closing(sqlite3.connect(file)) as connection:
        tables = sorted(set(columns(connection)) - {"alembic_version"})
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}


def test_an_earlier_database_opens_with_all_that_is_in_it(earlier: Path) -> None:
    """Attempts, verdicts on parts, opinions, reveals, grades, links and decisions are what they were."""
    store = Store(earlier)

    refused, valid, second, first = store.attempts.recent()
    assert [first.feedback, second.feedback] == [earlier_evidence(shown()), earlier_evidence(partly())]
    assert valid.feedback == without_verdict(Nature.VALID)
    assert (first.program, first.size, first.digest) == (BROKEN, len(BROKEN), digest(BROKEN))
    assert (first.helpful, first.revealed, second.helpful) == (True, {"repair", "use"}, None)
    assert (first.visit, second.visit, valid.visit) == ("first", "first", "second")
    grades = (Grade(confidence=0.97, right=True), Grade(confidence=0.4, right=False))
    assert store.grading.grades("made") == ClassGrades(repair=grades)
    assert store.decisions.policy() == Policy(precision=0.8, deepest=3, pace=Pace.WAIT, wait=90)
    link = Store(earlier).links.opened(TOKEN)
    assert link is not None and link.feedback == earlier_evidence(partly())
    assert store.attempts.unfinished() == ()
    assert refused.feedback.diagnosis.nature is Nature.REFUSED


@pytest.mark.parametrize(
    ("verdict", "reason", "depth", "because"),
    [
        ("Shown", None, Depth.REPAIR, None),
        ("Held", None, Depth.NONE, Reason.UNSURE),
        ("Withheld", "unsound", Depth.NONE, Reason.UNSOUND),
    ],
)
def test_an_earlier_verdict_was_all_or_nothing(
    earlier: Path, verdict: str, reason: str | None, depth: Depth, because: Reason | None
) -> None:
    """What was shown was shown whole, and of what was not, nothing; every level was as sure as the whole."""
    with closing(sqlite3.connect(earlier)) as connection:
        connection.execute("UPDATE attempts SET verdict = ?, reason = ?, confidence = 0.5 WHERE id = 1", [verdict, reason])
        connection.commit()

    found = Store(earlier).attempts.recent()[-1].feedback.verdict

    assert found is not None
    assert (found.depth, found.because, [part.depth for part in found.parts]) == (depth, because, [depth])
    assert found.levels == Levels(place=0.5, kind=0.5, explanation=0.5, repair=0.5)


@pytest.mark.parametrize("right", [True, False])
def test_earlier_grades_move_nothing_of_place_and_kind(tmp_path: Path, right: bool) -> None:
    """Their graders were not asked about these; only repair and words move, as they did, until one grades anew."""
    file, measured = tmp_path / "class.sqlite", calibration()
    store = Store(file)
    numbers = [store.attempts.record(f"visit {number}", shown()) for number in range(200)]
    _back_to_four_steps(file)
    with closing(sqlite3.connect(file)) as connection:
        rows = [(number, "2026-11-29 12:00:00", measured.name, right, "" if right else "repair") for number in numbers]
        adding = 'INSERT INTO grades (attempt, at, calibration, "right", faults) VALUES (?, ?, ?, ?, ?)'
        connection.executemany(adding, rows)
        connection.commit()

    opened = Store(file)
    ladder, untouched = climb(measured, opened.grading.grades(measured.name), 0.8), measured.points(0.8)

    assert (ladder.points.place, ladder.points.kind) == (untouched.place, untouched.kind)
    assert ladder.points.repair != untouched.repair
    assert ladder.drifted == (() if right else (Depth.REPAIR,))
    assert opened.grading.graded() == dict.fromkeys(numbers, right)
    opened.grading.grade(numbers[7], measured.name, right=False, faults=("kind",))
    again = opened.grading.grades(measured.name)
    assert (again.place, again.kind) == ((Grade(confidence=0.97, right=True),), (Grade(confidence=0.97, right=False),))
    assert len(again.repair) == 200


def _back_to_four_steps(file: Path) -> None:
    """Make the database one of the version before grades spoke of place and kind."""
    with changing(file) as connection:
        go_back(connection, BASE)
    with closing(sqlite3.connect(file)) as raw:
        for column in ("place", "kind"):
            raw.execute(f"ALTER TABLE grades DROP COLUMN {column}")
        raw.execute("DROP TABLE remarks")
        raw.execute("PRAGMA user_version = 4")
        raw.commit()


def test_a_refused_text_in_an_earlier_database_is_taken_out(earlier: Path) -> None:
    """Its size and a digest stay."""
    attempt = Store(earlier).attempts.recent()[0]

    assert (attempt.program, attempt.feedback.program) == ("", "")
    assert (attempt.size, attempt.digest) == (len(REFUSED), digest(REFUSED))


def test_new_attempts_follow_the_earlier_ones(earlier: Path) -> None:
    """Numbers go on, and steps are not done again."""
    assert Store(earlier).attempts.record("visit", shown()) == 5
    assert Store(earlier).attempts.record("visit", shown()) == 6
    assert len(Store(earlier).attempts.recent()) == 6


@pytest.mark.parametrize("step", range(1, len(numbered.STEPS) + 1))
def test_a_file_of_each_numbered_step_opens_with_all_that_is_in_it(earlier: Path, step: int) -> None:
    """Whichever version wrote last, what there was is there."""
    with closing(sqlite3.connect(earlier, isolation_level=None)) as raw:
        for number, change in enumerate(numbered.STEPS[:step], start=1):
            change(raw)
            raw.execute(f"PRAGMA user_version = {number}")
    store = Store(earlier)

    assert [attempt.id for attempt in store.attempts.recent()] == [4, 3, 2, 1]
    assert store.attempts.recent()[-1].feedback == earlier_evidence(shown())
    assert store.decisions.policy() == Policy(precision=0.8, deepest=3, pace=Pace.WAIT, wait=90)
    assert store.grading.graded() == {1: True, 2: False}


def test_earlier_decisions_become_the_log(earlier: Path) -> None:
    """What was decided at once is one decision, what was decided in another table alone changes the one that stands."""
    with closing(sqlite3.connect(earlier, isolation_level=None)) as raw:
        numbered.finish(raw)
        for table in ("policies", "paces", "pythons", "remarks"):
            raw.execute(f"DELETE FROM {table}")
        raw.execute("INSERT INTO policies VALUES (1, '2026-11-01 08:00:00.000001', 0.8, 1, 4)")
        raw.execute("INSERT INTO paces VALUES (1, '2026-11-01 08:00:00.000002', 'wait', 30)")
        raw.execute("INSERT INTO policies VALUES (2, '2026-11-02 08:00:00.000001', 0.7, 0, 2)")
        raw.execute("INSERT INTO pythons VALUES (1, '2026-11-02 08:00:00.000002', '3.12')")
        raw.execute("INSERT INTO remarks VALUES (1, '2026-11-02 08:00:00.000003', 0)")

    newest, oldest = Store(earlier).decisions.log()

    assert oldest.policy == Policy(precision=0.8, pace=Pace.WAIT, wait=30)
    assert newest.policy == Policy(precision=0.7, helping=False, deepest=2, pace=Pace.WAIT, wait=30, python="3.12", remarks=False)
    assert [(one.at.day, one.who, one.class_id) for one in (oldest, newest)] == [(1, "instructor", None), (2, "instructor", None)]


def test_natures_and_mistakes_are_learned_from_earlier_feedback(earlier: Path) -> None:
    """What is counted of new attempts is counted of old ones."""
    Store(earlier)
    found = content(earlier)

    assert [row[-1] for row in found["outcomes"]] == ["broken", "broken", "valid", "refused"]
    assert {row[-1] for row in found["part_verdicts"]} <= {"missing-colon", "missing-comma"}
    assert all(row[-1] for row in found["part_verdicts"])


@pytest.mark.parametrize("damaged", ["{", "[]", '{"diagnosis": null}'])
def test_damaged_feedback_in_an_earlier_database_keeps_no_server_from_starting(earlier: Path, damaged: str) -> None:
    """Its row is passed over; of the others everything is learned."""
    with closing(sqlite3.connect(earlier)) as connection:
        connection.execute("UPDATE attempts SET feedback = ? WHERE id = 1", [damaged])
        connection.commit()

    store = Store(earlier)

    assert not store.outage
    assert [row[-1] for row in content(earlier)["outcomes"]] == ["", "broken", "valid", "refused"]
    assert store.attempts.record("visit", shown()) == 5


@pytest.mark.parametrize("start", ["empty", "earlier"])
def test_the_revisions_lead_to_the_tables_that_are_asked(earlier: Path, tmp_path: Path, start: str) -> None:
    """Every column and index that queries name is there, and no other, whatever there was before."""
    with changing(earlier if start == "earlier" else tmp_path / "new.sqlite") as connection:
        migrate(connection)

        assert revision(connection) == HEAD == known()[0]
        assert compare_metadata(MigrationContext.configure(connection), TABLES) == []


def test_what_other_tests_begin_with_is_what_the_revisions_make(tmp_path: Path) -> None:
    """Every statement and row, and the number of the last step; constraints of one table come in any order from Alembic."""
    made = []
    for way in (migrate, laid_out):
        file = tmp_path / f"{way.__name__}.sqlite"
        with changing(file) as connection:
            way(connection)
        with closing(sqlite3.connect(file)) as raw:
            said = sorted(sorted(statement.replace(",", " ").split()) for statement in raw.iterdump())
            made.append((said, numbered.version(raw)))

    assert made[0] == made[1]
    assert len(made[0][0]) > len(TABLES.tables)


def test_a_database_goes_down_and_up_again_with_its_rows(earlier: Path) -> None:
    """Each revision can be undone; what a version did not know is lost, and nothing else."""
    store = Store(earlier)
    store.decisions.decide(Policy(precision=0.6, python="3.12", remarks=False))
    store.attempts.record("visit", partly())
    del store
    before = content(earlier)
    for name in (*known()[1:], BASE):
        with changing(earlier) as connection:
            go_back(connection, name)

    with closing(sqlite3.connect(earlier)) as raw:
        assert numbered.version(raw) == len(numbered.STEPS)
        assert {"policies", "paces", "pythons", "remarks"} < set(columns(raw))
    with changing(earlier) as connection:
        migrate(connection)
    after = content(earlier)
    assert after == before


def test_a_file_that_gave_numbers_again_goes_on_after_its_highest(tmp_path: Path) -> None:
    """Rows keep their numbers through the copy, down and up, and what is deleted from then on leaves its number unused."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    group = store.people.new_class("7b")
    assert group is not None
    ada, bob = store.people.join(group.id), store.people.join(group.id)
    assert isinstance(ada, Joined) and isinstance(bob, Joined)
    for who in (ada, bob):
        number = store.attempts.record(Visitor(visit="visit", student=who.student.id), partly())
        store.questions.ask("Why?", student=who.student.id, attempt=number)
    del store
    with changing(file) as connection:
        go_back(connection, "numbers")
    before = content(file)
    with changing(file) as connection:
        go_back(connection, "queue")
    earlier = content(file)
    assert not earlier.pop("sqlite_sequence")

    assert {table: before[table] for table in earlier} == earlier
    store = Store(file)
    assert store.keeping.delete_student(bob.student.id)
    new = store.people.join(group.id)
    assert isinstance(new, Joined) and new.student.id == bob.student.id + 1
    assert store.attempts.record("visit", partly()) == (number or 0) + 1
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_belongs_to_a_class_is_no_decision_for_all_after_going_back(tmp_path: Path) -> None:
    """Attempts of a class stay, as if made without one; what was decided for it goes with it."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    group = store.people.new_class("7b")
    assert group is not None
    store.decisions.decide(Policy(helping=False), group.id)
    store.decisions.decide(Policy(precision=0.7))
    del store
    with changing(file) as connection:
        go_back(connection, "decisions")

    assert Store(file).decisions.policy() == Policy(precision=0.7)


def test_a_revision_that_fails_leaves_the_database_as_it_was(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it or nothing."""

    def failing(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE grades")
        raise RuntimeError("in the middle")

    monkeypatch.setattr(numbered, "STEPS", (*numbered.STEPS, failing))
    before = content(earlier)
    with pytest.raises(RuntimeError), changing(earlier) as connection:
        migrate(connection)

    assert content(earlier) == before
    with closing(sqlite3.connect(earlier)) as raw:
        assert numbered.version(raw) == 0


@pytest.mark.parametrize("mark", ["step", "revision"])
def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path, mark: str) -> None:
    """The server says so when it starts, in place of writing what the newer version would not understand."""
    file = tmp_path / "class.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        if mark == "step":
            connection.execute("PRAGMA user_version = 999")
        else:
            connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
            connection.execute("INSERT INTO alembic_version VALUES ('of tomorrow')")
            connection.commit()

    with pytest.raises(SettingsError, match="newer Surefix"):
        Store(file)


def test_a_version_before_revisions_says_that_a_newer_one_made_the_file(tmp_path: Path) -> None:
    """It looks at the number of the last step, which is past those that it knows."""
    Store(tmp_path / "class.sqlite")
    with closing(sqlite3.connect(tmp_path / "class.sqlite")) as connection:
        assert numbered.version(connection) > len(numbered.STEPS)

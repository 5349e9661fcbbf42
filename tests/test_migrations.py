"""Databases of earlier versions, and what becomes of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from page_fakes import BROKEN, calibration, partly, shown, without_verdict
from sqlalchemy import create_engine, inspect

from tutor_app.classroom import migrations
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import TABLES
from tutor_app.classroom.store import Pace, Policy, Store
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


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of every table."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in tables}


def test_an_earlier_database_opens_with_all_that_is_in_it(earlier: Path) -> None:
    """Attempts, verdicts on parts, opinions, reveals, grades, links and decisions are what they were."""
    store = Store(earlier)

    refused, valid, second, first = store.recent()
    assert [first.feedback, second.feedback] == [earlier_evidence(shown()), earlier_evidence(partly())]
    assert valid.feedback == without_verdict(Nature.VALID)
    assert (first.program, first.size, first.digest) == (BROKEN, len(BROKEN), digest(BROKEN))
    assert (first.helpful, first.revealed, second.helpful) == (True, {"repair", "use"}, None)
    assert (first.visit, second.visit, valid.visit) == ("first", "first", "second")
    assert store.grades("made") == ClassGrades(
        repair=(Grade(confidence=0.97, right=True), Grade(confidence=0.4, right=False))
    )
    assert store.policy() == Policy(precision=0.8, deepest=3, pace=Pace.WAIT, wait=90)
    link = Store(earlier).linked(TOKEN)
    assert link is not None and link.feedback == earlier_evidence(partly())
    assert store.unfinished() == ()
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

    found = Store(earlier).recent()[-1].feedback.verdict

    assert found is not None
    assert (found.depth, found.because, [part.depth for part in found.parts]) == (depth, because, [depth])
    assert found.levels == Levels(place=0.5, kind=0.5, explanation=0.5, repair=0.5)


@pytest.mark.parametrize("right", [True, False])
def test_earlier_grades_move_nothing_of_place_and_kind(tmp_path: Path, right: bool) -> None:
    """Their graders were not asked about these; only repair and words move, as they did, until one grades anew."""
    file, measured = tmp_path / "class.sqlite", calibration()
    store = Store(file)
    numbers = [store.record(f"visit {number}", shown()) for number in range(200)]
    _back_to_four_steps(file)
    with closing(sqlite3.connect(file)) as connection:
        rows = [(number, "2026-11-29 12:00:00", measured.name, right, "" if right else "repair") for number in numbers]
        adding = 'INSERT INTO grades (attempt, at, calibration, "right", faults) VALUES (?, ?, ?, ?, ?)'
        connection.executemany(adding, rows)
        connection.commit()

    opened = Store(file)
    ladder, untouched = climb(measured, opened.grades(measured.name), 0.8), measured.points(0.8)

    assert (ladder.points.place, ladder.points.kind) == (untouched.place, untouched.kind)
    assert ladder.points.repair != untouched.repair
    assert ladder.drifted == (() if right else (Depth.REPAIR,))
    assert opened.graded() == dict.fromkeys(numbers, right)
    opened.grade(numbers[7], measured.name, right=False, faults=("kind",))
    again = opened.grades(measured.name)
    assert (again.place, again.kind) == ((Grade(confidence=0.97, right=True),), (Grade(confidence=0.97, right=False),))
    assert len(again.repair) == 200


def _back_to_four_steps(file: Path) -> None:
    """Make the database one of the version before grades spoke of place and kind."""
    with closing(sqlite3.connect(file)) as connection:
        for column in ("place", "kind"):
            connection.execute(f"ALTER TABLE grades DROP COLUMN {column}")
        connection.execute("DROP TABLE remarks")
        connection.execute("PRAGMA user_version = 4")
        connection.commit()


def test_a_refused_text_in_an_earlier_database_is_taken_out(earlier: Path) -> None:
    """Its size and a digest stay."""
    attempt = Store(earlier).recent()[0]

    assert (attempt.program, attempt.feedback.program) == ("", "")
    assert (attempt.size, attempt.digest) == (len(REFUSED), digest(REFUSED))


def test_new_attempts_follow_the_earlier_ones(earlier: Path) -> None:
    """Numbers go on, and steps are not done again."""
    assert Store(earlier).record("visit", shown()) == 5
    assert Store(earlier).record("visit", shown()) == 6
    assert len(Store(earlier).recent()) == 6


def test_the_steps_lead_to_the_tables_that_are_asked() -> None:
    """Every column that queries name is there, and no other, for new databases too."""
    with closing(sqlite3.connect(":memory:")) as made, closing(sqlite3.connect(":memory:")) as named:
        migrate(made)
        engine = create_engine("sqlite://", creator=lambda: named)
        TABLES.create_all(engine)
        found = {table: set(names) for table, names in columns(made).items()}
        assert found == {table: {column["name"] for column in inspect(engine).get_columns(table)} for table in TABLES.tables}
        engine.dispose()


def test_a_step_that_fails_leaves_the_database_as_it_was(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it or nothing."""

    def failing(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE grades")
        raise RuntimeError("in the middle")

    monkeypatch.setattr(migrations, "STEPS", (*STEPS, failing))
    with closing(sqlite3.connect(earlier)) as connection:
        before = columns(connection)
        with pytest.raises(RuntimeError):
            migrate(connection)
        assert columns(connection) == before
        assert migrations.version(connection) == 0


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """The server says so when it starts, in place of writing what the newer version would not understand."""
    file = tmp_path / "class.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")

    with pytest.raises(SettingsError, match="newer Surefix"):
        Store(file)

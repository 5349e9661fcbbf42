"""What is kept of a class can be taken away, under pseudonyms, and deleted after a clear question, completely."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from page_fakes import BROKEN, broken, shown, whole
from streamlit.testing.v1 import AppTest
from test_pages import everything

from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Scope, Store, Visitor
from tutor_app.explain.localisation import Texts
from tutor_app.pages import records
from tutor_app.pages.classes import naming

WORDS = Texts("queue")


def records_script(store, class_id, lang):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs."""
    from class_student import here

    from tutor_app.pages import records

    records.draw(here(store, class_id, lang))


def opened(store: Store, class_id: int | None, lang: str = "en") -> AppTest:
    """The part of the page about what is kept."""
    kwargs = {"store": store, "class_id": class_id, "lang": lang}
    page = AppTest.from_function(records_script, kwargs=kwargs, default_timeout=30).run()
    assert not page.exception
    return page


def a_class(store: Store, *names: str) -> tuple[int, list[int]]:
    """A class of these students, with a check and a question of each."""
    made = store.people.new_class("7b")
    assert made is not None
    students = []
    for name in names:
        joined = store.people.join(made.id, name)
        assert isinstance(joined, Joined)
        students.append(joined.student.id)
        feedback = broken(whole(), program=f"{BROKEN}value_{name.lower()} = 1\n")
        attempt = store.attempts.record(Visitor(visit=name, student=joined.student.id), feedback)
        store.questions.ask(f"Why, says {name.lower()}?", student=joined.student.id, attempt=attempt)
    return made.id, students


def test_the_table_names_nobody() -> None:
    """A code in place of each student, the same for all of one's checks, and no name."""
    store = Store()
    class_id, _ = a_class(store, "Marlene", "Otto")
    today = date.today()
    text = records.table(store, Scope.days(today - timedelta(days=1), today + timedelta(days=1), class_id)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    assert len({row["student"] for row in rows}) == 2
    assert all(row["student"].startswith("S-") for row in rows)
    assert "Marlene" not in text and "Otto" not in text


def test_a_table_is_of_its_days_and_its_class() -> None:
    """Nothing of before, and nothing of others."""
    store = Store()
    class_id, _ = a_class(store, "Marlene")
    store.attempts.record("visit", shown())
    today = date.today()
    wide = Scope.days(today - timedelta(days=1), today + timedelta(days=1), class_id)
    early = Scope.days(today - timedelta(days=9), today - timedelta(days=5), class_id)

    assert len(records.table(store, wide).decode().splitlines()) > 1
    assert records.table(store, early).decode().count("\n") == 1
    assert len(records.dataset(store, wide)) > len(records.dataset(store, early))


def test_the_days_are_chosen_on_the_page() -> None:
    """From a day, or from the beginning; where the first is after the last there is nothing to download."""
    store = Store()
    page = opened(store, None)
    today = date.today()

    page.segmented_control(key="period").set_value("dates").run()
    page.selectbox(key="period-first").set_value(today).run()
    page.selectbox(key="period-last").set_value(today - timedelta(days=3)).run()
    assert Texts("classes")("period-none") in everything(page)
    assert list(page.get("download_button")) == []
    page.selectbox(key="period-first").set_value(None).run()

    assert not page.exception
    assert len(page.get("download_button")) == 2


def test_a_made_up_name_is_in_the_readers_language() -> None:
    """As the student sees it and as the other tabs have it, in the list and in the question before deletion."""
    store = Store()
    made = store.people.new_class("7b")
    assert made is not None
    joined = store.people.join(made.id)
    assert isinstance(joined, Joined)
    name = naming.called(joined.student, Texts("queue", "de"))
    assert name != joined.student.name
    page = opened(store, made.id, "de")
    assert page.selectbox(key="records-student").options == [name]

    page.button(key="delete-student").click().run()

    assert not page.exception
    assert name in everything(page) and joined.student.name not in everything(page)


def test_a_pseudonym_goes_with_the_student() -> None:
    """It is made of what the student's browser has, and nothing is kept of it."""
    store = Store()
    class_id, (one, other) = a_class(store, "Marlene", "Otto")
    before = store.pseudonyms.of_class(class_id)

    store.keeping.delete_student(one)

    assert set(before) == {one, other}
    assert store.pseudonyms.of_class(class_id) == {other: before[other]}


def test_a_student_is_deleted_after_a_question(tmp_path: Path) -> None:
    """Nothing happens at the first click; after the second nothing of the student is in the file, and all of the others is."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    class_id, (one, other) = a_class(store, "Marlene", "Otto")
    page = opened(store, class_id)

    page.button(key="delete-student").click().run()
    assert WORDS("delete-student-question", name="Marlene") in everything(page)
    assert len(store.people.students(class_id)) == 2
    page.button(key="delete-yes").click().run()

    assert not page.exception
    assert WORDS("delete-done-student", name="Marlene") in everything(page)
    assert [student.id for student in store.people.students(class_id)] == [other]
    assert b"marlene" not in file.read_bytes().lower()
    assert b"value_otto" in file.read_bytes()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM attempts WHERE student_id = ?", [one]).fetchone() == (0,)


def test_no_deletes_nothing() -> None:
    """The question goes away, and everything stays."""
    store = Store()
    class_id, _ = a_class(store, "Marlene")
    page = opened(store, class_id)

    page.button(key="delete-class").click().run()
    assert WORDS("delete-class-gone", count=1) in everything(page)
    page.button(key="delete-no").click().run()

    assert WORDS("delete-class-question", name="7b") not in everything(page)
    assert store.people.class_by_id(class_id) is not None


def test_a_class_is_deleted_with_all_that_is_in_it(tmp_path: Path) -> None:
    """Students, programs, questions, decisions: the file holds none of them, and the page says so."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    class_id, _ = a_class(store, "Marlene", "Otto")
    store.decisions.decide(store.decisions.policy(), class_id)
    page = opened(store, class_id)

    page.button(key="delete-class").click().run()
    page.button(key="delete-yes").click().run()

    assert not page.exception
    assert WORDS("delete-done-class", name="7b") in everything(page)
    assert store.people.class_by_id(class_id) is None
    assert b"value_" not in file.read_bytes()
    with closing(sqlite3.connect(file)) as connection:
        for table in ("students", "attempts", "questions", "decisions", "classes"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_everything_of_one_student_and_of_the_class_is_offered() -> None:
    """The buttons are there, and what they give is all of it."""
    store = Store()
    class_id, (one, _) = a_class(store, "Marlene", "Otto")

    page = opened(store, class_id)
    labels = {button.proto.label for button in page.get("download_button")}

    assert {WORDS("records-student-json"), WORDS("records-class-json"), WORDS("records-progsnap")} <= labels
    assert json.loads(store.keeping.export_student(one))["student"]["name"] == "Marlene"
    assert len(json.loads(store.keeping.export_class(class_id))["class"]) > 1


def test_without_a_class_there_are_tables_alone() -> None:
    """Nobody is known there, so nobody can be taken away or deleted by name."""
    page = opened(Store(), None)

    assert {button.proto.label for button in page.get("download_button")} >= {WORDS("records-progsnap")}
    assert WORDS("delete-title") not in everything(page)

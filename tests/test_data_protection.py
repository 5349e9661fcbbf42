"""The template for a school's data-protection form says of the database what is true."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from tutor_app.classroom.log_ins import HOURS
from tutor_app.classroom.people import RETENTION
from tutor_app.classroom.schema import OF_ATTEMPTS, TABLES
from tutor_app.classroom.sessions import LONGEST
from tutor_app.classroom.store import Store
from tutor_app.openid.handshakes import PATIENCE
from tutor_app.pages.joining import DAYS
from tutor_app.pages.preferences import SECONDS
from tutor_app.settings import Settings

DOCUMENT = (Path(__file__).resolve().parent.parent / "docs" / "data-protection.md").read_text(encoding="utf-8")
ROWS = {
    name: re.findall(r"`(\w+)`", columns) for name, columns in re.findall(r"^\| `(\w+)` \| (`[^|]*) \|", DOCUMENT, re.MULTILINE)
}
"""The columns of each table, as the document has them."""
OF_STUDENTS = {"students", "attempts", *(table.name for table in OF_ATTEMPTS)}


def test_every_table_about_students_is_there_with_all_its_columns() -> None:
    """None forgotten, none made up."""

    assert {name: sorted(columns) for name, columns in ROWS.items()} == {
        name: sorted(column.name for column in TABLES.tables[name].c) for name in OF_STUDENTS
    }


@pytest.mark.parametrize("table", sorted(set(TABLES.tables) - OF_STUDENTS))
def test_every_other_table_is_named(table: str) -> None:
    """With the remark that it says nothing of students, whom no column of it points to."""

    assert f"`{table}`" in DOCUMENT
    assert not {"student_id", "attempt", "visit", "program"} & set(TABLES.tables[table].c.keys())


def test_the_days_are_the_usual_ones() -> None:
    """Of classes, of what was made without one, and of links."""
    settings, made = Settings(), Store().people.new_class("7b")

    assert made is not None
    assert f"«{made.retention}» days, set for each class" in DOCUMENT
    assert f"«{settings.retention_days}» days (`SUREFIX_RETENTION_DAYS`)" in DOCUMENT
    assert f"«{settings.link_days:g}» days (`SUREFIX_LINK_DAYS`)" in DOCUMENT
    assert made.retention == RETENTION


def test_the_browser_keeps_cookies_for_as_long_as_it_says() -> None:
    """Choices, a class's word, a session, a log-in by the passphrase, and what is under way."""
    assert SECONDS == 365 * 24 * 3600 and "Three cookies, for a year" in DOCUMENT
    assert f"a cookie with the student's word, for {DAYS} days" in DOCUMENT
    assert timedelta(days=1) == LONGEST and "signs in with an account, one for a day" in DOCUMENT
    assert f"who knows the passphrase, one for {HOURS} hours" in DOCUMENT
    assert timedelta(hours=1) > PATIENCE and "one for some minutes" in DOCUMENT

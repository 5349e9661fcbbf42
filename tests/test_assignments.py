"""Assignments: what holds for who works on one, and when a whole class is not helped."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.classroom.assignments import LONGEST_TITLE, Assignment, Terms
from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Policy, Store

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
POLICY = Policy(precision=0.9, deepest=4, python="3.13")


def a_class(store: Store, name: str = "9b") -> Class:
    """A new one."""
    made = store.people.new_class(name)
    assert made is not None
    return made


def an_assignment(store: Store, of: Class, terms: Terms) -> Assignment:
    """A new one of the class."""
    made = store.assignments.make(of.id, terms)
    assert made is not None
    return made


def test_terms_are_kept_as_they_were_decided(where: Path | str) -> None:
    """All of them, times with their zones; another decision takes their place, and deletion leaves nothing."""
    store = Store(where)
    of = a_class(store)
    terms = Terms(
        title="  Loops,\npart 2 ", deepest=2, precision=0.95, python="3.12", opens=NOW, closes=NOW + HOUR, withheld_from=NOW
    )
    made = an_assignment(store, of, terms)
    assert store.assignments.of_class(of.id) == (made,)
    assert (made.title, made.deepest, made.opens, made.withheld_until) == ("Loops, part 2", 2, NOW, None)

    assert store.assignments.change(made, Terms(title="Loops"))
    (changed,) = store.assignments.of_class(of.id)
    assert changed == Assignment(id=made.id, class_id=of.id, title="Loops")
    assert store.assignments.delete(made)
    assert store.assignments.of_class(of.id) == ()


@pytest.mark.parametrize(
    ("terms", "fault"),
    [
        (Terms(title=" "), "title"),
        (Terms(title="x" * (LONGEST_TITLE + 1)), "title"),
        (Terms(title="x", opens=NOW, closes=NOW), "open"),
        (Terms(title="x", withheld_until=NOW), "withheld"),
        (Terms(title="x", withheld_from=NOW, withheld_until=NOW - HOUR), "withheld"),
    ],
)
def test_terms_that_cannot_be_are_not_kept(terms: Terms, fault: str) -> None:
    """The page says which; the store refuses whatever a page lets through."""
    store = Store()
    of = a_class(store)
    assert terms.faults() == [fault]
    with pytest.raises(ValueError, match=fault):
        store.assignments.make(of.id, terms)
    assert store.assignments.of_class(of.id) == ()


@pytest.mark.parametrize("name", ["", "0", "-1", "1e3", "９", "9" * 30, "1 OR 1=1", "\ud800"])
def test_what_names_no_assignment_finds_none(name: str) -> None:
    """Whatever stands in an address."""
    store = Store()
    of = a_class(store)
    an_assignment(store, of, Terms(title="Loops"))
    assert store.assignments.named(of.id, name) is None


def test_an_assignment_is_found_by_its_own_class_alone() -> None:
    """Not by another, and not without one."""
    store = Store()
    of, other = a_class(store), a_class(store)
    made = an_assignment(store, of, Terms(title="Loops"))
    assert store.assignments.named(of.id, str(made.id)) == made
    assert store.assignments.named(other.id, str(made.id)) is None
    assert store.assignments.named(None, str(made.id)) is None


def test_what_an_assignment_says_holds_while_it_is_open() -> None:
    """What it leaves out is as in the class; before and after, all is."""
    terms = Terms(title="x", deepest=2, precision=0.95, opens=NOW, closes=NOW + HOUR)
    inside = replace(POLICY, deepest=2, precision=0.95)
    ends = [(-HOUR, POLICY), (timedelta(), inside), (HOUR / 2, inside), (HOUR, POLICY)]
    assert [terms.policy(POLICY, NOW + shift) for shift, _ in ends] == [policy for _, policy in ends]


@pytest.mark.parametrize(
    ("start", "end", "withheld"),
    [
        (None, None, False),
        (-HOUR, None, True),
        (-HOUR, HOUR, True),
        (HOUR, None, False),
        (-2 * HOUR, -HOUR, False),
        (timedelta(), HOUR, True),
        (-HOUR, timedelta(), False),
    ],
)
def test_while_help_is_withheld_it_is_from_the_whole_class(
    start: timedelta | None, end: timedelta | None, withheld: bool
) -> None:
    """On the assignment's page, on another's, and on the class's own; not from another class."""
    store = Store()
    of, other = a_class(store), a_class(store)
    times = {"withheld_from": start and NOW + start, "withheld_until": end and NOW + end}
    if start == timedelta():
        times["withheld_from"] = NOW
    if end == timedelta():
        times["withheld_until"] = NOW
    test = an_assignment(store, of, Terms(title="Test", **times))  # type: ignore[arg-type]
    another = an_assignment(store, of, Terms(title="Loops", deepest=1))

    for working in (None, test, another):
        assert store.assignments.in_force(POLICY, of.id, working, NOW).helping is not withheld
    assert store.assignments.in_force(POLICY, of.id, another, NOW).deepest == 1
    assert store.assignments.in_force(POLICY, other.id, None, NOW) == POLICY


def test_help_that_a_class_has_not_is_not_given_by_an_assignment() -> None:
    """The teacher's switch holds."""
    store = Store()
    of = a_class(store)
    off = replace(POLICY, helping=False)
    made = an_assignment(store, of, Terms(title="Loops", deepest=4))
    assert not store.assignments.in_force(off, of.id, made, NOW).helping


def test_of_several_the_one_that_lasts_longest_is_told() -> None:
    """One without an end lasts longest."""
    store = Store()
    of = a_class(store)
    for hours, title in ((1, "short"), (3, "long"), (2, "middle")):
        an_assignment(store, of, Terms(title=title, withheld_from=NOW, withheld_until=NOW + hours * HOUR))
    found = store.assignments.withholding(of.id, NOW)
    assert found is not None and found.title == "long"
    an_assignment(store, of, Terms(title="endless", withheld_from=NOW))
    found = store.assignments.withholding(of.id, NOW)
    assert found is not None and found.title == "endless"


def test_a_database_that_fails_gives_nobody_help_in_a_test(tmp_path: Path) -> None:
    """What was known of the class holds on, the beginning and the end included."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    of = a_class(store)
    an_assignment(store, of, Terms(title="Test", withheld_from=NOW, withheld_until=NOW + HOUR))
    assert store.assignments.in_force(POLICY, of.id, None, NOW - HOUR).helping
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE assignments RENAME TO gone")

    assert [store.assignments.in_force(POLICY, of.id, None, NOW + shift).helping for shift in (-HOUR, HOUR / 2, HOUR)] == [
        True, False, True,
    ]  # fmt: skip
    assert store.outage


def test_a_deleted_class_leaves_no_assignment() -> None:
    """And what is exported of a class has them."""
    store = Store()
    of = a_class(store)
    an_assignment(store, of, Terms(title="Loops, part 2"))
    assert "Loops, part 2" in store.keeping.export_class(of.id)
    assert store.keeping.delete_class(of.id)
    assert store.assignments.of_class(of.id) == ()


TIMES = st.none() | st.integers(-5, 5).map(lambda hours: NOW + hours * HOUR)


@given(st.builds(Terms, title=st.just("x"), opens=TIMES, closes=TIMES, withheld_from=TIMES, withheld_until=TIMES), TIMES)
def test_terms_never_say_more_than_the_class_and_themselves(terms: Terms, at: datetime | None) -> None:
    """Whatever the times: an assignment withholds only where it has a beginning, and changes only what it names."""
    now = at or NOW
    assert not terms.withholds(now) or (terms.withheld_from is not None and terms.withheld_from <= now)
    assert terms.policy(POLICY, now) == POLICY
    assert replace(terms, deepest=1).policy(POLICY, now) in (POLICY, replace(POLICY, deepest=1))

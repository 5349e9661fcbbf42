"""What instructors decided, class by class, with who and when, and back again."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_fakes import shown
from places import locked

from tutor_app.classroom.policy import Pace, Policy
from tutor_app.classroom.schema import DECISIONS
from tutor_app.classroom.store import Store

POLICIES = st.builds(
    Policy,
    precision=st.floats(0, 1),
    helping=st.booleans(),
    deepest=st.integers(1, 4),
    pace=st.sampled_from(Pace),
    wait=st.integers(5, 3600),
    python=st.sampled_from([None, "3.12", "3.14"]),
    remarks=st.booleans(),
    engine=st.sampled_from([None, "built-in", "on-site", "cloud"]),
)


@pytest.fixture
def store(where: Path | str) -> Store:
    """A store whose server was started with a policy of its own."""
    return Store(where, policy=Policy(precision=0.7))


def new_class(store: Store) -> int:
    """The number of a new class."""
    found = store.people.new_class("7b")
    assert found is not None
    return found.id


def test_each_class_has_its_own_decisions(store: Store) -> None:
    """One class's say nothing of another, nor of those who are in none."""
    one, two = new_class(store), new_class(store)
    store.decisions.decide(Policy(helping=False), one)
    store.decisions.decide(Policy(deepest=2))

    assert store.decisions.policy(one) == Policy(helping=False)
    assert store.decisions.policy(two) == Policy(precision=0.7)
    assert store.decisions.policy() == Policy(deepest=2)


def test_the_log_says_who_decided_what_and_when(store: Store) -> None:
    """The newest first; nothing is ever taken back from it."""
    began = datetime.now(UTC)
    store.decisions.decide(Policy(deepest=2), who="Ms Hopper")
    store.decisions.decide(Policy(deepest=3))
    store.decisions.undo(who="Ms Hopper")

    log = store.decisions.log()

    assert [(one.policy.deepest, one.who) for one in log] == [(2, "Ms Hopper"), (3, "instructor"), (2, "Ms Hopper")]
    assert began <= log[-1].at <= log[0].at <= datetime.now(UTC)
    assert store.decisions.log(limit=1) == log[:1]


def test_undo_decides_again_what_stood_before(store: Store) -> None:
    """Before the first decision that is the server's; to undo twice is to undo nothing."""
    assert store.decisions.undo() is None
    store.decisions.decide(Policy(precision=0.95))

    assert store.decisions.undo() == store.decisions.policy() == Policy(precision=0.7)
    assert store.decisions.undo() == store.decisions.policy() == Policy(precision=0.95)


@settings(max_examples=20)  # each takes a store
@given(st.lists(st.tuples(st.sampled_from([None, 1, 2]), POLICIES), max_size=12))
def test_the_last_decision_of_each_class_holds(decided: list[tuple[int | None, Policy]]) -> None:
    """Every part of a policy comes back as it was decided."""
    store = Store(policy=Policy(precision=0.7))
    for _ in range(2):
        new_class(store)
    for class_id, policy in decided:
        store.decisions.decide(policy, class_id)

    last = dict(decided)
    assert {class_id: store.decisions.policy(class_id) for class_id in (None, 1, 2)} == {
        class_id: last.get(class_id, Policy(precision=0.7)) for class_id in (None, 1, 2)
    }


def test_a_decision_has_a_column_for_each_part_of_a_policy() -> None:
    """Whoever adds a part is told where it must be kept."""
    parts = {field.name for field in fields(Policy)} - {"approval"} | {"approve_from", "approve_below"}

    assert parts == set(DECISIONS.c.keys()) - {"id", "at", "who", "class_id"}


def test_a_decision_that_could_not_be_kept_is_that_of_its_class(tmp_path: Path) -> None:
    """It holds there at once, nowhere else, and is kept with its author when that can be done."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    group = new_class(store)
    with locked(file):
        store.decisions.decide(Policy(helping=False), group, who="Ms Hopper")
        assert not store.decisions.policy(group).helping
        assert store.decisions.policy().helping
    store.attempts.record("visit", shown())

    assert not store.decisions.policy(group).helping
    assert [one.who for one in Store(file).decisions.log(group)] == ["Ms Hopper"]


def test_a_decision_that_waits_gives_way_to_a_later_one_elsewhere(tmp_path: Path) -> None:
    """Two servers of one file: one decides while it cannot store, the other later, and that holds at both."""
    file = tmp_path / "class.sqlite"
    one, two = Store(file), Store(file)
    with locked(file):
        one.decisions.decide(Policy(helping=False))
    assert not one.decisions.policy().helping
    two.decisions.decide(Policy(precision=0.6))
    one.attempts.record("visit", shown())  # the database works again

    assert one.decisions.policy() == two.decisions.policy() == Policy(precision=0.6)


def test_a_decision_that_waits_is_stored_where_nobody_decided_later(tmp_path: Path) -> None:
    """What was decided before it does not hold again."""
    file = tmp_path / "class.sqlite"
    one, two = Store(file), Store(file)
    two.decisions.decide(Policy(precision=0.6))
    with locked(file):
        one.decisions.decide(Policy(helping=False))
    one.attempts.record("visit", shown())

    assert one.decisions.policy() == Policy(helping=False)
    assert two.decisions.policy() == Policy(helping=False)

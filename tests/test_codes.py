"""Codes of classes: a whole class types them at once, and nobody guesses them."""

from __future__ import annotations

import pytest
from test_access import Clock

from tutor_app.classroom.codes import JOINING, PACE, Codes
from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import FORGOTTEN_AFTER, KNOWN, TooSoon

HOUR = 3_600.0


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def store() -> Store:
    """An empty one."""
    return Store()


@pytest.fixture
def of(store: Store) -> Class:
    """The class that is looked for."""
    made = store.people.new_class("9b")
    assert made is not None
    return made


@pytest.fixture
def codes(store: Store, clock: Clock) -> Codes:
    """What is tested."""
    return Codes(store.people, clock)


def wrong(number: int, of: Class) -> str:
    """One of many codes that no class has."""
    signs = "23456789CDFG"
    code = "Q" + "".join(signs[number // 12**place % 12] for place in range(4))
    return code if code != of.code else "YYYYY"


def guess(codes: Codes, visitor: str, number: int, of: Class) -> bool:
    """Whether a wrong code is looked at."""
    try:
        assert codes.find(visitor, wrong(number, of)) is None
    except TooSoon:
        return False
    return True


def test_a_class_joins_at_once_from_behind_one_address(codes: Codes, of: Class) -> None:
    """A hundred times the right code, in any writing, costs nothing."""
    for _ in range(100):
        assert codes.find("school", of.code.lower()) == of


def test_wrong_codes_are_looked_at_ever_more_seldom(codes: Codes, clock: Clock, of: Class) -> None:
    """One visitor: some at once, then one every few seconds; a right one has to wait as well."""
    assert sum(guess(codes, "a", number, of) for number in range(100)) == PACE.own.size
    with pytest.raises(TooSoon) as early:
        codes.find("a", of.code)
    assert 0 < early.value.seconds <= PACE.own.seconds

    clock.now += PACE.own.seconds
    assert codes.find("a", of.code) == of


def test_who_guesses_keeps_nobody_out_who_knows_the_code(codes: Codes, of: Class) -> None:
    """Classmates behind the same address go on once one of them is in; and every other address from the start."""
    assert codes.find("school", of.code) == of
    while guess(codes, "school", 5, of):
        pass

    assert codes.find("school", of.code) == of
    assert codes.find("home", of.code) == of


@pytest.mark.usefixtures("unlogged")
def test_many_who_guess_together_share_an_allowance(codes: Codes, clock: Clock, of: Class) -> None:
    """Two hundred addresses that guess for an hour look at few of the millions of codes, however they take turns."""
    looked_at, end = 0, clock.now + HOUR
    while clock.now < end:
        looked_at += sum(guess(codes, f"v{number}", number, of) for number in range(200))
        clock.now += 60

    assert looked_at < PACE.guessers.size + HOUR / PACE.guessers.seconds + 200 * (1 + HOUR / FORGOTTEN_AFTER)


@pytest.mark.usefixtures("unlogged")
def test_guesses_from_however_many_places_are_few(codes: Codes, of: Class) -> None:
    """Who comes from a new address for each wrong code shares an allowance with all who do; a right one from before is free."""
    assert codes.find("school", of.code) == of

    looked_at = sum(guess(codes, f"v{number}", number % 2000, of) for number in range(3 * KNOWN))
    assert looked_at <= PACE.newcomers.size + PACE.guessers.size
    assert codes.find("school", of.code) == of


def test_what_is_no_code_costs_nothing(codes: Codes, of: Class) -> None:
    """It cannot be a guess."""
    for _ in range(100):
        assert codes.find("a", "hello") is None
        assert codes.find("a", "") is None
    assert codes.find("a", of.code) == of


def test_no_class_is_flooded_with_students(codes: Codes, clock: Clock) -> None:
    """A school may join within a minute; thousands may not. It keeps out nobody elsewhere, and of no other class."""
    for _ in range(JOINING.size):
        codes.admit("school", 1)
    with pytest.raises(TooSoon):
        codes.admit("school", 1)
    codes.admit("home", 1)
    codes.admit("school", 2)
    clock.now += 1
    codes.admit("school", 1)


def test_who_did_not_join_is_not_counted(codes: Codes) -> None:
    """However often a name was taken, the next one who chooses well joins."""
    for _ in range(2 * JOINING.size):
        codes.admit("school", 1)
        codes.turn_away("school", 1)

    codes.admit("school", 1)

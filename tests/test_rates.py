"""What a rate allows: so many at once, one more after every wait, and never more for a clock that goes wrong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from test_access import Clock

from tutor_app.classroom.rates import Allowance, Rate, Shares, Used

RATES = st.builds(Rate, size=st.integers(1, 20), seconds=st.sampled_from([0.5, 1.0, 8.0]), doublings=st.integers(0, 8))


@given(RATES, st.lists(st.sampled_from([0.0, 0.25, 1.0, 7.0, 300.0]), max_size=100))
def test_no_more_is_allowed_than_the_rate_says(rate: Rate, pauses: list[float]) -> None:
    """However the tries come: so many at once, and one more after every wait; who has waited may try."""
    used, now, allowed = Used(), 0.0, 0
    for pause in pauses:
        now += pause
        wait = rate.wait(used, now)
        if wait == 0:
            used, allowed = rate.taken(used, now), allowed + 1
        else:
            assert rate.wait(used, now + wait) == 0

    assert allowed <= rate.size + now / rate.seconds


@given(RATES, st.integers(0, 10**9))
def test_however_many_were_wrong_the_next_try_costs_no_more_than_the_longest_wait(rate: Rate, tries: int) -> None:
    """Thousands of doublings are none."""
    assert rate.taken(Used(tries=tries), 0.0).whole <= rate.seconds * 2.0**rate.doublings


@given(RATES, st.lists(st.tuples(st.floats(-1e4, 1e4), st.booleans()), max_size=60))
def test_what_is_said_to_be_left_is_left(rate: Rate, moments: list[tuple[float, bool]]) -> None:
    """Also where the clock goes back: never less than none, as many as can be used, and one more when it is due."""
    used, now = Used(), 0.0
    for moved, taking in moments:
        now += moved
        left, due = rate.left(used, now), rate.due(used, now)
        assert 0 <= left <= rate.size and (left > 0) is (rate.wait(used, now) == 0)
        assert (due == 0) is (left == rate.size)
        assert rate.left(used, now + due + 1e-6) >= min(left + 1, rate.size)
        used = rate.taken(used, now) if taking else used


def test_an_allowance_is_used_up_and_comes_back() -> None:
    """So many at once without a wait, then one after the other, and with time as many as before."""
    clock = Clock()
    allowance = Allowance(Rate(size=2, seconds=0.25), clock)

    assert [allowance.take() for _ in range(4)] == [0.0, 0.0, 0.25, 0.5]
    clock.now += 0.5
    assert allowance.take() == 0.25
    clock.now += 60.0
    assert [allowance.take() for _ in range(3)] == [0.0, 0.0, 0.25]


def test_an_allowance_takes_nothing_for_what_it_does_not_admit() -> None:
    """However many ask in vain, the next is admitted as soon as one may come."""
    clock = Clock()
    allowance = Allowance(Rate(size=1, seconds=1.0), clock)

    assert [allowance.admits() for _ in range(50)] == [True] + [False] * 49
    clock.now += 1.0
    assert allowance.admits()


def test_one_place_takes_nothing_of_what_others_may() -> None:
    """Each has its own share, which comes back to it; the place that came first is forgotten where there are many."""
    clock = Clock()
    shares = Shares(Rate(size=2, seconds=1.0), most=2, clock=clock)

    assert [shares.admits("one") for _ in range(4)] == [True, True, False, False]
    assert shares.admits("another")
    clock.now += 1.0
    assert [shares.admits("one") for _ in range(2)] == [True, False]
    assert shares.admits("a third") and shares.admits("a fourth") and shares.admits("one")

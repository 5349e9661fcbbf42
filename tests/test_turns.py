"""Whose turn it is: one after the other by visitor, a place left for others, and what is heavy later."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.process.turns import HALF_LIFE, HEAVY_SECONDS, OLD_SECONDS, Turns


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def served(turns: Turns[str]) -> Iterator[str]:
    """What comes when one item after the other is done at once."""
    while (item := turns.take()) is not None:
        yield item
        turns.give_back(item, seconds=0)


def test_visitors_take_turns() -> None:
    """Who sends many waits for those who send few; each visitor's own stay in their order."""
    turns: Turns[str] = Turns(1)
    for item in ("a1", "a2", "a3", "b1", "c1", "c2"):
        turns.put(item[0], item)

    assert list(served(turns)) == ["a1", "b1", "c1", "a2", "c2", "a3"]


def test_nobody_has_all_places() -> None:
    """One visitor's items leave a place free, which the next visitor has at once; nobody's items may have all."""
    turns: Turns[str] = Turns(2)
    for item in ("a1", "a2"):
        turns.put("a", item)
    assert (turns.take(), turns.take()) == ("a1", None)

    turns.put("b", "b1")
    assert turns.take() == "b1"
    turns.give_back("a1", seconds=0)
    assert turns.take() == "a2"

    of_nobody: Turns[str] = Turns(2)
    of_nobody.put(None, "1")
    of_nobody.put(None, "2")
    assert (of_nobody.take(), of_nobody.take()) == ("1", "2")


def test_a_single_place_is_everybodys() -> None:
    """Where there is only one, a visitor may have it."""
    turns: Turns[str] = Turns(1)
    turns.put("a", "a1")

    assert turns.take() == "a1"


def test_who_used_much_comes_after_the_others_for_a_while() -> None:
    """However often others come, and not for ever: what has waited for long has its turn, and work is forgotten."""
    clock = Clock()
    turns: Turns[str] = Turns(2, clock)
    for number in range(3):
        assert done(turns, "slow", f"slow {number}", seconds=HEAVY_SECONDS / 2)

    turns.put("slow", "late")
    turns.put("b", "b1")
    assert turns.take() == "b1"
    turns.give_back("b1", seconds=0)
    turns.put("b", "b2")
    clock.now = OLD_SECONDS
    assert turns.take() == "late"
    turns.give_back("late", seconds=0)

    clock.now = 10 * HALF_LIFE
    turns.put("slow", "first again")
    turns.put("b", "b3")
    assert turns.take() == "b2"
    assert turns.take() == "first again"


def done(turns: Turns[str], visitor: str, item: str, *, seconds: float) -> bool:
    """Whether the item had its turn at once; its work took so many seconds."""
    turns.put(visitor, item)
    taken = turns.take()
    turns.give_back(item, seconds=seconds)
    return taken == item


def test_several_slow_visitors_leave_a_place_together() -> None:
    """Many windows of one who sends slow programs do not take all places, be it that their work was long or that it will be."""
    turns: Turns[str] = Turns(2, Clock())
    for visitor in ("x", "y"):
        assert done(turns, visitor, visitor, seconds=HEAVY_SECONDS)
    for visitor in ("x", "y"):
        turns.put(visitor, visitor)
    turns.put("new", "a large one", large=True)
    assert (turns.take(), turns.take()) == ("x", None)

    turns.put("b", "b")

    assert turns.take() == "b"


def test_large_items_come_after_small_ones() -> None:
    """Whoever brings them; a crowd of them leaves a place for the small."""
    turns: Turns[str] = Turns(2, Clock())
    for visitor in ("x", "y", "z"):
        turns.put(visitor, visitor, large=True)
    turns.put("small", "small")

    assert turns.take() == "small"
    assert (turns.take(), turns.take()) == ("x", None)
    turns.give_back("small", seconds=0)
    assert turns.take() is None
    turns.give_back("x", seconds=1)
    assert turns.take() == "y"


def test_who_leaves_is_not_served() -> None:
    """Nor does leaving twice, or what never waited, do any harm."""
    turns: Turns[str] = Turns(1)
    turns.put("a", "a1")
    turns.put("b", "b1")
    turns.leave("a", "a1")
    turns.leave("a", "a1")

    assert list(served(turns)) == ["b1"]
    assert turns.dismiss() == []

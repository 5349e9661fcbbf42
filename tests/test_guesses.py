"""Guesses are counted over all servers of a database, are known after a restart, and tell nobody's address."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from places import busy
from pydantic import SecretStr
from sqlalchemy import select

from tutor_app.classroom import clock
from tutor_app.classroom.codes import PACE as CODES
from tutor_app.classroom.codes import Codes
from tutor_app.classroom.file import PATIENCE
from tutor_app.classroom.guesses import KEPT, Guess
from tutor_app.classroom.passphrase import PACE, Passphrase
from tutor_app.classroom.people import CODE_LENGTH
from tutor_app.classroom.schema import GUESSES
from tutor_app.classroom.store import Store
from tutor_app.classroom.throttle import Throttle, TooSoon

OPEN = "open sesame"
NOW = 10_000.0


def door(store: Store) -> Passphrase:
    """That of a server that has just started, for which no time passes."""
    return Passphrase(SecretStr(OPEN), Throttle(PACE, lambda: NOW, store.guesses("passphrase")))


def waits(at: Passphrase, visitor: str) -> bool:
    """Whether the right passphrase is not looked at."""
    try:
        return not at.admits(visitor, OPEN)
    except TooSoon:
        return True


def test_each_counts_what_the_other_was_told(where: Path | str) -> None:
    """Once, whoever looks, and not its own; another door's are not its."""
    one, two = (Store(where).guesses("code") for _ in range(2))
    place = one.place("192.0.2.1")
    one.tell(place, wrong=True)
    one.tell(place, wrong=False)
    Store(where).guesses("passphrase").tell(place, wrong=True)

    found = two.news()

    assert [(guess.place, guess.wrong) for guess in found] == [(place, True), (place, False)]
    assert all(0 <= guess.age < 60 for guess in found)
    assert two.news() == one.news() == ()
    assert two.place("192.0.2.1") == place != two.place("192.0.2.2")


def test_failures_are_known_elsewhere_and_after_a_restart(where: Path | str) -> None:
    """Eight elsewhere, and the next guess waits at every server, also at one that starts then; another visitor's does not."""
    two, elsewhere = door(Store(where)), Store(where).guesses("passphrase")
    for _ in range(8):
        elsewhere.tell(elsewhere.place("192.0.2.1"), wrong=True)

    assert waits(two, "192.0.2.1") and waits(door(Store(where)), "192.0.2.1")
    assert not waits(two, "192.0.2.2")


def test_all_servers_share_what_newcomers_may_try(where: Path | str) -> None:
    """From a new address for each guess, over two servers, not more are looked at than at one."""
    doors = [door(Store(where)) for _ in range(2)]
    looked_at = 0
    for number in range(60):
        try:
            doors[number % 2].admits(f"198.51.100.{number}", "guess")
            looked_at += 1
        except TooSoon:
            pass

    assert looked_at == 20


def test_what_was_long_ago_does_not_count(where: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is it kept: the next guess takes it away."""
    with pytest.MonkeyPatch.context() as time:
        time.setattr(clock, "now", lambda: clock.row(datetime.now(UTC) - KEPT - timedelta(seconds=1)))
        store = Store(where)
        for _ in range(3):
            store.guesses("passphrase").tell(store.guesses("passphrase").place("192.0.2.1"), wrong=True)

    assert not waits(door(Store(where)), "192.0.2.1")
    with store.database.reading() as connection:
        assert [row.wrong for row in connection.execute(select(GUESSES))] == [False]


def test_wrong_codes_are_counted_together(where: Path | str) -> None:
    """And a right one is waited for at either server, but not by somebody else."""
    stores = [Store(where) for _ in range(2)]
    codes = [Codes(store.people, lambda: NOW, store.guesses("code")) for store in stores]
    of = stores[0].people.new_class("9b")
    assert of is not None
    for number in range(CODES.own.size):
        wrong = f"QQ{number + 100}".replace("0", "G").replace("1", "H")
        assert len(wrong) == CODE_LENGTH and codes[number % 2].find("192.0.2.1", wrong) is None

    for one in codes:
        with pytest.raises(TooSoon):
            one.find("192.0.2.1", of.code)
        assert one.find("192.0.2.2", of.code) == of


def test_without_a_database_each_counts_alone(tmp_path: Path) -> None:
    """Nobody is kept out by an outage, and nobody guesses faster for it at one server."""
    file = tmp_path / "class.sqlite"
    file.mkdir()
    guarded = door(Store(file))

    assert not guarded.admits("192.0.2.1", "guess") and not guarded.admits("192.0.2.1", "guess")
    assert waits(guarded, "192.0.2.1") and not waits(guarded, "192.0.2.2")


def test_no_address_is_kept(where: Path | str) -> None:
    """Of a million places each has thousands of addresses; which ones depends on a key of this database alone."""
    store = Store(where)
    places = {store.guesses("code").place(f"10.{number // 250}.{number % 250}.1") for number in range(2000)}

    assert {len(place) for place in places} == {5}
    assert store.guesses("code").place("192.0.2.1") == Store(where).guesses("passphrase").place("192.0.2.1")
    assert Guess(place="abcde", age=1.0, wrong=True).place in f"{0xABCDE:05x}"


def test_a_guess_is_counted_in_a_file_that_others_keep_busy(tmp_path: Path) -> None:
    """It waits for them longer than a page would: else each server would count alone while there is much to write."""
    file = tmp_path / "class.sqlite"
    one, two = (Store(file).guesses("code") for _ in range(2))
    place = one.place("192.0.2.1")
    with busy(file, 2 * PATIENCE):
        one.tell(place, wrong=True)

    assert [guess.place for guess in two.news()] == [place]

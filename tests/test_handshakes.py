"""What works once: words, and round trips by way of somebody else's server, which are bound to the browser that began them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.schema import WORDS
from tutor_app.classroom.store import Store
from tutor_app.openid import handshakes, words
from tutor_app.openid.handshakes import Handshakes
from tutor_app.openid.words import Words

LONG = timedelta(minutes=5)


def test_a_word_is_taken_once_whoever_asks(where: Path | str) -> None:
    """Of several servers and threads that ask at once, one gets it; a word of another kind is none."""
    gives = Words(Store(where).database, "state", LONG)
    takers = [Words(Store(where).database, "state", LONG) for _ in range(3)]
    word = gives.give({"n": 1}) or ""
    assert Words(Store(where).database, "ticket", LONG).take(word) is None
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda number: takers[number % 3].take(word), range(16)))
    assert [found for found in taken if found is not None] == [{"n": 1}]
    assert gives.take(word) is None and gives.take("") is None and gives.take("\ud800") is None


def test_a_word_that_is_over_is_nothing_and_is_forgotten() -> None:
    """Whether or not anybody asks for it."""
    database = Store().database
    asked, left = (Words(database, "state", -LONG).give({}) or "" for _ in range(2))
    assert Words(database, "state", LONG).take(asked) is None
    Words(database, "ticket", LONG).give({})
    with database.reading() as connection:
        kept = connection.execute(select(WORDS)).all()

    assert [row.kind for row in kept] == ["ticket"] and left


def test_the_database_does_not_say_a_word() -> None:
    """Who reads a backup can take nothing."""
    database = Store().database
    begun = Handshakes(database, "sign-in").begin({"target": "/"})
    assert begun is not None
    with database.reading() as connection:
        row = str(connection.execute(select(WORDS)).one())

    assert begun.state not in row and begun.browser not in row


def test_nobody_fills_the_database_with_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor keeps others from theirs: of too many of a kind the oldest goes; other kinds do not suffer from it."""
    monkeypatch.setattr(words, "MOST", 3)
    database = Store().database
    ticket, kept = Words(database, "ticket", LONG), Words(database, "state", LONG)
    other = ticket.give({}) or ""
    given = [kept.give({"number": number}) or "" for number in range(4)]
    with database.reading() as connection:
        assert len(connection.execute(select(WORDS)).all()) == 4

    assert [kept.take(word) for word in given] == [None, *({"number": number} for number in range(1, 4))]
    assert ticket.take(other) == {}


def test_a_database_that_does_not_answer_is_told_from_a_word_that_is_none(tmp_path: Path) -> None:
    """Whoever comes with one is told to try again, not that it was used."""
    file = tmp_path / "class.sqlite"
    database = Store(file).database
    kept = Words(database, "state", LONG)
    word = kept.give({}) or ""
    with database.writing() as connection:
        WORDS.drop(connection)

    assert kept.give({}) is None
    with pytest.raises(Unavailable):
        kept.take(word)


def test_a_handshake_ends_once_in_the_browser_that_began_it(where: Path | str) -> None:
    """With all that waited for it, at whichever server; whoever else reads the state uses it up, and has nothing from it."""
    one, two = (Handshakes(Store(where).database, "sign-in") for _ in range(2))
    begun, read = one.begin({"target": "/instructor"}), one.begin({})
    assert begun is not None and read is not None

    found = two.take(begun.state)
    assert found is not None and (found.nonce, found.content) == (begun.nonce, {"target": "/instructor"})
    assert found.is_of(begun.browser) and not found.is_of(read.browser) and not found.is_of("")
    assert one.take(begun.state) is None
    stolen = two.take(read.state)
    assert stolen is not None and not stolen.is_of("guessed") and one.take(read.state) is None


def test_what_goes_out_is_guessed_by_nobody() -> None:
    """State, nonce and the browser's word say nothing of each other, and have 256 bits."""
    begun = [Handshakes(Store().database, "sign-in").begin({}) for _ in range(2)]
    said = [word for one in begun if one is not None for word in (one.state, one.nonce, one.browser)]

    assert len(set(said)) == 6 and all(len(word) == 43 for word in said)


def test_a_handshake_is_over_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    """A launch and a sign-in both end within minutes."""
    monkeypatch.setattr(handshakes, "PATIENCE", -handshakes.PATIENCE)
    kept = Handshakes(Store().database, "sign-in")
    begun = kept.begin({})

    assert begun is not None and kept.take(begun.state) is None

"""Who is at a browser, from one moment to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import Joined
from tutor_app.classroom.roles import ADMINISTRATOR, NOBODY, Account, Role
from tutor_app.classroom.store import Store
from tutor_app.pages.presence import FRESH, Presence


class Clock:
    """Time that passes when a test says so."""

    now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def store(where: Path | str) -> Store:
    """An empty one."""
    return Store(where)


def account(store: Store, role: Role = Role.INSTRUCTOR, **more: str) -> Account:
    """Somebody new."""
    made = store.accounts.make(f"ada-{role}", role, **more)
    assert made is not None
    return made


def test_a_session_that_ends_elsewhere_ends_here_in_a_second(store: Store) -> None:
    """And at once where the page is drawn anew."""
    clock, ada = Clock(), account(store)
    word = store.sessions.begin(ada.id) or ""
    presence, other = (Presence(store=store, session=word, clock=clock) for _ in range(2))
    assert presence.arrive().account == other.arrive().account == ada
    store.sessions.end(word)

    assert other.arrive() == NOBODY
    assert presence.who().account == ada
    clock.now += FRESH
    assert presence.who() == NOBODY


def test_a_class_that_one_teaches_no_more_is_gone_in_a_second(store: Store) -> None:
    """Also on a page that stays open."""
    clock, ada = Clock(), account(store)
    of = store.people.new_class("7b", teacher=ada.id)
    assert of is not None
    presence = Presence(store=store, session=store.sessions.begin(ada.id) or "", clock=clock)
    assert presence.arrive().teaches == {of.id}

    store.teaching.remove(of.id, ada.id)
    clock.now += FRESH

    assert presence.who().teaches == frozenset()


def test_a_log_in_by_the_passphrase_that_is_over_ends_here_in_a_second(store: Store) -> None:
    """Also on a page that stays open; who sits there was an administrator."""
    clock, inside = Clock(), [True]
    presence = Presence(store=store, inside=lambda: inside[0], clock=clock)
    assert presence.arrive() == ADMINISTRATOR

    inside[0] = False
    clock.now += FRESH

    assert presence.who() == NOBODY


def test_an_outage_signs_nobody_out(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who was known is known still; who was not is nobody."""
    clock, ada = Clock(), account(store)
    word = store.sessions.begin(ada.id) or ""
    known, new = (Presence(store=store, session=word, clock=clock) for _ in range(2))
    known.arrive()

    def fails(*_: object, **__: object) -> None:
        raise Unavailable

    monkeypatch.setattr(type(store.sessions), "of", fails)
    clock.now += FRESH

    assert known.who().account == ada
    assert new.who() == NOBODY


def test_a_password_that_was_given_opens_nothing_yet(store: Store) -> None:
    """The account is known, so that another one can be chosen; it has no role until then."""
    root = account(store, Role.ADMINISTRATOR, password="given by somebody")
    presence = Presence(store=store, session=store.sessions.begin(root.id) or "")

    who = presence.arrive()

    assert (who.account, who.role, who.teacher) == (root, None, False)


def test_a_word_in_the_browser_is_not_that_of_who_signs_in(store: Store) -> None:
    """On a shared computer, whoever was in a class there by a code is somebody else."""
    of = store.people.new_class("7b")
    assert of is not None
    before = store.people.join(of.id)
    assert isinstance(before, Joined)
    sam = account(store, Role.STUDENT)
    word = store.sessions.begin(sam.id) or ""

    assert Presence(store=store, session=word, student=before.token).arrive().student is None
    assert Presence(store=store, student=before.token).arrive().student == before.student.id


def test_a_student_with_an_account_is_nobody_when_signed_out(store: Store) -> None:
    """No other word leads to their work, on a page that is open too."""
    of, clock, sam = store.people.new_class("7b"), Clock(), account(store, Role.STUDENT)
    assert of is not None
    joined = store.people.join(of.id, account=sam.id)
    assert isinstance(joined, Joined)
    word = store.sessions.begin(sam.id) or ""
    presence = Presence(store=store, session=word, clock=clock)
    who = presence.arrive()
    assert (who.student, who.class_id) == (joined.student.id, of.id)

    store.sessions.end(word)
    clock.now += FRESH

    assert presence.who() == NOBODY

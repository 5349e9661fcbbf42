"""Accounts, their passwords and sessions, and who teaches which class."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from tutor_app.classroom import passwords
from tutor_app.classroom.people import Joined
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.schema import ACCOUNTS, SESSIONS
from tutor_app.classroom.sessions import IDLE, LONGEST
from tutor_app.classroom.store import Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PASSWORD = "correct horse battery"
ISSUER = "https://school.example"


@pytest.fixture
def store(where: Path | str) -> Store:
    """An empty one."""
    return Store(where)


def made(store: Store, name: str = "ada", role: Role = Role.INSTRUCTOR, **more: str) -> Account:
    """An account that could be made."""
    found = store.accounts.make(name, role, **more)
    assert found is not None
    return found


def test_an_account_is_made_once(store: Store) -> None:
    """However its name is written; another issuer may call somebody the same."""
    ada = made(store, "Ada  Lovelace")

    assert store.accounts.make("ada lovelace", Role.STUDENT) is None
    assert made(store, "Ada  Lovelace", issuer=ISSUER).id != ada.id
    assert (ada.subject, ada.name, ada.local) == ("ada lovelace", "ada lovelace", True)


@pytest.mark.parametrize("subject", ["", "   ", "x" * 256])
def test_a_name_that_is_none_makes_no_account(store: Store, subject: str) -> None:
    """Nor one that would be cut."""
    with pytest.raises(ValueError, match="name"):
        store.accounts.make(subject, Role.STUDENT)


def test_who_arrives_gets_an_account_the_first_time(store: Store) -> None:
    """After that it is found, with the name and role of today."""
    first = store.accounts.arrive(ISSUER, "7", Role.STUDENT, name="Ada")
    again = store.accounts.arrive(ISSUER, "7", Role.INSTRUCTOR, name="Ada L.")

    assert first is not None and again is not None
    assert (first.id, first.role, again.role, again.name) == (again.id, Role.STUDENT, Role.INSTRUCTOR, "Ada L.")
    assert len(store.accounts.everybody()) == 1


def test_an_issuer_may_say_the_least_that_somebody_is(store: Store) -> None:
    """Then who was more stays so; else the issuer's word counts."""
    store.accounts.arrive(ISSUER, "7", Role.ADMINISTRATOR)

    kept = store.accounts.arrive(ISSUER, "7", Role.STUDENT, least=True)
    lost = store.accounts.arrive(ISSUER, "7", Role.STUDENT)

    assert kept is not None and kept.role is Role.ADMINISTRATOR
    assert lost is not None and lost.role is Role.STUDENT


def test_who_is_disabled_does_not_arrive(store: Store) -> None:
    """Until somebody lets them in again."""
    ada = store.accounts.arrive(ISSUER, "7", Role.STUDENT)
    assert ada is not None
    store.accounts.disable(ada.id)

    assert store.accounts.arrive(ISSUER, "7", Role.STUDENT) is None
    store.accounts.enable(ada.id)
    assert store.accounts.arrive(ISSUER, "7", Role.STUDENT) is not None


def test_a_password_opens_one_account(store: Store) -> None:
    """A wrong one none, nor that of another, of nobody, of a disabled account or of one without a password."""
    ada = made(store, password=PASSWORD)
    made(store, "bob")

    assert store.accounts.check("Ada", PASSWORD) == ada
    assert ada.once
    assert store.accounts.check("ada", PASSWORD + "x") is None
    assert store.accounts.check("bob", PASSWORD) is None
    assert store.accounts.check("bob", "") is None
    assert store.accounts.check("eve", PASSWORD) is None
    store.accounts.disable(ada.id)
    assert store.accounts.check("ada", PASSWORD) is None


def test_of_a_password_only_a_hash_is_kept(store: Store) -> None:
    """By Argon2id."""
    made(store, password=PASSWORD)

    with store._database.reading() as connection:
        kept = connection.execute(select(ACCOUNTS.c.password)).scalar_one()
    assert kept.startswith("$argon2id$") and PASSWORD not in kept


def test_a_hash_of_earlier_parameters_is_made_anew_at_sign_in(store: Store) -> None:
    """Its password is known then, and at no other time."""
    ada = made(store, password=PASSWORD)
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with store._database.writing() as connection:
        connection.execute(update(ACCOUNTS).values(password=weak))

    assert passwords.outdated(weak)
    assert store.accounts.check("ada", PASSWORD) == ada
    with store._database.reading() as connection:
        kept = connection.execute(select(ACCOUNTS.c.password)).scalar_one()
    assert not passwords.outdated(kept)


def test_a_password_that_changes_while_it_is_hashed_anew_stays_changed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old one is not kept in its place, and opens no session."""
    ada = made(store, password=PASSWORD)
    hashed, other = passwords.hashed, "nine quiet herons on a pier"

    def slow(password: str) -> str:
        monkeypatch.setattr(passwords, "hashed", hashed)
        assert store.accounts.set_password(ada.id, other)
        return hashed(password)

    monkeypatch.setattr(passwords, "outdated", lambda _: True)
    monkeypatch.setattr(passwords, "hashed", slow)
    known = store.accounts.check("ada", PASSWORD)

    assert known is not None and store.sessions.begin(ada.id, password_version=known.password_version) is None
    assert store.accounts.check("ada", PASSWORD) is None and store.accounts.check("ada", other) is not None


def test_a_name_that_nobody_has_is_hashed_too(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the time tells nobody which names there are."""
    asked: list[str | None] = []
    monkeypatch.setattr(passwords, "holds", lambda kept, given: asked.append(kept) or False)

    store.accounts.check("eve", PASSWORD)

    assert asked == [None]
    monkeypatch.undo()
    verified: list[str] = []
    monkeypatch.setattr(PasswordHasher, "verify", lambda _self, kept, _given: verified.append(kept) or True)
    assert not passwords.holds(None, PASSWORD)
    assert verified[0].startswith("$argon2id$")


def test_another_password_ends_the_sessions(store: Store) -> None:
    """Whoever had the one before is out. One that is too short is none."""
    ada = made(store, password=PASSWORD)
    word = store.sessions.begin(ada.id)
    assert word is not None

    with pytest.raises(ValueError, match="12 characters"):
        store.accounts.set_password(ada.id, "short")
    assert store.sessions.of(word) is not None
    assert store.accounts.set_password(ada.id, "another good password")
    assert store.sessions.of(word) is None
    found = store.accounts.check("ada", "another good password")
    assert found is not None and not found.once


@pytest.mark.parametrize(
    "easy", ["passwordpassword", "qwertyuiop12", "123456789012", "surefixsurefix", "adaadaada1815", "a" * 900]
)
def test_what_is_easy_to_guess_is_no_password(store: Store, easy: str) -> None:
    """Common passwords, keys side by side, and what is known of the account and of us; a long one is judged quickly, too."""
    ada = made(store)

    with pytest.raises(ValueError, match="guess"):
        store.accounts.set_password(ada.id, easy)
    assert passwords.fit(passwords.made_up(), "ada") and passwords.fit("rain on the tin roof " * 20, "ada")


def test_what_is_known_of_an_account_is_easy_to_guess_for_it_alone(store: Store) -> None:
    """Its user name, and what others read."""
    name = "Brzeczyszczykiewicz"
    ada = made(store)
    theirs = [store.accounts.make(name, Role.STUDENT), store.accounts.make("gb", Role.STUDENT, name=name)]

    for account in theirs:
        assert account is not None
        with pytest.raises(ValueError, match="guess"):
            store.accounts.set_password(account.id, name.lower())
    assert store.accounts.set_password(ada.id, name.lower())


def test_a_session_says_who_acts(store: Store) -> None:
    """With the classes that they teach at that moment."""
    ada = made(store)
    of = store.people.new_class("7b", teacher=ada.id)
    word = store.sessions.begin(ada.id)
    assert of is not None and word is not None

    who = store.sessions.of(word)

    assert who is not None
    assert (who.account, who.role, who.teaches) == (ada, Role.INSTRUCTOR, {of.id})
    assert store.teaching.remove(of.id, ada.id)
    left = store.sessions.of(word)
    assert left is not None and left.teaches == frozenset()


def test_of_a_word_only_a_digest_is_kept(store: Store) -> None:
    """The database signs nobody in."""
    word = store.sessions.begin(made(store).id)

    with store._database.reading() as connection:
        assert word not in connection.execute(select(SESSIONS)).one()


@pytest.mark.parametrize("word", ["", "made-up", "x" * 5000, "\ud800"])
def test_another_word_is_nobodys(store: Store, word: str) -> None:
    """Whatever a browser sends."""
    store.sessions.begin(made(store).id)

    assert store.sessions.of(word) is None


def test_a_session_ends_after_a_day(store: Store) -> None:
    """However much is done in it."""
    word = store.sessions.begin(made(store).id, now=NOW)
    assert word is not None
    now = NOW
    while now < NOW + LONGEST:
        assert store.sessions.of(word, used=True, now=now) is not None
        now += IDLE / 2

    assert store.sessions.of(word, used=True, now=NOW + LONGEST) is None


def test_a_session_ends_when_nothing_is_done(store: Store) -> None:
    """To be looked at is not to be used."""
    word = store.sessions.begin(made(store).id, now=NOW)
    assert word is not None

    assert store.sessions.of(word, now=NOW + IDLE / 2) is not None
    assert store.sessions.of(word, used=True, now=NOW + IDLE) is None


def test_a_new_session_ends_the_one_before(store: Store) -> None:
    """A word that somebody put into the browser before opens nothing afterwards."""
    ada, eve = made(store), made(store, "eve")
    planted = store.sessions.begin(eve.id)
    assert planted is not None

    word = store.sessions.begin(ada.id, instead_of=planted)

    assert word != planted
    assert store.sessions.of(planted) is None


def test_a_log_out_ends_one_session_or_all(store: Store) -> None:
    """And leaves those of others."""
    ada, bob = made(store), made(store, "bob")
    one, two, other = (store.sessions.begin(account.id) or "" for account in (ada, ada, bob))

    store.sessions.end(one)
    assert [store.sessions.of(word) is None for word in (one, two, other)] == [True, False, False]
    store.sessions.end_all(ada.id)
    assert [store.sessions.of(word) is None for word in (one, two, other)] == [True, True, False]


def test_who_is_disabled_is_out_at_once(store: Store) -> None:
    """On every server, and does not come back by the old word."""
    ada = made(store)
    word = store.sessions.begin(ada.id) or ""

    store.accounts.disable(ada.id)
    store.accounts.enable(ada.id)

    assert store.sessions.of(word) is None


def test_who_was_looked_at_before_the_password_changed_is_not_signed_in_after_it(store: Store) -> None:
    """To look at a password takes a while."""
    ada = made(store, password=PASSWORD)
    known = store.accounts.check("ada", PASSWORD)
    assert known is not None
    assert store.sessions.begin(ada.id, password_version=known.password_version)

    assert store.accounts.set_password(ada.id, "nine quiet herons on a pier")

    assert store.sessions.begin(ada.id, password_version=known.password_version) is None
    now = store.accounts.check("ada", "nine quiet herons on a pier")
    assert now is not None and store.sessions.begin(ada.id, password_version=now.password_version)


def test_no_session_begins_for_an_account_that_is_disabled(store: Store) -> None:
    """Somebody may have shown who they are a moment before."""
    ada = made(store)
    store.accounts.disable(ada.id)

    assert store.sessions.begin(ada.id) is None


def test_an_account_goes_with_its_sessions(store: Store) -> None:
    """What was done in classes stays, without it."""
    ada = made(store)
    of = store.people.new_class("7b", teacher=ada.id)
    assert of is not None
    joined = store.people.join(of.id, "Ada", account=ada.id)
    word = store.sessions.begin(ada.id) or ""

    assert store.accounts.delete(ada.id)

    assert store.sessions.of(word) is None
    assert store.accounts.everybody() == store.teaching.teachers(of.id) == ()
    assert isinstance(joined, Joined) and store.people.students(of.id)[0].account is None


def test_a_class_that_is_deleted_has_no_teachers(store: Store) -> None:
    """The account stays."""
    ada = made(store)
    of = store.people.new_class("7b", teacher=ada.id)
    assert of is not None

    assert store.keeping.delete_class(of.id)
    assert store.accounts.everybody() == (ada,)


def test_a_class_may_have_several_teachers(store: Store) -> None:
    """None twice, and none that there is not."""
    ada, bob = made(store), made(store, "bob")
    of = store.people.new_class("7b", teacher=ada.id)
    assert of is not None

    assert store.teaching.add(of.id, bob.id) and store.teaching.add(of.id, bob.id)
    assert not store.teaching.add(of.id, 999)
    assert store.teaching.teachers(of.id) == (ada, bob)


def test_who_has_an_account_joins_a_class_once(store: Store) -> None:
    """From another browser they are who they were, in each class somebody else."""
    ada = made(store, role=Role.STUDENT)
    one, two = store.people.new_class("7b"), store.people.new_class("7c")
    assert one is not None and two is not None

    first = store.people.join(one.id, "Ada", account=ada.id)
    again = store.people.join(one.id, "Eve", account=ada.id)
    other = store.people.join(two.id, account=ada.id)

    assert isinstance(first, Joined) and isinstance(again, Joined) and isinstance(other, Joined)
    assert (again.student, again.token) == (first.student, "")
    assert store.people.student("", account=ada.id) == other.student
    assert store.people.student("", account=ada.id, code=one.code) == first.student


def test_everybody_is_listed_by_role_and_name(store: Store) -> None:
    """Staff are those who can teach, and sign in."""
    zoe, ada = made(store, "zoe"), made(store, "ada")
    made(store, "sam", Role.STUDENT)
    root = made(store, "root", Role.ADMINISTRATOR)
    store.accounts.disable(zoe.id)

    assert [account.name for account in store.accounts.everybody()] == ["root", "ada", "zoe", "sam"]
    assert store.accounts.staff() == (ada, root)


def test_local_sign_in_is_offered_where_somebody_has_a_password(store: Store) -> None:
    """And nowhere else."""
    made(store, "bob")
    assert not store.accounts.any_local()

    made(store, password=PASSWORD)

    assert store.accounts.any_local()

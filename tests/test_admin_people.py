"""``surefix admin people``: the first administrator, and whoever has lost a password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tutor_app.classroom.accounts import Accounts
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.roles import Role
from tutor_app.classroom.store import Store
from tutor_app.commands.cli import app


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The one that the commands see to."""
    monkeypatch.setenv("SUREFIX_DATA_FOLDER", str(tmp_path))
    return Store(tmp_path / "surefix.sqlite")


def run(*words: str, said: str = "") -> Result:
    """What came of the command."""
    return CliRunner().invoke(app, ["admin", "people", *words], input=said)


def test_the_first_administrator_is_made_with_a_password(store: Store) -> None:
    """It is printed, opens the account, and must be replaced; the same name is not made again."""
    made = run("new", "Root", "--role", "administrator", "--name", "Ada Lovelace")

    account = store.accounts.check("root", made.stdout.strip())
    assert account is not None
    assert (account.role, account.once, account.name) == (Role.ADMINISTRATOR, True, "Ada Lovelace")
    assert run("new", "root").exit_code == 2
    assert run("new", "  ").exit_code == 2


def test_a_database_that_fails_is_not_taken_for_a_name_that_is_taken(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads the answer would look for an account that is not there."""

    def fails(*_: object, **__: object) -> None:
        raise Unavailable

    monkeypatch.setattr(Accounts, "make", fails)

    failed = run("new", "root")

    assert failed.exit_code == 1 and "already" not in failed.output + str(failed.exception)
    assert store.accounts.everybody() == ()


def test_a_lost_password_is_replaced(store: Store) -> None:
    """The old one and all sessions end."""
    old = run("new", "root").stdout.strip()
    account = store.accounts.by_subject("", "root")
    assert account is not None
    word = store.sessions.begin(account.id) or ""

    new = run("password", "Root").stdout.strip()

    assert store.accounts.check("root", old) is None and store.accounts.check("root", new) is not None
    assert store.sessions.of(word) is None
    assert run("password", "nobody").exit_code == 2


def test_people_are_listed_changed_and_deleted(store: Store) -> None:
    """By whoever vouches for them; deleting asks first."""
    store.accounts.arrive("https://login.example", "7", Role.STUDENT, name="Bob")
    issuer = ("--issuer", "https://login.example")

    assert run("role", "7", "instructor", *issuer).exit_code == 0
    assert run("disable", "7", *issuer).exit_code == 0
    (row,) = json.loads(run("list", "--json").stdout)
    assert (row["name"], row["role"], row["state"]) == ("Bob", "instructor", "closed")
    assert "Bob" in run("list").stdout
    assert run("enable", "7", *issuer).exit_code == 0
    assert run("sign-out", "7", *issuer).exit_code == 0
    assert run("delete", "7", *issuer, said="n\n").exit_code == 2
    assert run("delete", "7", *issuer, "--yes").exit_code == 0
    assert store.accounts.everybody() == ()

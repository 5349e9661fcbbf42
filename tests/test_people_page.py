"""The administrators' page: each thing that can go wrong with an account is said in its own words."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts

SAID = Texts("people")


def script(store):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs."""
    from tutor_app.classroom.roles import ADMINISTRATOR
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import people

    people.render(store, ADMINISTRATOR, Texts("pages"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """One whose file can be taken away."""
    return Store(tmp_path / "surefix.sqlite")


def opened(store: Store) -> AppTest:
    """The page as it is drawn first."""
    page = AppTest.from_function(script, kwargs={"store": store}, default_timeout=30).run()
    assert not page.exception
    return page


def make(page: AppTest, name: str) -> str:
    """Ask for an account of this name; what the page says of it."""
    page.text_input(key="person-name").set_value(name)
    page.button(key="person-make-send").click().run()
    return told(page)


def told(page: AppTest) -> str:
    """All notes of the page."""
    assert not page.exception
    return unescape(" ".join(html.value for html in page.get("html")))


def broken(store: Store, folder: Path) -> None:
    """Let the database fail from now on."""
    (folder / "surefix.sqlite").unlink()
    (folder / "surefix.sqlite").mkdir()


def ada(store: Store) -> Account:
    """Somebody with an account."""
    made = store.accounts.make("ada", Role.INSTRUCTOR)
    assert made is not None
    return made


def test_why_no_account_was_made_is_said(store: Store, tmp_path: Path) -> None:
    """A name that is taken, one that is none, and a database that fails are three things."""
    page = opened(store)

    assert "ada" in make(page, "ada") and len(store.accounts.everybody()) == 1
    assert SAID("person-taken") in make(page, "Ada")
    assert SAID("person-unfit", longest=255) in make(page, "   ")
    broken(store, tmp_path)
    said = make(page, "grace")
    assert SAID("person-unsaved") in said and SAID("person-taken") not in said


def test_why_an_account_was_not_changed_is_said(store: Store) -> None:
    """Somebody else has deleted it meanwhile."""
    account = ada(store)
    page = opened(store)
    store.accounts.delete(account.id)

    page.button(key="person-close").click().run()

    assert SAID("person-gone") in told(page)


def test_a_change_that_was_not_kept_is_not_taken_for_one_of_an_account_that_is_gone(store: Store, tmp_path: Path) -> None:
    """The database fails."""
    ada(store)
    page = opened(store)
    broken(store, tmp_path)

    page.button(key="person-close").click().run()

    assert SAID("person-unsaved") in told(page)


def test_an_account_is_deleted_after_a_question_about_this_account(store: Store) -> None:
    """One click deletes nobody, and a question that was left says nothing of the next account."""
    first, second = ada(store), store.accounts.make("bob", Role.INSTRUCTOR)
    assert second is not None and store.accounts.disable(first.id) and store.accounts.disable(second.id)
    page = opened(store)
    page.selectbox(key="person").set_value(first.id).run()
    page.button(key="person-delete").click().run()
    assert SAID("person-delete-question", name="ada") in told(page) and store.accounts.by_id(first.id) is not None

    page.selectbox(key="person").set_value(second.id).run()
    assert SAID("person-delete-question", name="bob") not in told(page)
    page.selectbox(key="person").set_value(first.id).run()
    page.button(key="person-delete-no").click().run()
    assert store.accounts.by_id(first.id) is not None
    page.button(key="person-delete").click().run()
    page.button(key="person-delete-yes").click().run()
    assert store.accounts.by_id(first.id) is None and store.accounts.by_id(second.id) is not None

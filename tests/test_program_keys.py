"""Keys of programs on the page of a class: who makes them, what is seen of them, and what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from class_student import new_class
from test_pages import everything, open_instructor

from tutor_app.classroom.api_keys import MOST, PREFIX, Made, NotMade
from tutor_app.classroom.desk import Desk, Forbidden
from tutor_app.classroom.people import Class
from tutor_app.classroom.roles import NOBODY, Account, Role, Who
from tutor_app.classroom.store import Policy, Store
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages

WORDS = Texts("classes")


def labels(page: object) -> list[str]:
    """Of all buttons."""
    return [button.label for button in page.button]  # type: ignore[attr-defined]


def test_a_key_is_shown_once_and_works_until_it_is_revoked() -> None:
    """It is made with a name, read with the next drawing, gone with the one after; the list and the log stay."""
    store = Store()
    of = new_class(store)
    page = open_instructor(store, "settings", code=of.code)
    page.text_input(key="key-name").set_value("the *editor*")
    page.button(key="key-make").click().run()
    assert not page.exception

    (word,) = [block.value for block in page.code]
    found = store.api_keys.known(word)
    assert word.startswith(PREFIX) and WORDS("key-once") in everything(page)
    assert found is not None and (found.name, found.class_id, found.made_by) == ("the *editor*", of.id, "instructor")

    page.run()
    assert word not in everything(page) and WORDS("key-once") not in everything(page)
    assert [WORDS("key-revoke", name="the \\*editor\\*")] == [label for label in labels(page) if "editor" in label]

    page.button(key=f"key-revoke-{found.id}").click().run()
    assert not page.exception and store.api_keys.known(word) is None
    assert not [label for label in labels(page) if "editor" in label]
    said = [str(cell) for table in page.table for cell in table.value.to_numpy().ravel()]
    assert {WORDS(f"log-key-{what}", name="the \\*editor\\*") for what in ("made", "revoked")} <= set(said)


def test_nothing_that_a_key_is_called_is_obeyed() -> None:
    """No link and no picture for whoever reads the list or the log, no line of its own, no sign that turns the writing around."""
    store = Store()
    of = new_class(store)
    made = store.api_keys.make(of.id, "![x](//a.example)\n\u202e")
    assert isinstance(made, Made) and made.key.name == "![x](//a.example)"

    page = open_instructor(store, "settings", code=of.code)

    shown = [*labels(page), *(text.value for text in page.markdown)]
    shown += [str(cell) for table in page.table for cell in table.value.to_numpy().ravel()]
    assert any("example" in text for text in shown) and not [text for text in shown if "![x](" in text]


def test_settings_and_keys_are_in_one_log() -> None:
    """The newest first, signed by whoever did it."""
    store = Store()
    of = new_class(store)
    made = store.api_keys.make(of.id, by="Ada")
    assert isinstance(made, Made)
    store.decisions.decide(Policy(remarks=False), of.id, who="Bo")
    assert store.api_keys.revoke(of.id, made.key.id, by="Cy")

    page = open_instructor(store, "settings", code=of.code)

    (table,) = page.table
    name = WORDS("key-number", number=str(made.key.id))
    assert list(table.value.iloc[:, 1]) == ["Cy", "Bo", "Ada"]
    assert list(table.value.iloc[:, 2])[::2] == [WORDS("log-key-revoked", name=name), WORDS("log-key-made", name=name)]


def test_a_class_has_so_many_keys_and_no_more() -> None:
    """The page offers none, and the store makes none; one that was revoked leaves room."""
    store = Store()
    of = new_class(store)
    made = [store.api_keys.make(of.id, str(number)) for number in range(MOST + 2)]
    assert [key for key in made if not isinstance(key, Made)] == made[MOST:] == [NotMade.FULL] * 2

    page = open_instructor(store, "settings", code=of.code)
    assert WORDS("keys-full", count=MOST) in everything(page) and "key-make" not in {button.key for button in page.button}

    assert isinstance(made[0], Made) and store.api_keys.revoke(of.id, made[0].key.id)
    assert isinstance(store.api_keys.make(of.id), Made) and store.api_keys.make(of.id) is NotMade.FULL


def test_programs_without_a_class_have_no_keys() -> None:
    """There is nobody in whose name they would ask."""
    assert "key-make" not in {button.key for button in open_instructor(Store(), "settings").button}


def test_keys_are_made_and_revoked_by_the_teachers_of_the_class_and_signed_by_them() -> None:
    """Whatever name a page would pass on; a key of another class is out of reach, by its own class's number as well."""
    store = Store()
    own, other = new_class(store), new_class(store)
    theirs = store.api_keys.make(other.id)
    ada = store.accounts.make("ada", Role.INSTRUCTOR)
    assert isinstance(theirs, Made) and ada is not None
    desk = Desk(store, lambda: _teacher(ada, own))

    made = desk.api_keys.make(own.id, by="somebody else")
    assert isinstance(made, Made) and made.key.made_by == _teacher(ada, own).name
    with pytest.raises(Forbidden):
        desk.api_keys.make(other.id)
    with pytest.raises(Forbidden):
        desk.api_keys.revoke(other.id, theirs.key.id)
    assert not desk.api_keys.revoke(own.id, theirs.key.id) and store.api_keys.known(theirs.word) is not None
    for nobody in (NOBODY, replace(NOBODY, class_id=own.id)):
        with pytest.raises(Forbidden):
            Desk(store, lambda nobody=nobody: nobody).api_keys.of_class(own.id)  # type: ignore[misc]


def _teacher(account: Account, of: Class) -> Who:
    return Who(role=Role.INSTRUCTOR, account=account, teaches=frozenset({of.id}))


def test_keys_of_a_class_that_is_over_or_gone_open_nothing() -> None:
    """An archived class's keys rest; with the class they are deleted, and none is made for it."""
    store = Store()
    of, over = new_class(store), new_class(store)
    words = [made.word for one in (of, over) if isinstance(made := store.api_keys.make(one.id), Made)]

    assert store.people.archive(over.id) and store.keeping.delete_class(of.id)

    assert [store.api_keys.known(word) for word in words] == [None, None]
    assert not store.api_keys.log(of.id) and store.api_keys.make(of.id) is NotMade.NO_CLASS


@pytest.mark.parametrize("lang", known_languages())
def test_each_language_names_key_and_person(lang: str) -> None:
    """What was put in is in the sentence."""
    words = Texts("classes", lang)

    assert all("editor" in words(name, name="editor") for name in ("key-revoke", "log-key-made", "log-key-revoked"))
    assert "Ada" in words("key-made", who="Ada", when="1 March") and "7" in words("key-number", number="7")

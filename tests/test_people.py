"""Classes that are found by a code, and students who are known by a word in their browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor_app.classroom.animals import ANIMALS, NUMBERS
from tutor_app.classroom.people import ALPHABET, Class, Joined, NotJoined, Student
from tutor_app.classroom.store import Store


@pytest.fixture
def store(where: Path | str) -> Store:
    """An empty store."""
    return Store(where)


def made(store: Store, name: str = "7b") -> Class:
    """A new class."""
    found = store.people.new_class(name)
    assert found is not None
    return found


def joined(store: Store, group: Class, name: str = "") -> Student:
    """A new student."""
    found = store.people.join(group.id, name)
    assert isinstance(found, Joined)
    return found.student


def test_a_class_is_found_by_its_code_however_it_is_written(store: Store) -> None:
    """Small letters, blanks and hyphens are no obstacle; any other code finds nothing."""
    group, other = made(store), made(store, "8a")

    assert len(group.code) == 5 and set(group.code) <= set(ALPHABET)
    assert group.code != other.code
    assert store.people.class_by_code(f" {group.code[:2].lower()}-{group.code[2:].lower()} ") == group
    assert store.people.class_by_code(group.code[:4]) is None
    assert store.people.class_by_code("") is None
    assert store.people.class_by_id(group.id) == group
    assert (group.retention, group.open) == (30, True)


def test_no_two_signs_of_a_code_look_alike() -> None:
    """Somebody reads it from a wall."""
    for alike in ("0OQ", "1IL", "5S", "8B", "2Z", "UV"):
        assert len(set(alike) & set(ALPHABET)) <= 1
    assert not set("AEIOU") & set(ALPHABET)


def test_a_closed_class_takes_nobody_else_and_an_archived_one_is_out_of_the_way(store: Store) -> None:
    """Those who are in it are in it still, and it can be opened again."""
    group = made(store)
    student = joined(store, group)

    assert store.people.close(group.id)
    assert store.people.join(group.id) is NotJoined.CLOSED
    assert store.people.students(group.id) == (student,)
    assert [one.id for one in store.people.classes()] == [group.id]
    assert store.people.archive(group.id)
    assert store.people.classes() == ()
    assert [one.open for one in store.people.classes(archived=True)] == [False]
    assert store.people.reopen(group.id)
    assert isinstance(store.people.join(group.id), Joined)


def test_a_class_has_its_own_name_and_retention(store: Store) -> None:
    """Both can be changed; no retention is none, or for ever."""
    group = made(store, "  7b \n physics ")

    assert group.name == "7b physics"
    assert store.people.rename(group.id, "7c") and store.people.retain(group.id, 90)
    changed = store.people.class_by_id(group.id)
    assert changed is not None and (changed.name, changed.retention) == ("7c", 90)
    for days in (0, -1, 100_000):
        with pytest.raises(ValueError, match="kept"):
            store.people.retain(group.id, days)
    assert not store.people.rename(group.id + 1, "nobody's")


def test_a_student_is_known_by_the_word_that_the_browser_keeps(store: Store) -> None:
    """By no other."""
    group = made(store)
    first, second = store.people.join(group.id, "Ada"), store.people.join(group.id, "Grace", stored=False)
    assert isinstance(first, Joined) and isinstance(second, Joined)

    assert store.people.student(first.token) == first.student
    assert store.people.student(first.token[:-1]) is None
    assert store.people.student("") is None
    assert len(first.token) >= 32 and first.token != second.token
    assert (first.student.name, first.student.stored, second.student.stored) == ("Ada", True, False)


def test_the_word_of_a_browser_is_not_in_the_file(tmp_path: Path) -> None:
    """Who reads the file is nobody in the class."""
    store = Store(tmp_path / "class.sqlite")
    student = store.people.join(made(store).id, "Ada")
    assert isinstance(student, Joined)

    assert all(student.token.encode() not in file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize("again", ["Ada", " ada ", "ADA", "Ａｄａ", "A\u200bda", "Ada\u034f", "Ada \ufe0f", "A\u3164da"])
def test_two_students_of_a_class_do_not_have_one_name(store: Store, again: str) -> None:
    """However it is written; in another class it is free."""
    group, other = made(store), made(store, "8a")
    joined(store, group, "Ada")

    assert store.people.join(group.id, again) is NotJoined.TAKEN
    assert joined(store, other, "Ada").name == "Ada"


@pytest.mark.parametrize("name", ["x" * 41, "ada@school.example", "\u200b", "   ", "\u3164", "\u2800", "\u0301"])
def test_a_name_that_is_none_or_says_too_much_is_refused(store: Store, name: str) -> None:
    """No address becomes a name."""
    assert store.people.join(made(store).id, name) is NotJoined.UNFIT


def test_students_without_a_name_get_an_animal_of_their_own(store: Store) -> None:
    """As long as there are animals that nobody has, nobody shares one; pages translate its identifier."""
    group = made(store)
    students = [joined(store, group) for _ in range(len(ANIMALS) + 5)]

    animals = [student.animal for student in students]
    assert all(animal is not None and animal[0] in ANIMALS and animal[1] in NUMBERS for animal in animals)
    assert len({animal[0] for animal in animals[: len(ANIMALS)] if animal is not None}) == len(ANIMALS)
    assert len(set(animals)) == len(animals)
    assert joined(store, group, "Otter").animal is None


def test_there_are_sixty_animals() -> None:
    """Each once, by an identifier of small letters."""
    assert len(ANIMALS) == len(set(ANIMALS)) == 60
    assert all(animal.isalpha() and animal.islower() for animal in ANIMALS)


def test_a_class_that_is_gone_takes_nobody(store: Store) -> None:
    """Nor does one that never was."""
    assert store.people.join(999) is NotJoined.CLOSED


def test_a_store_that_fails_joins_nobody(tmp_path: Path) -> None:
    """And finds nobody, without an error."""
    store = Store(tmp_path / "class.sqlite")
    group = made(store)
    (tmp_path / "class.sqlite").unlink()
    (tmp_path / "class.sqlite").mkdir()

    assert store.people.join(group.id) is NotJoined.UNAVAILABLE
    assert store.people.new_class("8a") is None
    assert store.people.classes() == ()
    assert not store.people.close(group.id)

"""Classes and their students: a class is found by a short code, a student by a word that only the student's browser keeps.

A name is what the student chose to be called in the class, or one that is made up. No account is needed; who has one is found by
it as well.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.animals import ANIMALS, NUMBERS
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import CLASSES, STUDENTS, TEACHING
from tutor_app.source.redaction import redacted

ALPHABET = "23456789CDFGHJKMNPQRTVWXY"
"""Of codes: no two signs that look alike, and no vowels, so that no code is a word."""
CODE_LENGTH = 5
RETENTION = 30
"""Days that attempts are kept for, unless somebody decides otherwise."""
LONGEST_RETENTION = 3660
LONGEST_NAME = 40
LONGEST_CLASS_NAME = 80
_UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
"""Letters, marks and signs that look like nothing, or only choose how the one before them looks."""
_TRIES = 20  # codes that are drawn until one is free


@dataclass(frozen=True, slots=True, kw_only=True)
class Class:
    """A class: students join an open one by its ``code``, what they did is kept for ``retention`` days. Times are UTC.

    A ``closed`` one takes no new students; an ``archived`` one is out of the teacher's way too.
    """

    id: int
    code: str
    name: str
    made: datetime
    closed: datetime | None
    archived: datetime | None
    retention: int

    @property
    def open(self) -> bool:
        """Whether students may join."""
        return self.closed is None and self.archived is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """A student of a class by a ``name`` that nobody else in it has; one that is ``made_up`` reads ``otter 7``.

    ``stored`` says whether programs, and what becomes of them, are kept at all, ``account`` whose student this is, if anybody's.
    """

    id: int
    class_id: int
    name: str
    made_up: bool
    joined: datetime
    stored: bool
    account: int | None = None

    @property
    def animal(self) -> tuple[str, int] | None:
        """The animal of a made-up name, by its identifier, and the number, for pages to translate."""
        kind, _, number = self.name.rpartition(" ")
        return (kind, int(number)) if self.made_up else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A new student, and the unguessable word by which the browser is known from now on; of it only a digest is kept.

    The word is empty for somebody who is found by an account.
    """

    student: Student
    token: str


class NotJoined(Enum):
    """Why somebody did not become a student of a class."""

    TAKEN = auto()
    """Somebody else in the class has this name."""
    UNFIT = auto()
    """The name is empty, too long, or says more than it should, as an address does."""
    CLOSED = auto()
    """The class is closed, archived or gone."""
    UNAVAILABLE = auto()
    """It could not be stored."""


class People:
    """The classes and students in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_class(self, name: str, *, retention: int = RETENTION, teacher: int | None = None) -> Class | None:
        """A new class with a code of its own; None where it cannot be kept. Raises ValueError for a retention that is none.

        ``teacher`` is the number of the account that teaches it, if one does.
        """
        row = {"name": _plain(name)[:LONGEST_CLASS_NAME], "made": clock.now(), "retention": _days(retention)}
        with suppress(Unavailable), self._database.writing() as connection:
            row["code"] = _free_code(connection)
            made = _class(connection.execute(insert(CLASSES).values(row).returning(*CLASSES.c)).one())
            if teacher is not None:
                connection.execute(insert(TEACHING).values(class_id=made.id, account_id=teacher))
            return made
        return None

    def classes(self, *, archived: bool = False) -> tuple[Class, ...]:
        """All classes, the newest first; the archived ones only where they are asked for."""
        wanted = select(CLASSES).order_by(CLASSES.c.id.desc())
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(wanted if archived else wanted.where(CLASSES.c.archived.is_(None)))
            return tuple(map(_class, rows))
        return ()

    def class_by_code(self, code: str) -> Class | None:
        """The class with this code, however it is written. Who may ask how often is decided elsewhere.

        Raises Unavailable: of a class that cannot be looked up nobody may say that it does not exist.
        """
        plain = plain_code(code)
        return self._one_class(CLASSES.c.code == plain) if len(plain) == CODE_LENGTH else None

    def class_by_id(self, class_id: int) -> Class | None:
        """The class with this number; None, too, where it cannot be looked up."""
        with suppress(Unavailable):
            return self._one_class(CLASSES.c.id == class_id)
        return None

    def close(self, class_id: int) -> bool:
        """Let nobody else join."""
        return self._change(class_id, closed=clock.now())

    def reopen(self, class_id: int) -> bool:
        """Let students join again."""
        return self._change(class_id, closed=None, archived=None)

    def archive(self, class_id: int) -> bool:
        """Put the class out of the way, closed."""
        return self._change(class_id, archived=clock.now())

    def rename(self, class_id: int, name: str) -> bool:
        """Give the class another name."""
        return self._change(class_id, name=_plain(name)[:LONGEST_CLASS_NAME])

    def retain(self, class_id: int, days: int) -> bool:
        """Keep what the class does for so many days. Raises ValueError for a number that is none."""
        return self._change(class_id, retention=_days(days))

    def join(self, class_id: int, name: str = "", *, stored: bool = True, account: int | None = None) -> Joined | NotJoined:
        """Make somebody a student of the class, by the name that they chose, or by a made-up one.

        Who has an ``account`` (its number) and is in the class already stays who they were.
        """
        chosen = _plain(name)
        if chosen and (len(chosen) > LONGEST_NAME or redacted(chosen) != chosen):
            return NotJoined.UNFIT
        if name and not any(unicodedata.category(sign)[0] in "LNPS" for sign in _key(chosen)):
            return NotJoined.UNFIT
        token = secrets.token_urlsafe(24)
        row = {"class_id": class_id, "digest": digest(token), "joined": clock.now(), "stored": stored, "made_up": not chosen}
        row["account_id"] = account
        with suppress(Unavailable), self._database.writing(patient=True) as connection:
            # who joins by another server waits until this name is taken, and so does who closes the class
            found = connection.execute(select(CLASSES).where(CLASSES.c.id == class_id).with_for_update()).first()
            if found is None or not _class(found).open:
                return NotJoined.CLOSED
            again = None if account is None else _again(connection, class_id, account)
            if again is not None:
                return Joined(student=_student(again), token="")
            taken = set(connection.execute(select(STUDENTS.c.key).where(STUDENTS.c.class_id == class_id)).scalars())
            row["name"] = chosen or _made_up(taken)
            row["key"] = _key(str(row["name"]))
            if row["key"] in taken:
                return NotJoined.TAKEN
            student = _student(connection.execute(insert(STUDENTS).values(row).returning(*STUDENTS.c)).one())
            return Joined(student=student, token=token if account is None else "")
        return NotJoined.UNAVAILABLE

    def student(self, token: str, *, account: int | None = None, code: str = "") -> Student | None:
        """The student whose browser keeps this word, or whose ``account`` this is (its number).

        Who has an account is not found by a word, which may be somebody else's, but in the class with this ``code`` before any
        other, and else where they joined last.
        """
        by_word = (STUDENTS.c.digest == digest(token)) & STUDENTS.c.account_id.is_(None)
        if account is None:
            return self._one_student(by_word) if token else None
        first = (CLASSES.c.code == plain_code(code)).desc(), CLASSES.c.archived.is_(None).desc(), STUDENTS.c.id.desc()
        theirs = select(STUDENTS).join(CLASSES).where(STUDENTS.c.account_id == account).order_by(*first)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(theirs).first()
            return None if row is None else _student(row)
        return None

    def class_of(self, student_id: int) -> int | None:
        """The number of the class that a student is in. Raises Unavailable."""
        with self._database.reading() as connection:
            found: int | None = connection.execute(select(STUDENTS.c.class_id).where(STUDENTS.c.id == student_id)).scalar()
            return found

    def students(self, class_id: int) -> tuple[Student, ...]:
        """The students of the class, in the order in which they joined."""
        with suppress(Unavailable), self._database.reading() as connection:
            wanted = select(STUDENTS).where(STUDENTS.c.class_id == class_id).order_by(STUDENTS.c.id)
            return tuple(map(_student, connection.execute(wanted)))
        return ()

    def leave(self, student_id: int) -> bool:
        """Have an account be this student no more; what is stored of the student stays."""
        with suppress(Unavailable), self._database.writing() as connection:
            leaving = update(STUDENTS).where(STUDENTS.c.id == student_id).values(account_id=None)
            return connection.execute(leaving).rowcount == 1
        return False

    def store_programs(self, student_id: int, stored: bool) -> bool:
        """Say whether anything is kept of the student from now on; what was kept before is for the student to delete."""
        with suppress(Unavailable), self._database.writing() as connection:
            changing = update(STUDENTS).where(STUDENTS.c.id == student_id).values(stored=stored)
            return connection.execute(changing).rowcount == 1
        return False

    def _one_class(self, wanted: Any) -> Class | None:
        """Raises Unavailable."""
        with self._database.reading() as connection:
            row = connection.execute(select(CLASSES).where(wanted)).first()
            return None if row is None else _class(row)

    def _one_student(self, wanted: Any) -> Student | None:
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(select(STUDENTS).where(wanted)).first()
            return None if row is None else _student(row)
        return None

    def _change(self, class_id: int, **values: object) -> bool:
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(update(CLASSES).where(CLASSES.c.id == class_id).values(values)).rowcount == 1
        return False


def plain_code(code: str) -> str:
    """A code as it is kept, however somebody has written it: ``k7-pq 2`` is ``K7PQ2``."""
    return "".join(sign for sign in code.upper() if sign in ALPHABET)


def _class(row: Row[Any]) -> Class:
    return Class(
        id=row.id,
        code=row.code,
        name=row.name,
        made=clock.known(row.made),
        closed=clock.known_or_none(row.closed),
        archived=clock.known_or_none(row.archived),
        retention=row.retention,
    )


def _student(row: Row[Any]) -> Student:
    return Student(
        id=row.id,
        class_id=row.class_id,
        name=row.name,
        made_up=row.made_up,
        joined=clock.known(row.joined),
        stored=row.stored,
        account=row.account_id,
    )


def _again(connection: Connection, class_id: int, account: int) -> Row[Any] | None:
    """The student that the account is in the class already."""
    theirs = (STUDENTS.c.class_id == class_id) & (STUDENTS.c.account_id == account)
    return connection.execute(select(STUDENTS).where(theirs)).first()


def _free_code(connection: Connection) -> str:
    for _ in range(_TRIES):
        code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
        if connection.execute(select(CLASSES.c.id).where(CLASSES.c.code == code)).first() is None:
            return code
    raise ValueError("no code is free")


def _made_up(taken: Iterable[str]) -> str:
    """A name that is free: first one of an animal that nobody has yet."""
    names, animals = set(taken), {name.rpartition(" ")[0] for name in taken}
    free = [animal for animal in ANIMALS if animal not in animals] or list(ANIMALS)
    left = [name for animal in free for number in NUMBERS if (name := f"{animal} {number}") not in names]
    if not left:
        raise ValueError("every made-up name is taken")
    return secrets.choice(left)


def _key(name: str) -> str:
    """By which two names are the same: however they are written, and whatever cannot be seen in them."""
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", _UNSEEN.sub("", name)))
    return " ".join(seen.casefold().split())[: 2 * LONGEST_NAME]


def _plain(name: str) -> str:
    """The name in one line, without what cannot be seen."""
    spaced = " ".join(unicodedata.normalize("NFC", name).split())
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}).strip()


def _days(days: int) -> int:
    if not 1 <= days <= LONGEST_RETENTION:
        raise ValueError(f"attempts are kept for 1 to {LONGEST_RETENTION} days")
    return days

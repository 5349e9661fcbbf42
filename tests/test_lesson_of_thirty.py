"""A lesson from its beginning to its end: a teacher and thirty students on their own pages, one server, the real engine.

Every page has its own session, as every browser does; who joins asks the address that the form names, and keeps the cookie.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
import seats
import streamlit as st
from class_student import browser, check, said  # noqa: F401 - a fixture
from starlette.requests import Request
from streamlit.testing.v1 import AppTest
from test_pages import buttons, everything, hint, show

from tutor_app.classroom import clock
from tutor_app.classroom.people import Class, Student
from tutor_app.classroom.schema import CHORES, KEYS, QUOTAS, TABLES
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Depth, Nature
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages.classes import naming, now
from tutor_app.pages.joining import Entrance, cookie
from tutor_app.pages.server.class_door import ClassDoor
from tutor_app.pages.server.serving import serving
from tutor_app.pages.service import Service
from tutor_app.settings import Settings

TEXTS, SAID, QUEUE, JOINING = (Texts(name) for name in ("pages", "classes", "queue", "joining"))
HOST = "surefix.school.example"
LOOPS, CALLS, LISTS, TESTS, WORDS = "loops", "calls", "lists", "tests", "words"
PROGRAMS = {
    LOOPS: "{name} = 3\nfor step in range({name})\n    print(step)\n",
    CALLS: "{name} = 'tea'\nprint({name}\n",
    LISTS: "{name} = [1, 2 3]\nprint({name})\n",
    TESTS: "{name} = 5\nif {name} = 5:\n    print({name})\n",
    WORDS: "{name} = True\nwhlie {name}:\n    break\n",
}
"""What students bring: in each the same mistake, with a name of their own."""
MISTAKES = {
    LOOPS: "missing-colon",
    CALLS: "bracket-never-closed",
    LISTS: "missing-comma",
    TESTS: "assignment-in-condition",
    WORDS: "misspelt-keyword",
}
GROUPS = [LOOPS] * 10 + [CALLS] * 5 + [LISTS] * 5 + [TESTS] * 5 + [WORDS] * 5
NICKNAMES = (
    *("Marlene", "Otto-Karl", "Ngozi", "Søren", "Chiara", "Дарина", "Yousef", "Mei-Lin", "Tomás", "Ingrid"),
    *("Priyanka", "Bartek", "Leonie", "Hakon", "Zuzana", "Emeka", "Annelies", "Rodrigo", "Wanjiru", "Kasimir"),
)
STUCK = (1, 4, 27)
"""Who makes the same mistake again and again; the last one has a made-up name."""
UNSTORED = 19
ASKING = 22
FIXING = 12
QUESTION, ANSWER = "Why does it stop at the third line?", "Look at how line two ends."


class Bell:
    """The clock of the classroom: the lesson begins at noon, and time passes when the test says so."""

    time = datetime.now().astimezone()

    @classmethod
    def later(cls, minutes: float) -> None:
        """Let some minutes pass."""
        cls.time += timedelta(minutes=minutes)


class Today(datetime):
    """A datetime whose now is the classroom's."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """What the classroom's clock says."""
        return Bell.time.astimezone(tz)


@dataclass
class Seat:
    """One student: what they call themselves (empty: a made-up name), what they brought, and their browser's page."""

    number: int
    nickname: str
    group: str
    page: AppTest
    token: str = ""

    @property
    def own(self) -> str:
        """The name in their program that nobody else has."""
        return f"zebra{self.number}q"

    @property
    def program(self) -> str:
        """What they bring."""
        return PROGRAMS[self.group].format(name=self.own)

    def check(self, program: str = "") -> None:
        """Paste a program, and check it."""
        check(self.page, program or self.program)


@dataclass
class Lesson:
    """The ``service`` that all share, the ``teacher``'s page, what its buttons let one download, and the students."""

    service: Service
    teacher: AppTest
    downloads: dict[str, Callable[[], bytes | str]]
    seats: list[Seat] = field(default_factory=list)

    @property
    def group(self) -> Class:
        """The only class that there is."""
        (one,) = self.service.store.people.classes()
        return one

    @property
    def scope(self) -> Scope:
        """All that is kept of it."""
        return Scope(class_id=self.group.id)

    def student(self, seat: Seat) -> Student:
        """As the server knows them."""
        found = self.service.store.people.student(seat.token)
        assert found is not None
        return found

    def called(self, seat: Seat) -> str:
        """The name that the student reads on the page."""
        return naming.called(self.student(seat), SAID)

    def attempts(self, seat: Seat) -> list[Attempt]:
        """What is kept of the student's checks, the newest first."""
        number = self.student(seat).id
        return [attempt for attempt in self.service.store.attempts.recent(1000, self.scope) if attempt.student_id == number]

    def show(self, view: str) -> str:
        """The teacher opens a tab; gives all that can be read there."""
        return self.drawn(show(self.teacher, view))

    def click(self, key: str) -> str:
        """The teacher presses a button."""
        return self.drawn(self.teacher.button(key=key).click())

    def drawn(self, changed: AppTest | object) -> str:
        """The teacher's page after something on it was changed."""
        changed.run()  # type: ignore[attr-defined]
        assert not self.teacher.exception
        return everything(self.teacher)


def student_script(service, entrance):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for a student's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import student

    student.render(service.tutor, service.store, service.checks, Texts("pages"), ("en",), entrance)


def teacher_script(service):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the teacher's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import instructor

    instructor.introduce(Texts("pages"))
    instructor.render(service.tutor.calibration, service.store, Texts("pages"), service.settings)


def opened(service: Service, code: str, token: str = "") -> AppTest:
    """A student's browser at the class's address, with the cookie that it has by then."""
    entrance = Entrance(codes=service.codes, cookie=cookie(service.settings.mark))
    page = AppTest.from_function(student_script, kwargs={"service": service, "entrance": entrance}, default_timeout=180)
    page.session_state["plain-editor"] = True
    page.session_state["cookies"] = {entrance.cookie: token}
    page.query_params["class"] = code
    page.run()
    assert not page.exception
    return page


def sent(service: Service, form: dict[str, object], name: str, *, stored: bool) -> str:
    """What the form on the page sends, to the address that it names; gives the word in the cookie that comes back."""
    fields = seats.form(str(form["code"]), name, stored=stored, lang=str(form["lang"]))
    headers = {"host": HOST, "origin": f"https://{HOST}", "content-type": "application/json"}
    scope = {"type": "http", "method": "POST", "path": form["path"], "query_string": b"", "scheme": "http", "server": (HOST, 80)}
    scope["headers"] = [(key.encode(), value.encode()) for key, value in headers.items()]

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": json.dumps(fields).encode(), "more_body": False}

    answer = asyncio.run(ClassDoor(lambda: service).answer(Request(scope, receive)))
    assert answer.status_code == 200
    (given,) = SimpleCookie(answer.headers["set-cookie"]).values()
    assert given.key == cookie(service.settings.mark)
    return given.value


@pytest.fixture
def lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lesson]:
    """A server that has just started, and a teacher before the class page. Nobody waits for looks that come by themselves."""
    monkeypatch.setattr("tutor_app.pages.checking.AT_ONCE", 120.0)
    monkeypatch.setattr("tutor_app.classroom.glances.EVERY", 0.0)
    monkeypatch.setattr("tutor_app.pages.questions.LOOK", 0.0)
    monkeypatch.setattr(Bell, "time", datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0))
    monkeypatch.setattr(clock, "now", lambda: clock.row(Bell.time))
    monkeypatch.setattr(now, "datetime", Today)
    downloads: dict[str, Callable[[], bytes | str]] = {}
    button = st.download_button

    def offered(label: str, data: Callable[[], bytes | str], *more: str, key: str, **others: str) -> bool:
        downloads[key] = data
        return button(label, data, *more, key=key, **others)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(st, "download_button", offered)  # AppTest has no browser that could save a file
    with serving(Settings(data_folder=tmp_path, repair_seconds=30, examine_seconds=90)) as service:
        service.tutor.first("print()\n")  # a worker takes its time to start
        teacher = AppTest.from_function(teacher_script, kwargs={"service": service}, default_timeout=180)
        yield Lesson(service=service, teacher=teacher.run(), downloads=downloads)


def test_a_lesson_of_thirty(lesson: Lesson, tmp_path: Path) -> None:
    """From the code on the wall to the last deletion, every step on a page."""
    the_teacher_makes_a_class(lesson)
    thirty_join_by_its_code(lesson)
    each_checks_a_program(lesson)
    some_open_hints_and_one_uses_a_fix(lesson)
    some_are_stuck(lesson)
    one_asks(lesson)
    the_first_screen_says_who_needs_the_teacher(lesson)
    the_teacher_answers_and_the_student_reads_it(lesson)
    the_knob_holds_from_the_next_check_on(lesson)
    one_look_grades_a_cluster(lesson)
    exports_name_nobody(lesson, tmp_path)
    a_student_is_deleted(lesson, tmp_path)
    the_class_is_deleted_and_nothing_is_left(lesson, tmp_path)


def the_teacher_makes_a_class(lesson: Lesson) -> None:
    """A name and a click; code, address and picture go on the wall, and then the class waits for its students."""
    lesson.teacher.text_input(key="class-name").set_value("9b")
    wall = lesson.click("class-make")

    assert f"?class={lesson.group.code}" in wall and " ".join(lesson.group.code) in wall and "data:image/svg+xml" in wall
    assert SAID("now-empty") in lesson.click("projector-close")


def thirty_join_by_its_code(lesson: Lesson) -> None:
    """Twenty by a nickname, one of them without being stored, ten by a made-up name that each reads on the page."""
    code = lesson.group.code
    for number, group in enumerate(GROUPS):
        nickname = NICKNAMES[number] if number < len(NICKNAMES) else ""
        door = opened(lesson.service, code)
        assert JOINING("join-title", name="9b") in said(door)
        token = sent(lesson.service, form_of(door), nickname, stored=number != UNSTORED)
        seat = Seat(number=number, nickname=nickname, group=group, token=token, page=opened(lesson.service, code, token))
        assert f"<strong>{nickname or lesson.called(seat)}</strong>" in said(seat.page)
        lesson.seats.append(seat)

    names = {lesson.called(seat) for seat in lesson.seats}
    assert len(names) == 30 == len(lesson.service.store.people.students(lesson.group.id))
    assert set(NICKNAMES) < names
    assert SAID("now-nobody") in lesson.show("now")


def form_of(page: AppTest) -> dict[str, object]:
    """What the form to join was told."""
    (form,) = [one.proto for one in page.get("bidi_component") if one.proto.component_name == "surefix.join"]
    found: dict[str, object] = json.loads(form.json)
    return found


def each_checks_a_program(lesson: Lesson) -> None:
    """Everybody gets place and kind, and a way to the next hint; all but one are kept."""
    for seat in lesson.seats:
        seat.check()
        assert "hint-1" in buttons(seat.page)

    kept = lesson.service.store.attempts.recent(1000, lesson.scope)
    assert len(kept) == 29
    assert {attempt.feedback.verdict.depth for attempt in kept if attempt.feedback.verdict} == {Depth.REPAIR}
    assert lesson.attempts(lesson.seats[UNSTORED]) == []


def some_open_hints_and_one_uses_a_fix(lesson: Lesson) -> None:
    """A hint says more than the one before; the fix that is used is checked at once, and the program is right."""
    for seat in lesson.seats[:4]:
        before = said(seat.page)
        assert said(hint(seat.page)) != before

    fixing = lesson.seats[FIXING]
    hint(fixing.page, 2).button(key="use-fix-1").click().run()

    assert not fixing.page.exception
    assert fixing.page.text_area[0].value == f"{fixing.own} = 'tea'\nprint({fixing.own})\n"
    right, before_it = lesson.attempts(fixing)
    assert right.feedback.diagnosis.nature is Nature.VALID
    assert before_it.revealed == {"repair", "use"}


def some_are_stuck(lesson: Lesson) -> None:
    """They change something else, twice, and minutes pass."""
    for again in range(2):
        Bell.later(2)
        for number in STUCK:
            seat = lesson.seats[number]
            seat.check(seat.program + f"print({again})\n" * (again + 1))


def one_asks(lesson: Lesson) -> None:
    """In their own words; the place and the program go along."""
    page = lesson.seats[ASKING].page
    page.button(key="ask").click().run()
    page.text_area(key="question-words").input(QUESTION)
    page.button(key="ask-send").click().run()

    assert not page.exception
    assert JOINING("ask-sent") in said(page) and JOINING("answer-waits") in said(page)


def the_first_screen_says_who_needs_the_teacher(lesson: Lesson) -> None:
    """Who is stuck, by name and with what; the commonest mistake, with an example without a name; how many questions wait."""
    screen = lesson.show("now")

    for glance, count in (("working", 29), ("stuck", len(STUCK)), ("waiting", 1)):
        assert f"<strong>{count}</strong> {SAID(f'glance-{glance}', count=count)}" in screen
    for number in STUCK:
        seat = lesson.seats[number]
        since = SAID("stuck-since", attempts=3, minutes=4)
        assert f"<strong>{lesson.called(seat)}</strong>: {in_words(seat.group)}<br>{since}" in screen
    colons = GROUPS.count(LOOPS)
    again = 2 * sum(GROUPS[number] == LOOPS for number in STUCK)
    often = f"{SAID('common-students', count=colons)}, {SAID('common-attempts', count=colons + again)}"
    assert f"<strong>{in_words(LOOPS)}</strong><br>{often}" in screen
    example = lesson.click("show-1")
    assert f"<h1>{in_words(LOOPS)}</h1>" in example and "range(zebra" in example
    assert not [seat.nickname for seat in lesson.seats if lesson.called(seat) in example]
    lesson.click("projector-close")


def in_words(group: str) -> str:
    """The mistake that these students brought, as a teacher reads it."""
    return prose(naming.mistake(MISTAKES[group], SAID))


def the_teacher_answers_and_the_student_reads_it(lesson: Lesson) -> None:
    """The first screen leads to the question; the answer is on the student's page, beside the question, and nobody else's."""
    asking = lesson.seats[ASKING]
    (question,) = lesson.service.store.questions.waiting(lesson.group.id)
    waiting = lesson.click("to-questions")
    assert QUESTION in waiting and asking.own in waiting and lesson.called(asking) in waiting

    lesson.teacher.text_area(key=f"answer-{question.id}").input(ANSWER)
    assert QUEUE("answer-sent") in lesson.click(f"send-{question.id}")

    for seat in (asking, lesson.seats[0]):
        seat.page.run()
        assert not seat.page.exception
        assert (ANSWER in said(seat.page)) == (seat is asking)
    assert JOINING("answer-waits") not in said(asking.page)


def the_knob_holds_from_the_next_check_on(lesson: Lesson) -> None:
    """At 98 % only places are sure enough: whoever checks again gets no further hint, stored or not; what was shown stays."""
    lesson.show("settings")
    assert SAID("saved") in lesson.drawn(lesson.teacher.select_slider(key="precise").set_value(0.98))

    for number in (0, 24, UNSTORED):
        seat = lesson.seats[number]
        seat.check()
        assert "hint-1" not in buttons(seat.page)
        if number != UNSTORED:
            (newest, *_) = lesson.attempts(seat)
            assert newest.feedback.verdict is not None and newest.feedback.verdict.depth is Depth.PLACE
    assert "hint-1" in buttons(lesson.seats[5].page.run())


def one_look_grades_a_cluster(lesson: Lesson) -> None:
    """Like programs of several students are served by one grade, which counts for the class and for no other."""
    store, name = lesson.service.store, lesson.service.tutor.calibration.name
    offered = lesson.show("queue")
    (served,) = [count for count in range(2, 6) if QUEUE("grade-serves", count=count) in offered]
    lesson.click("grade-right")

    graded = store.grading.graded(lesson.scope)
    assert sorted(graded.values(), key=str) == [*[None] * (served - 1), True]
    assert len({attempt.student_id for attempt in store.attempts.recent(1000, lesson.scope) if attempt.id in graded}) == served
    assert [grade.right for grade in store.grading.grades(name, lesson.group.id).repair] == [True]
    assert store.grading.grades(name).repair == ()


def exports_name_nobody(lesson: Lesson, folder: Path) -> None:
    """Both tables have 29 students under pseudonyms; of who is not stored there is the name alone, in no file more than that."""
    lesson.show("export")
    table = saved(lesson, "export").decode("utf-8-sig")
    with zipfile.ZipFile(io.BytesIO(saved(lesson, "progsnap"))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}

    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    events = list(csv.DictReader(io.StringIO(files["MainTable.csv"], newline="")))
    assert len({row["student"] for row in rows}) == 29
    assert {row["student"] for row in rows} == {row["SubjectID"] for row in events}
    for text in (table, *files.values()):
        assert not [seat for seat in lesson.seats if lesson.student(seat).name in text or lesson.called(seat) in text]
    everywhere = table + "".join(files.values())
    assert [seat.number for seat in lesson.seats if seat.own not in everywhere] == [UNSTORED]
    assert [seat.number for seat in lesson.seats if seat.own.encode() not in all_bytes(folder)] == [UNSTORED]
    students = json.loads(saved(lesson, "class-json"))["students"]
    assert [student["name"] for student in students if not student["attempts"]] == [lesson.seats[UNSTORED].nickname]


def saved(lesson: Lesson, key: str) -> bytes:
    """The file that a button of the page gives."""
    made = lesson.downloads[key]()
    return made if isinstance(made, bytes) else made.encode()


def all_bytes(folder: Path) -> bytes:
    """What stands in the database's files."""
    return b"".join(path.read_bytes() for path in folder.glob("surefix.sqlite*"))


def a_student_is_deleted(lesson: Lesson, folder: Path) -> None:
    """After a question; program, question, answer and name are gone from the file, and the student's page says so."""
    asking = lesson.seats[ASKING]
    name, number = lesson.called(asking), lesson.student(asking).id
    lesson.drawn(lesson.teacher.selectbox(key="records-student").set_value(number))
    assert QUEUE("delete-student-question", name=name) in lesson.click("delete-student")
    assert QUEUE("delete-done-student", name=name) in lesson.click("delete-yes")

    assert number not in [student.id for student in lesson.service.store.people.students(lesson.group.id)]
    assert not [word for word in (asking.own, QUESTION, ANSWER) if word.encode() in all_bytes(folder)]
    assert JOINING("class-deleted", name="9b") in said(asking.page.run())
    assert len({attempt.student_id for attempt in lesson.service.store.attempts.recent(1000, lesson.scope)}) == 28


def the_class_is_deleted_and_nothing_is_left(lesson: Lesson, folder: Path) -> None:
    """No row, no name and no program in the file; students are told, and can go on without a class."""
    names = [lesson.called(seat) for seat in lesson.seats if seat.nickname]
    lesson.click("delete-class")
    assert QUEUE("delete-done-class", name="9b") in lesson.click("delete-yes")

    with closing(sqlite3.connect(folder / "surefix.sqlite")) as connection:
        left = {name for name in TABLES.tables if connection.execute(f"SELECT count(*) FROM {name}").fetchone() != (0,)}
    # the server's own: what it did when, what it signs log-ins with, and for an hour a digest of each who asked for something
    assert left <= {CHORES.name, KEYS.name, QUOTAS.name}
    assert not [word for word in ("zebra", *names) if word.encode() in all_bytes(folder)]
    assert JOINING("class-deleted", name="9b") in said(lesson.seats[0].page.run())
    assert not lesson.seats[0].page.exception

"""Who may see what, query by query: every public method of the store, for each role, in one's own class and in another."""

from __future__ import annotations

import ast
import inspect
import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from page_fakes import partly, shown

from tutor_app.classroom.approvals import State
from tutor_app.classroom.assignments import Assignment, Terms
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.desk import Desk, Forbidden, parts
from tutor_app.classroom.people import Class, Joined, People
from tutor_app.classroom.permissions import RULES, SERVER
from tutor_app.classroom.policy import Policy
from tutor_app.classroom.roles import ADMINISTRATOR, NOBODY, Account, Role, Who
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store, Visitor

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROLES = ("nobody", "student", "instructor", "administrator")
TEACHING = """
Store.waiting Attempts.attempt Attempts.damaged Attempts.recent Attempts.finished Attempts.unfinished Grading.grade
Grading.grades Grading.graded Approvals.judge Approvals.waiting Approvals.damaged Questions.answer Questions.waiting
Lessons.lesson Glances.today Glances.forget Decisions.decide Decisions.undo Decisions.log Decisions.kept People.close
People.reopen People.archive People.rename People.retain People.students Pseudonyms.of_class Keeping.delete_class
Keeping.export_class Teaching.add Teaching.remove Teaching.teachers Assignments.of_class Assignments.make Assignments.change
Assignments.delete ApiKeys.make ApiKeys.of_class ApiKeys.log ApiKeys.revoke
"""
"""What only the teachers of a class may do in it."""
LEARNING = """
Attempts.begin Attempts.record Attempts.finish Attempts.opine Attempts.opinion Attempts.reveal Links.make Approvals.hold
Approvals.of Questions.ask Questions.of_student Questions.question Decisions.policy People.store_programs People.leave
Keeping.delete_student Keeping.export_student Assignments.named Assignments.withholding Assignments.in_force Quotas.take
"""
"""What a student may do with their own work; their teachers may too."""
VISITING = "Attempts.begin Attempts.record Quotas.take"
"""Of these, what is only done by somebody for themselves: a teacher is no student of the class."""
OPEN = """
Store.outage Links.on Links.opened Decisions.default People.class_by_code People.class_by_id People.join
People.student Keeping.retention Keeping.overwrites Quotas.all Accounts.any_local
"""
STAFF = "People.new_class People.classes Accounts.staff"
RUNNING = """
Accounts.everybody Accounts.by_id Accounts.by_subject Accounts.make Accounts.set_password Accounts.set_role Accounts.disable
Accounts.enable Accounts.delete Sessions.end_all Quotas.used
"""
ALONE = """
Attempts.owner Questions.owner People.class_of Keeping.purge Keeping.clean Keeping.due Accounts.arrive Accounts.check
Sessions.begin Sessions.of Sessions.end Keys.key Keys.rotate Keys.end Keys.ended
Quotas.take_of_key Store.database Store.guesses Assignments.class_of ApiKeys.known
"""
"""What the server does without anybody."""
GROUPS = {"teaching": TEACHING, "learning": LEARNING, "open": OPEN, "staff": STAFF, "running": RUNNING, "alone": ALONE}
GROUP = {name: group for group, names in GROUPS.items() for name in names.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """Two classes, each with a student, an attempt of theirs, a question, and a teacher with an account."""

    store: Store
    own: Class
    other: Class
    students: tuple[int, int]
    attempts: tuple[int, int]
    questions: tuple[int, int]
    teacher: Account
    assignments: tuple[Assignment, Assignment]

    def who(self, role: str) -> Who:
        """Somebody in this role, who belongs to the first class."""
        of = {"student": self.students[0], "class_id": self.own.id}
        return {
            "nobody": replace(NOBODY, **of),
            "student": Who(role=Role.STUDENT, account=replace(self.teacher, role=Role.STUDENT), **of),
            "instructor": Who(role=Role.INSTRUCTOR, account=self.teacher, teaches=frozenset({self.own.id})),
            "administrator": ADMINISTRATOR,
        }[role]

    def given(self, name: str, *, own: bool) -> Any:
        """An argument of this name that is about the first class, or about the other."""
        which = 0 if own else 1
        class_id = (self.own.id, self.other.id)[which]
        code = (self.own.code, self.other.code)[which]
        values: dict[str, Any] = {"class_id": class_id, "scope": Scope(class_id=class_id), "code": code, "token": "made-up"}
        values |= {"student": self.students[which], "student_id": self.students[which], "attempt": self.attempts[which]}
        values |= {"visitor": Visitor(visit="v", student=self.students[which]), "question": self.questions[which]}
        values |= {"others": [self.attempts[which]], "number": self.questions[which], "account_id": self.teacher.id}
        values |= {"feedback": shown(), "program": "x", "text": "Why?", "what": "repair", "helpful": True, "right": True}
        values |= {"calibration": "made", "policy": Policy(), "state": State.APPROVED, "name": "7d", "days": 5, "now": NOW}
        values |= {"stored": True, "every": timedelta(hours=1), "subject": "zoe", "role": Role.STUDENT, "issuer": ""}
        values |= {"password": "a good long password", "word": "w", "target": "/", "until": NOW, "door": "code"}
        values |= {"assignment": self.assignments[which], "terms": Terms(title="Loops")}
        return values[name]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without anything in it, to be copied: to make one takes longer than all that is asked of it."""
    file = tmp_path_factory.mktemp("school") / "empty.sqlite"
    Store(file).keeping.clean()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file


@pytest.fixture
def school(empty: Path, tmp_path: Path) -> School:
    """A new one."""
    store = Store(shutil.copy(empty, tmp_path / "school.sqlite"))
    teacher = store.accounts.make("ada", Role.INSTRUCTOR)
    assert teacher is not None
    own, other = store.people.new_class("7b", teacher=teacher.id), store.people.new_class("7c")
    assert own is not None and other is not None
    students, attempts, questions, assignments = [], [], [], []
    for of in (own, other):
        joined = store.people.join(of.id)
        assert isinstance(joined, Joined)
        students.append(joined.student.id)
        number = store.attempts.record(Visitor(visit="v", student=joined.student.id), partly())
        asked = store.questions.ask("Why?", student=joined.student.id)
        assert number is not None and asked is not None and store.approvals.hold(number)
        attempts.append(number)
        questions.append(asked.id)
        given = store.assignments.make(of.id, Terms(title="Loops"))
        assert given is not None
        assignments.append(given)
    return School(
        store=store,
        own=own,
        other=other,
        students=(students[0], students[1]),
        attempts=(attempts[0], attempts[1]),
        questions=(questions[0], questions[1]),
        teacher=teacher,
        assignments=(assignments[0], assignments[1]),
    )


def queries() -> Iterator[tuple[str, str, Any]]:
    """Every public method and property of the store and its parts: the part's name, the query's, and what it is."""
    store = Store()
    for part, kind in {"": Store, **{name: type(found) for name, found in parts(store).items()}}.items():
        for name, query in inspect.getmembers(kind):
            if not name.startswith("_") and (inspect.isfunction(query) or isinstance(query, property)):
                yield part, name, query


QUERIES = {_query.fget.__qualname__ if isinstance(_query, property) else _query.__qualname__: (_part, _name, _query)
           for _part, _name, _query in queries()}  # fmt: skip


def ask(school: School, who: Who, qualified: str, *, own: bool) -> Any:
    """What somebody gets who asks so."""
    part, name, query = QUERIES[qualified]
    desk = Desk(school.store, lambda: who)
    found = getattr(getattr(desk, part) if part else desk, name)
    if isinstance(query, property):
        return found
    needed = [argument for argument in inspect.signature(query).parameters.values() if argument.name != "self"]
    about = {"class_id", "scope", "student", "others"}
    return found(**{one.name: school.given(one.name, own=own) for one in needed if one.default is one.empty or one.name in about})


def test_every_query_has_its_row() -> None:
    """A new one fails here until somebody says who may ask it; until then it is refused to everybody."""
    assert set(QUERIES) == set(GROUP)
    assert {query for *_, query in QUERIES.values()} == set(RULES)


def may(query: str, role: str, *, own: bool) -> bool:
    """Students reach their own work, instructors the classes that they teach, administrators all; nobody what is the server's."""
    group = GROUP[query]
    if role == "administrator":
        return group != "alone"
    if role == "instructor" and query in VISITING.split():
        return False
    return {"teaching": role == "instructor" and own, "learning": own, "open": True, "staff": role == "instructor"}.get(
        group, False
    )


@pytest.mark.parametrize("query", sorted(GROUP))
def test_the_matrix(school: School, query: str) -> None:
    """Each role asks about its own class and about another; first those who may not."""
    for allowed in (False, True):
        for role in ROLES:
            for own in (True, False):
                if may(query, role, own=own) is not allowed:
                    continue
                if allowed:
                    ask(school, school.who(role), query, own=own)
                    continue
                with pytest.raises(Forbidden):
                    ask(school, school.who(role), query, own=own)


def test_what_is_refused_leaves_no_trace(school: School, caplog: pytest.LogCaptureFixture) -> None:
    """Neither a decision nor a deletion in another's class; the log says what was asked for, and of whom the role alone."""
    before = school.store.decisions.log(school.other.id), school.store.people.classes(archived=True)
    for query in ("Decisions.decide", "Keeping.delete_class", "People.archive", "Keeping.delete_student", "Approvals.judge"):
        with pytest.raises(Forbidden):
            ask(school, school.who("instructor"), query, own=False)

    assert (school.store.decisions.log(school.other.id), school.store.people.classes(archived=True)) == before
    assert school.store.approvals.waiting(school.other.id)
    assert "refused to instructor: Decisions.decide" in caplog.messages and len(caplog.messages) == 5


@pytest.mark.parametrize(("role", "seen"), [("nobody", [0]), ("student", [0]), ("instructor", [0]), ("administrator", [0, 1])])
def test_classes_of_others_are_not_there(school: School, role: str, seen: list[int]) -> None:
    """Neither by their code nor by their number, nor in the list."""
    desk = Desk(school.store, lambda: school.who(role))
    both = [school.own, school.other]

    assert [desk.people.class_by_code(of.code) for of in both] == [of if n in seen else None for n, of in enumerate(both)]
    assert [desk.people.class_by_id(of.id) for of in both] == [of if n in seen else None for n, of in enumerate(both)]
    if role in {"instructor", "administrator"}:
        assert sorted(of.id for of in desk.people.classes()) == [both[n].id for n in seen]


@pytest.mark.parametrize("role", ["nobody", "student", "instructor"])
def test_what_was_done_without_a_class_is_for_administrators(school: School, role: str) -> None:
    """Nobody teaches those; what holds for them everybody may know."""
    desk = Desk(school.store, lambda: school.who(role))

    lesson, grades = (lambda: desk.lessons.lesson(Scope())), (lambda: desk.grading.grades("made"))
    for look in (desk.attempts.recent, desk.grading.graded, lesson, desk.waiting, grades):
        with pytest.raises(Forbidden):
            look()
    assert desk.decisions.policy() == Policy()


def test_a_student_of_one_class_teaches_nothing_in_it(school: School) -> None:
    """Also if they teach another one."""
    who = replace(school.who("instructor"), class_id=school.other.id, student=school.students[1])
    desk = Desk(school.store, lambda: who)

    with pytest.raises(Forbidden):
        desk.people.students(school.other.id)
    with pytest.raises(Forbidden):
        desk.people.rename(school.other.id, "mine")
    assert desk.decisions.policy(school.other.id) == Policy()
    assert desk.questions.of_student(school.students[1])


def test_a_grade_stands_for_no_others_of_another_class(school: School) -> None:
    """However it is put."""
    desk = Desk(school.store, lambda: school.who("instructor"))

    with pytest.raises(Forbidden):
        desk.grading.grade(school.attempts[0], "made", right=True, others=[school.attempts[1]])
    with pytest.raises(Forbidden):
        desk.questions.answer(school.questions[1], "So", school.other.id)
    assert not desk.questions.answer(school.questions[1], "So", school.own.id)


def test_a_visit_without_a_class_has_its_own_work(school: School) -> None:
    """And no other visit's."""
    mine, other = (replace(NOBODY, visits=frozenset({visit})) for visit in ("mine", "other"))
    desk = Desk(school.store, lambda: mine)
    number = desk.attempts.record("mine", shown())
    assert number is not None

    assert desk.links.make(number) is not None
    desk.attempts.opine(number, helpful=True)
    for act in (Desk(school.store, lambda: other).links.make, Desk(school.store, lambda: school.who("student")).links.make):
        with pytest.raises(Forbidden):
            act(number)
    with pytest.raises(Forbidden):
        Desk(school.store, lambda: other).attempts.begin("mine", "x")


def test_what_is_gone_is_nobodys(school: School) -> None:
    """A number without an attempt is answered as ever, so that a deletion breaks no page."""
    desk = Desk(school.store, lambda: school.who("student"))

    assert desk.links.make(999) is None
    assert desk.approvals.of(999) is None
    with pytest.raises(Forbidden):
        desk.grading.grade(999, "made", right=True)


def test_who_made_a_class_teaches_it(school: School) -> None:
    """Whatever the page says; the signature under a decision is the account's too."""
    who = school.who("instructor")
    desk = Desk(school.store, lambda: who)

    made = desk.people.new_class("8a", teacher=999)
    desk.decisions.decide(Policy(precision=0.5), school.own.id, who="somebody else")

    assert made is not None and school.store.teaching.teachers(made.id) == (school.teacher,)
    assert school.store.decisions.log(school.own.id)[0].who == "ada"


def test_as_whom_somebody_joins_is_not_the_pages_to_say(school: School) -> None:
    """A student belongs to the account that asks, or to none, and is found by no other."""
    ada, stranger = Desk(school.store, lambda: school.who("instructor")), Desk(school.store, lambda: NOBODY)

    joined = stranger.people.join(school.own.id, "Zoe", account=school.teacher.id)
    assert isinstance(joined, Joined) and joined.student.account is None
    own = ada.people.join(school.own.id, "Ada", account=999)
    assert isinstance(own, Joined) and own.student.account == school.teacher.id
    assert stranger.people.student("", account=school.teacher.id) is None


def test_without_an_account_a_class_has_no_teacher_by_name(school: School) -> None:
    """As on a teacher's own machine."""
    desk = Desk(school.store, lambda: ADMINISTRATOR)
    made = desk.people.new_class("8a")

    assert made is not None and school.store.teaching.teachers(made.id) == ()
    desk.decisions.decide(Policy(precision=0.5), made.id)
    assert desk.decisions.log(made.id)[0].who == "instructor"


def test_it_is_asked_each_time_who_acts(school: School) -> None:
    """What was a teacher's a moment ago is not any more."""
    now = [school.who("instructor")]
    desk = Desk(school.store, lambda: now[0])
    assert desk.people.students(school.own.id)

    now[0] = NOBODY

    with pytest.raises(Forbidden):
        desk.people.students(school.own.id)


def test_the_store_behind_a_desk_is_out_of_reach(school: School) -> None:
    """Neither the database of a part nor its inner methods are handed out."""
    desk = Desk(school.store, lambda: ADMINISTRATOR)

    for look in ("_database", "_change", "made_up"):
        with pytest.raises(Forbidden):
            getattr(desk.people, look)


def test_a_query_without_a_row_is_refused_to_everybody(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should one be forgotten in the table, nobody may ask it, not even an administrator."""
    monkeypatch.setattr(
        "tutor_app.classroom.desk.RULES", {query: rule for query, rule in RULES.items() if query is not People.students}
    )
    desk = Desk(school.store, lambda: ADMINISTRATOR)

    with pytest.raises(Forbidden):
        desk.people.students(school.own.id)


def test_an_outage_is_no_refusal(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    """While nobody can tell whose an attempt is, nothing is shown and nothing breaks."""

    def fails(*_: object) -> None:
        raise Unavailable

    monkeypatch.setattr(type(school.store.attempts), "owner", fails)
    desk = Desk(school.store, lambda: school.who("student"))

    assert desk.attempts.finish(school.attempts[0], shown()) is False
    assert desk.links.make(school.attempts[0]) is None
    desk.attempts.opine(school.attempts[0], helpful=True)


def test_pages_get_no_store_but_a_desk() -> None:
    """The one that asks nobody is in the server's hands alone; the site makes a desk of it, and pages are handed that."""
    site = (Path(__file__).parents[1] / "tutor_app" / "pages" / "site.py").read_text(encoding="utf-8")
    raw = [ast.unparse(node) for node in ast.walk(ast.parse(site)) if isinstance(node, ast.Attribute) and node.attr == "store"]
    calls = [ast.unparse(node) for node in ast.walk(ast.parse(site)) if isinstance(node, ast.Call)]
    bare = [name for name in raw if name == "service.store"]

    assert len(bare) == 2
    assert [call for call in calls if call.startswith("Desk(service.store")]
    assert [call for call in calls if call.startswith("Presence(store=service.store")]


def test_what_the_server_does_alone_is_refused_to_everybody() -> None:
    """Administrators included: no page needs it."""
    alone = {QUERIES[name][2] for name in ALONE.split()}

    assert {query for query, rule in RULES.items() if rule.reaches is SERVER} == alone


def test_an_assignment_of_another_class_is_not_changed_by_calling_it_ones_own(school: School) -> None:
    """Of which class it is, the database says, and not the page."""
    desk, theirs = Desk(school.store, lambda: school.who("instructor")), school.assignments[1]
    mine = replace(theirs, class_id=school.own.id)

    for act in (lambda: desk.assignments.delete(mine), lambda: desk.assignments.change(mine, Terms(title="mine"))):
        with pytest.raises(Forbidden):
            act()
    assert school.store.assignments.of_class(school.other.id) == (theirs,)


def test_what_a_page_needs_often_is_looked_up_once_while_it_is_drawn(school: School) -> None:
    """Until the page itself writes something, and for nobody but the thread that draws; permissions are looked up each time."""
    who = [school.who("instructor")]
    desk = Desk(school.store, lambda: who[0])
    with desk.drawing():
        before = desk.decisions.policy(school.own.id)
        school.store.decisions.decide(replace(before, precision=0.61), school.own.id)
        assert desk.decisions.policy(school.own.id) == before
        with ThreadPoolExecutor(1) as other:
            assert other.submit(desk.decisions.policy, school.own.id).result().precision == 0.61

        desk.decisions.decide(replace(before, precision=0.62), school.own.id)
        assert desk.decisions.policy(school.own.id).precision == 0.62
        who[0] = NOBODY
        with pytest.raises(Forbidden):
            desk.decisions.policy(school.own.id)
    who[0] = school.who("instructor")
    school.store.decisions.decide(replace(before, precision=0.63), school.own.id)
    assert desk.decisions.policy(school.own.id).precision == 0.63

"""The class page: a class in a minute, the first screen, settings that say that they are saved, numbers as students saw them."""

from __future__ import annotations

import gc
import html
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from page_fakes import BROKEN, FakeTutor, broken, held_back, partly, shown, to_depth, whole, withheld, without_verdict
from sqlalchemy import event
from streamlit.testing.v1 import AppTest
from test_class_pages import judged
from test_pages import everything, open_instructor, open_student, show

from tutor_app.classroom import clock
from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.decisions import Decision
from tutor_app.classroom.glances import EVERY, LEFT_AFTER, Glances
from tutor_app.classroom.people import Class, Joined, Student
from tutor_app.classroom.store import Pace, Policy, Scope, Store, Visitor
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Depth, Feedback, Nature, Reason
from tutor_app.explain.localisation import Texts
from tutor_app.pages import seen
from tutor_app.pages.checking import Checks
from tutor_app.pages.classes import address, now, onlooker, wording
from tutor_app.pages.needed import under
from tutor_app.pages.pace import Opened, opened
from tutor_app.pages.seen import Seen, Steps
from tutor_app.pages.visit import Try
from tutor_app.settings import Settings
from validators.promise.gate import Band

TEXTS, SAID = Texts("pages"), Texts("classes")
NOON = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


def lesson(store: Store, students: int = 1, *, name: str = "8b", minutes: int = 6) -> Class:
    """A class in which each student has the same mistake in three attempts, the first of them so many minutes ago."""
    one = store.people.new_class(name)
    assert one is not None
    with pytest.MonkeyPatch.context() as time:
        for number in range(students):
            joined = store.people.join(one.id, f"Student {number}")
            for attempt in range(3):
                at = clock.now() - timedelta(minutes=minutes * (2 - attempt) / 2)
                time.setattr(clock, "now", lambda at=at: at)
                who = Visitor(visit=f"visit {number}", student=joined.student.id)
                assert store.attempts.record(who, broken(whole(), program=f"{BROKEN}# {attempt} by Zoe\n")) is not None
                time.undo()
    return one


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """What the database is asked meanwhile."""
    asked: list[str] = []

    def count(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement)

    engine = store._database._engine
    event.listen(engine, "before_cursor_execute", count)
    yield asked
    event.remove(engine, "before_cursor_execute", count)


def attempt(feedback: Feedback, at: datetime = NOON) -> Attempt:
    """One attempt, as the store would give it."""
    return Attempt(id=1, at=at, visit="a", program=feedback.program, size=1, digest="", feedback=feedback)


def test_a_class_is_made_in_a_minute_and_goes_on_the_wall() -> None:
    """A name and a click; then code, address and picture stand alone on the page, until the teacher goes back."""
    store = Store()
    page = open_instructor(store, "now")
    page.text_input(key="class-name").set_value("8b")

    page.button(key="class-make").click().run()

    assert not page.exception
    (one,) = store.people.classes()
    said = everything(page)
    assert one.name == "8b"
    assert " ".join(one.code) in said and f"?class={one.code}" in said and "data:image/svg+xml" in said
    assert not page.tabs
    page.button(key="projector-close").click().run()
    assert page.selectbox(key="class-chosen").value == one.code
    assert SAID("now-empty") in everything(page)


def test_the_page_is_about_the_class_in_the_address() -> None:
    """Without one it is about the programs without a class, which the list offers, too."""
    store = Store()
    one = lesson(store)

    assert "Student 0" in everything(open_instructor(store, "now", one.code))
    page = open_instructor(store, "now")
    assert "Student 0" not in everything(page)
    page.selectbox(key="class-chosen").set_value(one.code).run()
    assert "Student 0" in everything(page)
    assert page.query_params["class"] == one.code


def test_enter_in_the_field_makes_the_class() -> None:
    """Field and button are one form, which the browser sends at Enter."""
    page = open_instructor(Store(), "now")

    form = page.text_input(key="class-name").proto.form_id
    assert form and page.button(key="class-make").proto.form_id == form
    (sent,) = [block.proto.form for block in page.get("form")]
    assert sent.form_id == form and sent.enter_to_submit


@pytest.mark.parametrize("view", ["settings", "now"])
def test_a_class_that_is_gone_is_told_and_nothing_is_offered_in_its_place(view: str) -> None:
    """Whoever goes on in an old address does not change what holds without a class; the list of classes leads on."""
    store = Store()
    other = store.people.new_class("7c")
    assert other is not None

    page = open_instructor(store, view, "QQQQ2")

    assert SAID("class-gone", code="QQQQ2") in everything(page)
    assert not page.tabs and not page.toggle
    page.selectbox(key="class-chosen").set_value(other.code).run()
    assert not page.exception
    assert page.tabs and SAID("class-gone", code="QQQQ2") not in everything(page)


def test_a_class_that_cannot_be_looked_up_is_no_other_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """While the database fails, nothing is offered."""
    store = Store()
    one = store.people.new_class("7c")
    assert one is not None

    def fails(_: str) -> None:
        raise Unavailable

    monkeypatch.setattr(store.people, "class_by_code", fails)
    store._database.outage = 1

    page = open_instructor(store, "settings", one.code)

    assert SAID("class-unavailable") in everything(page)
    assert not page.tabs and not page.toggle and not page.selectbox


def test_the_class_itself_is_changed_at_once() -> None:
    """Its name, the days, whether students may join, and whether it is in the way."""
    store = Store()
    one = lesson(store)
    page = open_instructor(store, "now", one.code)

    page.text_input(key="class-rename").set_value("8c").run()
    page.number_input(key="class-days").set_value(7).run()
    page.button(key="class-close").click().run()
    found = store.people.class_by_id(one.id)
    assert found is not None and (found.name, found.retention, found.open) == ("8c", 7, False)
    assert SAID("class-closed-said") in everything(page)
    page.button(key="class-reopen").click().run()
    page.button(key="class-archive").click().run()

    assert not page.exception
    assert store.people.classes() == ()
    assert SAID("class-named-archived", name="8c", code=one.code) in everything(page)


@pytest.mark.parametrize(
    ("page", "host", "found"),
    [
        ("https://surefix.school.example/instructor", "localhost", "https://surefix.school.example/?class=K7M2P"),
        ("http://10.0.0.7:8501/tools/instructor", "0.0.0.0", "http://10.0.0.7:8501/tools/?class=K7M2P"),
        ("http://localhost:8501/instructor", "10.0.0.7", "http://10.0.0.7:8501/?class=K7M2P"),
        ("http://localhost:8502/instructor", "localhost", "http://localhost:8502/?class=K7M2P"),
    ],
)
def test_the_address_is_one_that_students_reach(page: str, host: str, found: str) -> None:
    """Who teaches at the serving machine gets its address in the network; where there is none, the page says so."""
    there = address.of_class("K7M2P", page, Settings(host=host, port=8501))

    assert (there.url, there.here_only) == (found, "localhost" in found)


@pytest.mark.parametrize("host", ["localhost", "surefix.localhost", "127.0.0.9", "[::1]", "[::ffff:127.0.0.1]"])
def test_no_name_of_this_machine_goes_on_the_wall(host: str) -> None:
    """It would mean another machine at each machine."""
    there = address.of_class("K7M2P", f"http://{host}:8501/instructor", Settings(host="10.0.0.7", port=8501))

    assert there.url == "http://10.0.0.7:8501/?class=K7M2P"


def test_the_first_screen_says_who_is_stuck() -> None:
    """By name, with the mistake in words, the attempts and the minutes; one click shows the program."""
    store = Store()
    one = lesson(store)
    page = open_instructor(store, "now", one.code)

    said = everything(page)
    assert "<strong>Student 0</strong>: Missing colon" in said
    assert SAID("stuck-since", attempts=3, minutes=6) in said
    assert SAID("common-students", count=1) in said and SAID("common-attempts", count=3) in said
    assert "missing-colon" not in said
    (look,) = [button for button in page.button if (button.key or "").startswith("look-")]
    look.click().run()
    assert not page.exception
    assert TEXTS("evidence-levels") in everything(page)


def test_who_is_not_stored_is_not_called_absent() -> None:
    """Nothing is known of what they do; the screen says why."""
    store = Store()
    one = lesson(store)
    assert isinstance(store.people.join(one.id, "Zoe", stored=False), Joined)
    assert isinstance(store.people.join(one.id, "Yann"), Joined)

    said = everything(open_instructor(store, "now", one.code))

    assert f"{SAID('working-unstored', count=1)} Zoe" in html.unescape(said)
    assert f"{SAID('working-others', count=1)} Yann" in html.unescape(said)


def test_a_nickname_above_a_program_is_never_obeyed() -> None:
    """Whatever the student chose; it is nowhere Markdown."""
    store = Store()
    one = store.people.new_class("8b")
    assert one is not None
    joined = store.people.join(one.id, "*Mina* `x`")
    assert store.attempts.record(Visitor(visit="v", student=joined.student.id), shown()) is not None
    page = open_instructor(store, "now", one.code)

    page.session_state["looked-at"] = f"student-{joined.student.id}"
    page.run()

    assert not page.exception
    assert "<strong>*Mina* `x`</strong>" in everything(page)
    assert all("*Mina*" not in element.value for element in (*page.markdown, *page.subheader, *page.caption))


def look(page: AppTest) -> None:
    """Click on the way to a program."""
    (button,) = [button for button in page.button if (button.key or "").startswith("look-")]
    button.click().run()
    assert not page.exception


def listings(page: AppTest) -> str:
    """The programs that are shown."""
    return everything(page) + "".join(code.value for code in page.code)


def test_the_program_of_who_is_stuck_follows_the_newest_check() -> None:
    """It stays open as the student goes on, says when it was checked, and goes only when the teacher closes it."""
    store = Store()
    one = lesson(store)
    (student,) = store.people.students(one.id)
    who = Visitor(visit="visit 0", student=student.id)
    page = open_instructor(store, "now", one.code)
    look(page)
    assert "# 2 by Zoe" in listings(page)
    assert f"{SAID('column-last')}: {SAID('minutes-ago', count=0)}" in [caption.value for caption in page.caption]

    assert store.attempts.record(who, broken(whole(), program=f"{BROKEN}# the fourth\n")) is not None
    store.glances.forget(one.id)
    page.run()
    assert "# the fourth" in listings(page) and "# 2 by Zoe" not in listings(page)

    assert store.attempts.record(who, without_verdict(Nature.VALID)) is not None
    store.glances.forget(one.id)
    page.run()
    assert SAID("stuck-nobody") in everything(page)
    assert SAID("state-right") in everything(page) and without_verdict(Nature.VALID).program in [code.value for code in page.code]
    look(page)
    assert not page.code and "# the fourth" not in listings(page)


def test_the_program_stands_right_below_who_is_stuck() -> None:
    """Not below the whole screen, where nobody would see it open."""
    store = Store()
    one = lesson(store, 3)
    page = open_instructor(store, "now", one.code)

    next(button for button in page.button if (button.key or "").startswith("look-")).click().run()

    said = everything(page)
    assert said.index(TEXTS("evidence-levels")) < said.index(SAID("working-title"))
    assert said.index(TEXTS("evidence-levels")) < said.rindex("class='seat'")


def test_the_first_screen_says_that_a_test_is_on() -> None:
    """By the switch of the class, as soon as it is turned, or by an assignment, with the time at which help is back."""
    store = Store()
    one = lesson(store)
    page = open_instructor(store, "settings", one.code)
    assert SAID("helping-off") not in everything(open_instructor(store, "now", one.code))

    page.toggle(key="helping").set_value(False).run()
    assert SAID("help-off-where") in everything(open_instructor(store, "now", one.code))
    page.toggle(key="helping").set_value(True).run()
    assert SAID("help-off-where") not in everything(open_instructor(store, "now", one.code))

    at = datetime.now(UTC)
    test = Terms(title="Test 1", withheld_from=at - timedelta(minutes=5))
    made = store.assignments.make(one.id, test)
    assert made is not None
    store.glances.forget(one.id)
    said = everything(open_instructor(store, "now", one.code))
    assert Texts("assignments")("withheld", title="Test 1") in said and SAID("help-off-open") in said
    assert store.assignments.change(made, replace(test, withheld_until=at + timedelta(hours=1)))
    store.glances.forget(one.id)
    assert SAID("help-off-until", time="\n").split("\n")[0] in everything(open_instructor(store, "now", one.code))


def test_nobody_is_stuck_who_has_just_begun() -> None:
    """Three attempts within a minute are no reason to come; that is said."""
    store = Store()
    one = lesson(store, minutes=1)

    said = everything(open_instructor(store, "now", one.code))

    assert SAID("stuck-nobody") in said
    assert "<strong>1</strong> at work" in said


def test_visits_without_a_class_have_numbers() -> None:
    """Nobody reads a hexadecimal word."""
    store = Store()
    store.attempts.record("visit", shown())
    store.attempts.record("other", shown())

    said = everything(open_instructor(store, "now"))

    assert SAID("visit-number", number=1) in said and SAID("visit-number", number=2) in said
    assert store.attempts.recent()[0].visit[:6] not in said.replace(store.attempts.recent()[0].visit, "")


def test_visits_of_a_class_are_called_by_its_students() -> None:
    """As on the first screen; so the page does not say that nobody's name is kept."""
    store = Store()
    one = lesson(store)

    page = open_instructor(store, "sure", one.code)

    assert "Student 0" in [value for table in page.table for value in table.value.get(TEXTS("column-visit"), [])]
    assert f"{TEXTS('visits-note')} (1)" in [heading.value for heading in page.subheader]
    assert "name" not in TEXTS("visits-lead")


def test_questions_that_wait_lead_to_where_they_are_answered() -> None:
    """Their number stands on the first screen, with the way to the tab."""
    store = Store()
    one = lesson(store)
    (student,) = store.people.students(one.id)
    store.questions.ask("Why?", student=student.id)
    page = open_instructor(store, "now", one.code)

    page.button(key="to-questions").click().run()

    assert not page.exception
    assert TEXTS("grade-lead") in everything(page)


def test_the_screen_asks_once_in_five_seconds_for_a_class_of_thirty() -> None:
    """However often it is drawn, by however many teachers; and what is drawn by itself asks for nothing else."""
    store = Store()
    one = lesson(store, 30)
    seconds = [0.0]
    store.glances = Glances(store.lessons, lambda: seconds[0], store._help_off)
    assert now.PACE >= EVERY == 5

    for moment in (0.0, 1.0, 4.9):
        seconds[0] = moment
        with counted(store) as asked:
            found = store.glances.today(one.id, datetime.now().astimezone())
        assert len(found.seats) == 30
        assert len([statement for statement in asked if "SELECT" in statement]) == (3 if moment == 0 else 0)
    seconds[0] = 5.1
    with counted(store) as asked:
        page = AppTest.from_function(screen_script, kwargs={"store": store, "code": one.code}, default_timeout=30).run()
        page.run()
    assert not page.exception
    assert [statement for statement in asked if "questions" in statement and "students" in statement] != []
    selected = [statement for statement in asked if "SELECT" in statement and "FROM classes" not in statement]
    tables = ("FROM decisions", "FROM assignments")  # whether a test is on; looked up with the lesson
    assert [sum(table in statement for statement in selected) for table in tables] == [1, 1] and len(selected) == 3


def screen_script(store, code):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What is drawn again and again of the first screen, and nothing else."""
    from page_fakes import calibration

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages.classes import now
    from tutor_app.pages.classes.here import Here

    texts, said = Texts("pages"), Texts("classes")
    one = store.people.class_by_code(code)
    points = calibration().points(0.9)
    now._screen(Here(chosen=one, store=store, texts=texts, said=said, admitted=lambda: True), points, lambda: None)


def test_a_new_day_begins_anew() -> None:
    """What is remembered of yesterday is not shown today."""
    store = Store()
    store.attempts.record("visit", shown())
    glances, today = Glances(store.lessons, lambda: 0.0), datetime.now().astimezone()

    assert len(glances.today(None, today).seats) == 1
    assert glances.today(None, today + timedelta(days=1)).seats == ()


def test_a_lesson_that_nobody_looks_at_any_more_is_let_go_of() -> None:
    """Its students' names leave the memory when another class's lesson begins; one that is looked at stays."""
    store = Store()
    over, going_on, begins = (store.people.new_class(name) for name in ("7a", "8b", "9c"))
    assert over is not None and going_on is not None and begins is not None
    for one in (over, going_on):
        store.people.join(one.id, f"Mina of {one.name}")
    seconds, today = [0.0], datetime.now().astimezone()
    glances = Glances(store.lessons, lambda: seconds[0])

    def held() -> set[str]:
        gc.collect()
        return {found.name for found in gc.get_objects() if isinstance(found, Student) and found.name.startswith("Mina of")}

    for one in (over, going_on):
        assert len(glances.today(one.id, today).seats) == 1
    seconds[0] = LEFT_AFTER
    glances.today(going_on.id, today)
    assert held() == {"Mina of 7a", "Mina of 8b"}
    seconds[0] += 2 * EVERY
    glances.today(begins.id, today)

    assert held() == {"Mina of 8b"}


def test_an_example_for_the_class_names_nobody() -> None:
    """The lines in big type with their mark, without comments, and nothing else of the page."""
    store = Store()
    one = lesson(store)
    page = open_instructor(store, "now", one.code)

    page.button(key="show-1").click().run()

    assert not page.exception
    said = everything(page)
    assert "<h1>Missing colon" in said and "if age &gt; 10" in said
    assert "Student 0" not in said and "Zoe" not in said and "Quokka" not in said
    assert not page.tabs
    page.button(key="projector-close").click().run()
    assert "Student 0" in everything(page)


def test_every_setting_is_saved_at_once_said_and_undone() -> None:
    """A preset, then a switch: each is in the log in words, and one button takes the last one back."""
    store = Store()
    one = lesson(store)
    page = open_instructor(store, "settings", one.code)

    page.segmented_control(key="preset").set_value(0.8).run()
    assert store.decisions.policy(one.id).precision == 0.8
    assert SAID("saved") in everything(page)
    assert "How sure Surefix must be: Balanced (90 %) → Generous (80 %)" in everything(page)
    page.toggle(key="helping").set_value(False).run()
    assert SAID("helping-off") in everything(page)
    page.button(key="undo").click().run()

    assert not page.exception
    assert store.decisions.policy(one.id) == Policy(precision=0.8)
    assert page.toggle(key="helping").value
    assert len(store.decisions.log(one.id)) == 3
    assert store.decisions.policy() == Policy()


def test_each_setting_has_its_control() -> None:
    """Depth, pace, attempt first, Python, language, kinds that are left out, remarks; all of it survives a restart."""
    store = Store()
    page = open_instructor(store, "settings")

    page.segmented_control(key="deepest").set_value(3).run()
    page.segmented_control(key="pace").set_value(Pace.WAIT).run()
    page.number_input(key="pace-seconds").set_value(90).run()
    page.toggle(key="attempt-first").set_value(True).run()
    page.selectbox(key="class-language").set_value("de").run()
    page.multiselect(key="left-out").set_value(["missing-colon"]).run()
    page.select_slider(key="precise").set_value(0.7).run()

    assert not page.exception
    expected = Policy(
        precision=0.7, deepest=3, pace=Pace.WAIT, wait=90, attempt_first=True, language="de", left_out=("missing-colon",)
    )
    assert store.decisions.policy() == expected
    assert page.segmented_control(key="preset").value is None


def test_the_doubt_that_waits_is_a_setting_like_the_others() -> None:
    """Switched on, it holds from the next check on; each change is said and logged, and can be undone."""
    store = Store()
    page = open_instructor(store, "settings")

    page.toggle(key="approval").set_value(True).run()
    assert store.decisions.policy().approval == Band(low=0.5, high=1.0)
    page.slider(key="approval-band").set_value((30, 80)).run()
    assert store.decisions.policy().approval == Band(low=0.3, high=0.8)
    assert "50%–100% → 30%–80%" in everything(page)
    page.button(key="undo").click().run()
    assert store.decisions.policy().approval == Band(low=0.5, high=1.0)
    page.toggle(key="approval").set_value(False).run()

    assert not page.exception
    assert store.decisions.policy().approval is None
    assert len(store.decisions.log()) == 4


def test_nothing_of_one_class_goes_along_to_the_next() -> None:
    """Neither the doubt that waits is decided by a look at another class, nor can a grade of the first be changed there."""
    store = Store()
    one, other = store.people.new_class("8b"), store.people.new_class("8c")
    assert one is not None and other is not None
    store.decisions.decide(Policy(approval=Band(low=0.3, high=0.8)), one.id)
    joined = store.people.join(one.id, "Ada")
    assert isinstance(joined, Joined)
    store.attempts.record(Visitor(visit="visit", student=joined.student.id), judged(0.9))
    page = open_instructor(store, "queue", one.code)
    page.button(key="grade-right").click().run()
    assert TEXTS("grade-again") in everything(page)
    show(page, "settings").run()

    page.selectbox(key="class-chosen").set_value(other.code).run()
    assert not page.toggle(key="approval").value
    assert store.decisions.log(other.id) == ()
    show(page, "queue").run()

    assert not page.exception
    assert TEXTS("grade-again") not in everything(page)


def test_what_is_decided_survives_a_restart(tmp_path: Path) -> None:
    """The newer settings are in the database, too."""
    decided = Policy(
        attempt_first=True, language="uk", left_out=("missing-colon", "missing-comma"), approval=Band(low=0.3, high=0.8)
    )
    store = Store(tmp_path / "class.sqlite")
    store.decisions.decide(Policy())
    store.decisions.decide(decided)

    opened_again = Store(tmp_path / "class.sqlite")

    assert opened_again.decisions.policy() == decided
    assert opened_again.decisions.undo() == Policy()


def test_every_setting_has_words() -> None:
    """A setting that is added is named in the log as well."""
    for field in fields(Policy):
        assert SAID(f"setting-{field.name.replace('_', '-')}")
    other = Policy(
        precision=0.0,
        helping=False,
        deepest=1,
        pace=Pace.WAIT,
        wait=5,
        python="3.14",
        language="de",
        left_out=("x",),
        questions=False,
        approval=Band(low=0.3, high=0.8),
    )
    told = wording.changes(Policy(), other, TEXTS, SAID)
    assert len(told) == 10
    assert f"{SAID('setting-approval')}: off → 30%–80%" in told


def test_of_a_kind_that_is_left_out_no_more_than_the_place_is_told() -> None:
    """Nothing of kind, explanation or fix is sent, and the card says that it is the teacher's wish."""
    store = Store(policy=Policy(left_out=("missing-colon",)))
    page = open_student(FakeTutor(shown()), store)
    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()

    assert not page.exception
    said = everything(page)
    assert "Line 2 needs one more sign" in said
    assert SAID("left-out") in said
    assert "Quokka" not in said
    kept = store.attempts.recent()[0].feedback.verdict
    assert kept is not None and (kept.depth, kept.because) == (Depth.PLACE, Reason.LEFT_OUT)


def test_other_mistakes_are_told_beside_one_that_is_left_out() -> None:
    """Each in a group of its own; a mistake of which nothing could be said stays without a word."""
    before = partly()
    found = under(Policy(left_out=("missing-colon",)), before)
    assert found == before

    other = under(Policy(left_out=("missing-comma",)), before).verdict

    assert other is not None
    assert [part.depth for part in other.parts] == [Depth.NONE, Depth.PLACE]


def test_students_try_first_where_the_teacher_wants_it() -> None:
    """Before another attempt only the place is open, then all; at once where nothing is asked for."""
    first = Try(program=BROKEN, at=NOON, feedback=shown())
    program = BROKEN.replace("10", "age")
    second = Try(program=program, at=NOON, feedback=broken(whole(), program=program))
    policy = Policy(attempt_first=True)

    assert opened([first], policy, 0.0) == Opened(step=1)
    assert opened([first, second], policy, 0.0) == Opened(step=4)
    assert opened([first], replace(policy, attempt_first=False), 0.0) == Opened(step=4)


def test_a_student_reads_that_help_is_off() -> None:
    """It is not said that Surefix is not sure."""
    page = open_student(FakeTutor(shown()), Store(policy=Policy(helping=False)))
    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()

    said = everything(page)
    assert SAID("help-off-title") in said
    assert TEXTS("withheld-title") not in said


def test_a_teacher_sees_the_page_as_a_student_and_nothing_is_stored() -> None:
    """The class's policy holds, and no attempt, opinion or link comes of it."""
    store = Store()
    one = lesson(store)
    store.decisions.decide(Policy(left_out=("missing-colon",)), one.id)
    kwargs = {"tutor": FakeTutor(shown()), "store": store, "jobs": Checks(), "onlooker": onlooker.of(one)}
    page = AppTest.from_function(student_script, kwargs=kwargs, default_timeout=30)
    page.session_state["plain-editor"] = True
    page.run()
    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()

    assert not page.exception
    assert SAID("left-out") in everything(page)
    assert TEXTS("unstored-title") not in everything(page)
    assert "share" not in {button.key for button in page.button}
    assert "questions" not in {button.key for button in page.button}
    assert [len(store.attempts.recent(9, Scope(class_id=number))) for number in (None, one.id)] == [0, 3]
    assert [len(store.attempts.unfinished(9, Scope(class_id=number))) for number in (None, one.id)] == [0, 0]
    assert onlooker.address(one) == f"./?class={one.code}&see=student"


def student_script(tutor, store, jobs, onlooker):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the student's page, for a teacher who looks."""
    from tutor_app.classroom.codes import Codes
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import student
    from tutor_app.pages.joining import Entrance

    entrance = Entrance(codes=Codes(store.people), onlooker=onlooker)
    student.render(tutor, store, jobs, Texts("pages"), ("en",), entrance)


@pytest.mark.parametrize(
    ("feedback", "deepest", "found"),
    [
        (shown(), 4, Seen.EXPLAINED),
        (shown(), 3, Seen.EXPLAINED),
        (shown(), 2, Seen.PARTLY),
        (shown(), 1, Seen.PLACE),
        (partly(), 4, Seen.PARTLY),
        (to_depth(Depth.KIND), 4, Seen.PARTLY),
        (to_depth(Depth.PLACE), 4, Seen.PLACE),
        (withheld(), 4, Seen.NOTHING),
        (without_verdict(Nature.BROKEN), 4, Seen.NOTHING),
    ],
)
def test_programs_are_counted_as_their_students_saw_them(feedback: Feedback, deepest: int, found: Seen) -> None:
    """Explained, in part, the place only, nothing: by each mistake, and no deeper than the class's steps went."""
    assert Seen.of(feedback.verdict, deepest) is found


def test_the_steps_of_that_time_count() -> None:
    """What the teacher decided later changes nothing of what was seen before."""
    later = Decision(id=1, at=NOON, class_id=None, who="instructor", policy=Policy(deepest=1))
    steps = Steps([later], default=4)

    assert steps.seen(attempt(shown(), NOON - timedelta(minutes=1))) is Seen.EXPLAINED
    assert steps.seen(attempt(shown(), NOON + timedelta(minutes=1))) is Seen.PLACE
    counted_up = seen.numbers([Seen.PLACE, Seen.PLACE, Seen.PARTLY], SAID)
    assert "<strong>2</strong> line only" in counted_up and "<strong>1</strong> explained in part" in counted_up


def test_numbers_name_thresholds_checks_and_mistakes_in_words() -> None:
    """No code of a check or a mistake is on the page, and beside a confidence stands from where on it is shown."""
    store = Store()
    given = broken(held_back())
    assert given.evidence is not None
    finding = replace(given.evidence.findings[0], check="repair-round-trip")
    store.attempts.record("visit", replace(given, evidence=replace(given.evidence, findings=(finding,))))
    store.attempts.record("visit", replace(shown(), explanation=None, evidence=None, verdict=withheld().verdict))
    page = open_instructor(store)
    page.selectbox(key="pick").set_value(1).run()

    assert not page.exception
    said = everything(page)
    assert SAID("check-repair-round-trip") in said and "repair-round-trip" not in said
    assert SAID("column-threshold") in said
    assert SAID("mistake-unnamed") in said and "unknown" not in said
    assert "<strong>2</strong> nothing but" in said


def test_numbers_are_of_the_days_that_are_chosen() -> None:
    """Today, a time, or two dates; whole days by the server's clock."""
    store = Store()
    store.attempts.record("visit", shown())
    page = open_instructor(store)
    assert SAID("seen-title", count=1) in everything(page)

    page.segmented_control(key="period").set_value("dates").run()
    page.selectbox(key="period-last").set_value(date.today() - timedelta(days=2)).run()

    assert not page.exception
    assert TEXTS("preview-none") in everything(page)
    days = Scope.days(date(2026, 11, 24), date(2026, 11, 25))
    assert days.start is not None and days.end is not None
    assert (days.start.date(), days.end.date()) == (date(2026, 11, 24), date(2026, 11, 26))


def test_a_log_in_that_is_over_shows_nothing_more() -> None:
    """What is drawn by itself asks again whether it may be; a setting that is sent then is not saved."""
    store = Store()
    one = lesson(store)
    kwargs = {"store": store, "code": one.code}
    page = AppTest.from_function(over_script, kwargs=kwargs, default_timeout=30).run()

    assert "Student 0" not in everything(page)


def over_script(store, code):  # type: ignore[no-untyped-def]  # run as a script of its own
    """The first screen of who was admitted once, and is no longer."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages.classes import now
    from tutor_app.pages.classes.here import Here

    here = Here(
        chosen=store.people.class_by_code(code), store=store, texts=Texts("pages"), said=Texts("classes"), admitted=lambda: False
    )
    if not st.session_state.get("again"):
        st.session_state["again"] = True
        now.draw(here, None, lambda: None)


def test_the_tabs_open_one_by_one() -> None:
    """Each of them draws without a fault, for a class and for none."""
    store = Store()
    one = lesson(store, 2)
    page = open_instructor(store, "now", one.code)
    for view in ("queue", "settings", "sure", "export", "now"):
        assert not show(page, view).run().exception

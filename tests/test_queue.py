"""The teacher's queue: questions are answered in place, doubtful feedback waits for a word, and the student who waits gets it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from html import escape
from pathlib import Path

import pytest
from page_fakes import BROKEN, FakeTutor, broken, calibration, held_back, levels, partly, shown, withheld
from streamlit.proto.LabelVisibility_pb2 import LabelVisibility
from streamlit.testing.v1 import AppTest
from test_pages import announced, buttons, check, everything
from test_teaching import counted

from tutor_app.classroom import clock
from tutor_app.classroom.approvals import State
from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Policy, Store, Visitor
from tutor_app.classroom.waiting import Waiting
from tutor_app.domain import Depth, PartVerdict, Reason
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup, queue, retelling, watching
from tutor_app.pages.classes import naming
from validators.promise.gate import Band, vouched, waits

TEXTS, WORDS = Texts("pages"), Texts("queue")
HOLDING = Policy(approval=Band(low=0.3, high=0.8))


def queue_script(measured, store, class_id):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the queue."""
    from class_student import here

    from tutor_app.pages import queue

    queue.draw(here(store, class_id), measured)


def open_queue(store: Store, class_id: int | None = None) -> AppTest:
    """The queue of a class."""
    kwargs = {"measured": calibration(), "store": store, "class_id": class_id}
    page = AppTest.from_function(queue_script, kwargs=kwargs, default_timeout=30).run()
    assert not page.exception
    return page


def a_student(store: Store) -> tuple[int, int]:
    """A class and a student in it."""
    made = store.people.new_class("7b")
    assert made is not None
    joined = store.people.join(made.id, "Marlene")
    assert isinstance(joined, Joined)
    return made.id, joined.student.id


def test_pages_look_for_news_at_most_every_five_seconds() -> None:
    """A class that waits is no storm."""

    assert watching.LOOK >= 5


def test_a_look_for_news_loads_no_programs() -> None:
    """One small query, whatever the class did."""
    store = Store()
    store.attempts.record("visit", shown())

    with counted(store) as asked:
        assert not queue._news(Waiting(), store, None)

    (query,) = [statement for statement in asked if "SELECT" in statement]
    assert "program" not in query


def test_news_are_who_waits_in_this_class() -> None:
    """Open questions and feedback that is held, by their numbers; nothing of other classes, nothing that was answered."""
    store = Store()
    class_id, student = a_student(store)
    one, other = (store.questions.ask(said, student=student) for said in ("Why?", "How?"))
    attempt = store.attempts.record(Visitor(visit="v", student=student), withheld())
    assert one is not None and other is not None and attempt is not None
    store.approvals.hold(attempt)
    store.questions.answer(one.id, "So.", class_id)

    assert store.waiting(class_id) == Waiting(questions=frozenset({other.id}), held=frozenset({attempt}))
    assert store.waiting() == Waiting()


def test_who_waits_for_what_was_deleted_is_not_left_waiting() -> None:
    """Where the attempt is gone, nobody looks at it any more."""
    store = Store(policy=HOLDING)
    student = check(FakeTutor(withheld()), store)
    (waiting,) = store.approvals.waiting()

    assert store.keeping.purge(clock.now() + timedelta(days=31)) == 1
    assert store.attempts.attempt(waiting.attempt) is None
    student.run()

    assert not student.exception
    assert WORDS("held-waiting") not in everything(student)


def test_neither_approving_nor_grading_tells_how_sure_it_was() -> None:
    """The number would sway both."""
    store = Store(policy=HOLDING)
    check(FakeTutor(withheld()), store)

    said = everything(open_queue(store))

    assert "40%" not in said and "0.4" not in said


def test_an_empty_queue_says_so() -> None:
    """No question, nothing to approve, nothing to grade."""
    said = everything(open_queue(Store()))

    assert WORDS("questions-none") in said
    assert WORDS("approval-none") in said
    assert TEXTS("grade-none-title") in said


def test_who_asks_is_called_as_in_the_class() -> None:
    """A made-up name is in the teacher's language; somebody who left is somebody."""
    store = Store()
    made = store.people.new_class("7b")
    assert made is not None
    joined = store.people.join(made.id)
    assert isinstance(joined, Joined)
    one, german = joined.student, Texts("queue", "de")

    assert naming.who(one.id, {one.id: one}, german) == naming.called(one, german) != one.name
    assert naming.who(one.id, {}, german) == naming.who(None, {}, german) == german("queue-somebody")


def test_questions_come_with_place_and_what_was_found_the_oldest_first() -> None:
    """Who asks, the words, the line, the kind of mistake, how much the student can see."""
    store = Store()
    class_id, student = a_student(store)
    attempt = store.attempts.record(Visitor(visit="v", student=student), shown())
    store.questions.ask("Why is line 2 wrong?", student=student, attempt=attempt)
    store.questions.ask("And now?", student=student)

    page = open_queue(store, class_id)
    said = everything(page)

    assert said.index("Why is line 2 wrong?") < said.index("And now?")
    assert "Marlene" in said
    assert "if age" in said
    assert TEXTS("deepest-4") in said
    assert WORDS("questions-no-program") in said
    assert WORDS("questions-title", count=2) in said


def test_an_answer_reaches_the_student_and_the_question_leaves_the_queue() -> None:
    """Written and sent in place."""
    store = Store()
    class_id, student = a_student(store)
    asked = store.questions.ask("Why?", student=student)
    assert asked is not None
    page = open_queue(store, class_id)

    page.text_area(key=f"answer-{asked.id}").input("A block starts after a colon.")
    page.button(key=f"send-{asked.id}").click().run()

    assert not page.exception
    (answered,) = store.questions.of_student(student)
    assert answered.answer == "A block starts after a colon."
    assert WORDS("answer-sent") in everything(page)
    assert WORDS("questions-none") in everything(page)


def test_an_empty_answer_is_not_sent() -> None:
    """The question stays, and the page says what is missing."""
    store = Store()
    asked = store.questions.ask("Why?")
    assert asked is not None
    page = open_queue(store)

    page.button(key=f"send-{asked.id}").click().run()

    assert WORDS("answer-missing") in everything(page)
    assert len(store.questions.waiting()) == 1


def test_what_a_student_writes_is_never_obeyed() -> None:
    """Neither as HTML nor as Markdown."""
    store = Store()
    store.questions.ask("<img src=x onerror=alert(1)> **bold**")

    page = open_queue(store)

    assert "&lt;img src=x" in "".join(str(html.proto.body) for html in page.get("html"))


def test_a_nickname_is_never_obeyed_where_it_is_answered() -> None:
    """It stands above the field for the answer as it was chosen."""
    store, name = Store(), "*Mina* [x](http://x)"
    made = store.people.new_class("7b")
    assert made is not None
    joined = store.people.join(made.id, name)
    assert isinstance(joined, Joined)
    asked = store.questions.ask("Why?", student=joined.student.id)
    assert asked is not None

    page = open_queue(store, made.id)

    box = page.text_area(key=f"answer-{asked.id}")
    assert box.label == WORDS("answer-label", name=name) and "\\" not in box.label
    assert box.proto.label_visibility.value == LabelVisibility.COLLAPSED  # else it is drawn, and obeyed, as Markdown
    drawn = [html.proto.body for html in page.get("html") if "class='field'" in html.proto.body]
    assert [escape(box.label) in body and "aria-hidden" in body for body in drawn] == [True]


def test_no_field_has_a_label_with_escapes() -> None:
    """The label of a field is read out as it stands; buttons, headings and expanders are drawn."""
    fields = "text_area|text_input|number_input|selectbox|multiselect|toggle|checkbox|radio|slider|select_slider|date_input"
    escaped = re.compile(rf"st\.(?:{fields}|datetime_input|pills|segmented_control)\(\s*(?:label=)?markup\.label\(")
    sources = {path.name: path.read_text("utf-8") for path in Path(markup.__file__).parent.rglob("*.py")}

    assert [name for name, source in sources.items() if escaped.search(source)] == []


def test_questions_of_other_classes_are_not_seen() -> None:
    """Each class has its own queue."""
    store = Store()
    class_id, student = a_student(store)
    store.questions.ask("Only here", student=student)

    assert "Only here" in everything(open_queue(store, class_id))
    assert "Only here" not in everything(open_queue(store))


@pytest.mark.parametrize(
    ("because", "share", "waiting"),
    [
        (Reason.UNSURE, 0.4, True),
        (Reason.UNSURE, 0.3, True),
        (Reason.UNSURE, 0.8, False),
        (Reason.UNSURE, 0.29, False),
        (Reason.UNREACHABLE_TARGET, 0.4, True),
        (Reason.UNSOUND, 0.4, False),
        (Reason.HELP_IS_OFF, 0.4, False),
        (Reason.NO_REPAIR, 0.4, False),
    ],
)
def test_only_doubt_within_the_band_waits(because: Reason, share: float, waiting: bool) -> None:
    """What failed a check, what is switched off, and what is not there is no matter of doubt."""
    verdict = held_back(because=because, share=share)

    assert waits(verdict, Band(low=0.3, high=0.8)) is waiting
    assert not waits(verdict, None)


def test_a_word_opens_what_waited_and_nothing_else() -> None:
    """A person answers for doubt, not for what failed a check."""
    doubt = vouched(held_back())

    assert doubt.whole and doubt.depth is Depth.REPAIR and [part.depth for part in doubt.parts] == [Depth.REPAIR]
    assert doubt.levels == held_back().levels
    assert vouched(held_back(because=Reason.UNSOUND)) == held_back(because=Reason.UNSOUND)
    assert vouched(held_back(because=Reason.HELP_IS_OFF)) == held_back(because=Reason.HELP_IS_OFF)


def test_a_word_opens_of_what_the_teacher_left_out_only_the_place() -> None:
    """No doubt keeps it back; the other mistakes open, but for a cure that hangs together with it."""
    left_out, other = broken(held_back()), levels(0.4)
    verdict = replace(held_back(), parts=(PartVerdict(depth=Depth.NONE, levels=other),) * 2)
    assert left_out.evidence is not None
    part = left_out.evidence.parts[0]
    together, apart = (
        replace(left_out.evidence, parts=(part, replace(part, group=group))) for group in (part.group, part.group + 1)
    )

    for found, depth in ((apart, Depth.REPAIR), (together, Depth.KIND)):
        opened = vouched(verdict, found, [0])
        assert [one.depth for one in opened.parts] == [Depth.PLACE, depth]
        assert (opened.because, opened.depth) == (Reason.LEFT_OUT, depth)


def test_approving_opens_no_kind_that_the_teacher_left_out() -> None:
    """Of two mistakes the one that is left out keeps its secret; where all are, there is nothing to answer for."""
    store = Store(policy=replace(HOLDING, left_out=("missing-colon",)))
    student = check(FakeTutor(partly()), store, partly().program)
    open_queue(store).button(key="approval-approved").click().run()
    student.run()
    for _ in range(4):
        for key in [key for key in buttons(student) if key.startswith("hint-")]:
            student.button(key=key).click().run()

    assert WORDS("held-approved") in everything(student)
    assert "Quokka" not in everything(student)

    alone = check(FakeTutor(withheld()), store)
    assert WORDS("held-waiting") not in everything(alone)
    assert store.approvals.waiting() == ()


def test_a_student_whose_feedback_waits_is_told_so_and_sees_nothing_of_it() -> None:
    """The teacher is looking at this; the words of the repair are not on the page."""
    store = Store(policy=HOLDING)

    page = check(FakeTutor(withheld()), store)

    assert WORDS("held-waiting") in everything(page)
    assert "Quokka" not in everything(page)
    assert [one.state for one in store.approvals.waiting()] == [State.WAITING]


def test_without_the_band_nothing_waits() -> None:
    """As it was."""
    store = Store()

    page = check(FakeTutor(withheld()), store)

    assert WORDS("held-waiting") not in everything(page)
    assert store.approvals.waiting() == ()


def test_what_is_shown_does_not_wait() -> None:
    """Only what would be withheld."""
    store = Store(policy=HOLDING)

    check(FakeTutor(shown()), store)

    assert store.approvals.waiting() == ()


def test_who_is_not_stored_is_not_held() -> None:
    """Without an attempt in the store nobody could look at it, so nobody is told to wait."""
    store = Store(policy=HOLDING)
    store.attempts.begin = lambda *_: None  # type: ignore[method-assign]
    store.attempts.begin, store.record = store.attempts.begin, lambda *_: None

    page = check(FakeTutor(withheld()), store)

    assert WORDS("held-waiting") not in everything(page)


def test_an_approved_fix_reaches_the_student_who_waits() -> None:
    """The explanation and the fix open as far as the class's steps allow; the teacher's word stands above them."""
    store = Store(policy=HOLDING)
    student = check(FakeTutor(withheld()), store)
    teacher = open_queue(store)
    assert "Quokka" in everything(teacher)

    teacher.button(key="approval-approved").click().run()
    student.run()
    student.button(key="hint-1").click().run()

    assert WORDS("approval-done-approved") in everything(teacher)
    assert WORDS("approval-none") in everything(teacher)
    assert WORDS("held-approved") in everything(student)
    assert "Quokka reason" in everything(student)
    assert "hint-1" in buttons(student)


def test_a_screen_reader_is_told_of_the_teachers_word_whatever_was_said_before() -> None:
    """The student has checked the same program once more meanwhile, and was told that it is the same."""
    store = Store(policy=HOLDING)
    student = check(FakeTutor(withheld()), store)
    student.button(key="check").click().run()
    assert TEXTS("checked-already") in announced(student)
    turn = announced(student, "turn")

    open_queue(store).button(key="approval-approved").click().run()
    student.run()

    assert announced(student, "turn") != turn
    assert WORDS("held-approved") in announced(student) and TEXTS("checked-already") not in announced(student)


def test_what_was_approved_stays_open_in_another_language() -> None:
    """The words are told anew; the teacher's word still holds for them."""
    store, tutor = Store(policy=HOLDING), FakeTutor(withheld())
    student = check(tutor, store)
    open_queue(store).button(key="approval-approved").click().run()
    student.run()
    now = student.session_state["visit"]
    assert now.last.feedback.verdict.whole

    retelling.retell(now, tutor, store, "de")

    assert (now.last.lang, now.last.feedback.verdict.whole) == ("de", True)


def test_an_approval_respects_the_deepest_step_of_the_class() -> None:
    """Where students get no fix, an approved one is explained, not shown."""
    store = Store(policy=replace(HOLDING, deepest=2))
    student = check(FakeTutor(withheld()), store)

    open_queue(store).button(key="approval-approved").click().run()
    student.run()

    assert WORDS("held-approved") in everything(student)
    assert "Quokka reason" not in everything(student)


def test_a_teachers_own_words_reach_the_student_in_place_of_ours() -> None:
    """As they were written, and nothing of what was withheld."""
    store = Store(policy=HOLDING)
    student = check(FakeTutor(withheld()), store)
    (waiting,) = store.approvals.waiting()
    teacher = open_queue(store)

    teacher.text_area(key=f"own-{waiting.attempt}").input("Look at the end of line 2.\n<b>Twice.</b>")
    teacher.button(key="approval-edited").click().run()
    student.run()

    assert not student.exception
    said = everything(student)
    assert "Look at the end of line 2." in said
    assert "&lt;b&gt;Twice." in said
    assert WORDS("held-edited") in said
    assert "Quokka" not in said


def test_own_words_must_be_written_before_they_are_sent() -> None:
    """Nothing is sent in their place."""
    store = Store(policy=HOLDING)
    check(FakeTutor(withheld()), store)
    teacher = open_queue(store)

    teacher.button(key="approval-edited").click().run()

    assert WORDS("approval-missing") in everything(teacher)
    assert len(store.approvals.waiting()) == 1


def test_a_rejection_needs_a_fault_of_the_rubric_and_shows_no_more() -> None:
    """The student is told that somebody looked, and goes on with what is certain; the faults are kept, and are no grade."""
    store = Store(policy=HOLDING)
    student = check(FakeTutor(withheld()), store)
    (waiting,) = store.approvals.waiting()
    teacher = open_queue(store)
    assert teacher.button(key="approval-rejected").disabled

    teacher.pills(key=f"held-faults-{waiting.attempt}").set_value(["repair", "unclear"]).run()
    assert teacher.button(key="approval-approved").disabled
    teacher.button(key="approval-rejected").click().run()
    student.run()

    found = store.approvals.of(waiting.attempt)
    assert found is not None and (found.state, found.faults) == (State.REJECTED, ("repair", "unclear"))
    assert WORDS("held-rejected") in everything(student)
    assert "Quokka" not in everything(student)
    assert store.grading.graded() == {}


def test_who_has_gone_on_waits_behind_those_who_wait() -> None:
    """The newest program of a student comes before one that was changed since, and the teacher is told."""
    store = Store(policy=HOLDING)
    old = store.attempts.record("a", broken(held_back(), program=BROKEN + "# old\n"))
    new = store.attempts.record("a", broken(held_back(), program=BROKEN + "# new\n"))
    assert old is not None and new is not None
    store.approvals.hold(old)
    store.approvals.hold(new)
    page = open_queue(store)
    assert WORDS("approval-gone-on") not in everything(page)

    page.button(key="approval-approved").click().run()

    assert [one.attempt for one in store.approvals.waiting()] == [old]
    assert WORDS("approval-gone-on") in everything(page)


def test_a_grade_may_serve_several_and_the_page_says_how_many() -> None:
    """Three students with the same mistake are one look; the bounds of the class's share come with the grades."""
    from test_class_pages import judged

    store = Store(policy=Policy(precision=0.5))
    for student in range(3):
        store.attempts.record(f"visit {student}", judged(0.97, f"{BROKEN}# {student}\n"))
    page = open_queue(store)
    assert WORDS("grade-serves", count=3) in everything(page)

    page.button(key="grade-right").click().run()

    assert len(store.grading.graded()) == 3
    assert [grade.weight for grade in store.grading.grades(calibration().name).repair] == [1.0]
    assert TEXTS("grade-none-title") in everything(page)
    assert "With 95% certainty" in everything(page)

"""The pages, drawn with a tutor that says what the test wants."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html import escape, unescape
from importlib.resources import files
from pathlib import Path

import altair  # noqa: F401 - loaded here, so that no page of a test waits for it while it draws its first chart
import pytest
from folded import unfolded
from google.protobuf.json_format import MessageToDict
from page_fakes import (
    BROKEN,
    REPAIRED,
    SECRET,
    FakeTutor,
    broken,
    calibration,
    diagnosis,
    held_back,
    nowhere,
    partly,
    shown,
    to_depth,
    whole,
    withheld,
    without_verdict,
)
from places import locked
from sqlalchemy import insert, select
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.schema import OPINIONS
from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.domain import (
    Candidates,
    Claim,
    Depth,
    Edit,
    Explanation,
    Feedback,
    Levels,
    Nature,
    PartVerdict,
    Problem,
    Reason,
    Refusal,
    Statement,
    Students,
    Verdict,
)
from tutor_app.explain import fallback
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import diff, export, history, markup
from tutor_app.pages.checking import Checks
from tutor_app.pages.needed import needed
from tutor_app.pages.student import EXAMPLES, example
from tutor_app.pages.visit import MOST_CHARACTERS, MOST_TRIES, Try, Visit
from tutor_app.settings import Settings
from tutor_app.source.comparison import compare
from tutor_app.source.spots import Spot

TEXTS = Texts("pages")


def student_script(tutor, store, jobs):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the student's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import student

    student.render(tutor, store, jobs, Texts("pages"), ("en",))


def instructor_script(measured, store, settings):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the instructor's page."""
    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import instructor

    instructor.render(measured, store, Texts("pages"), settings)


def open_student(tutor: FakeTutor, store: Store | None = None) -> AppTest:
    """The student's page with the plain text box, which a test can type into."""
    kwargs = {"tutor": tutor, "store": store or Store(), "jobs": Checks()}
    page = AppTest.from_function(student_script, kwargs=kwargs, default_timeout=30)
    page.session_state["plain-editor"] = True
    return page.run()


def check(tutor: FakeTutor, store: Store | None = None, program: str = BROKEN) -> AppTest:
    """The student's page after ``program`` was typed in and checked."""
    page = open_student(tutor, store)
    page.text_area[0].input(program)
    page.button(key="check").click().run()
    assert not page.exception
    return page


def hint(page: AppTest, times: int = 1, *, card: int = 1) -> AppTest:
    """The page after so many further hints of a card were opened."""
    for _ in range(times):
        page.button(key=f"hint-{card}").click().run()
        assert not page.exception
    return page


def buttons(page: AppTest) -> set[str]:
    """The keys of the buttons that can be pressed."""
    return {button.key for button in page.button if button.key and not button.disabled}


def open_instructor(store: Store, view: str = "sure", code: str = "", **settings: object) -> AppTest:
    """A tab of the instructor's page over a made-up calibration, about the class with this code."""
    kwargs = {"measured": calibration(), "store": store, "settings": Settings(**settings)}
    page = AppTest.from_function(instructor_script, kwargs=kwargs, default_timeout=30)
    if code:
        page.query_params["class"] = code
    show(page, view).run()
    assert not page.exception
    return page


def show(page: AppTest, view: str) -> AppTest:
    """The page with another tab open from the next run on."""
    page.session_state["views-en"] = Texts("classes")(f"view-{view}")
    return page


def everything(page: AppTest) -> str:
    """Every string that the server sent for the page: as sent, with HTML's escapes undone, and as the text is read."""
    sent = "\n".join(strings_of(page))
    read = re.sub(r"<span class='meaning'.*?</span>|</?[a-z][^<>]*>", "", sent)
    return f"{sent}\n{unescape(sent)}\n{unescape(read)}"


def announced(page: AppTest, part: str = "said") -> str:
    """What a screen reader is told, or in which turn."""
    (found,) = (one.proto.json for one in page.get("bidi_component") if one.proto.component_name == "surefix.announcer")
    told: str = json.loads(found)[part]
    return told


def strings_of(page: AppTest) -> Iterator[str]:
    """Every string that the server sent for the page, one by one."""
    return (text for node in page.main for text in strings(MessageToDict(node.proto) if node.proto else {}))


def strings(value: object) -> Iterator[str]:
    """The strings within a message."""
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from strings(inner)
        case list():
            for inner in value:
                yield from strings(inner)


def html_sent(page: AppTest) -> list[str]:
    """The HTML that the server sent."""
    return [element.proto.body for element in page.get("html")]


def test_the_page_asks_the_tutor_at_the_class_precision() -> None:
    """A check hands the program, the instructor's precision and the language to the tutor."""
    tutor = FakeTutor(shown())

    check(tutor, Store(policy=Policy(precision=0.8)))

    assert tutor.calls == [(BROKEN, 0.8, "en")]


def test_nothing_is_checked_before_the_student_asks() -> None:
    """Opening the page and typing does not run the flow."""
    tutor = FakeTutor(shown())

    page = open_student(tutor)
    page.text_area[0].input(BROKEN).run()

    assert not page.exception
    assert tutor.calls == []
    assert TEXTS("feedback-none-title") in everything(page)


def test_shown_feedback_goes_from_the_place_to_the_explanation() -> None:
    """Place and kind are there at once, the rule on tap; the explanation comes with the next hint, the repair with the last."""
    page = check(FakeTutor(shown()))
    steps = [
        (f"Line 2: A block begins without its sign ({SECRET} kind)", f"({SECRET} rule)"),
        (f"({SECRET} reason)",),
        ("<ins>",),
    ]

    for opened in range(len(steps)):
        sent = everything(page)
        assert [all(said in sent for said in step) for step in steps] == [number <= opened for number in range(len(steps))]
        if opened < 2:
            assert TEXTS("next-hint-fix" if opened else "next-hint", number=opened + 3, total=4) in sent
            hint(page)


def test_the_repair_comes_on_request_and_can_be_used_and_undone() -> None:
    """The diff appears on request; "use" puts the repair into the editor and "undo" brings the student's program back."""
    store = Store()
    page = check(FakeTutor(shown()), store)
    assert f"# {SECRET}" in everything(hint(page, 2))

    page.button(key="use-fix-1").click().run()
    assert page.text_area[0].value == REPAIRED.replace(":\n", f":  # {SECRET}\n")

    page.button(key="undo-repair").click().run()
    assert page.text_area[0].value == BROKEN
    assert store.attempts.recent()[-1].revealed == {"repair", "use"}
    assert not page.exception


@pytest.mark.parametrize("because", list(Reason))
def test_withheld_feedback_leaves_no_trace_on_the_page(because: Reason) -> None:
    """Whatever the reason, no word of the explanation or the repair is sent; the place and Python's words are."""
    page = everything(check(FakeTutor(withheld(because))))

    assert SECRET not in page
    assert fallback.withheld(because) in page
    assert "expected ':'" in page
    assert prose(fallback.stopped(withheld().diagnosis).text) in page
    assert TEXTS("ask") in page and fallback.texts("en").format("ask") not in page  # once is enough


LEVELS = {
    Depth.PLACE: ("said of the place",),
    Depth.KIND: (f"({SECRET} kind)", f"({SECRET} rule)", "while True\n"),
    Depth.EXPLANATION: (f"({SECRET} reason)",),
    Depth.REPAIR: (f"# {SECRET}",),
}
"""What each level says of the mistake, and no shallower one does."""


@pytest.mark.parametrize("depth", list(Depth))
def test_nothing_deeper_than_the_verdict_allows_is_sent(depth: Depth) -> None:
    """Each hint that is opened is on the page, up to the verdict's depth; of what is deeper, no word, rule, example or edit."""
    page = check(FakeTutor(to_depth(depth)))
    for opened in range(Depth.KIND, Depth.REPAIR + 1):
        sent = everything(page)
        there = {level: [said in sent for said in LEVELS[level]] for level in LEVELS if level > Depth.PLACE}
        assert there == {level: [level <= min(depth, opened)] * len(LEVELS[level]) for level in there}
        assert (LEVELS[Depth.PLACE][0] in sent) == (depth == Depth.PLACE)  # of a kind, the headline names the line
        assert ("hint-1" in buttons(page)) == (opened < depth)
        if opened < depth:
            hint(page)


@pytest.mark.parametrize("depth", list(Depth))
def test_the_class_limits_what_the_verdict_allows_and_the_verdict_what_the_class_does(depth: Depth) -> None:
    """A mistake is drawn as deep as both allow, and the page says why it stops only where it is for lack of certainty."""
    for deepest in (1, 2, 3):
        page = check(FakeTutor(to_depth(depth)), Store(policy=Policy(deepest=deepest)))
        sent = everything(hint(page, max(min(depth, deepest) - Depth.KIND, 0)))

        assert "hint-1" not in buttons(page)
        seen = [level for level in LEVELS if level > Depth.PLACE and LEVELS[level][-1] in sent]
        assert seen == [level for level in LEVELS if Depth.PLACE < level <= min(depth, deepest)]
        assert (TEXTS("hints-end") in sent) == (depth >= deepest)
        stops = [level for level in (Depth.PLACE, Depth.KIND) if TEXTS(f"stops-{level.name.lower()}") in sent]
        assert stops == ([depth] if Depth.NONE < depth < deepest else [])


@pytest.mark.parametrize("depth", [Depth.PLACE, Depth.KIND])
def test_help_that_stops_short_leaves_a_way_on(depth: Depth) -> None:
    """Why it stops, what Python says in plain words, three things to look at, and the way to a person."""
    feedback = to_depth(depth)
    sent = everything(check(FakeTutor(feedback)))

    assert TEXTS(f"stops-{depth.name.lower()}") in sent
    assert prose(fallback.stopped(feedback.diagnosis, placed=True).text) in sent
    assert "<details class='python-says' open>" in sent and "expected ':'" in sent
    assert all(TEXTS(name) in sent for name in ("look-signs", "look-above", "look-like"))
    assert TEXTS("ask") in sent
    assert TEXTS("withheld-title") not in sent
    assert sent.count("<tr class=wanted>") == 2  # as sent, and with escapes undone: the line stands there once


def test_a_sure_place_without_a_repair_is_shown() -> None:
    """The line, Python's words and a way on; doubt is not the headline."""
    sent = everything(check(FakeTutor(nowhere())))

    assert TEXTS("place-title", line=2) in sent
    assert prose(fallback.stopped(nowhere().diagnosis, placed=True).text) in sent
    assert "<tr class=wanted>" in sent and TEXTS("python-here") in sent
    assert TEXTS("look-above") in sent
    assert TEXTS("withheld-title") not in sent
    assert TEXTS("status-partly", line=2) in sent


def test_no_next_step_is_promised_beyond_what_the_verdict_allows() -> None:
    """Where only the place is sure, waiting opens nothing, so nothing is said of waiting."""
    waiting = Store(policy=Policy(pace=Pace.ATTEMPT))

    assert TEXTS("next-hint-attempt") not in everything(check(FakeTutor(to_depth(Depth.PLACE)), waiting))
    assert TEXTS("next-hint-attempt") in everything(check(FakeTutor(to_depth(Depth.KIND)), waiting))


def test_a_sure_mistake_is_shown_and_nothing_of_the_doubtful_one() -> None:
    """The sure part comes with its own change; of the other no word, no edit and no count is sent, only what Python says."""
    page = check(FakeTutor(partly()), program=partly().program)
    sent = everything(page)
    assert "Values stand side by side" in sent
    assert TEXTS("partly-title") in sent
    assert prose(fallback.stopped(partly().diagnosis).text) in sent

    assert "<ins>,</ins>" in everything(hint(page, 2, card=2))
    page.button(key="use-fix-2").click().run()

    assert page.text_area[0].value == partly().program.replace("'big' age", "'big', age")
    assert SECRET not in sent + everything(page)
    assert not page.exception


def test_where_python_stops_is_not_said_again_below_its_explanation() -> None:
    """What Python says is on tap in the card, and nowhere else."""
    feedback = partly()
    problem = Problem(type="SyntaxError", message="invalid syntax", line=3, column=17)
    page = everything(
        check(FakeTutor(replace(feedback, diagnosis=replace(feedback.diagnosis, problem=problem))), program=feedback.program)
    )

    assert TEXTS("partly-title") in page
    assert page.count("<details class='python-says'>") == 2  # as sent, and with escapes undone
    assert page.count(TEXTS("python-says")) == 3


def test_help_that_is_switched_off_shows_no_mistake_by_itself() -> None:
    """The switch holds for parts too."""
    page = everything(check(FakeTutor(partly()), Store(policy=Policy(helping=False)), program=partly().program))

    assert "Values stand side by side" not in page
    assert TEXTS("partly-title") not in page


def test_the_instructor_sees_the_verdict_on_each_mistake() -> None:
    """Where mistakes were judged apart, each has its own line with its confidence."""
    store = Store(policy=Policy(precision=0.6))
    store.attempts.record("visit", partly())

    page = everything(open_instructor(store))

    assert TEXTS("evidence-parts") in page
    assert "0.50" in page and "0.95" in page


@pytest.mark.parametrize(
    ("feedback", "title"),
    [
        (without_verdict(Nature.VALID), "valid-title"),
        (without_verdict(Nature.EMPTY), "empty-title"),
        (without_verdict(Nature.NOT_PYTHON, language="java"), "not-python-title"),
        (without_verdict(Nature.NOT_PYTHON, language="prose"), "not-python-title"),
        *((without_verdict(Nature.REFUSED, refusal=refusal), "refused-title") for refusal in Refusal),
    ],
)
def test_every_text_that_is_no_broken_program_has_its_own_answer(feedback: Feedback, title: str) -> None:
    """Valid, empty, foreign and refused texts get a state that says what to do next."""
    assert TEXTS(title) in everything(check(FakeTutor(feedback)))


@pytest.mark.parametrize(("language", "name"), [("java", "Java"), ("csharp", "C#"), ("c", "C"), ("html", "HTML")])
def test_another_language_is_named_as_it_is_written(language: str, name: str) -> None:
    """A student reads the language's own name, not ours for it."""
    page = everything(check(FakeTutor(without_verdict(Nature.NOT_PYTHON, language=language))))

    assert TEXTS("not-python-language", language=name) in page


def test_newer_code_is_no_mistake_and_is_said_in_the_classs_python() -> None:
    """Which Python the program needs, which one the class uses, and the older way; nothing of a mistake."""
    told = replace(diagnosis(Nature.NEWER_PYTHON), target="3.11", needs="3.12", newer=(("type-alias", 1),))
    page = everything(check(FakeTutor(Feedback(program="", diagnosis=told))))

    assert TEXTS("newer-title") in page
    assert prose(fallback.fallback(told).text) in page and "type Score = int" in page
    assert TEXTS("failed-title") not in page and TEXTS("valid-title") not in page


def test_newer_code_behind_a_mistake_is_said_with_the_repair_and_not_without_it() -> None:
    """Once the fix may be shown, the page says that the program needs a newer Python; where it may not, nothing of that."""
    newer = (("type-alias", 1),)
    pages = [everything(check(FakeTutor(replace(broken(verdict), newer=newer)))) for verdict in (whole(), held_back())]

    assert [(TEXTS("newer-title") in page, "type Score = int" in page) for page in pages] == [(True, True), (False, False)]


def test_pasted_notebook_code_is_no_mistake_and_is_said_as_a_file_says_it() -> None:
    """What it is, and how a file waits; nothing of a mistake."""
    told = replace(diagnosis(Nature.NOTEBOOK), notebook=(("await", 2),))
    page = everything(check(FakeTutor(Feedback(program="", diagnosis=told))))

    assert TEXTS("notebook-title") in page
    assert fallback.fallback(told).text in page and "asyncio.run(main())" in page
    assert TEXTS("failed-title") not in page and TEXTS("valid-title") not in page


def test_our_failure_is_said_and_the_program_stays() -> None:
    """When the flow breaks, the page says so without details and keeps the program."""
    page = check(FakeTutor(RuntimeError("boom")))

    assert TEXTS("failed-title") in everything(page)
    assert "boom" not in everything(page)
    assert page.text_area[0].value == BROKEN


@pytest.mark.parametrize("deepest", [1, 2, 3])
def test_the_deepest_step_limits_what_students_reach(deepest: int) -> None:
    """Steps beyond the instructor's limit are not sent."""
    page = check(FakeTutor(shown()), Store(policy=Policy(deepest=deepest)))

    hint(page, max(deepest - 2, 0))

    seen = [f"({SECRET} kind)" in everything(page), f"({SECRET} reason)" in everything(page)]
    assert seen == [deepest >= 2, deepest >= 3]
    assert "hint-1" not in {button.key for button in page.button}


def test_help_that_is_switched_off_shows_nothing_but_the_place() -> None:
    """With help off, feedback that the gate would show is withheld, and stored as such."""
    store = Store(policy=Policy(helping=False))

    page = check(FakeTutor(shown()), store)

    assert SECRET not in everything(page)
    assert TEXTS("look-title") not in everything(page)
    assert store.attempts.recent()[0].feedback.verdict == held_back(because=Reason.HELP_IS_OFF, share=0.97)


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[link](https://example.org) **bold**",
    "$\\frac{1}{2}$",
    ":red[colour] :material/home:",
    "\u202eevil\u202c",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_reaches_the_page_escaped(text: str) -> None:
    """A student's text goes into our HTML escaped and never into Markdown."""
    program = f"x = '{text}\nif x\n    pass\n"
    feedback = broken(whole(), program=program, said=f"Line 2, after {text}")

    page = check(FakeTutor(replace(feedback, program=program)), program=program)

    hint(page, 2)
    assert all(text not in element.value for element in [*page.markdown, *page.caption])
    bodies = [body for body in html_sent(page) if not body.startswith("<style>")]
    assert any(escape(text) in body for body in bodies)
    assert not any("<script" in body or "<img" in body for body in bodies)


def test_whether_it_helped_is_kept_and_thanked_for_and_may_be_said_otherwise() -> None:
    """The student's last word is stored with the attempt; the thanks is read out too, and the buttons stay where they are."""
    store = Store()
    page = check(FakeTutor(shown()), store)

    for said, helpful in (("no", False), ("no", False), ("yes", True)):
        page.button(key=f"helpful-{said}").click().run()

        assert store.attempts.recent()[0].helpful is helpful
        answer = TEXTS("helpful-given", answer=TEXTS(f"helpful-{said}"))
        assert f"{TEXTS('helpful-thanks')} {answer}" in [caption.value for caption in page.caption]
        assert TEXTS("helpful-thanks") in announced(page)
        assert page.button(key=f"helpful-{said}").proto.icon == ":material/check:"
    with store.database.reading() as connection:
        assert len(connection.execute(select(OPINIONS)).all()) == 1


def test_a_fix_that_is_hidden_is_announced_and_can_be_shown_again() -> None:
    """The hints before it stay open."""
    page = hint(check(FakeTutor(shown())), 2)
    assert "use-fix-1" in buttons(page)

    page.button(key="hide-fix-1").click().run()

    assert not page.exception and announced(page) == TEXTS("repair-hidden")
    assert "use-fix-1" not in buttons(page)
    assert "use-fix-1" in buttons(hint(page))


def test_an_answer_is_there_after_the_page_was_loaded_again() -> None:
    """The mark is on the chosen button, and nobody is asked as if they had not said so."""
    store = Store()
    before = check(FakeTutor(shown()), store)
    before.button(key="helpful-no").click().run()

    again = open_student(FakeTutor(shown()), store)
    again.session_state["visit"].add(before.session_state["visit"].last)
    again.run()

    assert not again.exception
    assert again.button(key="helpful-no").proto.icon == ":material/check:"
    assert again.button(key="helpful-yes").proto.icon != ":material/check:"


def test_an_answer_that_cannot_be_looked_up_is_looked_up_later() -> None:
    """Of several answers, as an earlier version kept them, it is the last."""
    store = Store()
    before = check(FakeTutor(shown()), store)
    last = before.session_state["visit"].last
    with store.database.writing() as connection:
        rows = [{"attempt": last.number, "at": last.at, "helpful": helpful} for helpful in (True, True, False)]
        connection.execute(insert(OPINIONS), rows)
    again = open_student(FakeTutor(shown()), store)
    again.session_state["visit"].add(last)

    with pytest.MonkeyPatch.context() as outage:
        outage.setattr(store.attempts, "opinion", lambda _: None)
        outage.setattr(store.database, "outage", 1)
        again.run()
    assert again.button(key="helpful-no").proto.icon != ":material/check:"
    again.run()

    assert not again.exception
    assert again.button(key="helpful-no").proto.icon == ":material/check:"


def test_nobody_is_thanked_for_an_answer_that_could_not_be_kept(tmp_path: Path) -> None:
    """The page says so and asks once more; as soon as the database can be written the same click is kept."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    page = check(FakeTutor(shown()), store)
    with locked(file):
        page.button(key="helpful-yes").click().run()
        assert TEXTS("helpful-unkept") in unescape(everything(page)) and TEXTS("helpful-thanks") not in everything(page)
        assert TEXTS("helpful-unkept") in announced(page)
        turn = announced(page, "turn")
        page.button(key="helpful-yes").click().run()
        assert announced(page, "turn") != turn, "it is said again, and not only shown as before"

    page.button(key="helpful-yes").click().run()

    assert TEXTS("helpful-thanks") in everything(page) and TEXTS("helpful-unkept") not in unescape(everything(page))
    assert store.attempts.recent()[0].helpful is True


def test_who_takes_back_an_answer_that_could_not_be_kept_is_told_nothing_of_it_any_more(tmp_path: Path) -> None:
    """The answer before it holds, and is thanked for once more; meanwhile no thanks is beside the apology."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    page = check(FakeTutor(shown()), store)
    page.button(key="helpful-yes").click().run()
    with locked(file):
        page.button(key="helpful-no").click().run()
        assert TEXTS("helpful-unkept") in unescape(everything(page)) and TEXTS("helpful-thanks") not in everything(page)

        page.button(key="helpful-yes").click().run()
        assert TEXTS("helpful-unkept") not in unescape(everything(page)) and TEXTS("helpful-thanks") in announced(page)
    assert store.attempts.recent()[0].helpful is True


def test_the_history_says_what_changed_between_attempts() -> None:
    """A second attempt is listed with the lines that differ from the first, once the list is unfolded."""
    page = check(FakeTutor(shown()))
    page.text_area[0].input(BROKEN.replace("12", "13"))
    page.button(key="check").click().run()
    assert "One line changed" not in everything(page)

    unfold_history(page)

    assert "One line changed" in everything(page)
    assert TEXTS("history-first") in everything(page)


def attempt(program: str) -> Try:
    """A check that was answered."""
    return Try(program=program, at=datetime.now(UTC), feedback=replace(shown(), program=program))


def test_a_visit_remembers_so_many_attempts_and_counts_all() -> None:
    """The oldest ones go; only the newest keeps the repairs that were found."""
    visit = Visit()
    for number in range(MOST_TRIES + 3):
        visit.add(attempt(f"x = {number}"))

    assert len(visit.tries) == MOST_TRIES and visit.count == MOST_TRIES + 3
    assert visit.tries[0].program == "x = 3"
    kept = [item.feedback.candidates.repairs for item in visit.tries if item.feedback is not None]
    assert kept[-1] and not any(kept[:-1])


def test_when_a_model_answers_what_was_announced_before_is_not_said_again() -> None:
    """A hint was opened while the model was asked: its word is news, and the hint is not opened twice."""
    visit, first = Visit(), attempt("x")
    visit.take(1, first)
    visit.tell("hint-opened")
    visit.take(1, first)
    assert visit.notice == "hint-opened"

    visit.take(1, replace(first, number=3))

    assert visit.notice == ""


def test_of_feedback_a_visit_holds_what_is_shown() -> None:
    """The best repair and the words; neither the other repairs nor what the checks prove, be it thousands of claims."""
    claim = Claim(predicate="adds", arguments=(("line", "1"),))
    told = shown()
    part = told.allowed[0][0]
    said = replace(part, kind=replace(part.kind, claims=(claim,)), explanation=(Statement(text="so", claims=(claim,)),))
    repairs = (*told.candidates.repairs, replace(told.candidates.repairs[0], text="another"))
    told = replace(told, candidates=Candidates(repairs=repairs), explanation=Explanation(parts=(said,)))

    held = needed(told)

    assert held.repair == told.repair and held.shown_edits == told.shown_edits
    assert [statement.text for statement in held.allowed[0][0].statements] == [one.text for one in said.statements]
    assert len(held.candidates.repairs) == 1
    assert not any(statement.claims for statement in held.allowed[0][0].statements)


def test_a_visit_remembers_so_much_text() -> None:
    """Long programs of earlier attempts are forgotten, and the same program counts once; what they came to is not forgotten."""
    visit = Visit()
    long = MOST_CHARACTERS // 4
    for number in (1, 2, 3, 4, 3, 4, 5, 6):
        visit.add(attempt(str(number) * long))

    assert [item.program[:1] for item in visit.tries] == ["", "", "3", "4", "3", "4", "5", "6"]
    assert [item.forgotten for item in visit.tries] == [True] * 2 + [False] * 6
    assert all(item.feedback is not None and item.feedback.allowed for item in visit.tries)


def test_the_history_compares_nothing_with_what_is_forgotten() -> None:
    """An attempt whose program is forgotten has its number and its outcome, and no change."""
    entries = list(history._entries([replace(attempt(""), forgotten=True), attempt("x"), attempt("y")], 7))

    assert [(entry.number, entry.programs) for entry in entries] == [(8, None), (9, None), (10, ("x", "y"))]


def unfold_history(page: AppTest) -> None:
    """Unfold the list of attempts."""
    page.session_state["history"] = True
    page.run()
    assert not page.exception


def test_attempts_are_compared_once_and_only_where_they_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folded history compares nothing, an unfolded one each pair once, however often the page is drawn."""
    counted: list[tuple[str, str]] = []
    real = history.changes
    monkeypatch.setattr(history, "changes", lambda *pair: counted.append(pair) or real(*pair))
    page = check(FakeTutor(shown()))
    for number in range(25):
        page.text_area[0].input(f"{BROKEN}x = {number}\n")
        page.button(key="check").click().run()
    assert not counted

    unfold_history(page)
    page.run()

    assert len(counted) == len(set(counted)) == 20


def test_refused_texts_are_compared_with_nothing() -> None:
    """A text that was not examined is listed without its changes, and the next attempt is compared with the one before."""
    at = datetime.now().astimezone()
    refused = without_verdict(Nature.REFUSED, refusal=Refusal.NULL_BYTES)
    tries = [
        Try(program="a = (\n", at=at, feedback=shown()),
        Try(program="\0" * 9, at=at, feedback=refused),
        Try(program="b = (\n", at=at, feedback=shown()),
    ]
    page = open_student(FakeTutor(shown()))
    page.session_state["visit"].tries = tries

    unfold_history(page)

    assert list(page.session_state["visit"].compared) == [("a = (\n", "b = (\n")]


def test_a_changed_program_makes_the_feedback_stale() -> None:
    """After an edit the page says that the feedback is about an earlier text."""
    page = check(FakeTutor(shown()))

    page.text_area[0].input(BROKEN + "print(1)\n").run()

    assert TEXTS("feedback-stale") in everything(page)


def test_what_was_chosen_under_options_holds_when_they_are_closed() -> None:
    """The kind of editor and its marks; whether the rest is drawn."""
    page = unfolded(open_student(FakeTutor(shown())), "options")
    page.toggle(key="live-marks").set_value(False).run()
    page.toggle(key="plain-editor").set_value(False).run()
    assert "class-code" in [field.key for field in page.text_input]

    for _ in range(2):
        assert not unfolded(page, "options", shown=False).text_input
        assert (len(page.text_area), page.session_state["live-marks"]) == (0, False)

    unfolded(page, "options").toggle(key="plain-editor").set_value(True).run()
    for _ in range(2):
        assert len(unfolded(page, "options", shown=False).text_area) == 1


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_open_in_the_editor_and_do_not_compile(name: str) -> None:
    """Each example is a program that Python refuses, and its button puts it into the editor."""
    with pytest.raises(SyntaxError):
        compile(example(name), name, "exec")
    page = open_student(FakeTutor(shown()))
    assert f"example-{name}" not in [button.key for button in page.button]  # which costs every page a little

    unfolded(page, "examples").button(key=f"example-{name}").click().run()

    assert page.text_area[0].value == example(name)


def test_the_instructors_choice_holds_for_students() -> None:
    """Saving the knob changes the precision that the next check asks for."""
    store, tutor = Store(policy=Policy(precision=0.9)), FakeTutor(shown())
    page = open_instructor(store)

    page.select_slider(key="knob").set_value(0.7).run()
    page.button(key="save").click().run()
    check(tutor, store)

    assert not page.exception
    assert [precision for _, precision, _ in tutor.calls] == [0.7]


def test_switch_and_deepest_step_hold_at_once() -> None:
    """Help off and the deepest step are stored as soon as they are chosen."""
    store = Store()
    page = open_instructor(store, "settings")

    page.toggle(key="helping").set_value(False).run()
    page.segmented_control(key="deepest").set_value(3).run()

    assert store.decisions.policy() == Policy(precision=0.9, helping=False, deepest=3)


def test_the_classs_python_holds_for_students() -> None:
    """The server's own until the instructor chooses another, which the next check asks for; the choice is stored."""
    store, tutor = Store(), FakeTutor(shown())
    page = open_instructor(store, "settings")
    assert check(tutor, store) and tutor.python is None

    page.selectbox(key="class-python").set_value("3.14").run()
    check(tutor, store)

    assert not page.exception
    assert (store.decisions.policy().python, tutor.python) == ("3.14", "3.14")


def test_the_knob_names_precision_and_coverage_with_intervals() -> None:
    """The promise in words carries the measured numbers of the operating point."""
    store = Store(policy=Policy(precision=0.6))
    point = calibration().curve.operating_point(0.6)
    assert point.coverage is not None

    page = everything(open_instructor(store))

    assert f"about {point.coverage * 100:.0f} get an explanation" in page
    assert f"{point.graded} graded programs" in page


def test_a_promise_that_cannot_be_kept_is_said() -> None:
    """A target beyond the evidence says that nothing would be shown."""
    assert TEXTS("promise-unreachable") in everything(open_instructor(Store(policy=Policy(precision=0.99))))


def test_the_preview_counts_what_would_be_shown() -> None:
    """Past programs are judged again at the chosen promise, by the gate."""
    store = Store(policy=Policy(precision=0.9))
    for confidence in (0.99, 0.7, 0.2):
        store.attempts.record("visit", broken(whole(confidence)))
    page = open_instructor(store)

    page.select_slider(key="knob").set_value(0.0).run()

    assert not page.exception
    metrics = {metric.label: metric.value for metric in page.metric}
    assert metrics == {TEXTS(f"deepest-{depth.value}"): "3" if depth is Depth.REPAIR else "0" for depth in Depth}


def test_the_instructor_sees_withheld_feedback_with_its_evidence() -> None:
    """What students do not get is there for the instructor to judge."""
    store = Store()
    store.attempts.record("visit", withheld())

    page = everything(open_instructor(store))

    assert f"# {SECRET}" in page
    assert TEXTS("evidence-margin") in page
    assert TEXTS("evidence-agreement") not in page


def test_the_instructor_sees_what_a_models_students_came_to() -> None:
    """Their shares are evidence where a language model was asked for them."""
    store, given = Store(), withheld()
    assert given.evidence is not None
    asked = replace(given.evidence, students=Students(agreement=0.75, baseline=0.25))
    store.attempts.record("visit", replace(given, evidence=asked))

    page = everything(open_instructor(store))

    assert TEXTS("evidence-agreement") in page
    assert "0.75" in page and "0.25" in page


def test_csv_has_a_line_per_attempt_and_no_formulas() -> None:
    """The export reads back, newest last, and a spreadsheet will not run a student's text."""
    store = Store()
    store.attempts.record("visit", replace(shown(), program="=1+1"))
    store.attempts.record("visit", withheld())

    rows = list(csv.DictReader(io.StringIO(export.to_csv(store.attempts.recent(), store.grading.graded()))))

    assert [row["depth"] for row in rows] == ["repair", "none"]
    assert [row["repair"] for row in rows] == ["0.97", "0.4"]
    assert rows[0]["program"] == "'=1+1"
    assert rows[1]["reason"] == "unsure"


def test_every_text_that_the_pages_name_exists() -> None:
    """Message names in the code and messages in the English files match, in both directions."""
    folder = files("tutor_app")
    speaking = ("pages", "pages/classes", "pages/server", "commands", "openid/lti", "notebook")
    parts = (folder / part for part in speaking)
    modules = [file for part in parts for file in part.iterdir() if file.name.endswith(".py")]
    source = "".join(file.read_text(encoding="utf-8") for file in modules)
    source += (folder / "pages" / "editor" / "__init__.py").read_text(encoding="utf-8")
    source += "".join((folder / "explain" / name).read_text(encoding="utf-8") for name in ("ladder.py", "listing.py"))
    locale = folder / "explain" / "locales" / "en"
    spoken = ("assignments", "classes", "joining", "lti", "notebook", "pages", "people", "queue", "terminal")
    english = "".join((locale / f"{name}.ftl").read_text(encoding="utf-8") for name in spoken)
    messages = re.findall(r"^([a-z][\w-]*) =", english, re.MULTILINE)
    prefixes = tuple(re.findall(r"f[\"']([a-z-]+-)\{", source))

    named = set(re.findall(r"[\"']([a-z][a-z0-9]*(?:-[a-z0-9]+)*)[\"']", source))
    named |= {f"{name}-title" for name in named}  # a note's title is named by its text
    unused = [name for name in messages if name not in named and not name.startswith(prefixes)]
    missing = [name for name in re.findall(r"(?:texts|words)\(\s*[\"']([\w-]+)[\"']", source) if name not in messages]

    assert (unused, missing) == ([], [])


def test_diff_marks_what_changes_with_signs_and_words() -> None:
    """A changed line is there twice, with sign, hidden word and the changed characters in ins."""
    edit = Edit(start=BROKEN.index("\n    print"), end=BROKEN.index("\n    print"), before="", after=":")

    drawn = diff.inline(compare(BROKEN, [edit]), TEXTS)

    assert "removed </span>−" in drawn
    assert "added </span>+" in drawn
    assert "if age &gt; 10<ins>:</ins>" in drawn


def test_diff_shows_both_sides_of_every_changed_line() -> None:
    """Side by side, removed and added lines stand in one row; a line that vanishes has an empty partner."""
    program = "a = 1\nb = 2\nc = 3\n"
    found = compare(program, [Edit(start=6, end=12, before="b = 2\n", after="")])

    assert [row and (row.before is None, row.after is None) for row in found.rows] == [
        (False, False),
        (False, True),
        (False, False),
    ]
    assert "<del>b = 2</del>" in diff.side_by_side(found, TEXTS)


@pytest.mark.parametrize("text", [*HOSTILE, "a\r\nb", "tab\there", ""])
def test_markup_keeps_hostile_text_as_text(text: str) -> None:
    """Escaping leaves no tag but ours."""
    spots = [(), (Spot(line=1, column=1, end=len(text) + 1),), (Spot(line=1, column=3, end=5),)]
    drawn = "".join(markup.excerpt(text, 1, marked, text, TEXTS) for marked in spots)
    drawn += prose(text) + markup.note("plain", text, [text]) + markup.lines(text)

    assert "<script" not in drawn
    assert "<img" not in drawn


def test_stored_feedback_reads_back_as_it_was() -> None:
    """The store keeps feedback with its verdict, whichever it is, and how sure each level was."""
    store = Store()
    apart = Levels(place=0.9, kind=0.8, explanation=0.5, repair=0.4)
    unequal = Verdict(depth=Depth.KIND, levels=apart, because=Reason.UNSURE, parts=(PartVerdict(depth=Depth.KIND, levels=apart),))
    kept = [shown(), withheld(), partly(), broken(unequal), nowhere(), without_verdict(Nature.VALID)]

    for feedback in kept:
        store.attempts.record("visit", feedback)

    assert [attempt.feedback for attempt in reversed(store.attempts.recent())] == kept


def test_a_refused_text_is_neither_stale_nor_compared() -> None:
    """Nothing is held of it, so the page does not say that it was changed, nor what of it."""
    page = check(FakeTutor(without_verdict(Nature.REFUSED, refusal=Refusal.NULL_BYTES)))
    page.button(key="check").click().run()

    assert not page.exception
    assert TEXTS("refused-title") in everything(page)
    assert TEXTS("feedback-stale") not in everything(page)
    assert "<details>" not in "".join(html_sent(page))

"""What a student needs before the next step of help opens."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import BROKEN, SECRET, FakeTutor, partly, shown, without_verdict
from streamlit.testing.v1 import AppTest
from test_pages import TEXTS, buttons, check, everything, hint, open_instructor

from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.domain import Feedback, Nature, Problem
from tutor_app.pages.countdown import SLOT
from tutor_app.pages.pace import Opened, on_one_mistake, opened
from tutor_app.pages.visit import Try

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
BEGAN = 5_000.0
"""The same moment by the steady clock."""
WAIT = Policy(pace=Pace.WAIT, wait=30)
ATTEMPT = Policy(pace=Pace.ATTEMPT)


def attempt(second: float = 0, program: str = BROKEN, feedback: Feedback | None = None) -> Try:
    """An attempt so many seconds after noon."""
    at = NOON + timedelta(seconds=second)
    return Try(program=program, at=at, since=after(second), feedback=feedback or shown())


def after(seconds: float) -> float:
    """So many seconds after noon, by the steady clock."""
    return BEGAN + seconds


def other_mistake() -> Feedback:
    """Feedback on a mistake of another kind, of which Python says something else."""
    problem = Problem(type="IndentationError", message="unexpected indent", line=1)
    return replace(shown(), diagnosis=replace(shown().diagnosis, problem=problem), explanation=None)


def test_without_a_pace_all_steps_are_open_at_once() -> None:
    """The deepest step alone decides, as long as the instructor asks for nothing."""
    assert opened([attempt()], Policy(deepest=3), BEGAN) == Opened(step=3)


@pytest.mark.parametrize(
    ("seconds", "step", "due"), [(0, 1, 30), (29.9, 1, 30), (30, 2, 60), (61, 3, 90), (90, 4, None), (999, 4, None)]
)
def test_a_wait_opens_one_step_after_the_other(seconds: float, step: int, due: float | None) -> None:
    """Each step opens a wait after the one before, and the last has none behind it."""
    expected = Opened(step=step, due=None if due is None else after(due))

    assert opened([attempt()], WAIT, after(seconds)) == expected


def test_checking_again_does_not_begin_the_wait_again() -> None:
    """The wait counts from the first attempt at the mistake; a new mistake has a wait of its own."""
    again = [attempt(0), attempt(29, BROKEN + "x = 1\n")]

    assert opened(again, WAIT, after(31)).step == 2
    assert opened([*again, attempt(40, feedback=other_mistake())], WAIT, after(45)).step == 1


def test_each_changed_program_opens_a_step() -> None:
    """The same program again, more blanks or another number is no attempt; nor is going back to what was tried before."""
    tries = [attempt(), attempt(program=BROKEN + "\n  \n"), attempt(program=BROKEN.replace("10", "17"))]
    tries += [attempt(program=BROKEN + "x = 1\n"), attempt()]

    assert [opened(tries[: count + 1], ATTEMPT, BEGAN).step for count in range(5)] == [1, 1, 1, 2, 2]
    many = [attempt(program=BROKEN + f"x{number} = 1\n") for number in range(9)]
    assert opened(many, ATTEMPT, BEGAN).step == 4


def test_only_an_edit_of_ones_own_near_the_mistake_is_an_attempt() -> None:
    """Code far from the mistake, or a fix of ours, opens nothing; the same edit near it, by the student, does."""
    rest = "".join(f"name{number} = {number}\n" for number in range(9))
    first, far = attempt(program=BROKEN + rest), attempt(program=BROKEN + rest + "more = 1\n")
    near = attempt(program=BROKEN + "more = 1\n" + rest)

    assert opened([first, far], ATTEMPT, BEGAN).step == 1
    assert opened([first, replace(near, used=True)], ATTEMPT, BEGAN).step == 1
    assert opened([first, near], ATTEMPT, BEGAN).step == 2


PLAIN = "if ready\n    say = 'a # b'\n\n    print('''x\n# y''')\n"
NO_CHANGE = {
    "a comment on a line of its own": f"# hello\n{PLAIN}\n    # end\n",
    "a comment behind code": PLAIN.replace("ready", "ready  # is it?"),
    "signs of comments": PLAIN.replace("\n\n", "\n#\n##\n"),
    "blank lines": PLAIN.replace("\n\n", "\n\n  \n\t\n"),
    "blanks at the ends of lines": PLAIN.replace("ready", "ready  \t"),
    "blanks within a line": PLAIN.replace(" = ", "="),
}
A_CHANGE = {
    "another name": PLAIN.replace("ready", "read"),
    "another text with a sign of comments in it": PLAIN.replace("# b", "# c"),
    "another text of several lines": PLAIN.replace("# y", "# z"),
    "another indentation": PLAIN.replace("    say", "  say"),
    "two names in place of one": PLAIN.replace("ready", "re ady"),
    "a line more": f"{PLAIN}x",
}
NEVER_CLOSED = ['"""\\""" ', '"\\\n', "'\\\n\"\\\n", "#", "'", '"', "\\", " \n", "'''\"\"\"", "\ud800"]


@pytest.mark.parametrize("case", sorted(NO_CHANGE))
def test_what_python_does_not_read_is_no_attempt(case: str) -> None:
    """Comments and white space open no step, also in a program that cannot be tokenised."""
    for rest in ("", "print('never closed\n", "print((\n", "\\"):
        assert opened([attempt(program=PLAIN + rest), attempt(program=NO_CHANGE[case] + rest)], ATTEMPT, BEGAN).step == 1


def test_another_number_is_no_attempt() -> None:
    """Who tries one number after the other does not look at the mistake."""
    tries = [attempt(program=PLAIN.replace("ready", f"ready > {number}")) for number in ("18", "17.5", "0x11")]

    assert opened(tries, ATTEMPT, BEGAN).step == 1


@pytest.mark.parametrize("case", sorted(A_CHANGE))
def test_what_python_reads_is_an_attempt(case: str) -> None:
    """A change of the code opens the next step."""
    assert opened([attempt(program=PLAIN), attempt(program=A_CHANGE[case])], ATTEMPT, BEGAN).step == 2


@pytest.mark.parametrize("unit", NEVER_CLOSED)
def test_no_text_keeps_the_server_busy(unit: str) -> None:
    """Texts as long as may be, of quotes that are never closed, are compared soon."""
    began = time.monotonic()

    opened([attempt(program=unit * (99_000 // len(unit))), attempt(program="x")], ATTEMPT, BEGAN)

    assert time.monotonic() - began < 5


def test_many_attempts_at_one_mistake_are_one_pass() -> None:
    """Each attempt is looked at beside the next one alone."""
    tries = [attempt(number, feedback=other_mistake()) for number in range(3)]
    tries += [attempt(number) for number in range(3, 5_000)]

    assert on_one_mistake(tries) == tries[3:]
    assert on_one_mistake([]) == []


def test_a_mended_program_ends_the_attempts() -> None:
    """What comes after a program that Python can read begins with the first step; a failure of ours changes nothing."""
    mended = attempt(program="x = 1\n", feedback=without_verdict(Nature.VALID))
    failed = Try(program="y", at=NOON, feedback=None)

    assert opened([attempt(), mended, attempt(program=BROKEN + "x = 1\n")], ATTEMPT, BEGAN).step == 1
    assert opened([attempt(), failed, attempt(program=BROKEN + "x = 1\n")], ATTEMPT, BEGAN).step == 2


@given(st.integers(1, 4), st.integers(1, 1000), st.floats(0, 1e6), st.floats(0, 1e6))
def test_time_only_opens_and_never_beyond_the_deepest(deepest: int, wait: int, one: float, other: float) -> None:
    """Later, no fewer steps are open; never more than the instructor allows; and the next is due in the future."""
    policy = Policy(pace=Pace.WAIT, wait=wait, deepest=deepest)
    early, late = (opened([attempt()], policy, after(seconds)) for seconds in sorted((one, other)))

    assert 1 <= early.step <= late.step <= deepest
    assert early.due is None or early.due > after(min(one, other))


def earlier(page: AppTest, seconds: float) -> None:
    """Let the visit's attempts have happened so many seconds before."""
    visit = page.session_state["visit"]
    visit.tries = [replace(item, since=item.since - seconds) for item in visit.tries]


def clock() -> str:
    """The sentence of the clock, as it goes to the browser."""
    return TEXTS("next-hint-wait", left=SLOT)


def test_a_step_that_is_not_due_is_not_sent() -> None:
    """A clock stands beside the next hint until it is due; then a click opens it and no more."""
    page = check(FakeTutor(shown()), Store(policy=Policy(pace=Pace.WAIT, wait=600)))
    for step in (1, 2, 3, 4):
        sent = everything(page)
        assert [f"({SECRET} kind)" in sent, f"({SECRET} reason)" in sent, "<ins>" in sent] == [step >= 2, step >= 3, step >= 4]
        assert (clock() in sent) == (step < 4)
        assert "hint-1" not in buttons(page)
        if step < 4:
            earlier(page, 600)
            assert everything(page.run()).count("<ins>") == 0 and clock() not in everything(page)
            hint(page)


@pytest.mark.parametrize("days", [-2, 2])
def test_a_wait_is_as_long_as_it_is_whatever_happens_to_the_clock(days: int) -> None:
    """Set by days while a student waits, it neither opens a step nor keeps one closed."""
    page = check(FakeTutor(shown()), Store(policy=Policy(pace=Pace.WAIT, wait=600)))
    visit = page.session_state["visit"]
    visit.tries = [replace(item, at=item.at - timedelta(days=days)) for item in visit.tries]
    assert clock() in everything(page.run()) and "hint-1" not in buttons(page)

    earlier(page, 600)

    assert clock() not in everything(page.run())
    assert f"({SECRET} kind)" in everything(hint(page))


def test_a_changed_program_opens_the_next_step_on_the_page() -> None:
    """Until then the page says what to do; the same program once more, or another number, opens nothing."""
    page = check(FakeTutor(shown()), Store(policy=Policy(pace=Pace.ATTEMPT)))
    assert f"({SECRET} kind)" not in everything(page)
    assert TEXTS("next-hint-attempt") in everything(page)

    for same in (BROKEN, BROKEN.replace("10", "17")):
        page.text_area[0].input(same)
        page.button(key="check").click().run()
        assert "hint-1" not in buttons(page)

    page.text_area[0].input(BROKEN + "x = 1\n")
    page.button(key="check").click().run()
    assert f"({SECRET} kind)" not in everything(page)
    assert f"({SECRET} kind)" in everything(hint(page))
    assert f"({SECRET} reason)" not in everything(page) and "hint-1" not in buttons(page)


def test_an_opened_repair_closes_when_the_instructor_asks_for_more() -> None:
    """What was open under the old setting is not sent under the new one."""
    store = Store()
    page = check(FakeTutor(shown()), store)
    assert f"# {SECRET}" in everything(hint(page, 2))

    store.decisions.decide(Policy(pace=Pace.ATTEMPT))
    page.run()

    assert f"# {SECRET}" not in everything(page)


def test_sure_mistakes_keep_the_pace_too() -> None:
    """A mistake that is shown by itself begins with its place as well."""
    page = everything(check(FakeTutor(partly()), Store(policy=Policy(pace=Pace.ATTEMPT)), program=partly().program))

    assert "Line 3 lacks a sign" in page
    assert "Values stand side by side" not in page


def test_the_instructor_sets_the_pace(tmp_path: Path) -> None:
    """The choice and the seconds hold at once, survive a restart, and leave the other settings as they are."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    store.decisions.decide(Policy(precision=0.8, deepest=3))
    page = open_instructor(store, "settings")
    assert not page.number_input

    page.segmented_control(key="pace").set_value(Pace.WAIT).run()
    page.number_input(key="pace-seconds").set_value(90).run()

    assert not page.exception
    assert Store(file).decisions.policy() == Policy(precision=0.8, deepest=3, pace=Pace.WAIT, wait=90)

"""The student's loop on the page: what was pasted, what is worth a look, attempts that come back, a person to ask."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from folded import unfolded
from page_fakes import BROKEN, REPAIRED, FakeTutor, broken, held_back, shown, withheld, without_verdict
from streamlit.testing.v1 import AppTest
from test_pages import TEXTS, check, everything, open_instructor, open_student, unfold_history

from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.domain import Candidates, Feedback, Nature, Remark
from tutor_app.examine import examine
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages import ask, summary
from tutor_app.pages.brought import Refused
from tutor_app.pages.files import program_in
from tutor_app.pages.replaced import replace_program
from tutor_app.pages.summary import Met
from tutor_app.pages.visit import Try, Visit
from tutor_app.slips.pasted.around import around

TRANSCRIPT = ">>> age = 12\n>>> print(age)\n12\n"
CODE = "age = 12\nprint(age)\n"
NOTEBOOK = {
    "nbformat": 4,
    "metadata": {"kernelspec": {"language": "python"}},
    "cells": [
        {"cell_type": "markdown", "source": "# Tea"},
        {"cell_type": "code", "source": ["!pip install tea\n", "cups = 3"]},
        {"cell_type": "code", "source": "if cups:\n    %time print(cups)"},
    ],
}


class PastingTutor(FakeTutor):
    """Sees what was pasted, and calls valid what holds nothing of it."""

    def first(self, program: str, **asked: object) -> Feedback:  # type: ignore[override]
        """Its remarks, and of what it cannot read nothing more."""
        self.calls.append((program, None, ""))
        told = around(program)
        found = broken(held_back(), program=program) if told else without_verdict(Nature.VALID)
        return replace(found, program=program, explanation=None, candidates=Candidates(), evidence=None, remarks=told)


def valid(*kinds: str) -> Feedback:
    """Feedback on a valid program with a remark of each kind, all on lines of their own."""
    remarks = (Remark(kind=kind, line=n, end=n, quote=f"name{n}", suggestion=f"near{n}") for n, kind in enumerate(kinds, start=1))
    return replace(without_verdict(Nature.VALID), remarks=tuple(remarks))


def keys(page: AppTest) -> set[str | None]:
    """The buttons that there are."""
    return {button.key for button in page.button}


def test_what_was_pasted_is_told_and_one_button_keeps_the_code_and_checks_it() -> None:
    """And another brings the text back."""
    tutor = PastingTutor(shown())
    page = check(tutor, program=TRANSCRIPT)
    assert TEXTS("pasted-title") in everything(page)
    assert TEXTS("pasted-prompt") in everything(page) and TEXTS("pasted-output") in everything(page)

    page.button(key="keep-code").click().run()

    assert not page.exception
    assert page.text_area[0].value == CODE
    assert [program for program, _, _ in tutor.calls] == [TRANSCRIPT, CODE]
    assert TEXTS("valid-title") in everything(page) and TEXTS("pasted-title") not in everything(page)
    page.button(key="undo-replaced").click().run()
    assert page.text_area[0].value == TRANSCRIPT


def test_an_error_message_without_code_is_told_and_has_no_button() -> None:
    """The student learns to paste the program instead."""
    message = 'Traceback (most recent call last):\n  File "tea.py", line 3\nNameError: no tea\n'
    page = check(PastingTutor(shown()), program=message)

    assert TEXTS("pasted-error") in everything(page) and TEXTS("pasted-only") in everything(page)
    assert "keep-code" not in keys(page)


@pytest.mark.parametrize(("policy", "told"), [(Policy(deepest=3), True), (Policy(helping=False), False)])
def test_the_button_goes_no_further_than_the_class(policy: Policy, told: bool) -> None:
    """Where students may not see a fix, nothing is changed for them; where help is off, nothing is said."""
    page = check(PastingTutor(shown()), Store(policy=policy), program=TRANSCRIPT)

    assert (TEXTS("pasted-title") in everything(page)) is told
    assert "keep-code" not in keys(page)


def test_a_notebooks_file_opens_its_code_cells() -> None:
    """One below the other, with commands as comments, so that Python reads them."""
    text = program_in("tea.ipynb", json.dumps(NOTEBOOK).encode())

    assert text == "# %% 1\n# !pip install tea\ncups = 3\n\n# %% 2\nif cups:\n    pass  # %time print(cups)\n"
    assert examine(text).diagnosis.nature is Nature.VALID


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("tea.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "upload-not-text"),
        ("tea.py", b"\x7fELF\x02\x01\x01\x00", "upload-not-text"),
        ("tea.py", b"#" * 3_000_000, "upload-too-large"),
        ("tea.ipynb", b"{", "upload-notebook-unreadable"),
        ("tea.ipynb", b'{"cells": [], "nbformat": 4}', "upload-notebook-no-code"),
        ("tea.ipynb", b'{"cells": [], "metadata": {"language_info": {"name": "R"}}}', "upload-notebook-language"),
        ("tea.ipynb", b" " * 9_000_000, "upload-notebook-too-large"),
    ],
)
def test_a_file_without_a_program_gets_a_sentence(name: str, data: bytes, said: str) -> None:
    """Binary files, huge ones, and notebooks that hold no Python; nothing of them goes into the editor."""
    found = program_in(name, data)

    assert isinstance(found, Refused)
    assert found.name == said
    page = open_student(FakeTutor(shown()))
    unfolded(page, "upload").file_uploader[0].upload(name, data, "application/octet-stream").run()
    assert not page.exception
    assert page.text_area[0].value == ""
    assert TEXTS(said, limit=100_000, language=found.named) in everything(page)


def test_valid_is_not_the_end() -> None:
    """A likely misspelling is pointed out with its line, what was likely meant, and the way to it."""
    page = check(FakeTutor(valid("misspelt-builtin")), Store(policy=Policy(precision=0.9)))

    said = TEXTS("worth-misspelt-builtin", line=1, name="name1", suggestion="near1").replace("`", "")
    assert said in everything(page).replace("<code dir='ltr'>", "").replace("</code>", "")


@pytest.mark.parametrize(
    ("policy", "kind"),
    [
        (Policy(precision=0.9), "no-value"),
        (Policy(precision=0.99), "misspelt-builtin"),
        (Policy(precision=0.9, remarks=False), "misspelt-builtin"),
        (Policy(precision=0.9, helping=False), "misspelt-builtin"),
    ],
)
def test_a_remark_that_may_not_be_shown_leaves_no_trace(policy: Policy, kind: str) -> None:
    """Neither a kind that was not right often enough, nor any where the class has them or all help switched off."""
    page = check(FakeTutor(valid(kind)), Store(policy=policy))

    assert TEXTS("valid-title") in everything(page)
    assert "name1" not in everything(page) and TEXTS("worth-title") not in everything(page)


def test_at_most_two_things_are_worth_a_look() -> None:
    """However many there are."""
    page = check(FakeTutor(valid(*["misspelt-builtin"] * 4)), Store(policy=Policy(precision=0.9)))

    assert sum(f"name{n}" in everything(page) for n in range(1, 5)) == 2


def test_the_instructor_switches_remarks_off(tmp_path) -> None:  # type: ignore[no-untyped-def]
    """It holds at once, and after the server started anew."""
    store = Store(tmp_path / "class.sqlite")
    page = open_instructor(store, "settings")
    assert store.decisions.policy().remarks

    page.toggle(key="remarks").set_value(False).run()

    assert not page.exception
    assert not store.decisions.policy().remarks
    assert not Store(tmp_path / "class.sqlite").decisions.policy().remarks


def test_the_same_program_again_is_no_new_attempt() -> None:
    """Nothing is examined or stored again, and the page says why nothing changed."""
    tutor, store = FakeTutor(shown()), Store()
    page = check(tutor, store)

    page.button(key="check").click().run()

    assert len(tutor.calls) == len(store.attempts.recent()) == len(page.session_state["visit"].tries) == 1
    assert TEXTS("checked-already") in everything(page)


def test_what_the_class_decided_since_makes_the_same_program_worth_a_check() -> None:
    """It is one attempt all the same."""
    tutor, store = FakeTutor(shown()), Store()
    page = check(tutor, store)
    store.decisions.decide(Policy(precision=0.5))

    page.button(key="check").click().run()

    assert len(tutor.calls) == 2
    assert page.session_state["visit"].count == 1


@pytest.mark.parametrize("text", ["", "  \n\t\n"])
def test_an_empty_check_does_not_count(text: str) -> None:
    """The page says what to do; there is no attempt, for the student or for the class."""
    tutor, store = FakeTutor(shown()), Store()
    page = check(tutor, store, program=text)

    assert TEXTS("empty-title") in everything(page) and TEXTS("empty-text") in everything(page)
    assert tutor.calls == [] and store.attempts.recent() == () and store.attempts.unfinished() == ()
    assert page.session_state["visit"].count == 0


def test_an_attempt_can_be_brought_back_and_that_undone() -> None:
    """Each attempt has its number once, and a button where its program is not in the editor."""
    page = check(FakeTutor(shown()))
    page.text_area[0].input(REPAIRED)
    page.button(key="check").click().run()
    unfold_history(page)
    assert {"bring-1"} == {key for key in keys(page) if key and key.startswith("bring-")}
    assert "<ol class='history'" not in everything(page)

    page.button(key="bring-1").click().run()

    assert not page.exception
    assert page.text_area[0].value == BROKEN
    assert TEXTS("history-brought") in everything(page)
    page.button(key="undo-replaced").click().run()
    assert page.text_area[0].value == REPAIRED


def attempt(program: str, feedback: Feedback | None) -> Try:
    """A check."""
    return Try(program=program, at=datetime.now(UTC), feedback=feedback)


def test_the_way_back_from_an_example_outlives_other_ways_back() -> None:
    """From one example to the next it leads to the student's own program; what is put there meanwhile has a way of its own."""
    now = Visit(program=BROKEN)
    replace_program(now, "one\n", "trying", stays=True)
    replace_program(now, "two\n", "trying", stays=True)
    replace_program(now, "three\n", "pasted-kept")

    assert [(one.before, one.after, one.stays) for one in now.replaced] == [(BROKEN, "one\n", True), ("two\n", "three\n", False)]
    empty = Visit()
    replace_program(empty, "one\n", "trying", stays=True)
    assert empty.replaced == []


def test_the_summary_says_which_mistakes_were_mended_alone() -> None:
    """With help is not alone, another program mends nothing, and what the steps keep back is not named."""
    broken, mended = attempt(BROKEN, shown()), attempt(REPAIRED, without_verdict(Nature.VALID))
    other = attempt("import turtle\nturtle.forward(100)\nturtle.done()\n", without_verdict(Nature.VALID))

    def states(*tries: Try, helped: set[tuple[str, str]] = frozenset()) -> list[str]:  # type: ignore[assignment]
        return [one.state for one in summary.met(tries, helped, Policy())]

    assert states(broken) == ["open"]
    assert states(broken, mended) == ["alone"]
    assert states(broken, mended, helped={(BROKEN, "missing-colon")}) == ["helped"]
    assert states(broken, other) == ["open"]
    assert states(attempt(BROKEN, withheld())) == []
    named = [summary.met([broken], set(), policy)[0].name for policy in (Policy(), Policy(deepest=1), Policy(pace=Pace.WAIT))]
    assert named == [shown().explanation.parts[0].kind.text, "", ""]  # type: ignore[union-attr]


def test_the_summary_goes_to_the_browser_and_not_to_the_store() -> None:
    """Who has seen a fix did not mend it alone; who has not, did."""
    for seen, state in ((set(), "visit-alone"), ({"missing-colon"}, "visit-helped")):
        tutor = FakeTutor(shown())
        page = check(tutor)
        page.session_state["visit"].seen |= seen
        tutor.answer = without_verdict(Nature.VALID)
        page.text_area[0].input(REPAIRED)

        page.button(key="check").click().run()

        assert not page.exception
        assert TEXTS(state) in everything(page)
        assert (TEXTS("visit-alone") in everything(page)) is (not seen)


@pytest.mark.parametrize("lang", known_languages())
def test_the_same_mistake_again_and_again_is_one_line_with_their_number(lang: str) -> None:
    """Where they follow each other and came to the same; the browser knows how many mistakes a cleared list had."""
    texts = Texts("pages", lang)
    one, other = Met(name="", line=2, state="open"), Met(name="", line=7, state="alone")
    still, alone = texts("visit-open"), texts("visit-alone")

    found = list(summary.lines([one, one, one, other, one, other, other], texts))

    assert [(line["said"], line["until"]) for line in found] == [
        (texts("line", line=number), until) for number, until in ((2, 3), (7, 4), (2, 5), (7, 7))
    ]
    times = [texts("visit-times", state=state, count=count) for state, count in ((still, 3), (alone, 2))]
    assert [line["state"] for line in found] == [times[0], alone, still, times[1]]
    assert still in times[0] and times[0] != still


def test_the_page_counts_the_same_mistake_in_other_programs() -> None:
    """One after the other, each with nothing in common with the one before."""
    page = check(FakeTutor(shown()))
    for word in ("kites", "moons"):
        page.text_area[0].input(f"{word} = ['{word}'] * 9\nwhile {word}\n    {word}.pop()\n")
        page.button(key="check").click().run()

    (found,) = (one.proto.json for one in page.get("bidi_component") if one.proto.component_name == "surefix.visit")

    assert [line["state"] for line in json.loads(found)["met"]] == [TEXTS("visit-times", state=TEXTS("visit-open"), count=3)]


def test_a_person_is_asked_with_program_place_and_link() -> None:
    """The message holds what somebody needs who was not there; the link is made then, and not before."""
    store = Store()
    page = check(FakeTutor(withheld()), store)
    assert TEXTS("ask-copy") not in everything(page)

    page.button(key="ask").click().run()

    assert not page.exception
    sent = everything(page)
    assert "line 2" in sent and "expected ':'" in sent and json.dumps(BROKEN)[1:-1] in sent
    token = page.session_state["visit"].links[page.session_state["visit"].last.number].token
    assert token in sent and store.links.opened(token) is not None


def test_a_question_about_a_long_program_carries_the_lines_around() -> None:
    """The message can be sent: of a program of thousands of lines it has those around the place."""
    problem = shown().diagnosis
    lines = [f"x{number} = {number}" for number in range(3000)]

    carried = ask._program("\n".join(lines), problem, 4000)

    assert carried.startswith("x0 = 0\n") and carried.endswith("x11 = 11")

"""The class's attempts as a spreadsheet reads them: no cell is a formula, whatever sign separates cells there."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_fakes import BROKEN, FakeTutor, shown, without_verdict
from test_pages import check

from tutor_app.classroom.store import Store
from tutor_app.domain import Nature, Refusal
from tutor_app.pages import export

SIGNS = "=+-@＝＋－＠"
HOSTILE = (
    "=1+1",
    "  =cmd|' /C calc'!A0",
    "@SUM(1)",
    "x;=1+1",
    "x, =1+1",
    "x\n=1+1",
    "x\r-1",
    "x\t+1",
    'x;"=1+1"',
    'x;"";"" =1+1',
    '";=1;"',
    "\n\n\t ;@SUM(A1)",
    "x\u2028＝1",
)


def cells(text: str, separator: str) -> list[str]:
    """Every cell as a spreadsheet with this separator has it."""
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]


def exported(*programs: str, name: str = "visit", message: str = "expected ':'") -> str:
    """The export of a class with an attempt for each program; Python's message quotes a name of the student's."""
    store, feedback = Store(), shown()
    problem = feedback.diagnosis.problem
    assert problem is not None
    told = replace(feedback.diagnosis, problem=replace(problem, message=message))
    for program in programs:
        store.attempts.record(name, replace(feedback, program=program, diagnosis=told))
    return export.to_csv(store.attempts.recent(), store.grading.graded())


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("program", HOSTILE)
def test_no_cell_begins_like_a_formula(program: str, separator: str) -> None:
    """Read back with either separator, in the program, in what Python quotes of it, and in the visit."""
    found = cells(exported(program, name=program, message=program), separator)

    assert [cell for cell in found if cell.strip().strip('"').strip()[:1] in set(SIGNS)] == []


@settings(max_examples=10)  # of many programs each, as each example takes a store
@given(programs=st.lists(st.text(alphabet=f"{SIGNS};,|\"' \t\r\nx", max_size=12), max_size=40), separator=st.sampled_from(";,"))
def test_no_text_makes_a_formula(programs: list[str], separator: str) -> None:
    """Whatever signs follow one another."""
    found = cells(exported(*programs), separator)

    assert [cell for cell in found if cell.lstrip(' \t\r\n"')[:1] in set(SIGNS)] == []


def test_an_ordinary_program_is_exported_as_it_is() -> None:
    """Only what could be taken for a formula gets an apostrophe."""
    program = "total = a + b - c\nif total > -1\n    print(total)\n"
    (row,) = csv.DictReader(io.StringIO(exported(program), newline=""))

    assert row["program"] == program


def test_a_check_that_was_not_finished_has_a_line() -> None:
    """Its program is there, and that there is no outcome."""
    store = Store()
    store.attempts.record("visit", shown())
    number = store.attempts.begin("visit", BROKEN)

    text = export.to_csv([*store.attempts.unfinished(), *store.attempts.recent()], store.grading.graded())
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}

    assert (rows[str(number)]["nature"], rows[str(number)]["program"], rows[str(number)]["depth"]) == ("unfinished", BROKEN, "")
    assert len(rows) == 2


def test_a_refused_text_has_a_size_and_a_digest_alone() -> None:
    """Two students who paste the same file can be told from two who paste different ones."""
    store = Store()
    for text in ("x\0" * 50, "x\0" * 50, "y\0" * 50):
        refused = without_verdict(Nature.REFUSED, refusal=Refusal.NULL_BYTES)
        store.attempts.record("visit", replace(refused, program=text))

    rows = list(csv.DictReader(io.StringIO(export.to_csv(store.attempts.recent(), {}), newline="")))

    assert [(row["program"], row["size"]) for row in rows] == [("", "100")] * 3
    assert rows[0]["digest"] == rows[1]["digest"] != rows[2]["digest"]


def test_the_word_of_an_exported_visit_opens_no_job() -> None:
    """What stands in the file is not what the page finds a student's checks by."""
    store = Store()
    page = check(FakeTutor(shown()), store)
    visit = page.session_state["visit"]

    text = export.to_csv(store.attempts.recent(), {})

    assert visit.session not in text and visit.name not in text
    assert store.attempts.recent()[0].visit in text

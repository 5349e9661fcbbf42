"""The ProgSnap2 dataset keeps the rules of the published specification, and says nothing of who the students are."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from page_fakes import BROKEN, broken, diagnosis, held_back, partly, shown, whole, withheld, without_verdict

from tutor_app.classroom import progsnap
from tutor_app.classroom.people import NotJoined
from tutor_app.classroom.pseudonyms import subject
from tutor_app.classroom.store import Scope, Store, Visitor
from tutor_app.domain import Depth, Nature, Refusal

UNIVERSAL = {"EventType", "EventID", "CodeStateID", "SubjectID", "ToolInstances"}
"""Columns that every event must have a value in, by the specification 1.0 (``main_table.columns``, requirement "Required")."""
OPTIONAL = {"Order", "ClientTimestamp", "ServerTimestamp", "CourseID", "CourseSectionID", "TermID", "AssignmentID", "ProblemID"}
"""Columns that any event may have a value in (requirement "Optional")."""
EVENTS = {
    "Compile": ({"CodeStateSection", "CompileResult"}, {"EventInitiator"}),
    "Compile.Error": (
        {"ParentEventID", "CodeStateSection", "CompileMessageType", "CompileMessageData", "SourceLocation"},
        set[str](),
    ),
    "Intervention": ({"EventInitiator", "InterventionCategory", "InterventionType", "InterventionMessage"}, set[str]()),
}
"""Of the events that we write: the columns that they must and may have a value in (``main_table.event_types``)."""
ENUMS = {
    "EventInitiator": {"UserDirectAction", "UserIndirectAction", "ToolReaction", "ToolTimedEvent", "InstructorDirectAction"},
    "CompileResult": {"Success", "Warning", "Error"},
    "InterventionCategory": {"Feedback", "Hint", "CodeHighlight", "CodeChange", "EarnedGrade"},
}
SCOPES = {"Global", "Restricted", "None"}
REPRESENTATIONS = {"Table", "Directory", "Git", "Keystroke"}
TIME = "%Y-%m-%dT%H:%M:%S.%f%z"
LONGEST = dict.fromkeys(("EventID", "SubjectID", "CodeStateID", "ParentEventID", "EventType"), 255) | {"SourceLocation": 2048}


def opened(store: Store, class_id: int | None = None) -> dict[str, str]:
    """The files of the dataset of the class, by their paths."""
    attempts = store.attempts.recent(scope=Scope(class_id=class_id))
    known = store.pseudonyms.of_class(class_id)
    whole_set = progsnap.dataset(attempts, {attempt.id: subject(attempt, known) for attempt in attempts})
    with zipfile.ZipFile(io.BytesIO(whole_set)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def faults(files: dict[str, str]) -> list[str]:
    """Everything that the specification's rules find wrong with a dataset, event by event and as a whole."""
    found = []
    metadata = {row["Property"]: row["Value"] for row in rows(files["DatasetMetadata.csv"])}
    if metadata["EventOrderScope"] not in SCOPES or metadata["CodeStateRepresentation"] not in REPRESENTATIONS:
        found.append("metadata")
    events = rows(files["MainTable.csv"])
    numbers = [row["EventID"] for row in events]
    if len(set(numbers)) != len(numbers):
        found.append("EventID twice")
    orders = [int(row["Order"]) for row in events]
    times = [datetime.strptime(row["ServerTimestamp"], TIME) for row in events]
    if orders != sorted(set(orders)) or times != sorted(times) or not all(time.tzinfo for time in times):
        found.append("order")
    for row in events:
        found += [f"{row['EventID']}: {fault}" for fault in _faults(row, set(numbers))]
        if f"CodeStates/{row['CodeStateID']}/{row['CodeStateSection'] or 'main.py'}" not in files:
            found.append(f"{row['EventID']}: no code state")
    return found


def _faults(row: dict[str, str], numbers: set[str]) -> list[str]:
    """What is wrong with one event: columns without a value, columns with one that have none to have, values of no such kind."""
    if row["EventType"] not in EVENTS:
        return [f"no event {row['EventType']}"]
    needed, allowed = EVENTS[row["EventType"]]
    given = {name for name, value in row.items() if value}
    found = [f"lacks {name}" for name in (UNIVERSAL | needed) - given]
    found += [f"has {name}" for name in given - UNIVERSAL - OPTIONAL - needed - allowed]
    found += [f"{name} is {row[name]}" for name in ENUMS if row[name] and row[name] not in ENUMS[name]]
    found += [f"{name} is too long" for name, most in LONGEST.items() if len(row[name]) > most]
    if row["ParentEventID"] and row["ParentEventID"] not in numbers:
        found.append("no such parent")
    return found


def a_class(store: Store) -> int:
    """A class of two students with one of everything that can come of a check."""
    made = store.people.new_class("7b")
    assert made is not None
    for name in ("Marlene", ""):
        joined = store.people.join(made.id, name)
        assert not isinstance(joined, NotJoined)
        who = Visitor(visit=name or "x", student=joined.student.id)
        for feedback in (
            shown(),
            withheld(),
            partly(),
            broken(held_back(Depth.PLACE), program=BROKEN + "x = 1\n"),
            without_verdict(Nature.VALID),
            without_verdict(Nature.REFUSED, refusal=Refusal.TOO_LARGE),
        ):
            store.attempts.record(who, replace(feedback, program=feedback.program or "print(1)\n"))
        store.attempts.begin(who, "never = finished\n")
    return made.id


def test_a_class_keeps_every_rule() -> None:
    """Required columns, no others, names of events and values, identifiers, order, parents, and a file for each code state."""
    store = Store()

    files = opened(store, a_class(store))

    assert faults(files) == []
    assert {row["EventType"] for row in rows(files["MainTable.csv"])} == set(EVENTS)


def test_the_rules_find_what_is_wrong() -> None:
    """The check above is one: an event of no such name, a lacking value, a number twice, an order that is none."""
    store = Store()
    files = opened(store, a_class(store))
    table = files["MainTable.csv"]

    assert faults({**files, "MainTable.csv": table.replace("Compile.Error", "Compile.Fault")})
    assert faults({**files, "MainTable.csv": table.replace("SyntaxError", "")})
    assert faults({**files, "MainTable.csv": table + table.splitlines()[1] + "\n"})
    assert faults({**files, "MainTable.csv": table.replace("ToolReaction", "Somebody")})
    assert faults({name: text for name, text in files.items() if not name.startswith("CodeStates/1/")})


def test_subjects_are_pseudonyms() -> None:
    """Neither names nor visits nor the database's numbers of students are in any file; each student is the same throughout."""
    store = Store()
    class_id = a_class(store)
    files = opened(store, class_id)
    subjects = {row["SubjectID"] for row in rows(files["MainTable.csv"])}

    assert len(subjects) == 2
    assert not any(str(student.name) in text for student in store.people.students(class_id) for text in files.values())
    attempts = store.attempts.recent(scope=Scope(class_id=class_id))
    assert not any(attempt.visit in text for attempt in attempts for text in files.values())
    assert subjects == {row["SubjectID"] for row in rows(opened(store, class_id)["MainTable.csv"])}


def test_a_check_is_told_event_by_event() -> None:
    """The check, Python's complaint below it, and what was shown to the depth that was allowed."""
    store = Store()
    store.attempts.record("visit", broken(whole()))
    compiled, error, shown_then = rows(opened(store)["MainTable.csv"])

    assert (compiled["CompileResult"], error["ParentEventID"]) == ("Error", compiled["EventID"])
    assert (error["CompileMessageType"], error["SourceLocation"]) == ("SyntaxError", "Text:2:12")
    assert shown_then["InterventionType"] == "repair missing-colon"
    assert "Line 2 needs one more sign." in shown_then["InterventionMessage"]


def test_what_was_withheld_is_in_no_message() -> None:
    """The dataset says what could be seen, not what was found."""
    store = Store()
    store.attempts.record("visit", withheld())
    store.attempts.record("visit", broken(held_back(Depth.PLACE)))

    assert "Quokka" not in opened(store)["MainTable.csv"]


@pytest.mark.parametrize("make", [shown, withheld, partly])
def test_the_same_program_is_one_code_state(make: Callable[[], object]) -> None:
    """However often it was checked."""
    store = Store()
    for _ in range(3):
        store.attempts.record("visit", make())  # type: ignore[arg-type]
    files = opened(store)

    assert [name for name in files if name.startswith("CodeStates/")] == ["CodeStates/1/main.py"]


def test_an_empty_class_is_a_dataset_too() -> None:
    """A table without rows."""
    files = opened(Store())

    assert faults(files) == []
    assert rows(files["MainTable.csv"]) == []


def test_times_know_their_zone() -> None:
    """They are UTC."""
    store = Store()
    store.attempts.record("visit", replace(shown(), diagnosis=diagnosis(Nature.BROKEN)))
    (row, *_) = rows(opened(store)["MainTable.csv"])

    assert abs((datetime.now(UTC) - datetime.strptime(row["ServerTimestamp"], TIME)).total_seconds()) < 60

"""A class's attempts as a ProgSnap2 dataset, for research: a ZIP with the main table, the code states, metadata and a README.

By the specification 1.0 of the SPLICE working group (https://cssplice.org/progsnap2, machine-readable in its ProgSnapToolkit): a
check is a ``Compile`` event, what CPython complains of a ``Compile.Error`` below it, and what Surefix may have shown of it an
``Intervention``. Code states are folders, as ``Compile`` events name a file, which code states in a table do not have. Left out
are attempts that were not finished, and texts that were refused: neither says whether they compile.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC

from tutor_app.classroom.spreadsheets import harmless
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Depth, ExplanationPart, Nature, Problem

VERSION = "1.0"
COLUMNS = (
    *("EventID", "Order", "SubjectID", "EventType", "CodeStateID", "ServerTimestamp", "ToolInstances", "ParentEventID"),
    *("EventInitiator", "CodeStateSection", "CompileResult", "CompileMessageType", "CompileMessageData", "SourceLocation"),
    *("InterventionCategory", "InterventionType", "InterventionMessage"),
)
METADATA = {
    "Version": VERSION,
    "IsEventOrderingConsistent": "true",
    "EventOrderScope": "Global",
    "EventOrderScopeColumns": "",
    "CodeStateRepresentation": "Directory",
}
SECTION = "main.py"
README = """# Checks of programs with Surefix

A ProgSnap2 dataset (specification 1.0). SubjectIDs are pseudonyms; secrets, addresses and names were taken out of the programs.

- `Compile`: a student had a program checked. Python read it or stopped; it was not run.
- `Compile.Error`: what CPython says of it, and where it stopped.
- `Intervention`: what Surefix could show of the mistake, at its settings of then. `InterventionType` is the deepest level (place,
  kind, explanation, repair) and the names of the mistakes. Students open the levels one after another, so not all was read.

Checks that were not finished, those of which the record is damaged, and texts that were refused unread, are left out.
"""
_SUCCESS = {Nature.VALID, Nature.NEWER_PYTHON, Nature.NOTEBOOK, Nature.EMPTY}
_TIME = "%Y-%m-%dT%H:%M:%S.%f%z"
_MADE = (1980, 1, 1, 0, 0, 0)  # of each file in the ZIP, so that the same attempts make the same bytes
Event = dict[str, str | int]


def dataset(attempts: Iterable[Attempt], subjects: Mapping[int, str]) -> bytes:
    """The ZIP; ``subjects`` has the pseudonym for each attempt's number."""
    states: dict[str, int] = {}
    events: list[Event] = []
    for attempt in sorted(attempts, key=lambda one: (one.at, one.id)):
        for event in _events(attempt, states, first=len(events) + 1):
            events.append({**event, "EventID": len(events) + 1, "Order": len(events) + 1, "SubjectID": subjects[attempt.id]})
    files = {
        "README.md": README,
        "DatasetMetadata.csv": _table(
            ("Property", "Value"), [{"Property": name, "Value": said} for name, said in METADATA.items()]
        ),
        "MainTable.csv": _table(COLUMNS, events),
        **{f"CodeStates/{number}/{SECTION}": program for program, number in states.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _events(attempt: Attempt, states: dict[str, int], *, first: int) -> Iterator[Event]:
    """What happened in one check; its first event gets the number ``first``."""
    feedback = attempt.feedback
    diagnosis, problem = feedback.diagnosis, feedback.diagnosis.problem
    well = diagnosis.nature in _SUCCESS
    if diagnosis.nature is Nature.REFUSED or (problem is None and not well):
        return
    common: Event = {
        "CodeStateID": states.setdefault(attempt.program, len(states) + 1),
        "ServerTimestamp": attempt.at.astimezone(UTC).strftime(_TIME),
        "ToolInstances": f"Python {diagnosis.python};Surefix",
    }
    result = "Success" if well else "Error"
    action: Event = {"EventInitiator": "UserDirectAction", "CodeStateSection": SECTION, "CompileResult": result}
    yield {**common, **action, "EventType": "Compile"}
    if problem is None or well:
        return
    said: Event = {
        "CompileMessageType": problem.type,
        "CompileMessageData": problem.message,
        "SourceLocation": _location(problem),
    }
    yield {**common, **said, "EventType": "Compile.Error", "ParentEventID": first, "CodeStateSection": SECTION}
    if feedback.verdict is not None and feedback.allowed:
        names = " ".join(part.misconception for part, _ in feedback.allowed)
        yield {
            **common,
            "EventType": "Intervention",
            "EventInitiator": "ToolReaction",
            "InterventionCategory": "Feedback",
            "InterventionType": f"{feedback.verdict.depth.word} {names}",
            "InterventionMessage": " ".join(_words(part, depth) for part, depth in feedback.allowed),
        }


def _words(part: ExplanationPart, depth: Depth) -> str:
    """What is said of a mistake to this depth."""
    said = {Depth.PLACE: (part.where,), Depth.KIND: (part.where, part.kind)}.get(depth, part.statements)
    return " ".join(statement.text for statement in said)


def _location(problem: Problem) -> str:
    """A place as the specification writes it: line and, where it is known, column, both from 1."""
    return f"Text:{problem.line}" if problem.column is None else f"Text:{problem.line}:{problem.column}"


def _table(columns: Iterable[str], rows: Iterable[Mapping[str, str | int]]) -> str:
    out = io.StringIO()
    writer: csv.DictWriter[str] = csv.DictWriter(out, list(columns), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: harmless(value) for name, value in row.items()} for row in rows)
    return out.getvalue()

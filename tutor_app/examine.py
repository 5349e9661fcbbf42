"""The whole flow, from a program to feedback without a verdict. Runs inside a sandbox worker.

The verdict comes later and elsewhere: :mod:`tutor_app.tutor` asks the gate.
"""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from contextlib import suppress
from dataclasses import replace
from functools import partial

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.diagnose.dialect import Dialect
from tutor_app.diagnose.remarks import worth_a_look
from tutor_app.domain import Diagnosis, Edit, Feedback, Nature, Remark
from tutor_app.errors import AssetError
from tutor_app.evidence.gathering import gather, without_repair
from tutor_app.explain.explanation import explain
from tutor_app.explain.newer import quoting
from tutor_app.repair import repair
from tutor_app.repair.newer import Repaired, fitting, legible, too_new
from tutor_app.slips.pasted.around import PROMPT, around
from tutor_app.source.edits import changed
from tutor_app.source.older import Older
from tutor_app.source.text import source_of, unmarked, with_line_feeds
from tutor_app.source.versions import SERVER, Version

REPAIR_SECONDS = 2.0
"""What the search for a repair may take."""
WIDE = re.compile(r"\r\n")
"""A line end of two characters."""
SIMPLE = "if ready\n    start()\n"
"""A program that every installation can examine."""


def examine(
    program: str, *, lang: str = "en", seconds: float = REPAIR_SECONDS, target: Version = SERVER, cell: bool = False
) -> Feedback:
    """Everything that can be found out about ``program`` for a class with the Python ``target``.

    The search for a repair stops after ``seconds``. ``cell`` says that the program is the cell of a notebook.
    """
    again = partial(examine, lang=lang, seconds=seconds, target=target, cell=cell)
    if (plain := unmarked(program)) != program:
        return _with_marks(again(plain), program[: len(program) - len(plain)])
    if "\r" in program:  # all line ends are one to Python: no answer depends on which they are
        return _with_line_ends(again(with_line_feeds(program)), program)
    began = time.perf_counter()
    diagnosis = diagnose(program, target, cell=cell)
    dialect = Dialect(target=target, cell=cell)
    return replace(_examined(program, diagnosis, lang, seconds, dialect), elapsed_ms=(time.perf_counter() - began) * 1000)


def _examined(program: str, diagnosis: Diagnosis, lang: str, seconds: float, dialect: Dialect) -> Feedback:
    remarks = _remarks(program, diagnosis)
    if not diagnosis.repairable:
        return Feedback(program=program, diagnosis=diagnosis, remarks=remarks)
    found = _repaired(program, diagnosis, seconds, dialect)
    best, own = found.candidates.best, found.own.best
    feedback = Feedback(program=program, diagnosis=diagnosis, candidates=found.own, remarks=remarks)
    if best is None or own is None:
        return replace(feedback, evidence=without_repair(found.text, diagnosis))
    explanation = explain(found.text, diagnosis, best, lang=lang)
    evidence = gather(found.text, diagnosis, best, found.candidates, explanation)
    if found.text != program:
        explanation = quoting(explanation, program, stood=found.text)
    return replace(feedback, explanation=explanation, evidence=evidence, newer=too_new(own, program, dialect))


def _remarks(program: str, diagnosis: Diagnosis) -> tuple[Remark, ...]:
    """What was pasted around the code; of a valid program what is worth a look. A cell knows names from others."""
    match diagnosis.nature:
        case Nature.VALID:
            pasted = around(program)
            if any(one.kind == PROMPT for one in pasted):  # to Python, `In [1]: tea` is an annotation
                return pasted
            return () if diagnosis.cell else worth_a_look(program)
        case Nature.BROKEN | Nature.PYTHON2 | Nature.TRANSCRIPT | Nature.NOT_PYTHON:
            return around(program)
        case _:
            return ()


def _repaired(program: str, diagnosis: Diagnosis, seconds: float, dialect: Dialect) -> Repaired:
    """The repairs, found in the program with stand-ins for what the judging Python does not know.

    A mistake may hide some of that; then the search begins once more.
    """
    deadline = time.monotonic() + seconds
    file = dialect.in_file(program).text

    def repairs(older: Older) -> Repaired:
        found = repair(older.text, diagnosis, seconds=max(deadline - time.monotonic(), 0.0))
        return legible(fitting(found, file, older, dialect.target), program, older, dialect)

    older = dialect.plain(program)
    found = repairs(older)
    best = found.candidates.best
    again = older if best is None or len(best.edits) == 1 else dialect.plain(program, best.edits)
    return found if again == older else repairs(again)


def warm_up() -> None:
    """Load weights, texts and libraries, so that the first student does not wait for them."""
    with suppress(AssetError):  # the first examination says what is missing
        examine(SIMPLE)


def _with_marks(feedback: Feedback, marks: str) -> Feedback:
    """The same for the program with its byte-order marks, which belong to the file, not to the first line."""
    repairs = tuple(
        replace(found, text=marks + found.text, edits=tuple(_shifted(edit, len(marks)) for edit in found.edits))
        for found in feedback.candidates.repairs
    )
    remarks = tuple(replace(one, edits=tuple(_shifted(edit, len(marks)) for edit in one.edits)) for one in feedback.remarks)
    candidates = replace(feedback.candidates, repairs=repairs)
    return replace(feedback, program=marks + feedback.program, candidates=candidates, remarks=remarks)


def _with_line_ends(feedback: Feedback, program: str) -> Feedback:
    """The same for the program with the line ends that it has, in what is put in as well."""
    newline = source_of(program).newline
    wide = [found.start() - place for place, found in enumerate(WIDE.finditer(program))]
    repairs = []
    for found in feedback.candidates.repairs:
        edits = tuple(_own(edit, program, newline, wide) for edit in found.edits)
        repairs.append(replace(found, text=changed(program, edits), edits=edits))
    remarks = tuple(
        replace(one, edits=tuple(_own(edit, program, newline, wide) for edit in one.edits)) for one in feedback.remarks
    )
    candidates = replace(feedback.candidates, repairs=tuple(repairs))
    return replace(feedback, program=program, candidates=candidates, remarks=remarks)


def _own(edit: Edit, program: str, newline: str, wide: list[int]) -> Edit:
    """An edit of the program with line feeds as one of the program itself; ``wide`` are those that stand for two characters."""
    start, end = (offset + bisect_left(wide, offset) for offset in (edit.start, edit.end))
    return Edit(start=start, end=end, before=program[start:end], after=edit.after.replace("\n", newline))


def _shifted(edit: Edit, by: int) -> Edit:
    return replace(edit, start=edit.start + by, end=edit.end + by)

"""The whole flow, from a program to feedback without a verdict. Runs inside a sandbox worker.

The verdict comes later and elsewhere: :mod:`tutor_app.tutor` asks the gate.
"""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import replace

from tutor_app.diagnose.diagnosis import BYTE_ORDER_MARK, diagnose
from tutor_app.domain import Candidates, Edit, Feedback
from tutor_app.errors import AssetError
from tutor_app.evidence.gathering import gather
from tutor_app.explain import explain
from tutor_app.repair import repair
from tutor_app.source.edits import changed
from tutor_app.source.lexer import NEWLINE
from tutor_app.source.text import source_of

REPAIR_SECONDS = 0.45
"""What the search for a repair may take."""
LONE_RETURN = re.compile(r"\r(?!\n)")
"""To Python it ends a line, as a line feed does."""
SIMPLE = "if ready\n    start()\n"
"""A program that every installation can examine."""


def examine(program: str, *, lang: str = "en", seconds: float = REPAIR_SECONDS) -> Feedback:
    """Everything that can be found out about ``program``; the search for a repair stops after ``seconds``."""
    if program.startswith(BYTE_ORDER_MARK):
        return _with_mark(examine(program.removeprefix(BYTE_ORDER_MARK), lang=lang, seconds=seconds))
    if LONE_RETURN.search(program):
        return _with_returns(examine(LONE_RETURN.sub("\n", program), lang=lang, seconds=seconds), program)
    began = time.perf_counter()
    return replace(_examined(program, lang, seconds), elapsed_ms=(time.perf_counter() - began) * 1000)


def _examined(program: str, lang: str, seconds: float) -> Feedback:
    diagnosis = diagnose(program)
    candidates = repair(program, diagnosis, seconds=seconds) if diagnosis.repairable else Candidates()
    best = candidates.best
    if best is None:
        return Feedback(program=program, diagnosis=diagnosis, candidates=candidates)
    explanation = explain(program, diagnosis, best, lang=lang)
    evidence = gather(program, diagnosis, best, candidates, explanation)
    return Feedback(program=program, diagnosis=diagnosis, candidates=candidates, explanation=explanation, evidence=evidence)


def warm_up() -> None:
    """Load weights, texts and libraries, so that the first student does not wait for them."""
    with suppress(AssetError):  # the first examination says what is missing
        examine(SIMPLE)


def _with_mark(feedback: Feedback) -> Feedback:
    """The same for the program with its byte-order mark, which belongs to the file, not to the first line."""
    repairs = tuple(
        replace(found, text=BYTE_ORDER_MARK + found.text, edits=tuple(_shifted(edit) for edit in found.edits))
        for found in feedback.candidates.repairs
    )
    return replace(feedback, program=BYTE_ORDER_MARK + feedback.program, candidates=replace(feedback.candidates, repairs=repairs))


def _with_returns(feedback: Feedback, program: str) -> Feedback:
    """The same for the program as it is: its lone carriage returns take as much room as line feeds."""
    newline = source_of(program).newline
    repairs = []
    for found in feedback.candidates.repairs:
        edits = tuple(
            replace(edit, before=program[edit.start : edit.end], after=NEWLINE.sub(newline, edit.after)) for edit in found.edits
        )
        repairs.append(replace(found, text=changed(program, edits), edits=edits))
    return replace(feedback, program=program, candidates=replace(feedback.candidates, repairs=tuple(repairs)))


def _shifted(edit: Edit) -> Edit:
    return replace(edit, start=edit.start + 1, end=edit.end + 1)

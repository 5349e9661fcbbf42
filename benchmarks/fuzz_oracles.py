"""What must hold of every program, whatever it is: three stages of checks, each a list of faults in words, empty where all holds.

The text stage asks the lexer and the edit model, the diagnosis stage CPython and ruff, the examination stage the whole flow with
its verdict and all that would be shown. Where there is another witness (CPython's own tokenizer and compiler, another language,
another target), it is asked.
"""

from __future__ import annotations

import io
import json
import tokenize
import warnings
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from random import Random
from time import process_time
from typing import Any, TypeVar

from tutor_app.api.feedback import Feedback as Shown
from tutor_app.api.shaping import shaped
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Diagnosis, Feedback, Nature, Problem, Status
from tutor_app.explain.texts import known_languages
from tutor_app.process.in_process import InProcess
from tutor_app.settings import Settings
from tutor_app.source.edits import Moves, changed, edits_between, fit
from tutor_app.source.lexer import NEWLINE, Kind, tokenise
from tutor_app.source.memory import forget
from tutor_app.source.text import Source, unmarked
from tutor_app.source.versions import KNOWN, SERVER, Version
from tutor_app.tutor import Tutor, load_calibration
from validators.checks.reading import mentioned

R = TypeVar("R")
TARGETS = (0.5, 0.7, 0.8, 0.9, 0.95)
GOOD = frozenset({Nature.VALID, Nature.NEWER_PYTHON, Nature.NOTEBOOK})
_BETWEEN = " \t\f\\\r\n"
_SKIPPED = {tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER, tokenize.ENCODING}


def text_faults(before: str, text: str) -> Iterator[str]:
    """Of the lexer on ``text``, and of the edits that lead there from ``before`` and back."""
    yield from _token_faults(text)
    source = Source(text)
    if len(source.lines) != len(source.starts) - 1 or any(
        source.line_at(start) != n for n, start in enumerate(source.starts[:-1])
    ):
        yield "lines and their starts do not agree"
    for one, other in ((before, text), (text, before)):
        edits = edits_between(one, other)
        if not fit(one, edits) or changed(one, edits) != other:
            yield "the edits between two texts do not lead from one to the other"
        moves = Moves(edits)
        kept = [
            place
            for place in {0, len(one) // 2, *(edit.end for edit in edits)}
            if place < len(one) and moves.taking(place) is None
        ]
        if any(moves.before(moves.after(place)) != place or other[moves.after(place)] != one[place] for place in kept):
            yield "a character that no edit takes is not where it was"


def _token_faults(text: str) -> Iterator[str]:
    tokens = tokenise(text)
    position, line = 0, 0
    for token in tokens:
        between = text[position : token.start]
        if token.start < position or text[token.start : token.end] != token.text or not token.text:
            yield f"the token {token} is not the text's"
        if between.strip(_BETWEEN):
            yield f"{between!r} belongs to no token"
        line += len(NEWLINE.findall(between))
        if token.line != line:
            yield f"the token {token} is on line {line}"
        line += len(NEWLINE.findall(token.text)) if token.kind is Kind.STRING else 0
        position = token.end
    if text[position:].strip(_BETWEEN):
        yield f"{text[position:]!r} at the end belongs to no token"


def witnessed(text: str) -> list[str] | None:
    """The texts of the tokens by CPython's own tokenizer, None where it refuses the text."""
    try:
        return [one.string for one in tokenize.generate_tokens(io.StringIO(text).readline) if one.type not in _SKIPPED]
    except (tokenize.TokenError, SyntaxError):
        return None


def compiles(text: str) -> bool | None:
    """Whether the Python that runs this takes the text; None where it cannot say."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<fuzz>", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    except (ValueError, MemoryError, RecursionError, OverflowError, SystemError):
        return None
    return True


def diagnosis_faults(text: str, target: Version, *, cell: bool) -> Iterator[str]:
    """Of what is said of the text before any repair."""
    found = diagnose(text, target, cell=cell)
    if found != diagnose(text, target, cell=cell):
        yield "another diagnosis the second time"
    yield from _problem_faults(text, found.problem)
    if found.repairable and found.problem is None:
        yield "to be repaired, and nothing is wrong"
    if cell or found.nature is Nature.REFUSED:
        return
    taken = compiles(unmarked(text))
    if found.nature is Nature.VALID and taken is False and target <= SERVER:
        yield "said to be valid, and Python refuses it"
    if taken and found.nature not in {*GOOD, Nature.EMPTY}:
        yield f"Python takes it, and it is said to be {found.nature}"
    if taken:
        own, theirs = (
            [token.text for token in tokenise(unmarked(text))],
            witnessed(unmarked(text)),
        )
        if theirs is not None and "\r" not in text and own != theirs:
            first = next((pair for pair in zip(own, theirs, strict=False) if pair[0] != pair[1]), (len(own), len(theirs)))
            yield f"the tokens are others to Python: {first}"


def _problem_faults(text: str, problem: Problem | None) -> Iterator[str]:
    if problem is None:
        return
    lines = NEWLINE.split(text)
    if not 1 <= problem.line <= len(lines) + 1:
        yield f"Python stops on line {problem.line} of {len(lines)}"
    elif problem.column is not None and not 1 <= problem.column <= len([*lines, ""][problem.line - 1]) + 2:
        yield f"Python stops in column {problem.column} of {[*lines, ''][problem.line - 1]!r}"


class Here(InProcess):
    """Makes calls in this process, as the fuzzer's own is the one that may be killed, and keeps what they raise."""

    def __init__(self) -> None:
        super().__init__(processes=True)
        self.raised: list[Exception] = []
        """What the tutor hid behind Python's own diagnosis."""

    def call(self, fn: Callable[..., R], *args: object, **how: Any) -> R:
        """What ``fn(*args)`` returns or raises."""
        try:
            return super().call(fn, *args, **how)
        except Exception as error:
            self.raised.append(error)
            raise


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How a program is examined: for which Python, in which languages, at which target."""

    target: Version
    cell: bool
    langs: tuple[str, str]
    precision: float

    @classmethod
    def by(cls, pick: Random, *, cell: bool) -> Asked:
        """A choice: mostly as a server does it."""
        target = SERVER if pick.random() < 0.7 else pick.choice(KNOWN)
        first, second = pick.sample(known_languages(), 2)
        return cls(
            target=target, cell=cell, langs=("en" if pick.random() < 0.5 else first, second), precision=pick.choice(TARGETS)
        )


@cache
def here() -> Here:
    """Where all examinations are made."""
    return Here()


@cache
def tutor() -> Tutor:
    """One that examines here, with the calibration that comes with Surefix."""
    return Tutor(here(), load_calibration(), Settings())


def examination_faults(text: str, asked: Asked, *, limit: float) -> tuple[list[str], Feedback]:
    """Of the whole flow, and the feedback that it came to."""
    here().raised.clear()
    began = process_time()
    first = _judged(text, asked, asked.langs[0])
    spent = process_time() - began
    faults = [f"the examination took {spent:.1f} s"] if spent > limit else []
    forget()
    second = _judged(text, asked, asked.langs[1])
    faults += [f"the examination raised {type(error).__name__} at {place_of(error)}: {error}" for error in here().raised]
    faults += _feedback_faults(first, asked)
    faults += _repair_faults(first, asked)
    faults += _gate_faults(first, asked)
    if first.candidates.exhausted and second.candidates.exhausted:
        if [one.text for one in first.candidates.repairs] != [one.text for one in second.candidates.repairs]:
            faults.append("another language, other repairs")
        elif first.verdict != second.verdict or first.status != second.status:
            faults.append(f"another language, another verdict: {asked.langs}")
    return faults, first


def place_of(error: BaseException) -> str:
    """The file and the line that an error comes from."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"


def _judged(text: str, asked: Asked, lang: str) -> Feedback:
    return tutor().first(text, precision=asked.precision, lang=lang, python=str(asked.target), cell=asked.cell)


def _feedback_faults(feedback: Feedback, asked: Asked) -> Iterator[str]:
    """Whatever has a place has it in the text, and all that would be shown can be sent."""
    if not feedback.diagnosis.target and feedback.diagnosis.nature not in {Nature.REFUSED, Nature.EMPTY}:
        yield "nothing says for which Python it was examined"
    last = len(NEWLINE.split(feedback.program))
    shown = shaped(feedback, lang=asked.langs[0], target=asked.precision, everything=True)
    try:
        json.dumps(asdict(shown), ensure_ascii=False).encode()
    except (ValueError, TypeError) as error:
        yield f"cannot be sent: {error}"
    for remark in feedback.remarks:
        if not 1 <= remark.line <= remark.end <= last or not fit(feedback.program, remark.edits):
            yield f"the remark {remark.kind} is about lines {remark.line} to {remark.end} of {last}"
    yield from _shown_faults(feedback.program, shown)


def _shown_faults(program: str, shown: Shown) -> Iterator[str]:
    lines = NEWLINE.split(program)
    mistakes = [*shown.mistakes, *(shown.withheld.mistakes if shown.withheld else ())]
    for mistake in mistakes:
        if not 1 <= mistake.line <= len(lines):
            yield f"a mistake on line {mistake.line} of {len(lines)}"
        for spot in mistake.spots:
            if not (1 <= spot.line <= len(lines) and 1 <= spot.column <= spot.end <= len(lines[spot.line - 1]) + 2):
                yield f"a spot outside of the text: {spot}"
    if shown.lang == "en":
        said = " ".join(word for one in mistakes for word in (one.title, one.summary, one.why, *one.steps))
        beyond = [line for line in mentioned(said).lines if not 1 <= line <= len(lines)]
        if beyond:
            yield f"the words name line {beyond[0]} of {len(lines)}: {said}"


def _repair_faults(feedback: Feedback, asked: Asked) -> Iterator[str]:
    """Each repair is one, by CPython too; the first is told in full."""
    program = feedback.program
    texts = [one.text for one in feedback.candidates.repairs]
    if len(set(texts)) != len(texts) or program in texts:
        yield "a repair comes twice, or changes nothing"
    for repair in feedback.candidates.repairs:
        if not fit(program, repair.edits) or changed(program, repair.edits) != repair.text:
            yield "the edits do not make the repair"
        if not 0 <= repair.probability <= 1:
            yield f"a probability of {repair.probability}"
    best = feedback.repair
    if best is None:
        return
    after = diagnose(best.text, asked.target, cell=asked.cell)
    if after.nature not in GOOD:
        yield f"the repaired program is {_said(after)}: {best.text!r}"
    if {construct for construct, _line in after.newer} != {construct for construct, _line in feedback.newer}:
        yield f"the repaired program needs a newer Python, of which other things are said: {after.newer}, {feedback.newer}"
    if (
        not asked.cell
        and asked.target == SERVER
        and not feedback.newer
        and compiles(unmarked(best.text)) is False
    ):
        yield "Python refuses the repair"
    told = feedback.explanation
    if told is None or not told.parts:
        yield "a repair without a word"
        return
    if any(not 0 <= index < len(best.edits) for part in told.parts for index in part.edits):
        yield "an edit that is told of is none"
    lines = NEWLINE.split(program)
    for part in told.parts:
        if not 1 <= part.line <= len(lines):
            yield f"a part on line {part.line} of {len(lines)}"
        for statement in part.statements:
            if not statement.text.strip():
                yield f"{part.misconception} says nothing"


def _said(diagnosis: Diagnosis) -> str:
    problem = diagnosis.problem
    return diagnosis.nature.value + ("" if problem is None else f" ({problem.message}, line {problem.line})")


def _gate_faults(feedback: Feedback, asked: Asked) -> Iterator[str]:
    """The status says what the gate said, and the gate lets more pass for less of a promise."""
    verdict, evidence = feedback.verdict, feedback.evidence
    if (verdict is None) == feedback.diagnosis.repairable:
        yield "judged where there is nothing to judge, or the other way round"
    if verdict is None:
        return
    points = tutor().calibration.points(asked.precision)
    sound = evidence is not None and evidence.found and evidence.sound
    if feedback.status is Status.SHOWN and not (sound and feedback.repair and points.repair.opens_for(verdict.levels.repair)):
        yield "shown, and the gate is closed"
    if any(edit not in (feedback.repair.edits if feedback.repair else ()) for edit in feedback.shown_edits):
        yield "an edit is shown that is none of the repair's"
    if verdict.depth and not any(points.at(depth).reachable for depth in (1, 2, 3, 4)):  # type: ignore[arg-type]
        yield "shown, and no point can be reached"
    looser = tutor().judged(feedback, precision=TARGETS[0])
    if looser.verdict is not None and looser.verdict.depth < verdict.depth:
        yield "a smaller promise shows less"


def unsound(feedback: Feedback) -> list[str]:
    """The checks that the explanation or the repair did not pass; nothing of it is shown then, but it is no good work."""
    evidence: Any = feedback.evidence
    return [] if evidence is None else [f"{one.check}: {one.detail}" for one in evidence.findings if not one.passed]

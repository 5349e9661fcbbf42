"""First stage of the flow: what is this text, and what does CPython say of it?

``diagnose`` asks the running interpreter's own compiler and never runs the program. The class may have another Python: ruff is
asked where that, or a newer one, may read the text otherwise (:mod:`tutor_app.diagnose.newer`). Both must run where a parser that
hangs or dies does no harm (:mod:`tutor_app.process.sandbox`). A notebook reads more than a file may hold
(:mod:`tutor_app.source.notebooks`). Before: :mod:`tutor_app.diagnose.decoding`. Next: :mod:`tutor_app.repair`.
"""

from __future__ import annotations

import platform
import re
from dataclasses import replace

from tutor_app.diagnose import classification as nature
from tutor_app.diagnose.newer import needed, readable
from tutor_app.diagnose.pasted_cells import only_in_notebooks
from tutor_app.domain import Diagnosis, Nature, Problem, Refusal
from tutor_app.source.notebooks import in_file
from tutor_app.source.problems import ProblemKind, meaning
from tutor_app.source.python import first_problem
from tutor_app.source.text import unmarked
from tutor_app.source.versions import SERVER, Reading, Version

MAX_CHARACTERS = 100_000
"""Longer texts are refused unread: no novice's program comes near, and the parser's time grows with the text."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = frozenset(map(chr, range(32))) - frozenset("\t\n\v\f\r\x1a\x1b")
_CONTROL_SHARE = 0.05
_PYTHON2_KINDS = 2
_PYTHON2_PRINTS = 3


def diagnose(text: str, target: Version = SERVER, *, cell: bool = False) -> Diagnosis:
    """What kind of text it is for a class with the Python ``target``, and the one error that CPython reports. Never raises.

    ``cell`` says that the text comes from a notebook, where commands and ``await`` at the top are no mistakes.
    """
    because = refusal(text)
    if because is not None:
        return refused(because)
    text = unmarked(text)
    if not text.strip():
        return _diagnosis(Nature.EMPTY)
    judged = _judged(in_file(text).text, target) if cell else _pasted(text, target)
    return replace(judged, target=str(target), cell=cell)


def _pasted(text: str, target: Version) -> Diagnosis:
    """Of a text that is not said to come from a notebook, and may."""
    judged = _judged(text, target)
    maybe = judged.repairable or judged.nature is Nature.NOT_PYTHON
    found = only_in_notebooks(text, target) if maybe else ()
    if not found:
        return judged
    return replace(_diagnosis(Nature.NOTEBOOK), notebook=tuple((one.construct, one.line) for one in found))


def _judged(text: str, target: Version) -> Diagnosis:
    problem = first_problem(text)
    said = None if problem is None else meaning(problem)
    if said is not None and said.kind is ProblemKind.NOT_TEXT:
        return refused(Refusal.NOT_TEXT)
    if said is not None and (ProblemKind.TOO_COMPLEX is said.kind or ProblemKind.TOO_NESTED is said.innermost):
        language = nature.foreign_language(nature.sample(text))
        return refused(Refusal.TOO_COMPLEX) if language is None else _diagnosis(Nature.NOT_PYTHON, language=language)
    found = needed(text, target)
    if problem is None or found.accepted:
        kind = Nature.NEWER_PYTHON if found.newer else Nature.VALID
        return _needing(_diagnosis(kind), found)
    older = readable(text, target).text
    broken = _broken(text, problem if older == text else first_problem(older) or problem)
    return _needing(broken, found) if broken.nature is Nature.BROKEN else broken


def _needing(diagnosis: Diagnosis, found: Reading) -> Diagnosis:
    newer = tuple((one.construct, one.line) for one in found.newer)
    return replace(diagnosis, needs=str(found.needs) if newer else None, newer=newer)


def refusal(text: str) -> Refusal | None:
    """Why a text is not examined, whatever it says: it is too long, or no text; None where neither holds."""
    if len(text) > MAX_CHARACTERS:
        return Refusal.TOO_LARGE
    if _SURROGATE.search(text):  # half a character: no file can hold it
        return Refusal.NOT_TEXT
    if sum(character in _CONTROL for character in text) > max(_CONTROL_SHARE * len(text), 1 + text.count("\0")):
        return Refusal.NOT_TEXT
    return Refusal.NULL_BYTES if "\0" in text else None


def _broken(text: str, problem: Problem) -> Diagnosis:
    lines = nature.sample(text)
    if nature.is_transcript(lines):
        return _diagnosis(Nature.TRANSCRIPT, problem=problem)
    language = nature.foreign_language(lines)
    if language is not None:
        return _diagnosis(Nature.NOT_PYTHON, problem=problem, language=language)
    return _diagnosis(Nature.PYTHON2 if _is_python2(text, lines) else Nature.BROKEN, problem=problem)


def _is_python2(text: str, lines: list[str]) -> bool:
    """Whether the whole is Python 2: several of its habits, or every error explained by them, and nothing of Python 3."""
    kinds = nature.python2_marks(lines)
    if not kinds or nature.python3_lines(lines) > len(kinds & {"print"}) * nature.print_statements(lines) // 2:
        return False
    if len(kinds) >= _PYTHON2_KINDS or nature.print_statements(lines) >= _PYTHON2_PRINTS:
        return True
    return first_problem(nature.modernised(text)) is None


def refused(refusal: Refusal) -> Diagnosis:
    """The diagnosis of a text that was not examined."""
    return _diagnosis(Nature.REFUSED, refusal=refusal)


def _diagnosis(
    kind: Nature, *, problem: Problem | None = None, refusal: Refusal | None = None, language: str | None = None
) -> Diagnosis:
    return Diagnosis(nature=kind, python=platform.python_version(), problem=problem, refusal=refusal, language=language)

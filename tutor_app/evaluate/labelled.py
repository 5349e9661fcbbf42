"""Labelled files in, runs out and in again: the values that an evaluation is made of.

A run says what the flow came to on one labelled program, never the program itself, so that runs can be kept and passed on.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from tutor_app.domain import Evidence
from tutor_app.errors import CalibrationError, complaint
from tutor_app.process.archives import parquet
from validators.promise.curve import Labelling
from validators.promise.observation import Marks, Observation

_T = TypeVar("_T")
_GAP = re.compile(r"(?<=\S)[ \t]+")
_ADVICE = (
    'Each line is {"id", "group", "code", "targets": [...]}, or a run as evaluate writes it, '
    'or {"id", "group", "confidence", "right"}.'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A broken program and the fixes that count as right, by a learner (``group``)."""

    id: str
    group: str
    code: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What the flow came to on one labelled program.

    ``repair`` is the fingerprint of the repaired program, so that grades stay with the outcome that was graded. ``nearest_right``
    says whether the candidate with the smallest edits is right (the paper's choice); ``words`` counts the explanation's.
    """

    id: str
    group: str
    evidence: Evidence | None = None
    right: Mapping[Labelling, bool] = field(default_factory=dict)
    marks: tuple[Marks, ...] = ()
    weight: float = 1.0
    repair: str = ""
    nearest_right: bool | None = None
    words: int = 0

    @property
    def observation(self) -> Observation:
        """The part that calibration needs."""
        return Observation(
            id=self.id, group=self.group, evidence=self.evidence, right=self.right, marks=self.marks, weight=self.weight
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A person's grade of one outcome by the rubric; ``repair`` as in :class:`Run` (empty: whatever the repair is).

    ``place`` and ``kind`` are grades of the first mistake's, ``explained`` of the words alone, ``repaired`` of the repair alone;
    None where nobody was asked.
    """

    id: str
    right: bool
    repair: str = ""
    weight: float = 1.0
    place: bool | None = None
    kind: bool | None = None
    explained: bool | None = None
    repaired: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bare:
    """An outcome of which only a confidence and a grade are known, from whatever system."""

    id: str
    group: str
    confidence: float | None
    right: bool | None = None

    def as_run(self) -> Run:
        evidence = None
        if self.confidence is not None:
            evidence = Evidence(probability=self.confidence, margin=0.0)
        right = {} if self.right is None else {Labelling.RUBRIC: self.right}
        return Run(id=self.id, group=self.group, evidence=evidence, right=right)


_LABELLED, _RUN, _BARE, _GRADE = TypeAdapter(Labelled), TypeAdapter(Run), TypeAdapter(_Bare), TypeAdapter(Grade)


def read_labelled(path: Path) -> list[Labelled | Run]:
    """The lines of a labelled file, or its rows; CalibrationError where one cannot be used or an id comes twice."""
    rows = [_row(fields, f"{path.name} {place}") for place, fields in _records(path)]
    if not rows:
        raise CalibrationError(f"{path.name} has no lines", advice=_ADVICE)
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise CalibrationError(f"{path.name} has the id {row.id!r} twice", advice="Give every program an id of its own.")
        seen.add(row.id)
    return rows


def read_grades(path: Path) -> list[Grade]:
    """The grades of a file with lines {"id", "right"} and perhaps "repair" and "weight"."""
    return [_validated(_GRADE, fields, f"{path.name} {place}") for place, fields in _records(path)]


def graded(runs: Iterable[Run], grades: Sequence[Grade]) -> list[Run]:
    """The runs with the rubric's grades of their outcomes; of a program that was graded with several repairs, that of its own.

    What people say of place and kind counts more than what the author's changes tell.
    """
    by_outcome = {(grade.id, grade.repair): grade for grade in grades}
    return [_with_grade(run, by_outcome.get((run.id, run.repair), by_outcome.get((run.id, "")))) for run in runs]


def _with_grade(run: Run, grade: Grade | None) -> Run:
    if grade is None:
        return run
    first = run.marks[0] if run.marks else Marks()
    place, kind = (told if asked is None else asked for told, asked in ((first.place, grade.place), (first.kind, grade.kind)))
    marks = (Marks(place=place, kind=kind), *run.marks[1:])
    return replace(run, right={**run.right, Labelling.RUBRIC: grade.right}, marks=marks, weight=grade.weight)


def dump(run: Run) -> str:
    """The run as a line of a file."""
    return _RUN.dump_json(run).decode() + "\n"


def read_runs(path: Path) -> list[Run]:
    """The runs in a file that :func:`dump` wrote; a torn last line is left out."""
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").split("\n")
    return [_validated(_RUN, json.loads(line), path.name) for line in lines[:-1]]


def fingerprint_of(text: str) -> str:
    """A short name for a repaired program; space within its lines makes no other repair of it."""
    return hashlib.sha256(_GAP.sub("", text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _records(path: Path) -> Iterable[tuple[str, Any]]:
    """What a file has, lines of JSON or rows of Parquet, each with its place there."""
    if parquet.is_parquet(path):
        try:
            yield from ((f"row {number}", fields) for number, fields in enumerate(parquet.read(path), 1))
        except OSError as error:
            raise CalibrationError(f"{path} cannot be read: {error}", advice="Give a file that is there.") from error
        return
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CalibrationError(f"{path} cannot be read: {error}", advice="Give a file with one JSON object a line.") from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield f"line {number}", json.loads(line)
            except ValueError as error:
                raise CalibrationError(f"{path.name} line {number} is not JSON: {error}", advice=_ADVICE) from error


def _row(fields: Any, place: str) -> Labelled | Run:
    if not isinstance(fields, dict):
        raise CalibrationError(f"{place} is not a JSON object", advice=_ADVICE)
    if "code" in fields:
        return _validated(_LABELLED, fields, place)
    if "evidence" in fields:
        return _validated(_RUN, fields, place)
    return _validated(_BARE, fields, place).as_run()


def _validated(adapter: TypeAdapter[_T], fields: Any, place: str) -> _T:
    try:
        return adapter.validate_python(fields)
    except ValidationError as error:
        first = error.errors()[0]
        raise CalibrationError(f"{place}: {'.'.join(map(str, first['loc']))}: {complaint(first)}", advice=_ADVICE) from error

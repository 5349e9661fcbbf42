"""Many programs at once: lines of JSON or rows of Parquet in, the same out, in the same order.

Several programs are under way at a time, on this machine or on others, a bounded number of rows is in memory, and every row is on
disk as soon as it is its turn; a run that was interrupted goes on where it stopped. One bad line spoils nothing but its own row.
"""

from __future__ import annotations

import json
import logging
import math
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

from tutor_app.commands import columns
from tutor_app.commands.notebook import identifier, is_notebook
from tutor_app.commands.notebook import read as notebook_cells
from tutor_app.commands.record import as_line, failure, rejection, row
from tutor_app.commands.resuming import Done, done
from tutor_app.domain import Feedback, Status
from tutor_app.errors import AssetError, CalibrationError, EngineError, SettingsError, traced
from tutor_app.process.archives import parquet
from tutor_app.process.archives.executor import Executor
from tutor_app.process.sandbox import Closed
from tutor_app.settings import Settings
from tutor_app.tutor import open_tutor

MAX_LINE = 8 * 1024 * 1024
"""Bytes of an input line: far more than the largest program that is examined, even with every character escaped."""
_BEGINNING = 8192
"""Bytes of a file that tell whether it is text."""
_LINES = "Give a file with one JSON object on each line."
_COLUMNS = ("id", "code", "notebook")
"""What of a Parquet file is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One line of the input; ``refusal`` says why there is no program in it.

    ``cell`` says whether the program is a notebook's cell; None: what the settings say.
    """

    identifier: object
    program: str = ""
    cell: bool | None = None
    refusal: str | None = None


Row = dict[str, Any]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a run came to: how many rows there are, how many inputs were ``refused``, and on how many programs we ``failed``."""

    rows: int
    refused: int
    failed: int


Check = Callable[..., Feedback]
"""Is called with a program, and with ``cell`` where the input says whether it is a notebook's cell."""
Checking = Callable[[int], AbstractContextManager[Check]]
"""Opens what checks so many programs at the same time."""


@contextmanager
def checking(settings: Settings, workers: int) -> Iterator[Check]:
    """What checks so many programs at the same time as the settings want it; on whatever machine this is called."""
    with open_tutor(settings.model_copy(update={"workers": workers})) as tutor:
        yield tutor.feedback


def run(source: Path, target: Path, opening: Checking, executor: Executor, *, progress: Callable[[int], None]) -> Tally:
    """Examine what is not in ``target`` yet and append it.

    ``opening`` opens, where the ``executor`` wants it, what checks a program. ``progress`` is told how many rows more are done.
    Where a check raises an error, that is this row's answer; one of ours that means that nothing works ends the run. Raises
    SettingsError where the files do not fit or cannot be read or written.
    """
    check(source, target)
    try:
        if not parquet.is_parquet(target):
            return _into_lines(source, target, opening, executor, progress)
        lines = columns.kept_beside(target)
        if target.exists() and not lines.exists():
            with closing(_submissions(source)) as submissions:
                begun = columns.finished(target, (one.identifier for one in submissions))
            progress(begun.rows)
            return _tally(begun.statuses)
        tally = _into_lines(source, lines, opening, executor, progress)
        columns.converted(lines, target, source)
        return tally
    except OSError as error:
        advice = "Give a file that can be read, and one that can be written."
        raise SettingsError(f"{error.filename or target}: {error.strerror}", advice=advice) from error


def _into_lines(source: Path, target: Path, opening: Checking, executor: Executor, progress: Callable[[int], None]) -> Tally:
    with closing(_submissions(source)) as every:
        first = tuple(islice(every, 1))
        submissions = chain(first, every)
        begun = done(target, (one.identifier for one in submissions), tuple(one.identifier for one in first))
        progress(begun.rows)
        statuses = Counter(begun.statuses)
        answers = executor.map(partial(_answering, opening), submissions)
        with _behind(target, begun) as rows, closing(answers):
            for answer in answers:
                rows.write(answer.line + b"\n")
                rows.flush()
                statuses[answer.status] += 1
                progress(1)
    return _tally(statuses)


def _tally(statuses: Mapping[Status, int]) -> Tally:
    refused, failed = (statuses.get(status, 0) for status in (Status.REJECTED, Status.FAILED))
    return Tally(rows=sum(statuses.values()), refused=refused, failed=failed)


def _behind(target: Path, begun: Done) -> IO[bytes]:
    """The output, open behind its complete rows; a torn one is cut off."""
    rows = target.open("ab")
    if target.is_file():
        rows.truncate(begun.size)
    return rows


def check(source: Path, target: Path) -> None:
    """Raises SettingsError where these files cannot be an input and its output, with what to give in their place."""
    if source.is_dir():
        raise SettingsError(f"{source} is a folder", advice=_LINES)
    if not source.exists():
        raise SettingsError(f"there is no file {source}", advice=_LINES)
    if target.is_dir():
        raise SettingsError(f"{target} is a folder", advice="Give a file.")
    if not target.absolute().parent.is_dir():
        raise SettingsError(f"{target} cannot be written", advice="Give a file in a folder that exists.")
    if target.exists() and target.samefile(source):
        raise SettingsError("input and output are the same file", advice="Give another name for the output.")
    if parquet.is_parquet(target):
        parquet.imported()
    if parquet.is_parquet(source):
        _check_columns(source)
    elif source.is_file() and not is_notebook(source) and _is_binary(source):
        raise SettingsError(f"{source} isn't a text file, so no line of it was checked", advice=_LINES)


def _check_columns(source: Path) -> None:
    """Raises SettingsError where a Parquet file has no programs, or names for them that no row could have."""
    types, known = parquet.types(source), parquet.imported().types
    if "code" not in types:
        raise SettingsError(f"{source} has no column 'code'", advice="Give a file with the columns 'id' and 'code'.")
    named = types.get("id", parquet.imported().null())
    plain = (known.is_integer, known.is_string, known.is_large_string, known.is_null)
    if not any(fits(named) for fits in plain):
        raise SettingsError(f"the column 'id' of {source} is {named}", advice="Make it one of whole numbers or of strings.")


def _is_binary(source: Path) -> bool:
    """Whether the file begins with bytes that no JSON has, and with no line that is JSON; one bad line spoils no others."""
    with source.open("rb") as file:
        start = file.read(_BEGINNING)
        file.seek(0)
        first = next(read(file), None)
    return b"\0" in start and first is not None and first.refusal is not None


def count(source: Path) -> int | None:
    """How many programs the file holds; None where it cannot be read twice (a pipe)."""
    if not source.is_file():
        return None
    if is_notebook(source):
        return len(notebook_cells(source))
    if parquet.is_parquet(source):
        return parquet.count(source)
    with source.open("rb") as lines:
        return sum(1 for _ in _raw_lines(lines))


def _submissions(source: Path) -> Generator[Submission, None, None]:
    """What the file submits, in its order."""
    if is_notebook(source):
        for cell in notebook_cells(source):
            yield Submission(identifier=identifier(source, cell), program=cell.program, cell=True)
    elif parquet.is_parquet(source):
        yield from map(_submitted, parquet.read(source, _COLUMNS))
    else:
        with source.open("rb") as lines:
            yield from read(lines)


def read(lines: IO[bytes]) -> Iterator[Submission]:
    """The submissions, one for every line that is not blank."""
    return (_submission(line) for line in _raw_lines(lines))


def _raw_lines(lines: IO[bytes]) -> Iterator[bytes]:
    while line := lines.readline(MAX_LINE):
        rest = line
        while len(rest) == MAX_LINE and not rest.endswith(b"\n"):  # too long: one refusal for all of it
            rest = lines.readline(MAX_LINE)
        if line.strip():
            yield line


def _submission(line: bytes) -> Submission:
    if len(line) == MAX_LINE:
        return Submission(identifier=None, refusal=f"the input line is longer than {MAX_LINE} bytes")
    try:
        fields = json.loads(line, parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        return Submission(identifier=None, refusal=f"the input line is not JSON: {error}")
    if not isinstance(fields, dict):
        return Submission(identifier=None, refusal="the input line is not a JSON object")
    return _submitted(fields)


def _submitted(fields: Mapping[str, Any]) -> Submission:
    name, program = fields.get("id"), fields.get("code")
    if not isinstance(program, str):
        return Submission(identifier=name, refusal="the input line has no text in 'code'")
    cell = fields.get("notebook")
    if cell is not None and not isinstance(cell, bool):
        return Submission(identifier=name, refusal="the input line's 'notebook' is neither true nor false")
    return Submission(identifier=name, program=program, cell=cell)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):  # it could not be written again
        raise ValueError(f"{digits[:20]} is too large a number")
    return number


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """A row, written out."""

    status: Status
    line: bytes


@contextmanager
def _answering(opening: Checking, workers: int) -> Iterator[Callable[[Submission], _Answer]]:
    with opening(workers) as feedback:
        yield partial(_answer, feedback=feedback)


def _answer(submission: Submission, feedback: Check) -> _Answer:
    if submission.refusal is not None:
        return _written(rejection(submission.identifier, submission.refusal))
    told = {} if submission.cell is None else {"cell": submission.cell}
    try:
        return _written(row(submission.identifier, feedback(submission.program, **told)))
    except (Closed, AssetError, CalibrationError, EngineError, SettingsError):  # no other program would fare better
        raise
    except Exception as error:  # this row's alone
        _log.error("the examination of %d characters failed: %s", len(submission.program), traced(error))
        return _written(failure(submission.identifier, error))


def _written(fields: Row) -> _Answer:
    return _Answer(status=Status(fields["status"]), line=as_line(fields).encode())

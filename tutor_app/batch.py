"""Many programs at once: lines of JSON in, lines of JSON out, in the same order.

Several programs are under way at a time, a bounded number of rows is in memory, and every row is on disk as soon as it is
its turn; a run that was interrupted goes on where it stopped. One bad line spoils nothing but its own row.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from tutor_app.domain import Feedback
from tutor_app.errors import SettingsError
from tutor_app.record import rejection, row

MAX_LINE = 8 * 1024 * 1024
"""Bytes of an input line: far more than the largest program that is examined, even with every character escaped."""
_AHEAD = 4
"""Programs under way for each worker, so that a slow one in front does not leave the others idle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One line of the input; ``refusal`` says why there is no program in it."""

    identifier: object
    program: str = ""
    refusal: str | None = None


Row = dict[str, Any]


def run(source: Path, target: Path, feedback: Callable[[str], Feedback], *, workers: int, progress: Callable[[int], None]) -> int:
    """Examine what is not in ``target`` yet and append it; gives the number of all rows.

    ``progress`` is told how many rows more are done. Raises SettingsError where the files do not fit.
    """
    _check(source, target)
    with source.open("rb") as lines:
        submissions = read(lines)
        done = resume(target, submissions)
        progress(done)
        with target.open("ab") as rows, ThreadPoolExecutor(workers) as pool:
            try:
                for answer in _in_order(pool, submissions, feedback, workers * _AHEAD):
                    rows.write(json.dumps(answer).encode() + b"\n")
                    rows.flush()
                    done += 1
                    progress(1)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    return done


def _check(source: Path, target: Path) -> None:
    if not source.exists() or source.is_dir():
        raise SettingsError(f"there is no file {source}", advice="Give a file with one JSON object a line.")
    if target.is_dir() or not target.absolute().parent.is_dir():
        raise SettingsError(f"{target} cannot be written", advice="Give a file in a folder that exists.")
    if target.exists() and target.samefile(source):
        raise SettingsError("input and output are the same file", advice="Give another name for the output.")


def count(source: Path) -> int | None:
    """How many programs the file holds; None where it cannot be read twice (a pipe)."""
    if not source.is_file():
        return None
    with source.open("rb") as lines:
        return sum(1 for _ in _raw_lines(lines))


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
        fields = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return Submission(identifier=None, refusal=f"the input line is not JSON: {error}")
    if not isinstance(fields, dict):
        return Submission(identifier=None, refusal="the input line is not a JSON object")
    identifier, program = fields.get("id"), fields.get("code")
    if not isinstance(program, str):
        return Submission(identifier=identifier, refusal="the input line has no text in 'code'")
    return Submission(identifier=identifier, program=program)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")


def resume(target: Path, submissions: Iterator[Submission]) -> int:
    """Drop a torn last row of ``target`` and take from ``submissions`` those that have their row already; how many there are.

    Raises SettingsError where the rows are not of this input.
    """
    if not target.exists():
        return 0
    done = 0
    whole = 0  # bytes of complete rows
    with target.open("r+b") as rows:
        for line in rows:
            answered = _answered(line)
            if answered is None:
                break
            submission = next(submissions, None)
            if submission is None or [submission.identifier] != answered:
                raise SettingsError(
                    f"row {done + 1} of {target} does not belong to this input",
                    advice="Give another name for the output, or remove the file.",
                )
            done += 1
            whole += len(line)
        if rows.read(1):  # a damaged row with more behind it is not ours to cut
            raise SettingsError(f"row {done + 1} of {target} is damaged", advice="Give another name for the output.")
        rows.truncate(whole)
    return done


def _answered(line: bytes) -> list[object] | None:
    """The identifier of a complete row, in a list as it may be null; None for a torn row."""
    if not line.endswith(b"\n"):
        return None
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    return [fields["id"]] if isinstance(fields, dict) and {"id", "status", "elapsed_ms"} <= fields.keys() else None


def _in_order(
    pool: ThreadPoolExecutor, submissions: Iterator[Submission], feedback: Callable[[str], Feedback], ahead: int
) -> Iterator[Row]:
    pending: deque[Future[Row]] = deque()
    for submission in submissions:
        pending.append(pool.submit(_answer, submission, feedback))
        if len(pending) == ahead:
            yield pending.popleft().result()
    while pending:
        yield pending.popleft().result()


def _answer(submission: Submission, feedback: Callable[[str], Feedback]) -> Row:
    if submission.refusal is not None:
        return rejection(submission.identifier, submission.refusal)
    return row(submission.identifier, feedback(submission.program))

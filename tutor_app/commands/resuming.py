"""The output of an interrupted batch: how much of it is there, and whether it is a batch's output at all.

Nothing is cut from a file that is not recognised as this input's own output.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from tutor_app.domain import Status
from tutor_app.errors import SettingsError

_ADVICE = "Give another name for the output, or remove the file."


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The rows that a file has: how many with which status, and their bytes, behind which there is nothing or a torn row."""

    statuses: Mapping[Status, int] = field(default_factory=Counter)
    size: int = 0

    @property
    def rows(self) -> int:
        """How many."""
        return sum(self.statuses.values())


def done(target: Path, identifiers: Iterator[object], first: tuple[object, ...]) -> Done:
    """The rows of ``target``, for each of which one of ``identifiers`` is taken; changes nothing.

    ``first`` has the first identifier of all, if there is any. Raises SettingsError where the file is no output of this input.
    """
    if not target.is_file():
        return Done()
    statuses: Counter[Status] = Counter()
    size = 0
    with target.open("rb") as rows:
        for line in rows:
            row = _row(line)
            if row is None:
                if rows.read(1):  # a damaged row with more behind it is not ours to cut
                    raise SettingsError(f"row {statuses.total() + 1} of {target} is damaged", advice=_ADVICE)
                if not statuses and not any(_begun(line, identifier) for identifier in first):
                    raise no_output(target)
                break
            if [row[0]] != list(islice(identifiers, 1)):
                raise not_of_this_input(target, statuses.total() + 1)
            statuses[row[1]] += 1
            size += len(line)
    return Done(statuses=statuses, size=size)


def no_output(target: Path) -> SettingsError:
    """That the file is there, and somebody else's."""
    return SettingsError(f"{target} is there already, and no output of this input", advice=_ADVICE)


def not_of_this_input(target: Path, row: int) -> SettingsError:
    """That the row, from 1, is of another program than the input has there."""
    return SettingsError(f"row {row} of {target} does not belong to this input", advice=_ADVICE)


def _row(line: bytes) -> tuple[object, Status] | None:
    """Identifier and status of a complete row; None for anything else."""
    if not line.endswith(b"\n"):
        return None
    try:
        fields = json.loads(line)
        return (fields["id"], Status(fields["status"])) if "elapsed_ms" in fields else None
    except (ValueError, RecursionError, TypeError, KeyError):
        return None


def _begun(line: bytes, identifier: object) -> bool:
    """Whether the line is the beginning of the row for ``identifier``, and no whole value of anybody's."""
    head = json.dumps({"id": identifier})[:-1]
    heads = [f'{head}, "status": "{status}", "fixed": '.encode() for status in Status]
    begun = any(start.startswith(line) or line.startswith(start) for start in heads)
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return begun
    return begun and _row(line + b"\n") is not None

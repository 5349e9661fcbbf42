"""By how many columns a line is to be moved that is told to be indented otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from validators.commands import Command

USUAL, LOOK_BACK = 4, 30
"""Columns of one step of indentation, and how many lines above may have the column that is wanted."""


def steps(lines: Sequence[str], command: Command, numbers: Sequence[int]) -> list[int]:
    """All that the command can mean for the first of its lines: to the column of a line near by, or one step further."""
    own = width_of(lines[numbers[0] - 1])
    if command.to is not None:
        return [width_of(lines[command.to - 1]) - own] if 0 < command.to <= len(lines) else []
    above = [line for line in lines[: numbers[0] - 1] if line.strip()][-LOOK_BACK:]
    below = [line for line in lines[numbers[-1] :] if line.strip()][:1]
    columns = {width_of(line) for line in above + below} | {width_of(above[-1]) + USUAL if above else 0}
    return sorted(column - own for column in columns if _suits(command.verb, column - own))


def width_of(line: str) -> int:
    """How many white characters a line begins with."""
    return len(line) - len(line.lstrip())


def _suits(verb: str, step: int) -> bool:
    return step > 0 if verb == "indent" else step < 0 if verb == "dedent" else step != 0

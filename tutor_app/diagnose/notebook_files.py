"""From the bytes of a notebook's file (``.ipynb``) to its code cells, in the order in which they stand.

Only the standard library reads it, nothing of it is run, and what people may send is bounded: the size is looked at first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tutor_app.source.notebooks import CELL, LINES, RESULT, Part, parts_of

SUFFIX = ".ipynb"
MAX_BYTES = 8 * 1024 * 1024
"""Larger files are not read: pictures among the outputs make notebooks large, and reading takes many times the memory."""
MAX_CELLS = 1_000
_MOST_RUNS = 1_000_000
"""A larger number is none that a notebook wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A code cell: the how manyth (from 1), its ``program``, and the number in brackets beside it; None: it was not run."""

    number: int
    program: str
    run: int | None = None


class Fault(StrEnum):
    """Why a file was not read."""

    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    LANGUAGE = "language"
    NO_CODE = "no-code"


@dataclass(frozen=True, slots=True)
class NoNotebook:
    """A file that was not read: why, in English, and by what kind of fault; the ``language`` where it is another than Python."""

    reason: str
    fault: Fault
    language: str = ""


def cells(data: bytes) -> tuple[Cell, ...] | NoNotebook:
    """The code cells of a file, empty ones included; of ``data`` no more than a byte above MAX_BYTES is needed. Never raises."""
    if len(data) > MAX_BYTES:
        most = MAX_BYTES // 1024 // 1024
        return NoNotebook(f"the notebook is too large: it may have at most {most} MiB; clear its outputs", Fault.TOO_LARGE)
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):  # half a character or no number either
        return NoNotebook("this is no notebook: a notebook's file is JSON", Fault.UNREADABLE)
    given = whole.get("cells") if isinstance(whole, dict) else None
    if not isinstance(given, list):
        return NoNotebook("this is no notebook: it has no list of cells", Fault.UNREADABLE)
    language = _language(whole)
    if language.casefold() != "python":
        return NoNotebook(f"this notebook is written in {language}", Fault.LANGUAGE, language)
    code = [cell for cell in given if isinstance(cell, dict) and cell.get("cell_type") == "code"]
    if len(code) > MAX_CELLS:
        return NoNotebook(f"the notebook is too large: it may have at most {MAX_CELLS} code cells", Fault.TOO_LARGE)
    if not code:
        return NoNotebook("the notebook has no code cells", Fault.NO_CODE)
    found = [_cell(number, cell) for number, cell in enumerate(code, start=1)]
    broken = [place for place, one in enumerate(found, start=1) if one is None]
    if broken:
        return NoNotebook(f"code cell {broken[0]} has no text", Fault.UNREADABLE)
    return tuple(one for one in found if one is not None)


def script(found: Iterable[Cell]) -> str:
    """The cells as one program, each below a comment with its number; what only a notebook reads becomes a comment too."""
    return "\n".join(f"# %% {cell.number}\n{_as_file(cell.program).rstrip()}\n" for cell in found if cell.program.strip())


def _as_file(cell: str) -> str:
    """A cell as a file can hold it: commands behind ``#``, with ``pass`` in a block, and ``None`` where a value is due."""
    pieces: list[str] = []
    behind = 0
    for part in parts_of(cell):
        if part.construct in LINES:
            pieces += [cell[behind : part.start], *_commented(cell, part)]
            behind = part.end
    return "".join([*pieces, cell[behind:]])


def _commented(cell: str, part: Part) -> Iterator[str]:
    if part.construct == RESULT:
        yield "None  "
    elif part.construct != CELL and cell[cell.rfind("\n", 0, part.start) + 1 : part.start].strip(" \t") == "":
        yield "pass  " if cell[part.start - 1 : part.start] in {" ", "\t"} else ""
    yield "# " + "\n# ".join(cell[part.start : part.end].splitlines())


def _cell(number: int, fields: dict[str, Any]) -> Cell | None:
    """None where the cell's text is none."""
    source, run = fields.get("source", ""), fields.get("execution_count")
    lines = source if isinstance(source, list) else [source]
    if not all(isinstance(line, str) for line in lines):
        return None
    return Cell(number=number, program="".join(lines), run=run if type(run) is int and 0 < run < _MOST_RUNS else None)


def _language(whole: dict[str, Any]) -> str:
    """What the notebook says that it is written in; Python where it says nothing."""
    metadata = whole.get("metadata")
    told = [_named(metadata, *path) for path in (("language_info", "name"), ("kernelspec", "language"))]
    return next((name for name in told if name), "python")


def _named(fields: object, *path: str) -> str:
    for name in path:
        fields = fields.get(name) if isinstance(fields, dict) else None
    return " ".join(fields.split())[:40] if isinstance(fields, str) else ""

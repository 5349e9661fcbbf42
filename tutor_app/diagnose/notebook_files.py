"""From the bytes of a notebook's file (``.ipynb``) to its code cells, in the order in which they stand.

Only the standard library reads it, nothing of it is run, and what people may send is bounded: the size is looked at first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

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


@dataclass(frozen=True, slots=True)
class NoNotebook:
    """A file that was not read, and why, in English."""

    reason: str


def cells(data: bytes) -> tuple[Cell, ...] | NoNotebook:
    """The code cells of a file, empty ones included; of ``data`` no more than a byte above MAX_BYTES is needed. Never raises."""
    if len(data) > MAX_BYTES:
        return NoNotebook(f"the notebook is too large: it may have at most {MAX_BYTES // 1024 // 1024} MiB; clear its outputs")
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):  # half a character or no number either
        return NoNotebook("this is no notebook: a notebook's file is JSON")
    given = whole.get("cells") if isinstance(whole, dict) else None
    if not isinstance(given, list):
        return NoNotebook("this is no notebook: it has no list of cells")
    language = _language(whole)
    if language.casefold() != "python":
        return NoNotebook(f"this notebook is written in {language}")
    code = [cell for cell in given if isinstance(cell, dict) and cell.get("cell_type") == "code"]
    if len(code) > MAX_CELLS:
        return NoNotebook(f"the notebook is too large: it may have at most {MAX_CELLS} code cells")
    if not code:
        return NoNotebook("the notebook has no code cells")
    found = [_cell(number, cell) for number, cell in enumerate(code, start=1)]
    broken = [place for place, one in enumerate(found, start=1) if one is None]
    return NoNotebook(f"code cell {broken[0]} has no text") if broken else tuple(one for one in found if one is not None)


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

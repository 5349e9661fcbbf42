"""A notebook's file on the command line: each code cell is examined by itself, as by IPython; lines count from its top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.text import Text

from tutor_app.commands.record import EXIT_CODES, as_line, row
from tutor_app.commands.show import show
from tutor_app.diagnose.notebook_files import MAX_BYTES, SUFFIX, Cell, NoNotebook, cells
from tutor_app.domain import Feedback, Nature, Status
from tutor_app.errors import SettingsError
from tutor_app.explain.localisation import Texts

_ORDER = (Status.FAILED, Status.SHOWN, Status.PARTLY, Status.WITHHELD, Status.UNFIXED, Status.REJECTED, Status.VALID)
"""Of the cells' outcomes the first of these is the whole notebook's."""


def is_notebook(file: str | Path) -> bool:
    """Whether the file's name is that of a notebook."""
    return Path(file).suffix.lower() == SUFFIX


def read(file: Path) -> tuple[Cell, ...]:
    """Its code cells. Raises SettingsError where it is no notebook that can be read, OSError where it is not there."""
    with file.open("rb") as source:
        found = cells(source.read(MAX_BYTES + 1))
    if isinstance(found, NoNotebook):
        raise SettingsError(f"{file}: {found.reason}", advice="Give a notebook in Python, or a Python file.")
    return found


def identifier(file: str | Path, cell: Cell) -> dict[str, Any]:
    """What the row of a cell is called."""
    return {"file": str(file), "cell": cell.number, "run": cell.run}


def explain(file: str, found: Sequence[Cell], feedback: Callable[[str], Feedback], lang: str, *, console: Console | None) -> int:
    """Print what is to be said of each cell, or its row where there is no ``console``; the exit code of all together."""
    outcomes: list[Status] = []
    told = 0
    for cell in found:
        answer = feedback(cell.program)
        if console is None:
            typer.echo(as_line(row(identifier(file, cell), answer)))
        elif answer.diagnosis.nature not in {Nature.VALID, Nature.EMPTY}:
            console.print(Text(title(cell, lang), style="bold underline"))
            show(answer, console, lang=lang)
            console.print()
            told += 1
        if answer.diagnosis.nature is not Nature.EMPTY:  # the last cell usually is
            outcomes.append(answer.status)
    came_to = next((one for one in _ORDER if one in outcomes), Status.REJECTED)
    if console is not None and not told:
        console.print(Texts("terminal", lang)("cells-valid" if outcomes else "cells-empty"))
    return EXIT_CODES[came_to]


def title(cell: Cell, lang: str) -> str:
    """Which cell it is, as its reader can find it."""
    texts = Texts("pages", lang)
    if cell.run is None:
        return texts("cell-title", number=str(cell.number))
    return texts("cell-title-run", number=str(cell.number), run=str(cell.run))

"""What a student submitted, and what CPython says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Nature(StrEnum):
    """What the submitted text turned out to be."""

    VALID = "valid"
    """A Python program that the class's Python reads: nothing to fix."""
    NEWER_PYTHON = "newer-python"
    """A correct program that needs a newer Python than the class's: nothing to fix either; :attr:`Diagnosis.needs` says which."""
    NOTEBOOK = "notebook"
    """Correct code for a notebook, which no Python file may hold: nothing to fix there; :attr:`Diagnosis.notebook` says what."""
    EMPTY = "empty"
    """Nothing but white space (a file of comments only is VALID)."""
    BROKEN = "broken"
    """A Python program that no Python reads."""
    PYTHON2 = "python2"
    """Refused because it is written for Python 2; a repair is worth trying."""
    TRANSCRIPT = "transcript"
    """Pasted from an interactive console (``>>>`` prompts); a repair is worth trying."""
    NOT_PYTHON = "not-python"
    """Prose, HTML, Java, C ...: no repair is tried."""
    REFUSED = "refused"
    """Not examined: see :attr:`Diagnosis.refusal`."""


class Refusal(StrEnum):
    """Why a text was not examined, or not to the end."""

    TOO_LARGE = "too-large"
    NULL_BYTES = "null-bytes"
    NOT_TEXT = "not-text"
    TOO_COMPLEX = "too-complex"
    """CPython's parser ran out of stack or memory (``RecursionError``, ``MemoryError``), or died."""
    TIMED_OUT = "timed-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The one error that CPython reports.

    ``type`` is the exception's class name (``SyntaxError``, ``IndentationError``, ``TabError``).
    ``column`` may be None where CPython names no place in the line; the end may equal the start.
    """

    type: str
    message: str
    line: int
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What CPython says of the text, and what kind of text it is.

    ``problem`` is set for BROKEN, PYTHON2, TRANSCRIPT and (where CPython could be asked) NOT_PYTHON.
    ``language`` names the guess for NOT_PYTHON ("prose", "html", "java", "c", "javascript", ...).
    """

    nature: Nature
    python: str
    """Version of the Python that judged, such as ``3.11.7``."""
    target: str = ""
    """The class's Python, such as ``3.14``; empty where it was not asked for."""
    problem: Problem | None = None
    refusal: Refusal | None = None
    language: str | None = None
    needs: str | None = None
    """The first Python that knows all the syntax, such as ``3.12``; None where the class's does."""
    newer: tuple[tuple[str, int], ...] = ()
    """The constructs that the class's does not know, by their names in ``newer_syntax.toml``, with the first line of each."""

    cell: bool = False
    """Whether the text was read as the cell of a notebook."""
    notebook: tuple[tuple[str, int], ...] = ()
    """What only a notebook reads, by its names in ``notebook_syntax.toml``, with the first line of each."""

    @property
    def repairable(self) -> bool:
        """Whether it makes sense to look for a repair."""
        return self.nature in {Nature.BROKEN, Nature.PYTHON2, Nature.TRANSCRIPT}

"""What CPython 3.8 to 3.15 says of each kind of mistake, and how often learners made it.

``messages.toml`` is made by asking each CPython about our examples and about programs of learners (``benchmarks/messages.py``).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from tutor_app.source.problems import ProblemKind, read

_LINE = re.compile(r"\s*(?:\w+\.)*(?P<type>\w*(?:Error|Exception))\b:?\s*(?P<message>.*)")
"""The last line of a traceback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Of one kind of mistake."""

    met: int
    """Files of learners in which the author mended such a mistake."""
    causes: Mapping[ProblemKind, int]
    """How often it made some CPython report such a problem, where it was a file's only mistake."""
    says: Mapping[str, tuple[str, ...]]
    """Last lines of tracebacks, with the versions that say so of our examples."""

    @property
    def problems(self) -> frozenset[ProblemKind]:
        """All kinds of problems that are reported of it."""
        return frozenset((*self.causes, *map(problem_of, self.says)))


@lru_cache(maxsize=1)
def numbers() -> Mapping[str, Numbers]:
    """Those of every kind that is listed, by its identifier."""
    rows = tomllib.loads(files("tutor_app.explain").joinpath("messages.toml").read_text(encoding="utf-8"))
    return {
        kind: Numbers(
            met=row["met"],
            causes={ProblemKind(problem): count for problem, count in row.get("causes", {}).items()},
            says={line: tuple(versions) for line, versions in row["says"].items()},
        )
        for kind, row in rows.items()
    }


def message_of(line: str) -> str:
    """The message alone of a last line such as ``SyntaxError: invalid syntax``; what has no such beginning, as it is."""
    found = _LINE.fullmatch(line)
    return found["message"] if found else line.strip()


def problem_of(line: str) -> ProblemKind:
    """What kind of problem a last line, or a message alone, reports; OTHER where it is no message that is known."""
    return read(message_of(line)).kind

"""What CPython 3.8 to 3.15 says of each kind of mistake, and how often learners made it.

``messages.toml`` is made by asking each CPython about our examples and about programs of learners (``benchmarks/messages.py``).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

from tutor_app.source.problems import ProblemKind, message_class, read

_MESSAGE = re.compile(r".*(?:Syntax|Indentation|Tab)Error:[ \t]*(?P<message>.+)", re.DOTALL)
"""Pasted into a field of one line, the lines of a traceback lie behind each other."""
_PLACE = re.compile(r"(?<!\s)\s*\([^()]*, line \d+\)\s*$")
"""What ``str()`` of the error appends."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """Of one kind of mistake."""

    met: int
    """Files of learners in which the author mended such a mistake."""
    causes: Mapping[ProblemKind, int]
    """How often it made some CPython report such a problem, where it was a file's only mistake."""
    says: Mapping[str, tuple[str, ...]]
    """Last lines of tracebacks, with the versions that say so of our examples."""

    @cached_property
    def problems(self) -> frozenset[ProblemKind]:
        """All kinds of problems that are reported of it, but those whose words are not known."""
        return frozenset((*self.causes, *map(problem_of, self.says))) - {ProblemKind.OTHER}

    @cached_property
    def messages(self) -> frozenset[str]:
        """What is said of our examples, without the error's type."""
        return frozenset(map(message_of, self.says))

    @cached_property
    def wordings(self) -> frozenset[str]:
        """The same without names and numbers."""
        return frozenset(map(message_class, self.messages))


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


def message_of(text: str) -> str:
    """The message alone of a traceback or its last line; what is none of these, as it is."""
    found = _MESSAGE.fullmatch(text.strip())
    return _PLACE.sub("", found["message"] if found else text).strip()


def problem_of(text: str) -> ProblemKind:
    """What kind of problem a traceback, its last line or a message alone reports; OTHER where it is none that is known."""
    return read(message_of(text)).kind


def versions(found: tuple[str, ...]) -> str:
    """Versions in a row as the first and the last, the others one by one: ``3.8, 3.10–3.12``."""
    minors = sorted(int(version.partition(".")[2]) for version in found)
    runs: list[list[int]] = []
    for minor in minors:
        if runs and minor == runs[-1][-1] + 1:
            runs[-1].append(minor)
        else:
            runs.append([minor])
    return ", ".join(f"3.{run[0]}" if len(run) == 1 else f"3.{run[0]}–3.{run[-1]}" for run in runs)

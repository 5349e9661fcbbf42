"""Which Python does a text need? The one place that asks ruff, whose parser knows the syntax of every version.

It goes on behind an error, so that it finds newer syntax in broken programs too. It runs in a process of its own, bounded in
time: texts that are made to be nested too deeply crash it, and others take it long. Then nothing is known: CPython's word holds,
as it does where there are no processes, or no ruff.
"""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple, Self

from tutor_app.source.lexer import NEWLINE
from tutor_app.source.memory import remembered

SECONDS = 2.0
"""What ruff may take; for an ordinary program it takes a few thousandths of it."""
_WHOLE_PROGRAM = "F404,F406,F407,F622,F701,F702,F704,F706,F707,PLE0115,PLE0117,PLE0118,PLE1142,PLE1700"
"""The rules behind which ruff keeps what CPython's compiler refuses: a ``return`` outside a function, a late ``global`` ..."""
_OPTIONS = ("check", "--isolated", "--no-cache", "--ignore-noqa", "--output-format", "json", "--select", _WHOLE_PROGRAM)
_PIPE = subprocess.PIPE
_PROCESSES: ContextVar[bool] = ContextVar("processes", default=True)
_ADDED = re.compile(r" on Python 3\.\d+ \(syntax was added in Python (3\.\d+)\)$")


class Version(NamedTuple):
    """A Python version, without its patch level."""

    major: int
    minor: int

    @classmethod
    def of(cls, text: str) -> Self:
        """The version that is written like ``3.12``. Raises ValueError for anything else."""
        if not re.fullmatch(r"3\.\d{1,2}", text):
            raise ValueError(f"{text!r} is no version of Python 3 such as 3.12")
        return cls(3, int(text[2:]))

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


OLDEST, NEWEST = Version(3, 7), Version(3, 15)
"""Between them, ruff tells one from another."""
SERVER = Version(*sys.version_info[:2])
"""The Python that runs Surefix, whose parser judges every program first."""
KNOWN = tuple(Version(3, minor) for minor in range(OLDEST.minor, NEWEST.minor + 1))


def chosen(python: str | None) -> Version:
    """The class's Python by its name, such as ``3.14``; None: the server's."""
    return SERVER if python is None else Version.of(python)


@contextmanager
def without_processes() -> Iterator[None]:
    """Within it, ruff is not asked; what is remembered of before still holds."""
    token = _PROCESSES.set(False)
    try:
        yield
    finally:
        _PROCESSES.reset(token)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewerSyntax:
    """A construct, by its name in ``newer_syntax.toml``, that not every Python 3 knows, at the characters ``start:end``.

    ``needs`` is the first Python that reads it.
    """

    construct: str
    needs: Version
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What ruff says of a text: whether any Python reads it, and what in it is newer than the version that was asked about."""

    accepted: bool
    newer: tuple[NewerSyntax, ...]

    @property
    def needs(self) -> Version:
        """The first Python that knows all the syntax."""
        return max((one.needs for one in self.newer), default=OLDEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Syntax:
    """A construct that not every Python 3 has; ``older`` is empty where it cannot be written otherwise in a few words.

    ``signs`` are all found in a text that has it; a Python that runs Surefix knows those without any.
    """

    construct: str
    needs: str
    says: re.Pattern[str]
    signs: tuple[re.Pattern[str], ...]
    newer: str
    older: str


@lru_cache(maxsize=1)
def syntaxes() -> dict[str, Syntax]:
    """All constructs, by name, in the order in which they are looked for; the last is any other."""
    table = tomllib.loads((files("tutor_app.source") / "newer_syntax.toml").read_text(encoding="utf-8"))
    return {
        row["construct"]: Syntax(
            construct=row["construct"],
            needs=row.get("needs", ""),
            says=re.compile(row["says"]),
            signs=tuple(map(re.compile, row.get("signs", ()))),
            newer=row.get("newer", ""),
            older=row.get("older", ""),
        )
        for row in table["syntax"]
    }


def may_be_newer(text: str) -> bool:
    """Whether there may be anything in the text that the Python that runs Surefix does not know. Most texts need not be read."""
    return any(all(sign.search(text) for sign in signs) for signs in _signs())


@lru_cache(maxsize=1)
def _signs() -> frozenset[tuple[re.Pattern[str], ...]]:
    return frozenset(one.signs for one in syntaxes().values() if one.signs)


@remembered(16)
def reading(text: str, version: Version) -> Reading | None:
    """What ruff says of ``text``, read for ``version``; None where it cannot say."""
    found = _asked(text, version)
    if found is None:
        return None
    starts = [0, *(end.end() for end in NEWLINE.finditer(text))]
    newer = tuple(one for one in (_newer(row, starts) for row in found) if one is not None)
    return Reading(accepted=len(newer) == len(found), newer=newer)


def _asked(text: str, version: Version) -> list[Any] | None:
    """ruff's diagnostics; it ends with this process's patience, or with that of the system where this process was killed."""
    if not _PROCESSES.get():
        return None
    environment = {**os.environ, "RAYON_NUM_THREADS": "1"}
    try:
        command = (_ruff(), *_OPTIONS, "--target-version", f"py{version.major}{version.minor}", "-")
        with subprocess.Popen(command, stdin=_PIPE, stdout=_PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
            try:
                _bound(process.pid)
                found: list[Any] = json.loads(process.communicate(text.encode(), timeout=SECONDS)[0])
            finally:
                process.kill()
    except (ImportError, OSError, subprocess.SubprocessError, ValueError):  # no ruff; half a character, a crash: no JSON either
        return None
    return found


def _bound(process: int) -> None:
    with suppress(ImportError, AttributeError, OSError, ValueError):  # not every system can
        import resource

        seconds = math.ceil(SECONDS)
        resource.prlimit(process, resource.RLIMIT_CPU, (seconds, seconds))


@lru_cache(maxsize=1)
def _ruff() -> str:
    from ruff import find_ruff_bin  # a browser has none

    return str(find_ruff_bin())


def _newer(row: Any, starts: list[int]) -> NewerSyntax | None:
    """The construct that is newer than the version asked about; None for what no Python reads."""
    added = _ADDED.search(row["message"])
    if added is None:
        return None
    start, end = (starts[row[name]["row"] - 1] + row[name]["column"] - 1 for name in ("location", "end_location"))
    construct = next(one.construct for one in syntaxes().values() if one.says.match(row["message"]))
    return NewerSyntax(construct=construct, needs=Version.of(added[1]), line=row["location"]["row"], start=start, end=end)

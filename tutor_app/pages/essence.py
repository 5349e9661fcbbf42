"""What of a program Python works with: its code by lines and tokens, without comments, blank lines and the size of numbers.

Attempts are compared by it, also where they cannot be parsed: which change something near a mistake, which are about the same
program, and where a line has gone.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from rapidfuzz.distance import Indel

from tutor_app.source.memory import remembered
from tutor_app.source.stretches import replaced

NEAR = 3
"""Lines of code before and after a mistake that an attempt at it may change."""
ALIKE = 0.5
"""Share of a program, or of a line, that must be left for it to be the same one."""
_PAIRED = 10_000
"""Pairs of lines that are compared in one stretch at most."""
_COMPARED = 1_000_000
"""Pairs of words that are compared in one stretch at most."""
_WORD = re.compile(r"[^\W\d]\w*")
_COMMON = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins)})
"""Words that programs have in common, whatever they are about."""
_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<line>\n\s*)
    |\"{3}(?:[^\\"]|\\(?:.|\Z)|"(?!""))*(?:\"{3}|\Z)
    |'{3}(?:[^\\']|\\(?:.|\Z)|'(?!''))*(?:'{3}|\Z)
    |"(?:[^\\\n"]|\\(?:.|\Z))*"?
    |'(?:[^\\\n']|\\(?:.|\Z))*'?
    |(?P<number>\d[\w.]*)
    |\w+
    |\S""",
    re.DOTALL | re.VERBOSE,
)
"""Tokens enough to tell code from comments, and never a second look at a character: a quote that is not closed ends with its
line, or with the program where it is threefold, and nothing is tried again."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line with code on it, by its number in the program; its indentation is the first of its ``tokens``."""

    number: int
    tokens: tuple[str, ...]


@remembered(8)
def code_lines(program: str) -> tuple[CodeLine, ...]:
    """The lines that tokens begin on. Any number is as good as another, so all are 0 here."""
    found: list[CodeLine] = []
    tokens: list[str] = []
    number = start = 0
    indentation = ""
    for token in _TOKEN.finditer(f"\n{program}"):
        match token.lastgroup:
            case "comment":
                continue
            case "line":
                if tokens:
                    found.append(CodeLine(start, tuple(tokens)))
                tokens, indentation = [], token[0].rpartition("\n")[2]
                number += token[0].count("\n")
            case kind:
                if not tokens:
                    tokens, start = [indentation], number
                tokens.append("0" if kind == "number" else token[0])
                number += token[0].count("\n")
    return (*found, CodeLine(start, tuple(tokens))) if tokens else tuple(found)


def without_comments(program: str) -> str:
    """The program with every other character in its place, and no comment."""
    return _TOKEN.sub(lambda token: "" if token.lastgroup == "comment" else token[0], f"\n{program}")[1:]


@remembered(128)
def near(program: str, lines: frozenset[int]) -> bytes:
    """A digest of the code on these lines of the program and on the :data:`NEAR` lines of code before and after each."""
    code, digest = code_lines(program), sha256()
    wanted: set[int] = set()
    for line in lines:
        at = next((index for index, one in enumerate(code) if one.number >= line), len(code))
        here = at + 1 if at < len(code) and code[at].number == line else at
        wanted.update(range(max(at - NEAR, 0), min(here + NEAR, len(code))))
    for index in sorted(wanted):
        digest.update("\0".join(("\n", *code[index].tokens)).encode(errors="surrogatepass"))
    return digest.digest()


def same_program(before: str, after: str) -> bool:
    """Whether ``after`` is what became of ``before``: most of its own words are left, in the same lines or in their place."""
    old, new = code_lines(before), code_lines(after)
    words = _words if _words(old) else _flat
    total = len(words(old))
    left = float(total)
    for i, j, k, m in replaced(_tokens(old), _tokens(new)):
        gone = words(old[i:j])
        left -= len(gone) * (1.0 - _likeness(gone, words(new[k:m])))
    return total > 0 and left >= ALIKE * total


def carried(before: str, after: str, lines: Collection[int]) -> Mapping[int, int]:
    """Where each of the ``lines`` of ``before`` is in ``after``; one that is gone, or has become another, is left out."""
    old, new = code_lines(before), code_lines(after)
    places: dict[int, int] = {}
    done = (0, 0)
    for i, j, k, m in [*replaced(_tokens(old), _tokens(new)), (len(old), len(old), len(new), len(new))]:
        places |= {one.number: other.number for one, other in zip(old[done[0] : i], new[done[1] : k], strict=True)}
        places |= _paired([one for one in old[i:j] if one.number in lines], new[k:m])
        done = (j, m)
    return {line: places[line] for line in lines if line in places}


def _paired(gone: Sequence[CodeLine], come: Sequence[CodeLine]) -> dict[int, int]:
    """For each line of a stretch the one most like it in what took its place, if it is like it at all."""
    if len(gone) * len(come) > _PAIRED:
        return {}
    found = {}
    for one in gone:
        likeness, line = max(((_likeness(one.tokens, other.tokens), other.number) for other in come), default=(0.0, 0))
        if likeness >= ALIKE:
            found[one.number] = line
    return found


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    return Indel.normalized_similarity(one, other) if len(one) * len(other) <= _COMPARED else 0.0


def _tokens(code: Sequence[CodeLine]) -> list[tuple[str, ...]]:
    return [line.tokens for line in code]


def _flat(code: Sequence[CodeLine]) -> list[str]:
    return [token for line in code for token in line.tokens]


def _words(code: Sequence[CodeLine]) -> list[str]:
    """The words that tell a program from others: its names, and those within its strings, whether these end or not."""
    return [word for token in _flat(code) for word in _WORD.findall(token) if word not in _COMMON]

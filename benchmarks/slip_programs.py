"""Correct programs, and what slips make of them; for benchmarks/corrupt.py.

Pairs of real programs say how often which mistake is made; many kinds are so rare among them that nothing can be learned of them.
Here each kind of tutor_app/slips is drawn as often as any other, as far as the programs have places for it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from tutor_app.slips.registry import SLIPS
from tutor_app.slips.slip import MOST, Edits, Slip
from tutor_app.source.edits import Replacement, replaced
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind, tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import Source, indent_of

LONGEST = 80
"""Lines of a program that is broken."""
POOL = 3000
"""Programs of which each kind takes those that have a place for it."""
FRAGMENTS = 0.5
"""Share of the programs of which only a few statements are taken: people paste those, too."""
EMPTIED, RECASED = 0.1, 0.15
"""Shares of the programs that lack one of their blocks, and whose functions are spelt like classes and the other way round."""
EVERYWHERE = 0.1
"""Share of the mistakes that are made at each place where the author wrote the same."""
TRIES = 4
"""Places of a program that are tried: not everything that a slip makes is refused."""
OFTEN: Mapping[str, int] = {"missing-def": 8, "missing-keyword-first": 16}
"""How often kinds are drawn, for every other's once, whose repair (``def`` or ``class``?) only the rest of a program tells."""
_CLAUSES = ("else", "elif", "except", "finally")


class Correct(NamedTuple):
    """A correct program and whose it is."""

    group: str
    source: Source


def pool_of(programs: list[tuple[str, str]], chance: random.Random) -> list[Correct]:
    """Programs of the groups, or parts of them, as people paste them."""
    found = []
    for group, program in chance.sample(programs, min(POOL, len(programs))):
        text = program.replace("\r\n", "\n")
        for share, varied in ((FRAGMENTS, fragment), (EMPTIED, emptied), (RECASED, recased)):
            text = varied(text, chance) if chance.random() < share else text
        if text.count("\n") <= LONGEST and first_problem(text) is None:
            found.append(Correct(group, Source(text)))
    return found


def fragment(program: str, chance: random.Random) -> str:
    """A few whole statements from the outermost level of a program."""
    lines = program.rstrip("\n").split("\n")
    starts = [n for n, line in enumerate(lines) if line[:1].isalpha() and _word(line) not in _CLAUSES]
    if len(starts) < 2:
        return program
    first = chance.randrange(len(starts))
    last = min(first + chance.choice((1, 1, 2, 3)), len(starts))
    end = starts[last] if last < len(starts) else len(lines)
    return "\n".join(lines[starts[first] : end]).rstrip() + "\n"


def emptied(program: str, chance: random.Random) -> str:
    """The program with ``pass`` for one of its blocks."""
    lines = program.split("\n")
    headers = [n for n, line in enumerate(lines[:-1]) if line.rstrip().endswith(":") and _word(line) in BLOCK_KEYWORDS]
    if not headers:
        return program
    header = chance.choice(headers)
    width = len(indent_of(lines[header]))
    end = header + 1
    while end < len(lines) and (not lines[end].strip() or len(indent_of(lines[end])) > width):
        end += 1
    blank = next((n for n in range(end, header, -1) if lines[n - 1].strip()), header + 1)
    return "\n".join([*lines[: header + 1], " " * (width + 4) + "pass", *lines[blank:]])


def recased(program: str, _chance: random.Random) -> str:
    """The program with ``DrawBoard`` for a function ``draw_board``, and ``dog`` for a class ``Dog``: some have other customs."""
    tokens = [token for token in tokenise(program) if token.kind is not Kind.COMMENT]
    other = {"def": lambda name: "".join(map(_capital, name.split("_"))), "class": str.lower}
    defined = {
        name.text: other[head.text](name.text)
        for head, name in pairwise(tokens)
        if head.text in other and name.kind is Kind.NAME and not name.text.startswith("_")
    }
    taken = {token.text for token in tokens}
    edits = [(one.start, one.end, defined[one.text]) for one in tokens if defined.get(one.text, one.text) not in taken]
    return replaced(program, edits)


def by_slips(pool: list[Correct], chance: random.Random, slips: Iterable[Slip] = SLIPS) -> Iterator[dict[str, Any]]:
    """Broken programs, one of each kind in turn, as long as any kind finds places."""
    left = {slip.kind: _broken(slip, pool, chance) for slip in slips}
    while left:
        for kind in [each for each in left for _ in range(OFTEN.get(each, 1))]:
            pair = next(left[kind], None) if kind in left else None
            if pair is None:
                left.pop(kind, None)
            else:
                yield pair


def _broken(slip: Slip, pool: Iterable[Correct], chance: random.Random) -> Iterator[dict[str, Any]]:
    """The slip once in each of the programs, in any order, that it makes CPython refuse."""
    programs = list(pool)
    chance.shuffle(programs)
    for group, source in programs:
        ways = list(slip.make(source))
        for edits in chance.sample(ways, min(TRIES, len(ways))):
            text = replaced(source.text, _everywhere(source, edits, ways) if chance.random() < EVERYWHERE else edits)
            if first_problem(text) is not None:
                line = first_line(source.text, text)
                yield {"group": group, "buggy": text, "targets": [source.text], "kind": slip.kind, "line": line}
                break


def _everywhere(source: Source, edits: Edits, ways: Iterable[Edits]) -> Edits:
    """The edit at each place where it takes the same and puts the same; as it is where it is not one, or they overlap."""

    def said(edit: Replacement) -> tuple[str, str]:
        return source.text[edit[0] : edit[1]], edit[2]

    alike = sorted({one[0] for one in ways if len(one) == len(edits) == 1 and said(one[0]) == said(edits[0])})
    apart = all(one[1] <= two[0] for one, two in pairwise(alike))
    return tuple(alike) if 1 < len(alike) <= MOST and apart else edits


def first_line(right: str, broken: str) -> int:
    """The line of the broken program, counted from 1, in which it begins to differ."""
    same = next((n for n, (one, two) in enumerate(zip(right, broken, strict=False)) if one != two), min(len(right), len(broken)))
    return broken.count("\n", 0, same) + 1


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _word(line: str) -> str:
    return next(iter(re.findall(r"\w+", line)), "")

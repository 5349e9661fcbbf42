"""Programs for the fuzzer: each is made from a seed and its number alone, and says how.

A correct program (by a small grammar that has the syntax of every Python 3, or from the tests) is spoilt, once or several times:
by the slips that students make, token by token, line by line, character by character, byte by byte, with characters that are not
seen, by nesting, by other line ends; or it is of a family that is made to take long. Some stay correct.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.hostile_shapes import INVISIBLE, SHAPES
from tutor_app.diagnose.decoding import decode
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.slips.registry import SLIPS
from tutor_app.source.edits import replaced
from tutor_app.source.lexer import KEYWORDS, tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import Source

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

import corpus
from classics import CLASSICS
from correct_programs import PROGRAMS
from newer_programs import programs as newer_programs
from notebook_programs import cells

WAYS = 200
"""Ways to make one slip in one program, of which one is chosen."""
LONGEST = 3_000
"""Characters of a program of a family that is made to take long."""
NAMES = ("x", "y", "total", "name", "self", "größe", "f", "b", "_", "match", "type", "print", "a1", "O0", "変数")
VALUES = (
    "0",
    "1",
    "12.5",
    "1e3",
    "0x1F",
    "1_000",
    "3j",
    "'it'",
    '"two words"',
    "''",
    "b'b'",
    "r'\\d'",
    "None",
    "True",
    "...",
    "'é'",
)
SYMBOLS = (
    *"()[]{}:,.;=+-*/%@&|^~<>!?$`\\'\"#",
    "==",
    "!=",
    "<=",
    ":=",
    "->",
    "**",
    "//",
    "'''",
    '"""',
    "f'",
    "&&",
    "||",
    "++",
    "<>",
    "=>",
)
STRANGE = (
    *INVISIBLE.values(),
    *"“”‘’´–−×÷≤≠，：（）；。②½²ªℝК\U0001d431\U0001f40d\U0001f468\u200d\U0001f469\x00\x01\x7f",
    "\u0600",
    "\u115f",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A program, and by what it was made, the first first; ``cell`` says that it is to be read as a notebook's."""

    text: str
    by: tuple[str, ...]
    cell: bool


@lru_cache(maxsize=2)  # each is looked at once as a program, and once as the one before
def program(seed: int, number: int) -> Made:
    """The program with this number; always the same."""
    pick = Random(f"{seed} {number}")
    if pick.random() < 0.01:
        name = pick.choice(list(SHAPES))
        return Made(text=SHAPES[name](pick.randint(1, LONGEST)), by=("shape", name), cell=False)
    kind = pick.choice(list(SOURCES))
    text, by = SOURCES[kind](pick), [kind]
    while pick.random() < (0.9 if len(by) == 1 else 0.4):
        name = pick.choice(list(SPOILERS))
        text = SPOILERS[name](text, pick)[: MAX_CHARACTERS + 1]
        by.append(name)
    return Made(text=text, by=tuple(by), cell=pick.random() < (0.5 if kind == "cell" else 0.03))


# A small grammar: the deeper, the simpler.


def value(pick: Random, depth: int = 0) -> str:
    """An expression."""
    if depth > 3 or pick.random() < 0.35:
        return pick.choice(NAMES if pick.random() < 0.5 else VALUES)
    a, b, c = (value(pick, depth + 1) for _ in range(3))
    name = pick.choice(NAMES)
    forms = (
        f"{a} {pick.choice(('+', '-', '*', '/', '//', '%', '**', '@', '<<', '&', '|', '^'))} {b}",
        f"{a} {pick.choice(('<', '==', '!=', '>=', 'in', 'not in', 'is', 'is not', 'and', 'or'))} {b}",
        f"{name}({a}, {b})",
        f"{name}({a}, *{b}, key={c})",
        f"{name}.{pick.choice(NAMES)}({a})",
        f"{name}[{a}]",
        f"{name}[{a}:{b}:{c}]",
        f"({a})",
        f"[{a}, {b}]",
        f"{{{a}: {b}, **{name}}}",
        f"{{{a}, {b}}}",
        f"({a}, {b})",
        f"[{a} for {name} in {b} if {c}]",
        f"{{{a}: {b} for {name} in {c}}}",
        f"({a} for {name} in {b})",
        f"{a} if {b} else {c}",
        f"lambda {name}, *args, y=1: {a}",
        f"not {a}",
        f"-{a}",
        f"({name} := {a})",
        f'f"{{{name}}} and {{{name}!r:>{{{name}}}}}"',
        f"f'{{{name}[\"k\"]}}'",
        f"f'{{{name}['k']}}'",  # Python 3.12
        f't"{{{name}}}"',  # Python 3.14
        f"await {name}()",
        f"(yield {a})",
        f"{a} \\\n    + {b}",
        f"(\n    {a},\n    {b},\n)",
        f'"""{pick.choice(NAMES)}\n{pick.choice(VALUES)}"""',
    )
    return pick.choice(forms)


def simple(pick: Random) -> str:
    """A statement on one line, mostly."""
    a, b, name, other = value(pick), value(pick), pick.choice(NAMES), pick.choice(NAMES)
    forms = (
        f"{name} = {a}",
        f"{name}, *{other} = {a}",
        f"{name}: int = {a}",
        f"{name} {pick.choice(('+', '-', '*', '//', '**', '@', '>>'))}= {a}",
        f"{name}[{a}] = {b}",
        f"{name}.{other} = {a}",
        f"print({a}, {b})",
        f"print({a})  # {name}",
        a,
        f"return {a}",
        f"del {name}",
        f"assert {a}, {b}",
        f"raise {name}({a}) from {other}",
        f"import {name}.{other} as {name}",
        f"from {name} import ({other}, {name} as y)",
        f"from . import {name}",
        f"global {name}",
        "pass",
        "break",
        "continue",
        f"{name} = {a}; {other} = {b}",
        f"type {name}[T: int, *Ts, **P] = {a}",  # Python 3.12
        f"# {a}",
    )
    return pick.choice(forms)


def block(pick: Random, depth: int, unit: str) -> str:
    """What is indented, with its line end."""
    inner = "".join(statement(pick, depth + 1, unit) for _ in range(pick.randint(1, 3)))
    return "".join(f"{unit}{line}\n" if line else "\n" for line in inner.split("\n")[:-1])


def statement(pick: Random, depth: int, unit: str) -> str:
    """A statement with its line end."""
    if depth > 3 or pick.random() < 0.6:
        return simple(pick) + "\n"
    a, b, name, other = value(pick), value(pick), pick.choice(NAMES), pick.choice(NAMES)

    def inside() -> str:
        return block(pick, depth, unit)

    forms: tuple[Callable[[], str], ...] = (
        lambda: f"if {a}:\n{inside()}",
        lambda: f"if {a}:\n{inside()}elif {b}:\n{inside()}else:\n{inside()}",
        lambda: f"if {a}: {simple(pick)}\n",
        lambda: f"for {name}, {other} in {a}:\n{inside()}else:\n{inside()}",
        lambda: f"for {name} in range({a}):\n{inside()}",
        lambda: f"while {a}:\n{inside()}",
        lambda: f"def {name}({other}, /, a: int = {a}, *args, k, **kw) -> {b}:\n{inside()}",
        lambda: f"def {name}[T]({other}: T) -> T:\n{inside()}",  # Python 3.12
        lambda: f"@{name}.{other}({a})\ndef {name}():\n{inside()}",
        lambda: f"class {name}({other}, metaclass={name}):\n{inside()}",
        lambda: f"class {name}:\n    def __init__(self, {other}):\n        self.{other} = {a}\n\n",
        lambda: f"try:\n{inside()}except {name} as {other}:\n{inside()}finally:\n{inside()}",
        lambda: f"try:\n{inside()}except* {name}:\n{inside()}",  # Python 3.11
        lambda: f"try:\n{inside()}except {name}, {other}:\n{inside()}",  # Python 3.14, and 2
        lambda: f"with {a} as {name}, {b}:\n{inside()}",
        lambda: f"with (\n    {a} as {name},\n    {b} as {other},\n):\n{inside()}",
        lambda: f"async def {name}():\n    async for {other} in {a}:\n        await {other}\n",
        lambda: f"match {a}:\n    case {{'k': [{name}, *_]}}:\n        x\n    case {name.upper()}(1 | 2, k=-1):\n        pass\n",
    )
    return pick.choice(forms)()


def by_grammar(pick: Random) -> str:
    """A program of some statements."""
    unit = pick.choice(("    ", "    ", "  ", "\t"))
    return "".join(statement(pick, 0, unit) for _ in range(pick.randint(1, 6)))


@cache
def collected() -> dict[str, tuple[str, ...]]:
    """The programs of the tests, by what they are."""
    return {
        "correct": (*PROGRAMS, *(case.fixed for case in corpus.cases())),
        "classic": tuple(str(text) for text in CLASSICS),
        "broken": tuple(case.program for case in corpus.cases()),
        "newer": tuple(one.text for one in newer_programs(60)),
        "cell": tuple(cells(60)),
        "example": tuple(text for slip in SLIPS for example in (*slip.accepts, *slip.rejects) for text in example),
    }


SOURCES: dict[str, Callable[[Random], str]] = {"grammar": by_grammar, "grammar again": by_grammar} | {
    kind: (lambda pick, kind=kind: pick.choice(collected()[kind]))  # type: ignore[misc]  # mypy cannot infer the default's type
    for kind in ("correct", "classic", "broken", "newer", "cell", "example")
}


# What spoils a program.


def slip(text: str, pick: Random) -> str:
    """One that students make."""
    source = Source(text)
    for _ in range(4):
        try:
            ways = list(islice(pick.choice(SLIPS).make(source), WAYS))
        except Exception:  # slips are made for programs that Python reads; in what is spoilt already, some find no place
            if first_problem(text) is None:
                raise
            ways = []
        if ways:
            return replaced(text, pick.choice(ways))
    return text


def token(text: str, pick: Random) -> str:
    """A token is left out, doubled, exchanged with its neighbour, replaced, or another one put before it."""
    tokens = tokenise(text)
    if not tokens:
        return text + pick.choice(SYMBOLS)
    place = pick.randrange(len(tokens))
    one, behind = tokens[place], tokens[min(place + 1, len(tokens) - 1)]
    new = pick.choice((SYMBOLS, tuple(KEYWORDS), NAMES, VALUES, (pick.choice(tokens).text,))[pick.randrange(5)])
    spans = (
        (one.start, one.end, ""),
        (one.end, one.end, one.text),
        (one.start, behind.end, behind.text + text[one.end : behind.start] + one.text if behind is not one else one.text),
        (one.start, one.end, new),
        (one.start, one.start, f"{new} "),
        (one.start, one.start, new),
    )
    return replaced(text, [pick.choice(spans)])


def lines(text: str, pick: Random) -> str:
    """A line is left out, doubled, moved, indented, dedented, joined with the next, cut, or split."""
    rows = text.split("\n")
    place, other = pick.randrange(len(rows)), pick.randrange(len(rows))
    row = rows[place]
    cut = pick.randint(0, len(row))
    changes: tuple[list[str], ...] = (
        [],
        [row, row],
        [rows[other]],
        [pick.choice((" ", "  ", "    ", "\t", "\f", "        ")) + row],
        [row[1:] if row[:1].isspace() else row],
        [row.lstrip()],
        [row[:cut]],
        [row[:cut], row[cut:]],
        [
            row,
            pick.choice(
                ("Output:", ">>> x", "...", "```", "}", "the end", "# -*- coding: punycode -*-", "In [1]: x", "!ls", "%time x")
            ),
        ],
    )
    return "\n".join([*rows[:place], *pick.choice(changes), *rows[place + 1 :]])


def character(text: str, pick: Random) -> str:
    """A character is left out, doubled, turned around with the next, or a symbol or letter put there."""
    place = pick.randint(0, len(text))
    new = pick.choice((pick.choice(SYMBOLS), pick.choice("abc019 \n\t_"), text[place : place + 1], ""))
    return pick.choice(
        (
            text[:place] + new + text[place:],
            text[:place] + new + text[place + 1 :],
            text[:place] + text[place : place + 2][::-1] + text[place + 2 :],
        )
    )


def strange(text: str, pick: Random) -> str:
    """A character that is not seen, or looks like another, at a place, on every line, or for every space."""
    new = pick.choice(STRANGE)
    place = pick.randint(0, len(text))
    return pick.choice(
        (
            text[:place] + new + text[place:],
            text[:place] + new + text[place + 1 :],
            text.replace("\n", f"\n{new}"),
            text.replace("\n", f"{new}\n"),
            text.replace(" ", new),
            new + text,
            text.replace(pick.choice("'\"(:=x1"), new),
        )
    )


def wide(text: str, pick: Random) -> str:
    """ASCII in its full width, in a stretch: some of it is the same to Python."""
    start = pick.randint(0, len(text))
    end = min(start + pick.randint(1, 12), len(text))
    return text[:start] + "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text[start:end]) + text[end:]


def byte(text: str, pick: Random) -> str:
    """Some bytes of the file are others; then it is read as a file is."""
    data = bytearray(text.encode("utf-8", "replace"))
    for _ in range(pick.randint(1, 3)):
        place = pick.randint(0, len(data))
        data[place : place + pick.randint(0, 2)] = bytes(pick.randrange(256) for _ in range(pick.randint(0, 2)))
    found = decode(bytes(data))
    return found if isinstance(found, str) else text


def ends(text: str, pick: Random) -> str:
    """Other line ends, all of them or some."""
    new = pick.choice(("\r\n", "\r", "\f\n", "\n\n", "\\\n", ";", "\u2028", "\x85", "\v"))
    return text.replace("\n", new) if pick.random() < 0.5 else text.replace("\n", new, pick.randint(1, 4))


def nest(text: str, pick: Random) -> str:
    """Something is put into brackets, or the whole into blocks, several times."""
    often = pick.choice((1, 2, 3, 5, 20, 60, 99, 101, 210))
    place = pick.randint(0, len(text))
    opening, closing = pick.choice(
        (("(", ")"), ("[", "]"), ("{", "}"), ("f'{", "}'"), ("f(", ")"), ("(", ""), ("", ")"), ("-", ""), ("not ", ""))
    )
    if pick.random() < 0.3:
        depth = min(often, 25)
        body = text.replace("\n", "\n" + " " * depth)
        return "".join(f"{' ' * step}if x:\n" for step in range(depth)) + " " * depth + body.rstrip(" ")
    return text[:place] + opening * often + pick.choice(VALUES) + closing * often + text[place:]


def repeat(text: str, pick: Random) -> str:
    """The whole, or a part, several times."""
    start = pick.randint(0, len(text))
    part = text[start : start + pick.randint(1, 40)]
    return (
        text * pick.randint(2, 4)
        if pick.random() < 0.5 and len(text) < 2_000
        else text[:start] + part * pick.randint(2, 30) + text[start:]
    )


def splice(text: str, pick: Random) -> str:
    """The beginning of one program and the end of another."""
    other = pick.choice(collected()[pick.choice(list(collected()))])
    return text[: pick.randint(0, len(text))] + other[pick.randint(0, len(other)) :]


SPOILERS: dict[str, Callable[[str, Random], str]] = {
    "slip": slip,
    "another slip": slip,
    "token": token,
    "another token": token,
    "line": lines,
    "character": character,
    "strange": strange,
    "wide": wide,
    "byte": byte,
    "ends": ends,
    "nest": nest,
    "repeat": repeat,
    "splice": splice,
}


def shortened(text: str, fails: Callable[[str], bool]) -> str:
    """A short text that still ``fails``: lines, then characters, are left out as long as it does."""
    for parts in (str.splitlines, list):
        text = _without(parts(text, True) if parts is str.splitlines else parts(text), fails)  # type: ignore[call-arg,operator]
    return text


def _without(parts: Sequence[str], fails: Callable[[str], bool]) -> str:
    size = max(len(parts) // 2, 1)
    while size:
        place = 0
        while place < len(parts):
            fewer = [*parts[:place], *parts[place + size :]]
            if fails("".join(fewer)):
                parts = fewer
            else:
                place += size
        size //= 2
    return "".join(parts)

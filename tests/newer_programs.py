"""Correct programs with newer syntax, made by a small grammar: always the same, each said with the Python that it needs."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

NAMES = ("tea", "milk", "cup", "price", "sugar", "spoon")
TYPES = ("int", "str", "float", "list[int]", "dict[str, int]")


@dataclass(frozen=True)
class Newer:
    """A construct: its lines, the part of them that only the newer Python reads, and the minor version that does."""

    lines: str
    part: str
    minor: int


def quotes(pick: random.Random) -> Newer:
    """A field with the quotes of its string."""
    name, key = pick.sample(NAMES, 2)
    field = f'f"{{{name}["{key}"]}} euros"'
    return Newer(f"print({field})", field, 12)


def nested(pick: random.Random) -> Newer:
    """A formatted string in a formatted string."""
    name = pick.choice(NAMES)
    field = f'f"a {{f"{{{name}}}"}} b"'
    return Newer(f"{name}_text = {field}", field, 12)


def backslash(pick: random.Random) -> Newer:
    """A line end among the values of a field."""
    name = pick.choice(NAMES)
    field = f"""f"{{'\\n'.join({name}s)}}\""""
    return Newer(f"print({field})", field, 12)


def alias(pick: random.Random) -> Newer:
    """A name for a type."""
    line = f"type {pick.choice(NAMES).capitalize()} = {pick.choice(TYPES)}"
    return Newer(line, line, 12)


def generic_alias(pick: random.Random) -> Newer:
    """A name for types of a kind."""
    line = f"type {pick.choice(NAMES).capitalize()}[T] = list[T]"
    return Newer(line, line, 12)


def generic_function(pick: random.Random) -> Newer:
    """A function with type parameters."""
    name = pick.choice(NAMES)
    return Newer(f"def first_{name}[T](values: list[T]) -> T:\n    return values[0]", f"first_{name}[T](", 12)


def generic_class(pick: random.Random) -> Newer:
    """A class with type parameters."""
    name = pick.choice(NAMES).capitalize()
    return Newer(f"class {name}[K, *Rest]:\n    size = {pick.randrange(9)}", f"{name}[K, *Rest]:", 12)


def default(pick: random.Random) -> Newer:
    """A type parameter that is int unless something else is said."""
    name = pick.choice(NAMES).capitalize()
    return Newer(f"class {name}[T = int]:\n    size = {pick.randrange(9)}", f"{name}[T = int]:", 13)


def template(pick: random.Random) -> Newer:
    """A template string."""
    name = pick.choice(NAMES)
    string = f't"a cup of {{{name}}}"'
    return Newer(f"print({string})", string, 14)


def exceptions(pick: random.Random) -> Newer:
    """Several exceptions without brackets."""
    first, second = pick.sample(("ValueError", "KeyError", "TypeError", "OSError"), 2)
    line = f"except {first}, {second}:"
    return Newer(f"try:\n    {pick.choice(NAMES)}()\n{line}\n    print('no')", line, 14)


def lazy(pick: random.Random) -> Newer:
    """A module that is imported when it is used."""
    line = f"lazy import {pick.choice(('math', 'random', 'json'))}"
    return Newer(line, line, 15)


def unpacked(pick: random.Random) -> Newer:
    """All values of all rows."""
    name = pick.choice(NAMES)
    value = f"[*row for row in {name}s]"
    return Newer(f"{name}_all = {value}", value, 15)


NEWER: tuple[Callable[[random.Random], Newer], ...] = (
    quotes, nested, backslash, alias, generic_alias, generic_function, generic_class, default, template, exceptions, lazy,
    unpacked,
)  # fmt: skip
FRAMES = (
    "price = 3\nif price > 2:\n    print('dear')\n{newer}\nprint('done')\n",
    "{newer}\nfor n in range(3):\n    print(n, n + 1)\n",
    "def brew(leaves):\n    return leaves + 1\n\n\n{newer}\nprint(brew(2))\n",
    "cups = [1, 2, 3]\n{newer}\nwhile cups:\n    cups.pop()\n",
)


@dataclass(frozen=True)
class Program:
    """A correct program with what is newer in it."""

    text: str
    newer: Newer

    @property
    def needs(self) -> str:
        """The first Python that reads it."""
        return f"3.{self.newer.minor}"


def programs(count: int) -> list[Program]:
    """The first so many."""
    made = []
    for number in range(count):
        pick = random.Random(number)
        newer = NEWER[number % len(NEWER)](pick)
        made.append(Program(pick.choice(FRAMES).format(newer=newer.lines), newer))
    return made

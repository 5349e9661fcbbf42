"""What a notebook's cell may hold and a Python file may not: commands for IPython, and ``await`` at the top.

Found in broken cells too, by their looks, from the top. Nothing here asks a parser. Left out are IPython's rare automatic calls
(``/f 1``, ``,f a``, ``;f a``), which look like slips of the pen.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from tutor_app.source.lexer import NEWLINE, string_end
from tutor_app.source.memory import remembered
from tutor_app.source.older import Older
from tutor_app.source.text import width_of

COMMAND, HELP, RESULT, CELL, AWAIT, ASYNC = "command", "help", "result", "cell", "await", "async"
LINES = frozenset({COMMAND, HELP, RESULT, CELL})
"""Those that are not Python, and that IPython takes as they are, character for character."""
_END = rf"(?={NEWLINE.pattern}|\Z)"
_REST = r"(?:\\(?:\r\n?|\n)|[^\r\n])*"
"""Up to the line's end; a backslash there takes the next line along."""
_CELL = re.compile(r"[ \t\r\n]*+%%(?P<name>[A-Za-z_][\w.]*)")
_PYTHON_CELLS = frozenset({"capture", "debug", "ipytest", "prun", "pypy", "python", "python3", "time", "timeit"})
"""Commands for a cell that leave the rest of it Python; ruff has the same list."""
_NAMED = r"%{0,2}[^\W\d]\w*(?:\.\w+|\[\w+\])*"
_ESCAPE = re.compile(
    rf"(?P<indent>[ \t\f]*+)(?:(?P<help>\?{{1,2}}[ \t]*+{_NAMED}[ \t]*+{_END}|{_NAMED}\?{{1,2}}[ \t]*+(?:\#[^\r\n]*)?{_END})"
    rf"|(?P<command>(?:%%?[A-Za-z_]|![ \t]*+[^\s=])(?:{_REST}))"
    rf"|(?P<result>[^\W\d][^=\r\n#\"'!<>%:({{]*=[ \t]*+(?P<value>(?:%[A-Za-z_]|![^\s=]){_REST})))"
)
_CERTAIN = re.compile(
    r"[ \t]*+(?:%%[A-Za-z]|![A-Za-z]|%(?:alias|autoreload|cd|conda|config|env|load|load_ext|ls|matplotlib|pip|pwd|pylab|run|sql"
    r"|time|timeit|who|whos|writefile)\b)"
)
"""What is a command though a bracket above is still open: nothing else begins so."""
_SIGN = re.compile(
    rf"(?P<comment>\#[^\r\n]*)|(?P<prefix>(?<!\w)[rRbBuUfFtT]{{1,2}})?(?P<quote>\"\"\"|'''|\"|')|(?P<bracket>[()\[\]{{}}])"
    rf"|(?P<join>\\(?:\r\n?|\n))|(?P<end>{NEWLINE.pattern})"
    r"|(?P<await>(?<![\w.])await(?!\w))|(?P<async>(?<![\w.])async[ \t]+(?:for|with)(?!\w))|(?P<word>\w+)"
)
_FIELD = re.compile(r"\{\{|\}\}|[{}]|(?<![\w.])await(?!\w)")
_INDENT = re.compile(r"[ \t\f]*")
_LINE = re.compile(r"[^\r\n]*")
_HEADER = re.compile(r"(?:async[ \t]+)?def\b|class\b")
_SIGNS = re.compile(r"[%!?]|\bawait\b|\basync\b")
_FUTURE = "__future__"
_MOST_JOINED = 20
"""Strings over joined lines that are never closed, and are looked for to the end: more would take quadratic time."""


class Part(NamedTuple):
    """A piece of notebook code: what it is, its line (from 1) and its characters ``start:end``."""

    construct: str
    line: int
    start: int
    end: int


@remembered(64)
def parts_of(text: str) -> tuple[Part, ...]:
    """All pieces that only a notebook reads, in order. Never raises."""
    if not _SIGNS.search(text):
        return ()
    starts = [0, *(end.end() for end in NEWLINE.finditer(text))]
    return tuple(Part(name, bisect_right(starts, start), start, end) for name, start, end in _Scan(text).found())


def commands(text: str) -> tuple[str, ...]:
    """The pieces that are no Python, as they are written."""
    return tuple(text[one.start : one.end] for one in parts_of(text) if one.construct in LINES)


def in_file(text: str) -> Older:
    """The cell as a Python file can hold it: stand-ins of the same length and lines for what only a notebook reads."""
    parts = parts_of(text)
    pieces, first = list(text), _FUTURE in text
    behind = 0
    for one in parts:
        first = first and one.construct == COMMAND and not text[behind : one.start].strip()
        pieces[one.start : one.end] = _stand_in(one, text[one.start : one.end], first=first)
        behind = one.end
    return Older("".join(pieces), tuple((one.start, one.end) for one in parts))


def _stand_in(part: Part, old: str, *, first: bool) -> str:
    if part.construct == AWAIT:
        return old.replace("await", "-    ")
    if part.construct == ASYNC:
        return old.split()[1].ljust(len(old))
    new = "0" if part.construct == RESULT or len(re.split(r"[\\\r\n]", old)[0]) < len("pass") else "pass"
    blank = "".join(sign if sign in "\r\n" else " " for sign in old)
    return "#" + blank[1:] if first else new + blank[len(new) :]


class _Scan:
    """One walk over the text, logical line by logical line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.unclosed: set[str] = set()
        self.joined = 0
        """Strings over joined lines that were not closed."""
        self.functions: list[int] = []
        """Columns of the functions and classes that are open."""

    def found(self) -> Iterator[tuple[str, int, int]]:
        """Names and places of the pieces."""
        cell = _CELL.match(self.text)
        if cell and cell["name"] not in _PYTHON_CELLS:
            yield CELL, cell.start("name") - 2, len(self.text)
            return
        while self.at < len(self.text):
            escape = None if self.depth and not _CERTAIN.match(self.text, self.at) else _ESCAPE.match(self.text, self.at)
            if escape is None:
                yield from self._line()
                continue
            self.depth = 0  # a bracket that is open above was left so
            name = next(name for name in (HELP, COMMAND, RESULT) if escape[name])
            part = escape["value" if name == RESULT else name].rstrip(" \t")
            start = escape.start("value" if name == RESULT else name)
            yield name, start, start + len(part)
            self.at = self._behind(escape.end())

    def _behind(self, end: int) -> int:
        found = NEWLINE.match(self.text, end)
        return found.end() if found else len(self.text)

    def _line(self) -> Iterator[tuple[str, int, int]]:
        """The rest of a line, with the lines that a string or a backslash joins to it."""
        inside = self._in_function()
        while sign := _SIGN.search(self.text, self.at):
            self.at = sign.end()
            if sign["quote"]:
                self.at = self._string_end(sign)
                if not inside and sign["prefix"] and not set("fFtT").isdisjoint(sign["prefix"]):
                    yield from self._awaited(sign.end(), self.at)
            elif sign["bracket"]:
                self.depth = self.depth + 1 if sign[0] in "([{" else max(self.depth - 1, 0)
            elif sign["end"]:
                return
            elif sign["word"] == "lambda":
                inside = True  # a function too, and none that may wait
            elif not inside and (sign["await"] or sign["async"]):
                yield AWAIT if sign["await"] else ASYNC, sign.start(), sign.end()
        self.at = len(self.text)

    def _in_function(self) -> bool:
        """Whether the line that begins here belongs to a function or a class, or is the head of one."""
        indent = _INDENT.match(self.text, self.at)
        assert indent is not None
        if self.depth or self.text[indent.end() : indent.end() + 1] in {"", "\r", "\n", "#"}:
            return bool(self.functions)
        width = width_of(indent[0])
        while self.functions and self.functions[-1] >= width:
            self.functions.pop()
        if _HEADER.match(self.text, indent.end()):
            self.functions.append(width)
        return bool(self.functions)

    def _string_end(self, sign: re.Match[str]) -> int:
        quote = sign["quote"]
        line = _LINE.match(self.text, sign.end())
        assert line is not None
        joined = len(quote) == 1 and line[0].endswith("\\")
        given_up = quote in self.unclosed or (joined and self.joined >= _MOST_JOINED)
        end = None if given_up else string_end(self.text, sign.start("quote"), quote)
        if end is not None:
            return end
        self.joined += joined
        if len(quote) == 3:  # never closed: looking again for each would take quadratic time
            self.unclosed.add(quote)
            return sign.end()
        return line.end()

    def _awaited(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """What a formatted string waits for."""
        depth = 0
        for found in _FIELD.finditer(self.text, start, end):
            if found[0] == "await":
                yield from [(AWAIT, found.start(), found.end())] if depth else []
            elif depth or len(found[0]) == 1:  # two are one character of the text
                depth = max(depth + found[0].count("{") - found[0].count("}"), 0)

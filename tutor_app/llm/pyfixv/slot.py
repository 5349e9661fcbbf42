"""What a model gets to see of a student's program, and the way back from what it wrote to the student's own text.

Comments are for people: they are left out, so that no comment can talk to the model, and are in their place again in the repair.
Signs by which models tell turns apart are broken up by a blank. Line ends become ``\\n``. Everything else is the student's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from tutor_app.source.edits import Replacement, edits_between
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import line_start

_CONTROL = re.compile(r"<(?=\|)|\|(?=>)|<(?=/?[A-Za-z_:]+>)|<<(?=/?SYS>>)|\[(?=/?(?:INST|END)\])")
"""Where ``<|im_end|>``, ``</s>``, ``[INST]`` and their like are broken up: behind the match."""
_COMMENT_START = re.compile(r"(?<![ \t\f])[ \t\f]*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The visible ``text``; its character ``i`` stands for ``program[starts[i]:ends[i]]``."""

    program: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int, after: str) -> tuple[int, int]:
        """Where in the program an edit of ``text[start:end]`` belongs; hidden comments stay out of it where they can."""
        if start < end:
            return self.starts[start], self.ends[end - 1]
        before = self.ends[start - 1] if start else 0
        behind = self.starts[start] if start < len(self.starts) else len(self.program)
        place = behind if after.startswith("\n") or not start else before
        return place, place


def visible(program: str) -> Slot:
    """The slot of a program."""
    hidden = _hidden(program)
    parts: list[tuple[str, int, int]] = []
    position = 0
    for start, end in [*hidden, (len(program), len(program))]:
        parts += _characters(program, position, start)
        position = end
    text = "".join(part[0] for part in parts)
    for place in reversed([match.end() for match in _CONTROL.finditer(text)]):
        at = parts[place - 1][2]
        parts.insert(place, (" ", at, at))
    return Slot(
        program=program,
        text="".join(part[0] for part in parts),
        starts=tuple(part[1] for part in parts),
        ends=tuple(part[2] for part in parts),
    )


def _hidden(program: str) -> list[tuple[int, int]]:
    """Comments with the blanks before them."""
    spans = []
    for token in tokenise(program):
        if token.kind is Kind.COMMENT:
            line = line_start(program, token.start)
            blanks = _COMMENT_START.search(program, line, token.start)
            end = token.start + len(token.text)
            spans.append((blanks.start() if blanks else token.start, end))
    return spans


def _characters(program: str, start: int, end: int) -> list[tuple[str, int, int]]:
    found = []
    place = start
    while place < end:
        width = 2 if program.startswith("\r\n", place) and place + 2 <= end else 1
        found.append(("\n" if width == 2 else program[place], place, place + width))
        place += width
    return found


def transplanted(slot: Slot, written: str) -> list[Replacement]:
    """The changes ``(start, end, after)`` of the student's program that make of it what was ``written`` for its slot.

    Comments and blank lines in ``written`` do not count. Sorted and disjoint.
    """
    given, wanted = _dense(slot), _dense(visible(written))
    line_end = "\r\n" if "\r\n" in slot.program else "\n"
    changes = []
    for edit in edits_between(given.text, wanted.text):
        start, end = given.original(edit.start, edit.end, edit.after)
        after = edit.after.replace("\n", line_end)
        if slot.program[start:end] != after:
            changes.append((start, end, after))
    changes.sort()
    return changes if all(one[1] <= two[0] for one, two in pairwise(changes)) else []


def _dense(slot: Slot) -> Slot:
    """The slot without blank lines, which models drop, and which may be all that is seen of a comment."""
    kept: list[int] = []
    position = 0
    for line in slot.text.splitlines(keepends=True):
        if line.strip():
            kept += range(position, position + len(line))
        position += len(line)
    return Slot(
        program=slot.program,
        text="".join(slot.text[place] for place in kept),
        starts=tuple(slot.starts[place] for place in kept),
        ends=tuple(slot.ends[place] for place in kept),
    )

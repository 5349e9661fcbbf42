"""How well the edits of a repair and the instructions of an explanation fit each other, in points."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tutor_app.domain import Edit, Repair
from validators.lexing import solid, spans, tokens
from validators.reading import Instruction

LINE, ACTION, CONTENT, ANCHOR, ALIGN, COVER = 2.0, 1.0, 2.0, 1.5, 1.5, 1.0
NEAR = 0.2
QUOTES = ("'", '"', "'''", '"""')


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One edit of a repair, as a student would see it."""

    lines: frozenset[int]
    actions: frozenset[str]
    content: frozenset[str]
    anchors: frozenset[str]
    aligned: frozenset[int]
    """Lines that start in the column to which the edit moves its line."""


def fit(instructions: Sequence[Instruction], made: Sequence[Move]) -> float:
    """How well edits and instructions cover each other: each edit wants an instruction, each instruction an edit."""
    if not made:
        return 0.0
    table = [[match(instruction, move) for move in made] for instruction in instructions]
    explained = sum(max(row[column] for row in table) for column in range(len(made))) / len(made)
    obeyed = sum(max(row) for row in table) / len(table)
    asked = frozenset[int]().union(*(instruction.acted for instruction in instructions))
    reached = frozenset[int]().union(*(move.lines for move in made))
    return (explained + obeyed) / 2 + (COVER * len(asked & reached) / len(asked) if asked else 0.0)


def attainable(instruction: Instruction) -> float:
    """The most that an edit can fit the instruction."""
    content = CONTENT if instruction.told or instruction.signs else 0.0
    anchor = ANCHOR if instruction.quoted else 0.0
    align = ALIGN if "align" in instruction.actions else 0.0
    return (LINE if instruction.lines else 0.0) + align + (ACTION if instruction.actions else 0.0) + content + anchor


def match(instruction: Instruction, move: Move) -> float:
    """How well one edit fits one instruction, from minus to plus :func:`attainable`."""
    score = 0.0
    if instruction.lines:
        near = {line + step for line in instruction.lines for step in (-1, 1)}
        score += LINE if move.lines <= instruction.lines else LINE * NEAR if move.lines & (near | instruction.lines) else -LINE
    if instruction.actions:
        score += ACTION if move.actions & instruction.actions else -ACTION
    if "align" in instruction.actions and move.actions & {"indent", "dedent"}:
        score += ALIGN if move.aligned & instruction.acted - move.lines else -ALIGN
    known = instruction.told | instruction.signs | instruction.quoted
    if instruction.told or instruction.signs:
        covered = [any(_same(token, word) for word in known) for token in move.content]
        score += (
            CONTENT * (2 * sum(covered) / len(covered) - 1)
            if covered
            else 0.0
            if move.actions & {"indent", "dedent"}
            else -CONTENT
        )
    if instruction.quoted:
        words = (instruction.told & instruction.quoted) or instruction.quoted
        others = {word for word in words if not any(_same(token, word) for token in move.content)} | instruction.twice
        if others:
            score += ANCHOR if any(_ends(anchor, word) for anchor in move.anchors for word in others) else -ANCHOR
    return score


def _same(token: str, word: str) -> bool:
    """Whether a token is the quoted code or a part of it."""
    if token == word or token in tokens(word) or solid(token) == solid(word):
        return True
    if word == "_":
        return word in token
    return (word in QUOTES and token.endswith(word)) or (len(word) > 3 and solid(word) in solid(token))


def _ends(anchor: str, word: str) -> bool:
    """Whether a token beside the edit is the quoted code or its end."""
    return anchor == word or (len(word) > 1 and (anchor in tokens(word) or anchor.endswith(word) or anchor.startswith(word)))


def moves(program: str, repair: Repair) -> tuple[Move, ...]:
    """The edits of a repair as a student sees them."""
    starts = [0]
    for line in program.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    found = spans(program)
    begins, ends = [start for _, start, _ in found], [end for _, _, end in found]
    made = []
    for edit in repair.edits:
        low, high = bisect_right(ends, edit.start) - 1, bisect_right(begins, max(edit.end - 1, -1))
        beside = {found[index][0] for index in (low, high) if 0 <= index < len(found)}
        made.append(_move(program, edit, beside, starts))
    return tuple(made)


def _move(program: str, edit: Edit, beside: set[str], starts: Sequence[int]) -> Move:
    before, after = Counter(tokens(edit.before)), Counter(tokens(edit.after))
    if edit.after.count("#") > edit.before.count("#"):
        taken, put, common = Counter[str](), Counter({"#": 1}), before
    else:
        taken, put, common = before - after, after - before, before & after
    at = edit.start + (len(edit.before) - len(edit.before.lstrip()) if edit.before.strip() else 0)
    last = max(edit.end - 1, at) if before or after else edit.end
    touched = {bisect_right(starts, at) if before or after else bisect_right(starts, edit.end), bisect_right(starts, last)}
    return Move(
        lines=frozenset(min(line, len(starts) - 1) for line in touched),
        actions=_actions(edit, bool(taken), bool(put)),
        content=frozenset([*taken, *put]),
        anchors=frozenset({*beside, *common}),
        aligned=frozenset() if before or after else _like(program, edit.after.split("\n")[-1]),
    )


def _like(program: str, indent: str) -> frozenset[int]:
    lines = program.split("\n")
    return frozenset(
        number for number, line in enumerate(lines, 1) if line.strip() and line[: len(line) - len(line.lstrip())] == indent
    )


def _actions(edit: Edit, taken: bool, put: bool) -> frozenset[str]:
    if not taken and not put:
        if "\n" in edit.before + edit.after and not edit.before.endswith("\n") and not edit.after.endswith("\n"):
            return frozenset({"move", "add"})
        wider = len(edit.after.split("\n")[-1].expandtabs(8)) - len(edit.before.split("\n")[-1].expandtabs(8))
        return frozenset({"indent" if wider > 0 else "dedent", "reindent"})
    if not taken:
        return frozenset({"add"})
    return frozenset({"replace", "add", "remove"}) if put else frozenset({"remove"})

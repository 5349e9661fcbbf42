"""Breaks correct programs the way people broke theirs.

``python benchmarks/corrupt.py PAIRS... VALID... OUT.jsonl [--count N] [--kinds SHARE]``

Each real pair is read backwards, as a slip: the edits from a target to the broken program, described by the kinds of the
tokens that go and of their neighbours. A slip is carried out where another program has the same kinds of tokens; what
it makes counts only if CPython refuses it. Breaks of one pair's kind carry that pair's group, and the programs that are
broken are mended programs of the same fold or programs that no pair comes from, so no held-out group leaks. Half of the programs
are broken by the slips of tutor_app/slips instead (benchmarks/slip_programs.py), and carry their kind and their own author's
group.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.goals import targets_of
from benchmarks.pairs import fold_of, read, report_half, usable
from benchmarks.slip_programs import LONGEST, by_slips, first_line, pool_of
from tutor_app.repair.features import category
from tutor_app.repair.fluency import CLASSES
from tutor_app.slips.view import Step
from tutor_app.source.edits import edits_between, replaced
from tutor_app.source.lexer import Kind, Token, tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import line_start, source_of, width_of

MOST_EDITS = 6
TRIES = 25
"""Programs that are looked at for a place."""
MOST_LETTERS = 4
"""A change of so few is carried over letter by letter."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One edit of a broken program, seen from the correct one.

    ``gone`` are the kinds of the tokens that are taken out, between ``before`` and ``after`` (with a mark where a line
    ends in between); ``old`` is their text, ``put`` what stands there afterwards. A ``shift`` moves ``lines`` lines by so
    many columns instead; ``header`` says whether the line above opens a block.
    """

    before: str = ""
    gone: tuple[str, ...] = ()
    after: str = ""
    old: str = ""
    put: str = ""
    shift: int = 0
    lines: int = 0
    header: bool = False


def kind(token: Token) -> str:
    """A token's class, or the token itself where it is a keyword or a mark."""
    return category(token.text) if token.kind is Kind.NAME else CLASSES.get(token.kind, token.text)


def neighbour(tokens: list[Token], here: int, line: int) -> str:
    """The kind of the token at ``here``, as seen from ``line``."""
    if not 0 <= here < len(tokens):
        return "$"
    return kind(tokens[here]) if tokens[here].line == line else "\n"


def slips_of(pair: dict[str, Any]) -> list[Slip]:
    """The slips of a pair, in the order of the program; none where they cannot be described."""
    target = min(targets_of(pair), key=lambda text: len(edits_between(text, pair["buggy"])))
    edits = edits_between(target, pair["buggy"])
    if not 0 < len(edits) <= MOST_EDITS:
        return []
    tokens = [token for token in tokenise(target) if token.kind is not Kind.COMMENT]
    slips: list[Slip] = []
    last_line = -2
    for edit in edits:
        line = target.count("\n", 0, edit.start)
        begin = line_start(target, edit.start)
        indent = not target[begin : edit.start].strip() and not edit.before.strip() and not edit.after.strip()
        if indent and "\n" not in edit.before + edit.after:
            shift = width_of(edit.after) - width_of(edit.before)
            if slips and slips[-1].shift == shift and last_line == line - 1:
                slips[-1] = Slip(shift=shift, lines=slips[-1].lines + 1, header=slips[-1].header)
            elif shift:
                slips.append(Slip(shift=shift, lines=1, header=target[:begin].rstrip().endswith(":")))
            last_line = line
            continue
        if "\n" in edit.before + edit.after:
            return []
        gone = [n for n, token in enumerate(tokens) if token.start < edit.end and token.end > edit.start]
        first = gone[0] if gone else next((n for n, token in enumerate(tokens) if token.start >= edit.end), len(tokens))
        end = gone[-1] + 1 if gone else first
        slips.append(
            Slip(
                before=neighbour(tokens, first - 1, line),
                gone=tuple(kind(tokens[n]) for n in gone),
                after=neighbour(tokens, end, line),
                old=target[tokens[gone[0]].start : tokens[gone[-1]].end] if gone else "",
                put=edit.after.strip() if gone else edit.after,
            )
        )
    return slips


def places(program: str, tokens: list[Token], slip: Slip, near: int | None) -> Iterator[Step]:
    """Where the slip can be made in ``program``, within eight lines of ``near``."""
    width = len(slip.gone)
    for n in range(len(tokens) - width + (width > 0)):
        here = tokens[n : n + width]
        line = tokens[n].line
        if near is not None and abs(line - near) > 8:
            continue
        if tuple(kind(token) for token in here) != slip.gone or len({token.line for token in here}) > 1:
            continue
        if width == 0 and n and tokens[n - 1].line != line and slip.before != "\n":
            line = tokens[n - 1].line
        if neighbour(tokens, n - 1, line) != slip.before or neighbour(tokens, n + width, line) != slip.after:
            continue
        start = here[0].start if here else tokens[n].start if tokens[n].line == line else tokens[n - 1].end
        end = here[-1].end if here else start
        yield Step("slip", ((start, end, instead(program[start:end], slip)),))


def instead(text: str, slip: Slip) -> str:
    """What the slip makes of ``text``: letters lost or doubled near the same end, or the author's own words."""
    old, put = slip.old, slip.put
    if old == text:
        return put
    head = next((n for n in range(min(len(old), len(put))) if old[n] != put[n]), min(len(old), len(put)))
    tail = next((n for n in range(min(len(old), len(put)) - head) if old[-1 - n] != put[-1 - n]), min(len(old), len(put)) - head)
    gone, come = old[head : len(old) - tail], put[head : len(put) - tail]
    if not old or len(gone) + len(come) > MOST_LETTERS:
        return put
    at = max(len(text) - tail - len(gone), 0) if tail <= head else head
    return text[:at] + come + text[at + len(gone) :]


def shifts(program: str, slip: Slip, near: int | None) -> Iterator[Step]:
    """Runs of lines that can be shifted as the slip says."""
    lines = program.split("\n")
    starts = source_of(program).starts
    for first in range(1, len(lines) - slip.lines + 1):
        run = range(first, first + slip.lines)
        if near is not None and abs(first - near) > 8:
            continue
        if not all(lines[n].strip() for n in run) or lines[first - 1].rstrip().endswith(":") != slip.header:
            continue
        widths = [len(lines[n]) - len(lines[n].lstrip()) for n in run]
        if min(widths) + slip.shift < 0:
            continue
        yield Step("slip", tuple((starts[n], starts[n] + w, " " * (w + slip.shift)) for n, w in zip(run, widths, strict=True)))


def broken(program: str, slips: list[Slip], chance: random.Random) -> str | None:
    """``program`` with all the slips, if it has places for them and CPython then refuses it."""
    near = None
    text = program
    for slip in slips:
        tokens = [token for token in tokenise(text) if token.kind is not Kind.COMMENT]
        found = list(shifts(text, slip, near) if slip.shift else places(text, tokens, slip, near))
        if not found:
            return None
        step = chance.choice(found)
        near = text.count("\n", 0, step.edits[0][0])
        text = replaced(text, step.edits)
    return text if first_problem(text) is not None else None


def by_people(
    slips: list[tuple[dict[str, Any], list[Slip]]], mended: dict[int, list[str]], valid: list[str], chance: random.Random
) -> dict[str, Any]:
    """A program that is broken as a pair's author broke theirs."""
    while True:
        pair, found = chance.choice(slips)
        for _ in range(TRIES):
            own = mended[fold_of(pair["group"])] if not valid or chance.random() < 0.6 else valid
            program = chance.choice(own).replace("\r\n", "\n")
            text = broken(program, found, chance) if program.count("\n") <= LONGEST else None
            if text is not None:
                line = first_line(program, text)
                return {"group": pair["group"], "buggy": text, "targets": [program], "kind": None, "line": line}


def main() -> None:
    """Writes as many broken programs as asked for, in the form of pairs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", nargs="+", help="pairs, and correct programs")
    parser.add_argument("out")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--kinds", type=float, default=0.5, help="share of the programs that are broken by slips of a drawn kind")
    options = parser.parse_args()
    chance = random.Random(7)
    rows = read(options.sources)
    pairs = [row for row in rows if "buggy" in row]
    slips = [(pair, found) for pair in pairs if pair.get("targets") and usable(pair) and (found := slips_of(pair))]
    own, valid = correct_programs(rows)
    mended: dict[int, list[str]] = {}
    for group, program in own:
        mended.setdefault(fold_of(group), []).append(program)
    kinds = by_slips(pool_of([*own, *((f"valid-{n}", program) for n, program in enumerate(valid))], chance), chance)
    made: dict[str, dict[str, Any]] = {}
    while len(made) < options.count:
        by_kind = next(kinds, None) if chance.random() < options.kinds else None
        one = by_kind or by_people(slips, mended, valid, chance)
        made.setdefault(one["buggy"], {"id": f"made-{len(made):05}", **one})
    Path(options.out).write_text("".join(json.dumps(one) + "\n" for one in made.values()))
    print(f"{len(slips)} slips, {len({one['kind'] for one in made.values()})} kinds, {len(made)} programs")


def correct_programs(rows: list[dict[str, Any]]) -> tuple[list[tuple[str, str]], list[str]]:
    """Correct programs with their groups, and those that are nobody's; of no group in the report half."""
    own = [(row["group"], row["fixed"]) for row in rows if row.get("fixed") and first_problem(row["fixed"]) is None]
    code = [row for row in rows if "code" in row]
    own += [(row["group"], row["code"]) for row in code if row.get("group") and not report_half(row["group"])]
    return own, [row["code"] for row in code if not row.get("group")]


if __name__ == "__main__":
    main()

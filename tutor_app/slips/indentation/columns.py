"""Columns and blocks around the place where the parser gave up, and how lines are moved."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import OPENERS
from tutor_app.slips.slip import Edits
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source, width_of

LONGEST_BLOCK = 60
"""Lines up to which a block is moved as one."""
MOST_RUNS = 8
"""Lines as far left as the first one, with which a block may end."""
NAMED_RUNS = 4
"""Those of them that have names of their own."""
JUMPS = frozenset(["return", "break", "continue", "yield", "await"])
DEFINITIONS = frozenset(["def", "class", "@", "import", "from"])
_REASONS = ("line", "to-shallower", "to-blank", "to-definition", "to-clause", "past-jump", "to-end")
RANKS = {reason: rank for rank, reason in enumerate(_REASONS)}
"""Which reason to end a block with a line counts, where there are several."""


def suspects(view: View) -> tuple[int | None, int | None]:
    """The line of code where the parser gave up, or the next one, and the line of code above."""
    line = view.line if view.is_code(view.line) else view.next_code(view.line)
    return line, view.previous_code(len(view.lines) if line is None else line)


def levels(view: View, line: int) -> list[str]:
    """Indentations that the lines above leave open at ``line``, innermost first, and one step deeper."""
    found: list[str] = []
    limit: float = float("inf")
    above = view.previous_code(line)
    if above is not None:
        found.append(view.indent_text(above) + view.unit)
    while above is not None and limit > 0:
        width = view.width(above)
        if width < limit:
            limit = width
            found.append(view.indent_text(above))
        above = view.previous_code(above)
    return list(dict.fromkeys([*found, ""]))


def block_ends(view: View, line: int) -> list[tuple[int, str]]:
    """Last lines that a block starting at ``line`` may have, each with the reason to stop there."""
    ends: dict[int, str] = {}
    seen: set[str] = set()
    last_run = f"run-{NAMED_RUNS}"
    for end, reason in _ends(view, line):
        if reason not in seen or reason == last_run:
            seen.add(reason)
            if end not in ends or RANKS.get(reason, len(RANKS)) < RANKS.get(ends[end], len(RANKS)):
                ends[end] = reason
    return list(ends.items())


def _ends(view: View, line: int) -> Iterator[tuple[int, str]]:
    base, last, runs = view.width(line), line, 0
    yield line, "line"
    stop = min(len(view.lines), line + LONGEST_BLOCK)
    for n in range(line + 1, stop):
        if view.is_blank(n):
            yield last, "to-blank"
        if not view.is_code(n):
            continue
        word, width = view.on_line(n)[0].text, view.width(n)
        if width < base:
            yield last, "to-shallower"
        if width <= base:
            if word in DEFINITIONS:
                yield last, "to-definition"
            if word in OPENERS:
                yield last, "to-clause"
            runs += 1
            if runs <= MOST_RUNS:
                yield last, f"run-{min(runs, NAMED_RUNS)}"
            if word in JUMPS:
                yield n, "past-jump"
        last = n
    yield last, "to-end" if stop == len(view.lines) else "far"


def block_end(source: Source, header: int) -> int:
    """The last line of code that is indented below a line, or that line."""
    last, below = header, source.next_code(header)
    while below is not None and source.width(below) > source.width(header):
        last, below = below, source.next_code(below)
    return last


def shift(source: Source, first: int, last: int, old: str, new: str) -> Edits:
    """Edits that move the lines as a block so that ``old`` becomes ``new`` on the first of them."""
    edits = []
    for n in range(first, last + 1):
        text = source.indent_text(n)
        if source.is_blank(n):
            continue
        if text.startswith(old):
            changed = new + text[len(old) :]
        else:
            width = width_of(text) + width_of(new) - width_of(old)
            changed = new if width < 0 or len(text) < len(old) else " " * width
        if changed != text:
            edits.append((source.starts[n], source.starts[n] + len(text), changed))
    return tuple(edits)


def line_moved(view: View) -> Iterator[Step]:
    """The line, or the block that starts with it, gets each indentation that may be meant."""
    line, _ = suspects(view)
    if line is not None:
        yield from reindented(view, line, block_ends(view, line))


def reindented(view: View, line: int, ends: list[tuple[int, str]]) -> Iterator[Step]:
    """The lines from one on, up to each of the ends, get each indentation that may be meant there."""
    now = view.indent_text(line)
    wanted = [level for level in levels(view, line) if level != now]
    following = view.next_code(line)
    if following is not None and view.indent_text(following) not in (*wanted, now):
        wanted.append(view.indent_text(following))
    for target in wanted:
        direction = "in" if width_of(target) > view.width(line) else "out"
        for end, reason in ends:
            yield Step(f"{direction}dent-{reason}", shift(view, line, end, now, target))

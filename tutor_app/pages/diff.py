"""A repair as an accessible picture: signs and words say what is removed and added, colour only supports them.

Works on the edits, so what is marked is exactly what changes. Everything is escaped: a student's text is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from itertools import zip_longest

from tutor_app.domain import Edit
from tutor_app.localisation import Texts

Spans = list[tuple[int, int]]
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")  # as CPython counts lines; str.splitlines knows more line ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line before or after the repair; ``marked`` are its changed stretches, as character offsets within ``text``."""

    number: int
    text: str
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line before and the line after that takes its place; None where a line was added or removed whole."""

    before: Line | None
    after: Line | None

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before is None or self.after is None or self.before.text != self.after.text


def rows(program: str, edits: Iterable[Edit]) -> list[Row]:
    """The whole program before and after ``edits``, line by line."""
    removed, added, repaired = _spans(program, sorted(edits))
    old, new = _lines(program, removed), _lines(repaired, added)
    paired: list[Row] = []
    matcher = SequenceMatcher(None, [line.text for line in old], [line.text for line in new], autojunk=False)
    for _tag, start, end, new_start, new_end in matcher.get_opcodes():
        paired += [
            Row(before=before, after=after)
            for before, after in zip_longest(old[start:end], new[new_start:new_end], fillvalue=None)
        ]
    return paired


def changes(before: str, after: str) -> list[Edit]:
    """The edits, in whole lines, that lead from one attempt to the next."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    return [
        Edit(start=starts[i], end=starts[j], before="".join(old[i:j]), after="".join(new[k:m]))
        for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
    ]


def inline(shown: Iterable[Row], texts: Texts) -> str:
    """One column: a removed line, below it the added one."""
    body = "".join(_line_row(line, sign, texts) for row in near(shown) for line, sign in _signed(row))
    return _table("surefix-diff", body, texts)


def side_by_side(shown: Iterable[Row], texts: Texts) -> str:
    """Two columns: before on the left, after on the right."""
    titles = "".join(f"<th colspan='3' scope='col'>{escape(texts(name))}</th>" for name in ("diff-before", "diff-after"))
    body = "".join(_pair(row, texts) for row in near(shown))
    return _table("surefix-diff surefix-diff-two", f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody>", texts)


def near(shown: Iterable[Row], context: int = 2) -> Iterator[Row | None]:
    """The changed rows with ``context`` rows around them; None stands for rows left out."""
    every = list(shown)
    wanted = {j for i, row in enumerate(every) if row.changed for j in range(i - context, i + context + 1)}
    gap = False
    for index, row in enumerate(every):
        if index in wanted:
            if gap:
                yield None
            gap = False
            yield row
        else:
            gap = True


def split_lines(text: str) -> list[str]:
    """The lines of ``text`` without their ends, counted as CPython counts them."""
    return [line.rstrip("\r\n") for line in _LINE.findall(text)]


def marked_text(text: str, marked: Iterable[tuple[int, int]], tag: str) -> str:
    """``text`` as HTML, the ``marked`` stretches within the element ``tag``. White space in them is made visible."""
    pieces, at = [], 0
    for start, end in marked:
        pieces += [escape(text[at:start]), f"<{tag}>{escape(_visible(text[start:end]))}</{tag}>"]
        at = end
    return "".join([*pieces, escape(text[at:])])


def _visible(text: str) -> str:
    return text.replace(" ", "·").replace("\t", "→\t") if not text.strip() else text


def _spans(program: str, edits: list[Edit]) -> tuple[Spans, Spans, str]:
    removed, added, pieces, at, length = [], [], [], 0, 0
    for edit in edits:
        pieces += [program[at : edit.start], edit.after]
        length += edit.start - at
        removed.append((edit.start, edit.end))
        added.append((length, length + len(edit.after)))
        length += len(edit.after)
        at = edit.end
    return removed, added, "".join([*pieces, program[at:]])


def _lines(text: str, spans: Spans) -> list[Line]:
    found, start = [], 0
    for number, line in enumerate(_LINE.findall(text), start=1):
        bare = line.rstrip("\r\n")
        marked = ((max(a - start, 0), min(b - start, len(bare))) for a, b in spans if a < start + len(line) and b > start)
        found.append(Line(number=number, text=bare, marked=tuple((a, b) for a, b in marked if a < b)))
        start += len(line)
    return found


def _signed(row: Row | None) -> Iterator[tuple[Line | None, str]]:
    if row is None:
        yield None, " "
    elif not row.changed:
        yield row.after, " "
    else:
        if row.before is not None:
            yield row.before, "−"
        if row.after is not None:
            yield row.after, "+"


def _line_row(line: Line | None, sign: str, texts: Texts) -> str:
    return "<tr class='gap'><td colspan='3'>⋯</td></tr>" if line is None else f"<tr>{_cells(line, sign, texts)}</tr>"


def _pair(row: Row | None, texts: Texts) -> str:
    if row is None:
        return "<tr class='gap'><td colspan='6'>⋯</td></tr>"
    removed, added = ("−", "+") if row.changed else (" ", " ")
    return f"<tr>{_cells(row.before, removed, texts)}{_cells(row.after, added, texts)}</tr>"


def _cells(line: Line | None, sign: str, texts: Texts) -> str:
    if line is None:
        return "<td class='number'></td><td class='sign'></td><td class='none'></td>"
    kind, tag, word = {
        "−": ("removed", "del", texts("diff-removed")),
        "+": ("added", "ins", texts("diff-added")),
        " ": ("same", "span", ""),
    }[sign]
    said = f"<span class='surefix-unseen'>{escape(word)} </span>" if word else ""
    code = f"<code dir='ltr'>{marked_text(line.text, line.marked, tag) or ' '}</code>"
    return f"<td class='number'>{line.number}</td><td class='sign {kind}'>{said}{sign}</td><td class='{kind}'>{code}</td>"


def _table(kind: str, body: str, texts: Texts) -> str:
    caption = escape(texts("diff-caption"))
    table = f"<table class='{kind}'><caption class='surefix-unseen'>{caption}</caption>{body}</table>"
    return f"<div class='surefix-scroll' tabindex='0' role='region' aria-label='{caption}'>{table}</div>"

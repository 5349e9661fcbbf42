"""Whole lines: take out, turn into a comment, join, split off, or clear of what was pasted with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.view import Step, View

PROMPT = re.compile(r"^[ \t]*(?:>>>|\.\.\.(?=\s|$)|>>|In ?\[\d*\]:|Out ?\[\d*\]:|\$(?= )|>(?= ))[ ]?")
NUMBERED = re.compile(r"^[ \t]*\d+(?:[.):|\]]+[ \t]?|[ \t]+|$)")
SHEBANG = re.compile(r"[ \t]*(?:!#|[!#])?[ \t]*(?=/(?:usr|bin)/)")
FENCE = re.compile(r"^[ \t]*(?:```\w*|~~~\w*|</?(?:code|pre)>)[ \t]*$")

ENTITIES = {"&gt;": ">", "&lt;": "<", "&amp;": "&", "&quot;": '"'}
"""Signs as web pages write them."""
ENTITY = re.compile("|".join(ENTITIES))

LONGEST_REMOVAL = 40
"""Lines: nobody means to throw more of a program away."""


def entities(view: View) -> Iterator[Step]:
    """The program comes from a web page, with all its signs."""
    if ENTITY.search(view.lines[view.line]):
        yield Step("entities", tuple((one.start(), one.end(), ENTITIES[one[0]]) for one in ENTITY.finditer(view.text)))


def line_removals(view: View) -> Iterator[Step]:
    """The line of the failure, or a few around it, do not belong to the program."""
    spans = [(view.line, view.line)]
    previous, following = view.previous_code(view.line), view.next_code(view.line)
    if previous is not None:
        spans += [(previous, previous), (previous, view.line)]
    first, last = view.statement_lines(view.line)
    if (first, last) != (view.line, view.line):
        spans.append((first, last))
    if following is not None:
        spans.append((view.line, following))
        after = view.next_code(following)
        if after is not None:
            spans.append((view.line, after))
    for first, last in spans:
        start = view.starts[first]
        end = min(view.starts[last + 1], len(view.text))
        if end == len(view.text) and start and not view.text.endswith("\n"):
            start -= 1
        yield Step(f"delete-lines-{min(last - first + 1, 3)}", ((start, end, ""),))
        marks = tuple(
            (view.starts[n] + len(view.indent_text(n)), view.starts[n] + len(view.indent_text(n)), "# ")
            for n in range(first, last + 1)
            if view.lines[n].strip()
        )
        yield Step(f"comment-lines-{min(last - first + 1, 3)}", marks)
    if view.line + 1 < len(view.lines) <= view.line + LONGEST_REMOVAL:
        yield Step("delete-rest", ((max(view.starts[view.line] - 1, 0), len(view.text), ""),))
    if view.line + 1 < len(view.lines):
        block_end = view.line + 1
        while block_end < len(view.lines) and (view.is_blank(block_end) or view.width(block_end) > view.width(view.line)):
            block_end += 1
        if 2 < block_end - view.line <= LONGEST_REMOVAL:
            yield Step("delete-block", ((view.starts[view.line], min(view.starts[block_end], len(view.text)), ""),))
    for header in {view.line, view.previous_code(view.line)} - {None}:
        yield from _without_head(view, header or 0)
    if 0 < view.line <= LONGEST_REMOVAL:
        yield Step("delete-all-before", ((0, view.starts[view.line], ""),))


def _without_head(view: View, header: int) -> Iterator[Step]:
    """The line goes, and the block that was set in under it comes out."""
    body = view.next_code(header)
    if body is None or view.width(body) <= view.width(header):
        return
    edits = [(view.starts[header], view.starts[header + 1], "")]
    line: int | None = body
    while line is not None and view.width(line) > view.width(header):
        text = view.indent_text(line)
        edits.append(
            (
                view.starts[line],
                view.starts[line] + len(text),
                " " * max(view.width(line) - view.width(body) + view.width(header), 0),
            )
        )
        line = view.next_code(line)
    yield Step("delete-head-outdent", tuple(edits))


def prefixes(view: View) -> Iterator[Step]:
    """Console prompts, line numbers or fences were pasted along, or the first line lost its ``#``; output loses its place too."""
    for name, pattern in (("prompts", PROMPT), ("numbers", NUMBERED)):
        hits = {n: match for n, text in enumerate(view.lines) if (match := pattern.match(text)) and text.strip()}
        if view.line not in hits and name == "numbers":
            continue
        if not hits:
            continue
        edits = tuple((view.starts[n], view.starts[n] + match.end(), _rest(view, n, match)) for n, match in hits.items())
        yield Step(f"strip-{name}", edits)
        if view.line in hits:
            match = hits[view.line]
            yield Step(
                f"strip-{name}-here",
                ((view.starts[view.line], view.starts[view.line] + match.end(), _rest(view, view.line, match)),),
            )
        if name == "prompts":
            yield Step("strip-prompts-and-output", _without_output(view, hits))
    if view.line == 0 and (match := SHEBANG.match(view.lines[0])):
        yield Step("shebang", ((0, match.end(), "#!"),))
    fences = [n for n, text in enumerate(view.lines) if FENCE.match(text)]
    if fences:
        yield Step("strip-fences", tuple((view.starts[n], min(view.starts[n + 1], len(view.text)), "") for n in fences))


def _rest(view: View, line: int, match: re.Match[str]) -> str:
    """Indentation in front of a prompt or number is not the program's."""
    text = view.lines[line]
    return "" if match.group().strip() else text[: len(text) - len(text.lstrip())]


def _without_output(view: View, hits: dict[int, re.Match[str]]) -> tuple[tuple[int, int, str], ...]:
    edits = []
    for n, text in enumerate(view.lines):
        if n in hits and not text.lstrip().startswith("Out"):
            edits.append((view.starts[n], view.starts[n] + hits[n].end(), ""))
        elif text.strip():
            edits.append((view.starts[n], min(view.starts[n + 1], len(view.text)), ""))
    return tuple(edits)


def joins(view: View) -> Iterator[Step]:
    """The statement was broken over two lines without a bracket around it."""
    for upper in {view.previous_code(view.line), view.line}:
        lower = None if upper is None else view.next_code(upper)
        if upper is None or lower is None or lower - upper > 2:
            continue
        end = view.code_end(upper)
        start = view.starts[lower] + len(view.indent_text(lower))
        if view.end_of(upper) == end or not view.text[end : view.end_of(upper)].strip():
            yield Step("join-lines", ((end, start, " "),))
            if lower + 1 < len(view.lines) and view.is_code(lower + 1) and lower + 2 < len(view.lines):
                second = view.starts[lower + 1] + len(view.indent_text(lower + 1))
                yield Step("join-3-lines", ((end, start, " "), (view.code_end(lower), second, " ")))
    for line in (view.line, view.line - 1):
        if line >= 0 and view.lines[line].rstrip().endswith("\\"):
            at = view.starts[line] + len(view.lines[line].rstrip()) - 1
            yield Step("drop-backslash", ((at, at + 1, ""),))


def strays(view: View) -> Iterator[Step]:
    """Text after the code of the line should be a comment."""
    low, high = view.range_of(view.line)
    for site in range(max(low + 1, view.at - 2), min(high, view.at + 2)):
        start = view.code[site].start
        if any(character.isalnum() for character in view.text[start : view.end_of(view.line)]):
            yield Step("comment-tail", ((start, start, "# "),))
    text = view.lines[view.line]
    for mark in ("//", "--", "/*", "<!--", ";;"):
        at = text.find(mark)
        if at >= 0:
            yield Step("foreign-comment", ((view.starts[view.line] + at, view.starts[view.line] + at + len(mark), "#"),))

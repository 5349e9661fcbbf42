"""Lines in the wrong order: ``else`` above ``elif``, or ``global`` below what uses the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import CLAUSES, body_of, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import block_end
from tutor_app.slips.lines.whole import undo
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

DECLARATIONS = frozenset({"global", "nonlocal"})


def reordered(view: View) -> Iterator[Step]:
    """``else`` goes behind the last ``elif``; a declaration goes to the top of its function."""
    tokens = view.on_line(view.line)
    word = tokens[0].text if tokens else ""
    if word == "elif":
        yield from _else_last(view, view.line)
    elif word in DECLARATIONS:
        yield from _declared_first(view, view.line)


def _else_last(view: View, line: int) -> Iterator[Step]:
    above = _around(view, line, view.width(line) + 1)
    if above is None or view.on_line(above)[0].text != "else" or view.width(above) != view.width(line):
        return
    end, below = block_end(view, line), view.next_code(block_end(view, line))
    while below is not None and view.width(below) == view.width(line) and view.on_line(below)[0].text == "elif":
        end, below = block_end(view, below), view.next_code(block_end(view, below))
    start, stop = view.starts[above], view.starts[line]
    at = view.end_of(view.line_at(view.code_end(end)))
    yield Step("else-last", ((start, stop, ""), (at, at, "\n" + view.text[start:stop].rstrip())))


def _declared_first(view: View, line: int) -> Iterator[Step]:
    header = _around(view, line, view.width(line))
    while header is not None and view.on_line(header)[0].text not in {"def", "async"}:
        header = _around(view, header, view.width(header))
    body = None if header is None or not view.ends_with_colon(header) else view.next_code(header)
    if body is not None and body < line:
        start, end = view.starts[line], min(view.starts[line + 1], len(view.text))
        moved = f"{view.indent_text(body)}{view.lines[line].strip()}\n"
        yield Step("declare-first", ((view.starts[body], view.starts[body], moved), (start, end, "")))


def _around(view: View, line: int, width: int) -> int | None:
    """The nearest line of code above that is further left than a width."""
    above = view.previous_code(line)
    while above is not None and view.width(above) >= width:
        above = view.previous_code(above)
    return above


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """All that the repair does is to let two runs of lines that follow each other change places."""
    old = [(number, line) for number, line in enumerate(context.lines, 1) if line.strip()]
    before, after = [line for _, line in old], [line for line in context.new.lines if line.strip()]
    if not changes or len(before) != len(after) or before == after:
        return
    differing = [n for n, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    first, end = differing[0], differing[-1] + 1
    words = {n: tokens[0].text for n in (first, end - 1) if (tokens := context.tokens_on(old[n][0]))}
    if words.get(first) == "else":
        indent = context.indent(old[first][0])
        middle = next((n for n in range(first, end) if before[n].startswith(f"{indent}elif")), end)
        line = old[first][0]
    elif words.get(end - 1) in DECLARATIONS:
        middle, line = end - 1, old[end - 1][0]
    else:
        return
    if before[middle:end] + before[first:middle] == after[first:end]:
        yield told("line-out-of-place", *changes, line=line)


def _else_above(source: Source) -> Iterator[Edits]:
    """The last branch stands above the one before it."""
    found = statements(source)
    for place, last in enumerate(found):
        branch = next((one for one in reversed(found[:place]) if len(one.indent) <= len(last.indent)), None)
        body = body_of(found, place)
        if last.word == "else" and body and branch is not None and (branch.word, branch.indent) == ("elif", last.indent):
            start, stop = source.starts[last.first], source.end_of(body[-1].last)
            at = source.starts[branch.first]
            yield ((at, at, source.text[start:stop] + "\n"), (start - 1, stop, ""))


def _declared_late(source: Source) -> Iterator[Edits]:
    """The declaration at the top of a function stands below the first line that uses the name."""
    found = statements(source)
    for place, header in enumerate(found):
        body = body_of(found, place)
        if header.word == "def" and len(body) > 1 and body[0].word in DECLARATIONS and body[1].is_simple:
            start, stop = source.starts[body[0].first], source.starts[body[0].last + 1]
            names = {token.text for token in source.code[body[0].start + 1 : body[0].end]}
            if names & {token.text for token in source.code[body[1].start : body[1].end]} and body[1].indent == body[0].indent:
                at = source.end_of(body[1].last)
                yield ((start, stop, ""), (at, at, "\n" + source.text[start : stop - 1]))


def _between_clauses(source: Source) -> Iterator[Edits]:
    """A line of the block above stands before a clause, as far out as that is."""
    found = statements(source)
    for place, header in enumerate(found):
        body = body_of(found, place)
        behind = place + 1 + len(body)
        if body and body[-1].is_simple and behind < len(found) and found[behind].word in CLAUSES:
            clause = found[behind]
            if clause.indent == header.indent and clause.word != "case":
                start = source.starts[clause.first]
                yield ((start, start, f"{clause.indent}print('tea')\n"),)


def _out_of_place(source: Source) -> Iterator[Edits]:
    yield from _between_clauses(source)
    yield from _else_above(source)
    yield from _declared_late(source)


CHAIN = "if tea:\n    drink()\n{}elif milk:\n    pour()\n{}"
POUR = "tea = 3\ndef pour():\n{}    tea = 4\n{}    drink(tea)\n"
BRANCHES = "if tea:\n    drink()\nelse:\n    buy()\n"
SLIPS = (
    Slip(
        kind="line-out-of-place", make=_out_of_place, undo=either(undo, reordered), tell=tell,
        accepts=(
            Example("if tea:\n    drink()\nprint('tea')\nelse:\n    buy()\n", BRANCHES),
            Example(CHAIN.format("else:\n    buy()\n", ""), CHAIN.format("", "else:\n    buy()\n")),
            Example(POUR.format("", "    global tea\n"), POUR.format("    global tea\n", "")),
        ),
        rejects=(Example("if tea:\n    drink()\n7 milk +\nelse:\n    buy()\n", BRANCHES),),
    ),
)  # fmt: skip

"""``global`` below the first use of the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tutor_app.slips.blocks import body_of, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source

WORDS = frozenset({"global", "nonlocal"})


def undo(view: View) -> Iterator[Step]:
    """The line of the failure goes to the top of its function."""
    low, high = view.range_of(view.line)
    fails = kind_of(view.failure) is ProblemKind.SCOPE and low < high and view.code[low].text in WORDS
    top = _top(view) if fails else None
    if top is not None:
        line = view.text[view.code[low].start : view.code[high - 1].end]
        at = view.starts[top]
        start, end = view.starts[view.line], view.next_start(view.line)
        yield Step("global-first", ((at, at, f"{view.indent_text(top)}{line}\n"), (start, end, "")))


def _top(view: View) -> int | None:
    """The first line, a docstring aside, of the function that the line of the failure stands in."""
    header, width = view.previous_code(view.line), view.width(view.line)
    while header is not None and not (view.width(header) < width and view.on_line(header)[0].text in {"def", "async"}):
        width = min(width, max(view.width(header), 1))
        header = view.previous_code(header)
    top = None if header is None else view.next_code(header)
    if top is not None and view.on_line(top)[0].kind is Kind.STRING and len(view.on_line(top)) == 1:
        top = view.next_code(top)
    return None if top is None or top >= view.line or view.width(top) == 0 else top


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Such a line comes above, and its like goes below; what stands between may be what is written anew."""
    if context.problem is None or kind_of(context.problem) is not ProblemKind.SCOPE:
        return
    line = context.problem.line
    tokens = context.tokens_on(line)
    near = tuple(change for change in changes if not change.is_indent)
    removed = [token for change in near for token in change.removed]
    added = [token for change in near for token in change.added]
    if near and tokens and tokens[0].text in WORDS and sorted(removed) == sorted(added):
        yield told("global-after-use", *near, line=line, keyword=tokens[0].text, name=tokens[-1].text)


def _below_use(source: Source) -> Iterator[Edits]:
    """The line changes places with the one below it."""
    found = statements(source)
    for place, header in enumerate(found):
        for one, two in pairwise(body_of(found, place) if header.word == "def" else ()):
            if one.word in WORDS and one.is_simple and two.is_simple and two.word not in WORDS and one.indent == two.indent:
                first, second = source.lines[one.first], source.lines[two.first]
                if two.first == one.first + 1:
                    start, end = source.starts[one.first], source.end_of(two.first)
                    yield ((start, end, f"{second}\n{first}"),)


SLIPS = (
    Slip(
        kind="global-after-use", make=_below_use, undo=undo, tell=tell,
        accepts=(
            Example(
                "tea = 3\ndef pour():\n    tea = 4\n    global tea\n",
                "tea = 3\ndef pour():\n    global tea\n    tea = 4\n",
            ),
            Example(
                "tea = 3\ndef pour():\n    print(tea)\n    global tea\n    tea = 4\n",
                "tea = 3\ndef pour():\n    global tea\n    print(tea)\n    tea = 4\n",
            ),
        ),
        rejects=(
            Example("tea = 3\ndef pour():\n    tea = 4\n    global tea\n", "tea = 3\ndef pour():\n    tea = 4\n"),
        ),
    ),
)  # fmt: skip

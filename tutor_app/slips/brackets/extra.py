"""One bracket too many."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.brackets.changes import CLOSERS, OPENERS, removes_one
from tutor_app.slips.brackets.lonely import never_closed, never_opened
from tutor_app.slips.brackets.sites import calls, defines, doubled, ends, pairs
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.places import words_before, words_behind
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.tokens.spacing import removal
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.text import Source


def dropping(view: View) -> Iterator[Step]:
    """Takes out a bracket that has no partner."""
    for position in (*never_closed(view), *never_opened(view)):
        yield Step(f"drop {view.code[position].text}", (removal(view, position, position),))


@single
def tell_extra(context: EditContext, change: Change) -> Mistake | None:
    """A bracket is taken away, and nothing else."""
    if removes_one(change, frozenset("}")) and _alone(change):
        return told("brace-block-end", change)
    if removes_one(change, CLOSERS):
        words = words_before(context, change.line, _run(context, change, -1))
        return told("extra-closing-bracket" if words else "closing-bracket-first", change, closer=change.removed[0], before=words)
    if removes_one(change, OPENERS):
        words = words_behind(context, change.line, _run(context, change, 1))
        return told("extra-opening-bracket", change, opener=change.removed[0], following=words)
    return None


def _alone(change: Change) -> bool:
    """Whether what is taken away is all that its line holds."""
    return change.at_start and (change.at_end or "\n" in change.edit.before[change.edit.before.index(change.removed[-1]) :])


def _run(context: EditContext, change: Change, step: int) -> int:
    """Where the row of equal brackets with the removed one begins (step -1) or ends (step 1): any of them may go."""
    bracket = change.removed[0]
    offset = change.edit.start + change.edit.before.index(bracket)
    while context.program[offset + step : offset + step + 1] == bracket:
        offset += step
    return offset if step < 0 else offset + 1


def make_closer(source: Source) -> Iterator[Edits]:
    """The last closer of a line is typed twice."""
    for _opener, closer in pairs(source):
        token = source.code[closer]
        if ends(source, closer) and not doubled(source, closer):
            yield ((token.end, token.end, token.text),)


def make_closer_first(source: Source) -> Iterator[Edits]:
    """A bracket that is closed at the end of its statement, which is a line, is closed again on the next line."""
    starts = {token.line for token in source.firsts}
    for _opener, closer in pairs(source):
        token = source.code[closer]
        if token.text != "}" and token.line in starts and source.range_of(token.line)[1] == closer + 1:
            yield _line_below(source, token.line, token.text, token.line)


def make_block_end(source: Source) -> Iterator[Edits]:
    """A block ends in a brace."""
    for first in source.firsts:
        if first.text in BLOCK_KEYWORDS and source.ends_with_colon(first.line):
            last = first.line
            while (following := source.next_code(last)) is not None and source.width(following) > source.width(first.line):
                last = following
            yield _line_below(source, last, "}", first.line)


def _line_below(source: Source, line: int, text: str, like: int) -> Edits:
    """A new line below a line, indented like another."""
    end = source.end_of(line)
    return ((end, end, f"\n{source.indent_text(like)}{text}"),)


def make_opener(source: Source) -> Iterator[Edits]:
    """A bracket in no other is opened twice: around one value, where that does not matter, or parameters, where it cannot be."""
    for opener, closer in pairs(source):
        token = source.code[opener]
        inside = source.code[opener + 1 : closer]
        single = calls(source, opener) and all(one.text != "," for one in inside)
        if source.opener(opener) is None and (single or defines(source, opener)):
            yield ((token.end, token.end, token.text),)


SLIPS = (
    Slip(
        kind="extra-closing-bracket", make=make_closer, undo=dropping, tell=tell_extra,
        accepts=(
            Example('print("tea"))\n', 'print("tea")\n'),
            Example("cups = [3, 1, 2]]\nprint(cups)\n", "cups = [3, 1, 2]\nprint(cups)\n"),
            Example("for cup in range(3)):\n    print(cup)\n", "for cup in range(3):\n    print(cup)\n"),
        ),
        rejects=(Example('print("tea"]\n', 'print("tea")\n'), Example('print("tea")\n)\nprint(1)\n', 'print("tea")\nprint(1)\n')),
    ),
    Slip(
        kind="closing-bracket-first", make=make_closer_first, undo=whole.undo, tell=tell_extra,
        accepts=(Example('print("tea")\n)\nprint(1)\n', 'print("tea")\nprint(1)\n'),),
        rejects=(Example('print("tea"))\nprint(1)\n', 'print("tea")\nprint(1)\n'),),
    ),
    Slip(
        kind="brace-block-end", make=make_block_end, undo=whole.undo, tell=tell_extra,
        accepts=(Example("if 3 > 2:\n    print(1)\n}\nprint(2)\n", "if 3 > 2:\n    print(1)\nprint(2)\n"),),
        rejects=(Example("print(1)\n)\nprint(2)\n", "print(1)\nprint(2)\n"),),
    ),
    Slip(
        kind="extra-opening-bracket", make=make_opener, undo=dropping, tell=tell_extra,
        accepts=(
            Example('print(("tea")\n', 'print("tea")\n'),
            Example("def brew((tea, milk):\n    print(tea, milk)\n", "def brew(tea, milk):\n    print(tea, milk)\n"),
        ),
        rejects=(Example('print(("tea")\n', 'print(("tea"))\n'),),
    ),
)  # fmt: skip

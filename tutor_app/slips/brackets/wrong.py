"""A bracket, or both of a pair, of the wrong kind; or one that is turned the wrong way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.brackets.changes import CLOSERS, OPENERS, added_pairs, place
from tutor_app.slips.brackets.lonely import REACH, never_closed, never_opened
from tutor_app.slips.brackets.sites import after_name, ends, pairs
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import CLOSER_OF, OPENER_OF, Kind, Token
from tutor_app.source.text import Source


def turning(view: View) -> Iterator[Step]:
    """Makes a bracket that has no partner one of another kind, or of the other side; or an opener one for the lonely closer."""
    for position in never_closed(view):
        yield from _turn(view.code[position], (*CLOSER_OF, *OPENER_OF))
    for position in never_opened(view):
        token = view.code[position]
        new = OPENER_OF[token.text]
        yield from _turn(token, (*OPENER_OF, *CLOSER_OF))
        before = view.code[max(position - REACH, 0) : position]
        for other in [token for token in before if token.kind is Kind.OPEN and token.text != new][-4:]:
            yield Step(f"turn-opener {other.text}{new}", ((other.start, other.end, new),))


def _turn(token: Token, brackets: Sequence[str]) -> Iterator[Step]:
    return (Step(f"turn {token.text}{new}", ((token.start, token.end, new),)) for new in brackets if new != token.text)


def turning_pairs(view: View) -> Iterator[Step]:
    """Makes a pair around the failure, or on its line, one of another kind (``B(0:10)``, ``{1, 2}``), or drops it."""
    partner = view.brackets[0]
    low, high = view.range_of(view.line)
    openers = [p for p in range(low, high) if partner.get(p, 0) > p]
    openers += [p for p in partner if p < low and partner[p] >= max(view.at, p)][-3:]
    for opener in openers[:8]:
        one, two = view.code[opener], view.code[partner[opener]]
        for left, right in CLOSER_OF.items():
            if left != one.text:
                yield Step(f"turn-pair {one.text}{left}", ((one.start, one.end, left), (two.start, two.end, right)))
        yield Step(f"drop-pair {one.text}", ((one.start, one.end, ""), (two.start, two.end, "")))


def tell_pairs(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Both brackets of a pair are replaced by others."""
    for change, other, partner in added_pairs(context, changes):
        if len(change.removed) == len(other.removed) == 1 and change.removed[0] in OPENERS and other.removed[0] in CLOSERS:
            yield told(
                "wrong-bracket-pair", change, other, before=before(change),
                wrong=change.removed[0], wrong_closer=other.removed[0], right=change.added[0], closer=partner.text,
            )  # fmt: skip


@single
def tell_wrong(context: EditContext, change: Change) -> Mistake | None:
    """A bracket is closed, or opened, by one of another kind."""
    if len(change.removed) != 1 or len(change.added) != 1:
        return None
    wrong, right = change.removed[0], change.added[0]
    if (wrong in OPENERS and right in CLOSERS) or (wrong in CLOSERS and right in OPENERS):
        return told("bracket-turned", change, wrong=wrong, right=right)
    partner = context.partner(place(change))
    origin = None if partner is None else context.origin(partner.start)
    if partner is None or origin is None:
        return None
    if wrong in CLOSERS and right in CLOSERS:
        line = str(context.line_of(origin))
        return told("wrong-closing-bracket", change, wrong=wrong, right=right, opener=partner.text, opener_line=line)
    if wrong in OPENERS and right in OPENERS:
        return told("wrong-opening-bracket", change, wrong=wrong, right=right, closer=partner.text)
    return None


def _plain(source: Source) -> Iterator[tuple[Token, Token]]:
    """The pairs of which one bracket can be told from what it stands behind, or from what it holds."""
    for opener, closer in pairs(source):
        held = source.code[opener + 1 : closer]
        if after_name(source, opener) or (source.code[opener].text == "{" and any(token.text == ":" for token in held)):
            yield source.code[opener], source.code[closer]


def make_closer(source: Source) -> Iterator[Edits]:
    """A bracket is closed by one of another kind."""
    for _one, two in _plain(source):
        yield from (((two.start, two.end, other),) for other in OPENER_OF if other != two.text)


def make_opener(source: Source) -> Iterator[Edits]:
    """A bracket is opened by one of another kind."""
    for one, _two in _plain(source):
        yield from (((one.start, one.end, other),) for other in CLOSER_OF if other != one.text)


def make_turned(source: Source) -> Iterator[Edits]:
    """The last bracket of a line is opened again where it is to be closed."""
    for opener, closer in pairs(source):
        token = source.code[closer]
        if ends(source, closer) and source.opener(opener) is None:
            yield ((token.start, token.end, OPENER_OF[token.text]),)


def make_pairs(source: Source) -> Iterator[Edits]:
    """A pair of another kind, around what only one kind can hold."""
    for one, two in _plain(source):
        for left, right in CLOSER_OF.items():
            if left != one.text:
                yield ((one.start, one.end, left), (two.start, two.end, right))


SLIPS = (
    Slip(
        kind="wrong-closing-bracket", make=make_closer, undo=turning, tell=tell_wrong,
        accepts=(
            Example('print("tea"]\n', 'print("tea")\n'),
            Example('ages = {"Ann": 7]\nprint(ages)\n', 'ages = {"Ann": 7}\nprint(ages)\n'),
        ),
        rejects=(Example('print["tea")\n', 'print("tea")\n'),),
    ),
    Slip(
        kind="wrong-opening-bracket", make=make_opener, undo=turning, tell=tell_wrong,
        accepts=(
            Example('print["tea")\n', 'print("tea")\n'),
            Example('ages = ["Ann": 7}\nprint(ages)\n', 'ages = {"Ann": 7}\nprint(ages)\n'),
        ),
        rejects=(Example('print("tea"]\n', 'print("tea")\n'),),
    ),
    Slip(
        kind="bracket-turned", make=make_turned, undo=turning, tell=tell_wrong,
        accepts=(
            Example("print(3 + 4(\n", "print(3 + 4)\n"),
            Example("cups = [3, 1[\nprint(cups)\n", "cups = [3, 1]\nprint(cups)\n"),
        ),
        rejects=(Example('print("tea"]\n', 'print("tea")\n'),),
    ),
    Slip(
        kind="wrong-bracket-pair", make=make_pairs, undo=turning_pairs, tell=tell_pairs,
        accepts=(
            Example('ages = ["Ann": 7]\nprint(ages)\n', 'ages = {"Ann": 7}\nprint(ages)\n'),
            Example("def brew[tea, milk=2]:\n    print(tea, milk)\n", "def brew(tea, milk=2):\n    print(tea, milk)\n"),
            Example('word = "tea"\nprint(word(0:1))\n', 'word = "tea"\nprint(word[0:1])\n'),
        ),
        rejects=(Example('ages = ["Ann": 7}\nprint(ages)\n', 'ages = {"Ann": 7}\nprint(ages)\n'),),
    ),
)  # fmt: skip

"""Equals signs: one for two and two for one, missing, or another symbol in their place and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.confusions import confusions, written_for
from tutor_app.slips.operators.symbols import CONDITIONS, Place, confused, joined, symbol_left_out
from tutor_app.slips.slip import Example, Slip, either, everywhere
from tutor_app.slips.tokens.generic import insertions, replacements
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind

COMPARISONS = frozenset("is in <= >= != < >".split())
"""What may be meant by an equals sign in a condition, besides two."""
PAIRING = written_for(":") - {"="}
"""Symbols that are written between a key and its value."""


def equals(view: View) -> Iterator[Step]:
    """``=`` for ``==``: each on the line alone, all of them, and all in conditions."""
    low, high = view.range_of(view.line)
    hits = [site for site in range(low, high) if view.code[site].text == "="]
    if len(hits) > 1:
        yield Step("equals-all", tuple((view.code[site].start, view.code[site].end, "==") for site in hits))
        for site in hits[1:]:
            yield Step("equals-later", ((view.code[site].start, view.code[site].end, "=="),))
    for site in hits[:1]:
        for step in condition_at(view, site):
            yield from everywhere(view, step, site, condition_at, name="equals-everywhere")


def condition_at(view: View, site: int) -> Iterator[Step]:
    """``=`` for ``==`` on a line that asks."""
    token = view.code[site]
    if view.code[view.range_of(token.line)[0]].text in {"if", "elif", "while"}:
        yield Step("confuse = ==", ((token.start, token.end, "=="),))


def sides(view: View) -> Iterator[Step]:
    """The sides of an assignment are swapped, or one stands where none may be."""
    tokens = view.on_line(view.line)
    at = next((site for site, token in enumerate(tokens) if token.text == "="), None)
    if at is None or tokens[0].text in BLOCK_KEYWORDS:
        return
    if 0 < at < len(tokens) - 1:
        left = view.text[tokens[0].start : tokens[at - 1].end]
        right = view.text[tokens[at + 1].start : tokens[-1].end]
        yield Step("swap-sides", ((tokens[0].start, tokens[-1].end, f"{right} = {left}"),))
    if tokens[0].text in {"return", "print"}:
        value = (tokens[at + 1].start, " ") if at + 1 < len(tokens) else (tokens[at].end, "")
        yield Step("drop-assignment", ((tokens[0].end, *value),))
        yield Step("assign-then-return", ((tokens[0].start, tokens[1].start, ""),))


def colons_and_equals(view: View) -> Iterator[Step]:
    """Colons behind all names, or equals signs behind all keys, of a line."""
    code = view.code
    low, high = view.range_of(view.line)
    named = [
        code[site]
        for site in range(low + 1, high - 1)
        if code[site].text == ":" and code[site - 1].kind is Kind.NAME and code[site + 1].is_value
    ]
    if named:
        yield Step("equals-for-colons", tuple((token.start, token.end, "=") for token in named))
    keyed = [token for token in code[max(low, view.at - 8) : min(high, view.at + 8)] if token.text == "="]
    if len(keyed) > 1:
        yield Step("colons-for-equals", tuple((token.start, token.end, ":") for token in keyed))


@single
def assigning(context: EditContext, change: Change) -> Mistake | None:
    """An equals sign is missing, or is put for another symbol, or another is put for it."""
    wrong, right = joined(change.removed), joined(change.added)
    left, following = before(change), after(change)
    asks = change.head in CONDITIONS or change.inside
    match wrong, right:
        case "=", "==":
            return told("assignment-in-condition" if asks else "assignment-to-value", change, before=left)
        case "=", _ if right in COMPARISONS and asks:
            return told("assignment-for-comparison", change, before=left, right=right)
        case "==", "=":
            return told("comparison-for-assignment", change, before=left)
        case ":", "=":
            return told("colon-for-equals", change, before=left, following=following)
        case "=", ":":
            kind = "equals-in-dictionary" if change.inside == "{" else "equals-for-colon-inside"
            return told(kind, change, before=left, following=following)
        case _, ":" if wrong in PAIRING and change.inside == "{":
            return told("comma-in-dictionary", change, wrong=wrong, before=left)
        case "", "=" if left:
            return told("missing-equals", change, before=left, following=following)
    return None


def _asks(place: Place) -> bool:
    return place.head in CONDITIONS or place.inside in {"(", "["}


def _is_key(place: Place) -> bool:
    """Whether the colon stands between a key and its value."""
    return place.inside == "{" and place.before.kind in {Kind.STRING, Kind.NUMBER}


def _gives_value(place: Place) -> bool:
    """Whether a name gets a value that begins with a word, a number or a string, with spaces around the symbol."""
    apart = place.before.end < place.token.start and place.token.end < place.after.start
    return not place.inside and place.divides and place.before.kind is Kind.NAME and apart


SLIPS = (
    Slip(
        kind="assignment-in-condition",
        make=confused({"==": "="}, _asks),
        undo=either(confusions, equals),
        tell=assigning,
        accepts=(
            Example("if answer = 42:\n    print('yes')\n", "if answer == 42:\n    print('yes')\n"),
            Example("print(word[0] = 'a')\n", "print(word[0] == 'a')\n"),
        ),
        rejects=(
            Example("total() = 5\n", "total() == 5\n"),
            Example("if answer = None:\n    drink()\n", "if answer is None:\n    drink()\n"),
        ),
    ),
    Slip(
        kind="assignment-for-comparison",
        make=confused(
            {"!=": "=", "is": "=", "in": "="}, lambda place: place.head in {"if", "elif", "while"} and not place.inside
        ),
        undo=either(confusions, replacements),
        tell=assigning,
        accepts=(
            Example("if answer = None:\n    print('none')\n", "if answer is None:\n    print('none')\n"),
            Example("while tea = cups:\n    drink()\n", "while tea in cups:\n    drink()\n"),
        ),
        rejects=(Example("for day = week:\n    drink()\n", "for day in week:\n    drink()\n"),),
    ),
    Slip(
        kind="assignment-to-value",
        make=confused({"==": "="}, lambda place: not _asks(place)),
        undo=confusions,
        tell=assigning,
        accepts=(Example("total() = 5\n", "total() == 5\n"), Example("hot = 90 = heat\n", "hot = 90 == heat\n")),
        rejects=(Example("while 90 = heat:\n    pass\n", "while 90 == heat:\n    pass\n"),),
    ),
    Slip(
        kind="comparison-for-assignment",
        make=confused({"=": "=="}, lambda place: place.inside == "(" and place.head == "def"),
        undo=confusions,
        tell=assigning,
        accepts=(Example("def pour(tea==3):\n    print(tea)\n", "def pour(tea=3):\n    print(tea)\n"),),
        rejects=(Example("if tea === 3:\n    drink()\n", "if tea == 3:\n    drink()\n"),),
    ),
    Slip(
        kind="colon-for-equals",
        make=confused({"=": ":"}, lambda place: place.inside == "(" and place.head != "def"),
        undo=either(confusions, colons_and_equals),
        tell=assigning,
        accepts=(Example("print('tea', end:'')\n", "print('tea', end='')\n"),),
        rejects=(Example("print('tea': 3)\n", "print('tea', 3)\n"),),
    ),
    Slip(
        kind="equals-in-dictionary",
        make=confused({":": "="}, _is_key),
        undo=either(confusions, colons_and_equals),
        tell=assigning,
        accepts=(
            Example("ages = {'Ann' = 7}\n", "ages = {'Ann' : 7}\n"),
            Example("ages = {'Ann': 7, 'Bo'= 8}\n", "ages = {'Ann': 7, 'Bo': 8}\n"),
        ),
        rejects=(Example("ages = {'Ann', 7, 'Bo': 8}\n", "ages = {'Ann': 7, 'Bo': 8}\n"),),
    ),
    Slip(
        kind="equals-for-colon-inside",
        make=confused({":": "="}, lambda place: place.inside == "["),
        undo=confusions,
        tell=assigning,
        accepts=(Example("part = word[1=3]\n", "part = word[1:3]\n"),),
        rejects=(Example("part = word[1;3]\n", "part = word[1:3]\n"),),
    ),
    Slip(
        kind="comma-in-dictionary",
        make=any_way(confused({":": ","}, _is_key), confused({":": ";"}, _is_key)),
        undo=confusions,
        tell=assigning,
        accepts=(
            Example("ages = {'Ann', 7, 'Bo': 8}\n", "ages = {'Ann': 7, 'Bo': 8}\n"),
            Example("ages = {'Ann'; 7}\n", "ages = {'Ann': 7}\n"),
        ),
        rejects=(Example("ages = {'Ann' = 7}\n", "ages = {'Ann' : 7}\n"),),
    ),
    Slip(
        kind="missing-equals",
        make=symbol_left_out("=", _gives_value),
        undo=insertions,
        tell=assigning,
        accepts=(
            Example("count 5\n", "count = 5\n"),
            Example("name input('Name?')\n", "name = input('Name?')\n"),
        ),
        rejects=(Example("print('tea' 5)\n", "print('tea', 5)\n"),),
    ),
)

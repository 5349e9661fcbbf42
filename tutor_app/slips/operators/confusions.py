"""One symbol for another, or two symbols for one: symbols of other languages, comparisons turned round, symbols torn apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.symbols import Place, confused, joined, spaced
from tutor_app.slips.slip import Example, Slip, everywhere
from tutor_app.slips.view import Step, View

CONFUSED = {
    "=": ("==", ":", ",", "-", "+=", "in", "!="),
    "==": ("=",),
    ":=": ("=", "=="),
    ":": (",", "=", ";", "."),
    ";": (":", ",", ""),
    ",": (".", ":", "", "=", "in"),
    ".": (",", "", ":", "_"),
    "-": ("_", "=", ""),
    "->": (":", "=", "."),
    "<": ("(",),
    ">": (")",),
    "!": ("not ", "!=", ""),
    "+": (",", "", "+="),
    "|": ("or",),
    "&": ("and",),
    "*": ("**", ""),
    "/": ("//", "\\", ""),
    "^": ("**",),
    "%": ("",),
    "is": ("==", "in"),
    "in": ("=", "is"),
    "?": ("", ":"),
    "@": ("", "at"),
    "$": ("",),
    "\\": ("", "/"),
    "~": ("not ", ""),
    "or": ("",),
    "and": ("", ","),
    "not": ("!=",),
}
"""By what is written, what may be meant, the likeliest first."""
ALONG_LINE = frozenset("= ; == := ! & | ?".split())
"""Symbols that may be wrong far from where the parser gave up, on the same line."""
_WHOLE = """
    & &   and  c-and
    | |   or   c-or
    = >   >=   reversed-comparison
    = <   <=   reversed-comparison
    = !   !=   reversed-comparison
    == >  >=   reversed-comparison
    == <  <=   reversed-comparison
    < >   !=   diamond
    == =  ==   triple-equals
    = ==  ==   triple-equals
    != =  !=   triple-equals
    ! ==  !=   triple-equals
"""
"""Two symbols side by side, the one that is meant, and the kind of mistake, which shows by these two alone."""
_ROWS = tuple((row[0], row[1], row[2], row[3]) for row in map(str.split, _WHOLE.strip().splitlines()))
MEANT = {(one + two, right): kind for one, two, right, kind in _ROWS} | {("&", "and"): "c-and", ("|", "or"): "c-or"}
SPLIT = "!= == <= >= += -= *= /= %= ** // **= //=".split()
"""Operators that are torn apart by a space before their last character."""
AUGMENTED = ("+", "-", "*", "/", "//", "%", "**")
"""Operators that an assignment may have before its sign."""
DOUBLED = ":.,"
PAIRS = (
    {(one, two): right for one, two, right, _kind in _ROWS}
    | {(symbol[:-1], symbol[-1]): symbol for symbol in SPLIT}
    | {(symbol, symbol): symbol for symbol in DOUBLED}
    | {("+", "+"): "+= 1", ("-", "-"): "-= 1", ("-", ">"): "."}
    | {("=", f"{sign}="): f"{sign}=" for sign in AUGMENTED}
    | {(f"{sign}=", "="): f"{sign}=" for sign in AUGMENTED}
    | {("=", sign): f"{sign}=" for sign in "+*/%"}
    | {(":=", "="): "=", ("=", ":="): "="}
    | {("<=", "="): "<=", (">=", "="): ">=", (">=", "<"): ">=", (">", "<"): "!="}
    | {("not", "="): "!=", ("not", "=="): "!=", ("=", "not"): "!=", ("==", "not"): "!=", ("is", "="): "==", ("is", "=="): "=="}
    | {(";", ":"): ":", (":", ";"): ":", (",", "."): ",", (".", ","): ",", (":", "="): "="}
)
"""By two symbols side by side, the one that is meant."""
_SIGN = re.compile(r"[^\w\s\"'()\[\]{}]{1,3}")


def written_for(right: str) -> frozenset[str]:
    """The symbols that are written where ``right`` is meant."""
    return frozenset(wrong for wrong, rights in CONFUSED.items() if right in rights)


def confusions(view: View) -> Iterator[Step]:
    """One symbol for another, or two symbols for one, around the failure and on its line."""
    low, high = view.range_of(view.line)
    for site in range(min(low, max(view.at - 3, 0)), max(high, min(view.at + 2, len(view.code)))):
        if -4 <= site - view.at <= 2 or view.code[site].text in ALONG_LINE:
            yield from confused_at(view, site)
        for step in pair_at(view, site):
            yield step
            yield from everywhere(view, step, site, touching_at, name=step.name.replace("pair", "pair-all", 1))


def confused_at(view: View, site: int) -> Iterator[Step]:
    """What the symbol may be mistaken for."""
    token = view.code[site]
    for new in CONFUSED.get(token.text, ()):
        text = spaced(view, token.start, token.end, new)
        yield Step(f"confuse {token.text} {new.strip()}", ((token.start, token.end, text),))


def pair_at(view: View, site: int) -> Iterator[Step]:
    """What the symbol and the next one on its line are mistaken for together."""
    one, two = view.code[site], view.code[min(site + 1, len(view.code) - 1)]
    right = PAIRS.get((one.text, two.text))
    if right is not None and one is not two and one.line == two.line:
        yield Step(f"pair {one.text}{two.text}", ((one.start, two.end, spaced(view, one.start, two.end, right)),))


def touching_at(view: View, site: int) -> Iterator[Step]:
    """The same for symbols without space between: where the slip is elsewhere, ``a - -b`` is none."""
    if view.code[min(site + 1, len(view.code) - 1)].start == view.code[site].end:
        yield from pair_at(view, site)


@single
def meant(context: EditContext, change: Change) -> Mistake | None:
    """Symbols of other languages, and comparisons with their symbols turned round, whatever is around them."""
    wrong, right = joined(change.removed), joined(change.added[:1])
    kind = MEANT.get((wrong, right)) if change.added[1:] in {(), ("not",)} else None
    return told(kind, change, wrong=wrong, right=right) if kind else None


@single
def triple_equals(context: EditContext, change: Change) -> Mistake | None:
    """``===`` and ``!==``, of which one symbol goes."""
    symbol = next((symbol for symbol in (before(change), after(change)) if symbol in {"==", "!="}), None)
    if change.removed == ("=",) and not change.added and symbol is not None:
        return told("triple-equals", change, wrong=symbol + "=", right=symbol)
    return None


@single
def wrong_operator(context: EditContext, change: Change) -> Mistake | None:
    """A symbol that does not fit where it stands, replaced by another."""
    wrong, right = joined(change.removed), joined(change.added)
    if _SIGN.fullmatch(wrong) and _SIGN.fullmatch(right) and len(change.removed) <= 2 and len(change.added) == 1:
        return told("wrong-sign", change, wrong=wrong, right=right)
    return None


def _assigns(place: Place) -> bool:
    return not place.inside and place.before.text == place.head


def plain(kind: str, *examples: Example, rejects: tuple[Example, ...] = ()) -> Slip:
    """A slip that is nothing but one symbol for another."""
    make = any_way(*(confused({right: one + two}) for one, two, right, of in _ROWS if of == kind))
    return Slip(kind=kind, make=make, undo=confusions, tell=meant, accepts=examples, rejects=rejects)


SLIPS = (
    plain(
        "c-and",
        Example("if tea > 3 && milk > 1:\n    drink()\n", "if tea > 3 and milk > 1:\n    drink()\n"),
        Example("print(hot && full)\n", "print(hot and full)\n"),
        rejects=(Example("print(hot &, full)\n", "print(hot, full)\n"),),
    ),
    plain(
        "c-or",
        Example("if tea > 3 || milk > 1:\n    drink()\n", "if tea > 3 or milk > 1:\n    drink()\n"),
        rejects=(Example("print(hot |, full)\n", "print(hot, full)\n"),),
    ),
    plain(
        "reversed-comparison",
        Example("if tea => 3:\n    drink()\n", "if tea >= 3:\n    drink()\n"),
        Example("while tea =! 3:\n    drink()\n", "while tea != 3:\n    drink()\n"),
        Example("print(tea =< 3)\n", "print(tea <= 3)\n"),
        rejects=(Example("if tea > = 3:\n    drink()\n", "if tea >= 3:\n    drink()\n"),),
    ),
    plain(
        "diamond",
        Example("if tea <> 3:\n    drink()\n", "if tea != 3:\n    drink()\n"),
        rejects=(Example("if tea >< 3:\n    drink()\n", "if tea != 3:\n    drink()\n"),),
    ),
    Slip(
        kind="triple-equals",
        make=confused({"==": "===", "!=": "!=="}),
        undo=confusions,
        tell=triple_equals,
        accepts=(
            Example("if tea === 3:\n    drink()\n", "if tea == 3:\n    drink()\n"),
            Example("if tea !== 3:\n    drink()\n", "if tea != 3:\n    drink()\n"),
        ),
        rejects=(Example("if tea = = 3:\n    drink()\n", "if tea == 3:\n    drink()\n"),),
    ),
    Slip(
        kind="wrong-sign",
        make=any_way(confused({":": ";"}, lambda place: place.inside == "["), confused({"=": ":="}, _assigns)),
        undo=confusions,
        tell=wrong_operator,
        accepts=(Example("part = word[1;3]\n", "part = word[1:3]\n"), Example("count := 5\n", "count = 5\n")),
        rejects=(Example("ages = [7; 8]\n", "ages = [7, 8]\n"), Example("if tea = 3:\n    pass\n", "if tea == 3:\n    pass\n")),
    ),
)

"""Commas and semicolons: missing, too many, or another symbol in their place."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.confusions import confusions, written_for
from tutor_app.slips.operators.symbols import Place, confused, put_behind, symbol_left_out
from tutor_app.slips.slip import Example, Slip, either
from tutor_app.slips.tokens.generic import deletions, insertions
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind

FOR_COMMA = written_for(",") | frozenset("| / - &".split())
"""Symbols that are written where a comma belongs."""
REACH = 25
"""Lines around the failure in which a list may lack commas."""


def commas(view: View) -> Iterator[Step]:
    """Commas missing between the items of a list, on one line or at the ends of several."""
    code = view.code
    for line in dict.fromkeys((view.line, view.previous_code(view.line))):
        if line is None:
            continue
        gaps = [site for site in range(*view.range_of(line)) if lacks_comma(view, site)]
        if len(gaps) > 1:
            yield Step("commas-line", tuple((code[site].end, code[site].end, ",") for site in gaps))
        for site in gaps:
            if not -3 <= site - view.at <= 3:
                yield Step("comma-elsewhere", ((code[site].end, code[site].end, ","),))
    first, last = view.statement_lines(view.line, reach=REACH)
    ends = [end for end in (_item_end(view, line, last) for line in range(first, last)) if end is not None]
    if len(ends) > 1:
        yield Step("commas-line-ends", tuple((end, end, ",") for end in ends))


def lacks_comma(view: View, site: int) -> bool:
    """Whether a value ends at the token and another begins behind it, on its line or inside a bracket."""
    if site + 1 >= len(view.code) or not view.code[site].is_value:
        return False
    one, two = view.code[site], view.code[site + 1]
    opens = two.text in {"{", "["} and one.kind is not Kind.NAME
    begins = two.kind in (Kind.NAME, Kind.NUMBER, Kind.STRING) or opens
    return begins and (one.line == two.line or view.opener(site + 1) is not None)


def _item_end(view: View, line: int, last: int) -> int | None:
    """Where a value ends the line and another begins the next line of code, up to the ``last``."""
    tokens, below = view.on_line(line), view.next_code(line)
    if not tokens or below is None or below > last or not tokens[-1].is_value:
        return None
    return None if view.on_line(below)[0].kind in (Kind.CLOSE, Kind.OPERATOR) else tokens[-1].end


def semicolons(view: View) -> Iterator[Step]:
    """Semicolons for commas all along the line."""
    found = [token for token in view.on_line(view.line) if token.text == ";"]
    if len(found) > 1:
        yield Step("commas-for-semicolons", tuple((token.start, token.end, ",") for token in found))


@single
def separating(context: EditContext, change: Change) -> Mistake | None:
    """Commas missing, too many, or another symbol in their place."""
    left, right = before(change), after(change)
    if change.added == (",",) and not change.removed and change.previous is not None:
        if change.at_end and change.following is not None:
            return told("missing-comma-end", change, before=change.previous.text.split("\n")[-1])
        return told("missing-comma", change, before=left, following=right) if left and right else None
    if change.added == (",",) and len(change.removed) == 1 and change.removed[0] in FOR_COMMA:
        return told("wrong-sign-for-comma", change, wrong=change.removed[0])
    return told("extra-comma", change, before=left) if set(change.removed) == {","} and not change.added else None


@single
def extra_semicolon(context: EditContext, change: Change) -> Mistake | None:
    """A semicolon that has no business there."""
    if change.removed == (";",) and not change.added:
        return told("extra-semicolon", change, before=before(change))
    return None


def _parts_items(place: Place) -> bool:
    return bool(place.inside) and place.divides


SLIPS = (
    Slip(
        kind="missing-comma",
        make=symbol_left_out(",", lambda place: _parts_items(place) and not place.ends_line, gap=" "),
        undo=either(commas, insertions),
        tell=separating,
        accepts=(
            Example("print('tea' 3)\n", "print('tea', 3)\n"),
            Example("ages = [7, 8 9]\n", "ages = [7, 8, 9]\n"),
        ),
        rejects=(Example("ages = [\n    7\n    8,\n]\n", "ages = [\n    7,\n    8,\n]\n"),),
    ),
    Slip(
        kind="missing-comma-end",
        make=symbol_left_out(",", lambda place: _parts_items(place) and place.ends_line),
        undo=either(commas, insertions),
        tell=separating,
        accepts=(
            Example("ages = [\n    7\n    8,\n]\n", "ages = [\n    7,\n    8,\n]\n"),
            Example("ages = {\n    'Ann': 7\n    'Bo': 8\n}\n", "ages = {\n    'Ann': 7,\n    'Bo': 8\n}\n"),
        ),
        rejects=(Example("print('tea' 3)\n", "print('tea', 3)\n"),),
    ),
    Slip(
        kind="wrong-sign-for-comma",
        make=confused({",": ";"}, _parts_items),
        undo=either(confusions, semicolons),
        tell=separating,
        accepts=(Example("ages = [7; 8]\n", "ages = [7, 8]\n"), Example("print('tea'; milk)\n", "print('tea', milk)\n")),
        rejects=(
            Example("ages = {'Ann'; 7}\n", "ages = {'Ann': 7}\n"),
            Example("part = word[1;3]\n", "part = word[1:3]\n"),
        ),
    ),
    Slip(
        kind="extra-comma",
        make=put_behind(", ", lambda place: place.token.kind is Kind.OPEN and place.after.kind is not Kind.CLOSE),
        undo=deletions,
        tell=separating,
        accepts=(Example("print(, 'tea')\n", "print('tea')\n"), Example("ages = [, 7]\n", "ages = [7]\n")),
        rejects=(Example("ages = [7,, 8]\n", "ages = [7, 8]\n"),),
    ),
    Slip(
        kind="extra-semicolon",
        make=put_behind(";", lambda place: place.after.kind is Kind.CLOSE and place.token.is_value),
        undo=confusions,
        tell=extra_semicolon,
        accepts=(Example("ages = [7, 8;]\n", "ages = [7, 8]\n"), Example("print('tea';)\n", "print('tea')\n")),
        rejects=(Example("ages = [7; 8]\n", "ages = [7, 8]\n"),),
    ),
)

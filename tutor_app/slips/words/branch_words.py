"""``elso:``: the word that a further branch begins with, misspelt where such a branch can follow."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import begins_line, near_failure, written
from tutor_app.slips.words.spelling import misspellings, one_for_one
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import Source

_FOLLOWING = {
    "if": "elif else",
    "elif": "elif else",
    "for": "else",
    "while": "else",
    "try": "except finally",
    "except": "except else finally",
    "else": "finally",
}
"""The words of branches that may follow the block of each statement or branch."""
_WITH_CONDITION = frozenset({"elif", "except"})
_ALONE = frozenset({"else", "except", "finally"})


def meant(view: View, site: int) -> Iterator[Step]:
    """The word of a branch for one that is near it."""
    token = view.code[site]
    for word in _nearest(view, site, token.text) if token.kind is Kind.NAME else ():
        yield Step(f"branch-word {word}", ((token.start, token.end, word),))


def _nearest(source: Source, site: int, wrong: str) -> list[str]:
    """The words that fit at ``site`` and that ``wrong`` is nearest to; none that it differs from in more than half the letters,
    or in capitals only."""
    distances = {word: DamerauLevenshtein.distance(wrong.lower(), word) for word in _fitting(source, site)}
    least = min(distances.values(), default=0)
    return [word for word, distance in distances.items() if 0 < distance == least <= len(word) // 2]


def _fitting(source: Source, site: int) -> list[str]:
    """The words that may begin a branch there: after the block in the same column, with a condition behind or without."""
    if not begins_line(source, site):
        return []
    line = source.code[site].line
    above = source.further_left(line, source.width(line) + 1)
    if above is None or source.width(above) < source.width(line):
        return []
    behind = source.on_line(line)[1:]
    if not behind or behind[0].text == ":":
        suited = _ALONE
    else:
        suited = _WITH_CONDITION if behind[0].kind is not Kind.OPERATOR else frozenset()
    return [word for word in _FOLLOWING.get(source.on_line(above)[0].text, "").split() if word in suited]


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A name becomes the word of a branch that it is nearest to."""
    wrong, right = one_for_one(change) or ("", "")
    if change.inside or wrong in KEYWORDS or not wrong.isidentifier():
        return None
    fits = right in _nearest(context.new, context.new.site(change.new_start), wrong)
    return told("misspelt-branch", change, wrong=wrong, right=right) if fits else None


def _misspelt(source: Source, site: int) -> list[str]:
    """As far as no other word of a branch that fits is as near."""
    word = source.code[site].text
    wrongs = misspellings(word) if word in _fitting(source, site) else ()
    return [wrong for wrong in wrongs if wrong not in KEYWORDS and _nearest(source, site, wrong) == [word]]


_CHOICE = "if tea:\n    drink()\n{} milk:\n    pour()\n{}:\n    stop()\n"
_LOOP = "for cup in cups:\n    fill(cup)\n{}:\n    stop()\n"
_TRIAL = "try:\n    pour()\n{} ValueError:\n    stop()\n{}:\n    clean()\n"
SLIPS = (
    Slip(
        kind="misspelt-branch",
        make=written(_misspelt),
        undo=near_failure(meant),
        tell=tell,
        accepts=(
            *(Example(_CHOICE.format("elif", word), _CHOICE.format("elif", "else")) for word in ("elso", "esle", "els")),
            *(Example(_CHOICE.format(word, "else"), _CHOICE.format("elif", "else")) for word in ("elf", "eliff", "eilf")),
            Example(_TRIAL.format("excpet", "finally"), _TRIAL.format("except", "finally")),
            Example(_TRIAL.format("except", "finaly"), _TRIAL.format("except", "finally")),
            Example(_LOOP.format("eles"), _LOOP.format("else")),
        ),
        rejects=(
            Example("tea = 1 if milk esle 2\n", "tea = 1 if milk else 2\n"),
            Example("if tea:\n    drink()\nwhlie milk:\n    pour()\n", "if tea:\n    drink()\nwhile milk:\n    pour()\n"),
            Example("if tea:\n    drink()\nElse:\n    stop()\n", "if tea:\n    drink()\nelse:\n    stop()\n"),
            Example("if tea:\n    drink()\nelsif milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),
            Example("if tea:\n    drink()\notherwise:\n    stop()\n", "if tea:\n    drink()\nelse:\n    stop()\n"),
        ),
    ),
)

"""Words of other languages where Python has its own."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import WORDS, near_failure, run, text_at
from tutor_app.source.text import Source

_WORDS = {
    "def": "function func fun fn define sub void method",
    "class": "struct",
    "for": "foreach",
    "while": "do repeat loop",
    "elif": "elseif elsif",
    "else": "otherwise default",
    "except": "catch",
    "raise": "throw",
    "match": "switch",
    "import": "include using require",
    "None": "null nil",
    "print": "printf println echo puts",
    "if not": "unless",
    "while not": "until",
    "==": "equals",
}
FOREIGN = frozenset((foreign, own) for own, words in _WORDS.items() for foreign in words.split())
"""What others write, and what it is in Python."""
MEANT = {**dict(FOREIGN), "then": ":", "true": "True", "false": "False"}
"""The same, and what is told as another mistake."""


def meant(view: View, site: int) -> Iterator[Step]:
    """Python's word for the one that stands there."""
    token = view.code[site]
    if token.kind in WORDS and MEANT.get(token.text.lower(), token.text) != token.text and text_at(view, site - 1) != ".":
        yield Step("foreign-word", ((token.start, token.end, MEANT[token.text.lower()]),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A word of another language becomes Python's."""
    wrong, right = " ".join(change.removed), " ".join(change.added)
    return told("foreign-word", change, wrong=wrong, right=right) if (wrong.lower(), right) in FOREIGN else None


def _abroad(source: Source) -> Iterator[Edits]:
    for site, first in enumerate(source.code):
        two = run(source, site, 2)
        for own in sorted({" ".join(two), " ".join(two[: 2 if two[1:] == ("not",) else 1])}):
            for foreign in _WORDS.get(own, "").split():
                yield ((first.start, source.code[site + own.count(" ")].end, foreign),)


SLIPS = (
    Slip(
        kind="foreign-word",
        make=_abroad,
        undo=near_failure(meant),
        tell=tell,
        accepts=(
            Example("function greet():\n    print('hi')\n", "def greet():\n    print('hi')\n"),
            Example("if tea:\n    drink()\nelseif milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),
            Example("until tea:\n    wait()\n", "while not tea:\n    wait()\n"),
            Example("if tea equals 3:\n    drink()\n", "if tea == 3:\n    drink()\n"),
            Example("try:\n    pour()\ncatch ValueError:\n    stop()\n", "try:\n    pour()\nexcept ValueError:\n    stop()\n"),
        ),
        rejects=(
            Example("finction greet():\n    print('hi')\n", "def greet():\n    print('hi')\n"),
            Example("lambda greet():\n    print('hi')\n", "def greet():\n    print('hi')\n"),
        ),
    ),
)

"""Keywords, and names that Python knows, misspelt or with other capitals, and other words in a keyword's place."""

from __future__ import annotations
import __future__

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.slips.blocks import OPENERS
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.definitions import definitions
from tutor_app.slips.headers.keywords import other_keyword
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Example, Slip, either
from tutor_app.slips.tokens.generic import replacements
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.openers import called_for
from tutor_app.slips.words.openers import meant as opening
from tutor_app.slips.words.sites import WORDS, begins_line, near_failure, text_at, written
from tutor_app.source.lexer import BUILTINS, CONSTANTS, KEYWORDS, Kind, Token
from tutor_app.source.text import Source

STATEMENT_WORDS = tuple(
    "if elif else for while def class import from return try except finally with print pass break continue raise assert "
    "global nonlocal del lambda yield async await".split()
)
"""Words that statements begin with."""
INNER_WORDS = tuple("in and or not is if else for as import lambda await None True False range print input".split())
"""Words inside statements."""
EVERYDAY = {"if": "given when", "for": "every each", "while": "during", "and": "also", "import": "load", "return": "give"}
"""What is said for a keyword in everyday English."""
VOWELS = "aeiou"
FEATURES = tuple(__future__.all_feature_names)
"""What can be imported from the future."""


def meant(view: View, site: int) -> Iterator[Step]:
    """The keyword that was meant, where what stands there is near one; less likely so if the program has the word again."""
    token = view.code[site]
    if token.kind not in WORDS:
        return
    begins = begins_line(view, site) or view.code[site - 1].text in {":", ";", "{", "}", "else"}
    lowered = token.text.lower()
    words, inner = (STATEMENT_WORDS, "") if begins else (INNER_WORDS, "inner-")
    for word in words:
        if word != token.text and word.lower() == lowered:
            yield Step(f"recase {word}", ((token.start, token.end, word),))
        elif word != token.text and abs(len(word) - len(lowered)) <= 2 and token.text not in BUILTINS:
            distance = DamerauLevenshtein.distance(lowered, word, score_cutoff=2)
            if distance == 1 or (distance == 2 and len(word) > 3 and len(lowered) > 3):
                again = "again-" if any(other.text == token.text and other is not token for other in view.code) else ""
                yield Step(f"respell-{inner}{again}{distance} {word}", ((token.start, token.end, word),))
    if token.text == "__future__":
        yield from _features(view.on_line(token.line)[3:])
    if token.kind is Kind.NAME and lowered in KEYWORDS and lowered not in words:
        yield Step("recase-inner", ((token.start, token.end, lowered),))


def _features(imported: Sequence[Token]) -> Iterator[Step]:
    """What is imported from the future, spelt as it is there."""
    for token in imported:
        for feature in FEATURES:
            if 0 < DamerauLevenshtein.distance(token.text, feature, score_cutoff=2) <= 2:
                yield Step("respell-feature", ((token.start, token.end, feature),))


def one_for_one(change: Change) -> tuple[str, str] | None:
    """The token that goes and the one that comes, where it is one each."""
    return (change.removed[0], change.added[0]) if len(change.removed) == len(change.added) == 1 else None


def near(left: str, right: str) -> bool:
    """Whether one word may be the other misspelt."""
    return SequenceMatcher(None, left.lower(), right.lower()).ratio() >= 0.6


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A word becomes a keyword, or a name that Python or the program knows."""
    pair = one_for_one(change)
    kind = _kind(context, change, *pair) if pair is not None else None
    return told(kind, change, wrong=change.removed[0], right=change.added[0]) if kind is not None else None


def _kind(context: EditContext, change: Change, wrong: str, right: str) -> str | None:
    if wrong.isidentifier() and wrong not in KEYWORDS and right == called_for(context.new, context.new.site(change.new_start)):
        return "keyword-capital" if wrong.lower() == right else "misspelt-keyword"
    if wrong in KEYWORDS or not wrong.isidentifier():
        return "wrong-keyword" if wrong in KEYWORDS and right in KEYWORDS else None
    if right in KEYWORDS:
        if wrong.lower() == right.lower():
            return "constant-capital" if right in CONSTANTS else "keyword-capital"
        return "misspelt-keyword" if near(wrong, right) else "word-for-keyword"
    known = right in BUILTINS or right in context.words or right in FEATURES
    return "misspelt-name" if known and right.isidentifier() and near(wrong, right) else None


def _in_capitals(source: Source, site: int) -> list[str]:
    word = text_at(source, site)
    return [word.capitalize(), word.upper()] if word in KEYWORDS - CONSTANTS else []


def _without_capital(source: Source, site: int) -> list[str]:
    word = text_at(source, site)
    return [word.lower(), word.upper()] if word in CONSTANTS else []


def misspellings(word: str) -> Iterator[str]:
    """The word with two letters swapped, one left out, one twice, or another vowel for one."""
    for at, letter in enumerate(word):
        head, tail = word[:at], word[at + 1 :]
        yield from (head + tail[:1] + letter + tail[1:], head + tail, head + letter + letter + tail)
        yield from (head + other + tail for other in VOWELS if letter in VOWELS)


def _misspelt(source: Source, site: int) -> Iterator[str]:
    """As far as no other keyword is as near, and where no branch begins."""
    word = text_at(source, site)
    branch = word in OPENERS and begins_line(source, site)
    meant = word in KEYWORDS - CONSTANTS or word == called_for(source, site)
    for wrong in misspellings(word) if meant and len(word) > 2 and not branch else ():
        rivals = [other for other in KEYWORDS if DamerauLevenshtein.distance(wrong, other, score_cutoff=1) <= 1]
        if set(rivals) <= {word} and wrong not in BUILTINS | {word}:
            yield wrong


def _in_everyday_words(source: Source, site: int) -> list[str]:
    return EVERYDAY.get(text_at(source, site), "").split()


def _for_another(source: Source, site: int) -> list[str]:
    """``def Dog:`` and ``for count > 0:``."""
    word, line = text_at(source, site), [token.text for token in source.on_line(source.code[site].line)]
    if not begins_line(source, site) or line[-1] != ":":
        return []
    if word == "class" and len(line) == 3:
        return ["def"]
    return ["for"] if word == "while" and not {"in", ":="} & set(line) else []


SLIPS = (
    Slip(
        kind="misspelt-keyword",
        make=written(_misspelt),
        undo=near_failure(opening, meant),
        tell=tell,
        accepts=(
            Example("tyr:\n    drink()\nexcept ValueError:\n    stop()\n", "try:\n    drink()\nexcept ValueError:\n    stop()\n"),
            Example("matc tea:\n    case 3:\n        drink()\n", "match tea:\n    case 3:\n        drink()\n"),
            Example("whlie True:\n    play()\n", "while True:\n    play()\n"),
            Example("if tea adn milk:\n    pour()\n", "if tea and milk:\n    pour()\n"),
        ),
        rejects=(
            Example("given tea:\n    drink()\n", "if tea:\n    drink()\n"),
            Example("if tea:\n    drink()\nesle:\n    stop()\n", "if tea:\n    drink()\nelse:\n    stop()\n"),
        ),
    ),
    Slip(
        kind="keyword-capital",
        make=written(_in_capitals),
        undo=near_failure(meant),
        tell=tell,
        accepts=(
            Example("If tea:\n    drink()\n", "if tea:\n    drink()\n"),
            Example("for day IN week:\n    print(day)\n", "for day in week:\n    print(day)\n"),
        ),
    ),
    Slip(
        kind="constant-capital",
        make=written(_without_capital),
        undo=near_failure(meant),
        tell=tell,
        accepts=(
            Example(
                "match tea:\n    case none:\n        buy()\n    case 1:\n        drink()\n",
                "match tea:\n    case None:\n        buy()\n    case 1:\n        drink()\n",
            ),
        ),
    ),
    Slip(
        kind="word-for-keyword",
        make=written(_in_everyday_words),
        undo=replacements,
        tell=tell,
        accepts=(Example("given tea:\n    drink()\n", "if tea:\n    drink()\n"),),
        rejects=(Example("function drink():\n    pour()\n", "def drink():\n    pour()\n"),),
    ),
    Slip(
        kind="wrong-keyword",
        make=written(_for_another),
        undo=either(other_keyword, definitions),
        tell=tell,
        accepts=(
            Example("def Box:\n    pass\n", "class Box:\n    pass\n"),
            Example("for tea > 3:\n    drink()\n", "while tea > 3:\n    drink()\n"),
        ),
        rejects=(Example("dfe box():\n    pass\n", "def box():\n    pass\n"),),
    ),
)

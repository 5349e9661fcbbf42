"""Steps that nobody means, whatever the parser makes of them: they are not tried."""

from __future__ import annotations

import re

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.repair.bodies import does_something, holds_attributes
from tutor_app.slips.pasted.undo import ENTITIES, ENTITY
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.declarations import TYPES
from tutor_app.slips.words.spelling import STATEMENT_WORDS
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS, Kind
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import line_start

FUSING = frozenset({"(", ")", "[", "]", "{", "}", ",", ":"})
COMPARISONS = frozenset({"<", ">", "<=", ">=", "==", "!="})
CONDITIONS = frozenset({"if", "elif", "while", "return", "assert"})
VALUES = frozenset({"name", "0", '""', "None", "True", "[]"})
"""What operators write where a value is missing."""
QUOTES = ("'", '"')
WIDEST = max(map(len, ENTITIES))
MAIN_GUARD = re.compile(r"[ \t]*if __name__")
DECLARATION = re.compile(rf"([ \t]*)({'|'.join(sorted(TYPES))})[ \t]+(\w+)")
"""A type, or a word that stands for one, and a name: how other languages begin."""


def absurd(view: View, step: Step) -> bool:
    """Whether the step spoils a word or sign that is plain to read, or makes up what cannot be meant."""
    return _quotes_colon(view.text, step) or any(_spoils(view, start, end, new) for start, end, new in step.edits)


def _spoils(view: View, start: int, end: int, new: str) -> bool:
    """Whether a rule forbids that what stands from ``start`` to ``end`` becomes ``new``; spelt out, as all steps pass here."""
    return (
        fuses_names(view, start, end, new)
        or halves_a_sign(view, start, end, new)
        or loses_negation(view, start, end, new)
        or misreads_keyword(view, start, end, new)
        or misreads_type(view, start, end, new)
        or misnames(view, start, end, new)
        or draws_in_guard(view, start, end, new)
        or makes_up_a_block(view, start, end, new)
        or loses_text(view, start, end, new)
        or halves_entity(view, start, end, new)
        or separates_keys(view, start, end, new)
        or separates_wrongly(view, start, end, new)
        or compares_an_argument(view, start, end, new)
        or loops_over_a_number(view, start, end, new)
        or opens_no_handler(view, start, end, new)
    )


def fuses_names(view: View, start: int, end: int, new: str) -> bool:
    """A bracket or mark is taken out between two words, or a number comes to stand right behind a name in its place."""
    old, before, after = view.text[start:end], view.text[start - 1 : start], view.text[end : end + 1]
    if new[:1].isdigit() and not old[:1].isalnum():
        return start < end and (before.isalpha() or before == "_")
    if new or not start or old.strip() not in FUSING:
        return False
    return (before.isalnum() or before == "_") and (after.isalpha() or after == "_")


def halves_a_sign(view: View, start: int, end: int, new: str) -> bool:
    """Only one half of ``&&``, ``||``, ``=>`` or ``=<`` is touched: who writes both means ``and``, ``or``, ``>=`` or ``<=``."""
    sign = view.text[start:end].strip()
    if sign not in ("&", "|", "=", ">", "<"):
        return False
    at = view.text.index(sign, start)
    before, after = view.text[at - 1 : at], view.text[at + 1 : at + 2]
    if sign in ("&", "|"):
        return sign in (before, after)
    return not new and ((sign == "=" and after in (">", "<")) or (sign != "=" and before == "="))


def loses_negation(view: View, start: int, end: int, new: str) -> bool:
    """The ``!`` before a name, or of a script's first line, is taken out, or it is quoted inside a condition."""
    old = view.text[start:end]
    if old.strip() == "!" and not new:
        after = view.text[view.text.index("!", start) + 1 :][:1]
        return after.isalpha() or after in ("_", "(") or (after == "#" and start == 0)
    if old.startswith("!") and new[1:] == old + new[:1]:
        first = view.on_line(view.line_at(start))[0]
        return first.text in CONDITIONS
    return False


def misreads_keyword(view: View, start: int, end: int, new: str) -> bool:
    """A word that is one slip away from a keyword becomes another keyword: ``whlie`` is no ``if``."""
    old, new = view.text[start:end], new.strip()
    if new not in STATEMENT_WORDS or not old.isidentifier() or old in KEYWORDS or len(old) < 3:
        return False
    near = [word for word in STATEMENT_WORDS if DamerauLevenshtein.distance(old.lower(), word, score_cutoff=1) <= 1]
    return bool(near) and new not in near


def misreads_type(view: View, start: int, end: int, new: str) -> bool:
    """``list names = []`` becomes ``list_names = []`` or ``list = []``: the type comes from another language."""
    if new.strip() and "_" not in new:
        return False
    line = line_start(view.text, start)
    declared = DECLARATION.match(view.text, line)
    if declared is None:
        return False
    joined = (start, end, new) == (declared.end(1), declared.end(), "_".join(declared.group(2, 3)))
    lost = line < start <= declared.start(3) and declared.end() <= end < declared.end() + 2 and not new.strip()
    return joined or lost


def misnames(view: View, start: int, end: int, new: str) -> bool:
    """``class`` is put before what does something, or ``def`` before a capitalised name over nothing but attributes."""
    if start != end or new not in ("def ", "class "):
        return False
    header = view.line_at(start)
    if new == "class ":
        return does_something(view, header)
    return view.text[start : start + 1].isupper() and holds_attributes(view, header)


def draws_in_guard(view: View, start: int, end: int, new: str) -> bool:
    """``if __name__ == "__main__":`` is set in: it belongs to no block."""
    grows = len(new) > end - start
    return grows and not (view.text[start:end] + new).strip() and MAIN_GUARD.match(view.text, end) is not None


def makes_up_a_block(view: View, start: int, end: int, new: str) -> bool:
    """A value is made up where a block is missing: after the colon that ends a header."""
    if start != end or new.strip() not in VALUES or view.text[:start].rstrip(" \t")[-1:] != ":":
        return False
    line = view.line_at(start)
    tokens = view.on_line(line)
    return bool(tokens) and tokens[0].text in BLOCK_KEYWORDS and not view.text[start : view.end_of(line)].strip()


def loses_text(view: View, start: int, end: int, new: str) -> bool:
    """A word that touches the quote after which it stands is taken out, the quote in a word, or the backslash of ``\\n``."""
    old, before, after = view.text[start:end], view.text[start - 1 : start], view.text[end : end + 1]
    if new or not start:
        return False
    if old.strip() == "\\":
        return after in ("n", "t") and not view.text[end + 1 : end + 2].isalnum()
    beside = before in QUOTES and view.text[start - 3 : start] != 3 * before
    return (old.isidentifier() and beside) or (old in QUOTES and before.isalpha() and after.isalpha())


def halves_entity(view: View, start: int, end: int, new: str) -> bool:
    """A sign that is written as on a web page, ``&gt;``, is taken out, or a part of it is changed."""
    for found in ENTITY.finditer(view.text, max(start - WIDEST, 0), end + WIDEST):
        if found.start() < end and start < found.end():
            return not new or start > found.start() or end < found.end()
    return False


def separates_keys(view: View, start: int, end: int, new: str) -> bool:
    """``["one": 1]`` loses the colon after its key, or gets a comma for it: whoever writes a key means braces."""
    if view.text[start:end].lstrip()[:1] != ":" or new.strip() not in ("", ","):
        return False
    colon = view.site(view.text.index(":", start))
    opener = view.opener(colon)
    if not colon or view.code[colon - 1].kind is not Kind.STRING or opener is None or view.code[opener].text != "[":
        return False
    before = view.code[opener - 1] if opener else None
    return before is None or before.end < view.code[opener].start or not before.is_value


def separates_wrongly(view: View, start: int, end: int, new: str) -> bool:
    """A comma is put at the end of an instruction, or between an f-string and the curly bracket that touches it."""
    if start != end or new.strip() != ",":
        return False
    place = view.site(start)
    if view.text[start : start + 1] == "{":
        return place > 0 and view.code[place - 1].kind is Kind.STRING and view.code[place - 1].text[:1] in "fF"
    ends = start >= view.code_end(view.line_at(start))
    return ends and view.opener(place) is None


def compares_an_argument(view: View, start: int, end: int, new: str) -> bool:
    """``call(text="one", 2)`` gets ``==``, though it is the order of the arguments that is wrong."""
    return view.text[start:end] == "=" and new == "==" and kind_of(view.failure) is ProblemKind.POSITIONAL_FOLLOWS_KEYWORD


def loops_over_a_number(view: View, start: int, end: int, new: str) -> bool:
    """``for count > 0:`` becomes ``for count in 0:``."""
    if view.text[start:end].strip() not in COMPARISONS or new.strip() != "in":
        return False
    after = view.site(end)
    return after < len(view.code) and view.code[after].kind is Kind.NUMBER


def opens_no_handler(view: View, start: int, end: int, new: str) -> bool:
    """The last colon of ``except: ValueError:`` is taken out, and the name of the error becomes the block."""
    if new or view.text[start:end].strip() != ":":
        return False
    tokens = view.on_line(view.line_at(start))
    words = [token.text for token in tokens]
    return words[:2] == ["except", ":"] and len(words) > 3 and tokens[-1].start == view.text.index(":", start)


def _quotes_colon(text: str, step: Step) -> bool:
    """A colon alone, the whole of a row or column, is made a text."""
    if len(step.edits) == 1:
        start, end, new = step.edits[0]
        return text[start:end].strip() == ":" and new.strip() in ("':'", '":"')
    (_, start, left), (end, _, right) = step.edits[0], step.edits[-1]
    return len(step.edits) == 2 and left.strip() in QUOTES and right.strip() in QUOTES and text[start:end].strip() == ":"

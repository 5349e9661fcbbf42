"""Steps that nobody means, whatever the parser makes of them: they are not tried."""

from __future__ import annotations

import re

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.repair.operators.words import STATEMENT_WORDS
from tutor_app.repair.tokens import KEYWORDS
from tutor_app.repair.view import Step, View

FUSING = frozenset({"(", ")", "[", "]", "{", "}", ",", ":"})
CLASS_LIKE = re.compile(r"[A-Z]+[a-z]\w*\s*\(\s*(?:object)?\s*\)")
FUNCTION_LIKE = re.compile(r"[a-z_]+\s*\(\s*[a-z_]")
MAIN_GUARD = re.compile(r"[ \t]*if __name__")
CONDITIONS = frozenset({"if", "elif", "while", "return", "assert"})


def absurd(view: View, step: Step) -> bool:
    """Whether the step spoils a word or sign that is plain to read, or draws the main guard into a block."""
    return any(
        _fuses_names(view, start, end, new)
        or _halves_a_sign(view, start, end)
        or _loses_negation(view, start, end, new)
        or _misreads_keyword(view.text[start:end], new.strip())
        or _draws_in_guard(view, start, end, new)
        or _misnames(view.text, start, new)
        for start, end, new in step.edits
    )


def _fuses_names(view: View, start: int, end: int, new: str) -> bool:
    """A bracket or mark is taken out between two words."""
    if new or not start or view.text[start:end].strip() not in FUSING:
        return False
    before, after = view.text[start - 1], view.text[end : end + 1]
    return (before.isalnum() or before == "_") and (after.isalpha() or after == "_")


def _halves_a_sign(view: View, start: int, end: int) -> bool:
    """Only one half of ``&&`` or ``||`` is touched: who writes both means ``and`` or ``or``."""
    sign = view.text[start:end].strip()
    if sign not in ("&", "|"):
        return False
    at = view.text.index(sign, start)
    return sign in (view.text[at - 1 : at], view.text[at + 1 : at + 2])


def _loses_negation(view: View, start: int, end: int, new: str) -> bool:
    """The ``!`` before a name, or of a script's first line, is taken out, or it is quoted inside a condition."""
    old = view.text[start:end]
    if old.strip() == "!" and not new:
        after = view.text[view.text.index("!", start) + 1 :][:1]
        return after.isalpha() or after in ("_", "(") or (after == "#" and start == 0)
    if old.startswith("!") and new[1:] == old + new[:1]:
        first = view.on_line(view.line_at(start))[0]
        return first.text in CONDITIONS
    return False


def _misreads_keyword(old: str, new: str) -> bool:
    """A word that is one slip away from a keyword becomes another keyword: ``whlie`` is no ``if``."""
    if new not in STATEMENT_WORDS or not old.isidentifier() or old in KEYWORDS or len(old) < 3:
        return False
    near = [word for word in STATEMENT_WORDS if DamerauLevenshtein.distance(old.lower(), word, score_cutoff=1) <= 1]
    return bool(near) and new not in near


def _draws_in_guard(view: View, start: int, end: int, new: str) -> bool:
    """``if __name__ == "__main__":`` is set in: it belongs to no block."""
    old = view.text[start:end]
    return not (old + new).strip() and len(new) > len(old) and MAIN_GUARD.match(view.text, end) is not None


def _misnames(text: str, start: int, new: str) -> bool:
    """``def`` is put before a name like a class's, or ``class`` before one like a function's that is called with something."""
    unlike = {"def ": CLASS_LIKE, "class ": FUNCTION_LIKE}.get(new)
    return unlike is not None and unlike.match(text, start) is not None

"""Keywords and names."""

from __future__ import annotations

import builtins
import itertools
import keyword
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.source.lexer import KEYWORDS

FOREIGN = {
    ("function", "def"), ("func", "def"), ("fn", "def"), ("define", "def"), ("sub", "def"), ("fun", "def"), ("catch", "except"),
    ("throw", "raise"), ("foreach", "for"), ("until", "while"), ("switch", "match"), ("elseif", "elif"), ("elsif", "elif"),
    ("void", "def"), ("null", "None"), ("include", "import"), ("using", "import"), ("repeat", "while"),
    ("require", "import"), ("struct", "class"), ("loop", "while"), ("lambda", "def"), ("method", "def"),
}  # fmt: skip
TYPE_WORDS = frozenset(
    [
        "int",
        "float",
        "double",
        "char",
        "string",
        "String",
        "boolean",
        "bool",
        "var",
        "let",
        "const",
        "new",
        "public",
        "private",
        "static",
        "final",
        "void",
        "auto",
        "long",
        "dim",
    ]
)


def _one_to_one(change: Change) -> tuple[str, str] | None:
    if len(change.removed) == 1 and len(change.added) == 1:
        return change.removed[0], change.added[0]
    return None


def _near(left: str, right: str) -> bool:
    return SequenceMatcher(None, left.lower(), right.lower()).ratio() >= 0.6


@single
def else_if(context: EditContext, change: Change) -> Mistake | None:
    """``else if`` for elif, in one change or two."""
    if change.removed in {("else", "if"), ("else", ":", "if")} and change.added == ("elif",):
        return told("else-if", change)
    if change.removed == ("else",) and change.added == ("elif",) and after(change) != "if":
        return told("else-with-condition", change)
    return None


def else_if_split(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``else`` replaced by elif and ``if`` taken away."""
    for first, second in itertools.pairwise(changes):
        if (first.removed, first.added, second.removed, second.added) == (("else",), ("elif",), ("if",), ()):
            yield told("else-if", first, second)
        if (first.removed, first.added, second.removed, second.added) == (("else",), (), ("if",), ("elif",)):
            yield told("else-if", first, second)


@single
def keywords(context: EditContext, change: Change) -> Mistake | None:
    """Keywords misspelt, with capitals, or from another language."""
    pair = _one_to_one(change)
    if pair is None:
        return None
    wrong, right = pair
    if pair in FOREIGN:
        return told("foreign-word", change, wrong=wrong, right=right)
    if right in KEYWORDS and wrong not in KEYWORDS and wrong.isidentifier():
        if wrong.lower() == right.lower():
            return told(
                "constant-capital" if right in {"True", "False", "None"} else "keyword-capital", change, wrong=wrong, right=right
            )
        if _near(wrong, right):
            return told("misspelt-keyword", change, wrong=wrong, right=right)
        return told("word-for-keyword", change, wrong=wrong, right=right)
    if wrong in KEYWORDS and right in KEYWORDS:
        return told("wrong-keyword", change, wrong=wrong, right=right)
    known = hasattr(builtins, right) or right in context.words
    if right.isidentifier() and wrong.isidentifier() and wrong not in KEYWORDS and known and _near(wrong, right):
        return told("misspelt-name", change, wrong=wrong, right=right)
    names = after(change) in {"=", ".", "(", "[", ",", ":", "+=", "-=", "in", ""}
    if wrong in KEYWORDS and wrong.isalpha() and (right.isidentifier() or right[:1] in "\"'") and (names or not change.at_start):
        return told("keyword-as-name", change, keyword=wrong)
    return None


@single
def names(context: EditContext, change: Change) -> Mistake | None:
    """Names that start with a digit, or have a hyphen or a blank in them."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    if not right.isidentifier() or keyword.iskeyword(right) or not wrong or "\n" in wrong:
        if not (change.at_end is False and re.fullmatch(r"_", right) and before(change) and after(change)):
            return None
        kind = "hyphen-in-name" if wrong == "-" else "blank-in-name" if not wrong else None
        return told(kind, change, name=before(change) + (wrong or " ") + after(change)) if kind else None
    if re.fullmatch(r"\d+[^\W\d]\w*", wrong):
        return told("number-starts-name", change, name=wrong)
    if re.fullmatch(r"[^\W\d]\w*(\s*-\s*\w+)+", wrong):
        return told("hyphen-in-name", change, name=wrong)
    if re.fullmatch(r"[^\W\d]\w*(\s+\w+)+", wrong) and re.sub(r"[\s_]", "", wrong).lower() == re.sub(r"[\s_]", "", right).lower():
        return told("blank-in-name", change, name=wrong)
    return None


@single
def split_word(context: EditContext, change: Change) -> Mistake | None:
    """Two words written as one, or one as two."""
    wrong, right = "".join(change.removed), "".join(change.added)
    if not wrong or wrong != right or not re.search(r"\w", wrong):
        return None
    if len(change.removed) < len(change.added) and "\n" in change.edit.after:
        first, rest = change.edit.after.strip().split("\n", 1)
        return told("two-statements", change, before=first.split()[-1], following=rest.split()[0])
    if len(change.removed) < len(change.added):
        return told("missing-space", change, wrong=wrong)
    if len(change.removed) > len(change.added):
        return told("blank-in-word", change, wrong=" ".join(change.removed))
    return None


@single
def imports(context: EditContext, change: Change) -> Mistake | None:
    """Import lines in a wrong order or with a file instead of a module."""
    line = context.line(change.line).strip()
    tokens = [token.text for token in context.tokens_on(change.line)]
    if (
        not tokens
        or tokens[0] not in {"import", "from"}
        or change.line != (change.previous.line + 1 if change.previous and not change.at_start else change.line)
    ):
        return None
    if (
        tokens[0] == "import"
        and "from" in tokens
        and (change.added[:1] == ("from",) or change.removed[:1] in {("import",), ("from",)})
    ):
        return None
    pair = _one_to_one(change)
    if pair is not None and pair[1] in KEYWORDS and _near(*pair):
        return None
    if any(t.startswith(("'", '"')) for t in change.removed) and not any(t.startswith(("'", '"')) for t in change.added):
        return told("import-of-text", change)
    if tokens[0] == "from" and "import" not in tokens and "import" in change.added and pair != ("from", "import"):
        return told("from-without-import", change)
    if "-" in change.edit.before and "-" in line and "-" not in change.edit.after:
        return told("import-hyphen", change)
    if change.removed[-1:] == ("py",) or change.removed[:1] in {("/",), ("<",)} or "/" in change.removed:
        return told("import-of-file", change)
    return None


def import_order(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``import sqrt from math``."""
    for change in changes:
        tokens = [token.text for token in context.tokens_on(change.line)]
        if tokens[:1] == ["import"] and "from" in tokens:
            same = tuple(c for c in changes if c.line == change.line)
            if same[0] is change and any("from" in c.added or "import" in c.added or "from" in c.removed for c in same):
                yield told("import-order", *same)


@single
def missing_word(context: EditContext, change: Change) -> Mistake | None:
    """A keyword or a name is missing."""
    if change.removed or len(change.added) != 1:
        return None
    word = change.added[0]
    left, right = before(change), after(change)
    if word == "def" and right:
        return told("missing-def", change, following=right)
    if word == "in" and change.head in {"for", "async"} and left and right:
        return told("missing-in", change, before=left, following=right)
    if word in KEYWORDS and right and (left or change.at_start):
        name = "missing-keyword" if left else "missing-keyword-first"
        return told(name, change, word=word, before=left, following=right)
    if left in {"def", "class"} and word.isidentifier():
        return told("def-without-name", change, keyword=left)
    return None


@single
def for_of(context: EditContext, change: Change) -> Mistake | None:
    """Another sign or word where ``in`` belongs."""
    if change.head == "for" and change.added == ("in",) and len(change.removed) == 1:
        return told("wrong-word-for-in", change, wrong=change.removed[0])
    return None


@single
def word_order(context: EditContext, change: Change) -> Mistake | None:
    """``in not`` and other words the wrong way round."""
    if (
        len(change.removed) >= 2
        and sorted(change.removed) == sorted(change.added)
        and change.removed != change.added
        and len(change.removed) <= 6
        and "\n" not in change.edit.before
    ):
        return told("words-swapped", change, wrong=" ".join(change.removed))
    return None


@single
def extra_word(context: EditContext, change: Change) -> Mistake | None:
    """A word too many: twice the same, a type, or any other."""
    if change.added or len(change.removed) != 1 or not change.removed[0].isidentifier():
        return None
    word, left, right = change.removed[0], before(change), after(change)
    if not left and not right:
        return None
    if word.lower() in {left.lower(), right.lower()}:
        return told("doubled-word", change, word=word)
    if word == "new":
        return told("foreign-new", change, following=right) if right else None
    if word in TYPE_WORDS and change.at_start and right:
        return told("type-declaration", change, word=word, following=right)
    if word in KEYWORDS:
        return told("extra-keyword", change, word=word)
    return told("extra-word", change, word=word, before=left) if left else told("extra-word-first", change, word=word)


@single
def numbers(context: EditContext, change: Change) -> Mistake | None:
    """Numbers that Python writes in another way."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    if re.fullmatch(r"0[0-7]+", wrong) and right.lower() == "0o" + wrong.lstrip("0"):
        return told("octal-literal", change, number=wrong)
    if (re.fullmatch(r"0\d+", "".join(change.removed)) and wrong.lstrip("0") == right.lstrip("0")) or (
        re.fullmatch(r"0\d*", wrong) and right.isdigit() and int(right) == int(wrong)
    ):
        return told("leading-zeros", change, number=wrong)
    if re.fullmatch(r"\d+[lL]", wrong.replace(" ", "")) and right == wrong[:-1]:
        return told("long-number", change, number=wrong)
    if change.removed in {("L",), ("l",)} and not change.added and before(change).isdigit():
        return told("long-number", change, number=before(change) + change.removed[0])
    if (
        re.fullmatch(r"[\d,. ]+\d", wrong)
        and re.fullmatch(r"[\d_]+", right)
        and re.sub(r"\D", "", right) == re.sub(r"\D", "", wrong)
    ):
        return told("number-separators", change, number=wrong)
    return None


def swapped(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Two neighbouring words that change places."""
    for first, second in itertools.pairwise(changes):
        between = context.program[first.edit.end : second.edit.start]
        if first.removed and first.removed == second.added and first.added == second.removed and not between.strip():
            yield told("words-swapped", first, second, wrong=context.program[first.edit.start : second.edit.end])


def module_digit(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``from 3d_tools import cube``, whatever is made of the line."""
    for change in changes:
        match = re.match(r"\s*(?:import|from)\s+(\d\S*)", context.line(change.line))
        same = tuple(c for c in changes if c.line == change.line and not c.is_indent)
        if match and same and same[0] is change:
            yield told("module-digit", *same, name=match[1])


GROUPS = (swapped, else_if, else_if_split, import_order, module_digit)
SINGLES = (for_of, imports, keywords, names, numbers, split_word, missing_word, word_order, extra_word)

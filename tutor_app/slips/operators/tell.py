"""Signs: colons, commas, equals signs and operators."""

from __future__ import annotations

import re

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.source.lexer import Kind, tokenise

ASKING = frozenset({"assert", "not", "if", "elif", "while", "in", "is", "and", "or"})
"""Keywords that want a value behind them."""
CONDITIONS = frozenset({"if", "elif", "while", "assert", "return", "not", "and", "or"})
BINARY = frozenset(
    [
        "+",
        "-",
        "*",
        "/",
        "%",
        "**",
        "//",
        "@",
        "&",
        "|",
        "^",
        "<<",
        ">>",
        "==",
        "!=",
        "<",
        ">",
        "<=",
        ">=",
        "and",
        "or",
        "in",
        "is",
    ]
)
COMPARE = {
    "=<": "<=",
    "=>": ">=",
    "=!": "!=",
    "<>": "!=",
    "===": "==",
    "!==": "!=",
    "==<": "<=",
    "==>": ">=",
    "=>=": ">=",
    "=<=": "<=",
}
C_WORDS = {"&&": ("c-and", "and"), "||": ("c-or", "or"), "!": ("c-not", "not"), "&": ("c-and", "and"), "|": ("c-or", "or")}


def joined(tokens: tuple[str, ...]) -> str:
    """Tokens as one word."""
    return "".join(tokens)


@single
def extra_colon(context: EditContext, change: Change) -> Mistake | None:
    """A colon where no block starts."""
    if change.removed == (":",) and not change.added and before(change):
        name = "doubled-sign" if ":" in {before(change), after(change)} else "extra-colon"
        return told(name, change, sign=":", before=before(change))
    return None


@single
def equals(context: EditContext, change: Change) -> Mistake | None:
    """One ``=`` or two."""
    pair = (joined(change.removed), joined(change.added))
    if pair == ("=", "=="):
        if change.head in CONDITIONS or change.inside:
            return told("assignment-in-condition", change, before=before(change))
        return told("assignment-to-value", change, before=before(change))
    if pair[0] == "=" and pair[1] in {"is", "in", "<=", ">=", "!=", "<", ">"} and (change.head in CONDITIONS or change.inside):
        return told("assignment-for-comparison", change, before=before(change), right=pair[1])
    if pair == ("==", "="):
        return told("comparison-for-assignment", change, before=before(change))
    if pair == (":", "="):
        return told("colon-for-equals", change, before=before(change), following=after(change))
    if pair == ("=", ":"):
        name = "equals-in-dictionary" if change.inside == "{" else "equals-for-colon-inside"
        return told(name, change, before=before(change), following=after(change))
    if pair in {(",", ":"), (";", ":"), (".", ":")} and change.inside == "{":
        return told("comma-in-dictionary", change, wrong=pair[0], before=before(change))
    if pair[1] == "=" and not pair[0] and before(change):
        return told("missing-equals", change, before=before(change), following=after(change) or "")
    return None


@single
def comparisons(context: EditContext, change: Change) -> Mistake | None:
    """Comparison signs written in another order or language."""
    wrong, right = joined(change.removed), joined(change.added)
    if wrong == "=" and not right and (before(change) in {"==", "!="} or after(change) in {"==", "!="}):
        sign = before(change) if before(change) in {"==", "!="} else after(change)
        return told("triple-equals", change, wrong=sign + "=", right=sign)
    if COMPARE.get(wrong) == right:
        if wrong == "<>":
            return told("diamond", change)
        return told("triple-equals" if wrong in {"===", "!=="} else "reversed-comparison", change, wrong=wrong, right=right)
    if len(change.removed) == 2 and wrong == right and re.fullmatch(r"(?s)[A-Za-z]{1,2}[\"'].*", wrong):
        return told("prefix-apart", change, letter=change.removed[0], wrong=" ".join(change.removed))
    if len(change.removed) > 1 and wrong == right and not wrong.isidentifier():
        return told("split-operator", change, wrong=" ".join(change.removed))
    return None


def negated_before(context: EditContext, change: Change) -> bool:
    """Whether ``!`` is taken away, and its ``not`` was put in together with the word before it."""
    ready = context.fixed[: change.new_start].rstrip().endswith((" and not", " or not"))
    return change.removed == ("!",) and not change.added and ready


@single
def c_words(context: EditContext, change: Change) -> Mistake | None:
    """``&&``, ``||`` and ``!`` for and, or and not."""
    entry = C_WORDS.get(joined(change.removed))
    if entry and change.added in {(entry[1],), (entry[1], "not")}:
        return told(entry[0], change, wrong=joined(change.removed))
    if negated_before(context, change):
        return told("c-not", change, wrong="!")
    if "!" in change.edit.before and change.added[:1] == ("not",) and change.removed[:1] == ("!",):
        return told("c-not", change, wrong="!")
    return None


@single
def increments(context: EditContext, change: Change) -> Mistake | None:
    """``count++``."""
    for sign in ("++", "--"):
        line = "".join(token.text for token in context.tokens_on(change.line))
        gone = joined(change.removed)
        if (
            sign in line
            and sign[0] in gone
            and (f"{sign[0]}=" in joined(change.added) or joined(change.added) in {"=", "=1", "1"})
        ):
            return told("increment", change, wrong=sign)
    return None


@single
def commas(context: EditContext, change: Change) -> Mistake | None:
    """Commas missing, doubled, or another sign in their place."""
    left, right = before(change), after(change)
    if change.added == (",",) and not change.removed and change.previous is not None:
        if change.at_end and change.following is not None:
            return told("missing-comma-end", change, before=change.previous.text.split("\n")[-1])
        return told("missing-comma", change, before=left, following=right) if left and right else None
    if (
        change.added == (",",)
        and len(change.removed) == 1
        and change.removed[0] in {";", ".", ":", "=", "|", "/", "-", "and", "&"}
    ):
        return told("wrong-sign-for-comma", change, wrong=change.removed[0])
    if change.removed and set(change.removed) == {","} and not change.added:
        if left == "," or right == ",":
            return told("doubled-sign", change, sign=",", before=left)
        return told("extra-comma", change, before=left)
    return None


@single
def dots(context: EditContext, change: Change) -> Mistake | None:
    """Dots missing, doubled, or another sign in their place."""
    if change.added == (".",) and not change.removed and before(change) and after(change):
        return told("missing-dot", change, before=before(change), following=after(change))
    if change.added == (".",) and len(change.removed) == 1 and change.removed[0] in {",", ";", ":", "-", "->", "?."}:
        return told("wrong-sign-for-dot", change, wrong=change.removed[0])
    if change.removed and set(change.removed) == {"."} and not change.added:
        return told(
            "doubled-sign" if "." in {before(change), after(change)} else "extra-dot", change, sign=".", before=before(change)
        )
    return None


@single
def dot_at_end(context: EditContext, change: Change) -> Mistake | None:
    """``size. = 3``, where the dot is written over."""
    name, dot = change.edit.before[:-1], change.edit.before[-1:]
    if dot == "." and name.isidentifier() and change.edit.after in {name, name + "_"}:
        return told("extra-dot", change)
    return None


@single
def semicolons(context: EditContext, change: Change) -> Mistake | None:
    """A semicolon that has no business there."""
    if change.removed == (";",) and not change.added:
        return told("extra-semicolon", change, before=before(change))
    return None


@single
def missing_operator(context: EditContext, change: Change) -> Mistake | None:
    """Two values side by side."""
    left, right = before(change), after(change)
    if change.removed or not left or not right or len(change.added) != 1:
        return None
    if change.added[0] in {*BINARY, "+="} and change.previous is not None and change.previous.is_value:
        return told("missing-operator", change, sign=change.added[0], before=left, following=right)
    return None


@single
def extra_operator(context: EditContext, change: Change) -> Mistake | None:
    """An operator twice, or with nothing behind it."""
    if change.added or len(change.removed) != 1:
        return None
    sign, left, right = change.removed[0], before(change), after(change)
    if sign not in {*BINARY, "=", "+=", "-=", ":=", "->", "~", "*=", "**", "..."}:
        return None
    if sign in {left, right}:
        return told("doubled-sign", change, sign=sign, before=left)
    if change.at_end or right in {")", "]", "}", ":", ","}:
        return told("trailing-operator", change, sign=sign)
    if change.at_start:
        return told("leading-operator", change, sign=sign)
    if any(other in {*BINARY, "=", "(", "[", ",", "+=", "-=", "*="} for other in (left, right)):
        return told("two-operators", change, sign=sign, other=left if left in {*BINARY, "=", "(", "[", ","} else right)
    return None


@single
def assigned_return(context: EditContext, change: Change) -> Mistake | None:
    """``return total = 3`` and ``return += 3``."""
    if change.head != "return" or change.added or not change.removed or change.removed[-1] not in {"=", "+=", "-=", "*=", "/="}:
        return None
    if before(change) not in {"return", "("} or len(change.removed) > 6:
        return None
    return told("return-assigns", change, sign=change.removed[-1], removed=change.edit.before.strip())


@single
def missing_operand(context: EditContext, change: Change) -> Mistake | None:
    """An expression that stops half-way."""
    if change.removed or not change.added or len(change.added) > 12 or "\n" in change.edit.after:
        return None
    if before(change) not in {*BINARY, "=", "+=", "-=", "*=", "/=", ":", *ASKING} or not _value_like(change.added[0]):
        return None
    right = after(change)
    if right and right not in {")", "]", "}", ":", ",", *BINARY} and not change.at_end:
        return None
    return told("unfinished-expression", change, before=before(change))


def _value_like(text: str) -> bool:
    tokens = tokenise(text)
    return (bool(tokens) and tokens[0].kind in {Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.OPEN}) or text in {
        "True",
        "False",
        "None",
    }


@single
def wrong_operator(context: EditContext, change: Change) -> Mistake | None:
    """A sign that does not fit where it stands, replaced by another."""
    wrong, right = joined(change.removed), joined(change.added)
    sign = re.compile(r"[^\w\s\"'()\[\]{}]{1,3}")
    if sign.fullmatch(wrong) and sign.fullmatch(right) and len(change.removed) <= 2 and len(change.added) == 1:
        return told("wrong-sign", change, wrong=wrong, right=right)
    return None


FIRST = (comparisons, c_words, increments)
SINGLES = (
    equals, commas, dots, dot_at_end, semicolons, extra_colon, missing_operator, assigned_return, extra_operator,
    missing_operand,
)  # fmt: skip
LAST = (wrong_operator,)

"""Words: misspelt or capitalised keywords, keywords used as names, words glued together or torn apart, missing names."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.slips.tokens.spacing import removal
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.source.lexer import KEYWORDS, Kind, Token

STATEMENT_WORDS = (
    "if",
    "elif",
    "else",
    "for",
    "while",
    "def",
    "class",
    "import",
    "from",
    "return",
    "try",
    "except",
    "finally",
    "with",
    "print",
    "pass",
    "break",
    "continue",
    "raise",
    "assert",
    "global",
    "del",
    "lambda",
    "yield",
    "async",
)
INNER_WORDS = (
    "in",
    "and",
    "or",
    "not",
    "is",
    "if",
    "else",
    "for",
    "as",
    "import",
    "lambda",
    "None",
    "True",
    "False",
    "range",
    "print",
    "input",
)
FOREIGN = {
    "elseif": "elif",
    "elsif": "elif",
    "function": "def",
    "func": "def",
    "fun": "def",
    "fn": "def",
    "define": "def",
    "sub": "def",
    "void": "def",
    "foreach": "for",
    "switch": "match",
    "catch": "except",
    "throw": "raise",
    "null": "None",
    "nil": "None",
    "true": "True",
    "false": "False",
    "include": "import",
    "using": "import",
    "require": "import",
    "printf": "print",
    "println": "print",
    "echo": "print",
    "puts": "print",
    "unless": "if not",
    "until": "while not",
    "do": "while",
    "otherwise": "else",
    "then": ":",
    "is not": "!=",
    "equals": "==",
    "default": "else",
    "exept": "except",
    "retrun": "return",
    "self": "self",
}
DECLARATIONS = frozenset(
    {
        "var",
        "let",
        "const",
        "int",
        "float",
        "double",
        "string",
        "String",
        "str",
        "char",
        "bool",
        "boolean",
        "static",
        "public",
        "private",
        "void",
        "new",
        "final",
        "auto",
        "unsigned",
        "long",
        "list",
        "dict",
        "set",
        "function",
        "call",
        "end",
        "then",
        "do",
        "begin",
        "python",
        "python3",
        "the",
        "pip",
        "sudo",
    }
)
RENAMED = {
    "class": "class_",
    "pass": "password",
    "from": "from_",
    "lambda": "lambda_",
    "in": "in_",
    "is": "is_",
    "import": "import_",
    "print": "print_",
}
JOINERS = frozenset({"in", "and", "or", "if", "else", "for", "from", "import", "as", "lambda"})
_BUILTINS = frozenset(dir(builtins))
_GLUE = re.compile(
    r"^(if|elif|for|while|return|import|from|def|class|print|not|in|and|or|else|with|except|raise|del|global|lambda)([A-Za-z_0-9].*)$"
)
_GLUE_END = re.compile(r"^(.+?)(in|and|or|not|is|if|else|for|as|import)$")


def words(view: View) -> Iterator[Step]:
    """Every way in which a word around the failure may be wrong."""
    low, high = view.range_of(view.line)
    sites = list(range(max(view.at - 4, 0), min(view.at + 3, len(view.code))))
    sites = list(dict.fromkeys([*sites, *range(low, min(low + 2, high))]))
    previous = view.previous_code(view.line)
    if previous is not None:
        start, end = view.range_of(previous)
        sites += [site for site in (start, end - 1) if site not in sites]
    for site in sites:
        token = view.code[site]
        if token.kind in (Kind.NAME, Kind.KEYWORD):
            yield from respell(view, site, token)
            yield from unglue(token)
            yield from rename(view, site, token)
        if token.kind is Kind.NUMBER or (token.kind is Kind.STRAY and token.text in "$@?!#"):
            yield from number_name(view, site)
        yield from merge(view, site)
    yield from two_words(view, low, high)


def respell(view: View, site: int, token: Token) -> Iterator[Step]:
    """The word that was meant, if the one that stands there is near a keyword."""
    text = token.text
    begins = site == 0 or view.code[site - 1].line != token.line or view.code[site - 1].text in {":", ";", "{", "}", "else"}
    lowered = text.lower()
    if lowered in FOREIGN and FOREIGN[lowered] != text:
        yield Step("foreign-word", ((token.start, token.end, FOREIGN[lowered]),))
    for word in STATEMENT_WORDS if begins else INNER_WORDS:
        if word == text:
            continue
        if word.lower() == lowered:
            yield Step(f"recase {word}", ((token.start, token.end, word),))
        elif abs(len(word) - len(text)) <= 2 and text not in _BUILTINS:
            distance = DamerauLevenshtein.distance(lowered, word, score_cutoff=2)
            if distance == 1 or (distance == 2 and len(word) > 3 and len(text) > 3):
                yield Step(
                    f"respell-{distance} {word}" if begins else f"respell-inner-{distance} {word}",
                    ((token.start, token.end, word),),
                )
    if token.kind is Kind.NAME and not begins:
        same = [w for w in STATEMENT_WORDS[:12] if w == lowered]
        for word in same:
            yield Step("recase-inner", ((token.start, token.end, word),))


def unglue(token: Token) -> Iterator[Step]:
    """``inrange`` or ``forx``: two words without a space."""
    if token.kind is not Kind.NAME:
        return
    if match := _GLUE.match(token.text):
        yield Step(f"unglue {match[1]}", ((token.start, token.end, f"{match[1]} {match[2]}"),))
    if (match := _GLUE_END.match(token.text)) and match[1] not in KEYWORDS:
        yield Step(f"unglue-end {match[2]}", ((token.start, token.end, f"{match[1]} {match[2]}"),))


def rename(view: View, site: int, token: Token) -> Iterator[Step]:
    """A keyword serves as a name: rename it, here and wherever it does so again."""
    if token.kind is not Kind.KEYWORD:
        return
    new = RENAMED.get(token.text, token.text.lower() + "_")
    yield Step("rename-keyword", ((token.start, token.end, new),))
    again = [other for other in view.code if other.text == token.text]
    if 1 < len(again) <= 20:
        yield Step("rename-keyword-all", tuple((other.start, other.end, new) for other in again))
        named = [
            other for position, other in enumerate(view.code) if other.text == token.text and _stands_as_name(view, position)
        ]
        if named and len(named) != len(again):
            yield Step("rename-keyword-named", tuple((other.start, other.end, new) for other in named))


def _stands_as_name(view: View, site: int) -> bool:
    """Whether the neighbours are those of a name: after a dot, an opening bracket, a comma or an operator, or before ``=``."""
    before = view.code[site - 1].text if site else "\n"
    after = view.code[site + 1].text if site + 1 < len(view.code) else "\n"
    return before in {".", "(", ",", "=", "[", "+", "-", "*"} or after in {"=", ".", ",", ")", "]", "+="}


def number_name(view: View, site: int) -> Iterator[Step]:
    """``2nd = 1``, ``5x``, ``$name``: a name that starts with a digit or a mark, or a product without its sign."""
    token = view.code[site]
    following = view.code[site + 1] if site + 1 < len(view.code) else None
    if following is None or following.start != token.end or following.kind not in (Kind.NAME, Kind.KEYWORD):
        if token.text.startswith("0") and token.text.strip("0_").isdigit():
            yield Step("drop-leading-zeros", ((token.start, token.end, token.text.lstrip("0_")),))
            yield Step("octal", ((token.start, token.end, "0o" + token.text.lstrip("0")),))
            padded = [t for t in view.code if t.kind is Kind.NUMBER and re.fullmatch(r"0\d+", t.text) and t.text.strip("0")]
            if len(padded) > 1:
                yield Step("drop-leading-zeros-all", tuple((t.start, t.end, t.text.lstrip("0")) for t in padded))
        if token.kind is Kind.NUMBER:
            yield Step("quote-number", ((token.start, token.end, f'"{token.text}"'),))
        return
    if token.kind is Kind.NUMBER:
        yield Step(
            "name-digit-first",
            (
                (
                    token.start,
                    following.end,
                    f"{following.text}{token.text.replace('.', '_')}" if following.kind is Kind.NAME else f"_{token.text}",
                ),
            ),
        )
        yield Step("insert * product", ((token.end, token.end, "*"),))
        yield Step("number-drop-letters", ((following.start, following.end, ""),))
        if following.text in {"l", "L"}:
            yield Step("drop-long-suffix", ((following.start, following.end, ""),))
        alike = [
            (a, b)
            for a, b in zip(view.code, view.code[1:], strict=False)
            if a.text == token.text and b.text == following.text and a.end == b.start
        ]
        if len(alike) > 1:
            yield Step("name-digit-first-all", tuple((a.start, b.end, f"_{a.text}{b.text}") for a, b in alike))
        previous = view.code[site - 1] if site else None
        if previous is not None and previous.kind is Kind.NAME and previous.end == token.start:
            yield Step("merge", ((previous.start, following.end, previous.text + "_" + token.text.strip(".") + following.text),))


def merge(view: View, site: int) -> Iterator[Step]:
    """Two or three tokens that should be one name: ``my-name``, ``my name``, ``! =``."""
    if site + 1 >= len(view.code):
        return
    one, two = view.code[site], view.code[site + 1]
    if one.line != two.line:
        return
    if (
        one.text not in STATEMENT_WORDS
        and one.kind in (Kind.NAME, Kind.KEYWORD)
        and two.kind in (Kind.NAME, Kind.NUMBER, Kind.KEYWORD)
        and not _joins(view, site)
    ):
        yield Step("merge-words", ((one.start, two.end, f"{one.text}_{two.text}"),))
        again = [
            (a, b)
            for a, b in zip(view.code, view.code[1:], strict=False)
            if (a.text, b.text) == (one.text, two.text) and a.line == b.line
        ]
        if len(again) > 1:
            yield Step("merge-words-all", tuple((a.start, b.end, f"{one.text}_{two.text}") for a, b in again))
    if (
        one.kind is Kind.OPERATOR
        and two.kind is Kind.OPERATOR
        and two.start > one.end
        and one.text + two.text in {"==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "**", "//"}
    ):
        yield Step("merge-operator", ((one.start, two.end, one.text + two.text),))
    if (
        site + 2 < len(view.code)
        and two.text == "-"
        and one.kind is Kind.NAME
        and view.code[site + 2].kind in (Kind.NAME, Kind.NUMBER, Kind.KEYWORD)
    ):
        three = view.code[site + 2]
        name = re.sub(r"\W", "_", f"{one.text}_{three.text}")
        yield Step("merge-hyphen", ((one.start, three.end, name),))
        spelling = (one.text, "-", three.text)
        again3 = [
            (a, c)
            for a, b, c in zip(view.code, view.code[1:], view.code[2:], strict=False)
            if (a.text, b.text, c.text) == spelling
        ]
        if len(again3) > 1:
            yield Step("merge-hyphen-all", tuple((a.start, c.end, name) for a, c in again3))


def _joins(view: View, site: int) -> bool:
    """Whether one of the words at ``site`` does its own work there: ``in dict``, but not ``logged in = True``."""
    if view.code[site].text in JOINERS:
        return True
    after = view.code[site + 2] if site + 2 < len(view.code) else None
    return view.code[site + 1].text in JOINERS and after is not None and (after.kind in VALUE_STARTS or after.kind is Kind.OPEN)


def two_words(view: View, low: int, high: int) -> Iterator[Step]:
    """``else if``, ``not in`` torn or swapped, a declaration word before a name, a word twice."""
    for site in range(low, high):
        one = view.code[site]
        two = view.code[site + 1] if site + 1 < high else None
        if two is not None and one.text.lower() == "else" and two.text.lower() == "if":
            yield Step("else-if", ((one.start, two.end, "elif"),))
            all_pairs = [
                (a, b)
                for a, b in zip(view.code, view.code[1:], strict=False)
                if a.text == "else" and b.text == "if" and a.line == b.line
            ]
            if len(all_pairs) > 1:
                yield Step("else-if-all", tuple((a.start, b.end, "elif") for a, b in all_pairs))
        if two is not None and one.text == "else" and site == low and two.text != ":":
            yield Step("else-to-elif", ((one.start, one.end, "elif"),))
            end = view.code_end(one.line)
            yield Step("else-drop-condition", ((one.end, end, ":"),))
            yield Step("else-colon", ((one.end, one.end, ":"),))
        if two is not None and one.text == "elif" and two.text == ":":
            yield Step("elif-to-else", ((one.start, one.end, "else"),))
        if two is not None and one.text == two.text and one.kind in (Kind.NAME, Kind.KEYWORD):
            yield Step("drop-double", (removal(view, site + 1, site + 1),))
        if one.text in DECLARATIONS and two is not None and two.kind in (Kind.NAME, Kind.KEYWORD):
            yield Step("drop-declaration", (removal(view, site, site),))

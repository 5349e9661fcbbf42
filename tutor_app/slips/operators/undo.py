"""Colons, commas and operators: missing, doubled, mistaken for one another, or taken from another language."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.strings.curly import CURLY
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind

LOOKALIKES = {
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u00d7": "*",
    "\u2217": "*",
    "\u00f7": "/",
    "\u2215": "/",
    "\u2260": "!=",
    "\u2264": "<=",
    "\u2265": ">=",
    "\uff08": "(",
    "\uff09": ")",
    "\uff0c": ",",
    "\uff1a": ":",
    "\uff1b": ";",
    "\uff1d": "=",
    "\u3002": ".",
    "\u3001": ",",
    "\uff0b": "+",
    "\uff0d": "-",
    "\uff0e": ".",
    "\uff3b": "[",
    "\uff3d": "]",
    "\u00a0": " ",
    "\u2003": " ",
    "\u2002": " ",
    "\u2009": " ",
    "\u3000": " ",
    "\u202f": " ",
    "\u2007": " ",
    "\u200b": "",
    "\u200c": "",
    "\u200d": "",
    "\ufeff": "",
    "\u2060": "",
    "\u00ad": "",
    "\u200e": "",
    "\u200f": "",
    "\x0c": "",
    "\u2026": "...",
    "\u2192": "->",
    "\u21d2": "=>",
    "\uff01": "!",
    "\u01c3": "!",
    "\x00": "",
    "\u037e": ";",
    "\u0430": "a",
    "\u0435": "e",
    "\u043e": "o",
    "\u0440": "p",
    "\u0441": "c",
    "\u0445": "x",
}
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
    "=>": (">=",),
}
PAIRS = {
    ("&", "&"): "and",
    ("|", "|"): "or",
    ("=", ">"): ">=",
    ("=", "<"): "<=",
    ("=", "!"): "!=",
    ("<", ">"): "!=",
    ("!", "="): "!=",
    ("==", "="): "==",
    ("=", "="): "==",
    ("=", "=="): "==",
    ("!=", "="): "!=",
    (":", ":"): ":",
    (".", "."): ".",
    (",", ","): ",",
    ("+", "+"): "+= 1",
    ("-", "-"): "-= 1",
    ("=", "+"): "+=",
    ("+=", "="): "+=",
    ("<=", "="): "<=",
    (">=", "="): ">=",
    ("-", ">"): ".",
    ("-", "="): "-=",
    ("+", "="): "+=",
    ("*", "="): "*=",
    ("/", "="): "/=",
    ("!", "=="): "!=",
    ("not", "="): "!=",
    ("not", "=="): "!=",
    ("is", "="): "==",
    ("is", "=="): "==",
    ("=", "not"): "!=",
    ("==", "not"): "!=",
    ("<", "="): "<=",
    (">", "="): ">=",
    (">=", "<"): ">=",
    (">", "<"): "!=",
    ("*", "*"): "**",
    (";", ":"): ":",
    (":", ";"): ":",
    (",", "."): ",",
    (".", ","): ",",
    (":", "="): "=",
}


def punctuation(view: View) -> Iterator[Step]:
    """Every way in which a mark around the failure may be wrong."""
    yield from colons(view)
    yield from confusions(view)
    yield from equals(view)
    yield from lookalikes(view)
    yield from commas(view)
    yield from braces(view)
    yield from completions(view)


def colons(view: View) -> Iterator[Step]:
    """A header lacks its colon, or has something else in its place."""
    for line in {view.line, view.previous_code(view.line)}:
        if line is None or not view.is_code(line):
            continue
        tokens = view.on_line(line)
        words = {token.text for token in tokens}
        if not words & BLOCK_KEYWORDS and not words & {"switch", "do", "then", "function"}:
            if line == view.line and tokens[-1].text != ":":
                yield Step("append-colon-odd", ((tokens[-1].end, tokens[-1].end, ":"),))
            if tokens[-1].text == ":":
                yield Step("drop-end-colon", ((tokens[-1].start, tokens[-1].end, ""),))
            continue
        last = tokens[-1]
        indent = view.indent_text(line)
        if last.text != ":":
            yield Step("append-colon", ((last.end, last.end, ":"),))
            yield Step("append-colon-pass", ((last.end, last.end, ":\n" + indent + view.unit + "pass"),))
            if last.kind in (Kind.OPERATOR, Kind.STRAY, Kind.CLOSE, Kind.OPEN) or last.text in {"then", "do"}:
                yield Step("colon-for-last", ((last.start, last.end, ":"),))
                if last.start and view.text[last.start - 1] == " ":
                    yield Step("colon-for-last", ((last.start - 1, last.end, ":"),))
            below = view.next_code(line)
            if below is not None and view.width(below) <= view.width(line) and view.on_line(below)[0].text not in BLOCK_KEYWORDS:
                target = indent + view.unit
                yield Step(
                    "append-colon-indent",
                    ((last.end, last.end, ":"), (view.starts[below], view.starts[below] + len(view.indent_text(below)), target)),
                )
        low, high = view.range_of(line)
        for site in range(low + 1, high):
            token = view.code[site]
            if (
                token.line == line
                and view.code[site - 1].is_value
                and (token.kind in (Kind.NAME, Kind.KEYWORD) or token.kind is Kind.OPERATOR)
                and token.text not in {":", ",", "."}
            ):
                if token.kind is Kind.OPERATOR:
                    continue
                yield Step("colon-before-statement", ((view.code[site - 1].end, view.code[site - 1].end, ":"),))
            if token.text in {"then", "do", ";", "{"}:
                yield Step("colon-for-word", ((view.code[site - 1].end, token.end, ":"),))
        if high - low > 1 and last.text == ":" and view.code[high - 2].text in {":", ";", ",", ".", "="}:
            yield Step("drop-before-colon", ((view.code[high - 2].start, last.start, ""),))
        every = [
            n
            for n in range(len(view.lines))
            if view.is_header(n)
            and view.on_line(n)[-1].text not in {":", ",", "\\"}
            and view.on_line(n)[0].text == tokens[0].text
        ]
        if len(every) > 1 and line in every:
            yield Step("append-colon-all", tuple((view.code_end(n), view.code_end(n), ":") for n in every))


def confusions(view: View) -> Iterator[Step]:
    """One mark for another, or two marks for one, around the failure and on its line."""
    low, high = view.range_of(view.line)
    sites = range(min(low, max(view.at - 3, 0)), max(high, min(view.at + 2, len(view.code))))
    for site in sites:
        token = view.code[site]
        near = -4 <= site - view.at <= 2
        if token.text in CONFUSED and (near or token.text in {"=", ";", "==", ":=", "!", "&", "|", "?"}):
            for new in CONFUSED[token.text]:
                text = new
                if new.isalpha() and new:
                    text = (
                        (" " if view.text[token.start - 1 : token.start].strip() else "")
                        + new
                        + (" " if view.text[token.end : token.end + 1].strip() else "")
                    )
                yield Step(f"confuse {token.text} {new.strip()}", ((token.start, token.end, text),))
        if site + 1 < len(view.code):
            two = view.code[site + 1]
            pair = PAIRS.get((token.text, two.text))
            if pair is not None and token.line == two.line:
                text = pair
                if pair.isalpha():
                    text = (
                        (" " if view.text[token.start - 1 : token.start].strip() else "")
                        + pair
                        + (" " if view.text[two.end : two.end + 1].strip() else "")
                    )
                if pair.endswith("= 1"):
                    text = (" " if view.text[token.start - 1 : token.start].strip() else "") + pair
                yield Step(f"pair {token.text}{two.text}", ((token.start, two.end, text),))
                same = [
                    (a, b)
                    for a, b in zip(view.code, view.code[1:], strict=False)
                    if (a.text, b.text) == (token.text, two.text) and a.end == b.start
                ]
                if 1 < len(same) <= 30:
                    yield Step(f"pair-all {token.text}{two.text}", tuple((a.start, b.end, text) for a, b in same))


def equals(view: View) -> Iterator[Step]:
    """``=`` for ``==`` in conditions: each on the line alone, and all of them."""
    low, high = view.range_of(view.line)
    hits = [view.code[p] for p in range(low, high) if view.code[p].text == "="]
    if len(hits) > 1:
        yield Step("equals-all", tuple((t.start, t.end, "==") for t in hits))
        for token in hits[1:]:
            yield Step("equals-later", ((token.start, token.end, "=="),))
    if low < high and view.code[low].text in {"if", "elif", "while"}:
        lines = [n for n in range(len(view.lines)) if view.on_line(n) and view.on_line(n)[0].text in {"if", "elif", "while"}]
        everywhere = [t for n in lines for t in view.on_line(n) if t.text == "="]
        if len(everywhere) > 1:
            yield Step("equals-everywhere", tuple((t.start, t.end, "==") for t in everywhere))
    tokens = view.code[low:high]
    if tokens and "=" in {t.text for t in tokens} and tokens[0].text not in BLOCK_KEYWORDS:
        at = next(p for p, t in enumerate(tokens) if t.text == "=")
        if 0 < at < len(tokens) - 1:
            left = view.text[tokens[0].start : tokens[at - 1].end]
            right = view.text[tokens[at + 1].start : tokens[-1].end]
            yield Step("swap-sides", ((tokens[0].start, tokens[-1].end, f"{right} = {left}"),))
        if tokens[0].text in {"return", "print"}:
            yield Step("drop-assignment", ((tokens[0].end, tokens[at].end, ""),))
            yield Step("assign-then-return", ((tokens[0].start, tokens[0].end + 1, ""),))


def lookalikes(view: View) -> Iterator[Step]:
    """Characters that look like Python's marks, or cannot be seen: all at once."""
    hits = [(i, LOOKALIKES[c]) for i, c in enumerate(view.text) if c in LOOKALIKES and c != "\x0c"]
    if hits:
        yield Step("lookalikes", tuple((i, i + 1, new) for i, new in hits))
        here = [(i, new) for i, new in hits if view.starts[view.line] <= i < view.starts[view.line + 1]]
        if here and len(here) != len(hits):
            yield Step("lookalikes-here", tuple((i, i + 1, new) for i, new in here))
    odd = [t for t in view.on_line(view.line) if t.kind is Kind.STRAY and t.text not in LOOKALIKES and t.text not in CURLY]
    if odd:
        yield Step("drop-strays", tuple((t.start, t.end, "") for t in odd))
        if len(odd) > 1:
            yield Step("drop-stray-first", ((odd[0].start, odd[0].end, ""),))
        same = [t for t in view.code if t.kind is Kind.STRAY and t.text == odd[0].text]
        if len(same) > len(odd):
            yield Step("drop-strays-all", tuple((t.start, t.end, "") for t in same))


def commas(view: View) -> Iterator[Step]:
    """Commas missing between the items of a list, on one line or at the ends of several."""
    for line in {view.line, view.previous_code(view.line)}:
        if line is None:
            continue
        low, high = view.range_of(line)
        gaps = [
            p
            for p in range(low, min(high, len(view.code) - 1))
            if view.code[p].is_value
            and (p + 1 < high or view.opener(high) is not None)
            and (view.code[p + 1].kind in (Kind.NAME, Kind.NUMBER, Kind.STRING) or view.code[p + 1].text in {"{", "["})
            and not (view.code[p + 1].text in {"[", "{"} and view.code[p].kind is Kind.NAME)
        ]
        if len(gaps) > 1:
            yield Step("commas-line", tuple((view.code[p].end, view.code[p].end, ",") for p in gaps))
        for p in gaps:
            if not -3 <= p - view.at <= 3:
                yield Step("comma-elsewhere", ((view.code[p].end, view.code[p].end, ","),))
    first, last = view.statement_lines(view.line, reach=25)
    ends = []
    for n in range(first, last):
        tokens, below = view.on_line(n), view.next_code(n)
        if (
            tokens
            and below is not None
            and below <= last
            and tokens[-1].is_value
            and view.on_line(below)[0].kind is not Kind.CLOSE
            and view.on_line(below)[0].kind is not Kind.OPERATOR
        ):
            ends.append(tokens[-1].end)
    if len(ends) > 1:
        yield Step("commas-line-ends", tuple((end, end, ",") for end in ends))
    low, high = view.range_of(view.line)
    named = [
        p
        for p in range(low + 1, high - 1)
        if view.code[p].text == ":" and view.code[p - 1].kind is Kind.NAME and view.code[p + 1].is_value
    ]
    if named:
        yield Step("equals-for-colons", tuple((view.code[p].start, view.code[p].end, "=") for p in named))
    dicts = [p for p in range(max(low, view.at - 8), min(high, view.at + 8)) if view.code[p].text == "="]
    if len(dicts) > 1:
        yield Step("colons-for-equals", tuple((view.code[p].start, view.code[p].end, ":") for p in dicts))
    all_semicolons = [t for t in view.code[low:high] if t.text == ";"]
    if len(all_semicolons) > 1:
        yield Step("commas-for-semicolons", tuple((t.start, t.end, ",") for t in all_semicolons))


def braces(view: View) -> Iterator[Step]:
    """Blocks in braces, as other languages have them."""
    opened = [
        p
        for p, t in enumerate(view.code)
        if t.text == "{"
        and p
        and (p + 1 == len(view.code) or view.code[p + 1].line != t.line)
        and view.code[view.range_of(t.line)[0]].text in BLOCK_KEYWORDS | {"switch"}
    ]
    if not opened:
        return
    partner = view.brackets[0]
    edits: list[tuple[int, int, str]] = []
    for p in opened:
        before = view.code[p - 1]
        edits.append((before.end, view.code[p].end, "" if before.text == ":" else ":"))
        if p in partner:
            end = view.code[partner[p]]
            line = end.line
            if view.lines[line].strip() == "}":
                edits.append((view.starts[line], min(view.starts[line + 1], len(view.text)), ""))
            else:
                edits.append((end.start, end.end, ""))
    yield Step("braces-to-colons", tuple(sorted(edits)))


def completions(view: View) -> Iterator[Step]:
    """The line breaks off: complete it, or take the loose end away."""
    tokens = view.on_line(view.line) or (view.on_line(view.previous_code(view.line) or 0))
    if not tokens:
        return
    last = tokens[-1]
    space = "" if view.text[last.end - 1 : last.end] in "([{." else " "
    if last.kind in (Kind.OPERATOR, Kind.OPEN) or last.text in {
        "=",
        "return",
        "in",
        "and",
        "or",
        "not",
        "is",
        "import",
        "if",
        "while",
        "print",
    }:
        for name, new in (("name", "name"), ("number", "0"), ("string", '""'), ("none", "None"), ("list", "[]")):
            yield Step(f"complete-{name}", ((last.end, last.end, space + new),))
    if last.text == ":" and len(tokens) > 1:
        for name, new in (("name", "name"), ("number", "0"), ("string", '""'), ("true", "True")):
            yield Step(f"complete-before-colon-{name}", ((tokens[-2].end, tokens[-2].end, " " + new),))
    if tokens[0].text in {"for", "while", "if", "elif", "with"} and last.text != ":" and last.is_value is False:
        yield Step("complete-header", ((last.end, last.end, space + "name:"),))

"""Strings: never closed, closed by another quote, holding their own quote, not opened, or text without any quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of

WORDS = (Kind.NAME, Kind.KEYWORD, Kind.NUMBER)
_OPENING = re.compile(r"^([rbfuRBFU]{0,2})(\"\"\"|'''|\"|')")
CURLY = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u2032": "'",
    "\u00b4": "'",
    "`": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u2033": '"',
    "\u00ab": '"',
    "\u00bb": '"',
}


def strings(view: View) -> Iterator[Step]:
    """Every way in which a string around the failure may be wrong."""
    lines = {view.line, view.previous_code(view.line), view.next_code(view.line)} - {None}
    for line in sorted(line for line in lines if line is not None):
        low, high = view.range_of(line)
        for site in range(low, high):
            token = view.code[site]
            if token.kind is Kind.BAD_STRING:
                yield from close(view, site)
        if line == view.line or (low < high and view.code[high - 1].kind is Kind.BAD_STRING):
            yield from rewrap(view, line)
    yield from line_quotes(view)
    yield from beside_text(view)
    yield from bare_text(view)
    yield from triple(view)
    yield from f_strings(view)
    yield from unquote(view)


def unquote(view: View) -> Iterator[Step]:
    """A name stands in quotes where Python wants a name."""
    low, high = view.range_of(view.line)
    quoted = [
        t
        for t in view.code[max(low, view.at - 3) : min(high, view.at + 3)]
        if t.kind is Kind.STRING and t.text.strip("\"'").isidentifier()
    ]
    for token in quoted:
        yield Step("unquote", ((token.start, token.end, token.text.strip("\"'")),))
    if len(quoted) > 1:
        yield Step("unquote-all", tuple((t.start, t.end, t.text.strip("\"'")) for t in quoted))


def close(view: View, site: int) -> Iterator[Step]:
    """Close the quote at the end of the line, or before the brackets, colon, comma or comment that end it."""
    token = view.code[site]
    match = _OPENING.match(token.text)
    if match is None:
        return
    prefix, quote = match.groups()
    if len(quote) == 3:
        return
    body = token.text[match.end() :]
    end = token.start + len(token.text.rstrip("\r"))
    places: dict[int, str] = {len(body.rstrip()): "end"}
    for ending in (
        r"\)+:?\s*$",
        r"[)\]}]+\s*$",
        r":\s*$",
        r"[)\]}]*,\s*$",
        r"\s*#.*$",
        r"\);?\s*$",
        r"\.format\(.*$",
        r"\s*%.*$",
        r"\s*,.*$",
        r"\s*\+.*$",
        r"\s*:\s.*$",
        r"\].*$",
        r"\).*$",
    ):
        found = re.search(ending, body)
        if found and found.start() not in places:
            places[found.start()] = f"before-{ending[:2] if ending[0] == chr(92) else ending[:1]}"
    for place in [m.start() for m in re.finditer(r"[),\]}:]", body)][:6]:
        places.setdefault(place, "before-mark")
    for place, reason in places.items():
        at = token.start + match.end() + place
        yield Step(f"close-quote {reason}", ((at, at, quote),))
        missing = _missing_closers(view, site, body[place:])
        if missing:
            yield Step(
                f"close-quote-and-bracket {reason}",
                ((at, at, quote), (end, end, missing)) if at != end else ((at, at, quote + missing),),
            )
    other = "'" if quote == '"' else '"'
    if other in body:
        at = token.start + match.end() + body.rindex(other)
        yield Step("turn-closing-quote", ((at, at + 1, quote),))
        yield Step("turn-opening-quote", ((token.start + len(prefix), token.start + len(prefix) + 1, other),))
        at = token.start + match.end() + body.index(other)
        yield Step("turn-first-closing-quote", ((at, at + 1, quote),))
    yield Step("drop-quote", ((token.start, token.start + match.end(), ""),))
    yield Step("triple-quote-open", ((token.start + len(prefix), token.start + match.end(), quote * 3),))
    if prefix:
        yield Step("drop-prefix-quote", ((token.start, token.start + match.end(), prefix),))
    for curly in CURLY:
        if curly in body:
            at = token.start + match.end() + body.rindex(curly)
            yield Step("curly-closing-quote", ((at, at + 1, quote),))
    if site and view.code[site - 1].kind is Kind.STRING and view.code[site - 1].end == token.start:
        yield Step("drop-extra-quote", ((token.start, token.start + len(token.text), body),))
    joined = view.line + 1 < len(view.lines) and token.line + 1 < len(view.lines)
    if joined:
        following = view.lines[token.line + 1]
        if quote in following:
            yield Step(
                "join-string",
                ((view.end_of(token.line), view.starts[token.line + 1] + len(following) - len(following.lstrip()), " "),),
            )
            at = view.starts[token.line + 1] + following.index(quote)
            yield Step(
                "triple-quote", ((token.start + len(prefix), token.start + match.end(), quote * 3), (at, at + 1, quote * 3))
            )
            yield Step("escape-newline", ((view.end_of(token.line), view.end_of(token.line), "\\"),))


def _missing_closers(view: View, site: int, tail: str) -> str:
    stack: list[str] = []
    low, _high = view.range_of(view.code[site].line)
    pairs = {"(": ")", "[": "]", "{": "}"}
    for text in [*(token.text for token in view.code[low:site]), *tail]:
        if text in pairs:
            stack.append(pairs[text])
        elif stack and text == stack[-1]:
            stack.pop()
    return "".join(reversed(stack))


def rewrap(view: View, line: int) -> Iterator[Step]:
    """A string that holds its own quote: wrap it in the other quote, or escape the inner ones."""
    text = view.lines[line]
    base = view.starts[line]
    for quote, other in (("'", '"'), ('"', "'")):
        marks = [m.start() for m in re.finditer(rf"(?<!\\){quote}", text)]
        if not 3 <= len(marks) <= 12:
            continue
        for first in range(min(len(marks) - 2, 4)):
            for last in range(first + 2, min(first + 6, len(marks))):
                inside = marks[first + 1 : last]
                left, right = base + marks[first], base + marks[last]
                yield Step(f"escape-inner-{min(len(inside), 3)}", tuple((base + m, base + m, "\\") for m in inside))
                if other not in text[marks[first] : marks[last]]:
                    yield Step(f"other-quotes-{min(len(inside), 3)}", ((left, left + 1, other), (right, right + 1, other)))
                    if len(inside) == 2:
                        yield Step("inner-quotes", tuple((base + m, base + m + 1, other) for m in inside))
    if len(re.findall(r"(?<!\\)'", text)) % 2 or len(re.findall(r'(?<!\\)"', text)) % 2:
        for quote in ("'", '"'):
            marks = [m.start() for m in re.finditer(rf"(?<!\\){quote}", text)]
            if marks:
                for mark in {marks[0], marks[-1]}:
                    yield Step("drop-quote-mark", ((base + mark, base + mark + 1, ""),))
                if len(marks) > 2:
                    yield Step(
                        "drop-outer-quotes",
                        ((base + marks[0], base + marks[0] + 1, ""), (base + marks[-1], base + marks[-1] + 1, "")),
                    )
                for mark in marks[:6]:
                    if len(marks) > 2:
                        yield Step("drop-quote-mark-inner", ((base + mark, base + mark + 1, ""),))


def line_quotes(view: View) -> Iterator[Step]:
    """A quote that is missing at the start: put one before a word of the line; curly quotes become straight ones."""
    low, high = view.range_of(view.line)
    for site in range(low, high):
        token = view.code[site]
        if token.kind is Kind.BAD_STRING:
            match = _OPENING.match(token.text)
            if match is None or len(match[2]) == 3:
                continue
            for opener in range(site - 1, max(low, site - 8) - 1, -1):
                start = view.code[opener].start
                after = view.code[opener - 1].text if opener > low else ""
                yield Step(
                    f"open-quote {_role(after)}",
                    ((start, start, match[2]),),
                )
    curly = [(i, CURLY[c]) for i, c in enumerate(view.text) if c in CURLY and c != "`"]
    if curly:
        yield Step("straight-quotes", tuple((i, i + 1, new) for i, new in curly))
        yield Step("straight-quotes-single", tuple((i, i + 1, "'") for i, _new in curly))
        yield Step("straight-quotes-double", tuple((i, i + 1, '"') for i, _new in curly))
        here = [(i, new) for i, new in curly if view.starts[view.line] <= i < view.starts[view.line + 1]]
        yield Step("straight-quotes-here", tuple((i, i + 1, new) for i, new in here))
    ticks = [i for i in range(view.starts[view.line], view.end_of(view.line)) if view.text[i] == "`"]
    if ticks:
        yield Step("straight-ticks", tuple((i, i + 1, "'") for i in ticks))
        yield Step("drop-ticks", tuple((i, i + 1, "") for i in ticks))
        if len(ticks) == 2:
            yield Step("backticks-to-repr", ((ticks[0], ticks[0] + 1, "repr("), (ticks[1], ticks[1] + 1, ")")))


def _role(before: str) -> str:
    """What the token before a text says of the text's place."""
    return "after-bracket" if before in {"(", "[", "{", ","} else "after-equals" if before in {"=", "=="} else "else"


def beside_text(view: View) -> Iterator[Step]:
    """A quote stands before or behind what belongs into the text: ``""__main__``, ``print("hello)"``, ``f"due: "{due}``."""
    low, high = view.range_of(view.line)
    for site in range(low, high):
        empty = view.code[site]
        if empty.text not in {"''", '""'}:
            continue
        quote = empty.text[0]
        last = site
        while last + 1 < high and view.code[last + 1].kind in WORDS and view.code[last + 1].start == view.code[last].end:
            last += 1
        first = site
        while first > low and view.code[first - 1].kind in WORDS and view.code[first - 1].end == view.code[first].start:
            first -= 1
        if last > site:
            end = view.code[last].end
            twice = view.text.startswith(empty.text, end)
            closing = (end + 1, end + 2, "") if twice else (end, end, quote)
            yield Step("quotes-around", ((empty.start + 1, empty.end, ""), closing))
        if first < site:
            start = view.code[first].start
            yield Step("quotes-around", ((start, start, quote), (empty.start + 1, empty.end, "")))
    for site in range(low, high - 2):
        text, opener, partner = view.code[site], view.code[site + 1], view.brackets[0].get(site + 1, high)
        touch = text.kind is Kind.STRING and opener.text == "{" and text.end == opener.start
        if touch and partner < high:
            end = view.code[partner].end
            yield Step("quotes-around", ((text.end - 1, text.end, ""), (end, end, text.text[-1])))
    for token in view.on_line(view.line):
        if token.kind is Kind.STRING and token.text[-2:-1] == ")" and "(" not in token.text:
            yield Step("bracket-out-of-text", ((token.end - 2, token.end, token.text[-1] + ")"),))


def bare_text(view: View) -> Iterator[Step]:
    """Text without quotes: put quotes around a run of tokens near the failure."""
    low, high = view.range_of(view.line)
    firsts = range(max(low, view.at - 6), min(view.at + 2, high))
    for first in firsts:
        before = view.code[first - 1].text if first > low else ""
        colon_first = view.code[first].text == ":" and before == "("
        if (view.code[first].text in {")", "]", "}", ",", ":", "="} and not colon_first) or (
            view.code[first].kind is Kind.OPERATOR and before not in {"(", "[", "=", ",", "{", ":"}
        ):
            continue
        if first > low and before not in {
            "(",
            "[",
            "{",
            ",",
            "=",
            "==",
            "return",
            "print",
            ":",
            "+",
            "in",
            "!=",
            "%",
            "import",
            "+=",
            "case",
            "elif",
            "if",
        }:
            continue
        for last in range(max(first, view.at - 1), min(first + 12, high)):
            after = view.code[last + 1].text if last + 1 < high else ""
            if after not in {")", "]", "}", ",", ":", "", "=", "==", "+", ";", "%"} and last + 1 < high:
                continue
            if any(token.kind is Kind.STRING for token in view.code[first : last + 1]):
                break  # who quotes one text does not forget the quotes around it
            start, end = view.code[first].start, view.code[last].end
            inner = view.text[start:end]
            quote = "'" if '"' in inner else '"'
            if quote in inner:
                if view.code[first].kind in (Kind.STRING, Kind.BAD_STRING):
                    continue
                inner = inner.replace('"', '\\"') if quote == '"' else inner.replace("'", "\\'")
            unclosed = inner.count("(") - inner.count(")")
            if view.code[last].text == ")" and unclosed < 0:
                continue
            yield Step(
                f"quote-{min(last - first + 1, 4)} {_role(before)}",
                ((start, end, f"{quote}{inner}{quote}"),),
            )


def triple(view: View) -> Iterator[Step]:
    """Triple quotes that are never closed, or closed once too often."""
    for token in view.code:
        if token.kind is not Kind.BAD_STRING:
            continue
        match = _OPENING.match(token.text)
        if match is None or len(match[2]) != 3:
            continue
        quote = match[2]
        line_end = view.end_of(token.line)
        yield Step("close-triple here", ((line_end, line_end, quote),))
        end = len(view.text.rstrip())
        yield Step("close-triple end", ((end, end, quote if view.text[:end][-1:] != quote[0] else "\n" + quote),))
        yield Step("drop-triple", ((token.start, token.end, ""),))
        for n in range(token.line, min(token.line + 30, len(view.lines))):
            found = (
                re.search(r"(?<!\")\"\"?(?!\")|(?<!')''?(?!')", view.lines[n])
                if n > token.line or len(view.lines[n]) > token.end - view.starts[n]
                else None
            )
            if found and view.starts[n] + found.start() > token.end:
                yield Step("complete-triple", ((view.starts[n] + found.start(), view.starts[n] + found.end(), quote),))
            if view.is_blank(n) or (
                n > token.line
                and view.on_line(n)
                and view.on_line(n)[0].text in {"def", "class", "import", "from", "if", "for", "while", "return", "@"}
            ):
                at = view.end_of(n - 1) if n else 0
                if at > token.end:
                    yield Step("close-triple before-code", ((at, at, quote),))
        whole = [t for t in view.code if t.kind is Kind.STRING and t.end <= token.start and t.text.startswith(quote)]
        if whole:
            first = whole[-1]
            yield Step(
                "close-earlier-triple",
                (
                    (first.start + 3, first.start + 3, ""),
                    (first.end - 3, first.end, ""),
                ),
            )
            at = view.end_of(first.line)
            if at < first.end:
                yield Step("close-previous-triple", ((at, at, quote),))


def f_strings(view: View) -> Iterator[Step]:
    """A formatted string does not work: mend or drop its braces, or the ``f``."""
    for token in view.code:
        if abs(token.line - view.line) > 3 and kind_of(view.failure) is not ProblemKind.F_STRING:
            continue
        match = _OPENING.match(token.text)
        if token.kind is not Kind.STRING or match is None or "f" not in match[1].lower():
            continue
        start = token.start
        body = token.text[match.end() : -len(match[2])]
        yield Step("drop-f", ((start, start + len(match[1]), match[1].lower().replace("f", "")),))
        empty = [m.start() for m in re.finditer(r"\{\s*\}", body)]
        if empty:
            yield Step("fill-braces", tuple((start + match.end() + at + 1, start + match.end() + at + 1, "name") for at in empty))
        at_colon = [m.end() - 1 for m in re.finditer(r"\{\s*[:!]", body)]
        if at_colon:
            yield Step(
                "fill-before-colon", tuple((start + match.end() + at, start + match.end() + at, "name") for at in at_colon)
            )
        if body.count("{") != body.count("}"):
            opens = [m.start() for m in re.finditer(r"\{", body)]
            if body.count("{") > body.count("}") and opens:
                end = start + len(token.text) - len(match[2])
                word = re.compile(r"[\w.\[\]()'\"]*").match(body, opens[-1] + 1)
                at = start + match.end() + (word.end() if word else len(body))
                yield Step("close-brace", ((at, at, "}"),))
                yield Step("close-brace-end", ((end, end, "}"),))
            else:
                at = start + match.end() + body.rindex("}")
                yield Step("drop-brace", ((at, at + 1, ""),))
        inner = re.search(r"\{([^{}]*)\}", body)
        if inner and "\\" in inner[1]:
            yield Step(
                "drop-inner-backslash",
                ((start + match.end() + inner.start(1), start + match.end() + inner.end(1), inner[1].replace("\\", "")),),
            )
        for found in re.finditer(r"\{([^{}]*)\}", body):
            if " " in found[1].strip() or not found[1].strip():
                yield Step(
                    "double-braces",
                    (
                        (
                            start + match.end() + found.start(),
                            start + match.end() + found.end(),
                            "{" + body[found.start() : found.end()] + "}",
                        ),
                    ),
                )

"""Colons and braces of blocks."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind


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

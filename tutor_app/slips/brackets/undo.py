"""Brackets: never closed, closed twice, closed by another kind, closed in the wrong place, never opened."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.tokens.undo import removal
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import CLOSER_OF, OPENER_OF, Kind

REACH = 40
"""Tokens around the failure or the bracket in question that are considered as places for its partner."""


def brackets(view: View) -> Iterator[Step]:
    """Every way to make the brackets around the failure agree."""
    _partner, unclosed, lonely = view.brackets
    for opener in suspects(view, unclosed):
        yield from close(view, opener)
        yield from drop_or_turn(view, opener)
    for position in [p for p in lonely if abs(p - view.at) <= REACH][:4]:
        yield from open_for(view, position)
        yield from drop_or_turn(view, position)
    yield from move(view)
    yield from turn_pairs(view)
    yield from wrap(view)
    if unclosed:
        yield from close_all(view, unclosed)
        yield from close_each(view, unclosed)


def turn_pairs(view: View) -> Iterator[Step]:
    """A pair around or on the line of the failure is of the wrong kind: ``B(0:10)``, ``{1, 2}``."""
    partner = view.brackets[0]
    low, high = view.range_of(view.line)
    openers = [p for p in range(low, high) if p in partner and partner[p] > p]
    openers += [p for p in partner if p < low and partner[p] >= view.at and partner[p] > p][-3:]
    for opener in openers[:8]:
        one, two = view.code[opener], view.code[partner[opener]]
        for left, right in CLOSER_OF.items():
            if left != one.text:
                yield Step(f"turn-pair {one.text}{left}", ((one.start, one.end, left), (two.start, two.end, right)))
        yield Step(f"drop-pair {one.text}", ((one.start, one.end, ""), (two.start, two.end, "")))


def wrap(view: View) -> Iterator[Step]:
    """Some items, or all of the line, need brackets around them."""
    low, high = view.range_of(view.line)
    if not low < high:
        return
    starts = [
        p
        for p in range(max(low, view.at - 8), min(view.at + 2, high))
        if p == low or view.code[p - 1].text in {"(", "[", "{", ",", "=", "return", "in", ":", "print"}
    ]
    for first in starts:
        depth = 0
        for last in range(first, min(first + 30, high)):
            depth += (view.code[last].kind is Kind.OPEN) - (view.code[last].kind is Kind.CLOSE)
            if depth < 0:
                break
            after = view.code[last + 1].text if last + 1 < high else ""
            if depth == 0 and last >= view.at - 1 and after in {")", "]", "}", ",", "", ":"} and view.code[last].is_value:
                for left, right in CLOSER_OF.items():
                    yield Step(
                        f"wrap {left}",
                        (
                            (view.code[first].start, view.code[first].start, left),
                            (view.code[last].end, view.code[last].end, right),
                        ),
                    )


def close_all(view: View, unclosed: list[int]) -> Iterator[Step]:
    """All brackets that are still open are closed at the end of the program, or of the statement."""
    closers = "".join(CLOSER_OF[view.code[p].text] for p in reversed(unclosed))
    end = len(view.text.rstrip())
    if len(unclosed) > 1:
        yield Step("close-all end", ((end, end, closers),))
        line_end = view.code_end(view.code[unclosed[-1]].line)
        on_line = [p for p in unclosed if view.code[p].line == view.code[unclosed[-1]].line]
        if len(on_line) > 1:
            yield Step(
                "close-all line", ((line_end, line_end, "".join(CLOSER_OF[view.code[p].text] for p in reversed(on_line))),)
            )
    if view.text[end - 1 : end] == ",":
        yield Step("close-all for-comma", ((end - 1, end, closers),))


def close_each(view: View, unclosed: list[int]) -> Iterator[Step]:
    """The same slip on several lines that stand alike: each is closed at its own end.

    One at a time would not do: CPython's tokeniser complains of the last one until none is left. The step counts as the
    one that closes a single line.
    """
    lines = sorted({view.code[p].line for p in unclosed})
    ended = ((below := view.next_code(line)) is None or view.width(below) <= view.width(line) for line in lines)
    if len(lines) < 2 or not all(ended):
        return
    edits = []
    for line in lines:
        closers = "".join(CLOSER_OF[view.code[p].text] for p in reversed(unclosed) if view.code[p].line == line)
        edits.append((view.code_end(line), view.code_end(line), closers))
    yield Step("close ) line-end", tuple(edits))


def suspects(view: View, unclosed: list[int]) -> list[int]:
    """The openers that may lack their partner: the nearest before the failure, and the one that CPython names."""
    near = [p for p in unclosed if p <= view.at + REACH][-4:]
    named = [p for p in unclosed if view.code[p].line == view.line][:2]
    return list(dict.fromkeys([*reversed(near), *named]))


def close(view: View, opener: int) -> Iterator[Step]:
    """Close ``opener`` at each place in reach where an expression may end."""
    new = CLOSER_OF[view.code[opener].text]
    line = view.code[opener].line
    depth = 0
    last_line = line
    for position in range(opener + 1, min(opener + 1 + 3 * REACH, len(view.code) + 1)):
        previous = view.code[position - 1]
        if previous.kind is Kind.CLOSE:
            depth -= 1
        elif previous.kind is Kind.OPEN and position - 1 > opener:
            depth += 1
        following = view.code[position] if position < len(view.code) else None
        ends_line = following is None or following.line != previous.line
        if ends_line and following is not None and following.line > view.line and _starts_statement(view, following.line):
            yield Step(f"close {new} line-end", ((previous.end, previous.end, new),))
            return
        if ends_line:
            where = "line-end"
            last_line += 1
        elif following is not None and following.text in {
            ":",
            ",",
            ".",
            "=",
            "==",
            "for",
            "if",
            "and",
            "or",
            "in",
            ")",
            "]",
            "}",
            "else",
            "+",
            "-",
            "*",
            "/",
            "%",
            "<",
            ">",
            "<=",
            ">=",
            "!=",
            ";",
        }:
            where = f"before {following.text}" if following.text in {":", ",", ")", "]", "}", ".", "="} else "before operator"
        else:
            where = "between"
        if where == "between" and not previous.is_value:
            continue
        yield Step(f"close {new} {where}", ((previous.end, previous.end, new),))
        if ends_line and following is not None and following.kind is Kind.OPEN:
            yield Step(f"close {new} and-comma", ((previous.end, previous.end, new + ","),))
        if ends_line and previous.text == ",":
            yield Step(f"close {new} for-comma", ((previous.start, previous.end, new),))
        if last_line - line > 12:
            return


def _starts_statement(view: View, line: int) -> bool:
    tokens = view.on_line(line)
    return bool(tokens) and (
        tokens[0].text
        in {"def", "class", "if", "for", "while", "import", "from", "return", "try", "with", "print", "elif", "else", "except"}
        or (len(tokens) > 1 and tokens[0].kind is Kind.NAME and tokens[1].text in {"=", "+="})
    )


def drop_or_turn(view: View, position: int) -> Iterator[Step]:
    """Take the bracket out, make it another kind, or make it the bracket of the other side."""
    token = view.code[position]
    yield Step(f"drop {token.text}", (removal(view, position, position),))
    kinds = CLOSER_OF if token.text in CLOSER_OF else OPENER_OF
    for new in [*kinds, *kinds.values()]:
        if new != token.text:
            yield Step(f"turn {token.text}{new}", ((token.start, token.end, new),))
    if token.text in OPENER_OF:
        openers = [
            p
            for p in range(max(position - REACH, 0), position)
            if view.code[p].kind is Kind.OPEN and view.code[p].text != OPENER_OF[token.text]
        ]
        for opener in openers[-4:]:
            other = view.code[opener]
            yield Step(f"turn-opener {other.text}{OPENER_OF[token.text]}", ((other.start, other.end, OPENER_OF[token.text]),))


def open_for(view: View, position: int) -> Iterator[Step]:
    """Open a bracket for the lonely closer at each place on its statement where an expression may begin."""
    token = view.code[position]
    new = OPENER_OF[token.text]
    first_line = view.statement_lines(token.line)[0]
    low = max(view.range_of(first_line)[0], position - REACH)
    for site in range(position, low - 1, -1):
        where = view.code[site]
        before = view.code[site - 1] if site > low else None
        kind = (
            "line-start"
            if before is None or before.line != where.line
            else "after-name"
            if before.kind is Kind.NAME
            else "after-keyword"
            if before.kind is Kind.KEYWORD
            else "after-bracket"
            if before.kind is Kind.OPEN
            else "after-operator"
        )
        if before is not None and kind == "after-name" and view.text[before.end : where.start] == " ":
            yield Step(f"open {new} for-space", ((before.end, where.start, new),))
        else:
            yield Step(f"open {new} {kind}", ((where.start, where.start, new),))
    for opener in [p for p in range(low, position) if view.code[p].kind is Kind.OPEN][-3:]:
        other = view.code[opener]
        yield Step(f"double {other.text}", ((other.start, other.start, new),))


def move(view: View) -> Iterator[Step]:
    """A closer stands too far left or right on the statement: take it out and put it elsewhere."""
    low, high = view.range_of(view.line)
    closers = [p for p in range(low, high) if view.code[p].kind is Kind.CLOSE and abs(p - view.at) <= 8]
    for position in closers[:6]:
        token = view.code[position]
        for site in [position - 2, position - 1, position + 2, position + 3, view.at, high]:
            if not low < site <= high or site in (position, position + 1):
                continue
            target = view.code[site - 1].end
            edits = sorted([(token.start, token.end, ""), (target, target, token.text)])
            yield Step("move-closer", tuple(edits))

"""Constructs of Python 2: ``print x``, ``except E, e``, ``raise E, "text"``, ``exec "code"``, and a ``try`` without its end."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.problems import ProblemKind, kind_of


def python2(view: View) -> Iterator[Step]:
    """Every construct of Python 2 around the failure, alone and throughout the program."""
    yield from prints(view)
    yield from clauses(view)
    yield from unfinished_try(view)


def prints(view: View) -> Iterator[Step]:
    """``print`` statements become calls: the one that failed, or all in the program."""
    calls = {}
    for position, token in enumerate(view.code):
        if token.text.lower() in {"print", "printf", "exec", "println", "echo"} and _begins_statement(view, position):
            edits = print_call(view, position)
            if edits:
                calls[position] = edits
    near = [
        position for position in calls if view.code[position].line in {view.line, view.line - 1, view.previous_code(view.line)}
    ]
    for position in near:
        yield Step("print-call", calls[position])
    if len(calls) > 1:
        yield Step("print-call-all", tuple(edit for edits in calls.values() for edit in edits))
    for position in near:
        token = view.code[position]
        if position + 1 < len(view.code) and view.code[position + 1].line == token.line:
            tail = view.code[position + 1]
            end = view.code_end(token.line)
            if tail.text != "(":
                yield Step("print-open", ((token.end, tail.start, "("),))
                if view.text[end - 1] not in "\"')":
                    yield Step("print-text", ((token.end, end, f'("{view.text[tail.start : end]}")'),))
            else:
                close = end if view.text[end - 1 : end] != ")" else end - 1
                yield Step("print-quote-all", ((tail.end, close, f'"{view.text[tail.end : close]}"'),))


def _begins_statement(view: View, position: int) -> bool:
    return (
        position == 0
        or view.code[position - 1].line != view.code[position].line
        or view.code[position - 1].text in {":", ";", "else"}
    )


def print_call(view: View, position: int) -> tuple[tuple[int, int, str], ...] | None:
    """Edits that turn the statement at ``position`` into a call, or None where it is one already."""
    token = view.code[position]
    rest: list[Token] = []
    depth = 0
    for other in view.code[position + 1 :]:
        if depth <= 0 and ((other.line != token.line and not _line_continues(view, other, rest)) or other.text == ";"):
            break
        depth += (other.kind is Kind.OPEN) - (other.kind is Kind.CLOSE)
        rest.append(other)
        if len(rest) > 200:
            return None
    if not rest:
        return ((token.end, token.end, "()"),) if token.text == "print" and view.failure.line == token.line else None
    if rest[0].text == "(" and _closes_at(rest) == len(rest) - 1:
        return None
    if rest[0].text in {"=", ".", "+=", ","}:
        return None
    end = rest[-1].end
    edits = []
    gap = view.text[token.end : rest[0].start]
    edits.append((token.end, rest[0].start if gap.strip() == "" and "\n" not in gap else token.end, "("))
    if rest[0].text == ">>" and len(rest) > 3 and rest[2].text == ",":
        edits[0] = (token.end, rest[3].start, "(")
        edits.append((end, end, f", file={rest[1].text})"))
    elif rest[-1].text == ",":
        edits.append((rest[-1].start, end, ", end=' ')"))
    else:
        edits.append((end, end, ")"))
    return tuple(edits)


def _line_continues(view: View, token: Token, rest: list[Token]) -> bool:
    return bool(rest) and view.lines[rest[-1].line].rstrip().endswith("\\") and token.line == rest[-1].line + 1


def _closes_at(tokens: list[Token]) -> int | None:
    depth = 0
    for position, token in enumerate(tokens):
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if depth == 0:
            return position
    return None


def clauses(view: View) -> Iterator[Step]:
    """``except E, e`` and ``raise E, "text"``."""
    edits: list[tuple[int, int, str]] = []
    for position, token in enumerate(view.code):
        low, high = view.range_of(token.line)
        if token.text == "except" and position == low:
            commas = [p for p in range(low + 1, high) if view.code[p].text == ","]
            if (
                len(commas) == 1
                and commas[0] + 1 < high
                and view.code[commas[0] - 1].text != ")"
                and view.code[low + 1].text != "("
            ):
                comma = view.code[commas[0]]
                edits.append((comma.start, view.code[commas[0] + 1].start, " as "))
        if token.text == "raise" and position == low and high - low > 3 and view.code[low + 2].text == ",":
            edits.append((view.code[low + 1].end, view.code[low + 3].start, "("))
            edits.append((view.code[high - 1].end, view.code[high - 1].end, ")"))
    if edits:
        yield Step("python2-clauses", tuple(edits))
    low, high = view.range_of(view.line)
    if low < high and view.code[low].text == "except":
        inner = view.code[low + 1 : high - 1]
        separators = [t for t in inner if t.text == ","]
        if separators and inner[0].text != "(" and view.code[high - 1].text == ":":
            yield Step("except-tuple", ((inner[0].start, inner[0].start, "("), (inner[-1].end, inner[-1].end, ")")))


def unfinished_try(view: View) -> Iterator[Step]:
    """A ``try`` without ``except``, or an ``except`` or ``else`` without its beginning."""
    if kind_of(view.failure) is ProblemKind.EXPECTED_EXCEPT:
        line = view.line
        header = view.previous_code(line + 1) if view.is_code(line) else view.previous_code(line)
        while header is not None and view.on_line(header)[0].text != "try":
            header = view.previous_code(header)
        if header is not None:
            indent = view.indent_text(header)
            above = view.previous_code(line) if view.is_code(line) and line != header else line
            at = view.end_of(above if above is not None and above > header else line)
            yield Step("add-except", ((at, at, f"\n{indent}except Exception:\n{indent}{view.unit}pass"),))
            start = view.starts[header]
            body = view.next_code(header)
            if body is not None:
                last = above if above is not None else line
                old = view.indent_text(body)
                edits = [(start, min(view.starts[header + 1], len(view.text)), "")]
                edits += [
                    (view.starts[n], view.starts[n] + len(view.indent_text(n)), indent + view.indent_text(n)[len(old) :])
                    for n in range(body, last + 1)
                    if view.is_code(n) and view.indent_text(n).startswith(old)
                ]
                yield Step("drop-try", tuple(edits))
    yield from lonely_clause(view)


def lonely_clause(view: View) -> Iterator[Step]:
    """An ``else``, ``elif``, ``except`` or ``finally`` that belongs to nothing."""
    tokens = view.on_line(view.line)
    if tokens and tokens[0].text in {"else", "elif", "except", "finally"}:
        start = view.starts[view.line]
        end = min(view.starts[view.line + 1], len(view.text))
        body = view.next_code(view.line)
        edits = [(start, end, "")]
        n: int | None = body
        while n is not None and view.width(n) > view.width(view.line):
            text = view.indent_text(n)
            edits.append(
                (
                    view.starts[n],
                    view.starts[n] + len(text),
                    " " * max(view.width(n) - (view.width(body or n) - view.width(view.line)), 0),
                )
            )
            n = view.next_code(n)
        yield Step("drop-clause-keep-body", tuple(edits))
        if tokens[0].text == "elif":
            yield Step("elif-to-if", ((tokens[0].start, tokens[0].end, "if"),))
        if tokens[0].text == "else" and len(tokens) > 1:
            yield Step("else-to-if-true", ((tokens[0].start, tokens[0].end, "if True"),))

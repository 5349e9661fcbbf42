"""Indentation: of a line, of a block, of everything; tabs among spaces; a body that is missing."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.text import width_of

LONGEST_BLOCK = 60
JUMPS = frozenset({"return", "break", "continue", "yield", "await"})


def indentation(view: View) -> Iterator[Step]:
    """Every way to make the indentation around the failure agree."""
    lines = [view.line]
    if not view.is_code(view.line):
        following = view.next_code(view.line)
        lines = [] if following is None else [following]
    previous = view.previous_code(lines[0]) if lines else view.previous_code(len(view.lines))
    for line in lines:
        yield from reindent(view, line)
    if view.next_code(view.line) is None:  # the program ends with a header
        yield from missing_body(view, view.line)
    if previous is not None:
        yield from missing_body(view, previous)
        yield from raise_above(view, previous, lines[0] if lines else None)
        if view.on_line(previous)[0].text in JUMPS | {"else", "elif", "except", "finally"} or (
            lines and view.on_line(lines[0])[0].text in {"else", "elif", "except", "finally"}
        ):
            yield from reindent(view, previous, short=True)
    if view.on_line(view.line) and any(token.text in JUMPS for token in view.on_line(view.line)):
        yield from into_block(view)
    yield from opener_of_clause(view)
    yield from all_bodies(view)
    yield from everything(view)


def levels(view: View, line: int) -> list[str]:
    """Indentations that the lines above leave open at ``line``, innermost first, and one step deeper."""
    found: list[str] = []
    limit = 10_000
    above = view.previous_code(line)
    if above is not None:
        found.append(view.indent_text(above) + view.unit)
    while above is not None and limit > 0:
        width = view.width(above)
        if width < limit:
            limit = width
            found.append(view.indent_text(above))
        above = view.previous_code(above)
    return list(dict.fromkeys([*found, ""]))


def reindent(view: View, line: int, *, short: bool = False) -> Iterator[Step]:
    """Give the line, or the block that starts with it, each indentation that may be meant."""
    now = view.indent_text(line)
    wanted = [level for level in levels(view, line) if level != now]
    following = view.next_code(line)
    if following is not None and view.indent_text(following) not in (*wanted, now):
        wanted.append(view.indent_text(following))
    ends = [(line, "line")] if short else block_ends(view, line)
    for target in wanted:
        direction = "in" if width_of(target) > view.width(line) else "out"
        for end, reason in ends:
            yield Step(f"{direction}dent-{reason}", shift(view, line, end, now, target))


def block_ends(view: View, line: int) -> list[tuple[int, str]]:
    """Last lines that a block starting at ``line`` may have, each with the reason to stop there."""
    base = view.width(line)
    ends: list[tuple[int, str]] = [(line, "line")]
    last = line
    count = 0
    seen: set[str] = set()
    stop = min(len(view.lines), line + LONGEST_BLOCK)
    for n in range(line + 1, stop):
        if view.is_blank(n):
            if "blank" not in seen:
                seen.add("blank")
                ends.append((last, "to-blank"))
            continue
        if not view.is_code(n):
            continue
        width = view.width(n)
        if width < base and "shallower" not in seen:
            seen.add("shallower")
            ends.append((last, "to-shallower"))
        word = view.on_line(n)[0].text
        if width <= base and word in {"def", "class", "@", "import", "from"} and "definition" not in seen:
            seen.add("definition")
            ends.append((last, "to-definition"))
        if width <= base and word in {"else", "elif", "except", "finally"} and "clause" not in seen:
            seen.add("clause")
            ends.append((last, "to-clause"))
        if width <= base:
            count += 1
            if count <= 8:
                ends.append((last, f"run-{min(count, 4)}"))
        last = n
        if word in JUMPS and width <= base and "jump" not in seen:
            seen.add("jump")
            ends.append((n, "past-jump"))
    ends.append((last, "to-end" if stop == len(view.lines) else "far"))
    by_line: dict[int, str] = {}
    rank = {"line": 0, "to-shallower": 1, "to-blank": 2, "to-definition": 3, "to-clause": 4, "past-jump": 5, "to-end": 6}
    for end, reason in ends:
        if end not in by_line or rank.get(reason, 9) < rank.get(by_line[end], 9):
            by_line[end] = reason
    return list(by_line.items())


def shift(view: View, first: int, last: int, old: str, new: str) -> tuple[tuple[int, int, str], ...]:
    """Edits that move the lines as a block so that ``old`` becomes ``new`` on the first of them."""
    edits = []
    for n in range(first, last + 1):
        text = view.indent_text(n)
        if view.is_blank(n):
            continue
        if text.startswith(old):
            changed = new + text[len(old) :]
        else:
            delta = width_of(new) - width_of(old)
            width = view.width(n) + delta
            changed = new if width < 0 or (len(text) < len(old)) else " " * width
        if changed != text:
            edits.append((view.starts[n], view.starts[n] + len(text), changed))
    return tuple(edits)


def raise_above(view: View, previous: int, line: int | None) -> Iterator[Step]:
    """The lines above stand wrong, not this one: move the run of lines above to this line's indentation."""
    if line is None or view.width(previous) == view.width(line):
        return
    first = previous
    target = view.indent_text(line)
    yield Step("above-line", shift(view, previous, previous, view.indent_text(previous), target))
    while (
        (above := view.previous_code(first)) is not None
        and view.width(above) == view.width(previous)
        and previous - above < LONGEST_BLOCK
    ):
        first = above
    if first != previous:
        yield Step("above-run", shift(view, first, previous, view.indent_text(previous), target))
    deeper = previous
    while (
        (above := view.previous_code(deeper)) is not None
        and view.width(above) >= view.width(previous)
        and previous - above < LONGEST_BLOCK
    ):
        deeper = above
    if deeper not in (first, previous):
        yield Step("above-block", shift(view, deeper, previous, view.indent_text(previous), target))


def missing_body(view: View, header: int) -> Iterator[Step]:
    """The block has no body: put ``pass`` in, or take the header out."""
    if not (view.ends_with_colon(header) or view.is_header(header)):
        return
    end = view.end_of(header)
    yield Step("insert-pass", ((end, end, "\n" + view.indent_text(header) + view.unit + "pass"),))
    start = view.starts[header]
    yield Step("delete-header", ((start, min(view.starts[header + 1], len(view.text)), ""),))
    below = view.next_code(header)
    if (
        below is not None
        and below > header + 1
        and all(view.is_blank(n) or not view.is_code(n) for n in range(header + 1, below))
    ):
        end = view.end_of(below - 1)
        yield Step("insert-pass-below", ((end, end, "\n" + view.indent_text(header) + view.unit + "pass"),))


def into_block(view: View) -> Iterator[Step]:
    """A ``return`` or ``break`` stands outside: move the lines since the nearest header into its block."""
    line = view.line
    header = view.previous_code(line)
    tried = 0
    while header is not None and tried < 3:
        word = view.on_line(header)[0].text
        if word in BLOCK_KEYWORDS and view.ends_with_colon(header):
            first = view.next_code(header)
            if first is not None:
                body = [n for n in range(first, line + 1) if view.is_code(n)]
                shallow = [n for n in body if view.width(n) <= view.width(header)]
                for group, name in ((shallow[:1], "first"), (shallow, "outer")):
                    if group:
                        new = (
                            view.indent_text(first)
                            if view.width(first) > view.width(header)
                            else view.indent_text(header) + view.unit
                        )
                        start = group[-1] if name == "first" else group[0]
                        yield Step(
                            f"into-{word if word in {'def', 'for', 'while'} else 'block'}-{name}",
                            shift(view, start, line, view.indent_text(start), new),
                        )
                        for end, reason in block_ends(view, start):
                            if end > line:
                                yield Step(f"into-block-{reason}", shift(view, start, end, view.indent_text(start), new))
                tried += 1
        header = view.previous_code(header)
    token = view.on_line(line)[0]
    if token.text in {"break", "continue"}:
        yield Step("jump-to-exit", ((token.start, token.end, "exit()"),))
        yield Step("jump-to-pass", ((token.start, token.end, "pass"),))
    if token.text == "return" and len(view.on_line(line)) > 1:
        rest = view.text[token.end : view.code_end(line)].strip()
        yield Step("return-to-print", ((token.start, view.code_end(line), f"print({rest})"),))
        yield Step("drop-return", ((token.start, view.on_line(line)[1].start, ""),))
        if token.text == "return":
            yield Step("return-to-exit", ((token.start, view.code_end(line), "exit()"),))


CLAUSE_OPENERS = {
    "except": ("try",),
    "finally": ("try",),
    "elif": ("if", "elif"),
    "else": ("if", "elif", "for", "while", "try", "except"),
}


def opener_of_clause(view: View) -> Iterator[Step]:
    """A clause does not line up with the ``if`` or ``try`` above it: move that line, alone or with its block."""
    tokens = view.on_line(view.line)
    wanted = CLAUSE_OPENERS.get(tokens[0].text, ()) if tokens else ()
    above = view.previous_code(view.line)
    tries = 0
    while wanted and above is not None and tries < 3:
        if view.on_line(above)[0].text in wanted and view.width(above) != view.width(view.line):
            tries += 1
            old, new = view.indent_text(above), view.indent_text(view.line)
            yield Step("align-opener", shift(view, above, above, old, new))
            yield Step("align-opener-block", shift(view, above, view.line - 1, old, new))
            yield Step("align-clause", shift(view, view.line, view.line, new, old))
        above = view.previous_code(above)


def all_bodies(view: View) -> Iterator[Step]:
    """Several headers have their bodies no deeper than themselves: set all of these bodies in."""
    for reach in ("line", "run"):
        edits: list[tuple[int, int, str]] = []
        heads = 0
        for header in [n for n in range(len(view.lines)) if view.is_code(n) and view.is_header(n) and view.ends_with_colon(n)]:
            body = view.next_code(header)
            if body is None or view.width(body) > view.width(header):
                continue
            last = body
            following = view.next_code(body)
            while (
                reach == "run"
                and following is not None
                and view.width(following) >= view.width(header)
                and not view.is_header(following)
                and not view.is_blank(following - 1)
            ):
                last, following = following, view.next_code(following)
            moved = shift(view, body, last, view.indent_text(body), view.indent_text(header) + view.unit)
            if not view.is_header(body) and moved and (not edits or moved[0][0] >= edits[-1][1]):
                edits += moved
                heads += 1
        if heads > 1:
            yield Step(f"indent-all-bodies-{reach}", tuple(edits))


def everything(view: View) -> Iterator[Step]:
    """The whole program is set in too far, or mixes tabs and spaces."""
    code = [n for n in range(len(view.lines)) if view.is_code(n)]
    if not code:
        return
    margin = min(view.width(n) for n in code)
    if margin:
        edits = tuple((view.starts[n], view.starts[n] + len(view.indent_text(n)), " " * (view.width(n) - margin)) for n in code)
        yield Step("outdent-all", edits)
    first = code[0]
    if (view.width(first) and first != view.line) or (view.line == first and view.width(first)):
        yield Step("outdent-first", ((view.starts[first], view.starts[first] + len(view.indent_text(first)), ""),))
        base = view.width(first)
        edits = tuple(
            (view.starts[n], view.starts[n] + len(view.indent_text(n)), " " * max(view.width(n) - base, 0))
            for n in code
            if view.width(n)
        )
        yield Step("outdent-all-by-first", edits)
    second = view.next_code(first)
    if second is not None and not view.width(first) and view.width(second) and not view.ends_with_colon(first):
        base = view.width(second)
        edits = tuple(
            (view.starts[n], view.starts[n] + len(view.indent_text(n)), " " * max(view.width(n) - base, 0))
            for n in code[1:]
            if view.width(n)
        )
        yield Step("outdent-all-by-second", edits)
    if view.width(first) and view.on_line(first)[0].text in {"def", "@", "async"}:
        yield Step("insert-class", ((view.starts[first], view.starts[first], "class Name:\n"),))
    tabbed = [n for n in code if "\t" in view.indent_text(n)]
    if tabbed:
        for size in (4, 8):
            edits = tuple(
                (view.starts[n], view.starts[n] + len(view.indent_text(n)), view.indent_text(n).expandtabs(size)) for n in tabbed
            )
            yield Step(f"tabs-to-{size}", edits)
        here = [n for n in tabbed if n == view.line]
        above = view.previous_code(view.line)
        if here and above is not None:
            yield Step(
                "tab-like-above",
                ((view.starts[view.line], view.starts[view.line] + len(view.indent_text(view.line)), view.indent_text(above)),),
            )

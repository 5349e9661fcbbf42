"""``return`` and ``break`` outside of what they end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import body_of, statements
from tutor_app.slips.indentation.columns import JUMPS, block_ends, line_moved, shift
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Make, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.problems import ProblemKind
from tutor_app.source.text import Source

MOST_HEADERS = 3
"""Lines above that a jump is tried to belong to."""
LOOPS = ("for", "while")
OF_LOOPS = ("break", "continue")
OF_FUNCTIONS = ("return", "yield")


def jumps(view: View) -> Iterator[Step]:
    """The lines since a header above move into its block; or something else stands for the jump."""
    line = view.line
    tokens = view.on_line(line)
    if JUMPS.isdisjoint(token.text for token in tokens):
        return
    tried = 0
    header = view.previous_code(line)
    while header is not None and tried < MOST_HEADERS:
        word = view.on_line(header)[0].text
        if word in BLOCK_KEYWORDS and view.ends_with_colon(header):
            yield from _into_block(view, header, word if word in {"def", *LOOPS} else "block")
            tried += 1
        header = view.previous_code(header)
    yield from _replaced(view, line)


def _into_block(view: View, header: int, name: str) -> Iterator[Step]:
    line, first = view.line, view.next_code(header)
    if first is None:
        return
    shallow = [n for n in range(first, line + 1) if view.is_code(n) and view.width(n) <= view.width(header)]
    set_in = view.width(first) > view.width(header)
    new = view.indent_text(first) if set_in else view.indent_text(header) + view.unit
    for start in shallow[:1]:
        old = view.indent_text(start)
        yield Step(f"into-{name}-first", shift(view, start, line, old, new))
        for end, reason in block_ends(view, start):
            if end > line:
                yield Step(f"into-block-{reason}", shift(view, start, end, old, new))


def _replaced(view: View, line: int) -> Iterator[Step]:
    jump, *rest = view.on_line(line)
    if jump.text in OF_LOOPS:
        yield Step("jump-to-exit", ((jump.start, jump.end, "exit()"),))
        yield Step("jump-to-pass", ((jump.start, jump.end, "pass"),))
    if jump.text == "return" and rest:
        end = view.code_end(line)
        yield Step("return-to-print", ((jump.start, end, f"print({view.text[jump.end : end].strip()})"),))
        yield Step("drop-return", ((jump.start, rest[0].start, ""),))
        yield Step("return-to-exit", ((jump.start, end, "exit()"),))


def outside(run: Run) -> Mistake | None:
    """A jump moves into the block that it ends."""
    said = run.said
    if run.sense <= 0 or said is None:
        return None
    if said.kind is ProblemKind.OUTSIDE_FUNCTION and run.word in OF_FUNCTIONS:
        return run.told("return-outside", keyword=run.word)
    if said.kind is ProblemKind.OUTSIDE_LOOP and (said.word == "break" or run.word in OF_LOOPS):
        return run.told("break-outside", keyword=run.word)
    return None


def _set_out(words: Sequence[str], headers: Sequence[str]) -> Make:
    """The jump that ends a block, behind other lines of it, is no further in than what it belongs to."""

    def make(source: Source) -> Iterator[Edits]:
        found = statements(source)
        for place, header in enumerate(found):
            body = body_of(found, place)
            if len(body) > 1 and header.word in headers and body[-1].word in words and body[-1].indent == body[0].indent:
                yield shift(source, body[-1].first, body[-1].last, body[-1].indent, header.indent)

    return make


RETURN = "def greet():\n    tea = 3\n{}return tea\n"
BREAK = "while True:\n    play()\n{}break\n"
SLIPS = (
    Slip(
        kind="return-outside", make=_set_out(OF_FUNCTIONS, ("def",)), undo=line_moved, tell=teller(outside),
        accepts=(Example(RETURN.format(""), RETURN.format("    ")),),
        rejects=(Example("tea = 3\nreturn tea\n", "tea = 3\nprint(tea)\n"), Example(BREAK.format(""), BREAK.format("    "))),
    ),
    Slip(
        kind="break-outside", make=_set_out(OF_LOOPS, LOOPS), undo=line_moved, tell=teller(outside),
        accepts=(Example(BREAK.format(""), BREAK.format("    ")),),
        rejects=(Example("if tea:\n    break\n", "if tea:\n    pass\n"), Example(RETURN.format(""), RETURN.format("    "))),
    ),
)  # fmt: skip

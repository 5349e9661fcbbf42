"""Differences between two programs as the prompts show them, and as examples are compared by.

Masked: names, numbers and texts count as the same, so that a missing colon after ``if`` is alike in all programs.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from tutor_app.source.lexer import Kind, Token, tokenise
from tutor_app.source.stretches import common_ends, replaced
from tutor_app.source.text import line_start

SCRIPTED = 1_000
"""Tokens enough to tell what kind of mistake it was; the work grows with their square."""
_MASK = "<MASKED>"
_MASKED = frozenset({Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING})
_PLAIN = {"print", "exec"}


def normal_diff(before: str, after: str) -> str:
    """The lines that differ, as ``diff`` writes them: ``3c3``, ``< old``, ``---``, ``> new``."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[str] = []
    for a, b, c, d in replaced(old, new):
        left = _range(a, b) if a < b else str(a)
        right = _range(c, d) if c < d else str(c)
        lines.append(f"{left}{'a' if a == b else 'd' if c == d else 'c'}{right}")
        lines += [f"< {line}" for line in old[a:b]]
        lines += ["---"] if a < b and c < d else []
        lines += [f"> {line}" for line in new[c:d]]
    return "\n".join(lines)


def masked_script(before: str, after: str) -> tuple[tuple[str, str, str], ...]:
    """The steps that turn the tokens of the one program into those of the other, what is kept left out.

    Only the first :data:`SCRIPTED` tokens from the first difference on are looked at.
    """
    old, new = list(_words(before)), list(_words(after))
    head, tail = common_ends(old, new)
    old, new = old[head : len(old) - tail][:SCRIPTED], new[head : len(new) - tail][:SCRIPTED]
    steps = []
    for step in Levenshtein.editops(old, new):
        gone = old[step.src_pos][1] if step.tag != "insert" else ""
        come = new[step.dest_pos][1] if step.tag != "delete" else ""
        steps.append((str(step.tag), gone, come))
    return tuple(steps)


def masked_diff(before: str, after: str) -> tuple[str, ...]:
    """The tokens of the textual difference."""
    return tuple(_masked(token) for token in tokenise(normal_diff(before, after)))


def _words(text: str) -> Iterator[tuple[str, str]]:
    """Tokens with their masks; the indentation of each line is one of them."""
    line = -1
    for token in tokenise(text):
        if token.kind is Kind.COMMENT:
            continue
        if token.line != line:
            indent = text[line_start(text, token.start) : token.start]
            yield ("\n", "\n")
            if indent and not indent.strip():
                yield (indent, indent)
        line = token.line + (token.text.count("\n") if token.kind is Kind.STRING else 0)
        yield (token.text, _masked(token))


def _masked(token: Token) -> str:
    return _MASK if token.kind in _MASKED and token.text not in _PLAIN else token.text


def _range(start: int, end: int) -> str:
    return str(end) if end - start == 1 else f"{start + 1},{end}"

"""Comments as in other languages, and text that should be a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.pasted.commands import COMMAND
from tutor_app.slips.pasted.prose import holds_prose
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

ANYWHERE = tuple("// -- /* <!-- ;;".split())
FIRST = ("*/", ";", "%")
"""Marks that start a comment only where they start the line."""
MARKS = (*ANYWHERE, *FIRST)
BLOCK = re.compile(r"\s*(//|/\*|\*/)")
SHORTEST = 3
"""Characters behind the mark; where more are removed with it, a comment is removed, and not just the mark."""


def undo(view: View) -> Iterator[Step]:
    """What stands at the end of the line becomes a comment, or what another language begins one with becomes ``#``."""
    low, high = view.range_of(view.line)
    for site in range(max(low + 1, view.at - 2), min(high, view.at + 2)):
        start = view.code[site].start
        if any(character.isalnum() for character in view.text[start : view.end_of(view.line)]):
            yield Step("comment-tail", ((start, start, "# "),))
    text = view.lines[view.line]
    for mark in ANYWHERE:
        if mark in text:
            yield _begun(view, text.index(mark), mark)
    for mark in FIRST:
        if text.lstrip().startswith(mark) and not text.lstrip().startswith(ANYWHERE) and not COMMAND.match(text):
            yield _begun(view, text.index(mark), mark)


def _begun(view: View, column: int, mark: str) -> Step:
    at = view.starts[view.line] + column
    return Step("foreign-comment", ((at, at + len(mark), "#"),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A comment becomes one of Python's or goes, or text becomes a comment."""
    removed, added = change.edit.before.strip(), change.edit.after.strip()
    for mark in MARKS:
        if removed.startswith(mark) and added.startswith("#"):
            return told("foreign-comment", change, mark=mark, way="replaced")
        if removed.startswith(mark) and not added and change.at_end and len(removed) > len(mark) + SHORTEST:
            return told("foreign-comment", change, mark=mark, way="removed")
    if not added and (start := BLOCK.match(context.line(change.line))) and removed.startswith(start[1]):
        return told("foreign-comment", change, mark=start[1], way="removed" if len(removed) > len(start[1]) else "sign")
    if not added.startswith("#") or change.added:
        return None
    words = removed or context.line(change.line).strip()
    first = words.split("\n")[0]
    if words and not holds_prose(words):
        return told("left-over", change, part=first)
    return told("comment-without-hash", change, first=" ".join(first.split()[:4]))


def _comments(source: Source, new: str) -> Iterator[Edits]:
    """Something else stands for the mark that a comment begins with."""
    for token in source.tokens:
        if token.kind is Kind.COMMENT and not token.text.startswith(("#!", "##")) and holds_prose(token.text.lstrip("# ")):
            yield ((token.start, token.start + len("#"), new),)


def _foreign(source: Source) -> Iterator[Edits]:
    """Comments begin as in other languages."""
    for mark in ("//", "--"):
        yield from _comments(source, mark)


def _bare(source: Source) -> Iterator[Edits]:
    """Comments have nothing to begin with."""
    for (edit,) in _comments(source, ""):
        behind = source.text[edit[1] : edit[1] + 1]
        yield ((edit[0], edit[1] + (behind == " "), ""),)


def _left(source: Source) -> Iterator[Edits]:
    """What was once a comment behind a line is code again."""
    for token in source.tokens:
        text = token.text.removeprefix("# ")
        cut = token.kind is Kind.COMMENT and text != token.text and bool(source.on_line(token.line))
        if cut and text.strip() and not holds_prose(text):
            yield ((token.start, token.start + 2, ""),)


SLIPS = (
    Slip(
        kind="foreign-comment", make=_foreign, undo=undo, tell=tell,
        accepts=(
            Example("// make tea\nprint('tea')\n", "# make tea\nprint('tea')\n"),
            Example("print('tea') -- make it sweet\n", "print('tea') # make it sweet\n"),
        ),
        rejects=(Example("tea = 3 // // 2\n", "tea = 3 // 2\n"),),
    ),
    Slip(
        kind="comment-without-hash", make=_bare, undo=either(undo, whole.undo), tell=tell,
        accepts=(Example("tea = 3 this is hot\nprint(tea)\n", "tea = 3 # this is hot\nprint(tea)\n"),),
        rejects=(Example("while tea:\n    drink() break\n", "while tea:\n    drink() # break\n"),),
    ),
    Slip(
        kind="left-over", make=_left, undo=undo, tell=tell,
        accepts=(Example("while tea:\n    drink() break\n", "while tea:\n    drink() # break\n"),),
        rejects=(Example("tea = 3 this is hot\nprint(tea)\n", "tea = 3 # this is hot\nprint(tea)\n"),),
    ),
)  # fmt: skip

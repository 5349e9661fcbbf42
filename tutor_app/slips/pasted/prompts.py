"""Prompts of a console or a notebook were copied along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.blocks import CLAUSES, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.pasted.beginnings import is_cut_off, prefixed, stripped
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.memory import remembered
from tutor_app.source.text import Source, source_of
from tutor_app.source.transcripts import PLAIN, PROMPTS

_PLAIN = re.compile(rf"[ \t]*(?:{PLAIN})")
PROMPT = re.compile(rf"[ \t]*({PROMPTS})[ ]?")


def undo(view: View) -> Iterator[Step]:
    """The prompts go: all, that of the line, or all with the lines between, which are output."""
    hits = {n: match for n, text in enumerate(view.lines) if (match := PROMPT.match(text))}
    if hits:
        yield from stripped(view, hits, "prompts")
        yield Step("strip-prompts-and-output", tuple(_without_output(view, hits)))


def _without_output(view: View, hits: dict[int, re.Match[str]]) -> Iterator[Replacement]:
    for n, text in enumerate(view.lines):
        if n in hits and not hits[n][1].startswith("Out"):
            yield view.starts[n], view.starts[n] + hits[n].end(), ""
        elif text.strip():
            yield view.starts[n], view.next_start(n), ""


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A prompt is taken away from the start of a line, maybe with the output above it; or output is."""
    *output, own = change.edit.before.split("\n")
    shown = PROMPT.fullmatch(own) if output and change.at_start and not change.added else None
    if shown:
        return told("pasted-prompt", change, line=change.line + len(output), prompt=shown[1])
    if whole.taken(context, change) and _has_prompts(context.program):
        return told("pasted-output", change)
    match = PROMPT.match(context.line(change.line)) if is_cut_off(change) else None
    return told("pasted-prompt", change, prompt=match[1]) if match and match[1] == change.edit.before.strip() else None


@remembered(4)
def _has_prompts(program: str) -> bool:
    """Whether a line of the program begins with the prompt of a console."""
    return any(map(_PLAIN.match, source_of(program).lines))


def _shown(source: Source) -> Iterator[Edits]:
    """Every line behind the prompt that a console shows for it."""
    starts = {one.first for one in statements(source) if not one.indent and one.word not in CLAUSES}
    if starts:
        yield from prefixed(source, lambda line: ">>> " if line in starts else "... ")
        yield from prefixed(source, lambda line: "2\n>>> " if line in starts and line else ">>> " if line in starts else "... ")


SLIPS = (
    Slip(
        kind="pasted-prompt", make=_shown, undo=undo, tell=tell,
        accepts=(
            Example(">>> tea = 3\n>>> print(tea)\n", "tea = 3\nprint(tea)\n"),
            Example(">>> 1 + 1\n2\n>>> print(3)\n", "1 + 1\nprint(3)\n"),
            Example(">>> if tea:\n...     drink()\n", "if tea:\n    drink()\n"),
        ),
        rejects=(Example("> tea = 3\n", "-tea == 3\n"), Example(">>tea\n", "tea >> 3\n")),
    ),
)  # fmt: skip

"""Lines that mark code, or that a program wrote, were copied along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

FENCES = r"```\w*|~~~\w*|</?(?:code|pre)>"
FENCE = re.compile(rf"[ \t]*(?:{FENCES})[ \t]*$")
"""What stands above and below code on web pages and in chats."""
MARKER = re.compile(rf"{FENCES}|<{{7}}|={{7}}|>{{7}}|</?\w+>|@@|\+\+\+|---")
OUTPUT = re.compile(r"Traceback|File \"|\w*Error\b|\^+\s*$|Out ?\[")
PRINTED = re.compile(
    r"^[ \t]*(?:Traceback \(.*|File \".*\", line \d.*)(?:\n[ \t]+\S.*)*"
    r"(?:\n\w[\w.]*(?:Error|Exception|Interrupt|Exit|Warning)\b.*)?\n?",
    re.MULTILINE,
)
"""What Python prints of an error."""
TRACEBACK = "Traceback (most recent call last):"


def undo(view: View) -> Iterator[Step]:
    """All fences go; so does, where there are two or more, what is not between them."""
    fences = [n for n, text in enumerate(view.lines) if FENCE.match(text)]
    if fences:
        yield Step("strip-fences", tuple((view.starts[n], view.next_start(n), "") for n in fences))
    if fences and len(fences) % 2 == 0:
        starts = [0, *(view.starts[n] for n in fences[1::2])]
        ends = [*(view.next_start(n) for n in fences[::2]), len(view.text)]
        yield Step("keep-fenced", tuple((start, end, "") for start, end in zip(starts, ends, strict=True)))


def undo_output(view: View) -> Iterator[Step]:
    """What Python printed of an error goes, with all its lines."""
    found = [match.span() for match in PRINTED.finditer(view.text)]
    if found:
        yield Step("drop-output", tuple((start, end, "") for start, end in found))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A line of the kind is taken away, maybe with what is outside the fences."""
    lines = whole.taken(context, change)
    if lines is not None and lines.is_one and MARKER.match(lines.text):
        return told("pasted-marker", change, mark=lines.text)
    for number, text in enumerate(lines.text.split("\n") if lines is not None else ()):
        if FENCE.match(text):
            return told("pasted-marker", change, line=change.line + number, mark=text.strip())
    return told("pasted-output", change) if lines is not None and OUTPUT.match(lines.text) else None


def _fenced(source: Source) -> Iterator[Edits]:
    """A fence above the program and one below it, or only the one above."""
    if source.text.endswith("\n"):
        for above in ("", "This is my program:\n"):
            yield ((0, 0, f"{above}```\n"), (len(source.text), len(source.text), "```\n"))
        yield ((0, 0, "```\n"),)


def _with_output(source: Source) -> Iterator[Edits]:
    """An error message, or its first line, stands below the program."""
    if source.text.endswith("\n"):
        for message in (TRACEBACK, f'{TRACEBACK}\n  File "tea.py", line 3, in <module>\n    tea()\nNameError: no tea'):
            yield ((len(source.text), len(source.text), f"{message}\n"),)


SLIPS = (
    Slip(
        kind="pasted-marker", make=_fenced, undo=undo, tell=tell,
        accepts=(
            Example("```\nprint('tea')\n", "print('tea')\n"),
            Example("```\nprint('tea')\n```\n", "print('tea')\n"),
            Example("This is my program:\n```\nprint('tea')\n```\n", "print('tea')\n"),
        ),
        rejects=(Example("word = `tea`\n", "word = 'tea'\n"),),
    ),
    Slip(
        kind="pasted-output", make=_with_output, undo=either(undo_output, whole.undo), tell=tell,
        accepts=(
            Example(f"print('tea')\n{TRACEBACK}\n", "print('tea')\n"),
            Example(
                f"print('tea')\n{TRACEBACK}\n  File \"tea.py\", line 3, in <module>\n    tea()\nNameError: no tea\n",
                "print('tea')\n",
            ),
        ),
        rejects=(Example("print('tea')\n7 milk +\n", "print('tea')\n"),),
    ),
)  # fmt: skip

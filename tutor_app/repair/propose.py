"""All steps that the slips propose for one broken text, each resulting text once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tutor_app.slips.lines import whole
from tutor_app.slips.operators.lookalikes import LOOKALIKES, lookalikes
from tutor_app.slips.pasted import markers, numbers, prompts, shebang
from tutor_app.slips.registry import UNDO
from tutor_app.slips.strings import curly, ends
from tutor_app.slips.strings.stretches import CURLY
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement, only_change, replaced
from tutor_app.source.lexer import NEWLINE
from tutor_app.source.problems import INVALID, kind_of

LOOKALIKE_OPERATORS = (
    prompts.undo, numbers.undo, shebang.undo, markers.undo, ends.open_string, curly.undo, lookalikes, whole.undo,
)  # fmt: skip
"""Where the failure is a character that looks like one of Python's, what it looks like is what was meant."""


def stands_for_a_sign(view: View) -> bool:
    """Whether the parser gave up at a curly quote or another look-alike."""
    character = view.text[view.offset : view.offset + 1]
    return kind_of(view.failure) in INVALID and (character in LOOKALIKES or (character in CURLY and character != "`"))


def propose(view: View) -> Iterator[tuple[Step, str]]:
    """Each step with the text that it makes of ``view``."""
    for step in candidates(view):
        yield step, replaced(view.text, step.edits)


def candidates(view: View, going_on: Callable[[], bool] = lambda: True) -> list[Step]:
    """The steps, one for each text that they would make: the first that makes it. Stops as soon as ``going_on`` is false."""
    by_change: dict[Replacement, Step] = {}
    for undo in LOOKALIKE_OPERATORS if stands_for_a_sign(view) else UNDO:
        steps = undo(view)
        for step in steps if view.newline == "\n" else map(partial(_ended, newline=view.newline), steps):
            if not going_on():
                return list(by_change.values())
            if step.edits:
                change = only_change(view.text, step.edits)
                if change[0] < change[1] or change[2]:
                    by_change.setdefault(change, step)
    return list(by_change.values())


def _ended(step: Step, newline: str) -> Step:
    """The step with the program's own line ends in what it puts in."""
    return step._replace(edits=tuple((start, end, NEWLINE.sub(newline, new)) for start, end, new in step.edits))

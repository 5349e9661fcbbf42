"""What stands at the start of lines that were copied, before the code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.slip import Edits
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source


def stripped(view: View, hits: dict[int, re.Match[str]], name: str) -> Iterator[Step]:
    """What is matched goes from all the lines, or from that of the failure; the white space before it is not the program's."""
    edits: dict[int, Replacement] = {n: (view.starts[n], view.starts[n] + match.end(), "") for n, match in hits.items()}
    yield Step(f"strip-{name}", tuple(edits.values()))
    if view.line in edits:
        yield Step(f"strip-{name}-here", (edits[view.line],))


def is_cut_off(change: Change) -> bool:
    """Whether something is taken away from the start of a line, and nothing put there."""
    return change.at_start and not change.added and bool(change.edit.before.strip())


def prefixed(source: Source, prefix: Callable[[int], str]) -> Iterator[Edits]:
    """Every line behind a prefix of its own, in a program in which no string runs over lines."""
    if not any("\n" in token.text for token in source.tokens):
        lines = (n for n in range(len(source.lines)) if not source.is_blank(n))
        yield tuple((source.starts[n], source.starts[n], prefix(n)) for n in lines)

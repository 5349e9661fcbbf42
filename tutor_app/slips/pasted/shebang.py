"""The first line, which names the interpreter, is no comment any more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

MARK = "#!"
BROKEN = re.compile(r"[ \t]*+(?:(?:!#|[!#])[ \t]*+)?(?=/(?:usr|bin)/)")
"""What stands in its place before the path."""


def undo(view: View) -> Iterator[Step]:
    """The line starts as it must."""
    if view.line == 0 and (match := BROKEN.match(view.lines[0])):
        yield Step("shebang", ((0, match.end(), MARK),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """The line becomes a comment again, or is taken away."""
    line = context.line(change.line).strip()
    if not BROKEN.match(line) or not change.at_start or context.code_line_before(change.line) is not None:
        return None
    removed, added = change.edit.before.strip(), change.edit.after.strip()
    if line.startswith("!#") and added.startswith(MARK):
        return told("shebang", change, first=line, way="turned")
    if added.startswith("#") and not change.added and (not removed or line.startswith(removed)):
        return told("shebang", change, first=line, way="put")
    return told("shebang", change, first=line, way="removed") if removed == line and not added else None


def _uncommented(source: Source) -> Iterator[Edits]:
    """The symbols change places, or one or both are left out."""
    if source.text.startswith((f"{MARK}/usr/", f"{MARK}/bin/")):
        yield from (((0, len(MARK), sign),) for sign in ("!#", "!", ""))


SLIPS = (
    Slip(
        kind="shebang", make=_uncommented, undo=undo, tell=tell,
        accepts=(
            Example("!/usr/bin/env python3\nprint('tea')\n", "#!/usr/bin/env python3\nprint('tea')\n"),
            Example("!#/usr/bin/python3\nprint('tea')\n", "#!/usr/bin/python3\nprint('tea')\n"),
            Example("/bin/python3\nprint('tea')\n", "#!/bin/python3\nprint('tea')\n"),
        ),
        rejects=(Example("!usr\nprint('tea')\n", "# usr\nprint('tea')\n"),),
    ),
)  # fmt: skip

"""A model's repair as the judging Python can read it, where the class's Python or a notebook reads more. Runs inside a worker."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from tutor_app.diagnose.dialect import Dialect
from tutor_app.domain import Edit, Repair
from tutor_app.source.edits import changed


def plain(program: str, repair: Repair, dialect: Dialect) -> tuple[str, Repair] | None:
    """Program and repair with stand-ins, the edits at the same places.

    None where the repair changes what there is a stand-in for, or something else is hidden by what it undoes.
    """
    before, after = dialect.plain(program, repair.edits), dialect.plain(repair.text).text
    if (before.text, after) == (program, repair.text):
        return program, repair
    if any(before.touches(edit.start, edit.end) for edit in repair.edits):
        return None
    moved = accumulate((len(edit.after) - len(edit.before) for edit in repair.edits), initial=0)
    edits = tuple(
        Edit(start=edit.start, end=edit.end, before=edit.before, after=after[edit.start + by :][: len(edit.after)])
        for edit, by in zip(repair.edits, moved, strict=False)
    )
    return (before.text, replace(repair, text=after, edits=edits)) if changed(before.text, edits) == after else None

"""Keywords, names and numbers."""

from __future__ import annotations

from tutor_app.slips.slip import Slip
from tutor_app.slips.words import (
    branch_words,
    branches,
    declarations,
    extra,
    foreign,
    global_names,
    imports,
    keys,
    loops,
    missing,
    names,
    numbers,
    spaces,
    spelling,
)

SLIPS: tuple[Slip, ...] = (
    *foreign.SLIPS, *spelling.SLIPS, *branch_words.SLIPS, *branches.SLIPS, *spaces.SLIPS, *names.SLIPS, *numbers.SLIPS,
    *keys.SLIPS, *global_names.SLIPS, *declarations.SLIPS, *imports.SLIPS, *loops.SLIPS, *missing.SLIPS, *extra.SLIPS,
)  # fmt: skip

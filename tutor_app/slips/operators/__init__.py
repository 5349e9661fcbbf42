"""Operators and punctuation."""

from __future__ import annotations

from tutor_app.slips.operators import (
    c_signs,
    commas,
    confusions,
    dots,
    doubled,
    equals,
    lookalikes,
    operands,
    split,
    walrus,
)
from tutor_app.slips.slip import Slip

SLIPS: tuple[Slip, ...] = (
    *confusions.SLIPS, *split.SLIPS, *c_signs.SLIPS, *doubled.SLIPS, *equals.SLIPS, *walrus.SLIPS, *commas.SLIPS, *dots.SLIPS,
    *operands.SLIPS, *lookalikes.SLIPS,
)  # fmt: skip

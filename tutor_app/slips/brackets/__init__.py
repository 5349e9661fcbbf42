"""Brackets: missing, left over, of the wrong kind, in the wrong place."""

from __future__ import annotations

from tutor_app.slips.brackets import both, extra, missing, moved, wrong
from tutor_app.slips.slip import Slip

SLIPS: tuple[Slip, ...] = (*missing.SLIPS, *extra.SLIPS, *wrong.SLIPS, *both.SLIPS, *moved.SLIPS)

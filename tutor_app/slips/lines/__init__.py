"""Whole lines: too many, missing, divided, joined, or with a statement that may not stand there."""

from tutor_app.slips.lines import ends, missing, moved, outside, whole

SLIPS = (*whole.SLIPS, *moved.SLIPS, *ends.SLIPS, *missing.SLIPS, *outside.SLIPS)

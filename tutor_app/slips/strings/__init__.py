"""Quotes, f-strings and what stands in them."""

from tutor_app.slips.slip import Slip
from tutor_app.slips.strings import (
    braces,
    curly,
    ends,
    extra,
    field_quotes,
    fstrings,
    lines,
    misplaced,
    mixed,
    nested,
    prefixes,
    triple,
    unquoted,
)

SLIPS: tuple[Slip, ...] = (
    *curly.SLIPS, *ends.SLIPS, *triple.SLIPS, *lines.SLIPS, *mixed.SLIPS, *nested.SLIPS, *extra.SLIPS, *misplaced.SLIPS,
    *unquoted.SLIPS, *prefixes.SLIPS, *braces.SLIPS, *field_quotes.SLIPS, *fstrings.SLIPS,
)  # fmt: skip

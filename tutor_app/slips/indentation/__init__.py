"""White space at the start of lines."""

from tutor_app.slips.indentation import bodies, clauses, jumps, lines, margins, tabs

SLIPS = (*tabs.SLIPS, *clauses.SLIPS, *margins.SLIPS, *bodies.SLIPS, *jumps.SLIPS, *lines.SLIPS)

"""White space at the start of lines."""

from tutor_app.slips.indentation import bodies, clauses, columns, jumps, lines, margins, order, tabs

__all__ = ["SLIPS", "bodies", "clauses", "columns", "jumps", "lines", "margins", "order", "tabs"]

SLIPS = (*tabs.SLIPS, *clauses.SLIPS, *margins.SLIPS, *bodies.SLIPS, *jumps.SLIPS, *lines.SLIPS)

"""Constructs of Python 2."""

from tutor_app.slips.python2 import calls, clauses

SLIPS = (*calls.SLIPS, *clauses.SLIPS)

"""Values and arguments: missing, left over, in the wrong order."""

from tutor_app.slips.values import arguments, extra, missing, names, targets

SLIPS = (*arguments.SLIPS, *targets.SLIPS, *missing.SLIPS, *extra.SLIPS, *names.SLIPS)

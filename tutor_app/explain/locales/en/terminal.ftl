# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python can read this program. There's nothing to fix.
cells-valid = Python can read every code cell of this notebook. There's nothing to fix.
cells-empty = This notebook has no code to check.
not-checked = This program wasn't checked.
fix = The fix:
fixes = What these fixes change:
not-all = Not all of it is explained.
no-explanation = There's no explanation.
cut-short = Surefix stopped looking before it had tried everything.
python-stops = Python stops at line { $line }: { $message }

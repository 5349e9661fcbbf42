"""What makes a finished repair believable, or not: signals that the ranker weighs.

:mod:`oddities` reads the repaired program, :mod:`changes` what became of the student's words and symbols, :mod:`extent` how far
blocks were moved, and :mod:`echo` whether the repair says things as the rest of the program does. Each is a named tuple of
numbers: a signal's name is its field's. None of them decides; what each is worth is learned.
"""

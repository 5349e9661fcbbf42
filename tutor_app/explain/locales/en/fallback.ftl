# What is said when no explanation is shown: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python stopped at line { $line }. It expected a colon there.
stopped-never-closed = Python stopped because it reached the end of the program and a bracket `{ $sign }` seen on line { $line } was still open for it.
stopped-unmatched = Python stopped at line { $line }, at a closing bracket `{ $sign }` for which it knows no open bracket.
stopped-other-bracket = Python stopped at line { $line }, at a closing bracket of another kind than the one that was open.
stopped-unterminated = Python stopped at line { $line }. It was reading a text in quotes and had not found its end.
stopped-body = Python stopped at line { $line }. It expected an indented line after line { $opened }.
stopped-unexpected-indent = Python stopped at line { $line }. It did not expect white space at the start of that line.
stopped-unindent = Python stopped at line { $line }. The white space at its start matches no line above.
stopped-tabs = Python stopped at line { $line }. It cannot compare the tabs and blanks at the start of that line with those above.
stopped-character = Python stopped at line { $line }, at a character that it does not know.
stopped-number = Python stopped at line { $line }. It was reading a number and met something that does not belong to one.
stopped-print = Python stopped at line { $line }. It expected brackets after print.
stopped-outside-function = Python stopped at line { $line }, at a word that it allows only inside a function.
stopped-outside-loop = Python stopped at line { $line }, at a word that it allows only inside a loop.
stopped-assign = Python stopped at line { $line }. It cannot give a value to what stands there.
stopped-except = Python stopped at line { $line }. It expected except or finally there.
stopped-arguments = Python stopped at line { $line }. The order of the values or parameters in brackets is not one that it allows.
stopped-fstring = Python stopped at line { $line }, inside the curly brackets of a text.
stopped = Python stopped at line { $line }. What it found there does not fit what it had read before.
stopped-unknown = Python could not read this program.
ask = The cause may stand there or above. If you cannot find it, show the line to your teacher or a classmate.

reason-unsure = Surefix is not sure enough of an explanation to show one.
reason-unsound = Surefix found an explanation, but it did not pass all checks, so it is not shown.
reason-no-repair = Surefix found no way to put this program right.
reason-unreachable-target = The precision that your teacher asked for cannot be promised, so no explanation is shown.
reason-help-is-off = Your teacher has switched explanations off.

refusal-too-large = This text is too large to be examined. Please send a smaller program.
refusal-null-bytes = This text contains null bytes, which no Python program has. Please save it as plain text and try again.
refusal-not-text = This file is not a text. Please send the program itself, with a name that ends in .py.
refusal-too-complex = This program is nested too deeply for Python to read. Please send a simpler part of it.
refusal-timed-out = Reading this program took too long. Please send a smaller part of it.

nature-valid = Python can read this program: there is no syntax error to explain.
nature-newer-python = This is Python { $needs } code, and Python { $needs } reads it without a fault. Your class uses Python { $python }.
nature-notebook = This is code for a notebook, such as Jupyter, and a notebook reads it without a fault. A Python file cannot hold it.
nature-empty = There is no program yet. Write or paste one first.
nature-broken = Python cannot read this program.
nature-python2 = This program is written for Python 2. Today's Python cannot read it.
nature-transcript = This text is copied from a Python console, with its prompts.
nature-not-python = This text does not look like a Python program.
nature-refused = This text was not examined.

newer-line = Line { $line } needs Python { $needs }. It is written in this way:
newer-older = In Python { $python }, write it in this way:

notebook-line = Only a notebook reads line { $line }. It is written in this way:
notebook-file = In a file, write it in this way:

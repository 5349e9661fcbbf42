# What is said when no explanation is shown: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python stopped at line { $line }. This means that it expected a colon `:` there and found something else.
stopped-never-closed = Python stopped because the bracket `{ $sign }` on line { $line } is never closed. This means that Python found no closing bracket for it.
stopped-unmatched = Python stopped at line { $line }. This means that it reached a closing bracket `{ $sign }` and no open bracket was waiting for it.
stopped-other-bracket = Python stopped at line { $line }. This means that it reached a closing bracket of a different kind from the bracket that was open.
stopped-unterminated = Python stopped at line { $line }. This means that it was reading a string and didn't find the quote that ends it.
stopped-body = Python stopped at line { $line }. This means that it expected an indented block after line { $opened }.
stopped-unexpected-indent = Python stopped at line { $line }. This means that it didn't expect that line to be indented like this.
stopped-unindent = Python stopped at line { $line }. This means that the indentation of that line matches no open block above it.
stopped-tabs = Python stopped at line { $line }. This means that it can't compare the tabs and spaces at the start of that line with those above.
stopped-character = Python stopped at line { $line }. This means that it found a character that it can't read as code.
stopped-number = Python stopped at line { $line }. This means that it was reading a number, and Python numbers aren't written that way.
stopped-print = Python stopped at line { $line }. This means that it expected parentheses `(` `)` after `print`.
stopped-outside-function = Python stopped at line { $line }. This means that it found a keyword that only works inside a function.
stopped-outside-loop = Python stopped at line { $line }. This means that it found a keyword that only works inside a loop.
stopped-assign = Python stopped at line { $line }. This means that it was told to store a value in something that can't store one.
stopped-except = Python stopped at line { $line }. This means that it expected `except` or `finally` there.
stopped-arguments = Python stopped at line { $line }. This means that the arguments or parameters are in an order that it doesn't allow.
stopped-fstring = Python stopped at line { $line }. This means that it can't read the curly braces `{"{"}` `{"}"}` of a string.
stopped = Python stopped at line { $line }. This means that the code there doesn't follow the rules of Python.
stopped-unknown = Python couldn't read this program.
further-up = The mistake may also be further up.
ask = If you can't find the mistake, show your program to a classmate or your teacher.

reason-unsure = Surefix isn't sure enough of the cause to explain it.
reason-unsound = Surefix found an explanation, but it didn't pass every check, so you don't see it.
reason-no-repair = Surefix found no fix for this program.
reason-unreachable-target = Surefix can't promise to be right as often as your teacher asked, so it shows no explanation.
reason-help-is-off = Your teacher has turned explanations off.
reason-left-out = Your teacher has left this kind of mistake for you to find.

refusal-too-large = This program is too large to check. Send a smaller one.
refusal-null-bytes = This program contains null bytes, which no Python program has. Save it as plain text and try again.
refusal-not-text = This file isn't plain text. Send the program itself, with a name that ends in .py.
refusal-too-complex = This program is nested too deeply for Python to read. Send a simpler part of it.
refusal-timed-out = Python took too long to read this program. Send a smaller part of it.

nature-valid = Python can read this program. It has no syntax error.
nature-newer-python = This is Python { $needs } code, and Python { $needs } can read it. Your class uses Python { $python }.
nature-notebook = This is code for a notebook, such as Jupyter, and a notebook can run it. A Python file can't.
nature-empty = There's no program yet. Write or paste one first.
nature-broken = Python can't read this program.
nature-python2 = This program is written for Python 2. Today's Python can't read it.
nature-transcript = This was copied from a Python console, together with its prompts.
nature-not-python = This doesn't look like a Python program.
nature-refused = This program wasn't checked.

newer-line = Line { $line } needs Python { $needs }. It uses code like this:
newer-older = In Python { $python }, write it like this:

notebook-line = Only a notebook can run line { $line }. It has code like this:
notebook-file = In a file, write it like this:

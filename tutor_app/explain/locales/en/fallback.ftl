# What is said when no explanation is shown: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python stopped at line { $line }. This means that a block starts there, and Python found something else where the colon `:` should be.
stopped-never-closed = Python stopped because the bracket `{ $sign }` on line { $line } is never closed. This means that Python found no closing bracket for it.
stopped-unmatched = Python stopped at line { $line }. This means that it reached a closing bracket `{ $sign }` and no open bracket was waiting for it.
stopped-other-bracket = Python stopped at line { $line }. This means that it reached a closing bracket of a different kind from the bracket that was open.
stopped-unterminated = Python stopped at line { $line }. This means that it was inside a string when the line ended. A quote is missing, or there is one too many.
stopped-body = Python stopped at line { $line }. This means that it expected an indented block after line { $opened }.
stopped-block = Python stopped at line { $line }. This means that it expected an indented block there.
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
stopped-unterminated-triple = Python stopped at line { $line }. This means that it was inside a string with three quotes when the program ended, and found no three quotes to end it.
stopped-fstring-empty = Python stopped at line { $line }. This means that it found curly braces `{"{"}` `{"}"}` in a string with no value between them.
stopped-fstring-brace = Python stopped at line { $line }. This means that it was reading what is between curly braces `{"{"}` `{"}"}` in a string, and the braces don't pair up as it expected.
stopped-unexpected-unindent = Python stopped at line { $line }. This means that that line is indented less than Python expected.
stopped-end = Python stopped at line { $line }. This means that the program ended in the middle of something, such as an open bracket or a block without statements.
stopped-too-deep = Python stopped at line { $line }. This means that more blocks or brackets are inside one another there than it can handle.
stopped-escape = Python stopped at line { $line }. This means that it found a backslash `\` in a string with something after it that makes no character.
stopped-literals = Python stopped at line { $line }. This means that it found a string there with a letter in front that doesn't allow what the string holds or stands next to.
stopped-in = Python stopped at line { $line }. This means that it was reading the start of a loop, and expected the keyword `in` there.
stopped-bad-except = Python stopped at line { $line }. This means that the `except` there is written or placed in a way that Python doesn't allow.
stopped-clause-order = Python stopped at line { $line }. This means that an `elif` comes after the `else`, which has to be last.
stopped-continuation = Python stopped at line { $line }. This means that it found a backslash `\` outside a string with something after it on the same line. Such a backslash must be the last character of its line.
stopped-null = Python stopped at line { $line }. This means that it found a null byte, which no Python program has.
stopped-comma = Python stopped at line { $line }. This means that it found two parts next to each other, with nothing it understands between them. The comma is only Python's guess.
stopped-comparison = Python stopped at line { $line }. This means that it found an equals sign `=` where no value can be stored. What Python suggests is only a guess.
stopped-keyword = Python stopped at line { $line }. This means that it can't read that line, and one of the words looks like a keyword to it. The keyword is only Python's guess.
stopped-quote-in-string = Python stopped at line { $line }. This means that it found other words right next to a string. Whether they are part of the string is only Python's guess.
stopped-exec = Python stopped at line { $line }. This means that it expected parentheses `(` `)` after `exec`.
stopped-incomplete = Python stopped at line { $line }. This means that it was reading an expression with `if`, `else` or `not`, and a part of it is missing or can't be used like this.
stopped-parenthesis = Python stopped at line { $line }. This means that it expected an opening parenthesis `(` there.
stopped-dictionary = Python stopped at line { $line }. This means that it was reading a dictionary, and one of the pairs has no key, no colon `:` or no value that it can read.
stopped-comprehension = Python stopped at line { $line }. This means that it was reading a list, set or dictionary made by a `for`, and can't read what comes before the `for`.
stopped-starred = Python stopped at line { $line }. This means that it found a star `*` where no star is allowed.
stopped-assign-otherwise = Python stopped at line { $line }. This means that it was told to store a value, or to change one, in something that this can't be done with.
stopped-delete = Python stopped at line { $line }. This means that it was told to delete something that can't be deleted with `del`.
stopped-async = Python stopped at line { $line }. This means that it found `async`, `await`, `yield` or `return` in a place where it isn't allowed.
stopped-repeated = Python stopped at line { $line }. This means that the same name is used there for two arguments or two parameters.
stopped-generator = Python stopped at line { $line }. This means that it was reading a `for` inside a function call, and expected parentheses `(` `)` around that part.
stopped-call = Python stopped at line { $line }. This means that it can't read one of the arguments between the parentheses `(` `)` of a function call.
stopped-parameters = Python stopped at line { $line }. This means that it can't read the parameters of a function there.
stopped-scope = Python stopped at line { $line }. This means that it found `global` or `nonlocal` for a name that already means something else there.
stopped-import = Python stopped at line { $line }. This means that it was reading an `import`, and can't read which names are imported or from where.
stopped-pattern = Python stopped at line { $line }. This means that it was reading a `case`, and its pattern isn't written in a way that it allows.
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

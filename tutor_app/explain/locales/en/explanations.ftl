# Explanations of mistakes, in English.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Look at line { $lines }.
   *[other] Look at lines { $lines }.
 }
where-later = { $count ->
    [one] Look at line { $lines }. Python didn't get stuck until line { $stopped }.
   *[other] Look at lines { $lines }. Python didn't get stuck until line { $stopped }.
 }
also = { $count ->
    [one] The same mistake is on line { $lines } too. Fix it there in the same way.
   *[other] The same mistake is on lines { $lines } too. Fix it there in the same way.
 }
again = { $count ->
    [one] Line { $line } has this mistake once.
   *[other] Line { $line } has this mistake { $count } times.
 }
elsewhere = Fix the same kind of mistake here too: { $places }.
elsewhere-many = This kind of mistake is in { $count } more places ({ $lines }). Fix them in the same way, starting here: { $places }.
place = { $lines } at { $codes }
belongs = { $code } (needs { $right })
like-line = { $lines } (to match line { $like })
header-line = { $lines } (one level deeper than the `{ $keyword }` on line { $header })
on-lines = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
 }
more = { $count } more
stand-in = In the fix, `{ $word }` is a placeholder. Replace it with your own word or value.

## Words of the classroom, explained on first use

term-colon = A colon is the symbol `:`.
term-comma = A comma is the symbol `,`.
term-bracket = Brackets are parentheses `(` `)`, square brackets `[` `]` and curly braces `{"{"}` `{"}"}`.
term-block = A block is a group of lines that belong together and have the same indentation.
term-indentation = Indentation is the spaces or tabs at the start of a line.
term-keyword = A keyword is a word with a fixed meaning in Python, such as `if` or `while`.
term-string = A string is a row of characters between quotes, such as `"tea"`.
term-fstring = An f-string is a string with the letter `f` before its opening quote.
term-dictionary = A dictionary stores pairs of a key and a value.
term-tab = A tab is one wide space, made with the Tab key.
term-comment = A comment is a note for people. Python skips it.
term-prompt = A prompt, such as `>>>`, is what the console shows when it's ready for code.
term-argument = Parameters are the names in the parentheses of a definition. Arguments are the values in a function call.

## Kinds of mistakes

missing-colon =
    .kind = Missing colon `:`.
    .what = Your `{ $keyword }` needs a colon `:` at the end of line { $line }.
    .why = `{ $keyword }` starts a block, and a block starts after a colon.
    .fix = Add `:` after `{ $last }` on line { $line }.
    .rule = A line that starts a block ends with a colon `:`.

missing-colon-inside =
    .kind = Missing colon `:` inside a line.
    .what = On line { $line }, your `{ $keyword }` needs a colon `:` before its block.
    .why = Without the colon, Python can't tell where the `{ $keyword }` part ends.
    .fix = Add `:` after `{ $last }` on line { $line }.
    .rule = A colon `:` goes before a block, even on the same line.

semicolon-for-colon =
    .kind = Semicolon `;` before a block.
    .what = On line { $line }, your `{ $keyword }` has a semicolon `;` before its block.
    .why = A block can't start after a semicolon, only after a colon `:`.
    .fix = Replace `;` on line { $line } with a colon `:`.
    .rule = A block starts after a colon `:`, never after a semicolon `;`.

equals-for-colon =
    .kind = Equals sign `=` before a block.
    .what = On line { $line }, your `{ $keyword }` has an equals sign `=` before its block.
    .why = An equals sign gives a value. It can't start a block.
    .fix = Replace `=` before the block on line { $line } with a colon `:`.
    .rule = A block starts after a colon `:`, never after an equals sign `=`.

then-for-colon =
    .kind = `then` or `do` before a block.
    .what = On line { $line }, your `{ $keyword }` has the word `{ $wrong }` before its block.
    .why = Python doesn't use `{ $wrong }` here. It expects a colon `:`.
    .fix = Replace `{ $wrong }` on line { $line } with a colon `:`.
    .rule = A block starts after a colon `:`, never after `then` or `do`.

wrong-sign-for-colon =
    .kind = No colon `:` before a block.
    .what = On line { $line }, your `{ $keyword }` has `{ $wrong }` before its block.
    .why = Python expects a colon before a block.
    .fix = Replace `{ $wrong }` on line { $line } with a colon `:`.
    .rule = A block only starts after a colon `:`.

brace-block =
    .kind = Curly brace `{"{"}` before a block.
    .what = Line { $line } starts a block with a curly brace `{"{"}`.
    .why = In Python, a curly brace starts a dictionary or a set, not a block.
    .fix = Replace `{"{"}` on line { $line } with a colon `:`.
    .rule = A block needs a colon `:` and indentation, not curly braces `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Curly brace `{"}"}` alone on a line.
    .what = Line { $line } is just a closing curly brace `{"}"}`.
    .why = In Python, indentation ends a block. A curly brace doesn't.
    .fix = Remove `{"}"}` from line { $line }.
    .rule = Indentation alone shows where a block ends.

extra-colon =
    .kind = Misplaced colon `:`.
    .what = Line { $line } has an extra colon `:` after `{ $before }`.
    .why = No block starts here, so Python can't use a colon.
    .fix = Remove `:` after `{ $before }` on line { $line }.
    .rule = Only a line that starts a block ends with a colon `:`.

doubled-sign =
    .kind = Same symbol twice in a row.
    .what = Line { $line } has one `{ $sign }` right after another.
    .why = Python expects something between the two, such as a value or a name.
    .fix = Remove one `{ $sign }` from line { $line }.
    .rule = Two values or names need only one symbol between them.

assignment-in-condition =
    .kind = Single equals sign `=` inside an expression.
    .what = Line { $line } has a single equals sign `=` after `{ $before }`.
    .why = `=` gives a name a value. To compare two values, Python uses `==`.
    .fix = Replace `=` after `{ $before }` on line { $line } with `==`.
    .rule = One equals sign `=` gives a value. Two equals signs `==` compare.

assignment-for-comparison =
    .kind = Equals sign `=` used to compare.
    .what = On line { $line }, the equals sign `=` after `{ $before }` can't compare.
    .why = `=` gives a name a value, but Python needs a comparison here.
    .fix = Replace `=` after `{ $before }` on line { $line } with `{ $right }`.
    .rule = An equals sign `=` gives a value. It never compares.

equals-for-walrus =
    .kind = Variable set with `=` inside an expression.
    .what = Line { $line } sets `{ $before }` with an equals sign `=` inside an expression.
    .why = Inside an expression, only `:=` can give a name a value.
    .fix = Replace `=` after `{ $before }` on line { $line } with `:=`.
    .rule = Inside an expression, a colon and an equals sign `:=` set a variable.

assignment-to-value =
    .kind = Value before an equals sign `=`.
    .what = On line { $line }, the equals sign `=` after `{ $before }` can't store a value.
    .why = The left side of `=` needs a name. To compare, Python uses `==`.
    .fix = Replace `=` after `{ $before }` on line { $line } with `==`.
    .rule = A name goes on the left of an equals sign `=`, not a value.

comparison-for-assignment =
    .kind = Comparison `==` used to set a value.
    .what = Line { $line } has two equals signs `==` after `{ $before }`.
    .why = `==` compares two values. To give a value, Python uses a single `=`.
    .fix = Replace `==` after `{ $before }` on line { $line } with `=`.
    .rule = Two equals signs `==` compare. One equals sign `=` gives a value.

colon-for-equals =
    .kind = Colon `:` used to set a value.
    .what = Line { $line } has a colon `:` between `{ $before }` and `{ $following }`.
    .why = Python gives a name its value with an equals sign `=`, not a colon.
    .fix = Replace `:` between `{ $before }` and `{ $following }` on line { $line } with `=`.
    .rule = A name gets its value with an equals sign `=`, in function calls too.

equals-in-dictionary =
    .kind = Equals sign `=` inside a dictionary.
    .what = Line { $line } has an equals sign `=` between `{ $before }` and `{ $following }`.
    .why = In a dictionary, a colon `:` connects a key to its value.
    .fix = Replace `=` between `{ $before }` and `{ $following }` on line { $line } with `:`.
    .rule = In a dictionary, write the key, a colon `:`, then the value.

equals-for-colon-inside =
    .kind = Misplaced equals sign `=`.
    .what = Line { $line } has an equals sign `=` between `{ $before }` and `{ $following }`.
    .why = Python doesn't allow an equals sign here.
    .fix = Replace `=` between `{ $before }` and `{ $following }` on line { $line } with `:`.
    .rule = Slices, dictionaries and lambdas use a colon `:`.

comma-in-dictionary =
    .kind = Wrong symbol inside a dictionary.
    .what = Line { $line } has `{ $wrong }` after `{ $before }` in a dictionary.
    .why = In a dictionary, a colon `:` connects a key to its value.
    .fix = Replace `{ $wrong }` after `{ $before }` on line { $line } with `:`.
    .rule = In a dictionary, colons `:` connect keys to values, and commas `,` separate the pairs.

missing-equals =
    .kind = Missing equals sign `=`.
    .what = Line { $line } has no equals sign `=` between `{ $before }` and `{ $following }`.
    .why = Without `=`, Python can't tell that a name gets a value.
    .fix = Add `=` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = To set a variable, write its name, an equals sign `=` and the value.

reversed-comparison =
    .kind = Comparison symbols in the wrong order.
    .what = Line { $line } has `{ $wrong }`, which Python doesn't know.
    .why = Python reads two symbols, because the equals sign `=` isn't last.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = In `<=`, `>=` and `!=`, the equals sign `=` comes last.

triple-equals =
    .kind = `===` or `!==` from JavaScript.
    .what = Line { $line } has `{ $wrong }`, with an extra equals sign `=`.
    .why = Python reads two symbols with no value between them.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Python compares with `==` for equal and `!=` for not equal.

diamond =
    .kind = Old symbol `<>` for not equal.
    .what = Line { $line } has `<>`, a symbol from Python 2.
    .why = Python 3 no longer knows this symbol.
    .fix = Replace `<>` on line { $line } with `!=`.
    .rule = Not equal is an exclamation mark and an equals sign `!=`.

split-operator =
    .kind = Space inside a symbol.
    .what = Line { $line } has a space inside `{ $wrong }`.
    .why = The space makes two symbols, and Python finds no value between them.
    .fix = Remove the space inside `{ $wrong }` on line { $line }.
    .rule = A symbol of two characters, such as `==`, has no space inside.

c-and =
    .kind = `and` written as a symbol.
    .what = Line { $line } has `{ $wrong }` between two conditions.
    .why = Python joins conditions with words, so it can't read `{ $wrong }` here.
    .fix = Replace `{ $wrong }` on line { $line } with `and`.
    .rule = Python writes `and`, `or` and `not` as words.

c-or =
    .kind = `or` written as a symbol.
    .what = Line { $line } has `{ $wrong }` between two conditions.
    .why = Python joins conditions with words, so it can't read `{ $wrong }` here.
    .fix = Replace `{ $wrong }` on line { $line } with `or`.
    .rule = Python writes `and`, `or` and `not` as words.

c-not =
    .kind = `not` written as a symbol.
    .what = Line { $line } has an exclamation mark `!` before a condition.
    .why = Python only knows the exclamation mark as part of `!=`.
    .fix = Replace `!` on line { $line } with `not`.
    .rule = Python writes `and`, `or` and `not` as words.

increment =
    .kind = `++` or `--` for counting.
    .what = Line { $line } has `{ $wrong }`, which Python doesn't have.
    .why = Python reads `{ $wrong }` as two symbols and expects a value after them.
    .fix = Replace `{ $wrong }` on line { $line } with `+= 1` (up) or `-= 1` (down).
    .rule = To count up, write `+= 1`. To count down, write `-= 1`.

missing-comma =
    .kind = Missing comma `,`.
    .what = Line { $line } has no comma `,` between `{ $before }` and `{ $following }`.
    .why = Without a comma, Python can't tell where the next value starts.
    .fix = Add `,` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Values in a row need commas `,` between them.

missing-comma-end =
    .kind = Missing comma `,` between lines.
    .what = Line { $line } needs a comma `,` at the end, after `{ $before }`.
    .why = Without it, Python can't tell that the next line starts a new value.
    .fix = Add `,` after `{ $before }` on line { $line }.
    .rule = Values in a row need commas `,` between them, even across lines.

wrong-sign-for-comma =
    .kind = Values separated without a comma `,`.
    .what = Line { $line } has `{ $wrong }` between two values.
    .why = Python separates values with commas. `{ $wrong }` means something else.
    .fix = Replace `{ $wrong }` on line { $line } with a comma `,`.
    .rule = Only commas `,` separate values in a row.

extra-comma =
    .kind = Misplaced comma `,`.
    .what = Line { $line } has an extra comma `,`.
    .why = A comma separates two values, and here one of them is missing.
    .fix = Remove the extra `,` from line { $line }.
    .rule = A comma `,` goes between two values.

extra-item =
    .kind = Item that Python can't read.
    .what = Line { $line } has `{ $removed }`, which Python can't read.
    .why = After a comma, Python expects one complete value.
    .fix = Remove `{ $removed }` from line { $line }.
    .rule = Between two commas `,` there is one complete value.

missing-dot =
    .kind = Missing dot `.`.
    .what = Line { $line } has no dot `.` between `{ $before }` and `{ $following }`.
    .why = Without a dot, Python can't see that the two go together.
    .fix = Add `.` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = A dot `.` connects a value to its method, as in `word.upper()`.

wrong-sign-for-dot =
    .kind = Names connected without a dot `.`.
    .what = Line { $line } has `{ $wrong }` between two parts that go together.
    .why = Python connects such parts with a dot.
    .fix = Replace `{ $wrong }` on line { $line } with a dot `.`.
    .rule = A dot `.` connects a value to its method, as in `word.upper()`.

extra-dot =
    .kind = Misplaced dot `.`.
    .what = Line { $line } has an extra dot `.`.
    .why = Python expects a value before a dot and a fitting name after it.
    .fix = Remove the extra `.` from line { $line }.
    .rule = A dot `.` goes between a value and a name.

extra-semicolon =
    .kind = Misplaced semicolon `;`.
    .what = Line { $line } has an extra semicolon `;`.
    .why = A semicolon ends a statement, but no statement ends here.
    .fix = Remove `;` from line { $line }.
    .rule = A statement ends with its line. It needs no semicolon `;`.

missing-operator =
    .kind = Missing operator between two values.
    .what = Line { $line } has nothing between `{ $before }` and `{ $following }`.
    .why = Python doesn't know what to do with two values side by side.
    .fix = Add `{ $sign }` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Two values need an operator between them, such as `+` or `*`.

two-operators =
    .kind = No value between two symbols.
    .what = Line { $line } has `{ $other }` and `{ $sign }` side by side.
    .why = Python expects a value between the two.
    .fix = Remove `{ $sign }` from line { $line }.
    .rule = Two values need only one operator between them, such as `+`.

return-assigns =
    .kind = Assignment after `return`.
    .what = Line { $line } gives a variable a value with `{ $sign }` after `return`.
    .why = `return` only hands back a value. It can't store one too.
    .fix = Remove `{ $removed }` after `return` on line { $line }.
    .rule = After `return` comes a value, not an assignment.

trailing-operator =
    .kind = Operator without a value after it.
    .what = On line { $line }, no value comes after `{ $sign }`.
    .why = Python keeps reading after `{ $sign }`, because it expects another value.
    .fix = Remove `{ $sign }` from line { $line }.
    .rule = An operator such as `+` goes between two values.

leading-operator =
    .kind = Operator at the start of a line.
    .what = Line { $line } starts with `{ $sign }`, with no value before it.
    .why = Python expects a statement at the start of a line.
    .fix = Remove `{ $sign }` from the start of line { $line }.
    .rule = A line starts with a statement, not with an operator such as `*`.

unfinished-expression =
    .kind = Code that stops too early.
    .what = On line { $line }, your code breaks off after `{ $before }`.
    .why = After `{ $before }`, Python expects a value, but finds none.
    .fix = Write the missing value after `{ $before }` on line { $line }.
    .rule = An operator such as `+` needs a value on both sides.

missing-value =
    .kind = Missing value.
    .what = Line { $line } has no value between `{ $before }` and `{ $following }`.
    .why = Python expects a value or a name here.
    .fix = Write the missing value between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Commas and operators need a value beside them.

missing-name =
    .kind = Missing name.
    .what = Line { $line } has no name after `{ $before }`.
    .why = Python needs to know which name goes with `{ $before }`.
    .fix = Write the missing name after `{ $before }` on line { $line }.
    .rule = A name comes after a dot `.`, and after `for` and `import`.

value-after-value =
    .kind = Value right after another value.
    .what = Line { $line } has `{ $removed }` right after `{ $before }`.
    .why = The value is complete after `{ $before }`, so Python can't read another one.
    .fix = Remove `{ $removed }` after `{ $before }` on line { $line }.
    .rule = Two values need a comma `,` or an operator such as `+` between them.

extra-words =
    .kind = Words that aren't code.
    .what = Line { $line } has the words `{ $removed }`, which aren't Python code.
    .why = Python reads the words as names, and names can't be side by side.
    .fix = Remove `{ $removed }` from line { $line }.
    .rule = Notes for people go in a comment, after a hash `#`.

wrong-sign =
    .kind = Wrong symbol.
    .what = Line { $line } has `{ $wrong }` where Python doesn't allow it.
    .why = `{ $wrong }` has a different meaning in Python.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Each symbol has its own meaning, so one can't replace another.

bracket-never-closed =
    .kind = Bracket left open.
    .what = The bracket `{ $opener }` on line { $line } has no closing bracket `{ $closer }`.
    .why = Python keeps reading, looking for the closing bracket.
    .fix = Add `{ $closer }` after `{ $before }` on line { $line }.
    .rule = Every opening bracket needs a closing bracket of the same kind.

bracket-never-closed-lines =
    .kind = Bracket left open over several lines.
    .what = The bracket `{ $opener }` from line { $line } has no closing bracket `{ $closer }`.
    .why = Python keeps reading the lines below, looking for the closing bracket.
    .fix = Add `{ $closer }` on line { $goal }, after the last item in the bracket.
    .rule = Every opening bracket needs a closing bracket of the same kind.

bracket-never-opened =
    .kind = Bracket that was never opened.
    .what = The closing bracket `{ $closer }` has no opening bracket `{ $opener }`.
    .why = Python can't tell where the brackets start.
    .fix = Add `{ $opener }` before `{ $following }` on line { $line }.
    .rule = Every closing bracket needs an opening bracket before it.

extra-closing-bracket =
    .kind = Unmatched closing bracket.
    .what = Line { $line } has an extra closing bracket `{ $closer }`.
    .why = It has no opening bracket to close.
    .fix = Remove one `{ $closer }` after `{ $before }` on line { $line }.
    .rule = Each opening bracket has exactly one closing bracket.

closing-bracket-first =
    .kind = Line starts with an unmatched bracket.
    .what = Line { $line } has an extra closing bracket `{ $closer }`.
    .why = It has no opening bracket to close.
    .fix = Remove one `{ $closer }` from line { $line }.
    .rule = Each opening bracket has exactly one closing bracket.

extra-opening-bracket =
    .kind = Unmatched opening bracket.
    .what = Line { $line } has an extra opening bracket `{ $opener }`.
    .why = Python keeps reading, looking for the bracket that closes it.
    .fix = Remove one `{ $opener }` before `{ $following }` on line { $line }.
    .rule = Each opening bracket needs a closing bracket.

wrong-closing-bracket =
    .kind = Mismatched closing bracket.
    .what = The bracket `{ $wrong }` on line { $line } doesn't match `{ $opener }` on line { $opener_line }.
    .why = A bracket can only close a bracket of the same kind.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = `(` pairs with `)`, `[` pairs with `]`, and `{"{"}` pairs with `{"}"}`.

wrong-opening-bracket =
    .kind = Mismatched opening bracket.
    .what = The bracket `{ $wrong }` on line { $line } doesn't match the closing bracket `{ $closer }`.
    .why = Both brackets of a pair have to be the same kind.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = `(` pairs with `)`, `[` pairs with `]`, and `{"{"}` pairs with `{"}"}`.

wrong-bracket-pair =
    .kind = Wrong kind of brackets.
    .what = The brackets `{ $wrong }` and `{ $wrong_closer }`, opened on line { $line }, don't work here.
    .why = Each kind of bracket has its own job, and this job needs another kind.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`, and `{ $wrong_closer }` to `{ $closer }`.
    .rule = Use `()` for calls, `[]` for lists and indexes, and `{"{}"}` for dictionaries.

bracket-turned =
    .kind = Backwards bracket.
    .what = The bracket `{ $wrong }` on line { $line } faces the wrong way.
    .why = An opening bracket can't close, and a closing bracket can't open.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = First a bracket opens, then its partner closes.

closing-brackets-swapped =
    .kind = Mixed-up closing brackets.
    .what = The closing brackets `{ $wrong }` on line { $line } are in the wrong order.
    .why = The bracket that opens last has to close first.
    .fix = Change the order of the brackets `{ $wrong }` on line { $line }.
    .rule = Close brackets in the opposite order from how you opened them.

bracket-closed-early =
    .kind = Bracket closed too early.
    .what = The closing bracket `{ $closer }` on line { $line } needs to come later.
    .why = Python can't read the code that's left outside the brackets.
    .fix = Move `{ $closer }` from after `{ $before }` on line { $line } to after `{ $target }` on line { $goal }.
    .rule = A closing bracket comes after everything that goes inside.

bracket-closed-late =
    .kind = Bracket closed too late.
    .what = The closing bracket `{ $closer }` on line { $line } needs to come sooner.
    .why = The brackets hold code that Python can't read inside them.
    .fix = Move `{ $closer }` from after `{ $before }` on line { $line } to after `{ $target }` on line { $goal }.
    .rule = A closing bracket comes right after the last part that goes inside.

extra-bracket-pair =
    .kind = Brackets that Python doesn't allow.
    .what = Line { $line } has an extra pair of brackets, `{ $opener }` and `{ $closer }`.
    .why = Python can't read the line with brackets in this place.
    .fix = Remove `{ $opener }` and its partner `{ $closer }` from line { $line }.
    .rule = Use brackets for calls, groups, lists and dictionaries.

needless-bracket-pair =
    .kind = Needless brackets.
    .what = Line { $line } doesn't need the brackets `{ $opener }` and `{ $closer }`.
    .why = Python allows them, but the code means the same without them.
    .fix = Remove `{ $opener }` and its partner `{ $closer }` from line { $line }.
    .rule = Brackets around a whole condition or value usually change nothing.

missing-bracket-pair =
    .kind = Missing pair of brackets.
    .what = Line { $line } has values that need brackets around them.
    .why = Without brackets, Python can't tell which values go together.
    .fix = Add `{ $opener }` before `{ $first }` on line { $line } and `{ $closer }` after `{ $target }` on line { $goal }.
    .rule = Brackets group values that go together.

instruction-over-lines =
    .kind = Statement over several lines without brackets.
    .what = The statement on line { $line } continues on line { $next } without an open bracket.
    .why = A statement ends with its line unless a bracket is open.
    .fix = Add `{ $opener }` before `{ $first }` on line { $line } and `{ $closer }` after `{ $target }` on line { $goal }.
    .rule = Put brackets around code that runs over several lines.

call-without-brackets =
    .kind = Function call without parentheses `()`.
    .what = The call to `{ $name }` on line { $line } needs parentheses `()`.
    .why = Python calls a function only when parentheses follow its name.
    .fix = Add `(` right after `{ $name }` on line { $line } and `)` after any arguments.
    .rule = A function call needs parentheses, even with no arguments.

def-without-brackets =
    .kind = Definition without parentheses `()`.
    .what = The definition of `{ $name }` on line { $line } needs parentheses `()`.
    .why = Python expects parentheses after the name, even if they're empty.
    .fix = Add `(` right after `{ $name }` on line { $line } and `)` after any parameters.
    .rule = A function definition has parentheses, even with no parameters.

smart-quotes =
    .kind = Curly quotes.
    .what = Line { $line } has a curly quote `{ $wrong }`, not a straight one.
    .why = Python only knows straight quotes. Curly quotes often come from web pages or documents.
    .fix = Replace each curly quote like `{ $wrong }` on line { $line } with a straight one.
    .rule = Strings need straight quotes, so type them in your code editor.

backtick-quotes =
    .kind = Backticks around a string.
    .what = Line { $line } has a backtick where a string needs a quote.
    .why = A backtick leans to the left, and Python can't read it.
    .fix = Replace the backticks on line { $line } with straight quotes.
    .rule = A string goes in straight quotes, single `'` or double `"`.

text-never-closed =
    .kind = Unclosed string.
    .what = A string on line { $line } needs a closing quote `{ $quote }`.
    .why = Python reads everything up to the end of the line as part of the string.
    .fix = Add `{ $quote }` at the end of the string on line { $line }.
    .rule = A string ends with the same quote that starts it.

text-never-opened =
    .kind = Missing opening quote.
    .what = On line { $line }, the string that starts with `{ $first }` has no opening quote.
    .why = Python reads the words as names and the quote as a new string.
    .fix = Add `{ $quote }` before `{ $first }` on line { $line }.
    .rule = A string has the same quote at both ends.

triple-quote-never-closed =
    .kind = Unclosed triple quotes.
    .what = The string in triple quotes near line { $line } never ends.
    .why = Python reads everything up to the end of the file as part of the string.
    .fix = End the string with three quotes `{ $quote }`.
    .rule = A string that starts with three quotes ends with the same three quotes.

mixed-quotes =
    .kind = Different quotes around one string.
    .what = On line { $line }, the quotes `{ $right }` and `{ $wrong }` don't match.
    .why = Python ends a string only at the same quote that starts it.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Use the same quote at both ends of a string.

nested-quotes =
    .kind = Same quote inside and around a string.
    .what = A quote `{ $quote }` inside the string on line { $line } ends it early.
    .why = Python reads the next matching quote as the end of the string.
    .fix = { $way ->
            [inner] Use the other kind of quote inside the string on line { $line }.
            [escaped] Put a backslash `\` before each inner quote of the string on line { $line }.
           *[outer] Use the other kind of quote around the string on line { $line }.
         }
    .rule = Put a string in quotes that don't appear inside it.

doubled-quote =
    .kind = Doubled quote before a string.
    .what = Line { $line } has two quotes `{ $quote }` side by side before `{ $following }`.
    .why = Python reads two quotes side by side as an empty string.
    .fix = Remove one of the two `{ $quote }` before `{ $following }` on line { $line }.
    .rule = A string has one quote at its start and one at its end.

extra-quote =
    .kind = Unmatched quote.
    .what = Line { $line } has an extra quote `{ $quote }`.
    .why = Python reads it as the start of another string, which never ends.
    .fix = Remove the quote `{ $quote }` after `{ $before }` on line { $line }.
    .rule = Quotes come in pairs: one starts a string and one ends it.

quote-misplaced =
    .kind = Quote in the wrong place.
    .what = On line { $line }, the quote `{ $quote }` leaves `{ $words }` outside the string.
    .why = Only what's between two quotes is part of the string.
    .fix = Move the quote `{ $quote }` on line { $line } to the other side of `{ $words }`.
    .rule = A whole string goes between its two quotes.

quotes-in-disorder =
    .kind = Mixed-up quotes.
    .what = The quotes on line { $line } don't form pairs around a string.
    .why = Python can't tell where the string starts and ends.
    .fix = On line { $line }, use one kind of quote around the string, not inside it.
    .rule = A string has the same quote at both ends and not in between.

text-without-quotes =
    .kind = String without quotes.
    .what = `{ $words }` on line { $line } needs quotes to be a string.
    .why = Without quotes, Python reads it as code, not as a string.
    .fix = Put quotes around `{ $words }` on line { $line }.
    .rule = Strings have quotes, and names don't.

text-for-name =
    .kind = Quotes around a name.
    .what = Line { $line } has the string `{ $wrong }` where Python needs a name.
    .why = Quotes make a string, and a string can't be a name.
    .fix = Remove the quotes from `{ $wrong }` on line { $line }.
    .rule = Names have no quotes.

bad-text-prefix =
    .kind = Unknown letters before a string.
    .what = Line { $line } has `{ $prefix }` right before the quote of a string.
    .why = Only a few letters, such as `f` and `r`, can go there.
    .fix = Remove or change `{ $prefix }` before the quote on line { $line }.
    .rule = Right before a string, Python only knows letters such as `f`, `r` and `b`.

prefix-apart =
    .kind = Letter separated from its string.
    .what = Line { $line } has a space between `{ $letter }` and its string.
    .why = Python reads the letter as a name, and a string can't follow a name.
    .fix = Remove the space after `{ $letter }` on line { $line }.
    .rule = A letter such as `f` or `r` touches the quote of its string.

backslash-in-text =
    .kind = Backslash `\` inside a string.
    .what = On line { $line }, a backslash `\` in a string has a special meaning.
    .why = Python reads the backslash and the next character together.
    .fix = Write each single backslash in the string on line { $line } twice.
    .rule = For a backslash, write `\\`, or put `r` before the string.

text-over-lines =
    .kind = String over several lines.
    .what = A string near line { $line } runs past the end of its line.
    .why = A string in single or double quotes ends on the line where it starts.
    .fix = { $way ->
            [tripled] Put three quotes at each end of the string near line { $line }.
           *[joined] Put the whole string near line { $line } on one line.
         }
    .rule = A string over several lines goes in triple quotes.

f-string-brace-alone =
    .kind = Missing curly brace in an f-string.
    .what = An f-string on line { $line } needs another curly brace `{ $brace }`.
    .why = Python needs a curly brace on each side of a value.
    .fix = Add `{ $brace }` on the other side of the value on line { $line }.
    .rule = In an f-string, `{"{"}` and `{"}"}` come in pairs.

f-string-brace-extra =
    .kind = Unmatched curly brace in an f-string.
    .what = An f-string on line { $line } has an extra curly brace `{ $brace }`.
    .why = Python needs one curly brace on each side of a value.
    .fix = Remove one curly brace `{ $brace }` from line { $line }.
    .rule = In an f-string, `{"{"}` and `{"}"}` come in pairs.

f-string-brace-single =
    .kind = Single curly brace in an f-string.
    .what = The curly brace `{ $brace }` on line { $line } isn't around a value.
    .why = Python reads a single curly brace as the start or end of a value.
    .fix = Write `{ $brace }` twice where you want the brace itself on line { $line }.
    .rule = To show a curly brace in an f-string, write it twice.

f-string-empty =
    .kind = Curly braces without a value.
    .what = { $held ->
            [colon] The curly braces `{ $field }` on line { $line } have no value before the colon `:`.
           *[nothing] The curly braces `{ $field }` on line { $line } hold no value.
         }
    .why = Python swaps the braces for a value, and here there's none.
    .fix = { $way ->
            [dropped] Remove `f` on line { $line }, or put a name in the curly braces.
           *[written] Put the value's name first in the curly braces on line { $line }.
         }
    .rule = In an f-string, each pair of curly braces needs a value.

f-string-dropped =
    .kind = F-string with unreadable curly braces.
    .what = In an f-string on line { $line }, Python can't read `{ $field }` as a value.
    .why = The `f` makes Python work out what's in the curly braces.
    .fix = Remove `f` before the quote on line { $line }, or correct what's in the braces.
    .rule = The curly braces of an f-string hold a value.

f-string-and-format =
    .kind = String with both `f` and `.format`.
    .what = Line { $line } uses `f` and `.format` on the same string.
    .why = Both fill in the curly braces, but `f` comes first and finds no value.
    .fix = Remove `f` before the quote on line { $line }.
    .rule = Fill in a string with `f` or with `.format`, not both.

f-string-quotes =
    .kind = Outer quote repeated inside an f-string.
    .what = A quote `{ $quote }` in the curly braces on line { $line } ends the f-string.
    .why = Python reads the inner quote as the end of the string.
    .fix = On line { $line }, use different quotes around the f-string and inside its braces.
    .rule = Inside an f-string's curly braces, use the other kind of quote.

f-string-expression =
    .kind = Unreadable value in an f-string.
    .what = Python can't read the code in an f-string's curly braces on line { $line }.
    .why = The braces need a value that Python can work out.
    .fix = Correct the code in the curly braces of the f-string on line { $line }.
    .rule = In curly braces, write a value the same way as anywhere else.

misspelt-keyword =
    .kind = Misspelled keyword.
    .what = `{ $wrong }` on line { $line } looks like a keyword, but the spelling is wrong.
    .why = Python reads `{ $wrong }` as a name, so it can't read the line.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = A keyword works only when every letter is right.

misspelt-branch =
    .kind = Misspelled `else`, `elif`, `except` or `finally`.
    .what = Line { $line } starts with `{ $wrong }`, which is nearly `{ $right }`.
    .why = Python reads `{ $wrong }` as a name, not as a keyword.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = `else`, `elif`, `except` and `finally` work only when every letter is right.

misspelt-name =
    .kind = Misspelled name.
    .what = `{ $wrong }` on line { $line } looks a lot like `{ $right }`.
    .why = Python knows a name only when every letter is right.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Spell a name the same way everywhere.

keyword-capital =
    .kind = Keyword with a capital letter.
    .what = `{ $wrong }` on line { $line } needs to be in lowercase.
    .why = Capital letters matter, so Python reads `{ $wrong }` as a name.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Keywords are in lowercase, except `True`, `False` and `None`.

constant-capital =
    .kind = Wrong capitals in `True`, `False` or `None`.
    .what = `{ $wrong }` on line { $line } needs one capital letter, at the start.
    .why = Capital letters matter, so Python reads `{ $wrong }` as an ordinary name.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = `True`, `False` and `None` start with a capital letter.

word-for-keyword =
    .kind = Ordinary word used as a keyword.
    .what = `{ $wrong }` on line { $line } isn't a Python keyword.
    .why = Python needs one of its own keywords in this place.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Only Python's own keywords work, not other words that mean the same.

wrong-keyword =
    .kind = Wrong keyword.
    .what = The keyword `{ $wrong }` doesn't fit on line { $line }.
    .why = Each keyword has its own job, and Python can't use `{ $wrong }` here.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Each keyword has its own meaning and its own place.

foreign-word =
    .kind = Word from another programming language.
    .what = Line { $line } has the word `{ $wrong }`, which other languages use.
    .why = Python writes this another way and reads `{ $wrong }` as a name.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = Each programming language has its own keywords.

keyword-as-name =
    .kind = Keyword used as a name.
    .what = `{ $keyword }` on line { $line } can't be a name, because it's a keyword.
    .why = Python gives each keyword a fixed meaning.
    .fix = Replace `{ $keyword }` on line { $line } with a name of your own.
    .rule = A name can't be one of Python's keywords.

missing-keyword =
    .kind = Missing keyword.
    .what = Line { $line } needs a keyword between `{ $before }` and `{ $following }`.
    .why = Without a keyword, Python can't tell how these two parts go together.
    .fix = Add `{ $word }` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Python can't guess a keyword that's left out of a statement.

missing-keyword-first =
    .kind = Missing keyword at the start.
    .what = Line { $line } needs a keyword at the start, before `{ $following }`.
    .why = Without it, Python can't tell what kind of statement this is.
    .fix = Add the keyword `{ $word }` before `{ $following }` on line { $line }.
    .rule = Many statements start with a keyword that says what they do.

missing-def =
    .kind = Function definition without its keyword.
    .what = Line { $line } needs a keyword to define `{ $following }`.
    .why = Python reads `{ $following }` as a function call, and a call can't start a block.
    .fix = Add the keyword `def` before `{ $following }` on line { $line }.
    .rule = The definition of a function starts with the keyword `def`.

missing-in =
    .kind = Missing `in` in a `for` loop.
    .what = The `for` loop on line { $line } has nothing between `{ $before }` and `{ $following }`.
    .why = A `for` loop needs the word `in` before what it loops over.
    .fix = Add the keyword `in` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = In a `for` loop, `in` comes between the name and what you loop over.

wrong-word-for-in =
    .kind = Wrong word or symbol for `in`.
    .what = Line { $line } uses `{ $wrong }` in a `for` loop, where Python expects `in`.
    .why = A `for` loop only knows what to loop over when it sees `in`.
    .fix = Replace `{ $wrong }` on line { $line } with `in`.
    .rule = In a `for` loop, only `in` comes between the name and what you loop over.

else-if =
    .kind = `else` followed by `if`.
    .what = Line { $line } starts another condition with `else` and `if`.
    .why = Python has a single word for this, and `else` can't take a condition.
    .fix = Replace `else` and `if` on line { $line } with the single word `elif`.
    .rule = After an `if`, each further condition starts with `elif`.

else-with-condition =
    .kind = Condition after `else`.
    .what = On line { $line }, `else` is followed by a condition.
    .why = `else` is for all the cases that are left, so it has no condition.
    .fix = Replace `else` on line { $line } with `elif`.
    .rule = `elif` always has a condition, and `else` never has one.

number-starts-name =
    .kind = Name that starts with a digit.
    .what = On line { $line }, the name `{ $name }` starts with a digit.
    .why = Python starts to read a number here, and then it meets letters.
    .fix = Replace `{ $name }` on line { $line } with a name that starts with a letter.
    .rule = A name starts with a letter or an underscore `_`, never with a digit.

digit-for-letter =
    .kind = Digit that looks like a letter.
    .what = On line { $line }, `{ $name }` starts with the digit `{ $wrong }`, not a letter.
    .why = Python sees the digit first, so it tries to read a number.
    .fix = Replace the digit `{ $wrong }` in `{ $name }` on line { $line } with the letter `{ $right }`.
    .rule = A digit isn't a letter, even when the two look alike.

digit-for-bracket =
    .kind = Digit from a parenthesis key.
    .what = On line { $line }, `{ $wrong }` shares a key with a parenthesis on many keyboards.
    .why = Without Shift, the key types a digit, so the parenthesis is missing.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = On many keyboards, you need Shift to type a parenthesis.

hyphen-in-name =
    .kind = Hyphen `-` in a name.
    .what = On line { $line }, the name `{ $name }` contains a hyphen `-`.
    .why = Python reads the hyphen as a minus between two names.
    .fix = Write `{ $name }` on line { $line } with an underscore `_`, or without the hyphen.
    .rule = A name contains only letters, digits and underscores `_`.

blank-in-name =
    .kind = Space in a name.
    .what = On line { $line }, a space splits the name `{ $name }`.
    .why = A space ends a name, so Python sees separate names in a row.
    .fix = Join the words of `{ $name }` on line { $line }, for example with an underscore `_`.
    .rule = A name never contains a space.

sign-in-name =
    .kind = Symbol that isn't allowed in a name.
    .what = On line { $line }, the name `{ $name }` contains the symbol `{ $sign }`.
    .why = For Python, the name ends at that symbol, and the rest makes no sense.
    .fix = Remove `{ $sign }` from `{ $name }` on line { $line }, or use an underscore `_` instead.
    .rule = The only symbol you can use in a name is the underscore `_`.

global-after-use =
    .kind = `global` or `nonlocal` after the first use.
    .what = On line { $line }, `{ $keyword }` comes after the function has already used `{ $name }`.
    .why = Python has to know which variable you mean before the function uses it.
    .fix = Move the `{ $keyword }` statement from line { $line } to the top of the function.
    .rule = `global` and `nonlocal` come before the first use of the variable.

missing-space =
    .kind = Missing space.
    .what = Line { $line } has two words with no space between them: `{ $wrong }`.
    .why = Python reads `{ $wrong }` as a single name.
    .fix = Add a space inside `{ $wrong }` on line { $line }, between the two words.
    .rule = A space shows Python where one word ends and the next begins.

blank-in-word =
    .kind = Space inside a word.
    .what = On line { $line }, a space splits the word `{ $wrong }`.
    .why = A space ends a word, so Python reads separate words here.
    .fix = Remove the space inside `{ $wrong }` on line { $line }.
    .rule = A single word has no spaces in it.

words-swapped =
    .kind = Words in the wrong order.
    .what = Line { $line } has `{ $wrong }`, an order that Python doesn't know.
    .why = Python reads words from left to right, so their order matters.
    .fix = Change the order of the words `{ $wrong }` on line { $line }.
    .rule = The order of the words in a statement is fixed.

doubled-word =
    .kind = Word written twice.
    .what = Line { $line } repeats the word `{ $word }`.
    .why = After the first one, Python expects something different.
    .fix = Remove one `{ $word }` from line { $line }.
    .rule = Python doesn't ignore a word that's repeated.

extra-keyword =
    .kind = Keyword in the wrong position.
    .what = Line { $line } has the keyword `{ $word }` where Python doesn't allow it.
    .why = In Python, `{ $word }` doesn't fit with the code around it.
    .fix = Remove the keyword `{ $word }` from line { $line }.
    .rule = Each keyword works only in certain positions.

extra-word =
    .kind = Word that doesn't fit.
    .what = On line { $line }, Python can't use the word `{ $word }` after `{ $before }`.
    .why = Python doesn't know what `{ $word }` means in this position.
    .fix = Remove `{ $word }` after `{ $before }` on line { $line }.
    .rule = Between two names, Python needs a symbol or a keyword.

extra-word-first =
    .kind = Word that doesn't fit at the start.
    .what = Line { $line } starts with the word `{ $word }`, which doesn't fit what follows.
    .why = Python doesn't know what `{ $word }` means in this position.
    .fix = Remove `{ $word }` from the start of line { $line }.
    .rule = Python doesn't skip words that aren't part of a statement.

foreign-new =
    .kind = `new` from another language.
    .what = Line { $line } has the word `new` before `{ $following }`.
    .why = Python makes a new object with a plain call, without a word before it.
    .fix = Remove the word `new` before `{ $following }` on line { $line }.
    .rule = You make a new object by calling its class.

type-declaration =
    .kind = Declaration from another language.
    .what = Line { $line } has the word `{ $word }` before the name `{ $following }`.
    .why = In Python, a new name needs no type or other word in front.
    .fix = Remove the word `{ $word }` before `{ $following }` on line { $line }.
    .rule = A new variable needs only a name, an equals sign `=` and a value.

def-without-name =
    .kind = Definition without a name.
    .what = Line { $line } needs a name after the keyword `{ $keyword }`.
    .why = You use a function or class by its name, so it needs one.
    .fix = Add a name after `{ $keyword }` on line { $line }.
    .rule = The name of a function or class comes right after `def` or `class`.

import-order =
    .kind = Import in the wrong order.
    .what = Line { $line } has `import` before `from`.
    .why = Python wants to know the module first, and then what to import from it.
    .fix = Move `from` and the module to the start of line { $line }, before `import`.
    .rule = `from` and the module come first, then `import` and the names.

from-without-import =
    .kind = `from` without `import`.
    .what = Line { $line } starts with `from` but has no `import`.
    .why = After `from` and the module, Python expects `import` and a name.
    .fix = Add the word `import` after the module on line { $line }.
    .rule = `from` says which module to use, and `import` says what to take from it.

import-of-text =
    .kind = Quotes in an import.
    .what = On line { $line }, a name in the import has quotes around it.
    .why = In quotes it's a string, but Python expects the name itself.
    .fix = Remove the quotes from the import on line { $line }.
    .rule = Names in an import have no quotes around them.

import-of-file =
    .kind = Import that isn't a plain name.
    .what = The import on line { $line } isn't just the name of a module.
    .why = Python wants only a name here, with no path or extra symbols.
    .fix = Write the module on line { $line } as a plain name.
    .rule = You import a module by its name alone.

module-digit =
    .kind = Module name that starts with a digit.
    .what = On line { $line }, the module name `{ $name }` starts with a digit.
    .why = Python reads a digit as the start of a number.
    .fix = Rename the file and the module on line { $line }, or import it with `__import__`.
    .rule = The name of a module starts with a letter or an underscore `_`.

import-hyphen =
    .kind = Hyphen `-` in an import.
    .what = On line { $line }, the import has a hyphen `-` in a name.
    .why = Python reads the hyphen as a minus, which can't be in an import.
    .fix = Write the name on line { $line } with an underscore `_`, or without the hyphen.
    .rule = Module names contain only letters, digits and underscores `_`.

leading-zeros =
    .kind = Zero at the start of a number.
    .what = On line { $line }, the number `{ $number }` begins with a zero.
    .why = Python doesn't allow an extra zero at the start of a whole number.
    .fix = Remove each zero at the start of `{ $number }` on line { $line }.
    .rule = No whole number starts with a zero, except 0 itself.

octal-literal =
    .kind = Octal number in Python 2 style.
    .what = On line { $line }, the number `{ $number }` starts with a zero.
    .why = In Python 3, octal numbers (digits 0 to 7) have a letter after the zero.
    .fix = Add the letter `o` after the zero of `{ $number }` on line { $line }.
    .rule = An octal number starts with `0o`.

long-number =
    .kind = Letter at the end of a number.
    .what = On line { $line }, the number `{ $number }` ends with a letter.
    .why = Python 2 marked long numbers this way, but Python 3 doesn't.
    .fix = Remove the letter at the end of `{ $number }` on line { $line }.
    .rule = A whole number can be as long as you like, without a letter.

number-separators =
    .kind = Number with the wrong separators.
    .what = On line { $line }, the number `{ $number }` is split by commas, dots or spaces.
    .why = Python reads several numbers instead of one.
    .fix = Write `{ $number }` on line { $line } without separators, or with underscores `_`.
    .rule = Only underscores `_` can split a long number into groups of digits.

print-statement =
    .kind = `print` without parentheses.
    .what = Line { $line } needs parentheses `(` `)` around what `print` shows.
    .why = In Python 3, `print` is a function, so you call it with parentheses.
    .fix = Add `(` after `print` on line { $line }, and `)` after what it prints.
    .rule = What you print goes in parentheses.

exec-statement =
    .kind = `exec` without parentheses.
    .what = Line { $line } needs parentheses `(` `)` around what `exec` runs.
    .why = In Python 3, `exec` is a function, so you call it with parentheses.
    .fix = Add `(` after `exec` on line { $line }, and `)` after what it runs.
    .rule = A function call has its arguments in parentheses.

except-comma =
    .kind = Comma `,` in an `except` line.
    .what = On line { $line }, a comma `,` joins the error and its name.
    .why = Python 2 used a comma here, but Python 3 uses a word.
    .fix = Replace the comma `,` on line { $line } with the word `as`.
    .rule = In an `except` line, `as` gives the error a name.

raise-comma =
    .kind = Comma `,` in a `raise` line.
    .what = On line { $line }, a comma `,` separates the error from its message.
    .why = Python 2 allowed this, but in Python 3 the message is an argument.
    .fix = Remove the comma `,` on line { $line }, and put the message in parentheses.
    .rule = When you raise an error, its message goes in parentheses.

backticks =
    .kind = Backticks from Python 2.
    .what = Line { $line } has backticks, the marks that lean left, around a value.
    .why = Python 2 used them to make a string, but Python 3 doesn't.
    .fix = Remove the backticks on line { $line }, and call `repr` with the value instead.
    .rule = A function call turns a value into a string.

body-not-indented =
    .kind = Block that isn't indented.
    .what = Line { $line } needs more indentation than the `{ $keyword }` on line { $header }.
    .why = Indentation shows Python what's inside a block. Here the block looks empty.
    .fix = { $count ->
            [one] Indent line { $line } further than line { $header }, usually by four spaces.
           *[other] Indent lines { $line } to { $last } further than line { $header }, usually by four spaces.
         }
    .rule = The lines of a block are indented further than the line that starts it.

unexpected-indentation =
    .kind = Unexpected indentation.
    .what = Line { $line } is indented further, but the statement above starts no block.
    .why = Python takes extra indentation as the start of a block.
    .fix = { $count ->
            [one] Move line { $line } left, so that it lines up with line { $like }.
           *[other] Move lines { $line } to { $last } left, so line { $line } lines up with line { $like }.
         }
    .rule = Only lines inside a block are indented.

first-line-indented =
    .kind = Indented first line.
    .what = Line { $line } starts the program, but it's indented.
    .why = Only lines inside a block are indented, and there's no block yet.
    .fix = { $count ->
            [one] Remove the extra indentation from line { $line }.
           *[other] Remove the extra indentation from lines { $line } to { $last }.
         }
    .rule = The first statement of a program starts at the left edge.

indented-too-far =
    .kind = Line indented too far.
    .what = Line { $line } needs less indentation to fit its block.
    .why = Python sees which lines go together by how far they're indented.
    .fix = { $count ->
            [one] Move line { $line } left, so that it lines up with line { $like }.
           *[other] Move lines { $line } to { $last } left, so line { $line } lines up with line { $like }.
         }
    .rule = All lines of a block start in the same column.

not-indented-enough =
    .kind = Line not indented far enough.
    .what = Line { $line } needs more indentation to be inside its block.
    .why = Python thinks that the block is over, and can't read the rest.
    .fix = { $count ->
            [one] Indent line { $line } further, so that it lines up with line { $like }.
           *[other] Indent lines { $line } to { $last } further, so line { $line } lines up with line { $like }.
         }
    .rule = All lines of a block start in the same column.

indentation-matches-nothing =
    .kind = Uneven indentation in a block.
    .what = Line { $line } isn't indented exactly like line { $like } of the same block.
    .why = Python sees which lines go together by how far they're indented.
    .fix = { $count ->
            [one] Give line { $line } exactly the same indentation as line { $like }.
           *[other] Move lines { $line } to { $last }, with line { $line } indented exactly like line { $like }.
         }
    .rule = All lines of a block start in the same column.

branch-not-aligned =
    .kind = Branch in the wrong column.
    .what = On line { $line }, `{ $keyword }` doesn't line up with the statement it belongs to.
    .why = Python can't tell which statement the `{ $keyword }` goes with.
    .fix = { $count ->
            [one] Give line { $line } exactly the same indentation as line { $like }.
           *[other] Move lines { $line } to { $last }, with line { $line } indented exactly like line { $like }.
         }
    .rule = A branch starts in the same column as the statement it belongs to.

block-line-misplaced =
    .kind = Block line in the wrong column.
    .what = Line { $line } has the wrong indentation for the `{ $keyword }` block on line { $header }.
    .why = Python sees which lines go together by how far they're indented.
    .fix = { $count ->
            [one] Indent line { $line } exactly one level further than line { $header }, usually four spaces.
           *[other] Move lines { $line } to { $last }, with line { $line } one level further than line { $header }.
         }
    .rule = All lines of a block start in the same column.

not-at-left-edge =
    .kind = Line not at the left edge.
    .what = Line { $line } is indented, but it isn't inside a block.
    .why = Python takes an indented line as part of a block.
    .fix = { $count ->
            [one] Move line { $line } to the left edge.
           *[other] Move lines { $line } to { $last } left, so line { $line } starts at the left edge.
         }
    .rule = Lines outside a block start at the left edge.

indentation-other =
    .kind = Indentation that doesn't fit.
    .what = Line { $line } doesn't have the indentation that it needs.
    .why = Python sees which lines go together by how far they're indented.
    .fix = { $count ->
            [one] Change the indentation of line { $line } to fit its block.
           *[other] Change the indentation of lines { $line } to { $last } to fit their block.
         }
    .rule = All lines of a block start in the same column.

tabs-and-spaces =
    .kind = Tabs and spaces mixed.
    .what = The code uses both tabs and spaces, and line { $line } doesn't fit.
    .why = A tab and spaces can look alike, but Python can't compare them.
    .fix = { $count ->
            [one] Indent line { $line } with exactly the same tabs or spaces as line { $like }.
           *[other] Indent lines { $line } to { $last } again, with line { $line } exactly like line { $like }.
         }
    .rule = Never mix tabs and spaces for indentation.

tab-among-blanks =
    .kind = Tab among spaces.
    .what = Line { $line } is indented with a tab, but other lines use spaces.
    .why = A tab can look like spaces, but Python can't compare the two.
    .fix = On line { $line }, replace the tab with spaces, four for each level.
    .rule = Indent with spaces only, four for each level.

blanks-among-tabs =
    .kind = Spaces in code indented with tabs.
    .what = Line { $line } is indented with spaces, but other lines use tabs.
    .why = A tab can look like spaces on your screen, but Python tells them apart.
    .fix = On line { $line }, delete the spaces at the start and type tabs instead.
    .rule = Indent with tabs or with spaces, never with both.

return-outside =
    .kind = `return` or `yield` outside a function.
    .what = The `{ $keyword }` on line { $line } isn't indented far enough to be in a function.
    .why = Only a function can hand back a value.
    .fix = { $count ->
            [one] Indent line { $line } as far as line { $like }.
           *[other] Indent lines { $line } to { $last }, so that line { $line } lines up with line { $like }.
         }
    .rule = `return` and `yield` only work inside a function.

break-outside =
    .kind = `break` or `continue` outside a loop.
    .what = The `{ $keyword }` on line { $line } isn't indented far enough to be in a loop.
    .why = `break` and `continue` control a loop, so they need one around them.
    .fix = { $count ->
            [one] Indent line { $line } as far as line { $like }.
           *[other] Indent lines { $line } to { $last }, so that line { $line } lines up with line { $like }.
         }
    .rule = `break` and `continue` only work inside a loop.

return-outside-replaced =
    .kind = `return` that no function contains.
    .what = The `{ $keyword }` on line { $line } isn't inside any function.
    .why = Only a function can hand back a value.
    .fix = Replace `{ $keyword }` on line { $line } with something else, or delete it.
    .rule = `return` only works inside a function.

break-outside-replaced =
    .kind = `break` or `continue` without a loop.
    .what = The `{ $keyword }` on line { $line } isn't inside any loop.
    .why = `break` and `continue` control a loop, so they need one around them.
    .fix = Replace `{ $keyword }` on line { $line } with something else, or delete it.
    .rule = `break` and `continue` only work inside a loop.

missing-body =
    .kind = Empty block.
    .what = Line { $line } starts a block with `{ $keyword }`, but the block is empty.
    .why = After the colon `:`, Python expects at least one indented statement.
    .fix = Add an indented statement below line { $line }, such as `pass`, which does nothing.
    .rule = Every block needs at least one statement.

header-alone =
    .kind = Missing colon `:` and missing block.
    .what = Line { $line } needs a colon `:` at the end, and `{ $keyword }` needs a block.
    .why = Python looks for a colon and an indented block below it.
    .fix = End line { $line } with a colon `:` and add an indented `pass` below it.
    .rule = The line before a block ends with a colon, and at least one statement follows.

pasted-prompt =
    .kind = Prompt pasted with the code.
    .what = Line { $line } starts with the prompt `{ $prompt }`, which isn't part of a program.
    .why = The console shows a prompt while it waits, and Python can't read it as code.
    .fix = Delete `{ $prompt }` at the start of line { $line }.
    .rule = From a console, copy only what you typed yourself.

pasted-line-number =
    .kind = Line number pasted with the code.
    .what = Line { $line } starts with the number `{ $number }`, which isn't part of the statement.
    .why = Python reads a number, and then code that doesn't go with it.
    .fix = Delete the number `{ $number }` at the start of line { $line }.
    .rule = Line numbers aren't part of a program.

pasted-marker =
    .kind = Pasted line that isn't code.
    .what = Line { $line } is `{ $mark }`, which isn't Python code.
    .why = Lines like this come from chats, web pages or other tools.
    .fix = Delete line { $line }.
    .rule = Copy only the code, not what's around it.

pasted-stars =
    .kind = Stars `**` pasted around code.
    .what = Line { $line } has stars `{ $mark }` that aren't part of the code.
    .why = Chats use these stars for bold letters, but Python reads them as an operator.
    .fix = Delete the stars `{ $mark }` on line { $line }.
    .rule = Copy only the code, not what makes it look bold.

pasted-command =
    .kind = Terminal or notebook command in the program.
    .what = Line { $line } is the command `{ $command }`, which isn't Python code.
    .why = Commands like this are for a terminal or a notebook, not for a program.
    .fix = Delete line { $line }, and run the command outside the program.
    .rule = Terminal and notebook commands don't go into a program.

pasted-output =
    .kind = Output pasted into the program.
    .what = Line { $line } looks like something that Python printed, not like code.
    .why = Python tries to read this output as a statement.
    .fix = Delete the output on line { $line }.
    .rule = Output is what a program prints, not part of its code.

prose-line =
    .kind = Sentence that isn't code.
    .what = Line { $line } is written for people, not for Python.
    .why = Python tries to read the words as code.
    .fix = Delete line { $line }, or put a hash `#` at its start.
    .rule = Notes for people go into comments, which start with a hash `#`.

comment-without-hash =
    .kind = Missing hash `#` before a comment.
    .what = Python can't read line { $line } from `{ $first }` on.
    .why = Python reads everything as code unless it comes after a hash `#`.
    .fix = Put a hash `#` before `{ $first }` on line { $line } to start a comment.
    .rule = A comment starts with a hash `#`.

shebang =
    .kind = Wrong start of the `#!` line.
    .what = Line { $line } is `{ $first }`, and it doesn't start with a hash `#`.
    .why = The line names the program that runs your script. Python skips it only after `#`.
    .fix = { $way ->
            [removed] Delete line { $line }, because your program works without it.
            [turned] Swap the symbols `!` and `#` at the start of line { $line }.
           *[put] Put a hash `#` at the very start of line { $line }.
         }
    .rule = The first line of a script may start with `#!` and name a program.

left-over =
    .kind = Code that doesn't fit its line.
    .what = On line { $line }, Python can't use `{ $part }`.
    .why = Python reads everything on the line, and this part doesn't fit.
    .fix = Put a hash `#` before `{ $part }` on line { $line }, or delete it.
    .rule = A line holds one statement and nothing else.

foreign-comment =
    .kind = Comment symbol from another language.
    .what = Line { $line } has `{ $mark }`, which marks comments in other languages.
    .why = Python reads `{ $mark }` as code, not as part of a comment.
    .fix = { $way ->
            [removed] On line { $line }, delete `{ $mark }` and its comment, or put a hash `#` first.
            [sign] Delete `{ $mark }` on line { $line }.
           *[replaced] Replace `{ $mark }` on line { $line } with a hash `#`.
         }
    .rule = In Python, a comment starts with a hash `#`.

invisible-character =
    .kind = Invisible character.
    .what = Line { $line } has a character that you can't see (number { $code }).
    .why = It often comes from a web page, and Python doesn't allow it here.
    .fix = Remove the invisible character: delete line { $line } and type it again.
    .rule = Type your code, or paste it as plain text.

look-alike =
    .kind = Character that only looks right.
    .what = Line { $line } has `{ $wrong }`, which isn't the character that Python needs.
    .why = The two may look alike to you, but Python tells them apart.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }` from your keyboard.
    .rule = Type symbols on your keyboard. Don't paste them from documents.

stray-character =
    .kind = Character that Python can't use.
    .what = Line { $line } has `{ $wrong }`, which means nothing to Python there.
    .why = Outside strings and comments, Python knows only certain characters.
    .fix = Delete the character `{ $wrong }` on line { $line }.
    .rule = Use symbols that Python knows, except in strings and comments.

space-after-backslash =
    .kind = Space after a backslash `\`.
    .what = On line { $line }, there's space after the backslash `\` at the end.
    .why = A backslash carries a line on only if it's the very last character.
    .fix = Delete the space after the backslash `\` on line { $line }.
    .rule = Nothing comes after a backslash at the end of a line, not even a space.

stray-backslash =
    .kind = Backslash `\` in the wrong place.
    .what = Line { $line } has a backslash `\` outside a string.
    .why = Outside a string, a backslash can only be the last character of a line.
    .fix = Delete the backslash `\` on line { $line }.
    .rule = Use a backslash inside a string or at the end of a line.

html-entity =
    .kind = Character written for web pages.
    .what = Line { $line } has `{ $wrong }`, which is web page code for a character.
    .why = A web page shows it as one character, but Python doesn't.
    .fix = Replace `{ $wrong }` on line { $line } with the character it's for.
    .rule = Type each symbol as it is, not in web page code.

two-statements =
    .kind = Two statements on one line.
    .what = On line { $line }, one statement ends with `{ $before }` and another starts with `{ $following }`.
    .why = After a statement, Python expects the end of the line.
    .fix = Start a new line before `{ $following }` on line { $line }.
    .rule = Write one statement on each line.

line-broken =
    .kind = Statement split over two lines.
    .what = Line { $line } ends after `{ $before }`, but the statement goes on.
    .why = A statement ends with its line, unless a bracket is still open.
    .fix = Join line { $line } and the line below it.
    .rule = Keep a statement on one line, except inside brackets.

line-too-many =
    .kind = Line that Python can't read.
    .what = Line { $line } isn't a statement that Python can read here.
    .why = Python can't tell what the line means.
    .fix = Delete line { $line }, or write the statement in full.
    .rule = Every statement must be complete.

line-out-of-place =
    .kind = Line in the wrong place.
    .what = Line { $line } can't be where it is.
    .why = It doesn't fit the lines before and after it.
    .fix = Delete line { $line }, or move it to where it fits.
    .rule = Every line must fit the lines around it.

after-decorator =
    .kind = Wrong line below a decorator.
    .what = { $count ->
            [one] Line { $line } separates the decorator `{ $decorator }` on line { $owner } from its function or class.
           *[other] Lines { $line } to { $last } separate the decorator `{ $decorator }` on line { $owner } from its function or class.
         }
    .why = Right below a decorator, Python expects a function or a class.
    .fix = { $count ->
            [one] Delete line { $line }, or move it into the block that starts below it.
           *[other] Delete lines { $line } to { $last }, or move them into the block below.
         }
    .rule = A decorator comes right before its function or class.

lines-too-many =
    .kind = Several lines that Python can't read.
    .what = Python can't read lines { $line } to { $last } in this place.
    .why = Python can't tell what they mean here.
    .fix = Delete lines { $line } to { $last }, or write the statements in full.
    .rule = Every statement must be complete.

block-line-too-many =
    .kind = Start of a block without its parts.
    .what = Line { $line } starts with `{ $keyword }`, but the parts it needs aren't there.
    .why = After `{ $keyword }`, Python expects a complete statement with its block.
    .fix = Delete line { $line }.
    .rule = A line that starts a block needs its block.

block-line-left-over =
    .kind = Incomplete start of a block.
    .what = Line { $line } starts with `{ $keyword }`, but something it needs isn't there.
    .why = It needs its colon, its block and sometimes a partner, as `try` needs `except`.
    .fix = { $count ->
            [one] Delete line { $line }, and move line { $first } left by one step.
           *[other] Delete line { $line }, and move lines { $first } to { $last } left by one step.
         }
    .rule = A line that starts a block needs its block and its partner.

missing-line =
    .kind = Missing line.
    .what = The code at line { $line } isn't complete.
    .why = Python expects more code before the program goes on.
    .fix = Write what's missing at line { $line }.
    .rule = Every statement must be complete.

missing-block-line =
    .kind = Block without its first line.
    .what = Nothing starts the block near line { $line }.
    .why = Python can't tell what the block belongs to.
    .fix = Add a line that starts with `{ $keyword }` at line { $line }.
    .rule = Every block starts with a line that ends with a colon.

missing-except =
    .kind = `try` without `except` or `finally`.
    .what = The `try` block that ends near line { $line } has no `except` or `finally`.
    .why = Python needs to know what to do if the `try` block fails.
    .fix = Add an `except` with its own block below line { $line }, level with `try`.
    .rule = Every `try` needs an `except` or a `finally`.

missing-try =
    .kind = `except` or `finally` without `try`.
    .what = Near line { $line }, an `except` or `finally` comes without a `try` before it.
    .why = Python needs to know which lines to try first.
    .fix = At line { $line }, add `try` and a colon, and indent the lines it covers.
    .rule = `except` and `finally` need a `try` before them.

positional-after-keyword =
    .kind = Plain argument after a named one.
    .what = In the call on line { $line }, an argument without a name follows a named argument.
    .why = Python fills parameters in order first, then by name.
    .fix = { $way ->
            [named] Give the plain argument on line { $line } a name and an equals sign `=`.
            [removed] Change the call on line { $line } so that named arguments come last.
           *[moved] Move the plain argument on line { $line } in front of the named ones.
         }
    .rule = In a call, plain arguments come first and named ones last.

default-order =
    .kind = Plain parameter after a default value.
    .what = On line { $line }, a parameter without a default follows one with a default.
    .why = Python can't tell which value is for which parameter.
    .fix = On line { $line }, move plain parameters to the front, or give them defaults.
    .rule = Parameters with a default value come last.

repeated-argument =
    .kind = Same name given twice.
    .what = On line { $line }, two arguments or parameters have the same name.
    .why = Python can't tell which one counts.
    .fix = Delete one of the two on line { $line }, or change its name.
    .rule = Use each name only once in a call or a definition.

generator-brackets =
    .kind = Loop next to another argument.
    .what = The call on line { $line } has a loop and another argument.
    .why = Python can't tell where the loop ends.
    .fix = Put parentheses `(` `)` around the loop in the call on line { $line }.
    .rule = A loop inside a call needs its own parentheses, unless it's alone.

assignment-to-call =
    .kind = Function call on the left of `=`.
    .what = Line { $line } has a function call before the equals sign `=`.
    .why = A function call gives you a value, but it can't store one.
    .fix = Put a name on the left of the equals sign on line { $line }.
    .rule = The name goes on the left of an equals sign, the value on the right.

assignment-to-literal =
    .kind = Fixed value on the left of `=`.
    .what = Line { $line } has a fixed value before the equals sign `=`.
    .why = A fixed value, such as a number or a string, can't change.
    .fix = Put a name on the left of the equals sign on line { $line }.
    .rule = The name goes on the left of an equals sign, the value on the right.

assignment-to-expression =
    .kind = Expression on the left of `=`.
    .what = On line { $line }, the part before the equals sign `=` isn't a name.
    .why = Python stores a value under a name, or in a list or dictionary.
    .fix = Put a name on the left of the equals sign on line { $line }.
    .rule = The name goes on the left of an equals sign, the value on the right.

generic-insert =
    .kind = Missing code within a line.
    .what = On line { $line }, something is missing after `{ $before }`.
    .why = Python can't read on without it.
    .fix = Add `{ $added }` after `{ $before }` on line { $line }.
    .rule = Every statement must be complete.

generic-insert-first =
    .kind = Missing code before a word or symbol.
    .what = On line { $line }, something is missing before `{ $following }`.
    .why = Python can't read on without it.
    .fix = Add `{ $added }` before `{ $following }` on line { $line }.
    .rule = Every statement must be complete.

generic-insert-much =
    .kind = Larger piece of missing code.
    .what = At line { $line }, a larger part of the program is missing.
    .why = Python can't read on without it.
    .fix = Write what's missing at line { $line }.
    .rule = Every statement must be complete.

generic-delete =
    .kind = Extra code.
    .what = Line { $line } has `{ $removed }` where Python can't read it.
    .why = Python expects something else there, or nothing.
    .fix = Delete `{ $removed }` on line { $line }.
    .rule = A line holds one statement and nothing else.

generic-delete-much =
    .kind = Larger piece of extra code.
    .what = Python can't read the part that starts with `{ $first }` on line { $line }.
    .why = Python expects something else there, or nothing.
    .fix = Delete the part that starts with `{ $first }` on line { $line }.
    .rule = A program is made of complete statements.

generic-replace =
    .kind = Wrong code.
    .what = Line { $line } has `{ $removed }` where Python expects something else.
    .why = Python can't read `{ $removed }` there.
    .fix = Replace `{ $removed }` on line { $line } with `{ $added }`.
    .rule = Each word and symbol must fit what comes before it.

generic-rewrite =
    .kind = Part that Python can't read.
    .what = On line { $line }, Python can't read `{ $removed }`.
    .why = It doesn't fit what comes before and after it.
    .fix = Write `{ $removed }` on line { $line } in a different way.
    .rule = Each word and symbol must fit what comes before it.

generic-space =
    .kind = Misplaced space or line end.
    .what = On line { $line }, a space or line end isn't where Python expects it.
    .why = Line ends and indentation show Python which code goes together.
    .fix = Correct the spaces or line ends at line { $line }.
    .rule = Write one statement on each line.

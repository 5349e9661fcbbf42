# Explanations of mistakes, in English.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Look at line { $lines }.
   *[other] Look at lines { $lines }.
 }
where-later = { $count ->
    [one] Look at line { $lines }. Python noticed something only on line { $stopped }.
   *[other] Look at lines { $lines }. Python noticed something only on line { $stopped }.
 }
also = { $count ->
    [one] The same mistake is on line { $lines } too. Put it right there in the same way.
   *[other] The same mistake is on lines { $lines } too. Put it right there in the same way.
 }
again = { $count ->
    [one] Line { $line } has this mistake once.
   *[other] Line { $line } has this mistake { $count } times.
 }
elsewhere = Correct the same kind of mistake here too: { $places }.
elsewhere-many = This kind of mistake is in { $count } more places ({ $lines }). Correct them in the same way, starting here: { $places }.
place = { $lines } at { $codes }
belongs = { $code } ({ $right } belongs there)
like-line = { $lines } (like line { $like })
header-line = { $lines } (one step further than the `{ $keyword }` on line { $header })
on-lines = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
 }
more = { $count } more
stand-in = In the repair, `{ $word }` only keeps the place for a word or value of your own.

## Words of the classroom, explained on first use

term-colon = A colon is the sign `:`.
term-comma = A comma is the sign `,`.
term-bracket = Brackets are the signs `(` `)`, `[` `]` and `{"{"}` `{"}"}`.
term-block = A block is a group of lines that belong together and are indented alike.
term-indentation = Indentation is the white space at the start of a line.
term-keyword = A keyword is a word with a fixed meaning in Python, such as if or while.
term-text = A text, or string, is something between quotes.
term-fstring = An f-string is a text with the letter f before its quote.
term-dictionary = A dictionary holds pairs of a key and a value.
term-tab = A tab is one wide white space, made by the tabulator key.
term-comment = A comment is a note for people, which Python skips.
term-prompt = A prompt is the sign with which the console says that it is ready.
term-argument = Arguments and parameters are what stands in the round brackets of a call and of a definition.

## Kinds of mistakes

missing-colon =
    .kind = A colon is missing.
    .what = The statement that begins with `{ $keyword }` starts a block, but line { $line } does not end with a colon.
    .why = Without the colon Python cannot tell where the `{ $keyword }` part ends and its block begins.
    .fix = Put a colon after `{ $last }`, at the end of line { $line }.
    .rule = Every line that starts a block ends with a colon: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = A colon is missing.
    .what = On line { $line } the part that begins with `{ $keyword }` runs straight into the next instruction.
    .why = Without the colon Python cannot tell where the `{ $keyword }` part ends.
    .fix = Put a colon after `{ $last }` on line { $line }.
    .rule = A colon separates the start of a block from what belongs to the block.

semicolon-for-colon =
    .kind = A semicolon stands where a colon belongs.
    .what = The statement that begins with `{ $keyword }` has a semicolon `;` at its end on line { $line }.
    .why = A semicolon does not start a block. Python waits for a colon.
    .fix = Replace the semicolon `;` on line { $line } with a colon.
    .rule = A block starts with a colon, never with a semicolon.

equals-for-colon =
    .kind = An equals sign stands where a colon belongs.
    .what = The statement that begins with `{ $keyword }` has an equals sign `=` where its block starts, on line { $line }.
    .why = An equals sign gives a value to a name. It does not start a block.
    .fix = Replace the equals sign `=` on line { $line } with a colon.
    .rule = A block starts with a colon.

then-for-colon =
    .kind = A word of another language stands where a colon belongs.
    .what = Line { $line } has the word `{ $wrong }` where the `{ $keyword }` part ends.
    .why = Python does not know the word `{ $wrong }` here. It waits for a colon.
    .fix = Replace the word `{ $wrong }` on line { $line } with a colon.
    .rule = Python uses a colon where other languages write then or do.

wrong-sign-for-colon =
    .kind = Another sign stands where a colon belongs.
    .what = The statement that begins with `{ $keyword }` has `{ $wrong }` where its block starts, on line { $line }.
    .why = Python waits for a colon before the block.
    .fix = Replace `{ $wrong }` on line { $line } with a colon.
    .rule = A block starts with a colon.

brace-block =
    .kind = A curly bracket starts a block.
    .what = Line { $line } has a curly bracket `{"{"}` where a block starts.
    .why = Other languages put blocks in curly brackets. In Python a curly bracket starts a dictionary or a set.
    .fix = Replace the curly bracket `{"{"}` on line { $line } with a colon.
    .rule = A block starts with a colon and is indented. It needs no curly brackets.

brace-block-end =
    .kind = A curly bracket stands on a line of its own.
    .what = Line { $line } holds a closing curly bracket `{"}"}` that closes nothing.
    .why = Other languages end a block with a curly bracket. In Python the block ends where the indentation goes back.
    .fix = Remove the curly bracket `{"}"}` from line { $line }.
    .rule = Indentation alone shows where a block ends.

extra-colon =
    .kind = There is a colon too many.
    .what = Line { $line } has a colon after `{ $before }`, but no block starts there.
    .why = After a colon Python expects a block or a value. Here it finds neither.
    .fix = Remove the colon after `{ $before }` on line { $line }.
    .rule = Only lines that start a block end with a colon.

doubled-sign =
    .kind = A sign is written twice.
    .what = On line { $line } the sign `{ $sign }` is written once too often.
    .why = Between two such signs Python expects a value or a name.
    .fix = Remove one `{ $sign }` from line { $line }.
    .rule = One sign between two values is enough.

assignment-in-condition =
    .kind = One equals sign stands where two are needed.
    .what = On line { $line } the sign after `{ $before }` is a single equals sign `=`, which gives a value to a name.
    .why = A single `=` is not allowed in this place. A question whether two values are equal is asked with two equals signs.
    .fix = Write two equals signs instead of one after `{ $before }` on line { $line }.
    .rule = One equals sign gives a value. Two equals signs compare.

assignment-for-comparison =
    .kind = An equals sign stands where a comparison is needed.
    .what = On line { $line } a single equals sign `=` follows `{ $before }`. It gives a value and does not compare.
    .why = Python expects a question here, and a single `=` asks nothing.
    .fix = Replace the equals sign `=` after `{ $before }` on line { $line } with `{ $right }`.
    .rule = One equals sign gives a value and never compares.

equals-for-walrus =
    .kind = An equals sign stands where a value is kept and used at once.
    .what = On line { $line } a single equals sign `=` follows `{ $before }` inside a question or a value.
    .why = A single `=` is an instruction of its own. Inside a question or a value, a name gets its value with a colon and an equals sign.
    .fix = Write a colon before the equals sign after `{ $before }` on line { $line }.
    .rule = Inside a question or a value, a colon and an equals sign give a name its value.

assignment-to-value =
    .kind = A value is on the left of an equals sign.
    .what = On line { $line } a single equals sign `=` follows `{ $before }`, which cannot be given a value.
    .why = Only a name or a place in a list can be given a value. Two equals signs compare instead.
    .fix = Write two equals signs instead of one after `{ $before }` on line { $line }.
    .rule = On the left of a single equals sign stands a name.

comparison-for-assignment =
    .kind = Two equals signs stand where one is needed.
    .what = On line { $line } two equals signs follow `{ $before }`. They compare and give no value.
    .why = Python expects a single equals sign in this place.
    .fix = Write a single equals sign instead of two after `{ $before }` on line { $line }.
    .rule = One equals sign gives a value. Two equals signs compare.

colon-for-equals =
    .kind = A colon stands where an equals sign belongs.
    .what = On line { $line } a colon stands between `{ $before }` and `{ $following }`.
    .why = A value is given to a name with an equals sign. A colon has another meaning.
    .fix = Replace the colon between `{ $before }` and `{ $following }` on line { $line } with an equals sign `=`.
    .rule = Values are given with an equals sign, in calls too.

equals-in-dictionary =
    .kind = An equals sign stands inside a dictionary.
    .what = On line { $line } an equals sign `=` stands between the key `{ $before }` and the value `{ $following }`.
    .why = In a dictionary a colon joins a key with its value.
    .fix = Replace the equals sign `=` between `{ $before }` and `{ $following }` on line { $line } with a colon.
    .rule = In a dictionary: key, colon, value.

equals-for-colon-inside =
    .kind = An equals sign stands where a colon belongs.
    .what = On line { $line } an equals sign `=` stands between `{ $before }` and `{ $following }`.
    .why = Python does not allow an equals sign in this place.
    .fix = Replace the equals sign `=` between `{ $before }` and `{ $following }` on line { $line } with a colon.
    .rule = Slices, dictionaries and lambdas use a colon.

comma-in-dictionary =
    .kind = A wrong sign stands inside a dictionary.
    .what = On line { $line } the sign `{ $wrong }` follows the key `{ $before }`.
    .why = In a dictionary a colon joins a key with its value.
    .fix = Replace `{ $wrong }` after `{ $before }` on line { $line } with a colon.
    .rule = In a dictionary: key, colon, value; commas stand between the pairs.

missing-equals =
    .kind = An equals sign is missing.
    .what = On line { $line } nothing joins `{ $before }` and `{ $following }`.
    .why = Python cannot see that a value is given to a name.
    .fix = Put an equals sign `=` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Name, equals sign, value: in this order.

reversed-comparison =
    .kind = The two signs of a comparison are in the wrong order.
    .what = Line { $line } has the sign `{ $wrong }`, which Python does not know.
    .why = In a comparison the equals sign always comes last.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Less or equal, greater or equal, not equal: the equals sign comes last.

triple-equals =
    .kind = A comparison has one equals sign too many.
    .what = Line { $line } has the sign `{ $wrong }`, which belongs to JavaScript.
    .why = Python reads the last equals sign as one more sign with no value before it.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Python compares with two equals signs, and with an exclamation mark and one equals sign.

diamond =
    .kind = The sign for not equal is that of Python 2.
    .what = Line { $line } has the sign `<>`, which old versions of Python knew.
    .why = Today's Python reads two separate comparison signs with nothing between them.
    .fix = Replace `<>` on line { $line } with `!=`.
    .rule = Not equal is an exclamation mark and an equals sign.

split-operator =
    .kind = A sign is torn apart by a blank.
    .what = Line { $line } has `{ $wrong }` with a blank inside.
    .why = Python reads two separate signs with no value between them.
    .fix = Remove the blank inside `{ $wrong }` on line { $line }.
    .rule = A sign of two characters is written without a blank.

c-and =
    .kind = The sign for and comes from another language.
    .what = Line { $line } has `{ $wrong }` between two conditions.
    .why = Python joins conditions with words, so it cannot read `{ $wrong }` here.
    .fix = Replace `{ $wrong }` on line { $line } with the word `and`.
    .rule = Python writes and, or and not as words.

c-or =
    .kind = The sign for or comes from another language.
    .what = Line { $line } has `{ $wrong }` between two conditions.
    .why = Python joins conditions with words, so it cannot read `{ $wrong }` here.
    .fix = Replace `{ $wrong }` on line { $line } with the word `or`.
    .rule = Python writes and, or and not as words.

c-not =
    .kind = The sign for not comes from another language.
    .what = Line { $line } has an exclamation mark `!` before a condition.
    .why = Python only knows the exclamation mark together with an equals sign.
    .fix = Replace the exclamation mark `!` on line { $line } with the word `not`.
    .rule = Python writes and, or and not as words.

increment =
    .kind = A sign for counting up or down comes from another language.
    .what = Line { $line } has `{ $wrong }`, which Python does not have.
    .why = Python waits for a value behind the signs `{ $wrong }`.
    .fix = Replace `{ $wrong }` on line { $line } with the sign that adds or subtracts in place, and the number 1.
    .rule = Counting up is plus, equals sign, 1; counting down is minus, equals sign, 1.

missing-comma =
    .kind = A comma is missing.
    .what = On line { $line } no comma separates `{ $before }` from `{ $following }`.
    .why = Python cannot tell where one value ends and the next one begins.
    .fix = Put a comma between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Values in a row are separated by commas.

missing-comma-end =
    .kind = A comma is missing at the end of a line.
    .what = Line { $line } ends after `{ $before }`, and the next line goes on with another value.
    .why = Python reads on over the end of the line and finds two values with nothing between them.
    .fix = Put a comma after `{ $before }` at the end of line { $line }.
    .rule = Values in a row are separated by commas, also from line to line.

wrong-sign-for-comma =
    .kind = Another sign stands where a comma belongs.
    .what = Line { $line } has `{ $wrong }` between two values.
    .why = Python separates values by commas. `{ $wrong }` means something else.
    .fix = Replace `{ $wrong }` on line { $line } with a comma.
    .rule = Values in a row are separated by commas.

extra-comma =
    .kind = There is a comma too many.
    .what = Line { $line } has a comma where no value ends or no value follows.
    .why = A comma separates two values, and here one of them is missing.
    .fix = Remove the comma that is too many from line { $line }.
    .rule = A comma stands between two values.

extra-item =
    .kind = One item of a list of values cannot be read.
    .what = Line { $line } contains the part `{ $removed }`, which Python cannot read.
    .why = Behind a comma Python expects one complete value.
    .fix = Remove `{ $removed }` from line { $line }.
    .rule = Behind a comma stands a complete value.

missing-dot =
    .kind = A dot is missing.
    .what = On line { $line } nothing joins `{ $before }` and `{ $following }`.
    .why = A dot joins a thing with what belongs to it. Without it Python sees two separate names.
    .fix = Put a dot `.` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Thing, dot, action.

wrong-sign-for-dot =
    .kind = Another sign stands where a dot belongs.
    .what = Line { $line } has `{ $wrong }` where a thing is joined with what belongs to it.
    .why = Python joins them with a dot.
    .fix = Replace `{ $wrong }` on line { $line } with a dot `.`.
    .rule = Thing, dot, action.

extra-dot =
    .kind = There is a dot too many.
    .what = Line { $line } has a dot `.` with no fitting name behind it.
    .why = After a dot Python expects the name of something that belongs to the thing before it.
    .fix = Remove the dot `.` that is too many from line { $line }.
    .rule = Behind a dot stands a name.

extra-semicolon =
    .kind = There is a semicolon too many.
    .what = Line { $line } has a semicolon `;` where no instruction ends.
    .why = A semicolon ends an instruction, and Python is still in the middle of one.
    .fix = Remove the semicolon `;` from line { $line }.
    .rule = Python needs no semicolons: the end of the line ends the instruction.

missing-operator =
    .kind = A sign between two values is missing.
    .what = On line { $line } the values `{ $before }` and `{ $following }` stand side by side.
    .why = Python does not know what to do with two values next to each other.
    .fix = Put the sign `{ $sign }` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Between two values stands a sign, also for times.

two-operators =
    .kind = Two signs stand next to each other.
    .what = On line { $line } the signs `{ $other }` and `{ $sign }` stand side by side.
    .why = Between two such signs Python expects a value.
    .fix = Remove the sign `{ $sign }` from line { $line }.
    .rule = Between two values stands one sign.

return-assigns =
    .kind = A return gives a value to a name.
    .what = On line { $line } the sign `{ $sign }` stands behind `return`. It gives a value to a name.
    .why = A return only hands back a value. It cannot give one to a name at the same time.
    .fix = Remove `{ $removed }` from line { $line }, so that only the value stays behind `return`.
    .rule = Behind return stands only the value that is handed back.

trailing-operator =
    .kind = A sign has nothing behind it.
    .what = On line { $line } the sign `{ $sign }` is the last one, and no value follows.
    .why = Python expects one more value after `{ $sign }`.
    .fix = Remove the sign `{ $sign }` from line { $line }.
    .rule = A sign stands between two values.

leading-operator =
    .kind = A sign stands at the start of a line.
    .what = Line { $line } starts with the sign `{ $sign }`, with no value before it.
    .why = Python expects an instruction at the start of the line.
    .fix = Remove the sign `{ $sign }` from the start of line { $line }.
    .rule = A line starts with an instruction and not with a sign.

unfinished-expression =
    .kind = An instruction stops half-way.
    .what = On line { $line } something must follow `{ $before }`, but nothing that Python can use does.
    .why = After `{ $before }` Python expects a value.
    .fix = Write the value that belongs behind `{ $before }` on line { $line }.
    .rule = A sign needs a value on both sides.

missing-value =
    .kind = A value is missing.
    .what = On line { $line } nothing stands between `{ $before }` and `{ $following }`.
    .why = Python expects a value or a name in this place.
    .fix = Write the value that belongs between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Signs and commas need a value beside them.

missing-name =
    .kind = A name is missing.
    .what = On line { $line } no name follows `{ $before }`.
    .why = After `{ $before }` Python expects a name.
    .fix = Write the missing name after `{ $before }` on line { $line }.
    .rule = Behind a dot, and behind for and import, stands a name.

value-after-value =
    .kind = Something follows a complete value.
    .what = On line { $line } `{ $removed }` comes right after `{ $before }`, with no sign between them.
    .why = With `{ $before }` the value is complete, so Python expects a sign or the end of the line.
    .fix = Remove `{ $removed }` after `{ $before }` on line { $line }.
    .rule = Two values never stand side by side.

extra-words =
    .kind = Words stand in the program that are no part of it.
    .what = Line { $line } contains the words `{ $removed }`, which are no instruction.
    .why = Python tries to read the words as names, and names never stand side by side.
    .fix = Remove the words `{ $removed }` from line { $line }.
    .rule = Notes for people go into a comment, behind the sign #.

wrong-sign =
    .kind = A sign does not fit where it stands.
    .what = Line { $line } has the sign `{ $wrong }` in a place where Python does not allow it.
    .why = The sign `{ $wrong }` has another meaning in Python.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Every sign has its own meaning and its own place.

bracket-never-closed =
    .kind = A closing bracket is missing.
    .what = A bracket `{ $opener }` opened on line { $line } has no closing bracket `{ $closer }` where it needs one.
    .why = Python looks for the closing bracket and goes on reading as if the instruction had not ended.
    .fix = Put a closing bracket `{ $closer }` after `{ $before }` on line { $line }.
    .rule = Every bracket that is opened is closed by one of the same kind.

bracket-never-closed-lines =
    .kind = A closing bracket is missing.
    .what = A bracket `{ $opener }` opened on line { $line } has no closing bracket `{ $closer }` where it needs one.
    .why = Python looks for the closing bracket on the lines below. It goes on reading as if the instruction had not ended.
    .fix = Put a closing bracket `{ $closer }` at line { $goal }, where the list of values ends.
    .rule = Every bracket that is opened is closed by one of the same kind.

bracket-never-opened =
    .kind = An opening bracket is missing.
    .what = A closing bracket `{ $closer }` has no opening bracket `{ $opener }` that belongs to it.
    .why = Python cannot tell where the bracket begins.
    .fix = Put an opening bracket `{ $opener }` before `{ $following }` on line { $line }.
    .rule = Every closing bracket has an opening one.

extra-closing-bracket =
    .kind = There is a closing bracket too many.
    .what = Line { $line } has a closing bracket `{ $closer }` that belongs to no opening one.
    .why = Python has nothing left to close there.
    .fix = Remove one closing bracket `{ $closer }` after `{ $before }` on line { $line }.
    .rule = For every opening bracket there is exactly one closing bracket.

closing-bracket-first =
    .kind = There is a closing bracket too many.
    .what = Line { $line } has a closing bracket `{ $closer }` that belongs to no opening one.
    .why = Python has nothing left to close there.
    .fix = Remove one closing bracket `{ $closer }` from line { $line }.
    .rule = For every opening bracket there is exactly one closing bracket.

extra-opening-bracket =
    .kind = There is an opening bracket too many.
    .what = Line { $line } has an opening bracket `{ $opener }` that nothing closes.
    .why = Python goes on looking for the bracket that closes it.
    .fix = Remove one opening bracket `{ $opener }` before `{ $following }` on line { $line }.
    .rule = For every opening bracket there is exactly one closing bracket.

wrong-closing-bracket =
    .kind = A bracket is closed by one of another kind.
    .what = The bracket `{ $opener }` opened on line { $opener_line } meets `{ $wrong }` on line { $line }, which is of another kind.
    .why = Python only accepts a closing bracket of the same kind as the opening one.
    .fix = Replace the bracket `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Round closes round, square closes square, curly closes curly.

wrong-opening-bracket =
    .kind = A bracket is opened by one of another kind.
    .what = On line { $line } the opening bracket `{ $wrong }` does not fit the closing bracket `{ $closer }`.
    .why = Python only accepts brackets in pairs of the same kind.
    .fix = Replace the bracket `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Round closes round, square closes square, curly closes curly.

wrong-bracket-pair =
    .kind = The brackets are of the wrong kind.
    .what = The brackets `{ $wrong }` and `{ $wrong_closer }`, opened on line { $line }, are of a kind that does not fit what they hold.
    .why = Each kind of bracket has its own meaning, and Python cannot read this content in brackets of this kind.
    .fix = Replace the bracket `{ $wrong }` on line { $line } with `{ $right }`, and its closing bracket `{ $wrong_closer }` with `{ $closer }`.
    .rule = Round for calls and groups, square for lists and places in them, curly for dictionaries.

bracket-turned =
    .kind = A bracket is the wrong way round.
    .what = Line { $line } has the bracket `{ $wrong }` where one in the other direction is needed.
    .why = An opening bracket cannot close, and a closing bracket cannot open.
    .fix = Replace the bracket `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Brackets come in pairs: first opened, then closed.

closing-brackets-swapped =
    .kind = The closing brackets are in the wrong order.
    .what = On line { $line } the closing brackets `{ $wrong }` stand in the wrong order.
    .why = The bracket that was opened last must be closed first.
    .fix = Swap the order of the closing brackets `{ $wrong }` on line { $line }.
    .rule = Opened last, closed first.

bracket-closed-early =
    .kind = A bracket is closed too early.
    .what = On line { $line } a closing bracket `{ $closer }` comes before everything that belongs inside.
    .why = What follows is then outside the bracket, where Python cannot read it.
    .fix = Remove the closing bracket `{ $closer }` after `{ $before }` on line { $line }, and put it after `{ $target }` on line { $goal }.
    .rule = A bracket is closed behind the last thing that belongs inside.

bracket-closed-late =
    .kind = A bracket is closed too late.
    .what = On line { $line } a closing bracket `{ $closer }` comes behind something that does not belong inside.
    .why = The bracket then holds more than it should, and the parts do not fit together.
    .fix = Remove the closing bracket `{ $closer }` after `{ $before }` on line { $line }, and put it after `{ $target }` on line { $goal }.
    .rule = A bracket is closed behind the last thing that belongs inside.

extra-bracket-pair =
    .kind = A pair of brackets is too many.
    .what = On line { $line } the brackets `{ $opener }` and `{ $closer }` stand where Python allows none.
    .why = Python expects the bare words in this place.
    .fix = Remove the bracket `{ $opener }` and its partner `{ $closer }` from line { $line }.
    .rule = Brackets belong to calls, groups, lists and dictionaries.

needless-bracket-pair =
    .kind = A pair of brackets is not needed.
    .what = On line { $line } the brackets `{ $opener }` and `{ $closer }` hold together what belongs together without them.
    .why = Python allows such brackets, but reads the same without them.
    .fix = Remove the bracket `{ $opener }` and its partner `{ $closer }` from line { $line }.
    .rule = Brackets belong to calls, groups, lists and dictionaries.

missing-bracket-pair =
    .kind = A pair of brackets is missing.
    .what = On line { $line } some values belong together, but no brackets hold them together.
    .why = Without the brackets Python cannot see which values belong together.
    .fix = Put the bracket `{ $opener }` before `{ $first }` on line { $line } and its partner `{ $closer }` after `{ $target }` on line { $goal }.
    .rule = Brackets hold together what belongs together.

instruction-over-lines =
    .kind = An instruction goes over several lines without brackets.
    .what = The instruction on line { $line } goes on on line { $next }, but no bracket holds the lines together.
    .why = At the end of a line Python takes an instruction for finished, unless a bracket is still open.
    .fix = Put the bracket `{ $opener }` before `{ $first }` on line { $line } and its partner `{ $closer }` after `{ $target }` on line { $goal }.
    .rule = One instruction, one line, except inside brackets.

call-without-brackets =
    .kind = A call has no brackets.
    .what = On line { $line } the name `{ $name }` is to be called, but it has no round brackets.
    .why = Python only calls something when round brackets follow its name.
    .fix = Put an opening bracket `(` right after `{ $name }` on line { $line }. Put a closing bracket `)` behind the values that belong to the call.
    .rule = Calling something needs round brackets, even with nothing in them.

def-without-brackets =
    .kind = A definition has no brackets.
    .what = On line { $line } the name `{ $name }` is defined without round brackets.
    .why = Python expects the list of parameters in round brackets behind the name, even when it is empty.
    .fix = Put round brackets right after `{ $name }` on line { $line }: one `(` before its parameters, if it has any, and one `)` behind them.
    .rule = A definition has round brackets, even with nothing in them.

smart-quotes =
    .kind = A quote is curly.
    .what = Line { $line } has the curly quote `{ $wrong }`, as word processors and web pages make it.
    .why = Python only knows straight quotes. The curly one is an unknown character.
    .fix = Replace the curly quote `{ $wrong }` on line { $line } with a straight one. Do the same at the other end of the text.
    .rule = Texts stand in straight quotes. Type them in the program editor.

backtick-quotes =
    .kind = Backticks stand where quotes belong.
    .what = Line { $line } has a backtick (the sign that leans to the left) around a text.
    .why = Python does not know backticks.
    .fix = Replace the backticks on line { $line } with straight quotes.
    .rule = Texts stand in straight quotes, single or double.

text-never-closed =
    .kind = A text is not closed.
    .what = On line { $line } a text starts with the quote `{ $quote }`, and the quote that ends it is missing.
    .why = Python takes everything up to the end of the line for a part of the text.
    .fix = Put the quote `{ $quote }` behind the last character of the text on line { $line }.
    .rule = A text ends with the same quote that it starts with.

text-never-opened =
    .kind = A text has no quote at its start.
    .what = On line { $line } the text that begins with `{ $first }` has no quote before it.
    .why = Python reads the words as names, and takes the quote behind them for the start of a text.
    .fix = Put the quote `{ $quote }` before `{ $first }` on line { $line }.
    .rule = A text starts and ends with the same quote.

triple-quote-never-closed =
    .kind = A text in triple quotes is not closed.
    .what = A text that starts near line { $line } with three quotes has no three quotes where it ends.
    .why = Python takes everything up to the end of the file for a part of the text.
    .fix = Put three quotes `{ $quote }` where the text ends.
    .rule = A text in triple quotes ends with three quotes of the same kind.

mixed-quotes =
    .kind = A text is opened and closed by different quotes.
    .what = On line { $line } a text has the quote `{ $right }` at one end and `{ $wrong }` at the other.
    .why = Python waits for the same quote that the text started with.
    .fix = Replace the quote `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = A text ends with the same quote that it starts with.

nested-quotes =
    .kind = The same quote stands inside a text and around it.
    .what = On line { $line } the quote `{ $quote }` is used around a text and also inside it.
    .why = Python takes the inner quote for the end of the text.
    .fix = { $way ->
            [inner] Use the other kind of quote inside the text on line { $line }.
            [escaped] Put a backslash before the inner quote of the text on line { $line }.
           *[outer] Use the other kind of quote around the text on line { $line }.
         }
    .rule = Around a text stands a quote that does not occur inside it.

doubled-quote =
    .kind = A quote is written twice.
    .what = On line { $line } two quotes `{ $quote }` stand side by side before `{ $following }`.
    .why = Python reads two quotes side by side as an empty text, and cannot read what comes right after it.
    .fix = Remove one of the two quotes `{ $quote }` before `{ $following }` on line { $line }.
    .rule = A text has one quote at its start and one at its end.

extra-quote =
    .kind = There is a quote too many.
    .what = Line { $line } has the quote `{ $quote }` once too often.
    .why = Python takes the quote for the start of one more text, and that text never ends.
    .fix = Remove the quote `{ $quote }` after `{ $before }` on line { $line }.
    .rule = A text has one quote at its start and one at its end.

quote-misplaced =
    .kind = A quote stands in the wrong place.
    .what = On line { $line } the quote `{ $quote }` stands on the wrong side of `{ $words }`, which belongs into the text.
    .why = Python reads only what stands between two quotes as a text.
    .fix = Move the quote `{ $quote }` on line { $line } to the other side of `{ $words }`, so that `{ $words }` stands inside the text.
    .rule = A text has one quote at its start and one at its end.

quotes-in-disorder =
    .kind = The quotes of a text are in disorder.
    .what = On line { $line } the quotes do not come in pairs around a text.
    .why = Python cannot tell where the text starts and where it ends.
    .fix = Put one quote before the text on line { $line } and the same quote behind it. Put none of this kind inside.
    .rule = A text has one quote at its start and the same one at its end.

text-without-quotes =
    .kind = A text has no quotes.
    .what = On line { $line } `{ $words }` is meant as a text, but it has no quotes.
    .why = Python takes words without quotes for names of things.
    .fix = Put quotes before and behind `{ $words }` on line { $line }.
    .rule = Texts stand in quotes, names do not.

text-for-name =
    .kind = A text stands where a name is needed.
    .what = Line { $line } has `{ $wrong }` in quotes in the place of a name.
    .why = A text in quotes is a value and cannot be given another value.
    .fix = Remove the quotes around `{ $wrong }` on line { $line }.
    .rule = Names have no quotes.

bad-text-prefix =
    .kind = A letter before a text means nothing to Python.
    .what = On line { $line } the letters `{ $prefix }` stand right before the quote of a text.
    .why = Only a few letters, such as f and r, may stand before a text.
    .fix = Remove or change the letters `{ $prefix }` before the quote on line { $line }.
    .rule = Before a text may stand f, r, b or u.

prefix-apart =
    .kind = A blank tears a letter off its text.
    .what = On line { $line } a blank stands between the letter `{ $letter }` and the quote of its text.
    .why = Python reads the letter as a name, and a name and a text cannot stand side by side.
    .fix = Remove the blank after the letter `{ $letter }` on line { $line }.
    .rule = A letter such as f or r stands right before the quote of its text.

backslash-in-text =
    .kind = A backslash in a text has a special meaning.
    .what = On line { $line } a text contains a backslash, and Python joins it with the character behind it.
    .why = In a text a backslash starts a special character, so Python reads something else than what is written.
    .fix = Write every backslash in the text on line { $line } twice, or put the letter `r` before the quote.
    .rule = In a text a backslash is written twice.

text-over-lines =
    .kind = A text goes on over the end of its line.
    .what = A text starts near line { $line } and goes on over the end of its line.
    .why = A text in single or double quotes must end on the line where it starts.
    .fix = { $way ->
            [tripled] Put three quotes at the start of the text that starts near line { $line }, and three at its end.
           *[joined] Join the parts of the text that starts near line { $line }, so that it stands on one line.
         }
    .rule = A text of several lines stands in triple quotes.

f-string-brace-alone =
    .kind = A curly bracket in a text has no partner.
    .what = On line { $line } an f-string lacks the curly bracket `{ $brace }`.
    .why = In an f-string curly brackets come in pairs around a value.
    .fix = Put the curly bracket `{ $brace }` on the other side of the value on line { $line }.
    .rule = In an f-string curly brackets come in pairs.

f-string-brace-extra =
    .kind = A curly bracket in a text is too many.
    .what = On line { $line } an f-string has the curly bracket `{ $brace }` once too often.
    .why = In an f-string curly brackets come in pairs around a value.
    .fix = Remove one curly bracket `{ $brace }` from line { $line }.
    .rule = In an f-string curly brackets come in pairs.

f-string-brace-single =
    .kind = A curly bracket that is meant as text is written once.
    .what = On line { $line } an f-string has the curly bracket `{ $brace }` as a part of its text, but only once.
    .why = In an f-string a single curly bracket begins or ends a value.
    .fix = Write the curly bracket `{ $brace }` twice where it is meant as text on line { $line }.
    .rule = In an f-string a curly bracket that is meant as text is written twice.

f-string-empty =
    .kind = Curly brackets in a text hold no value.
    .what = { $held ->
            [colon] On line { $line } the curly brackets `{ $field }` of an f-string start with a colon, and no value stands before it.
           *[nothing] On line { $line } the curly brackets `{ $field }` of an f-string hold no value.
         }
    .why = Python puts a value in the place of the curly brackets, and here there is none.
    .fix = { $way ->
            [dropped] Remove the letter `f` before the quote on line { $line }. But if a value is meant to stand there, write its name into the curly brackets.
           *[written] Write the name of the value into the curly brackets on line { $line }, at their start.
         }
    .rule = In an f-string a value stands in every pair of curly brackets.

f-string-dropped =
    .kind = Python cannot read the curly brackets of a text.
    .what = On line { $line } an f-string has the curly brackets `{ $field }`. Python cannot read what they hold as a value.
    .why = The letter `f` before the quote tells Python to work out what stands in the curly brackets.
    .fix = Remove the letter `f` before the quote on line { $line }, so that Python takes the curly brackets as they are. Or correct what stands in them.
    .rule = In the curly brackets of an f-string stands a value.

f-string-and-format =
    .kind = A text is filled in twice.
    .what = On line { $line } a text has the letter `f` before its quote, and `.format` is called on it as well.
    .why = Both put values into the curly brackets, and `f` does so first. The brackets hold no value that it could take.
    .fix = Remove the letter `f` before the quote on line { $line }.
    .rule = Values are filled in by the letter f or by format, never by both.

f-string-quotes =
    .kind = The quotes inside an f-string end it too early.
    .what = On line { $line } the quote `{ $quote }` stands around an f-string and also inside its curly brackets.
    .why = Python takes the inner quote for the end of the text.
    .fix = Use the other kind of quote inside the curly brackets on line { $line }, or around the text.
    .rule = Inside an f-string stands the other kind of quote.

f-string-expression =
    .kind = Curly brackets in a text hold something that is no value.
    .what = On line { $line } an f-string has something in its curly brackets that Python cannot read.
    .why = In the curly brackets stands a value, as it would stand anywhere else in the program.
    .fix = Correct what stands in the curly brackets of the f-string on line { $line }.
    .rule = In the curly brackets of an f-string stands a value.

misspelt-keyword =
    .kind = A keyword is misspelt.
    .what = Line { $line } has `{ $wrong }`, which looks like a keyword of Python but is not spelt like it.
    .why = Python takes `{ $wrong }` for a name and cannot make sense of what follows.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Keywords work only when every letter is right.

misspelt-branch =
    .kind = The word that begins a branch is misspelt.
    .what = Line { $line } starts with `{ $wrong }`, which is nearly `{ $right }` but spelt differently.
    .why = The words that begin a further branch are `else`, `elif`, `except` and `finally`. Python reads `{ $wrong }` as a name.
    .fix = Change `{ $wrong }` on line { $line } to `{ $right }`.
    .rule = A further branch starts with else, elif, except or finally, and every letter counts.

misspelt-name =
    .kind = A name is misspelt.
    .what = Line { $line } has `{ $wrong }`, which looks much like `{ $right }`.
    .why = Python knows a name only when every letter is right.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = A name is spelt in the same way everywhere.

keyword-capital =
    .kind = A keyword has the wrong capital letters.
    .what = Line { $line } has `{ $wrong }`, but Python minds capital and small letters.
    .why = Python takes `{ $wrong }` for a name and cannot make sense of what follows.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Keywords are written in small letters, except True, False and None.

constant-capital =
    .kind = A fixed value of Python has the wrong capital letters.
    .what = Line { $line } has `{ $wrong }`, but Python minds capital and small letters.
    .why = Python takes `{ $wrong }` for an ordinary name.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = True, False and None start with a capital letter.

word-for-keyword =
    .kind = A word stands where a keyword belongs.
    .what = Line { $line } has the word `{ $wrong }`, which is no keyword of Python.
    .why = In this place Python only understands one of its own keywords.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Python only understands its own keywords.

wrong-keyword =
    .kind = The wrong keyword is used.
    .what = Line { $line } has the keyword `{ $wrong }`, which does not fit there.
    .why = Each keyword has its place, and Python cannot read `{ $wrong }` here.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Each keyword has its own meaning and its own place.

foreign-word =
    .kind = A word comes from another programming language.
    .what = Line { $line } has the word `{ $wrong }`, which other languages use.
    .why = Python has another word for it and takes `{ $wrong }` for a name.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = Every language has its own keywords.

keyword-as-name =
    .kind = A keyword is used as a name.
    .what = On line { $line } the word `{ $keyword }` is used as a name, but it is a keyword of Python.
    .why = Keywords have a fixed meaning and cannot be names.
    .fix = Replace `{ $keyword }` on line { $line } with a name of your own that is no keyword.
    .rule = Keywords cannot be names.

missing-keyword =
    .kind = A keyword is missing.
    .what = On line { $line } a keyword is missing between `{ $before }` and `{ $following }`.
    .why = Without it Python cannot see how the two belong together.
    .fix = Put the keyword `{ $word }` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = Python needs every keyword of a statement.

missing-keyword-first =
    .kind = A keyword is missing at the start of a line.
    .what = Line { $line } starts with `{ $following }`, and the keyword before it is missing.
    .why = Without the keyword Python cannot see what kind of statement this is.
    .fix = Put the keyword `{ $word }` before `{ $following }` on line { $line }.
    .rule = Many statements start with a keyword.

missing-def =
    .kind = A definition lacks its keyword.
    .what = Line { $line } looks like the start of the definition of `{ $following }`, but the keyword that starts a definition is missing.
    .why = Python takes `{ $following }` for a call, and a call starts no block.
    .fix = Put the keyword `def` before `{ $following }` on line { $line }.
    .rule = A definition starts with the keyword def.

missing-in =
    .kind = A loop lacks the word in.
    .what = On line { $line } nothing joins `{ $before }` with `{ $following }`.
    .why = A `for` loop names what it walks through behind the word in.
    .fix = Put the word `in` between `{ $before }` and `{ $following }` on line { $line }.
    .rule = for, name, in, what to walk through, colon.

wrong-word-for-in =
    .kind = A loop has another word in the place of in.
    .what = Line { $line } has `{ $wrong }` where a `for` loop has the word in.
    .why = A `for` loop names what it walks through behind the word in.
    .fix = Replace `{ $wrong }` on line { $line } with `in`.
    .rule = for, name, in, what to walk through, colon.

else-if =
    .kind = Else and if are two words.
    .what = On line { $line } a second condition starts with the words else and if.
    .why = After else Python expects a colon at once and no condition.
    .fix = Replace the words else and if on line { $line } with the one word `elif`.
    .rule = A further condition starts with elif.

else-with-condition =
    .kind = An else has a condition.
    .what = On line { $line } a condition follows the word `else`.
    .why = An else has no condition: it is for all that is left. Python expects a colon right after it.
    .fix = Replace `else` on line { $line } with `elif`.
    .rule = A further condition starts with elif; else has none.

number-starts-name =
    .kind = A name starts with a digit.
    .what = On line { $line } the name `{ $name }` starts with a digit.
    .why = At a digit Python starts to read a number, and then letters follow.
    .fix = Replace `{ $name }` on line { $line } with a name that starts with a letter.
    .rule = Names start with a letter or an underscore.

digit-for-letter =
    .kind = A digit stands where a letter that looks like it belongs.
    .what = On line { $line } the word `{ $name }` starts with the digit `{ $wrong }`, which looks like a letter.
    .why = At a digit Python starts to read a number, and then letters follow.
    .fix = Write the letter `{ $right }` for the digit `{ $wrong }` in `{ $name }` on line { $line }.
    .rule = A digit is no letter, however much it looks like one.

digit-for-bracket =
    .kind = A digit stands where the bracket on the same key belongs.
    .what = On line { $line } stands `{ $wrong }`, and on many keyboards a bracket is on the same key.
    .why = Without the Shift key the keyboard writes the digit. Python reads a number, and the bracket is missing.
    .fix = Replace `{ $wrong }` on line { $line } with `{ $right }`.
    .rule = A bracket is often written with Shift and a digit.

hyphen-in-name =
    .kind = A name has a hyphen in it.
    .what = On line { $line } the name `{ $name }` contains a hyphen.
    .why = Python reads the hyphen as a minus sign between two names.
    .fix = Replace the hyphen in `{ $name }` on line { $line } with an underscore `_`, or write the name without it.
    .rule = Names have letters, digits and underscores, and no hyphens.

blank-in-name =
    .kind = A name has a blank in it.
    .what = On line { $line } the name `{ $name }` is written as two words.
    .why = Python reads two names side by side, with nothing that joins them.
    .fix = Join the words of `{ $name }` on line { $line }, for example with an underscore `_`.
    .rule = A name is one word.

sign-in-name =
    .kind = A name has a sign in it.
    .what = On line { $line } the name `{ $name }` contains the sign `{ $sign }`.
    .why = Python ends the name at the sign and cannot make sense of the rest.
    .fix = Remove the sign `{ $sign }` from `{ $name }` on line { $line }, or put an underscore `_` in its place.
    .rule = Names have letters, digits and underscores.

global-after-use =
    .kind = The line that says where a name belongs comes too late.
    .what = Line { $line } says `{ $keyword }` for `{ $name }`, but the name is used above it in the same function.
    .why = Python has to know where a name belongs before the function uses it.
    .fix = Move the `{ $keyword }` of line { $line } to the top of the function.
    .rule = What says where a name belongs stands above its first use.

missing-space =
    .kind = A blank is missing.
    .what = On line { $line } two words are written as one: `{ $wrong }`.
    .why = Python reads `{ $wrong }` as a single name.
    .fix = Put a blank inside `{ $wrong }` on line { $line }, where one word ends and the next begins.
    .rule = Words are separated by blanks.

blank-in-word =
    .kind = A word is torn apart by a blank.
    .what = On line { $line } one word is written as two: `{ $wrong }`.
    .why = Python reads two names side by side, with nothing that joins them.
    .fix = Remove the blank inside `{ $wrong }` on line { $line }.
    .rule = A word has no blank in it.

words-swapped =
    .kind = Words are in the wrong order.
    .what = On line { $line } the words `{ $wrong }` stand in an order that Python does not know.
    .why = Python reads words one after the other, and the order has a meaning.
    .fix = Swap the order of the words `{ $wrong }` on line { $line }.
    .rule = not in and is not: in this order.

doubled-word =
    .kind = A word is written twice.
    .what = On line { $line } the word `{ $word }` is written twice in a row.
    .why = After the first one Python expects something else.
    .fix = Remove one `{ $word }` from line { $line }.
    .rule = Each word is written once.

extra-keyword =
    .kind = A keyword is too many.
    .what = Line { $line } has the keyword `{ $word }` in a place where Python does not allow it.
    .why = The keyword `{ $word }` starts something else than what follows here.
    .fix = Remove the keyword `{ $word }` from line { $line }.
    .rule = Each keyword has its own place.

extra-word =
    .kind = A word is too many.
    .what = On line { $line } the word `{ $word }` follows `{ $before }` with nothing that joins them.
    .why = Python does not know what to do with `{ $word }` in this place.
    .fix = Remove `{ $word }` after `{ $before }` on line { $line }.
    .rule = Two names never stand side by side.

extra-word-first =
    .kind = A word is too many at the start of a line.
    .what = Line { $line } starts with the word `{ $word }`, which is no part of the instruction behind it.
    .why = Python does not know what to do with `{ $word }` in this place.
    .fix = Remove `{ $word }` from the start of line { $line }.
    .rule = Two names never stand side by side.

foreign-new =
    .kind = The word new comes from another language.
    .what = Line { $line } has the word `new` before `{ $following }`.
    .why = Python makes a new thing by a plain call, without a word before it.
    .fix = Remove the word `new` before `{ $following }` on line { $line }.
    .rule = A new thing is made by calling its class.

type-declaration =
    .kind = A word for the type comes from another language.
    .what = Line { $line } has the word `{ $word }` before the name `{ $following }`.
    .why = Python finds out the type by itself and reads two names side by side.
    .fix = Remove the word `{ $word }` before `{ $following }` on line { $line }.
    .rule = A name needs no type before it: name, equals sign, value.

def-without-name =
    .kind = A definition has no name.
    .what = On line { $line } no name follows the keyword `{ $keyword }`.
    .why = Everything that is defined needs a name by which it can be used.
    .fix = Put a name after `{ $keyword }` on line { $line }.
    .rule = After def and class stands a name.

import-order =
    .kind = The parts of an import are in the wrong order.
    .what = On line { $line } the part with import comes before the part with from.
    .why = Python first wants to know the module, and then what to take out of it.
    .fix = Move the part with `from` to the start of line { $line }, before the word `import`.
    .rule = First from and the module, then import and the names.

from-without-import =
    .kind = The word import is missing.
    .what = Line { $line } starts with from and has no word import.
    .why = After from and a module Python expects import and a name.
    .fix = Put the word `import` in its place on line { $line }.
    .rule = From a module, import a name.

import-of-text =
    .kind = A module is written as a text in quotes.
    .what = On line { $line } the module to import stands in quotes.
    .why = Python expects the bare name of a module.
    .fix = Remove the quotes around the module on line { $line }.
    .rule = Modules are imported by their name, without quotes.

import-of-file =
    .kind = A file is imported in the place of a module.
    .what = On line { $line } the import does not consist of the plain name of a module.
    .why = Python expects the name of a module: no signs around it, no path.
    .fix = Write only the name of the module behind the word import on line { $line }.
    .rule = Modules are imported by their name alone.

module-digit =
    .kind = The name of a module starts with a digit.
    .what = On line { $line } the name of the module, `{ $name }`, starts with a digit.
    .why = At a digit Python starts to read a number, so it cannot import a module of this name.
    .fix = Give the file a name that starts with a letter, and write that name on line { $line }. If the file must keep its name, call `__import__` with the name in quotes.
    .rule = Names start with a letter or an underscore, names of modules too.

import-hyphen =
    .kind = The name of a module has a hyphen in it.
    .what = On line { $line } the name of the module to import contains a hyphen `-`.
    .why = Python reads the hyphen as a minus sign, which has no place in an import.
    .fix = Use a module on line { $line } whose name has no hyphen.
    .rule = Names of modules have letters, digits and underscores.

leading-zeros =
    .kind = A number starts with a zero.
    .what = On line { $line } the number `{ $number }` starts with a zero.
    .why = Python does not allow a zero at the start of a whole number.
    .fix = Remove the zeros at the start of `{ $number }` on line { $line }.
    .rule = Whole numbers have no zeros at their start.

octal-literal =
    .kind = A number in the octal system is written as in Python 2.
    .what = On line { $line } the number `{ $number }` starts with a zero, which once meant the octal system (digits 0 to 7).
    .why = Today's Python wants the letter o behind that zero.
    .fix = Put the letter `o` behind the zero of `{ $number }` on line { $line }.
    .rule = Octal numbers start with a zero and the letter o.

long-number =
    .kind = A number ends with a letter as in Python 2.
    .what = On line { $line } the number `{ $number }` ends with a letter.
    .why = Whole numbers can be as long as you like today, and need no letter.
    .fix = Remove the letter at the end of `{ $number }` on line { $line }.
    .rule = Numbers have no letter at their end.

number-separators =
    .kind = A number has separators that Python does not know.
    .what = On line { $line } the number `{ $number }` is divided by commas, dots or blanks.
    .why = Python reads several numbers instead of one.
    .fix = Write `{ $number }` on line { $line } without separators, or with underscores `_` as separators.
    .rule = Numbers have no separators except underscores.

print-statement =
    .kind = A print has no brackets.
    .what = On line { $line } the word `print` has no round brackets around what it prints.
    .why = In Python 2 that was allowed. Today print is called like everything else.
    .fix = Put an opening bracket `(` after `print` on line { $line }. Put a closing bracket `)` behind what is to be printed.
    .rule = What is printed stands in round brackets.

exec-statement =
    .kind = An exec has no brackets.
    .what = On line { $line } the word `exec` has no round brackets behind it.
    .why = In Python 2 that was allowed. Today exec is called like everything else.
    .fix = Put an opening bracket `(` after `exec` on line { $line }. Put a closing bracket `)` behind what belongs to it.
    .rule = Calls have round brackets.

except-comma =
    .kind = An except is written as in Python 2.
    .what = On line { $line } a comma `,` stands before the name of the error.
    .why = Today the word as joins an error with its name.
    .fix = Replace the comma `,` on line { $line } with the word `as`.
    .rule = except, error, as, name.

raise-comma =
    .kind = A raise is written as in Python 2.
    .what = On line { $line } a comma `,` stands between the error and its message.
    .why = Today the message stands in round brackets behind the error.
    .fix = Remove the comma `,` on line { $line } and put the message in round brackets behind the error.
    .rule = An error is raised with its message in round brackets.

backticks =
    .kind = Backticks are written as in Python 2.
    .what = Line { $line } has backticks (the signs that lean to the left) around a value.
    .why = In Python 2 they made a text of a value. Today's Python does not know them.
    .fix = Remove the backticks on line { $line } and call `repr` with the value in round brackets.
    .rule = A text is made of a value by a call.

body-not-indented =
    .kind = A block is not indented.
    .what = Line { $line } belongs to the `{ $keyword }` on line { $header }, but it is not indented further than that line.
    .why = Python sees by the indentation what belongs to a block. Here the block seems to be empty.
    .fix = { $count ->
            [one] Indent line { $line } further than line { $header }, usually by four blanks.
           *[other] Indent lines { $line } to { $last } further than line { $header }, usually by four blanks.
         }
    .rule = What belongs to a block is indented further than the line that starts it.

unexpected-indentation =
    .kind = A line is indented without a reason.
    .what = Line { $line } is indented further than the instruction before it, but that instruction starts no block.
    .why = Python takes lines that are indented further for a block, and here nothing says what such a block belongs to.
    .fix = { $count ->
            [one] Reduce the indentation of line { $line } to that of line { $like }.
           *[other] Reduce the indentation of lines { $line } to { $last }, so that line { $line } has that of line { $like }.
         }
    .rule = Lines are indented only inside a block.

first-line-indented =
    .kind = The first line is indented.
    .what = Line { $line } is the first instruction of the program, and it is indented.
    .why = Indentation means that a line belongs to a block. At the start of a program there is no block yet.
    .fix = { $count ->
            [one] Remove the extra indentation from line { $line }.
           *[other] Remove the extra indentation from lines { $line } to { $last }.
         }
    .rule = The first instruction starts at the left edge.

indented-too-far =
    .kind = A line is indented too far.
    .what = Line { $line } is indented too far for the block it belongs to.
    .why = Python sees by the indentation what belongs together, and lines of one block start in the same column.
    .fix = { $count ->
            [one] Reduce the indentation of line { $line } to that of line { $like }.
           *[other] Reduce the indentation of lines { $line } to { $last }, so that line { $line } has that of line { $like }.
         }
    .rule = All lines of a block start in the same column.

not-indented-enough =
    .kind = A line is not indented far enough.
    .what = Line { $line } is not indented as far as the block it belongs to.
    .why = Python takes the block for finished and cannot read the rest of it.
    .fix = { $count ->
            [one] Indent line { $line } further, to the same column as line { $like }.
           *[other] Indent lines { $line } to { $last } further, so that line { $line } starts in the same column as line { $like }.
         }
    .rule = All lines of a block start in the same column.

indentation-matches-nothing =
    .kind = Two lines of one block start in different columns.
    .what = Lines { $line } and { $like } belong to the same block, but they do not start in the same column.
    .why = Python sees by the column which lines belong to a block. Those lines must start exactly alike.
    .fix = { $count ->
            [one] Change the indentation of line { $line } to exactly that of line { $like }.
           *[other] Change the indentation of lines { $line } to { $last }, so that line { $line } has exactly that of line { $like }.
         }
    .rule = All lines of a block start in the same column.

branch-not-aligned =
    .kind = A branch does not start in the column of its partner.
    .what = On line { $line } the `{ $keyword }` does not start in the same column as the statement it belongs to.
    .why = Python cannot see to which statement the `{ $keyword }` belongs.
    .fix = { $count ->
            [one] Change the indentation of line { $line } to exactly that of line { $like }.
           *[other] Change the indentation of lines { $line } to { $last }, so that line { $line } has exactly that of line { $like }.
         }
    .rule = else and elif start in the column of their if, and except in that of its try.

block-line-misplaced =
    .kind = A line of a block starts in the wrong column.
    .what = Line { $line } belongs to the `{ $keyword }` on line { $header }, but it does not start in the column of that block.
    .why = Python sees by the indentation what belongs together.
    .fix = { $count ->
            [one] Change the indentation of line { $line }, so that it starts exactly one step further right than line { $header }, usually four blanks.
           *[other] Change the indentation of lines { $line } to { $last }, so that line { $line } starts exactly one step further right than line { $header }, usually four blanks.
         }
    .rule = All lines of a block start in the same column.

not-at-left-edge =
    .kind = A line does not start at the left edge.
    .what = Line { $line } is indented, but it belongs to no block.
    .why = Python sees by the indentation what belongs together.
    .fix = { $count ->
            [one] Remove the extra indentation from line { $line }, so that it starts at the left edge.
           *[other] Remove the extra indentation from lines { $line } to { $last }, so that line { $line } starts at the left edge.
         }
    .rule = Lines that belong to no block start at the left edge.

indentation-other =
    .kind = The indentation of a line does not fit.
    .what = Line { $line } does not start in a column that fits the lines around it.
    .why = Python sees by the indentation what belongs together.
    .fix = { $count ->
            [one] Change the indentation of line { $line } so that it fits the block it belongs to.
           *[other] Change the indentation of lines { $line } to { $last } so that it fits the block they belong to.
         }
    .rule = All lines of a block start in the same column.

tabs-and-spaces =
    .kind = Tabs and blanks are mixed.
    .what = The program is indented with tabs in some places and with blanks in others. On line { $line } the two do not fit together.
    .why = They may look alike, but Python cannot compare a tab with blanks.
    .fix = { $count ->
            [one] Change the indentation of line { $line } to the same white space as that of line { $like }.
           *[other] Change the indentation of lines { $line } to { $last }. Line { $line } must start with the same white space as line { $like }.
         }
    .rule = Indent with blanks only, four for each step.

tab-among-blanks =
    .kind = Tabs and blanks are mixed.
    .what = Line { $line } is indented with a tab, and other lines are indented with blanks.
    .why = On the screen a tab looks like blanks. But Python sees the difference and cannot tell whether the lines belong together.
    .fix = Change the indentation of line { $line }: delete the tab at its start and type blanks, four for each step.
    .rule = Indent with blanks only, four for each step.

blanks-among-tabs =
    .kind = Tabs and blanks are mixed.
    .what = Line { $line } is indented with blanks, and other lines are indented with a tab.
    .why = On the screen a tab looks like blanks. But Python sees the difference and cannot tell whether the lines belong together.
    .fix = Change the indentation of line { $line }: delete the blanks at its start and type tabs, as on the other lines.
    .rule = Use tabs or blanks to indent, and never both in one program.

return-outside =
    .kind = A return stands outside a function.
    .what = On line { $line } the `{ $keyword }` is not indented far enough to belong to a function.
    .why = Only a function can hand back a value.
    .fix = { $count ->
            [one] Indent line { $line } further, to the same column as line { $like }.
           *[other] Indent lines { $line } to { $last } further, so that line { $line } starts in the same column as line { $like }.
         }
    .rule = return stands inside a function.

break-outside =
    .kind = A jump stands outside a loop.
    .what = On line { $line } the `{ $keyword }` is not indented far enough to belong to a loop.
    .why = Only a loop can be left or continued.
    .fix = { $count ->
            [one] Indent line { $line } further, to the same column as line { $like }.
           *[other] Indent lines { $line } to { $last } further, so that line { $line } starts in the same column as line { $like }.
         }
    .rule = break and continue stand inside a loop.

return-outside-replaced =
    .kind = A return stands outside a function.
    .what = On line { $line } a `{ $keyword }` stands outside every function.
    .why = Only a function can hand back a value.
    .fix = Put something else in the place of the `{ $keyword }` on line { $line }, or remove it.
    .rule = return stands inside a function.

break-outside-replaced =
    .kind = A jump stands outside a loop.
    .what = On line { $line } a `{ $keyword }` stands outside every loop.
    .why = Only a loop can be left or continued.
    .fix = Put something else in the place of the `{ $keyword }` on line { $line }, or remove it.
    .rule = break and continue stand inside a loop.

missing-body =
    .kind = A block is empty.
    .what = Line { $line } starts a block with `{ $keyword }`, but no block follows.
    .why = After the colon Python expects at least one indented instruction.
    .fix = Put an indented instruction under line { $line }. The word `pass` does nothing and fills the place.
    .rule = A block has at least one instruction.

header-alone =
    .kind = A colon and a block are missing.
    .what = Line { $line } starts a block with `{ $keyword }`, but it has no colon at its end, and no block follows.
    .why = Python expects a colon at the end of such a line, and below it at least one indented instruction.
    .fix = Put a colon at the end of line { $line }. Put an indented instruction under this line. The word `pass` does nothing and keeps the place.
    .rule = A line that starts a block ends with a colon, and the block has at least one instruction.

pasted-prompt =
    .kind = A prompt is pasted into the program.
    .what = Line { $line } starts with `{ $prompt }`, which the console shows and which is no part of a program.
    .why = Python tries to read the prompt as a sign of the program.
    .fix = Remove `{ $prompt }` from the start of line { $line }.
    .rule = From a console copy only what you typed yourself.

pasted-line-number =
    .kind = A line number is pasted into the program.
    .what = Line { $line } starts with the number `{ $number }`, which is no part of the instruction.
    .why = Python reads a number and then something that does not belong to it.
    .fix = Remove the number `{ $number }` from the start of line { $line }.
    .rule = Line numbers are no part of a program.

pasted-marker =
    .kind = A mark from another place is pasted into the program.
    .what = Line { $line } is `{ $mark }`, which is no part of a Python program.
    .why = Such marks come from chats, web pages or version control. Python does not know them.
    .fix = Remove line { $line }.
    .rule = A program holds only Python.

pasted-stars =
    .kind = Stars are pasted into the program.
    .what = Line { $line } has the stars `{ $mark }` in a place where they do not belong.
    .why = In chats and on web pages such stars make letters bold. Python takes them for a sign of arithmetic.
    .fix = Remove the stars `{ $mark }` from line { $line }.
    .rule = A program holds only Python.

pasted-command =
    .kind = A command is pasted into the program.
    .what = Line { $line } is a command for a terminal or a notebook: `{ $command }`. It is no part of a program.
    .why = Python reads instructions of a program and does not know such commands.
    .fix = Remove line { $line } from the program. Enter the command in a terminal instead.
    .rule = Commands for a terminal or a notebook are no part of a program.

pasted-output =
    .kind = A message of Python is pasted into the program.
    .what = Line { $line } looks like a message that Python printed, and not like a program.
    .why = Python tries to read its own message as an instruction.
    .fix = Remove the message on line { $line }.
    .rule = Output is no part of a program.

prose-line =
    .kind = A sentence stands among the instructions.
    .what = Line { $line } is a sentence for people and no instruction.
    .why = Python takes the words for names, and names never stand side by side.
    .fix = Remove line { $line }, or put the sign `#` at its start to make it a comment.
    .rule = Sentences for people go into comments.

comment-without-hash =
    .kind = A comment lacks its sign.
    .what = On line { $line } the part that starts with `{ $first }` cannot be read as an instruction.
    .why = Python reads everything as instructions unless the sign `#` stands before it.
    .fix = Put the sign `#` before `{ $first }` on line { $line } to make the rest of the line a comment.
    .rule = A comment starts with the sign #.

shebang =
    .kind = The first line of a script has lost its sign.
    .what = Line { $line } starts with `{ $first }`. Such a line tells the computer which program runs the script, but it does not start with the sign `#` here.
    .why = Python skips such a line only when it starts with `#`. Here it tries to read an instruction.
    .fix = { $way ->
            [removed] Remove line { $line }. The program runs without it.
            [turned] Write the signs `!` and `#` at the start of line { $line } the other way round.
           *[put] Put the sign `#` at the very start of line { $line }.
         }
    .rule = The first line of a script may start with #! and name a program.

left-over =
    .kind = Something is left over on a line.
    .what = On line { $line } the part `{ $part }` does not belong to the instruction there.
    .why = Python tries to read everything on the line, and this part does not fit.
    .fix = Put the sign `#` before `{ $part }` on line { $line }, so that Python skips it. If it is of no use, remove it.
    .rule = One line holds one instruction and nothing else.

foreign-comment =
    .kind = A comment is written as in another language.
    .what = Line { $line } has `{ $mark }`, which marks a comment in other languages.
    .why = Python takes `{ $mark }` for a sign of the program.
    .fix = { $way ->
            [removed] Remove the comment that starts with `{ $mark }` from line { $line }. If you want to keep it, put the sign `#` before it.
            [sign] Remove the sign `{ $mark }` from line { $line }. Python then reads the rest of the line as an instruction.
           *[replaced] Replace `{ $mark }` on line { $line } with the sign `#`.
         }
    .rule = In Python a comment starts with the sign #.

invisible-character =
    .kind = There is a character that cannot be seen.
    .what = Line { $line } contains an invisible character (number { $code }).
    .why = It comes from copying out of a web page or a document, and Python does not allow it here.
    .fix = Remove the invisible character from line { $line }: delete the line and type it again.
    .rule = Type programs, or paste them as plain text.

look-alike =
    .kind = A character only looks like the right one.
    .what = Line { $line } has the character `{ $wrong }`, which looks much like another one.
    .why = To Python they are different characters, and it does not know this one here.
    .fix = Replace the character `{ $wrong }` on line { $line } with `{ $right }` from your keyboard.
    .rule = Signs are typed on the keyboard, not pasted from documents.

stray-character =
    .kind = A character has no meaning in Python.
    .what = Line { $line } has the character `{ $wrong }`, which Python does not know in this place.
    .why = Outside texts and comments Python only knows certain signs.
    .fix = Remove the character `{ $wrong }` from line { $line }.
    .rule = Names have no signs before them in Python.

space-after-backslash =
    .kind = Space stands behind a backslash at the end of a line.
    .what = On line { $line } there is white space behind the backslash `\`.
    .why = A backslash lets a line go on below only if it is the very last character of the line.
    .fix = Remove the white space behind the backslash `\` on line { $line }.
    .rule = Behind a backslash at the end of a line stands nothing, not even a space.

stray-backslash =
    .kind = There is a backslash too many.
    .what = Line { $line } has a backslash `\` outside a text.
    .why = Outside a text a backslash may only be the very last character of a line.
    .fix = Remove the backslash `\` from line { $line }.
    .rule = A backslash belongs into texts.

html-entity =
    .kind = A sign is written as on a web page.
    .what = Line { $line } has `{ $wrong }`, which stands for a sign in the text of a web page.
    .why = Python does not know this way of writing a sign.
    .fix = Replace `{ $wrong }` on line { $line } with the sign that it stands for.
    .rule = Type signs as they are.

two-statements =
    .kind = Two instructions stand on one line.
    .what = On line { $line } one instruction ends with `{ $before }`, and the next one starts with `{ $following }`.
    .why = Python expects the end of the line behind an instruction.
    .fix = Put `{ $following }` and what follows it on line { $line } on a new line.
    .rule = One instruction, one line.

line-broken =
    .kind = An instruction is broken over two lines.
    .what = The instruction on line { $line } does not end with `{ $before }`, but the line does.
    .why = At the end of a line Python takes an instruction for finished, unless a bracket is still open.
    .fix = Join line { $line } with the line below it.
    .rule = One instruction, one line, except inside brackets.

line-too-many =
    .kind = A line is no complete instruction.
    .what = Line { $line } is no instruction that Python can read in this place.
    .why = Python cannot find out what the line means.
    .fix = Remove line { $line }, or write down the instruction in full.
    .rule = Every line is a complete instruction.

line-out-of-place =
    .kind = A line stands in a place where it does not fit.
    .what = Line { $line } cannot stand where it is.
    .why = On its own Python could read the line, but it does not fit what comes before and after it.
    .fix = Remove line { $line }, or move it to the place where it belongs.
    .rule = Python reads line by line, and every line must fit its place.

after-decorator =
    .kind = Something stands between a decorator and its function.
    .what = { $count ->
            [one] Line { $line } stands between the decorator `{ $decorator }` on line { $owner } and what belongs to it.
           *[other] Lines { $line } to { $last } stand between the decorator `{ $decorator }` on line { $owner } and what belongs to it.
         }
    .why = Right below a decorator Python expects a line that starts with def or class.
    .fix = { $count ->
            [one] Remove line { $line }, or move it into the block that starts below it.
           *[other] Remove lines { $line } to { $last }, or move them into the block that starts below them.
         }
    .rule = Right below a decorator stands its def or class.

lines-too-many =
    .kind = Some lines are no part of the program.
    .what = Lines { $line } to { $last } are no instructions that Python can read in this place.
    .why = Python cannot find out what they mean.
    .fix = Remove lines { $line } to { $last }, or write down the instructions in full.
    .rule = Every line is a complete instruction.

block-line-too-many =
    .kind = A line starts a block that is not complete.
    .what = Line { $line } starts with `{ $keyword }`, but what belongs to it is missing.
    .why = After `{ $keyword }` Python expects a complete statement with its block.
    .fix = Remove line { $line }.
    .rule = A line that starts a block needs its block.

block-line-left-over =
    .kind = A line starts a block that is not complete.
    .what = Line { $line } starts with `{ $keyword }`, but what belongs to it is missing.
    .why = Python reads a line that starts a block only with all that belongs to it. That is its colon, its block and its partner, as an except for a try.
    .fix = { $count ->
            [one] Remove line { $line }, and reduce the indentation of line { $first } to that of line { $line }.
           *[other] Remove line { $line }, and reduce the indentation of lines { $first } to { $last }, so that line { $first } has that of line { $line }.
         }
    .rule = A line that starts a block needs its block.

missing-line =
    .kind = A line is missing.
    .what = At line { $line } something is not complete.
    .why = Python expects something more before the program goes on.
    .fix = Write what is missing at line { $line }.
    .rule = Every statement must be complete.

missing-block-line =
    .kind = The line that starts a block is missing.
    .what = The lines around line { $line } belong to a block that nothing starts.
    .why = Python cannot see what the block belongs to.
    .fix = Put a line that starts with `{ $keyword }` at line { $line }.
    .rule = Every block is started by a line that ends with a colon.

missing-except =
    .kind = A try has no except.
    .what = Near line { $line } a block that starts with `try` ends, and neither except nor finally follows.
    .why = Python must be told what to do when something goes wrong in the try block.
    .fix = Put an `except` with a block of its own under line { $line }, in the column of its `try`.
    .rule = A try needs an except or a finally.

missing-try =
    .kind = An except has no try.
    .what = Near line { $line } an `except` follows, but no block before it starts with `try`.
    .why = An except says what to do when its try block fails. Here that block is missing.
    .fix = Put a line with `try` and a colon at line { $line }, and indent the lines that belong to it.
    .rule = An except needs a try before it.

positional-after-keyword =
    .kind = A value without a name follows one with a name.
    .what = In the call on line { $line } a plain value comes after a value that is given by name.
    .why = Python fills the places of a call in order first, and by name afterwards.
    .fix = { $way ->
            [named] Give the plain value in the call on line { $line } a name too: put a name and an equals sign before it.
            [removed] Remove the plain value from the call on line { $line }, or give it a name too.
           *[moved] Move the plain value in the call on line { $line } before the named ones.
         }
    .rule = In a call plain values come first, named ones last.

default-order =
    .kind = A parameter without a default follows one with a default.
    .what = In the definition on line { $line } a plain parameter comes after one that has a default value.
    .why = Python could not tell which value is for which parameter.
    .fix = Move the plain parameters on line { $line } before those with a default value, or give them one too.
    .rule = Parameters with a default value come last.

repeated-argument =
    .kind = The same name is given twice.
    .what = On line { $line } the same parameter is given a value or a place twice.
    .why = Python could not tell which one counts.
    .fix = Remove one of the two on line { $line }, or change its name.
    .rule = Each parameter occurs once.

generator-brackets =
    .kind = A loop inside a call needs brackets of its own.
    .what = On line { $line } a call holds a loop and a further value.
    .why = Python could not tell where the loop ends.
    .fix = Put the loop in the call on line { $line } in round brackets of its own.
    .rule = A loop inside a call stands in brackets unless it is alone.

assignment-to-call =
    .kind = A value is given to a call.
    .what = On line { $line } a call stands on the left of an equals sign `=`.
    .why = A call is no place in which a value can be kept.
    .fix = Change the left side of the equals sign on line { $line } to a name.
    .rule = On the left of an equals sign stands a name.

assignment-to-literal =
    .kind = A value is given to a fixed value.
    .what = On line { $line } a fixed value stands on the left of an equals sign `=`. Numbers and texts are fixed values.
    .why = A fixed value can never become another one.
    .fix = Change the left side of the equals sign on line { $line } to a name.
    .rule = On the left of an equals sign stands a name.

assignment-to-expression =
    .kind = A value is given to something that is no name.
    .what = On line { $line } something else than a name stands on the left of an equals sign `=`.
    .why = Python can only keep a value under a name or in a place of a list or dictionary.
    .fix = Change the left side of the equals sign on line { $line } to a name.
    .rule = On the left of an equals sign stands a name.

generic-insert =
    .kind = Something is missing.
    .what = On line { $line } something is missing after `{ $before }`.
    .why = Without it Python cannot read on at this place.
    .fix = Put `{ $added }` after `{ $before }` on line { $line }.
    .rule = Every statement must be complete.

generic-insert-first =
    .kind = Something is missing.
    .what = On line { $line } something is missing before `{ $following }`.
    .why = Without it Python cannot read on at this place.
    .fix = Put `{ $added }` before `{ $following }` on line { $line }.
    .rule = Every statement must be complete.

generic-insert-much =
    .kind = Something is missing.
    .what = At line { $line } a larger part of the program is missing.
    .why = Python cannot read on without it.
    .fix = Write what is missing at line { $line }.
    .rule = Every statement must be complete.

generic-delete =
    .kind = Something is too many.
    .what = Line { $line } has `{ $removed }` in a place where Python cannot read it.
    .why = Python expects something else there, or nothing.
    .fix = Remove `{ $removed }` from line { $line }.
    .rule = A line holds nothing that is no part of its instruction.

generic-delete-much =
    .kind = Something is too many.
    .what = From line { $line } on there is a part, starting with `{ $first }`, that Python cannot read there.
    .why = Python expects something else there, or nothing.
    .fix = Remove the part that starts with `{ $first }` on line { $line }.
    .rule = A program holds nothing but instructions.

generic-replace =
    .kind = Something stands in the place of something else.
    .what = Line { $line } has `{ $removed }` in a place where Python expects something else.
    .why = Python cannot read `{ $removed }` there.
    .fix = Replace `{ $removed }` on line { $line } with `{ $added }`.
    .rule = Every sign and every word has its own place.

generic-rewrite =
    .kind = A part of a line cannot be read.
    .what = On line { $line } Python cannot read the part `{ $removed }`.
    .why = It does not fit what stands before and behind it.
    .fix = Write the part `{ $removed }` on line { $line } again in another way.
    .rule = Every sign and every word has its own place.

generic-space =
    .kind = White space or a line end is in the wrong place.
    .what = On line { $line } blanks or line ends are not where Python expects them.
    .why = Python uses line ends and indentation to see what belongs together.
    .fix = Correct the blanks or line ends at line { $line }.
    .rule = One instruction, one line.

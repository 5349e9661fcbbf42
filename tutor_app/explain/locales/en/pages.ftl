### The texts of Surefix's pages. A student reads most of them: plain words, short sentences, no blame.
### Terms: "program", "fix" (of a mistake), "mistake", "string", "symbol", "teacher" (to students), "instructor" (to instructors).

## Frame

app-name = Surefix
nav-student = Find my mistake
nav-instructor = For instructors
needs-scripts = Surefix needs JavaScript. Switch it on in your browser, then load this page again.
start-failed = Surefix isn't set up correctly
later-title = Surefix is too busy at the moment
later = Wait a moment. Then go back and try again.

## Student page: writing

student-title = Why won't my code run?
student-lead = Paste your program. Surefix shows you where the mistake is, explains it and, if you like, shows a fix. When it isn't sure, it says so.
editor-label = Your Python program
editor-notice = Tab indents, Shift+Tab unindents. To leave the editor, press Esc, then Tab. Ctrl+Enter checks the program.
editor-too-long = This program is too long and wasn't sent. A program may have at most { $limit } characters.
editor-mark = Python stopped here: { $message }
editor-placeholder = Paste or type your program here
check = Find my mistake
checking = Looking for mistakes …
to-code = To the code
to-feedback = To the feedback
bar-changed = Changed: check again
reconnecting = Reconnecting … Your code is safe.
examples = Examples
examples-lead = Each of these programs has a different mistake.
example-colon = The shop: a missing colon
example-bracket = The average: a bracket left open
example-quote = The greeting: a string that never ends
example-indent = The countdown: a block without indentation
example-equals = The quiz: one equals sign or two
example-two = The tickets: two mistakes at once
upload = Upload
upload-label = A Python file (.py, .txt) or a notebook (.ipynb)
upload-too-large = This file is too large. Programs here have at most { $limit } characters.
upload-encoding = This file says that its encoding is { $encoding }, which doesn't work here. Save it as UTF-8 and upload it again.
upload-enough = You have uploaded many files in this visit. Copy your program and paste it into the editor instead.
options = Options
language = Language
language-name = English
live-marks = Mark where Python stops while I type
plain-editor = Plain text box instead of the editor
plain-editor-help = Useful with some screen readers and on small screens.

## Student page: feedback

feedback-heading = Feedback
feedback-none-title = Your feedback appears here
feedback-none-1 = Paste a program that won't run, or open an example.
feedback-none-2 = Choose “Find my mistake”.
feedback-none-3 = Read where the mistake is and what it is. Fix it yourself, or ask for a fix.
feedback-stale = Changed: check again
checked-already = You haven't changed the program since the last check.
status-shown = Feedback is ready. Look at line { $line }.
status-partly = Surefix tells you what it's sure of. Look at line { $line }.
status-withheld = Python stopped at line { $line }. There is no explanation this time.
status-withheld-nowhere = There is no explanation this time.
status-newer-python = Your program needs a newer Python.
status-notebook = Your program is code for a notebook.
status-valid = Python can read your program.
status-empty = There is no program yet.
status-refused = This program wasn't checked.
status-not-python = This doesn't look like Python.
status-failed = Something went wrong on our side.

further-mistakes = { $count ->
    [one] One more mistake:
   *[other] { $count } more mistakes:
  }
card-headline = Line { $line }: { $said }
rule-on-tap = The rule, with an example
step-repair = A fix
stops-place = We're sure of the place, but not of the cause.
stops-kind = We're sure of the kind of mistake, but not of the fix.
stops-explanation = We're sure of the explanation, but not of the fix.
remember = Remember
example-wrong = Wrong
example-right = Right
go-to-line = Go to line { $line }
line = Line { $line }
excerpt-label = Line { $line } of your program
python-here = Python stopped here
next-hint = Next hint ({ $number } of { $total })
next-hint-fix = Show me a fix ({ $number } of { $total })
next-hint-wait = The next hint opens in { $left }. Try it yourself in the meantime.
next-hint-attempt = To open the next hint, change the code near the mistake and check it again.
next-hint-ready = You can open the next hint now.
next-hint-later = You can't open this hint yet.
hint-opened = The hint is open.
hints-end = Your teacher lets the hints end here.
mark-here = the mistake is here
ask-repair-first = Try it yourself first. Change the program and check it again.
hide-repair = Hide the fix
use-repair = Use this fix
undo-repair = Undo: back to my program
repair-used = The fix is in your program. This is what changed:
repair-hidden = The fix is hidden.
repair-undone = Your own program is back in the editor.
diff-view = How to show the changes
diff-inline = One below the other
diff-two = Side by side
diff-caption = What the fix changes
diff-before = Your program
diff-after = Fixed
diff-removed = removed
diff-added = added
diff-legend = Lines with − are removed, and lines with + are added. The changed characters are underlined.
diff-more = { $count ->
    [one] One more changed line is not shown here.
   *[other] { $count } more changed lines are not shown here.
  }

newer-title = This program needs a newer Python
notebook-title = This is code for a notebook
cell-title = Code cell { $number }
cell-title-run = Code cell { $number }, marked [{ $run }]
valid-title = Python can read this program
valid-text = It has no syntax error. Run it to see whether it does what you want.
valid-after = You fixed it.
mended-lines = { $count ->
    [one] Line { $lines } is right now.
   *[other] Lines { $lines } are right now.
  }
empty-title = There is no program yet
empty-text = Paste or type a program, upload a file, or open an example. Then check it.
not-python-title = This doesn't look like Python
not-python-prose = It reads like ordinary writing. Paste only the program, without the words around it.
not-python-language = It looks like { $language }. Surefix helps with Python only.
not-python-text = Paste only the Python program, without anything around it.
refused-title = This program wasn't checked
failed-title = Something went wrong on our side
failed-text = Your program is safe in the editor. Check it again in a moment. If this keeps happening, tell your teacher.

withheld-title = We're not sure enough to explain this one
partly-title = There may be more to fix
partly-text = Fix the mistakes above first, then check again. There may be others that we aren't sure of.
place-title = Look at line { $line }
onward-title = What you can do next
python-says = Python says
look-title = Three things to check
look-signs = Read the line aloud, symbol by symbol. Is each one there on purpose?
look-brackets = Go through the brackets one by one. Does each one have a partner of the same kind?
look-quotes = Go through the quotes one by one. Does each string end with the quote it started with?
look-margin = Look at the indentation. Do lines of the same block start in the same column?
look-above = Look at the line above too. Python often notices a mistake only later.
look-like = Find a line like this that works, in your notes or your book, and compare the two.
ask-message = My Python program stops at line { $line }. Python { $version } says: "{ $message }". I can't see why. Can you help me?

helpful = Was this helpful?
helpful-yes = Yes
helpful-no = No
helpful-thanks = Thank you.
helpful-given = Your answer: { $answer }
helpful-unkept = Your answer couldn't be saved. Try again in a while.
history = Your attempts in this visit
history-first = First attempt
history-same = The program did not change.
history-changed = { $count ->
    [one] One line changed
   *[other] { $count } lines changed
  }
history-entry = Attempt { $number }, { $time }
outcome-shown = explained, line { $line }
outcome-partly = helped in part, line { $line }
outcome-withheld = no explanation, line { $line }
outcome-withheld-nowhere = no explanation
outcome-valid = Python can read it
outcome-empty = empty
outcome-newer-python = newer Python
outcome-notebook = code for a notebook
outcome-not-python = not Python
outcome-refused = not checked

## Mistakes page, and the words that explanations use

words-used = Words used here
nav-catalogue = Mistakes
catalogue-title = Mistakes that Surefix knows
catalogue-lead = Each kind of mistake, with the rule to remember and a small example.
catalogue-search = Find a mistake
catalogue-search-example = A word, a symbol, or what Python says
catalogue-commonest = The ten most common
catalogue-families = All mistakes, by topic
catalogue-found = { $count ->
    [one] One kind of mistake found
   *[other] { $count } kinds of mistakes found
  }
catalogue-found-message = { $count ->
    [one] One kind of mistake makes Python say this
   *[other] { $count } kinds of mistakes make Python say this, the most common first
  }
catalogue-none = No kind of mistake found
catalogue-none-1 = Paste the last line of Python's error message.
catalogue-none-2 = Try a single word, such as “colon”.
catalogue-none-3 = Try a symbol, such as `:`.
catalogue-gone = No mistake has this address. Look for it below.
catalogue-back = All mistakes
catalogue-more = More about this mistake
catalogue-try = Try this mistake
trying = You're trying an example from the list of mistakes.
trying-back = Back to my program
catalogue-words = Words to know
family-signs = Symbols: colons, commas, equals signs
family-brackets = Brackets
family-texts = Strings and quotes
family-words = Keywords and names
family-values = Values
family-indentation = Indentation
family-lines = Whole lines and pasted text
family-places = Code in the wrong place
family-foreign = Habits from other languages
family-python2 = Old Python (version 2)

## Instructor page

passphrase = Instructor passphrase
passphrase-enter = Log in
passphrase-lasts = You stay logged in on this browser for { $hours } hours, or until you log out.
passphrase-failed = Surefix didn't answer. Reload this page and try again.
log-out = Log out
log-out-here = You're logged out in this browser. The log-out couldn't be stored yet, so a copy of the log-in may still work on other servers. Surefix tries again by itself.
passphrase-wrong = That isn't the passphrase.
passphrase-wait = Too many attempts. You can try again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
passphrase-needed = This page is for instructors.
passphrase-none-local = No passphrase is set, so anybody at this computer can open this page. Set SUREFIX_INSTRUCTOR_PASSPHRASE before you let a class in.
passphrase-none-remote = This page is closed: no instructor passphrase is set. Start Surefix with SUREFIX_INSTRUCTOR_PASSPHRASE to open it from other computers.
knob = Of what students are shown, at least this share must be right
knob-certain = ← show only the nearly certain
knob-everything = show everything →
knob-end = everything
knob-position = { $percent } %
knob-save = Use this for my class
knob-unchanged = This is what your class has now.
promise-heading = What you can expect
promise-coverage = Of 100 programs that Python refuses, about { $expected } get an explanation ({ $low } to { $high }).
promise-precision = Of 100 explanations shown, at least { $target } are right. Measured: { $precision } ({ $low } to { $high }, { $count } graded programs).
promise-everything = Everything is shown that passes the checks, however unsure. Measured: { $precision } of 100 are right ({ $low } to { $high }, { $count } graded programs).
promise-unreachable = No setting keeps this promise with the evidence at hand. Students would see no explanation at all. Choose a lower share.
promise-labels = How "right" was judged: { $labels }.
labels-rubric = graded one by one, by written rules
labels-exact-match = the fix is exactly the author's own; other good fixes count as wrong
model-title = A language model takes part: { $model }
model-not-measured = The chart and the promise above were measured on the built-in engine, not on this model.
model-pessimistic = Until the model has a calibration of its own, its fix is shown only where the built-in engine found the same one and is sure enough of it. So the promise holds for fixes; for the model's words nothing is promised.
model-calibrate = To measure it, run “surefix calibrate LABELS.jsonl OUT.json” with the same engine and model, and set calibration = "OUT.json".
model-own = The chart and the promise above are the built-in engine's. The model's feedback is judged by a calibration of its own.
model-own-point = At this promise: { $precision } of 100 of its explanations were right, and { $coverage } of 100 programs got one ({ $count } graded programs).
model-own-unreachable = At this promise nothing of the model's is shown: no setting keeps it with the evidence at hand.
curve-title = Precision and coverage, measured
curve-coverage = Share of programs that get an explanation
curve-precision = Share of explanations that are right
curve-chosen = your choice
curve-saved = your class now
curve-label = Chart: the share of explanations that are right against the share of programs that get one. At your choice, { $precision } of 100 are right and { $coverage } of 100 get one.
curve-table = The chart as a table
curve-interval = Interval
deepest = Students can go as far as
deepest-0 = Nothing
deepest-1 = Where
deepest-2 = Kind of mistake
deepest-3 = Explanation
deepest-4 = Fix
class-python = Your class uses
class-python-version = Python { $version }
class-python-own = This server's Python ({ $version })
pace = Before the next step, students need
pace-at-once = Nothing
pace-wait = A wait
pace-attempt = A new attempt
pace-seconds = Seconds to wait
tab-preview = What it would show
tab-mistakes = Mistakes
tab-students = Visits
preview-lead = Your class's last { $count } programs that Python refused, at the promise chosen above.
preview-none = No student has checked a broken program yet. When they do, you see here what your setting would show and withhold.
preview-deeper = More help than now
preview-less-deep = Less help than now
preview-all = All
column-when = When
column-now = Now
column-then = Would be
column-mistake = Mistake
column-confidence = Confidence
column-python = Python says
column-helpful = Helpful
column-visit = Visit
column-attempts = Attempts
column-open = Still broken
column-count = Times
column-share-shown = Explained
pick = Look at one program
evidence = Evidence
evidence-levels = How sure each level is
evidence-probability = Probability of the fix
evidence-margin = Lead over the next fix
evidence-agreement = Simulated students who reach it with the explanation
evidence-baseline = … and without it
evidence-checks = Checks
evidence-passed = passed
evidence-not-passed = not passed
evidence-repair = Fix
evidence-explanation = Explanation
evidence-parts = Each mistake by itself
evidence-depth = (shown: { $depth })
evidence-none = No fix was found.
reason-unsure = not sure enough
reason-unsound = a check failed
reason-no-repair = no fix found
reason-unreachable-target = promise out of reach
reason-help-is-off = help was off
reason-left-out = left out by the teacher
mistakes-lead = What your class gets wrong most
mistakes-none = Nothing yet.
visits-lead = A visit is one browser window. Windows in which somebody is stuck come first.
visits-note = The same mistake in three or more attempts, for two minutes or longer
export-lead = Everything that this page knows, one line per check. Programs are part of it: treat the file with care.
export-button = Download CSV
yes = yes
no = no
answered-by = Answered by: { $engine }
model-at-work = A language model is still working on your program
model-turn = It is waiting for its turn.
model-repair = It is looking for fixes: { $done } of { $total }.
model-students-alone = Simulated students try without an explanation: { $done } of { $total }.
model-explain = It is writing an explanation.
model-students = Simulated students try the explanation: { $done } of { $total }.
model-left = About { $seconds } s left.
model-limit = At most { $seconds } s left.
model-meanwhile = What you see below is Surefix's own answer. You can go on working with it.
model-absent = The language model gave no answer to be shown this time.
quota-left = { $count ->
    [0] That was your last check for now.
    [one] You can check { $count } more program for now.
   *[other] You can check { $count } more programs for now.
}
quota-title = You've checked very many programs
quota-safe = Nothing is lost: your program stays in the editor.
quota-wait = You can check again in { $left }.
quota-model-left = { $count ->
    [0] That was the last of your programs that the language model reads for now.
    [one] The language model reads { $count } more of your programs for now.
   *[other] The language model reads { $count } more of your programs for now.
}
quota-model-wait = { $count ->
    [one] The language model reads none of your programs for { $count } minute. Surefix itself goes on helping.
   *[other] The language model reads none of your programs for { $count } minutes. Surefix itself goes on helping.
}
stop-waiting = Do not wait for it
queue-place = You are number { $place } in line.
queue-full-title = Very many programs are being checked
queue-full = Nothing is lost: your program stays in the editor. Try again in { $seconds } s.
stop-checking = Stop the check
stopped-title = You stopped the check
stopped-text = Your program is safe in the editor. Check it again whenever you like.

## Grades, drift, mistakes over time, links

grade-lead = Judge what Surefix found for your students' programs. How sure it was isn't shown here, so that the number doesn't sway you. Your grades fit the promise to your class.
grade-counts = Graded so far: { $graded }. Of these, entirely right: { $right }.
grade-none-title = Nothing to grade
grade-none = Every explanation of your class's recent programs has been graded, or there is none yet. Come back when students have checked more programs.
grade-question = Would you have said this to your student?
grade-faults = What is wrong with it?
fault-place = First mistake: wrong line
fault-kind = First mistake: wrong kind
fault-repair = The fix isn't what the student meant
fault-incomplete = A mistake isn't mentioned
fault-incorrect = Something said isn't true
fault-unclear = A beginner would not understand it
grade-first = The first two are about the first mistake alone. If you choose neither, its line and its kind count as right. With the wrong line, its kind counts as wrong too.
grade-right = All of it is right
grade-wrong = Not right
grade-skip = I can't tell
grade-again = Change my last grade
promise-own = Of 100 explanations shown, at least { $target } are right in your class: your own grades prove it. Among other learners, { $precision } of 100 were right ({ $low } to { $high }).
own-none = None of your own grades counts at this setting yet. Review some programs under “Questions and reviews”, and the promise is fitted to your class.
own-counts = Your own grades at this setting: { $graded }. Of these, entirely right: { $right }.
own-carries = They prove the promise for your class, so more is shown than without them.
drift-title = In your class, less is right than promised
drift-counts-place = At your class's setting, { $right } of your { $graded } grades say that the place of the first mistake was right. The promise is { $target } of 100.
drift-counts-kind = At your class's setting, { $right } of your { $graded } grades say that the kind of the first mistake was right. The promise is { $target } of 100.
drift-counts-repair = At your class's setting, { $right } of your { $graded } grades say that the explanation was right. The promise is { $target } of 100.
drift-moved-place = Surefix has become stricter by itself: it shows the place for about { $now } of 100 programs, instead of { $before }.
drift-moved-kind = Surefix has become stricter by itself: it names the kind of mistake for about { $now } of 100 programs, instead of { $before }.
drift-moved-repair = Surefix has become stricter by itself: about { $now } of 100 programs get an explanation, instead of { $before }.
drift-closed-place = For now, Surefix shows a place only where it is also sure of the kind or the explanation: your grades leave no setting that keeps this promise for places.
drift-closed-kind = For now, Surefix names the kind of mistake only where it is also sure of the explanation: your grades leave no setting that keeps this promise for kinds.
drift-closed-repair = Surefix shows no explanations for now: your grades leave no setting that keeps this promise. Students see what Python says, and the place and the kind of mistake where those keep their own promises.
drift-chance = By chance alone an alarm comes up in at most 5 of 100 classes.
drift-next = You don't have to do anything: Surefix already shows less. To show more, choose a share that your class's grades don't contradict. The alarm stays for this share until Surefix is calibrated anew.
curve-shipped = without your grades
ladder-title = What your students get
ladder-programs = Of 100 programs that Python refuses
ladder-level = Help
ladder-reached = Programs of 100 that get this help
ladder-right = Right
ladder-graded = Judged
ladder-closed = not shown at this promise
ladder-label = Chart: of 100 programs that Python refuses, about { $repair } get the fix, { $explanation } the explanation without it, { $kind } the kind of mistake, { $place } only the place, and { $none } nothing.
curve-own = graded by you
trend-title = Mistakes over time
trend-label = Chart: how often each kind of mistake was seen, from { $start } to { $end }. The most frequent: { $kind } ({ $times }).
trend-other = Other mistakes
column-again = Visits with it more than once
visits-none = No student has checked a program yet. Once they do, their visits appear here.
visits-calm = Nobody is stuck.
visits-pick = Look at one visit whose program is still broken
preview-move = Move the knob to compare: you then see which of these programs would get more help, and which less.
preview-deeper-none = No program would get more help.
preview-less-deep-none = No program would get less help.
share = Link to this program and feedback
share-lead = Whoever has this link sees your program and this feedback. The address itself does not contain the program. It works until { $until }.
share-label = Your link
share-copy = Copy the link
share-copied = Copied.
share-failed = Copying did not work. The link is marked: press Ctrl+C.
share-opened = You opened a link. The program is as it was when it was checked; what you see about it follows your teacher's settings of today.
share-gone = This link doesn't work any more
share-gone-text = Links work for a limited time. Ask for a new link, or paste the program and check it yourself.
unstored-title = Surefix can't store anything right now
unstored-text = Your feedback is complete, but this check couldn't be kept: your teacher won't see it, and no link can lead to it.
unstored-link = So no link could be made. Try again in a while.
unstored-instructor = The disk may be full, or the database file locked, damaged or moved; the server's log says more. Students still get feedback, but their checks and your grades are not kept. What you decide here holds until the server ends. Storing goes on by itself as soon as the database can be written.
attempt-unfinished = not finished

## What is pasted, files, valid programs, the visit, a question

pasted-title = You pasted more than code
pasted-prompt = A prompt. The console shows it, and it isn't part of the program.
pasted-output = Output. A program doesn't contain what it prints.
pasted-error = An error message from Python, not code.
pasted-fence = A mark around code, from a chat or a web page. Python doesn't know it.
pasted-talk = Text about the code, not code.
pasted-number = A line number. It isn't part of the program.
pasted-command = A command for the terminal or a notebook, not Python code.
pasted-only = There is no program in this text. Paste the code that it's about.
pasted-keep = Keep only the code
pasted-kept = Only your code is left, and it was checked.
undo-replaced = Undo: back to what was there before
upload-not-text = This file isn't text, so it can't be a Python program. Upload the .py file.
upload-notebook-too-large = This notebook is too large. Clear its outputs, save it and upload it again.
upload-notebook-unreadable = This notebook can't be read. Save it again as .ipynb, or copy its code cells into the editor.
upload-notebook-language = This notebook is written in { $language }. Surefix helps with Python only.
upload-notebook-no-code = This notebook has no code cells.
worth-title = Worth a look
worth-misspelt-builtin = Line { $line }: Python doesn't know `{ $name }`. Did you mean `{ $suggestion }`?
worth-misspelt-name = Line { $line }: `{ $name }` has no value. Did you mean `{ $suggestion }`?
worth-no-value-here = Line { $line }: `{ $name }` has no value here. Your program gives it one in another place.
worth-no-value = Line { $line }: `{ $name }` has no value in this program. Give it one first, or check the spelling.
worth-missing-import = Line { $line }: `{ $name }` is a module. Add `import { $name }` at the top.
worth-value-later = Line { $line }: this function uses `{ $name }` before it gives it a value.
worth-is-literal = Line { $line }: compare values with `==` or `!=`. `is` asks whether two things are the same object.
switch-remarks-kinds = At this choice: { $count } of { $all } kinds of remarks.
history-bring = Bring this back
history-brought = An earlier attempt is back in the editor.
visit-title = Your visit so far
visit-lead = The mistakes you met. Only your browser keeps this list.
visit-alone = you fixed it yourself
visit-helped = fixed with the fix from Surefix
visit-open = not fixed yet
visit-times = { $count ->
    [one] { $state }, { $count } time
   *[other] { $state }, { $count } times
}
visit-clear = Clear this list
ask = Ask a person
ask-lead = Send this to a classmate or your teacher.
ask-see = You can see it here: { $link }
ask-runs = My Python program runs, but I have a question about it. Can you help me?
ask-copy = Copy the message
ask-mail = Send by email
ask-subject = A question about my Python program
ask-failed = Copying did not work. The message is marked: press Ctrl+C.

### The teacher's class page: choosing a class, the first screen, settings, numbers. And three sentences that students read.

## What students read

left-out = Your teacher has left this kind of mistake for you to find. Surefix shows only the line.
help-off-title = Your teacher has turned help off
looking = You see this page as a student of “{ $name }” does. Nothing that you try here is stored.

## The page

title = Your classes
lead = See how the lesson is going, and set how Surefix helps.
view-now = Now
view-queue = Questions and reviews
view-assignments = Assignments
view-settings = Settings
view-sure = How sure is Surefix?
view-export = Export

## Choosing a class

class-choose = Class
class-none = Programs without a class
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, closed)
class-named-archived = { $name } ({ $code }, archived)
class-archived-too = { $count ->
    [one] Show { $count } archived class
   *[other] Show { $count } archived classes
}
class-new = New class
class-new-lead = Students need no account and no email address, only a code.
class-name = Name of the class
class-name-example = 8b computing
class-make = Make the class
class-not-made = The class couldn't be stored. Try again in a moment.
class-gone = No class has the code { $code }. It may have been deleted. Choose another one.
class-unavailable = The class can't be looked up at the moment. Try again in a while.
class-join = How students join
class-manage = Name, storage time, closing
class-days = Days that programs are stored
class-days-help = After that, Surefix deletes them by itself.
class-open-said = New students can join.
class-closed-said = Nobody else can join. Students who are in the class can go on working.
class-close = Close the class
class-reopen = Open it again
class-archive = Archive

## On the wall

back-to-class = Back to the class
wall-title = Join the class
wall-open = Open this address, or scan the QR code:
wall-name = Choose a nickname, or take an animal's name.
wall-code = Class code:
wall-picture = QR code for { $url }
wall-link = Address for students
wall-copy = Copy
wall-show = Show it big
wall-closed = The class is closed: nobody else can join until you open it again.
wall-here-only = Only this computer reaches this address. Start Surefix with --host 0.0.0.0 so that students can join.

## Now

visit-number = Visit { $number }
mistake-unnamed = Mistake without a name
glance-working = { $count ->
    [one] at work
   *[other] at work
}
glance-stuck = { $count ->
    [one] stuck
   *[other] stuck
}
glance-waiting = { $count ->
    [one] question waiting
   *[other] questions waiting
}
to-questions = { $count ->
    [one] Answer the question
   *[other] Answer { $count } questions
}
now-empty = Nobody has joined yet
now-empty-text = Open “How students join” and show the code.
now-nobody = Nobody has checked a program today
now-nobody-text = As soon as somebody does, you see it here.
now-fresh = This screen updates itself. Last time: { $time }.
stuck-title = Who is stuck
stuck-nobody = Nobody at the moment.
stuck-since = { $attempts ->
    [one] { $attempts } attempt
   *[other] { $attempts } attempts
} with this mistake, { $minutes ->
    [one] for { $minutes } minute
   *[other] for { $minutes } minutes
}
stuck-look = See the program of { $name }
look-close = Close
common-title = Most common mistakes today
common-none = None so far.
common-students = { $count ->
    [one] { $count } student
   *[other] { $count } students
}
common-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
common-attempts = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
common-show = Show example { $number } to the class
example-gone = This program is no longer stored. Go back and choose another example.
example-anonymous = A student's own lines, without a name and without comments.
working-title = Who is working
working-nobody = Nobody in the last 10 minutes.
working-others = { $count ->
    [one] Not at work now ({ $count }):
   *[other] Not at work now ({ $count }):
}
working-unstored = Not seen here, as their programs aren't stored ({ $count }):
column-who = Who
column-last = Last check
column-state = Result
minutes-ago = { $count ->
    [0] just now
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
state-checking = is being checked
state-right = no mistake
state-other = not a Python program

## Settings

saved = Saved. It holds from the next check on.
unsaved = It holds from the next check on, but it isn't saved yet: it is lost if the server ends before the database works again.
saved-all = All settings are saved as soon as you change them.
undo = Undo the last change
preset = How sure must Surefix be?
preset-careful = Careful
preset-balanced = Balanced
preset-generous = Generous
preset-means = At least { $target } of 100 explanations are right. About { $shown } of 100 programs with a mistake get one.
preset-unreachable = This share ({ $target } %) can't be promised, so students get no explanations. Choose a lower one.
precise = Precisely
setting-precision = How sure Surefix must be
setting-helping = Help for students
helping-help = Turn it off for a test. Students then see only what Python says.
helping-off = Help is off. Students see only what Python says.
help-off-where = Turn it on again under Settings when the test is over.
help-off-until = Help is back on { $time }. You can change that under Assignments.
help-off-open = Under Assignments you can set when help is back.
setting-deepest = Deepest step
setting-pace = Before the next step
setting-wait = Wait
setting-attempt-first = Students must try again before they get more than the line
attempt-first-help = The line is always shown. Everything else opens after another attempt.
setting-python = Python of the class
setting-language = Language of the class
language-help = Students can still choose another language for themselves.
setting-left-out = Mistakes left out for now
left-out-help = For these, students see only the line, and that you left the rest to them.
left-out-none = none
setting-questions = Students can ask you questions
questions-help = They ask on their page, and you answer under “Questions and reviews”.
setting-approval = Doubtful fixes wait for me
approval-help = Where Surefix is not sure enough to show a fix, you see it first, and your student is told that you are looking. A fix that failed one of Surefix's own checks never waits for you.
approval-band = How sure Surefix has to be for that
setting-remarks = Point out likely mistakes in programs that Python can read
remarks-help = At most two at a time, and only where Surefix is sure enough.
on = on
off = off
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
python-servers = Python of this server
language-browsers = As the browser asks
setting-engine = What looks for the fix
engine-help = Students read below the editor where their programs go. A model that was not measured shows no fix that Surefix itself would not show.
engine-servers = As on this server
engine-built-in = Surefix itself
engine-on-site = Surefix and a language model of the school
engine-cloud = Surefix and a language model outside the school
engine-gone = { $name }: no longer offered, Surefix itself answers
quota-checks = { $count ->
    [one] Each student can check { $count } program in one go. What was used comes back bit by bit, all of it within an hour. Whoever runs the server sets this number.
   *[other] Each student can check { $count } programs in one go. What was used comes back bit by bit, all of it within an hour. Whoever runs the server sets this number.
}
quota-model = { $count ->
    [one] Of each student, a language model reads at most { $count } program in one go. What was used comes back bit by bit, all of it within a day. Whoever runs the server sets this number.
   *[other] Of each student, a language model reads at most { $count } programs in one go. What was used comes back bit by bit, all of it within a day. Whoever runs the server sets this number.
}
change = { $name }: { $before } → { $after }
see-as-student = See as a student
see-as-student-help = Opens the students' page with these settings in a new tab. You don't join, and nothing is stored.
keys-title = Keys for programs
keys-help = With a key, an editor or another program asks in the name of this class. It gets what a student who asks once can see.
keys-full = A class has { $count } keys at most. Revoke one to make another.
key-name = What the key is for
key-make = Make a key
key-once = This is the new key. Copy it now: it is shown only this once.
key-not-made = The key could not be made. Try again later.
key-number = Key { $number }
key-made = Made by { $who }, { $when }
key-revoke = Revoke “{ $name }”
log-key-made = Key “{ $name }” made
log-key-revoked = Key “{ $name }” revoked
log-title = What was changed, and when
log-empty = Nothing was changed yet.
log-same = Nothing changed.
who-instructor = Teacher
column-by = Who
column-change = Change

## Numbers

period = Programs from
period-today = today
period-week = the last 7 days
period-month = the last 30 days
period-all = all stored
period-dates = dates
period-first = The first day
period-last = The last day
period-beginning = The beginning
period-none = No day is left: the first one is after the last.
seen-title = { $count ->
    [one] What students saw of { $count } program with a mistake
   *[other] What students saw of { $count } programs with a mistake
}
seen-explained = explained
seen-partly = explained in part
seen-place = line only
seen-nothing = nothing but Python's message
column-seen = Student saw
sure-beside = { $sure } (shown from { $threshold })
column-sure = Sure
column-threshold = Shown from
threshold-none = never
check-claims-hold = What the explanation says of the program is true
check-part-keeps-secret = The explanation doesn't give the fix away
check-part-stands-alone = Each mistake can be fixed on its own
check-repair-is-clean = The fix brings no new mistake
check-repair-is-small = The fix changes little
check-repair-parses = Python can read the fixed program
check-repair-round-trip = A second reader reads the fixed program the same way
check-steps-keep-secret = Early hints don't give the fix away
check-words-are-grounded = The explanation names only what is in the program
check-other = Another check
damaged = Some stored checks are damaged and left out here. Their numbers: { $numbers }.
helping-only-here = This holds only in the class: a student who leaves it, or uses another browser, still gets help.

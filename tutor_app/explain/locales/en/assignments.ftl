# Assignments of a class: what a student reads, and the teacher's page.

## The student's page

working-on = You're working on { $title }.
not-open-yet = { $title } opens on { $time }.
closed-since = { $title } closed on { $time }.
unknown = Your class doesn't have this assignment. You can work without one.
withheld = No help during { $title }
withheld-until = You can still check programs and see Python's own message. Help is back on { $time }.
withheld-on = You can still check programs and see Python's own message. Your teacher says when help is back.

## The teacher's page

title = Assignments
lead = An assignment has a link of its own. What you set here holds for students who open that link.
none = This class has no assignments yet.
no-class = Choose a class to see its assignments.
new = New assignment
name = Title
name-example = Loops, part 2
as-class = As in the class
deepest = Deepest step
precision = How sure Surefix must be
python = Python version
opens = Opens
closes = Closes
withheld-from = No help from
withheld-to = No help until
withheld-help = During this time nobody in this class gets help, on any page. Use it for tests.
times-help = Time zone: { $zone }.
save = Save
make = Make assignment
delete = Delete
delete-ask = Delete { $title }? Links to it will then lead to the page of the class.
keep = Keep it
link = Link for students
fault-title = An assignment needs a title of 1 to 80 characters.
fault-open = It can't close before it opens.
fault-withheld = The time without help needs a beginning. If it has an end, that must come later.
not-kept = That couldn't be stored. Try again in a while.
state-open = Open
state-early = Not open yet
state-over = Closed
state-withheld = No help now
course-title = Students of the course
course-ask = Get the list
course-help = Your course site says who is in the course. Surefix doesn't store that list.
course-none = The course site sent no list.
course-some = Have opened Surefix: { $here } of { $all }
course-missing = Not yet: { $names }

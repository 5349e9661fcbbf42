# The teacher's queue: questions, feedback that waits for a word, grading; taking data away and deleting it.
grade-title = Review
queue-somebody = A student
queue-more = { $count ->
    [one] One more is waiting.
   *[other] { $count } more are waiting.
  }
queue-unstored = It couldn't be saved. Try again in a moment.

questions-title = Questions ({ $count })
questions-none = No question is waiting. This list refreshes by itself.
questions-no-program = This question comes without a program.
questions-found = Surefix found: { $found } The student can see: { $level }
questions-program = The whole program, and all that Surefix found
answer-label = Your answer ({ $name })
answer-send = Send the answer
answer-missing = Write an answer first.
answer-sent = Sent. The student sees it on the page.

approval-title = Waiting for your approval ({ $count })
approval-none = Nothing is waiting for your approval.
approval-since = waiting since { $when }
approval-gone-on = This student has checked another program since.
approval-own = In your own words, if you want to say it differently
approval-approved = Approve
approval-edited = Send my own words
approval-rejected = Reject
approval-how = To reject it, choose what is wrong with it. What you approve is shown because you answer for it: it doesn't count as a grade.
approval-missing = Write your own words first.
approval-done-approved = Approved. The student sees the explanation and the fix.
approval-done-edited = Sent. The student sees your words.
approval-done-rejected = Rejected. The student sees no more than before.

held-waiting = Your teacher is looking at this.
held-meanwhile = You don't have to do anything: the answer appears here. Keep working if you like.
held-approved = Your teacher has looked at this and agrees.
held-edited = Your teacher says:
held-rejected = Your teacher has looked at this. Surefix had no good fix for it.
held-go-on = Here is what is certain. Ask your teacher if you get stuck.

grade-serves = { $count ->
    [one] Your grade counts for this program.
   *[other] Your grade counts for { $count } programs with the same mistake in a line like this one.
  }
grade-share = Of what your class is shown, { $low }% to { $high }% is right, by your grades. With 95% certainty this holds, however often you look.

records-progsnap = For research (ProgSnap2)
records-pseudonyms = In these files, a code stands in place of each student's name.
records-all-title = Everything that is kept
records-all-lead = { $days ->
    [one] Programs of this class are kept for one day and then deleted by the server.
   *[other] Programs of this class are kept for { $days } days and then deleted by the server.
  }
records-student = A student
records-student-json = Everything of this student (JSON)
records-class-json = Everything of the class (JSON)

delete-title = Delete
delete-student = Delete { $name }
delete-class = Delete the class { $name }
delete-student-question = Delete everything that is kept of { $name }?
delete-student-gone = The name, all programs, feedback, grades and questions will be gone for good. Download them first if somebody needs them.
delete-student-yes = Yes, delete this student
delete-class-question = Delete the class { $name } with everything in it?
delete-class-gone = { $count ->
    [one] One student, with all programs, feedback, grades and questions, and every setting of the class will be gone for good.
   *[other] { $count } students, with all programs, feedback, grades and questions, and every setting of the class will be gone for good.
  }
delete-class-yes = Yes, delete this class
delete-no = No, keep everything
delete-done-student = { $name } is deleted. Nothing is kept of this student any more.
delete-done-class = The class { $name } is deleted. Nothing is kept of it any more.
delete-done-failed = { $name } was not deleted: the server can't do that now. Try again in a moment.

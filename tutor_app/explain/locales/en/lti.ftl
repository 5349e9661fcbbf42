# Launched from a learning platform, such as Moodle or Canvas. Read by students and teachers in a small page.

## Why a launch did not work. Each has a title and says what to do.

platform-unknown-title = Your course site isn't connected to Surefix
platform-unknown = Surefix doesn't know the site that sent you. Show this page to your teacher. Whoever runs Surefix can add this address:
deployment-unknown-title = Your course isn't connected to Surefix yet
deployment-unknown = Surefix knows the site that sent you, but not this part of it yet. Show this page to your teacher. Whoever runs Surefix can add this deployment ID:
launch-over-title = This link has expired
launch-over = Each click works only once, and only for a few minutes. Go back to your course and click the link again.
launch-other-browser-title = Surefix needs cookies
launch-other-browser = Your browser didn't send back Surefix's cookie. Allow cookies for this page. Then go back to your course and click the link again.
launch-refused-title = Surefix couldn't check this link
launch-refused = What your course site sent is incomplete or wrong. Go back to your course and click the link again. If that doesn't help, tell your teacher.
launch-anonymous-title = Surefix doesn't know who you are
launch-anonymous = Your course site sent you without a name or number. Tell your teacher. The site's settings can change that.
launch-no-course-title = Surefix doesn't know your course
launch-no-course = Open the link from inside your course, not from the start page of the site.
launch-no-role-title = This link is for students and teachers
launch-no-role = Your course site says you are neither a student nor a teacher of this course. Ask the teacher to add you.
class-not-yet-title = Your class isn't ready yet
class-not-yet = Your teacher needs to open this link first. Then you can come back and click it again.
class-closed-title = This class takes no new students
class-closed = The class is closed, or it has ended. Ask your teacher.
account-disabled-title = You can't sign in here
account-disabled = Whoever runs Surefix has closed your account. Ask your teacher.
launch-insecure-title = Surefix needs a secure address
launch-insecure = Links from course sites work only if Surefix's address starts with https. Tell whoever runs Surefix.
launch-unavailable-title = Surefix can't open this link at the moment
launch-unavailable = Your course site or the database isn't answering. Wait a minute. Then go back to your course and click the link again.

## Opened inside the course site

open-title = Open Surefix
open-text = Surefix opens in a window of its own. The button works only once, and only for a few minutes.
anew-text = Your browser blocks cookies for pages inside other pages. So open Surefix in a window of its own.
open-button = Open Surefix

## A teacher chooses where a link in the course leads to

choose-title = Add a link to Surefix
choose-lead = Where should the link lead?
choose-class = The page of { $name }, without an assignment
choose-none = This class has no assignments yet. You can make some on the page of the class in Surefix.
choose-send = Add to the course
back-title = Back to your course
back-text = The link is ready.
back-button = Continue

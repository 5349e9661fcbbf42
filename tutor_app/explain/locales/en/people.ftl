# People with accounts: signing in and out, and the page on which administrators see to accounts.

## Signing in

sign-in = Sign in
sign-in-title = Sign in
sign-in-with = Sign in with { $name }
sign-out = Sign out
signed-in-as = Signed in as { $name }
signed-in = You're signed in as { $name }.
sign-in-none = Nobody needs to sign in here.
sign-in-refused = You're not signed in: Surefix couldn't check the answer from your school. Try again.
sign-in-unreachable = You're not signed in: your school's sign-in isn't answering. Try again in a while.
sign-in-unavailable = Nobody can sign in at the moment. Try again in a while.
sign-in-disabled = This account is closed. Ask whoever runs this server.
sign-in-wrong = The user name or the password is wrong.
sign-in-over = You're signed out. Sign in again.
sign-in-changed = Your account has just been changed. Sign in again.
sign-in-wait = Too many wrong passwords. Try again in { $count ->
    [one] { $count } second.
   *[other] { $count } seconds.
}
user-name = User name
password = Password
password-old = Current password
password-new = New password
password-save = Save the password
password-once = Choose your own password first. It needs at least { $count } characters.
password-lead = You can choose another password. It needs at least { $count } characters.
password-unfit = Choose another password. This one is too short or too easy to guess, or it's the one you already have.
not-a-teacher = This page is for teachers. Your account is a student's.

## Classes and their teachers

teachers-title = Teachers of this class
teacher-add = Add another teacher
teacher-remove = Remove { $name }
class-first = Choose a class, or make a new one.

## The page about people

people-title = People
people-lead = Who has an account here, and what they may do. Students who join by a code need none.
people-only = This page is for administrators.
people-none = Nobody has an account yet.
person = Person
person-role = Role
role-student = Student
role-instructor = Teacher
role-administrator = Administrator
person-closed = { $name } (closed)
person-here = with a password
person-close = Close the account
person-open = Reopen the account
person-delete = Delete the account
person-delete-question = Delete the account of { $name }?
person-delete-gone = They can't sign in any more, and this can't be undone. Their classes and programs stay, without the account.
person-delete-yes = Yes, delete the account
person-delete-no = No, keep it
person-password = Make a new password
person-yourself = This is your own account. Only another administrator can change it.
person-make = New account with a password
person-made = { $name } can sign in with the password { $password }. It's shown only now. At the first sign-in they choose their own.
person-taken = There is an account with this user name already.
person-unfit = A user name needs 1 to { $longest } characters.
person-unsaved = That wasn't saved, because the database can't be reached. Nothing was changed. Try again in a while.
person-gone = This account is gone: somebody has deleted it meanwhile.

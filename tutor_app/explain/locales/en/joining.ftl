# A student and a class: joining, what is stored, questions to the teacher. All of it is read by students.

## Joining

join-title = Join { $name }
join-instead = You're in the class { $name } now. If you join this one, you leave { $name }.
join-stored = Your teacher sees the programs you check. They're stored for { $days }.
join-name = Your name in this class
join-name-help = A first name or a nickname is enough. You need no account and no email address.
join-made-up = Take a made-up name, such as { $example }
unstored = Don't store my programs
unstored-help = You get the same help, but your teacher can't see your programs.
join = Join the class
join-without = Work without a class
join-failed = That didn't work. Try again.
join-closed = This class takes no new students. Ask your teacher.
join-unavailable = Nobody can join at the moment. Try again in a while.
join-wait = Many students have just joined. Try again in { $count ->
    [one] { $count } second.
   *[other] { $count } seconds.
}
name-taken = Somebody in this class has that name. Choose another.
name-unfit = Choose a name of 1 to 40 characters. It can't be an email address.
joined = You're in { $name } as { $student }.
leave = Leave
leave-class = Leave the class
leave-kept = What is stored stays until its time is up. Your name stays taken until then.
leave-delete = Leave and delete everything
leave-gone = Your programs, your questions and your name are deleted at once.
leave-question = Delete everything that is stored of you in this class? That can't be undone.
leave-yes = Yes, delete everything
leave-no = No, keep it
left-said = You have left the class.
left-deleted = You have left the class. Everything that was stored of you there is deleted.
leave-unavailable = Nothing could be deleted at the moment. Try again in a while.
code-label = Class code
code-help = Your teacher has the code. Type it and press Enter.
code-unknown = No class has this code. Check it with your teacher.
code-closed = { $name } takes no new students. Ask your teacher.
code-wait = Too many wrong codes. Try again in { $count ->
    [one] { $count } second.
   *[other] { $count } seconds.
}
code-without = You can use this page without a class.
class-ended = { $name } has ended. You're working without a class.
class-forgotten = Your class doesn't know this browser any more. Join again if you need to.
class-deleted = You are no longer in { $name }: everything that was stored of you there is deleted. Nothing that you check now is stored.
class-gone = You are no longer in { $name }. Nothing that you check now is stored.
class-unavailable = Surefix can't look up your class at the moment.
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## The sentence under the editor

privacy-none = Your programs are stored for { $days } without your name. Teachers on this server can read them.
privacy-endless = Your programs are stored without your name until somebody deletes them. Teachers on this server can read them.
privacy-class = Your programs are stored for { $days } under the name { $student }. Teachers on this server can read them.
privacy-unstored = Your programs aren't stored, so no teacher can read them here.
model-here = A language model on this server reads your programs, too.
model-elsewhere = Your programs are also sent to a language model at { $host }.
model-outside = Your programs are also sent to a language model outside your school, at { $host }.
privacy-more = Privacy

## The page about privacy

privacy-title = Privacy
stores-title = What is stored
stores-program = Each program you check, when, the feedback on it, whether you opened or used a fix, and whether you found it helpful.
stores-name = In a class, the name you chose or were given there. Without a class, no name.
stores-question = The questions you send to your teacher, and the answers.
stores-count = How many checks you have left, for about a day and under a code in place of your name.
stores-no-more = No account, no email address, no password, no address of your computer.
stores-account = You signed in: what your school calls your account is stored, too. No email address, no password of your school, no address of your computer.
takes-out-title = What is taken out first
takes-out = Passwords, access keys, email addresses and names in comments at the top are replaced by `x` and `1` before a program is stored.
takes-out-missed = Surefix can miss some. Keep them out of your programs.
keeps-title = For how long
keeps = For { $days }. After that, the server deletes it by itself.
keeps-endless = Until somebody who runs this server deletes it.
keeps-link = A link that you make works for { $days } at most.
keeps-memory = { $count ->
    [one] For { $count } minute, the server's memory also holds what it found out about a program, without your name.
   *[other] For { $count } minutes, the server's memory also holds what it found out about a program, without your name.
}
reads-title = Who can read it
reads-teachers = Teachers who can open the instructor page of this server, and whoever runs the server.
reads-students = No other student. A teacher can show everybody a few lines of it, without your name.
reads-link = Whoever has a link that you made can see that one program.
unstored-title = How to work without being stored
unstored-how = Switch on “Don't store my programs” under Options, or when you join a class.
unstored-same = You get the same help. Nothing about your programs is stored from then on.
unstored-question = A question that you send is stored all the same, without your program.
deletes-title = How to delete it
deletes-class = “Leave and delete everything” on the student page deletes your programs, your questions and your name at once.
deletes-none = Without a class nobody knows which programs are yours, so you can't have them deleted early.
deletes-all = Deleted means gone: nothing of it is left in the database file.
deletes-all-server = Deleted means gone: nobody can open it here any more. Until the database reuses the space, traces can remain in its files.
typing-title = While you type
typing = The editor asks the server where Python stops. Nothing of that is stored. You can switch it off under Options.
browser-title = In your browser
browser-program = Your program stays in this window until you close it. The server remembers it as long as the page is open, and for an hour after that at most.
browser-choices = Cookies keep your choices: the language, the marks while you type, and whether programs are stored. One more keeps other sites from sending files in your name.
browser-class = If you join a class, one more cookie keeps you in it for { $days }. No script can read it, and it's gone when you leave.
browser-account = You signed in: one more cookie keeps you signed in for a day at most. No script can read it.
browser-others = The page loads nothing from other sites. It has no ads and no tracking.
model-title = Language models
model-none = No language model reads your programs.

## Questions to the teacher

ask = Ask my teacher
ask-label = What do you want to know?
ask-example = I don't understand why…
ask-along = Your teacher gets your words, the line with the mistake, and the program you checked last.
ask-words-only = Your teacher gets your words and the line with the mistake. Your program isn't stored, so it isn't sent.
ask-send = Send to my teacher
ask-sent = Your teacher has your question. The answer appears here by itself.
ask-unsent = Your question couldn't be sent. Try again in a while.
ask-empty = Write down your question first.
ask-enough = You have asked several questions. Wait for an answer before you ask more.
ask-place = [Line { $line }: { $message }]
questions-title = Your questions
questions-older = Earlier questions
you-asked = You asked:
teacher-says = Your teacher:
answer-waits = Waiting for an answer.

## Made-up names

animal-albatross = Albatross
animal-alpaca = Alpaca
animal-ant = Ant
animal-badger = Badger
animal-bat = Bat
animal-bear = Bear
animal-beaver = Beaver
animal-bee = Bee
animal-bison = Bison
animal-butterfly = Butterfly
animal-camel = Camel
animal-cat = Cat
animal-chameleon = Chameleon
animal-crab = Crab
animal-crane = Crane
animal-deer = Deer
animal-dolphin = Dolphin
animal-dragonfly = Dragonfly
animal-duck = Duck
animal-eagle = Eagle
animal-elephant = Elephant
animal-falcon = Falcon
animal-firefly = Firefly
animal-flamingo = Flamingo
animal-fox = Fox
animal-frog = Frog
animal-giraffe = Giraffe
animal-goose = Toucan
animal-hamster = Hamster
animal-hare = Hare
animal-hedgehog = Hedgehog
animal-heron = Heron
animal-horse = Horse
animal-kangaroo = Kangaroo
animal-kingfisher = Kingfisher
animal-koala = Koala
animal-ladybird = Ladybird
animal-lizard = Lizard
animal-llama = Llama
animal-lynx = Lynx
animal-mole = Marmot
animal-moose = Moose
animal-octopus = Octopus
animal-otter = Otter
animal-owl = Owl
animal-panda = Panda
animal-parrot = Parrot
animal-penguin = Penguin
animal-puffin = Puffin
animal-rabbit = Rabbit
animal-raven = Raven
animal-seal = Seal
animal-sparrow = Sparrow
animal-squirrel = Squirrel
animal-starfish = Starfish
animal-swan = Swan
animal-tiger = Tiger
animal-turtle = Turtle
animal-whale = Orca
animal-zebra = Zebra
join-again = If the program that you checked last is still in the editor, it's checked again for the class.

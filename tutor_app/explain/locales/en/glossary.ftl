# Words of the classroom that explanations use, in English. Further words are among the explanations, as term-...

value = A value is something that a program works with, such as a number or a text.
quote = Quotes are the signs `'` and `"`.
call = To call something means to let it do its work: its name, then round brackets.
module = A module is a file with Python in it that other programs can use.
import = To import a module means to make it ready for use.
function = A function is a block of lines with a name. It runs when it is called.
definition = A definition gives a name to a function or a class.
class = A class describes how things of one kind are made.
loop = A loop runs a block of lines again and again.
condition = A condition is a question that is either true or false.
instruction = An instruction, or statement, tells Python to do one thing.
column = The column says how far from the left edge something stands.
blank = A blank is one empty space, made by the space bar.
digit = A digit is one of the signs from 0 to 9.
underscore = An underscore is the sign `_`.
backslash = A backslash is the sign `\`.
default = A default value is used when a call gives no other value.
console = The console is the window in which single instructions are typed.

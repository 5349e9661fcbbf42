# Words of the classroom that explanations use, in English. Further words are among the explanations, as term-...

value = A value is something that a program works with, such as a number or a string.
quote = Quotes are the symbols `'` and `"` around a string.
call = To call a function means to run it: you write its name and then parentheses `(` `)`.
module = A module is a file of Python code that other programs can use.
import = To import a module means to make it ready to use in your program.
function = A function is a block of code with a name. It runs when you call it.
definition = A definition gives a name to a function or a class.
class = A class describes how to make objects of one kind.
loop = A loop runs a block of code again and again.
condition = A condition is an expression that is either true or false.
statement = A statement tells Python to do one thing.
column = A column is a position on a line, counted from the left edge.
space = A space is the empty character that you type with the space bar.
digit = A digit is one of the symbols from 0 to 9.
underscore = An underscore is the symbol `_`.
backslash = A backslash is the symbol `\`.
default = A default value is the one a parameter gets when a call gives it no other.
console = A console is a window where you type statements one at a time and Python runs each at once.

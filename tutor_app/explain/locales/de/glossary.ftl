# Words of the classroom that explanations use, in German. Further words are among the explanations, as term-...

value = Ein Wert ist etwas, womit ein Programm arbeitet, zum Beispiel eine Zahl oder ein Text.
quote = Anführungszeichen sind die Zeichen `'` und `"`.
call = Etwas aufrufen heißt, es seine Arbeit tun zu lassen: sein Name und dann runde Klammern.
module = Ein Modul ist eine Datei mit Python, die andere Programme benutzen können.
import = Ein Modul importieren heißt, es zum Benutzen bereit zu machen.
function = Eine Funktion ist ein Block von Zeilen mit einem Namen. Sie läuft, wenn sie aufgerufen wird.
definition = Eine Definition gibt einer Funktion oder einer Klasse einen Namen.
class = Eine Klasse beschreibt, wie Dinge einer Art gemacht werden.
loop = Eine Schleife führt einen Block von Zeilen immer wieder aus.
condition = Eine Bedingung ist eine Frage, deren Antwort wahr oder falsch ist.
instruction = Eine Anweisung sagt Python, dass es eine Sache tun soll.
column = Die Spalte sagt, wie weit vom linken Rand etwas steht.
blank = Ein Leerzeichen ist ein leerer Platz, den die Leertaste erzeugt.
digit = Eine Ziffer ist eines der Zeichen von 0 bis 9.
underscore = Ein Unterstrich ist das Zeichen `_`.
backslash = Ein Backslash ist das Zeichen `\`.
default = Ein Standardwert gilt, wenn ein Aufruf keinen anderen Wert angibt.
console = Die Konsole ist das Fenster, in das einzelne Anweisungen getippt werden.

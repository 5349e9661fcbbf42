# Words of the classroom that explanations use, in German. Further words are among the explanations, as term-...

value = Ein Wert ist etwas, womit ein Programm arbeitet, zum Beispiel eine Zahl oder eine Zeichenkette.
quote = Anführungszeichen sind die Zeichen `'` und `"` vor und nach einer Zeichenkette.
call = Eine Funktion aufrufen heißt, sie auszuführen: Du schreibst ihren Namen und dann runde Klammern `(` `)`.
module = Ein Modul ist eine Datei mit Python-Code, den andere Programme benutzen können.
import = Ein Modul importieren heißt, es in deinem Programm verfügbar zu machen.
function = Eine Funktion ist ein Codeblock mit einem Namen. Sie wird ausgeführt, wenn du sie aufrufst.
definition = Eine Definition gibt einer Funktion oder einer Klasse einen Namen.
class = Eine Klasse ist ein Bauplan für Objekte derselben Art.
loop = Eine Schleife führt einen Block immer wieder aus.
condition = Eine Bedingung ist ein Ausdruck, der entweder wahr oder falsch ist.
statement = Eine Anweisung sagt Python, was es als Nächstes tun soll.
column = Eine Spalte ist eine Position in der Zeile, gezählt vom linken Rand.
space = Ein Leerzeichen ist das leere Zeichen, das du mit der Leertaste tippst.
digit = Eine Ziffer ist eines der Zeichen von 0 bis 9.
underscore = Ein Unterstrich ist das Zeichen `_`.
backslash = Ein Backslash (umgekehrter Schrägstrich) ist das Zeichen `\`.
default = Ein Standardwert ist der Wert, den ein Parameter bekommt, wenn der Aufruf ihm keinen anderen gibt.
console = Eine Konsole ist ein Fenster, in dem du Anweisungen einzeln eingibst und Python jede sofort ausführt.

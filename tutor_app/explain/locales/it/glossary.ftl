# Words of the classroom that explanations use, in Italian. Further words are among the explanations, as term-...

value = Un valore è qualcosa con cui un programma lavora, per esempio un numero o una stringa.
quote = Le virgolette sono i simboli `'` (singole, come un apostrofo) e `"` (doppie) attorno a una stringa.
call = Chiamare una funzione vuol dire eseguirla: scrivi il suo nome e poi le parentesi tonde `(` `)`.
module = Un modulo è un file di codice Python che altri programmi possono usare.
import = Importare un modulo vuol dire renderlo utilizzabile nel tuo programma.
function = Una funzione è un blocco di codice con un nome. Viene eseguita quando la chiami.
definition = Una definizione dà un nome a una funzione o a una classe.
class = Una classe descrive come creare oggetti di un certo tipo.
loop = Un ciclo esegue più volte lo stesso blocco di codice.
condition = Una condizione è un’espressione che può essere vera o falsa.
statement = Un’istruzione dice a Python di fare una cosa.
column = Una colonna è una posizione sulla riga, contata dal margine sinistro.
space = Uno spazio è il carattere vuoto che scrivi con la barra spaziatrice.
digit = Una cifra è uno dei simboli da 0 a 9.
underscore = Un trattino basso (o underscore) è il simbolo `_`.
backslash = Una barra rovesciata (o backslash) è il simbolo `\`.
default = Un valore predefinito è quello che riceve un parametro quando la chiamata non gliene dà un altro.
console = Una console è una finestra in cui scrivi le istruzioni una alla volta e Python le esegue subito.

# Words of the classroom that explanations use, in Italian. Further words are among the explanations, as term-...

value = Un valore è qualcosa con cui un programma lavora, per esempio un numero o un testo.
quote = Le virgolette sono i segni `'` e `"`.
call = Chiamare qualcosa vuol dire fargli fare il suo lavoro: il suo nome e poi parentesi tonde.
module = Un modulo è un file di Python che altri programmi possono usare.
import = Importare un modulo vuol dire renderlo pronto per l’uso.
function = Una funzione è un blocco di righe con un nome. Si esegue quando viene chiamata.
definition = Una definizione dà un nome a una funzione o a una classe.
class = Una classe descrive come sono fatte le cose di un certo tipo.
loop = Un ciclo esegue un blocco di righe più volte.
condition = Una condizione è una domanda la cui risposta è vera o falsa.
instruction = Un’istruzione dice a Python di fare una cosa.
column = La colonna dice quanto qualcosa è lontano dal bordo sinistro.
blank = Uno spazio è un posto vuoto, fatto con la barra spaziatrice.
digit = Una cifra è uno dei segni da 0 a 9.
underscore = Un trattino basso è il segno `_`.
backslash = Una barra rovesciata è il segno `\`.
default = Un valore predefinito si usa quando una chiamata non ne dà un altro.
console = La console è la finestra in cui si scrivono le istruzioni una alla volta.

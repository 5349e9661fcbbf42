# What is said when no explanation is shown, in Italian: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python si è fermato alla riga { $line }. Significa che lì comincia un blocco, ma al posto dei due punti `:` Python ha trovato altro.
stopped-never-closed = Python si è fermato perché la parentesi `{ $sign }` della riga { $line } non viene mai chiusa. Significa che Python non ha trovato la sua parentesi di chiusura.
stopped-unmatched = Python si è fermato alla riga { $line }. Significa che è arrivato a una parentesi di chiusura `{ $sign }` e non c’era nessuna parentesi aperta da chiudere.
stopped-other-bracket = Python si è fermato alla riga { $line }. Significa che è arrivato a una parentesi di chiusura di un tipo diverso da quella aperta.
stopped-unterminated = Python si è fermato alla riga { $line }. Significa che era ancora dentro una stringa quando la riga è finita. Mancano delle virgolette, oppure ce ne sono in più.
stopped-body = Python si è fermato alla riga { $line }. Significa che si aspettava un blocco indentato dopo la riga { $opened }.
stopped-block = Python si è fermato alla riga { $line }. Significa che lì si aspettava un blocco indentato.
stopped-unexpected-indent = Python si è fermato alla riga { $line }. Significa che non si aspettava che quella riga fosse indentata così.
stopped-unindent = Python si è fermato alla riga { $line }. Significa che l’indentazione di quella riga non corrisponde a nessun blocco aperto più sopra.
stopped-tabs = Python si è fermato alla riga { $line }. Significa che non può confrontare le tabulazioni e gli spazi all’inizio di quella riga con quelli sopra.
stopped-character = Python si è fermato alla riga { $line }. Significa che ha trovato un carattere che non può leggere come codice.
stopped-number = Python si è fermato alla riga { $line }. Significa che stava leggendo un numero, e in Python i numeri non si scrivono così.
stopped-print = Python si è fermato alla riga { $line }. Significa che si aspettava le parentesi tonde `(` `)` dopo `print`.
stopped-outside-function = Python si è fermato alla riga { $line }. Significa che ha trovato una parola chiave che funziona solo dentro una funzione.
stopped-outside-loop = Python si è fermato alla riga { $line }. Significa che ha trovato una parola chiave che funziona solo dentro un ciclo.
stopped-assign = Python si è fermato alla riga { $line }. Significa che doveva assegnare un valore a qualcosa che non può riceverlo.
stopped-except = Python si è fermato alla riga { $line }. Significa che lì si aspettava `except` o `finally`.
stopped-arguments = Python si è fermato alla riga { $line }. Significa che gli argomenti o i parametri sono in un ordine non ammesso.
stopped-fstring = Python si è fermato alla riga { $line }. Significa che non riesce a leggere le parentesi graffe `{"{"}` `{"}"}` di una stringa.
stopped-unterminated-triple = Python si è fermato alla riga { $line }. Significa che era ancora dentro una stringa tra virgolette triple quando il programma è finito, e non ha trovato le tre virgolette che la chiudono.
stopped-fstring-empty = Python si è fermato alla riga { $line }. Significa che ha trovato in una stringa parentesi graffe `{"{"}` `{"}"}` che non contengono nessun valore.
stopped-fstring-brace = Python si è fermato alla riga { $line }. Significa che stava leggendo quello che c’è tra le parentesi graffe `{"{"}` `{"}"}` di una stringa, e le graffe non formano le coppie che si aspettava.
stopped-unexpected-unindent = Python si è fermato alla riga { $line }. Significa che quella riga è meno indentata di quanto Python si aspettasse.
stopped-end = Python si è fermato alla riga { $line }. Significa che il programma è finito a metà di qualcosa, per esempio con una parentesi ancora aperta o con un blocco senza istruzioni.
stopped-too-deep = Python si è fermato alla riga { $line }. Significa che lì ci sono troppi livelli di blocchi o parentesi uno dentro l’altro perché Python riesca a leggerli.
stopped-escape = Python si è fermato alla riga { $line }. Significa che ha trovato in una stringa una barra rovesciata `\` che, insieme a quello che la segue, non forma nessun carattere.
stopped-literals = Python si è fermato alla riga { $line }. Significa che lì ha trovato davanti a una stringa una lettera che non può stare con quello che c’è dentro la stringa o accanto.
stopped-in = Python si è fermato alla riga { $line }. Significa che stava leggendo l’inizio di un ciclo e lì si aspettava la parola chiave `in`.
stopped-bad-except = Python si è fermato alla riga { $line }. Significa che l’`except` in quel punto è scritto o collocato in un modo che Python non permette.
stopped-clause-order = Python si è fermato alla riga { $line }. Significa che un `elif` viene dopo `else`, che invece deve essere l’ultimo.
stopped-continuation = Python si è fermato alla riga { $line }. Significa che ha trovato fuori da una stringa una barra rovesciata `\` seguita da altro sulla stessa riga. Una barra rovesciata come questa deve essere l’ultimo carattere della riga.
stopped-null = Python si è fermato alla riga { $line }. Significa che ha trovato un byte nullo, che in un programma Python non c’è mai.
stopped-comma = Python si è fermato alla riga { $line }. Significa che ha trovato due parti una accanto all’altra, senza nulla in mezzo che riesca a capire. La virgola è solo un’ipotesi di Python.
stopped-comparison = Python si è fermato alla riga { $line }. Significa che ha trovato un segno di uguale `=` dove non si può assegnare un valore. Quello che Python propone è solo un’ipotesi.
stopped-keyword = Python si è fermato alla riga { $line }. Significa che non riesce a leggere quella riga, e una delle parole somiglia a una parola chiave. Quella parola chiave è solo un’ipotesi di Python.
stopped-quote-in-string = Python si è fermato alla riga { $line }. Significa che ha trovato altre parole proprio accanto a una stringa. Che facciano parte della stringa è solo un’ipotesi di Python.
stopped-exec = Python si è fermato alla riga { $line }. Significa che si aspettava le parentesi tonde `(` `)` dopo `exec`.
stopped-incomplete = Python si è fermato alla riga { $line }. Significa che stava leggendo un’espressione con `if`, `else` o `not`, e una parte manca o non si può usare così.
stopped-parenthesis = Python si è fermato alla riga { $line }. Significa che lì si aspettava una parentesi tonda di apertura `(`.
stopped-dictionary = Python si è fermato alla riga { $line }. Significa che stava leggendo un dizionario, e in una delle coppie non ha trovato una chiave, i due punti `:` o un valore che riesca a leggere.
stopped-comprehension = Python si è fermato alla riga { $line }. Significa che stava leggendo una lista, un insieme o un dizionario creato con un `for`, e non riesce a leggere quello che viene prima del `for`.
stopped-starred = Python si è fermato alla riga { $line }. Significa che ha trovato un asterisco `*` dove non è ammesso.
stopped-assign-otherwise = Python si è fermato alla riga { $line }. Significa che doveva assegnare o cambiare un valore in un punto in cui non è possibile.
stopped-delete = Python si è fermato alla riga { $line }. Significa che doveva cancellare qualcosa che non si può cancellare con `del`.
stopped-async = Python si è fermato alla riga { $line }. Significa che ha trovato `async`, `await`, `yield` o `return` in un punto in cui non è ammesso.
stopped-repeated = Python si è fermato alla riga { $line }. Significa che lì due argomenti o due parametri hanno lo stesso nome.
stopped-generator = Python si è fermato alla riga { $line }. Significa che stava leggendo un `for` dentro una chiamata di funzione e si aspettava le parentesi tonde `(` `)` attorno a quella parte.
stopped-call = Python si è fermato alla riga { $line }. Significa che non riesce a leggere uno degli argomenti tra le parentesi tonde `(` `)` di una chiamata di funzione.
stopped-parameters = Python si è fermato alla riga { $line }. Significa che non riesce a leggere i parametri di una funzione in quel punto.
stopped-scope = Python si è fermato alla riga { $line }. Significa che ha trovato `global` o `nonlocal` per un nome che lì ha già un altro significato.
stopped-import = Python si è fermato alla riga { $line }. Significa che stava leggendo un `import`, e non riesce a capire quali nomi vengono importati o da dove.
stopped-pattern = Python si è fermato alla riga { $line }. Significa che stava leggendo un `case`, e il pattern che segue non si può scrivere così.
stopped = Python si è fermato alla riga { $line }. Significa che lì il codice non segue le regole di Python.
stopped-unknown = Python non è riuscito a leggere questo programma.
further-up = L’errore può anche essere più in alto.
ask = Se non trovi l’errore, mostra il programma a qualcuno della tua classe o all’insegnante.

reason-unsure = Surefix non è abbastanza sicuro della causa per spiegarla.
reason-unsound = Surefix ha trovato una spiegazione che però non ha superato tutti i controlli, quindi non la vedi.
reason-no-repair = Surefix non ha trovato nessuna correzione per questo programma.
reason-unreachable-target = Surefix non può promettere di avere ragione tanto spesso quanto ha chiesto l’insegnante, quindi non mostra nessuna spiegazione.
reason-help-is-off = L’insegnante ha disattivato le spiegazioni.
reason-left-out = L’insegnante lascia trovare a te questo tipo di errore.

refusal-too-large = Questo programma è troppo grande per essere controllato. Inviane uno più piccolo.
refusal-null-bytes = Questo programma contiene byte nulli, che in un programma Python non ci sono mai. Salvalo come testo semplice e riprova.
refusal-not-text = Questo file non è testo semplice. Invia il programma vero e proprio, con un nome che finisce in .py.
refusal-too-complex = Questo programma ha troppi livelli uno dentro l’altro perché Python riesca a leggerlo. Inviane una parte più semplice.
refusal-timed-out = Python ci ha messo troppo tempo a leggere questo programma. Inviane una parte più piccola.

nature-valid = Python riesce a leggere questo programma. Non ha errori di sintassi.
nature-newer-python = Questo codice è per Python { $needs }, e Python { $needs } riesce a leggerlo. La tua classe usa Python { $python }.
nature-notebook = Questo è codice per un notebook come Jupyter. In un notebook funziona, in un file Python no.
nature-empty = Non c’è ancora nessun programma. Prima scrivine o incollane uno.
nature-broken = Python non riesce a leggere questo programma.
nature-python2 = Questo programma è scritto per Python 2. Il Python di oggi non riesce a leggerlo.
nature-transcript = Questo codice è stato copiato da una console di Python insieme ai prompt.
nature-not-python = Questo non sembra un programma Python.
nature-refused = Questo programma non è stato controllato.

newer-line = La riga { $line } ha bisogno di Python { $needs }. Contiene codice come questo:
newer-older = In Python { $python } scrivi così:

notebook-line = La riga { $line } funziona solo in un notebook. Contiene codice come questo:
notebook-file = In un file scrivi così:

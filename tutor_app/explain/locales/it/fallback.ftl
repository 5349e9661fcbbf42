# What is said when no explanation is shown, in Italian: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python si è fermato alla riga { $line }. Significa che lì si aspettava i due punti `:` e ha trovato altro.
stopped-never-closed = Python si è fermato perché la parentesi `{ $sign }` della riga { $line } non viene mai chiusa. Significa che Python non ha trovato la sua parentesi di chiusura.
stopped-unmatched = Python si è fermato alla riga { $line }. Significa che è arrivato a una parentesi di chiusura `{ $sign }` e non c’era nessuna parentesi aperta da chiudere.
stopped-other-bracket = Python si è fermato alla riga { $line }. Significa che è arrivato a una parentesi di chiusura di un tipo diverso da quella aperta.
stopped-unterminated = Python si è fermato alla riga { $line }. Significa che stava leggendo una stringa e non ha trovato le virgolette che la chiudono.
stopped-body = Python si è fermato alla riga { $line }. Significa che si aspettava un blocco indentato dopo la riga { $opened }.
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

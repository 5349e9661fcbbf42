# What is said in Italian when no explanation is shown: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python si è fermato alla riga { $line }. Lì si aspettava i due punti.
stopped-never-closed = Python si è fermato perché è arrivato alla fine del programma e per lui una parentesi `{ $sign }` vista alla riga { $line } era ancora aperta.
stopped-unmatched = Python si è fermato alla riga { $line }, a una parentesi di chiusura `{ $sign }` per cui non conosce nessuna parentesi di apertura.
stopped-other-bracket = Python si è fermato alla riga { $line }, a una parentesi di chiusura di un altro tipo rispetto a quella che era aperta.
stopped-unterminated = Python si è fermato alla riga { $line }. Stava leggendo un testo tra virgolette e non ne aveva trovato la fine.
stopped-body = Python si è fermato alla riga { $line }. Si aspettava una riga indentata dopo la riga { $opened }.
stopped-unexpected-indent = Python si è fermato alla riga { $line }. Non si aspettava spazio vuoto all’inizio di quella riga.
stopped-unindent = Python si è fermato alla riga { $line }. Lo spazio vuoto al suo inizio non corrisponde a quello di nessuna riga sopra.
stopped-tabs = Python si è fermato alla riga { $line }. Non può confrontare le tabulazioni e gli spazi all’inizio di quella riga con quelli sopra.
stopped-character = Python si è fermato alla riga { $line }, a un carattere che non conosce.
stopped-number = Python si è fermato alla riga { $line }. Stava leggendo un numero e ha incontrato qualcosa che non ne fa parte.
stopped-print = Python si è fermato alla riga { $line }. Si aspettava le parentesi dopo print.
stopped-outside-function = Python si è fermato alla riga { $line }, a una parola che permette solo dentro una funzione.
stopped-outside-loop = Python si è fermato alla riga { $line }, a una parola che permette solo dentro un ciclo.
stopped-assign = Python si è fermato alla riga { $line }. Non può dare un valore a ciò che si trova lì.
stopped-except = Python si è fermato alla riga { $line }. Lì si aspettava except o finally.
stopped-arguments = Python si è fermato alla riga { $line }. L’ordine dei valori o dei parametri tra parentesi non è uno di quelli che permette.
stopped-fstring = Python si è fermato alla riga { $line }, dentro le parentesi graffe di un testo.
stopped = Python si è fermato alla riga { $line }. Ciò che ha trovato lì non va con ciò che aveva letto prima.
stopped-unknown = Python non è riuscito a leggere questo programma.
ask = La causa può trovarsi lì o più in alto. Se non la trovi, mostra la riga all’insegnante o a qualcuno della tua classe.

reason-unsure = Surefix non è abbastanza sicuro di una spiegazione per mostrarla.
reason-unsound = Surefix ha trovato una spiegazione, ma non ha superato tutti i controlli, quindi non viene mostrata.
reason-no-repair = Surefix non ha trovato nessun modo di riparare questo programma.
reason-unreachable-target = La precisione che l’insegnante ha chiesto non si può promettere, quindi non viene mostrata nessuna spiegazione.
reason-help-is-off = L’insegnante ha disattivato le spiegazioni.

refusal-too-large = Questo testo è troppo grande per essere esaminato. Invia un programma più piccolo.
refusal-null-bytes = Questo testo contiene byte nulli, che nessun programma Python ha. Salvalo come testo semplice e riprova.
refusal-not-text = Questo file non è un testo. Invia il programma stesso, con un nome che finisce in .py.
refusal-too-complex = Questo programma ha troppi livelli uno dentro l’altro perché Python possa leggerlo. Inviane una parte più semplice.
refusal-timed-out = La lettura di questo programma ha richiesto troppo tempo. Inviane una parte più piccola.

nature-valid = Python riesce a leggere questo programma: non c’è nessun errore di sintassi da spiegare.
nature-newer-python = Questo è codice per Python { $needs }, e Python { $needs } lo legge senza errori. La tua classe usa Python { $python }.
nature-notebook = Questo è codice per un notebook come Jupyter, e un notebook lo legge senza errori. Un file Python non può contenerlo.
nature-empty = Non c’è ancora nessun programma. Prima scrivine o incollane uno.
nature-broken = Python non riesce a leggere questo programma.
nature-python2 = Questo programma è scritto per Python 2. Il Python di oggi non riesce a leggerlo.
nature-transcript = Questo testo è copiato da una console di Python, con i suoi prompt.
nature-not-python = Questo testo non sembra un programma Python.
nature-refused = Questo testo non è stato esaminato.

newer-line = La riga { $line } ha bisogno di Python { $needs }. È scritta in questo modo:
newer-older = In Python { $python }, scrivilo in questo modo:

notebook-line = Solo un notebook legge la riga { $line }. È scritta in questo modo:
notebook-file = In un file, scrivilo in questo modo:

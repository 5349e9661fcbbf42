# Explanations of mistakes, in Italian.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Guarda la riga { $lines }.
   *[other] Guarda le righe { $lines }.
 }
where-later = { $count ->
    [one] Guarda la riga { $lines }. Python si è fermato solo più avanti, alla riga { $stopped }.
   *[other] Guarda le righe { $lines }. Python si è fermato solo più avanti, alla riga { $stopped }.
 }
also = { $count ->
    [one] C’è lo stesso errore anche alla riga { $lines }. Correggilo allo stesso modo.
   *[other] C’è lo stesso errore anche alle righe { $lines }. Correggilo allo stesso modo.
 }
again = { $count ->
    [one] Alla riga { $line } questo errore compare una volta.
   *[other] Alla riga { $line } questo errore compare { $count } volte.
 }
elsewhere = Correggi lo stesso tipo di errore anche qui: { $places }.
elsewhere-many = Questo tipo di errore compare in altri { $count } punti ({ $lines }). Correggili allo stesso modo, cominciando da qui: { $places }.
place = { $lines }, dove c’è { $codes }
belongs = { $code } (ci vuole { $right })
like-line = { $lines } (come la riga { $like })
header-line = { $lines } (un livello più a destra del `{ $keyword }` della riga { $header })
on-lines = { $count ->
    [one] riga { $lines }
   *[other] righe { $lines }
 }
more = { $count ->
    [one] un’altra
   *[other] altre { $count }
 }
stand-in = Nella correzione `{ $word }` è solo un segnaposto. Sostituiscilo con una parola o un valore tuo.

## Words of the classroom, explained on first use

term-colon = I due punti sono il simbolo `:`.
term-comma = La virgola è il simbolo `,`.
term-bracket = Le parentesi possono essere tonde `(` `)`, quadre `[` `]` o graffe `{"{"}` `{"}"}`.
term-block = Un blocco è un gruppo di righe che vanno insieme e hanno la stessa indentazione.
term-indentation = L’indentazione, o rientro, è formata dagli spazi o dalle tabulazioni all’inizio di una riga.
term-keyword = Una parola chiave è una parola che in Python ha un significato fisso, come `if` o `while`.
term-string = Una stringa è una serie di caratteri tra virgolette, come `"tea"`.
term-fstring = Una f-string è una stringa con la lettera `f` davanti alle virgolette di apertura.
term-dictionary = Un dizionario contiene coppie formate da una chiave e un valore.
term-tab = Una tabulazione è un unico spazio largo, che si ottiene con il tasto Tab.
term-comment = Un commento è una nota per chi legge il codice. Python lo salta.
term-prompt = Il prompt, per esempio `>>>`, compare nella console quando è pronta a ricevere codice.
term-argument = I parametri sono i nomi tra le parentesi di una definizione. Gli argomenti sono i valori in una chiamata di funzione.

## Kinds of mistakes

missing-colon =
    .kind = Mancano i due punti `:`.
    .what = Al tuo `{ $keyword }` mancano i due punti `:` alla fine della riga { $line }.
    .why = `{ $keyword }` apre un blocco, e prima di un blocco servono i due punti.
    .fix = Aggiungi `:` dopo `{ $last }` alla riga { $line }.
    .rule = Una riga che apre un blocco finisce con i due punti `:`.

missing-colon-inside =
    .kind = Mancano i due punti `:` in mezzo alla riga.
    .what = Alla riga { $line } mancano i due punti `:` tra `{ $keyword }` e il suo blocco.
    .why = Senza i due punti Python non capisce dove finisce la parte con `{ $keyword }`.
    .fix = Aggiungi `:` dopo `{ $last }` alla riga { $line }.
    .rule = Prima di un blocco ci vogliono i due punti `:`, anche sulla stessa riga.

semicolon-for-colon =
    .kind = Punto e virgola `;` prima di un blocco.
    .what = Alla riga { $line } il tuo `{ $keyword }` ha un punto e virgola `;` prima del blocco.
    .why = Un blocco non può cominciare dopo un punto e virgola, ma solo dopo i due punti `:`.
    .fix = Sostituisci `;` alla riga { $line } con i due punti `:`.
    .rule = Un blocco comincia dopo i due punti `:`, mai dopo un punto e virgola `;`.

equals-for-colon =
    .kind = Segno di uguale `=` prima di un blocco.
    .what = Alla riga { $line } il tuo `{ $keyword }` ha un segno di uguale `=` prima del blocco.
    .why = Il segno di uguale assegna un valore. Non può aprire un blocco.
    .fix = Sostituisci `=` prima del blocco alla riga { $line } con i due punti `:`.
    .rule = Un blocco comincia dopo i due punti `:`, mai dopo un segno di uguale `=`.

then-for-colon =
    .kind = `then` o `do` prima di un blocco.
    .what = Alla riga { $line } il tuo `{ $keyword }` ha la parola `{ $wrong }` prima del blocco.
    .why = Qui Python non usa `{ $wrong }`: si aspetta i due punti `:`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con i due punti `:`.
    .rule = Un blocco comincia dopo i due punti `:`, mai dopo `then` o `do`.

wrong-sign-for-colon =
    .kind = Blocco senza i due punti `:` davanti.
    .what = Alla riga { $line } il tuo `{ $keyword }` ha `{ $wrong }` prima del blocco.
    .why = Prima di un blocco Python si aspetta i due punti.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con i due punti `:`.
    .rule = Un blocco comincia solo dopo i due punti `:`.

brace-block =
    .kind = Parentesi graffa `{"{"}` prima di un blocco.
    .what = La riga { $line } apre un blocco con una parentesi graffa `{"{"}`.
    .why = In Python una parentesi graffa apre un dizionario o un insieme, non un blocco.
    .fix = Sostituisci `{"{"}` alla riga { $line } con i due punti `:`.
    .rule = A un blocco servono i due punti `:` e l’indentazione, non le graffe `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Parentesi graffa `{"}"}` da sola su una riga.
    .what = Alla riga { $line } c’è solo una parentesi graffa di chiusura `{"}"}`.
    .why = In Python è l’indentazione a chiudere un blocco, non una parentesi graffa.
    .fix = Togli `{"}"}` dalla riga { $line }.
    .rule = Solo l’indentazione mostra dove finisce un blocco.

extra-colon =
    .kind = Due punti `:` nel posto sbagliato.
    .what = La riga { $line } ha i due punti `:` dopo `{ $before }`, dove non servono.
    .why = Qui non comincia nessun blocco, quindi Python non sa che farsene dei due punti.
    .fix = Togli `:` dopo `{ $before }` alla riga { $line }.
    .rule = Solo una riga che apre un blocco finisce con i due punti `:`.

doubled-sign =
    .kind = Stesso simbolo due volte di fila.
    .what = La riga { $line } ha due simboli `{ $sign }` di fila.
    .why = Tra i due Python si aspetta qualcosa, per esempio un valore o un nome.
    .fix = Togli uno dei simboli `{ $sign }` dalla riga { $line }.
    .rule = Tra due valori o due nomi basta un solo simbolo.

assignment-in-condition =
    .kind = Un solo segno di uguale `=` dentro un’espressione.
    .what = La riga { $line } ha un solo segno di uguale `=` dopo `{ $before }`.
    .why = `=` assegna un valore a un nome. Per confrontare due valori, Python usa `==`.
    .fix = Sostituisci `=` dopo `{ $before }` alla riga { $line } con `==`.
    .rule = Un segno di uguale `=` assegna un valore. Due segni di uguale `==` confrontano.

assignment-for-comparison =
    .kind = Segno di uguale `=` usato per confrontare.
    .what = Alla riga { $line } il segno di uguale `=` dopo `{ $before }` non può confrontare.
    .why = `=` assegna un valore a un nome, ma qui Python ha bisogno di un confronto.
    .fix = Sostituisci `=` dopo `{ $before }` alla riga { $line } con `{ $right }`.
    .rule = Il segno di uguale `=` assegna un valore. Non confronta mai.

equals-for-walrus =
    .kind = Valore assegnato con `=` dentro un’espressione.
    .what = Alla riga { $line }, dentro un’espressione, c’è un segno di uguale `=` dopo `{ $before }`.
    .why = Dentro un’espressione, solo `:=` può assegnare un valore a un nome.
    .fix = Sostituisci `=` dopo `{ $before }` alla riga { $line } con `:=`.
    .rule = Dentro un’espressione si assegna un valore con due punti e segno di uguale `:=`.

assignment-to-value =
    .kind = Un valore prima del segno di uguale `=`.
    .what = Alla riga { $line } il segno di uguale `=` dopo `{ $before }` non può assegnare un valore.
    .why = A sinistra di `=` ci vuole un nome. Per confrontare, Python usa `==`.
    .fix = Sostituisci `=` dopo `{ $before }` alla riga { $line } con `==`.
    .rule = A sinistra del segno di uguale `=` va un nome, non un valore.

comparison-for-assignment =
    .kind = Confronto `==` usato per assegnare un valore.
    .what = La riga { $line } ha due segni di uguale `==` dopo `{ $before }`.
    .why = `==` confronta due valori. Per assegnare un valore, Python usa un solo `=`.
    .fix = Sostituisci `==` dopo `{ $before }` alla riga { $line } con `=`.
    .rule = Due segni di uguale `==` confrontano. Un segno di uguale `=` assegna un valore.

colon-for-equals =
    .kind = Due punti `:` usati per assegnare un valore.
    .what = La riga { $line } ha i due punti `:` tra `{ $before }` e `{ $following }`.
    .why = In Python un nome riceve il valore con il segno di uguale `=`, non con i due punti.
    .fix = Sostituisci `:` tra `{ $before }` e `{ $following }` alla riga { $line } con `=`.
    .rule = Un nome riceve un valore con il segno di uguale `=`, anche nelle chiamate di funzione.

equals-in-dictionary =
    .kind = Segno di uguale `=` in un dizionario.
    .what = La riga { $line } ha un segno di uguale `=` tra `{ $before }` e `{ $following }`.
    .why = In un dizionario sono i due punti `:` a unire una chiave al suo valore.
    .fix = Sostituisci `=` tra `{ $before }` e `{ $following }` alla riga { $line } con `:`.
    .rule = In un dizionario scrivi la chiave, i due punti `:` e poi il valore.

equals-for-colon-inside =
    .kind = Segno di uguale `=` nel posto sbagliato.
    .what = La riga { $line } ha un segno di uguale `=` tra `{ $before }` e `{ $following }`.
    .why = In questo punto Python non ammette il segno di uguale.
    .fix = Sostituisci `=` tra `{ $before }` e `{ $following }` alla riga { $line } con `:`.
    .rule = Slicing, dizionari e funzioni lambda usano i due punti `:`.

comma-in-dictionary =
    .kind = Simbolo sbagliato in un dizionario.
    .what = Alla riga { $line }, in un dizionario, c’è `{ $wrong }` dopo `{ $before }`.
    .why = In un dizionario sono i due punti `:` a unire una chiave al suo valore.
    .fix = Sostituisci `{ $wrong }` dopo `{ $before }` alla riga { $line } con `:`.
    .rule = In un dizionario i due punti `:` uniscono chiave e valore, le virgole `,` separano le coppie.

missing-equals =
    .kind = Manca il segno di uguale `=`.
    .what = Alla riga { $line } manca il segno di uguale `=` tra `{ $before }` e `{ $following }`.
    .why = Senza `=` Python non capisce che un nome riceve un valore.
    .fix = Aggiungi `=` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Per dare un valore a una variabile scrivi nome, segno di uguale `=` e valore.

reversed-comparison =
    .kind = Simboli di confronto nell’ordine sbagliato.
    .what = Alla riga { $line } c’è `{ $wrong }`, che Python non conosce.
    .why = Il segno di uguale `=` non è alla fine, quindi Python legge due simboli separati.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = In `<=`, `>=` e `!=` il segno di uguale `=` viene per ultimo.

triple-equals =
    .kind = `===` o `!==` come in JavaScript.
    .what = Alla riga { $line } c’è `{ $wrong }`, con un segno di uguale `=` in più.
    .why = Python legge due simboli senza nessun valore in mezzo.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = In Python «uguale» si scrive `==` e «diverso» si scrive `!=`.

diamond =
    .kind = Vecchio simbolo `<>` per «diverso».
    .what = Alla riga { $line } c’è `<>`, un simbolo di Python 2.
    .why = Python 3 non conosce più questo simbolo.
    .fix = Sostituisci `<>` alla riga { $line } con `!=`.
    .rule = «Diverso» si scrive con un punto esclamativo e un segno di uguale: `!=`.

split-operator =
    .kind = Spazio dentro un simbolo.
    .what = Alla riga { $line } c’è uno spazio dentro `{ $wrong }`.
    .why = Con lo spazio i simboli diventano due, e Python non trova nessun valore in mezzo.
    .fix = Togli lo spazio dentro `{ $wrong }` alla riga { $line }.
    .rule = Un simbolo di due caratteri, come `==`, si scrive senza spazi all’interno.

c-and =
    .kind = `and` scritto con un simbolo.
    .what = Alla riga { $line } c’è `{ $wrong }` tra due condizioni.
    .why = Python unisce le condizioni con delle parole, quindi qui non riesce a leggere `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `and`.
    .rule = In Python `and`, `or` e `not` si scrivono a parole.

c-or =
    .kind = `or` scritto con un simbolo.
    .what = Alla riga { $line } c’è `{ $wrong }` tra due condizioni.
    .why = Python unisce le condizioni con delle parole, quindi qui non riesce a leggere `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `or`.
    .rule = In Python `and`, `or` e `not` si scrivono a parole.

c-not =
    .kind = `not` scritto con un simbolo.
    .what = Alla riga { $line } c’è un punto esclamativo `!` davanti a una condizione.
    .why = Python conosce il punto esclamativo solo come parte di `!=`.
    .fix = Sostituisci `!` alla riga { $line } con `not`.
    .rule = In Python `and`, `or` e `not` si scrivono a parole.

increment =
    .kind = `++` o `--` per contare.
    .what = Alla riga { $line } c’è `{ $wrong }`, che in Python non esiste.
    .why = Python legge `{ $wrong }` come due simboli e si aspetta un valore subito dopo.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `+= 1` (aumenta) o `-= 1` (diminuisce).
    .rule = Per contare in avanti scrivi `+= 1`. Per contare all’indietro scrivi `-= 1`.

missing-comma =
    .kind = Manca una virgola `,`.
    .what = Alla riga { $line } manca una virgola `,` tra `{ $before }` e `{ $following }`.
    .why = Senza la virgola Python non capisce dove comincia il valore successivo.
    .fix = Aggiungi `,` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = I valori di un elenco si separano con una virgola `,`.

missing-comma-end =
    .kind = Manca una virgola `,` tra due righe.
    .what = Alla fine della riga { $line }, dopo `{ $before }`, manca una virgola `,`.
    .why = Senza la virgola Python non capisce che la riga dopo comincia con un nuovo valore.
    .fix = Aggiungi `,` dopo `{ $before }` alla riga { $line }.
    .rule = I valori di un elenco si separano con una virgola `,`, anche da una riga all’altra.

wrong-sign-for-comma =
    .kind = Valori separati senza virgola `,`.
    .what = Alla riga { $line } c’è `{ $wrong }` tra due valori.
    .why = Python separa i valori con le virgole. `{ $wrong }` ha un altro significato.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con una virgola `,`.
    .rule = Solo le virgole `,` separano i valori di un elenco.

extra-comma =
    .kind = Virgola `,` nel posto sbagliato.
    .what = La riga { $line } ha una virgola `,` in più.
    .why = Una virgola separa due valori, e qui uno dei due non c’è.
    .fix = Togli la `,` in più dalla riga { $line }.
    .rule = La virgola `,` va tra due valori.

extra-item =
    .kind = Elemento che Python non riesce a leggere.
    .what = Alla riga { $line } c’è `{ $removed }`, che Python non riesce a leggere.
    .why = Dopo una virgola Python si aspetta un valore completo.
    .fix = Togli `{ $removed }` dalla riga { $line }.
    .rule = Tra due virgole `,` c’è un solo valore, completo.

missing-dot =
    .kind = Manca un punto `.`.
    .what = Alla riga { $line } manca un punto `.` tra `{ $before }` e `{ $following }`.
    .why = Senza il punto Python non vede che le due parti vanno insieme.
    .fix = Aggiungi `.` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Il punto `.` collega un valore al suo metodo, come in `word.upper()`.

wrong-sign-for-dot =
    .kind = Nomi collegati senza il punto `.`.
    .what = Alla riga { $line } c’è `{ $wrong }` tra due parti che vanno insieme.
    .why = Python collega queste parti con un punto.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con un punto `.`.
    .rule = Il punto `.` collega un valore al suo metodo, come in `word.upper()`.

extra-dot =
    .kind = Punto `.` nel posto sbagliato.
    .what = La riga { $line } ha un punto `.` in più.
    .why = Prima di un punto Python si aspetta un valore, dopo il punto un nome adatto.
    .fix = Togli il `.` in più dalla riga { $line }.
    .rule = Il punto `.` va tra un valore e un nome.

extra-semicolon =
    .kind = Punto e virgola `;` nel posto sbagliato.
    .what = La riga { $line } ha un punto e virgola `;` in più.
    .why = Il punto e virgola chiude un’istruzione, ma qui non finisce nessuna istruzione.
    .fix = Togli `;` dalla riga { $line }.
    .rule = Un’istruzione finisce con la sua riga. Il punto e virgola `;` non serve.

missing-operator =
    .kind = Manca un operatore tra due valori.
    .what = Alla riga { $line } non c’è nulla tra `{ $before }` e `{ $following }`.
    .why = Python non sa che cosa fare con due valori uno accanto all’altro.
    .fix = Aggiungi `{ $sign }` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Tra due valori ci vuole un operatore, come `+` o `*`.

two-operators =
    .kind = Nessun valore tra due simboli.
    .what = Alla riga { $line } ci sono `{ $other }` e `{ $sign }` uno accanto all’altro.
    .why = Tra i due simboli Python si aspetta un valore.
    .fix = Togli `{ $sign }` dalla riga { $line }.
    .rule = Tra due valori basta un solo operatore, come `+`.

return-assigns =
    .kind = Assegnazione dopo `return`.
    .what = Alla riga { $line }, dopo `return`, una variabile riceve un valore con `{ $sign }`.
    .why = `return` restituisce un valore, ma non può anche assegnarlo.
    .fix = Togli `{ $removed }` dopo `return` alla riga { $line }.
    .rule = Dopo `return` c’è un valore, non un’assegnazione.

trailing-operator =
    .kind = Operatore senza un valore dopo.
    .what = Alla riga { $line } non c’è nessun valore dopo `{ $sign }`.
    .why = Dopo `{ $sign }` Python continua a leggere, perché si aspetta un altro valore.
    .fix = Togli `{ $sign }` dalla riga { $line }.
    .rule = Un operatore come `+` va tra due valori.

leading-operator =
    .kind = Operatore all’inizio di una riga.
    .what = La riga { $line } comincia con `{ $sign }`, senza un valore davanti.
    .why = All’inizio di una riga Python si aspetta un’istruzione.
    .fix = Togli `{ $sign }` dall’inizio della riga { $line }.
    .rule = Una riga comincia con un’istruzione, non con un operatore come `*`.

unfinished-expression =
    .kind = Codice che si interrompe troppo presto.
    .what = Alla riga { $line } il codice si interrompe dopo `{ $before }`.
    .why = Dopo `{ $before }` Python si aspetta un valore, ma non lo trova.
    .fix = Scrivi il valore che manca dopo `{ $before }` alla riga { $line }.
    .rule = Un operatore come `+` ha bisogno di un valore prima e di uno dopo.

missing-value =
    .kind = Manca un valore.
    .what = Alla riga { $line } manca un valore tra `{ $before }` e `{ $following }`.
    .why = In questo punto Python si aspetta un valore o un nome.
    .fix = Scrivi il valore che manca tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Virgole e operatori hanno bisogno di un valore accanto.

missing-name =
    .kind = Manca un nome.
    .what = Alla riga { $line } manca un nome dopo `{ $before }`.
    .why = Python deve sapere quale nome va con `{ $before }`.
    .fix = Scrivi il nome che manca dopo `{ $before }` alla riga { $line }.
    .rule = Dopo un punto `.`, dopo `for` e dopo `import` ci vuole un nome.

value-after-value =
    .kind = Un valore subito dopo un altro.
    .what = Alla riga { $line } c’è `{ $removed }` subito dopo `{ $before }`.
    .why = Dopo `{ $before }` il valore è completo, quindi Python non può leggerne un altro.
    .fix = Togli `{ $removed }` dopo `{ $before }` alla riga { $line }.
    .rule = Tra due valori ci vuole una virgola `,` o un operatore come `+`.

extra-words =
    .kind = Parole che non sono codice.
    .what = Alla riga { $line } ci sono le parole `{ $removed }`, che non sono codice Python.
    .why = Python le legge come nomi, e due nomi non possono stare uno accanto all’altro.
    .fix = Togli `{ $removed }` dalla riga { $line }.
    .rule = Le note per chi legge vanno in un commento, dopo un cancelletto `#`.

wrong-sign =
    .kind = Simbolo sbagliato.
    .what = Alla riga { $line } c’è `{ $wrong }` in un punto dove Python non lo ammette.
    .why = In Python `{ $wrong }` ha un altro significato.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Ogni simbolo ha il suo significato e non può prendere il posto di un altro.

bracket-never-closed =
    .kind = Parentesi rimasta aperta.
    .what = La parentesi `{ $opener }` alla riga { $line } non ha la sua parentesi di chiusura `{ $closer }`.
    .why = Python continua a leggere in cerca della parentesi di chiusura.
    .fix = Aggiungi `{ $closer }` dopo `{ $before }` alla riga { $line }.
    .rule = A ogni parentesi aperta serve una parentesi di chiusura dello stesso tipo.

bracket-never-closed-lines =
    .kind = Parentesi rimasta aperta su più righe.
    .what = La parentesi `{ $opener }` della riga { $line } non ha la sua parentesi di chiusura `{ $closer }`.
    .why = Python continua a leggere le righe sotto, in cerca della parentesi di chiusura.
    .fix = Aggiungi `{ $closer }` alla riga { $goal }, dopo l’ultimo elemento della parentesi.
    .rule = A ogni parentesi aperta serve una parentesi di chiusura dello stesso tipo.

bracket-never-opened =
    .kind = Parentesi chiusa ma mai aperta.
    .what = La parentesi di chiusura `{ $closer }` non ha la sua parentesi di apertura `{ $opener }`.
    .why = Python non capisce dove comincia la parentesi.
    .fix = Aggiungi `{ $opener }` prima di `{ $following }` alla riga { $line }.
    .rule = Prima di ogni parentesi di chiusura ci vuole una parentesi di apertura.

extra-closing-bracket =
    .kind = Parentesi di chiusura senza compagna.
    .what = La riga { $line } ha una parentesi di chiusura `{ $closer }` in più.
    .why = Non c’è nessuna parentesi aperta che possa chiudere.
    .fix = Togli una `{ $closer }` dopo `{ $before }` alla riga { $line }.
    .rule = Ogni parentesi di apertura ha una sola parentesi di chiusura.

closing-bracket-first =
    .kind = Riga che comincia con una parentesi senza compagna.
    .what = La riga { $line } ha una parentesi di chiusura `{ $closer }` in più.
    .why = Non c’è nessuna parentesi aperta che possa chiudere.
    .fix = Togli una `{ $closer }` dalla riga { $line }.
    .rule = Ogni parentesi di apertura ha una sola parentesi di chiusura.

extra-opening-bracket =
    .kind = Parentesi di apertura senza compagna.
    .what = La riga { $line } ha una parentesi di apertura `{ $opener }` in più.
    .why = Python continua a leggere in cerca della parentesi che la chiude.
    .fix = Togli una `{ $opener }` prima di `{ $following }` alla riga { $line }.
    .rule = A ogni parentesi di apertura serve una parentesi di chiusura.

wrong-closing-bracket =
    .kind = Parentesi di chiusura di un altro tipo.
    .what = La parentesi `{ $wrong }` alla riga { $line } non fa coppia con `{ $opener }` alla riga { $opener_line }.
    .why = Una parentesi può chiudere solo una parentesi dello stesso tipo.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = `(` fa coppia con `)`, `[` con `]` e `{"{"}` con `{"}"}`.

wrong-opening-bracket =
    .kind = Parentesi di apertura di un altro tipo.
    .what = La parentesi `{ $wrong }` alla riga { $line } non fa coppia con la parentesi di chiusura `{ $closer }`.
    .why = Le due parentesi di una coppia devono essere dello stesso tipo.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = `(` fa coppia con `)`, `[` con `]` e `{"{"}` con `{"}"}`.

wrong-bracket-pair =
    .kind = Tipo di parentesi sbagliato.
    .what = Le parentesi `{ $wrong }` e `{ $wrong_closer }`, aperte alla riga { $line }, non sono del tipo giusto.
    .why = Ogni tipo di parentesi ha il suo compito, e qui ne serve un altro.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }` e `{ $wrong_closer }` in `{ $closer }`.
    .rule = Usa `()` per le chiamate, `[]` per liste e indici, `{"{}"}` per i dizionari.

bracket-turned =
    .kind = Parentesi girata al contrario.
    .what = La parentesi `{ $wrong }` alla riga { $line } è girata al contrario.
    .why = Una parentesi di apertura non può chiudere, e una di chiusura non può aprire.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Prima una parentesi si apre, poi la sua compagna la chiude.

closing-brackets-swapped =
    .kind = Parentesi di chiusura scambiate.
    .what = Le parentesi di chiusura `{ $wrong }` alla riga { $line } sono nell’ordine sbagliato.
    .why = La parentesi aperta per ultima deve chiudersi per prima.
    .fix = Cambia l’ordine delle parentesi `{ $wrong }` alla riga { $line }.
    .rule = Chiudi le parentesi nell’ordine inverso a quello in cui le hai aperte.

bracket-closed-early =
    .kind = Parentesi chiusa troppo presto.
    .what = La parentesi di chiusura `{ $closer }` alla riga { $line } arriva troppo presto.
    .why = Python non riesce a leggere il codice che resta fuori dalle parentesi.
    .fix = Sposta la `{ $closer }` che segue `{ $before }` alla riga { $line } dopo `{ $target }` alla riga { $goal }.
    .rule = Una parentesi si chiude dopo tutto quello che deve contenere.

bracket-closed-late =
    .kind = Parentesi chiusa troppo tardi.
    .what = La parentesi di chiusura `{ $closer }` alla riga { $line } arriva troppo tardi.
    .why = Dentro le parentesi c’è del codice che lì Python non riesce a leggere.
    .fix = Sposta la `{ $closer }` che segue `{ $before }` alla riga { $line } dopo `{ $target }` alla riga { $goal }.
    .rule = Una parentesi si chiude subito dopo l’ultima parte che deve contenere.

extra-bracket-pair =
    .kind = Parentesi che Python non ammette.
    .what = La riga { $line } ha una coppia di parentesi in più, `{ $opener }` e `{ $closer }`.
    .why = Con le parentesi in questo punto Python non riesce a leggere la riga.
    .fix = Togli `{ $opener }` e la sua compagna `{ $closer }` dalla riga { $line }.
    .rule = Usa le parentesi per chiamate, raggruppamenti, liste e dizionari.

needless-bracket-pair =
    .kind = Parentesi inutili.
    .what = Alla riga { $line } le parentesi `{ $opener }` e `{ $closer }` non servono.
    .why = Python le ammette, ma senza parentesi il codice significa la stessa cosa.
    .fix = Togli `{ $opener }` e la sua compagna `{ $closer }` dalla riga { $line }.
    .rule = Le parentesi attorno a un’intera condizione o a un intero valore di solito non cambiano nulla.

missing-bracket-pair =
    .kind = Manca una coppia di parentesi.
    .what = Alla riga { $line } ci sono valori che vanno messi tra parentesi.
    .why = Senza parentesi Python non capisce quali valori vanno insieme.
    .fix = Aggiungi `{ $opener }` prima di `{ $first }` alla riga { $line } e `{ $closer }` dopo `{ $target }` alla riga { $goal }.
    .rule = Le parentesi raggruppano i valori che vanno insieme.

instruction-over-lines =
    .kind = Istruzione su più righe senza parentesi.
    .what = L’istruzione della riga { $line } continua alla riga { $next } senza una parentesi aperta.
    .why = Un’istruzione finisce con la sua riga, a meno che non ci sia una parentesi aperta.
    .fix = Aggiungi `{ $opener }` prima di `{ $first }` alla riga { $line } e `{ $closer }` dopo `{ $target }` alla riga { $goal }.
    .rule = Metti tra parentesi il codice che occupa più righe.

call-without-brackets =
    .kind = Chiamata di funzione senza parentesi `()`.
    .what = Nella chiamata a `{ $name }` alla riga { $line } mancano le parentesi tonde `()`.
    .why = Python chiama una funzione solo se dopo il suo nome ci sono le parentesi.
    .fix = Aggiungi `(` subito dopo `{ $name }` alla riga { $line } e `)` dopo gli eventuali argomenti.
    .rule = Una chiamata di funzione vuole le parentesi tonde, anche senza argomenti.

def-without-brackets =
    .kind = Definizione senza parentesi `()`.
    .what = Nella definizione di `{ $name }` alla riga { $line } mancano le parentesi tonde `()`.
    .why = Dopo il nome Python si aspetta le parentesi, anche se sono vuote.
    .fix = Aggiungi `(` subito dopo `{ $name }` alla riga { $line } e `)` dopo gli eventuali parametri.
    .rule = La definizione di una funzione ha le parentesi tonde, anche senza parametri.

smart-quotes =
    .kind = Virgolette curve.
    .what = Alla riga { $line } ci sono virgolette curve `{ $wrong }`, non dritte.
    .why = Python conosce solo le virgolette dritte. Quelle curve arrivano spesso da pagine web o documenti.
    .fix = Sostituisci tutte le virgolette curve come `{ $wrong }` alla riga { $line } con virgolette dritte.
    .rule = Le stringhe vogliono virgolette dritte, quindi scrivile nell’editor in cui programmi.

backtick-quotes =
    .kind = Apici inversi attorno a una stringa.
    .what = Alla riga { $line } c’è un apice inverso dove una stringa vuole le virgolette.
    .why = L’apice inverso pende verso sinistra, e Python non lo sa leggere.
    .fix = Sostituisci gli apici inversi alla riga { $line } con virgolette dritte.
    .rule = Una stringa va tra virgolette dritte, singole `'` o doppie `"`.

text-never-closed =
    .kind = Stringa non chiusa.
    .what = A una stringa della riga { $line } mancano le virgolette di chiusura `{ $quote }`.
    .why = Python prende per stringa tutto quello che trova fino alla fine della riga.
    .fix = Aggiungi `{ $quote }` alla fine della stringa alla riga { $line }.
    .rule = Una stringa finisce con le stesse virgolette con cui comincia.

text-never-opened =
    .kind = Mancano le virgolette di apertura.
    .what = Alla riga { $line } la stringa che comincia con `{ $first }` non ha le virgolette di apertura.
    .why = Python legge le parole come nomi e le virgolette come l’inizio di un’altra stringa.
    .fix = Aggiungi `{ $quote }` prima di `{ $first }` alla riga { $line }.
    .rule = Una stringa ha le stesse virgolette all’inizio e alla fine.

triple-quote-never-closed =
    .kind = Virgolette triple non chiuse.
    .what = La stringa tra virgolette triple vicino alla riga { $line } non finisce mai.
    .why = Python prende per stringa tutto quello che trova fino alla fine del file.
    .fix = Chiudi la stringa con tre virgolette `{ $quote }`.
    .rule = Una stringa che comincia con tre virgolette finisce con le stesse tre virgolette.

mixed-quotes =
    .kind = Virgolette diverse attorno a una stringa.
    .what = Alla riga { $line } le virgolette `{ $right }` e `{ $wrong }` non fanno coppia.
    .why = Python chiude una stringa solo con le stesse virgolette che la aprono.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Usa le stesse virgolette all’inizio e alla fine di una stringa.

nested-quotes =
    .kind = Stesse virgolette dentro e attorno a una stringa.
    .what = Le virgolette `{ $quote }` dentro la stringa della riga { $line } la chiudono troppo presto.
    .why = Appena ritrova le virgolette di apertura, Python pensa che la stringa sia finita.
    .fix = { $way ->
            [inner] Usa l’altro tipo di virgolette dentro la stringa della riga { $line }.
            [escaped] Metti una barra rovesciata `\` davanti alle virgolette interne della stringa alla riga { $line }.
           *[outer] Usa l’altro tipo di virgolette attorno alla stringa della riga { $line }.
         }
    .rule = Metti una stringa tra virgolette che al suo interno non compaiono.

doubled-quote =
    .kind = Virgolette ripetute prima di una stringa.
    .what = La riga { $line } ha due volte di fila le virgolette `{ $quote }` prima di `{ $following }`.
    .why = Python legge le due virgolette vicine come una stringa vuota.
    .fix = Togli uno dei due simboli `{ $quote }` prima di `{ $following }` alla riga { $line }.
    .rule = Una stringa ha le virgolette una volta all’inizio e una volta alla fine.

extra-quote =
    .kind = Virgolette senza compagne.
    .what = Alla riga { $line } ci sono virgolette `{ $quote }` in più.
    .why = Python le legge come l’inizio di un’altra stringa, che non finisce mai.
    .fix = Togli le virgolette `{ $quote }` dopo `{ $before }` alla riga { $line }.
    .rule = Le virgolette vanno in coppia: le prime aprono una stringa, le seconde la chiudono.

quote-misplaced =
    .kind = Virgolette nel posto sbagliato.
    .what = Alla riga { $line } le virgolette `{ $quote }` lasciano `{ $words }` fuori dalla stringa.
    .why = Fa parte della stringa solo quello che è tra le virgolette.
    .fix = Sposta le virgolette `{ $quote }` alla riga { $line } dall’altra parte di `{ $words }`.
    .rule = Una stringa va tutta intera tra le sue virgolette.

quotes-in-disorder =
    .kind = Virgolette in disordine.
    .what = Alla riga { $line } le virgolette non formano coppie attorno a una stringa.
    .why = Python non capisce dove la stringa comincia e dove finisce.
    .fix = Alla riga { $line } usa un solo tipo di virgolette attorno alla stringa, non dentro.
    .rule = Una stringa ha le stesse virgolette all’inizio e alla fine, ma non in mezzo.

text-without-quotes =
    .kind = Stringa senza virgolette.
    .what = Alla riga { $line } `{ $words }` va tra virgolette per essere una stringa.
    .why = Senza virgolette Python lo legge come codice, non come stringa.
    .fix = Metti `{ $words }` alla riga { $line } tra virgolette.
    .rule = Le stringhe hanno le virgolette, i nomi no.

text-for-name =
    .kind = Virgolette attorno a un nome.
    .what = Alla riga { $line } c’è la stringa `{ $wrong }` dove Python vuole un nome.
    .why = Con le virgolette diventa una stringa, e una stringa non può essere un nome.
    .fix = Togli le virgolette da `{ $wrong }` alla riga { $line }.
    .rule = I nomi non hanno virgolette.

bad-text-prefix =
    .kind = Lettere sconosciute prima di una stringa.
    .what = Alla riga { $line } c’è `{ $prefix }` attaccato alle virgolette di una stringa.
    .why = In quel punto possono esserci solo poche lettere, come `f` e `r`.
    .fix = Togli o cambia `{ $prefix }` prima delle virgolette alla riga { $line }.
    .rule = Subito prima di una stringa Python conosce solo lettere come `f`, `r` e `b`.

prefix-apart =
    .kind = Lettera staccata dalla sua stringa.
    .what = Alla riga { $line } c’è uno spazio tra `{ $letter }` e la sua stringa.
    .why = Python legge la lettera come un nome, e dopo un nome non può venire una stringa.
    .fix = Togli lo spazio dopo `{ $letter }` alla riga { $line }.
    .rule = Una lettera come `f` o `r` va attaccata alle virgolette della stringa.

backslash-in-text =
    .kind = Barra rovesciata `\` dentro una stringa.
    .what = Alla riga { $line } una barra rovesciata `\` in una stringa ha un significato speciale.
    .why = Python legge la barra rovesciata insieme al carattere che la segue.
    .fix = Scrivi due volte ogni barra rovesciata singola nella stringa della riga { $line }.
    .rule = Per una barra rovesciata scrivi `\\`, oppure metti `r` prima della stringa.

text-over-lines =
    .kind = Stringa su più righe.
    .what = Vicino alla riga { $line } una stringa va oltre la fine della sua riga.
    .why = Una stringa tra virgolette singole o doppie finisce sulla riga in cui comincia.
    .fix = { $way ->
            [tripled] Metti tre virgolette all’inizio e alla fine della stringa vicino alla riga { $line }.
           *[joined] Metti tutta la stringa vicino alla riga { $line } su una sola riga.
         }
    .rule = Una stringa su più righe va tra virgolette triple.

f-string-brace-alone =
    .kind = Manca una parentesi graffa in una f-string.
    .what = A una f-string della riga { $line } manca una parentesi graffa `{ $brace }`.
    .why = Python vuole una parentesi graffa da ogni lato di un valore.
    .fix = Aggiungi `{ $brace }` dall’altro lato del valore alla riga { $line }.
    .rule = In una f-string `{"{"}` e `{"}"}` vanno sempre in coppia.

f-string-brace-extra =
    .kind = Parentesi graffa senza compagna in una f-string.
    .what = Una f-string della riga { $line } ha una parentesi graffa `{ $brace }` in più.
    .why = Python vuole una sola parentesi graffa da ogni lato di un valore.
    .fix = Togli una parentesi graffa `{ $brace }` dalla riga { $line }.
    .rule = In una f-string `{"{"}` e `{"}"}` vanno sempre in coppia.

f-string-brace-single =
    .kind = Parentesi graffa da sola in una f-string.
    .what = La parentesi graffa `{ $brace }` alla riga { $line } non racchiude nessun valore.
    .why = Per Python una parentesi graffa singola è l’inizio o la fine di un valore.
    .fix = Alla riga { $line } scrivi `{ $brace }` due volte dove vuoi mostrare proprio la graffa.
    .rule = Per mostrare una parentesi graffa in una f-string, scrivila due volte.

f-string-empty =
    .kind = Parentesi graffe senza un valore.
    .what = { $held ->
            [colon] Alla riga { $line } manca un valore prima dei due punti `:` nelle graffe `{ $field }`.
           *[nothing] Le parentesi graffe `{ $field }` alla riga { $line } non contengono nessun valore.
         }
    .why = Python mette un valore al posto delle graffe, ma qui non ne trova nessuno.
    .fix = { $way ->
            [dropped] Togli la `f` alla riga { $line } oppure metti un nome tra le parentesi graffe.
           *[written] Scrivi il nome del valore all’inizio delle parentesi graffe alla riga { $line }.
         }
    .rule = In una f-string ogni coppia di parentesi graffe vuole un valore.

f-string-dropped =
    .kind = F-string con parentesi graffe illeggibili.
    .what = In una f-string della riga { $line } Python non riesce a leggere `{ $field }` come valore.
    .why = Per via della `f`, Python calcola quello che c’è tra le parentesi graffe.
    .fix = Togli la `f` prima delle virgolette alla riga { $line } oppure correggi il contenuto delle graffe.
    .rule = Le parentesi graffe di una f-string contengono un valore.

f-string-and-format =
    .kind = Stringa con `f` e anche `.format`.
    .what = La riga { $line } usa `f` e `.format` sulla stessa stringa.
    .why = Tutti e due riempiono le graffe, ma la `f` agisce per prima e non trova nessun valore.
    .fix = Togli la `f` prima delle virgolette alla riga { $line }.
    .rule = Riempi una stringa con `f` o con `.format`, non con entrambi.

f-string-quotes =
    .kind = Virgolette esterne ripetute dentro una f-string.
    .what = Le virgolette `{ $quote }` tra le parentesi graffe alla riga { $line } chiudono la f-string.
    .why = Per Python le virgolette interne sono la fine della stringa.
    .fix = Alla riga { $line } usa virgolette diverse attorno alla f-string e dentro le graffe.
    .rule = Tra le parentesi graffe di una f-string usa l’altro tipo di virgolette.

f-string-expression =
    .kind = Valore illeggibile in una f-string.
    .what = Python non riesce a leggere il codice tra le graffe della f-string alla riga { $line }.
    .why = Tra le graffe ci vuole un valore che Python possa calcolare.
    .fix = Correggi il codice tra le parentesi graffe della f-string alla riga { $line }.
    .rule = Tra le parentesi graffe un valore si scrive come in qualsiasi altro punto.

misspelt-keyword =
    .kind = Parola chiave scritta male.
    .what = `{ $wrong }` alla riga { $line } sembra una parola chiave, ma ha un errore di ortografia.
    .why = Python legge `{ $wrong }` come un nome, quindi non riesce a leggere la riga.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Una parola chiave funziona solo se tutte le lettere sono giuste.

misspelt-branch =
    .kind = `else`, `elif`, `except` o `finally` scritto male.
    .what = La riga { $line } comincia con `{ $wrong }`, che è quasi `{ $right }`.
    .why = Python legge `{ $wrong }` come un nome, non come una parola chiave.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = `else`, `elif`, `except` e `finally` funzionano solo se tutte le lettere sono giuste.

misspelt-name =
    .kind = Nome scritto male.
    .what = `{ $wrong }` alla riga { $line } somiglia molto a `{ $right }`.
    .why = Python riconosce un nome solo se tutte le lettere sono giuste.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Scrivi un nome sempre allo stesso modo.

keyword-capital =
    .kind = Parola chiave con una maiuscola.
    .what = `{ $wrong }` alla riga { $line } va scritto in minuscolo.
    .why = Per Python le maiuscole contano, quindi legge `{ $wrong }` come un nome.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Le parole chiave si scrivono in minuscolo, tranne `True`, `False` e `None`.

constant-capital =
    .kind = Maiuscole sbagliate in `True`, `False` o `None`.
    .what = `{ $wrong }` alla riga { $line } vuole una sola maiuscola, all’inizio.
    .why = Per Python le maiuscole contano, quindi legge `{ $wrong }` come un nome qualsiasi.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = `True`, `False` e `None` cominciano con la maiuscola.

word-for-keyword =
    .kind = Parola comune usata come parola chiave.
    .what = `{ $wrong }` alla riga { $line } non è una parola chiave di Python.
    .why = In questo punto Python vuole una delle sue parole chiave.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Funzionano solo le parole chiave di Python, non altre parole con lo stesso significato.

wrong-keyword =
    .kind = Parola chiave sbagliata.
    .what = La parola chiave `{ $wrong }` non va bene alla riga { $line }.
    .why = Ogni parola chiave ha il suo compito, e qui Python non può usare `{ $wrong }`.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Ogni parola chiave ha il suo significato e il suo posto.

foreign-word =
    .kind = Parola di un altro linguaggio di programmazione.
    .what = Alla riga { $line } c’è la parola `{ $wrong }`, che si usa in altri linguaggi.
    .why = In Python si scrive in un altro modo, quindi `{ $wrong }` diventa un nome.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Ogni linguaggio di programmazione ha le sue parole chiave.

keyword-as-name =
    .kind = Parola chiave usata come nome.
    .what = `{ $keyword }` alla riga { $line } non può essere un nome: è una parola chiave.
    .why = In Python ogni parola chiave ha un significato fisso.
    .fix = Sostituisci `{ $keyword }` alla riga { $line } con un nome scelto da te.
    .rule = Un nome non può essere una parola chiave di Python.

missing-keyword =
    .kind = Manca una parola chiave.
    .what = Alla riga { $line } manca una parola chiave tra `{ $before }` e `{ $following }`.
    .why = Senza una parola chiave Python non capisce il legame tra queste due parti.
    .fix = Aggiungi `{ $word }` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Python non può indovinare una parola chiave che manca in un’istruzione.

missing-keyword-first =
    .kind = Manca la parola chiave all’inizio.
    .what = All’inizio della riga { $line }, prima di `{ $following }`, manca una parola chiave.
    .why = Senza questa parola Python non capisce di che tipo di istruzione si tratta.
    .fix = Aggiungi la parola chiave `{ $word }` prima di `{ $following }` alla riga { $line }.
    .rule = Molte istruzioni cominciano con una parola chiave che dice che cosa fanno.

missing-def =
    .kind = Definizione di funzione senza la parola chiave.
    .what = Alla riga { $line } manca la parola chiave per definire `{ $following }`.
    .why = Python legge `{ $following }` come una chiamata di funzione, che non può aprire un blocco.
    .fix = Aggiungi la parola chiave `def` prima di `{ $following }` alla riga { $line }.
    .rule = La definizione di una funzione comincia con la parola chiave `def`.

missing-in =
    .kind = Manca `in` in un ciclo `for`.
    .what = Nel ciclo `for` della riga { $line } non c’è nulla tra `{ $before }` e `{ $following }`.
    .why = Un ciclo `for` vuole la parola `in` prima di ciò che deve scorrere.
    .fix = Aggiungi la parola chiave `in` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = In un ciclo `for`, `in` va tra il nome e ciò che il ciclo scorre.

wrong-word-for-in =
    .kind = Parola o simbolo sbagliato al posto di `in`.
    .what = In un ciclo `for` alla riga { $line } c’è `{ $wrong }`, ma Python si aspetta `in`.
    .why = Un ciclo `for` sa che cosa scorrere solo se trova `in`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `in`.
    .rule = In un ciclo `for`, solo `in` può stare tra il nome e ciò che il ciclo scorre.

else-if =
    .kind = `else` seguito da `if`.
    .what = La riga { $line } introduce un’altra condizione con `else` e `if`.
    .why = Python ha una sola parola per questo, e `else` non ammette condizioni.
    .fix = Sostituisci `else` e `if` alla riga { $line } con la sola parola `elif`.
    .rule = Dopo un `if`, ogni altra condizione comincia con `elif`.

else-with-condition =
    .kind = Condizione dopo `else`.
    .what = Alla riga { $line }, dopo `else` c’è una condizione.
    .why = `else` vale per tutti i casi rimasti, quindi non ha nessuna condizione.
    .fix = Sostituisci `else` alla riga { $line } con `elif`.
    .rule = `elif` ha sempre una condizione, `else` non ce l’ha mai.

number-starts-name =
    .kind = Nome che comincia con una cifra.
    .what = Alla riga { $line } il nome `{ $name }` comincia con una cifra.
    .why = Python comincia a leggere un numero, ma poi incontra delle lettere.
    .fix = Sostituisci `{ $name }` alla riga { $line } con un nome che comincia con una lettera.
    .rule = Un nome comincia con una lettera o un trattino basso `_`, mai con una cifra.

digit-for-letter =
    .kind = Cifra che somiglia a una lettera.
    .what = Alla riga { $line } `{ $name }` comincia con la cifra `{ $wrong }`, non con una lettera.
    .why = Python vede prima la cifra, quindi prova a leggere un numero.
    .fix = Sostituisci la cifra `{ $wrong }` in `{ $name }` alla riga { $line } con la lettera `{ $right }`.
    .rule = Una cifra non è una lettera, anche quando le due si somigliano.

digit-for-bracket =
    .kind = Cifra al posto di una parentesi.
    .what = Alla riga { $line } c’è `{ $wrong }`, che su molte tastiere è sullo stesso tasto di una parentesi.
    .why = Senza Maiusc quel tasto scrive una cifra, quindi la parentesi manca.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Su molte tastiere, per scrivere una parentesi tonda devi premere Maiusc.

hyphen-in-name =
    .kind = Trattino `-` in un nome.
    .what = Alla riga { $line } il nome `{ $name }` contiene un trattino `-`.
    .why = Python legge il trattino come un meno tra due nomi.
    .fix = Scrivi `{ $name }` alla riga { $line } con un trattino basso `_` o senza trattino.
    .rule = Un nome contiene solo lettere, cifre e trattini bassi `_`.

blank-in-name =
    .kind = Spazio in un nome.
    .what = Alla riga { $line } uno spazio divide il nome `{ $name }`.
    .why = Uno spazio chiude un nome, quindi Python vede più nomi di fila.
    .fix = Unisci le parole di `{ $name }` alla riga { $line }, per esempio con un trattino basso `_`.
    .rule = Un nome non contiene mai spazi.

sign-in-name =
    .kind = Simbolo non ammesso in un nome.
    .what = Alla riga { $line } il nome `{ $name }` contiene il simbolo `{ $sign }`.
    .why = Per Python il nome finisce a quel simbolo, e il resto non ha senso.
    .fix = Togli `{ $sign }` da `{ $name }` alla riga { $line } o usa un trattino basso `_`.
    .rule = L’unico simbolo che puoi usare in un nome è il trattino basso `_`.

global-after-use =
    .kind = `global` o `nonlocal` dopo il primo uso.
    .what = Alla riga { $line } `{ $keyword }` arriva quando la funzione ha già usato `{ $name }`.
    .why = Python deve sapere quale variabile intendi prima che la funzione la usi.
    .fix = Sposta l’istruzione `{ $keyword }` dalla riga { $line } all’inizio della funzione.
    .rule = `global` e `nonlocal` vengono prima del primo uso della variabile.

missing-space =
    .kind = Manca uno spazio.
    .what = Alla riga { $line } ci sono due parole senza spazio in mezzo: `{ $wrong }`.
    .why = Python legge `{ $wrong }` come un unico nome.
    .fix = Aggiungi uno spazio in `{ $wrong }` alla riga { $line }, tra le due parole.
    .rule = Uno spazio mostra a Python dove finisce una parola e dove comincia la successiva.

blank-in-word =
    .kind = Spazio dentro una parola.
    .what = Alla riga { $line } uno spazio divide la parola `{ $wrong }`.
    .why = Uno spazio chiude una parola, quindi qui Python legge più parole separate.
    .fix = Togli lo spazio dentro `{ $wrong }` alla riga { $line }.
    .rule = Una parola sola non contiene spazi.

words-swapped =
    .kind = Parole nell’ordine sbagliato.
    .what = Alla riga { $line } c’è `{ $wrong }`, un ordine che Python non conosce.
    .why = Python legge le parole da sinistra a destra, quindi l’ordine conta.
    .fix = Cambia l’ordine delle parole `{ $wrong }` alla riga { $line }.
    .rule = In un’istruzione l’ordine delle parole è fisso.

doubled-word =
    .kind = Parola scritta due volte.
    .what = La riga { $line } ripete la parola `{ $word }`.
    .why = Dopo averla letta una volta, Python si aspetta qualcosa di diverso.
    .fix = Togli una delle parole `{ $word }` dalla riga { $line }.
    .rule = Python non salta una parola ripetuta.

extra-keyword =
    .kind = Parola chiave nel posto sbagliato.
    .what = Alla riga { $line } c’è la parola chiave `{ $word }` dove Python non la ammette.
    .why = In Python `{ $word }` non è compatibile con il codice che ha intorno.
    .fix = Togli la parola chiave `{ $word }` dalla riga { $line }.
    .rule = Ogni parola chiave funziona solo in certe posizioni.

extra-word =
    .kind = Parola fuori posto.
    .what = Alla riga { $line } Python non sa usare la parola `{ $word }` dopo `{ $before }`.
    .why = In questa posizione Python non sa che cosa significa `{ $word }`.
    .fix = Togli `{ $word }` dopo `{ $before }` alla riga { $line }.
    .rule = Tra due nomi Python vuole un simbolo o una parola chiave.

extra-word-first =
    .kind = Parola fuori posto all’inizio.
    .what = La riga { $line } comincia con la parola `{ $word }`, che non va con il resto.
    .why = In questa posizione Python non sa che cosa significa `{ $word }`.
    .fix = Togli `{ $word }` dall’inizio della riga { $line }.
    .rule = Python non salta le parole che non fanno parte di un’istruzione.

foreign-new =
    .kind = `new` preso da un altro linguaggio.
    .what = Alla riga { $line } c’è la parola `new` prima di `{ $following }`.
    .why = In Python un nuovo oggetto nasce da una semplice chiamata, senza parole davanti.
    .fix = Togli la parola `new` prima di `{ $following }` alla riga { $line }.
    .rule = Per creare un nuovo oggetto chiami la sua classe.

type-declaration =
    .kind = Dichiarazione presa da un altro linguaggio.
    .what = Alla riga { $line } c’è la parola `{ $word }` prima del nome `{ $following }`.
    .why = In Python davanti a un nuovo nome non servono né il tipo né altre parole.
    .fix = Togli la parola `{ $word }` prima di `{ $following }` alla riga { $line }.
    .rule = A una nuova variabile bastano un nome, un segno di uguale `=` e un valore.

def-without-name =
    .kind = Definizione senza nome.
    .what = Alla riga { $line } manca un nome dopo la parola chiave `{ $keyword }`.
    .why = Una funzione o una classe si usa tramite il suo nome, quindi deve averne uno.
    .fix = Aggiungi un nome dopo `{ $keyword }` alla riga { $line }.
    .rule = Il nome di una funzione o classe viene subito dopo `def` o `class`.

import-order =
    .kind = Importazione nell’ordine sbagliato.
    .what = Alla riga { $line } `import` viene prima di `from`.
    .why = Python vuole sapere prima il modulo, e poi che cosa importare da lì.
    .fix = Sposta `from` e il modulo all’inizio della riga { $line }, prima di `import`.
    .rule = Prima vengono `from` e il modulo, poi `import` e i nomi.

from-without-import =
    .kind = `from` senza `import`.
    .what = La riga { $line } comincia con `from`, ma non contiene `import`.
    .why = Dopo `from` e il modulo, Python si aspetta `import` e un nome.
    .fix = Aggiungi la parola `import` dopo il modulo alla riga { $line }.
    .rule = `from` dice quale modulo usare, `import` dice che cosa prendere.

import-of-text =
    .kind = Virgolette in un’importazione.
    .what = Alla riga { $line } un nome da importare è tra virgolette.
    .why = Tra virgolette è una stringa, ma Python si aspetta il nome e basta.
    .fix = Togli le virgolette dall’importazione alla riga { $line }.
    .rule = I nomi da importare si scrivono senza virgolette.

import-of-file =
    .kind = Importazione che non è un semplice nome.
    .what = L’importazione alla riga { $line } non è soltanto il nome di un modulo.
    .why = Qui Python vuole solo un nome, senza percorsi né altri simboli.
    .fix = Scrivi il modulo alla riga { $line } come semplice nome.
    .rule = Un modulo si importa con il suo nome e basta.

module-digit =
    .kind = Nome di modulo che comincia con una cifra.
    .what = Alla riga { $line } il nome del modulo `{ $name }` comincia con una cifra.
    .why = Python legge una cifra come l’inizio di un numero.
    .fix = Rinomina il file e il modulo alla riga { $line }, oppure importalo con `__import__`.
    .rule = Il nome di un modulo comincia con una lettera o un trattino basso `_`.

import-hyphen =
    .kind = Trattino `-` in un’importazione.
    .what = Alla riga { $line } l’importazione ha un trattino `-` in un nome.
    .why = Python legge il trattino come un meno, che in un’importazione non è ammesso.
    .fix = Scrivi il nome alla riga { $line } con un trattino basso `_` o senza trattino.
    .rule = I nomi dei moduli contengono solo lettere, cifre e trattini bassi `_`.

leading-zeros =
    .kind = Zero all’inizio di un numero.
    .what = Alla riga { $line } il numero `{ $number }` comincia con uno zero.
    .why = Python non ammette zeri in più all’inizio di un numero intero.
    .fix = Togli gli zeri all’inizio di `{ $number }` alla riga { $line }.
    .rule = Nessun numero intero comincia con uno zero, tranne lo 0 stesso.

octal-literal =
    .kind = Numero ottale scritto come in Python 2.
    .what = Alla riga { $line } il numero `{ $number }` comincia con uno zero.
    .why = In Python 3 i numeri ottali (cifre da 0 a 7) hanno una lettera dopo lo zero.
    .fix = Aggiungi la lettera `o` dopo lo zero di `{ $number }` alla riga { $line }.
    .rule = Un numero ottale comincia con `0o`.

long-number =
    .kind = Lettera alla fine di un numero.
    .what = Alla riga { $line } il numero `{ $number }` finisce con una lettera.
    .why = Python 2 segnava così i numeri lunghi, Python 3 non lo fa più.
    .fix = Togli la lettera alla fine di `{ $number }` alla riga { $line }.
    .rule = Un numero intero può essere lungo quanto vuoi, senza lettere.

number-separators =
    .kind = Numero con i separatori sbagliati.
    .what = Alla riga { $line } il numero `{ $number }` è diviso da virgole, punti o spazi.
    .why = Python legge più numeri invece di uno solo.
    .fix = Scrivi `{ $number }` alla riga { $line } senza separatori o con i trattini bassi `_`.
    .rule = Solo i trattini bassi `_` possono dividere in gruppi le cifre di un numero lungo.

print-statement =
    .kind = `print` senza parentesi.
    .what = Alla riga { $line } mancano le parentesi tonde `(` `)` attorno a ciò che `print` stampa.
    .why = In Python 3 `print` è una funzione, quindi si chiama con le parentesi.
    .fix = Aggiungi `(` dopo `print` alla riga { $line } e `)` dopo ciò che deve stampare.
    .rule = Quello che vuoi stampare va tra parentesi tonde.

exec-statement =
    .kind = `exec` senza parentesi.
    .what = Alla riga { $line } mancano le parentesi tonde `(` `)` attorno a ciò che `exec` esegue.
    .why = In Python 3 `exec` è una funzione, quindi si chiama con le parentesi.
    .fix = Aggiungi `(` dopo `exec` alla riga { $line } e `)` dopo ciò che deve eseguire.
    .rule = In una chiamata di funzione gli argomenti vanno tra parentesi tonde.

except-comma =
    .kind = Virgola `,` in una riga con `except`.
    .what = Alla riga { $line } una virgola `,` unisce l’errore e il suo nome.
    .why = Python 2 qui usava una virgola, Python 3 usa una parola.
    .fix = Sostituisci la virgola `,` alla riga { $line } con la parola `as`.
    .rule = In una riga con `except`, `as` dà un nome all’errore.

raise-comma =
    .kind = Virgola `,` in una riga con `raise`.
    .what = Alla riga { $line } una virgola `,` separa l’errore dal suo messaggio.
    .why = Python 2 lo permetteva, ma in Python 3 il messaggio è un argomento.
    .fix = Togli la virgola `,` alla riga { $line } e metti il messaggio tra parentesi tonde.
    .rule = Quando sollevi un errore, il messaggio va tra parentesi tonde.

backticks =
    .kind = Apici inversi di Python 2.
    .what = Alla riga { $line } un valore è tra apici inversi, quelli che pendono a sinistra.
    .why = In Python 2 servivano a creare una stringa, in Python 3 non più.
    .fix = Togli gli apici inversi alla riga { $line } e chiama `repr` con quel valore.
    .rule = Una chiamata di funzione trasforma un valore in una stringa.

body-not-indented =
    .kind = Blocco non indentato.
    .what = La riga { $line } va indentata più del `{ $keyword }` alla riga { $header }.
    .why = L’indentazione mostra a Python che cosa fa parte del blocco. Qui il blocco sembra vuoto.
    .fix = { $count ->
            [one] Indenta la riga { $line } più della riga { $header }, di solito di quattro spazi.
           *[other] Indenta le righe da { $line } a { $last } più della riga { $header }, di solito di quattro spazi.
         }
    .rule = Le righe di un blocco sono indentate più della riga che lo apre.

unexpected-indentation =
    .kind = Indentazione inattesa.
    .what = La riga { $line } è più indentata, ma l’istruzione sopra non apre nessun blocco.
    .why = Per Python un’indentazione maggiore è l’inizio di un blocco.
    .fix = { $count ->
            [one] Sposta a sinistra la riga { $line }, in modo da allinearla alla riga { $like }.
           *[other] Sposta a sinistra le righe da { $line } a { $last }, con la riga { $line } allineata alla riga { $like }.
         }
    .rule = Solo le righe dentro un blocco sono indentate.

first-line-indented =
    .kind = Prima riga indentata.
    .what = La riga { $line } è l’inizio del programma, ma è indentata.
    .why = Sono indentate solo le righe di un blocco, e qui non c’è ancora nessun blocco.
    .fix = { $count ->
            [one] Togli l’indentazione in più dalla riga { $line }.
           *[other] Togli l’indentazione in più dalle righe da { $line } a { $last }.
         }
    .rule = La prima istruzione di un programma comincia al margine sinistro.

indented-too-far =
    .kind = Riga indentata troppo.
    .what = La riga { $line } è troppo indentata per il suo blocco.
    .why = Dall’indentazione Python capisce quali righe vanno insieme.
    .fix = { $count ->
            [one] Sposta a sinistra la riga { $line }, in modo da allinearla alla riga { $like }.
           *[other] Sposta a sinistra le righe da { $line } a { $last }, con la riga { $line } allineata alla riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

not-indented-enough =
    .kind = Riga indentata troppo poco.
    .what = La riga { $line } non è indentata abbastanza per far parte del suo blocco.
    .why = Python pensa che il blocco sia finito e non riesce a leggere il resto.
    .fix = { $count ->
            [one] Indenta di più la riga { $line }, in modo da allinearla alla riga { $like }.
           *[other] Indenta di più le righe da { $line } a { $last }, con la riga { $line } allineata alla riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

indentation-matches-nothing =
    .kind = Indentazione irregolare in un blocco.
    .what = La riga { $line } non è indentata esattamente come la riga { $like } dello stesso blocco.
    .why = Dall’indentazione Python capisce quali righe vanno insieme.
    .fix = { $count ->
            [one] Dai alla riga { $line } esattamente la stessa indentazione della riga { $like }.
           *[other] Sposta le righe da { $line } a { $last }, con la riga { $line } indentata esattamente come la riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

branch-not-aligned =
    .kind = Ramo nella colonna sbagliata.
    .what = Alla riga { $line } `{ $keyword }` non è allineato con l’istruzione a cui appartiene.
    .why = Python non capisce a quale istruzione è collegato `{ $keyword }`.
    .fix = { $count ->
            [one] Dai alla riga { $line } esattamente la stessa indentazione della riga { $like }.
           *[other] Sposta le righe da { $line } a { $last }, con la riga { $line } indentata esattamente come la riga { $like }.
         }
    .rule = Un ramo comincia nella stessa colonna dell’istruzione a cui appartiene.

block-line-misplaced =
    .kind = Riga di un blocco nella colonna sbagliata.
    .what = La riga { $line } ha un’indentazione sbagliata per il blocco `{ $keyword }` della riga { $header }.
    .why = Dall’indentazione Python capisce quali righe vanno insieme.
    .fix = { $count ->
            [one] Indenta la riga { $line } esattamente un livello più a destra della riga { $header }, di solito di quattro spazi.
           *[other] Sposta le righe da { $line } a { $last }, con la riga { $line } un livello più a destra della riga { $header }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

not-at-left-edge =
    .kind = Riga staccata dal margine sinistro.
    .what = La riga { $line } è indentata, ma non è dentro un blocco.
    .why = Per Python una riga indentata fa parte di un blocco.
    .fix = { $count ->
            [one] Sposta la riga { $line } fino al margine sinistro.
           *[other] Sposta a sinistra le righe da { $line } a { $last }, con la riga { $line } al margine sinistro.
         }
    .rule = Le righe fuori da un blocco cominciano al margine sinistro.

indentation-other =
    .kind = Indentazione che non va bene.
    .what = La riga { $line } non ha l’indentazione che le serve.
    .why = Dall’indentazione Python capisce quali righe vanno insieme.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } per adattarla al suo blocco.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last } per adattarla al loro blocco.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

tabs-and-spaces =
    .kind = Tabulazioni e spazi mescolati.
    .what = Il codice mescola tabulazioni e spazi, e la riga { $line } non corrisponde alle altre.
    .why = Una tabulazione può sembrare una serie di spazi, ma Python non può confrontarli.
    .fix = { $count ->
            [one] Indenta la riga { $line } esattamente con le stesse tabulazioni o gli stessi spazi della riga { $like }.
           *[other] Indenta di nuovo le righe da { $line } a { $last }, con la riga { $line } esattamente come la riga { $like }.
         }
    .rule = Per indentare non mescolare mai tabulazioni e spazi.

tab-among-blanks =
    .kind = Tabulazione in mezzo agli spazi.
    .what = La riga { $line } è indentata con una tabulazione, ma altre righe usano gli spazi.
    .why = Una tabulazione può sembrare una serie di spazi, ma Python non può confrontarli.
    .fix = Alla riga { $line } sostituisci la tabulazione con spazi, quattro per ogni livello.
    .rule = Indenta solo con gli spazi, quattro per ogni livello.

blanks-among-tabs =
    .kind = Spazi in codice indentato con tabulazioni.
    .what = La riga { $line } è indentata con spazi, ma altre righe usano le tabulazioni.
    .why = Sullo schermo una tabulazione può sembrare una serie di spazi, ma Python li distingue.
    .fix = Alla riga { $line } cancella gli spazi iniziali e metti al loro posto delle tabulazioni.
    .rule = Indenta con tabulazioni o con spazi, mai con entrambi.

return-outside =
    .kind = `return` o `yield` fuori da una funzione.
    .what = Il `{ $keyword }` alla riga { $line } non è indentato abbastanza per stare in una funzione.
    .why = Solo una funzione può restituire un valore.
    .fix = { $count ->
            [one] Indenta la riga { $line } quanto la riga { $like }.
           *[other] Indenta le righe da { $line } a { $last }, con la riga { $line } allineata alla riga { $like }.
         }
    .rule = `return` e `yield` funzionano solo dentro una funzione.

break-outside =
    .kind = `break` o `continue` fuori da un ciclo.
    .what = Il `{ $keyword }` alla riga { $line } non è indentato abbastanza per stare in un ciclo.
    .why = `break` e `continue` controllano un ciclo, quindi devono trovarsi dentro un ciclo.
    .fix = { $count ->
            [one] Indenta la riga { $line } quanto la riga { $like }.
           *[other] Indenta le righe da { $line } a { $last }, con la riga { $line } allineata alla riga { $like }.
         }
    .rule = `break` e `continue` funzionano solo dentro un ciclo.

return-outside-replaced =
    .kind = `return` senza una funzione attorno.
    .what = Il `{ $keyword }` alla riga { $line } non si trova in nessuna funzione.
    .why = Solo una funzione può restituire un valore.
    .fix = Sostituisci `{ $keyword }` alla riga { $line } con qualcos’altro oppure cancellalo.
    .rule = `return` funziona solo dentro una funzione.

break-outside-replaced =
    .kind = `break` o `continue` senza un ciclo attorno.
    .what = Il `{ $keyword }` alla riga { $line } non si trova in nessun ciclo.
    .why = `break` e `continue` controllano un ciclo, quindi devono trovarsi dentro un ciclo.
    .fix = Sostituisci `{ $keyword }` alla riga { $line } con qualcos’altro oppure cancellalo.
    .rule = `break` e `continue` funzionano solo dentro un ciclo.

missing-body =
    .kind = Blocco vuoto.
    .what = La riga { $line } apre un blocco con `{ $keyword }`, ma il blocco è vuoto.
    .why = Dopo i due punti `:` Python si aspetta almeno un’istruzione indentata.
    .fix = Aggiungi sotto la riga { $line } un’istruzione indentata, per esempio `pass`, che non fa nulla.
    .rule = Ogni blocco contiene almeno un’istruzione.

header-alone =
    .kind = Mancano i due punti `:` e il blocco.
    .what = Alla riga { $line } mancano i due punti `:` finali, e a `{ $keyword }` manca il blocco.
    .why = Python cerca i due punti e, sotto, un blocco indentato.
    .fix = Chiudi la riga { $line } con i due punti `:` e aggiungi sotto un `pass` indentato.
    .rule = La riga prima di un blocco finisce con i due punti ed è seguita da almeno un’istruzione.

pasted-prompt =
    .kind = Prompt incollato insieme al codice.
    .what = La riga { $line } comincia con il prompt `{ $prompt }`, che non fa parte del programma.
    .why = La console mostra il prompt mentre aspetta, ma Python non può leggerlo come codice.
    .fix = Cancella `{ $prompt }` all’inizio della riga { $line }.
    .rule = Da una console copia solo quello che hai scritto tu.

pasted-line-number =
    .kind = Numero di riga incollato insieme al codice.
    .what = La riga { $line } comincia con il numero `{ $number }`, che non fa parte dell’istruzione.
    .why = Python legge un numero e poi del codice che con il numero non c’entra.
    .fix = Cancella il numero `{ $number }` all’inizio della riga { $line }.
    .rule = I numeri di riga non fanno parte di un programma.

pasted-marker =
    .kind = Riga incollata che non è codice.
    .what = La riga { $line } è `{ $mark }`, che non è codice Python.
    .why = Righe come questa arrivano da chat, pagine web o altri strumenti.
    .fix = Cancella la riga { $line }.
    .rule = Copia solo il codice, non quello che ha intorno.

pasted-stars =
    .kind = Asterischi `**` incollati attorno al codice.
    .what = Alla riga { $line } ci sono asterischi `{ $mark }` che non fanno parte del codice.
    .why = Nelle chat servono per il grassetto, ma Python li legge come un operatore.
    .fix = Cancella gli asterischi `{ $mark }` alla riga { $line }.
    .rule = Copia solo il codice, non i simboli che lo mettono in grassetto.

pasted-command =
    .kind = Comando del terminale o di un notebook nel programma.
    .what = La riga { $line } è il comando `{ $command }`, che non è codice Python.
    .why = Comandi come questo vanno in un terminale o in un notebook, non in un programma.
    .fix = Cancella la riga { $line } ed esegui il comando fuori dal programma.
    .rule = I comandi del terminale e dei notebook non vanno in un programma.

pasted-output =
    .kind = Output incollato nel programma.
    .what = La riga { $line } sembra qualcosa che Python ha stampato, non del codice.
    .why = Python prova a leggere questo output come un’istruzione.
    .fix = Cancella l’output alla riga { $line }.
    .rule = L’output è quello che un programma stampa, non una parte del suo codice.

prose-line =
    .kind = Frase che non è codice.
    .what = La riga { $line } è scritta per le persone, non per Python.
    .why = Python prova a leggere quelle parole come codice.
    .fix = Cancella la riga { $line } oppure mettile un cancelletto `#` all’inizio.
    .rule = Le note per chi legge vanno nei commenti, che cominciano con un cancelletto `#`.

comment-without-hash =
    .kind = Manca il cancelletto `#` prima di un commento.
    .what = Python non riesce a leggere la riga { $line } da `{ $first }` in poi.
    .why = Python legge tutto come codice, tranne quello che segue un cancelletto `#`.
    .fix = Metti un cancelletto `#` prima di `{ $first }` alla riga { $line } per cominciare un commento.
    .rule = Un commento comincia con un cancelletto `#`.

shebang =
    .kind = Inizio sbagliato della riga `#!`.
    .what = La riga { $line } è `{ $first }` e non comincia con un cancelletto `#`.
    .why = Questa riga indica il programma che esegue lo script. Python la salta solo dopo `#`.
    .fix = { $way ->
            [removed] Cancella la riga { $line }: il programma funziona anche senza.
            [turned] Scambia i simboli `!` e `#` all’inizio della riga { $line }.
           *[put] Metti un cancelletto `#` proprio all’inizio della riga { $line }.
         }
    .rule = La prima riga di uno script può cominciare con `#!` e indicare un programma.

left-over =
    .kind = Codice estraneo alla riga.
    .what = Alla riga { $line } Python non sa che farsene di `{ $part }`.
    .why = Python legge tutto quello che c’è sulla riga, e questa parte non c’entra.
    .fix = Metti un cancelletto `#` prima di `{ $part }` alla riga { $line } oppure cancella questa parte.
    .rule = Una riga contiene un’istruzione e nient’altro.

foreign-comment =
    .kind = Simbolo di commento di un altro linguaggio.
    .what = Alla riga { $line } c’è `{ $mark }`, che in altri linguaggi indica un commento.
    .why = Python legge `{ $mark }` come codice, non come parte di un commento.
    .fix = { $way ->
            [removed] Alla riga { $line } cancella `{ $mark }` con il suo commento o metti prima un cancelletto `#`.
            [sign] Cancella `{ $mark }` alla riga { $line }.
           *[replaced] Sostituisci `{ $mark }` alla riga { $line } con un cancelletto `#`.
         }
    .rule = In Python un commento comincia con un cancelletto `#`.

invisible-character =
    .kind = Carattere invisibile.
    .what = Alla riga { $line } c’è un carattere che non puoi vedere (numero { $code }).
    .why = Spesso arriva da una pagina web, e qui Python non lo ammette.
    .fix = Togli il carattere invisibile: cancella la riga { $line } e riscrivila.
    .rule = Scrivi il codice con la tastiera oppure incollalo come testo semplice.

look-alike =
    .kind = Carattere che sembra quello giusto.
    .what = Alla riga { $line } c’è `{ $wrong }`, che non è il carattere che Python si aspetta.
    .why = A te i due caratteri possono sembrare uguali, ma Python li distingue.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }` scritto con la tastiera.
    .rule = Scrivi i simboli con la tastiera. Non incollarli da documenti.

stray-character =
    .kind = Carattere che Python non sa usare.
    .what = Alla riga { $line } c’è `{ $wrong }`, che lì per Python non significa nulla.
    .why = Fuori da stringhe e commenti Python conosce solo certi caratteri.
    .fix = Cancella il carattere `{ $wrong }` alla riga { $line }.
    .rule = Fuori da stringhe e commenti usa solo simboli che Python conosce.

space-after-backslash =
    .kind = Spazio dopo una barra rovesciata `\`.
    .what = Alla fine della riga { $line } c’è dello spazio vuoto dopo la barra rovesciata `\`.
    .why = La barra rovesciata fa continuare una riga solo se è proprio l’ultimo carattere.
    .fix = Cancella lo spazio dopo la barra rovesciata `\` alla riga { $line }.
    .rule = Dopo una barra rovesciata a fine riga non viene nulla, nemmeno uno spazio.

stray-backslash =
    .kind = Barra rovesciata `\` nel posto sbagliato.
    .what = Alla riga { $line } c’è una barra rovesciata `\` fuori da una stringa.
    .why = Fuori da una stringa la barra rovesciata può essere solo l’ultimo carattere della riga.
    .fix = Cancella la barra rovesciata `\` alla riga { $line }.
    .rule = Usa la barra rovesciata in una stringa o alla fine di una riga.

html-entity =
    .kind = Carattere scritto come nelle pagine web.
    .what = Alla riga { $line } c’è `{ $wrong }`, il codice di un carattere per le pagine web.
    .why = Una pagina web lo mostra come un solo carattere, Python no.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con il carattere che rappresenta.
    .rule = Scrivi ogni simbolo così com’è, non con un codice per pagine web.

two-statements =
    .kind = Due istruzioni su una riga.
    .what = Alla riga { $line } un’istruzione finisce con `{ $before }` e un’altra comincia con `{ $following }`.
    .why = Dopo un’istruzione Python si aspetta la fine della riga.
    .fix = Vai a capo prima di `{ $following }` alla riga { $line }.
    .rule = Scrivi una sola istruzione per riga.

line-broken =
    .kind = Istruzione spezzata su due righe.
    .what = La riga { $line } finisce dopo `{ $before }`, ma l’istruzione continua.
    .why = Un’istruzione finisce con la sua riga, a meno che non ci sia una parentesi ancora aperta.
    .fix = Unisci la riga { $line } e quella sotto.
    .rule = Tieni un’istruzione su una sola riga, tranne che tra parentesi.

line-too-many =
    .kind = Riga che Python non riesce a leggere.
    .what = La riga { $line } non è un’istruzione che Python possa leggere qui.
    .why = Python non capisce che cosa significa la riga.
    .fix = Cancella la riga { $line } oppure scrivi l’istruzione per intero.
    .rule = Ogni istruzione deve essere completa.

line-out-of-place =
    .kind = Riga nel posto sbagliato.
    .what = La riga { $line } non può stare in questo punto.
    .why = Non è compatibile con le righe prima e dopo.
    .fix = Cancella la riga { $line } oppure spostala nel punto giusto.
    .rule = Ogni riga deve essere al posto giusto tra le altre.

after-decorator =
    .kind = Riga sbagliata sotto un decoratore.
    .what = { $count ->
            [one] La riga { $line } separa il decoratore `{ $decorator }` (riga { $owner }) dalla sua funzione o classe.
           *[other] Le righe da { $line } a { $last } separano il decoratore `{ $decorator }` (riga { $owner }) dalla sua funzione o classe.
         }
    .why = Subito sotto un decoratore Python si aspetta una funzione o una classe.
    .fix = { $count ->
            [one] Cancella la riga { $line } oppure spostala nel blocco che comincia sotto.
           *[other] Cancella le righe da { $line } a { $last } oppure spostale nel blocco sotto.
         }
    .rule = Un decoratore viene subito prima della sua funzione o classe.

lines-too-many =
    .kind = Più righe che Python non riesce a leggere.
    .what = Python non riesce a leggere le righe da { $line } a { $last } in questo punto.
    .why = Python non capisce che cosa significano qui.
    .fix = Cancella le righe da { $line } a { $last } oppure scrivi le istruzioni per intero.
    .rule = Ogni istruzione deve essere completa.

block-line-too-many =
    .kind = Inizio di un blocco senza le sue parti.
    .what = La riga { $line } comincia con `{ $keyword }`, ma mancano le parti che servono.
    .why = Dopo `{ $keyword }` Python si aspetta un’istruzione completa con il suo blocco.
    .fix = Cancella la riga { $line }.
    .rule = Una riga che apre un blocco ha bisogno del suo blocco.

block-line-left-over =
    .kind = Inizio incompleto di un blocco.
    .what = La riga { $line } comincia con `{ $keyword }`, ma manca qualcosa che serve.
    .why = Servono i due punti, il blocco e a volte un’altra parte, come `except` dopo `try`.
    .fix = { $count ->
            [one] Cancella la riga { $line } e sposta a sinistra di un livello la riga { $first }.
           *[other] Cancella la riga { $line } e sposta a sinistra di un livello le righe da { $first } a { $last }.
         }
    .rule = Una riga che apre un blocco ha bisogno del suo blocco e delle parti collegate.

missing-line =
    .kind = Manca una riga.
    .what = Il codice alla riga { $line } non è completo.
    .why = Prima che il programma continui, Python si aspetta altro codice.
    .fix = Scrivi quello che manca alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

missing-block-line =
    .kind = Blocco senza la sua prima riga.
    .what = Nessuna riga apre il blocco vicino alla riga { $line }.
    .why = Python non capisce a che cosa appartiene il blocco.
    .fix = Aggiungi alla riga { $line } una riga che comincia con `{ $keyword }`.
    .rule = Ogni blocco comincia con una riga che finisce con i due punti.

missing-except =
    .kind = `try` senza `except` o `finally`.
    .what = Il blocco `try` che finisce vicino alla riga { $line } non ha `except` né `finally`.
    .why = Python deve sapere che cosa fare se il blocco `try` fallisce.
    .fix = Aggiungi un `except` con il suo blocco sotto la riga { $line }, allineato con `try`.
    .rule = Ogni `try` ha bisogno di un `except` o di un `finally`.

missing-try =
    .kind = `except` o `finally` senza `try`.
    .what = Vicino alla riga { $line } c’è un `except` o un `finally` senza un `try` prima.
    .why = Python deve sapere quali righe provare per prime.
    .fix = Alla riga { $line } aggiungi `try` e i due punti, e indenta le righe da provare.
    .rule = Prima di `except` e `finally` ci vuole un `try`.

positional-after-keyword =
    .kind = Argomento senza nome dopo uno con nome.
    .what = Nella chiamata alla riga { $line } un argomento senza nome viene dopo uno con nome.
    .why = Python dà i valori ai parametri prima in ordine, poi per nome.
    .fix = { $way ->
            [named] Dai all’argomento senza nome alla riga { $line } un nome e un segno di uguale `=`.
            [removed] Cambia la chiamata alla riga { $line } in modo che gli argomenti con nome siano gli ultimi.
           *[moved] Sposta l’argomento senza nome alla riga { $line } davanti a quelli con nome.
         }
    .rule = In una chiamata vengono prima gli argomenti senza nome, poi quelli con nome.

default-order =
    .kind = Parametro semplice dopo un valore predefinito.
    .what = Alla riga { $line } un parametro senza valore predefinito viene dopo uno che ce l’ha.
    .why = Python non capisce quale valore va a quale parametro.
    .fix = Alla riga { $line } sposta davanti i parametri semplici o dai loro un valore predefinito.
    .rule = I parametri con un valore predefinito vengono per ultimi.

repeated-argument =
    .kind = Stesso nome usato due volte.
    .what = Alla riga { $line } due argomenti o parametri hanno lo stesso nome.
    .why = Python non capisce quale dei due conta.
    .fix = Cancella uno dei due alla riga { $line } oppure cambiagli nome.
    .rule = In una chiamata o una definizione usa ogni nome una volta sola.

generator-brackets =
    .kind = Ciclo accanto a un altro argomento.
    .what = La chiamata alla riga { $line } contiene un ciclo e un altro argomento.
    .why = Python non capisce dove finisce il ciclo.
    .fix = Metti tra parentesi tonde `(` `)` il ciclo nella chiamata alla riga { $line }.
    .rule = In una chiamata un ciclo vuole le sue parentesi tonde, a meno che non sia da solo.

assignment-to-call =
    .kind = Chiamata di funzione a sinistra di `=`.
    .what = Alla riga { $line } c’è una chiamata di funzione prima del segno di uguale `=`.
    .why = Una chiamata di funzione ti dà un valore, ma non può riceverne uno.
    .fix = Metti un nome a sinistra del segno di uguale alla riga { $line }.
    .rule = Il nome va a sinistra del segno di uguale, il valore a destra.

assignment-to-literal =
    .kind = Valore fisso a sinistra di `=`.
    .what = Alla riga { $line } c’è un valore fisso prima del segno di uguale `=`.
    .why = Un valore fisso, come un numero o una stringa, non può cambiare.
    .fix = Metti un nome a sinistra del segno di uguale alla riga { $line }.
    .rule = Il nome va a sinistra del segno di uguale, il valore a destra.

assignment-to-expression =
    .kind = Espressione a sinistra di `=`.
    .what = Alla riga { $line } quello che precede il segno di uguale `=` non è un nome.
    .why = Python assegna un valore a un nome, oppure a un elemento di una lista o di un dizionario.
    .fix = Metti un nome a sinistra del segno di uguale alla riga { $line }.
    .rule = Il nome va a sinistra del segno di uguale, il valore a destra.

generic-insert =
    .kind = Codice che manca in una riga.
    .what = Alla riga { $line } manca qualcosa dopo `{ $before }`.
    .why = Senza questa parte Python non può continuare a leggere.
    .fix = Aggiungi `{ $added }` dopo `{ $before }` alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-insert-first =
    .kind = Codice che manca prima di una parola o simbolo.
    .what = Alla riga { $line } manca qualcosa prima di `{ $following }`.
    .why = Senza questa parte Python non può continuare a leggere.
    .fix = Aggiungi `{ $added }` prima di `{ $following }` alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-insert-much =
    .kind = Manca un lungo pezzo di codice.
    .what = Alla riga { $line } manca un lungo pezzo di codice.
    .why = Senza questa parte Python non può continuare a leggere.
    .fix = Scrivi quello che manca alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-delete =
    .kind = Codice in più.
    .what = Alla riga { $line } c’è `{ $removed }` dove Python non riesce a leggerlo.
    .why = Lì Python si aspetta qualcos’altro, oppure niente.
    .fix = Cancella `{ $removed }` alla riga { $line }.
    .rule = Una riga contiene un’istruzione e nient’altro.

generic-delete-much =
    .kind = Lungo pezzo di codice di troppo.
    .what = Python non riesce a leggere la parte che comincia con `{ $first }` alla riga { $line }.
    .why = Lì Python si aspetta qualcos’altro, oppure niente.
    .fix = Cancella la parte che comincia con `{ $first }` alla riga { $line }.
    .rule = Un programma è fatto di istruzioni complete.

generic-replace =
    .kind = Codice sbagliato.
    .what = Alla riga { $line } c’è `{ $removed }` dove Python si aspetta altro.
    .why = In quel punto Python non riesce a leggere `{ $removed }`.
    .fix = Sostituisci `{ $removed }` alla riga { $line } con `{ $added }`.
    .rule = Ogni parola e ogni simbolo deve adattarsi a ciò che viene prima.

generic-rewrite =
    .kind = Parte che Python non riesce a leggere.
    .what = Alla riga { $line } Python non riesce a leggere `{ $removed }`.
    .why = Non è compatibile con quello che c’è prima e dopo.
    .fix = Scrivi `{ $removed }` alla riga { $line } in un altro modo.
    .rule = Ogni parola e ogni simbolo deve adattarsi a ciò che viene prima.

generic-space =
    .kind = Spazio o a capo nel posto sbagliato.
    .what = Alla riga { $line } uno spazio o un a capo è fuori posto.
    .why = Gli a capo e l’indentazione mostrano a Python quale codice va insieme.
    .fix = Correggi gli spazi o gli a capo alla riga { $line }.
    .rule = Scrivi una sola istruzione per riga.

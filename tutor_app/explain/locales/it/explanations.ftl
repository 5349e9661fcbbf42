# Explanations of mistakes, in Italian.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Guarda la riga { $lines }.
   *[other] Guarda le righe { $lines }.
 }
where-later = { $count ->
    [one] Guarda la riga { $lines }. Python si è accorto di qualcosa solo alla riga { $stopped }.
   *[other] Guarda le righe { $lines }. Python si è accorto di qualcosa solo alla riga { $stopped }.
 }
also = { $count ->
    [one] Lo stesso errore è anche alla riga { $lines }. Riparalo allo stesso modo.
   *[other] Lo stesso errore è anche alle righe { $lines }. Riparalo allo stesso modo.
 }
again = { $count ->
    [one] La riga { $line } ha questo errore una volta.
   *[other] La riga { $line } ha questo errore { $count } volte.
 }
elsewhere = Correggi lo stesso tipo di errore anche qui: { $places }.
elsewhere-many = Questo tipo di errore è in altri { $count } punti ({ $lines }). Correggi anche quelli allo stesso modo, cominciando da qui: { $places }.
place = { $lines }, in { $codes }
belongs = { $code } (lì va { $right })
like-line = { $lines } (come la riga { $like })
header-line = { $lines } (un livello in più del `{ $keyword }` della riga { $header })
on-lines = { $count ->
    [one] riga { $lines }
   *[other] righe { $lines }
 }
more = { $count ->
    [one] un’altra
   *[other] altre { $count }
 }
stand-in = Nella correzione `{ $word }` tiene solo il posto per una parola o un valore tuo.

## Words of the classroom, explained on first use

term-colon = I due punti sono il segno `:`.
term-comma = La virgola è il segno `,`.
term-bracket = Le parentesi sono i segni `(` `)`, `[` `]` e `{"{"}` `{"}"}`.
term-block = Un blocco è un gruppo di righe che vanno insieme e hanno la stessa indentazione.
term-indentation = L’indentazione è lo spazio vuoto all’inizio di una riga.
term-keyword = Una parola chiave è una parola che in Python ha un significato fisso, come if o while.
term-text = Un testo, o stringa, è ciò che sta tra virgolette.
term-fstring = Una f-string è un testo con la lettera f prima delle virgolette.
term-dictionary = Un dizionario contiene coppie formate da una chiave e un valore.
term-tab = Una tabulazione è un largo spazio vuoto, prodotto dal tasto Tab.
term-comment = Un commento è una nota per le persone, che Python salta.
term-prompt = Il prompt è il segno con cui la console dice che è pronta.
term-argument = Gli argomenti e i parametri sono ciò che sta tra le parentesi tonde di una chiamata e di una definizione.

## Kinds of mistakes

missing-colon =
    .kind = Mancano i due punti.
    .what = L’istruzione che comincia con `{ $keyword }` apre un blocco, ma la riga { $line } non finisce con i due punti.
    .why = Senza i due punti Python non può sapere dove finisce la parte `{ $keyword }` e dove comincia il suo blocco.
    .fix = Metti i due punti dopo `{ $last }`, alla fine della riga { $line }.
    .rule = Ogni riga che apre un blocco finisce con i due punti: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Mancano i due punti.
    .what = Alla riga { $line } la parte che comincia con `{ $keyword }` è attaccata all’istruzione successiva.
    .why = Senza i due punti Python non può sapere dove finisce la parte `{ $keyword }`.
    .fix = Metti i due punti dopo `{ $last }` alla riga { $line }.
    .rule = I due punti separano l’inizio di un blocco da ciò che appartiene al blocco.

semicolon-for-colon =
    .kind = C’è un punto e virgola dove servono i due punti.
    .what = L’istruzione che comincia con `{ $keyword }` finisce con un punto e virgola `;` alla riga { $line }.
    .why = Un punto e virgola non apre un blocco. Python aspetta i due punti.
    .fix = Sostituisci il punto e virgola `;` alla riga { $line } con i due punti.
    .rule = Un blocco si apre con i due punti, mai con un punto e virgola.

equals-for-colon =
    .kind = C’è un segno di uguale dove servono i due punti.
    .what = L’istruzione che comincia con `{ $keyword }` ha un segno di uguale `=` dove si apre il suo blocco, alla riga { $line }.
    .why = Un segno di uguale dà un valore a un nome. Non apre un blocco.
    .fix = Sostituisci il segno di uguale `=` alla riga { $line } con i due punti.
    .rule = Un blocco si apre con i due punti.

then-for-colon =
    .kind = C’è una parola di un altro linguaggio dove servono i due punti.
    .what = La riga { $line } ha la parola `{ $wrong }` dove finisce la parte `{ $keyword }`.
    .why = Python non conosce la parola `{ $wrong }` in questo punto. Aspetta i due punti.
    .fix = Sostituisci la parola `{ $wrong }` alla riga { $line } con i due punti.
    .rule = Python usa i due punti dove altri linguaggi scrivono then o do.

wrong-sign-for-colon =
    .kind = C’è un altro segno dove servono i due punti.
    .what = L’istruzione che comincia con `{ $keyword }` ha `{ $wrong }` dove si apre il suo blocco, alla riga { $line }.
    .why = Python aspetta i due punti prima del blocco.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con i due punti.
    .rule = Un blocco si apre con i due punti.

brace-block =
    .kind = Una parentesi graffa apre un blocco.
    .what = La riga { $line } ha una parentesi graffa `{"{"}` dove si apre un blocco.
    .why = Altri linguaggi mettono i blocchi tra parentesi graffe. In Python una parentesi graffa comincia un dizionario o un insieme.
    .fix = Sostituisci la parentesi graffa `{"{"}` alla riga { $line } con i due punti.
    .rule = Un blocco si apre con i due punti ed è indentato. Non ha bisogno di parentesi graffe.

brace-block-end =
    .kind = Una parentesi graffa sta da sola su una riga.
    .what = La riga { $line } contiene una parentesi graffa di chiusura `{"}"}` che non chiude niente.
    .why = Altri linguaggi terminano un blocco con una parentesi graffa. In Python il blocco finisce dove l’indentazione torna indietro.
    .fix = Togli la parentesi graffa `{"}"}` dalla riga { $line }.
    .rule = Solo l’indentazione mostra dove finisce un blocco.

extra-colon =
    .kind = Ci sono due punti di troppo.
    .what = La riga { $line } ha i due punti dopo `{ $before }`, ma lì non si apre nessun blocco.
    .why = Dopo i due punti Python si aspetta un blocco o un valore. Qui non trova né l’uno né l’altro.
    .fix = Togli i due punti dopo `{ $before }` alla riga { $line }.
    .rule = Solo le righe che aprono un blocco finiscono con i due punti.

doubled-sign =
    .kind = Un segno è scritto due volte.
    .what = Alla riga { $line } il segno `{ $sign }` è scritto una volta di troppo.
    .why = Tra due segni come questi Python si aspetta un valore o un nome.
    .fix = Togli un `{ $sign }` dalla riga { $line }.
    .rule = Tra due valori basta un segno.

assignment-in-condition =
    .kind = C’è un segno di uguale dove ne servono due.
    .what = Alla riga { $line } il segno dopo `{ $before }` è un singolo segno di uguale `=`, che dà un valore a un nome.
    .why = Un singolo `=` non è permesso in questo punto. Per chiedere se due valori sono uguali servono due segni di uguale.
    .fix = Scrivi due segni di uguale invece di uno dopo `{ $before }` alla riga { $line }.
    .rule = Un segno di uguale dà un valore. Due segni di uguale confrontano.

assignment-for-comparison =
    .kind = C’è un segno di uguale dove serve un confronto.
    .what = Alla riga { $line } un singolo segno di uguale `=` segue `{ $before }`. Dà un valore e non confronta.
    .why = Qui Python si aspetta una domanda, e un singolo `=` non chiede niente.
    .fix = Sostituisci il segno di uguale `=` dopo `{ $before }` alla riga { $line } con `{ $right }`.
    .rule = Un solo segno di uguale dà un valore e non confronta mai.

equals-for-walrus =
    .kind = C’è un segno di uguale dove un valore viene tenuto e usato insieme.
    .what = Alla riga { $line } un singolo segno di uguale `=` segue `{ $before }` dentro una domanda o un valore.
    .why = Un singolo `=` è un’istruzione a sé. Dentro una domanda o un valore un nome riceve il suo valore con due punti e segno di uguale.
    .fix = Scrivi i due punti prima del segno di uguale che segue `{ $before }` alla riga { $line }.
    .rule = Dentro una domanda o un valore, due punti e segno di uguale danno a un nome il suo valore.

assignment-to-value =
    .kind = C’è un valore a sinistra di un segno di uguale.
    .what = Alla riga { $line } un singolo segno di uguale `=` segue `{ $before }`, che non può ricevere un valore.
    .why = Solo un nome o un posto in una lista può ricevere un valore. Due segni di uguale, al contrario, confrontano.
    .fix = Scrivi due segni di uguale invece di uno dopo `{ $before }` alla riga { $line }.
    .rule = A sinistra di un singolo segno di uguale sta un nome.

comparison-for-assignment =
    .kind = Ci sono due segni di uguale dove ne serve uno.
    .what = Alla riga { $line } due segni di uguale seguono `{ $before }`. Confrontano e non danno un valore.
    .why = Python si aspetta un singolo segno di uguale in questo punto.
    .fix = Scrivi un singolo segno di uguale invece di due dopo `{ $before }` alla riga { $line }.
    .rule = Un segno di uguale dà un valore. Due segni di uguale confrontano.

colon-for-equals =
    .kind = Ci sono i due punti dove serve un segno di uguale.
    .what = Alla riga { $line } ci sono i due punti tra `{ $before }` e `{ $following }`.
    .why = Un valore si dà a un nome con un segno di uguale. I due punti hanno un altro significato.
    .fix = Sostituisci i due punti tra `{ $before }` e `{ $following }` alla riga { $line } con un segno di uguale `=`.
    .rule = I valori si danno con un segno di uguale, anche nelle chiamate.

equals-in-dictionary =
    .kind = C’è un segno di uguale dentro un dizionario.
    .what = Alla riga { $line } c’è un segno di uguale `=` tra la chiave `{ $before }` e il valore `{ $following }`.
    .why = In un dizionario i due punti uniscono una chiave al suo valore.
    .fix = Sostituisci il segno di uguale `=` tra `{ $before }` e `{ $following }` alla riga { $line } con i due punti.
    .rule = In un dizionario: chiave, due punti, valore.

equals-for-colon-inside =
    .kind = C’è un segno di uguale dove servono i due punti.
    .what = Alla riga { $line } c’è un segno di uguale `=` tra `{ $before }` e `{ $following }`.
    .why = Python non permette un segno di uguale in questo punto.
    .fix = Sostituisci il segno di uguale `=` tra `{ $before }` e `{ $following }` alla riga { $line } con i due punti.
    .rule = Le porzioni di lista, i dizionari e le lambda usano i due punti.

comma-in-dictionary =
    .kind = C’è un segno sbagliato dentro un dizionario.
    .what = Alla riga { $line } il segno `{ $wrong }` segue la chiave `{ $before }`.
    .why = In un dizionario i due punti uniscono una chiave al suo valore.
    .fix = Sostituisci `{ $wrong }` dopo `{ $before }` alla riga { $line } con i due punti.
    .rule = In un dizionario: chiave, due punti, valore; le virgole stanno tra le coppie.

missing-equals =
    .kind = Manca un segno di uguale.
    .what = Alla riga { $line } niente unisce `{ $before }` e `{ $following }`.
    .why = Python non può vedere che un nome riceve un valore.
    .fix = Metti un segno di uguale `=` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Nome, segno di uguale, valore: in quest’ordine.

reversed-comparison =
    .kind = I due segni di un confronto sono nell’ordine sbagliato.
    .what = La riga { $line } ha il segno `{ $wrong }`, che Python non conosce.
    .why = In un confronto il segno di uguale viene sempre per ultimo.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Minore o uguale, maggiore o uguale, diverso: il segno di uguale viene per ultimo.

triple-equals =
    .kind = Un confronto ha un segno di uguale di troppo.
    .what = La riga { $line } ha il segno `{ $wrong }`, che viene da JavaScript.
    .why = Python legge l’ultimo segno di uguale come un altro segno, senza un valore prima.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Python confronta con due segni di uguale, oppure con un punto esclamativo e un segno di uguale.

diamond =
    .kind = Il segno per «diverso» è quello di Python 2.
    .what = La riga { $line } ha il segno `<>`, che le vecchie versioni di Python conoscevano.
    .why = Il Python di oggi legge due segni di confronto separati, senza niente in mezzo.
    .fix = Sostituisci `<>` alla riga { $line } con `!=`.
    .rule = «Diverso» si scrive con un punto esclamativo e un segno di uguale.

split-operator =
    .kind = Un segno è spezzato da uno spazio.
    .what = La riga { $line } ha `{ $wrong }` con uno spazio in mezzo.
    .why = Python legge due segni separati, senza un valore tra loro.
    .fix = Togli lo spazio dentro `{ $wrong }` alla riga { $line }.
    .rule = Un segno di due caratteri si scrive senza spazi.

c-and =
    .kind = Il segno per «e» viene da un altro linguaggio.
    .what = La riga { $line } ha `{ $wrong }` tra due condizioni.
    .why = Python unisce le condizioni con delle parole, quindi qui non può leggere `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con la parola `and`.
    .rule = In Python and, or e not si scrivono con parole.

c-or =
    .kind = Il segno per «o» viene da un altro linguaggio.
    .what = La riga { $line } ha `{ $wrong }` tra due condizioni.
    .why = Python unisce le condizioni con delle parole, quindi qui non può leggere `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con la parola `or`.
    .rule = In Python and, or e not si scrivono con parole.

c-not =
    .kind = Il segno per «non» viene da un altro linguaggio.
    .what = La riga { $line } ha un punto esclamativo `!` prima di una condizione.
    .why = Python conosce il punto esclamativo solo insieme a un segno di uguale.
    .fix = Sostituisci il punto esclamativo `!` alla riga { $line } con la parola `not`.
    .rule = In Python and, or e not si scrivono con parole.

increment =
    .kind = Un segno per contare in su o in giù viene da un altro linguaggio.
    .what = La riga { $line } ha `{ $wrong }`, che in Python non esiste.
    .why = Python aspetta un valore dopo i segni `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con il segno che aumenta o diminuisce il valore sul posto, seguito dal numero 1.
    .rule = Per contare in su: più, segno di uguale, 1; in giù: meno, segno di uguale, 1.

missing-comma =
    .kind = Manca una virgola.
    .what = Alla riga { $line } nessuna virgola separa `{ $before }` da `{ $following }`.
    .why = Python non può sapere dove finisce un valore e dove comincia il successivo.
    .fix = Metti una virgola tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = I valori in fila sono separati da virgole.

missing-comma-end =
    .kind = Manca una virgola alla fine di una riga.
    .what = La riga { $line } finisce dopo `{ $before }`, e la riga successiva continua con un altro valore.
    .why = Python continua a leggere dopo la fine della riga e trova due valori senza niente in mezzo.
    .fix = Metti una virgola dopo `{ $before }` alla fine della riga { $line }.
    .rule = I valori in fila sono separati da virgole, anche da una riga all’altra.

wrong-sign-for-comma =
    .kind = C’è un altro segno dove serve una virgola.
    .what = La riga { $line } ha `{ $wrong }` tra due valori.
    .why = Python separa i valori con le virgole. `{ $wrong }` vuol dire un’altra cosa.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con una virgola.
    .rule = I valori in fila sono separati da virgole.

extra-comma =
    .kind = C’è una virgola di troppo.
    .what = La riga { $line } ha una virgola dove non finisce nessun valore o non ne segue nessuno.
    .why = Una virgola separa due valori, e qui uno dei due non c’è.
    .fix = Togli la virgola di troppo dalla riga { $line }.
    .rule = Una virgola sta tra due valori.

extra-item =
    .kind = Un elemento di un elenco di valori non si può leggere.
    .what = La riga { $line } contiene la parte `{ $removed }`, che Python non può leggere.
    .why = Dopo una virgola Python si aspetta un valore completo.
    .fix = Togli `{ $removed }` dalla riga { $line }.
    .rule = Dopo una virgola sta un valore completo.

missing-dot =
    .kind = Manca un punto.
    .what = Alla riga { $line } niente unisce `{ $before }` e `{ $following }`.
    .why = Un punto unisce una cosa a ciò che le appartiene. Senza il punto Python vede due nomi separati.
    .fix = Metti un punto `.` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Cosa, punto, azione.

wrong-sign-for-dot =
    .kind = C’è un altro segno dove serve un punto.
    .what = La riga { $line } ha `{ $wrong }` dove una cosa è unita a ciò che le appartiene.
    .why = Python le unisce con un punto.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con un punto `.`.
    .rule = Cosa, punto, azione.

extra-dot =
    .kind = C’è un punto di troppo.
    .what = La riga { $line } ha un punto `.` senza un nome adatto dopo.
    .why = Dopo un punto Python si aspetta il nome di qualcosa che appartiene alla cosa che sta prima.
    .fix = Togli il punto `.` di troppo dalla riga { $line }.
    .rule = Dopo un punto sta un nome.

extra-semicolon =
    .kind = C’è un punto e virgola di troppo.
    .what = La riga { $line } ha un punto e virgola `;` dove non finisce nessuna istruzione.
    .why = Un punto e virgola termina un’istruzione, e Python è ancora nel mezzo di una di esse.
    .fix = Togli il punto e virgola `;` dalla riga { $line }.
    .rule = Python non ha bisogno di punti e virgola: la fine della riga termina l’istruzione.

missing-operator =
    .kind = Manca un segno tra due valori.
    .what = Alla riga { $line } i valori `{ $before }` e `{ $following }` stanno uno accanto all’altro.
    .why = Python non sa che cosa fare di due valori vicini.
    .fix = Metti il segno `{ $sign }` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Tra due valori sta un segno, anche per moltiplicare.

two-operators =
    .kind = Due segni stanno uno accanto all’altro.
    .what = Alla riga { $line } i segni `{ $other }` e `{ $sign }` stanno uno accanto all’altro.
    .why = Tra due segni come questi Python si aspetta un valore.
    .fix = Togli il segno `{ $sign }` dalla riga { $line }.
    .rule = Tra due valori sta un solo segno.

return-assigns =
    .kind = Un return dà un valore a un nome.
    .what = Alla riga { $line } il segno `{ $sign }` sta dopo `return`. Questo segno dà un valore a un nome.
    .why = Un return restituisce soltanto un valore. Non può darlo nello stesso momento a un nome.
    .fix = Togli `{ $removed }` dalla riga { $line }, in modo che dopo `return` resti solo il valore.
    .rule = Dopo return sta solo il valore che viene restituito.

trailing-operator =
    .kind = Dopo un segno non c’è niente.
    .what = Alla riga { $line } il segno `{ $sign }` è l’ultimo, e non segue nessun valore.
    .why = Python si aspetta ancora un valore dopo `{ $sign }`.
    .fix = Togli il segno `{ $sign }` dalla riga { $line }.
    .rule = Un segno sta tra due valori.

leading-operator =
    .kind = C’è un segno all’inizio di una riga.
    .what = La riga { $line } comincia con il segno `{ $sign }`, senza un valore prima.
    .why = All’inizio della riga Python si aspetta un’istruzione.
    .fix = Togli il segno `{ $sign }` dall’inizio della riga { $line }.
    .rule = Una riga comincia con un’istruzione e non con un segno.

unfinished-expression =
    .kind = Un’istruzione si ferma a metà.
    .what = Alla riga { $line } qualcosa deve seguire `{ $before }`, ma non segue niente che Python possa usare.
    .why = Dopo `{ $before }` Python si aspetta un valore.
    .fix = Scrivi il valore che va dopo `{ $before }` alla riga { $line }.
    .rule = Un segno ha bisogno di un valore da tutti e due i lati.

missing-value =
    .kind = Manca un valore.
    .what = Alla riga { $line } non c’è niente tra `{ $before }` e `{ $following }`.
    .why = Python si aspetta un valore o un nome in questo punto.
    .fix = Scrivi il valore che va tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = I segni e le virgole hanno bisogno di un valore accanto.

missing-name =
    .kind = Manca un nome.
    .what = Alla riga { $line } nessun nome segue `{ $before }`.
    .why = Dopo `{ $before }` Python si aspetta un nome.
    .fix = Scrivi il nome che manca dopo `{ $before }` alla riga { $line }.
    .rule = Dopo un punto, e dopo for e import, sta un nome.

value-after-value =
    .kind = Qualcosa segue un valore completo.
    .what = Alla riga { $line } `{ $removed }` viene subito dopo `{ $before }`, senza un segno in mezzo.
    .why = Con `{ $before }` il valore è completo, quindi Python si aspetta un segno o la fine della riga.
    .fix = Togli `{ $removed }` dopo `{ $before }` alla riga { $line }.
    .rule = Due valori non stanno mai uno accanto all’altro.

extra-words =
    .kind = Nel programma ci sono parole che non ne fanno parte.
    .what = La riga { $line } contiene le parole `{ $removed }`, che non sono un’istruzione.
    .why = Python prova a leggere le parole come nomi, e i nomi non stanno mai uno accanto all’altro.
    .fix = Togli le parole `{ $removed }` dalla riga { $line }.
    .rule = Le note per le persone vanno in un commento, dopo il segno #.

wrong-sign =
    .kind = Un segno non va bene dove sta.
    .what = La riga { $line } ha il segno `{ $wrong }` in un posto in cui Python non lo permette.
    .why = Il segno `{ $wrong }` ha un altro significato in Python.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Ogni segno ha il suo significato e il suo posto.

bracket-never-closed =
    .kind = Manca una parentesi di chiusura.
    .what = Una parentesi `{ $opener }` aperta alla riga { $line } non ha una parentesi di chiusura `{ $closer }` dove ne serve una.
    .why = Python cerca la parentesi di chiusura e continua a leggere come se l’istruzione non fosse finita.
    .fix = Metti una parentesi di chiusura `{ $closer }` dopo `{ $before }` alla riga { $line }.
    .rule = Ogni parentesi aperta viene chiusa da una dello stesso tipo.

bracket-never-closed-lines =
    .kind = Manca una parentesi di chiusura.
    .what = Una parentesi `{ $opener }` aperta alla riga { $line } non ha una parentesi di chiusura `{ $closer }` dove ne serve una.
    .why = Python cerca la parentesi di chiusura nelle righe sotto e continua a leggere come se l’istruzione non fosse finita.
    .fix = Metti una parentesi di chiusura `{ $closer }` alla riga { $goal }, dove finisce l’elenco dei valori.
    .rule = Ogni parentesi aperta viene chiusa da una dello stesso tipo.

bracket-never-opened =
    .kind = Manca una parentesi di apertura.
    .what = Una parentesi di chiusura `{ $closer }` non ha una parentesi di apertura `{ $opener }` che vada con lei.
    .why = Python non può sapere dove comincia la parentesi.
    .fix = Metti una parentesi di apertura `{ $opener }` prima di `{ $following }` alla riga { $line }.
    .rule = Ogni parentesi di chiusura ha la sua parentesi di apertura.

extra-closing-bracket =
    .kind = C’è una parentesi di chiusura di troppo.
    .what = La riga { $line } ha una parentesi di chiusura `{ $closer }` che non va con nessuna parentesi di apertura.
    .why = In quel punto Python non ha più niente da chiudere.
    .fix = Togli una parentesi di chiusura `{ $closer }` dopo `{ $before }` alla riga { $line }.
    .rule = Per ogni parentesi di apertura c’è esattamente una parentesi di chiusura.

closing-bracket-first =
    .kind = C’è una parentesi di chiusura di troppo.
    .what = La riga { $line } ha una parentesi di chiusura `{ $closer }` che non va con nessuna parentesi di apertura.
    .why = In quel punto Python non ha più niente da chiudere.
    .fix = Togli una parentesi di chiusura `{ $closer }` dalla riga { $line }.
    .rule = Per ogni parentesi di apertura c’è esattamente una parentesi di chiusura.

extra-opening-bracket =
    .kind = C’è una parentesi di apertura di troppo.
    .what = La riga { $line } ha una parentesi di apertura `{ $opener }` che niente chiude.
    .why = Python continua a cercare la parentesi che la chiude.
    .fix = Togli una parentesi di apertura `{ $opener }` prima di `{ $following }` alla riga { $line }.
    .rule = Per ogni parentesi di apertura c’è esattamente una parentesi di chiusura.

wrong-closing-bracket =
    .kind = Una parentesi è chiusa da una di un altro tipo.
    .what = La parentesi `{ $opener }` aperta alla riga { $opener_line } incontra `{ $wrong }` alla riga { $line }, che è di un altro tipo.
    .why = Python accetta solo una parentesi di chiusura dello stesso tipo di quella di apertura.
    .fix = Sostituisci la parentesi `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = La tonda chiude la tonda, la quadra chiude la quadra, la graffa chiude la graffa.

wrong-opening-bracket =
    .kind = Una parentesi è aperta da una di un altro tipo.
    .what = Alla riga { $line } la parentesi di apertura `{ $wrong }` non va con la parentesi di chiusura `{ $closer }`.
    .why = Python accetta le parentesi solo in coppie dello stesso tipo.
    .fix = Sostituisci la parentesi `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = La tonda chiude la tonda, la quadra chiude la quadra, la graffa chiude la graffa.

wrong-bracket-pair =
    .kind = Le parentesi sono del tipo sbagliato.
    .what = Le parentesi `{ $wrong }` e `{ $wrong_closer }`, aperte alla riga { $line }, sono di un tipo che non va con il loro contenuto.
    .why = Ogni tipo di parentesi ha il suo significato, e Python non può leggere questo contenuto tra parentesi di questo tipo.
    .fix = Sostituisci la parentesi `{ $wrong }` alla riga { $line } con `{ $right }`, e la sua parentesi di chiusura `{ $wrong_closer }` con `{ $closer }`.
    .rule = Tonde per le chiamate e i gruppi, quadre per le liste e i loro posti, graffe per i dizionari.

bracket-turned =
    .kind = Una parentesi è girata dalla parte sbagliata.
    .what = La riga { $line } ha la parentesi `{ $wrong }` dove ne serve una nell’altro verso.
    .why = Una parentesi di apertura non può chiudere, e una di chiusura non può aprire.
    .fix = Sostituisci la parentesi `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Le parentesi vanno in coppia: prima si apre, poi si chiude.

closing-brackets-swapped =
    .kind = Le parentesi di chiusura sono nell’ordine sbagliato.
    .what = Alla riga { $line } le parentesi di chiusura `{ $wrong }` sono nell’ordine sbagliato.
    .why = La parentesi aperta per ultima deve essere chiusa per prima.
    .fix = Scambia l’ordine delle parentesi di chiusura `{ $wrong }` alla riga { $line }.
    .rule = Aperta per ultima, chiusa per prima.

bracket-closed-early =
    .kind = Una parentesi si chiude troppo presto.
    .what = Alla riga { $line } una parentesi di chiusura `{ $closer }` viene prima della fine di ciò che deve stare dentro.
    .why = Quello che segue resta così fuori dalla parentesi, dove Python non può leggerlo.
    .fix = Togli la parentesi di chiusura `{ $closer }` dopo `{ $before }` alla riga { $line }, e mettila dopo `{ $target }` alla riga { $goal }.
    .rule = Una parentesi si chiude dopo l’ultima cosa che deve stare dentro.

bracket-closed-late =
    .kind = Una parentesi si chiude troppo tardi.
    .what = Alla riga { $line } una parentesi di chiusura `{ $closer }` viene dopo qualcosa che non deve stare dentro.
    .why = Così dentro la parentesi c’è più di quanto deve esserci, e le parti non vanno insieme.
    .fix = Togli la parentesi di chiusura `{ $closer }` dopo `{ $before }` alla riga { $line }, e mettila dopo `{ $target }` alla riga { $goal }.
    .rule = Una parentesi si chiude dopo l’ultima cosa che deve stare dentro.

extra-bracket-pair =
    .kind = C’è una coppia di parentesi di troppo.
    .what = Alla riga { $line } le parentesi `{ $opener }` e `{ $closer }` stanno dove Python non ne permette.
    .why = In questo punto Python si aspetta le sole parole.
    .fix = Togli la parentesi `{ $opener }` e la sua compagna `{ $closer }` dalla riga { $line }.
    .rule = Le parentesi vanno con le chiamate, i gruppi, le liste e i dizionari.

needless-bracket-pair =
    .kind = Una coppia di parentesi non serve.
    .what = Alla riga { $line } le parentesi `{ $opener }` e `{ $closer }` tengono insieme ciò che va insieme anche senza.
    .why = Python permette queste parentesi, ma senza legge la stessa cosa.
    .fix = Togli la parentesi `{ $opener }` e la sua compagna `{ $closer }` dalla riga { $line }.
    .rule = Le parentesi vanno con le chiamate, i gruppi, le liste e i dizionari.

missing-bracket-pair =
    .kind = Manca una coppia di parentesi.
    .what = Alla riga { $line } alcuni valori vanno insieme, ma nessuna parentesi li tiene insieme.
    .why = Senza le parentesi Python non può vedere quali valori vanno insieme.
    .fix = Metti la parentesi `{ $opener }` prima di `{ $first }` alla riga { $line } e la sua compagna `{ $closer }` dopo `{ $target }` alla riga { $goal }.
    .rule = Le parentesi tengono insieme ciò che va insieme.

instruction-over-lines =
    .kind = Un’istruzione occupa più righe senza parentesi.
    .what = L’istruzione alla riga { $line } continua alla riga { $next }, ma nessuna parentesi tiene insieme le righe.
    .why = Alla fine di una riga Python considera finita l’istruzione, a meno che una parentesi sia ancora aperta.
    .fix = Metti la parentesi `{ $opener }` prima di `{ $first }` alla riga { $line } e la sua compagna `{ $closer }` dopo `{ $target }` alla riga { $goal }.
    .rule = Un’istruzione, una riga, tranne dentro le parentesi.

call-without-brackets =
    .kind = Una chiamata non ha le parentesi.
    .what = Alla riga { $line } il nome `{ $name }` va chiamato, ma non ha le parentesi tonde.
    .why = Python chiama qualcosa solo se il suo nome è seguito da parentesi tonde.
    .fix = Metti una parentesi di apertura `(` subito dopo `{ $name }` alla riga { $line }, e una parentesi di chiusura `)` dopo i valori della chiamata.
    .rule = Per chiamare qualcosa servono le parentesi tonde, anche vuote.

def-without-brackets =
    .kind = Una definizione non ha le parentesi.
    .what = Alla riga { $line } il nome `{ $name }` è definito senza parentesi tonde.
    .why = Dopo il nome Python si aspetta l’elenco dei parametri tra parentesi tonde, anche se è vuoto.
    .fix = Metti le parentesi tonde subito dopo `{ $name }` alla riga { $line }: una `(` prima dei suoi parametri, se ne ha, e una `)` dopo.
    .rule = Una definizione ha le parentesi tonde, anche vuote.

smart-quotes =
    .kind = Una virgoletta è curva.
    .what = La riga { $line } ha la virgoletta curva `{ $wrong }`, come quelle dei programmi di scrittura e delle pagine web.
    .why = Python conosce solo le virgolette dritte. Quella curva è un carattere sconosciuto.
    .fix = Sostituisci la virgoletta curva `{ $wrong }` alla riga { $line } con una dritta, e fai lo stesso all’altro capo del testo.
    .rule = I testi stanno tra virgolette dritte. Scrivile nell’editor di programmi.

backtick-quotes =
    .kind = Ci sono accenti gravi dove servono le virgolette.
    .what = La riga { $line } ha un accento grave (il segno che pende verso sinistra) intorno a un testo.
    .why = Python non conosce gli accenti gravi.
    .fix = Sostituisci gli accenti gravi alla riga { $line } con virgolette dritte.
    .rule = I testi stanno tra virgolette dritte, singole o doppie.

text-never-closed =
    .kind = Un testo non è chiuso.
    .what = Alla riga { $line } un testo comincia con la virgoletta `{ $quote }`, e manca la virgoletta che lo chiude.
    .why = Python prende tutto, fino alla fine della riga, per una parte del testo.
    .fix = Metti la virgoletta `{ $quote }` dopo l’ultimo carattere del testo alla riga { $line }.
    .rule = Un testo finisce con la stessa virgoletta con cui comincia.

text-never-opened =
    .kind = Un testo non ha la virgoletta all’inizio.
    .what = Alla riga { $line } il testo che comincia con `{ $first }` non ha la virgoletta davanti.
    .why = Python legge le parole come nomi e prende la virgoletta che le segue per l’inizio di un testo.
    .fix = Metti la virgoletta `{ $quote }` prima di `{ $first }` alla riga { $line }.
    .rule = Un testo comincia e finisce con la stessa virgoletta.

triple-quote-never-closed =
    .kind = Un testo tra virgolette triple non è chiuso.
    .what = Un testo che comincia vicino alla riga { $line } con tre virgolette non ha tre virgolette dove finisce.
    .why = Python prende tutto, fino alla fine del file, per una parte del testo.
    .fix = Metti tre virgolette `{ $quote }` dove finisce il testo.
    .rule = Un testo tra virgolette triple finisce con tre virgolette dello stesso tipo.

mixed-quotes =
    .kind = Un testo si apre e si chiude con virgolette diverse.
    .what = Alla riga { $line } un testo ha la virgoletta `{ $right }` a un capo e `{ $wrong }` all’altro.
    .why = Python aspetta la stessa virgoletta con cui il testo è cominciato.
    .fix = Sostituisci la virgoletta `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Un testo finisce con la stessa virgoletta con cui comincia.

nested-quotes =
    .kind = La stessa virgoletta sta dentro un testo e intorno al testo.
    .what = Alla riga { $line } la virgoletta `{ $quote }` è usata intorno a un testo e anche al suo interno.
    .why = Python prende la virgoletta interna per la fine del testo.
    .fix = { $way ->
            [inner] Usa l’altro tipo di virgoletta dentro il testo della riga { $line }.
            [escaped] Metti una barra rovesciata davanti alla virgoletta interna del testo della riga { $line }.
           *[outer] Usa l’altro tipo di virgoletta intorno al testo della riga { $line }.
         }
    .rule = Intorno a un testo sta una virgoletta che al suo interno non compare.

doubled-quote =
    .kind = Una virgoletta è scritta due volte.
    .what = Alla riga { $line } ci sono due virgolette `{ $quote }` una accanto all’altra prima di `{ $following }`.
    .why = Python legge due virgolette vicine come un testo vuoto, e non può leggere ciò che viene subito dopo.
    .fix = Togli una delle due virgolette `{ $quote }` prima di `{ $following }` alla riga { $line }.
    .rule = Un testo ha una virgoletta all’inizio e una alla fine.

extra-quote =
    .kind = C’è una virgoletta di troppo.
    .what = La riga { $line } ha la virgoletta `{ $quote }` una volta di troppo.
    .why = Python prende la virgoletta per l’inizio di un altro testo, e quel testo non finisce mai.
    .fix = Togli la virgoletta `{ $quote }` dopo `{ $before }` alla riga { $line }.
    .rule = Un testo ha una virgoletta all’inizio e una alla fine.

quote-misplaced =
    .kind = Una virgoletta sta nel posto sbagliato.
    .what = Alla riga { $line } la virgoletta `{ $quote }` sta dalla parte sbagliata di `{ $words }`, che va dentro il testo.
    .why = Python legge come testo solo ciò che sta tra due virgolette.
    .fix = Sposta la virgoletta `{ $quote }` alla riga { $line } dall’altra parte di `{ $words }`, in modo che `{ $words }` stia dentro il testo.
    .rule = Un testo ha una virgoletta all’inizio e una alla fine.

quotes-in-disorder =
    .kind = Le virgolette di un testo sono in disordine.
    .what = Alla riga { $line } le virgolette non vanno in coppia intorno a un testo.
    .why = Python non può sapere dove il testo comincia e dove finisce.
    .fix = Metti una virgoletta prima del testo alla riga { $line } e la stessa virgoletta dopo, e nessuna di questo tipo all’interno.
    .rule = Un testo ha una virgoletta all’inizio e la stessa alla fine.

text-without-quotes =
    .kind = Un testo non ha le virgolette.
    .what = Alla riga { $line } `{ $words }` deve essere un testo, ma non ha le virgolette.
    .why = Python prende le parole senza virgolette per nomi di cose.
    .fix = Metti le virgolette prima e dopo `{ $words }` alla riga { $line }.
    .rule = I testi stanno tra virgolette, i nomi no.

text-for-name =
    .kind = C’è un testo dove serve un nome.
    .what = La riga { $line } ha `{ $wrong }` tra virgolette al posto di un nome.
    .why = Un testo tra virgolette è un valore e non può ricevere un altro valore.
    .fix = Togli le virgolette intorno a `{ $wrong }` alla riga { $line }.
    .rule = I nomi non hanno virgolette.

bad-text-prefix =
    .kind = Una lettera prima di un testo non vuol dire niente per Python.
    .what = Alla riga { $line } le lettere `{ $prefix }` stanno subito prima della virgoletta di un testo.
    .why = Solo poche lettere, come f e r, possono stare prima di un testo.
    .fix = Togli o cambia le lettere `{ $prefix }` prima della virgoletta alla riga { $line }.
    .rule = Prima di un testo possono stare f, r, b o u.

prefix-apart =
    .kind = Uno spazio stacca una lettera dal suo testo.
    .what = Alla riga { $line } c’è uno spazio tra la lettera `{ $letter }` e la virgoletta del suo testo.
    .why = Python legge la lettera come un nome, e un nome e un testo non possono stare uno accanto all’altro.
    .fix = Togli lo spazio dopo la lettera `{ $letter }` alla riga { $line }.
    .rule = Una lettera come f o r sta subito prima della virgoletta del suo testo.

backslash-in-text =
    .kind = Una barra rovesciata in un testo ha un significato speciale.
    .what = Alla riga { $line } un testo contiene una barra rovesciata, e Python la unisce al carattere che la segue.
    .why = In un testo una barra rovesciata comincia un carattere speciale, quindi Python legge qualcosa di diverso da quello che è scritto.
    .fix = Scrivi due volte ogni barra rovesciata del testo alla riga { $line }, oppure metti la lettera `r` prima della virgoletta.
    .rule = In un testo la barra rovesciata si raddoppia.

text-over-lines =
    .kind = Un testo continua oltre la fine della sua riga.
    .what = Un testo comincia vicino alla riga { $line } e continua oltre la fine della sua riga.
    .why = Un testo tra virgolette singole o doppie deve finire sulla riga in cui comincia.
    .fix = { $way ->
            [tripled] Metti tre virgolette all’inizio del testo che comincia vicino alla riga { $line }, e tre alla fine.
           *[joined] Unisci le parti del testo che comincia vicino alla riga { $line }, così sta su una sola riga.
         }
    .rule = Un testo di più righe sta tra virgolette triple.

f-string-brace-alone =
    .kind = Una parentesi graffa in un testo non ha la sua compagna.
    .what = Alla riga { $line } in una f-string manca la parentesi graffa `{ $brace }`.
    .why = In una f-string le parentesi graffe vanno in coppia intorno a un valore.
    .fix = Metti la parentesi graffa `{ $brace }` dall’altra parte del valore alla riga { $line }.
    .rule = In una f-string le parentesi graffe vanno in coppia.

f-string-brace-extra =
    .kind = C’è una parentesi graffa di troppo in un testo.
    .what = Alla riga { $line } una f-string ha la parentesi graffa `{ $brace }` una volta di troppo.
    .why = In una f-string le parentesi graffe vanno in coppia intorno a un valore.
    .fix = Togli una parentesi graffa `{ $brace }` dalla riga { $line }.
    .rule = In una f-string le parentesi graffe vanno in coppia.

f-string-brace-single =
    .kind = Una parentesi graffa che fa parte del testo è scritta una sola volta.
    .what = Alla riga { $line } la parentesi graffa `{ $brace }` fa parte del testo di una f-string, ma è scritta una sola volta.
    .why = In una f-string una sola parentesi graffa inizia o chiude un valore.
    .fix = Scrivi due volte la parentesi graffa `{ $brace }` dove fa parte del testo alla riga { $line }.
    .rule = In una f-string una parentesi graffa che fa parte del testo si scrive due volte.

f-string-empty =
    .kind = Le parentesi graffe in un testo non contengono nessun valore.
    .what = { $held ->
            [colon] Alla riga { $line } le parentesi graffe `{ $field }` di una f-string cominciano con i due punti, e prima non c’è un valore.
           *[nothing] Alla riga { $line } le parentesi graffe `{ $field }` di una f-string non contengono un valore.
         }
    .why = Python mette un valore al posto delle parentesi graffe, e qui non c’è nessun valore.
    .fix = { $way ->
            [dropped] Togli la lettera `f` davanti alla virgoletta alla riga { $line }. Ma se lì deve stare un valore, scrivi il suo nome nelle parentesi graffe.
           *[written] Scrivi il nome del valore nelle parentesi graffe della riga { $line }, all’inizio.
         }
    .rule = In una f-string ogni coppia di parentesi graffe contiene un valore.

f-string-dropped =
    .kind = Python non può leggere le parentesi graffe di un testo.
    .what = Alla riga { $line } una f-string ha le parentesi graffe `{ $field }`. Python non può leggere il loro contenuto come un valore.
    .why = La lettera `f` prima della virgoletta dice a Python di calcolare ciò che sta nelle parentesi graffe.
    .fix = Togli la lettera `f` davanti alla virgoletta alla riga { $line }, così Python prende le parentesi graffe come sono. Oppure correggi quello che contengono.
    .rule = Nelle parentesi graffe di una f-string sta un valore.

f-string-and-format =
    .kind = Un testo viene riempito due volte.
    .what = Alla riga { $line } un testo ha la lettera `f` davanti alla virgoletta, e su di esso viene chiamato anche `.format`.
    .why = Tutti e due mettono valori nelle parentesi graffe, e `f` lo fa per primo. Nelle graffe non c’è un valore da prendere.
    .fix = Togli la lettera `f` davanti alla virgoletta alla riga { $line }.
    .rule = I valori li mette la lettera f oppure format, mai tutti e due.

f-string-quotes =
    .kind = Le virgolette dentro una f-string la fanno finire troppo presto.
    .what = Alla riga { $line } la virgoletta `{ $quote }` sta intorno a una f-string e anche dentro le sue parentesi graffe.
    .why = Python prende la virgoletta interna per la fine del testo.
    .fix = Usa l’altro tipo di virgoletta dentro le parentesi graffe alla riga { $line }, oppure intorno al testo.
    .rule = Dentro una f-string sta l’altro tipo di virgoletta.

f-string-expression =
    .kind = Le parentesi graffe in un testo contengono qualcosa che non è un valore.
    .what = Alla riga { $line } una f-string ha nelle parentesi graffe qualcosa che Python non può leggere.
    .why = Nelle parentesi graffe sta un valore, come in qualsiasi altro punto del programma.
    .fix = Correggi ciò che sta nelle parentesi graffe della f-string alla riga { $line }.
    .rule = Nelle parentesi graffe di una f-string sta un valore.

misspelt-keyword =
    .kind = Una parola chiave è scritta male.
    .what = La riga { $line } ha `{ $wrong }`, che somiglia a una parola chiave di Python ma non si scrive come lei.
    .why = Python prende `{ $wrong }` per un nome e non capisce ciò che segue.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Una parola chiave funziona solo se ogni lettera è giusta.

misspelt-branch =
    .kind = La parola che comincia un ramo è scritta male.
    .what = La riga { $line } comincia con `{ $wrong }`, che è quasi `{ $right }` ma non si scrive così.
    .why = Un altro ramo comincia con `else`, `elif`, `except` o `finally`. Python legge `{ $wrong }` come un nome.
    .fix = Cambia `{ $wrong }` alla riga { $line } in `{ $right }`.
    .rule = Un altro ramo comincia con else, elif, except o finally, e ogni lettera conta.

misspelt-name =
    .kind = Un nome è scritto male.
    .what = La riga { $line } ha `{ $wrong }`, che somiglia molto a `{ $right }`.
    .why = Python riconosce un nome solo se ogni lettera è giusta.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Un nome si scrive dappertutto allo stesso modo.

keyword-capital =
    .kind = Una parola chiave ha le maiuscole sbagliate.
    .what = La riga { $line } ha `{ $wrong }`, ma Python distingue le maiuscole dalle minuscole.
    .why = Python prende `{ $wrong }` per un nome e non capisce ciò che segue.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Le parole chiave si scrivono in minuscolo, tranne True, False e None.

constant-capital =
    .kind = Un valore fisso di Python ha le maiuscole sbagliate.
    .what = La riga { $line } ha `{ $wrong }`, ma Python distingue le maiuscole dalle minuscole.
    .why = Python prende `{ $wrong }` per un nome qualsiasi.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = True, False e None cominciano con la maiuscola.

word-for-keyword =
    .kind = C’è una parola dove serve una parola chiave.
    .what = La riga { $line } ha la parola `{ $wrong }`, che non è una parola chiave di Python.
    .why = In questo punto Python capisce solo una delle sue parole chiave.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Python capisce solo le sue parole chiave.

wrong-keyword =
    .kind = La parola chiave è quella sbagliata.
    .what = La riga { $line } ha la parola chiave `{ $wrong }`, che lì non va bene.
    .why = Ogni parola chiave ha il suo posto, e qui Python non può leggere `{ $wrong }`.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Ogni parola chiave ha il suo significato e il suo posto.

foreign-word =
    .kind = Una parola viene da un altro linguaggio di programmazione.
    .what = La riga { $line } ha la parola `{ $wrong }`, che si usa in altri linguaggi.
    .why = Python ha un’altra parola per questo e prende `{ $wrong }` per un nome.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Ogni linguaggio ha le sue parole chiave.

keyword-as-name =
    .kind = Una parola chiave è usata come nome.
    .what = Alla riga { $line } la parola `{ $keyword }` è usata come nome, ma è una parola chiave di Python.
    .why = Le parole chiave hanno un significato fisso e non possono essere nomi.
    .fix = Sostituisci `{ $keyword }` alla riga { $line } con un nome tuo che non sia una parola chiave.
    .rule = Le parole chiave non possono essere nomi.

missing-keyword =
    .kind = Manca una parola chiave.
    .what = Alla riga { $line } manca una parola chiave tra `{ $before }` e `{ $following }`.
    .why = Senza di essa Python non può vedere come i due vanno insieme.
    .fix = Metti la parola chiave `{ $word }` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = Python ha bisogno di tutte le parole chiave di un’istruzione.

missing-keyword-first =
    .kind = Manca una parola chiave all’inizio di una riga.
    .what = La riga { $line } comincia con `{ $following }`, e manca la parola chiave che va prima.
    .why = Senza la parola chiave Python non può vedere di che tipo di istruzione si tratta.
    .fix = Metti la parola chiave `{ $word }` prima di `{ $following }` alla riga { $line }.
    .rule = Molte istruzioni cominciano con una parola chiave.

missing-def =
    .kind = A una definizione manca la sua parola chiave.
    .what = La riga { $line } sembra l’inizio della definizione di `{ $following }`, ma manca la parola chiave che comincia una definizione.
    .why = Python prende `{ $following }` per una chiamata, e una chiamata non apre un blocco.
    .fix = Metti la parola chiave `def` prima di `{ $following }` alla riga { $line }.
    .rule = Una definizione comincia con la parola chiave def.

missing-in =
    .kind = A un ciclo manca la parola in.
    .what = Alla riga { $line } niente unisce `{ $before }` a `{ $following }`.
    .why = In un ciclo `for`, dopo la parola in, sta ciò che il ciclo percorre.
    .fix = Metti la parola `in` tra `{ $before }` e `{ $following }` alla riga { $line }.
    .rule = for, nome, in, ciò che si percorre, due punti.

wrong-word-for-in =
    .kind = Un ciclo ha un’altra parola al posto di in.
    .what = La riga { $line } ha `{ $wrong }` dove un ciclo `for` ha la parola in.
    .why = In un ciclo `for`, dopo la parola in, sta ciò che il ciclo percorre.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `in`.
    .rule = for, nome, in, ciò che si percorre, due punti.

else-if =
    .kind = Else e if sono due parole.
    .what = Alla riga { $line } una seconda condizione comincia con le parole else e if.
    .why = Dopo else Python si aspetta subito i due punti e nessuna condizione.
    .fix = Sostituisci le parole else e if alla riga { $line } con la sola parola `elif`.
    .rule = Un’altra condizione comincia con elif.

else-with-condition =
    .kind = Un else ha una condizione.
    .what = Alla riga { $line } una condizione segue la parola `else`.
    .why = Un else non ha condizioni: vale per tutto ciò che resta. Subito dopo Python si aspetta i due punti.
    .fix = Sostituisci `else` alla riga { $line } con `elif`.
    .rule = Un’altra condizione comincia con elif; else non ne ha.

number-starts-name =
    .kind = Un nome comincia con una cifra.
    .what = Alla riga { $line } il nome `{ $name }` comincia con una cifra.
    .why = Quando trova una cifra Python comincia a leggere un numero, e poi seguono delle lettere.
    .fix = Sostituisci `{ $name }` alla riga { $line } con un nome che comincia con una lettera.
    .rule = I nomi cominciano con una lettera o con un trattino basso.

digit-for-letter =
    .kind = C’è una cifra al posto di una lettera che le somiglia.
    .what = Alla riga { $line } la parola `{ $name }` comincia con la cifra `{ $wrong }`, che somiglia a una lettera.
    .why = Quando trova una cifra Python comincia a leggere un numero, e poi seguono delle lettere.
    .fix = Scrivi la lettera `{ $right }` al posto della cifra `{ $wrong }` in `{ $name }` alla riga { $line }.
    .rule = Una cifra non è una lettera, anche se le somiglia.

digit-for-bracket =
    .kind = C’è una cifra al posto della parentesi dello stesso tasto.
    .what = Alla riga { $line } c’è `{ $wrong }`, e su molte tastiere una parentesi è sullo stesso tasto.
    .why = Senza il tasto delle maiuscole la tastiera scrive la cifra. Python legge un numero, e manca la parentesi.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con `{ $right }`.
    .rule = Una parentesi si scrive spesso con il tasto delle maiuscole e una cifra.

hyphen-in-name =
    .kind = Un nome contiene un trattino.
    .what = Alla riga { $line } il nome `{ $name }` contiene un trattino.
    .why = Python legge il trattino come un segno meno tra due nomi.
    .fix = Sostituisci il trattino in `{ $name }` alla riga { $line } con un trattino basso `_`, oppure scrivi il nome senza trattino.
    .rule = I nomi hanno lettere, cifre e trattini bassi, ma non trattini normali.

blank-in-name =
    .kind = Un nome contiene uno spazio.
    .what = Alla riga { $line } il nome `{ $name }` è scritto in due parole.
    .why = Python legge due nomi uno accanto all’altro, senza niente che li unisca.
    .fix = Unisci le parole di `{ $name }` alla riga { $line }, per esempio con un trattino basso `_`.
    .rule = Un nome è una sola parola.

sign-in-name =
    .kind = Un nome contiene un segno.
    .what = Alla riga { $line } il nome `{ $name }` contiene il segno `{ $sign }`.
    .why = Per Python il nome finisce al segno, e il resto non ha senso.
    .fix = Togli il segno `{ $sign }` da `{ $name }` alla riga { $line }, oppure metti un trattino basso `_` al suo posto.
    .rule = I nomi hanno lettere, cifre e trattini bassi.

global-after-use =
    .kind = La riga che dice dove si trova un nome arriva troppo tardi.
    .what = La riga { $line } dice `{ $keyword }` per `{ $name }`, ma il nome è usato più in alto nella stessa funzione.
    .why = Python deve sapere dove si trova un nome prima che la funzione lo usi.
    .fix = Sposta il `{ $keyword }` della riga { $line } all’inizio della funzione.
    .rule = Ciò che dice dove si trova un nome sta prima del suo primo uso.

missing-space =
    .kind = Manca uno spazio.
    .what = Alla riga { $line } due parole sono scritte come una sola: `{ $wrong }`.
    .why = Python legge `{ $wrong }` come un solo nome.
    .fix = Metti uno spazio dentro `{ $wrong }` alla riga { $line }, dove finisce una parola e comincia la successiva.
    .rule = Le parole sono separate da spazi.

blank-in-word =
    .kind = Una parola è spezzata da uno spazio.
    .what = Alla riga { $line } una parola è scritta come due: `{ $wrong }`.
    .why = Python legge due nomi uno accanto all’altro, senza niente che li unisca.
    .fix = Togli lo spazio dentro `{ $wrong }` alla riga { $line }.
    .rule = Una parola non ha spazi al suo interno.

words-swapped =
    .kind = Le parole sono nell’ordine sbagliato.
    .what = Alla riga { $line } le parole `{ $wrong }` sono in un ordine che Python non conosce.
    .why = Python legge le parole una dopo l’altra, e l’ordine ha un significato.
    .fix = Scambia l’ordine delle parole `{ $wrong }` alla riga { $line }.
    .rule = not in e is not: in quest’ordine.

doubled-word =
    .kind = Una parola è scritta due volte.
    .what = Alla riga { $line } la parola `{ $word }` è scritta due volte di seguito.
    .why = Dopo la prima Python si aspetta qualcos’altro.
    .fix = Togli un `{ $word }` dalla riga { $line }.
    .rule = Ogni parola si scrive una volta sola.

extra-keyword =
    .kind = C’è una parola chiave di troppo.
    .what = La riga { $line } ha la parola chiave `{ $word }` in un posto in cui Python non la permette.
    .why = La parola chiave `{ $word }` comincia qualcosa di diverso da ciò che segue qui.
    .fix = Togli la parola chiave `{ $word }` dalla riga { $line }.
    .rule = Ogni parola chiave ha il suo posto.

extra-word =
    .kind = C’è una parola di troppo.
    .what = Alla riga { $line } la parola `{ $word }` segue `{ $before }` senza niente che le unisca.
    .why = Python non sa che cosa fare di `{ $word }` in questo punto.
    .fix = Togli `{ $word }` dopo `{ $before }` alla riga { $line }.
    .rule = Due nomi non stanno mai uno accanto all’altro.

extra-word-first =
    .kind = C’è una parola di troppo all’inizio di una riga.
    .what = La riga { $line } comincia con la parola `{ $word }`, che non fa parte dell’istruzione che segue.
    .why = Python non sa che cosa fare di `{ $word }` in questo punto.
    .fix = Togli `{ $word }` dall’inizio della riga { $line }.
    .rule = Due nomi non stanno mai uno accanto all’altro.

foreign-new =
    .kind = La parola new viene da un altro linguaggio.
    .what = La riga { $line } ha la parola `new` prima di `{ $following }`.
    .why = Python crea una cosa nuova con una semplice chiamata, senza una parola prima.
    .fix = Togli la parola `new` prima di `{ $following }` alla riga { $line }.
    .rule = Una cosa nuova si crea chiamando la sua classe.

type-declaration =
    .kind = Una parola per il tipo viene da un altro linguaggio.
    .what = La riga { $line } ha la parola `{ $word }` prima del nome `{ $following }`.
    .why = Python trova il tipo da solo e qui legge due nomi uno accanto all’altro.
    .fix = Togli la parola `{ $word }` prima di `{ $following }` alla riga { $line }.
    .rule = Un nome non ha bisogno di un tipo prima: nome, segno di uguale, valore.

def-without-name =
    .kind = Una definizione non ha un nome.
    .what = Alla riga { $line } nessun nome segue la parola chiave `{ $keyword }`.
    .why = Tutto ciò che si definisce ha bisogno di un nome con cui usarlo.
    .fix = Metti un nome dopo `{ $keyword }` alla riga { $line }.
    .rule = Dopo def e class sta un nome.

import-order =
    .kind = Le parti di un import sono nell’ordine sbagliato.
    .what = Alla riga { $line } la parte con import viene prima della parte con from.
    .why = Python vuole sapere prima il modulo, e poi che cosa prenderne.
    .fix = Sposta la parte con `from` all’inizio della riga { $line }, prima della parola `import`.
    .rule = Prima from e il modulo, poi import e i nomi.

from-without-import =
    .kind = Manca la parola import.
    .what = La riga { $line } comincia con from e non ha la parola import.
    .why = Dopo from e un modulo Python si aspetta import e un nome.
    .fix = Metti la parola `import` al suo posto alla riga { $line }.
    .rule = from un modulo, import un nome.

import-of-text =
    .kind = Un modulo è scritto come un testo tra virgolette.
    .what = Alla riga { $line } il modulo da importare sta tra virgolette.
    .why = Python si aspetta il solo nome di un modulo.
    .fix = Togli le virgolette intorno al modulo alla riga { $line }.
    .rule = I moduli si importano con il loro nome, senza virgolette.

import-of-file =
    .kind = Si importa un file al posto di un modulo.
    .what = Alla riga { $line } l’import non è fatto del semplice nome di un modulo.
    .why = Python si aspetta il nome di un modulo: niente segni intorno, nessun percorso.
    .fix = Scrivi solo il nome del modulo dopo la parola import alla riga { $line }.
    .rule = I moduli si importano con il solo nome.

module-digit =
    .kind = Il nome di un modulo comincia con una cifra.
    .what = Alla riga { $line } il nome del modulo, `{ $name }`, comincia con una cifra.
    .why = Quando trova una cifra Python comincia a leggere un numero, e quindi non può importare un modulo con questo nome.
    .fix = Dai al file un nome che comincia con una lettera, e scrivi quel nome alla riga { $line }. Se il file deve tenere il suo nome, chiama `__import__` con il nome tra virgolette.
    .rule = I nomi cominciano con una lettera o con un trattino basso, anche quelli dei moduli.

import-hyphen =
    .kind = Il nome di un modulo contiene un trattino.
    .what = Alla riga { $line } il nome del modulo da importare contiene un trattino `-`.
    .why = Python legge il trattino come un segno meno, che in un import non ha posto.
    .fix = Usa alla riga { $line } un modulo il cui nome non ha trattini.
    .rule = I nomi dei moduli hanno lettere, cifre e trattini bassi.

leading-zeros =
    .kind = Un numero comincia con uno zero.
    .what = Alla riga { $line } il numero `{ $number }` comincia con uno zero.
    .why = Python non permette uno zero all’inizio di un numero intero.
    .fix = Togli gli zeri all’inizio di `{ $number }` alla riga { $line }.
    .rule = I numeri interi non hanno zeri all’inizio.

octal-literal =
    .kind = Un numero del sistema ottale è scritto come in Python 2.
    .what = Alla riga { $line } il numero `{ $number }` comincia con uno zero, che una volta voleva dire «sistema ottale» (cifre da 0 a 7).
    .why = Il Python di oggi vuole la lettera o dopo quello zero.
    .fix = Metti la lettera `o` dopo lo zero di `{ $number }` alla riga { $line }.
    .rule = I numeri ottali cominciano con uno zero e la lettera o.

long-number =
    .kind = Un numero finisce con una lettera come in Python 2.
    .what = Alla riga { $line } il numero `{ $number }` finisce con una lettera.
    .why = Oggi i numeri interi possono essere lunghi quanto vuoi e non hanno bisogno di lettere.
    .fix = Togli la lettera alla fine di `{ $number }` alla riga { $line }.
    .rule = I numeri non hanno lettere alla fine.

number-separators =
    .kind = Un numero ha separatori che Python non conosce.
    .what = Alla riga { $line } il numero `{ $number }` è diviso da virgole, punti o spazi.
    .why = Python legge più numeri invece di uno.
    .fix = Scrivi `{ $number }` alla riga { $line } senza separatori, oppure con trattini bassi `_` come separatori.
    .rule = I numeri non hanno separatori, tranne i trattini bassi.

print-statement =
    .kind = Un print non ha le parentesi.
    .what = Alla riga { $line } la parola `print` non ha le parentesi tonde intorno a ciò che stampa.
    .why = In Python 2 era permesso. Oggi print si chiama come tutto il resto.
    .fix = Metti una parentesi di apertura `(` dopo `print` alla riga { $line } e una parentesi di chiusura `)` dopo ciò che va stampato.
    .rule = Ciò che si stampa sta tra parentesi tonde.

exec-statement =
    .kind = Un exec non ha le parentesi.
    .what = Alla riga { $line } la parola `exec` non ha le parentesi tonde dopo di sé.
    .why = In Python 2 era permesso. Oggi exec si chiama come tutto il resto.
    .fix = Metti una parentesi di apertura `(` dopo `exec` alla riga { $line } e una parentesi di chiusura `)` dopo ciò che gli appartiene.
    .rule = Le chiamate hanno le parentesi tonde.

except-comma =
    .kind = Un except è scritto come in Python 2.
    .what = Alla riga { $line } c’è una virgola `,` prima del nome dell’errore.
    .why = Oggi la parola as unisce un errore al suo nome.
    .fix = Sostituisci la virgola `,` alla riga { $line } con la parola `as`.
    .rule = except, errore, as, nome.

raise-comma =
    .kind = Un raise è scritto come in Python 2.
    .what = Alla riga { $line } c’è una virgola `,` tra l’errore e il suo messaggio.
    .why = Oggi il messaggio sta tra parentesi tonde dopo l’errore.
    .fix = Togli la virgola `,` alla riga { $line } e metti il messaggio tra parentesi tonde dopo l’errore.
    .rule = Un errore si lancia con il suo messaggio tra parentesi tonde.

backticks =
    .kind = Ci sono accenti gravi come in Python 2.
    .what = La riga { $line } ha accenti gravi (i segni che pendono verso sinistra) intorno a un valore.
    .why = In Python 2 facevano di un valore un testo. Il Python di oggi non li conosce.
    .fix = Togli gli accenti gravi alla riga { $line } e chiama `repr` con il valore tra parentesi tonde.
    .rule = Da un valore si fa un testo con una chiamata.

body-not-indented =
    .kind = Un blocco non è indentato.
    .what = La riga { $line } appartiene al `{ $keyword }` della riga { $header }, ma non è più indentata di quella riga.
    .why = Python vede dall’indentazione che cosa appartiene a un blocco. Qui il blocco sembra vuoto.
    .fix = { $count ->
            [one] Indenta la riga { $line } più della riga { $header }, di solito di quattro spazi.
           *[other] Indenta le righe da { $line } a { $last } più della riga { $header }, di solito di quattro spazi.
         }
    .rule = Ciò che appartiene a un blocco è più indentato della riga che lo apre.

unexpected-indentation =
    .kind = Una riga è indentata senza motivo.
    .what = La riga { $line } è più indentata dell’istruzione precedente, ma quell’istruzione non apre nessun blocco.
    .why = Python prende le righe più indentate per un blocco, e qui niente dice a che cosa appartiene quel blocco.
    .fix = { $count ->
            [one] Riduci l’indentazione della riga { $line } a quella della riga { $like }.
           *[other] Riduci l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } abbia quella della riga { $like }.
         }
    .rule = Le righe si indentano solo dentro un blocco.

first-line-indented =
    .kind = La prima riga è indentata.
    .what = La riga { $line } è la prima istruzione del programma, ed è indentata.
    .why = L’indentazione vuol dire che una riga appartiene a un blocco. All’inizio di un programma non c’è ancora nessun blocco.
    .fix = { $count ->
            [one] Togli l’indentazione di troppo dalla riga { $line }.
           *[other] Togli l’indentazione di troppo alle righe da { $line } a { $last }.
         }
    .rule = La prima istruzione comincia sul bordo sinistro.

indented-too-far =
    .kind = Una riga è troppo indentata.
    .what = La riga { $line } è troppo indentata per il blocco a cui appartiene.
    .why = Python vede dall’indentazione che cosa va insieme, e le righe di un blocco cominciano nella stessa colonna.
    .fix = { $count ->
            [one] Riduci l’indentazione della riga { $line } a quella della riga { $like }.
           *[other] Riduci l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } abbia quella della riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

not-indented-enough =
    .kind = Una riga non è abbastanza indentata.
    .what = La riga { $line } non è indentata quanto il blocco a cui appartiene.
    .why = Python considera finito il blocco e non può leggere il resto.
    .fix = { $count ->
            [one] Indenta di più la riga { $line }, nella stessa colonna della riga { $like }.
           *[other] Indenta di più le righe da { $line } a { $last }, in modo che la riga { $line } cominci nella stessa colonna della riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

indentation-matches-nothing =
    .kind = Due righe di uno stesso blocco cominciano in colonne diverse.
    .what = Le righe { $line } e { $like } appartengono allo stesso blocco, ma non cominciano nella stessa colonna.
    .why = Python vede dalla colonna quali righe appartengono a un blocco. Quelle righe devono cominciare esattamente allo stesso modo.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } in modo che sia esattamente quella della riga { $like }.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } abbia esattamente quella della riga { $like }.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

branch-not-aligned =
    .kind = Un ramo non comincia nella colonna del suo compagno.
    .what = Alla riga { $line } il `{ $keyword }` non comincia nella stessa colonna dell’istruzione a cui appartiene.
    .why = Python non può vedere a quale istruzione appartiene il `{ $keyword }`.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } in modo che sia esattamente quella della riga { $like }.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } abbia esattamente quella della riga { $like }.
         }
    .rule = else ed elif cominciano nella colonna del loro if, ed except in quella del suo try.

block-line-misplaced =
    .kind = Una riga di un blocco comincia nella colonna sbagliata.
    .what = La riga { $line } appartiene al `{ $keyword }` della riga { $header }, ma non comincia nella colonna di quel blocco.
    .why = Python vede dall’indentazione che cosa va insieme.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } in modo che cominci esattamente un livello più a destra della riga { $header }, di solito quattro spazi.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } cominci esattamente un livello più a destra della riga { $header }, di solito quattro spazi.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

not-at-left-edge =
    .kind = Una riga non comincia sul bordo sinistro.
    .what = La riga { $line } è indentata, ma non appartiene a nessun blocco.
    .why = Python vede dall’indentazione che cosa va insieme.
    .fix = { $count ->
            [one] Togli l’indentazione di troppo dalla riga { $line }, in modo che cominci sul bordo sinistro.
           *[other] Togli l’indentazione di troppo alle righe da { $line } a { $last }, in modo che la riga { $line } cominci sul bordo sinistro.
         }
    .rule = Le righe che non appartengono a nessun blocco cominciano sul bordo sinistro.

indentation-other =
    .kind = L’indentazione di una riga non va bene.
    .what = La riga { $line } non comincia in una colonna che vada con le righe intorno.
    .why = Python vede dall’indentazione che cosa va insieme.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } in modo che vada con il blocco a cui la riga appartiene.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last } in modo che vada con il blocco a cui appartengono.
         }
    .rule = Tutte le righe di un blocco cominciano nella stessa colonna.

tabs-and-spaces =
    .kind = Tabulazioni e spazi sono mescolati.
    .what = Il programma è indentato in alcuni punti con tabulazioni e in altri con spazi, e alla riga { $line } le due cose non vanno insieme.
    .why = Possono sembrare uguali, ma Python non può confrontare una tabulazione con degli spazi.
    .fix = { $count ->
            [one] Cambia l’indentazione della riga { $line } in modo che abbia lo stesso spazio vuoto della riga { $like }.
           *[other] Cambia l’indentazione delle righe da { $line } a { $last }, in modo che la riga { $line } cominci con lo stesso spazio vuoto della riga { $like }.
         }
    .rule = Indenta solo con spazi, quattro per ogni livello.

tab-among-blanks =
    .kind = Tabulazioni e spazi sono mescolati.
    .what = La riga { $line } è indentata con una tabulazione, e altre righe sono indentate con spazi.
    .why = Sullo schermo una tabulazione sembra fatta di spazi, ma Python vede la differenza e non può sapere se le righe vanno insieme.
    .fix = Cambia l’indentazione della riga { $line }: cancella la tabulazione all’inizio e batti degli spazi, quattro per ogni livello.
    .rule = Indenta solo con spazi, quattro per ogni livello.

blanks-among-tabs =
    .kind = Tabulazioni e spazi sono mescolati.
    .what = La riga { $line } è indentata con spazi, e altre righe sono indentate con una tabulazione.
    .why = Sullo schermo una tabulazione sembra fatta di spazi, ma Python vede la differenza e non può sapere se le righe vanno insieme.
    .fix = Cambia l’indentazione della riga { $line }: cancella gli spazi all’inizio e batti delle tabulazioni, come nelle altre righe.
    .rule = Indenta con tabulazioni o con spazi, e mai con tutti e due in un programma.

return-outside =
    .kind = Un return sta fuori da una funzione.
    .what = Alla riga { $line } il `{ $keyword }` non è abbastanza indentato per appartenere a una funzione.
    .why = Solo una funzione può restituire un valore.
    .fix = { $count ->
            [one] Indenta di più la riga { $line }, nella stessa colonna della riga { $like }.
           *[other] Indenta di più le righe da { $line } a { $last }, in modo che la riga { $line } cominci nella stessa colonna della riga { $like }.
         }
    .rule = return sta dentro una funzione.

break-outside =
    .kind = Un salto sta fuori da un ciclo.
    .what = Alla riga { $line } il `{ $keyword }` non è abbastanza indentato per appartenere a un ciclo.
    .why = Solo un ciclo si può lasciare o continuare.
    .fix = { $count ->
            [one] Indenta di più la riga { $line }, nella stessa colonna della riga { $like }.
           *[other] Indenta di più le righe da { $line } a { $last }, in modo che la riga { $line } cominci nella stessa colonna della riga { $like }.
         }
    .rule = break e continue stanno dentro un ciclo.

return-outside-replaced =
    .kind = Un return sta fuori da una funzione.
    .what = Alla riga { $line } un `{ $keyword }` sta fuori da ogni funzione.
    .why = Solo una funzione può restituire un valore.
    .fix = Metti qualcos’altro al posto del `{ $keyword }` alla riga { $line }, oppure toglilo.
    .rule = return sta dentro una funzione.

break-outside-replaced =
    .kind = Un salto sta fuori da un ciclo.
    .what = Alla riga { $line } un `{ $keyword }` sta fuori da ogni ciclo.
    .why = Solo un ciclo si può lasciare o continuare.
    .fix = Metti qualcos’altro al posto del `{ $keyword }` alla riga { $line }, oppure toglilo.
    .rule = break e continue stanno dentro un ciclo.

missing-body =
    .kind = Un blocco è vuoto.
    .what = La riga { $line } apre un blocco con `{ $keyword }`, ma non segue nessun blocco.
    .why = Dopo i due punti Python si aspetta almeno un’istruzione indentata.
    .fix = Metti un’istruzione indentata sotto la riga { $line }. La parola `pass` non fa niente e occupa il posto.
    .rule = Un blocco ha almeno un’istruzione.

header-alone =
    .kind = Mancano i due punti e un blocco.
    .what = La riga { $line } apre un blocco con `{ $keyword }`, ma non ha i due punti alla fine, e non segue nessun blocco.
    .why = Python si aspetta i due punti alla fine di una riga così, e sotto almeno un’istruzione indentata.
    .fix = Metti i due punti alla fine della riga { $line }. Metti un’istruzione indentata sotto questa riga. La parola `pass` non fa niente e tiene il posto.
    .rule = Una riga che apre un blocco finisce con i due punti, e il blocco ha almeno un’istruzione.

pasted-prompt =
    .kind = Nel programma è incollato un prompt.
    .what = La riga { $line } comincia con `{ $prompt }`, che la console mostra e che non fa parte di un programma.
    .why = Python prova a leggere il prompt come un segno del programma.
    .fix = Togli `{ $prompt }` dall’inizio della riga { $line }.
    .rule = Da una console copia solo ciò che hai scritto tu.

pasted-line-number =
    .kind = Nel programma è incollato un numero di riga.
    .what = La riga { $line } comincia con il numero `{ $number }`, che non fa parte dell’istruzione.
    .why = Python legge un numero e poi qualcosa che non va con quel numero.
    .fix = Togli il numero `{ $number }` dall’inizio della riga { $line }.
    .rule = I numeri di riga non fanno parte di un programma.

pasted-marker =
    .kind = Nel programma è incollato un segno che viene da un altro posto.
    .what = La riga { $line } è `{ $mark }`, che non fa parte di un programma Python.
    .why = Segni come questo vengono da chat, pagine web o sistemi di controllo di versione. Python non li conosce.
    .fix = Togli la riga { $line }.
    .rule = Un programma contiene solo Python.

pasted-stars =
    .kind = Degli asterischi sono incollati nel programma.
    .what = La riga { $line } ha gli asterischi `{ $mark }` in un punto dove non devono stare.
    .why = Nelle chat e sulle pagine web questi asterischi mettono le lettere in grassetto. Python li prende per un segno di calcolo.
    .fix = Togli gli asterischi `{ $mark }` dalla riga { $line }.
    .rule = Un programma contiene solo Python.

pasted-command =
    .kind = Un comando è incollato nel programma.
    .what = La riga { $line } è un comando per un terminale o un notebook: `{ $command }`. Non fa parte di un programma.
    .why = Python legge le istruzioni di un programma e non conosce questi comandi.
    .fix = Togli la riga { $line } dal programma. Scrivi invece il comando in un terminale.
    .rule = I comandi per un terminale o un notebook non fanno parte di un programma.

pasted-output =
    .kind = Nel programma è incollato un messaggio di Python.
    .what = La riga { $line } sembra un messaggio che Python ha stampato, e non un programma.
    .why = Python prova a leggere il suo stesso messaggio come un’istruzione.
    .fix = Togli il messaggio alla riga { $line }.
    .rule = Ciò che Python stampa non fa parte di un programma.

prose-line =
    .kind = C’è una frase tra le istruzioni.
    .what = La riga { $line } è una frase per le persone e non un’istruzione.
    .why = Python prende le parole per nomi, e i nomi non stanno mai uno accanto all’altro.
    .fix = Togli la riga { $line }, oppure metti il segno `#` al suo inizio per farne un commento.
    .rule = Le frasi per le persone vanno nei commenti.

comment-without-hash =
    .kind = A un commento manca il suo segno.
    .what = Alla riga { $line } la parte che comincia con `{ $first }` non si può leggere come un’istruzione.
    .why = Python legge tutto come istruzioni, tranne ciò che sta dopo il segno `#`.
    .fix = Metti il segno `#` prima di `{ $first }` alla riga { $line }, così il resto della riga diventa un commento.
    .rule = Un commento comincia con il segno #.

shebang =
    .kind = La prima riga di uno script ha perso il suo segno.
    .what = La riga { $line } comincia con `{ $first }`. Una riga così dice al computer quale programma esegue lo script, ma qui non comincia con il segno `#`.
    .why = Python salta una riga così solo se comincia con `#`. Qui prova a leggere un’istruzione.
    .fix = { $way ->
            [removed] Togli la riga { $line }. Il programma funziona anche senza.
            [turned] Scrivi i segni `!` e `#` all’inizio della riga { $line } nell’ordine inverso.
           *[put] Metti il segno `#` proprio all’inizio della riga { $line }.
         }
    .rule = La prima riga di uno script può cominciare con #! e nominare un programma.

left-over =
    .kind = In una riga è rimasto qualcosa.
    .what = Alla riga { $line } la parte `{ $part }` non appartiene all’istruzione che si trova lì.
    .why = Python prova a leggere tutta la riga, e questa parte non va con il resto.
    .fix = Metti il segno `#` davanti a `{ $part }` alla riga { $line }, così Python lo salta. Se non serve, togli quella parte.
    .rule = Una riga contiene un’istruzione e nient’altro.

foreign-comment =
    .kind = Un commento è scritto come in un altro linguaggio.
    .what = La riga { $line } ha `{ $mark }`, che in altri linguaggi indica un commento.
    .why = Python prende `{ $mark }` per un segno del programma.
    .fix = { $way ->
            [removed] Togli dalla riga { $line } il commento che comincia con `{ $mark }`. Se lo vuoi tenere, metti il segno `#` davanti.
            [sign] Togli il segno `{ $mark }` dalla riga { $line }. Così Python legge il resto della riga come un’istruzione.
           *[replaced] Sostituisci `{ $mark }` alla riga { $line } con il segno `#`.
         }
    .rule = In Python un commento comincia con il segno #.

invisible-character =
    .kind = C’è un carattere che non si vede.
    .what = La riga { $line } contiene un carattere invisibile (numero { $code }).
    .why = Viene da un testo copiato da una pagina web o da un documento, e qui Python non lo permette.
    .fix = Togli il carattere invisibile dalla riga { $line }: cancella la riga e scrivila di nuovo.
    .rule = Scrivi i programmi alla tastiera, oppure incollali come testo semplice.

look-alike =
    .kind = Un carattere somiglia soltanto a quello giusto.
    .what = La riga { $line } ha il carattere `{ $wrong }`, che somiglia molto a un altro.
    .why = Per Python sono caratteri diversi, e qui non conosce questo.
    .fix = Sostituisci il carattere `{ $wrong }` alla riga { $line } con `{ $right }` della tua tastiera.
    .rule = I segni si scrivono con la tastiera, non si incollano da documenti.

stray-character =
    .kind = Un carattere non ha significato in Python.
    .what = La riga { $line } ha il carattere `{ $wrong }`, che Python non conosce in questo punto.
    .why = Fuori dai testi e dai commenti Python conosce solo certi segni.
    .fix = Togli il carattere `{ $wrong }` dalla riga { $line }.
    .rule = In Python i nomi non hanno segni davanti.

space-after-backslash =
    .kind = C’è uno spazio dopo una barra rovesciata a fine riga.
    .what = Alla riga { $line } c’è uno spazio dopo la barra rovesciata `\`.
    .why = Una barra rovesciata fa continuare una riga sotto solo se è il suo ultimo carattere.
    .fix = Togli lo spazio dopo la barra rovesciata `\` alla riga { $line }.
    .rule = Dopo una barra rovesciata a fine riga non c’è niente, nemmeno uno spazio.

stray-backslash =
    .kind = C’è una barra rovesciata di troppo.
    .what = La riga { $line } ha una barra rovesciata `\` fuori da un testo.
    .why = Fuori da un testo una barra rovesciata può essere solo l’ultimissimo carattere di una riga.
    .fix = Togli la barra rovesciata `\` dalla riga { $line }.
    .rule = La barra rovesciata va nei testi.

html-entity =
    .kind = Un segno è scritto come in una pagina web.
    .what = La riga { $line } ha `{ $wrong }`, che nel testo di una pagina web sta per un segno.
    .why = Python non conosce questo modo di scrivere un segno.
    .fix = Sostituisci `{ $wrong }` alla riga { $line } con il segno che rappresenta.
    .rule = Scrivi i segni così come sono.

two-statements =
    .kind = Due istruzioni stanno su una riga.
    .what = Alla riga { $line } un’istruzione finisce con `{ $before }`, e la successiva comincia con `{ $following }`.
    .why = Dopo un’istruzione Python si aspetta la fine della riga.
    .fix = Metti `{ $following }` e ciò che segue alla riga { $line } su una nuova riga.
    .rule = Un’istruzione, una riga.

line-broken =
    .kind = Un’istruzione è spezzata su due righe.
    .what = L’istruzione alla riga { $line } non finisce con `{ $before }`, ma la riga sì.
    .why = Alla fine di una riga Python considera finita l’istruzione, a meno che una parentesi sia ancora aperta.
    .fix = Unisci la riga { $line } alla riga che sta sotto.
    .rule = Un’istruzione, una riga, tranne dentro le parentesi.

line-too-many =
    .kind = Una riga non è un’istruzione completa.
    .what = La riga { $line } non è un’istruzione che Python possa leggere in questo punto.
    .why = Python non riesce a capire che cosa vuol dire la riga.
    .fix = Togli la riga { $line }, oppure scrivi l’istruzione per intero.
    .rule = Ogni riga è un’istruzione completa.

line-out-of-place =
    .kind = Una riga si trova in un punto dove non va bene.
    .what = La riga { $line } non può stare dove si trova.
    .why = Da sola Python potrebbe leggere la riga, ma non va con ciò che viene prima e dopo.
    .fix = Togli la riga { $line }, oppure sposta la riga nel punto giusto.
    .rule = Python legge riga per riga, e ognuna deve stare al suo posto.

after-decorator =
    .kind = Qualcosa sta tra un decoratore e la sua funzione.
    .what = { $count ->
            [one] La riga { $line } sta tra il decoratore `{ $decorator }` alla riga { $owner } e ciò che gli appartiene.
           *[other] Le righe da { $line } a { $last } stanno tra il decoratore `{ $decorator }` alla riga { $owner } e ciò che gli appartiene.
         }
    .why = Subito sotto un decoratore Python si aspetta una riga che comincia con def o class.
    .fix = { $count ->
            [one] Togli la riga { $line }, oppure spostala nel blocco che si apre sotto.
           *[other] Togli le righe da { $line } a { $last }, oppure spostale nel blocco che si apre sotto.
         }
    .rule = Subito sotto un decoratore sta il suo def o class.

lines-too-many =
    .kind = Alcune righe non fanno parte del programma.
    .what = Le righe da { $line } a { $last } non sono istruzioni che Python possa leggere in questo punto.
    .why = Python non riesce a capire che cosa vogliono dire.
    .fix = Togli le righe da { $line } a { $last }, oppure scrivi le istruzioni per intero.
    .rule = Ogni riga è un’istruzione completa.

block-line-too-many =
    .kind = Una riga apre un blocco che non è completo.
    .what = La riga { $line } comincia con `{ $keyword }`, ma manca ciò che le appartiene.
    .why = Dopo `{ $keyword }` Python si aspetta un’istruzione completa con il suo blocco.
    .fix = Togli la riga { $line }.
    .rule = Una riga che apre un blocco ha bisogno del suo blocco.

block-line-left-over =
    .kind = Una riga apre un blocco che non è completo.
    .what = La riga { $line } comincia con `{ $keyword }`, ma manca ciò che le appartiene.
    .why = Python legge una riga che apre un blocco solo con tutto ciò che le appartiene: i due punti, il blocco e la compagna, come un except per un try.
    .fix = { $count ->
            [one] Togli la riga { $line }, e riduci l’indentazione della riga { $first } a quella della riga { $line }.
           *[other] Togli la riga { $line }, e riduci l’indentazione delle righe da { $first } a { $last }, in modo che la riga { $first } abbia quella della riga { $line }.
         }
    .rule = Una riga che apre un blocco ha bisogno del suo blocco.

missing-line =
    .kind = Manca una riga.
    .what = Alla riga { $line } qualcosa non è completo.
    .why = Python si aspetta ancora qualcosa prima che il programma continui.
    .fix = Scrivi ciò che manca alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

missing-block-line =
    .kind = Manca la riga che apre un blocco.
    .what = Le righe intorno alla riga { $line } appartengono a un blocco che niente apre.
    .why = Python non può vedere a che cosa appartiene il blocco.
    .fix = Metti una riga che comincia con `{ $keyword }` alla riga { $line }.
    .rule = Ogni blocco è aperto da una riga che finisce con i due punti.

missing-except =
    .kind = Un try non ha un except.
    .what = Vicino alla riga { $line } finisce un blocco che comincia con `try`, e non segue né except né finally.
    .why = Bisogna dire a Python che cosa fare quando qualcosa va storto nel blocco try.
    .fix = Metti un `except` con un suo blocco sotto la riga { $line }, nella colonna del suo `try`.
    .rule = Un try ha bisogno di un except o di un finally.

missing-try =
    .kind = Un except non ha un try.
    .what = Vicino alla riga { $line } segue un `except`, ma nessun blocco prima comincia con `try`.
    .why = Un except dice che cosa fare quando il suo blocco try fallisce. Qui quel blocco non c’è.
    .fix = Metti una riga con `try` e i due punti alla riga { $line }, e indenta le righe che le appartengono.
    .rule = Un except ha bisogno di un try prima di sé.

positional-after-keyword =
    .kind = Un valore senza nome segue uno con un nome.
    .what = Nella chiamata alla riga { $line } un valore semplice viene dopo un valore dato per nome.
    .why = Python riempie i posti di una chiamata prima in ordine, e poi per nome.
    .fix = { $way ->
            [named] Dai un nome anche al valore semplice della chiamata alla riga { $line }: metti davanti un nome e un segno di uguale.
            [removed] Togli il valore semplice dalla chiamata alla riga { $line }, oppure dai un nome anche a lui.
           *[moved] Sposta il valore semplice della chiamata alla riga { $line } prima di quelli che hanno un nome.
         }
    .rule = In una chiamata i valori semplici vengono prima, quelli con un nome alla fine.

default-order =
    .kind = Un parametro senza valore predefinito ne segue uno che lo ha.
    .what = Nella definizione alla riga { $line } un parametro semplice viene dopo uno che ha un valore predefinito.
    .why = Python non potrebbe sapere quale valore va con quale parametro.
    .fix = Sposta i parametri semplici alla riga { $line } prima di quelli con un valore predefinito, oppure danne uno anche a loro.
    .rule = I parametri con un valore predefinito vengono per ultimi.

repeated-argument =
    .kind = Lo stesso nome è dato due volte.
    .what = Alla riga { $line } lo stesso parametro riceve due volte un valore o un posto.
    .why = Python non potrebbe sapere quale dei due vale.
    .fix = Togli uno dei due alla riga { $line }, oppure cambia il suo nome.
    .rule = Ogni parametro compare una volta sola.

generator-brackets =
    .kind = Un ciclo dentro una chiamata ha bisogno di parentesi sue.
    .what = Alla riga { $line } una chiamata contiene un ciclo e un altro valore.
    .why = Python non potrebbe sapere dove finisce il ciclo.
    .fix = Metti il ciclo della chiamata alla riga { $line } tra parentesi tonde sue.
    .rule = Un ciclo dentro una chiamata sta tra parentesi, a meno che sia da solo.

assignment-to-call =
    .kind = Si dà un valore a una chiamata.
    .what = Alla riga { $line } c’è una chiamata a sinistra di un segno di uguale `=`.
    .why = Una chiamata non è un posto in cui si può tenere un valore.
    .fix = Cambia il lato sinistro del segno di uguale alla riga { $line } in un nome.
    .rule = A sinistra di un segno di uguale sta un nome.

assignment-to-literal =
    .kind = Si dà un valore a un valore fisso.
    .what = Alla riga { $line } un valore fisso, come un numero o un testo, sta a sinistra di un segno di uguale `=`.
    .why = Un valore fisso non può mai diventare un altro.
    .fix = Cambia il lato sinistro del segno di uguale alla riga { $line } in un nome.
    .rule = A sinistra di un segno di uguale sta un nome.

assignment-to-expression =
    .kind = Si dà un valore a qualcosa che non è un nome.
    .what = Alla riga { $line } qualcosa di diverso da un nome sta a sinistra di un segno di uguale `=`.
    .why = Python può tenere un valore solo sotto un nome o in un posto di una lista o di un dizionario.
    .fix = Cambia il lato sinistro del segno di uguale alla riga { $line } in un nome.
    .rule = A sinistra di un segno di uguale sta un nome.

generic-insert =
    .kind = Manca qualcosa.
    .what = Alla riga { $line } manca qualcosa dopo `{ $before }`.
    .why = Senza quello Python non può continuare a leggere in questo punto.
    .fix = Metti `{ $added }` dopo `{ $before }` alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-insert-first =
    .kind = Manca qualcosa.
    .what = Alla riga { $line } manca qualcosa prima di `{ $following }`.
    .why = Senza quello Python non può continuare a leggere in questo punto.
    .fix = Metti `{ $added }` prima di `{ $following }` alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-insert-much =
    .kind = Manca qualcosa.
    .what = Alla riga { $line } manca una parte più grande del programma.
    .why = Senza quella Python non può continuare a leggere.
    .fix = Scrivi ciò che manca alla riga { $line }.
    .rule = Ogni istruzione deve essere completa.

generic-delete =
    .kind = C’è qualcosa di troppo.
    .what = La riga { $line } ha `{ $removed }` in un posto in cui Python non può leggerlo.
    .why = Lì Python si aspetta qualcos’altro, o niente.
    .fix = Togli `{ $removed }` dalla riga { $line }.
    .rule = Una riga non contiene niente che non faccia parte della sua istruzione.

generic-delete-much =
    .kind = C’è qualcosa di troppo.
    .what = A partire dalla riga { $line } c’è una parte, che comincia con `{ $first }`, che Python lì non può leggere.
    .why = Lì Python si aspetta qualcos’altro, o niente.
    .fix = Togli la parte che comincia con `{ $first }` alla riga { $line }.
    .rule = Un programma contiene solo istruzioni.

generic-replace =
    .kind = C’è qualcosa al posto di qualcos’altro.
    .what = La riga { $line } ha `{ $removed }` in un posto in cui Python si aspetta qualcos’altro.
    .why = Lì Python non può leggere `{ $removed }`.
    .fix = Sostituisci `{ $removed }` alla riga { $line } con `{ $added }`.
    .rule = Ogni segno e ogni parola ha il suo posto.

generic-rewrite =
    .kind = Una parte di una riga non si può leggere.
    .what = Alla riga { $line } Python non può leggere la parte `{ $removed }`.
    .why = Non va con ciò che sta prima e dopo.
    .fix = Scrivi la parte `{ $removed }` alla riga { $line } in un altro modo.
    .rule = Ogni segno e ogni parola ha il suo posto.

generic-space =
    .kind = Spazi o fine di riga sono nel posto sbagliato.
    .what = Alla riga { $line } gli spazi o le fini di riga non sono dove Python se li aspetta.
    .why = Python usa la fine delle righe e l’indentazione per vedere che cosa va insieme.
    .fix = Correggi gli spazi o la fine delle righe alla riga { $line }.
    .rule = Un’istruzione, una riga.

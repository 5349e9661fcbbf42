# Uno studente e una classe: entrare, che cosa viene conservato, domande all’insegnante.

## Entrare

join-title = Entra in { $name }
join-instead = Ora sei in { $name }. Se entri in questa classe, esci dall’altra.
join-stored = L’insegnante vede i programmi che controlli. Vengono conservati per { $days }.
join-name = Il tuo nome in questa classe
join-name-help = Basta un nome o un soprannome. Non servono né un account né un indirizzo e-mail.
join-made-up = Prendi un nome inventato, come { $example }
unstored = Non conservare i miei programmi
unstored-help = Ricevi lo stesso aiuto, ma l’insegnante non può vedere i tuoi programmi.
join = Entra nella classe
join-without = Lavora senza classe
join-failed = Non ha funzionato. Riprova.
join-closed = Questa classe non accetta più nessuno. Chiedi all’insegnante.
join-unavailable = Al momento non è possibile entrare in una classe. Riprova tra un po’.
join-wait = Sono appena entrati molti studenti. Riprova tra { $count ->
    [one] { $count } secondo.
   *[other] { $count } secondi.
}
name-taken = In questa classe c’è già qualcuno con questo nome. Scegline un altro.
name-unfit = Scegli un nome da 1 a 40 caratteri. Non può essere un indirizzo e-mail.
joined = Sei in { $name } come { $student }.
leave = Esci
leave-class = Esci dalla classe
leave-kept = Ciò che è conservato resta fino alla scadenza. Fino ad allora il tuo nome resta occupato.
leave-delete = Esci e cancella tutto
leave-gone = I tuoi programmi, le tue domande e il tuo nome vengono cancellati subito.
leave-question = Cancellare tutto ciò che è salvato di te in questa classe? Non si può annullare.
leave-yes = Sì, cancella tutto
leave-no = No, conserva
left-said = Sei uscito dalla classe.
left-deleted = Sei uscito dalla classe. Tutto ciò che era salvato di te è cancellato.
leave-unavailable = Non è stato possibile cancellare nulla. Riprova tra un po’.
code-label = Codice della classe
code-help = Chiedi il codice all’insegnante, scrivilo qui e premi Invio.
code-unknown = Nessuna classe ha questo codice. Controllalo con l’insegnante.
code-closed = { $name } non accetta più nessuno. Chiedi all’insegnante.
code-wait = Troppi codici sbagliati. Riprova tra { $count ->
    [one] { $count } secondo.
   *[other] { $count } secondi.
}
code-without = Puoi usare questa pagina anche senza classe.
class-ended = La classe { $name } non è più attiva. Ora lavori senza classe.
class-forgotten = La tua classe non riconosce più questo browser. Se ti serve, entra di nuovo.
class-deleted = Non fai più parte di { $name }: tutto ciò che era salvato di te è cancellato. Niente di ciò che controlli ora viene salvato.
class-gone = Non fai più parte di { $name }. Niente di ciò che controlli ora viene salvato.
class-unavailable = Al momento Surefix non riesce a trovare la tua classe.
days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}

## La frase sotto l’editor

privacy-none = I tuoi programmi vengono conservati per { $days } senza il tuo nome. Gli insegnanti che usano questo server possono leggerli.
privacy-endless = I tuoi programmi vengono conservati senza il tuo nome finché qualcuno non li cancella. Gli insegnanti che usano questo server possono leggerli.
privacy-class = I tuoi programmi vengono conservati per { $days } con il nome { $student }. Gli insegnanti che usano questo server possono leggerli.
privacy-unstored = I tuoi programmi non vengono conservati, quindi qui nessun insegnante può leggerli.
model-here = Li legge anche un modello linguistico su questo server.
model-elsewhere = Vengono inviati anche a un modello linguistico su { $host }.
model-outside = Vengono inviati anche a un modello linguistico fuori dalla tua scuola, su { $host }.
privacy-more = Privacy

## La pagina sui dati

privacy-title = Privacy
stores-title = Che cosa viene conservato
stores-program = Ogni programma che controlli, con data, ora e analisi. Inoltre: se hai aperto o usato una correzione, e se l’analisi ti è stata utile.
stores-name = In una classe, il nome che usi lì. Senza classe, nessun nome.
stores-question = Le domande che invii all’insegnante e le risposte.
stores-count = Quanti controlli ti restano, per circa un giorno e sotto un codice al posto del tuo nome.
stores-no-more = Né account, né indirizzo e-mail, né password, né l’indirizzo del tuo computer.
stores-account = Hai effettuato l’accesso: viene salvato anche il nome del tuo account scolastico. Né indirizzo e-mail, né password della scuola, né l’indirizzo del tuo computer.
takes-out-title = Che cosa viene tolto prima
takes-out = Password, chiavi, indirizzi e-mail e nomi nei commenti iniziali vengono sostituiti con `x` e `1` prima che un programma venga conservato.
takes-out-missed = A Surefix può sfuggire qualcosa. Non mettere questi dati nei tuoi programmi.
keeps-title = Per quanto tempo
keeps = Per { $days }. Poi il server cancella tutto da solo.
keeps-endless = Finché non lo cancella chi gestisce questo server.
keeps-link = Un link che crei funziona al massimo per { $days }.
keeps-memory = { $count ->
    [one] Per { $count } minuto, anche la memoria del server conserva ciò che ha scoperto su un programma, senza il tuo nome.
   *[other] Per { $count } minuti, anche la memoria del server conserva ciò che ha scoperto su un programma, senza il tuo nome.
}
reads-title = Chi può leggere questi dati
reads-teachers = Gli insegnanti che possono aprire la pagina degli insegnanti di questo server, e chi gestisce il server.
reads-students = Nessun altro studente. Un insegnante può mostrarne a tutti alcune righe, senza il tuo nome.
reads-link = Chi ha un link creato da te può vedere quel programma, ma non gli altri.
unstored-title = Come lavorare senza che venga conservato nulla
unstored-how = Attiva «Non conservare i miei programmi» nelle opzioni, o quando entri in una classe.
unstored-same = Ricevi lo stesso aiuto. Da quel momento non viene conservato più nulla dei tuoi programmi.
unstored-question = Una domanda che invii viene conservata comunque, senza il tuo programma.
deletes-title = Come cancellare tutto
deletes-class = «Esci e cancella tutto», nella pagina degli studenti, cancella subito i tuoi programmi, le tue domande e il tuo nome.
deletes-none = Senza classe nessuno sa quali programmi sono tuoi, quindi non puoi farli cancellare prima.
deletes-all = Cancellato vuol dire sparito: nel file del database non ne resta nulla.
deletes-all-server = Cancellato vuol dire sparito: qui nessuno può più aprirlo. Finché il database non riusa lo spazio, possono restarne tracce nei suoi file.
typing-title = Mentre scrivi
typing = L’editor chiede al server dove si ferma Python. Niente di tutto questo viene conservato. Puoi disattivarlo nelle opzioni.
browser-title = Nel tuo browser
browser-program = Il tuo programma resta in questa finestra finché non la chiudi. Il server lo ricorda finché la pagina è aperta e, dopo, per un’ora al massimo.
browser-choices = Alcuni cookie ricordano le tue scelte: la lingua, i segni mentre scrivi e se i programmi vengono conservati. Un altro impedisce ad altri siti di inviare file a nome tuo.
browser-class = Se entri in una classe, un altro cookie ti riconosce per { $days }. Nessuno script può leggerlo, e sparisce quando esci dalla classe.
browser-account = Hai effettuato l’accesso: un altro cookie lo ricorda per un giorno al massimo. Nessuno script può leggerlo.
browser-others = La pagina non carica nulla da altri siti. Non contiene pubblicità e non ti traccia.
model-title = Modelli linguistici
model-none = Nessun modello linguistico legge i tuoi programmi.

## Domande all’insegnante

ask = Chiedi all’insegnante
ask-label = Che cosa vuoi sapere?
ask-example = Non capisco perché…
ask-along = L’insegnante riceve la tua domanda, la riga dell’errore e l’ultimo programma che hai controllato.
ask-words-only = L’insegnante riceve la tua domanda e la riga dell’errore. Il tuo programma non è conservato, quindi non viene inviato.
ask-send = Invia all’insegnante
ask-sent = L’insegnante ha ricevuto la tua domanda. La risposta comparirà qui da sola.
ask-unsent = Non è stato possibile inviare la domanda. Riprova tra un po’.
ask-empty = Scrivi prima la tua domanda.
ask-enough = Hai già fatto diverse domande. Aspetta una risposta prima di farne altre.
ask-place = [Riga { $line }: { $message }]
questions-title = Le tue domande
questions-older = Domande precedenti
you-asked = Hai chiesto:
teacher-says = L’insegnante:
answer-waits = Ancora nessuna risposta.

## Nomi inventati

animal-albatross = Albatro
animal-alpaca = Alpaca
animal-ant = Formica
animal-badger = Tasso
animal-bat = Pipistrello
animal-bear = Orso
animal-beaver = Castoro
animal-bee = Ape
animal-bison = Bisonte
animal-butterfly = Farfalla
animal-camel = Cammello
animal-cat = Gatto
animal-chameleon = Camaleonte
animal-crab = Granchio
animal-crane = Gru
animal-deer = Cervo
animal-dolphin = Delfino
animal-dragonfly = Libellula
animal-duck = Anatra
animal-eagle = Aquila
animal-elephant = Elefante
animal-falcon = Falco
animal-firefly = Lucciola
animal-flamingo = Fenicottero
animal-fox = Volpe
animal-frog = Rana
animal-giraffe = Giraffa
animal-goose = Papero
animal-hamster = Criceto
animal-hare = Lepre
animal-hedgehog = Riccio
animal-heron = Airone
animal-horse = Cavallo
animal-kangaroo = Canguro
animal-kingfisher = Martin pescatore
animal-koala = Koala
animal-ladybird = Coccinella
animal-lizard = Lucertola
animal-llama = Lama
animal-lynx = Lince
animal-mole = Marmotta
animal-moose = Alce
animal-octopus = Polpo
animal-otter = Lontra
animal-owl = Gufo
animal-panda = Panda
animal-parrot = Pappagallo
animal-penguin = Pinguino
animal-puffin = Pulcinella di mare
animal-rabbit = Coniglio
animal-raven = Corvo
animal-seal = Foca
animal-sparrow = Passero
animal-squirrel = Scoiattolo
animal-starfish = Stella marina
animal-swan = Cigno
animal-tiger = Tigre
animal-turtle = Tartaruga
animal-whale = Orca
animal-zebra = Zebra
join-again = Se l’ultimo programma controllato è ancora nell’editor, viene controllato di nuovo per la classe.

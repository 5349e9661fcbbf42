### The texts of Surefix's pages, in Italian. A student reads most of them: plain words, short sentences, no blame.
### Terms: "programma", "correzione" (of a mistake), "errore", "tipo di errore", "analisi" (feedback), "suggerimento" (hint), "stringa", "simbolo", "insegnante" (to students and instructors), "studenti".

## Frame

app-name = Surefix
nav-student = Trova il mio errore
nav-instructor = Per gli insegnanti
needs-scripts = Surefix ha bisogno di JavaScript. Attivalo nel browser e ricarica questa pagina.
start-failed = Surefix non è configurato correttamente
later-title = Al momento Surefix è troppo occupato
later = Aspetta un momento. Poi torna indietro e riprova.

## Student page: writing

student-title = Perché il mio programma non parte?
student-lead = Incolla il tuo programma. Surefix ti mostra dov’è l’errore, te lo spiega e, se vuoi, ti propone una correzione. Quando non è sicuro, lo dice.
editor-label = Il tuo programma Python
editor-notice = Tab aumenta l’indentazione, Maiusc+Tab la riduce. Per uscire dall’editor premi Esc e poi Tab. Ctrl+Invio controlla il programma.
editor-too-long = Questo programma è troppo lungo e non è stato inviato. Un programma può avere al massimo { $limit } caratteri.
editor-mark = Python si è fermato qui: { $message }
editor-placeholder = Incolla o scrivi qui il tuo programma
check = Trova il mio errore
checking = Cerco gli errori…
to-code = Vai al codice
to-feedback = Vai all’analisi
bar-changed = Modificato: controlla di nuovo
reconnecting = Riconnessione… Il tuo codice è al sicuro.
examples = Esempi
examples-lead = Ognuno di questi programmi ha un errore diverso.
example-colon = Il negozio: mancano i due punti
example-bracket = La media: una parentesi rimasta aperta
example-quote = Il saluto: una stringa che non finisce mai
example-indent = Il conto alla rovescia: un blocco senza indentazione
example-equals = Il quiz: un segno di uguale o due
example-two = I biglietti: due errori insieme
upload = Carica
upload-label = Un file Python (.py, .txt) o un notebook (.ipynb)
upload-too-large = Questo file è troppo grande. Qui un programma ha al massimo { $limit } caratteri.
upload-encoding = Questo file dice di avere la codifica { $encoding }, che qui non funziona. Salvalo in UTF-8 e caricalo di nuovo.
upload-enough = Hai già caricato molti file in questa visita. Copia invece il tuo programma e incollalo nell’editor.
options = Opzioni
language = Lingua
language-name = Italiano
live-marks = Mentre scrivo, segna dove si ferma Python
plain-editor = Casella di testo semplice al posto dell’editor
plain-editor-help = Utile con alcuni lettori di schermo e sugli schermi piccoli.

## Student page: feedback

feedback-heading = Analisi
feedback-none-title = L’analisi del tuo programma appare qui
feedback-none-1 = Incolla un programma che non parte, oppure apri un esempio.
feedback-none-2 = Scegli «Trova il mio errore».
feedback-none-3 = Leggi dov’è l’errore e di che cosa si tratta. Correggilo da te, oppure chiedi una correzione.
feedback-stale = Modificato: controlla di nuovo
checked-already = Non hai cambiato il programma dopo l’ultimo controllo.
status-shown = L’analisi è pronta. Guarda la riga { $line }.
status-partly = Surefix ti dice quello di cui è sicuro. Guarda la riga { $line }.
status-withheld = Python si è fermato alla riga { $line }. Questa volta non c’è nessuna spiegazione.
status-withheld-nowhere = Questa volta non c’è nessuna spiegazione.
status-newer-python = Il tuo programma ha bisogno di una versione più recente di Python.
status-notebook = Il tuo programma è codice per un notebook.
status-valid = Python riesce a leggere il tuo programma.
status-empty = Non c’è ancora nessun programma.
status-refused = Questo programma non è stato controllato.
status-not-python = Questo non sembra Python.
status-failed = Qualcosa è andato storto da parte nostra.

further-mistakes = { $count ->
    [one] Un altro errore:
   *[other] Altri { $count } errori:
  }
card-headline = Riga { $line }: { $said }
rule-on-tap = La regola, con un esempio
step-repair = Una correzione
stops-place = Siamo sicuri del punto, ma non della causa.
stops-kind = Siamo sicuri del tipo di errore, ma non della correzione.
stops-explanation = Siamo sicuri della spiegazione, ma non della correzione.
remember = Da ricordare
example-wrong = Sbagliato
example-right = Giusto
go-to-line = Vai alla riga { $line }
line = Riga { $line }
excerpt-label = Riga { $line } del tuo programma
python-here = Python si è fermato qui
next-hint = Prossimo suggerimento ({ $number } di { $total })
next-hint-fix = Mostrami una correzione ({ $number } di { $total })
next-hint-wait = Potrai aprire il prossimo suggerimento tra { $left }. Nel frattempo prova da te.
next-hint-attempt = Per aprire il prossimo suggerimento, cambia il codice vicino all’errore e controllalo di nuovo.
next-hint-ready = Ora puoi aprire il prossimo suggerimento.
next-hint-later = Non puoi ancora aprire questo suggerimento.
hint-opened = Il suggerimento è aperto.
hints-end = Il tuo insegnante ha scelto di fermare qui i suggerimenti.
mark-here = l’errore è qui
ask-repair-first = Prima prova da te. Cambia il programma e controllalo di nuovo.
hide-repair = Nascondi la correzione
use-repair = Usa questa correzione
undo-repair = Annulla: torna al mio programma
repair-used = La correzione è nel tuo programma. Ecco che cosa è cambiato:
repair-hidden = La correzione è nascosta.
repair-undone = Il tuo programma è di nuovo nell’editor.
diff-view = Come mostrare le modifiche
diff-inline = Uno sotto l’altro
diff-two = Fianco a fianco
diff-caption = Che cosa cambia la correzione
diff-before = Il tuo programma
diff-after = Corretto
diff-removed = tolto
diff-added = aggiunto
diff-legend = Le righe con − sono tolte, quelle con + sono aggiunte. I caratteri modificati sono sottolineati.
diff-more = { $count ->
    [one] Un’altra riga modificata non è mostrata qui.
   *[other] Altre { $count } righe modificate non sono mostrate qui.
  }

newer-title = Questo programma ha bisogno di una versione più recente di Python
notebook-title = Questo è codice per un notebook
cell-title = Cella di codice { $number }
cell-title-run = Cella di codice { $number }, contrassegnata con [{ $run }]
valid-title = Python riesce a leggere questo programma
valid-text = Non ha errori di sintassi. Eseguilo per vedere se fa quello che vuoi.
valid-after = L’hai corretto.
mended-lines = { $count ->
    [one] Ora la riga { $lines } è giusta.
   *[other] Ora le righe { $lines } sono giuste.
  }
empty-title = Non c’è ancora nessun programma
empty-text = Incolla o scrivi un programma, carica un file o apri un esempio. Poi controllalo.
not-python-title = Questo non sembra Python
not-python-prose = Sembra un testo normale. Incolla solo il programma, senza le parole intorno.
not-python-language = Sembra { $language }. Surefix aiuta solo con Python.
not-python-text = Incolla solo il programma Python, senza niente intorno.
refused-title = Questo programma non è stato controllato
failed-title = Qualcosa è andato storto da parte nostra
failed-text = Il tuo programma è al sicuro nell’editor. Controllalo di nuovo tra un momento. Se continua a succedere, dillo all’insegnante.

withheld-title = Non siamo abbastanza sicuri per spiegare questo errore
partly-title = Forse c’è altro da correggere
partly-text = Correggi prima gli errori qui sopra, poi controlla di nuovo. Potrebbero essercene altri di cui non siamo sicuri.
place-title = Guarda la riga { $line }
onward-title = Che cosa puoi fare adesso
python-says = Python dice
look-title = Tre cose da controllare
look-signs = Leggi la riga ad alta voce, simbolo per simbolo. Ognuno è lì apposta?
look-brackets = Controlla le parentesi una per una. Ognuna ha la sua compagna dello stesso tipo?
look-quotes = Controlla le virgolette una per una. Ogni stringa finisce con le stesse virgolette con cui comincia?
look-margin = Guarda l’indentazione. Le righe dello stesso blocco cominciano nella stessa colonna?
look-above = Guarda anche la riga sopra. Spesso Python si accorge di un errore solo dopo.
look-like = Cerca nei tuoi appunti o nel libro una riga simile che funziona, e confronta le due.
ask-message = Il mio programma Python si ferma alla riga { $line }. Python { $version } dice: «{ $message }». Non capisco perché. Posso avere un aiuto?

helpful = Ti è stato utile?
helpful-yes = Sì
helpful-no = No
helpful-thanks = Grazie.
helpful-given = La tua risposta: { $answer }
helpful-unkept = Non è stato possibile salvare la tua risposta. Riprova tra un po’.
history = I tuoi tentativi in questa visita
history-first = Primo tentativo
history-same = Il programma non è cambiato.
history-changed = { $count ->
    [one] Una riga modificata
   *[other] { $count } righe modificate
  }
history-entry = Tentativo { $number }, { $time }
outcome-shown = spiegato, riga { $line }
outcome-partly = aiuto parziale, riga { $line }
outcome-withheld = nessuna spiegazione, riga { $line }
outcome-withheld-nowhere = nessuna spiegazione
outcome-valid = Python riesce a leggerlo
outcome-empty = vuoto
outcome-newer-python = serve un Python più recente
outcome-notebook = codice per un notebook
outcome-not-python = non è Python
outcome-refused = non controllato

## Mistakes page, and the words that explanations use

words-used = Le parole usate qui
nav-catalogue = Errori
catalogue-title = Gli errori che Surefix conosce
catalogue-lead = Ogni tipo di errore, con la regola da ricordare e un piccolo esempio.
catalogue-search = Trova un errore
catalogue-search-example = Una parola, un simbolo o quello che dice Python
catalogue-commonest = I dieci più comuni
catalogue-families = Tutti gli errori, per argomento
catalogue-found = { $count ->
    [one] Trovato un tipo di errore
   *[other] Trovati { $count } tipi di errore
  }
catalogue-found-message = { $count ->
    [one] Python dice così per un tipo di errore
   *[other] Python dice così per { $count } tipi di errore, prima i più comuni
  }
catalogue-none = Nessun tipo di errore trovato
catalogue-none-1 = Incolla l’ultima riga del messaggio di errore di Python.
catalogue-none-2 = Prova con una sola parola, per esempio «virgola».
catalogue-none-3 = Prova con un simbolo, per esempio `:`.
catalogue-gone = A questo indirizzo non c’è nessun errore. Cercalo qui sotto.
catalogue-back = Tutti gli errori
catalogue-more = Altro su questo errore
catalogue-try = Prova questo errore
trying = Stai provando un esempio dell’elenco degli errori.
trying-back = Torna al mio programma
catalogue-words = Parole da conoscere
family-signs = Simboli: due punti, virgole, segni di uguale
family-brackets = Parentesi
family-texts = Stringhe e virgolette
family-words = Parole chiave e nomi
family-values = Valori
family-indentation = Indentazione
family-lines = Righe intere e testo incollato
family-places = Codice nel posto sbagliato
family-foreign = Abitudini prese da altri linguaggi
family-python2 = Vecchio Python (versione 2)

## Instructor page

passphrase = Frase segreta per insegnanti
passphrase-enter = Accedi
passphrase-lasts = L’accesso resta valido in questo browser per { $hours } ore, o finché non esci.
passphrase-failed = Surefix non ha risposto. Ricarica questa pagina e riprova.
log-out = Esci
log-out-here = In questo browser la sessione è chiusa. Non è stato ancora possibile salvarlo: su altri server una copia dell’accesso può funzionare ancora. Surefix riprova da solo.
passphrase-wrong = Non è la frase segreta.
passphrase-wait = Troppi tentativi. Potrai riprovare tra { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}.
passphrase-needed = Questa pagina è per gli insegnanti.
passphrase-none-local = Non è impostata nessuna frase segreta, quindi chiunque usi questo computer può aprire questa pagina. Imposta SUREFIX_INSTRUCTOR_PASSPHRASE prima di far entrare una classe.
passphrase-none-remote = Questa pagina è chiusa: non è impostata nessuna frase segreta. Avvia Surefix con SUREFIX_INSTRUCTOR_PASSPHRASE per aprirla da altri computer.
knob = Percentuale minima di analisi giuste tra quelle mostrate agli studenti
knob-certain = ← mostra solo ciò che è quasi certo
knob-everything = mostra tutto →
knob-end = tutto
knob-position = { $percent }%
knob-save = Usa questa impostazione per la mia classe
knob-unchanged = È l’impostazione attuale della tua classe.
promise-heading = Che cosa puoi aspettarti
promise-coverage = Su 100 programmi che Python rifiuta, circa { $expected } ricevono una spiegazione (da { $low } a { $high }).
promise-precision = Su 100 spiegazioni mostrate, almeno { $target } sono giuste. Misurato: { $precision } (da { $low } a { $high }, { $count } programmi valutati).
promise-everything = Viene mostrato tutto ciò che supera i controlli, per quanto incerto. Misurato: { $precision } su 100 sono giuste (da { $low } a { $high }, { $count } programmi valutati).
promise-unreachable = Con i dati disponibili nessuna impostazione mantiene questa promessa. Gli studenti non vedrebbero nessuna spiegazione. Scegli una percentuale più bassa.
promise-labels = Come si è giudicato che cosa è «giusto»: { $labels }.
labels-rubric = valutato uno per uno, con regole scritte
labels-exact-match = la correzione è esattamente quella dell’autore; altre buone correzioni contano come sbagliate
model-title = Partecipa un modello linguistico: { $model }
model-not-measured = Il grafico e la promessa qui sopra sono stati misurati sul motore integrato, non su questo modello.
model-pessimistic = Finché il modello non ha una calibrazione propria, la sua correzione viene mostrata solo dove il motore integrato ha trovato la stessa e ne è abbastanza sicuro. La promessa vale quindi per le correzioni; per le parole del modello non si promette nulla.
model-calibrate = Per misurarlo, esegui «surefix calibrate LABELS.jsonl OUT.json» con lo stesso motore e modello e imposta calibration = "OUT.json".
model-own = Il grafico e la promessa qui sopra sono del motore integrato. Le risposte del modello sono giudicate con una calibrazione propria.
model-own-point = Con questa promessa, su 100 delle sue spiegazioni { $precision } erano giuste, e { $coverage } programmi su 100 ne ricevevano una ({ $count } programmi valutati).
model-own-unreachable = Con questa promessa non si mostra nulla del modello: nessuna impostazione la mantiene con i dati disponibili.
curve-title = Precisione e copertura, misurate
curve-coverage = Percentuale di programmi che ricevono una spiegazione
curve-precision = Percentuale di spiegazioni giuste
curve-chosen = la tua scelta
curve-saved = la tua classe adesso
curve-label = Grafico: la percentuale di spiegazioni giuste rispetto alla percentuale di programmi che ne ricevono una. Con la tua scelta, { $precision } su 100 sono giuste e { $coverage } su 100 ne ricevono una.
curve-table = Il grafico come tabella
curve-interval = Intervallo
deepest = Gli studenti possono arrivare fino a
deepest-0 = Niente
deepest-1 = Dove
deepest-2 = Tipo di errore
deepest-3 = Spiegazione
deepest-4 = Correzione
class-python = La classe usa
class-python-version = Python { $version }
class-python-own = Il Python di questo server ({ $version })
pace = Prima del prossimo passo serve
pace-at-once = Niente
pace-wait = Un’attesa
pace-attempt = Un nuovo tentativo
pace-seconds = Secondi di attesa
tab-preview = Che cosa mostrerebbe
tab-mistakes = Errori
tab-students = Visite
preview-lead = Gli ultimi { $count } programmi della tua classe che Python ha rifiutato, con la promessa scelta qui sopra.
preview-none = Nessuno studente ha ancora controllato un programma con errori. Quando succederà, vedrai qui che cosa la tua impostazione mostrerebbe e che cosa nasconderebbe.
preview-deeper = Più aiuto di adesso
preview-less-deep = Meno aiuto di adesso
preview-all = Tutti
column-when = Quando
column-now = Adesso
column-then = Diventerebbe
column-mistake = Errore
column-confidence = Certezza
column-python = Python dice
column-helpful = Utile
column-visit = Visita
column-attempts = Tentativi
column-open = Ancora errori
column-count = Volte
column-share-shown = Spiegati
pick = Guarda un programma
evidence = Motivazione
evidence-levels = Quanto è sicuro ogni livello
evidence-probability = Probabilità della correzione
evidence-margin = Vantaggio sulla correzione successiva
evidence-agreement = Studenti simulati che ci arrivano con la spiegazione
evidence-baseline = … e senza
evidence-checks = Controlli
evidence-passed = superato
evidence-not-passed = non superato
evidence-repair = Correzione
evidence-explanation = Spiegazione
evidence-parts = Ogni errore singolarmente
evidence-depth = (mostrato: { $depth })
evidence-none = Non è stata trovata nessuna correzione.
reason-unsure = non abbastanza sicuro
reason-unsound = un controllo è fallito
reason-no-repair = nessuna correzione trovata
reason-unreachable-target = promessa fuori portata
reason-help-is-off = l’aiuto era disattivato
reason-left-out = escluso dall’insegnante
mistakes-lead = Che cosa sbaglia di più la tua classe
mistakes-none = Ancora niente.
visits-lead = Una visita è una finestra del browser. Per prime vengono le visite bloccate.
visits-note = Lo stesso errore in tre o più tentativi, da due minuti o più
export-lead = Tutti i dati di questa pagina, una riga per ogni controllo. I programmi ne fanno parte: tratta il file con cura.
export-button = Scarica il CSV
yes = sì
no = no
answered-by = Risposta di: { $engine }
model-at-work = Un modello linguistico sta ancora lavorando al tuo programma
model-turn = Sta aspettando il suo turno.
model-repair = Sta cercando correzioni: { $done } di { $total }.
model-students-alone = Alcuni studenti simulati provano senza la spiegazione: { $done } di { $total }.
model-explain = Sta scrivendo una spiegazione.
model-students = Alcuni studenti simulati provano con la spiegazione: { $done } di { $total }.
model-left = Mancano circa { $seconds } s.
model-limit = Mancano al massimo { $seconds } s.
model-meanwhile = Qui sotto vedi la risposta di Surefix stesso. Puoi continuare a lavorare con quella.
model-absent = Questa volta il modello linguistico non ha dato una risposta da mostrare.
quota-left = { $count ->
    [0] Per ora era il tuo ultimo controllo.
    [one] Per ora puoi controllare ancora { $count } programma.
   *[other] Per ora puoi controllare ancora { $count } programmi.
}
quota-title = Hai controllato moltissimi programmi
quota-safe = Non perdi niente: il tuo programma resta nell’editor.
quota-wait = Puoi controllare di nuovo tra { $left }.
quota-model-left = { $count ->
    [0] Per ora era l’ultimo dei tuoi programmi che il modello linguistico legge.
    [one] Per ora il modello linguistico legge ancora { $count } dei tuoi programmi.
   *[other] Per ora il modello linguistico legge ancora { $count } dei tuoi programmi.
}
quota-model-wait = { $count ->
    [one] Per { $count } minuto il modello linguistico non legge i tuoi programmi. Surefix continua ad aiutarti.
   *[other] Per { $count } minuti il modello linguistico non legge i tuoi programmi. Surefix continua ad aiutarti.
}
stop-waiting = Non aspettarlo
queue-place = Sei il numero { $place } in coda.
queue-full-title = Si stanno controllando moltissimi programmi
queue-full = Non perdi niente: il tuo programma resta nell’editor. Riprova tra { $seconds } s.
stop-checking = Interrompi il controllo
stopped-title = Hai interrotto il controllo
stopped-text = Il tuo programma è al sicuro nell’editor. Controllalo di nuovo quando vuoi.

## Valutazioni, deriva, errori nel tempo, link

grade-lead = Giudica ciò che Surefix ha trovato per i programmi della tua classe. Qui non si vede quanto era sicuro, così il numero non ti influenza. Le tue valutazioni adattano la promessa alla tua classe.
grade-counts = Valutate finora: { $graded }. Di queste, del tutto giuste: { $right }.
grade-none-title = Niente da valutare
grade-none = Tutte le spiegazioni degli ultimi programmi della tua classe sono già state valutate, oppure non ce n’è ancora nessuna. Torna quando saranno stati controllati altri programmi.
grade-question = Avresti detto questo al tuo studente?
grade-faults = Che cosa non va?
fault-place = Primo errore: riga sbagliata
fault-kind = Primo errore: tipo sbagliato
fault-repair = La correzione non è ciò che lo studente voleva
fault-incomplete = Un errore non è nominato
fault-incorrect = Un’affermazione non è vera
fault-unclear = Chi è alle prime armi non capirebbe
grade-first = Le prime due voci riguardano solo il primo errore. Se non ne scegli nessuna, la sua riga e il suo tipo valgono come giusti. Se la riga è sbagliata, anche il tipo vale come sbagliato.
grade-right = È tutto giusto
grade-wrong = Non è giusto
grade-skip = Non saprei
grade-again = Cambia la mia ultima valutazione
promise-own = Su 100 spiegazioni mostrate, nella tua classe almeno { $target } sono giuste: lo dimostrano le tue valutazioni. Tra altri studenti erano giuste { $precision } su 100 (da { $low } a { $high }).
own-none = Con questa impostazione non conta ancora nessuna tua valutazione. Valuta qualche programma in «Valuta» e la promessa si adatterà alla tua classe.
own-counts = Le tue valutazioni con questa impostazione: { $graded }. Di queste, del tutto giuste: { $right }.
own-carries = Dimostrano che la promessa è mantenuta per la tua classe, perciò si mostra di più che senza.
drift-title = Nella tua classe Surefix ha ragione meno spesso di quanto promesso
drift-counts-place = Con l’impostazione della tua classe hai valutato { $graded } volte il punto del primo errore: era giusto { $right } volte. La promessa è { $target } su 100.
drift-counts-kind = Con l’impostazione della tua classe hai valutato { $graded } volte il tipo del primo errore: era giusto { $right } volte. La promessa è { $target } su 100.
drift-counts-repair = Con l’impostazione della tua classe hai valutato { $graded } spiegazioni, e { $right } erano giuste. La promessa è { $target } su 100.
drift-moved-place = Surefix è diventato più severo da solo: mostra il punto per circa { $now } programmi su 100, invece di { $before }.
drift-moved-kind = Surefix è diventato più severo da solo: dice il tipo di errore per circa { $now } programmi su 100, invece di { $before }.
drift-moved-repair = Surefix è diventato più severo da solo: circa { $now } programmi su 100 ricevono una spiegazione, invece di { $before }.
drift-closed-place = Per ora Surefix mostra il punto solo dove è sicuro anche del tipo di errore o della spiegazione: in base alle tue valutazioni, nessuna impostazione mantiene questa promessa per il punto.
drift-closed-kind = Per ora Surefix dice il tipo di errore solo dove è sicuro anche della spiegazione: in base alle tue valutazioni, nessuna impostazione mantiene questa promessa per il tipo di errore.
drift-closed-repair = Per ora Surefix non mostra spiegazioni: in base alle tue valutazioni, nessuna impostazione mantiene questa promessa. Gli studenti vedono ciò che dice Python, e anche il punto e il tipo di errore quando per questi la promessa è mantenuta.
drift-chance = Per puro caso un allarme compare al massimo in 5 classi su 100.
drift-next = Non devi fare niente: la tua classe è al sicuro. Per mostrare di più, scegli una percentuale che le valutazioni della tua classe non contraddicano. Per la percentuale attuale l’allarme resta finché Surefix non viene calibrato di nuovo.
curve-shipped = senza le tue valutazioni
ladder-title = Che cosa ricevono i tuoi studenti
ladder-programs = Su 100 programmi che Python rifiuta
ladder-level = Aiuto
ladder-reached = Programmi su 100 che lo ricevono
ladder-right = Giusto
ladder-graded = Valutati
ladder-closed = non mostrato con questa promessa
ladder-label = Grafico: su 100 programmi che Python rifiuta, circa { $repair } ricevono la correzione, { $explanation } la spiegazione senza correzione, { $kind } il tipo di errore, { $place } solo il punto e { $none } niente.
curve-own = valutato da te
trend-title = Errori nel tempo
trend-label = Grafico: quante volte si è visto ogni tipo di errore, da { $start } a { $end }. Il più frequente: { $kind } ({ $times }).
trend-other = Altri errori
column-again = Visite in cui si ripete
visits-none = Nessuno ha ancora controllato un programma. Quando succederà, le visite compariranno qui.
visits-calm = Nessuno è bloccato.
visits-pick = Guarda una visita in cui il programma ha ancora errori
preview-move = Sposta il cursore per confrontare: vedrai quali programmi riceverebbero più aiuto e quali meno.
preview-deeper-none = Nessun programma riceverebbe più aiuto.
preview-less-deep-none = Nessun programma riceverebbe meno aiuto.
share = Link a questo programma e alla sua analisi
share-lead = Chi ha questo link vede il tuo programma e questa analisi. L’indirizzo non contiene il programma. Il link vale fino a questa data: { $until }.
share-label = Il tuo link
share-copy = Copia il link
share-copied = Copiato.
share-failed = Non è stato possibile copiare. Il link è selezionato: premi Ctrl+C.
share-opened = Hai aperto un link. Il programma è come al momento del controllo; ciò che ne vedi dipende dalle impostazioni attuali del tuo insegnante.
share-gone = Questo link non funziona più
share-gone-text = I link funzionano per un tempo limitato. Chiedine uno nuovo, oppure incolla il programma e controllalo.
unstored-title = Surefix al momento non può salvare nulla
unstored-text = L’analisi è completa, ma non è stato possibile salvare questo controllo: il tuo insegnante non lo vedrà e nessun link può portarci.
unstored-link = Perciò non si è potuto creare un link. Riprova tra un po’.
unstored-instructor = Forse il disco è pieno, o il file del database è bloccato, danneggiato o spostato; il registro del server dice di più. Gli studenti ricevono ancora le analisi, ma i loro controlli e le tue valutazioni non vengono conservati. Ciò che decidi qui vale finché il server non si ferma. Il salvataggio riprende da solo appena si può scrivere nel database.
attempt-unfinished = non concluso

## What is pasted, files, valid programs, the visit, a question

pasted-title = Hai incollato altro oltre al codice
pasted-prompt = Un prompt. Lo mostra la console e non fa parte del programma.
pasted-output = Un output. Quello che un programma mostra non sta nel programma.
pasted-error = Un messaggio di errore di Python, non codice.
pasted-fence = Un segno intorno al codice, da una chat o da una pagina web. Python non lo conosce.
pasted-talk = Un testo che parla del codice, non codice.
pasted-number = Un numero di riga. Non fa parte del programma.
pasted-command = Un comando per il terminale o per un notebook, non codice Python.
pasted-only = In questo testo non c’è un programma. Incolla il codice di cui parla.
pasted-keep = Tieni solo il codice
pasted-kept = È rimasto solo il tuo codice, ed è stato controllato.
undo-replaced = Annulla: torna a quello che c’era prima
upload-not-text = Questo file non è testo, quindi non può essere un programma Python. Carica il file .py.
upload-notebook-too-large = Questo notebook è troppo grande. Cancella i suoi output, salvalo e caricalo di nuovo.
upload-notebook-unreadable = Questo notebook non si può leggere. Salvalo di nuovo come .ipynb, o copia le sue celle di codice nell’editor.
upload-notebook-language = Questo notebook è scritto in { $language }. Surefix aiuta solo con Python.
upload-notebook-no-code = Questo notebook non ha celle di codice.
worth-title = Merita un’occhiata
worth-misspelt-builtin = Riga { $line }: Python non conosce `{ $name }`. Volevi scrivere `{ $suggestion }`?
worth-misspelt-name = Riga { $line }: `{ $name }` non ha un valore. Volevi scrivere `{ $suggestion }`?
worth-no-value-here = Riga { $line }: `{ $name }` qui non ha un valore. Il tuo programma gliene dà uno in un altro punto.
worth-no-value = Riga { $line }: `{ $name }` non ha un valore in questo programma. Dagliene uno prima, o controlla com’è scritto.
worth-missing-import = Riga { $line }: `{ $name }` è un modulo. Aggiungi `import { $name }` all’inizio.
worth-value-later = Riga { $line }: questa funzione usa `{ $name }` prima di dargli un valore.
worth-is-literal = Riga { $line }: confronta i valori con `==` o `!=`. `is` verifica se due cose sono lo stesso oggetto.
switch-remarks-kinds = Con questa scelta: { $count } tipi di avviso su { $all }.
history-bring = Riprendi questo tentativo
history-brought = Un tentativo precedente è di nuovo nell’editor.
visit-title = La tua visita finora
visit-lead = Gli errori che hai incontrato. Solo il tuo browser tiene questo elenco.
visit-alone = corretto da te
visit-helped = corretto con la correzione di Surefix
visit-open = non ancora corretto
visit-times = { $count ->
    [one] { $state }, { $count } volta
    [many] { $state }, { $count } di volte
   *[other] { $state }, { $count } volte
}
visit-clear = Cancella questo elenco
ask = Chiedi a qualcuno
ask-lead = Invia questo messaggio a qualcuno della tua classe o all’insegnante.
ask-see = Si può vedere qui: { $link }
ask-runs = Il mio programma Python funziona, ma ho una domanda. Posso avere un aiuto?
ask-copy = Copia il messaggio
ask-mail = Invia per e-mail
ask-subject = Una domanda sul mio programma Python
ask-failed = Non è stato possibile copiare. Il messaggio è selezionato: premi Ctrl+C.

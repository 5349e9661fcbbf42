### La pagina di classe dell’insegnante: scegliere una classe, prima schermata, impostazioni, numeri. E tre frasi per gli studenti.

## Che cosa leggono gli studenti

left-out = L’insegnante lascia trovare a te questo tipo di errore. Surefix mostra solo la riga.
help-off-title = L’insegnante ha disattivato l’aiuto
looking = Vedi questa pagina come la vede uno studente di «{ $name }». Niente di ciò che provi qui viene salvato.

## La pagina

title = Le tue classi
lead = Guarda come va la lezione e imposta l’aiuto di Surefix.
view-now = Adesso
view-queue = Domande e valutazioni
view-assignments = Compiti
view-settings = Impostazioni
view-sure = Affidabilità di Surefix
view-export = Esporta

## Scegliere una classe

class-choose = Classe
class-none = Programmi senza classe
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, chiusa)
class-named-archived = { $name } ({ $code }, archiviata)
class-archived-too = { $count ->
    [one] Mostra { $count } classe archiviata
   *[other] Mostra { $count } classi archiviate
}
class-new = Nuova classe
class-new-lead = Agli studenti non servono né account né indirizzo e-mail, solo un codice.
class-name = Nome della classe
class-name-example = 2B, informatica
class-make = Crea la classe
class-not-made = Non è stato possibile salvare la classe. Riprova tra un momento.
class-gone = Nessuna classe ha il codice { $code }. Forse è stata cancellata. Scegline un’altra.
class-unavailable = Al momento Surefix non riesce a trovare la classe. Riprova tra un po’.
class-join = Invita gli studenti
class-manage = Nome, conservazione, chiusura
class-days = Conservazione dei programmi (in giorni)
class-days-help = Poi Surefix li cancella da solo.
class-open-said = Possono entrare nuovi studenti.
class-closed-said = Non può più entrare nessuno. Chi è già nella classe può continuare a lavorare.
class-close = Chiudi la classe
class-reopen = Riapri la classe
class-archive = Archivia

## Alla parete

back-to-class = Torna alla classe
wall-title = Entra nella classe
wall-open = Apri questo indirizzo o inquadra il codice QR:
wall-name = Scegli un soprannome o prendi il nome di un animale.
wall-code = Codice della classe:
wall-picture = Codice QR per { $url }
wall-link = Indirizzo per gli studenti
wall-copy = Copia
wall-show = Mostra in grande
wall-closed = La classe è chiusa. Riaprila perché altri possano entrare.
wall-here-only = Questo indirizzo funziona solo su questo computer. Avvia Surefix con --host 0.0.0.0 perché gli studenti possano entrare.

## Adesso

visit-number = Visita { $number }
mistake-unnamed = Errore senza nome
glance-working = { $count ->
    [one] al lavoro
   *[other] al lavoro
}
glance-stuck = { $count ->
    [one] bloccato
   *[other] bloccati
}
glance-waiting = { $count ->
    [one] domanda in attesa
   *[other] domande in attesa
}
to-questions = { $count ->
    [one] Rispondi alla domanda
   *[other] Rispondi a { $count } domande
}
now-empty = Non è ancora entrato nessuno
now-empty-text = Apri «Invita gli studenti» e mostra il codice.
now-nobody = Oggi nessuno ha controllato un programma
now-nobody-text = Appena qualcuno lo farà, lo vedrai qui.
now-fresh = Questa schermata si aggiorna da sola. Ultimo aggiornamento: { $time }.
stuck-title = Chi è bloccato
stuck-nobody = Nessuno al momento.
stuck-since = { $attempts ->
    [one] { $attempts } tentativo
   *[other] { $attempts } tentativi
} con questo errore, da { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}
stuck-look = Guarda il programma di { $name }
look-close = Chiudi
common-title = Gli errori più frequenti di oggi
common-none = Finora nessuno.
common-students = { $count ->
    [one] { $count } studente
   *[other] { $count } studenti
}
common-visits = { $count ->
    [one] { $count } visita
   *[other] { $count } visite
}
common-attempts = { $count ->
    [one] { $count } volta
   *[other] { $count } volte
}
common-show = Mostra l’esempio { $number } alla classe
example-gone = Questo programma non è più conservato. Torna alla classe e scegli un altro esempio.
example-anonymous = Le righe di uno studente, senza nome e senza commenti.
working-title = Chi sta lavorando
working-nobody = Nessuno negli ultimi 10 minuti.
working-others = { $count ->
    [one] Ora non lavora ({ $count }):
   *[other] Ora non lavorano ({ $count }):
}
working-unstored = Qui non si vedono, perché i loro programmi non vengono salvati ({ $count }):
column-who = Chi
column-last = Ultimo controllo
column-state = Risultato
minutes-ago = { $count ->
    [0] adesso
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
}
state-checking = controllo in corso
state-right = nessun errore
state-other = non è un programma Python

## Impostazioni

saved = Salvato. Vale dal prossimo controllo.
unsaved = Vale dal prossimo controllo, ma non è ancora salvato: va perso se il server si ferma prima che il database torni a funzionare.
saved-all = Ogni impostazione viene salvata appena la cambi.
undo = Annulla l’ultima modifica
preset = Quanta certezza deve avere Surefix?
preset-careful = Prudente
preset-balanced = Equilibrato
preset-generous = Generoso
preset-means = Su 100 spiegazioni, almeno { $target } sono giuste. Su 100 programmi con un errore, circa { $shown } ne ricevono una.
preset-unreachable = Surefix non può promettere questa percentuale ({ $target }%), quindi gli studenti non ricevono spiegazioni. Scegli una percentuale più bassa.
precise = Regolazione precisa
setting-precision = Certezza richiesta a Surefix
setting-helping = Aiuto per gli studenti
helping-help = Disattivalo per una verifica. Gli studenti vedranno solo ciò che dice Python.
helping-off = L’aiuto è disattivato. Gli studenti vedono solo ciò che dice Python.
help-off-where = Riattivalo nelle impostazioni quando la verifica è finita.
help-off-until = L’aiuto torna il { $time }. Puoi cambiarlo nei compiti.
help-off-open = Nei compiti puoi stabilire quando torna l’aiuto.
setting-deepest = Ultimo passo
setting-pace = Prima del prossimo passo
setting-wait = Attesa
setting-attempt-first = Gli studenti devono riprovare prima di vedere altro oltre alla riga
attempt-first-help = La riga si vede sempre. Il resto si apre dopo un altro tentativo.
setting-python = Python della classe
setting-language = Lingua della classe
language-help = Ogni studente può comunque scegliere un’altra lingua.
setting-left-out = Errori per ora non spiegati
left-out-help = Per questi errori gli studenti vedono solo la riga, e un messaggio dice che il resto lo lasci a loro.
left-out-none = nessuno
setting-questions = Gli studenti possono farti domande
questions-help = Le scrivono nella loro pagina, e tu rispondi nella scheda «Domande e valutazioni».
setting-approval = Le correzioni incerte aspettano la mia approvazione
approval-help = Quando Surefix non è abbastanza sicuro di una correzione per mostrarla, la vedi prima tu, e lo studente viene avvisato che la stai guardando. Ciò che non ha superato un controllo non viene mai messo in attesa.
approval-band = Grado di certezza delle correzioni che aspettano
setting-remarks = Segnala i probabili errori nei programmi che Python riesce a leggere
remarks-help = Al massimo due alla volta, e solo se Surefix è abbastanza sicuro.
on = sì
off = no
seconds = { $count ->
    [one] { $count } secondo
   *[other] { $count } secondi
}
python-servers = quello del server
language-browsers = Quella del browser
setting-engine = Che cosa cerca la correzione
engine-help = Sotto l’editor gli studenti leggono dove vanno i loro programmi. Un modello non misurato non mostra correzioni che Surefix da solo non mostrerebbe.
engine-servers = Come su questo server
engine-built-in = Solo Surefix
engine-on-site = Surefix e un modello linguistico della scuola
engine-cloud = Surefix e un modello linguistico fuori dalla scuola
engine-gone = { $name }: non più disponibile, risponde solo Surefix
quota-checks = { $count ->
    [one] Ogni studente può controllare { $count } programma di seguito. Quanto si usa torna a poco a poco: dopo un’ora è di nuovo tutto disponibile. Il numero lo decide chi gestisce il server.
   *[other] Ogni studente può controllare { $count } programmi di seguito. Quanto si usa torna a poco a poco: dopo un’ora è di nuovo tutto disponibile. Il numero lo decide chi gestisce il server.
}
quota-model = { $count ->
    [one] Di ogni studente, un modello linguistico legge al massimo { $count } programma di seguito. Quanto si usa torna a poco a poco: dopo un giorno è di nuovo tutto disponibile. Il numero lo decide chi gestisce il server.
   *[other] Di ogni studente, un modello linguistico legge al massimo { $count } programmi di seguito. Quanto si usa torna a poco a poco: dopo un giorno è di nuovo tutto disponibile. Il numero lo decide chi gestisce il server.
}
change = { $name }: { $before } → { $after }
see-as-student = Vedi come uno studente
see-as-student-help = Apre in una nuova scheda la pagina degli studenti con queste impostazioni. Non entri nella classe e niente viene salvato.
keys-title = Chiavi per programmi
keys-help = Con una chiave, un editor o un altro programma chiede a nome di questa classe. Riceve quello che vede uno studente che chiede una volta.
keys-full = Una classe ha al massimo { $count } chiavi. Ne revochi una per crearne un’altra.
key-name = A che cosa serve la chiave
key-make = Crea una chiave
key-once = Questa è la nuova chiave. La copi adesso: viene mostrata solo questa volta.
key-not-made = Non è stato possibile creare la chiave. Riprovi più tardi.
key-number = Chiave { $number }
key-made = Creata da { $who }, { $when }
key-revoke = Revoca «{ $name }»
log-key-made = Chiave «{ $name }» creata
log-key-revoked = Chiave «{ $name }» revocata
log-title = Cronologia delle modifiche
log-empty = Ancora nessuna modifica.
log-same = Non è cambiato niente.
who-instructor = Insegnante
column-by = Chi
column-change = Modifica

## Numeri

period = Programmi
period-today = di oggi
period-week = degli ultimi 7 giorni
period-month = degli ultimi 30 giorni
period-all = tutti
period-dates = tra due date
period-first = Primo giorno
period-last = Ultimo giorno
period-beginning = Dall’inizio
period-none = Il primo giorno viene dopo l’ultimo: non c’è niente da mostrare.
seen-title = { $count ->
    [one] Che cosa hanno visto gli studenti per { $count } programma con un errore
   *[other] Che cosa hanno visto gli studenti per { $count } programmi con un errore
}
seen-explained = spiegazione completa
seen-partly = spiegazione parziale
seen-place = solo la riga
seen-nothing = solo il messaggio di Python
column-seen = Lo studente ha visto
sure-beside = { $sure } (mostrato a partire da { $threshold })
column-sure = Certezza
column-threshold = Mostrato a partire da
threshold-none = mai
check-claims-hold = Ciò che la spiegazione dice del programma è vero
check-part-keeps-secret = La spiegazione non rivela la correzione
check-part-stands-alone = Ogni errore si può correggere singolarmente
check-repair-is-clean = La correzione non introduce nuovi errori
check-repair-is-small = La correzione cambia poco
check-repair-parses = Python riesce a leggere il programma corretto
check-repair-round-trip = Un secondo strumento legge allo stesso modo il programma corretto
check-steps-keep-secret = I primi suggerimenti non rivelano la correzione
check-words-are-grounded = La spiegazione cita solo ciò che c’è nel programma
check-other = Un altro controllo
damaged = Alcuni controlli salvati sono danneggiati e qui non compaiono. I loro numeri: { $numbers }.
helping-only-here = Questo vale solo nella classe: chi ne esce o usa un altro browser riceve ancora aiuto.

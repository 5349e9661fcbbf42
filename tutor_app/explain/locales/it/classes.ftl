### La pagina di classe dell’insegnante: scegliere una classe, prima schermata, impostazioni, numeri. E tre frasi per chi studia.

## Che cosa legge chi studia

left-out = L’insegnante lascia trovare a te questo tipo di errore. Surefix mostra solo la riga.
help-off-title = L’insegnante ha disattivato l’aiuto
looking = Vede questa pagina come uno studente di «{ $name }». Niente di ciò che prova qui viene salvato.

## La pagina

title = Le Sue classi
lead = Veda come va la lezione e imposti l’aiuto di Surefix.
view-now = Adesso
view-queue = Domande e voti
view-settings = Impostazioni
view-sure = Quanto è sicuro Surefix?
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
class-name-example = 2B informatica
class-make = Crea la classe
class-not-made = Non è stato possibile salvare la classe. Riprovi tra un momento.
class-gone = Nessuna classe ha il codice { $code }. Forse è stata eliminata. Ne scelga un’altra.
class-unavailable = Al momento non è possibile trovare la classe. Riprovi fra un po’.
class-join = Come si entra nella classe
class-manage = Nome, durata di conservazione, chiusura
class-days = Giorni di conservazione dei programmi
class-days-help = Poi Surefix li cancella da solo.
class-open-said = Possono entrare nuovi studenti.
class-closed-said = Nessun altro può entrare. Chi è già nella classe può continuare a lavorare.
class-close = Chiudi la classe
class-reopen = Riaprila
class-archive = Archivia

## Alla parete

back-to-class = Torna alla classe
wall-title = Entra nella classe
wall-open = Apri questo indirizzo o inquadra l’immagine:
wall-name = Scegli un soprannome o prendi il nome di un animale.
wall-code = Codice della classe:
wall-picture = Codice QR per { $url }
wall-link = Indirizzo per gli studenti
wall-copy = Copia
wall-show = Mostra in grande
wall-closed = La classe è chiusa. La riapra perché altri possano entrare.
wall-here-only = Solo questo computer raggiunge questo indirizzo. Avvii Surefix con --host 0.0.0.0 perché gli studenti possano entrare.

## Adesso

visit-number = Visita { $number }
mistake-unnamed = Errore senza nome
glance-working = { $count ->
    [one] al lavoro
   *[other] al lavoro
}
glance-stuck = { $count ->
    [one] in difficoltà
   *[other] in difficoltà
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
now-empty-text = Apra «Come si entra nella classe» e mostri il codice.
now-nobody = Oggi nessuno ha controllato un programma
now-nobody-text = Appena qualcuno lo fa, lo vede qui.
now-fresh = Questa schermata si aggiorna da sola. Ultima volta: { $time }.
stuck-title = Chi è in difficoltà
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
example-gone = Questo programma non è più salvato. Torni indietro e scelga un altro esempio.
example-anonymous = Righe di uno studente, senza nome e senza commenti.
working-title = Chi sta lavorando
working-nobody = Nessuno negli ultimi 10 minuti.
working-others = { $count ->
    [one] Ora non lavora ({ $count }):
   *[other] Ora non lavorano ({ $count }):
}
column-who = Chi
column-last = Ultimo controllo
column-state = Risultato
minutes-ago = { $count ->
    [0] proprio ora
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
}
state-checking = controllo in corso
state-right = nessun errore
state-other = non è un programma Python

## Impostazioni

saved = Salvato. Vale dal prossimo controllo.
saved-all = Ogni impostazione viene salvata appena la cambia.
undo = Annulla l’ultima modifica
preset = Quanto deve essere sicuro Surefix?
preset-careful = Prudente
preset-balanced = Equilibrato
preset-generous = Generoso
preset-means = Su 100 spiegazioni almeno { $target } sono giuste. Circa { $shown } programmi con un errore su 100 ne ricevono una.
preset-unreachable = Questa quota ({ $target } %) non si può promettere, quindi gli studenti non ricevono spiegazioni. Ne scelga una più bassa.
precise = Con precisione
setting-precision = Quanto deve essere sicuro Surefix
setting-helping = Aiuto per gli studenti
helping-help = Lo disattivi per una verifica. Gli studenti vedono allora solo ciò che dice Python.
helping-off = L’aiuto è disattivato. Gli studenti vedono solo ciò che dice Python.
setting-deepest = Ultimo passo
setting-pace = Prima del passo successivo
setting-wait = Attesa
setting-attempt-first = Gli studenti devono riprovare prima di vedere più della riga
attempt-first-help = La riga si vede sempre. Il resto si apre dopo un altro tentativo.
setting-python = Python della classe
setting-language = Lingua della classe
language-help = Ogni studente può comunque scegliere un’altra lingua.
setting-left-out = Errori non spiegati questa settimana
left-out-help = Per questi gli studenti vedono solo la riga, e che Lei lascia a loro il resto.
left-out-none = nessuno
setting-questions = Gli studenti possono farLe domande
questions-help = Le fanno sulla loro pagina, e Lei risponde in «Domande e voti».
setting-approval = Le correzioni dubbie aspettano me
approval-help = Dove Surefix non è abbastanza sicuro per mostrare una correzione, la vedi prima tu, e chi aspetta sa che la stai guardando. Ciò che non ha superato un controllo non aspetta.
approval-band = Quanto deve essere sicuro Surefix per questo
setting-remarks = Segnala errori probabili nei programmi che funzionano
remarks-help = Al massimo due alla volta, e solo se Surefix è abbastanza sicuro.
on = attivo
off = disattivato
seconds = { $count ->
    [one] { $count } secondo
   *[other] { $count } secondi
}
python-servers = Python di questo server
language-browsers = Come chiede il browser
change = { $name }: { $before } → { $after }
see-as-student = Guarda come studente
see-as-student-help = Apre la pagina degli studenti con queste impostazioni in una nuova scheda. Lei non entra nella classe e niente viene salvato.
log-title = Che cosa è cambiato, e quando
log-empty = Non è ancora cambiato niente.
log-same = Non è cambiato niente.
who-instructor = Insegnante
column-by = Da
column-change = Modifica

## Numeri

period = Programmi
period-today = di oggi
period-week = degli ultimi 7 giorni
period-month = degli ultimi 30 giorni
period-all = tutti
period-dates = per date
period-first = Il primo giorno
period-last = L'ultimo giorno
period-beginning = Dall'inizio
period-none = Non resta nessun giorno: il primo viene dopo l'ultimo.
seen-title = { $count ->
    [one] Che cosa si è visto di { $count } programma con un errore
   *[other] Che cosa si è visto di { $count } programmi con un errore
}
seen-explained = spiegati
seen-partly = spiegati in parte
seen-place = solo la riga
seen-nothing = nient’altro che il messaggio di Python
column-seen = Si è visto
sure-beside = { $sure } (mostrato da { $threshold })
column-sure = Sicurezza
column-threshold = Mostrato da
threshold-none = mai
check-claims-hold = Ciò che la spiegazione dice del programma è vero
check-part-keeps-secret = La spiegazione non rivela la correzione
check-part-stands-alone = Ogni errore si può correggere da solo
check-repair-is-clean = La correzione non porta un nuovo errore
check-repair-is-small = La correzione cambia poco
check-repair-parses = Python può leggere il programma corretto
check-repair-round-trip = Un secondo lettore legge allo stesso modo il programma corretto
check-steps-keep-secret = I primi suggerimenti non rivelano la correzione
check-words-are-grounded = La spiegazione nomina solo ciò che è nel programma
check-other = Un altro controllo

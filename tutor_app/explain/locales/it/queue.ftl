# La lista d'attesa dell'insegnante: domande, risposte che aspettano una parola, valutazione; portare via e cancellare i dati.
grade-title = Valuta
queue-somebody = Qualcuno della classe
queue-more = { $count ->
    [one] Ce n'è ancora { $count } in attesa.
   *[other] Ce ne sono ancora { $count } in attesa.
  }
queue-unstored = Non è stato possibile salvare. Riprova tra un momento.

questions-title = Domande ({ $count })
questions-none = Nessuna domanda in attesa. Questo elenco si aggiorna da solo.
questions-no-program = Questa domanda arriva senza programma.
questions-found = Surefix ha trovato: { $found } Sulla pagina si può vedere: { $level }
questions-program = Tutto il programma e tutto ciò che Surefix ha trovato
answer-label = La tua risposta a { $name }
answer-send = Invia la risposta
answer-missing = Scrivi prima una risposta.
answer-sent = Inviata. Ora si vede sulla pagina di chi ha chiesto.

approval-title = In attesa della tua approvazione ({ $count })
approval-none = Niente aspetta la tua approvazione.
approval-since = in attesa da { $when }
approval-gone-on = Da allora è stato controllato un altro programma.
approval-own = Con parole tue, se vuoi dirlo in un altro modo
approval-approved = Approva
approval-edited = Invia le mie parole
approval-rejected = Rifiuta
approval-how = Per rifiutarla, scegli che cosa non va. Ciò che approvi viene mostrato perché ne rispondi tu: non conta come valutazione.
approval-missing = Scrivi prima le tue parole.
approval-done-approved = Approvata. Ora si vedono la spiegazione e la correzione.
approval-done-edited = Inviate. Ora si vedono le tue parole.
approval-done-rejected = Rifiutata. Non si vede più di prima.

held-waiting = Il tuo insegnante lo sta guardando.
held-meanwhile = Non devi fare niente: la risposta appare qui. Se vuoi, continua a lavorare.
held-approved = Il tuo insegnante l'ha guardato ed è d'accordo.
held-edited = Il tuo insegnante ti scrive:
held-rejected = Il tuo insegnante l'ha guardato. Surefix non aveva una buona correzione.
held-go-on = Qui c'è ciò che è certo. Se non riesci ad andare avanti, chiedi al tuo insegnante.

grade-serves = { $count ->
    [one] La tua valutazione vale per { $count } programma.
   *[other] La tua valutazione vale per { $count } programmi con lo stesso errore in una riga come questa.
  }
grade-share = Di ciò che la tua classe vede, dal { $low }% al { $high }% è giusto, secondo le tue valutazioni. Vale con una certezza del 95%, per quante volte tu guardi.

records-progsnap = Per la ricerca (ProgSnap2)
records-pseudonyms = In questi file un codice sta al posto di ogni nome.
records-all-title = Tutto ciò che viene conservato
records-all-lead = { $days ->
    [one] I programmi di questa classe vengono conservati per { $days } giorno e poi cancellati dal server.
   *[other] I programmi di questa classe vengono conservati per { $days } giorni e poi cancellati dal server.
  }
records-student = Una persona
records-student-json = Tutto di questa persona (JSON)
records-class-json = Tutto della classe (JSON)

delete-title = Cancella
delete-student = Cancella { $name }
delete-class = Cancella la classe { $name }
delete-student-question = Cancellare tutto ciò che è conservato di { $name }?
delete-student-gone = Il nome e tutti i programmi, le risposte, le valutazioni e le domande spariranno per sempre. Scaricali prima se servono a qualcuno.
delete-student-yes = Sì, cancella questa persona
delete-class-question = Cancellare la classe { $name } con tutto ciò che contiene?
delete-class-gone = { $count ->
    [one] { $count } persona, con tutti i programmi, le risposte, le valutazioni e le domande, e tutte le impostazioni della classe spariranno per sempre.
   *[other] { $count } persone, con tutti i programmi, le risposte, le valutazioni e le domande, e tutte le impostazioni della classe spariranno per sempre.
  }
delete-class-yes = Sì, cancella questa classe
delete-no = No, conserva tutto
delete-done-student = { $name }: cancellato. Di questa persona non è conservato più nulla.
delete-done-class = La classe { $name } è cancellata. Non ne è conservato più nulla.
delete-done-failed = { $name }: non cancellato, perché il server ora non può. Riprova tra un momento.

# La lista d’attesa dell’insegnante: domande, analisi che aspettano una parola, valutazione; scaricare e cancellare i dati.
grade-title = Valuta
queue-somebody = Uno studente
queue-more = { $count ->
    [one] C’è ancora { $count } domanda in attesa.
   *[other] Ci sono ancora { $count } domande in attesa.
  }
queue-unstored = Non è stato possibile salvare. Riprova tra un momento.

questions-title = Domande ({ $count })
questions-none = Nessuna domanda in attesa. Questo elenco si aggiorna da solo.
questions-no-program = Questa domanda è stata inviata senza programma.
questions-found = Surefix ha trovato: { $found } Lo studente può vedere: { $level }
questions-program = Tutto il programma e tutto ciò che Surefix ha trovato
answer-label = La tua risposta a { $name }
answer-send = Invia la risposta
answer-missing = Scrivi prima una risposta.
answer-sent = Risposta inviata. Lo studente la vede nella sua pagina.

approval-title = In attesa della tua approvazione ({ $count })
approval-none = Niente è in attesa della tua approvazione.
approval-since = in attesa da: { $when }
approval-gone-on = Nel frattempo questo studente ha controllato un altro programma.
approval-own = Il tuo testo, se preferisci dirlo in un altro modo
approval-approved = Approva
approval-edited = Invia il mio testo
approval-rejected = Rifiuta
approval-how = Per rifiutare, scegli che cosa non va. Ciò che approvi viene mostrato sotto la tua responsabilità: non conta come valutazione.
approval-missing = Scrivi prima il tuo testo.
approval-done-approved = Approvata. Lo studente vede la spiegazione e la correzione.
approval-done-edited = Testo inviato. Lo studente lo vede nella sua pagina.
approval-done-rejected = Rifiutata. Lo studente continua a vedere solo quello che vedeva prima.

held-waiting = L’insegnante sta guardando il tuo programma.
held-meanwhile = Non devi fare niente: la risposta comparirà qui. Intanto, se vuoi, continua a lavorare.
held-approved = L’insegnante ha letto questa analisi e la approva.
held-edited = L’insegnante ti scrive:
held-rejected = L’insegnante ha guardato: Surefix non aveva trovato una buona correzione.
held-go-on = Ecco che cosa è certo. Se non riesci ad andare avanti, chiedi aiuto all’insegnante.

grade-serves = { $count ->
    [one] La tua valutazione vale per { $count } programma.
   *[other] La tua valutazione vale per { $count } programmi con lo stesso errore in una riga simile.
  }
grade-share = Secondo le tue valutazioni, di ciò che vede la tua classe è giusta una parte compresa tra { $low }% e { $high }%. Questo intervallo vale con una certezza del 95%, anche se lo guardi spesso.

records-progsnap = Per la ricerca (ProgSnap2)
records-pseudonyms = In questi file un codice sostituisce il nome di ogni studente.
records-all-title = Tutto ciò che viene conservato
records-all-lead = { $days ->
    [one] I programmi di questa classe vengono conservati per { $days } giorno e poi cancellati dal server.
   *[other] I programmi di questa classe vengono conservati per { $days } giorni e poi cancellati dal server.
  }
records-student = Studente
records-student-json = Tutti i dati dello studente (JSON)
records-class-json = Tutti i dati della classe (JSON)

delete-title = Cancella
delete-student = Cancella { $name }
delete-class = Cancella la classe { $name }
delete-student-question = Cancellare { $name } e tutti i suoi dati?
delete-student-gone = Il nome e tutti i programmi, le analisi, le valutazioni e le domande spariranno per sempre. Scaricali prima se servono a qualcuno.
delete-student-yes = Sì, cancella questo studente
delete-class-question = Cancellare la classe { $name } con tutto ciò che contiene?
delete-class-gone = { $count ->
    [one] { $count } studente, con tutti i programmi, le analisi, le valutazioni e le domande, e tutte le impostazioni della classe spariranno per sempre.
   *[other] { $count } studenti, con tutti i programmi, le analisi, le valutazioni e le domande, e tutte le impostazioni della classe spariranno per sempre.
  }
delete-class-yes = Sì, cancella questa classe
delete-no = No, conserva tutto
delete-done-student = Cancellazione completata: di { $name } non è conservato più nulla.
delete-done-class = La classe { $name } è stata cancellata. Non ne è conservato più nulla.
delete-done-failed = Non è stato possibile cancellare { $name }: al momento il server non può farlo. Riprova tra un momento.

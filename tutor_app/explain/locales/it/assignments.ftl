# Compiti di una classe: quello che legge uno studente, e la pagina dell’insegnante.

## La pagina dello studente

working-on = Stai lavorando a { $title }.
not-open-yet = { $title } inizia il { $time }.
closed-since = { $title } è finito il { $time }.
unknown = La tua classe non ha questo compito. Puoi lavorare senza.
withheld = Nessun aiuto durante { $title }
withheld-until = Puoi controllare i programmi e vedi il messaggio di Python. L’aiuto torna il { $time }.
withheld-on = Puoi controllare i programmi e vedi il messaggio di Python. L’insegnante dice quando torna l’aiuto.

## La pagina dell’insegnante

title = Compiti
lead = Un compito ha un link suo. Quello che imposti qui vale per gli studenti che aprono quel link.
none = Questa classe non ha ancora compiti.
no-class = Scegli una classe per vedere i suoi compiti.
new = Nuovo compito
name = Titolo
name-example = Cicli, parte 2
as-class = Come nella classe
deepest = Passo più profondo
precision = Quanto sicuro
python = Versione di Python
opens = Inizio
closes = Fine
withheld-from = Nessun aiuto da
withheld-to = Nessun aiuto fino a
withheld-help = Intanto nessuno nella classe riceve aiuto, in nessuna pagina. Serve per le verifiche.
times-help = Orari in { $zone }.
save = Salva
make = Crea il compito
delete = Elimina
delete-ask = I link a { $title } porteranno alla pagina della classe. Vuoi eliminarlo?
keep = Tieni
link = Link per gli studenti
fault-title = Un compito ha bisogno di un titolo da 1 a 80 caratteri.
fault-open = Non può finire prima di iniziare.
fault-withheld = Il tempo senza aiuto ha bisogno di un inizio, e di una fine che viene dopo.
not-kept = Non è stato possibile salvare. Riprova più tardi.
state-open = Aperto
state-early = Non ancora aperto
state-over = Finito
state-withheld = Ora nessun aiuto
course-title = Studenti del corso
course-ask = Guarda l’elenco
course-help = La piattaforma dice chi è nel corso. Surefix non conserva l’elenco.
course-none = La piattaforma non ha dato un elenco.
course-some = { $here } su { $all } hanno aperto Surefix.
course-missing = Non ancora: { $names }

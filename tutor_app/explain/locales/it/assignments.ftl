# Compiti di una classe: quello che legge uno studente, e la pagina dell’insegnante.

## La pagina dello studente

working-on = Stai lavorando a { $title }.
not-open-yet = { $title } si apre il { $time }.
closed-since = { $title }: compito chiuso dal { $time }.
unknown = La tua classe non ha questo compito. Puoi lavorare anche senza.
withheld = Nessun aiuto durante { $title }
withheld-until = Puoi ancora controllare i programmi e vedere il messaggio di Python. L’aiuto torna il { $time }.
withheld-on = Puoi ancora controllare i programmi e vedere il messaggio di Python. L’insegnante ti dirà quando torna l’aiuto.

## La pagina dell’insegnante

title = Compiti
lead = Ogni compito ha il proprio link. Ciò che imposti qui vale per gli studenti che aprono quel link.
none = Questa classe non ha ancora compiti.
no-class = Scegli una classe per vedere i suoi compiti.
new = Nuovo compito
name = Titolo
name-example = Cicli, parte 2
as-class = Come nella classe
deepest = Ultimo passo
precision = Certezza richiesta a Surefix
python = Versione di Python
opens = Apertura
closes = Chiusura
withheld-from = Senza aiuto dal
withheld-to = Senza aiuto fino al
withheld-help = In questo periodo nessuno nella classe riceve aiuto, in nessuna pagina. Serve per le verifiche.
times-help = Fuso orario: { $zone }.
save = Salva
make = Crea il compito
delete = Cancella
delete-ask = Cancellare { $title }? I link a questo compito porteranno alla pagina della classe.
keep = Conserva
link = Link per gli studenti
fault-title = Il titolo di un compito deve avere da 1 a 80 caratteri.
fault-open = La chiusura deve venire dopo l’apertura.
fault-withheld = Il periodo senza aiuto deve avere un inizio, e la fine deve venire dopo.
not-kept = Non è stato possibile salvare. Riprova tra un po’.
state-open = Aperto
state-early = Non ancora aperto
state-over = Chiuso
state-withheld = Ora senza aiuto
course-title = Studenti del corso
course-ask = Richiedi l’elenco
course-help = La piattaforma indica chi segue il corso. Surefix non conserva l’elenco.
course-none = La piattaforma non ha inviato nessun elenco.
course-some = Hanno aperto Surefix: { $here } su { $all }
course-missing = Non ancora: { $names }

# Avviato da una piattaforma come Moodle o Canvas. Studenti e insegnanti lo leggono in una piccola pagina.

## Perché l’avvio non è riuscito. Ogni motivo ha un titolo e dice che cosa fare.

platform-unknown-title = La tua piattaforma non è collegata a Surefix
platform-unknown = Surefix non conosce il sito da cui arrivi. Mostra questa pagina all’insegnante. Chi gestisce Surefix può aggiungere questo indirizzo:
deployment-unknown-title = Il tuo corso non è ancora collegato a Surefix
deployment-unknown = Surefix conosce il sito da cui arrivi, ma non ancora questa parte del sito. Mostra questa pagina all’insegnante. Chi gestisce Surefix può aggiungere questo Deployment ID:
launch-over-title = Questo link è scaduto
launch-over = Ogni clic funziona una volta sola, e solo per pochi minuti. Torna al corso e fai di nuovo clic sul link.
launch-other-browser-title = Surefix ha bisogno dei cookie
launch-other-browser = Il tuo browser non ha rimandato il cookie di Surefix. Consenti i cookie per questa pagina. Poi torna al corso e fai di nuovo clic sul link.
launch-refused-title = Surefix non è riuscito a controllare questo link
launch-refused = Ciò che la piattaforma ha inviato è incompleto o sbagliato. Torna al corso e fai di nuovo clic sul link. Se non basta, dillo all’insegnante.
launch-anonymous-title = Surefix non sa chi sei
launch-anonymous = La piattaforma non ha inviato né il tuo nome né un numero. Dillo all’insegnante. Si può cambiare nelle impostazioni della piattaforma.
launch-no-course-title = Surefix non conosce il tuo corso
launch-no-course = Apri il link dal tuo corso, non dalla pagina iniziale della piattaforma.
launch-no-role-title = Questo link è per studenti e insegnanti
launch-no-role = Secondo la piattaforma, in questo corso non sei né studente né insegnante. Chiedi all’insegnante di aggiungerti.
class-not-yet-title = La tua classe non è ancora pronta
class-not-yet = Prima l’insegnante deve aprire questo link. Poi torna e fai di nuovo clic.
class-closed-title = Questa classe non accetta più nessuno
class-closed = La classe è chiusa o non è più attiva. Chiedi all’insegnante.
account-disabled-title = Qui non puoi accedere
account-disabled = Chi gestisce Surefix ha disattivato il tuo account. Chiedi all’insegnante.
launch-insecure-title = Surefix ha bisogno di un indirizzo sicuro
launch-insecure = I link di una piattaforma funzionano solo se l’indirizzo di Surefix inizia con https. Dillo a chi gestisce Surefix.
launch-unavailable-title = Al momento Surefix non può aprire questo link
launch-unavailable = La piattaforma o il database non risponde. Aspetta un minuto. Poi torna al corso e fai di nuovo clic sul link.

## Aperto nella piattaforma

open-title = Apri Surefix
open-text = Surefix si apre in una finestra a parte. Il pulsante funziona una volta sola, e solo per pochi minuti.
anew-text = Il tuo browser blocca i cookie delle pagine incluse in altre pagine. Apri quindi Surefix in una finestra a parte.
open-button = Apri Surefix

## Un insegnante sceglie dove porta un link del corso

choose-title = Aggiungi un link a Surefix
choose-lead = Dove deve portare il link?
choose-class = Alla pagina di { $name }, senza compito
choose-none = Questa classe non ha ancora compiti. Puoi crearli nella pagina della classe in Surefix.
choose-send = Aggiungi al corso
back-title = Torna al corso
back-text = Il link è pronto.
back-button = Continua

# Avviato da una piattaforma come Moodle o Canvas. Studenti e insegnanti lo leggono in una piccola pagina.

## Perché l’avvio non è riuscito. Ogni motivo ha un titolo e dice che cosa fare.

platform-unknown-title = La tua piattaforma non è collegata a Surefix
platform-unknown = Surefix non conosce il sito da cui arrivi. Mostra questa pagina all’insegnante. Chi gestisce Surefix può aggiungere questo nome:
deployment-unknown-title = Il tuo corso non è ancora collegato a Surefix
deployment-unknown = Surefix conosce il sito da cui arrivi, ma non questa parte del sito. Mostra questa pagina all’insegnante. Chi gestisce Surefix può aggiungere questo nome:
launch-over-title = Questo link è scaduto
launch-over = Ogni clic sul link vale una volta e per pochi minuti. Torna al corso e fai di nuovo clic.
launch-other-browser-title = Surefix ha bisogno dei cookie
launch-other-browser = Il tuo browser non ha mandato il cookie giusto. Permetti i cookie per questa pagina. Poi torna al corso e fai di nuovo clic sul link.
launch-refused-title = Surefix non ha potuto controllare questo link
launch-refused = Quello che la piattaforma ha mandato è incompleto o sbagliato. Torna al corso e fai di nuovo clic sul link. Se non serve, dillo all’insegnante.
launch-anonymous-title = Surefix non sa chi sei
launch-anonymous = La piattaforma non ha mandato né il tuo nome né un numero. Dillo all’insegnante. Le impostazioni della piattaforma possono cambiarlo.
launch-no-course-title = Surefix non conosce il tuo corso
launch-no-course = Apri il link dal tuo corso, non dalla pagina iniziale della piattaforma.
launch-no-role-title = Questo link è per studenti e insegnanti
launch-no-role = Secondo la piattaforma non fai parte di questo corso. Chiedi all’insegnante di aggiungerti.
class-not-yet-title = La tua classe non è ancora pronta
class-not-yet = Prima l’insegnante deve aprire questo link. Poi puoi fare di nuovo clic.
class-closed-title = Questa classe non accetta più nessuno
class-closed = La classe è chiusa o finita. Chiedi all’insegnante.
account-disabled-title = Qui non puoi accedere
account-disabled = Chi gestisce Surefix ha chiuso il tuo account. Chiedi all’insegnante.
launch-insecure-title = Surefix ha bisogno di un indirizzo sicuro
launch-insecure = I link di una piattaforma funzionano solo se l’indirizzo di Surefix inizia con https. Dillo a chi gestisce Surefix.
launch-unavailable-title = In questo momento Surefix non può aprire il link
launch-unavailable = La piattaforma o la base di dati non risponde. Aspetta un minuto. Poi torna al corso e fai di nuovo clic sul link.

## Aperto nella piattaforma

open-title = Apri Surefix
open-text = Surefix si apre in una finestra sua. Il pulsante vale una volta e per pochi minuti.
anew-text = Il tuo browser non tiene i cookie di una pagina dentro un’altra. Apri Surefix in una finestra sua.
open-button = Apri Surefix

## Un insegnante sceglie dove porta un link del corso

choose-title = Aggiungi un link a Surefix
choose-lead = Dove porta il link?
choose-class = Alla pagina di { $name }, senza compito
choose-none = Questa classe non ha ancora compiti. Puoi crearli nella sua pagina in Surefix.
choose-send = Aggiungi al corso
back-title = Torna al corso
back-text = Il link è pronto.
back-button = Avanti

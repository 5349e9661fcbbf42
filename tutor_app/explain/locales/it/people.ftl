# Persone con account: accesso, uscita e pagina per gli amministratori.

## Accesso

sign-in = Accedi
sign-in-title = Accedi
sign-in-with = Accedi con { $name }
sign-out = Esci
signed-in-as = Accesso come { $name }
signed-in = Hai fatto l’accesso come { $name }.
sign-in-none = Qui nessuno deve fare l’accesso.
sign-in-refused = Non hai fatto l’accesso: la risposta della tua scuola non andava bene. Riprova.
sign-in-unreachable = Non hai fatto l’accesso: il servizio della tua scuola non risponde. Riprova fra un po’.
sign-in-unavailable = Al momento nessuno può fare l’accesso. Riprova fra un po’.
sign-in-disabled = Questo account è chiuso. Chiedi a chi gestisce questo server.
sign-in-wrong = Il nome utente o la password non è giusto.
sign-in-over = L’accesso è finito. Accedi di nuovo.
sign-in-wait = Troppe password sbagliate. Riprova fra { $count ->
    [one] { $count } secondo.
   *[other] { $count } secondi.
}
user-name = Nome utente
password = Password
password-old = La tua password attuale
password-new = Nuova password
password-save = Salva la password
password-once = Prima scegli una password tua. Deve avere almeno { $count } caratteri.
password-lead = Puoi scegliere un’altra password. Deve avere almeno { $count } caratteri.
password-unfit = Scegli un’altra password. È troppo corta, o è quella che hai già.
not-a-teacher = Questa pagina è per gli insegnanti. Il tuo account è di uno studente.

## Classi e insegnanti

teachers-title = Insegnanti di questa classe
teacher-add = Aggiungi un insegnante
teacher-remove = Togli { $name }
class-first = Scelga una classe, o ne crei una.

## La pagina delle persone

people-title = Persone
people-lead = Chi ha un account qui, e che cosa può fare. Chi entra con un codice non ne ha bisogno.
people-only = Questa pagina è per gli amministratori.
people-none = Nessuno ha ancora un account.
person = Persona
person-role = Ruolo
role-student = Studente
role-instructor = Insegnante
role-administrator = Amministratore
person-closed = { $name } (chiuso)
person-here = con una password
person-close = Chiudi l’account
person-open = Riapri l’account
person-delete = Elimina l’account
person-password = Crea una nuova password
person-yourself = Questo è il Suo account. Qualcun altro può modificarlo.
person-make = Nuovo account con password
person-made = { $name } può accedere con la password { $password }. Si vede una volta sola. Al primo accesso se ne sceglie una propria.
person-not-made = Non è stato possibile creare l’account. Forse il nome utente è già preso.

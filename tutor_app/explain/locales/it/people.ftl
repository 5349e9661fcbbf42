# Persone con account: accesso, uscita e pagina per gli amministratori.

## Accesso

sign-in = Accedi
sign-in-title = Accedi
sign-in-with = Accedi con { $name }
sign-out = Esci
signed-in-as = Account: { $name }
signed-in = Hai effettuato l’accesso come { $name }.
sign-in-none = Qui non serve accedere.
sign-in-refused = Accesso non riuscito: Surefix non ha potuto controllare la risposta della tua scuola. Riprova.
sign-in-unreachable = Accesso non riuscito: il servizio di accesso della tua scuola non risponde. Riprova tra un po’.
sign-in-unavailable = Al momento nessuno può accedere. Riprova tra un po’.
sign-in-disabled = Questo account è disattivato. Rivolgiti a chi gestisce questo server.
sign-in-wrong = Il nome utente o la password non è corretta.
sign-in-over = La sessione è terminata. Accedi di nuovo.
sign-in-changed = Il tuo account è stato appena modificato. Accedi di nuovo.
sign-in-wait = Troppe password sbagliate. Riprova tra { $count ->
    [one] { $count } secondo.
   *[other] { $count } secondi.
}
user-name = Nome utente
password = Password
password-old = Password attuale
password-new = Nuova password
password-save = Salva la password
password-once = Prima scegli una tua password, di almeno { $count } caratteri.
password-lead = Puoi scegliere un’altra password, di almeno { $count } caratteri.
password-unfit = Scegli un’altra password. Questa è troppo corta o troppo facile da indovinare, o è quella che hai già.
not-a-teacher = Questa pagina è per gli insegnanti. Il tuo è un account da studente.

## Classi e insegnanti

teachers-title = Insegnanti di questa classe
teacher-add = Aggiungi un altro insegnante
teacher-remove = Rimuovi { $name }
class-first = Scegli una classe o creane una nuova.

## La pagina delle persone

people-title = Persone
people-lead = Chi ha un account qui, e che cosa può fare. Gli studenti che entrano con un codice non ne hanno bisogno.
people-only = Questa pagina è per gli amministratori.
people-none = Nessuno ha ancora un account.
person = Persona
person-role = Ruolo
role-student = Studente
role-instructor = Insegnante
role-administrator = Amministratore
person-closed = { $name } (disattivato)
person-here = con una password
person-close = Disattiva l’account
person-open = Riattiva l’account
person-delete = Cancella l’account
person-delete-question = Cancellare l’account di { $name }?
person-delete-gone = Non potrà più accedere, e non si può annullare. Le sue classi e i suoi programmi restano, senza l’account.
person-delete-yes = Sì, cancella l’account
person-delete-no = No, conservalo
person-password = Crea una nuova password
person-yourself = Questo è il tuo account. Può modificarlo solo un altro amministratore.
person-make = Crea un account con password
person-made = { $name } può accedere con la password { $password }. Si vede solo adesso. Al primo accesso bisogna sceglierne una propria.
person-taken = Esiste già un account con questo nome utente.
person-unfit = Un nome utente ha da 1 a { $longest } caratteri.
person-unsaved = Non è stato salvato, perché il database non è raggiungibile. Non è cambiato nulla. Riprova più tardi.
person-gone = Questo account non esiste più: nel frattempo qualcuno l’ha eliminato.

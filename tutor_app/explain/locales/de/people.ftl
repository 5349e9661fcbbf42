# Personen mit Konten: an- und abmelden, und die Seite für die Verwaltung.

## Anmelden

sign-in = Anmelden
sign-in-title = Anmelden
sign-in-with = Mit { $name } anmelden
sign-out = Abmelden
signed-in-as = Angemeldet als { $name }
signed-in = Du bist als { $name } angemeldet.
sign-in-none = Hier muss sich niemand anmelden.
sign-in-refused = Du bist nicht angemeldet: Surefix konnte die Antwort deiner Schule nicht prüfen. Versuche es noch einmal.
sign-in-unreachable = Du bist nicht angemeldet: Die Anmeldeseite deiner Schule antwortet nicht. Versuche es später noch einmal.
sign-in-unavailable = Im Moment kann sich niemand anmelden. Versuche es später noch einmal.
sign-in-disabled = Dieses Konto ist gesperrt. Wende dich an die Person, die diesen Server betreibt.
sign-in-wrong = Benutzername oder Passwort ist falsch.
sign-in-over = Du bist abgemeldet. Melde dich noch einmal an.
sign-in-changed = Dein Konto wurde gerade geändert. Melde dich noch einmal an.
sign-in-wait = Zu viele falsche Passwörter. Versuche es in { $count ->
    [one] { $count } Sekunde noch einmal.
   *[other] { $count } Sekunden noch einmal.
}
user-name = Benutzername
password = Passwort
password-old = Aktuelles Passwort
password-new = Neues Passwort
password-save = Passwort speichern
password-once = Wähle zuerst ein eigenes Passwort mit mindestens { $count } Zeichen.
password-lead = Du kannst ein anderes Passwort wählen, mit mindestens { $count } Zeichen.
password-unfit = Wähle ein anderes Passwort. Dieses ist zu kurz oder zu leicht zu erraten, oder du hast es schon.
not-a-teacher = Diese Seite ist für Lehrkräfte. Du hast ein Konto für Lernende.

## Klassen und ihre Lehrkräfte

teachers-title = Lehrkräfte dieser Klasse
teacher-add = Weitere Lehrkraft hinzufügen
teacher-remove = { $name } entfernen
class-first = Wählen Sie eine Klasse oder legen Sie eine neue an.

## Die Seite über Personen

people-title = Personen
people-lead = Wer hier ein Konto hat und was man damit darf. Wer mit einem Code beitritt, braucht keines.
people-only = Diese Seite ist für die Administration.
people-none = Noch hat niemand ein Konto.
person = Person
person-role = Rolle
role-student = Schüler/in
role-instructor = Lehrkraft
role-administrator = Administration
person-closed = { $name } (gesperrt)
person-here = mit Passwort
person-close = Konto sperren
person-open = Konto entsperren
person-delete = Konto löschen
person-delete-question = Das Konto von { $name } löschen?
person-delete-gone = Die Anmeldung ist dann nicht mehr möglich, und das lässt sich nicht rückgängig machen. Klassen und Programme bleiben, ohne das Konto.
person-delete-yes = Ja, das Konto löschen
person-delete-no = Nein, behalten
person-password = Neues Passwort vergeben
person-yourself = Das ist Ihr eigenes Konto. Ändern kann es nur jemand anderes aus der Administration.
person-make = Neues Konto mit Passwort anlegen
person-made = { $name } kann sich mit dem Passwort { $password } anmelden. Es wird nur jetzt angezeigt. Bei der ersten Anmeldung muss ein eigenes gewählt werden.
person-taken = Es gibt schon ein Konto mit diesem Benutzernamen.
person-unfit = Ein Benutzername braucht 1 bis { $longest } Zeichen.
person-unsaved = Das wurde nicht gespeichert, denn die Datenbank ist nicht erreichbar. Nichts wurde geändert. Versuche es später noch einmal.
person-gone = Dieses Konto gibt es nicht mehr: Jemand hat es inzwischen gelöscht.

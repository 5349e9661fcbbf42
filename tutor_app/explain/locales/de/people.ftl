# Personen mit Konten: an- und abmelden, und die Seite für die Verwaltung.

## Anmelden

sign-in = Anmelden
sign-in-title = Anmelden
sign-in-with = Mit { $name } anmelden
sign-out = Abmelden
signed-in-as = Angemeldet als { $name }
signed-in = Du bist als { $name } angemeldet.
sign-in-none = Hier braucht sich niemand anzumelden.
sign-in-refused = Du bist nicht angemeldet: Die Antwort deiner Schule hat nicht gepasst. Versuch es noch einmal.
sign-in-unreachable = Du bist nicht angemeldet: Die Anmeldung deiner Schule antwortet nicht. Versuch es in einer Weile noch einmal.
sign-in-unavailable = Im Moment kann sich niemand anmelden. Versuch es in einer Weile noch einmal.
sign-in-disabled = Dieses Konto ist gesperrt. Frag, wer diesen Server betreibt.
sign-in-wrong = Der Benutzername oder das Passwort ist falsch.
sign-in-over = Du bist abgemeldet. Melde dich noch einmal an.
sign-in-wait = Zu viele falsche Passwörter. Versuch es in { $count ->
    [one] { $count } Sekunde noch einmal.
   *[other] { $count } Sekunden noch einmal.
}
user-name = Benutzername
password = Passwort
password-old = Dein jetziges Passwort
password-new = Neues Passwort
password-save = Passwort speichern
password-once = Wähle zuerst ein eigenes Passwort. Es braucht mindestens { $count } Zeichen.
password-lead = Du kannst ein anderes Passwort wählen. Es braucht mindestens { $count } Zeichen.
password-unfit = Wähle ein anderes Passwort. Es ist zu kurz oder das, das du schon hast.
not-a-teacher = Diese Seite ist für Lehrkräfte. Dein Konto ist das eines Schülers.

## Klassen und ihre Lehrkräfte

teachers-title = Lehrkräfte dieser Klasse
teacher-add = Lehrkraft hinzufügen
teacher-remove = { $name } entfernen
class-first = Wählen Sie eine Klasse, oder legen Sie eine an.

## Die Seite über Personen

people-title = Personen
people-lead = Wer hier ein Konto hat und was man damit darf. Wer mit einem Code beitritt, braucht keines.
people-only = Diese Seite ist für die Verwaltung.
people-none = Noch hat niemand ein Konto.
person = Person
person-role = Rolle
role-student = Schüler
role-instructor = Lehrkraft
role-administrator = Verwaltung
person-closed = { $name } (gesperrt)
person-here = mit Passwort
person-close = Konto sperren
person-open = Konto wieder öffnen
person-delete = Konto löschen
person-password = Neues Passwort vergeben
person-yourself = Das ist Ihr eigenes Konto. Jemand anders kann es ändern.
person-make = Neues Konto mit Passwort
person-made = { $name } kann sich mit dem Passwort { $password } anmelden. Es wird nur einmal gezeigt. Beim ersten Mal wird ein eigenes gewählt.
person-not-made = Das Konto wurde nicht angelegt. Vielleicht ist der Benutzername vergeben.

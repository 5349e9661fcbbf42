# Personen met accounts: in- en uitloggen, en de pagina voor beheerders.

## Inloggen

sign-in = Inloggen
sign-in-title = Inloggen
sign-in-with = Inloggen met { $name }
sign-out = Uitloggen
signed-in-as = Ingelogd als { $name }
signed-in = Je bent ingelogd als { $name }.
sign-in-none = Hier hoeft niemand in te loggen.
sign-in-refused = Je bent niet ingelogd: het antwoord van je school klopte niet. Probeer het nog eens.
sign-in-unreachable = Je bent niet ingelogd: de inlogpagina van je school antwoordt niet. Probeer het straks nog eens.
sign-in-unavailable = Op dit moment kan niemand inloggen. Probeer het straks nog eens.
sign-in-disabled = Dit account is gesloten. Vraag het aan wie deze server beheert.
sign-in-wrong = De gebruikersnaam of het wachtwoord is fout.
sign-in-over = Je bent uitgelogd. Log opnieuw in.
sign-in-wait = Te veel foute wachtwoorden. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
user-name = Gebruikersnaam
password = Wachtwoord
password-old = Je wachtwoord van nu
password-new = Nieuw wachtwoord
password-save = Wachtwoord opslaan
password-once = Kies eerst een eigen wachtwoord. Het heeft minstens { $count } tekens nodig.
password-lead = Je kunt een ander wachtwoord kiezen. Het heeft minstens { $count } tekens nodig.
password-unfit = Kies een ander wachtwoord. Het is te kort, of je hebt het al.
not-a-teacher = Deze pagina is voor docenten. Jouw account is dat van een leerling.

## Klassen en hun docenten

teachers-title = Docenten van deze klas
teacher-add = Docent toevoegen
teacher-remove = { $name } weghalen
class-first = Kies een klas, of maak een nieuwe.

## De pagina over personen

people-title = Personen
people-lead = Wie hier een account heeft, en wat die mag. Leerlingen die met een code meedoen, hebben er geen nodig.
people-only = Deze pagina is voor beheerders.
people-none = Nog niemand heeft een account.
person = Persoon
person-role = Rol
role-student = Leerling
role-instructor = Docent
role-administrator = Beheerder
person-closed = { $name } (gesloten)
person-here = met een wachtwoord
person-close = Account sluiten
person-open = Account weer openen
person-delete = Account verwijderen
person-password = Nieuw wachtwoord maken
person-yourself = Dit is uw eigen account. Iemand anders kan het wijzigen.
person-make = Nieuw account met een wachtwoord
person-made = { $name } kan inloggen met het wachtwoord { $password }. Het wordt één keer getoond. De eerste keer wordt een eigen wachtwoord gekozen.
person-not-made = Dat account kon niet worden gemaakt. Misschien is de gebruikersnaam bezet.

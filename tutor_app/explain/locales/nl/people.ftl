# Personen met accounts: in- en uitloggen, en de pagina voor beheerders.

## Inloggen

sign-in = Inloggen
sign-in-title = Inloggen
sign-in-with = Inloggen met { $name }
sign-out = Uitloggen
signed-in-as = Ingelogd als { $name }
signed-in = Je bent ingelogd als { $name }.
sign-in-none = Hier hoeft niemand in te loggen.
sign-in-refused = Je bent niet ingelogd: Surefix kon het antwoord van je school niet controleren. Probeer het nog eens.
sign-in-unreachable = Je bent niet ingelogd: de inlogpagina van je school reageert niet. Probeer het straks nog eens.
sign-in-unavailable = Op dit moment kan niemand inloggen. Probeer het straks nog eens.
sign-in-disabled = Dit account is geblokkeerd. Neem contact op met wie deze server beheert.
sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet.
sign-in-over = Je bent uitgelogd. Log opnieuw in.
sign-in-changed = Je account is net gewijzigd. Log opnieuw in.
sign-in-wait = Te veel foute wachtwoorden. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
user-name = Gebruikersnaam
password = Wachtwoord
password-old = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-save = Wachtwoord opslaan
password-once = Kies eerst een eigen wachtwoord van minstens { $count } tekens.
password-lead = Je kunt een ander wachtwoord kiezen, van minstens { $count } tekens.
password-unfit = Kies een ander wachtwoord. Dit is te kort of te makkelijk te raden, of je gebruikt het al.
not-a-teacher = Deze pagina is voor docenten. Jij hebt een leerlingaccount.

## Klassen en hun docenten

teachers-title = Docenten van deze klas
teacher-add = Nog een docent toevoegen
teacher-remove = { $name } verwijderen als docent
class-first = Kies een klas of maak een nieuwe aan.

## De pagina over personen

people-title = Personen
people-lead = Wie hier een account heeft en wat diegene mag. Leerlingen die met een code meedoen, hebben geen account nodig.
people-only = Deze pagina is voor beheerders.
people-none = Er heeft nog niemand een account.
person = Persoon
person-role = Rol
role-student = Leerling
role-instructor = Docent
role-administrator = Beheerder
person-closed = { $name } (geblokkeerd)
person-here = met wachtwoord
person-close = Account blokkeren
person-open = Account deblokkeren
person-delete = Account verwijderen
person-delete-question = Het account van { $name } verwijderen?
person-delete-gone = Inloggen kan dan niet meer, en dit is niet terug te draaien. De klassen en programma’s blijven, zonder het account.
person-delete-yes = Ja, het account verwijderen
person-delete-no = Nee, behouden
person-password = Nieuw wachtwoord aanmaken
person-yourself = Dit is je eigen account. Alleen een andere beheerder kan het wijzigen.
person-make = Nieuw account met wachtwoord aanmaken
person-made = { $name } kan inloggen met het wachtwoord { $password }. Het wordt alleen nu getoond. Bij de eerste keer inloggen moet er een eigen wachtwoord worden gekozen.
person-taken = Er is al een account met deze gebruikersnaam.
person-unfit = Een gebruikersnaam heeft 1 tot { $longest } tekens.
person-unsaved = Dat is niet opgeslagen, want de database is niet bereikbaar. Er is niets veranderd. Probeer het later opnieuw.
person-gone = Dit account is er niet meer: iemand heeft het intussen verwijderd.

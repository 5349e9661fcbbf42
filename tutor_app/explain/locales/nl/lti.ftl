# Gestart vanuit een leeromgeving zoals Moodle of Canvas. Leerlingen en docenten lezen dit op een kleine pagina.

## Waarom starten niet lukte. Elke reden heeft een titel en zegt wat je kunt doen.

platform-unknown-title = Je leeromgeving is niet met Surefix verbonden
platform-unknown = Surefix kent de leeromgeving niet waar je vandaan komt. Laat deze pagina aan je docent zien. Wie Surefix beheert, kan dit adres toevoegen:
deployment-unknown-title = Je cursus is nog niet met Surefix verbonden
deployment-unknown = Surefix kent de leeromgeving waar je vandaan komt, maar dit deel ervan nog niet. Laat deze pagina aan je docent zien. Wie Surefix beheert, kan deze deployment-ID toevoegen:
launch-over-title = Deze link is verlopen
launch-over = Elke klik werkt maar één keer, en maar een paar minuten. Ga terug naar je cursus en klik opnieuw op de link.
launch-other-browser-title = Surefix heeft cookies nodig
launch-other-browser = Je browser heeft de cookie van Surefix niet teruggestuurd. Sta cookies toe voor deze pagina. Ga dan terug naar je cursus en klik opnieuw op de link.
launch-refused-title = Surefix kon deze link niet controleren
launch-refused = Wat je leeromgeving stuurde, is onvolledig of onjuist. Ga terug naar je cursus en klik opnieuw op de link. Helpt dat niet, vertel het dan aan je docent.
launch-anonymous-title = Surefix weet niet wie je bent
launch-anonymous = Je leeromgeving heeft geen naam of nummer van je meegestuurd. Vertel het aan je docent. In de leeromgeving is dat anders in te stellen.
launch-no-course-title = Surefix kent je cursus niet
launch-no-course = Open de link vanuit je cursus, niet vanaf de startpagina van de leeromgeving.
launch-no-role-title = Deze link is voor leerlingen en docenten
launch-no-role = Volgens je leeromgeving ben je geen leerling of docent in deze cursus. Vraag de docent om je toe te voegen.
class-not-yet-title = Je klas staat nog niet klaar
class-not-yet = Eerst moet je docent deze link openen. Klik er daarna opnieuw op.
class-closed-title = Je kunt niet meer meedoen met deze klas
class-closed = De klas is gesloten of afgelopen. Vraag het aan je docent.
account-disabled-title = Je kunt hier niet inloggen
account-disabled = Wie Surefix beheert, heeft je account geblokkeerd. Vraag het aan je docent.
launch-insecure-title = Surefix heeft een veilig adres nodig
launch-insecure = Links uit een leeromgeving werken alleen als het adres van Surefix met https begint. Vertel dat aan wie Surefix beheert.
launch-unavailable-title = Surefix kan deze link nu niet openen
launch-unavailable = Je leeromgeving of de database reageert niet. Wacht een minuut. Ga dan terug naar je cursus en klik opnieuw op de link.

## Geopend in de leeromgeving

open-title = Surefix openen
open-text = Surefix opent in een eigen venster. De knop werkt maar één keer, en maar een paar minuten.
anew-text = Je browser blokkeert cookies voor pagina's binnen andere pagina's. Open Surefix daarom in een eigen venster.
open-button = Surefix openen

## Een docent kiest waar een link in de cursus heen gaat

choose-title = Link naar Surefix toevoegen
choose-lead = Waar moet de link naartoe gaan?
choose-class = De pagina van { $name }, zonder opdracht
choose-none = Deze klas heeft nog geen opdrachten. Je kunt ze aanmaken op de pagina van de klas in Surefix.
choose-send = Aan de cursus toevoegen
back-title = Terug naar je cursus
back-text = De link staat klaar.
back-button = Verder

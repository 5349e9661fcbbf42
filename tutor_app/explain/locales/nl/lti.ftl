# Gestart vanuit een leeromgeving zoals Moodle of Canvas. Leerlingen en docenten lezen dit op een kleine pagina.

## Waarom starten niet lukte. Elke reden heeft een titel en zegt wat je kunt doen.

platform-unknown-title = Je leeromgeving is niet met Surefix verbonden
platform-unknown = Surefix kent de leeromgeving niet waar je vandaan komt. Laat deze pagina aan je docent zien. Wie Surefix beheert kan deze naam toevoegen:
deployment-unknown-title = Je cursus is nog niet met Surefix verbonden
deployment-unknown = Surefix kent de leeromgeving waar je vandaan komt, maar dit deel ervan niet. Laat deze pagina aan je docent zien. Wie Surefix beheert kan deze naam toevoegen:
launch-over-title = Deze link is verlopen
launch-over = Elke klik op de link werkt één keer en een paar minuten. Ga terug naar je cursus en klik er nog eens op.
launch-other-browser-title = Surefix heeft cookies nodig
launch-other-browser = Je browser stuurde geen cookie die past. Sta cookies toe voor deze pagina. Ga dan terug naar je cursus en klik nog eens op de link.
launch-refused-title = Surefix kon deze link niet controleren
launch-refused = Wat je leeromgeving stuurde is niet volledig of niet juist. Ga terug naar je cursus en klik nog eens op de link. Helpt dat niet, zeg het dan tegen je docent.
launch-anonymous-title = Surefix weet niet wie je bent
launch-anonymous = Je leeromgeving stuurde je zonder naam of nummer. Zeg het tegen je docent. De instellingen van de leeromgeving kunnen dat veranderen.
launch-no-course-title = Surefix kent je cursus niet
launch-no-course = Open de link in je cursus, niet op de startpagina van de leeromgeving.
launch-no-role-title = Deze link is voor leerlingen en docenten
launch-no-role = Volgens je leeromgeving hoor je niet bij deze cursus. Vraag de docent om je toe te voegen.
class-not-yet-title = Je klas is nog niet klaar
class-not-yet = Eerst moet je docent deze link openen. Daarna kun je er nog eens op klikken.
class-closed-title = Deze klas neemt niemand meer op
class-closed = De klas is gesloten of afgelopen. Vraag het je docent.
account-disabled-title = Je kunt hier niet inloggen
account-disabled = Wie Surefix beheert heeft je account gesloten. Vraag het je docent.
launch-insecure-title = Surefix heeft een veilig adres nodig
launch-insecure = Links uit een leeromgeving werken alleen als het adres van Surefix met https begint. Zeg het tegen wie Surefix beheert.
launch-unavailable-title = Surefix kan deze link nu niet openen
launch-unavailable = Je leeromgeving of de database antwoordt niet. Wacht een minuut. Ga dan terug naar je cursus en klik nog eens op de link.

## Geopend in de leeromgeving

open-title = Surefix openen
open-text = Surefix opent in een eigen venster. De knop werkt één keer en een paar minuten.
anew-text = Je browser bewaart geen cookies voor pagina’s in andere pagina’s. Open Surefix in een eigen venster.
open-button = Surefix openen

## Een docent kiest waar een link in de cursus heen gaat

choose-title = Een link naar Surefix toevoegen
choose-lead = Waar gaat de link heen?
choose-class = De pagina van { $name }, zonder opdracht
choose-none = Deze klas heeft nog geen opdrachten. Je kunt ze maken op haar pagina in Surefix.
choose-send = Aan de cursus toevoegen
back-title = Terug naar je cursus
back-text = De link is klaar.
back-button = Verder

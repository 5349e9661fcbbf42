# Opdrachten van een klas: wat een leerling leest, en de pagina van de docent.

## De pagina van de leerling

working-on = Je werkt aan { $title }.
not-open-yet = { $title } gaat open op { $time }.
closed-since = { $title } is gesloten sinds { $time }.
unknown = Deze opdracht hoort niet bij je klas. Je kunt ook zonder opdracht werken.
withheld = Geen hulp tijdens { $title }
withheld-until = Je kunt nog steeds programma's controleren en je ziet wat Python zelf zegt. Er is weer hulp op { $time }.
withheld-on = Je kunt nog steeds programma's controleren en je ziet wat Python zelf zegt. Je docent laat weten wanneer er weer hulp is.

## De pagina van de docent

title = Opdrachten
lead = Elke opdracht heeft een eigen link. Wat je hier instelt, geldt voor leerlingen die die link openen.
none = Deze klas heeft nog geen opdrachten.
no-class = Kies een klas om de opdrachten te zien.
new = Nieuwe opdracht
name = Titel
name-example = Lussen, deel 2
as-class = Zoals in de klas
deepest = Leerlingen zien hoogstens
precision = Hoe zeker Surefix moet zijn
python = Python-versie
opens = Gaat open op
closes = Sluit op
withheld-from = Geen hulp vanaf
withheld-to = Geen hulp tot
withheld-help = In die tijd krijgt niemand in deze klas hulp, op geen enkele pagina. Dit is bedoeld voor toetsen.
times-help = Tijdzone: { $zone }.
save = Opslaan
make = Opdracht aanmaken
delete = Verwijderen
delete-ask = { $title } verwijderen? Links naar deze opdracht gaan dan naar de pagina van de klas.
keep = Behouden
link = Link voor leerlingen
fault-title = Geef de opdracht een titel van 1 tot 80 tekens.
fault-open = Een opdracht kan niet sluiten voordat die opengaat.
fault-withheld = De tijd zonder hulp heeft een begin nodig, en het einde moet daarna komen.
not-kept = Dat kon niet worden opgeslagen. Probeer het straks nog eens.
state-open = Open
state-early = Nog niet open
state-over = Gesloten
state-withheld = Nu geen hulp
course-title = Leerlingen in de cursus
course-ask = Lijst ophalen
course-help = De leeromgeving geeft door wie er in de cursus zit. Surefix bewaart die lijst niet.
course-none = De leeromgeving stuurde geen lijst.
course-some = Hebben Surefix geopend: { $here } van { $all }
course-missing = Nog niet: { $names }

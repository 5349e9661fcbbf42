# Opdrachten van een klas: wat een leerling leest, en de pagina van de docent.

## De pagina van de leerling

working-on = Je werkt aan { $title }.
not-open-yet = { $title } begint op { $time }.
closed-since = { $title } eindigde op { $time }.
unknown = Je klas heeft deze opdracht niet. Je kunt zonder opdracht werken.
withheld = Geen hulp tijdens { $title }
withheld-until = Je kunt programma’s controleren en je ziet wat Python zelf zegt. Hulp is er weer op { $time }.
withheld-on = Je kunt programma’s controleren en je ziet wat Python zelf zegt. Je docent zegt wanneer er weer hulp is.

## De pagina van de docent

title = Opdrachten
lead = Een opdracht heeft een eigen link. Wat je hier instelt geldt voor leerlingen die die link openen.
none = Deze klas heeft nog geen opdrachten.
no-class = Kies een klas om haar opdrachten te zien.
new = Nieuwe opdracht
name = Titel
name-example = Lussen, deel 2
as-class = Zoals in de klas
deepest = Diepste stap
precision = Hoe zeker
python = Python-versie
opens = Begint
closes = Eindigt
withheld-from = Geen hulp vanaf
withheld-to = Geen hulp tot
withheld-help = In die tijd krijgt niemand in deze klas hulp, op geen enkele pagina. Gebruik het voor toetsen.
times-help = Tijden in { $zone }.
save = Opslaan
make = Opdracht maken
delete = Verwijderen
delete-ask = Links naar { $title } gaan dan naar de pagina van de klas. Verwijderen?
keep = Houden
link = Link voor leerlingen
fault-title = Een opdracht heeft een titel van 1 tot 80 tekens nodig.
fault-open = Ze kan niet eindigen voordat ze begint.
fault-withheld = De tijd zonder hulp heeft een begin nodig, en een einde daarna.
not-kept = Dat kon niet worden opgeslagen. Probeer het straks nog eens.
state-open = Open
state-early = Nog niet open
state-over = Afgelopen
state-withheld = Nu geen hulp
course-title = Leerlingen in de cursus
course-ask = De lijst opzoeken
course-help = De leeromgeving zegt wie er in de cursus zit. Surefix bewaart die lijst niet.
course-none = De leeromgeving gaf geen lijst.
course-some = { $here } van { $all } hebben Surefix geopend.
course-missing = Nog niet: { $names }

### De klassenpagina van de docent: een klas kiezen, eerste scherm, instellingen, getallen. En drie zinnen die leerlingen lezen.

## Wat leerlingen lezen

left-out = Je docent laat je dit soort fout zelf vinden. Surefix toont alleen de regel.
help-off-title = Je docent heeft de hulp uitgezet
looking = U ziet deze pagina zoals een leerling van “{ $name }”. Niets van wat u hier probeert, wordt opgeslagen.

## De pagina

title = Uw klassen
lead = Zie hoe de les loopt en stel in hoe Surefix helpt.
view-now = Nu
view-queue = Vragen en cijfers
view-settings = Instellingen
view-sure = Hoe zeker is Surefix?
view-export = Exporteren

## Een klas kiezen

class-choose = Klas
class-none = Programma’s zonder klas
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, gesloten)
class-named-archived = { $name } ({ $code }, gearchiveerd)
class-archived-too = { $count ->
    [one] Toon { $count } gearchiveerde klas
   *[other] Toon { $count } gearchiveerde klassen
}
class-new = Nieuwe klas
class-new-lead = Leerlingen hebben geen account en geen e-mailadres nodig, alleen een code.
class-name = Naam van de klas
class-name-example = 2B informatica
class-make = Klas maken
class-not-made = De klas kon niet worden opgeslagen. Probeer het zo nog eens.
class-gone = Geen klas heeft de code { $code }. Misschien is ze verwijderd. Kies een andere.
class-unavailable = De klas kan op dit moment niet worden opgezocht. Probeer het straks nog eens.
class-join = Zo doen leerlingen mee
class-manage = Naam, bewaartijd, sluiten
class-days = Dagen dat programma’s bewaard worden
class-days-help = Daarna verwijdert Surefix ze vanzelf.
class-open-said = Nieuwe leerlingen kunnen meedoen.
class-closed-said = Niemand kan er meer bij. Wie in de klas zit, kan doorwerken.
class-close = Klas sluiten
class-reopen = Weer openen
class-archive = Archiveren

## Aan de muur

back-to-class = Terug naar de klas
wall-title = Doe mee met de klas
wall-open = Open dit adres of scan de afbeelding:
wall-name = Kies een bijnaam of neem de naam van een dier.
wall-code = Code van de klas:
wall-picture = QR-code voor { $url }
wall-link = Adres voor leerlingen
wall-copy = Kopiëren
wall-show = Groot tonen
wall-closed = De klas is gesloten. Open haar weer voordat iemand anders kan meedoen.
wall-here-only = Alleen deze computer bereikt dit adres. Start Surefix met --host 0.0.0.0 zodat leerlingen kunnen meedoen.

## Nu

visit-number = Bezoek { $number }
mistake-unnamed = Fout zonder naam
glance-working = { $count ->
    [one] aan het werk
   *[other] aan het werk
}
glance-stuck = { $count ->
    [one] loopt vast
   *[other] lopen vast
}
glance-waiting = { $count ->
    [one] vraag wacht
   *[other] vragen wachten
}
to-questions = { $count ->
    [one] De vraag beantwoorden
   *[other] { $count } vragen beantwoorden
}
now-empty = Er doet nog niemand mee
now-empty-text = Open “Zo doen leerlingen mee” en toon de code.
now-nobody = Vandaag heeft niemand een programma gecontroleerd
now-nobody-text = Zodra iemand dat doet, ziet u het hier.
now-fresh = Dit scherm werkt zichzelf bij. Laatste keer: { $time }.
stuck-title = Wie loopt vast
stuck-nobody = Op dit moment niemand.
stuck-since = { $attempts ->
    [one] { $attempts } poging
   *[other] { $attempts } pogingen
} met deze fout, sinds { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
stuck-look = Bekijk het programma van { $name }
look-close = Sluiten
common-title = De meest voorkomende fouten van vandaag
common-none = Tot nu toe geen.
common-students = { $count ->
    [one] { $count } leerling
   *[other] { $count } leerlingen
}
common-visits = { $count ->
    [one] { $count } bezoek
   *[other] { $count } bezoeken
}
common-attempts = { $count ->
    [one] { $count } keer
   *[other] { $count } keer
}
common-show = Toon voorbeeld { $number } aan de klas
example-gone = Dit programma is niet meer opgeslagen. Ga terug en kies een ander voorbeeld.
example-anonymous = Regels van een leerling, zonder naam en zonder commentaar.
working-title = Wie is aan het werk
working-nobody = Niemand in de laatste 10 minuten.
working-others = { $count ->
    [one] Nu niet aan het werk ({ $count }):
   *[other] Nu niet aan het werk ({ $count }):
}
column-who = Wie
column-last = Laatste controle
column-state = Resultaat
minutes-ago = { $count ->
    [0] zojuist
    [one] { $count } minuut geleden
   *[other] { $count } minuten geleden
}
state-checking = wordt gecontroleerd
state-right = geen fout
state-other = geen Python-programma

## Instellingen

saved = Opgeslagen. Het geldt vanaf de volgende controle.
saved-all = Elke instelling wordt opgeslagen zodra u haar wijzigt.
undo = Laatste wijziging ongedaan maken
preset = Hoe zeker moet Surefix zijn?
preset-careful = Voorzichtig
preset-balanced = Evenwichtig
preset-generous = Ruim
preset-means = Van 100 keer uitleg zijn er minstens { $target } goed. Ongeveer { $shown } van de 100 programma’s met een fout krijgen uitleg.
preset-unreachable = Dit aandeel ({ $target } %) valt niet te beloven, dus krijgen leerlingen geen uitleg. Kies een lager aandeel.
precise = Precies instellen
setting-precision = Hoe zeker Surefix moet zijn
setting-helping = Hulp voor leerlingen
helping-help = Zet deze uit voor een toets. Leerlingen zien dan alleen wat Python zegt.
helping-off = De hulp staat uit. Leerlingen zien alleen wat Python zegt.
setting-deepest = Diepste stap
setting-pace = Voor de volgende stap
setting-wait = Wachttijd
setting-attempt-first = Leerlingen moeten het nog eens proberen voordat ze meer dan de regel zien
attempt-first-help = De regel is altijd te zien. De rest gaat open na een nieuwe poging.
setting-python = Python van de klas
setting-language = Taal van de klas
language-help = Leerlingen kunnen voor zichzelf nog steeds een andere taal kiezen.
setting-left-out = Fouten die deze week niet worden uitgelegd
left-out-help = Bij deze zien leerlingen alleen de regel, en dat u de rest aan hen overlaat.
left-out-none = geen
setting-questions = Leerlingen kunnen u vragen stellen
questions-help = Ze vragen op hun pagina, en u antwoordt onder “Vragen en cijfers”.
setting-approval = Twijfelachtige reparaties wachten op mij
approval-help = Waar Surefix niet zeker genoeg is om een reparatie te tonen, zie jij die eerst, en je leerling weet dat je kijkt. Wat een controle niet doorstond, wacht niet.
approval-band = Hoe zeker Surefix daarvoor moet zijn
setting-remarks = Waarschijnlijke fouten aanwijzen in programma’s die werken
remarks-help = Hoogstens twee tegelijk, en alleen als Surefix zeker genoeg is.
on = aan
off = uit
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
python-servers = Python van deze server
language-browsers = Zoals de browser vraagt
change = { $name }: { $before } → { $after }
see-as-student = Bekijken als leerling
see-as-student-help = Opent de pagina van de leerlingen met deze instellingen in een nieuw tabblad. U doet niet mee en er wordt niets opgeslagen.
log-title = Wat er is gewijzigd, en wanneer
log-empty = Er is nog niets gewijzigd.
log-same = Niets gewijzigd.
who-instructor = Docent
column-by = Door
column-change = Wijziging

## Getallen

period = Programma’s van
period-today = vandaag
period-week = de laatste 7 dagen
period-month = de laatste 30 dagen
period-all = alle bewaarde dagen
period-dates = bepaalde dagen
period-first = De eerste dag
period-last = De laatste dag
period-beginning = Vanaf het begin
period-none = Er blijft geen dag over: de eerste komt na de laatste.
seen-title = { $count ->
    [one] Wat er te zien was bij { $count } programma met een fout
   *[other] Wat er te zien was bij { $count } programma’s met een fout
}
seen-explained = uitgelegd
seen-partly = deels uitgelegd
seen-place = alleen de regel
seen-nothing = niets dan de melding van Python
column-seen = Te zien was
sure-beside = { $sure } (getoond vanaf { $threshold })
column-sure = Zekerheid
column-threshold = Getoond vanaf
threshold-none = nooit
check-claims-hold = Wat de uitleg over het programma zegt, klopt
check-part-keeps-secret = De uitleg verraadt de reparatie niet
check-part-stands-alone = Elke fout is apart te repareren
check-repair-is-clean = De reparatie brengt geen nieuwe fout
check-repair-is-small = De reparatie verandert weinig
check-repair-parses = Python kan het gerepareerde programma lezen
check-repair-round-trip = Een tweede lezer leest het gerepareerde programma net zo
check-steps-keep-secret = De eerste hints verraden de reparatie niet
check-words-are-grounded = De uitleg noemt alleen wat in het programma staat
check-other = Een andere controle

### De klassenpagina van de docent: een klas kiezen, eerste scherm, instellingen, getallen. En drie zinnen die leerlingen lezen.

## Wat leerlingen lezen

left-out = Je docent laat je dit soort fout zelf vinden. Surefix toont alleen de regel.
help-off-title = Je docent heeft de hulp uitgezet
looking = Zo zien leerlingen deze pagina (“{ $name }”). Wat je hier probeert, wordt niet opgeslagen.

## De pagina

title = Je klassen
lead = Kijk hoe de les loopt en stel in hoe Surefix helpt.
view-now = Nu
view-queue = Vragen en beoordelingen
view-assignments = Opdrachten
view-settings = Instellingen
view-sure = Hoe zeker is Surefix?
view-export = Exporteren

## Een klas kiezen

class-choose = Klas
class-none = Programma's zonder klas
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
class-make = Klas aanmaken
class-not-made = De klas kon niet worden opgeslagen. Probeer het zo nog eens.
class-gone = Bij de code { $code } hoort geen klas. Misschien is die verwijderd. Kies een andere.
class-unavailable = De klas kan op dit moment niet worden geladen. Probeer het straks nog eens.
class-join = Zo doen leerlingen mee
class-manage = Naam, bewaartijd, sluiten
class-days = Bewaartijd van programma's in dagen
class-days-help = Daarna verwijdert Surefix ze vanzelf.
class-open-said = Nieuwe leerlingen kunnen meedoen.
class-closed-said = Er kan niemand meer bij. Wie in de klas zit, kan doorwerken.
class-close = Klas sluiten
class-reopen = Opnieuw openen
class-archive = Archiveren

## Aan de muur

back-to-class = Terug naar de klas
wall-title = Doe mee met de klas
wall-open = Open dit adres of scan de QR-code:
wall-name = Kies een bijnaam of neem de naam van een dier.
wall-code = Klascode:
wall-picture = QR-code voor { $url }
wall-link = Adres voor leerlingen
wall-copy = Kopiëren
wall-show = Groot weergeven
wall-closed = De klas is gesloten. Open de klas opnieuw als er nog leerlingen bij moeten.
wall-here-only = Dit adres is alleen vanaf deze computer te bereiken. Start Surefix met --host 0.0.0.0 zodat leerlingen kunnen meedoen.

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
    [one] Vraag beantwoorden
   *[other] { $count } vragen beantwoorden
}
now-empty = Er doet nog niemand mee
now-empty-text = Open “Zo doen leerlingen mee” en toon de code.
now-nobody = Vandaag heeft nog niemand een programma gecontroleerd
now-nobody-text = Zodra iemand dat doet, zie je het hier.
now-fresh = Dit scherm wordt vanzelf bijgewerkt. Laatste keer: { $time }.
stuck-title = Wie er vastloopt
stuck-nobody = Op dit moment niemand.
stuck-since = { $attempts ->
    [one] { $attempts } poging
   *[other] { $attempts } pogingen
} met deze fout, al { $minutes ->
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
example-gone = Dit programma is niet meer beschikbaar. Ga terug en kies een ander voorbeeld.
example-anonymous = Regels van een leerling, zonder naam en zonder commentaar.
working-title = Wie er aan het werk is
working-nobody = Niemand in de laatste 10 minuten.
working-others = { $count ->
    [one] Nu niet aan het werk ({ $count }):
   *[other] Nu niet aan het werk ({ $count }):
}
working-unstored = Hier niet te zien, omdat hun programma's niet worden opgeslagen ({ $count }):
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

saved = Opgeslagen. Dit geldt vanaf de volgende controle.
unsaved = Dit geldt vanaf de volgende controle, maar is nog niet opgeslagen: het gaat verloren als de server stopt voordat de database weer werkt.
saved-all = Elke wijziging wordt meteen opgeslagen.
undo = Laatste wijziging ongedaan maken
preset = Hoe zeker moet Surefix zijn?
preset-careful = Voorzichtig
preset-balanced = Evenwichtig
preset-generous = Ruim
preset-means = Van elke 100 keer uitleg is die minstens { $target } keer juist. Ongeveer { $shown } van de 100 programma's met een fout krijgen uitleg.
preset-unreachable = Dit percentage ({ $target }%) valt niet te beloven, dus krijgen leerlingen geen uitleg. Kies een lager percentage.
precise = Precies instellen
setting-precision = Hoe zeker Surefix moet zijn
setting-helping = Hulp voor leerlingen
helping-help = Zet de hulp uit voor een toets. Leerlingen zien dan alleen wat Python zegt.
helping-off = De hulp staat uit. Leerlingen zien alleen wat Python zegt.
help-off-where = Zet hem bij de instellingen weer aan als de toets voorbij is.
help-off-until = Er is weer hulp op { $time }. Je kunt dat bij de opdrachten wijzigen.
help-off-open = Bij de opdrachten kun je instellen wanneer er weer hulp is.
setting-deepest = Leerlingen zien hoogstens
setting-pace = Vóór de volgende stap
setting-wait = Wachttijd
setting-attempt-first = Leerlingen moeten het nog eens proberen voordat ze meer dan de regel zien
attempt-first-help = De regel is altijd te zien. De rest gaat open na een nieuwe poging.
setting-python = Python-versie van de klas
setting-language = Taal van de klas
language-help = Leerlingen kunnen voor zichzelf nog steeds een andere taal kiezen.
setting-left-out = Fouten die voorlopig niet worden uitgelegd
left-out-help = Bij deze fouten zien leerlingen alleen de regel en de melding dat ze de rest zelf moeten vinden.
left-out-none = geen
setting-questions = Leerlingen kunnen mij vragen stellen
questions-help = Zij stellen hun vragen op hun eigen pagina, jij antwoordt onder “Vragen en beoordelingen”.
setting-approval = Twijfelachtige oplossingen eerst aan mij voorleggen
approval-help = Is Surefix niet zeker genoeg om een oplossing te tonen, dan zie jij die eerst. De leerling krijgt te lezen dat je ernaar kijkt. Wat niet door de controles komt, krijg je niet voorgelegd.
approval-band = Hoe zeker Surefix daarvoor moet zijn
setting-remarks = Waarschijnlijke fouten aanwijzen in programma's die werken
remarks-help = Hoogstens twee tegelijk, en alleen als Surefix zeker genoeg is.
on = aan
off = uit
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
python-servers = de versie van deze server
language-browsers = Zoals ingesteld in de browser
setting-engine = Wat de oplossing zoekt
engine-help = Leerlingen lezen onder de editor waar hun programma's naartoe gaan. Een model dat niet is gemeten, toont geen oplossing die Surefix zelf niet zou tonen.
engine-servers = Zoals op deze server
engine-built-in = Surefix zelf
engine-on-site = Surefix en een taalmodel van de school
engine-cloud = Surefix en een taalmodel buiten de school
engine-gone = { $name }: niet meer beschikbaar, Surefix zelf antwoordt
quota-checks = { $count ->
    [one] Elke leerling kan { $count } programma achter elkaar controleren. Wat is gebruikt, komt beetje bij beetje terug: na een uur is alles er weer. Wie de server beheert, bepaalt dit aantal.
   *[other] Elke leerling kan { $count } programma's achter elkaar controleren. Wat is gebruikt, komt beetje bij beetje terug: na een uur is alles er weer. Wie de server beheert, bepaalt dit aantal.
}
quota-model = { $count ->
    [one] Van elke leerling leest een taalmodel hoogstens { $count } programma achter elkaar. Wat is gebruikt, komt beetje bij beetje terug: na een dag is alles er weer. Wie de server beheert, bepaalt dit aantal.
   *[other] Van elke leerling leest een taalmodel hoogstens { $count } programma's achter elkaar. Wat is gebruikt, komt beetje bij beetje terug: na een dag is alles er weer. Wie de server beheert, bepaalt dit aantal.
}
change = { $name }: { $before } → { $after }
see-as-student = Bekijken als leerling
see-as-student-help = Opent de leerlingpagina met deze instellingen in een nieuw tabblad. Je doet zelf niet mee en er wordt niets opgeslagen.
keys-title = Sleutels voor programma's
keys-help = Met een sleutel vraagt een editor of een ander programma iets namens deze klas. Het krijgt wat een leerling ziet die één keer vraagt.
keys-full = Een klas heeft hoogstens { $count } sleutels. Trek er een in om een nieuwe te maken.
key-name = Waar de sleutel voor is
key-make = Sleutel maken
key-once = Dit is de nieuwe sleutel. Kopieer hem nu: hij wordt alleen deze ene keer getoond.
key-not-made = De sleutel kon niet worden gemaakt. Probeer het later opnieuw.
key-number = Sleutel { $number }
key-made = Gemaakt door { $who }, { $when }
key-revoke = ‘{ $name }’ intrekken
log-key-made = Sleutel ‘{ $name }’ gemaakt
log-key-revoked = Sleutel ‘{ $name }’ ingetrokken
log-title = Wat er is gewijzigd, en wanneer
log-empty = Er is nog niets gewijzigd.
log-same = Niets gewijzigd.
who-instructor = Docent
column-by = Door
column-change = Wijziging

## Getallen

period = Periode
period-today = vandaag
period-week = laatste 7 dagen
period-month = laatste 30 dagen
period-all = alles wat bewaard is
period-dates = van … t/m …
period-first = Eerste dag
period-last = Laatste dag
period-beginning = Vanaf het begin
period-none = In deze periode valt geen dag: de eerste komt na de laatste.
seen-title = { $count ->
    [one] Wat leerlingen zagen bij { $count } programma met een fout
   *[other] Wat leerlingen zagen bij { $count } programma's met een fout
}
seen-explained = uitgelegd
seen-partly = deels uitgelegd
seen-place = alleen de regel
seen-nothing = alleen Pythons foutmelding
column-seen = Leerling zag
sure-beside = { $sure } (getoond vanaf { $threshold })
column-sure = Zekerheid
column-threshold = Getoond vanaf
threshold-none = nooit
check-claims-hold = Wat de uitleg over het programma zegt, klopt
check-part-keeps-secret = De uitleg verklapt de oplossing niet
check-part-stands-alone = Elke fout is apart te verbeteren
check-repair-is-clean = De oplossing levert geen nieuwe fout op
check-repair-is-small = De oplossing verandert weinig
check-repair-parses = Python kan het verbeterde programma lezen
check-repair-round-trip = Een tweede parser leest het verbeterde programma net zo
check-steps-keep-secret = De eerste hints verklappen de oplossing niet
check-words-are-grounded = De uitleg noemt alleen wat in het programma staat
check-other = Een andere controle
damaged = Sommige opgeslagen controles zijn beschadigd en staan hier niet bij. Hun nummers: { $numbers }.
helping-only-here = Dit geldt alleen in de klas: een leerling die de klas verlaat of een andere browser gebruikt, krijgt nog steeds hulp.

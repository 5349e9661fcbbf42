### The texts of Surefix's pages, in Dutch. A student reads most of them: plain words, short sentences, no blame.
### Terms: "programma", "oplossing" (of a mistake; the verb is "verbeteren"), "fout", "soort fout" (het), "string", "teken", "docent" (to students and to instructors), "leerlingen" (students, to instructors).

## Frame

app-name = Surefix
nav-student = Zoek mijn fout
nav-instructor = Voor docenten
needs-scripts = Surefix heeft JavaScript nodig. Zet het aan in je browser en laad deze pagina opnieuw.
start-failed = Surefix is niet goed ingesteld
later-title = Surefix heeft het nu te druk
later = Wacht even. Ga dan terug en probeer het opnieuw.

## Student page: writing

student-title = Waarom werkt mijn code niet?
student-lead = Plak je programma. Surefix laat zien waar de fout zit, legt die uit en geeft, als je wilt, een oplossing. Weet Surefix iets niet zeker, dan zegt het dat.
editor-label = Je Python-programma
editor-notice = Tab springt in, Shift+Tab springt terug. Met Esc en dan Tab verlaat je de editor. Ctrl+Enter controleert het programma.
editor-too-long = Dit programma is te lang en is niet verstuurd. Een programma mag hoogstens { $limit } tekens hebben.
editor-mark = Hier stopte Python: { $message }
editor-placeholder = Plak of typ hier je programma
check = Zoek mijn fout
checking = Fouten zoeken …
to-code = Naar de code
to-feedback = Naar de feedback
bar-changed = Veranderd: controleer opnieuw
reconnecting = Opnieuw verbinden … Je code is veilig.
examples = Voorbeelden
examples-lead = In elk van deze programma's zit een andere fout.
example-colon = De winkel: een dubbelepunt ontbreekt
example-bracket = Het gemiddelde: een haakje dat niet gesloten is
example-quote = De groet: een string die nooit eindigt
example-indent = Het aftellen: een blok zonder inspringing
example-equals = De quiz: één isgelijkteken of twee
example-two = De kaartjes: twee fouten tegelijk
upload = Uploaden
upload-label = Een Python-bestand (.py, .txt) of een notebook (.ipynb)
upload-too-large = Dit bestand is te groot. Een programma mag hier hoogstens { $limit } tekens hebben.
upload-encoding = Volgens dit bestand is de codering { $encoding }, en die werkt hier niet. Sla het op als UTF-8 en upload het opnieuw.
upload-enough = Je hebt tijdens dit bezoek al veel bestanden geüpload. Kopieer je programma en plak het in de editor.
options = Opties
language = Taal
language-name = Nederlands
live-marks = Tijdens het typen tonen waar Python stopt
plain-editor = Gewoon tekstvak in plaats van de editor
plain-editor-help = Handig met sommige schermlezers en op kleine schermen.

## Student page: feedback

feedback-heading = Feedback
feedback-none-title = Hier komt je feedback
feedback-none-1 = Plak een programma dat niet werkt, of open een voorbeeld.
feedback-none-2 = Kies “Zoek mijn fout”.
feedback-none-3 = Lees waar de fout zit en wat voor fout het is. Verbeter hem zelf, of vraag om een oplossing.
feedback-stale = Veranderd: controleer opnieuw
checked-already = Je hebt het programma sinds de vorige controle niet veranderd.
status-shown = Je feedback is er. Kijk naar regel { $line }.
status-partly = Surefix zegt wat het zeker weet. Kijk naar regel { $line }.
status-withheld = Python stopte bij regel { $line }. Deze keer is er geen uitleg.
status-withheld-nowhere = Deze keer is er geen uitleg.
status-newer-python = Je programma heeft een nieuwere versie van Python nodig.
status-notebook = Je programma is code voor een notebook.
status-valid = Python kan je programma lezen.
status-empty = Er is nog geen programma.
status-refused = Dit programma is niet gecontroleerd.
status-not-python = Dit ziet er niet uit als Python.
status-failed = Er ging bij ons iets mis.

further-mistakes = { $count ->
    [one] Nog één fout:
   *[other] Nog { $count } fouten:
  }
card-headline = Regel { $line }: { $said }
rule-on-tap = De vuistregel, met een voorbeeld
step-repair = Een oplossing
stops-place = We weten zeker waar de fout zit, maar niet wat de oorzaak is.
stops-kind = We weten zeker wat voor fout het is, maar niet welke oplossing klopt.
stops-explanation = We zijn zeker van de uitleg, maar niet van de oplossing.
remember = Onthoud
example-wrong = Fout
example-right = Goed
go-to-line = Naar regel { $line }
line = Regel { $line }
excerpt-label = Regel { $line } van je programma
python-here = Hier stopte Python
next-hint = Volgende hint ({ $number } van { $total })
next-hint-fix = Laat me een oplossing zien ({ $number } van { $total })
next-hint-wait = Je kunt de volgende hint over { $left } openen. Probeer het intussen zelf.
next-hint-attempt = Wil je de volgende hint openen? Verander dan de code bij de fout en controleer die opnieuw.
next-hint-ready = Je kunt de volgende hint nu openen.
next-hint-later = Je kunt deze hint nog niet openen.
hint-opened = De hint is open.
hints-end = Meer hints heeft je docent niet vrijgegeven.
mark-here = hier zit de fout
ask-repair-first = Probeer het eerst zelf. Verander het programma en controleer het opnieuw.
hide-repair = Verberg de oplossing
use-repair = Gebruik deze oplossing
undo-repair = Ongedaan maken: terug naar mijn programma
repair-used = De oplossing staat in je programma. Dit is er veranderd:
repair-hidden = De oplossing is verborgen.
repair-undone = Je eigen programma staat weer in de editor.
diff-view = Weergave van de veranderingen
diff-inline = Onder elkaar
diff-two = Naast elkaar
diff-caption = Wat de oplossing verandert
diff-before = Je programma
diff-after = Verbeterd
diff-removed = verwijderd
diff-added = toegevoegd
diff-legend = Regels met − zijn verwijderd en regels met + zijn toegevoegd. De veranderde tekens zijn onderstreept.
diff-more = { $count ->
    [one] Nog één veranderde regel staat hier niet bij.
   *[other] Nog { $count } veranderde regels staan hier niet bij.
  }

newer-title = Dit programma heeft een nieuwere versie van Python nodig
notebook-title = Dit is code voor een notebook
cell-title = Codecel { $number }
cell-title-run = Codecel { $number }, gemarkeerd met [{ $run }]
valid-title = Python kan dit programma lezen
valid-text = Er zit geen syntaxfout in. Voer het uit om te zien of het doet wat je wilt.
valid-after = Het is je gelukt.
mended-lines = { $count ->
    [one] Regel { $lines } klopt nu.
   *[other] Regels { $lines } kloppen nu.
  }
empty-title = Er is nog geen programma
empty-text = Plak of typ een programma, upload een bestand of open een voorbeeld. Controleer het daarna.
not-python-title = Dit ziet er niet uit als Python
not-python-prose = Het lijkt op gewone tekst. Plak alleen het programma, zonder de tekst eromheen.
not-python-language = Het lijkt op { $language }. Surefix helpt alleen met Python.
not-python-text = Plak alleen het Python-programma, verder niets.
refused-title = Dit programma is niet gecontroleerd
failed-title = Er ging bij ons iets mis
failed-text = Je programma staat veilig in de editor. Controleer het zo meteen nog eens. Blijft dit gebeuren, vertel het dan aan je docent.

withheld-title = We zijn niet zeker genoeg om deze fout uit te leggen
partly-title = Misschien is er nog meer te verbeteren
partly-text = Verbeter eerst de fouten hierboven en controleer je programma dan opnieuw. Misschien zijn er nog andere, waar we niet zeker van zijn.
place-title = Kijk naar regel { $line }
onward-title = Wat je nu kunt doen
python-says = Python zegt
look-title = Drie dingen om na te kijken
look-signs = Lees de regel hardop, teken voor teken. Staat elk teken er met een reden?
look-brackets = Loop de haakjes één voor één na. Heeft elk haakje een partner van dezelfde soort?
look-quotes = Loop de aanhalingstekens één voor één na. Eindigt elke string met hetzelfde aanhalingsteken als waarmee hij begint?
look-margin = Kijk naar de inspringing. Beginnen de regels van één blok in dezelfde kolom?
look-above = Kijk ook naar de regel erboven. Python merkt een fout vaak pas later.
look-like = Zoek in je aantekeningen of je boek een regel zoals deze die wel werkt, en vergelijk de twee.
ask-message = Mijn Python-programma stopt bij regel { $line }. Python { $version } zegt: “{ $message }”. Ik snap niet waarom. Kun je me helpen?

helpful = Had je hier iets aan?
helpful-yes = Ja
helpful-no = Nee
helpful-thanks = Dank je.
helpful-given = Je antwoord: { $answer }
helpful-unkept = Je antwoord kon niet worden opgeslagen. Probeer het straks nog eens.
history = Je pogingen tijdens dit bezoek
history-first = Eerste poging
history-same = Het programma is niet veranderd.
history-changed = { $count ->
    [one] Eén regel veranderd
   *[other] { $count } regels veranderd
  }
history-entry = Poging { $number }, { $time }
outcome-shown = uitgelegd, regel { $line }
outcome-partly = deels geholpen, regel { $line }
outcome-withheld = geen uitleg, regel { $line }
outcome-withheld-nowhere = geen uitleg
outcome-valid = Python kan het lezen
outcome-empty = leeg
outcome-newer-python = nieuwere Python-versie
outcome-notebook = code voor een notebook
outcome-not-python = geen Python
outcome-refused = niet gecontroleerd

## Mistakes page, and the words that explanations use

words-used = Woorden die hier voorkomen
nav-catalogue = Fouten
catalogue-title = Fouten die Surefix kent
catalogue-lead = Elk soort fout, met een vuistregel en een klein voorbeeld.
catalogue-search = Een fout zoeken
catalogue-search-example = Een woord, een teken of wat Python zegt
catalogue-commonest = De tien meest voorkomende
catalogue-families = Alle fouten, per onderwerp
catalogue-found = { $count ->
    [one] Eén soort fout gevonden
   *[other] { $count } soorten fouten gevonden
  }
catalogue-found-message = { $count ->
    [one] Bij één soort fout zegt Python dit
   *[other] Bij { $count } soorten fouten zegt Python dit, de meest voorkomende eerst
  }
catalogue-none = Geen soort fout gevonden
catalogue-none-1 = Plak de laatste regel van Pythons foutmelding.
catalogue-none-2 = Probeer één woord, zoals “komma”.
catalogue-none-3 = Probeer een teken, zoals `:`.
catalogue-gone = Op dit adres staat geen fout beschreven. Zoek hem hieronder.
catalogue-back = Alle fouten
catalogue-more = Meer over deze fout
catalogue-try = Deze fout uitproberen
trying = Je probeert een voorbeeld uit de lijst met fouten.
trying-back = Terug naar mijn programma
catalogue-words = Woorden die je moet kennen
family-signs = Tekens: dubbelepunten, komma's, isgelijktekens
family-brackets = Haakjes
family-texts = Strings en aanhalingstekens
family-words = Sleutelwoorden en namen
family-values = Waarden
family-indentation = Inspringing
family-lines = Hele regels en geplakte tekst
family-places = Code op de verkeerde plek
family-foreign = Gewoonten uit andere programmeertalen
family-python2 = Oud Python (versie 2)

## Instructor page

passphrase = Wachtwoordzin voor docenten
passphrase-enter = Inloggen
passphrase-lasts = Je blijft in deze browser { $hours } uur ingelogd, of tot je uitlogt.
passphrase-failed = Surefix antwoordde niet. Laad deze pagina opnieuw en probeer het nog eens.
log-out = Uitloggen
log-out-here = Je bent in deze browser uitgelogd. Dat kon nog niet worden opgeslagen: op andere servers kan een kopie van de login nog werken. Surefix probeert het vanzelf opnieuw.
passphrase-wrong = Dat is niet de wachtwoordzin.
passphrase-wait = Te veel pogingen. Je kunt het over { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
} opnieuw proberen.
passphrase-needed = Deze pagina is voor docenten.
passphrase-none-local = Er is geen wachtwoordzin ingesteld, dus iedereen achter deze computer kan deze pagina openen. Stel SUREFIX_INSTRUCTOR_PASSPHRASE in voordat je een klas toelaat.
passphrase-none-remote = Deze pagina is gesloten: er is geen wachtwoordzin voor docenten ingesteld. Start Surefix met SUREFIX_INSTRUCTOR_PASSPHRASE om de pagina vanaf andere computers te openen.
knob = Van wat leerlingen te zien krijgen, moet minstens dit deel juist zijn
knob-certain = ← alleen tonen wat bijna zeker is
knob-everything = alles tonen →
knob-end = alles
knob-position = { $percent } %
knob-save = Gebruik dit voor mijn klas
knob-unchanged = Dit geldt nu voor je klas.
promise-heading = Wat je kunt verwachten
promise-coverage = Van 100 programma's die Python weigert, krijgen er ongeveer { $expected } een uitleg ({ $low } tot { $high }).
promise-precision = Van elke 100 keer dat er uitleg wordt getoond, is die minstens { $target } keer juist. Gemeten: { $precision } ({ $low } tot { $high }, { $count } beoordeelde programma's).
promise-everything = Alles wat door de controles komt, wordt getoond, hoe onzeker ook. Gemeten: { $precision } van de 100 zijn juist ({ $low } tot { $high }, { $count } beoordeelde programma's).
promise-unreachable = Met de gegevens die er zijn, komt geen enkele instelling deze belofte na. Leerlingen zouden helemaal geen uitleg zien. Kies een lager percentage.
promise-labels = Hoe “juist” is beoordeeld: { $labels }.
labels-rubric = één voor één beoordeeld, volgens geschreven regels
labels-exact-match = de oplossing is precies die van de auteur zelf; andere goede oplossingen tellen als fout
model-title = Er doet een taalmodel mee: { $model }
model-not-measured = De grafiek en de belofte hierboven zijn gemeten met de ingebouwde methode, niet met dit model.
model-pessimistic = Zolang het model geen eigen kalibratie heeft, wordt zijn oplossing alleen getoond waar de ingebouwde methode dezelfde vond en er zeker genoeg van is. De belofte geldt dus voor oplossingen; voor de woorden van het model is niets beloofd.
model-calibrate = Om het te meten: voer “surefix calibrate LABELS.jsonl OUT.json” uit met dezelfde methode en hetzelfde model, en stel calibration = "OUT.json" in.
model-own = De grafiek en de belofte hierboven zijn van de ingebouwde methode. De feedback van het model wordt met een eigen kalibratie beoordeeld.
model-own-point = Bij deze belofte was de uitleg van het model in { $precision } van de 100 gevallen juist, en kregen { $coverage } van de 100 programma's uitleg ({ $count } beoordeelde programma's).
model-own-unreachable = Bij deze belofte wordt niets van het model getoond: met de gegevens die er zijn, komt geen enkele instelling die na.
curve-title = Precisie en dekking, gemeten
curve-coverage = Deel van de programma's dat een uitleg krijgt
curve-precision = Deel van de uitleg dat juist is
curve-chosen = jouw keuze
curve-saved = je klas nu
curve-label = Grafiek: het deel van de uitleg dat juist is, afgezet tegen het deel van de programma's dat uitleg krijgt. Bij jouw keuze is de uitleg in { $precision } van de 100 gevallen juist en krijgen { $coverage } van de 100 programma's uitleg.
curve-table = De grafiek als tabel
curve-interval = Interval
deepest = Leerlingen zien hoogstens
deepest-0 = Niets
deepest-1 = Plek
deepest-2 = Soort fout
deepest-3 = Uitleg
deepest-4 = Oplossing
class-python = Je klas gebruikt
class-python-version = Python { $version }
class-python-own = De Python van deze server ({ $version })
pace = Vóór de volgende stap is nodig
pace-at-once = Niets
pace-wait = Een wachttijd
pace-attempt = Een nieuwe poging
pace-seconds = Wachttijd in seconden
tab-preview = Wat er getoond zou worden
tab-mistakes = Fouten
tab-students = Bezoeken
preview-lead = De laatste { $count } programma's van je klas die Python weigerde, bij de belofte die hierboven is gekozen.
preview-none = Nog geen leerling heeft een programma met fouten gecontroleerd. Gebeurt dat, dan zie je hier wat je instelling wel en niet zou tonen.
preview-deeper = Meer hulp dan nu
preview-less-deep = Minder hulp dan nu
preview-all = Alle
column-when = Wanneer
column-now = Nu
column-then = Dan
column-mistake = Fout
column-confidence = Zekerheid
column-python = Python zegt
column-helpful = Nuttig
column-visit = Bezoek
column-attempts = Pogingen
column-open = Nog fouten
column-count = Aantal
column-share-shown = Uitgelegd
pick = Eén programma bekijken
evidence = Aanwijzingen
evidence-levels = Hoe zeker elk niveau is
evidence-probability = Waarschijnlijkheid van de oplossing
evidence-margin = Voorsprong op de volgende oplossing
evidence-agreement = Gesimuleerde leerlingen die er met de uitleg op komen
evidence-baseline = … en zonder
evidence-checks = Controles
evidence-passed = geslaagd
evidence-not-passed = niet geslaagd
evidence-repair = Oplossing
evidence-explanation = Uitleg
evidence-parts = Elke fout afzonderlijk
evidence-depth = (getoond: { $depth })
evidence-none = Er is geen oplossing gevonden.
reason-unsure = niet zeker genoeg
reason-unsound = niet door alle controles gekomen
reason-no-repair = geen oplossing gevonden
reason-unreachable-target = belofte buiten bereik
reason-help-is-off = hulp stond uit
reason-left-out = door de docent weggelaten
mistakes-lead = Wat in je klas het vaakst fout gaat
mistakes-none = Nog niets.
visits-lead = Een bezoek is één browservenster. Bezoeken waarin iemand vastzit, staan bovenaan.
visits-note = Dezelfde fout in drie of meer pogingen, al twee minuten of langer
export-lead = Alles wat deze pagina weet, één regel per controle. Ook de programma's staan erin: ga zorgvuldig met het bestand om.
export-button = CSV downloaden
yes = ja
no = nee
answered-by = Beantwoord door: { $engine }
model-at-work = Een taalmodel is nog met je programma bezig
model-turn = Het wacht op zijn beurt.
model-repair = Het zoekt oplossingen: { $done } van { $total }.
model-students-alone = Gesimuleerde leerlingen proberen het zonder uitleg: { $done } van { $total }.
model-explain = Het schrijft een uitleg.
model-students = Gesimuleerde leerlingen proberen het met de uitleg: { $done } van { $total }.
model-left = Nog ongeveer { $seconds } s.
model-limit = Nog hoogstens { $seconds } s.
model-meanwhile = Hieronder staat wat Surefix zelf zegt. Je kunt daarmee verderwerken.
model-absent = Het taalmodel gaf deze keer geen antwoord dat getoond kan worden.
quota-left = { $count ->
    [0] Dat was voorlopig je laatste controle.
    [one] Je kunt voorlopig nog { $count } programma controleren.
   *[other] Je kunt voorlopig nog { $count } programma's controleren.
}
quota-title = Je hebt heel veel programma's gecontroleerd
quota-safe = Er gaat niets verloren: je programma blijft in de editor staan.
quota-wait = Over { $left } kun je weer controleren.
quota-model-left = { $count ->
    [0] Dat was voorlopig het laatste van je programma's dat het taalmodel leest.
    [one] Het taalmodel leest voorlopig nog { $count } van je programma's.
   *[other] Het taalmodel leest voorlopig nog { $count } van je programma's.
}
quota-model-wait = { $count ->
    [one] Het taalmodel leest { $count } minuut lang geen van je programma's. Surefix zelf helpt gewoon verder.
   *[other] Het taalmodel leest { $count } minuten lang geen van je programma's. Surefix zelf helpt gewoon verder.
}
stop-waiting = Niet langer wachten
queue-place = Je bent nummer { $place } in de rij.
queue-full-title = Er worden nu heel veel programma's gecontroleerd
queue-full = Er gaat niets verloren: je programma blijft in de editor staan. Probeer het over { $seconds } s opnieuw.
stop-checking = Controle stoppen
stopped-title = Je hebt de controle gestopt
stopped-text = Je programma staat veilig in de editor. Controleer het opnieuw wanneer je wilt.

## Oordelen, afwijking, fouten door de tijd, links

grade-lead = Beoordeel wat Surefix voor de programma's van je klas heeft gevonden. Hoe zeker het was, staat hier niet, zodat het getal je niet beïnvloedt. Met jouw beoordelingen wordt de belofte aan je klas aangepast.
grade-counts = Tot nu toe beoordeeld: { $graded }. Daarvan helemaal goed: { $right }.
grade-none-title = Niets te beoordelen
grade-none = Alle uitleg bij de laatste programma's van je klas is beoordeeld, of er is nog geen uitleg. Kom terug als er meer programma's zijn gecontroleerd.
grade-question = Zou je dit tegen je leerling hebben gezegd?
grade-faults = Wat klopt er niet?
fault-place = Eerste fout: verkeerde regel
fault-kind = Eerste fout: verkeerd soort fout
fault-repair = De oplossing is niet wat bedoeld was
fault-incomplete = Een fout wordt niet genoemd
fault-incorrect = Er staat iets in wat niet klopt
fault-unclear = Een beginner zou het niet begrijpen
grade-first = De eerste twee gaan alleen over de eerste fout. Kies je geen van beide, dan gelden de regel en het soort fout als goed. Is de regel verkeerd, dan geldt ook het soort fout als verkeerd.
grade-right = Alles is goed
grade-wrong = Niet goed
grade-skip = Kan ik niet zeggen
grade-again = Mijn laatste beoordeling wijzigen
promise-own = Van elke 100 keer dat er uitleg wordt getoond, is die in je klas minstens { $target } keer juist: je eigen beoordelingen bewijzen het. Bij andere leerlingen was dat { $precision } van de 100 ({ $low } tot { $high }).
own-none = Bij deze instelling telt nog geen eigen beoordeling. Beoordeel een paar programma's onder “Beoordelen”, dan wordt de belofte aan je klas aangepast.
own-counts = Je eigen beoordelingen bij deze instelling: { $graded }. Daarvan helemaal goed: { $right }.
own-carries = Ze bewijzen de belofte voor je klas, dus wordt er meer getoond dan zonder.
drift-title = In je klas klopt minder dan beloofd
drift-counts-place = Bij de instelling van je klas heb je { $graded } keer de plek van de eerste fout beoordeeld. Die was { $right } keer goed. Beloofd is { $target } van de 100.
drift-counts-kind = Bij de instelling van je klas heb je { $graded } keer het soort van de eerste fout beoordeeld. Dat was { $right } keer goed. Beloofd is { $target } van de 100.
drift-counts-repair = Bij de instelling van je klas heb je { $graded } keer uitleg beoordeeld. Die was { $right } keer goed. Beloofd is { $target } van de 100.
drift-moved-place = Surefix is vanzelf strenger geworden: het toont de plek bij ongeveer { $now } van de 100 programma's, in plaats van { $before }.
drift-moved-kind = Surefix is vanzelf strenger geworden: het noemt het soort fout bij ongeveer { $now } van de 100 programma's, in plaats van { $before }.
drift-moved-repair = Surefix is vanzelf strenger geworden: ongeveer { $now } van de 100 programma's krijgen uitleg, in plaats van { $before }.
drift-closed-place = Voorlopig toont Surefix de plek alleen waar het ook zeker is van het soort fout of de uitleg: met jouw beoordelingen komt geen enkele instelling deze belofte voor de plek na.
drift-closed-kind = Voorlopig noemt Surefix het soort fout alleen waar het ook zeker is van de uitleg: met jouw beoordelingen komt geen enkele instelling deze belofte voor het soort fout na.
drift-closed-repair = Surefix toont voorlopig geen uitleg: met jouw beoordelingen komt geen enkele instelling deze belofte na. Leerlingen zien wat Python zegt, en ook de plek en het soort fout waar die de belofte wel nakomen.
drift-chance = Puur door toeval komt er in hoogstens 5 van de 100 klassen een alarm.
drift-next = Je hoeft niets te doen: je leerlingen zitten aan de veilige kant. Wil je meer tonen, kies dan een percentage dat niet in strijd is met de beoordelingen van je klas. Het alarm blijft voor dit percentage tot Surefix opnieuw is gekalibreerd.
curve-shipped = zonder jouw beoordelingen
ladder-title = Wat je leerlingen krijgen
ladder-programs = Van 100 programma's die Python weigert
ladder-level = Hulp
ladder-reached = Zoveel van de 100 programma's krijgen die
ladder-right = Juist
ladder-graded = Beoordeeld
ladder-closed = bij deze belofte niet getoond
ladder-label = Grafiek: van 100 programma's die Python weigert, krijgen er ongeveer { $repair } de oplossing, { $explanation } de uitleg zonder oplossing, { $kind } het soort fout, { $place } alleen de plek en { $none } niets.
curve-own = door jou beoordeeld
trend-title = Fouten door de tijd
trend-label = Grafiek: hoe vaak elk soort fout voorkwam, van { $start } tot { $end }. Het vaakst: { $kind } ({ $times }).
trend-other = Andere fouten
column-again = Bezoeken waarin die meer dan één keer voorkwam
visits-none = Nog niemand heeft een programma gecontroleerd. Zodra dat gebeurt, verschijnen de bezoeken hier.
visits-calm = Niemand zit vast.
visits-pick = Een bezoek bekijken met een programma dat nog fouten heeft
preview-move = Verschuif de knop om te vergelijken: dan zie je welke van deze programma's meer hulp krijgen en welke minder.
preview-deeper-none = Geen programma zou meer hulp krijgen.
preview-less-deep-none = Geen programma zou minder hulp krijgen.
share = Link naar dit programma en de feedback
share-lead = Wie deze link heeft, ziet je programma en deze feedback. Het adres zelf bevat het programma niet. De link werkt tot { $until }.
share-label = Je link
share-copy = Link kopiëren
share-copied = Gekopieerd.
share-failed = Kopiëren is niet gelukt. De link is geselecteerd: druk op Ctrl+C.
share-opened = Je hebt een link geopend. Het programma is zoals het bij de controle was; wat je erbij ziet, hangt af van de huidige instellingen van je docent.
share-gone = Deze link werkt niet meer
share-gone-text = Links werken een beperkte tijd. Vraag om een nieuwe link, of plak het programma en controleer het zelf.
unstored-title = Surefix kan op dit moment niets opslaan
unstored-text = Je feedback is volledig, maar deze controle kon niet worden opgeslagen: je docent ziet die niet, en er kan ook geen link naar worden gemaakt.
unstored-link = Daarom kon er geen link worden gemaakt. Probeer het straks opnieuw.
unstored-instructor = Misschien is de schijf vol, of is het databasebestand vergrendeld, beschadigd of verplaatst; meer staat in het logboek van de server. Leerlingen krijgen nog steeds feedback, maar hun controles en jouw beoordelingen worden niet opgeslagen. Wat je hier beslist, geldt totdat de server stopt. Het opslaan gaat vanzelf verder zodra er weer in de database geschreven kan worden.
attempt-unfinished = niet voltooid

## What is pasted, files, valid programs, the visit, a question

pasted-title = Je hebt meer dan alleen code geplakt
pasted-prompt = Een prompt. De console toont die, maar hij hoort niet bij het programma.
pasted-output = Uitvoer. Wat een programma print, hoort niet in de code.
pasted-error = Een foutmelding van Python, geen code.
pasted-fence = Een markering rond code, uit een chat of van een webpagina. Python kent die niet.
pasted-talk = Tekst over de code, geen code.
pasted-number = Een regelnummer. Het hoort niet bij het programma.
pasted-command = Een commando voor de terminal of een notebook, geen Python-code.
pasted-only = In deze tekst zit geen programma. Plak de code waar het over gaat.
pasted-keep = Alleen de code houden
pasted-kept = Alleen je code is over, en die is gecontroleerd.
undo-replaced = Ongedaan maken: terug naar wat er eerst was
upload-not-text = Dit bestand is geen tekst, dus geen Python-programma. Upload het .py-bestand.
upload-notebook-too-large = Dit notebook is te groot. Wis de uitvoer, sla het op en upload het opnieuw.
upload-notebook-unreadable = Dit notebook is niet te lezen. Sla het opnieuw op als .ipynb, of kopieer de codecellen naar de editor.
upload-notebook-language = Dit notebook is geschreven in { $language }. Surefix helpt alleen met Python.
upload-notebook-no-code = Dit notebook heeft geen codecellen.
worth-title = Kijk hier nog even naar
worth-misspelt-builtin = Regel { $line }: Python kent `{ $name }` niet. Bedoel je `{ $suggestion }`?
worth-misspelt-name = Regel { $line }: `{ $name }` heeft geen waarde. Bedoel je `{ $suggestion }`?
worth-no-value-here = Regel { $line }: `{ $name }` heeft hier geen waarde. Op een andere plek in je programma krijgt die naam er wel een.
worth-no-value = Regel { $line }: `{ $name }` heeft geen waarde in dit programma. Geef die naam eerst een waarde, of controleer de spelling.
worth-missing-import = Regel { $line }: `{ $name }` is een module. Zet `import { $name }` bovenaan.
worth-value-later = Regel { $line }: deze functie gebruikt `{ $name }` voordat die naam een waarde krijgt.
worth-is-literal = Regel { $line }: vergelijk waarden met `==` of `!=`. `is` controleert of twee dingen hetzelfde object zijn.
switch-remarks-kinds = Bij deze keuze: { $count } van { $all } soorten opmerkingen.
history-bring = Terughalen
history-brought = Een eerdere poging staat weer in de editor.
visit-title = Je bezoek tot nu toe
visit-lead = De fouten die je tegenkwam. Alleen je browser bewaart deze lijst.
visit-alone = zelf verbeterd
visit-helped = verbeterd met de oplossing van Surefix
visit-open = nog niet verbeterd
visit-times = { $state }, { $count } keer
visit-clear = Lijst wissen
ask = Vraag het iemand
ask-lead = Stuur dit naar een klasgenoot of je docent.
ask-see = Hier is het te zien: { $link }
ask-runs = Mijn Python-programma werkt, maar ik heb er een vraag over. Kun je me helpen?
ask-copy = Bericht kopiëren
ask-mail = Per e-mail sturen
ask-subject = Een vraag over mijn Python-programma
ask-failed = Kopiëren is niet gelukt. Het bericht is geselecteerd: druk op Ctrl+C.

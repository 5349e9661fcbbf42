# Een leerling en een klas: meedoen, wat er bewaard wordt, vragen aan de docent.

## Meedoen

join-title = Meedoen met { $name }
join-instead = Je zit nu in { $name }. Als je hier meedoet, verlaat je die klas.
join-stored = Je docent ziet de programma's die je controleert. Ze worden { $days } bewaard.
join-name = Je naam in deze klas
join-name-help = Een voornaam of bijnaam is genoeg. Je hebt geen account en geen e-mailadres nodig.
join-made-up = Neem een verzonnen naam, zoals { $example }
unstored = Mijn programma's niet bewaren
unstored-help = Je krijgt dezelfde hulp, maar je docent kan je programma's niet zien.
join = Meedoen met de klas
join-without = Zonder klas werken
join-failed = Dat lukte niet. Probeer het nog eens.
join-closed = Je kunt niet meer meedoen met deze klas. Vraag het aan je docent.
join-unavailable = Op dit moment kan niemand meedoen. Probeer het straks nog eens.
join-wait = Er hebben zich net veel leerlingen aangemeld. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
name-taken = In deze klas heet al iemand zo. Kies een andere naam.
name-unfit = Kies een naam van 1 tot 40 tekens. Een e-mailadres mag niet.
joined = Je zit in { $name } als { $student }.
leave = Verlaten
leave-class = De klas verlaten
leave-kept = Wat al bewaard is, blijft tot de bewaartijd om is. Tot dan blijft ook je naam bezet.
leave-delete = Verlaten en alles verwijderen
leave-gone = Je programma's, je vragen en je naam worden meteen verwijderd.
leave-question = Alles verwijderen wat in deze klas van jou is opgeslagen? Dat kun je niet ongedaan maken.
leave-yes = Ja, alles verwijderen
leave-no = Nee, bewaren
left-said = Je hebt de klas verlaten.
left-deleted = Je hebt de klas verlaten. Alles wat daar van jou was opgeslagen, is verwijderd.
leave-unavailable = Op dit moment kon er niets worden verwijderd. Probeer het straks nog eens.
code-label = Klascode
code-help = Je krijgt de code van je docent. Typ hem in en druk op Enter.
code-unknown = Bij deze code hoort geen klas. Vraag de code na bij je docent.
code-closed = Je kunt niet meer meedoen met { $name }. Vraag het aan je docent.
code-wait = Te veel foute codes. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
code-without = Je kunt deze pagina ook zonder klas gebruiken.
class-ended = { $name } is afgelopen. Je werkt nu zonder klas.
class-forgotten = Je klas kent deze browser niet meer. Doe opnieuw mee als je de klas nodig hebt.
class-deleted = Je zit niet meer in { $name }: alles wat daar van jou was opgeslagen, is verwijderd. Wat je nu controleert, wordt niet opgeslagen.
class-gone = Je zit niet meer in { $name }. Wat je nu controleert, wordt niet opgeslagen.
class-unavailable = Je klas is op dit moment niet bereikbaar.
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## De zin onder de editor

privacy-none = Je programma's worden { $days } bewaard, zonder je naam. Docenten die deze server gebruiken, kunnen ze lezen.
privacy-endless = Je programma's worden zonder je naam bewaard tot iemand ze verwijdert. Docenten die deze server gebruiken, kunnen ze lezen.
privacy-class = Je programma's worden { $days } bewaard onder de naam { $student }. Docenten die deze server gebruiken, kunnen ze lezen.
privacy-unstored = Je programma's worden niet bewaard, dus kan geen docent ze hier lezen.
model-here = Een taalmodel op deze server leest je programma's ook.
model-elsewhere = Je programma's gaan ook naar een taalmodel bij { $host }.
model-outside = Je programma's gaan ook naar een taalmodel buiten je school, bij { $host }.
privacy-more = Meer over privacy

## De pagina over privacy

privacy-title = Je privacy
stores-title = Wat er bewaard wordt
stores-program = Elk programma dat je controleert, wanneer je dat deed, de feedback erop, of je een oplossing hebt geopend of gebruikt, en of je er iets aan had.
stores-name = In een klas de naam die je daar hebt gekozen of gekregen. Zonder klas geen naam.
stores-question = De vragen die je naar je docent stuurt, en de antwoorden.
stores-count = Hoeveel controles je nog hebt: ongeveer een dag lang en onder een code in plaats van je naam.
stores-no-more = Geen account, geen e-mailadres, geen wachtwoord, geen adres van je computer.
stores-account = Je bent ingelogd: ook de naam van je account op school wordt bewaard. Geen e-mailadres, geen wachtwoord van je school, geen adres van je computer.
takes-out-title = Wat er eerst uit wordt gehaald
takes-out = Wachtwoorden, toegangssleutels, e-mailadressen en namen in commentaar bovenaan worden vervangen door `x` en `1` voordat een programma wordt bewaard.
takes-out-missed = Surefix kan iets over het hoofd zien. Zet zulke dingen niet in je programma's.
keeps-title = Hoelang het bewaard wordt
keeps = { $days }. Daarna verwijdert de server het vanzelf.
keeps-endless = Tot iemand die deze server beheert, het verwijdert.
keeps-link = Een link die je maakt, werkt hoogstens { $days }.
keeps-memory = { $count ->
    [one] Wat de server over een programma heeft ontdekt, blijft ook { $count } minuut in zijn geheugen, zonder je naam.
   *[other] Wat de server over een programma heeft ontdekt, blijft ook { $count } minuten in zijn geheugen, zonder je naam.
}
reads-title = Wie het kan lezen
reads-teachers = Docenten die op deze server de pagina “Voor docenten” kunnen openen, en wie de server beheert.
reads-students = Geen andere leerling. Een docent kan iedereen een paar regels ervan laten zien, zonder je naam.
reads-link = Wie een link van jou heeft, kan dat ene programma zien.
unstored-title = Hoe je werkt zonder dat er iets bewaard wordt
unstored-how = Zet “Mijn programma's niet bewaren” aan onder “Opties”, of kies het als je gaat meedoen met een klas.
unstored-same = Je krijgt dezelfde hulp. Vanaf dan wordt er niets over je programma's bewaard.
unstored-question = Een vraag die je verstuurt, wordt toch bewaard, zonder je programma.
deletes-title = Hoe je het verwijdert
deletes-class = “Verlaten en alles verwijderen” op de pagina met de editor verwijdert meteen je programma's, je vragen en je naam.
deletes-none = Zonder klas weet niemand welke programma's van jou zijn. Je kunt ze dus niet eerder laten verwijderen.
deletes-all = Verwijderd is echt weg: in het databasebestand blijft er niets van over.
deletes-all-server = Verwijderd is echt weg: niemand kan het hier nog openen. Tot de database de ruimte opnieuw gebruikt, kunnen er sporen in haar bestanden staan.
typing-title = Terwijl je typt
typing = De editor vraagt de server waar Python stopt. Daarvan wordt niets bewaard. Je kunt dit uitzetten onder “Opties”.
browser-title = In je browser
browser-program = Je programma blijft in dit venster tot je het sluit. De server onthoudt het zolang de pagina open is, en daarna hooguit een uur.
browser-choices = Cookies onthouden wat je koos: de taal, de markeringen tijdens het typen, en of programma's bewaard worden. Nog een cookie voorkomt dat andere sites uit jouw naam bestanden sturen.
browser-class = Als je meedoet met een klas, onthoudt een extra cookie dat { $days } lang. Geen script kan hem lezen, en hij is weg als je de klas verlaat.
browser-account = Je bent ingelogd: een extra cookie onthoudt dat hooguit een dag. Geen script kan hem lezen.
browser-others = De pagina laadt niets van andere sites. Er staat geen reclame op en je wordt niet gevolgd.
model-title = Taalmodellen
model-none = Geen taalmodel leest je programma's.

## Vragen aan de docent

ask = Vraag het aan mijn docent
ask-label = Wat wil je weten?
ask-example = Ik snap niet waarom …
ask-along = Je docent krijgt je vraag, de regel met de fout en het programma dat je het laatst hebt gecontroleerd.
ask-words-only = Je docent krijgt je vraag en de regel met de fout. Je programma is niet bewaard, dus wordt het niet meegestuurd.
ask-send = Naar mijn docent sturen
ask-sent = Je docent heeft je vraag. Het antwoord verschijnt hier vanzelf.
ask-unsent = Je vraag kon niet verstuurd worden. Probeer het straks nog eens.
ask-empty = Schrijf eerst je vraag op.
ask-enough = Je hebt al een paar vragen gesteld. Wacht op een antwoord voordat je er meer stelt.
ask-place = [Regel { $line }: { $message }]
questions-title = Je vragen
questions-older = Eerdere vragen
you-asked = Jij vroeg:
teacher-says = Je docent:
answer-waits = Nog geen antwoord.

## Verzonnen namen

animal-albatross = Albatros
animal-alpaca = Alpaca
animal-ant = Mier
animal-badger = Das
animal-bat = Vleermuis
animal-bear = Beer
animal-beaver = Bever
animal-bee = Bij
animal-bison = Bizon
animal-butterfly = Vlinder
animal-camel = Kameel
animal-cat = Kat
animal-chameleon = Kameleon
animal-crab = Krab
animal-crane = Kraanvogel
animal-deer = Hert
animal-dolphin = Dolfijn
animal-dragonfly = Libel
animal-duck = Eend
animal-eagle = Adelaar
animal-elephant = Olifant
animal-falcon = Valk
animal-firefly = Vuurvlieg
animal-flamingo = Flamingo
animal-fox = Vos
animal-frog = Kikker
animal-giraffe = Giraf
animal-goose = Gans
animal-hamster = Hamster
animal-hare = Haas
animal-hedgehog = Egel
animal-heron = Reiger
animal-horse = Paard
animal-kangaroo = Kangoeroe
animal-kingfisher = IJsvogel
animal-koala = Koala
animal-ladybird = Lieveheersbeestje
animal-lizard = Hagedis
animal-llama = Lama
animal-lynx = Lynx
animal-mole = Mol
animal-moose = Eland
animal-octopus = Octopus
animal-otter = Otter
animal-owl = Uil
animal-panda = Panda
animal-parrot = Papegaai
animal-penguin = Pinguïn
animal-puffin = Papegaaiduiker
animal-rabbit = Konijn
animal-raven = Raaf
animal-seal = Zeehond
animal-sparrow = Mus
animal-squirrel = Eekhoorn
animal-starfish = Zeester
animal-swan = Zwaan
animal-tiger = Tijger
animal-turtle = Schildpad
animal-whale = Walvis
animal-zebra = Zebra
join-again = Als het programma dat je het laatst controleerde nog in de editor staat, wordt het voor de klas opnieuw gecontroleerd.

# Een leerling en een klas: meedoen, wat er bewaard wordt, vragen aan de docent.

## Meedoen

join-title = Meedoen in { $name }
join-instead = Je zit nu in { $name }. Als je meedoet, ga je uit die klas.
join-stored = Je docent ziet de programma’s die je controleert. Ze worden { $days } bewaard.
join-name = Je naam in deze klas
join-name-help = Een voornaam of bijnaam is genoeg. Je hebt geen account en geen e-mailadres nodig.
join-made-up = Neem een verzonnen naam, zoals { $example }
unstored = Mijn programma’s niet bewaren
unstored-help = Je krijgt dezelfde hulp, maar je docent kan je programma’s niet zien.
join = Meedoen met de klas
join-without = Zonder klas werken
join-failed = Dat lukte niet. Probeer het nog eens.
join-closed = Deze klas neemt niemand meer op. Vraag het je docent.
join-unavailable = Op dit moment kan niemand meedoen. Probeer het straks nog eens.
join-wait = Er zijn net veel leerlingen bij gekomen. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
name-taken = In deze klas heet al iemand zo. Kies een andere naam.
name-unfit = Kies een naam van 1 tot 40 tekens. Een e-mailadres mag niet.
joined = Je zit in { $name } als { $student }.
leave = Weggaan
leave-class = Uit de klas gaan
leave-kept = Wat bewaard is, blijft tot de tijd om is. Tot dan blijft je naam bezet.
leave-delete = Weggaan en alles wissen
leave-gone = Je programma’s, je vragen en je naam worden meteen gewist.
leave-unavailable = Op dit moment kon er niets gewist worden. Probeer het straks nog eens.
code-label = Klascode
code-help = Je docent heeft de code. Typ hem in en druk op Enter.
code-unknown = Geen klas heeft deze code. Vraag hem na bij je docent.
code-closed = { $name } neemt niemand meer op. Vraag het je docent.
code-wait = Te veel foute codes. Probeer het over { $count ->
    [one] { $count } seconde nog eens.
   *[other] { $count } seconden nog eens.
}
code-without = Je kunt deze pagina ook zonder klas gebruiken.
class-ended = { $name } is afgelopen. Je werkt nu zonder klas.
class-forgotten = Je klas kent deze browser niet meer. Doe opnieuw mee als je de klas nodig hebt.
class-unavailable = Surefix kan je klas op dit moment niet opzoeken.
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## De zin onder de editor

privacy-none = Je programma’s worden { $days } bewaard, zonder je naam. Docenten op deze server kunnen ze lezen.
privacy-endless = Je programma’s worden zonder je naam bewaard tot iemand ze wist. Docenten op deze server kunnen ze lezen.
privacy-class = Je programma’s worden { $days } bewaard onder de naam { $student }. Docenten op deze server kunnen ze lezen.
privacy-unstored = Je programma’s worden niet bewaard, dus geen docent kan ze hier lezen.
model-here = Een taalmodel op deze server leest ze ook.
model-elsewhere = Ze gaan ook naar een taalmodel bij { $host }.
privacy-more = Meer over privacy

## De pagina over privacy

privacy-title = Je privacy
stores-title = Wat er bewaard wordt
stores-program = Elk programma dat je controleert, wanneer, de feedback erop, of je een reparatie hebt geopend of gebruikt, en of die hielp.
stores-name = In een klas de naam die je daar hebt gekozen of genomen. Zonder klas geen naam.
stores-question = De vragen die je naar je docent stuurt, en de antwoorden.
stores-no-more = Geen account, geen e-mailadres, geen wachtwoord, geen adres van je computer.
takes-out-title = Wat er eerst uit gaat
takes-out = Wachtwoorden, sleutels, e-mailadressen en namen in commentaar bovenaan worden vervangen door `x` voordat een programma wordt bewaard.
takes-out-missed = Surefix kan iets over het hoofd zien. Zet zulke dingen niet in je programma’s.
keeps-title = Hoelang
keeps = { $days }. Daarna wist de server het vanzelf.
keeps-endless = Tot iemand die deze server beheert het wist.
keeps-link = Een link die je maakt werkt hoogstens { $days }.
reads-title = Wie het kan lezen
reads-teachers = Docenten die de docentenpagina van deze server kunnen openen, en wie de server beheert.
reads-students = Geen andere leerling.
reads-link = Wie een link van jou heeft, kan dat ene programma zien.
unstored-title = Hoe je werkt zonder dat er iets bewaard wordt
unstored-how = Zet ‘Mijn programma’s niet bewaren’ aan onder Opties, of wanneer je meedoet in een klas.
unstored-same = Je krijgt dezelfde hulp. Vanaf dan wordt er niets over je programma’s bewaard.
unstored-question = Een vraag die je verstuurt wordt toch bewaard, zonder je programma.
deletes-title = Hoe je het wist
deletes-class = ‘Weggaan en alles wissen’ op de leerlingpagina wist je programma’s, je vragen en je naam meteen.
deletes-none = Zonder klas weet niemand welke programma’s van jou zijn. Ze verdwijnen als hun tijd om is.
deletes-all = Gewist is weg: in het databasebestand blijft er niets van over.
typing-title = Terwijl je typt
typing = De editor vraagt de server waar Python stopt. Daarvan wordt niets bewaard. Je kunt het uitzetten onder Opties.
browser-title = In je browser
browser-program = Je programma blijft in dit venster tot je het sluit. De server onthoudt het zolang de pagina open is.
browser-choices = Cookies onthouden wat je koos: de taal, de markeringen tijdens het typen, en of programma’s bewaard worden.
browser-class = Als je meedoet in een klas, houdt nog een cookie je daar { $days } in. Geen script kan het lezen, en het is weg als je uit de klas gaat.
browser-others = De pagina laadt niets van andere sites. Ze heeft geen reclame en volgt je niet.
model-title = Taalmodellen
model-none = Geen taalmodel leest je programma’s.

## Vragen aan de docent

ask = Mijn docent vragen
ask-label = Wat wil je weten?
ask-example = Ik begrijp niet waarom…
ask-along = Je docent krijgt je woorden, de regel met de fout en het programma dat je het laatst hebt gecontroleerd.
ask-words-only = Je docent krijgt je woorden en de regel met de fout. Je programma is niet bewaard, dus het gaat niet mee.
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

# Eine Schülerin oder ein Schüler und eine Klasse: beitreten, was gespeichert wird, Fragen an die Lehrkraft.

## Beitreten

join-title = { $name } beitreten
join-instead = Du bist gerade in { $name }. Diese Klasse verlässt du, wenn du hier beitrittst.
join-stored = Deine Lehrkraft sieht die Programme, die du prüfst. Sie werden { $days } lang gespeichert.
join-name = Dein Name in dieser Klasse
join-name-help = Ein Vorname oder Spitzname genügt. Du brauchst kein Konto und keine E-Mail-Adresse.
join-made-up = Einen erfundenen Namen nehmen, zum Beispiel { $example }
unstored = Meine Programme nicht speichern
unstored-help = Du bekommst dieselbe Hilfe, aber deine Lehrkraft kann deine Programme nicht sehen.
join = Der Klasse beitreten
join-without = Ohne Klasse arbeiten
join-failed = Das hat nicht geklappt. Versuche es noch einmal.
join-closed = Diese Klasse nimmt niemanden mehr auf. Frag deine Lehrkraft.
join-unavailable = Im Moment kann niemand beitreten. Versuche es später noch einmal.
join-wait = Gerade sind viele beigetreten. Versuche es in { $count ->
    [one] { $count } Sekunde noch einmal.
   *[other] { $count } Sekunden noch einmal.
}
name-taken = In dieser Klasse heißt schon jemand so. Wähle einen anderen Namen.
name-unfit = Wähle einen Namen mit 1 bis 40 Zeichen. Eine E-Mail-Adresse geht nicht.
joined = Du bist in { $name } als { $student }.
leave = Verlassen
leave-class = Die Klasse verlassen
leave-kept = Was schon gespeichert ist, bleibt bis zum Ende der Speicherdauer. So lange bleibt auch dein Name vergeben.
leave-delete = Verlassen und alles löschen
leave-gone = Deine Programme, deine Fragen und dein Name werden sofort gelöscht.
leave-question = Alles löschen, was in dieser Klasse von dir gespeichert ist? Das lässt sich nicht rückgängig machen.
leave-yes = Ja, alles löschen
leave-no = Nein, behalten
left-said = Du hast die Klasse verlassen.
left-deleted = Du hast die Klasse verlassen. Alles, was dort von dir gespeichert war, ist gelöscht.
leave-unavailable = Im Moment konnte nichts gelöscht werden. Versuche es später noch einmal.
code-label = Klassencode
code-help = Den Code bekommst du von deiner Lehrkraft. Tippe ihn ein und drücke Enter.
code-unknown = Zu diesem Code gibt es keine Klasse. Frag deine Lehrkraft noch einmal nach dem Code.
code-closed = { $name } nimmt niemanden mehr auf. Frag deine Lehrkraft.
code-wait = Zu viele falsche Codes. Versuche es in { $count ->
    [one] { $count } Sekunde noch einmal.
   *[other] { $count } Sekunden noch einmal.
}
code-without = Du kannst diese Seite auch ohne Klasse benutzen.
class-ended = { $name } ist beendet. Du arbeitest jetzt ohne Klasse.
class-forgotten = Deine Klasse kennt diesen Browser nicht mehr. Tritt der Klasse noch einmal bei, wenn du sie brauchst.
class-deleted = Du bist nicht mehr in { $name }: Alles, was dort von dir gespeichert war, ist gelöscht. Was du jetzt prüfst, wird nicht gespeichert.
class-gone = Du bist nicht mehr in { $name }. Was du jetzt prüfst, wird nicht gespeichert.
class-unavailable = Deine Klasse ist im Moment nicht erreichbar.
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## Der Satz unter dem Editor

privacy-none = Deine Programme werden { $days } lang ohne deinen Namen gespeichert. Lehrkräfte, die diesen Server nutzen, können sie lesen.
privacy-endless = Deine Programme werden ohne deinen Namen gespeichert, bis jemand sie löscht. Lehrkräfte, die diesen Server nutzen, können sie lesen.
privacy-class = Deine Programme werden { $days } lang unter dem Namen { $student } gespeichert. Lehrkräfte, die diesen Server nutzen, können sie lesen.
privacy-unstored = Deine Programme werden nicht gespeichert, also kann sie hier keine Lehrkraft lesen.
model-here = Ein Sprachmodell auf diesem Server liest deine Programme auch.
model-elsewhere = Deine Programme gehen auch an ein Sprachmodell bei { $host }.
model-outside = Deine Programme gehen auch an ein Sprachmodell außerhalb deiner Schule, bei { $host }.
privacy-more = Mehr zum Datenschutz

## Die Seite über den Datenschutz

privacy-title = Datenschutz
stores-title = Was gespeichert wird
stores-program = Jedes Programm, das du prüfst, wann das war, die Rückmeldung dazu, ob du eine Lösung geöffnet oder übernommen hast und ob das für dich hilfreich war.
stores-name = In einer Klasse der Name, den du dort gewählt oder bekommen hast. Ohne Klasse kein Name.
stores-question = Die Fragen, die du deiner Lehrkraft schickst, und die Antworten.
stores-count = Wie viele Prüfungen du noch hast: etwa einen Tag lang und unter einem Code statt deinem Namen.
stores-no-more = Kein Konto, keine E-Mail-Adresse, kein Passwort, keine Adresse deines Computers.
stores-account = Du hast dich angemeldet: Gespeichert wird auch, wie dein Konto bei deiner Schule heißt. Keine E-Mail-Adresse, kein Passwort deiner Schule, keine Adresse deines Computers.
takes-out-title = Was vorher herausgenommen wird
takes-out = Passwörter, Zugangsschlüssel, E-Mail-Adressen und Namen in Kommentaren am Anfang werden durch `x` und `1` ersetzt, bevor ein Programm gespeichert wird.
takes-out-missed = Surefix kann etwas übersehen. Schreib so etwas nicht in deine Programme.
keeps-title = Wie lange es gespeichert wird
keeps = { $days } lang. Danach löscht der Server es von selbst.
keeps-endless = Bis jemand es löscht, der diesen Server betreibt.
keeps-link = Ein Link, den du erstellst, gilt höchstens { $days } lang.
keeps-memory = { $count ->
    [one] Was der Server über ein Programm herausgefunden hat, bleibt außerdem { $count } Minute lang in seinem Arbeitsspeicher, ohne deinen Namen.
   *[other] Was der Server über ein Programm herausgefunden hat, bleibt außerdem { $count } Minuten lang in seinem Arbeitsspeicher, ohne deinen Namen.
}
reads-title = Wer es lesen kann
reads-teachers = Lehrkräfte, die auf diesem Server die Seite „Für Lehrkräfte“ öffnen können, und wer den Server betreibt.
reads-students = Keine anderen Schülerinnen und Schüler. Eine Lehrkraft kann allen ein paar Zeilen davon zeigen, ohne deinen Namen.
reads-link = Wer einen Link von dir hat, sieht dieses eine Programm.
unstored-title = Wie du arbeitest, ohne dass etwas gespeichert wird
unstored-how = Schalte „Meine Programme nicht speichern“ unter „Einstellungen“ ein, oder wähle es, wenn du einer Klasse beitrittst.
unstored-same = Du bekommst dieselbe Hilfe. Von da an wird nichts über deine Programme gespeichert.
unstored-question = Eine Frage, die du abschickst, wird trotzdem gespeichert, ohne dein Programm.
deletes-title = Wie du es löschst
deletes-class = „Verlassen und alles löschen“ auf der Seite mit dem Editor löscht deine Programme, deine Fragen und deinen Namen sofort.
deletes-none = Ohne Klasse weiß niemand, welche Programme deine sind. Deshalb kannst du sie nicht vorzeitig löschen lassen.
deletes-all = Gelöscht heißt weg: In der Datenbankdatei bleibt nichts davon übrig.
deletes-all-server = Gelöscht heißt weg: Niemand kann es hier mehr öffnen. Bis die Datenbank den Platz neu belegt, können in ihren Dateien Spuren bleiben.
typing-title = Während du tippst
typing = Der Editor fragt den Server, wo Python anhält. Nichts davon wird gespeichert. Unter „Einstellungen“ kannst du das abschalten.
browser-title = In deinem Browser
browser-program = Dein Programm bleibt in diesem Fenster, bis du es schließt. Der Server merkt es sich, solange die Seite offen ist, und danach höchstens eine Stunde lang.
browser-choices = Cookies merken sich, was du gewählt hast: die Sprache, die Markierungen beim Tippen und ob Programme gespeichert werden. Ein weiteres verhindert, dass andere Websites in deinem Namen Dateien schicken.
browser-class = Wenn du einer Klasse beitrittst, merkt sich ein weiteres Cookie das { $days } lang. Kein Skript kann es lesen, und wenn du die Klasse verlässt, ist es weg.
browser-account = Du hast dich angemeldet: Ein weiteres Cookie merkt sich das höchstens einen Tag lang. Kein Skript kann es lesen.
browser-others = Die Seite lädt nichts von anderen Websites. Sie zeigt keine Werbung und verfolgt dich nicht.
model-title = Sprachmodelle
model-none = Kein Sprachmodell liest deine Programme.

## Fragen an die Lehrkraft

ask = Meine Lehrkraft fragen
ask-label = Was möchtest du wissen?
ask-example = Ich verstehe nicht, warum …
ask-along = Deine Lehrkraft bekommt deine Frage, die Zeile mit dem Fehler und das Programm, das du zuletzt geprüft hast.
ask-words-only = Deine Lehrkraft bekommt deine Frage und die Zeile mit dem Fehler. Dein Programm ist nicht gespeichert, deshalb wird es nicht mitgeschickt.
ask-send = An meine Lehrkraft schicken
ask-sent = Deine Lehrkraft hat deine Frage. Die Antwort erscheint hier von selbst.
ask-unsent = Deine Frage konnte nicht abgeschickt werden. Versuche es später noch einmal.
ask-empty = Schreibe zuerst deine Frage auf.
ask-enough = Du hast schon mehrere Fragen gestellt. Warte auf eine Antwort, bevor du weiterfragst.
ask-place = [Zeile { $line }: { $message }]
questions-title = Deine Fragen
questions-older = Frühere Fragen
you-asked = Du hast gefragt:
teacher-says = Deine Lehrkraft:
answer-waits = Noch keine Antwort.

## Erfundene Namen

animal-albatross = Albatros
animal-alpaca = Alpaka
animal-ant = Ameise
animal-badger = Dachs
animal-bat = Fledermaus
animal-bear = Bär
animal-beaver = Biber
animal-bee = Biene
animal-bison = Bison
animal-butterfly = Schmetterling
animal-camel = Kamel
animal-cat = Katze
animal-chameleon = Chamäleon
animal-crab = Krabbe
animal-crane = Kranich
animal-deer = Hirsch
animal-dolphin = Delfin
animal-dragonfly = Libelle
animal-duck = Ente
animal-eagle = Adler
animal-elephant = Elefant
animal-falcon = Falke
animal-firefly = Glühwürmchen
animal-flamingo = Flamingo
animal-fox = Fuchs
animal-frog = Frosch
animal-giraffe = Giraffe
animal-goose = Gans
animal-hamster = Hamster
animal-hare = Hase
animal-hedgehog = Igel
animal-heron = Reiher
animal-horse = Pferd
animal-kangaroo = Känguru
animal-kingfisher = Eisvogel
animal-koala = Koala
animal-ladybird = Marienkäfer
animal-lizard = Eidechse
animal-llama = Lama
animal-lynx = Luchs
animal-mole = Maulwurf
animal-moose = Elch
animal-octopus = Krake
animal-otter = Otter
animal-owl = Eule
animal-panda = Panda
animal-parrot = Papagei
animal-penguin = Pinguin
animal-puffin = Papageitaucher
animal-rabbit = Kaninchen
animal-raven = Rabe
animal-seal = Robbe
animal-sparrow = Spatz
animal-squirrel = Eichhörnchen
animal-starfish = Seestern
animal-swan = Schwan
animal-tiger = Tiger
animal-turtle = Schildkröte
animal-whale = Wal
animal-zebra = Zebra
join-again = Steht das zuletzt geprüfte Programm noch im Editor, wird es für die Klasse noch einmal geprüft.

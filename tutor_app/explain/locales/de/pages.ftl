### The texts of Surefix's pages, in German. A student reads most of them: plain words, short sentences, no blame.
### Terms: "Programm", "Lösung" (verb: "verbessern"), "Fehler", "Zeichenkette", "Zeichen", "Lehrkraft" (also for instructors), "Lernende" (students, to instructors).

## Frame

app-name = Surefix
nav-student = Meinen Fehler finden
nav-instructor = Für Lehrkräfte
needs-scripts = Surefix braucht JavaScript. Schalte es im Browser ein und lade diese Seite neu.
start-failed = Surefix ist nicht richtig eingerichtet
later-title = Surefix ist gerade überlastet
later = Warte einen Moment. Geh dann zurück und versuche es noch einmal.

## Student page: writing

student-title = Warum läuft mein Programm nicht?
student-lead = Füge dein Programm ein. Surefix zeigt dir, wo der Fehler ist, erklärt ihn und zeigt dir, wenn du möchtest, eine Lösung. Wenn es sich nicht sicher ist, sagt es das.
editor-label = Dein Python-Programm
editor-notice = Tab rückt ein, Umschalt+Tab rückt aus. Mit Esc und dann Tab verlässt du den Editor. Strg+Enter prüft das Programm.
editor-too-long = Dieses Programm ist zu lang und wurde nicht gesendet. Ein Programm darf höchstens { $limit } Zeichen haben.
editor-mark = Hier hat Python angehalten: { $message }
editor-placeholder = Füge dein Programm hier ein oder tippe es
check = Meinen Fehler finden
checking = Surefix sucht nach Fehlern …
to-code = Zum Code
to-feedback = Zur Rückmeldung
bar-changed = Geändert: noch einmal prüfen
reconnecting = Die Verbindung wird wieder aufgebaut … Dein Code ist sicher.
examples = Beispiele
examples-lead = Jedes dieser Programme hat einen anderen Fehler.
example-colon = Der Laden: ein Doppelpunkt fehlt
example-bracket = Der Durchschnitt: eine Klammer bleibt offen
example-quote = Der Gruß: eine Zeichenkette, die nie endet
example-indent = Der Countdown: ein Block ohne Einrückung
example-equals = Das Quiz: ein Gleichheitszeichen oder zwei
example-two = Die Eintrittskarten: zwei Fehler auf einmal
upload = Hochladen
upload-label = Eine Python-Datei (.py, .txt) oder ein Notebook (.ipynb)
upload-too-large = Diese Datei ist zu groß. Ein Programm darf hier höchstens { $limit } Zeichen haben.
upload-encoding = Diese Datei gibt als Kodierung { $encoding } an. Das funktioniert hier nicht. Speichere sie als UTF-8 und lade sie noch einmal hoch.
upload-enough = Du hast bei diesem Besuch schon viele Dateien hochgeladen. Kopiere dein Programm stattdessen und füge es in den Editor ein.
options = Einstellungen
language = Sprache
language-name = Deutsch
live-marks = Beim Tippen zeigen, wo Python anhält
plain-editor = Einfaches Textfeld statt des Editors
plain-editor-help = Hilfreich mit manchen Screenreadern und auf kleinen Bildschirmen.

## Student page: feedback

feedback-heading = Rückmeldung
feedback-none-title = Deine Rückmeldung erscheint hier
feedback-none-1 = Füge ein Programm ein, das nicht läuft, oder öffne ein Beispiel.
feedback-none-2 = Wähle „Meinen Fehler finden“.
feedback-none-3 = Lies, wo der Fehler ist und was nicht stimmt. Verbessere ihn selbst oder lass dir eine Lösung zeigen.
feedback-stale = Geändert: noch einmal prüfen
checked-already = Du hast das Programm seit der letzten Prüfung nicht geändert.
status-shown = Die Rückmeldung ist da. Sieh dir Zeile { $line } an.
status-partly = Surefix sagt dir, was es sicher weiß. Sieh dir Zeile { $line } an.
status-withheld = Python hat bei Zeile { $line } angehalten. Diesmal gibt es keine Erklärung.
status-withheld-nowhere = Diesmal gibt es keine Erklärung.
status-newer-python = Dein Programm braucht eine neuere Python-Version.
status-notebook = Dein Programm ist Code für ein Notebook.
status-valid = Python kann dein Programm lesen.
status-empty = Es gibt noch kein Programm.
status-refused = Dieses Programm wurde nicht geprüft.
status-not-python = Das sieht nicht nach Python aus.
status-failed = Bei uns ist etwas schiefgegangen.

further-mistakes = { $count ->
    [one] Noch ein Fehler:
   *[other] Noch { $count } Fehler:
  }
card-headline = Zeile { $line }: { $said }
rule-on-tap = Die Regel mit einem Beispiel
step-repair = Eine Lösung
stops-place = Wir sind uns bei der Stelle sicher, aber nicht bei der Ursache.
stops-kind = Wir sind uns bei der Art des Fehlers sicher, aber nicht bei der Lösung.
stops-explanation = Wir sind uns bei der Erklärung sicher, aber nicht bei der Lösung.
remember = Merke dir
example-wrong = Falsch
example-right = Richtig
go-to-line = Zu Zeile { $line } gehen
line = Zeile { $line }
excerpt-label = Zeile { $line } deines Programms
python-here = Hier hat Python angehalten
next-hint = Nächster Tipp ({ $number } von { $total })
next-hint-fix = Zeig mir eine Lösung ({ $number } von { $total })
next-hint-wait = Den nächsten Tipp kannst du in { $left } öffnen. Versuche es in der Zwischenzeit selbst.
next-hint-attempt = Ändere den Code in der Nähe des Fehlers und prüfe ihn noch einmal, dann kannst du den nächsten Tipp öffnen.
next-hint-ready = Du kannst jetzt den nächsten Tipp öffnen.
next-hint-later = Diesen Tipp kannst du noch nicht öffnen.
hint-opened = Der Tipp ist geöffnet.
hints-end = Weitere Tipps hat deine Lehrkraft nicht freigegeben.
mark-here = hier ist der Fehler
ask-repair-first = Versuche es zuerst selbst. Ändere das Programm und prüfe es noch einmal.
hide-repair = Lösung ausblenden
use-repair = Diese Lösung übernehmen
undo-repair = Rückgängig: zurück zu meinem Programm
repair-used = Die Lösung ist in deinem Programm. Das hat sich geändert:
repair-hidden = Die Lösung ist ausgeblendet.
repair-undone = Dein eigenes Programm steht wieder im Editor.
diff-view = Ansicht der Änderungen
diff-inline = Untereinander
diff-two = Nebeneinander
diff-caption = Was die Lösung ändert
diff-before = Dein Programm
diff-after = Verbessert
diff-removed = entfernt
diff-added = hinzugefügt
diff-legend = Zeilen mit − werden entfernt, Zeilen mit + kommen hinzu. Die geänderten Zeichen sind unterstrichen.
diff-more = { $count ->
    [one] Eine weitere geänderte Zeile wird hier nicht gezeigt.
   *[other] { $count } weitere geänderte Zeilen werden hier nicht gezeigt.
  }

newer-title = Dieses Programm braucht eine neuere Python-Version
notebook-title = Das ist Code für ein Notebook
cell-title = Codezelle { $number }
cell-title-run = Codezelle { $number }, markiert mit [{ $run }]
valid-title = Python kann dieses Programm lesen
valid-text = Es hat keinen Syntaxfehler. Führe es aus und sieh nach, ob es tut, was du willst.
valid-after = Du hast es geschafft.
mended-lines = { $count ->
    [one] Zeile { $lines } stimmt jetzt.
   *[other] Die Zeilen { $lines } stimmen jetzt.
  }
empty-title = Es gibt noch kein Programm
empty-text = Füge ein Programm ein oder tippe es, lade eine Datei hoch oder öffne ein Beispiel. Prüfe es dann.
not-python-title = Das sieht nicht nach Python aus
not-python-prose = Das liest sich wie ein normaler Text. Füge nur das Programm ein, ohne den Text darum herum.
not-python-language = Es sieht nach { $language } aus. Surefix hilft nur bei Python.
not-python-text = Füge nur das Python-Programm ein, sonst nichts.
refused-title = Dieses Programm wurde nicht geprüft
failed-title = Bei uns ist etwas schiefgegangen
failed-text = Dein Programm ist im Editor sicher. Prüfe es gleich noch einmal. Wenn das immer wieder passiert, sag deiner Lehrkraft Bescheid.

withheld-title = Wir sind uns nicht sicher genug, um diesen Fehler zu erklären
partly-title = Vielleicht gibt es noch mehr Fehler
partly-text = Verbessere zuerst die Fehler oben und prüfe dann noch einmal. Vielleicht gibt es weitere, bei denen wir uns nicht sicher sind.
place-title = Sieh dir Zeile { $line } an
onward-title = Was du jetzt tun kannst
python-says = Python sagt
look-title = Drei Dinge, die du prüfen kannst
look-signs = Lies die Zeile laut, Zeichen für Zeichen. Steht jedes mit Absicht da?
look-brackets = Geh die Klammern einzeln durch. Hat jede ein Gegenstück derselben Art?
look-quotes = Geh die Anführungszeichen einzeln durch. Endet jede Zeichenkette mit dem Anführungszeichen, mit dem sie beginnt?
look-margin = Sieh dir die Einrückung an. Beginnen alle Zeilen eines Blocks in derselben Spalte?
look-above = Sieh dir auch die Zeile darüber an. Python bemerkt einen Fehler oft erst später.
look-like = Suche in deinen Notizen oder im Buch eine ähnliche Zeile, die funktioniert, und vergleiche die beiden.
ask-message = Mein Python-Programm hält bei Zeile { $line } an. Python { $version } sagt: „{ $message }“. Ich verstehe nicht, warum. Kannst du mir helfen?

helpful = War das hilfreich?
helpful-yes = Ja
helpful-no = Nein
helpful-thanks = Danke.
helpful-given = Deine Antwort: { $answer }
helpful-unkept = Deine Antwort konnte nicht gespeichert werden. Versuche es später noch einmal.
history = Deine Versuche bei diesem Besuch
history-first = Erster Versuch
history-same = Das Programm hat sich nicht geändert.
history-changed = { $count ->
    [one] Eine Zeile geändert
   *[other] { $count } Zeilen geändert
  }
history-entry = Versuch { $number }, { $time }
outcome-shown = erklärt, Zeile { $line }
outcome-partly = teilweise geholfen, Zeile { $line }
outcome-withheld = keine Erklärung, Zeile { $line }
outcome-withheld-nowhere = keine Erklärung
outcome-valid = Python kann es lesen
outcome-empty = leer
outcome-newer-python = neuere Python-Version
outcome-notebook = Code für ein Notebook
outcome-not-python = kein Python
outcome-refused = nicht geprüft

## Mistakes page, and the words that explanations use

words-used = Wörter, die hier vorkommen
nav-catalogue = Fehler
catalogue-title = Fehler, die Surefix kennt
catalogue-lead = Jede Art von Fehler, mit der Regel zum Merken und einem kleinen Beispiel.
catalogue-search = Fehler suchen
catalogue-search-example = Ein Wort, ein Zeichen oder das, was Python sagt
catalogue-commonest = Die zehn häufigsten
catalogue-families = Alle Fehler, nach Themen
catalogue-found = { $count ->
    [one] Eine Art von Fehler gefunden
   *[other] { $count } Arten von Fehlern gefunden
  }
catalogue-found-message = { $count ->
    [one] Bei einer Art von Fehler sagt Python das
   *[other] Bei { $count } Arten von Fehlern sagt Python das, die häufigsten zuerst
  }
catalogue-none = Keinen passenden Fehler gefunden
catalogue-none-1 = Füge die letzte Zeile von Pythons Fehlermeldung ein.
catalogue-none-2 = Versuche es mit einem einzelnen Wort, etwa „Doppelpunkt“.
catalogue-none-3 = Versuche es mit einem Zeichen, etwa `:`.
catalogue-gone = Unter dieser Adresse ist kein Fehler beschrieben. Suche ihn unten.
catalogue-back = Alle Fehler
catalogue-more = Mehr zu diesem Fehler
catalogue-try = Diesen Fehler ausprobieren
trying = Du probierst ein Beispiel aus der Liste der Fehler aus.
trying-back = Zurück zu meinem Programm
catalogue-words = Wichtige Wörter
family-signs = Zeichen: Doppelpunkte, Kommas, Gleichheitszeichen
family-brackets = Klammern
family-texts = Zeichenketten und Anführungszeichen
family-words = Schlüsselwörter und Namen
family-values = Werte
family-indentation = Einrückung
family-lines = Ganze Zeilen und eingefügter Text
family-places = Code an der falschen Stelle
family-foreign = Gewohnheiten aus anderen Programmiersprachen
family-python2 = Altes Python (Version 2)

## Instructor page

passphrase = Passphrase für Lehrkräfte
passphrase-enter = Anmelden
passphrase-lasts = Sie bleiben in diesem Browser angemeldet: { $hours } Stunden lang oder bis Sie sich abmelden.
passphrase-failed = Surefix hat nicht geantwortet. Laden Sie diese Seite neu und versuchen Sie es noch einmal.
log-out = Abmelden
log-out-here = Sie sind in diesem Browser abgemeldet. Das konnte noch nicht gespeichert werden: Auf anderen Servern kann eine Kopie der Anmeldung noch gelten. Surefix versucht es von selbst wieder.
passphrase-wrong = Das ist nicht die Passphrase.
passphrase-wait = Zu viele Versuche. Sie können es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
} wieder versuchen.
passphrase-needed = Diese Seite ist für Lehrkräfte.
passphrase-none-local = Es ist keine Passphrase festgelegt, also kann jede Person an diesem Computer diese Seite öffnen. Setzen Sie SUREFIX_INSTRUCTOR_PASSPHRASE, bevor Sie eine Klasse hereinlassen.
passphrase-none-remote = Diese Seite ist gesperrt: Es ist keine Passphrase für Lehrkräfte festgelegt. Starten Sie Surefix mit SUREFIX_INSTRUCTOR_PASSPHRASE, um sie von anderen Computern aus zu öffnen.
knob = Von dem, was Lernende zu sehen bekommen, muss mindestens dieser Anteil richtig sein
knob-certain = ← nur zeigen, was fast sicher ist
knob-everything = alles zeigen →
knob-end = alles
knob-position = { $percent } %
knob-save = Für meine Klasse übernehmen
knob-unchanged = Das gilt jetzt für Ihre Klasse.
promise-heading = Was Sie erwarten können
promise-coverage = Von 100 Programmen, die Python ablehnt, erhalten etwa { $expected } eine Erklärung ({ $low } bis { $high }).
promise-precision = Von 100 gezeigten Erklärungen sind mindestens { $target } richtig. Gemessen: { $precision } ({ $low } bis { $high }, { $count } bewertete Programme).
promise-everything = Alles, was die Prüfungen besteht, wird gezeigt, wie unsicher es auch ist. Gemessen: { $precision } von 100 sind richtig ({ $low } bis { $high }, { $count } bewertete Programme).
promise-unreachable = Mit den vorliegenden Daten hält keine Einstellung dieses Versprechen. Die Lernenden würden gar keine Erklärung sehen. Wählen Sie einen niedrigeren Anteil.
promise-labels = Wie „richtig“ beurteilt wurde: { $labels }.
labels-rubric = einzeln bewertet, nach schriftlichen Regeln
labels-exact-match = die Lösung ist genau die der Autorin oder des Autors; andere gute Lösungen zählen als falsch
model-title = Ein Sprachmodell ist beteiligt: { $model }
model-not-measured = Das Diagramm und das Versprechen oben wurden am eingebauten Verfahren gemessen, nicht an diesem Modell.
model-pessimistic = Solange das Modell keine eigene Kalibrierung hat, wird seine Lösung nur dort gezeigt, wo das eingebaute Verfahren dieselbe gefunden hat und sich sicher genug ist. Das Versprechen gilt also für Lösungen; für die Worte des Modells ist nichts versprochen.
model-calibrate = Um es zu messen: „surefix calibrate LABELS.jsonl OUT.json“ mit demselben Verfahren und Modell ausführen und calibration = "OUT.json" setzen.
model-own = Das Diagramm und das Versprechen oben gelten für das eingebaute Verfahren. Die Rückmeldung des Modells wird nach einer eigenen Kalibrierung beurteilt.
model-own-point = Bei diesem Versprechen waren { $precision } von 100 Erklärungen des Modells richtig, und { $coverage } von 100 Programmen bekamen eine ({ $count } bewertete Programme).
model-own-unreachable = Vom Modell wird hier nichts gezeigt: Mit den vorliegenden Daten hält keine Einstellung dieses Versprechen.
curve-title = Genauigkeit und Abdeckung, gemessen
curve-coverage = Anteil der Programme, die eine Erklärung erhalten
curve-precision = Anteil der Erklärungen, die richtig sind
curve-chosen = Ihre Wahl
curve-saved = Ihre Klasse jetzt
curve-label = Diagramm: der Anteil der richtigen Erklärungen gegen den Anteil der Programme, die eine erhalten. Bei Ihrer Wahl sind { $precision } von 100 richtig, und { $coverage } von 100 erhalten eine.
curve-table = Das Diagramm als Tabelle
curve-interval = Intervall
deepest = Lernende sehen höchstens
deepest-0 = Nichts
deepest-1 = Stelle
deepest-2 = Art des Fehlers
deepest-3 = Erklärung
deepest-4 = Lösung
class-python = Ihre Klasse benutzt
class-python-version = Python { $version }
class-python-own = Die Python-Version dieses Servers ({ $version })
pace = Vor dem nächsten Schritt brauchen Lernende
pace-at-once = Nichts
pace-wait = Eine Wartezeit
pace-attempt = Einen neuen Versuch
pace-seconds = Wartezeit in Sekunden
tab-preview = Was gezeigt würde
tab-mistakes = Fehler
tab-students = Besuche
preview-lead = Die letzten { $count } Programme Ihrer Klasse, die Python abgelehnt hat, bei dem oben gewählten Versprechen.
preview-none = Bisher haben Lernende noch kein fehlerhaftes Programm geprüft. Sobald es so weit ist, sehen Sie hier, was Ihre Einstellung zeigen und zurückhalten würde.
preview-deeper = Mehr Hilfe als jetzt
preview-less-deep = Weniger Hilfe als jetzt
preview-all = Alle
column-when = Wann
column-now = Jetzt
column-then = Dann
column-mistake = Fehler
column-confidence = Sicherheit
column-python = Python sagt
column-helpful = Hilfreich
column-visit = Besuch
column-attempts = Versuche
column-open = Noch fehlerhaft
column-count = Anzahl
column-share-shown = Erklärt
pick = Ein Programm ansehen
evidence = Anhaltspunkte
evidence-levels = Wie sicher jede Stufe ist
evidence-probability = Wahrscheinlichkeit der Lösung
evidence-margin = Vorsprung vor der nächsten Lösung
evidence-agreement = Simulierte Lernende, die mit der Erklärung auf die Lösung kommen
evidence-baseline = … und ohne Erklärung
evidence-checks = Prüfungen
evidence-passed = bestanden
evidence-not-passed = nicht bestanden
evidence-repair = Lösung
evidence-explanation = Erklärung
evidence-parts = Jeder Fehler für sich
evidence-depth = (gezeigt: { $depth })
evidence-none = Es wurde keine Lösung gefunden.
reason-unsure = nicht sicher genug
reason-unsound = eine Prüfung nicht bestanden
reason-no-repair = keine Lösung gefunden
reason-unreachable-target = Versprechen unerreichbar
reason-help-is-off = Hilfe war aus
reason-left-out = von der Lehrkraft ausgenommen
mistakes-lead = Die häufigsten Fehler Ihrer Klasse
mistakes-none = Noch nichts.
visits-lead = Ein Besuch ist ein Browserfenster. Besuche, die feststecken, stehen oben.
visits-note = Derselbe Fehler in drei oder mehr Versuchen, seit zwei Minuten oder länger
export-lead = Alles, was diese Seite weiß, eine Zeile pro Prüfung. Die Programme sind darin enthalten: Gehen Sie sorgsam mit der Datei um.
export-button = CSV herunterladen
yes = ja
no = nein
answered-by = Antwort von: { $engine }
model-at-work = Ein Sprachmodell arbeitet noch an deinem Programm
model-turn = Es wartet, bis es an der Reihe ist.
model-repair = Es sucht Lösungen: { $done } von { $total }.
model-students-alone = Simulierte Lernende versuchen es ohne Erklärung: { $done } von { $total }.
model-explain = Es schreibt eine Erklärung.
model-students = Simulierte Lernende probieren die Erklärung aus: { $done } von { $total }.
model-left = Noch etwa { $seconds } s.
model-limit = Noch höchstens { $seconds } s.
model-meanwhile = Unten steht, was Surefix selbst dazu sagt. Du kannst damit weiterarbeiten.
model-absent = Das Sprachmodell hat diesmal keine Antwort gegeben, die gezeigt werden kann.
quota-left = { $count ->
    [0] Das war vorerst deine letzte Prüfung.
    [one] Du kannst vorerst noch { $count } Programm prüfen.
   *[other] Du kannst vorerst noch { $count } Programme prüfen.
}
quota-title = Du hast sehr viele Programme geprüft
quota-safe = Nichts ist verloren: Dein Programm bleibt im Editor.
quota-wait = In { $left } kannst du wieder prüfen.
quota-model-left = { $count ->
    [0] Das war vorerst das letzte deiner Programme, das das Sprachmodell liest.
    [one] Das Sprachmodell liest vorerst noch { $count } deiner Programme.
   *[other] Das Sprachmodell liest vorerst noch { $count } deiner Programme.
}
quota-model-wait = { $count ->
    [one] Das Sprachmodell liest { $count } Minute lang keins deiner Programme. Surefix selbst hilft weiter.
   *[other] Das Sprachmodell liest { $count } Minuten lang keins deiner Programme. Surefix selbst hilft weiter.
}
stop-waiting = Nicht darauf warten
queue-place = Du bist Nummer { $place } in der Reihe.
queue-full-title = Gerade werden sehr viele Programme geprüft
queue-full = Nichts ist verloren: Dein Programm bleibt im Editor. Versuche es in { $seconds } s noch einmal.
stop-checking = Prüfung abbrechen
stopped-title = Du hast die Prüfung abgebrochen
stopped-text = Dein Programm steht sicher im Editor. Prüfe es noch einmal, wann du möchtest.

## Bewertungen, Abweichung, Fehler im Lauf der Zeit, Links

grade-lead = Beurteilen Sie, was Surefix zu den Programmen Ihrer Lernenden gefunden hat. Wie sicher es war, steht hier nicht, damit die Zahl Sie nicht beeinflusst. Mit Ihren Bewertungen wird das Versprechen an Ihre Klasse angepasst.
grade-counts = Bisher bewertet: { $graded }. Davon ganz richtig: { $right }.
grade-none-title = Nichts zu bewerten
grade-none = Alle Erklärungen zu den letzten Programmen Ihrer Klasse sind bewertet, oder es gibt noch keine. Kommen Sie wieder, wenn weitere Programme geprüft wurden.
grade-question = Hätten Sie das Ihren Lernenden gesagt?
grade-faults = Was stimmt daran nicht?
fault-place = Erster Fehler: falsche Zeile
fault-kind = Erster Fehler: falsche Art
fault-repair = Die Lösung ist nicht das, was gemeint war
fault-incomplete = Ein Fehler wird nicht erwähnt
fault-incorrect = Eine Aussage stimmt nicht
fault-unclear = Wer gerade erst anfängt, versteht es nicht
grade-first = Die ersten beiden Punkte betreffen nur den ersten Fehler. Wählen Sie keinen davon, gelten seine Zeile und seine Art als richtig. Bei falscher Zeile gilt auch die Art als falsch.
grade-right = Alles ist richtig
grade-wrong = Nicht richtig
grade-skip = Kann ich nicht sagen
grade-again = Meine letzte Bewertung ändern
promise-own = Von 100 gezeigten Erklärungen sind in Ihrer Klasse mindestens { $target } richtig: Das belegen Ihre eigenen Bewertungen. Bei anderen Lernenden waren { $precision } von 100 richtig ({ $low } bis { $high }).
own-none = Bei dieser Einstellung zählt noch keine eigene Bewertung. Bewerten Sie einige Programme unter „Bewerten“, dann wird das Versprechen an Ihre Klasse angepasst.
own-counts = Ihre eigenen Bewertungen bei dieser Einstellung: { $graded }. Davon ganz richtig: { $right }.
own-carries = Sie belegen das Versprechen für Ihre Klasse, deshalb wird mehr gezeigt als ohne sie.
drift-title = In Ihrer Klasse ist weniger richtig als versprochen
drift-counts-place = Bei der Einstellung Ihrer Klasse haben Sie { $graded }-mal die Stelle des ersten Fehlers bewertet, { $right }-mal war sie richtig. Versprochen sind { $target } von 100.
drift-counts-kind = Bei der Einstellung Ihrer Klasse haben Sie { $graded }-mal die Art des ersten Fehlers bewertet, { $right }-mal war sie richtig. Versprochen sind { $target } von 100.
drift-counts-repair = Bei der Einstellung Ihrer Klasse haben Sie { $graded } Erklärungen bewertet, { $right } waren richtig. Versprochen sind { $target } von 100.
drift-moved-place = Surefix ist von selbst strenger geworden: Es zeigt die Stelle bei etwa { $now } von 100 Programmen statt bei { $before }.
drift-moved-kind = Surefix ist von selbst strenger geworden: Es nennt die Art des Fehlers bei etwa { $now } von 100 Programmen statt bei { $before }.
drift-moved-repair = Surefix ist von selbst strenger geworden: Nur etwa { $now } statt { $before } von 100 Programmen erhalten eine Erklärung.
drift-closed-place = Surefix zeigt eine Stelle vorerst nur dort, wo auch die Art des Fehlers oder die Erklärung sicher genug ist: Ihre Bewertungen lassen keine Einstellung übrig, die dieses Versprechen für Stellen hält.
drift-closed-kind = Surefix nennt die Art des Fehlers vorerst nur dort, wo auch die Erklärung sicher genug ist: Ihre Bewertungen lassen keine Einstellung übrig, die dieses Versprechen für Arten von Fehlern hält.
drift-closed-repair = Surefix zeigt vorerst keine Erklärungen: Ihre Bewertungen lassen keine Einstellung übrig, die dieses Versprechen hält. Lernende sehen, was Python sagt, und dazu Stelle und Art des Fehlers, soweit diese das Versprechen halten.
drift-chance = Allein durch Zufall gibt es in höchstens 5 von 100 Klassen einen Alarm.
drift-next = Sie müssen nichts tun: Ihre Lernenden sind auf der sicheren Seite. Wenn Sie mehr zeigen möchten, wählen Sie einen Anteil, dem die Bewertungen Ihrer Klasse nicht widersprechen. Für diesen Anteil bleibt der Alarm, bis Surefix neu kalibriert ist.
curve-shipped = ohne Ihre Bewertungen
ladder-title = Was Ihre Lernenden bekommen
ladder-programs = Von 100 Programmen, die Python ablehnt
ladder-level = Hilfe
ladder-reached = So viele von 100 Programmen bekommen sie
ladder-right = Richtig
ladder-graded = Beurteilt
ladder-closed = bei diesem Versprechen nicht gezeigt
ladder-label = Diagramm: Von 100 Programmen, die Python ablehnt, bekommen etwa { $repair } die Lösung, { $explanation } die Erklärung ohne sie, { $kind } die Art des Fehlers, { $place } nur die Stelle und { $none } nichts.
curve-own = von Ihnen bewertet
trend-title = Fehler im Lauf der Zeit
trend-label = Diagramm: wie oft jede Art von Fehler vorkam, von { $start } bis { $end }. Am häufigsten: { $kind } ({ $times }).
trend-other = Andere Fehler
column-again = Besuche, in denen er mehrmals vorkam
visits-none = Bisher wurde noch kein Programm geprüft. Sobald es so weit ist, erscheinen die Besuche hier.
visits-calm = Niemand steckt fest.
visits-pick = Einen Besuch ansehen, dessen Programm noch fehlerhaft ist
preview-move = Bewegen Sie den Regler, um zu vergleichen: Dann sehen Sie, welche dieser Programme mehr Hilfe bekämen und welche weniger.
preview-deeper-none = Kein Programm bekäme mehr Hilfe.
preview-less-deep-none = Kein Programm bekäme weniger Hilfe.
share = Link zu Programm und Rückmeldung
share-lead = Wer diesen Link hat, sieht dein Programm und diese Rückmeldung. Die Adresse selbst enthält das Programm nicht. Der Link gilt bis { $until }.
share-label = Dein Link
share-copy = Link kopieren
share-copied = Kopiert.
share-failed = Das Kopieren hat nicht geklappt. Der Link ist markiert: Drücke Strg+C.
share-opened = Du hast einen Link geöffnet. Das Programm ist so, wie es bei der Prüfung war; was du dazu siehst, richtet sich nach den aktuellen Einstellungen deiner Lehrkraft.
share-gone = Dieser Link gilt nicht mehr
share-gone-text = Links gelten nur für begrenzte Zeit. Bitte um einen neuen Link, oder füge das Programm ein und prüfe es selbst.
unstored-title = Surefix kann gerade nichts speichern
unstored-text = Deine Rückmeldung ist vollständig, aber diese Prüfung konnte nicht gespeichert werden: Deine Lehrkraft sieht sie nicht, und einen Link zu ihr gibt es auch nicht.
unstored-link = Deshalb konnte kein Link erstellt werden. Versuche es später noch einmal.
unstored-instructor = Vielleicht ist die Festplatte voll oder die Datenbankdatei gesperrt, beschädigt oder verschoben; mehr steht im Protokoll des Servers. Lernende erhalten weiterhin Rückmeldungen, aber ihre Prüfungen und Ihre Bewertungen werden nicht gespeichert. Was Sie hier entscheiden, gilt, bis der Server beendet wird. Sobald Surefix wieder in die Datenbank schreiben kann, geht das Speichern von selbst weiter.
attempt-unfinished = nicht beendet

## What is pasted, files, valid programs, the visit, a question

pasted-title = Du hast nicht nur Code eingefügt
pasted-prompt = Ein Prompt. Die Konsole zeigt ihn an, er gehört nicht zum Programm.
pasted-output = Eine Ausgabe. Was ein Programm ausgibt, gehört nicht in seinen Code.
pasted-error = Eine Fehlermeldung von Python, kein Code.
pasted-fence = Eine Markierung um Code aus einem Chat oder von einer Webseite. Python kennt sie nicht.
pasted-talk = Text über den Code, kein Code.
pasted-number = Eine Zeilennummer. Sie gehört nicht zum Programm.
pasted-command = Ein Befehl für das Terminal oder ein Notebook, kein Python-Code.
pasted-only = In diesem Text ist kein Programm. Füge den Code ein, um den es geht.
pasted-keep = Nur den Code behalten
pasted-kept = Jetzt ist nur noch dein Code da, und er wurde geprüft.
undo-replaced = Rückgängig: zurück zu dem, was vorher da war
upload-not-text = Diese Datei ist kein Text, also kein Python-Programm. Lade die .py-Datei hoch.
upload-notebook-too-large = Dieses Notebook ist zu groß. Lösche seine Ausgaben, speichere es und lade es noch einmal hoch.
upload-notebook-unreadable = Dieses Notebook lässt sich nicht lesen. Speichere es noch einmal als .ipynb, oder kopiere seine Codezellen in den Editor.
upload-notebook-language = Dieses Notebook ist in { $language } geschrieben. Surefix hilft nur bei Python.
upload-notebook-no-code = Dieses Notebook hat keine Codezellen.
worth-title = Sieh dir das noch an
worth-misspelt-builtin = Zeile { $line }: Python kennt `{ $name }` nicht. Meinst du `{ $suggestion }`?
worth-misspelt-name = Zeile { $line }: `{ $name }` hat keinen Wert. Meinst du `{ $suggestion }`?
worth-no-value-here = Zeile { $line }: `{ $name }` hat hier keinen Wert. Dein Programm gibt ihm an einer anderen Stelle einen.
worth-no-value = Zeile { $line }: `{ $name }` hat in diesem Programm keinen Wert. Gib ihm zuerst einen, oder prüfe die Schreibweise.
worth-missing-import = Zeile { $line }: `{ $name }` ist ein Modul. Schreibe `import { $name }` ganz oben ins Programm.
worth-value-later = Zeile { $line }: Diese Funktion benutzt `{ $name }`, bevor sie ihm einen Wert gibt.
worth-is-literal = Zeile { $line }: Vergleiche Werte mit `==` oder `!=`. `is` prüft, ob zwei Dinge dasselbe Objekt sind.
switch-remarks-kinds = Bei dieser Wahl: { $count } von { $all } Arten von Hinweisen.
history-bring = Zurückholen
history-brought = Ein früherer Versuch steht wieder im Editor.
visit-title = Dein Besuch bis jetzt
visit-lead = Die Fehler, die dir begegnet sind. Nur dein Browser behält diese Liste.
visit-alone = selbst behoben
visit-helped = mit der Lösung von Surefix behoben
visit-open = noch nicht behoben
visit-times = { $state }, { $count }-mal
visit-clear = Liste löschen
ask = Jemanden fragen
ask-lead = Schicke das deiner Lehrkraft oder jemandem aus deiner Klasse.
ask-see = Hier kannst du es dir ansehen: { $link }
ask-runs = Mein Python-Programm läuft, aber ich habe eine Frage dazu. Kannst du mir helfen?
ask-copy = Nachricht kopieren
ask-mail = Per E-Mail senden
ask-subject = Eine Frage zu meinem Python-Programm
ask-failed = Das Kopieren hat nicht geklappt. Die Nachricht ist markiert: Drücke Strg+C.

### Die Klassenseite der Lehrkraft: Klasse wählen, erster Bildschirm, Einstellungen, Zahlen. Und drei Sätze, die Lernende lesen.

## Was Lernende lesen

left-out = Diese Art von Fehler sollst du selbst finden, so will es deine Lehrkraft. Surefix zeigt nur die Zeile.
help-off-title = Deine Lehrkraft hat die Hilfe ausgeschaltet
looking = So sehen Lernende von „{ $name }“ diese Seite. Nichts, was Sie hier ausprobieren, wird gespeichert.

## Die Seite

title = Ihre Klassen
lead = Sehen Sie, wie die Stunde läuft, und stellen Sie ein, wie Surefix hilft.
view-now = Jetzt
view-queue = Fragen und Noten
view-settings = Einstellungen
view-sure = Wie sicher ist Surefix?
view-export = Export

## Klasse wählen

class-choose = Klasse
class-none = Programme ohne Klasse
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, geschlossen)
class-named-archived = { $name } ({ $code }, archiviert)
class-archived-too = { $count ->
    [one] { $count } archivierte Klasse zeigen
   *[other] { $count } archivierte Klassen zeigen
}
class-new = Neue Klasse
class-new-lead = Lernende brauchen kein Konto und keine E-Mail-Adresse, nur einen Code.
class-name = Name der Klasse
class-name-example = 8b Informatik
class-make = Klasse anlegen
class-not-made = Die Klasse konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.
class-gone = Keine Klasse hat den Code { $code }. Vielleicht wurde sie gelöscht. Wählen Sie eine andere.
class-unavailable = Die Klasse lässt sich im Moment nicht nachschlagen. Versuchen Sie es in einer Weile noch einmal.
class-join = So treten Lernende bei
class-manage = Name, Speicherdauer, Schließen
class-days = So viele Tage bleiben Programme gespeichert
class-days-help = Danach löscht Surefix sie von selbst.
class-open-said = Neue Lernende können beitreten.
class-closed-said = Niemand kann mehr beitreten. Wer in der Klasse ist, kann weiterarbeiten.
class-close = Klasse schließen
class-reopen = Wieder öffnen
class-archive = Archivieren

## An der Wand

back-to-class = Zurück zur Klasse
wall-title = Tritt der Klasse bei
wall-open = Öffne diese Adresse oder scanne das Bild:
wall-name = Wähle einen Spitznamen oder nimm einen Tiernamen.
wall-code = Klassencode:
wall-picture = QR-Code für { $url }
wall-link = Adresse für Lernende
wall-copy = Kopieren
wall-show = Groß zeigen
wall-closed = Die Klasse ist geschlossen. Öffnen Sie sie wieder, bevor noch jemand beitreten kann.
wall-here-only = Nur dieser Rechner erreicht diese Adresse. Starten Sie Surefix mit --host 0.0.0.0, damit Lernende beitreten können.

## Jetzt

visit-number = Besuch { $number }
mistake-unnamed = Fehler ohne Namen
glance-working = { $count ->
    [one] arbeitet
   *[other] arbeiten
}
glance-stuck = { $count ->
    [one] kommt nicht weiter
   *[other] kommen nicht weiter
}
glance-waiting = { $count ->
    [one] offene Frage
   *[other] offene Fragen
}
to-questions = { $count ->
    [one] Die Frage beantworten
   *[other] { $count } Fragen beantworten
}
now-empty = Noch ist niemand beigetreten
now-empty-text = Öffnen Sie „So treten Lernende bei“ und zeigen Sie den Code.
now-nobody = Heute hat noch niemand ein Programm geprüft
now-nobody-text = Sobald es jemand tut, sehen Sie es hier.
now-fresh = Diese Ansicht aktualisiert sich selbst. Zuletzt: { $time }.
stuck-title = Wer nicht weiterkommt
stuck-nobody = Im Moment niemand.
stuck-since = { $attempts ->
    [one] { $attempts } Versuch
   *[other] { $attempts } Versuche
} mit diesem Fehler, seit { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
stuck-look = Programm von { $name } ansehen
look-close = Schließen
common-title = Die häufigsten Fehler heute
common-none = Bisher keine.
common-students = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
common-visits = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
}
common-attempts = { $count ->
    [one] { $count } Mal
   *[other] { $count } Mal
}
common-show = Beispiel { $number } der Klasse zeigen
example-gone = Dieses Programm ist nicht mehr gespeichert. Gehen Sie zurück und wählen Sie ein anderes Beispiel.
example-anonymous = Zeilen aus der Klasse, ohne Namen und ohne Kommentare.
working-title = Wer arbeitet
working-nobody = Niemand in den letzten 10 Minuten.
working-others = { $count ->
    [one] Gerade nicht dabei ({ $count }):
   *[other] Gerade nicht dabei ({ $count }):
}
column-who = Wer
column-last = Letzte Prüfung
column-state = Ergebnis
minutes-ago = { $count ->
    [0] gerade eben
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
state-checking = wird gerade geprüft
state-right = kein Fehler
state-other = kein Python-Programm

## Einstellungen

saved = Gespeichert. Es gilt ab der nächsten Prüfung.
saved-all = Jede Änderung wird sofort gespeichert.
undo = Letzte Änderung zurücknehmen
preset = Wie sicher muss Surefix sein?
preset-careful = Vorsichtig
preset-balanced = Ausgewogen
preset-generous = Großzügig
preset-means = Von 100 Erklärungen sind mindestens { $target } richtig. Etwa { $shown } von 100 Programmen mit Fehler bekommen eine.
preset-unreachable = Dieser Anteil ({ $target } %) lässt sich nicht versprechen, deshalb gibt es keine Erklärungen. Wählen Sie einen niedrigeren.
precise = Genau einstellen
setting-precision = Wie sicher Surefix sein muss
setting-helping = Hilfe für Lernende
helping-help = Schalten Sie sie für einen Test aus. Lernende sehen dann nur, was Python sagt.
helping-off = Die Hilfe ist aus. Lernende sehen nur, was Python sagt.
setting-deepest = Tiefster Schritt
setting-pace = Vor dem nächsten Schritt
setting-wait = Wartezeit
setting-attempt-first = Lernende müssen es noch einmal versuchen, bevor sie mehr als die Zeile sehen
attempt-first-help = Die Zeile ist immer zu sehen. Alles andere öffnet sich nach einem weiteren Versuch.
setting-python = Python der Klasse
setting-language = Sprache der Klasse
language-help = Lernende können für sich selbst weiterhin eine andere Sprache wählen.
setting-left-out = Fehler, die diese Woche nicht erklärt werden
left-out-help = Bei diesen sehen Lernende nur die Zeile, und dass Sie ihnen den Rest überlassen.
left-out-none = keine
setting-questions = Lernende können Ihnen Fragen stellen
questions-help = Sie fragen auf ihrer Seite, und Sie antworten unter „Fragen und Noten“.
setting-approval = Zweifelhafte Lösungen warten auf mich
approval-help = Wo Surefix für eine Lösung nicht sicher genug ist, sehen Sie sie zuerst, und Ihre Lernenden erfahren, dass Sie nachsehen. Was eine Prüfung nicht bestanden hat, wartet nicht.
approval-band = Wie sicher Surefix dafür sein muss
setting-remarks = Auf wahrscheinliche Fehler in lauffähigen Programmen hinweisen
remarks-help = Höchstens zwei auf einmal, und nur wo Surefix sicher genug ist.
on = an
off = aus
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
python-servers = Python dieses Servers
language-browsers = Wie der Browser es wünscht
change = { $name }: { $before } → { $after }
see-as-student = Wie Lernende sehen
see-as-student-help = Öffnet die Seite der Lernenden mit diesen Einstellungen in einem neuen Tab. Sie treten nicht bei, und nichts wird gespeichert.
log-title = Was wann geändert wurde
log-empty = Bisher wurde nichts geändert.
log-same = Nichts geändert.
who-instructor = Lehrkraft
column-by = Von
column-change = Änderung

## Zahlen

period = Programme von
period-today = heute
period-week = den letzten 7 Tagen
period-month = den letzten 30 Tagen
period-all = allen gespeicherten Tagen
period-dates = bestimmten Tagen
period-first = Der erste Tag
period-last = Der letzte Tag
period-beginning = Von Anfang an
period-none = Es bleibt kein Tag: Der erste liegt nach dem letzten.
seen-title = { $count ->
    [one] Was bei { $count } Programm mit Fehler zu sehen war
   *[other] Was bei { $count } Programmen mit Fehler zu sehen war
}
seen-explained = erklärt
seen-partly = zum Teil erklärt
seen-place = nur die Zeile
seen-nothing = nichts als Pythons Meldung
column-seen = Zu sehen war
sure-beside = { $sure } (gezeigt ab { $threshold })
column-sure = Sicher
column-threshold = Gezeigt ab
threshold-none = nie
check-claims-hold = Was die Erklärung über das Programm sagt, stimmt
check-part-keeps-secret = Die Erklärung verrät die Lösung nicht
check-part-stands-alone = Jeder Fehler lässt sich für sich beheben
check-repair-is-clean = Die Lösung bringt keinen neuen Fehler
check-repair-is-small = Die Lösung ändert wenig
check-repair-parses = Python kann das verbesserte Programm lesen
check-repair-round-trip = Ein zweiter Leser liest das verbesserte Programm genauso
check-steps-keep-secret = Frühe Hinweise verraten die Lösung nicht
check-words-are-grounded = Die Erklärung nennt nur, was im Programm steht
check-other = Eine weitere Prüfung

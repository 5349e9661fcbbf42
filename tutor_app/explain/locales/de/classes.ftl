### Die Klassenseite der Lehrkraft: Klasse wählen, erster Bildschirm, Einstellungen, Zahlen. Und drei Sätze, die Lernende lesen.

## Was Lernende lesen

left-out = Deine Lehrkraft möchte, dass du diese Art von Fehler selbst findest. Surefix zeigt nur die Zeile.
help-off-title = Deine Lehrkraft hat die Hilfe ausgeschaltet
looking = So sehen Lernende diese Seite („{ $name }“). Was Sie hier ausprobieren, wird nicht gespeichert.

## Die Seite

title = Ihre Klassen
lead = Sehen Sie, wie die Stunde läuft, und stellen Sie ein, wie Surefix hilft.
view-now = Jetzt
view-queue = Fragen und Bewertungen
view-assignments = Aufgaben
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
class-name-example = Informatik 8b
class-make = Klasse anlegen
class-not-made = Die Klasse konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.
class-gone = Zum Code { $code } gibt es keine Klasse. Vielleicht wurde sie gelöscht. Wählen Sie eine andere.
class-unavailable = Die Klasse lässt sich im Moment nicht laden. Versuchen Sie es später noch einmal.
class-join = So treten Lernende bei
class-manage = Name, Speicherdauer, Schließen
class-days = Speicherdauer der Programme in Tagen
class-days-help = Danach löscht Surefix sie von selbst.
class-open-said = Neue Lernende können beitreten.
class-closed-said = Niemand kann mehr beitreten. Wer in der Klasse ist, kann weiterarbeiten.
class-close = Klasse schließen
class-reopen = Wieder öffnen
class-archive = Archivieren

## An der Wand

back-to-class = Zurück zur Klasse
wall-title = Der Klasse beitreten
wall-open = Öffne diese Adresse oder scanne den QR-Code:
wall-name = Wähle einen Spitznamen oder nimm einen Tiernamen.
wall-code = Klassencode:
wall-picture = QR-Code für { $url }
wall-link = Adresse für Lernende
wall-copy = Kopieren
wall-show = Groß zeigen
wall-closed = Die Klasse ist geschlossen. Öffnen Sie sie wieder, damit weitere Lernende beitreten können.
wall-here-only = Diese Adresse ist nur von diesem Computer aus erreichbar. Starten Sie Surefix mit --host 0.0.0.0, damit Lernende beitreten können.

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
    [one] Frage beantworten
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
working-unstored = Hier nicht zu sehen, da ihre Programme nicht gespeichert werden ({ $count }):
column-who = Wer
column-last = Zuletzt geprüft
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

saved = Gespeichert. Das gilt, sobald wieder ein Programm geprüft wird.
unsaved = Das gilt, sobald wieder ein Programm geprüft wird, ist aber noch nicht gespeichert: Endet der Server, bevor die Datenbank wieder arbeitet, geht es verloren.
saved-all = Jede Änderung wird sofort gespeichert.
undo = Letzte Änderung zurücknehmen
preset = Wie sicher muss Surefix sein?
preset-careful = Vorsichtig
preset-balanced = Ausgewogen
preset-generous = Großzügig
preset-means = Von 100 Erklärungen sind mindestens { $target } richtig. Etwa { $shown } von 100 fehlerhaften Programmen erhalten eine.
preset-unreachable = Dieser Anteil ({ $target } %) lässt sich nicht versprechen, deshalb erhalten Lernende keine Erklärungen. Wählen Sie einen niedrigeren Anteil.
precise = Genau einstellen
setting-precision = Wie sicher Surefix sein muss
setting-helping = Hilfe für Lernende
helping-help = Schalten Sie die Hilfe für einen Test aus. Lernende sehen dann nur, was Python sagt.
helping-off = Die Hilfe ist aus. Lernende sehen nur, was Python sagt.
help-off-where = Schalten Sie sie unter „Einstellungen“ wieder ein, wenn der Test vorbei ist.
help-off-until = Hilfe gibt es wieder am { $time }. Unter „Aufgaben“ können Sie das ändern.
help-off-open = Unter „Aufgaben“ können Sie festlegen, wann es wieder Hilfe gibt.
setting-deepest = Lernende sehen höchstens
setting-pace = Vor dem nächsten Schritt
setting-wait = Wartezeit
setting-attempt-first = Lernende müssen es noch einmal versuchen, bevor sie mehr als die Zeile sehen
attempt-first-help = Die Zeile ist immer zu sehen. Alles andere öffnet sich nach einem weiteren Versuch.
setting-python = Python-Version der Klasse
setting-language = Sprache der Klasse
language-help = Lernende können für sich selbst weiterhin eine andere Sprache wählen.
setting-left-out = Fehler, die vorerst nicht erklärt werden
left-out-help = Bei diesen Fehlern sehen Lernende nur die Zeile und den Hinweis, dass sie den Rest selbst finden sollen.
left-out-none = keine
setting-questions = Lernende können mir Fragen stellen
questions-help = Lernende fragen auf ihrer Seite, Sie antworten unter „Fragen und Bewertungen“.
setting-approval = Zweifelhafte Lösungen zuerst mir vorlegen
approval-help = Ist sich Surefix nicht sicher genug, um eine Lösung zu zeigen, sehen Sie sie zuerst. Lernende erfahren, dass Sie sich das gerade ansehen. Was eine Prüfung von Surefix nicht besteht, wird Ihnen nicht vorgelegt.
approval-band = Wie sicher Surefix dafür sein muss
setting-remarks = Auf wahrscheinliche Fehler in lauffähigen Programmen hinweisen
remarks-help = Höchstens zwei auf einmal und nur, wo sich Surefix sicher genug ist.
on = an
off = aus
seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
python-servers = die Version dieses Servers
language-browsers = Wie im Browser eingestellt
setting-engine = Was nach der Korrektur sucht
engine-help = Unter dem Editor steht für die Lernenden, wohin ihre Programme gehen. Ein Modell, das nicht gemessen wurde, zeigt keine Korrektur, die Surefix selbst nicht zeigen würde.
engine-servers = Wie auf diesem Server
engine-built-in = Surefix selbst
engine-on-site = Surefix und ein Sprachmodell der Schule
engine-cloud = Surefix und ein Sprachmodell außerhalb der Schule
engine-gone = { $name }: nicht mehr im Angebot, Surefix selbst antwortet
quota-checks = { $count ->
    [one] Alle Lernenden können je { $count } Programm am Stück prüfen. Was verbraucht ist, kommt nach und nach zurück, spätestens nach einer Stunde ganz. Die Zahl legt fest, wer den Server betreibt.
   *[other] Alle Lernenden können je { $count } Programme am Stück prüfen. Was verbraucht ist, kommt nach und nach zurück, spätestens nach einer Stunde ganz. Die Zahl legt fest, wer den Server betreibt.
}
quota-model = { $count ->
    [one] Von allen Lernenden liest ein Sprachmodell je höchstens { $count } Programm am Stück. Was verbraucht ist, kommt nach und nach zurück, spätestens nach einem Tag ganz. Die Zahl legt fest, wer den Server betreibt.
   *[other] Von allen Lernenden liest ein Sprachmodell je höchstens { $count } Programme am Stück. Was verbraucht ist, kommt nach und nach zurück, spätestens nach einem Tag ganz. Die Zahl legt fest, wer den Server betreibt.
}
change = { $name }: { $before } → { $after }
see-as-student = Ansicht der Lernenden
see-as-student-help = Öffnet die Seite der Lernenden mit diesen Einstellungen in einem neuen Tab. Sie treten nicht bei, und nichts wird gespeichert.
keys-title = Schlüssel für Programme
keys-help = Mit einem Schlüssel fragt ein Editor oder ein anderes Programm im Namen dieser Klasse. Es bekommt, was Lernende sehen, die einmal fragen.
keys-full = Eine Klasse hat höchstens { $count } Schlüssel. Widerrufen Sie einen, um einen neuen anzulegen.
key-name = Wofür der Schlüssel ist
key-make = Schlüssel anlegen
key-once = Das ist der neue Schlüssel. Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt.
key-not-made = Der Schlüssel konnte nicht angelegt werden. Versuchen Sie es später noch einmal.
key-number = Schlüssel { $number }
key-made = Angelegt von { $who }, { $when }
key-revoke = „{ $name }“ widerrufen
log-key-made = Schlüssel „{ $name }“ angelegt
log-key-revoked = Schlüssel „{ $name }“ widerrufen
log-title = Was wann geändert wurde
log-empty = Bisher wurde nichts geändert.
log-same = Nichts geändert.
who-instructor = Lehrkraft
column-by = Von
column-change = Änderung

## Zahlen

period = Zeitraum
period-today = heute
period-week = letzte 7 Tage
period-month = letzte 30 Tage
period-all = alles Gespeicherte
period-dates = von … bis …
period-first = Erster Tag
period-last = Letzter Tag
period-beginning = Von Anfang an
period-none = In diesem Zeitraum liegt kein Tag: Der erste kommt nach dem letzten.
seen-title = { $count ->
    [one] Was bei { $count } fehlerhaften Programm zu sehen war
   *[other] Was bei { $count } fehlerhaften Programmen zu sehen war
}
seen-explained = erklärt
seen-partly = zum Teil erklärt
seen-place = nur die Zeile
seen-nothing = nur Pythons Fehlermeldung
column-seen = Zu sehen war
sure-beside = { $sure } (gezeigt ab { $threshold })
column-sure = Sicherheit
column-threshold = Gezeigt ab
threshold-none = nie
check-claims-hold = Was die Erklärung über das Programm sagt, stimmt
check-part-keeps-secret = Die Erklärung verrät die Lösung nicht
check-part-stands-alone = Jeder Fehler lässt sich einzeln beheben
check-repair-is-clean = Durch die Lösung entsteht kein neuer Fehler
check-repair-is-small = Die Lösung ändert wenig
check-repair-parses = Python kann das verbesserte Programm lesen
check-repair-round-trip = Ein zweiter Parser liest das verbesserte Programm genauso
check-steps-keep-secret = Die ersten Tipps verraten die Lösung nicht
check-words-are-grounded = Die Erklärung nennt nur, was im Programm steht
check-other = Eine weitere Prüfung
damaged = Einige gespeicherte Prüfungen sind beschädigt und fehlen hier. Ihre Nummern: { $numbers }.
helping-only-here = Das gilt nur in der Klasse: Wer sie verlässt oder einen anderen Browser benutzt, bekommt weiterhin Hilfe.

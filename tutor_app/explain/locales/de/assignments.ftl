# Aufgaben einer Klasse: was Lernende lesen, und die Seite der Lehrkraft.

## Die Seite der Lernenden

working-on = Du arbeitest an { $title }.
not-open-yet = { $title } beginnt am { $time }.
closed-since = { $title } endete am { $time }.
unknown = Deine Klasse hat diese Aufgabe nicht. Du kannst ohne Aufgabe arbeiten.
withheld = Keine Hilfe während { $title }
withheld-until = Du kannst Programme prüfen und siehst, was Python selbst meldet. Hilfe gibt es wieder am { $time }.
withheld-on = Du kannst Programme prüfen und siehst, was Python selbst meldet. Deine Lehrkraft sagt, wann es wieder Hilfe gibt.

## Die Seite der Lehrkraft

title = Aufgaben
lead = Eine Aufgabe hat einen eigenen Link. Was Sie hier einstellen, gilt für alle, die diesen Link öffnen.
none = Diese Klasse hat noch keine Aufgaben.
no-class = Wählen Sie eine Klasse, um ihre Aufgaben zu sehen.
new = Neue Aufgabe
name = Titel
name-example = Schleifen, Teil 2
as-class = Wie in der Klasse
deepest = Tiefster Schritt
precision = Wie sicher
python = Version von Python
opens = Beginnt
closes = Endet
withheld-from = Keine Hilfe ab
withheld-to = Keine Hilfe bis
withheld-help = In dieser Zeit bekommt niemand aus der Klasse Hilfe, auf keiner Seite. Das ist für Prüfungen gedacht.
times-help = Zeiten in { $zone }.
save = Speichern
make = Aufgabe anlegen
delete = Löschen
delete-ask = Links zu { $title } führen dann zur Seite der Klasse. Löschen?
keep = Behalten
link = Link für Lernende
fault-title = Eine Aufgabe braucht einen Titel mit 1 bis 80 Zeichen.
fault-open = Sie kann nicht enden, bevor sie beginnt.
fault-withheld = Die Zeit ohne Hilfe braucht einen Anfang und ein Ende, das danach liegt.
not-kept = Das konnte nicht gespeichert werden. Versuchen Sie es später noch einmal.
state-open = Offen
state-early = Noch nicht offen
state-over = Beendet
state-withheld = Gerade keine Hilfe
course-title = Lernende im Kurs
course-ask = Liste nachschlagen
course-help = Die Lernplattform sagt, wer im Kurs ist. Surefix speichert diese Liste nicht.
course-none = Die Lernplattform hat keine Liste geschickt.
course-some = { $here } von { $all } haben Surefix geöffnet.
course-missing = Noch nicht: { $names }

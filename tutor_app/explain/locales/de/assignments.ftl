# Aufgaben einer Klasse: was Lernende lesen, und die Seite der Lehrkraft.

## Die Seite der Lernenden

working-on = Du arbeitest an { $title }.
not-open-yet = { $title } ist ab { $time } offen.
closed-since = { $title } ist seit { $time } geschlossen.
unknown = Diese Aufgabe gibt es in deiner Klasse nicht. Du kannst auch ohne Aufgabe arbeiten.
withheld = Keine Hilfe während { $title }
withheld-until = Du kannst weiterhin Programme prüfen und siehst, was Python selbst meldet. Hilfe gibt es wieder am { $time }.
withheld-on = Du kannst weiterhin Programme prüfen und siehst, was Python selbst meldet. Deine Lehrkraft sagt, wann es wieder Hilfe gibt.

## Die Seite der Lehrkraft

title = Aufgaben
lead = Jede Aufgabe hat einen eigenen Link. Was Sie hier einstellen, gilt für alle, die diesen Link öffnen.
none = Diese Klasse hat noch keine Aufgaben.
no-class = Wählen Sie eine Klasse, um ihre Aufgaben zu sehen.
new = Neue Aufgabe
name = Titel
name-example = Schleifen, Teil 2
as-class = Wie in der Klasse
deepest = Lernende sehen höchstens
precision = Wie sicher Surefix sein muss
python = Version von Python
opens = Offen ab
closes = Offen bis
withheld-from = Keine Hilfe ab
withheld-to = Keine Hilfe bis
withheld-help = In dieser Zeit bekommt niemand aus der Klasse Hilfe, auf keiner Seite. Das ist für Tests gedacht.
times-help = Zeitzone: { $zone }.
save = Speichern
make = Aufgabe anlegen
delete = Löschen
delete-ask = { $title } löschen? Links zu dieser Aufgabe führen dann zur Seite der Klasse.
keep = Behalten
link = Link für Lernende
fault-title = Eine Aufgabe braucht einen Titel mit 1 bis 80 Zeichen.
fault-open = „Offen bis“ muss später sein als „Offen ab“.
fault-withheld = Die Zeit ohne Hilfe braucht einen Anfang, und ihr Ende muss danach liegen.
not-kept = Das konnte nicht gespeichert werden. Versuchen Sie es später noch einmal.
state-open = Offen
state-early = Noch nicht offen
state-over = Geschlossen
state-withheld = Gerade keine Hilfe
course-title = Lernende im Kurs
course-ask = Liste abrufen
course-help = Die Lernplattform teilt mit, wer im Kurs ist. Surefix speichert diese Liste nicht.
course-none = Die Lernplattform hat keine Liste geschickt.
course-some = Haben Surefix geöffnet: { $here } von { $all }
course-missing = Noch nicht: { $names }

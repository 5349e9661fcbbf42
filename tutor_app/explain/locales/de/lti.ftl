# Von einer Lernplattform wie Moodle oder Canvas gestartet. Lernende und Lehrkräfte lesen das auf einer kleinen Seite.

## Warum ein Start nicht geklappt hat. Jeder Grund hat einen Titel und sagt, was zu tun ist.

platform-unknown-title = Deine Lernplattform ist nicht mit Surefix verbunden
platform-unknown = Surefix kennt die Plattform nicht, von der du kommst. Zeig diese Seite deiner Lehrkraft. Wer Surefix betreibt, kann diesen Namen eintragen:
deployment-unknown-title = Dein Kurs ist noch nicht mit Surefix verbunden
deployment-unknown = Surefix kennt die Plattform, von der du kommst, aber nicht diesen Teil davon. Zeig diese Seite deiner Lehrkraft. Wer Surefix betreibt, kann diesen Namen eintragen:
launch-over-title = Dieser Link ist abgelaufen
launch-over = Jeder Klick auf den Link gilt einmal und für ein paar Minuten. Geh zurück in deinen Kurs und klick ihn noch einmal an.
launch-other-browser-title = Surefix braucht Cookies
launch-other-browser = Dein Browser hat kein passendes Cookie geschickt. Erlaube Cookies für diese Seite. Geh dann zurück in deinen Kurs und klick den Link noch einmal an.
launch-refused-title = Surefix konnte diesen Link nicht prüfen
launch-refused = Was deine Lernplattform geschickt hat, ist unvollständig oder falsch. Geh zurück in deinen Kurs und klick den Link noch einmal an. Wenn das nicht hilft, sag es deiner Lehrkraft.
launch-anonymous-title = Surefix weiß nicht, wer du bist
launch-anonymous = Deine Lernplattform hat dich ohne Namen und Nummer geschickt. Sag es deiner Lehrkraft. Die Plattform lässt sich anders einstellen.
launch-no-course-title = Surefix kennt deinen Kurs nicht
launch-no-course = Öffne den Link in deinem Kurs, nicht auf der Startseite der Plattform.
launch-no-role-title = Dieser Link ist für Lernende und Lehrkräfte
launch-no-role = Laut deiner Lernplattform gehörst du nicht zu diesem Kurs. Bitte die Lehrkraft, dich aufzunehmen.
class-not-yet-title = Deine Klasse ist noch nicht bereit
class-not-yet = Zuerst muss deine Lehrkraft diesen Link öffnen. Danach kannst du ihn noch einmal anklicken.
class-closed-title = Diese Klasse nimmt niemanden mehr auf
class-closed = Die Klasse ist geschlossen oder beendet. Frag deine Lehrkraft.
account-disabled-title = Du kannst dich hier nicht anmelden
account-disabled = Wer Surefix betreibt, hat dein Konto gesperrt. Frag deine Lehrkraft.
launch-insecure-title = Surefix braucht eine sichere Adresse
launch-insecure = Links aus Lernplattformen gehen nur, wenn die Adresse von Surefix mit https beginnt. Sag es denen, die Surefix betreiben.
launch-unavailable-title = Surefix kann diesen Link gerade nicht öffnen
launch-unavailable = Deine Lernplattform oder die Datenbank antwortet nicht. Warte eine Minute. Geh dann zurück in deinen Kurs und klick den Link noch einmal an.

## In der Lernplattform geöffnet

open-title = Surefix öffnen
open-text = Surefix öffnet sich in einem eigenen Fenster. Der Knopf gilt einmal und für ein paar Minuten.
anew-text = Dein Browser behält keine Cookies für Seiten in anderen Seiten. Öffne Surefix in einem eigenen Fenster.
open-button = Surefix öffnen

## Eine Lehrkraft wählt, wohin ein Link im Kurs führt

choose-title = Link zu Surefix einfügen
choose-lead = Wohin führt der Link?
choose-class = Zur Seite von { $name }, ohne Aufgabe
choose-none = Diese Klasse hat noch keine Aufgaben. Auf ihrer Seite in Surefix können Sie welche anlegen.
choose-send = In den Kurs einfügen
back-title = Zurück in den Kurs
back-text = Der Link ist fertig.
back-button = Weiter

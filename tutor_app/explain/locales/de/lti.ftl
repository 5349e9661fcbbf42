# Von einer Lernplattform wie Moodle oder Canvas gestartet. Lernende und Lehrkräfte lesen das auf einer kleinen Seite.

## Warum ein Start nicht geklappt hat. Jeder Grund hat einen Titel und sagt, was zu tun ist.

platform-unknown-title = Deine Lernplattform ist nicht mit Surefix verbunden
platform-unknown = Surefix kennt die Plattform nicht, von der du kommst. Zeig diese Seite deiner Lehrkraft. Wer Surefix betreibt, kann diese Adresse eintragen:
deployment-unknown-title = Dein Kurs ist noch nicht mit Surefix verbunden
deployment-unknown = Surefix kennt die Plattform, von der du kommst, aber diesen Teil davon noch nicht. Zeig diese Seite deiner Lehrkraft. Wer Surefix betreibt, kann diese Deployment-ID eintragen:
launch-over-title = Dieser Link ist abgelaufen
launch-over = Jeder Klick gilt nur einmal und nur ein paar Minuten lang. Geh zurück in deinen Kurs und klicke den Link noch einmal an.
launch-other-browser-title = Surefix braucht Cookies
launch-other-browser = Dein Browser hat das Cookie von Surefix nicht zurückgeschickt. Erlaube Cookies für diese Seite. Geh dann zurück in deinen Kurs und klicke den Link noch einmal an.
launch-refused-title = Surefix konnte diesen Link nicht prüfen
launch-refused = Was deine Lernplattform geschickt hat, ist unvollständig oder falsch. Geh zurück in deinen Kurs und klicke den Link noch einmal an. Wenn das nicht hilft, sag deiner Lehrkraft Bescheid.
launch-anonymous-title = Surefix weiß nicht, wer du bist
launch-anonymous = Deine Lernplattform hat weder deinen Namen noch eine Nummer geschickt. Sag deiner Lehrkraft Bescheid. Das lässt sich in der Plattform einstellen.
launch-no-course-title = Surefix kennt deinen Kurs nicht
launch-no-course = Öffne den Link in deinem Kurs, nicht auf der Startseite der Plattform.
launch-no-role-title = Dieser Link ist für Lernende und Lehrkräfte
launch-no-role = Laut deiner Lernplattform lernst oder unterrichtest du nicht in diesem Kurs. Bitte die Lehrkraft, dich aufzunehmen.
class-not-yet-title = Deine Klasse ist noch nicht eingerichtet
class-not-yet = Zuerst muss deine Lehrkraft diesen Link öffnen. Klicke ihn danach noch einmal an.
class-closed-title = Diese Klasse nimmt niemanden mehr auf
class-closed = Die Klasse ist geschlossen oder beendet. Frag deine Lehrkraft.
account-disabled-title = Du kannst dich hier nicht anmelden
account-disabled = Wer Surefix betreibt, hat dein Konto gesperrt. Frag deine Lehrkraft.
launch-insecure-title = Surefix braucht eine sichere Adresse
launch-insecure = Links aus Lernplattformen funktionieren nur, wenn die Adresse von Surefix mit https beginnt. Sag denen Bescheid, die Surefix betreiben.
launch-unavailable-title = Surefix kann diesen Link gerade nicht öffnen
launch-unavailable = Deine Lernplattform oder die Datenbank antwortet gerade nicht. Warte eine Minute. Geh dann zurück in deinen Kurs und klicke den Link noch einmal an.

## In der Lernplattform geöffnet

open-title = Surefix öffnen
open-text = Surefix öffnet sich in einem eigenen Fenster. Der Knopf funktioniert nur einmal und nur ein paar Minuten lang.
anew-text = Dein Browser blockiert Cookies für eingebettete Seiten. Öffne Surefix deshalb in einem eigenen Fenster.
open-button = Surefix öffnen

## Eine Lehrkraft wählt, wohin ein Link im Kurs führt

choose-title = Link zu Surefix einfügen
choose-lead = Wohin soll der Link führen?
choose-class = Zur Seite von { $name }, ohne Aufgabe
choose-none = Diese Klasse hat noch keine Aufgaben. Sie können auf der Klassenseite in Surefix welche anlegen.
choose-send = In den Kurs einfügen
back-title = Zurück in den Kurs
back-text = Der Link ist fertig.
back-button = Weiter

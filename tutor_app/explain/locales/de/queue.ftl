# Die Warteliste der Lehrkraft: Fragen, Rückmeldungen, die auf ein Wort warten, Bewerten; Daten mitnehmen und löschen.
grade-title = Bewerten
queue-somebody = Eine Person
queue-more = { $count ->
    [one] Eine weitere Frage wartet.
   *[other] { $count } weitere Fragen warten.
  }
queue-unstored = Das konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.

questions-title = Fragen ({ $count })
questions-none = Es warten keine Fragen. Diese Liste aktualisiert sich selbst.
questions-no-program = Zu dieser Frage gehört kein Programm.
questions-found = Surefix hat gefunden: { $found } Davon zu sehen: { $level }
questions-program = Das ganze Programm und alles, was Surefix gefunden hat
answer-label = Ihre Antwort an { $name }
answer-send = Antwort senden
answer-missing = Schreiben Sie zuerst eine Antwort.
answer-sent = Gesendet. Die Antwort ist jetzt bei der Frage zu sehen.

approval-title = Wartet auf Ihre Freigabe ({ $count })
approval-none = Es wartet nichts auf Ihre Freigabe.
approval-since = wartet seit { $when }
approval-gone-on = Inzwischen hat diese Person ein anderes Programm geprüft.
approval-own = In eigenen Worten, wenn Sie es anders sagen möchten
approval-approved = Freigeben
approval-edited = Eigene Worte senden
approval-rejected = Ablehnen
approval-how = Zum Ablehnen wählen Sie aus, was daran nicht stimmt. Was Sie freigeben, wird auf Ihre Verantwortung gezeigt und zählt nicht als Bewertung.
approval-missing = Schreiben Sie zuerst Ihre eigenen Worte.
approval-done-approved = Freigegeben. Erklärung und Lösung sind jetzt zu sehen.
approval-done-edited = Gesendet. Ihre Worte sind jetzt zu sehen.
approval-done-rejected = Abgelehnt. Es wird nichts weiter gezeigt.

held-waiting = Deine Lehrkraft sieht sich das gerade an.
held-meanwhile = Du musst nichts tun: Die Antwort erscheint hier. Du kannst inzwischen weiterarbeiten.
held-approved = Deine Lehrkraft hat sich das angesehen und ist einverstanden.
held-edited = Deine Lehrkraft schreibt dir:
held-rejected = Deine Lehrkraft hat sich das angesehen. Surefix hatte dafür keine gute Lösung.
held-go-on = Hier steht, was sicher ist. Frag deine Lehrkraft, wenn du nicht weiterkommst.

grade-serves = { $count ->
    [one] Ihre Bewertung zählt für dieses Programm.
   *[other] Ihre Bewertung zählt für { $count } Programme mit demselben Fehler in einer ähnlichen Zeile.
  }
grade-share = Nach Ihren Bewertungen sind { $low } % bis { $high } % von dem richtig, was Ihre Klasse sieht. Das gilt mit 95 % Sicherheit, egal wie oft Sie nachsehen.

records-progsnap = Für die Forschung (ProgSnap2)
records-pseudonyms = In diesen Dateien stehen Kürzel statt der Namen.
records-all-title = Alles, was gespeichert ist
records-all-lead = { $days ->
    [one] Programme dieser Klasse werden einen Tag lang gespeichert und dann vom Server gelöscht.
   *[other] Programme dieser Klasse werden { $days } Tage lang gespeichert und dann vom Server gelöscht.
  }
records-student = Person aus der Klasse
records-student-json = Alles von dieser Person (JSON)
records-class-json = Alles von dieser Klasse (JSON)

delete-title = Löschen
delete-student = Alles von { $name } löschen
delete-class = Die Klasse { $name } löschen
delete-student-question = Alles löschen, was von { $name } gespeichert ist?
delete-student-gone = Der Name und alle Programme, Rückmeldungen, Bewertungen und Fragen sind dann endgültig weg. Laden Sie sie vorher herunter, falls jemand sie noch braucht.
delete-student-yes = Ja, alles löschen
delete-class-question = Die Klasse { $name } mit allen Daten löschen?
delete-class-gone = { $count ->
    [one] Name, Programme, Rückmeldungen, Bewertungen und Fragen einer Person sind dann endgültig weg, ebenso alle Einstellungen der Klasse.
   *[other] Namen, Programme, Rückmeldungen, Bewertungen und Fragen von { $count } Lernenden sind dann endgültig weg, ebenso alle Einstellungen der Klasse.
  }
delete-class-yes = Ja, diese Klasse löschen
delete-no = Nein, alles behalten
delete-done-student = Gelöscht. Von { $name } ist nichts mehr gespeichert.
delete-done-class = Die Klasse { $name } ist gelöscht. Von ihr ist nichts mehr gespeichert.
delete-done-failed = { $name } wurde nicht gelöscht: Der Server kann das gerade nicht. Versuchen Sie es gleich noch einmal.
